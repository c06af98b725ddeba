//go:build cgo && linux

package probes

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
)

// NVML reads GPUs through the driver's management library, which is looked up
// when it is first asked, so that one binary serves machines with and without.
type NVML struct {
	lib nvml.Interface

	asking sync.Mutex // held by a question, which a broken driver may never answer
}

// NewNVML returns the library of this machine.
func NewNVML() *NVML { return &NVML{lib: nvml.New()} }

// Inventory asks the driver. It gives up when ctx ends; the question itself
// cannot be taken back, and until it is answered no other is asked.
func (n *NVML) Inventory(ctx context.Context) (Inventory, error) {
	if !n.asking.TryLock() {
		return Inventory{}, errors.New("nvml: the driver has not answered an earlier question yet")
	}
	type result struct {
		inv Inventory
		err error
	}
	done := make(chan result, 1)
	go func() {
		defer n.asking.Unlock()
		inv, err := n.read()
		done <- result{inv, err}
	}()
	select {
	case r := <-done:
		return r.inv, r.err
	case <-ctx.Done():
		return Inventory{}, fmt.Errorf("nvml: %w", ctx.Err())
	}
}

func (n *NVML) read() (inv Inventory, err error) {
	switch ret := n.lib.Init(); ret {
	case nvml.SUCCESS:
	case nvml.ERROR_LIBRARY_NOT_FOUND, nvml.ERROR_DRIVER_NOT_LOADED:
		return Inventory{Absent: "no NVIDIA driver: " + nvmlText(ret)}, nil
	default:
		return Inventory{}, nvmlError("init", ret)
	}
	defer func() {
		if ret := n.lib.Shutdown(); ret != nvml.SUCCESS && err == nil {
			err = nvmlError("shutdown", ret)
		}
	}()
	driver, ret := n.lib.SystemGetDriverVersion()
	if ret != nvml.SUCCESS {
		return Inventory{}, nvmlError("driver version", ret)
	}
	count, ret := n.lib.DeviceGetCount()
	if ret != nvml.SUCCESS {
		return Inventory{}, nvmlError("device count", ret)
	}
	inv.Driver = driver
	for i := range count {
		device, ret := n.lib.DeviceGetHandleByIndex(i)
		if ret != nvml.SUCCESS {
			return Inventory{}, nvmlError(fmt.Sprintf("device %d", i), ret)
		}
		g, err := readGPU(device)
		if err != nil {
			return Inventory{}, fmt.Errorf("device %d: %w", i, err)
		}
		inv.Devices = append(inv.Devices, g)
	}
	return inv, nil
}

// readGPU reads one device. Model and memory every device has; of the rest it
// may not support some.
func readGPU(d nvml.Device) (GPU, error) {
	var g GPU
	var ret nvml.Return
	if g.Model, ret = d.GetName(); ret != nvml.SUCCESS {
		return g, nvmlError("name", ret)
	}
	if g.UUID, ret = d.GetUUID(); ret != nvml.SUCCESS {
		return g, nvmlError("uuid", ret)
	}
	memory, ret := d.GetMemoryInfo()
	if ret != nvml.SUCCESS {
		return g, nvmlError("memory", ret)
	}
	g.MemoryBytes = Reading{memory.Total, true}
	for _, q := range []struct {
		name string
		to   *Reading
		ask  func() (uint64, nvml.Return)
	}{
		{"ecc errors", &g.ECCUncorrected, func() (uint64, nvml.Return) {
			return d.GetTotalEccErrors(nvml.MEMORY_ERROR_TYPE_UNCORRECTED, nvml.VOLATILE_ECC)
		}},
		{"sm clock", &g.ClockSMMHz, func() (uint64, nvml.Return) { return widen(d.GetClockInfo(nvml.CLOCK_SM)) }},
		{"power", &g.PowerMilliW, func() (uint64, nvml.Return) { return widen(d.GetPowerUsage()) }},
		{"temperature", &g.Temperature, func() (uint64, nvml.Return) { return widen(d.GetTemperature(nvml.TEMPERATURE_GPU)) }},
		{"throttle reasons", &g.Throttle, d.GetCurrentClocksThrottleReasons},
		{"utilization", &g.Utilization, func() (uint64, nvml.Return) {
			u, ret := d.GetUtilizationRates()
			return widen(u.Gpu, ret)
		}},
	} {
		v, ret := q.ask()
		switch ret {
		case nvml.SUCCESS:
			*q.to = Reading{v, true}
		case nvml.ERROR_NOT_SUPPORTED, nvml.ERROR_FUNCTION_NOT_FOUND, nvml.ERROR_NO_PERMISSION:
		default: // a device that fell off the bus must not look like one without the feature
			return g, nvmlError(q.name, ret)
		}
	}
	return g, nil
}

func widen(v uint32, ret nvml.Return) (uint64, nvml.Return) { return uint64(v), ret }

func nvmlError(what string, ret nvml.Return) error {
	return fmt.Errorf("nvml: %s: %s", what, nvmlText(ret))
}

// nvmlText names a return code. The library's own texts are not asked for: it
// may not be there.
func nvmlText(ret nvml.Return) string {
	switch ret {
	case nvml.ERROR_LIBRARY_NOT_FOUND:
		return "libnvidia-ml was not found"
	case nvml.ERROR_DRIVER_NOT_LOADED:
		return "the driver is not loaded"
	case nvml.ERROR_GPU_IS_LOST:
		return "the GPU is lost"
	case nvml.ERROR_TIMEOUT:
		return "timeout"
	}
	return fmt.Sprintf("return code %d", int32(ret))
}
