package domain

import (
	"bufio"
	"bytes"
	"math/big"
	"os"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// floorDiv is floor of the product of factors over the product of divisors.
func floorDiv(factors, divisors []*big.Int) *big.Int {
	n, d := big.NewInt(1), big.NewInt(1)
	for _, f := range factors {
		n.Mul(n, f)
	}
	for _, f := range divisors {
		d.Mul(d, f)
	}
	return n.Quo(n, d)
}

func u(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

func check(t *rapid.T, what string, got Amount, want *big.Int) {
	if got.Big().Cmp(want) != 0 {
		t.Fatalf("%s is %s, want %s", what, got, want)
	}
}

// The formulas of rules §6, each as one fraction in math/big, over the whole
// range of what facts may carry.
func TestRewardsAgainstBig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		price, x := anyAmount(t, "price", 96)
		capacity := rapid.Uint64Range(0, 1<<40).Draw(t, "capacity")
		seconds := rapid.Uint64Range(0, 1<<40).Draw(t, "seconds")
		weight := rapid.Uint64Range(0, 1e6).Draw(t, "weight")
		check(t, "utilisation", Utilisation(price, capacity, seconds, weight),
			floorDiv([]*big.Int{x, u(capacity), u(seconds), u(weight)}, []*big.Int{u(30 * 86400), u(1e6)}))

		total := rapid.Uint64Range(1, 1<<50).Draw(t, "total")
		vacant := rapid.Uint64Range(0, total).Draw(t, "vacant")
		part := rapid.Uint64Range(0, total).Draw(t, "part")
		target := rapid.Uint64().Draw(t, "target")
		release := rapid.Uint64().Draw(t, "release")
		check(t, "capacity reward", CapacityReward(release, seconds, total, vacant, target, part, weight),
			floorDiv([]*big.Int{u(release), u(1e18), u(seconds), u(vacant), u(part), u(weight)},
				[]*big.Int{u(1440 * 86400), u(total), u(max(total, target)), u(1e6)}))

		unlocked, y := anyAmount(t, "unlocked", 128)
		check(t, "network collateral", NetworkCollateral(unlocked, part, total), floorDiv([]*big.Int{y, u(part)}, []*big.Int{u(2), u(total)}))
		check(t, "gross", Gross(price, release>>33), floorDiv([]*big.Int{x, u(release >> 33)}, []*big.Int{u(1e6)}))

		deltaA, a := anyAmount(t, "delta A", 95)
		deltaN, n := anyAmount(t, "delta N", 110)
		lock, f := anyAmount(t, "lock factor", 64)
		amount, w := anyAmount(t, "amount", 128)
		inner := floorDiv([]*big.Int{w, a, f}, []*big.Int{u(1e18)})
		inner.Add(inner, new(big.Int).Mul(w, n))
		check(t, "position reward", PositionReward(amount, deltaA, deltaN, lock), inner.Quo(inner, u(1e18)))
	})
}

func TestRewardEdges(t *testing.T) {
	if r := CapacityReward(5, 5, 0, 0, 5, 5, 1e6); !r.IsZero() {
		t.Errorf("no capacity, reward %s", r)
	}
	if r := NetworkCollateral(ICNT(5), 5, 0); !r.IsZero() {
		t.Errorf("no capacity, network collateral %s", r)
	}
	// icn-protocol §2: 1000 units for a month at 2.8 ICNT are 2800 without margin.
	if r := Utilisation(Wei(28e17), 1000, Month, 1e6); r != ICNT(2800) {
		t.Errorf("utilisation %s, want 2800 ICNT", r)
	}
	if r := Utilisation(Wei(28e17), 1000, Month, 500_000); r != ICNT(1400) {
		t.Errorf("utilisation of a degraded node %s, want 1400 ICNT", r)
	}
}

func TestOverlap(t *testing.T) {
	rows := []struct{ a, b, c, d, want uint64 }{
		{0, 10, 0, 10, 10}, {0, 10, 5, 20, 5}, {5, 20, 0, 10, 5}, {0, 10, 10, 20, 0}, {0, 10, 20, 30, 0}, {0, 30, 10, 20, 10},
		{10, 20, 0, 30, 10}, {0, 10, 8, 3, 0}, {5, 5, 0, 10, 0},
	}
	for _, r := range rows {
		if got := Overlap(r.a, r.b, r.c, r.d); got != r.want {
			t.Errorf("[%d, %d) and [%d, %d) share %d, want %d", r.a, r.b, r.c, r.d, got, r.want)
		}
	}
}

