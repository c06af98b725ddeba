package ingest_test

import (
	"bytes"
	"context"
	"log/slog"
	"math/rand/v2"
	"path/filepath"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/nats-io/nats.go"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
)

// TestSameLogWhateverTheBatches ingests one stream in batches of many sizes,
// with restarts in between, and wants one root (D1, L10).
func TestSameLogWhateverTheBatches(t *testing.T) {
	_, js := startStreams(t)
	w := newWorld(11, 6, 3)
	w.silent[domain.Pair{SN: 2, HN: 1}] = true
	publish(t, js, w.story(4))
	want, _ := ingestInto(t, js, 64)
	wantSize, wantRoot := want.Head()
	if wantSize < 40 || want.Counts() == (eventlog.Counts{}) {
		t.Fatalf("the story is too dull: %d records, counts %v", wantSize, want.Counts())
	}
	for _, batch := range []int{1, 7, 5000} {
		log, _ := ingestInto(t, js, batch)
		if size, root := log.Head(); size != wantSize || root != wantRoot || log.Counts() != want.Counts() {
			t.Errorf("batches of %d: %d records, root %s; want %d, %s", batch, size, root, wantSize, wantRoot)
		}
		if _, err := log.Verify(nil); err != nil {
			t.Error(err)
		}
	}
}

func TestRestartGoesOnAtTheCursor(t *testing.T) {
	_, js := startStreams(t)
	rng := rand.New(rand.NewPCG(12, 12))
	es := newWorld(12, 5, 3).story(6)
	dir := filepath.Join(t.TempDir(), "log")
	for len(es) > 0 {
		n := 1 + rng.IntN(min(len(es), 40))
		publish(t, js, es[:n])
		es = es[n:]
		log := openLog(t, dir)
		ingestAll(t, ingest.Config{JetStream: js, Log: log, BatchMessages: 1 + rng.IntN(20)})
		if err := log.Close(); err != nil {
			t.Fatal(err)
		}
	}
	got := openLog(t, dir)
	defer got.Close()
	want, _ := ingestInto(t, js, 0)
	if got.Root() != want.Root() || got.Size() != want.Size() || got.Counts() != want.Counts() {
		t.Errorf("with restarts %d records, root %s; without %d, %s", got.Size(), got.Root(), want.Size(), want.Root())
	}
}

// TestReceiptsOfSilentPairs wants the pairs that only one side lists in a
// record right before the sealing head, and only those whose receipt verifies.
func TestReceiptsOfSilentPairs(t *testing.T) {
	_, js := startStreams(t)
	w := newWorld(13, 4, 2)
	w.silent[domain.Pair{SN: 3, HN: 2}] = true
	w.silent[domain.Pair{SN: 1, HN: 2}] = true
	w.silent[domain.Pair{SN: 4, HN: 1}] = true
	publish(t, js, w.setup())
	era := w.era(0)
	// Replace the report of SN 4 by one whose receipt for HN 1 was signed by
	// another key: the pair must not count.
	forged := &domain.Report{
		Originator: domain.Originator{Kind: domain.OriginSN, ID: 4},
		Peers:      []domain.Peer{{ID: 1, RTTMicros: 5}, {ID: 2, RTTMicros: 5}},
	}
	era[4] = mustSeal(forged, snKey(4),
		w.receipt(0, domain.Pair{SN: 4, HN: 2}, domain.OriginSN), w.receipt(0, domain.Pair{SN: 4, HN: 2}, domain.OriginSN))
	publish(t, js, era)
	for _, batch := range []int{1, 1000} { // receipts from the log, and from the batch in hand
		log, c := ingestInto(t, js, batch)
		last, err := log.Record(log.Size() - 1)
		if err != nil || last.Kind != domain.KindHead {
			t.Fatalf("last record is a %s, %v", last.Kind, err)
		}
		r, err := log.Record(log.Size() - 2)
		if err != nil || r.Kind != domain.KindReceipts || r.Seq != last.Seq || r.Time != last.Time || r.Digest != (domain.Hash{}) {
			t.Fatalf("record before it: %+v, %v", r, err)
		}
		want := &domain.Receipts{Era: 0, Pairs: []domain.Pair{{SN: 1, HN: 2}, {SN: 3, HN: 2}}}
		if !bytes.Equal(r.Body, domain.EncodeBody(want)) {
			t.Errorf("receipts: got %x, want %x", r.Body, domain.EncodeBody(want))
		}
		if len(c.confirmed[0]) != 2 {
			t.Errorf("core got %v", c.confirmed)
		}
	}
}

