package eventlog_test

import (
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"assay/ingest/eventlog"
)

// A copy is the log as it was, and stays so while the log goes on.
func TestCopy(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data", "log")
	cfg := eventlog.Config{MinFree: 1}
	m := newModel(11)
	log := mustCreate(t, dir, cfg)
	mustAppend(t, log, m.batch(40))
	size := len(m.records)
	copied := filepath.Join(t.TempDir(), "readers", "1", "log")
	if err := log.Copy(copied); err != nil {
		t.Fatal(err)
	}
	root := log.Root()
	mustAppend(t, log, m.batch(40))
	then := mustOpen(t, copied, eventlog.Config{ReadOnly: true, Genesis: testGenesis()})
	if got, gotRoot := then.Head(); got != uint64(size) || gotRoot != root {
		t.Errorf("copy has %d records, root %s; want %d, %s", got, gotRoot, size, root)
	}
	if _, err := then.Verify(nil); err != nil {
		t.Error(err)
	}
	if err := eventlog.Discard(copied); !errors.Is(err, eventlog.ErrLocked) {
		t.Errorf("discard while it is read: %v", err)
	}
	mustClose(t, then)
	if err := log.Copy(copied); !errors.Is(err, eventlog.ErrExists) {
		t.Errorf("copy over another: %v", err)
	}
	for range 2 { // the second time there is none
		if err := eventlog.Discard(copied); err != nil {
			t.Error(err)
		}
	}
	if left, err := os.ReadDir(filepath.Dir(copied)); err != nil || len(left) > 0 {
		t.Errorf("discarded: %v are left, %v", left, err)
	}
	if _, err := log.Verify(nil); err != nil {
		t.Errorf("the log after its copy was removed: %v", err)
	}
	mustClose(t, log)
	reader := mustOpen(t, dir, eventlog.Config{ReadOnly: true})
	if err := reader.Copy(copied); !errors.Is(err, eventlog.ErrReadOnly) {
		t.Errorf("copy of a log that is open for reading: %v", err)
	}
	mustClose(t, reader)
}

// Copies are taken while another goroutine appends: each is a whole log, at
// least as long as what was durable before, and none holds the writer up for good.
func TestCopiesWhileAppending(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "log")
	m := newModel(12)
	log := mustCreate(t, dir, eventlog.Config{MinFree: 1})
	copies := t.TempDir()
	done := make(chan struct{})
	var appending sync.WaitGroup
	appending.Go(func() {
		for {
			select {
			case <-done:
				return
			default:
				if err := log.Append(m.batch(20)); err != nil {
					t.Error(err)
					return
				}
			}
		}
	})
	for _, name := range []string{"a", "b", "c", "d", "e"} {
		before := log.Size()
		copied := filepath.Join(copies, name, "log")
		if err := log.Copy(copied); err != nil {
			t.Error(err)
			continue
		}
		c := mustOpen(t, copied, eventlog.Config{ReadOnly: true})
		if _, err := c.Verify(nil); err != nil || c.Size() < before {
			t.Errorf("copy %s has %d records, want at least %d: %v", name, c.Size(), before, err)
		}
		mustClose(t, c)
	}
	close(done)
	appending.Wait()
	mustClose(t, log)
}

// A copy that cannot be made leaves the log as it is.
func TestCopyThatFails(t *testing.T) {
	base := t.TempDir()
	m := newModel(13)
	log := mustCreate(t, filepath.Join(base, "log"), eventlog.Config{MinFree: 1})
	if err := os.WriteFile(filepath.Join(base, "file"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := log.Copy(filepath.Join(base, "file", "log")); err == nil {
		t.Error("copy below a file")
	}
	mustAppend(t, log, m.batch(10))
	checkLog(t, log, m, len(m.records))
	mustClose(t, log)
}
