package checkpoint

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"assay/internal/flock"
)

// ErrLocked says that another process adds signatures right now: try again.
var ErrLocked = errors.New("checkpoints are being changed by another process")

// A Store keeps one signed checkpoint per size in a directory, each in a file whose
// name is the size in decimal. A file appears whole or not at all.
type Store struct{ dir string }

// OpenStore returns the store of a directory, which is made with the first
// checkpoint.
func OpenStore(dir string) *Store { return &Store{dir} }

func (s *Store) path(size uint64) string { return filepath.Join(s.dir, fmt.Sprint(size)) }

// Read returns the note of a size; fs.ErrNotExist if there is none.
func (s *Store) Read(size uint64) ([]byte, error) {
	b, err := readLimited(s.path(size), maxNote)
	if err != nil {
		return nil, fmt.Errorf("read the checkpoint of %d records: %w", size, err)
	}
	return b, nil
}

// Create keeps the first note of a size, durably on return. fs.ErrExist if there
// is one: it stays.
func (s *Store) Create(n *Note) error {
	if err := os.MkdirAll(s.dir, 0o755); err != nil {
		return fmt.Errorf("keep the checkpoint of %d records: %w", n.Checkpoint.Size, err)
	}
	if err := create(s.path(n.Checkpoint.Size), n.Bytes()); err != nil {
		return fmt.Errorf("keep the checkpoint of %d records: %w", n.Checkpoint.Size, err)
	}
	return nil
}

// Add keeps a note, or adds its cosignatures to those of the note of the same size
// that is kept, and returns what is kept now. Of what is kept, cosignatures are
// verified by the same keys; those of others stay. ErrOtherText if that is of
// another checkpoint: a log must never sign two of a size. ErrLocked if another
// process adds at the same time.
func (s *Store) Add(n *Note, witnesses []PublicKey) (*Note, error) {
	if err := os.MkdirAll(s.dir, 0o755); err != nil {
		return nil, fmt.Errorf("keep the checkpoint of %d records: %w", n.Checkpoint.Size, err)
	}
	lock, err := flock.Exclusive(filepath.Join(s.dir, "lock"))
	if errors.Is(err, flock.ErrHeld) {
		return nil, fmt.Errorf("%s: %w", s.dir, ErrLocked)
	} else if err != nil {
		return nil, fmt.Errorf("lock %s: %w", s.dir, err)
	}
	defer lock.Close()
	err = s.Create(n)
	if !errors.Is(err, fs.ErrExist) {
		return n, err
	}
	b, err := s.Read(n.Checkpoint.Size)
	if err != nil {
		return nil, err
	}
	kept, err := Open(b, []PublicKey{n.Log}, witnesses)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.path(n.Checkpoint.Size), err)
	}
	if kept, err = kept.Merge(n); err != nil {
		return nil, fmt.Errorf("%s: %w", s.path(n.Checkpoint.Size), err)
	}
	if err := replace(s.path(n.Checkpoint.Size), kept.Bytes()); err != nil {
		return nil, fmt.Errorf("keep the checkpoint of %d records: %w", n.Checkpoint.Size, err)
	}
	return kept, nil
}

// Sizes returns the sizes of all checkpoints, ascending. Other files are passed
// over.
func (s *Store) Sizes() ([]uint64, error) {
	entries, err := os.ReadDir(s.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("list checkpoints: %w", err)
	}
	var sizes []uint64
	for _, e := range entries {
		if n, err := parseNumber(e.Name()); err == nil {
			sizes = append(sizes, n)
		}
	}
	slices.Sort(sizes)
	return sizes, nil
}