// TestSecondReceiptCounts wants a pair whose first entry has a bad receipt and
// a later one a good one (rules §2).
func TestSecondReceiptCounts(t *testing.T) {
	_, js := startStreams(t)
	w := newWorld(14, 1, 1)
	publish(t, js, w.setup())
	pair := domain.Pair{SN: 1, HN: 1}
	bad := &domain.Report{Originator: domain.Originator{Kind: domain.OriginHN, ID: 1}, Peers: []domain.Peer{{ID: 1, RTTMicros: 5}}}
	publish(t, js, []envelope{
		head(1),
		mustSeal(bad, hnKey(1), w.receipt(7, pair, domain.OriginHN)),
		w.hyperReport(0, 1),
		head(eraBlocks + sealGrace),
	})
	_, c := ingestInto(t, js, 0)
	if len(c.confirmed[0]) != 1 || c.confirmed[0][0] != pair {
		t.Errorf("confirmed by receipts: %v", c.confirmed)
	}
}

// TestOtherSubjectsAndIDs is reliability §0.1 and §0.2 as far as ingest sees
// it: whoever publishes honest bytes, wherever and under whatever id, they count.
func TestOtherSubjectsAndIDs(t *testing.T) {
	_, js := startStreams(t)
	w := newWorld(15, 2, 1)
	publish(t, js, w.setup())
	first, second := w.daemonReport(0, 1), w.daemonReport(0, 2)
	// A rival publishes the report of SN 1 under its own subject, and junk under
	// the id that SN 2's report will have.
	stolen := first
	stolen.subject, stolen.id = "icn.v1.report.hn.1", "whatever"
	poison := envelope{subject: "icn.v1.report.hn.1", data: []byte("junk"), id: second.id}
	publish(t, js, []envelope{stolen, poison, first, second})
	// The honest publish of SN 2 was swallowed as a duplicate; its outbox sees
	// other bytes under the id and publishes again under a fresh one.
	second.id = "fresh"
	publish(t, js, []envelope{second})
	log, c := ingestInto(t, js, 0)
	for _, id := range []uint64{1, 2} {
		if n := c.filed[filing{domain.Originator{Kind: domain.OriginSN, ID: id}, 0}]; n != 1 {
			t.Errorf("sn %d has %d reports, want 1", id, n)
		}
	}
	got := log.Counts()
	want := eventlog.Counts{}
	want[domain.Malformed], want[domain.Duplicate] = 1, 1
	want[eventlog.SubjectMismatch], want[eventlog.IDMismatch] = 1, 2
	if got != want {
		t.Errorf("counts %v, want %v", compact(got), compact(want))
	}
}

// TestDeputy has the broker itself publish its acknowledgement into the stream
// (reliability §0.1).
func TestDeputy(t *testing.T) {
	_, js := startStreams(t)
	w := newWorld(16, 1, 1)
	publish(t, js, w.setup())
	msg := nats.NewMsg("icn.v1.report.sn.1")
	msg.Reply = "icn.v1.report.sn.2"
	msg.Data = w.daemonReport(0, 1).data
	if err := js.Conn().PublishMsg(msg); err != nil {
		t.Fatal(err)
	}
	if err := js.Conn().Flush(); err != nil {
		t.Fatal(err)
	}
	for lastSeq(t, js, ingest.StreamIn) < 6 { // the report is 5, its acknowledgement 6
		if t.Context().Err() != nil {
			t.Fatal("the broker did not publish its acknowledgement")
		}
	}
	log, _ := ingestInto(t, js, 0)
	if counts := log.Counts(); counts[eventlog.Deputy] != 1 || counts[domain.Malformed] != 1 {
		t.Errorf("counts %v, want one deputy", compact(counts))
	}
}

func compact(c eventlog.Counts) map[int]uint64 {
	m := map[int]uint64{}
	for i, n := range c {
		if n > 0 {
			m[i] = n
		}
	}
	return m
}

