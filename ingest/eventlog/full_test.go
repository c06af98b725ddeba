package eventlog_test

import (
	"errors"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"

	"assay/ingest/eventlog"
)

// patience is how long a test waits for what must happen.
const patience = 60 * time.Second

// TestF23Floor refuses to append below the floor of free space, and only then.
func TestF23Floor(t *testing.T) {
	fs := vfs.NewMem()
	log := mustCreate(t, "log", eventlog.Config{FS: fs, MinFree: 1000})
	defer mustClose(t, log)
	m := newModel(6)
	b := m.batch(10)
	fs.TestingSetDiskUsage(vfs.DiskUsage{AvailBytes: 999, TotalBytes: 1 << 20, UsedBytes: 1<<20 - 999})
	for _, err := range []error{log.Ready(), log.Append(b)} {
		if !errors.Is(err, eventlog.ErrNoSpace) {
			t.Errorf("got %v, want %v", err, eventlog.ErrNoSpace)
		}
	}
	fs.TestingSetDiskUsage(vfs.DiskUsage{AvailBytes: 1000, TotalBytes: 1 << 20, UsedBytes: 1<<20 - 1000})
	mustAppend(t, log, b)
	checkLog(t, log, m, len(m.records))
}

// TestF23PruneBelowTheFloor makes room where Append has none.
func TestF23PruneBelowTheFloor(t *testing.T) {
	fs := vfs.NewMem()
	log := mustCreate(t, "log", eventlog.Config{FS: fs})
	defer mustClose(t, log)
	m := newModel(7)
	mustAppend(t, log, m.batch(10))
	for _, c := range []struct {
		free   uint64
		pruned uint64
	}{{64<<20 - 1, 0}, {64 << 20, 5}} {
		fs.TestingSetDiskUsage(vfs.DiskUsage{AvailBytes: c.free, TotalBytes: 1 << 40})
		if err := log.Ready(); !errors.Is(err, eventlog.ErrNoSpace) {
			t.Errorf("%d bytes free: %v", c.free, err)
		}
		if err := log.PruneWitnesses(5); (err == nil) != (c.pruned == 5) || log.Pruned() != c.pruned {
			t.Errorf("%d bytes free: pruned below record %d, %v", c.free, log.Pruned(), err)
		}
	}
	checkLog(t, log, m, len(m.records))
}

// TestF23WritesFail fails every write from some moment on, as a disk that fills up
// under the floor does. What was acknowledged is there.
func TestF23WritesFail(t *testing.T) {
	disk := vfs.NewCrashableMem()
	var full atomic.Bool
	stopped := make(chan struct{})
	var once sync.Once
	r := &run{seed: 78, batches: 30, size: 5, reopen: 7}
	r.stop = func() { once.Do(func() { close(stopped) }); select {} }
	r.fs = errorfs.Wrap(disk, errorfs.InjectorFunc(func(op errorfs.Op) error {
		if r.said.Load().acked > 60 {
			full.Store(true)
		}
		if full.Load() && op.Kind == errorfs.OpFileWrite {
			return syscall.ENOSPC
		}
		return nil
	}))
	done := make(chan error, 1)
	go func() { done <- r.live() }()
	select {
	case err := <-done:
		if !errors.Is(err, syscall.ENOSPC) {
			t.Errorf("got %v, want %v", err, syscall.ENOSPC)
		}
	case <-stopped:
	case <-time.After(patience):
		t.Fatal("neither error nor end")
	}
	r.recover(t, disk.CrashClone(vfs.CrashCloneCfg{}), *r.said.Load())
}
