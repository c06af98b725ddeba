package domain

import "slices"

// Verdict words of an era (rules §3).
const (
	VerdictUp           = "up"
	VerdictDegraded     = "degraded"
	VerdictDown         = "down"
	VerdictInconclusive = "inconclusive"
)

// Quality returns quality(h) of rules §3.3: the median, the upper one of two,
// of q over Hardware Providers; 0 without any.
func Quality(perHP []uint64) uint64 {
	if len(perHP) == 0 {
		return 0
	}
	q := slices.Clone(perHP)
	slices.Sort(q)
	return q[len(q)/2]
}

// OperatorCap returns t of rules §3.5: the largest whole number with
// 3t <= sum of min(n_o, t) over operators, at least 1, so that of three or
// more operators none weighs more than a third.
func OperatorCap(perOperator []uint64) uint64 {
	var most uint64
	for _, n := range perOperator {
		most = max(most, n)
	}
	for t := most; t > 1; t-- {
		var sum uint64
		for _, n := range perOperator {
			sum += min(n, t)
		}
		if 3*t <= sum {
			return t
		}
	}
	return 1
}

// Weight returns w(h) of rules §3.5 in 1e18 fixed point for a HyperNode whose
// operator has n in Q_E: floor(1e18 * min(n, t) / n).
func Weight(n, t uint64) Amount { return One().MulDiv(Wei(min(n, t)), Wei(n)) }

// Up reports whether confirmed weight reaches the quorum (rules §3.6):
// 1e6 * confirmed >= quorumPpm * total.
func Up(confirmed, total Amount, quorumPpm uint64) bool {
	return confirmed.Times(1e6).Cmp(total.Times(quorumPpm)) >= 0
}

// WeightPpm is the confirmed share of the weight, floor; 0 if there is no weight.
func WeightPpm(confirmed, total Amount) uint64 {
	if total.IsZero() {
		return 0
	}
	share := confirmed.MulDiv(Wei(1e6), total)
	return share.v.Uint64()
}

// MassOutage decides rules §3.7: with SNs of at least three providers, more
// than limitPpm of them struck.
func MassOutage(providers, struck, limitPpm uint64) bool {
	return providers >= 3 && struck*1e6 > limitPpm*providers
}

// LowerMedian returns the median of values, the lower one of two (rules §3.8).
// It panics without values.
func LowerMedian(values []uint64) uint64 {
	v := slices.Clone(values)
	slices.Sort(v)
	return v[(len(v)-1)/2]
}

// Misses reports whether a measured value fails the check (rules §3.8).
func (c MetricCheck) Misses(value uint64) bool {
	measured, bound := Wei(value).Times(1e6), Wei(c.Reference.Number).Times(c.MinRatioPpm)
	if c.Direction == DirectionLess {
		return measured.Cmp(bound) > 0
	}
	return measured.Cmp(bound) < 0
}

// EvidencePpm is the weight of a ScalerNode in an inconclusive era (rules §3.9):
// floor(1e6 * confirmed / most), 1e6 if nobody has a confirmed pair.
func EvidencePpm(confirmed, most uint64) uint64 {
	if most == 0 {
		return 1e6
	}
	return confirmed * 1e6 / most
}
