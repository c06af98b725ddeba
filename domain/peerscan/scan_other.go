//go:build !amd64

package peerscan

const available = false

// scan is for processors that have instructions for it; nobody else calls it.
func scan(_ *byte, _, _, _ int, _, _ uint64) (taken, used int, set uint64) {
	panic("peerscan: no AVX-512 here")
}
