package snapshots

import (
	"bytes"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"assay/internal/durable"
)

// saved returns a store on the disk with the snapshots of some epochs.
func saved(t *testing.T, log slog.Handler, epochs ...epoch) *Store {
	t.Helper()
	s := Open(filepath.Join(t.TempDir(), "a", "snapshots"), slog.New(log))
	for _, e := range epochs {
		if err := s.Save(e.number, e.snapshot); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

func names(t *testing.T, s *Store) []string {
	t.Helper()
	entries, err := s.files.ReadDir(s.dir)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, e := range entries {
		all = append(all, e.Name())
	}
	return all
}

// The newest one of at most so many records is found, wherever that is; before
// the first there is none, and of an empty directory or none there is none, and
// nothing to warn of.
func TestNewest(t *testing.T) {
	h, log := newHistory(t, 1, 3), newWarnings()
	s := saved(t, log, h.epochs...)
	for atMost := uint64(0); atMost <= h.Size()+1; atMost++ {
		var want uint64
		for _, e := range h.epochs {
			if e.size <= atMost {
				want = e.size
			}
		}
		state, size, ok := s.Newest(h, atMost, nil)
		if size != want || ok != (want > 0) || ok && state.LogSize() != want {
			t.Fatalf("of at most %d records: one of %d, %v, want %d", atMost, size, ok, want)
		}
	}
	for _, dir := range []string{t.TempDir(), filepath.Join(t.TempDir(), "none")} {
		if _, _, ok := Open(dir, slog.New(log)).Newest(h, h.Size(), nil); ok {
			t.Errorf("a snapshot in %s", dir)
		}
	}
	if len(log.text) > 0 {
		t.Errorf("warnings: %q", log.text)
	}
}

// The newest few stay, those of a log that was longer too, and what a crash left
// half written goes. Files of others are left alone.
func TestSaveKeepsTheNewest(t *testing.T) {
	h := newHistory(t, 1, Kept+3)
	s := saved(t, newWarnings())
	for _, name := range []string{"notes.txt", "7-x.snapshot"} {
		write(t, filepath.Join(s.dir, name), []byte("mine"))
	}
	write(t, filepath.Join(s.dir, placeOf(1, 0).name+durable.Temporary), []byte("half"))
	last := len(h.epochs) - 1
	for _, i := range []int{last, 0, last, last - 1, 1, 2, 3, 4, 5, 6, 7, 8, 9} { // last is of the log before it lost its tail
		if err := s.Save(h.epochs[i].number, h.epochs[i].snapshot); err != nil {
			t.Fatal(err)
		}
	}
	var want []string
	for _, e := range h.epochs[2:] {
		want = append(want, placeOf(e.size, e.number).name)
	}
	if got := names(t, s); !slices.Equal(got, append(want, "7-x.snapshot", "notes.txt")) {
		t.Errorf("files %q, want %q and those of others", got, want)
	}
	if got := h.replay(t, "in the end", s); got != h.epochs[last].size {
		t.Errorf("the newest is of %d records, want %d", got, h.epochs[last].size)
	}
}

func write(t *testing.T, path string, content []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, content, 0o644); err != nil {
		t.Fatal(err)
	}
}

// Bytes that are no snapshot are not saved.
func TestSaveOfNoSnapshot(t *testing.T) {
	h := newHistory(t, 1, 1)
	s := saved(t, newWarnings())
	damaged := bytes.Clone(h.epochs[0].snapshot)
	damaged[len(damaged)/2] ^= 1
	for _, b := range [][]byte{nil, []byte("snapshot"), damaged} {
		if err := s.Save(0, b); err == nil {
			t.Errorf("%d bytes are saved", len(b))
		}
	}
	if _, err := os.Stat(s.dir); err == nil {
		t.Errorf("there are files: %q", names(t, s))
	}
}

// What each warning says: what is wrong, with what was expected and what there is.
func TestWarnings(t *testing.T) {
	h, other := newHistory(t, 1, 2), newHistory(t, 2, 2)
	good, newest := h.epochs[0], h.epochs[1]
	flipped := bytes.Clone(newest.snapshot)
	flipped[len(flipped)-40] ^= 4
	rows := []struct {
		name    string
		place   place
		content []byte
		want    string
	}{
		{"damaged", placeOf(newest.size, 1), flipped, `err=.*snapshot is damaged: its bytes hash to [0-9a-f]+, want [0-9a-f]+`},
		{"cut", placeOf(newest.size, 1), newest.snapshot[:50], `snapshot of 50 bytes: want at least 84`},
		{"stale", placeOf(newest.size, 1), good.snapshot, `snapshot of \d+ records: its name says \d+`},
		{"of another log", placeOf(other.epochs[1].size, 1), other.epochs[1].snapshot, `snapshot of another log: root 0x[0-9a-f]+ at \d+ records, this log has 0x[0-9a-f]+`},
		{"newer", placeOf(h.Size()+9, 1), newest.snapshot, `snapshot of \d+ records: the log has \d+`},
		{"of other rules", placeOf(newest.size, 1), sealed(newest.snapshot, func(b []byte) { b[11]++ }), `snapshot by version 2 of the rules: want version 1`},
		{"of an older form", placeOf(newest.size, 1), sealed(newest.snapshot, func(b []byte) { b[9]-- }), `snapshot of version 3: want version 4`},
	}
	for _, r := range rows {
		log := newWarnings()
		s := saved(t, log, good)
		file := filepath.Join(s.dir, r.place.name)
		write(t, file, r.content)
		if size := h.replay(t, r.name, s); size != good.size {
			t.Errorf("%s: the fold goes on from %d records, want %d", r.name, size, good.size)
		}
		if len(log.text) != 1 || log.of[file] != 1 || !regexp.MustCompile(r.want).MatchString(log.text[0]) {
			t.Errorf("%s: warnings %q, want one of %s: %s", r.name, log.text, file, r.want)
		}
	}
}
