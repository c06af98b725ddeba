package probes

import (
	"context"
	"errors"
	"math"
	"reflect"
	"testing"
)

// inventoryOf is a GPUs that gives what it holds.
type inventoryOf struct {
	inv Inventory
	err error
}

func (g inventoryOf) Inventory(context.Context) (Inventory, error) { return g.inv, g.err }

func TestInventoryIsSummedUp(t *testing.T) {
	known := func(n uint64) Reading { return Reading{n, true} }
	for _, tc := range []struct {
		name string
		inv  Inventory
		want []Measurement
	}{
		{"none", Inventory{Absent: "no driver"}, []Measurement{number(MetricGPUCount, 0)}},
		{"driver without devices", Inventory{Driver: "550"}, []Measurement{number(MetricGPUCount, 0)}},
		{"no readings", Inventory{Devices: []GPU{{Model: "A"}}}, []Measurement{number(MetricGPUCount, 1), text(MetricGPUModel, "A")}},
		{
			"a reading that one device lacks",
			Inventory{Driver: "550", Devices: []GPU{
				{Model: "B", MemoryBytes: known(5), ClockSMMHz: known(1400)}, {Model: "A", MemoryBytes: known(7)}, {Model: "B", MemoryBytes: known(1), ClockSMMHz: known(1300)},
			}},
			[]Measurement{number(MetricGPUCount, 3), text(MetricGPUModel, "A + B"), text(MetricGPUDriver, "550"), number(MetricGPUMemory, 13)},
		},
		{
			"sums that don't fit",
			Inventory{Devices: []GPU{{Model: "A", PowerMilliW: known(math.MaxUint64)}, {Model: "A", PowerMilliW: known(2)}}},
			[]Measurement{number(MetricGPUCount, 2), text(MetricGPUModel, "A"), number(MetricGPUPower, maxMetricValue)},
		},
	} {
		got, err := GPUBenchmark(inventoryOf{inv: tc.inv}).Measure(t.Context())
		if err != nil || !reflect.DeepEqual(got, tc.want) {
			t.Errorf("%s: got %v (%v), want %v", tc.name, got, err, tc.want)
		}
	}
	broken := errors.New("gpu is lost")
	if got, err := GPUBenchmark(inventoryOf{err: broken}).Measure(t.Context()); !errors.Is(err, broken) {
		t.Errorf("a driver that fails: %v, %v; want no count at all", got, err)
	}
}
