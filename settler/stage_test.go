package settler

import (
	"context"
	"errors"
	"flag"
	"io"
	"io/fs"
	"log/slog"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"assay/domain"
	"assay/internal/chaintest"
	"assay/internal/devnet"
)

// client is the chain that the tests run against.
var client = flag.String("client", chaintest.InProcess, "chain of the tests: inprocess, anvil or geth")

// challengeWindow and confirmations of the test chain, in blocks.
const (
	challengeWindow = 3
	confirmations   = 2
	lockBlocks      = 40
)

var quiet = slog.New(slog.NewTextHandler(io.Discard, nil))

// stage is a chain in process with the real contracts and a real 2-of-3 Safe, and the closes of an engine that does
// not exist here: they are made by the test, with trees and digests by the rules.
type stage struct {
	*testing.T
	chain   chaintest.Chain
	d       devnet.Deployment
	network domain.Network
	closes  []*domain.EpochClose
	votes   map[domain.Epoch][]Approval
	known   map[domain.Epoch]domain.Hash // what the log has seen settled
	intents intentLog
	ledger  ledger
}

// intentLog is the part of a log that has intents: what is in it stays, whatever
// happens to processes and folders.
type intentLog struct {
	all []domain.Intent
	err error // instead of taking one
}

func (l *intentLog) Announce(_ context.Context, i domain.Intent) error {
	if l.err == nil && !slices.Contains(l.all, i) {
		l.all = append(l.all, i)
	}
	return l.err
}

func (l *intentLog) Announced(_ context.Context, from domain.Address) (found []domain.Intent, err error) {
	for _, i := range l.all {
		if i.From == from {
			found = append(found, i)
		}
	}
	return found, nil
}

// newStage deploys everything; it skips where the Safe's code was not fetched.
func newStage(t *testing.T) *stage {
	t.Helper()
	artifacts, err := devnet.LoadSafeArtifacts(filepath.Join("..", "contracts", "safe", "node_modules"))
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("the Safe's contracts are not here: cd contracts/safe && npm ci --ignore-scripts")
	}
	if err != nil {
		t.Fatal(err)
	}
	chain := chaintest.Start(t, *client, devnet.TestAlloc("operator", "guardian", "relayer", "rival", "locker"))
	s := &stage{T: t, chain: chain, votes: map[domain.Epoch][]Approval{}, known: map[domain.Epoch]domain.Hash{}}
	s.d, err = devnet.Deploy(t.Context(), chain.Client(), devnet.DeployConfig{
		Operator:   devnet.TestKey("operator"),
		SafeOwners: []common.Address{devnet.TestAddress("signer 1"), devnet.TestAddress("signer 2"), devnet.TestAddress("signer 3")},
		Guardian:   devnet.TestAddress("guardian"), Treasury: devnet.TestAddress("treasury"),
		ChallengeWindow: challengeWindow, MaxEmissionPerEpoch: domain.ICNT(1000).Big(), Reserve: domain.ICNT(100_000).Big(),
		Locker: devnet.TestAddress("locker"), LockBlocks: lockBlocks,
		Safe: artifacts, Advance: s.commit,
	})
	if err != nil {
		t.Fatal(err)
	}
	s.network = domain.Network{ChainID: s.d.ChainID, Settlement: domain.Address(s.d.Settlement)}
	return s
}

func (s *stage) commit() error { _, err := s.chain.Commit(); return err }

// holding skips a test that wants a transaction to stay in the pool until a block is sealed.
func (s *stage) holding() {
	s.Helper()
	if !s.chain.Holds() {
		s.Skip("needs a pool that holds transactions: geth --dev seals at once")
	}
}

// blocks seals n blocks.
func (s *stage) blocks(n int) {
	s.Helper()
	for range n {
		if err := s.commit(); err != nil {
			s.Fatal(err)
		}
	}
}

func addr(name string) domain.Address { return domain.Address(devnet.TestAddress(name)) }

func key(name string) *KeystoreSigner { return NewKeySigner(devnet.TestKey(name)) }

// payouts of an epoch: two accounts, growing each epoch.
func payoutsAt(e domain.Epoch) []domain.Payout {
	list := []domain.Payout{
		{Kind: domain.PayoutPayable, Account: addr("payee 1"), Cumulative: domain.ICNT(10 * (uint64(e) + 1))},
		{Kind: domain.PayoutPayable, Account: addr("payee 2"), Cumulative: domain.ICNT(7 * (uint64(e) + 1)).Plus(domain.Wei(uint64(e) + 1))},
	}
	slices.SortFunc(list, domain.Payout.Compare)
	return list
}

