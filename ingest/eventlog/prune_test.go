package eventlog_test

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"

	"assay/domain"
	"assay/ingest/eventlog"
)

func mustPrune(t *testing.T, log *eventlog.Log, before uint64) {
	t.Helper()
	if err := log.PruneWitnesses(before); err != nil {
		t.Fatal(err)
	}
}

// proofs returns the proofs of all records, in the whole log and in two
// beginnings of it, with their roots.
func proofs(t *testing.T, log *eventlog.Log) (all []domain.Hash) {
	t.Helper()
	for _, size := range []uint64{log.Size(), 44, 32} {
		root, err := log.RootAt(size)
		all = append(all, root)
		for i := range size {
			inclusion, inclusionErr := log.ProveRecord(i, size)
			consistency, consistencyErr := log.ProveConsistency(i, size)
			all = append(append(all, inclusion...), consistency...)
			err = errors.Join(err, inclusionErr, consistencyErr)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return all
}

// TestPruneKeepsEveryProof prunes step by step: roots and proofs are the same
// hashes as before, bodies are the same bytes, witnesses above are left, and
// those below are said to be gone.
func TestPruneKeepsEveryProof(t *testing.T) {
	fs := vfs.NewMem()
	log := mustCreate(t, "log", eventlog.Config{FS: fs})
	m := newModel(41)
	mustAppend(t, log, m.batch(60))
	want := proofs(t, log)
	size := log.Size()
	for _, step := range []struct{ before, pruned uint64 }{{0, 0}, {1, 1}, {20, 20}, {20, 20}, {7, 20}, {0, 20}, {41, 41}, {size, size}} {
		mustPrune(t, log, step.before)
		for range 2 {
			if log.Pruned() != step.pruned {
				t.Fatalf("pruned below %d: Pruned is %d, want %d", step.before, log.Pruned(), step.pruned)
			}
			checkLog(t, log, m, len(m.records))
			checkGone(t, log, m)
			got := proofs(t, log)
			if len(got) != len(want) {
				t.Fatalf("pruned below %d: %d hashes of proofs, want %d", step.before, len(got), len(want))
			}
			for i := range got {
				if got[i] != want[i] {
					t.Fatalf("pruned below %d: hash %d of the proofs is %s, was %s", step.before, i, got[i], want[i])
				}
			}
			mustClose(t, log)
			log = mustOpen(t, "log", eventlog.Config{FS: fs})
		}
	}
	mustAppend(t, log, m.batch(60))
	checkLog(t, log, m, len(m.records))
	checkGone(t, log, m)
	mustClose(t, log)
}

// checkGone asks for every witness of a log, one by one and in a row.
func checkGone(t *testing.T, log *eventlog.Log, m *model) {
	t.Helper()
	pruned := log.Pruned()
	for i, r := range m.records {
		w, err := log.Witness(uint64(i))
		switch gone := uint64(i) < pruned && len(r.Witness) > 0; {
		case gone && !errors.Is(err, eventlog.ErrPruned), gone && errors.Is(err, eventlog.ErrCorrupt):
			t.Fatalf("pruned below %d: witness of record %d: %v", pruned, i, err)
		case !gone && (err != nil || string(w) != string(r.Witness)):
			t.Fatalf("pruned below %d: witness of record %d: %v", pruned, i, err)
		}
	}
	if pruned == 0 {
		return
	}
	err := log.ScanFull(pruned-1, log.Size(), func(domain.Record) error { return errors.New("visited") })
	if !errors.Is(err, eventlog.ErrPruned) || !strings.Contains(err.Error(), fmt.Sprint("witness of record ", pruned-1)) {
		t.Fatalf("pruned below %d: scan from %d: %v", pruned, pruned-1, err)
	}
	if err := log.ScanFull(0, 0, nil); err != nil {
		t.Fatalf("scan of nothing: %v", err)
	}
}

func TestPruneRefuses(t *testing.T) {
	files := vfs.NewMem()
	log := mustCreate(t, "log", eventlog.Config{FS: files, MinFree: 1000})
	m := newModel(42)
	mustAppend(t, log, m.batch(20))
	if err := log.PruneWitnesses(log.Size() + 1); err == nil {
		t.Error("pruned beyond the end")
	}
	files.TestingSetDiskUsage(vfs.DiskUsage{AvailBytes: 999, TotalBytes: 1 << 20})
	if err := log.PruneWitnesses(5); !errors.Is(err, eventlog.ErrNoSpace) {
		t.Errorf("on a full disk: %v", err)
	}
	files.TestingSetDiskUsage(vfs.DiskUsage{AvailBytes: 1000, TotalBytes: 1 << 20})
	mustClose(t, log)
	log = mustOpen(t, "log", eventlog.Config{FS: files, ReadOnly: true})
	if err := log.PruneWitnesses(5); !errors.Is(err, eventlog.ErrReadOnly) {
		t.Errorf("in a reader: %v", err)
	}
	if log.Pruned() != 0 {
		t.Errorf("refused, and pruned below %d", log.Pruned())
	}
	checkLog(t, log, m, len(m.records))
	mustClose(t, log)
}

// A log is of the first format until it is pruned, so that programs that know
// nothing of pruning refuse it then, and only then.
func TestPrunedFormat(t *testing.T) {
	files := vfs.NewMem()
	format := func() (n uint32) {
		forge(t, files, func(_ *pebble.Batch, get func([]byte) []byte) { n = binary.BigEndian.Uint32(get([]byte("mformat"))) })
		return n
	}
	log := mustCreate(t, "log", eventlog.Config{FS: files})
	m := newModel(43)
	mustAppend(t, log, m.batch(20))
	mustPrune(t, log, 0)
	mustClose(t, log)
	if n := format(); n != 1 {
		t.Errorf("whole log has format %d", n)
	}
	log = mustOpen(t, "log", eventlog.Config{FS: files})
	mustPrune(t, log, 9)
	mustAppend(t, log, m.batch(1))
	mustClose(t, log)
	if n := format(); n != 2 {
		t.Errorf("pruned log has format %d", n)
	}
}

// TestPrunedDamage forges what pruning wrote, one thing at a time, in a log that
// was pruned below record 9.
func TestPrunedDamage(t *testing.T) {
	pruned := func(n uint64) func(*pebble.Batch, func([]byte) []byte) {
		return func(b *pebble.Batch, _ func([]byte) []byte) {
			b.Set([]byte("mpruned"), binary.BigEndian.AppendUint64(nil, n), nil)
		}
	}
	for _, c := range []struct {
		name   string
		change func(*pebble.Batch, func([]byte) []byte)
		want   string
	}{
		{"further", pruned(12), "is there, those below record 12 were pruned"},
		{"less", pruned(7), "witness of record 7: 0 bytes"},
		{"nothing", pruned(0), "is pruned below record 0"},
		{"more than there is", pruned(1000), "is pruned below record 1000"},
		{"cut", func(b *pebble.Batch, _ func([]byte) []byte) { b.Set([]byte("mpruned"), []byte{1}, nil) }, "pruned of 1 bytes"},
		{"gone", func(b *pebble.Batch, _ func([]byte) []byte) { b.Delete([]byte("mpruned"), nil) }, "meta pruned is missing"},
		{"format of a whole log", func(b *pebble.Batch, _ func([]byte) []byte) { b.Set([]byte("mformat"), []byte{0, 0, 0, 1}, nil) }, "witness of record 1: 0 bytes"},
		{"a witness come back", func(b *pebble.Batch, _ func([]byte) []byte) { b.Set(storeKey('w', 4), []byte("x"), nil) }, "witness of record 4 is there"},
	} {
		files := vfs.NewMem()
		log := mustCreate(t, "log", eventlog.Config{FS: files})
		mustAppend(t, log, newModel(44).batch(30))
		mustPrune(t, log, 9)
		mustClose(t, log)
		forge(t, files, c.change)
		log, err := eventlog.Open("log", eventlog.Config{FS: files, ReadOnly: true})
		if err == nil {
			_, err = log.Verify(nil)
			mustClose(t, log)
		}
		if !errors.Is(err, eventlog.ErrCorrupt) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.name, err, c.want)
		}
	}
}

