package settler

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"assay/domain"
	"assay/internal/flock"
)

// ErrCorruptRecord says that a record on disk is not what was written. Nothing
// is signed or sent on top of it: an operator looks.
var ErrCorruptRecord = errors.New("record on disk is damaged")

// ErrLocked says that another process, or another part of this one, works
// with the same records.
var ErrLocked = errors.New("records are in use by another process")

// recordVersion is the version of the envelope below.
const recordVersion = 1

// sealed is the file form of a record: JSON for people, with a hash over the
// exact bytes of the record so that no flipped bit passes for an amount, an
// epoch or a nonce.
type sealed struct {
	Version int             `json:"version"`
	Sum     domain.Hash     `json:"keccak256"`
	Record  json.RawMessage `json:"record"`
}

// writeRecord replaces the file at path: temporary file, sync, rename, sync of
// the folder. After a crash the file is the old one or the new one, and once
// writeRecord has returned it is the new one.
func writeRecord(path string, v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode record %s: %w", path, err)
	}
	data, err := json.Marshal(sealed{Version: recordVersion, Sum: domain.Keccak256(body), Record: body})
	if err != nil {
		return fmt.Errorf("encode record %s: %w", path, err)
	}
	temporary := path + ".new"
	if err := writeSynced(temporary, append(data, '\n')); err != nil {
		return fmt.Errorf("write record %s: %w", path, err)
	}
	if err := os.Rename(temporary, path); err != nil {
		return fmt.Errorf("write record %s: %w", path, err)
	}
	if err := syncDir(filepath.Dir(path)); err != nil {
		return fmt.Errorf("write record %s: %w", path, err)
	}
	return nil
}

func writeSynced(path string, data []byte) (err error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if _, err := f.Write(data); err != nil {
		return err
	}
	return f.Sync()
}

func syncDir(dir string) (err error) {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return f.Sync()
}

// readRecord reads what writeRecord wrote. A missing file is fs.ErrNotExist,
// anything that was not written so is ErrCorruptRecord.
func readRecord(path string, v any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read record: %w", err)
	}
	var s sealed
	if err := json.Unmarshal(data, &s); err != nil {
		return fmt.Errorf("read record %s: %w: %w", path, ErrCorruptRecord, err)
	}
	if s.Version != recordVersion {
		return fmt.Errorf("read record %s: version %d, know %d: %w", path, s.Version, recordVersion, ErrCorruptRecord)
	}
	if sum := domain.Keccak256(s.Record); sum != s.Sum {
		return fmt.Errorf("read record %s: hash %s, want %s: %w", path, sum, s.Sum, ErrCorruptRecord)
	}
	if err := json.Unmarshal(s.Record, v); err != nil {
		return fmt.Errorf("read record %s: %w: %w", path, ErrCorruptRecord, err)
	}
	return nil
}

// openDir makes a private folder and locks it against other processes and
// other users of this package; unlock lets go of it.
func openDir(dir string) (unlock func() error, err error) {
	if dir == "" {
		return nil, fmt.Errorf("no folder for records: %w", fs.ErrInvalid)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make folder for records: %w", err)
	}
	path := filepath.Join(dir, "lock")
	lock, err := flock.Exclusive(path)
	if errors.Is(err, flock.ErrHeld) {
		err = ErrLocked
	}
	if err != nil {
		return nil, fmt.Errorf("lock %s: %w", path, err)
	}
	return lock.Close, nil
}
