package console

import (
	"bufio"
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"iter"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/explain"
	"assay/internal/review"
	"assay/projections"
	"assay/settler"
)

// world is a console on a log that was really folded.
type world struct {
	log       *eventlog.Log
	chronicle *Chronicle
	server    *Server
	url       string
	halted    string
	alert     *Alert
	alerts    map[string]uint64
	tamper    func(*review.Proposal) // of what is shown and answered, not of what is verified
	approved  map[domain.Address]int // how often an approval was published
	asked     []projections.Decided  // places of which it was asked what is locked
	unlocked  error                  // why it is not known
}

// newWorld makes a log of the facts of a scenario, folds it, and serves it.
func newWorld(t *testing.T, scenario string) *world {
	t.Helper()
	return worldOf(t, scenarioLog(t, scenario))
}

// worldOf folds a log and serves it.
func worldOf(t *testing.T, log *eventlog.Log) *world {
	t.Helper()
	w := &world{chronicle: NewChronicle(), log: log, approved: make(map[domain.Address]int)}
	w.chronicle.Aim(w.log.Size())
	if err := w.log.Entries(0, w.log.Size(), w.chronicle.Apply); err != nil {
		t.Fatal(err)
	}
	w.serve(t)
	return w
}

func (w *world) serve(t *testing.T) {
	t.Helper()
	genesis := w.log.Genesis()
	var err error
	if w.server, err = New(Config{Chronicle: w.chronicle, Source: w, Network: genesis.Network()}); err != nil {
		t.Fatal(err)
	}
	at := httptest.NewServer(w.server.Handler())
	t.Cleanup(at.Close)
	w.url = at.URL
}

// scenarioGenesis is the network of scenario logs.
func scenarioGenesis() *domain.Genesis {
	address := func(b byte) domain.Address { return domain.Address{19: b} }
	g := &domain.Genesis{ChainID: 8453, Settlement: address(1), Observer: address(2), Governance: address(3), Threshold: 2}
	for _, key := range treasuryKeys() {
		g.Signers = append(g.Signers, settler.NewKeySigner(key).Address())
	}
	slices.SortFunc(g.Signers, domain.Address.Compare)
	return g
}

// treasuryKeys are the keys of the treasury signers: 1, 2 and 3 in 32 bytes, which
// everybody knows.
func treasuryKeys() []*ecdsa.PrivateKey {
	var keys []*ecdsa.PrivateKey
	for i := range byte(3) {
		key, err := crypto.ToECDSA(append(make([]byte, 31), i+1))
		if err != nil {
			panic(err)
		}
		keys = append(keys, key)
	}
	return keys
}

// scenarioLog makes the log of a scenario's facts, as far as the fold accepts them.
func scenarioLog(t *testing.T, scenario string) *eventlog.Log {
	t.Helper()
	text, err := os.ReadFile("../../domain/testdata/simulate/" + scenario + ".facts.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	return logOf(t, scenarioGenesis(), func(yield func(domain.Fact) bool) {
		for lines := bufio.NewScanner(bytes.NewReader(text)); lines.Scan(); {
			f, err := domain.ParseFact(lines.Bytes())
			if err != nil {
				t.Fatal(err)
			}
			if !yield(f) {
				return
			}
		}
	})
}

