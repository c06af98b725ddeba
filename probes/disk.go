package probes

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"time"
	"unsafe"
)

const (
	diskBlock = 1 << 20 // size of one write and one read
	diskAlign = 4096    // of buffers, offsets and sizes: what O_DIRECT wants of any disk
	diskFile  = "assay-disk-benchmark-*.tmp"
	spareDisk = 4 // the disk must have room for this many times the file: a benchmark must not fill it
)

// Disk writes a file of incompressible data in Dir through to the disk, reads it
// back from the disk, and compares. Both ways bypass the page cache where the
// file system can; otherwise writing ends with a sync and reading begins by
// dropping the cached pages, and MetricDiskDirect tells.
func (h *Host) Disk(ctx context.Context) ([]Measurement, error) {
	if err := h.sweep(); err != nil {
		return nil, err
	}
	space, err := readSpace(h.cfg.Dir)
	if err != nil && !errors.Is(err, errors.ErrUnsupported) {
		return nil, fmt.Errorf("read size of the file system: %w", err)
	}
	if err == nil && space.available < spareDisk*uint64(h.cfg.DiskBytes) {
		return nil, fmt.Errorf("disk benchmark of %d bytes: %d bytes are free, want %d times as many", h.cfg.DiskBytes, space.available, spareDisk)
	}
	f, err := os.CreateTemp(h.cfg.Dir, diskFile)
	if err != nil {
		return nil, fmt.Errorf("create benchmark file: %w", err)
	}
	path := f.Name()
	defer os.Remove(path)
	if err := f.Close(); err != nil {
		return nil, fmt.Errorf("create benchmark file: %w", err)
	}
	sum, wrote, directWrite, err := h.writeDisk(ctx, path)
	if err != nil {
		return nil, fmt.Errorf("write benchmark file: %w", err)
	}
	read, directRead, err := h.readDisk(ctx, path, sum)
	if err != nil {
		return nil, fmt.Errorf("read benchmark file: %w", err)
	}
	var direct uint64
	for _, d := range []bool{directWrite, directRead} {
		if d {
			direct++
		}
	}
	out := []Measurement{number(MetricDiskWrite, mbps(h.cfg.DiskBytes, wrote)), number(MetricDiskDirect, direct)}
	if read > 0 {
		out = append(out, number(MetricDiskRead, mbps(h.cfg.DiskBytes, read)))
	}
	return out, nil
}

// sweep removes what an interrupted benchmark left. Files of a benchmark that
// another process runs at this moment are young, and stay.
func (h *Host) sweep() error {
	left, err := filepath.Glob(filepath.Join(h.cfg.Dir, diskFile))
	if err != nil {
		return fmt.Errorf("look for old benchmark files: %w", err)
	}
	for _, path := range left {
		info, err := os.Stat(path)
		if err == nil && time.Since(info.ModTime()) > 2*benchTimeout {
			err = os.Remove(path)
		}
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("remove old benchmark file: %w", err)
		}
	}
	return nil
}

// alignedBlock returns a block whose address suits direct I/O.
func alignedBlock() []byte {
	b := make([]byte, diskBlock+diskAlign)
	skip := diskAlign - int(uintptr(unsafe.Pointer(&b[0]))%diskAlign)
	return b[skip : skip+diskBlock]
}

// writeDisk returns the checksum of what was written, the time that the writes
// and the sync took, and whether they bypassed the page cache.
func (h *Host) writeDisk(ctx context.Context, path string) (uint32, time.Duration, bool, error) {
	f, direct, err := openDirect(path, os.O_WRONLY)
	if err != nil {
		return 0, 0, false, err
	}
	defer f.Close()
	block := alignedBlock()
	rand.Read(block)
	var sum uint32
	var spent time.Duration
	for at := int64(0); at < h.cfg.DiskBytes; at += diskBlock {
		if err := ctx.Err(); err != nil {
			return 0, 0, direct, err
		}
		block[0], block[1], block[2] = byte(at>>20), byte(at>>28), byte(at>>36) // no two blocks alike
		sum = crc32.Update(sum, castagnoli(), block)
		start := time.Now()
		if _, err := f.WriteAt(block, at); err != nil {
			return 0, 0, direct, err
		}
		spent += time.Since(start)
	}
	start := time.Now()
	if err := f.Sync(); err != nil {
		return 0, 0, direct, err
	}
	return sum, spent + time.Since(start), direct, nil
}

// readDisk wants data with the checksum, and returns the time that the reads
// took, and whether they bypassed the page cache. The time is 0 where the file
// could not be kept from being read out of memory, which says nothing about a disk.
func (h *Host) readDisk(ctx context.Context, path string, want uint32) (time.Duration, bool, error) {
	f, direct, err := openDirect(path, os.O_RDONLY)
	if err != nil {
		return 0, false, err
	}
	defer f.Close()
	cached := false
	if !direct {
		err := dropCached(f)
		cached = errors.Is(err, errors.ErrUnsupported)
		if err != nil && !cached {
			return 0, false, fmt.Errorf("drop cached pages: %w", err)
		}
	}
	block := alignedBlock()
	var sum uint32
	var spent time.Duration
	for at := int64(0); at < h.cfg.DiskBytes; at += diskBlock {
		if err := ctx.Err(); err != nil {
			return 0, direct, err
		}
		start := time.Now()
		n, err := f.ReadAt(block, at)
		spent += time.Since(start)
		if err != nil && !(errors.Is(err, io.EOF) && n == diskBlock) {
			return 0, direct, err
		}
		sum = crc32.Update(sum, castagnoli(), block)
	}
	if sum != want {
		return 0, direct, fmt.Errorf("the disk gave back other data than was written: checksum %08x, want %08x", sum, want)
	}
	if cached {
		spent = 0
	}
	return spent, direct, nil
}
