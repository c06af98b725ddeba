package durable

import (
	"errors"
	"io/fs"
	"path/filepath"
)

// File is a file that is being written under another name. It ends with Commit or
// with Discard.
type File struct {
	disk      Disk
	path      string
	temporary string
	file      Writer
	ended     bool
}

// BeginCreate is Create for content that comes in parts. The path may be taken
// already, which Commit finds.
func (d Disk) BeginCreate(path string, mode fs.FileMode) (*File, error) {
	return d.begin(path, hidden(path), mode)
}

func (d Disk) begin(path, temporary string, mode fs.FileMode) (*File, error) {
	file, err := d.files().Create(temporary, mode)
	if err != nil {
		return nil, err
	}
	return &File{disk: d, path: path, temporary: temporary, file: file}, nil
}

// Write adds to the file.
func (f *File) Write(b []byte) (int, error) { return f.file.Write(b) }

// Commit makes the file appear, or ends it; fs.ErrExist if its path is taken.
func (f *File) Commit() error { return f.end(f.disk.name) }

// Discard removes what was written; nothing after Commit.
func (f *File) Discard() error {
	if f.ended {
		return nil
	}
	f.ended = true
	return errors.Join(f.file.Close(), f.disk.files().Remove(f.temporary))
}

func (f *File) put(content []byte, name func(from, to string) error) error {
	if _, err := f.Write(content); err != nil {
		return errors.Join(err, f.Discard())
	}
	return f.end(name)
}

func (f *File) end(name func(from, to string) error) error {
	f.ended = true
	err := errors.Join(f.file.Sync(), f.file.Close())
	if err == nil {
		err = name(f.temporary, f.path)
	}
	if err != nil {
		// A full disk gets its space back. It may be gone: an error does not say
		// that nothing was done.
		if gone := f.disk.files().Remove(f.temporary); !errors.Is(gone, fs.ErrNotExist) {
			err = errors.Join(err, gone)
		}
		return err
	}
	return f.disk.files().Sync(filepath.Dir(f.path))
}
