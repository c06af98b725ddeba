package snapshots

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"assay/domain"
	"assay/internal/durable"
	"assay/projections"
)

// Kept is how many snapshots stay: that of the last closed epoch, and those that
// a replay or an audit of one of the epochs before it begins with.
const Kept = 8

const (
	suffix = ".snapshot"
	// sizeDigits is what a log size of 64 bits has at most.
	sizeDigits = 20
)

// Log is what a snapshot is held against.
type Log interface {
	// Size returns the number of records that are durable.
	Size() uint64
	// RootAt returns the RFC 6962 root of the first size records.
	RootAt(size uint64) (domain.Hash, error)
}

// A Store is a directory of snapshots.
type Store struct {
	dir    string
	files  durable.Files
	logger *slog.Logger
}

// Open returns the store in dir, which need not exist. It reads and writes
// nothing. A nil logger is silent.
func Open(dir string, logger *slog.Logger) *Store {
	if logger == nil {
		logger = slog.New(slog.DiscardHandler)
	}
	return &Store{dir, durable.OS{}, logger}
}

// place is what a file's name says.
type place struct {
	size  uint64
	epoch domain.Epoch
	name  string
}

func placeOf(size uint64, epoch domain.Epoch) place {
	return place{size, epoch, fmt.Sprintf("%0*d-%d%s", sizeDigits, size, epoch, suffix)}
}

// parsePlace reads a file's name; false if it is not one that placeOf gives.
func parsePlace(name string) (place, bool) {
	text, _ := strings.CutSuffix(name, suffix)
	first, second, _ := strings.Cut(text, "-")
	size, err := strconv.ParseUint(first, 10, 64)
	epoch, err2 := strconv.ParseUint(second, 10, 64)
	p := placeOf(size, domain.Epoch(epoch))
	return p, err == nil && err2 == nil && p.name == name
}

// Save keeps a snapshot that was taken when an epoch closed. On return it is on
// disk; after an error, or a crash at any moment, the store has it or has what
// it had, and never a part. The records behind it must be durable.
//
// Snapshots that are no longer among the newest go.
func (s *Store) Save(epoch domain.Epoch, snapshot []byte) error {
	size, _, err := projections.SnapshotLog(snapshot)
	if err != nil {
		return fmt.Errorf("save the snapshot of epoch %d: %w", epoch, err)
	}
	p := placeOf(size, epoch)
	if err := s.write(p.name, snapshot); err != nil {
		return fmt.Errorf("save the snapshot of epoch %d at %d records: %w", epoch, size, err)
	}
	if err := s.sweep(p); err != nil {
		return fmt.Errorf("remove snapshots older than that of epoch %d: %w", epoch, err)
	}
	return nil
}

// write puts content at name, whole or not at all.
func (s *Store) write(name string, content []byte) error {
	disk := durable.Disk{Files: s.files}
	if err := disk.MakeDir(s.dir, 0o755); err != nil {
		return err
	}
	return disk.Write(filepath.Join(s.dir, name), content, 0o644)
}

// sweep removes what is no longer to be kept once saved is there: what a crash
// left half written, and snapshots that are not among the newest.
func (s *Store) sweep(saved place) error {
	entries, err := s.files.ReadDir(s.dir)
	if err != nil {
		return err
	}
	var errs []error
	var old, ahead []place // the newest first, and the nearest first
	for _, e := range entries {
		name := e.Name()
		p, ok := parsePlace(name)
		switch {
		case strings.HasSuffix(name, suffix+durable.Temporary):
			errs = append(errs, s.files.Remove(filepath.Join(s.dir, name)))
		case !ok:
		case p.size > saved.size:
			ahead = append(ahead, p)
		default:
			old = append(old, p)
		}
	}
	slices.SortFunc(old, func(a, b place) int { return -compare(a, b) })
	slices.SortFunc(ahead, compare)
	for _, p := range slices.Concat(old[min(Kept, len(old)):], ahead[min(Kept, len(ahead)):]) {
		errs = append(errs, s.files.Remove(filepath.Join(s.dir, p.name)))
	}
	return errors.Join(errs...)
}

func compare(a, b place) int {
	return cmp.Or(cmp.Compare(a.size, b.size), cmp.Compare(a.epoch, b.epoch))
}

// Newest returns the state that the newest snapshot was taken of that counts for
// the log and is of at most atMost of its records, and of how many it is. The
// state's decisions go to emit, see projections.New. ok is false if there is
// none: the log is then to be folded from its first record.
//
// Every snapshot that does not count is named in a warning; nothing is removed.
func (s *Store) Newest(log Log, atMost uint64, emit func(domain.Decision)) (state *projections.State, size uint64, ok bool) {
	entries, err := s.files.ReadDir(s.dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		s.logger.Warn("snapshots cannot be read", "dir", s.dir, "err", err)
	}
	var places []place
	for _, e := range entries {
		if p, ok := parsePlace(e.Name()); ok && (p.size <= atMost || p.size > log.Size()) {
			places = append(places, p)
		}
	}
	slices.SortFunc(places, func(a, b place) int { return -compare(a, b) })
	for _, p := range places {
		state, err := s.restore(log, p, emit)
		if err == nil {
			return state, p.size, true
		}
		if !errors.Is(err, fs.ErrNotExist) { // removed meanwhile by whoever saves
			s.logger.Warn("snapshot is passed over", "file", filepath.Join(s.dir, p.name), "epoch", p.epoch, "err", err)
		}
	}
	return nil, 0, false
}

// restore returns the state of one snapshot. The error says why it does not
// count for the log.
func (s *Store) restore(log Log, p place, emit func(domain.Decision)) (*projections.State, error) {
	if size := log.Size(); p.size > size {
		return nil, fmt.Errorf("snapshot of %d records: the log has %d", p.size, size)
	}
	snapshot, err := s.files.ReadFile(filepath.Join(s.dir, p.name))
	if err != nil {
		return nil, err
	}
	size, root, err := projections.SnapshotLog(snapshot)
	if err != nil {
		return nil, err
	}
	if size != p.size {
		return nil, fmt.Errorf("snapshot of %d records: its name says %d", size, p.size)
	}
	want, err := log.RootAt(size)
	if err != nil {
		return nil, err
	}
	if root != want {
		return nil, fmt.Errorf("snapshot of another log: root %s at %d records, this log has %s", root, size, want)
	}
	return projections.Restore(snapshot, emit)
}