// logOf makes a log of facts, as far as the fold accepts them.
func logOf(t *testing.T, g *domain.Genesis, facts iter.Seq[domain.Fact]) *eventlog.Log {
	t.Helper()
	log, err := eventlog.Create(filepath.Join(t.TempDir(), "log"), g, eventlog.Config{MinFree: 1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { log.Close() })
	state := projections.New(nil)
	genesis, err := log.Record(0)
	if err != nil {
		t.Fatal(err)
	}
	applyRecord(t, state, genesis)
	var batch eventlog.Batch
	flush := func() {
		if err := log.Append(batch); err != nil {
			t.Fatal(err)
		}
		batch.Records, batch.Counts = nil, eventlog.Batch{}.Counts
	}
	seq := uint64(0)
	for f := range facts {
		seq++
		batch.Cursor = eventlog.Cursor{Stream: "ICN", Created: 1, Sequence: seq}
		body := domain.EncodeBody(f)
		digest := domain.Keccak256(body)
		if r := state.Check(domain.Submission{Fact: f, Digest: digest, Trusted: true}); r != nil {
			batch.Counts[r.Reason]++
			continue
		}
		r := domain.Record{
			Index: state.LogSize(), Seq: seq, Time: 1_750_000_000_000_000_000 + int64(seq)*1e9, Kind: f.Kind(), Version: 1, Digest: digest, Body: body,
		}
		r.Witness = domain.EncodeWitness(domain.Signature{0: byte(seq)}, nil)
		r.WitnessHash = domain.WitnessHash(r.Witness)
		applyRecord(t, state, r)
		if batch.Records = append(batch.Records, r); len(batch.Records) == 4096 {
			flush()
		}
	}
	flush()
	return log
}

func applyRecord(t *testing.T, state *projections.State, r domain.Record) {
	t.Helper()
	e, err := r.Entry()
	if err == nil {
		err = state.Apply(e)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func (w *world) Log(context.Context) (LogState, error) {
	size, root := w.log.Head()
	return LogState{Size: size, Root: root, Cursor: w.log.Cursor().String(), Rejected: map[string]uint64{"late": 2}}, nil
}

func (w *world) Record(_ context.Context, index uint64) (domain.Record, error) {
	return w.log.Record(index)
}

func (w *world) Prove(_ context.Context, index, size uint64) ([]domain.Hash, error) {
	return w.log.ProveRecord(index, size)
}

func (w *world) Checkpoints(context.Context, int) ([]Checkpoint, error) { return []Checkpoint{}, nil }

func (w *world) Checkpoint(context.Context, uint64) ([]byte, error) {
	return nil, errors.New("the disk is on fire in a place that nobody is told of")
}

func (w *world) Explain(_ context.Context, s explain.Subject, k domain.Epoch) (*explain.Explanation, error) {
	fold := explain.New(s, &k)
	if err := w.log.Entries(0, w.log.Size(), fold.Apply); err != nil {
		return nil, err
	}
	x, err := fold.Explain(w.log, false)
	if errors.Is(err, explain.ErrUnknown) {
		return nil, NewProblem(http.StatusNotFound, CodeNotFound, "%v", err)
	}
	return x, err
}

// treasury is the Safe as nobody has to be asked about.
func (w *world) treasury() review.Treasury {
	genesis := w.log.Genesis()
	t := review.Treasury{
		Safe: domain.Address{0: 0x5a, 19: 0xfe}, SafeNonce: 7, Looked: true, Block: 4000, Owners: genesis.Signers, Threshold: 2,
	}
	w.chronicle.Look(func(s *projections.State) {
		for _, e := range s.Settlements() {
			if e.Phase == projections.PhaseSettled {
				t.NextEpoch, t.LastDigest = e.Close.Epoch+1, e.Close.Digest
			}
		}
	})
	return t
}

func (w *world) propose(k domain.Epoch) (*review.Proposal, error) {
	var subject review.Subject
	w.chronicle.Look(func(s *projections.State) { subject = review.SubjectOf(s) })
	closes, charges := w.chronicle.Leaves()
	subject.Plant(closes)
	subject.Charges = charges
	genesis := w.log.Genesis()
	p, err := review.Make(&subject, genesis.Network(), w.treasury(), k)
	if err != nil {
		return nil, NewProblem(http.StatusConflict, "nothing_to_approve", "%v", err)
	}
	return p, nil
}

func (w *world) Proposal(_ context.Context, k domain.Epoch) (*review.Proposal, error) {
	p, err := w.propose(k)
	if err == nil && w.tamper != nil {
		w.tamper(p)
	}
	return p, err
}

func (w *world) Approve(_ context.Context, p *review.Proposal, signature domain.Signature) (*Approved, error) {
	own, err := w.propose(p.Epoch)
	if err != nil {
		return nil, err
	}
	hash := own.Batch().SafeTx(own.SafeTx.Safe, own.SafeTx.Nonce).Hash()
	who, err := domain.Recover(hash, signature[:])
	if err != nil || !slices.Contains(own.Treasury.Owners, who) {
		return nil, NewProblem(http.StatusForbidden, "not_a_signer", "it is the signature of %s", who)
	}
	w.approved[who] = 1
	return &Approved{Record: "approved", Epoch: p.Epoch, Signer: who, Digest: own.Digest, SafeTx: hash}, nil
}

// Locked says that all is locked of own collateral and nothing of positions, or what
// the test wants.
func (w *world) Locked(_ context.Context, places []projections.Decided) (*Locks, error) {
	w.asked = append(w.asked, places...)
	if w.unlocked != nil {
		return nil, w.unlocked
	}
	locks := &Locks{Block: 4321, Amounts: make([]domain.Amount, len(places))}
	for i, p := range places {
		if p.Position == (domain.Position{}) {
			locks.Amounts[i] = p.Amount
		}
	}
	return locks, nil
}

func (w *world) Halted() string { return w.halted }

func (w *world) Settling() (*Alert, map[string]uint64) { return w.alert, w.alerts }
