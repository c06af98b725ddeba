//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package settler

import (
	"errors"
	"fmt"
)

// lockFile refuses: without a lock that ends with its process, two settlers on
// one folder could use a nonce twice.
func lockFile(path string) (unlock func() error, err error) {
	return nil, fmt.Errorf("lock %s: %w on this system", path, errors.ErrUnsupported)
}
