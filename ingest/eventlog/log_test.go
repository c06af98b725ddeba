package eventlog_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/google/go-cmp/cmp"

	"assay/domain"
	"assay/ingest/eventlog"
)

func testGenesis() *domain.Genesis {
	return &domain.Genesis{
		ChainID:    8453,
		Settlement: domain.Address{1},
		Observer:   domain.Address{2},
		Governance: domain.Address{3},
		Signers:    []domain.Address{{4}, {5}, {6}},
		Threshold:  2,
	}
}

// A model is what the log should hold: a function of its seed and of how many
// messages were consumed, whatever the batches.
type model struct {
	rng     *rand.Rand
	tree    domain.Frontier
	records []domain.Record
	cursor  eventlog.Cursor
	counts  eventlog.Counts
	sizes   []uint64 // size after each message
}

func newModel(seed uint64) *model {
	m := &model{rng: rand.New(rand.NewPCG(seed, 1)), cursor: eventlog.Cursor{Stream: "ICN", Created: 1_700_000_000_000_000_000}}
	m.put(domain.Record{Kind: domain.KindGenesis, Version: 1, Body: domain.EncodeBody(testGenesis())})
	return m
}

func (m *model) put(r domain.Record) {
	r.Index = uint64(len(m.records))
	r.WitnessHash = domain.WitnessHash(r.Witness)
	m.records = append(m.records, r)
	m.tree.Append(r.Leaf())
}

// message adds the next message of the stream to the model: mostly a record,
// sometimes a refusal, sometimes a record with one of the log's own before it.
func (m *model) message(counts *eventlog.Counts) {
	m.cursor.Sequence++
	seq, time := m.cursor.Sequence, int64(1_700_000_000_000_000_000+m.cursor.Sequence)
	switch n := m.rng.IntN(10); {
	case n == 0:
		reason := domain.Rejects()[m.rng.IntN(len(domain.Rejects()))]
		counts[reason]++
		m.counts[reason]++
		return
	case n == 1:
		body := domain.EncodeBody(&domain.Receipts{Era: 7, Pairs: []domain.Pair{{SN: 1, HN: domain.HNID(seq)}}})
		m.put(domain.Record{Seq: seq, Time: time, Kind: domain.KindReceipts, Version: 1, Body: body})
	}
	witness, body := make([]byte, 65+m.rng.IntN(200)), make([]byte, 20+m.rng.IntN(150))
	fill(m.rng, witness)
	fill(m.rng, body)
	r := domain.Record{Seq: seq, Time: time, Kind: domain.KindReport, Version: 1, Body: body, Witness: witness}
	binary.BigEndian.PutUint64(r.Digest[:], seq)
	m.put(r)
}

func fill(rng *rand.Rand, b []byte) {
	for i := range b {
		b[i] = byte(rng.Uint32())
	}
}

// batch consumes n messages.
func (m *model) batch(n int) eventlog.Batch {
	from := len(m.records)
	var counts eventlog.Counts
	for range n {
		m.message(&counts)
		m.sizes = append(m.sizes, uint64(len(m.records)))
	}
	return eventlog.Batch{Records: m.records[from:], Cursor: m.cursor, Counts: counts}
}

// checkLog holds everything about a log against the model, whose first size
// records it must have.
func checkLog(t *testing.T, log *eventlog.Log, m *model, size int) {
	t.Helper()
	var tree domain.Frontier
	for i := range size {
		tree.Append(m.records[i].Leaf())
	}
	if log.Size() != uint64(size) || log.Root() != tree.Root() {
		t.Fatalf("log has %d records, root %s; want %d, %s", log.Size(), log.Root(), size, tree.Root())
	}
	pruned := log.Pruned()
	want := eventlog.Verified{Size: uint64(size), Root: tree.Root(), Pruned: pruned}
	for _, r := range m.records[:pruned] {
		if len(r.Witness) > 0 {
			want.Gone++
		}
	}
	if got, err := log.Verify(nil); err != nil || got != want {
		t.Fatalf("verify: %+v, %v; want %+v", got, err, want)
	}
	i := uint64(0)
	visit := func(r domain.Record) error {
		want := m.records[i]
		if r.Index != want.Index || r.Leaf() != want.Leaf() || !bytes.Equal(r.Body, want.Body) || i >= pruned && !bytes.Equal(r.Witness, want.Witness) {
			return fmt.Errorf("record %d differs", i)
		}
		i++
		return nil
	}
	if err := errors.Join(log.Scan(0, pruned, visit), log.ScanFull(pruned, log.Size(), visit)); err != nil || i != uint64(size) {
		t.Fatalf("scan: %d records, %v", i, err)
	}
}

