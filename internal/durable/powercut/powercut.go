// Package powercut is a disk in memory that loses, when the power is cut, whatever
// was not synced, and that can fail at any operation. It is for tests of who keeps
// files by package durable.
//
// Invariants: Cut is told of every state that may be left before each operation,
// and while a file is written; what was synced is in each of them.
//
// It is stricter than disks are, not laxer: names that change in one directory may
// be kept or lost each for itself. Of a content that was not synced, though, it
// keeps nothing, a byte, the half, all but a byte, or all, and never a hole in it.
//
// Paths are relative and slash-separated, as those of fs.FS; "." is there. Modes
// are not looked at. A Disk belongs to one goroutine.
package powercut

import (
	"errors"
	"io/fs"
	"maps"
	"path"
	"strings"
	"testing/fstest"

	"assay/internal/durable"
)

// ErrFailed is what the operation that is to fail returns.
var ErrFailed = errors.New("the disk fails")

// A Disk implements durable.Files.
type Disk struct {
	// Ops counts the operations that change or sync something.
	Ops int
	// FailAt is the operation that fails, counted from 1; 0 for none.
	FailAt int
	// Applied says that it fails after it has done its work, and not before.
	Applied bool
	// NoLinks says that files have one name, as on some file systems.
	NoLinks bool
	// Cut is told of what may be left if the power is cut now; it may be nil.
	Cut func(left []fstest.MapFS)

	kept    names // for certain
	now     names // as programs see it
	pending []change
}

// A node is a file or a directory, whatever its names are.
type node struct {
	dir             bool
	content, synced []byte
}

type names map[string]*node

// A change is of a name in a directory, which is not synced since.
type change struct {
	dir   string
	apply func(names)
}

var _ durable.Files = (*Disk)(nil)

// New returns a disk with some files, which are synced.
func New(files fstest.MapFS) *Disk {
	d := &Disk{kept: names{}, now: names{}}
	for name, f := range files {
		d.now[name] = &node{dir: f.Mode.IsDir(), content: f.Data, synced: f.Data}
		for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
			d.now[dir] = &node{dir: true}
		}
	}
	d.kept = maps.Clone(d.now)
	return d
}

// Now returns the files as programs see them.
func (d *Disk) Now() fstest.MapFS { return d.now.tree(nil, nil) }

// Left lists what may be left if the power is cut now.
func (d *Disk) Left() []fstest.MapFS {
	var left []fstest.MapFS
	for which := range 1 << len(d.pending) {
		kept := maps.Clone(d.kept)
		for i, c := range d.pending {
			if which>>i&1 == 1 {
				c.apply(kept)
			}
		}
		left = append(left, kept.lost()...)
	}
	return left
}

// lost lists what the files may contain: each that is not synced, in turn, any
// part of what was written.
func (n names) lost() []fstest.MapFS {
	all := []fstest.MapFS{n.tree(nil, nil)}
	for _, f := range n {
		if string(f.content) == string(f.synced) {
			continue
		}
		for _, size := range []int{1, len(f.content) / 2, len(f.content) - 1} {
			if size < len(f.content) {
				all = append(all, n.tree(f, f.content[:size]))
			}
		}
		all = append(all, n.tree(f, f.synced))
	}
	return all
}

// tree returns the files and directories, except those whose directory is not
// there. One of them has a content of its own.
func (n names) tree(other *node, content []byte) fstest.MapFS {
	files := fstest.MapFS{}
	for name, f := range n {
		whole := true
		for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
			whole = whole && n[dir] != nil
		}
		switch {
		case !whole:
		case f.dir:
			files[name] = &fstest.MapFile{Mode: fs.ModeDir}
		case f == other:
			files[name] = &fstest.MapFile{Data: content}
		default:
			files[name] = &fstest.MapFile{Data: f.content}
		}
	}
	return files
}

// do is one operation, which fails if it is its turn.
func (d *Disk) do(op, name string, work func() error) error {
	d.Ops++
	if d.Cut != nil {
		d.Cut(d.Left())
	}
	failed := &fs.PathError{Op: op, Path: name, Err: ErrFailed}
	if d.Ops == d.FailAt && !d.Applied {
		return failed
	}
	if err := work(); err != nil {
		return &fs.PathError{Op: op, Path: name, Err: err}
	}
	if d.Ops == d.FailAt {
		return failed
	}
	return nil
}

