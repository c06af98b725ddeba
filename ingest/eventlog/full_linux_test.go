package eventlog_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"assay/domain"
	"assay/ingest/eventlog"
)

// Sizes of TestF23SmallDisk.
const (
	smallDisk  = 64 << 20
	smallFloor = 24 << 20
	diskStep   = 4 << 20 // by which it is made larger
	mostSteps  = 16      // until there is room again: the store may be flushing what it holds
)

// TestF23SmallDisk fills a small disk up to the floor, lets somebody else take the
// rest of it, and makes it larger: the log stops, can be read all the time, and
// goes on without being opened anew.
func TestF23SmallDisk(t *testing.T) {
	disk := t.TempDir()
	err := syscall.Mount("tmpfs", disk, "tmpfs", 0, fmt.Sprint("size=", smallDisk))
	if err != nil {
		t.Skipf("needs the right to mount a tmpfs: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(disk, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	dir := filepath.Join(disk, "log")
	log := mustCreate(t, dir, eventlog.Config{MinFree: smallFloor})
	x := &filling{log: log, cursor: eventlog.Cursor{Stream: "ICN", Created: 1}}
	genesis, err := log.Record(0)
	if err != nil {
		t.Fatal(err)
	}
	x.tree.Append(genesis.Leaf())
	size := smallDisk
	for cycle := range 2 * *rounds {
		x.fill(t)
		ballast := occupy(t, filepath.Join(disk, "ballast"))
		x.check(t)
		if err := log.Ready(); !errors.Is(err, eventlog.ErrNoSpace) {
			t.Fatalf("cycle %d, on a full disk: %v", cycle, err)
		}
		if err := log.Copy(filepath.Join(disk, "copy", "log")); !errors.Is(err, eventlog.ErrNoSpace) {
			t.Fatalf("cycle %d, copy on a full disk: %v", cycle, err)
		}
		if err := os.Remove(ballast); err != nil {
			t.Fatal(err)
		}
		for limit := size + mostSteps*diskStep; log.Ready() != nil; size += diskStep {
			if size == limit {
				t.Fatalf("cycle %d, on a larger disk: %v", cycle, log.Ready())
			}
			if err := syscall.Mount("tmpfs", disk, "tmpfs", syscall.MS_REMOUNT, fmt.Sprint("size=", size+diskStep)); err != nil {
				t.Fatal(err)
			}
		}
	}
	x.fill(t)
	mustClose(t, log)
	x.log = mustOpen(t, dir, eventlog.Config{ReadOnly: true})
	x.check(t)
	mustClose(t, x.log)
	t.Logf("%d records on a disk of %d bytes at last", x.tree.Size(), size)
}

// filling is a log that is appended to as long as there is room, with the tree
// that it must have.
type filling struct {
	log    *eventlog.Log
	cursor eventlog.Cursor
	tree   domain.Frontier
}

// fill appends until the floor is reached, at least once.
func (x *filling) fill(t *testing.T) {
	t.Helper()
	for n := 0; ; n++ {
		b := eventlog.Batch{Records: benchRecords(64, int(x.cursor.Sequence), x.log.Size()), Cursor: x.cursor}
		b.Cursor.Sequence += 64
		err := x.log.Append(b)
		if errors.Is(err, eventlog.ErrNoSpace) && n > 0 {
			return
		}
		if err != nil {
			t.Fatalf("batch %d: %v", n, err)
		}
		x.cursor = b.Cursor
		for i := range b.Records {
			x.tree.Append(b.Records[i].Leaf())
		}
	}
}

func (x *filling) check(t *testing.T) {
	t.Helper()
	want := eventlog.Verified{Size: x.tree.Size(), Root: x.tree.Root()}
	if got, err := x.log.Verify(nil); err != nil || got != want {
		t.Fatalf("verify: %+v, %v; want %+v", got, err, want)
	}
}

// occupy writes a file until the disk is full.
func occupy(t *testing.T, path string) string {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	chunk := make([]byte, 64<<10)
	for err == nil {
		_, err = f.Write(chunk)
	}
	if !errors.Is(err, syscall.ENOSPC) {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}
