//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package flock

import (
	"errors"
	"fmt"
	"os"
)

func lock(f *os.File, _ bool) error {
	return fmt.Errorf("lock %s: %w on this system", f.Name(), errors.ErrUnsupported)
}

func unlock(*os.File) error { return nil }

func (l *Lock) sign() error { return nil }
