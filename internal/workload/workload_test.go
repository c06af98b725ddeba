package workload_test

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
	"assay/internal/devnet"
	"assay/internal/workload"
	"assay/projections"
)

// small has all that can happen to a pair, several reports of each side in an era, and two epochs.
func small() workload.Config {
	return workload.Config{
		Seed: 7, Scalers: 60, Hypers: 8, Eras: 6, ErasPerEpoch: 3, Delegators: 9,
		DownPpm: 100_000, MissedPpm: 20_000, OneSidedPpm: 50_000, SamplesPpm: 300_000,
	}
}

func network(t testing.TB, cfg workload.Config) *workload.Network {
	t.Helper()
	n, err := workload.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func filled(t testing.TB, n *workload.Network) (*eventlog.Log, *projections.State) {
	t.Helper()
	log, err := eventlog.Create(filepath.Join(t.TempDir(), "log"), n.Genesis(), eventlog.Config{MinFree: 1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := log.Close(); err != nil {
			t.Error(err)
		}
	})
	state, err := n.Fill(log, nil)
	if err != nil {
		t.Fatal(err)
	}
	return log, state
}

// The same seed makes the same bytes on any number of goroutines, another seed other ones; every message is signed by
// whom it names, decodes to its fact, and stays below the limit.
func TestMessages(t *testing.T) {
	one, many, other := small(), small(), small()
	one.Workers, many.Workers, other.Seed = 1, 7, 8
	var all [][]byte
	for m, err := range network(t, one).Messages() {
		if err != nil {
			t.Fatal(err)
		}
		data := m.Encode()
		_, f, refused := domain.DecodeMessage(data)
		if refused != nil || len(data) > domain.MaxMessageBytes {
			t.Fatalf("message %d of %d bytes: %v", len(all), len(data), refused)
		}
		if !bytes.Equal(domain.EncodeBody(f), domain.EncodeBody(m.Fact)) {
			t.Fatalf("message %d decodes to another fact", len(all))
		}
		if who, err := domain.Recover(m.Digest(), m.Signature[:]); err != nil || who != m.Signer {
			t.Fatalf("message %d is signed by %s, not by %s: %v", len(all), who, m.Signer, err)
		}
		all = append(all, data)
	}
	i := 0
	for m, err := range network(t, many).Messages() {
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(m.Encode(), all[i]) {
			t.Fatalf("message %d differs with more workers", i)
		}
		i++
	}
	if i != len(all) {
		t.Errorf("%d messages, with more workers %d", len(all), i)
	}
	same, i := 0, 0
	for m := range network(t, other).Messages() {
		if i < len(all) && bytes.Equal(m.Encode(), all[i]) {
			same++
		}
		if i++; i > 100 {
			break // a loop may be left
		}
	}
	if same > 0 {
		t.Errorf("%d of the first 100 messages are the same under another seed", same)
	}
}

// A log has receipts, downs, degraded nodes and closed epochs in it, and folding the unsigned facts comes to the same
// payouts: receipts that were signed verify where the facts say so, and nowhere else.
func TestFillAgreesWithFacts(t *testing.T) {
	n := network(t, small())
	log, state := filled(t, n)
	if state.LogSize() != log.Size() || state.LogRoot() != log.Root() {
		t.Fatalf("fold has %d records and root %s, log %d and %s", state.LogSize(), state.LogRoot(), log.Size(), log.Root())
	}
	kinds := map[domain.Kind]int{}
	folded := newOutcome()
	again := projections.New(folded.decision)
	if err := log.Scan(0, log.Size(), func(r domain.Record) error {
		kinds[r.Kind]++
		entry, err := r.Entry()
		if err != nil {
			return err
		}
		return again.Apply(entry)
	}); err != nil {
		t.Fatal(err)
	}
	simulated := newOutcome()
	simulation := projections.New(simulated.decision)
	index := uint64(0)
	for f := range n.Facts() {
		index++
		digest := domain.Keccak256(domain.EncodeBody(f))
		if r := simulation.Check(domain.Submission{Fact: f, Digest: digest, Trusted: true}); r != nil {
			t.Fatalf("fact %d is refused: %s", index, r.Detail)
		}
		if err := simulation.Apply(domain.Entry{Index: index, Digest: digest, Fact: f}); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(folded, simulated); diff != "" {
		t.Errorf("log and facts come to other results:\n%s", diff)
	}
	if kinds[domain.KindReceipts] != 6 || len(folded.Roots) != 4 {
		t.Errorf("%d receipts records and %d roots, want 6 and 4", kinds[domain.KindReceipts], len(folded.Roots))
	}
	for _, v := range []string{domain.VerdictUp, domain.VerdictDegraded, domain.VerdictDown} {
		if folded.Verdicts[v] == 0 {
			t.Errorf("no verdict is %s: %v", v, folded.Verdicts)
		}
	}
}

// outcome is what a fold decided.
type outcome struct {
	Verdicts map[string]int
	Pairs    uint64        // confirmed
	Roots    []domain.Hash // of payouts and slashes, epoch by epoch
}

func newOutcome() *outcome { return &outcome{Verdicts: map[string]int{}} }

func (o *outcome) decision(d domain.Decision) {
	switch d := d.(type) {
	case *domain.Verdict:
		o.Verdicts[d.Verdict]++
		o.Pairs += d.Confirmed
	case *domain.EpochClose:
		o.Roots = append(o.Roots, d.PayoutRoot, d.SlashRoot)
	}
}

// What Publish puts into a stream, ingest takes in without a refusal, and the log has the fold's state.
func TestPublish(t *testing.T) {
	cfg := small()
	cfg.Eras = 2
	n := network(t, cfg)
	broker, err := devnet.StartNATS(devnet.NATSConfig{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(broker.Close)
	conn, err := nats.Connect(broker.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(conn.Close)
	js, err := jetstream.New(conn)
	if err != nil {
		t.Fatal(err)
	}
	if err := ingest.EnsureStreams(t.Context(), js, ingest.StreamConfig{}); err != nil {
		t.Fatal(err)
	}
	messages, size, err := n.Publish(t.Context(), js)
	if err != nil {
		t.Fatal(err)
	}
	if messages < 100 || size < 100_000 {
		t.Errorf("%d messages of %d bytes", messages, size)
	}
	log, err := eventlog.Create(filepath.Join(t.TempDir(), "log"), n.Genesis(), eventlog.Config{MinFree: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	state := projections.New(nil)
	if err := state.Apply(domain.Entry{Leaf: genesisLeaf(t, log), Fact: n.Genesis()}); err != nil {
		t.Fatal(err)
	}
	if err := workload.Ingest(t.Context(), js, log, state); err != nil {
		t.Fatal(err)
	}
	if counts := log.Counts(); counts.Rejected() != 0 {
		t.Errorf("%d messages were refused", counts.Rejected())
	}
	if direct, _ := filled(t, n); direct.Size() != log.Size() {
		t.Errorf("ingest made %d records, Fill %d", log.Size(), direct.Size())
	}
}

func genesisLeaf(t *testing.T, log *eventlog.Log) domain.Hash {
	t.Helper()
	r, err := log.Record(0)
	if err != nil {
		t.Fatal(err)
	}
	return r.Leaf()
}

func TestConfig(t *testing.T) {
	for _, bad := range []workload.Config{
		{}, {Scalers: 1}, {Scalers: -1, Hypers: 1}, {Scalers: 1, Hypers: 1, Eras: -1},
		{Scalers: 1, Hypers: 1, DownPpm: 2_000_000}, {Scalers: 1, Hypers: 1, MissedPpm: 600_000, OneSidedPpm: 600_000},
	} {
		if _, err := workload.New(bad); err == nil {
			t.Errorf("%+v is accepted", bad)
		}
	}
	if pairs := workload.Reference(1).Pairs(); pairs != 360_000_000 {
		t.Errorf("reference network has %d pairs", pairs)
	}
}
