package snapshots

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"maps"
	"path/filepath"
	"slices"
	"testing"
)

// crashFS is one directory of a disk that may lose, at a crash, whatever was not
// synced: of what happened to names since the last syncDir any part, and of a
// content that is being written any part. A directory itself is there once made.
type crashFS struct {
	made    bool
	kept    map[string][]byte // as the disk has it for certain
	now     map[string][]byte // as programs see it
	pending []func(names map[string][]byte)

	ops    int
	failAt int                             // the operation that fails, 0: none
	crash  func(after []map[string][]byte) // told of every directory that may be left if the power goes now
}

var errDisk = errors.New("no space left on device")

func newCrashFS() *crashFS {
	return &crashFS{kept: map[string][]byte{}, now: map[string][]byte{}, crash: func([]map[string][]byte) {}}
}

// step counts an operation and says what may be left before it.
func (c *crashFS) step() error {
	c.ops++
	c.crash(c.left())
	if c.ops == c.failAt {
		return errDisk
	}
	return nil
}

// left lists what a crash may leave: the certain part with any of the rest.
func (c *crashFS) left() []map[string][]byte {
	var all []map[string][]byte
	for which := range 1 << len(c.pending) {
		names := maps.Clone(c.kept)
		for i, change := range c.pending {
			if which>>i&1 == 1 {
				change(names)
			}
		}
		all = append(all, names)
	}
	return all
}

func (c *crashFS) change(change func(names map[string][]byte)) {
	change(c.now)
	c.pending = append(c.pending, change)
}

func (c *crashFS) makeDir(string) error {
	if err := c.step(); err != nil {
		return err
	}
	c.made = true
	return nil
}

func (c *crashFS) write(path string, content []byte) error {
	name := filepath.Base(path)
	if err := c.step(); err != nil {
		// A disk that is full has taken a part.
		c.change(func(names map[string][]byte) { names[name] = content[:len(content)/3] })
		return err
	}
	for _, n := range []int{0, 1, len(content) / 2, len(content) - 1} {
		part := func(names map[string][]byte) { names[name] = content[:n] }
		c.pending = append(c.pending, part)
		c.crash(c.left())
		c.pending = c.pending[:len(c.pending)-1]
	}
	c.change(func(names map[string][]byte) { names[name] = content })
	return nil
}

func (c *crashFS) rename(from, to string) error {
	if err := c.step(); err != nil {
		return err
	}
	from, to = filepath.Base(from), filepath.Base(to)
	content := c.now[from]
	c.change(func(names map[string][]byte) {
		delete(names, from)
		names[to] = content
	})
	return nil
}

func (c *crashFS) remove(path string) error {
	if err := c.step(); err != nil {
		return err
	}
	c.change(func(names map[string][]byte) { delete(names, filepath.Base(path)) })
	return nil
}

func (c *crashFS) syncDir(string) error {
	if err := c.step(); err != nil {
		return err
	}
	c.kept, c.pending = maps.Clone(c.now), nil
	return nil
}

func (c *crashFS) list(string) ([]string, error) {
	if !c.made {
		return nil, fs.ErrNotExist
	}
	return slices.Sorted(maps.Keys(c.now)), nil
}

func (c *crashFS) read(path string) ([]byte, error) {
	content, ok := c.now[filepath.Base(path)]
	if !ok {
		return nil, fs.ErrNotExist
	}
	return content, nil
}

// checkLeft requires of what a crash left that every file with a snapshot's name
// is that snapshot whole, and that the newest is one of those wanted (0: none).
func checkLeft(t *testing.T, when string, h *history, left map[string][]byte, want ...uint64) {
	t.Helper()
	for name, content := range left {
		p, ok := parsePlace(name)
		if !ok {
			continue
		}
		i := slices.IndexFunc(h.epochs, func(e epoch) bool { return e.size == p.size })
		if i < 0 || !bytes.Equal(content, h.epochs[i].snapshot) {
			t.Fatalf("%s: %s has %d bytes, which are not the snapshot's", when, name, len(content))
		}
	}
	log := newWarnings()
	s := Open("snapshots", slog.New(log))
	s.files = &crashFS{made: true, now: left}
	_, size, _ := s.Newest(h, h.Size(), nil)
	if !slices.Contains(want, size) || len(log.text) > 0 {
		t.Fatalf("%s: the newest is of %d records, want one of %d; warnings %q", when, size, want, log.text)
	}
}

// If the power goes at any moment of a Save, the snapshot before it or the new
// one is there, each whole; once Save has returned, the new one.
func TestF30CrashWhileASnapshotIsWritten(t *testing.T) {
	h := newHistory(t, 1, Kept+2)
	disk := newCrashFS()
	s := Open("snapshots", nil)
	s.files = disk
	before, moments := uint64(0), 0
	for _, e := range h.epochs {
		disk.crash = func(after []map[string][]byte) {
			for _, left := range after {
				moments++
				checkLeft(t, fmt.Sprintf("operation %d, of epoch %d", disk.ops, e.number), h, left, before, e.size)
			}
		}
		if err := s.Save(e.number, e.snapshot); err != nil {
			t.Fatal(err)
		}
		disk.crash = func([]map[string][]byte) {}
		for _, left := range disk.left() {
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
		disk := newCrashFS()
		s := Open("snapshots", nil)
		s.files = disk
		for _, e := range h.epochs[:Kept+1] {
			if err := s.Save(e.number, e.snapshot); err != nil {
				t.Fatal(err)
			}
		}
		before := h.epochs[Kept].size
		disk.ops, disk.failAt = 0, failAt
		err := s.Save(last.number, last.snapshot)
		if failed = disk.ops >= failAt; failed != (err != nil) || err != nil && !errors.Is(err, errDisk) {
			t.Fatalf("operation %d of %d fails: %v", failAt, disk.ops, err)
		}
		for _, left := range append(disk.left(), disk.now) {
			checkLeft(t, fmt.Sprintf("operation %d failed", failAt), h, left, before, last.size)
		}
		disk.failAt = 0
		if err := s.Save(last.number, last.snapshot); err != nil {
			t.Fatal(err)
		}
		if len(disk.now) != Kept {
			t.Errorf("operation %d failed: %d files after the next Save, want %d", failAt, len(disk.now), Kept)
		}
		if got := h.replay(t, "after the next Save", s); got != last.size {
			t.Errorf("operation %d failed: the next Save is not found", failAt)
		}
	}
}
