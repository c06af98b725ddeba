//go:build linux || darwin

package flock

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
)

func mustLock(t *testing.T, take func(string) (*Lock, error), path string) *Lock {
	t.Helper()
	l, err := take(path)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func mustClose(t *testing.T, l *Lock) {
	t.Helper()
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
}

// One owner, or many readers, and never both.
func TestLocksExclude(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	if _, err := Shared(path); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("shared lock of no file: %v", err)
	}
	owner := mustLock(t, Exclusive, path)
	if got := LastOwner(path); got != strconv.Itoa(os.Getpid()) {
		t.Errorf("last owner %q, want %d", got, os.Getpid())
	}
	for name, take := range map[string]func(string) (*Lock, error){"exclusive": Exclusive, "shared": Shared} {
		if _, err := take(path); !errors.Is(err, ErrHeld) {
			t.Errorf("%s lock beside an owner: %v, want ErrHeld", name, err)
		}
	}
	mustClose(t, owner)
	one, two := mustLock(t, Shared, path), mustLock(t, Shared, path)
	if _, err := Exclusive(path); !errors.Is(err, ErrHeld) {
		t.Errorf("exclusive lock beside readers: %v, want ErrHeld", err)
	}
	mustClose(t, one)
	mustClose(t, two)
	mustClose(t, mustLock(t, Exclusive, path))
}

// A child process has a copy of every descriptor between its fork and its exec.
// A lock that was closed meanwhile is free all the same.
func TestCloseEndsTheLockForCopiesToo(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	owner := mustLock(t, Exclusive, path)
	copied, err := syscall.Dup(int(owner.file.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	defer syscall.Close(copied)
	mustClose(t, owner)
	mustClose(t, mustLock(t, Exclusive, path))
}
