package peerscan

import "golang.org/x/sys/cpu"

// available is whether the processor has what scan needs, and the system keeps the
// registers.
var available = cpu.X86.HasAVX512BW && cpu.X86.HasAVX512DQ && cpu.X86.HasAVX512VL && cpu.X86.HasAVX512VBMI2 &&
	cpu.X86.HasBMI1 && cpu.X86.HasBMI2 && cpu.X86.HasPOPCNT

// scan is Scan of the size bytes from list on; first is the word's first id, and least the
// least id, counted from there.
//
//go:noescape
func scan(list *byte, size, n, form int, first, least uint64) (taken, used int, set uint64)
