package chainsync

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"assay/contracts/icnt"
	"assay/domain"
	"assay/internal/devnet"
	"assay/projections"
)

// home is a development chain with nothing but the token on it.
type home struct {
	*testing.T
	chain    *devnet.Chain
	operator *devnet.Sender
	alice    *devnet.Sender
	token    common.Address
	block    uint64 // of the token's deployment
}

const homeID = domain.HomeChain

func newHome(t *testing.T) *home {
	t.Helper()
	chain, err := devnet.Start(devnet.Config{ChainID: homeID, Alloc: devnet.TestAlloc("operator", "alice")})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Errorf("close chain: %v", err)
		}
	})
	h := &home{T: t, chain: chain}
	h.mine(2)
	h.operator, h.alice = h.sender("operator"), h.sender("alice")
	h.deploy()
	return h
}

// deploy deploys the token, or another one in its place.
func (h *home) deploy() {
	h.Helper()
	binding := icnt.NewTestICNT()
	code := append(common.FromHex(icnt.TestICNTMetaData.Bin), binding.PackConstructor(h.operator.Address())...)
	var err error
	if h.token, err = h.operator.Deploy(h.Context(), "token", code); err != nil {
		h.Fatal(err)
	}
	receipts, err := h.operator.Wait(h.Context())
	if err != nil {
		h.Fatal(err)
	}
	h.block = receipts[0].BlockNumber.Uint64()
}

func (h *home) mine(n int) {
	h.Helper()
	for range n {
		if _, err := h.chain.Commit(); err != nil {
			h.Fatal(err)
		}
	}
}

func (h *home) sender(name string) *devnet.Sender {
	h.Helper()
	s, err := devnet.NewSender(h.Context(), h.chain.Client(), devnet.TestKey(name), func() error { _, err := h.chain.Commit(); return err })
	if err != nil {
		h.Fatal(err)
	}
	return s
}

// does sends calls of the token, all into one block.
func (h *home) does(sender *devnet.Sender, calls ...[]byte) *types.Receipt {
	h.Helper()
	var all []devnet.Call
	for _, data := range calls {
		all = append(all, devnet.Call{What: "call of the token", To: &h.token, Data: data, Gas: 200_000})
	}
	receipts, err := sender.Do(h.Context(), all...)
	if err != nil {
		h.Fatal(err)
	}
	return receipts[0]
}

// play mints, burns, transfers and changes the owner, in blocks with several
// logs, with one, and with none.
func (h *home) play() {
	h.Helper()
	b := icnt.NewTestICNT()
	alice := devnet.TestAddress("alice")
	h.does(h.operator, b.PackMint(alice, wei(100)), b.PackMint(alice, wei(20)), b.PackMint(devnet.TestAddress("bob"), wei(3)))
	h.mine(3)
	h.does(h.alice, b.PackTransfer(devnet.TestAddress("bob"), wei(1)), b.PackBurn(wei(30)), b.PackBurn(wei(2)))
	h.does(h.operator, b.PackTransferOwnership(h.operator.Address()), b.PackMint(alice, wei(5)))
	h.mine(9)
	h.does(h.operator, b.PackTransferOwnership(alice))
	h.does(h.alice, b.PackMint(alice, wei(7)))
	h.mine(2)
}

// whatPlays are the facts of a deployment and a play, as story tells them.
func whatPlays() []string {
	return []string{
		"authority_changed owner", "token_minted 100", "token_minted 20", "token_minted 3", "token_burned 30", "token_burned 2",
		"authority_changed owner", "token_minted 5", "authority_changed owner", "token_minted 7",
	}
}

// config reads the newest blocks of the chain from n nodes.
func (h *home) config(n int) Config {
	cfg := Config{
		ChainID: homeID, Finality: Confirmations(0), Contracts: map[string]common.Address{"token": h.token}, DeployBlock: h.block,
		Logger: slog.New(slog.DiscardHandler), AllowSameHost: true, Batch: 4, Table: defaultOf(h.T),
	}
	for range n {
		cfg.Endpoints = append(cfg.Endpoints, Endpoint{h.chain.URL(), NewClient(h.chain.Client())})
	}
	return cfg
}

// curtain shows a chain's blocks up to one that moves.
type curtain struct {
	Node
	newest uint64
}

func (c *curtain) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	if number == nil || number.Int64() == int64(rpc.LatestBlockNumber) {
		number = new(big.Int).SetUint64(c.newest)
	}
	return c.Node.HeaderByNumber(ctx, number)
}

// The settlement chain of these tests is a script, of Base's id.
const settlementID = 8453

func newSettlementScript(blocks int) *script {
	s := newScript(blocks)
	s.chainID = settlementID
	return s
}

// journal is a stream and the log made of it: it takes a fact as ingest does,
// signed by the observer and judged by the fold.
type journal struct {
	*testing.T
	stream  []domain.Fact
	taken   int // facts of the stream that the log was offered
	state   *projections.State
	facts   []domain.ChainFact // accepted
	alarms  []*domain.Alarm
	refused map[domain.Reject]int
}

func newJournal(t *testing.T, stream []domain.Fact) *journal {
	t.Helper()
	j := &journal{T: t, stream: stream, refused: map[domain.Reject]int{}}
	j.state = projections.New(func(d domain.Decision) {
		if a, ok := d.(*domain.Alarm); ok {
			j.alarms = append(j.alarms, a)
		}
	})
	if err := j.state.Apply(domain.Entry{Fact: journalGenesis()}); err != nil {
		t.Fatal(err)
	}
	return j
}

