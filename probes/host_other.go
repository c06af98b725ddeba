//go:build !linux

package probes

import (
	"errors"
	"fmt"
	"os"
	"runtime"
)

// openDirect opens a file through the page cache: there is no portable way past it.
func openDirect(path string, flag int) (*os.File, bool, error) {
	f, err := os.OpenFile(path, flag, 0)
	return f, false, err
}

func dropCached(*os.File) error { return unsupported("dropping cached pages") }

func readMemory() (memorySize, error) { return memorySize{}, unsupported("memory sizes") }

func readSpace(string) (spaceSize, error) { return spaceSize{}, unsupported("file system sizes") }

func unsupported(what string) error {
	return fmt.Errorf("%s on %s: %w", what, runtime.GOOS, errors.ErrUnsupported)
}
