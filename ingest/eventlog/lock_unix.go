//go:build unix

package eventlog

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"syscall"
)

// lockFile takes the lock of a log on disk: exclusive for its writer, who
// leaves the process id in it, shared for readers. The kernel drops it when the
// process ends, however it ends. A reader that finds no lock file goes without:
// it looks at a copy, or at a disk that nobody can write to.
func lockFile(path string, exclusive bool) (io.Closer, error) {
	flags, how := os.O_RDONLY, syscall.LOCK_SH
	if exclusive {
		flags, how = os.O_RDWR|os.O_CREATE, syscall.LOCK_EX
	}
	f, err := os.OpenFile(path, flags, 0o600)
	if !exclusive && errors.Is(err, fs.ErrNotExist) {
		return noLock{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("lock the log: %w", err)
	}
	if err := syscall.Flock(int(f.Fd()), how|syscall.LOCK_NB); err != nil {
		defer f.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, fmt.Errorf("%w%s", ErrLocked, holder(f))
		}
		return nil, fmt.Errorf("lock the log: %w", err)
	}
	if exclusive {
		if err := sign(f); err != nil {
			return nil, errors.Join(fmt.Errorf("lock the log: %w", err), f.Close())
		}
	}
	return f, nil
}

func sign(f *os.File) error {
	if err := f.Truncate(0); err != nil {
		return err
	}
	_, err := f.WriteAt(fmt.Appendf(nil, "%d\n", os.Getpid()), 0)
	return err
}

// holder names the last writer, who may be the one that holds the lock now.
func holder(f *os.File) string {
	b, err := io.ReadAll(io.LimitReader(f, 32))
	if pid := strings.TrimSpace(string(b)); err == nil && pid != "" {
		return ": last writer was process " + pid
	}
	return ""
}
