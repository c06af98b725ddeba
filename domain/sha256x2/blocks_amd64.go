package sha256x2

import "golang.org/x/sys/cpu"

// shaBit is that of CPUID leaf 7, EBX, which says that there are instructions for
// SHA-256 (Intel SDM vol. 2A, CPUID). They use registers that every system keeps.
const shaBit = 1 << 29

// hasSHA reports whether the processor has what blocks needs. It asks the processor,
// which a virtual machine may answer slowly.
func hasSHA() bool { return cpu.X86.HasSSSE3 && features()&shaBit != 0 }

// blocks hashes n blocks of each of two messages.
//
//go:noescape
func blocks(a, b *[8]uint32, fromA, fromB *byte, n int)

// features returns EBX of CPUID leaf 7.
func features() uint32
