package checkpoint

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// replace puts a file in place, durably on return: after a crash there is the old
// one or the new one.
func replace(path string, content []byte) error {
	temporary, err := prepare(path, content)
	if err != nil {
		return err
	}
	if err := os.Rename(temporary, path); err != nil {
		return errors.Join(err, os.Remove(temporary))
	}
	return syncDir(filepath.Dir(path))
}

// create is replace for a file that must not exist; fs.ErrExist if it does.
func create(path string, content []byte) error {
	temporary, err := prepare(path, content)
	if err != nil {
		return err
	}
	// A link, for a rename would replace what another process made meanwhile.
	if err := errors.Join(os.Link(temporary, path), os.Remove(temporary)); err != nil {
		return err
	}
	return syncDir(filepath.Dir(path))
}

// prepare writes and syncs a file beside the one that it will be.
func prepare(path string, content []byte) (temporary string, err error) {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-")
	if err != nil {
		return "", err
	}
	_, err = f.Write(content)
	if err == nil {
		err = f.Chmod(0o644)
	}
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return "", errors.Join(err, os.Remove(f.Name()))
	}
	return f.Name(), nil
}

func syncDir(path string) error {
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// readLimited reads a file of at most so many bytes; fs.ErrNotExist if there is
// none.
func readLimited(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(b)) > limit {
		return nil, fmt.Errorf("%s has more than %d bytes: %w", path, limit, fs.ErrInvalid)
	}
	return b, nil
}
