package explain

import (
	"fmt"
	"slices"

	"assay/domain"
)

// newJudgement lays a verdict out, with what the era found of its HyperNodes.
func newJudgement(v *domain.Verdict, policy *domain.Policy, watchers []*domain.Observation) *Judgement {
	j := &Judgement{
		Verdict: v.Verdict, Confirmed: v.Confirmed, Qualified: v.Qualified, WeightPpm: v.WeightPpm, QuorumPpm: policy.UpQuorumPpm,
		ConfirmedBy: orEmpty(v.Observers), Missing: orEmpty(v.Missing), Reports: len(v.Reports),
	}
	if v.Verdict == domain.VerdictInconclusive {
		j.Why = whyInconclusive(v, policy, watchers)
	}
	if c := v.Failed; c != nil {
		j.Failed = &FailedCheck{Metric: c.Metric, Reference: plain(c.Reference), MinRatioPpm: c.MinRatioPpm, Direction: c.Direction}
		if !c.Missing {
			j.Failed.Found = plain(c.Found)
		}
	}
	return j
}

// whyInconclusive says which of the reasons of rules §3.4 and §3.7 it was.
func whyInconclusive(v *domain.Verdict, policy *domain.Policy, watchers []*domain.Observation) string {
	var operators uint64
	if len(watchers) > 0 {
		operators = watchers[0].Operators
	}
	switch {
	case v.Qualified < policy.MinObservers:
		return fmt.Sprintf("%s did enough to count, %d are needed", count(v.Qualified, "HyperNode", "HyperNodes"), policy.MinObservers)
	case operators < policy.MinOperators:
		return fmt.Sprintf("the HyperNodes that count belong to %s, %d are needed", count(operators, "operator", "operators"), policy.MinOperators)
	}
	return fmt.Sprintf("mass outage: more than %s of the Hardware Providers lost most of their nodes at once", percent(policy.MassOutagePpm))
}

// plain is a metric's value without quotes.
func plain(v domain.Value) string {
	if v.IsText {
		return v.Text
	}
	return v.String()
}

// orEmpty makes JSON write an empty list, and not none.
func orEmpty[T any](list []T) []T { return append([]T{}, list...) }

// newEarned lays a node's final era out.
func newEarned(w *nodeEra) *Earned {
	in := w.in
	e := &Earned{
		From: in.From, To: in.To, WeightPpm: in.WeightPpm, Bookings: []Booking{}, MultiplierPpm: in.Multiplier,
		Division: divide(in, w.out), Required: in.Required, Left: in.Left, TopUps: in.TopUps,
		ShareRate: in.ShareRate, TakingPart: in.TakingPart, Positions: in.Positions,
		NetRequired: in.NetRequired, NetThere: in.NetThere, RedirectPpm: in.RedirectPpm,
		Offboarded: in.Offboarded, State: w.out.State,
	}
	c := in.Capacity
	e.Capacity = CapacityReward{
		None: c.None, Release: c.Release, Seconds: c.Seconds, Total: c.Total, Vacant: c.Vacant, Target: c.Target,
		Units: c.Units, Amount: c.Amount,
	}
	for _, b := range in.Bookings {
		e.Bookings = append(e.Bookings, Booking{b.Record, b.Slot, b.Price, b.Units, b.Seconds, b.Amount})
	}
	return e
}

// alike reports whether two eras tell the same story, in whatever amounts, so
// that they can be told as one.
func (e *ScalerEra) alike(o *ScalerEra) bool {
	if e.Stage != o.Stage || e.Why != o.Why {
		return false
	}
	if e.Verdict != nil && !e.Verdict.same(o.Verdict) {
		return false
	}
	return e.Earned == nil || e.Earned.State == o.Earned.State && e.Earned.Division.shape() == o.Earned.Division.shape()
}

func (j *Judgement) same(o *Judgement) bool {
	if (j.Failed == nil) != (o.Failed == nil) || j.Failed != nil && *j.Failed != *o.Failed {
		return false
	}
	return j.Verdict == o.Verdict && j.Why == o.Why && j.CountsAs == o.CountsAs && j.Reversed == o.Reversed &&
		j.Confirmed == o.Confirmed && j.Qualified == o.Qualified && j.WeightPpm == o.WeightPpm &&
		slices.Equal(j.Missing, o.Missing)
}

// shape says which parts of a division there are.
func (d *Division) shape() [8]bool {
	return [8]bool{
		d.Gross.IsZero(), d.NodeTopUp.IsZero(), d.DelegatorShare.IsZero(), d.NetworkTopUp.IsZero(), d.Paid.IsZero(),
		d.Released.IsZero(), d.Forfeited.IsZero(), d.HeldAfter.Cmp(d.HeldBefore) > 0,
	}
}

// flows is a division without what was held before and after, for those that
// compare or sum up eras.
func (d Division) flows() Division {
	d.HeldBefore, d.HeldAfter = domain.Amount{}, domain.Amount{}
	return d
}
