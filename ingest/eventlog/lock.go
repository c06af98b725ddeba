package eventlog

import (
	"errors"
	"fmt"
	"io"
	"io/fs"

	"assay/internal/flock"
)

// lockFile takes the lock of a log on disk: exclusive for its writer, who leaves
// the process id in it, shared for readers. A reader that finds no lock file
// goes without: it looks at a copy, or at a disk that nobody can write to.
func lockFile(path string, exclusive bool) (io.Closer, error) {
	take := flock.Shared
	if exclusive {
		take = flock.Exclusive
	}
	lock, err := take(path)
	switch {
	case err == nil:
		return lock, nil
	case !exclusive && errors.Is(err, fs.ErrNotExist):
		return noLock{}, nil
	case !errors.Is(err, flock.ErrHeld):
		return nil, fmt.Errorf("lock the log: %w", err)
	}
	if pid := flock.LastOwner(path); pid != "" {
		return nil, fmt.Errorf("%w: last writer was process %s", ErrLocked, pid)
	}
	return nil, ErrLocked
}
