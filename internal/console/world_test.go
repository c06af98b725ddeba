package console

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/explain"
	"assay/projections"
)

// world is a console on a log that was really folded.
type world struct {
	log       *eventlog.Log
	chronicle *Chronicle
	server    *Server
	url       string
	halted    string
}

// newWorld makes a log of the facts of a scenario, folds it, and serves it.
func newWorld(t *testing.T, scenario string) *world {
	t.Helper()
	w := &world{chronicle: NewChronicle()}
	w.log = scenarioLog(t, scenario)
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
	return &domain.Genesis{
		ChainID: 1337, Settlement: address(1), Observer: address(2), Governance: address(3),
		Signers: []domain.Address{address(4), address(5), address(6)}, Threshold: 2,
	}
}

// scenarioLog makes the log of a scenario's facts, as far as the fold accepts them.
func scenarioLog(t *testing.T, scenario string) *eventlog.Log {
	t.Helper()
	log, err := eventlog.Create(filepath.Join(t.TempDir(), "log"), scenarioGenesis(), eventlog.Config{MinFree: 1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { log.Close() })
	text, err := os.ReadFile("../../domain/testdata/simulate/" + scenario + ".facts.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	state := projections.New(nil)
	genesis, err := log.Record(0)
	if err != nil {
		t.Fatal(err)
	}
	applyRecord(t, state, genesis)
	var batch eventlog.Batch
	seq := uint64(0)
	for lines := bufio.NewScanner(bytes.NewReader(text)); lines.Scan(); {
		f, err := domain.ParseFact(lines.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		seq++
		digest := domain.Keccak256(domain.EncodeBody(f))
		if r := state.Check(domain.Submission{Fact: f, Digest: digest, Trusted: true}); r != nil {
			batch.Counts[r.Reason]++
			continue
		}
		r := domain.Record{
			Index: state.LogSize(), Seq: seq, Time: 1_750_000_000_000_000_000 + int64(seq)*1e9, Kind: f.Kind(), Version: 1, Digest: digest, Body: domain.EncodeBody(f),
		}
		r.Witness = domain.EncodeWitness(domain.Signature{0: byte(seq)}, nil)
		r.WitnessHash = domain.WitnessHash(r.Witness)
		applyRecord(t, state, r)
		batch.Records = append(batch.Records, r)
	}
	batch.Cursor = eventlog.Cursor{Stream: "ICN", Created: 1, Sequence: seq}
	if err := log.Append(batch); err != nil {
		t.Fatal(err)
	}
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

func (w *world) Halted() string { return w.halted }
