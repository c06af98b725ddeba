//go:build !linux

package probes

import "net"

// tcpRTT returns 0: this system's kernel is not asked.
func tcpRTT(net.Conn) uint64 { return 0 }
