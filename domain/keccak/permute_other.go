//go:build !amd64

package keccak

func hasAVX512() bool { return false }

// permute is for processors that have AVX-512; nobody else calls it.
func permute(*[Lanes * Words]uint64) { panic("keccak: no AVX-512 here") }
