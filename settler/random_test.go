package settler

import (
	"errors"
	"flag"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"assay/domain"
)

// rounds is how often the random tests are repeated, with other seeds.
var rounds = flag.Int("rounds", 1, "random tests: how many times as long")

// deep is how far the random test's chain may be reorganised, in blocks: one less than what is final.
const deep = 3

// gamble is a stage on which everything that may fail does, by a seed.
type gamble struct {
	*stage
	*rand.Rand
	endpoint *faulty
	crashes  int
	reorgs   int
	dropped  int
	shown    int  // steps since receipts were hidden
	calm     bool // no more faults
}

// chance is true once in n times.
func (g *gamble) chance(n int) bool { return !g.calm && g.IntN(n) == 0 }

// open starts a settler process whose hook kills it now and then.
func (g *gamble) open(dir, account string) *process {
	g.Helper()
	p := g.start(g.endpoint, dir, account, func(c *RelayerConfig) {
		c.BumpAfter = 2
		c.Hook = func(string) error {
			if g.chance(6) {
				g.crashes++
				return errCrash
			}
			return nil
		}
	})
	t, err := OpenTreasury(g.Context(), g.endpoint, g.network, domain.Address(g.d.Safe), Finality{Confirmations: deep + 1})
	if err != nil {
		g.Fatal(err)
	}
	p.cfg.Treasury = t
	return p
}

// onSend loses transactions and answers.
func (g *gamble) onSend(*types.Transaction) (pass bool, err error) {
	switch {
	case g.chance(6):
		return true, errWire
	case g.chance(6):
		return false, errWire
	case g.chance(8):
		return false, nil
	}
	return true, nil
}

// world lets blocks go by, empties the pool, and reorganises what is not final.
func (g *gamble) world() {
	g.Helper()
	// Receipts that stay hidden until their block is final are foreign use by all appearance, and stop a settler.
	if g.shown++; g.shown > 4 && g.chance(6) {
		g.shown = 0
	}
	g.endpoint.hide = g.shown == 0
	if g.chance(10) {
		g.chain.Rollback()
		g.dropped++
	}
	if g.chance(8) {
		g.fork(1 + g.IntN(deep))
	}
	g.blocks(g.IntN(3))
	if g.calm {
		g.blocks(1)
	}
}

// fork takes the last n blocks out and seals one more than that in their place, with or without the transactions.
func (g *gamble) fork(n int) {
	g.Helper()
	g.blocks(1) // the pool must be empty
	head, err := g.chain.Client().HeaderByNumber(g.Context(), nil)
	if err != nil {
		g.Fatal(err)
	}
	parent := head
	for range n {
		if parent, err = g.chain.Client().HeaderByHash(g.Context(), parent.ParentHash); err != nil {
			g.Fatal(err)
		}
	}
	if err := g.chain.Fork(parent.Hash()); err != nil {
		return // a transaction that waits for a nonce is in the pool
	}
	g.reorgs++
	if g.IntN(2) == 0 {
		g.chain.Rollback()
	}
	g.blocks(n + 1)
}

// vote has signers approve the next epoch once the one before it is final: until then the Safe's nonce may move back.
func (g *gamble) vote(t *Treasury) {
	g.Helper()
	v, err := t.Look(g.Context())
	if err != nil {
		g.Fatal(err)
	}
	if int(v.NextEpoch) >= len(g.closes) || len(g.votes[v.NextEpoch]) > 0 {
		return
	}
	if v.NextEpoch > 0 {
		last, err := t.SettledAt(g.Context(), v, v.NextEpoch-1)
		if err != nil {
			g.Fatal(err)
		}
		if !v.IsFinal(last.Block) {
			return
		}
	}
	g.approve(g.batch(g.closes[v.NextEpoch]), "signer 1", "signer 2", "signer 3")
}