// closeEpoch closes the next epoch with these leaves, by the rules.
func closeEpoch(t *testing.T, n domain.Network, last *domain.EpochClose, payouts []domain.Payout, slashes []domain.Slash) *domain.EpochClose {
	t.Helper()
	payTree, err := domain.PayoutTree(payouts)
	if err != nil {
		t.Fatal(err)
	}
	hitTree, err := domain.SlashTree(slashes)
	if err != nil {
		t.Fatal(err)
	}
	r := domain.EpochResult{
		PolicyHash: domain.Keccak256([]byte("policy")), LogRoot: domain.Keccak256([]byte("log")), LogSize: 100,
		PayoutRoot: payTree.Root(), SlashRoot: hitTree.Root(), FirstEra: 24, LastEra: 47,
	}
	if last != nil {
		r.Epoch, r.FirstEra, r.LastEra = last.Epoch+1, last.LastEra+1, last.LastEra+24
		r.LogSize, r.PreviousDigest = last.Result.LogSize+1000, last.Digest
	}
	for _, p := range payouts {
		r.PayoutTotal = r.PayoutTotal.Plus(p.Cumulative)
	}
	for _, s := range slashes {
		r.SlashTotal = r.SlashTotal.Plus(s.Amount)
	}
	return &domain.EpochClose{
		Record: "epoch", Epoch: r.Epoch, FirstEra: r.FirstEra, LastEra: r.LastEra, PayoutRoot: r.PayoutRoot, Total: r.PayoutTotal,
		SlashRoot: r.SlashRoot, SlashTotal: r.SlashTotal, Covered: true, Payouts: payouts, Slashes: slashes, Result: r, Digest: r.Digest(n),
	}
}

// close closes the next epoch.
func (s *stage) close(slashes ...domain.Slash) *domain.EpochClose {
	s.Helper()
	var last *domain.EpochClose
	if len(s.closes) > 0 {
		last = s.closes[len(s.closes)-1]
	}
	c := closeEpoch(s.T, s.network, last, payoutsAt(domain.Epoch(len(s.closes))), slashes)
	s.closes = append(s.closes, c)
	return c
}

// batch makes the batch of a close that carries nothing.
func (s *stage) batch(c *domain.EpochClose, refused ...*domain.EpochClose) *Batch {
	s.Helper()
	b, err := NewBatch(s.network, refused, c)
	if err != nil {
		s.Fatal(err)
	}
	return b
}

// approve has signers approve an epoch, through the stream's own form, at the Safe's present nonce.
func (s *stage) approve(b *Batch, signers ...string) {
	s.Helper()
	v := s.look()
	for _, name := range signers {
		a, err := OpenApprover(ApproverConfig{Network: s.network, Safe: domain.Address(s.d.Safe), Signer: key(name), Dir: s.TempDir()})
		if err != nil {
			s.Fatal(err)
		}
		m, err := a.Approve(s.Context(), b, b.Result(), v.SafeNonce)
		if err != nil {
			s.Fatal(err)
		}
		s.votes[b.Epoch()] = append(s.votes[b.Epoch()], received(s.T, m))
		if err := a.Close(); err != nil {
			s.Fatal(err)
		}
	}
}

// received decodes an approval as a reader of the stream does.
func received(t *testing.T, m *domain.Message) Approval {
	t.Helper()
	got, fact, rejected := domain.DecodeMessage(m.Encode())
	if rejected != nil {
		t.Fatal(rejected)
	}
	a, ok := fact.(*domain.Approval)
	if !ok {
		t.Fatalf("message is a %s, want an approval", got.Kind)
	}
	who, err := domain.Recover(got.Digest(), got.Signature[:])
	if err != nil || who != a.Signer {
		t.Fatalf("message is signed by %s (%v), want %s", who, err, a.Signer)
	}
	return Approval{Signer: a.Signer, Digest: a.Digest, Signature: got.Proofs[0]}
}

// Closed makes the stage a Source.
func (s *stage) Closed(_ context.Context, from domain.Epoch) ([]Epoch, error) {
	var out []Epoch
	for _, c := range s.closes {
		if c.Epoch >= from {
			out = append(out, Epoch{Close: c, Approvals: slices.Clone(s.votes[c.Epoch]), Settled: s.known[c.Epoch]})
		}
	}
	return out, nil
}

// treasury opens the contracts through a chain.
func (s *stage) treasury(c Reader) *Treasury {
	s.Helper()
	t, err := OpenTreasury(s.Context(), c, s.network, domain.Address(s.d.Safe), Finality{Confirmations: confirmations})
	if err != nil {
		s.Fatal(err)
	}
	return t
}

