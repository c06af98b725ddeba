package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"

	"assay/ingest/eventlog"
	"assay/internal/snapshots"
)

// resumed is the fixture's log with a snapshot of every epoch in its store.
type resumed struct {
	*resumption
	all   []decided // of a fold from the first record
	parts []uint64  // of each decision, its number among those of its record
	full  []byte    // snapshot of the state in the end
}

func newResumed(t *testing.T) *resumed {
	t.Helper()
	data := filepath.Join(t.TempDir(), "data")
	if err := writeFixture(data); err != nil {
		t.Fatal(err)
	}
	log, err := eventlog.Open(logDir(data), eventlog.Config{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { log.Close() })
	r := &resumed{}
	r.resumption = &resumption{log: log, snapshots: snapshots.Open(snapshotsDir(data), nil), logger: slog.New(slog.DiscardHandler)}
	whole, err := r.fold()
	if err != nil {
		t.Fatal(err)
	}
	r.all, r.full = whole.fresh, whole.state.Snapshot()
	for i, d := range r.all {
		part := uint64(0)
		if i > 0 && r.all[i-1].index == d.index {
			part = r.parts[i-1] + 1
		}
		r.parts = append(r.parts, part)
	}
	whole.durable(log.Size(), 0)
	for _, c := range whole.takeClosed() {
		if err := r.snapshots.Save(c.close.Epoch, c.snapshot); err != nil {
			t.Fatal(err)
		}
	}
	return r
}

// publishedFirst says that the first n decisions are in the stream.
func (r *resumed) publishedFirst(n int) {
	r.published = n > 0
	if n > 0 {
		r.index, r.part = r.all[n-1].index, r.parts[n-1]
	}
}

// Wherever publishing stopped, a fold that goes on from a snapshot makes every
// decision that is missing, in order, from the first one of a record on.
func TestResumptionLeavesNoDecisionOut(t *testing.T) {
	r := newResumed(t)
	var told bytes.Buffer
	r.logger = slog.New(slog.NewTextHandler(&told, nil))
	behindEpoch := 0
	for n := 0; n <= len(r.all); n++ {
		near := false // to a decision of another record
		for i := max(n-2, 1); i < min(n+2, len(r.all)); i++ {
			near = near || r.all[i].index != r.all[i-1].index
		}
		if !near && n%97 != 0 && n < len(r.all) {
			continue
		}
		r.publishedFirst(n)
		c, err := r.fold()
		if err != nil {
			t.Fatal(err)
		}
		from := len(r.all) - len(c.fresh)
		if from > n || from < len(r.all) && r.parts[from] != 0 || n > 0 && len(c.fresh) > 0 && c.fresh[0].index < r.index {
			t.Fatalf("%d decisions are published, and the fold hands on those from number %d on", n, from)
		}
		for i, d := range c.fresh {
			if want := written(t, r.all[from+i]); written(t, d) != want {
				t.Fatalf("%d decisions are published: decision %d is %s, want %s", n, from+i, written(t, d), want)
			}
		}
		if !bytes.Equal(c.state.Snapshot(), r.full) {
			t.Fatalf("%d decisions are published: the state after the fold from a snapshot differs", n)
		}
		if n > 0 && from == n {
			behindEpoch++
		}
	}
	shortcuts := strings.Count(told.String(), "the fold went on from a snapshot")
	if shortcuts == 0 || behindEpoch == 0 {
		t.Errorf("%d folds began with a snapshot, %d of them right behind what was published: want some of both", shortcuts, behindEpoch)
	}
}

func written(t *testing.T, d decided) string {
	t.Helper()
	body, err := json.Marshal(d.decision)
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("record %d: %s", d.index, body)
}