// TestSettleUnderRandomFaults runs two settlers on different accounts while processes crash at any point, endpoints lose
// transactions, answers and receipts, the pool forgets, and blocks are reorganised. Nothing is ever settled twice or as
// something else; and once the faults stop, everything is settled.
func TestSettleUnderRandomFaults(t *testing.T) {
	total := gamble{}
	for seed := range uint64(4 * *rounds) {
		g := gamble{stage: newStage(t), Rand: rand.New(rand.NewPCG(seed, 1))}
		g.endpoint = &faulty{Chain: g.chain.Client()}
		g.endpoint.onSend = g.onSend
		for range 5 {
			g.close()
		}
		g.blocks(deep)
		accounts := []string{"relayer", "rival"}
		dirs := []string{t.TempDir(), t.TempDir()}
		runs := []*process{g.open(dirs[0], accounts[0]), g.open(dirs[1], accounts[1])}
		idle := 0
		for step := 0; idle < 2; step++ {
			if step == 400 {
				t.Fatalf("seed %d: not settled after %d steps, %d crashes, %d reorganisations", seed, step, g.crashes, g.reorgs)
			}
			g.calm = step > 80
			k := step % 2
			got, err := runs[k].Step(t.Context())
			switch {
			case errors.Is(err, errCrash), err == nil && g.chance(15):
				runs[k].kill()
				runs[k] = g.open(dirs[k], accounts[k])
			case IsFatal(err):
				t.Fatalf("seed %d, step %d: %v", seed, step, err)
			}
			if idle++; !g.calm || err != nil || got.Stage != StageIdle {
				idle = 0
			}
			g.check()
			g.world()
			g.vote(runs[k].cfg.Treasury)
		}
		g.wantSettled(5)
		for _, p := range runs {
			g.wantOwnNonces(p)
			p.kill()
		}
		total.crashes, total.reorgs, total.dropped = total.crashes+g.crashes, total.reorgs+g.reorgs, total.dropped+g.dropped
	}
	t.Logf("%d crashes, %d reorganisations, %d times an empty pool", total.crashes, total.reorgs, total.dropped)
	if total.crashes < 20 || total.reorgs < 20 || total.dropped < 20 {
		t.Errorf("%d crashes, %d reorganisations, %d times an empty pool: want 20 of each", total.crashes, total.reorgs, total.dropped)
	}
}

// TestReorganisationsWhileSending takes blocks out at any depth that is not final, at any moment of a settlement, with
// its transaction and without: 50 times, and the ledger has each epoch once, settled by one nonce (F44).
func TestReorganisationsWhileSending(t *testing.T) {
	g := gamble{stage: newStage(t), Rand: rand.New(rand.NewPCG(uint64(*rounds), 2)), calm: true}
	g.holding()
	g.endpoint = &faulty{Chain: g.chain.Client()}
	p := g.open(t.TempDir(), "relayer")
	g.blocks(deep)
	for want := 50 * *rounds; g.reorgs < want; {
		c := g.close()
		g.approve(g.batch(c), "signer 1", "signer 2", "signer 3")
		moment, settled := g.IntN(deep+1), false
		for step := 0; !settled; step++ {
			got, err := p.Step(t.Context())
			if err != nil || step == 60 {
				t.Fatalf("reorganisation %d, step %d: %s, %v", g.reorgs, step, got.Stage, err)
			}
			g.check()
			if settled = got.Stage == StageSettled; step == moment {
				g.fork(1 + g.IntN(deep))
			} else {
				g.blocks(1)
			}
		}
		g.wantSettled(len(g.closes))
	}
	if nonces := len(p.relayer.journal.intents); nonces != len(g.closes) {
		t.Errorf("%d nonces for %d epochs", nonces, len(g.closes))
	}
	g.wantOwnNonces(p)
	t.Logf("%d reorganisations while %d epochs were settled", g.reorgs, len(g.closes))
}

// wantOwnNonces checks T1: every transaction of the account on the chain is on record.
func (g *gamble) wantOwnNonces(p *process) {
	g.Helper()
	known := map[common.Hash]bool{}
	for _, i := range p.relayer.journal.intents {
		for _, a := range i.Attempts {
			known[a.Hash] = true
		}
		for _, h := range i.Replaced {
			known[h] = true
		}
	}
	head, err := g.chain.Client().BlockNumber(g.Context())
	if err != nil {
		g.Fatal(err)
	}
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(g.d.ChainID))
	for n := range head + 1 {
		block, err := g.chain.Client().BlockByNumber(g.Context(), new(big.Int).SetUint64(n))
		if err != nil {
			g.Fatal(err)
		}
		for _, tx := range block.Transactions() {
			from, err := types.Sender(signer, tx)
			if err != nil {
				g.Fatal(err)
			}
			if domain.Address(from) == p.relayer.Address() && !known[tx.Hash()] {
				g.Errorf("transaction %s in block %d is on no record of %s", tx.Hash(), n, from)
			}
		}
	}
}
