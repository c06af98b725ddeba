package probes

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"runtime"
	"time"
)

// HostConfig says what of a machine is measured, and how hard. Zero values take
// the defaults given; they suit a machine that has other work to do.
type HostConfig struct {
	Dir        string // on the file system that is measured; it must exist
	DiskBytes  int64  // written and read back; default 32 MiB, rounded up to whole blocks of 1 MiB
	HashBytes  int64  // default 64 MiB
	CopyBytes  int64  // size of the block whose copying is timed; default 32 MiB, twice that in memory
	HeavyEvery uint64 // the disk is measured in one of so many eras; default 1
}

// A Host measures the machine that it runs on. All figures are taken from work
// that was done or from the operating system; none is assumed.
type Host struct{ cfg HostConfig }

// NewHost returns the benchmarks of this machine.
func NewHost(cfg HostConfig) *Host {
	cfg.DiskBytes = orDefault(cfg.DiskBytes, 32<<20)
	cfg.DiskBytes = (cfg.DiskBytes + diskBlock - 1) / diskBlock * diskBlock
	cfg.HashBytes = orDefault(cfg.HashBytes, 64<<20)
	cfg.CopyBytes = orDefault(cfg.CopyBytes, 32<<20)
	cfg.HeavyEvery = orDefault(cfg.HeavyEvery, 1)
	return &Host{cfg}
}

// Benchmarks returns what a Daemon runs, cheapest first.
func (h *Host) Benchmarks() []Benchmark {
	return []Benchmark{
		{Name: "machine", Measure: h.Machine},
		{Name: "processor", Measure: h.Processor},
		{Name: "disk", EveryEras: h.cfg.HeavyEvery, Measure: h.Disk},
	}
}

// Machine returns sizes: processors, memory, the file system of Dir. What this
// operating system does not tell is left out.
func (h *Host) Machine(context.Context) ([]Measurement, error) {
	out := []Measurement{number(MetricCPU, uint64(runtime.NumCPU()))}
	memory, err := readMemory()
	switch {
	case errors.Is(err, errors.ErrUnsupported):
	case err != nil:
		return nil, fmt.Errorf("read memory sizes: %w", err)
	default:
		out = append(out, number(MetricMemory, memory.total), number(MetricMemoryFree, memory.available))
	}
	space, err := readSpace(h.cfg.Dir)
	switch {
	case errors.Is(err, errors.ErrUnsupported):
	case err != nil:
		return nil, fmt.Errorf("read size of the file system: %w", err)
	default:
		out = append(out, number(MetricCapacity, space.usable), number(MetricFree, space.available))
	}
	return out, nil
}

// memorySize is of the machine, in bytes.
type memorySize struct{ total, available uint64 }

// spaceSize is of a file system, in bytes: what users other than root can have
// in all, and what of it is free.
type spaceSize struct{ usable, available uint64 }

// Processor returns the speed of one core at hashing and at copying memory. The
// amount of work is fixed, so a slow machine takes longer and is not cut short.
func (h *Host) Processor(ctx context.Context) ([]Measurement, error) {
	hashed, err := h.hash(ctx)
	if err != nil {
		return nil, err
	}
	copied, err := h.copyMemory(ctx)
	if err != nil {
		return nil, err
	}
	return []Measurement{number(MetricSHA256, hashed), number(MetricMemoryCopy, copied)}, nil
}

func (h *Host) hash(ctx context.Context) (uint64, error) {
	block := make([]byte, min(h.cfg.HashBytes, 1<<20))
	rand.Read(block)
	d, start := sha256.New(), time.Now()
	var done int64
	for done < h.cfg.HashBytes {
		if err := ctx.Err(); err != nil {
			return 0, fmt.Errorf("hash: %w", err)
		}
		n, _ := d.Write(block) // a hash takes all
		done += int64(n)
	}
	sum := d.Sum(nil)
	elapsed := time.Since(start)
	runtime.KeepAlive(sum)
	return mbps(done, elapsed), nil
}

// copyPasses after a first one, which pays for the pages being mapped.
const copyPasses = 4

func (h *Host) copyMemory(ctx context.Context) (uint64, error) {
	from, to := make([]byte, h.cfg.CopyBytes), make([]byte, h.cfg.CopyBytes)
	rand.Read(from[:min(len(from), 4096)])
	for i := 4096; i < len(from); i *= 2 {
		copy(from[i:], from[:i])
	}
	copy(to, from)
	start := time.Now()
	for range copyPasses {
		if err := ctx.Err(); err != nil {
			return 0, fmt.Errorf("copy memory: %w", err)
		}
		copy(to, from)
	}
	elapsed := time.Since(start)
	runtime.KeepAlive(to)
	return mbps(copyPasses*h.cfg.CopyBytes, elapsed), nil
}
