package probes

import (
	"net"
	"syscall"

	"golang.org/x/sys/unix"
)

// tcpRTT returns the kernel's smoothed round-trip time of a connection in µs
// (tcp(7), TCP_INFO), 0 if it has none.
func tcpRTT(c net.Conn) uint64 {
	s, ok := c.(syscall.Conn)
	if !ok {
		return 0
	}
	raw, err := s.SyscallConn()
	if err != nil {
		return 0
	}
	var rtt uint64
	err = raw.Control(func(fd uintptr) {
		if info, err := unix.GetsockoptTCPInfo(int(fd), unix.IPPROTO_TCP, unix.TCP_INFO); err == nil {
			rtt = uint64(info.Rtt)
		}
	})
	if err != nil {
		return 0
	}
	return rtt
}
