package durable

import (
	"errors"
	"io/fs"
	"path/filepath"
)

// Folder is a folder that is being filled under another name. It ends with Commit
// or with Discard.
type Folder struct {
	disk  Disk
	path  string
	dir   string
	ended bool
}

// BeginFolder begins a folder. The path may be taken already, which Commit finds.
func (d Disk) BeginFolder(path string, mode fs.FileMode) (*Folder, error) {
	path = filepath.Clean(path)
	dir := hidden(path)
	if err := d.files().Mkdir(dir, mode); err != nil {
		return nil, err
	}
	return &Folder{disk: d, path: path, dir: dir}, nil
}

// Dir is where the folder is until Commit. Whatever is put there, by any means, is
// of it: files that are closed, and folders.
func (f *Folder) Dir() string { return f.dir }

// Commit makes the folder appear, or ends it; fs.ErrExist if its path is taken.
// One that comes at the same moment is replaced only if it is an empty folder.
func (f *Folder) Commit() error {
	err := f.disk.syncTree(f.dir)
	if err == nil {
		err = f.disk.move(f.dir, f.path)
	}
	if err != nil {
		return errors.Join(err, f.Discard())
	}
	f.ended = true
	return f.disk.files().Sync(filepath.Dir(f.path))
}

// Discard removes what was put into the folder; nothing after Commit.
func (f *Folder) Discard() error {
	if f.ended {
		return nil
	}
	f.ended = true
	return f.disk.removeTree(f.dir)
}

// syncTree syncs what a folder has, and then the folder.
func (d Disk) syncTree(dir string) error {
	entries, err := d.files().ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		sync := d.files().Sync
		if e.IsDir() {
			sync = d.syncTree
		}
		if err := sync(filepath.Join(dir, e.Name())); err != nil {
			return err
		}
	}
	return d.files().Sync(dir)
}

// removeTree removes a folder with what it has, as far as possible.
func (d Disk) removeTree(dir string) error {
	entries, err := d.files().ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, e := range entries {
		remove := d.files().Remove
		if e.IsDir() {
			remove = d.removeTree
		}
		err = errors.Join(err, remove(filepath.Join(dir, e.Name())))
	}
	return errors.Join(err, d.files().Remove(dir))
}
