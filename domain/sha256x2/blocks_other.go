//go:build !amd64

package sha256x2

func hasSHA() bool { return false }

// blocks is for processors that have instructions for it; nobody else calls it.
func blocks(_, _ *[8]uint32, _, _ *byte, _ int) { panic("sha256x2: no instructions for SHA-256 here") }
