package explain

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"assay/domain"
	"assay/internal/durable"
)

// KeptIndexes is how many indexes stay: those of the newest epochs.
const KeptIndexes = 32

const indexSuffix = ".index"

// Heads is the log that an index is held against.
type Heads interface {
	// Size returns the number of records that are durable.
	Size() uint64
	// RootAt returns the RFC 6962 root of the first size records.
	RootAt(size uint64) (domain.Hash, error)
}

// Store is a directory of indexes.
type Store struct {
	dir    string
	logger *slog.Logger
}

// NewStore returns the store in dir, which need not exist. It reads and writes
// nothing. A nil logger is silent.
func NewStore(dir string, logger *slog.Logger) *Store {
	if logger == nil {
		logger = slog.New(slog.DiscardHandler)
	}
	return &Store{dir, logger}
}

func (s *Store) path(k domain.Epoch) string {
	return filepath.Join(s.dir, strconv.FormatUint(uint64(k), 10)+indexSuffix)
}

// Save keeps an index. On return it is on disk; after an error, or a crash at any
// moment, the store has it or has what it had, and never a part. Indexes that are
// no longer among the newest go.
func (s *Store) Save(x Indexed) error {
	var disk durable.Disk
	err := disk.MakeDir(s.dir, 0o755)
	if err == nil {
		err = disk.Write(s.path(x.Epoch), x.Index, 0o644)
	}
	if err != nil {
		return fmt.Errorf("save the index of epoch %d: %w", x.Epoch, err)
	}
	epochs, err := s.epochs()
	for _, k := range epochs[min(KeptIndexes, len(epochs)):] {
		err = errors.Join(err, os.Remove(s.path(k)))
	}
	if err != nil {
		return fmt.Errorf("remove indexes older than that of epoch %d: %w", x.Epoch, err)
	}
	return nil
}

// epochs lists the epochs that have a file, the newest first.
func (s *Store) epochs() ([]domain.Epoch, error) {
	files, err := os.ReadDir(s.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var epochs []domain.Epoch
	for _, f := range files {
		text, _ := strings.CutSuffix(f.Name(), indexSuffix)
		if n, err := strconv.ParseUint(text, 10, 64); err == nil && s.path(domain.Epoch(n)) == filepath.Join(s.dir, f.Name()) {
			epochs = append(epochs, domain.Epoch(n))
		}
	}
	slices.SortFunc(epochs, func(a, b domain.Epoch) int {
		if a > b {
			return -1
		}
		return 1
	})
	return epochs, err
}

// Newest returns the index of the newest epoch that counts for the log, to be
// closed; nil if there is none. What does not count is named in a warning.
func (s *Store) Newest(log Heads) *Index {
	epochs, err := s.epochs()
	if err != nil {
		s.logger.Warn("indexes for explanations cannot be read", "dir", s.dir, "err", err)
	}
	for _, k := range epochs {
		if x := s.Of(k, log); x != nil {
			return x
		}
	}
	return nil
}

// Of returns the index of an epoch, to be closed; nil if there is none that counts
// for the log. What does not count is named in a warning.
func (s *Store) Of(k domain.Epoch, log Heads) *Index {
	x, err := s.open(k, log)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		s.Ignore(k, err)
	}
	return x
}

// Ignore warns that an index does not count.
func (s *Store) Ignore(k domain.Epoch, err error) {
	s.logger.Warn("an index for explanations is passed over: without it they take a fold of the log", "file", s.path(k), "err", err)
}

func (s *Store) open(k domain.Epoch, log Heads) (_ *Index, err error) {
	f, err := os.Open(s.path(k))
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, f.Close())
		}
	}()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	x, err := OpenIndex(f, info.Size())
	if err != nil {
		return nil, err
	}
	if x.Epoch != k {
		return nil, fmt.Errorf("%w: it is of epoch %d, its name says %d", ErrBadIndex, x.Epoch, k)
	}
	if size := log.Size(); x.LogSize > size {
		return nil, fmt.Errorf("%w: it is of %d records, the log has %d", ErrBadIndex, x.LogSize, size)
	}
	root, err := log.RootAt(x.LogSize)
	if err != nil {
		return nil, err
	}
	if root != x.LogRoot {
		return nil, fmt.Errorf("%w: it is of another log, with root %s at %d records, this log has %s", ErrBadIndex, x.LogRoot, x.LogSize, root)
	}
	x.closer = f
	return x, nil
}
