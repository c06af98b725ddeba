//go:build cgo && linux

package probes

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
	"github.com/NVIDIA/go-nvml/pkg/nvml/mock/dgxa100"

	"assay/domain"
)

// dgx is NVIDIA's own mock of a DGX A100, with the telemetry that it leaves out.
func dgx(t *testing.T) *dgxa100.Server {
	t.Helper()
	s := dgxa100.New()
	for i := range s.Devices {
		d, ok := s.Devices[i].(*dgxa100.Device)
		if !ok {
			t.Fatalf("device %d is a %T", i, s.Devices[i])
		}
		d.GetTotalEccErrorsFunc = func(kind nvml.MemoryErrorType, counter nvml.EccCounterType) (uint64, nvml.Return) {
			if kind != nvml.MEMORY_ERROR_TYPE_UNCORRECTED || counter != nvml.VOLATILE_ECC {
				t.Errorf("asked for errors of type %d, counter %d", kind, counter)
			}
			return uint64(i), nvml.SUCCESS
		}
		d.GetClockInfoFunc = func(kind nvml.ClockType) (uint32, nvml.Return) {
			if kind != nvml.CLOCK_SM {
				t.Errorf("asked for clock %d", kind)
			}
			return uint32(1410 - 10*i), nvml.SUCCESS
		}
		d.GetPowerUsageFunc = func() (uint32, nvml.Return) { return 50_000, nvml.SUCCESS }
		d.GetTemperatureFunc = func(nvml.TemperatureSensors) (uint32, nvml.Return) { return uint32(30 + i), nvml.SUCCESS }
		d.GetCurrentClocksThrottleReasonsFunc = func() (uint64, nvml.Return) { return 1 << i, nvml.SUCCESS }
		d.GetUtilizationRatesFunc = func() (nvml.Utilization, nvml.Return) {
			return nvml.Utilization{Gpu: uint32(10 * i)}, nvml.SUCCESS
		}
	}
	return s
}

func TestReadsADGX(t *testing.T) {
	got, err := GPUBenchmark(&NVML{lib: dgx(t)}).Measure(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]domain.Value{
		MetricGPUCount:       domain.Number(8),
		MetricGPUModel:       domain.Text("Mock NVIDIA A100-SXM4-40GB"),
		MetricGPUDriver:      domain.Text("550.54.15"),
		MetricGPUMemory:      domain.Number(8 * 42949672960),
		MetricGPUECC:         domain.Number(28),
		MetricGPUClock:       domain.Number(1340),
		MetricGPUPower:       domain.Number(400_000),
		MetricGPUTemperature: domain.Number(37),
		MetricGPUThrottle:    domain.Number(255),
		MetricGPUUtilization: domain.Number(35),
	}
	for _, m := range got {
		if want[m.Metric] != m.Value {
			t.Errorf("%s is %s, want %s", m.Metric, m.Value, want[m.Metric])
		}
		delete(want, m.Metric)
	}
	if len(want) > 0 {
		t.Errorf("not measured: %v", want)
	}
}

func TestGPUThatLacksAReading(t *testing.T) {
	s := dgx(t)
	for _, ret := range []nvml.Return{nvml.ERROR_NOT_SUPPORTED, nvml.ERROR_NO_PERMISSION, nvml.ERROR_FUNCTION_NOT_FOUND} {
		s.Devices[3].(*dgxa100.Device).GetPowerUsageFunc = func() (uint32, nvml.Return) { return 0, ret }
		inv, err := (&NVML{lib: s}).Inventory(t.Context())
		if err != nil {
			t.Fatalf("%d: %v", ret, err)
		}
		if inv.Devices[3].PowerMilliW.Known || !inv.Devices[2].PowerMilliW.Known {
			t.Errorf("%d: power of devices 2 and 3: %+v, %+v", ret, inv.Devices[2].PowerMilliW, inv.Devices[3].PowerMilliW)
		}
		for _, m := range inv.measurements() {
			if m.Metric == MetricGPUPower {
				t.Errorf("power of all devices is claimed: %s", m.Value)
			}
		}
	}
}

