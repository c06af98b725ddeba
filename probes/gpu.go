package probes

import (
	"context"
	"math"
	"slices"
	"strings"
)

// GPUs reads the NVIDIA devices of this machine: *NVML.
type GPUs interface {
	// Inventory returns what there is now. A machine without a driver has an empty
	// inventory that says why; an error means that there is one and it failed.
	Inventory(ctx context.Context) (Inventory, error)
}

// An Inventory is the GPUs of a machine and what they report.
type Inventory struct {
	Driver  string // version of the driver
	Devices []GPU
	Absent  string // why there are no devices to be seen; empty if the driver was asked
}

// A Reading is a number that a device may not have.
type Reading struct {
	Value uint64
	Known bool
}

// A GPU is one device. Readings that it does not support are not known.
type GPU struct {
	Model          string
	UUID           string // for people; not filed
	MemoryBytes    Reading
	ECCUncorrected Reading // errors since the driver was loaded
	ClockSMMHz     Reading
	PowerMilliW    Reading
	Temperature    Reading // degrees Celsius
	Throttle       Reading // bit set of NVML's clocks event reasons
	Utilization    Reading // per cent
}

// GPUBenchmark files the inventory and telemetry of a machine's GPUs.
func GPUBenchmark(g GPUs) Benchmark {
	return Benchmark{Name: "gpu", Measure: func(ctx context.Context) ([]Measurement, error) {
		inv, err := g.Inventory(ctx)
		if err != nil {
			return nil, err
		}
		return inv.measurements(), nil
	}}
}

// measurements sums an inventory up. A figure is given only if every device
// has it: a sum over some would claim something about all.
func (inv Inventory) measurements() []Measurement {
	out := []Measurement{number(MetricGPUCount, uint64(len(inv.Devices)))}
	if len(inv.Devices) == 0 {
		return out
	}
	out = append(out, text(MetricGPUModel, inv.models()))
	if inv.Driver != "" {
		out = append(out, text(MetricGPUDriver, inv.Driver))
	}
	sum := func(a, b uint64) uint64 { return a + b }
	for _, f := range []struct {
		metric string
		of     func(GPU) Reading
		join   func(a, b uint64) uint64
	}{
		{MetricGPUMemory, func(g GPU) Reading { return g.MemoryBytes }, sum},
		{MetricGPUECC, func(g GPU) Reading { return g.ECCUncorrected }, sum},
		{MetricGPUClock, func(g GPU) Reading { return g.ClockSMMHz }, func(a, b uint64) uint64 { return min(a, b) }},
		{MetricGPUPower, func(g GPU) Reading { return g.PowerMilliW }, sum},
		{MetricGPUTemperature, func(g GPU) Reading { return g.Temperature }, func(a, b uint64) uint64 { return max(a, b) }},
		{MetricGPUThrottle, func(g GPU) Reading { return g.Throttle }, func(a, b uint64) uint64 { return a | b }},
	} {
		if v, ok := joinReadings(inv.Devices, f.of, f.join); ok {
			out = append(out, number(f.metric, v))
		}
	}
	if v, ok := joinReadings(inv.Devices, func(g GPU) Reading { return g.Utilization }, sum); ok {
		out = append(out, number(MetricGPUUtilization, v/uint64(len(inv.Devices))))
	}
	return out
}

// joinReadings folds one reading over all devices; false if one of them is
// unknown. Sums saturate.
func joinReadings(devices []GPU, of func(GPU) Reading, join func(a, b uint64) uint64) (uint64, bool) {
	var total uint64
	for i, g := range devices {
		r := of(g)
		if !r.Known {
			return 0, false
		}
		if i == 0 {
			total = r.Value
			continue
		}
		if total > math.MaxUint64-r.Value {
			return math.MaxUint64, true
		}
		total = join(total, r.Value)
	}
	return total, true
}

// models returns the distinct names, sorted, so that the same devices in
// another order are the same text.
func (inv Inventory) models() string {
	var names []string
	for _, g := range inv.Devices {
		names = append(names, g.Model)
	}
	slices.Sort(names)
	return strings.Join(slices.Compact(names), " + ")
}
