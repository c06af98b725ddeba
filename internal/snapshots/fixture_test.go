package snapshots

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"testing"

	"assay/domain"
	"assay/internal/workload"
	"assay/projections"
)

// history is a log in memory, the snapshots of its epochs, and the state that
// all of it folds to.
type history struct {
	entries []domain.Entry
	roots   []domain.Hash // of the first so many entries
	epochs  []epoch
	full    []byte // snapshot of the state in the end
}

type epoch struct {
	number   domain.Epoch
	size     uint64
	snapshot []byte
}

// newHistory folds the history of a small network.
func newHistory(t *testing.T, seed uint64, epochs int) *history {
	t.Helper()
	const perEpoch = 2
	n, err := workload.New(workload.Config{Seed: seed, Scalers: 6, Hypers: 5, Eras: epochs*perEpoch + 1, ErasPerEpoch: perEpoch, DownPpm: 200_000})
	if err != nil {
		t.Fatal(err)
	}
	h := &history{}
	var closed *domain.EpochClose
	state := projections.New(func(d domain.Decision) {
		if c, ok := d.(*domain.EpochClose); ok {
			closed = c
		}
	})
	h.roots = append(h.roots, state.LogRoot())
	apply := func(f domain.Fact) {
		body := domain.EncodeBody(f)
		e := domain.Entry{Index: state.LogSize(), Digest: domain.Keccak256(body), Leaf: domain.LeafOf(body), Fact: f}
		if err := state.Apply(e); err != nil {
			t.Fatal(err)
		}
		h.entries, h.roots = append(h.entries, e), append(h.roots, state.LogRoot())
		if closed != nil {
			h.epochs = append(h.epochs, epoch{closed.Epoch, state.LogSize(), state.Snapshot()})
			closed = nil
		}
	}
	apply(n.Genesis())
	for f := range n.Facts() {
		apply(f)
	}
	h.full = state.Snapshot()
	if len(h.epochs) < epochs {
		t.Fatalf("%d epochs closed, want %d", len(h.epochs), epochs)
	}
	h.epochs = h.epochs[:epochs]
	return h
}

// Size and RootAt make it a Log.
func (h *history) Size() uint64 { return uint64(len(h.entries)) }

func (h *history) RootAt(size uint64) (domain.Hash, error) {
	if size > h.Size() {
		return domain.Hash{}, fmt.Errorf("root at size %d: log has %d records", size, h.Size())
	}
	return h.roots[size], nil
}

// replay goes on from the newest snapshot of a store that counts, or folds
// everything, and requires the state of the whole log. It returns the size of
// the snapshot, 0 if there was none.
func (h *history) replay(t *testing.T, when string, s *Store) uint64 {
	t.Helper()
	state, size, ok := s.Newest(h, h.Size(), nil)
	if !ok {
		state, size = projections.New(nil), 0
	}
	if state.LogSize() != size || state.LogRoot() != h.roots[size] {
		t.Fatalf("%s: a state of %d records for %d", when, state.LogSize(), size)
	}
	for _, e := range h.entries[size:] {
		if err := state.Apply(e); err != nil {
			t.Fatalf("%s: %v", when, err)
		}
	}
	if !bytes.Equal(state.Snapshot(), h.full) {
		t.Fatalf("%s: the fold from %d records on does not come to the state of a full replay", when, size)
	}
	return size
}

// warnings counts what is logged about each file.
type warnings struct {
	of   map[string]int
	text []string
}

func (w *warnings) Enabled(context.Context, slog.Level) bool { return true }
func (w *warnings) WithAttrs([]slog.Attr) slog.Handler       { return w }
func (w *warnings) WithGroup(string) slog.Handler            { return w }

func (w *warnings) Handle(_ context.Context, r slog.Record) error {
	line := r.Message
	r.Attrs(func(a slog.Attr) bool {
		if a.Key == "file" {
			w.of[a.Value.String()]++
		}
		line += " " + a.String()
		return true
	})
	w.text = append(w.text, line)
	return nil
}

func newWarnings() *warnings { return &warnings{of: make(map[string]int)} }
