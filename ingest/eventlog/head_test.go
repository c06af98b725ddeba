package eventlog_test

import (
	"errors"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"

	"assay/ingest/eventlog"
)

// TestRefillWithOtherMessages refuses a refill from a stream that is not the
// one of before, at the record where the head witness tells.
func TestRefillWithOtherMessages(t *testing.T) {
	fs := vfs.NewCrashableMem()
	log := mustCreate(t, "log", eventlog.Config{FS: fs})
	m := newModel(21)
	mustAppend(t, log, m.batch(10))
	short := fs.CrashClone(vfs.CrashCloneCfg{})
	mustAppend(t, log, m.batch(20))
	witness := content(t, fs, "log.head")
	mustClose(t, log)
	put(t, short, "log.head", witness)

	var rolledBack *eventlog.HeadError
	_, err := eventlog.Open("log", eventlog.Config{FS: short})
	if !errors.As(err, &rolledBack) || !errors.Is(err, eventlog.ErrRolledBack) || rolledBack.HeadSize != m.tree.Size() || rolledBack.HeadRoot != m.tree.Root() {
		t.Fatalf("shorter log: %v", err)
	}
	log = mustOpen(t, "log", eventlog.Config{FS: short, Refill: true})
	other := newModel(21)
	other.batch(10)
	b := other.batch(20)
	for i := range b.Records {
		b.Records[i].Time++
	}
	if err := log.Append(b); !errors.Is(err, eventlog.ErrRolledBack) {
		t.Fatalf("other refill: %v", err)
	}
	mustClose(t, log)
	// Nothing of it was written: the honest one still fits.
	log = mustOpen(t, "log", eventlog.Config{FS: short, Refill: true})
	honest := newModel(21)
	honest.batch(10)
	mustAppend(t, log, honest.batch(5))
	if log.Owed() == 0 {
		t.Error("owes nothing half way")
	}
	mustClose(t, log)
	if _, err := eventlog.Open("log", eventlog.Config{FS: short}); !errors.Is(err, eventlog.ErrRolledBack) {
		t.Errorf("half refilled log: %v", err)
	}
	log = mustOpen(t, "log", eventlog.Config{FS: short, Refill: true})
	mustAppend(t, log, honest.batch(25))
	mustClose(t, log)
	log = mustOpen(t, "log", eventlog.Config{FS: short})
	checkLog(t, log, honest, len(honest.records))
	mustClose(t, log)
}

// TestHeadWitness has the cases in which log and witness disagree.
func TestHeadWitness(t *testing.T) {
	fs := vfs.NewMem()
	log := mustCreate(t, "log", eventlog.Config{FS: fs})
	m := newModel(22)
	mustAppend(t, log, m.batch(10))
	old := content(t, fs, "log.head")
	mustAppend(t, log, m.batch(10))
	mustClose(t, log)
	newest := content(t, fs, "log.head")
	other := append([]byte(nil), newest...)
	other[len(other)-3] ^= 1

	put(t, fs, "log.head", old) // a crash between sync and witness
	log = mustOpen(t, "log", eventlog.Config{FS: fs})
	checkLog(t, log, m, len(m.records))
	mustClose(t, log)
	if string(content(t, fs, "log.head")) != string(newest) {
		t.Error("a writer did not bring the witness up to the log")
	}
	put(t, fs, "log.head", other)
	if _, err := eventlog.Open("log", eventlog.Config{FS: fs}); !errors.Is(err, eventlog.ErrCorrupt) || errors.Is(err, eventlog.ErrRolledBack) {
		t.Errorf("damaged witness: %v", err)
	}
	if err := fs.Remove("log.head"); err != nil {
		t.Fatal(err)
	}
	for _, readOnly := range []bool{true, false} {
		_, err := eventlog.Open("log", eventlog.Config{FS: fs, ReadOnly: readOnly})
		if !errors.Is(err, eventlog.ErrNoHead) || !errors.Is(err, eventlog.ErrCorrupt) {
			t.Errorf("missing witness: %v", err)
		}
	}
	mustClose(t, mustOpen(t, "log", eventlog.Config{FS: fs, AdoptHead: true}))
	mustClose(t, mustOpen(t, "log", eventlog.Config{FS: fs}))
	if err := fs.RemoveAll("log"); err != nil {
		t.Fatal(err)
	}
	if _, err := eventlog.Open("log", eventlog.Config{FS: fs}); !errors.Is(err, eventlog.ErrRolledBack) {
		t.Errorf("vanished log: %v", err)
	}
	if _, err := eventlog.Create("log", testGenesis(), eventlog.Config{FS: fs}); !errors.Is(err, eventlog.ErrRolledBack) {
		t.Errorf("create over a vanished log: %v", err)
	}
	log = mustCreate(t, "log", eventlog.Config{FS: fs, Refill: true})
	whole := newModel(22)
	mustAppend(t, log, whole.batch(20))
	mustClose(t, log)
	log = mustOpen(t, "log", eventlog.Config{FS: fs})
	checkLog(t, log, whole, len(whole.records))
	mustClose(t, log)
}