func mustCreate(t *testing.T, dir string, cfg eventlog.Config) *eventlog.Log {
	t.Helper()
	log, err := eventlog.Create(dir, testGenesis(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	return log
}

func mustOpen(t *testing.T, dir string, cfg eventlog.Config) *eventlog.Log {
	t.Helper()
	log, err := eventlog.Open(dir, cfg)
	if err != nil {
		t.Fatal(err)
	}
	return log
}

func mustAppend(t *testing.T, log *eventlog.Log, b eventlog.Batch) {
	t.Helper()
	if err := log.Append(b); err != nil {
		t.Fatal(err)
	}
}

func mustClose(t *testing.T, log *eventlog.Log) {
	t.Helper()
	if err := log.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestAppendAndReopenOnDisk(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data", "log")
	m := newModel(1)
	log := mustCreate(t, dir, eventlog.Config{})
	checkLog(t, log, m, 1)
	for _, n := range []int{1, 7, 64, 0, 300} {
		mustAppend(t, log, m.batch(n))
		checkLog(t, log, m, len(m.records))
	}
	mustClose(t, log)
	for _, readOnly := range []bool{true, false, true} {
		log := mustOpen(t, dir, eventlog.Config{ReadOnly: readOnly, Genesis: testGenesis()})
		checkLog(t, log, m, len(m.records))
		if log.Cursor() != m.cursor || log.Counts() != m.counts {
			t.Errorf("cursor %v, counts %v: want %v, %v", log.Cursor(), log.Counts(), m.cursor, m.counts)
		}
		if diff := cmp.Diff(*testGenesis(), log.Genesis()); diff != "" {
			t.Error(diff)
		}
		mustClose(t, log)
	}
}

func TestReadsOfParts(t *testing.T) {
	m := newModel(2)
	log := mustCreate(t, "log", eventlog.Config{FS: vfs.NewMem()})
	defer mustClose(t, log)
	mustAppend(t, log, m.batch(200))
	var tree domain.Frontier
	for i, want := range m.records {
		root, err := log.RootAt(uint64(i))
		if err != nil || root != tree.Root() {
			t.Fatalf("root at %d: %s, %v; want %s", i, root, err, tree.Root())
		}
		tree.Append(want.Leaf())
		r, err := log.Record(uint64(i))
		if err != nil || r.Leaf() != want.Leaf() {
			t.Fatalf("record %d: %v", i, err)
		}
		if w, err := log.Witness(uint64(i)); err != nil || !bytes.Equal(w, want.Witness) {
			t.Fatalf("witness %d: %v", i, err)
		}
	}
	seen := uint64(17)
	err := log.ScanFull(17, 40, func(r domain.Record) error {
		if r.Index != seen || !bytes.Equal(r.Witness, m.records[seen].Witness) {
			return fmt.Errorf("got record %d, want %d", r.Index, seen)
		}
		seen++
		return nil
	})
	if err != nil || seen != 40 {
		t.Fatalf("scan ended at %d: %v", seen, err)
	}
	stop := errors.New("stop")
	if err := log.Scan(0, 5, func(domain.Record) error { return stop }); !errors.Is(err, stop) {
		t.Errorf("error of visit: %v", err)
	}
	if err := log.Scan(0, log.Size()+1, func(domain.Record) error { return nil }); err == nil {
		t.Error("scan beyond the end succeeded")
	}
}

func TestBatchesDoNotMatter(t *testing.T) {
	const messages = 400
	want := newModel(4)
	want.batch(messages)
	for _, size := range []int{1, 64, messages, 0} {
		rng := rand.New(rand.NewPCG(9, 9))
		m := newModel(4)
		log := mustCreate(t, "log", eventlog.Config{FS: vfs.NewMem()})
		for left := messages; left > 0; {
			n := size
			if n == 0 {
				n = 1 + rng.IntN(50)
			}
			n = min(n, left)
			left -= n
			mustAppend(t, log, m.batch(n))
		}
		if log.Root() != want.tree.Root() || log.Counts() != want.counts {
			t.Errorf("batches of %d: root %s, want %s", size, log.Root(), want.tree.Root())
		}
		mustClose(t, log)
	}
}

func TestOpenRefuses(t *testing.T) {
	fs := vfs.NewMem()
	if _, err := eventlog.Open("log", eventlog.Config{FS: fs}); !errors.Is(err, eventlog.ErrNotFound) {
		t.Errorf("no log: %v", err)
	}
	log := mustCreate(t, "log", eventlog.Config{FS: fs})
	if _, err := eventlog.Open("log", eventlog.Config{FS: fs}); !errors.Is(err, eventlog.ErrLocked) {
		t.Errorf("second writer: %v", err)
	}
	mustClose(t, log)
	if _, err := eventlog.Create("log", testGenesis(), eventlog.Config{FS: fs}); !errors.Is(err, eventlog.ErrExists) {
		t.Errorf("create twice: %v", err)
	}
	other := testGenesis()
	other.ChainID = 1
	_, err := eventlog.Open("log", eventlog.Config{FS: fs, Genesis: other})
	if !errors.Is(err, eventlog.ErrOtherNetwork) {
		t.Errorf("other genesis: %v", err)
	}
	log = mustOpen(t, "log", eventlog.Config{FS: fs, ReadOnly: true})
	defer mustClose(t, log)
	if err := log.Append(newModel(1).batch(1)); !errors.Is(err, eventlog.ErrReadOnly) {
		t.Errorf("append to a reader: %v", err)
	}
}

func TestLockOnDisk(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "log")
	writer := mustCreate(t, dir, eventlog.Config{})
	for _, readOnly := range []bool{true, false} {
		_, err := eventlog.Open(dir, eventlog.Config{ReadOnly: readOnly})
		if !errors.Is(err, eventlog.ErrLocked) {
			t.Errorf("read only %t beside a writer: %v", readOnly, err)
		}
	}
	if _, err := eventlog.Create(dir, testGenesis(), eventlog.Config{}); !errors.Is(err, eventlog.ErrLocked) {
		t.Errorf("create beside a writer: %v", err)
	}
	mustClose(t, writer)
	one := mustOpen(t, dir, eventlog.Config{ReadOnly: true})
	two := mustOpen(t, dir, eventlog.Config{ReadOnly: true})
	if _, err := eventlog.Open(dir, eventlog.Config{}); !errors.Is(err, eventlog.ErrLocked) {
		t.Errorf("writer beside readers: %v", err)
	}
	mustClose(t, one)
	mustClose(t, two)
	mustClose(t, mustOpen(t, dir, eventlog.Config{}))
}

func TestAppendRefusesBrokenBatches(t *testing.T) {
	log := mustCreate(t, "log", eventlog.Config{FS: vfs.NewMem()})
	defer mustClose(t, log)
	m := newModel(5)
	mustAppend(t, log, m.batch(20))
	good := m.batch(20)
	for _, c := range []struct {
		name  string
		spoil func(*eventlog.Batch)
	}{
		{"index", func(b *eventlog.Batch) { b.Records[1].Index++ }},
		{"first index", func(b *eventlog.Batch) { b.Records = b.Records[1:] }},
		{"witness", func(b *eventlog.Batch) { b.Records[0].WitnessHash[0]++ }},
		{"lost message", func(b *eventlog.Batch) { b.Cursor.Sequence++ }},
		{"uncounted refusal", func(b *eventlog.Batch) { b.Counts[domain.Late]++ }},
		{"order", func(b *eventlog.Batch) { b.Records[1].Seq = b.Records[0].Seq }},
		{"ahead of the cursor", func(b *eventlog.Batch) { b.Records[len(b.Records)-1].Seq = b.Cursor.Sequence + 1 }},
		{"other stream", func(b *eventlog.Batch) { b.Cursor.Created++ }},
		{"old message", func(b *eventlog.Batch) { b.Records[0].Seq = 3 }},
	} {
		bad := good
		bad.Records = append([]domain.Record(nil), good.Records...)
		c.spoil(&bad)
		if err := log.Append(bad); err == nil {
			t.Errorf("%s: accepted", c.name)
		}
	}
	mustAppend(t, log, good)
	checkLog(t, log, m, len(m.records))
}
