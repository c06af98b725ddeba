//go:build !unix

package probes

import (
	"fmt"
	"os"
	"path/filepath"
)

// lockDir opens the lock file; this system has no flock, so keeping a second
// process away is left to the operator.
func lockDir(dir string) (*os.File, error) {
	f, err := os.OpenFile(filepath.Join(dir, "LOCK"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open lock: %w", err)
	}
	return f, nil
}