// TestRefillAfterPruning loses a tail that was written behind a pruning: the
// stream fills it up again, above what was pruned.
func TestRefillAfterPruning(t *testing.T) {
	files := vfs.NewCrashableMem()
	log := mustCreate(t, "log", eventlog.Config{FS: files})
	m := newModel(*seed)
	mustAppend(t, log, m.batch(30))
	mustPrune(t, log, 20)
	short := files.CrashClone(vfs.CrashCloneCfg{})
	mustAppend(t, log, m.batch(30))
	witness := content(t, files, "log.head")
	mustClose(t, log)
	put(t, short, "log.head", witness)
	log = mustOpen(t, "log", eventlog.Config{FS: short, Refill: true})
	if err := log.PruneWitnesses(25); err == nil || log.Pruned() != 20 {
		t.Errorf("pruned below %d while the tail is missing: %v", log.Pruned(), err)
	}
	refill(t, log, m)
	if log.Pruned() != 20 {
		t.Errorf("refilled log is pruned below %d", log.Pruned())
	}
	mustPrune(t, log, 25)
	mustClose(t, log)
	log = mustOpen(t, "log", eventlog.Config{FS: short})
	checkLog(t, log, m, len(m.records))
	mustClose(t, log)
}

// TestPruneGivesSpaceBack measures the files of a log of which nine tenths are
// witnesses.
func TestPruneGivesSpaceBack(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "log")
	log := mustCreate(t, dir, eventlog.Config{MinFree: 1})
	cursor := eventlog.Cursor{Stream: "ICN", Created: 1}
	for range 16 {
		records := benchRecords(256, int(cursor.Sequence), log.Size())
		cursor.Sequence += 256
		mustAppend(t, log, eventlog.Batch{Records: records, Cursor: cursor})
	}
	mustClose(t, log)
	before := bytesOf(t, dir)
	log = mustOpen(t, dir, eventlog.Config{MinFree: 1})
	mustPrune(t, log, log.Size())
	mustClose(t, log)
	after := bytesOf(t, dir)
	t.Logf("%d bytes before, %d after", before, after)
	if after > before/5 {
		t.Errorf("%d bytes before, %d after: want a fifth at most", before, after)
	}
}

