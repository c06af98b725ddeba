package durable_test

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"assay/internal/durable"
	"assay/internal/durable/powercut"
)

const (
	before = "what was there before"
	after  = "what is new"
)

// way is one way to put something in place.
type way struct {
	name string
	old  fstest.MapFS // what is there before
	set  func(*powercut.Disk)
	put  func(durable.Disk) error
	want fstest.MapFS // what is there after it
}

func file(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(text)} }

func ways() []way {
	create := func(d durable.Disk) error { return d.Create("a/file", []byte(after), 0o644) }
	beside := fstest.MapFS{"a/other": file("other")}
	both := fstest.MapFS{"a/other": file("other"), "a/file": file(after)}
	write := func(d durable.Disk) error { return d.Write("a/file", []byte(after), 0o600) }
	return []way{
		{name: "write a file that is new", old: beside, put: write, want: both},
		{name: "write a file over one", old: fstest.MapFS{"a/file": file(before)}, put: write, want: fstest.MapFS{"a/file": file(after)}},
		{
			name: "write a file beside what a power cut left", put: write, want: both,
			old: fstest.MapFS{"a/other": file("other"), "a/file" + durable.Temporary: file(before)},
		},
		{name: "create a file", old: beside, put: create, want: both},
		{name: "create a file without links", old: beside, put: create, want: both, set: func(d *powercut.Disk) { d.NoLinks = true }},
		{name: "create a file in parts", old: beside, want: both, put: func(d durable.Disk) error {
			f, err := d.BeginCreate("a/file", 0o644)
			if err != nil {
				return err
			}
			for _, part := range strings.SplitAfter(after, " ") {
				if _, err := f.Write([]byte(part)); err != nil {
					return errors.Join(err, f.Discard())
				}
			}
			return f.Commit()
		}},
		{
			name: "make directories, and write", old: beside, want: fstest.MapFS{"a/other": file("other"), "a/b/c/file": file(after)},
			put: func(d durable.Disk) error {
				if err := d.MakeDir("a/b/c", 0o755); err != nil {
					return err
				}
				return d.Write("a/b/c/file", []byte(after), 0o644)
			},
		},
		{
			name: "a folder", old: beside, put: putFolder,
			want: fstest.MapFS{"a/other": file("other"), "a/folder/one": file(after), "a/folder/deep/er/two": file(after + after)},
		},
	}
}

func putFolder(d durable.Disk) error {
	f, err := d.BeginFolder("a/folder", 0o755)
	if err != nil {
		return err
	}
	for name, text := range map[string]string{"one": after, "deep/er/two": after + after} {
		path := filepath.Join(f.Dir(), name)
		err := d.MakeDir(filepath.Dir(path), 0o755)
		if err == nil {
			err = writeUnsynced(d.Files, path, text)
		}
		if err != nil {
			return errors.Join(err, f.Discard())
		}
	}
	return f.Commit()
}

func writeUnsynced(files durable.Files, path, text string) error {
	w, err := files.Create(path, 0o644)
	if err != nil {
		return err
	}
	_, err = w.Write([]byte(text))
	return errors.Join(err, w.Close())
}

// texts returns the files by name. Those under another name than their own can be
// left out.
func texts(files fstest.MapFS, others bool) map[string]string {
	all := map[string]string{}
	for name, f := range files {
		if other := strings.HasSuffix(name, durable.Temporary) || strings.Contains(name, "/."); !f.Mode.IsDir() && (others || !other) {
			all[name] = string(f.Data)
		}
	}
	return all
}

// checkLeft requires that each of the states has one of the sets of files.
func checkLeft(t *testing.T, when string, left []fstest.MapFS, want ...fstest.MapFS) {
	t.Helper()
	for _, files := range left {
		got := texts(files, false)
		if !slices.ContainsFunc(want, func(w fstest.MapFS) bool { return maps.Equal(got, texts(w, false)) }) {
			t.Fatalf("%s: got %q", when, got)
		}
	}
}

func (w *way) disk() *powercut.Disk {
	d := powercut.New(w.old)
	if w.set != nil {
		w.set(d)
	}
	return d
}

// If the power is cut at any moment, there is what was there before or what is
// new, whole; once it has returned, what is new, and nothing under another name.
func TestPowerIsCut(t *testing.T) {
	for _, w := range ways() {
		t.Run(w.name, func(t *testing.T) {
			disk, states := w.disk(), 0
			disk.Cut = func(left []fstest.MapFS) {
				checkLeft(t, fmt.Sprintf("before operation %d", disk.Ops), left, w.old, w.want)
				states += len(left)
			}
			if err := w.put(durable.Disk{Files: disk}); err != nil {
				t.Fatal(err)
			}
			checkLeft(t, "after it", disk.Left(), w.want)
			if diff := cmp.Diff(texts(w.want, true), texts(disk.Now(), true)); diff != "" {
				t.Errorf("files (-want +got):\n%s", diff)
			}
			if states < 2*disk.Ops {
				t.Errorf("%d states looked at in %d operations", states, disk.Ops)
			}
		})
	}
}

