package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/checkpoint"
	"assay/internal/devnet"
	"assay/projections"
)

// signingEngine is an engine with a log key over the fixture's log and a broker of
// its own; it reads no chain and its parts don't run.
type signingEngine struct {
	*engine
	cfg    engineConfig
	logged *bytes.Buffer
}

func newSigningEngine(t *testing.T) *signingEngine {
	t.Helper()
	dir := t.TempDir()
	broker, err := devnet.StartNATS(devnet.NATSConfig{Dir: filepath.Join(dir, "nats")})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(broker.Close)
	g := fixtureGenesis()
	e := &signingEngine{logged: &bytes.Buffer{}}
	e.cfg = engineConfig{
		Data: filepath.Join(dir, "data"), NATS: broker.URL(), LogKey: fixtureLogKey(t), Logger: slog.New(slog.NewTextHandler(e.logged, nil)),
		Network: &network{
			ChainID: g.ChainID, Contracts: map[string]common.Address{"settlement": common.Address(g.Settlement)},
			Observer: g.Observer, Governance: g.Governance, Signers: g.Signers, Threshold: g.Threshold, Finality: "1",
		},
	}
	if err := writeFixture(e.cfg.Data); err != nil {
		t.Fatal(err)
	}
	e.open(t)
	return e
}

// open opens the engine again, and tells of the epochs that it has folded.
func (e *signingEngine) open(t *testing.T) {
	t.Helper()
	if err := e.reopen(t); err != nil {
		t.Fatal(err)
	}
}

func (e *signingEngine) reopen(t *testing.T) error {
	t.Helper()
	e.close(t)
	opened, err := openEngine(t.Context(), e.cfg)
	if err != nil {
		return err
	}
	e.engine = opened
	for _, c := range e.core.takeClosed() {
		for _, tell := range e.onClose {
			tell(t.Context(), c)
		}
	}
	return nil
}

func (e *signingEngine) close(t *testing.T) {
	t.Helper()
	if e.engine != nil {
		if err := e.engine.close(); err != nil {
			t.Fatal(err)
		}
		e.engine = nil
	}
}

func (e *signingEngine) keys() []checkpoint.PublicKey {
	return []checkpoint.PublicKey{e.cfg.LogKey.Public()}
}

