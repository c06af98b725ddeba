package durable

import (
	"errors"
	"io"
	"io/fs"
	"os"
)

// Files is a file system, as far as those who keep durable files need it. Errors
// are those of package os: fs.ErrExist, fs.ErrNotExist and fs.ErrPermission can be
// told by errors.Is. Until the directory is synced, a power cut may undo whatever
// was done to a name in it.
type Files interface {
	// Create makes a file that must not exist. What is written to it, a power cut
	// may lose, wholly or in part, until it is synced.
	Create(path string, mode fs.FileMode) (Writer, error)
	// Mkdir makes a directory that must not exist, in one that does.
	Mkdir(path string, mode fs.FileMode) error
	// Rename gives a file or a directory another name in the same directory. A file
	// takes the place of one that has it.
	Rename(from, to string) error
	// Link gives a file a second name, which must be free. Not every file system can.
	Link(from, to string) error
	// Remove removes a file or an empty directory.
	Remove(path string) error
	// Sync makes a file's content durable, or the names in a directory.
	Sync(path string) error
	// Lstat tells of a file, of a symbolic link itself.
	Lstat(path string) (fs.FileInfo, error)
	// ReadDir returns what a directory has, sorted by name.
	ReadDir(path string) ([]fs.DirEntry, error)
	// ReadFile returns a file's content.
	ReadFile(path string) ([]byte, error)
}

// Writer is an open file.
type Writer interface {
	io.WriteCloser
	// Sync makes the content durable. After an error any part of it may be lost, and
	// another Sync that succeeds proves nothing.
	Sync() error
}

// OS is the operating system's Files.
type OS struct{}

// Create implements Files.
func (OS) Create(path string, mode fs.FileMode) (Writer, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, mode)
	if err != nil {
		return nil, err // and not a Writer that is a nil file
	}
	return f, nil
}

// Mkdir implements Files.
func (OS) Mkdir(path string, mode fs.FileMode) error { return os.Mkdir(path, mode) }

// Rename implements Files.
func (OS) Rename(from, to string) error { return os.Rename(from, to) }

// Link implements Files.
func (OS) Link(from, to string) error { return os.Link(from, to) }

// Remove implements Files.
func (OS) Remove(path string) error { return os.Remove(path) }

// Sync implements Files.
func (OS) Sync(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// Lstat implements Files.
func (OS) Lstat(path string) (fs.FileInfo, error) { return os.Lstat(path) }

// ReadDir implements Files.
func (OS) ReadDir(path string) ([]fs.DirEntry, error) { return os.ReadDir(path) }

// ReadFile implements Files.
func (OS) ReadFile(path string) ([]byte, error) { return os.ReadFile(path) }