// TestBrokerRestart stops the broker under a running ingest and starts it again.
func TestBrokerRestart(t *testing.T) {
	b, js := startStreams(t)
	w := newWorld(17, 3, 2)
	story := w.story(6)
	publish(t, js, story[:len(story)/2])
	half := lastSeq(t, js, ingest.StreamIn)
	log := openLog(t, filepath.Join(t.TempDir(), "log"))
	defer log.Close()
	restarted := false
	ingestRest := func(p ingest.Progress) {
		if p.Cursor.Sequence < half || restarted {
			return
		}
		restarted = true
		b.stop()
		b.start(t)
	}
	// One run sees the first half, the restart, and what is published after it.
	c := newCore()
	if err := ingest.Load(log, c); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	reached := make(chan uint64, 10_000)
	go func() {
		done <- ingest.New(ingest.Config{JetStream: js, Log: log, Core: c, BatchMessages: 8, Durable: func(p ingest.Progress) {
			ingestRest(p)
			reached <- p.Cursor.Sequence
		}}).Run(t.Context())
	}()
	await(t, reached, done, half)
	other := b.connect(t)
	publish(t, other, story[len(story)/2:])
	end := lastSeq(t, other, ingest.StreamIn)
	await(t, reached, done, end)
	want, _ := ingestInto(t, other, 0)
	if log.Root() != want.Root() {
		t.Errorf("root %s after a restart of the broker, want %s", log.Root(), want.Root())
	}
}

// await reads progress until it comes to seq.
func await(t *testing.T, reached <-chan uint64, done <-chan error, seq uint64) {
	t.Helper()
	for {
		select {
		case got := <-reached:
			if got >= seq {
				return
			}
		case err := <-done:
			t.Fatalf("ingest ended before sequence %d: %v", seq, err)
		case <-t.Context().Done():
			t.Fatal("test ended")
		}
	}
}

// TestF23FullDiskUnderIngest has no disk space under a running ingest, whose broker restarts meanwhile.
// With space again the log is as if nothing had been (reliability §0.6): what was judged and
// not appended is not judged again.
func TestF23FullDiskUnderIngest(t *testing.T) {
	b, js := startStreams(t)
	w := newWorld(18, 4, 2)
	publish(t, js, w.story(2))
	fs := vfs.NewMem()
	log, err := eventlog.Create("log", testGenesis(), eventlog.Config{FS: fs})
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	fs.TestingSetDiskUsage(vfs.DiskUsage{AvailBytes: 1, TotalBytes: 1 << 40})
	c := newCore()
	if err := ingest.Load(log, c); err != nil {
		t.Fatal(err)
	}
	said := make(chan string, 100)
	reached, done := make(chan uint64, 10_000), make(chan error, 1)
	go func() {
		done <- ingest.New(ingest.Config{
			JetStream: js, Log: log, Core: c, BatchMessages: 20,
			Logger:  slog.New(sayer(func(r slog.Record) { said <- r.Message })),
			Durable: func(p ingest.Progress) { reached <- p.Cursor.Sequence },
		}).Run(t.Context())
	}()
	if got, want := <-said, "ingest stops until there is disk space"; got != want {
		t.Fatalf("ingest says %q, want %q", got, want)
	}
	b.stop()
	b.start(t)
	select {
	case what := <-said:
		t.Errorf("ingest says %q, although it has judged what is not appended", what)
	case <-time.After(2 * time.Second):
	}
	if log.Size() > 1 {
		t.Errorf("%d records without space", log.Size())
	}
	fs.TestingSetDiskUsage(vfs.DiskUsage{AvailBytes: 1 << 40, TotalBytes: 1 << 41})
	await(t, reached, done, lastSeq(t, b.connect(t), ingest.StreamIn))
	want, _ := ingestInto(t, js, 0)
	if log.Root() != want.Root() || log.Counts() != want.Counts() {
		t.Errorf("with space again: %d records, root %s, counts %v; want %d, %s, %v",
			log.Size(), log.Root(), compact(log.Counts()), want.Size(), want.Root(), compact(want.Counts()))
	}
}

// sayer is a slog.Handler that hears what is said.
type sayer func(slog.Record)

func (s sayer) Enabled(context.Context, slog.Level) bool      { return true }
func (s sayer) Handle(_ context.Context, r slog.Record) error { s(r); return nil }
func (s sayer) WithAttrs([]slog.Attr) slog.Handler            { return s }
func (s sayer) WithGroup(string) slog.Handler                 { return s }