func (d *Disk) change(dir string, apply func(names)) {
	apply(d.now)
	d.pending = append(d.pending, change{dir, apply})
}

// add gives a node a name that is free.
func (d *Disk) add(name string, f *node) error {
	if dir := path.Dir(name); dir != "." && d.now[dir] == nil {
		return fs.ErrNotExist
	}
	if d.now[name] != nil {
		return fs.ErrExist
	}
	d.change(path.Dir(name), func(n names) { n[name] = f })
	return nil
}

// Create implements durable.Files.
func (d *Disk) Create(name string, _ fs.FileMode) (durable.Writer, error) {
	f := &node{}
	if err := d.do("create", name, func() error { return d.add(name, f) }); err != nil {
		return nil, err
	}
	return &writer{d, name, f}, nil
}

// Mkdir implements durable.Files.
func (d *Disk) Mkdir(name string, _ fs.FileMode) error {
	return d.do("mkdir", name, func() error { return d.add(name, &node{dir: true}) })
}

// Rename implements durable.Files.
func (d *Disk) Rename(from, to string) error {
	return d.do("rename", from, func() error {
		f := d.now[from]
		if f == nil {
			return fs.ErrNotExist
		}
		d.change(path.Dir(to), func(n names) {
			delete(n, from)
			n[to] = f
			for name, f := range maps.Clone(n) {
				if rest, ok := strings.CutPrefix(name, from+"/"); ok {
					delete(n, name)
					n[to+"/"+rest] = f
				}
			}
		})
		return nil
	})
}

// Link implements durable.Files.
func (d *Disk) Link(from, to string) error {
	return d.do("link", from, func() error {
		f := d.now[from]
		switch {
		case d.NoLinks:
			return fs.ErrPermission
		case f == nil:
			return fs.ErrNotExist
		}
		return d.add(to, f)
	})
}

// Remove implements durable.Files.
func (d *Disk) Remove(name string) error {
	return d.do("remove", name, func() error {
		if d.now[name] == nil {
			return fs.ErrNotExist
		}
		for below := range d.now {
			if strings.HasPrefix(below, name+"/") {
				return fs.ErrExist
			}
		}
		d.change(path.Dir(name), func(n names) { delete(n, name) })
		return nil
	})
}

// Sync implements durable.Files.
func (d *Disk) Sync(name string) error {
	return d.do("sync", name, func() error {
		f := d.now[name]
		switch {
		case f == nil && name != ".":
			return fs.ErrNotExist
		case f != nil && !f.dir:
			f.synced = f.content
			return nil
		}
		var rest []change
		for _, c := range d.pending {
			if c.dir == name {
				c.apply(d.kept)
			} else {
				rest = append(rest, c)
			}
		}
		d.pending = rest
		return nil
	})
}

// Lstat implements durable.Files.
func (d *Disk) Lstat(name string) (fs.FileInfo, error) { return d.Now().Stat(name) }

// ReadDir implements durable.Files.
func (d *Disk) ReadDir(name string) ([]fs.DirEntry, error) { return d.Now().ReadDir(name) }

// ReadFile implements durable.Files.
func (d *Disk) ReadFile(name string) ([]byte, error) { return d.Now().ReadFile(name) }

type writer struct {
	disk *Disk
	name string
	file *node
}

// Write implements durable.Writer. A disk that is full has taken a part.
func (w *writer) Write(b []byte) (int, error) {
	before, n := w.file.content, 0
	err := w.disk.do("write", w.name, func() error {
		n = len(b)
		return nil
	})
	if err != nil && n == 0 {
		n = len(b) / 3
	}
	w.file.content = append(before[:len(before):len(before)], b[:n]...)
	return n, err
}

// Sync implements durable.Writer.
func (w *writer) Sync() error { return w.disk.Sync(w.name) }

// Close implements durable.Writer.
func (w *writer) Close() error { return w.disk.do("close", w.name, func() error { return nil }) }
