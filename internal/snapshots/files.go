package snapshots

import (
	"errors"
	"os"
)

// files is what a store does to its file system.
type files interface {
	// makeDir makes a directory and those above it, if there are none.
	makeDir(dir string) error
	// write makes a file, or empties it, writes it, and syncs its content. After
	// an error or a crash any part may be there, and the name may not.
	write(path string, content []byte) error
	// rename gives a file another name, in place of the file that has it. Until
	// syncDir, a crash may undo it.
	rename(from, to string) error
	// syncDir makes the names in a directory durable.
	syncDir(dir string) error
	remove(path string) error
	// list returns the names in a directory, fs.ErrNotExist if there is none.
	list(dir string) ([]string, error)
	// read returns a file, fs.ErrNotExist if there is none.
	read(path string) ([]byte, error)
}

// disk is the operating system's.
type disk struct{}

func (disk) makeDir(dir string) error { return os.MkdirAll(dir, 0o755) }

func (disk) write(path string, content []byte) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

func (disk) rename(from, to string) error { return os.Rename(from, to) }

func (disk) syncDir(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

func (disk) remove(path string) error { return os.Remove(path) }

func (disk) list(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names, err
}

func (disk) read(path string) ([]byte, error) { return os.ReadFile(path) }
