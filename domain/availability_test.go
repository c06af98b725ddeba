package domain

import (
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestQuality(t *testing.T) {
	rows := []struct {
		perHP []uint64
		want  uint64
	}{
		{nil, 0}, {[]uint64{5}, 5}, {[]uint64{1, 9}, 9}, {[]uint64{9, 1}, 9}, {[]uint64{3, 1, 2}, 2}, {[]uint64{4, 1, 3, 2}, 3},
	}
	for _, r := range rows {
		given := slices.Clone(r.perHP)
		if got := Quality(given); got != r.want {
			t.Errorf("quality of %v is %d, want %d", r.perHP, got, r.want)
		}
		if !slices.Equal(given, r.perHP) {
			t.Errorf("quality of %v changed its argument to %v", r.perHP, given)
		}
	}
}

func TestLowerMedian(t *testing.T) {
	rows := []struct {
		values []uint64
		want   uint64
	}{
		{[]uint64{5}, 5}, {[]uint64{9, 1}, 1}, {[]uint64{3, 1, 2}, 2}, {[]uint64{4, 1, 3, 2}, 2},
	}
	for _, r := range rows {
		if got := LowerMedian(r.values); got != r.want {
			t.Errorf("median of %v is %d, want %d", r.values, got, r.want)
		}
	}
}

// A median by counting: at least half are not above it, at least half not below.
func TestMediansAgainstCounting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.Uint64Range(0, 9), 1, 12).Draw(t, "values")
		below := func(m uint64) (n int) {
			for _, v := range values {
				if v < m {
					n++
				}
			}
			return n
		}
		for _, m := range []struct {
			got  uint64
			rank int
		}{{LowerMedian(values), (len(values) - 1) / 2}, {Quality(values), len(values) / 2}} {
			if n := below(m.got); n > m.rank || below(m.got+1) <= m.rank || !slices.Contains(values, m.got) {
				t.Fatalf("median %d of %v is not the value of rank %d", m.got, values, m.rank)
			}
		}
	})
}

// The cap of rules §3.5, looked for from 1 upwards: whichever t is found, the
// weights are the same.
func TestOperatorCapAgainstNaive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		per := rapid.SliceOfN(rapid.Uint64Range(1, 30), 0, 8).Draw(t, "operators")
		sum := func(t uint64) (s uint64) {
			for _, n := range per {
				s += min(n, t)
			}
			return s
		}
		naive := uint64(1)
		for c := uint64(1); c < 300; c++ {
			if 3*c <= sum(c) {
				naive = c
			}
		}
		got := OperatorCap(per)
		for _, n := range per {
			if min(n, got) != min(n, naive) {
				t.Fatalf("cap of %v is %d, want %d: an operator of %d weighs differently", per, got, naive, n)
			}
		}
		if got < 1 || len(per) < 3 && got != 1 {
			t.Fatalf("cap of %v is %d", per, got)
		}
		if len(per) >= 3 {
			for _, n := range per {
				if 3*min(n, got) > sum(got) {
					t.Fatalf("cap of %v is %d: an operator of %d weighs more than a third of %d", per, got, n, sum(got))
				}
			}
		}
	})
}

func TestOperatorCap(t *testing.T) {
	rows := []struct {
		per  []uint64
		want uint64
	}{
		{nil, 1}, {[]uint64{20}, 1}, {[]uint64{20, 20}, 1}, {[]uint64{1, 1, 1}, 1}, {[]uint64{5, 5, 5}, 5},
		{[]uint64{10, 1, 1}, 1}, {[]uint64{10, 2, 1}, 1}, {[]uint64{10, 3, 3}, 3}, {[]uint64{10, 3, 2, 1}, 3}, {[]uint64{10, 10, 2}, 2},
	}
	for _, r := range rows {
		if got := OperatorCap(r.per); got != r.want {
			t.Errorf("cap of %v is %d, want %d", r.per, got, r.want)
		}
	}
}

