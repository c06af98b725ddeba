package eventlog

import (
	"errors"
	"fmt"
	"io/fs"
)

// Copy makes a copy of the log as it is now in dir, which must not exist, with
// its head witness beside it: a closed log that Open reads. Tables are linked
// and not copied where the file system can, so it costs little and takes little
// space. It may be called while another goroutine appends; what was durable
// before the call is in the copy, and what is in it was durable.
//
// After a crash, or an error, what there is of the copy may be removed and must
// not be used: a copy is whole once Copy has returned nil. ErrReadOnly if the log
// is open for reading only, ErrNoSpace if Append would say so.
func (l *Log) Copy(dir string) error {
	if err := l.Ready(); err != nil {
		return fmt.Errorf("copy to %s: %w", dir, err)
	}
	to := newLog(dir, Config{FS: l.cfg.FS})
	if _, err := to.cfg.FS.Stat(to.dir); err == nil {
		return fmt.Errorf("copy to %s: %w", dir, ErrExists)
	} else if !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("copy to %s: %w", dir, err)
	}
	if err := makeDir(to.cfg.FS, to.cfg.FS.PathDir(to.dir)); err != nil {
		return fmt.Errorf("copy to %s: %w", dir, err)
	}
	if err := to.acquire(); err != nil {
		return fmt.Errorf("copy to %s: %w", dir, err)
	}
	if err := errors.Join(l.copyTo(to), to.lock.Close()); err != nil {
		return fmt.Errorf("copy to %s: %w", dir, err)
	}
	return nil
}

func (l *Log) copyTo(to *Log) error {
	// The witness is of a moment before the copy, so that the copy is at least as
	// long as it says.
	size, root := l.Head()
	if err := l.db.Checkpoint(to.dir); err != nil {
		return classify(err)
	}
	return to.heads.write(head{size, root})
}

// Discard removes a copy, whole or not, on the disk. ErrLocked if somebody is
// reading it or making it; nil if there is none.
func Discard(dir string) error {
	l := newLog(dir, Config{})
	if _, err := l.cfg.FS.Stat(l.cfg.FS.PathDir(l.dir)); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err := l.acquire(); err != nil {
		return fmt.Errorf("discard %s: %w", l.dir, err)
	}
	var errs []error
	for _, path := range []string{l.dir, l.heads.path, l.heads.path + ".tmp", l.dir + ".lock"} {
		errs = append(errs, l.cfg.FS.RemoveAll(path))
	}
	if err := errors.Join(append(errs, l.lock.Close())...); err != nil {
		return fmt.Errorf("discard %s: %w", l.dir, err)
	}
	return nil
}
