package durable

import (
	"cmp"
	"crypto/rand"
	"errors"
	"io/fs"
	"path/filepath"
)

// Temporary is what Write's other name has behind the path. Whoever lists a
// directory passes over names that end so, or removes them.
const Temporary = ".tmp"

// Disk is where things are kept. The zero value is the operating system's; tests
// put Files in it that fail or lose. Modes are those before the process's umask.
type Disk struct{ Files Files }

func (d Disk) files() Files { return cmp.Or[Files](d.Files, OS{}) }

// Write puts a file in place, of the one that has the path if there is one.
func (d Disk) Write(path string, content []byte, mode fs.FileMode) error {
	f, err := d.begin(path, path+Temporary, mode)
	if errors.Is(err, fs.ErrExist) { // a power cut left it
		if err := d.files().Remove(path + Temporary); err != nil {
			return err
		}
		f, err = d.begin(path, path+Temporary, mode)
	}
	if err != nil {
		return err
	}
	return f.put(content, d.files().Rename)
}

// Create is Write for a path that must be free, fs.ErrExist if it is not.
func (d Disk) Create(path string, content []byte, mode fs.FileMode) error {
	f, err := d.BeginCreate(path, mode)
	if err != nil {
		return err
	}
	return f.put(content, d.name)
}

// MakeDir makes a directory, and those above it, where there are none. What has
// the path already is taken for a directory.
func (d Disk) MakeDir(path string, mode fs.FileMode) error {
	parent := filepath.Dir(path)
	err := d.files().Mkdir(path, mode)
	if errors.Is(err, fs.ErrNotExist) && parent != path {
		if err := d.MakeDir(parent, mode); err != nil {
			return err
		}
		err = d.files().Mkdir(path, mode)
	}
	there := errors.Is(err, fs.ErrExist)
	if err != nil && !there {
		return err
	}
	// One that is there may be of a process that ended before this.
	err = d.files().Sync(parent)
	if there && errors.Is(err, fs.ErrPermission) {
		return nil // who may not look into the parent has made nothing in it
	}
	return err
}

// hidden returns another name for a path, in the same directory.
func hidden(path string) string {
	return filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+"-"+rand.Text())
}

// name gives a finished file or folder its name, which must be free.
func (d Disk) name(from, to string) error {
	err := d.files().Link(from, to)
	if errors.Is(err, fs.ErrPermission) || errors.Is(err, errors.ErrUnsupported) {
		// There are no second names for a folder, and none on the file systems of
		// memory sticks. There a file that comes between these two is replaced.
		return d.move(from, to)
	}
	if err != nil {
		return err
	}
	return d.files().Remove(from)
}

// move is Rename for a name that is free as far as one can see.
func (d Disk) move(from, to string) error {
	_, err := d.files().Lstat(to)
	if err == nil {
		return &fs.PathError{Op: "rename", Path: to, Err: fs.ErrExist}
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return d.files().Rename(from, to)
}
