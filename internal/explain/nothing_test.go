package explain

import (
	"testing"

	"assay/domain"
)

// A node that earned nothing is told why.
func TestWhyNothing(t *testing.T) {
	for _, r := range []struct {
		earned Earned
		want   string
	}{
		{Earned{}, "the era weighs nothing for it"},
		{Earned{WeightPpm: 1, Capacity: CapacityReward{Release: 1, Vacant: 1}}, "no booking ran"},
		{Earned{WeightPpm: 1, Bookings: []Booking{{}}, Capacity: CapacityReward{Release: 1}},
			"its bookings come to less than a wei, and there is no capacity reward, for all capacity of the class is booked"},
		{Earned{WeightPpm: 1, Capacity: CapacityReward{None: "the class was never set"}},
			"no booking ran, and there is no capacity reward, for the class was never set"},
		{Earned{WeightPpm: 1, Capacity: CapacityReward{Amount: domain.Wei(1)}}, "no booking ran"},
	} {
		if got := r.earned.nothing(); got != r.want {
			t.Errorf("%q, want %q", got, r.want)
		}
	}
}
