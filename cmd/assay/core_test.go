package main

import (
	"path/filepath"
	"testing"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
	"assay/internal/snapshots"
	"assay/projections"
)

// Nothing is told, approved or settled that is not durable, and nothing at all
// while the log is shorter than it once was.
func TestCoreHoldsBackWhatIsNotDurable(t *testing.T) {
	data := filepath.Join(t.TempDir(), "data")
	if err := writeFixture(data); err != nil {
		t.Fatal(err)
	}
	log, err := eventlog.Open(logDir(data), eventlog.Config{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	c := newCore()
	if err := ingest.Load(log, c); err != nil {
		t.Fatal(err)
	}
	if told := c.take(); len(told) > 0 {
		t.Fatalf("%d decisions told before anything is durable", len(told))
	}
	var epochs []*domain.EpochClose
	var told []decided
	for size := uint64(0); size <= log.Size(); size++ {
		c.durable(size, 0)
		for _, d := range c.take() {
			if d.index >= size {
				t.Fatalf("decision of record %d told with %d durable records", d.index, size)
			}
			told = append(told, d)
			if e, ok := d.decision.(*domain.EpochClose); ok {
				epochs = append(epochs, e)
			}
		}
		if n := len(c.settlements()); n != len(epochs) {
			t.Fatalf("%d settlements with %d durable records, want the %d epochs told", n, size, len(epochs))
		}
	}
	if len(epochs) < 3 || len(c.fresh) > 0 {
		t.Fatalf("%d epochs told, %d decisions left", len(epochs), len(c.fresh))
	}
	for i := 1; i < len(told); i++ {
		if told[i].index < told[i-1].index {
			t.Fatalf("decision of record %d told after one of record %d", told[i].index, told[i-1].index)
		}
	}
	c.durable(log.Size(), 1)
	if n := len(c.settlements()); n > 0 {
		t.Errorf("%d settlements while the log owes a record", n)
	}
}

// Epochs that closed are told of in order, each once, when the record that closed
// them is durable, with the log and the fold of that moment.
func TestCoreTellsOfClosedEpochs(t *testing.T) {
	data := filepath.Join(t.TempDir(), "data")
	if err := writeFixture(data); err != nil {
		t.Fatal(err)
	}
	log, err := eventlog.Open(logDir(data), eventlog.Config{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	c := newCore()
	if err := ingest.Load(log, c); err != nil {
		t.Fatal(err)
	}
	var told []closedEpoch
	for size := uint64(0); size <= log.Size(); size++ {
		c.durable(size, 0)
		for _, closed := range c.takeClosed() {
			if closed.size > size {
				t.Fatalf("epoch %d told of with %d durable records, of which it needs %d", closed.close.Epoch, size, closed.size)
			}
			told = append(told, closed)
		}
	}
	if len(told) < 3 || len(told) != len(c.state.Settlements()) {
		t.Fatalf("%d epochs told of, %d closed", len(told), len(c.state.Settlements()))
	}
	for i, e := range told {
		root, err := log.RootAt(e.size)
		if err != nil || root != e.root || e.size != e.close.Result.LogSize || e.root != e.close.Result.LogRoot || e.close.Epoch != domain.Epoch(i) {
			t.Errorf("epoch %d told of as %d at %d records, root %s, %v: its result says %+v, the log %s",
				i, e.close.Epoch, e.size, e.root, err, e.close.Result, root)
		}
		kept := i >= len(told)-snapshots.Kept
		if (e.snapshot != nil) != kept {
			t.Errorf("epoch %d of %d: a snapshot %v, want %v", i, len(told), e.snapshot != nil, kept)
		}
		if e.snapshot == nil {
			continue
		}
		if size, root, err := projections.SnapshotLog(e.snapshot); err != nil || size != e.size || root != e.root {
			t.Errorf("epoch %d: snapshot of %d records, root %s, %v: want %d, %s", i, size, root, err, e.size, e.root)
		}
	}
}