// A disk that fails at any operation, before or after it has done its work, is an
// error; what was there or what is new is there, the space of what was written is
// given back, and it works again later.
func TestDiskFails(t *testing.T) {
	for _, w := range ways() {
		for _, applied := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, applied %t", w.name, applied), func(t *testing.T) {
				for failAt, failed := 1, true; failed; failAt++ {
					disk := w.disk()
					disk.FailAt, disk.Applied = failAt, applied
					removes := 0
					err := w.put(durable.Disk{Files: &removals{disk, &removes}})
					// That a name is taken or not there is known before the work.
					failed = disk.Ops >= failAt
					if failed != errors.Is(err, powercut.ErrFailed) && !(applied && err == nil) {
						t.Fatalf("operation %d of %d fails: %v", failAt, disk.Ops, err)
					}
					if err == nil {
						checkLeft(t, "it returned nil", append(disk.Left(), disk.Now()), w.want)
						continue
					}
					checkLeft(t, fmt.Sprintf("operation %d failed", failAt), append(disk.Left(), disk.Now()), w.old, w.want)
					for name := range texts(disk.Now(), true) {
						if hidden := strings.Contains(name, "/."); hidden && removes != failAt && !(applied && created(disk, name)) {
							t.Errorf("operation %d failed: %s stays", failAt, name)
						}
					}
					disk.FailAt = 0
					if err := w.put(durable.Disk{Files: disk}); err != nil && !errors.Is(err, fs.ErrExist) {
						t.Fatalf("operation %d failed, and then: %v", failAt, err)
					}
					checkLeft(t, fmt.Sprintf("operation %d failed, and then none", failAt), []fstest.MapFS{disk.Now()}, w.want)
				}
			})
		}
	}
}

// removals notes which operation was the last removal.
type removals struct {
	*powercut.Disk
	last *int
}

func (r *removals) Remove(path string) error {
	*r.last = r.Ops + 1
	return r.Disk.Remove(path)
}

// created tells a file that was made by an operation that said it failed: it is
// empty, and whoever made it cannot know of it.
func created(d *powercut.Disk, name string) bool { return len(d.Now()[name].Data) == 0 }

// What came to the path meanwhile stays.
func TestNothingIsReplaced(t *testing.T) {
	for _, links := range []bool{true, false} {
		disk := powercut.New(fstest.MapFS{"a/file": file(before), "a/folder/x": file(before)})
		disk.NoLinks = !links
		d := durable.Disk{Files: disk}
		if err := d.Create("a/file", []byte(after), 0o644); !errors.Is(err, fs.ErrExist) {
			t.Errorf("create, links %t: %v", links, err)
		}
		if err := putFolder(d); !errors.Is(err, fs.ErrExist) {
			t.Errorf("folder: %v", err)
		}
		if diff := cmp.Diff(map[string]string{"a/file": before, "a/folder/x": before}, texts(disk.Now(), true)); diff != "" {
			t.Errorf("links %t, files (-want +got):\n%s", links, diff)
		}
	}
}

// On the operating system's disk: contents, modes, and nothing else.
func TestOperatingSystem(t *testing.T) {
	var d durable.Disk
	dir := filepath.Join(t.TempDir(), "a", "b")
	for range 2 {
		if err := d.MakeDir(dir, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	path := func(name string) string { return filepath.Join(dir, name) }
	for _, text := range []string{before, after} {
		if err := d.Write(path("written"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := d.Create(path("created"), []byte(after), 0o640); err != nil {
		t.Fatal(err)
	}
	if err := d.Create(path("created"), []byte(before), 0o640); !errors.Is(err, fs.ErrExist) {
		t.Errorf("create it again: %v", err)
	}
	for _, commit := range []bool{true, false} {
		f, err := d.BeginFolder(path("folder-"+fmt.Sprint(commit)), 0o755)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.CopyFS(f.Dir(), fstest.MapFS{"deep/er": file(after)}); err != nil {
			t.Fatal(err)
		}
		if commit {
			err = f.Commit()
		}
		if err := errors.Join(err, f.Discard()); err != nil {
			t.Fatal(err)
		}
	}
	f, err := d.BeginCreate(path("discarded"), 0o600)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(f.Discard(), f.Discard()); err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	if err := fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		text, err := os.ReadFile(path(name))
		got[name] = fmt.Sprintf("%s %s", info.Mode(), text)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[string]string{
		"written": "-rw------- " + after, "created": "-rw-r----- " + after, "folder-true/deep/er": "-rw-r--r-- " + after,
	}, got); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
}
