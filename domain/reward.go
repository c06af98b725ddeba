package domain

// Utilisation returns one booking slot's part of U (rules §6) in wei:
// floor(price * capacity * overlap * weight / (month * 1e6)), price in wei per
// unit and month, overlap in seconds, weight in ppm.
func Utilisation(price Amount, capacity, overlap, weightPpm uint64) Amount {
	return price.Times(capacity).MulDiv(Wei(overlap).Times(weightPpm), Wei(Month*1e6))
}

// Overlap returns the length in seconds of [a, b) intersected with [c, d).
func Overlap(a, b, c, d uint64) uint64 {
	from, to := max(a, c), min(b, d)
	if from >= to {
		return 0
	}
	return to - from
}

// CapacityReward returns C of rules §6 in wei: release in whole ICNT, seconds
// of the era, and in units of capacity the class's total T, what of it is
// vacant (T - V), the target G and the node's own.
func CapacityReward(release, seconds, total, vacant, target, capacity, weightPpm uint64) Amount {
	if total == 0 {
		return Amount{}
	}
	released := One().Times(release).Times(seconds).Times(vacant) // below 2^252
	return released.MulDiv(Wei(capacity).Times(weightPpm), Wei(1440*86400*1e6).Times(total).Times(max(total, target)))
}

// Gross returns floor(earned * multiplierPpm / 1e6) (rules §6).
func Gross(earned Amount, multiplierPpm uint64) Amount {
	if multiplierPpm == ppm {
		return earned
	}
	return earned.Ppm(multiplierPpm)
}

// NetworkCollateral returns the network collateral required of a node (rules
// §6): floor(unlocked * capacity / (2 * total)), total being the capacity of
// its class in all regions.
func NetworkCollateral(unlocked Amount, capacity, total uint64) Amount {
	if total == 0 {
		return Amount{}
	}
	return unlocked.MulDiv(Wei(capacity), Wei(total).Times(2))
}

// MaxAPY returns maxApy(r) in 1e18 for the delegated total (rules §6): linear
// between equally spaced knots over [0, 1], floor, clamped; 0 without a curve.
func MaxAPY(knots []Amount, delegated Amount) Amount {
	n := uint64(len(knots))
	if n == 0 {
		return Amount{}
	}
	p := delegated.MulDiv(One(), MaxSupply()).Times(n - 1)
	i := p.MulDiv(Wei(1), One())
	if i.Cmp(Wei(n-1)) >= 0 {
		return knots[n-1]
	}
	low, high := knots[i.v.Uint64()], knots[i.v.Uint64()+1]
	rest := p.Mod(Wei(1), One())
	if high.Cmp(low) >= 0 {
		return low.Plus(high.Minus(low).MulDiv(rest, One()))
	}
	return low.Minus(low.Minus(high).MulDiv(rest, One()))
}

// LockFactor returns f(t) of rules §6 in 1e18 for a lock of t seconds.
func LockFactor(t uint64) Amount {
	g := Wei(t).Times(153).Plus(Wei(925*86400)).MulDiv(One(), Wei(t).Plus(Wei(950*86400)))
	full, err := ParseAmount("92571129707112970711")
	if err != nil {
		panic("domain: LockFactor: " + err.Error())
	}
	return g.MulDiv(One(), full)
}

// PositionReward returns what a delegated position earned since its last
// checkpoint (rules §6): floor((floor(amount * dA * f / 1e18) + amount * dN) / 1e18).
func PositionReward(amount, deltaA, deltaN, lockFactor Amount) Amount {
	base := amount.MulDiv(deltaA, Wei(1)).MulDiv(lockFactor, One())
	return base.Plus(amount.MulDiv(deltaN, Wei(1))).MulDiv(Wei(1), One())
}

// LinkReward returns what a link earns in an era of the given seconds, m
// months after it was first staked (rules §6).
func (p *Policy) LinkReward(m, seconds uint64) Amount {
	return p.LinkTotal.MulDiv(p.LinkStep(m, false).Times(seconds), Wei(Month).Times(1e18))
}

// LinkStep returns what the schedule gives in the month after m, or with first
// what it gives at once, in 1e18 of linkTotal.
func (p *Policy) LinkStep(m uint64, first bool) Amount {
	if first {
		return p.cumulative(0)
	}
	return p.cumulative(m + 1).Minus(p.cumulative(m))
}

// FirstLinkReward returns what a link is paid once: cum(0) * linkTotal / 1e18.
func (p *Policy) FirstLinkReward() Amount { return p.LinkTotal.MulDiv(p.LinkStep(0, true), One()) }

// cumulative is cum(m), flat after the last month.
func (p *Policy) cumulative(m uint64) Amount {
	return p.LinkCumulative[min(m, uint64(len(p.LinkCumulative)-1))]
}

// DefaultMarginPpm is the protocol margin of a (region, class) that was never
// set (rules §8).
const DefaultMarginPpm = 250_000

// AccessFee returns what a booking costs (rules §6) in wei:
// floor(price * capacity * period * (1e6 + margin) / (month * 1e6)), price in
// wei per unit and month, period in seconds. Its 1/(1 + margin) part, floored,
// is the reserve's; the rest is the treasury's.
func AccessFee(price Amount, capacity, period, marginPpm uint64) (fee, reserve, treasury Amount) {
	whole := Wei(ppm + marginPpm)
	fee = price.Times(capacity).MulDiv(Wei(period).MulDiv(whole, Wei(1)), Wei(Month*ppm))
	reserve = fee.MulDiv(Wei(ppm), whole)
	return fee, reserve, fee.Minus(reserve)
}