// kept returns every checkpoint that the data directory has, by size.
func (e *signingEngine) kept(t *testing.T) map[uint64][]byte {
	t.Helper()
	store := checkpoint.OpenStore(checkpointsDir(e.cfg.Data))
	sizes, err := store.Sizes()
	if err != nil {
		t.Fatal(err)
	}
	all := make(map[uint64][]byte)
	for _, size := range sizes {
		if all[size], err = store.Read(size); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

// Every close of an epoch has a checkpoint that is kept and published, of the very
// size and root that the result binds, with a line about the snapshot of that size.
func TestEveryCloseIsSigned(t *testing.T) {
	e := newSigningEngine(t)
	closed := e.core.settlements()
	kept := e.kept(t)
	if len(closed) < 3 || len(kept) != len(closed) {
		t.Fatalf("%d checkpoints of %d closed epochs", len(kept), len(closed))
	}
	for _, s := range closed {
		r := s.Close.Result
		n, err := checkpoint.Open(kept[r.LogSize], e.keys(), nil)
		if err != nil {
			t.Fatalf("epoch %d: %v", r.Epoch, err)
		}
		if c := &n.Checkpoint; c.Size != r.LogSize || c.Root != r.LogRoot {
			t.Errorf("epoch %d: %d records with root %s, the result binds %d with %s", r.Epoch, c.Size, c.Root, r.LogSize, r.LogRoot)
		}
		sum := sha256.Sum256(snapshotOf(t, e.cfg.Data, r.LogSize))
		line := fmt.Sprintf("assay-snapshot %d %s", projections.SnapshotVersion, base64.StdEncoding.EncodeToString(sum[:]))
		if !slices.Equal(n.Checkpoint.Extensions, []string{line}) {
			t.Errorf("epoch %d: %q, want %q", r.Epoch, n.Checkpoint.Extensions, line)
		}
	}
	last := closed[len(closed)-1].Close.Result.LogSize
	published, err := e.publishedCheckpoint(t.Context())
	if err != nil || published == nil || !bytes.Equal(published.Bytes(), kept[last]) {
		t.Errorf("published: %+v, %v", published, err)
	}
	if _, _, _, err := e.output.Last(t.Context()); err != nil {
		t.Errorf("a checkpoint is taken for a decision: %v", err)
	}
	e.open(t)
	for size, note := range e.kept(t) {
		if !bytes.Equal(note, kept[size]) {
			t.Errorf("checkpoint of %d records is another one after a restart", size)
		}
	}
}

// snapshotOf finds the snapshot of a size by the beginning of its name.
func snapshotOf(t *testing.T, data string, size uint64) []byte {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(snapshotsDir(data), fmt.Sprintf("%020d*", size)))
	if err != nil || len(files) != 1 {
		t.Fatalf("snapshots of %d records: %v, %v", size, files, err)
	}
	b, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// Checkpoints that are missing, because the engine died or got its key later, are
// signed at the next start; the newest is published if it was not.
func TestMissingCheckpointsAreSignedAtTheStart(t *testing.T) {
	e := newSigningEngine(t)
	closed := e.core.settlements()
	first := closed[0].Close.Result.LogSize
	for _, size := range []uint64{first, closed[len(closed)-1].Close.Result.LogSize} {
		if err := os.Remove(filepath.Join(checkpointsDir(e.cfg.Data), fmt.Sprint(size))); err != nil {
			t.Fatal(err)
		}
	}
	e.open(t)
	if kept := e.kept(t); len(kept) != len(closed) || kept[first] == nil {
		t.Errorf("%d checkpoints, want %d", len(kept), len(closed))
	}
}

// Cosignatures that were added stay when the engine signs again.
func TestCosignaturesStay(t *testing.T) {
	e := newSigningEngine(t)
	w := newFixtureWitness(t, e.cfg.LogKey.Public())
	size := e.core.settlements()[0].Close.Result.LogSize
	w.add(t, e, size)
	before := e.kept(t)[size]
	if err := os.RemoveAll(snapshotsDir(e.cfg.Data)); err != nil { // so that all closes are told of again
		t.Fatal(err)
	}
	e.open(t)
	if after := e.kept(t)[size]; !bytes.Equal(after, before) || !strings.Contains(string(after), "w.example") {
		t.Errorf("%s, want %s", after, before)
	}
}

// fixtureWitness cosigns whatever an engine keeps.
type fixtureWitness struct {
	key *checkpoint.Key
	log checkpoint.PublicKey
}

func newFixtureWitness(t *testing.T, log checkpoint.PublicKey) *fixtureWitness {
	t.Helper()
	key, err := checkpoint.NewKey(bytes.NewReader(bytes.Repeat([]byte{7}, 32)), "w.example", checkpoint.WitnessKey)
	if err != nil {
		t.Fatal(err)
	}
	return &fixtureWitness{key, log}
}

// add cosigns a checkpoint that the engine keeps, as a witness that begins there,
// and adds it.
func (w *fixtureWitness) add(t *testing.T, e *signingEngine, size uint64) {
	t.Helper()
	store := checkpoint.OpenStore(checkpointsDir(e.cfg.Data))
	note, err := store.Read(size)
	if err != nil {
		t.Fatal(err)
	}
	witness := checkpoint.Witness{Key: w.key, Log: w.log, File: filepath.Join(t.TempDir(), "state"), First: true}
	n, err := witness.Cosign(note, nil, 1700000000)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := store.Add(n, []checkpoint.PublicKey{w.key.Public()}); err != nil {
		t.Fatal(err)
	}
}

// With a witness policy no epoch is offered before the checkpoint of its result has
// the quorum, and each once it has; what was settled is past that.
func TestEpochsWaitForWitnesses(t *testing.T) {
	e := newSigningEngine(t)
	w := newFixtureWitness(t, e.cfg.LogKey.Public())
	text := fmt.Sprintf("log %s\nwitness w %s\nquorum w\n", e.cfg.LogKey.Public(), w.key.Public())
	policy, err := checkpoint.ParsePolicy([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	e.cfg.Network.policy = policy
	e.open(t)
	all := e.core.settlements()
	var open []int // epochs that wait for approval
	for i, s := range all {
		if s.Phase == projections.PhaseClosed {
			open = append(open, i)
		}
	}
	if len(open) < 2 {
		t.Fatalf("%d epochs wait for approval, want at least 2", len(open))
	}
	source := &epochs{offered: e.offered, log: e.log}
	for n, i := range open {
		for range 2 {
			if got := len(e.offered()); got != i {
				t.Fatalf("%d epochs are offered, want %d", got, i)
			}
		}
		if s, err := source.Closed(t.Context(), 0); err != nil || len(s) != i {
			t.Fatalf("the settler sees %d epochs, %v; want %d", len(s), err, i)
		}
		r := all[i].Close.Result
		want := fmt.Sprintf("checkpoint of %s, %d records: witnesses are missing: w", e.cfg.LogKey.Public().Name(), r.LogSize)
		if got := strings.Count(e.logged.String(), want); got != 1 {
			t.Errorf("%q is logged %d times, want once", want, got)
		}
		w.add(t, e, r.LogSize)
		if n == len(open)-1 {
			if got := len(e.offered()); got != len(all) {
				t.Errorf("%d epochs are offered in the end, want %d", got, len(all))
			}
		}
	}
	select {
	case n := <-e.notary.again:
		if len(n.Cosigned) != 1 {
			t.Errorf("published again: %+v", n)
		}
	default:
		t.Error("no cosigned checkpoint is published again")
	}
	e.cfg.LogKey = nil // an engine that only follows asks for the same
	e.open(t)
	if got := len(e.offered()); got != len(all) {
		t.Errorf("%d epochs are offered by a follower, want %d", got, len(all))
	}
}

// A checkpoint of the right size with another root lets nothing pass, though the
// log's key and the witness have signed it.
func TestCheckpointOfAnotherRootIsNoQuorum(t *testing.T) {
	e := newSigningEngine(t)
	w := newFixtureWitness(t, e.cfg.LogKey.Public())
	policy, err := checkpoint.ParsePolicy(fmt.Appendf(nil, "log %s\nwitness w %s\nquorum w\n", e.cfg.LogKey.Public(), w.key.Public()))
	if err != nil {
		t.Fatal(err)
	}
	waiting := slices.IndexFunc(e.core.settlements(), func(s projections.Settlement) bool { return s.Phase == projections.PhaseClosed })
	r := e.core.settlements()[waiting].Close.Result
	if err := os.Remove(filepath.Join(checkpointsDir(e.cfg.Data), fmt.Sprint(r.LogSize))); err != nil {
		t.Fatal(err)
	}
	n, err := checkpoint.Sign(checkpoint.Checkpoint{Origin: e.cfg.LogKey.Public().Name(), Size: r.LogSize, Root: domain.Hash{1}}, e.cfg.LogKey)
	if err != nil {
		t.Fatal(err)
	}
	if err := checkpoint.OpenStore(checkpointsDir(e.cfg.Data)).Create(n); err != nil {
		t.Fatal(err)
	}
	w.add(t, e, r.LogSize)
	q := &quorum{
		policy: policy, origin: n.Checkpoint.Origin, store: checkpoint.OpenStore(checkpointsDir(e.cfg.Data)), logger: e.cfg.Logger,
	}
	if got := len(q.offered(e.core.settlements())); got != waiting {
		t.Errorf("%d epochs are offered, want %d", got, waiting)
	}
	if !strings.Contains(e.logged.String(), errOtherHistory.Error()) {
		t.Errorf("%s", e.logged)
	}
}

// An engine over a log that is not the one that was signed does not start: neither
// by what its directory keeps, nor by what is in the stream.
func TestEngineRefusesAnotherHistory(t *testing.T) {
	for _, keep := range []bool{true, false} {
		e := newSigningEngine(t)
		e.close(t)
		other := filepath.Join(t.TempDir(), "other")
		h := newHistory(t)
		records := copyRecords(h.records)
		records[len(records)/2].Time++
		writeLog(t, other, records)
		for _, path := range []string{"log", "log.head", "log.lock", "snapshots", "explain"} {
			if err := os.RemoveAll(filepath.Join(e.cfg.Data, path)); err != nil {
				t.Fatal(err)
			}
		}
		if !keep {
			if err := os.RemoveAll(checkpointsDir(e.cfg.Data)); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.CopyFS(e.cfg.Data, os.DirFS(other)); err != nil {
			t.Fatal(err)
		}
		err := e.reopen(t)
		if !errors.Is(err, errOtherHistory) || exitCode(err) != exitData {
			t.Errorf("checkpoints kept %t: %v, want %v", keep, err, errOtherHistory)
		}
	}
}

// writeLog makes a data directory with a log of these records.
func writeLog(t *testing.T, data string, records []domain.Record) {
	t.Helper()
	log, err := eventlog.Create(logDir(data), fixtureGenesis(), eventlog.Config{MinFree: 1})
	if err != nil {
		t.Fatal(err)
	}
	last := records[len(records)-1].Seq
	batch := eventlog.Batch{Records: records, Cursor: eventlog.Cursor{Stream: "ICN", Created: 1, Sequence: last}}
	batch.Counts[domain.Late] = last - uint64(len(records)-derived(records))
	if err := errors.Join(log.Append(batch), log.Close()); err != nil {
		t.Fatal(err)
	}
}

// derived counts the records that are no messages.
func derived(records []domain.Record) (n int) {
	for _, r := range records {
		if !r.Kind.FromMessage() {
			n++
		}
	}
	return n
}

// A log that is shorter than what was signed of it, as after an older copy was put
// back with its head witness, signs nothing and offers nothing, until it is that
// long again; then all closes have their checkpoints.
func TestEngineBehindItsCheckpoint(t *testing.T) {
	e := newSigningEngine(t)
	all, whole := e.core.settlements(), e.kept(t)
	last := all[len(all)-1].Close.Result.LogSize
	e.close(t)
	for _, path := range []string{"log", "log.head", "log.lock", "snapshots", "explain", "checkpoints"} {
		if err := os.RemoveAll(filepath.Join(e.cfg.Data, path)); err != nil {
			t.Fatal(err)
		}
	}
	h := newHistory(t)
	cut := int(last) - 3 // record 0 is not among them
	writeLog(t, e.cfg.Data, copyRecords(h.records[:cut]))
	e.open(t)
	if e.offered() != nil || len(e.kept(t)) != 0 {
		t.Errorf("%d epochs are offered, %d checkpoints signed", len(e.offered()), len(e.kept(t)))
	}
	if !strings.Contains(e.logged.String(), "the log is shorter than what was signed of it") {
		t.Errorf("%s", e.logged)
	}
	for _, r := range h.records[cut:] {
		appendOne(t, e, r)
	}
	for _, c := range e.core.takeClosed() {
		for _, tell := range e.onClose {
			tell(t.Context(), c)
		}
	}
	if got := e.kept(t); len(got) != len(whole) || !bytes.Equal(got[last], whole[last]) {
		t.Errorf("%d checkpoints, want %d", len(got), len(whole))
	}
	if got := len(e.offered()); got != len(all) {
		t.Errorf("%d epochs are offered, want %d", got, len(all))
	}
}

// appendOne does what ingest does with a record.
func appendOne(t *testing.T, e *signingEngine, r domain.Record) {
	t.Helper()
	entry, err := r.Entry()
	if err != nil {
		t.Fatal(err)
	}
	if err := e.core.Apply(entry); err != nil {
		t.Fatal(err)
	}
	batch := eventlog.Batch{Records: []domain.Record{r}, Cursor: e.log.Cursor()}
	if r.Kind.FromMessage() {
		batch.Counts[domain.Late] = r.Seq - batch.Cursor.Sequence - 1
		batch.Cursor.Sequence = r.Seq
	}
	if err := e.log.Append(batch); err != nil {
		t.Fatal(err)
	}
	e.core.durable(e.log.Size(), 0)
}

// While the log runs, a root that is not the one that was signed ends the engine.
func TestRootThatWasNotSignedEndsTheEngine(t *testing.T) {
	e := newSigningEngine(t)
	size := e.core.settlements()[0].Close.Result.LogSize
	if err := os.Remove(filepath.Join(checkpointsDir(e.cfg.Data), fmt.Sprint(size))); err != nil {
		t.Fatal(err)
	}
	n, err := checkpoint.Sign(checkpoint.Checkpoint{Origin: e.cfg.LogKey.Public().Name(), Size: size, Root: domain.Hash{1}}, e.cfg.LogKey)
	if err != nil {
		t.Fatal(err)
	}
	if err := checkpoint.OpenStore(checkpointsDir(e.cfg.Data)).Create(n); err != nil {
		t.Fatal(err)
	}
	e.notary.notice(t.Context(), closedEpoch{close: e.core.settlements()[0].Close, size: size})
	if err := e.notary.run(t.Context()); !errors.Is(err, errOtherHistory) {
		t.Errorf("%v, want %v", err, errOtherHistory)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := e.notary.run(ctx); err != nil {
		t.Errorf("%v after the context ended", err)
	}
}
