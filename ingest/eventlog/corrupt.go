package eventlog

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"

	"assay/domain"
)

// What callers need to tell apart.
var (
	// ErrCorrupt is in the chain of every error about stored bytes that are not
	// what was stored. The remedy is a copy of the log, or the stream.
	ErrCorrupt = errors.New("event log is damaged")
	// ErrRolledBack says that the log is shorter than it once was, or another
	// one, by the word of the head witness. It comes with ErrCorrupt.
	ErrRolledBack = errors.New("event log was rolled back")
	// ErrNoHead says that the head witness is missing beside a log. It comes
	// with ErrCorrupt.
	ErrNoHead = errors.New("head witness is missing")
	// ErrNotFound says that there is no log yet.
	ErrNotFound = errors.New("no event log")
	// ErrExists says that Create found a log.
	ErrExists = errors.New("event log exists")
	// ErrLocked says that another process has the log open.
	ErrLocked = errors.New("event log is locked")
	// ErrOtherNetwork says that the log was made for another genesis.
	ErrOtherNetwork = errors.New("event log of another network")
	// ErrNewerFormat says that a newer program wrote the log.
	ErrNewerFormat = errors.New("event log has a newer format")
	// ErrNoSpace says that the disk is too full to append. Nothing was written;
	// it may be tried again when there is space.
	ErrNoSpace = errors.New("disk space is below the floor")
	// ErrPruned says that a witness was asked for that PruneWitnesses deleted.
	ErrPruned = errors.New("witness was pruned")
	// ErrReadOnly says that a log was opened for reading only.
	ErrReadOnly = errors.New("event log is open for reading only")
	// ErrFailed says that an earlier append failed, so that nobody knows what is
	// on disk: close the log, open it again, and go on from what it holds.
	ErrFailed = errors.New("event log is out of order after a failed append")
)

// A HeadError says how log and head witness disagree. It is an ErrRolledBack
// and an ErrCorrupt.
type HeadError struct {
	LogSize  uint64      // records in the log
	LogRoot  domain.Hash // root of the log at the witness's size, or at its own if it is shorter
	HeadSize uint64      // records that the head witness saw
	HeadRoot domain.Hash
}

// Error gives both sizes and both roots.
func (e *HeadError) Error() string {
	return fmt.Sprintf("%v: log has %d records, root %s; head witness saw %d records, root %s",
		ErrRolledBack, e.LogSize, e.LogRoot, e.HeadSize, e.HeadRoot)
}

// Unwrap makes a HeadError both an ErrRolledBack and an ErrCorrupt.
func (e *HeadError) Unwrap() []error { return []error{ErrRolledBack, ErrCorrupt} }

// corrupt builds an ErrCorrupt.
func corrupt(format string, args ...any) error {
	return fmt.Errorf("%w: %w", ErrCorrupt, fmt.Errorf(format, args...))
}

// classify says whether the store's error is about its bytes or about the
// machine: a missing file is damage, a refused permission or a failing device
// is not.
func classify(err error) error {
	if err == nil { // as for every key that is read: nothing below may cost it memory
		return nil
	}
	var errno syscall.Errno
	switch {
	case errors.Is(err, ErrCorrupt), errors.Is(err, ErrLocked):
		return err
	case errors.Is(err, fs.ErrNotExist):
		return corrupt("%w", storeError{err})
	case errors.Is(err, fs.ErrPermission), errors.As(err, &errno):
		return storeError{err}
	}
	return corrupt("%w", storeError{err})
}

// storeError is an error of the store in one line: its own form repeats itself
// over several.
type storeError struct{ err error }

func (e storeError) Error() string {
	line, _, _ := strings.Cut(e.err.Error(), "\n")
	return line
}

func (e storeError) Unwrap() error { return e.err }

// alsoClose closes something that was read from. Closing repeats what reading
// said, so its error counts only where reading had none.
func alsoClose(err *error, closeIt func() error) {
	if closeErr := closeIt(); *err == nil {
		*err = classify(closeErr)
	}
}

// stopped is what the store's fatal error becomes where it must not end the
// process: in a reader, that has promised nothing to anybody.
type stopped struct{ message string }

// guard turns a panic of the store into an ErrCorrupt. It is deferred around
// every call into the store of a log that is open for reading only: damaged
// bytes that pass a checksum by accident can lead the store anywhere, and a
// reader owes its caller an answer. A writer keeps panicking: there, it is a bug.
func guard(readOnly bool, err *error) {
	if !readOnly {
		return
	}
	switch r := recover().(type) {
	case nil:
	case stopped:
		*err = corrupt("store stopped: %s", r.message)
	default:
		*err = corrupt("store panicked: %v", r)
	}
}
