//go:build !unix

package eventlog

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// lockFile leaves locking to the system: an open file cannot be opened again
// for writing where there is no flock. Only writers lock.
func lockFile(path string, exclusive bool) (io.Closer, error) {
	if !exclusive {
		return noLock{}, nil
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %w", ErrLocked, err)
	}
	return os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
}
