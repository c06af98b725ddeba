package eventlog_test

import (
	"errors"
	"path"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"

	"assay/ingest/eventlog"
)

// A torn is a log whose newest records are in the live write-ahead log alone, as
// a kill leaves it.
type torn struct {
	fs  *vfs.MemFS
	wal string // name of the live write-ahead log
	m   *model

	size    int    // bytes of wal
	last    int    // bytes of it that the last batch added
	before  uint64 // records without the last batch
	witness []byte // the head witness of then
}

func tornLog(t *testing.T) *torn {
	t.Helper()
	fs := vfs.NewCrashableMem()
	x := &torn{m: newModel(*seed)}
	log := mustCreate(t, "data/log", eventlog.Config{FS: fs})
	mustAppend(t, log, x.m.batch(60))
	mustClose(t, log)
	log = mustOpen(t, "data/log", eventlog.Config{FS: fs})
	for range 15 {
		mustAppend(t, log, x.m.batch(14))
	}
	x.before, x.witness = log.Size(), content(t, fs, "data/log.head")
	earlier := fs.CrashClone(vfs.CrashCloneCfg{})
	mustAppend(t, log, x.m.batch(14))
	x.fs = fs.CrashClone(vfs.CrashCloneCfg{})
	mustClose(t, log)
	names, sizes := files(t, x.fs)
	for _, name := range names {
		if path.Ext(name) == ".log" && sizes[name] > x.size {
			x.wal, x.size = name, sizes[name]
		}
	}
	_, sizes = files(t, earlier)
	x.last = x.size - sizes[x.wal]
	if x.size <= 64<<10 || x.last <= 0 || x.last == x.size {
		t.Fatalf("write-ahead log of %d bytes, %d of them of the last batch", x.size, x.last)
	}
	return x
}

// cut returns the log without the last k bytes of its write-ahead log.
func (x *torn) cut(t *testing.T, k int) *vfs.MemFS {
	t.Helper()
	return copyStore(t, x.fs, x.wal, func(b []byte) []byte { return b[:len(b)-k] })
}

// TestF20TornTail cuts bytes off the end of the write-ahead log: one by one up to
// 64 KiB in ten rounds, with gaps in one. What was acknowledged, by the word of
// the head witness, is there or the log does not open; the stream fills it up
// again to the same bytes. What was not acknowledged yet may be gone.
func TestF20TornTail(t *testing.T) {
	x := tornLog(t)
	step := 1
	if *rounds < 10 {
		step = 509 / *rounds
	}
	exact, refused, refilled := 0, 0, 0
	for k := 0; k <= 64<<10; k += step {
		switch err := replay(x.cut(t, k), x.m); {
		case err == nil:
			exact++
		case errors.Is(err, eventlog.ErrCorrupt) && k > 0:
			refused++
		default:
			t.Errorf("seed %d, %d bytes cut: %v", *seed, k, err)
		}
		x.unacknowledged(t, k)
		if k/step%8 == 0 {
			refilled += x.refilled(t, k)
		}
	}
	for k := range 32 { // right at the end, byte by byte
		x.unacknowledged(t, k)
		x.unacknowledged(t, x.last-k)
		x.unacknowledged(t, x.last+k)
	}
	if refused == 0 || refilled == 0 {
		t.Errorf("%d cuts exact, %d refused, %d refilled", exact, refused, refilled)
	}
	t.Logf("%d cuts exact, %d refused, %d tried with a refill that worked", exact, refused, refilled)
}

// unacknowledged cuts k bytes where the head witness has not seen the last batch:
// that one is there or not, as a whole, and all before it is.
func (x *torn) unacknowledged(t *testing.T, k int) {
	t.Helper()
	fs := x.cut(t, k)
	put(t, fs, "data/log.head", x.witness)
	log, err := eventlog.Open("data/log", eventlog.Config{FS: fs})
	if err != nil {
		if k <= x.last || !errors.Is(err, eventlog.ErrCorrupt) {
			t.Errorf("seed %d, %d bytes cut, of %d that nobody acknowledged: %v", *seed, k, x.last, err)
		}
		return
	}
	want := x.before
	if k == 0 {
		want = uint64(len(x.m.records))
	}
	if k > x.last {
		t.Errorf("seed %d: %d bytes cut, of which nobody acknowledged %d, and it opens with %d records", *seed, k, x.last, log.Size())
	}
	checkLog(t, log, x.m, int(want))
	mustClose(t, log)
}

// refilled cuts k bytes and fills up what is missing; 1 if that could be done.
func (x *torn) refilled(t *testing.T, k int) int {
	t.Helper()
	log, err := eventlog.Open("data/log", eventlog.Config{FS: x.cut(t, k), Refill: true})
	if errors.Is(err, eventlog.ErrCorrupt) {
		return 0
	}
	if err != nil {
		t.Errorf("seed %d, %d bytes cut, refill: %v", *seed, k, err)
		return 0
	}
	refill(t, log, x.m)
	mustClose(t, log)
	return 1
}
