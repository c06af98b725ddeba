package probes

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// openDirect opens a file past the page cache (open(2), O_DIRECT), or through
// it where the file system refuses that with EINVAL, and says which.
func openDirect(path string, flag int) (*os.File, bool, error) {
	f, err := os.OpenFile(path, flag|unix.O_DIRECT, 0)
	if err == nil {
		return f, true, nil
	}
	if !errors.Is(err, unix.EINVAL) {
		return nil, false, err
	}
	f, err = os.OpenFile(path, flag, 0)
	return f, false, err
}

// dropCached makes the kernel forget the pages of a file that was synced.
func dropCached(f *os.File) error {
	return unix.Fadvise(int(f.Fd()), 0, 0, unix.FADV_DONTNEED)
}

// readMemory reads /proc/meminfo (proc(5)), whose sizes are in KiB.
func readMemory() (memorySize, error) {
	f, err := os.Open("/proc/meminfo")
	if err != nil {
		return memorySize{}, err
	}
	defer f.Close()
	var m memorySize
	for s := bufio.NewScanner(f); s.Scan(); {
		name, rest, ok := strings.Cut(s.Text(), ":")
		fields := strings.Fields(rest)
		if !ok || len(fields) == 0 {
			continue
		}
		kib, err := strconv.ParseUint(fields[0], 10, 53)
		if err != nil {
			continue
		}
		switch name {
		case "MemTotal":
			m.total = kib << 10
		case "MemAvailable":
			m.available = kib << 10
		}
	}
	if m.total == 0 || m.available == 0 {
		return m, fmt.Errorf("/proc/meminfo: MemTotal %d, MemAvailable %d bytes", m.total, m.available)
	}
	return m, nil
}

// readSpace asks the file system of dir (statfs(2)).
func readSpace(dir string) (spaceSize, error) {
	var s unix.Statfs_t
	if err := unix.Statfs(dir, &s); err != nil {
		return spaceSize{}, fmt.Errorf("statfs %s: %w", dir, err)
	}
	block := uint64(s.Frsize)
	if block == 0 {
		block = uint64(s.Bsize)
	}
	reserved := s.Bfree - min(s.Bavail, s.Bfree) // for root
	return spaceSize{usable: (s.Blocks - min(reserved, s.Blocks)) * block, available: s.Bavail * block}, nil
}