func (s *stage) look() *View {
	s.Helper()
	v, err := s.treasury(s.chain.Client()).Look(s.Context())
	if err != nil {
		s.Fatal(err)
	}
	return v
}

// process is one run of a settler process.
type process struct {
	*Settler
	stage   *stage
	relayer *Relayer
	dir     string
	dead    bool
}

// start starts a process on a folder; an empty dir is a new one. set changes the relayer's configuration.
func (s *stage) start(c Chain, dir, account string, set func(*RelayerConfig)) *process {
	s.Helper()
	if dir == "" {
		dir = s.TempDir()
	}
	cfg := RelayerConfig{Chain: c, ChainID: s.d.ChainID, Signer: key(account), Dir: dir, BumpAfter: 5, Announcer: &s.intents, Log: quiet}
	if set != nil {
		set(&cfg)
	}
	r, err := OpenRelayer(cfg)
	if err != nil {
		s.Fatal(err)
	}
	p := &process{stage: s, relayer: r, dir: dir}
	p.Settler = New(Config{Source: s, Treasury: s.treasury(c), Relayer: r, MinSigners: 2, Log: quiet})
	s.Cleanup(p.kill)
	return p
}

// kill ends the process: the kernel drops its lock, and nothing else happens.
func (p *process) kill() {
	if p.dead {
		return
	}
	p.dead = true
	if err := p.relayer.Close(); err != nil {
		p.stage.Error(err)
	}
}

// until steps and seals blocks until the stage is reached.
func (p *process) until(want Stage, epoch domain.Epoch) Progress {
	p.stage.Helper()
	for range 40 {
		got, err := p.Step(p.stage.Context())
		if err != nil {
			p.stage.Fatalf("step: %v", err)
		}
		p.stage.check()
		if got.Stage == want && got.Epoch == epoch {
			return got
		}
		p.stage.blocks(1)
	}
	p.stage.Fatalf("epoch %d did not become %s in 40 blocks", epoch, want)
	return Progress{}
}

// settled returns the settling events on the chain, by epoch, from the ledger's own reading of it.
func (s *stage) settled() map[domain.Epoch][]types.Log {
	s.Helper()
	logs, err := s.ledger.read(s.Context(), s.chain.Client(), s.d.Settlement)
	if err != nil {
		s.Fatal(err)
	}
	out := map[domain.Epoch][]types.Log{}
	for _, l := range logs {
		e := domain.Epoch(l.Topics[1].Big().Uint64())
		out[e] = append(out[e], l)
	}
	return out
}

// check asserts T3 whatever happened: every epoch is settled at most once, and with our digest.
func (s *stage) check() {
	s.Helper()
	for e, logs := range s.settled() {
		if len(logs) != 1 {
			s.Fatalf("epoch %d was settled %d times", e, len(logs))
		}
		if int(e) < len(s.closes) && domain.Hash(logs[0].Topics[2]) != s.closes[e].Digest {
			s.Fatalf("epoch %d was settled as %s, want %s", e, logs[0].Topics[2], s.closes[e].Digest)
		}
	}
}

// wantSettled asserts that exactly these epochs are settled.
func (s *stage) wantSettled(n int) {
	s.Helper()
	s.check()
	if got := len(s.settled()); got != n {
		s.Fatalf("%d epochs are settled, want %d", got, n)
	}
}

// asOperator executes a call as the Safe, with two of its owners' keys, as a treasury does for its own housekeeping.
func (s *stage) asSafe(data []byte) {
	s.Helper()
	sender, err := devnet.NewSender(s.Context(), s.chain.Client(), devnet.TestKey("operator"), s.commit)
	if err != nil {
		s.Fatal(err)
	}
	if _, err := devnet.ExecSafe(s.Context(), sender, s.d.Safe, s.d.Settlement, data, devnet.TestKey("signer 1"), devnet.TestKey("signer 2")); err != nil {
		s.Fatal(err)
	}
}

// send sends a call as a test key and seals a block.
func (s *stage) send(name string, to common.Address, data []byte) *types.Receipt {
	s.Helper()
	sender, err := devnet.NewSender(s.Context(), s.chain.Client(), devnet.TestKey(name), s.commit)
	if err != nil {
		s.Fatal(err)
	}
	receipts, err := sender.Do(s.Context(), devnet.Call{What: "test call", To: &to, Data: data})
	if err != nil {
		s.Fatal(err)
	}
	return receipts[0]
}