func journalGenesis() *domain.Genesis {
	return &domain.Genesis{ChainID: settlementID, Observer: domain.Address{1}, Governance: domain.Address{2}, Threshold: 1, Signers: []domain.Address{{3}}}
}

// copied is a fact as it comes out of the stream.
func (j *journal) copied(f domain.Fact) domain.Fact {
	j.Helper()
	c, err := domain.ParseFact(domain.FormatFact(f))
	if err != nil {
		j.Fatal(err)
	}
	return c
}

// take has the log take n more facts of the stream, as far as there are any.
func (j *journal) take(n int) {
	j.Helper()
	for ; n > 0 && j.taken < len(j.stream); n-- {
		f := j.copied(j.stream[j.taken])
		j.taken++
		if r := j.state.Check(domain.Submission{Fact: f, Digest: domain.Keccak256(domain.EncodeBody(f)), Signer: journalGenesis().Observer}); r != nil {
			if r.Reason != domain.Duplicate {
				j.Fatalf("%s: %v", domain.FormatFact(f), r)
			}
			j.refused[r.Reason]++
			continue
		}
		if err := j.state.Apply(domain.Entry{Index: uint64(1 + len(j.facts)), Fact: f}); err != nil {
			j.Fatal(err)
		}
		j.facts = append(j.facts, f.(domain.ChainFact))
	}
}

func (j *journal) view() LogView {
	v := LogView{Place: j.state.Place()}
	v.Watched, v.Hash, v.Seen = j.state.Token().Last()
	return v
}

// watched tells the facts of the watched chain in words, and holds their places
// against each other.
func (j *journal) watched() (words []string) {
	j.Helper()
	var before uint64
	for i, f := range j.facts {
		p := f.At()
		if i > 0 && (p.Block < j.facts[i-1].At().Block || p.Time < j.facts[i-1].At().Time) {
			j.Errorf("fact %d is of block %d at %d, the one before of block %d at %d", i, p.Block, p.Time, j.facts[i-1].At().Block, j.facts[i-1].At().Time)
		}
		if _, watched := p.Watched(); !watched {
			continue
		}
		if p.LogIndex <= before {
			j.Errorf("fact %d of the watched chain has log index %d, the one before %d", i, p.LogIndex, before)
		}
		before = p.LogIndex
		words = append(words, story(f))
	}
	return words
}

// heads are the blocks whose heads the log has.
func (j *journal) heads() (blocks []uint64) {
	for _, f := range j.facts {
		if f.Kind() == domain.KindHead {
			blocks = append(blocks, f.At().Block)
		}
	}
	return blocks
}

// story tells a fact of the watch in words, amounts in whole ICNT.
func story(f domain.ChainFact) string {
	whole := func(a domain.Amount) *big.Int { return new(big.Int).Div(a.Big(), big.NewInt(1e18)) }
	switch f := f.(type) {
	case *domain.TokenMinted:
		return fmt.Sprintf("%s %d", f.Kind(), whole(f.Amount))
	case *domain.TokenBurned:
		return fmt.Sprintf("%s %d", f.Kind(), whole(f.Amount))
	case *domain.AuthorityChanged:
		return fmt.Sprintf("%s %s", f.Kind(), f.Role)
	}
	return f.Kind().String()
}

// observer is one process: two readers, and an outbox from which facts reach the
// stream in order. It loses all but the outbox in a crash.
type observer struct {
	*journal
	outbox *[]domain.Fact
	syncer *Syncer
	watch  *Watch
	fail   func() error // for every fact that is put into the outbox
}

// newObserver starts where the log is.
func newObserver(j *journal, outbox *[]domain.Fact, settlement, watched Config) *observer {
	j.Helper()
	o := &observer{journal: j, outbox: outbox}
	settlement.Sink, settlement.Last = o, j.state.LastChainFact()
	o.syncer = newScripted(j.T, settlement)
	var err error
	if o.watch, err = NewWatch(WatchConfig{Chain: watched, Into: o.syncer, Log: j.view}); err != nil {
		j.Fatal(err)
	}
	o.watch.start(j.Context())
	return o
}

// Publish puts facts into the outbox.
func (o *observer) Publish(_ context.Context, facts []domain.Fact) error {
	for _, f := range facts {
		if o.fail != nil {
			if err := o.fail(); err != nil {
				return err
			}
		}
		*o.outbox = append(*o.outbox, o.copied(f))
	}
	return nil
}

// send moves the outbox's first n facts into the stream.
func (o *observer) send(n int) {
	n = min(n, len(*o.outbox))
	o.stream = append(o.stream, (*o.outbox)[:n]...)
	*o.outbox = (*o.outbox)[n:]
}

// rest works until neither chain has anything new and the log has all of it.
func (o *observer) rest() {
	o.Helper()
	for {
		settled, err := o.syncer.step(o.Context())
		if err != nil {
			o.Fatal(err)
		}
		watched, err := o.watch.reader.step(o.Context())
		if err != nil && !errors.Is(err, errUnconfirmed) {
			o.Fatal(err)
		}
		o.send(len(*o.outbox))
		o.take(len(o.stream))
		if !settled && !watched && err == nil {
			return
		}
	}
}
