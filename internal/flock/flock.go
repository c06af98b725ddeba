// Package flock locks files between processes: one owner of a log, of a journal,
// of a nonce.
//
// Invariants: a lock ends with its process, however that ends; Close gives it
// back at once, even if another thread is just starting a child process, whose
// copy of the descriptor would otherwise keep the lock until its exec.
//
// What it does not do: it orders nothing within a process (two Locks of one path
// there exclude each other as those of two processes do), and it protects from
// nobody who does not ask for the lock. Where the system has no flock, locking
// is refused rather than pretended.
package flock

import (
	"errors"
	"io"
	"os"
	"strings"
)

// ErrHeld says that another owner has the lock.
var ErrHeld = errors.New("held by another process")

// A Lock is a file that is locked. It may be closed once, by any goroutine.
type Lock struct{ file *os.File }

// Exclusive takes the lock of a path for one owner, making the file if it is not
// there, or returns ErrHeld without waiting. The owner's process id goes into
// the file, for people.
func Exclusive(path string) (*Lock, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	if err := lock(f, true); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	l := &Lock{f}
	if err := l.sign(); err != nil {
		return nil, errors.Join(err, l.Close())
	}
	return l, nil
}

// Shared takes the lock of a path for one of many readers, who keep an exclusive
// owner away. The file must exist.
func Shared(path string) (*Lock, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	if err := lock(f, false); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return &Lock{f}, nil
}

// Close gives the lock back.
func (l *Lock) Close() error { return errors.Join(unlock(l.file), l.file.Close()) }

// LastOwner returns the process id that the last exclusive owner of a path left
// there, "" if there is none to be read.
func LastOwner(path string) string {
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, 32))
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(b))
}