func TestMaxAPY(t *testing.T) {
	curve := []Amount{Wei(4e17), Wei(1e17), Wei(1e17), Wei(2e17)} // at 0, 1/3, 2/3 and 1
	whole := ICNT(700_000_000)
	rows := []struct {
		name      string
		knots     []Amount
		delegated Amount
		want      uint64
	}{
		{"no curve", nil, whole, 0},
		{"one knot", curve[:1], Amount{}, 4e17},
		{"one knot, all delegated", curve[:1], whole, 4e17},
		{"nothing delegated", curve, Amount{}, 4e17},
		{"a sixth, half way down", curve, ICNT(700_000_000 / 6), 250000000857142858},
		{"half, on the flat", curve, ICNT(350_000_000), 1e17},
		{"5/6, half way up", curve, ICNT(583_333_333), 149999999857142857},
		{"all", curve, whole, 2e17},
		{"more than all is clamped", curve, whole.Times(3), 2e17},
		{"one wei", curve, Wei(1), 4e17},
		{"two knots, one below the end", []Amount{Wei(0), Wei(1e18)}, whole.Minus(Wei(1)), 999999999999999999},
	}
	for _, r := range rows {
		if got := MaxAPY(r.knots, r.delegated); got != Wei(r.want) {
			t.Errorf("%s: %s, want %d", r.name, got, r.want)
		}
	}
}

// The curve against the rules' formula in math/big.
func TestMaxAPYAgainstBig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var knots []Amount
		for range rapid.IntRange(1, 6).Draw(t, "knots") {
			knot, _ := anyAmount(t, "knot", 80)
			knots = append(knots, knot)
		}
		delegated, d := anyAmount(t, "delegated", 92)
		r := floorDiv([]*big.Int{d, u(1e18)}, []*big.Int{u(700_000_000), u(1e18)})
		p := new(big.Int).Mul(r, u(uint64(len(knots)-1)))
		i, q := new(big.Int).QuoRem(p, u(1e18), new(big.Int))
		want := knots[len(knots)-1].Big()
		if i.Cmp(u(uint64(len(knots)-1))) < 0 {
			low, high := knots[i.Uint64()].Big(), knots[i.Uint64()+1].Big()
			step := floorDiv([]*big.Int{new(big.Int).Abs(new(big.Int).Sub(high, low)), q}, []*big.Int{u(1e18)})
			if high.Cmp(low) < 0 {
				step.Neg(step)
			}
			want = low.Add(low, step)
		}
		check(t, "max apy", MaxAPY(knots, delegated), want)
	})
}

// The contract's lock factors (rules §6).
func TestLockFactors(t *testing.T) {
	data, err := os.ReadFile("testdata/lock_factor.tsv")
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(bytes.NewReader(data))
	rows := 0
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		days, want, ok := strings.Cut(lines.Text(), "\t")
		n, err := strconv.ParseUint(days, 10, 64)
		if !ok || err != nil {
			t.Fatalf("line %q: %v", lines.Text(), err)
		}
		if got := LockFactor(n * 86400); got.String() != want {
			t.Errorf("%d days: %s, want %s", n, got, want)
		}
		rows++
	}
	if rows < 5 {
		t.Errorf("%d rows", rows)
	}
	if full := LockFactor(1440 * 86400); full != One() {
		t.Errorf("48 months: %s, want 1e18", full)
	}
}

// What a link earns over its whole life is never more than link_total, and
// month by month what the schedule says.
func TestLinkReward(t *testing.T) {
	p := DefaultPolicy()
	sum := p.FirstLinkReward()
	for m := range uint64(60) {
		got := p.LinkReward(m, Month)
		next := p.LinkCumulative[min(m+1, 48)].Big()
		want := floorDiv([]*big.Int{p.LinkTotal.Big(), next.Sub(next, p.LinkCumulative[min(m, 48)].Big())}, []*big.Int{u(1e18)})
		if got.Big().Cmp(want) != 0 || m >= 48 && !got.IsZero() {
			t.Errorf("month %d pays %s, want %s", m, got, want)
		}
		sum = sum.Plus(got)
	}
	if sum.Cmp(p.LinkTotal) > 0 || p.LinkTotal.Minus(sum).Cmp(Wei(49)) > 0 {
		t.Errorf("a link earns %s in all, want %s less at most a wei a month", sum, p.LinkTotal)
	}
	if got := p.LinkReward(1<<60, 100); !got.IsZero() {
		t.Errorf("long after the schedule: %s", got)
	}
	if a, b := p.LinkReward(3, 3600), p.LinkReward(3, 7200); a.IsZero() || b.Less0(a.Times(2)).Cmp(Wei(1)) > 0 {
		t.Errorf("one hour pays %s, two %s", a, b)
	}
}