func TestGPUThatFails(t *testing.T) {
	for _, tc := range []struct {
		name  string
		spoil func(*dgxa100.Server)
	}{
		{"init", func(s *dgxa100.Server) { s.InitFunc = func() nvml.Return { return nvml.ERROR_UNKNOWN } }},
		{"lost", func(s *dgxa100.Server) {
			s.Devices[1].(*dgxa100.Device).GetClockInfoFunc = func(nvml.ClockType) (uint32, nvml.Return) { return 0, nvml.ERROR_GPU_IS_LOST }
		}},
		{"nameless", func(s *dgxa100.Server) {
			s.Devices[7].(*dgxa100.Device).GetNameFunc = func() (string, nvml.Return) { return "", nvml.ERROR_UNKNOWN }
		}},
		{"count", func(s *dgxa100.Server) {
			s.DeviceGetCountFunc = func() (int, nvml.Return) { return 0, nvml.ERROR_UNINITIALIZED }
		}},
		{"handle", func(s *dgxa100.Server) {
			s.DeviceGetHandleByIndexFunc = func(int) (nvml.Device, nvml.Return) { return nil, nvml.ERROR_IRQ_ISSUE }
		}},
	} {
		s := dgx(t)
		tc.spoil(s)
		if got, err := GPUBenchmark(&NVML{lib: s}).Measure(t.Context()); err == nil {
			t.Errorf("%s: measured %v, want an error and not a smaller machine", tc.name, got)
		}
	}
}

func TestMixedGPUs(t *testing.T) {
	s := dgx(t)
	s.Devices[0].(*dgxa100.Device).GetNameFunc = func() (string, nvml.Return) { return "B", nvml.SUCCESS }
	s.Devices[5].(*dgxa100.Device).GetNameFunc = func() (string, nvml.Return) { return "A", nvml.SUCCESS }
	inv, err := (&NVML{lib: s}).Inventory(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if got, want := inv.models(), "A + B + Mock NVIDIA A100-SXM4-40GB"; got != want {
		t.Errorf("models %q, want %q", got, want)
	}
}

func TestMachineWithoutADriver(t *testing.T) {
	for _, ret := range []nvml.Return{nvml.ERROR_LIBRARY_NOT_FOUND, nvml.ERROR_DRIVER_NOT_LOADED} {
		s := dgx(t)
		s.InitFunc = func() nvml.Return { return ret }
		inv, err := (&NVML{lib: s}).Inventory(t.Context())
		if err != nil || len(inv.Devices) != 0 || !strings.Contains(inv.Absent, "driver") {
			t.Errorf("%d: %+v, %v; want an empty inventory that says why", ret, inv, err)
		}
		got := inv.measurements()
		if len(got) != 1 || got[0] != number(MetricGPUCount, 0) {
			t.Errorf("%d: measurements %v, want a count of 0 alone", ret, got)
		}
	}
}

// TestThisMachinesDriver asks the real library, whatever this machine has.
func TestThisMachinesDriver(t *testing.T) {
	inv, err := NewNVML().Inventory(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if (len(inv.Devices) == 0) != (inv.Absent != "") && inv.Driver == "" {
		t.Errorf("%+v: want devices, or why there are none", inv)
	}
	t.Logf("%d devices, driver %q, absent %q", len(inv.Devices), inv.Driver, inv.Absent)
}

func TestDriverThatHangs(t *testing.T) {
	s := dgx(t)
	release := make(chan struct{})
	s.InitFunc = func() nvml.Return { <-release; return nvml.SUCCESS }
	n := &NVML{lib: s}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := n.Inventory(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("hanging driver: %v, want the context's end", err)
	}
	if _, err := n.Inventory(t.Context()); err == nil {
		t.Error("a second question was asked while the first one hangs")
	}
	close(release)
	n.asking.Lock() // held until the first question has been answered
	devices, err := n.read()
	n.asking.Unlock()
	if err != nil || len(devices.Devices) != 8 {
		t.Errorf("after the driver came back: %d devices, %v", len(devices.Devices), err)
	}
}
