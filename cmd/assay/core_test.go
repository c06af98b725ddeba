package main

import (
	"path/filepath"
	"testing"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
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