func TestWeight(t *testing.T) {
	rows := []struct{ n, t, want uint64 }{{1, 1, 1e18}, {3, 1, 333333333333333333}, {3, 3, 1e18}, {3, 9, 1e18}, {7, 2, 285714285714285714}}
	for _, r := range rows {
		if got := Weight(r.n, r.t); got != Wei(r.want) {
			t.Errorf("weight of one of %d with cap %d is %s, want %d", r.n, r.t, got, r.want)
		}
	}
}

// Quorum and share against math/big; two of three equal weights are a quorum.
func TestUp(t *testing.T) {
	if w := One(); !Up(w.Times(2), w.Times(3), 666_666) || Up(w, w.Times(3), 666_666) || WeightPpm(w.Times(2), w.Times(3)) != 666_666 {
		t.Error("two of three equal weights are not exactly the default quorum")
	}
	if !Up(Amount{}, Amount{}, 1_000_000) || WeightPpm(Amount{}, Amount{}) != 0 || !Up(Amount{}, One(), 0) {
		t.Error("no weight at all")
	}
	rapid.Check(t, func(t *rapid.T) {
		confirmed, x := anyAmount(t, "confirmed", 80)
		rest, y := anyAmount(t, "rest", 80)
		total, y := confirmed.Plus(rest), new(big.Int).Add(x, y)
		quorum := rapid.Uint64Range(0, 1_000_000).Draw(t, "quorum")
		left := new(big.Int).Mul(x, big.NewInt(1e6))
		if want := left.Cmp(new(big.Int).Mul(y, new(big.Int).SetUint64(quorum))) >= 0; Up(confirmed, total, quorum) != want {
			t.Fatalf("%s of %s at %d: up is %v", confirmed, total, quorum, !want)
		}
		want := uint64(0)
		if y.Sign() > 0 {
			want = new(big.Int).Quo(left, y).Uint64()
		}
		if got := WeightPpm(confirmed, total); got != want {
			t.Fatalf("%s of %s is %d ppm, want %d", confirmed, total, got, want)
		}
	})
}

func TestMassOutage(t *testing.T) {
	rows := []struct {
		providers, struck, limit uint64
		want                     bool
	}{
		{0, 0, 0, false}, {2, 2, 0, false}, {3, 0, 0, false}, {3, 1, 0, true}, {3, 1, 500_000, false}, {3, 2, 500_000, true},
		{4, 2, 500_000, false}, {4, 3, 500_000, true}, {100, 100, 1_000_000, false},
	}
	for _, r := range rows {
		if got := MassOutage(r.providers, r.struck, r.limit); got != r.want {
			t.Errorf("%d of %d struck at %d: %v, want %v", r.struck, r.providers, r.limit, got, r.want)
		}
	}
}

func TestMisses(t *testing.T) {
	more := MetricCheck{Reference: Number(1000), MinRatioPpm: 990_000, Direction: DirectionMore}
	less := MetricCheck{Reference: Number(100_000), MinRatioPpm: 1_000_000, Direction: DirectionLess}
	most := MetricCheck{Reference: Number(maxMetricValue), MinRatioPpm: 1 << 31, Direction: DirectionMore}
	rows := []struct {
		name  string
		check MetricCheck
		value uint64
		want  bool
	}{
		{"at the bound", more, 990, false}, {"below", more, 989, true}, {"above", more, 5000, false}, {"nothing", more, 0, true},
		{"less at the bound", less, 100_000, false}, {"less above", less, 100_001, true}, {"less below", less, 0, false},
		{"widest numbers", most, maxMetricValue, true},
	}
	for _, r := range rows {
		if got := r.check.Misses(r.value); got != r.want {
			t.Errorf("%s: %d misses %v, want %v", r.name, r.value, got, r.want)
		}
	}
}

func TestEvidencePpm(t *testing.T) {
	rows := []struct{ confirmed, most, want uint64 }{{0, 0, 1e6}, {0, 5, 0}, {5, 5, 1e6}, {1, 3, 333_333}, {2, 3, 666_666}}
	for _, r := range rows {
		if got := EvidencePpm(r.confirmed, r.most); got != r.want {
			t.Errorf("%d of %d is %d, want %d", r.confirmed, r.most, got, r.want)
		}
	}
}
