package snapshots

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"slices"
	"testing"
	"testing/fstest"

	"assay/internal/durable/powercut"
)

// checkLeft requires of what a crash left that every file with a snapshot's name
// is that snapshot whole, and that the newest is one of those wanted (0: none).
func checkLeft(t *testing.T, when string, h *history, left fstest.MapFS, want ...uint64) {
	t.Helper()
	for path, f := range left {
		p, ok := parsePlace(filepath.Base(path))
		if !ok {
			continue
		}
		i := slices.IndexFunc(h.epochs, func(e epoch) bool { return e.size == p.size })
		if i < 0 || !bytes.Equal(f.Data, h.epochs[i].snapshot) {
			t.Fatalf("%s: %s has %d bytes, which are not the snapshot's", when, path, len(f.Data))
		}
	}
	log := newWarnings()
	s := Open("snapshots", slog.New(log))
	s.files = powercut.New(left)
	_, size, _ := s.Newest(h, h.Size(), nil)
	if !slices.Contains(want, size) || len(log.text) > 0 {
		t.Fatalf("%s: the newest is of %d records, want one of %d; warnings %q", when, size, want, log.text)
	}
}

// If the power goes at any moment of a Save, the snapshot before it or the new
// one is there, each whole; once Save has returned, the new one.
func TestF30CrashWhileASnapshotIsWritten(t *testing.T) {
	h := newHistory(t, 1, Kept+2)
	disk := powercut.New(nil)
	s := Open("snapshots", nil)
	s.files = disk
	before, moments := uint64(0), 0
	for _, e := range h.epochs {
		disk.Cut = func(after []fstest.MapFS) {
			for _, left := range after {
				moments++
				checkLeft(t, fmt.Sprintf("operation %d, of epoch %d", disk.Ops, e.number), h, left, before, e.size)
			}
		}
		if err := s.Save(e.number, e.snapshot); err != nil {
			t.Fatal(err)
		}
		disk.Cut = nil
		for _, left := range disk.Left() {
			checkLeft(t, fmt.Sprintf("epoch %d is saved", e.number), h, left, e.size)
		}
		before = e.size
	}
	h.replay(t, "in the end", s)
	if moments < 10*len(h.epochs) {
		t.Errorf("%d moments looked at", moments)
	}
}

// A disk that fails at any operation costs that snapshot at most: those before
// it stay, nothing half written counts, and the next is saved.
func TestF30DiskFailsWhileASnapshotIsWritten(t *testing.T) {
	h := newHistory(t, 1, Kept+2)
	last := h.epochs[len(h.epochs)-1]
	for failAt, failed := 1, true; failed; failAt++ {
		disk := powercut.New(nil)
		s := Open("snapshots", nil)
		s.files = disk
		for _, e := range h.epochs[:Kept+1] {
			if err := s.Save(e.number, e.snapshot); err != nil {
				t.Fatal(err)
			}
		}
		before := h.epochs[Kept].size
		disk.Ops, disk.FailAt = 0, failAt
		err := s.Save(last.number, last.snapshot)
		if failed = disk.Ops >= failAt; failed != (err != nil) || err != nil && !errors.Is(err, powercut.ErrFailed) {
			t.Fatalf("operation %d of %d fails: %v", failAt, disk.Ops, err)
		}
		for _, left := range append(disk.Left(), disk.Now()) {
			checkLeft(t, fmt.Sprintf("operation %d failed", failAt), h, left, before, last.size)
		}
		disk.FailAt = 0
		if err := s.Save(last.number, last.snapshot); err != nil {
			t.Fatal(err)
		}
		if n := len(disk.Now()) - 1; n != Kept { // one is their directory
			t.Errorf("operation %d failed: %d files after the next Save, want %d", failAt, n, Kept)
		}
		if got := h.replay(t, "after the next Save", s); got != last.size {
			t.Errorf("operation %d failed: the next Save is not found", failAt)
		}
	}
}
