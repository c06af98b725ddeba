package keccak

import "golang.org/x/sys/cpu"

// hasAVX512 reports whether the processor has what permute needs, and the system
// keeps its registers.
func hasAVX512() bool { return cpu.X86.HasAVX512F && cpu.X86.HasAVX512VL }

// permute permutes four states by AVX-512, in registers of 256 bits.
//
//go:noescape
func permute(state *[Lanes * Words]uint64)