func bytesOf(t *testing.T, dir string) (n int64) {
	t.Helper()
	err := filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err == nil {
			n += info.Size()
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestPruneBesideReaders prunes while others read: what they get is right, or
// they are told that it was pruned; never that the log is damaged.
func TestPruneBesideReaders(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "log")
	m := newModel(45)
	log := mustCreate(t, dir, eventlog.Config{MinFree: 1})
	mustAppend(t, log, m.batch(400))
	done := make(chan struct{})
	var reading sync.WaitGroup
	for range 2 {
		reading.Go(func() {
			for i := uint64(0); ; i = (i + 1) % log.Size() {
				select {
				case <-done:
					return
				default:
				}
				_, err := log.Witness(i)
				_, verifyErr := log.Verify(nil)
				scanErr := log.ScanFull(log.Pruned(), log.Size(), func(domain.Record) error { return nil })
				for _, err := range []error{err, verifyErr, scanErr} {
					if err != nil && (!errors.Is(err, eventlog.ErrPruned) || errors.Is(err, eventlog.ErrCorrupt)) {
						t.Errorf("beside pruning: %v", err)
						return
					}
				}
			}
		})
	}
	for before := uint64(10); before < log.Size(); before += 40 {
		mustPrune(t, log, before)
	}
	close(done)
	reading.Wait()
	checkLog(t, log, m, len(m.records))
	mustClose(t, log)
}
