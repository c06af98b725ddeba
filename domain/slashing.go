package domain

import (
	"cmp"
	"fmt"
	"slices"
)

// SlashState is where a ScalerNode stands on the road to a slash (rules §4).
type SlashState uint8

// The states; a new ScalerNode is Healthy.
const (
	Healthy  SlashState = 0
	Anomaly  SlashState = 1
	Slashing SlashState = 2
)

// String returns the word of the result records.
func (s SlashState) String() string {
	switch s {
	case Anomaly:
		return "anomaly"
	case Slashing:
		return "slashing"
	}
	return "healthy"
}

// MarshalText writes the word of the result records.
func (s SlashState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (s *SlashState) UnmarshalText(text []byte) error {
	for _, state := range []SlashState{Healthy, Anomaly, Slashing} {
		if state.String() == string(text) {
			*s = state
			return nil
		}
	}
	return fmt.Errorf("slash state %q: want %q, %q or %q", text, Healthy, Anomaly, Slashing)
}

// Standing is the slash state of one ScalerNode with its two counts.
type Standing struct {
	State    SlashState
	Run      uint64 // consecutive down eras in Anomaly
	Recovery uint64 // consecutive up or degraded eras since
}

// Step moves the standing by one final era and reports whether that era is
// charged. Inconclusive and reversed eras move nothing (rules §4).
func (s Standing) Step(verdict string, p *Policy) (next Standing, charged bool) {
	switch verdict {
	case VerdictDown:
		return s.down(p)
	case VerdictUp, VerdictDegraded:
		if s.State == Healthy {
			return s, false
		}
		s.Run = 0
		s.Recovery++
		if s.Recovery >= p.RecoverEras {
			return Standing{}, false
		}
	}
	return s, false
}

func (s Standing) down(p *Policy) (Standing, bool) {
	s.Recovery = 0
	if s.State == Slashing {
		return s, true
	}
	s.State = Anomaly
	s.Run++
	if s.Run > p.GraceEras {
		s.State = Slashing
		return s, true
	}
	return s, false
}

// Required returns required(s) of rules §4 in wei:
// floor(collateralReq * capacity * marketAdjustment / 1e18).
func Required(collateralReq Amount, capacity uint64, marketAdjustment Amount) Amount {
	return collateralReq.Times(capacity).MulDiv(marketAdjustment, One())
}

// Tally counts a ScalerNode's final eras in a window.
type Tally struct {
	Eras       uint64 // with the SN in S_E
	Conclusive uint64
	Down       uint64
	Degraded   uint64
}

// Count adds one final era.
func (t *Tally) Count(verdict string) {
	t.Eras++
	if verdict == VerdictInconclusive {
		return
	}
	t.Conclusive++
	switch verdict {
	case VerdictDown:
		t.Down++
	case VerdictDegraded:
		t.Degraded++
	}
}

// Score returns the window score in ppm, and false if too few eras were
// conclusive for a window charge (rules §4).
func (t Tally) Score(minConclusivePpm uint64) (uint64, bool) {
	if t.Conclusive == 0 || t.Conclusive*1e6 < minConclusivePpm*t.Eras {
		return 0, false
	}
	return 1e6 * (2*(t.Conclusive-t.Down) - t.Degraded) / (2 * t.Conclusive), true
}

// TierBps returns the rate of the first tier that the score reaches.
func (p *Policy) TierBps(score uint64) uint64 {
	for _, t := range p.Tiers {
		if t.MinScorePpm <= score {
			return t.Bps
		}
	}
	return 0
}

// Part is what a charge takes from one place: a ScalerNode's own collateral
// (zero position) or a delegated position.
type Part struct {
	Position Position `json:"position"`
	Amount   Amount   `json:"amount"` // wei
}

// Waterfall splits a charge (rules §4): own collateral first, the shortfall
// from the exposed positions pro rata by amount left, by largest remainder,
// ties to the smaller position. Amounts are what is left; exposed must be in
// ascending order of position. What cannot be taken is returned as uncollected.
func Waterfall(charge, own Amount, exposed []Part) (parts []Part, uncollected Amount) {
	parts = []Part{} // an empty list in the record, not none
	first := charge.Min(own)
	if !first.IsZero() {
		parts = append(parts, Part{Amount: first})
	}
	short := charge.Minus(first)
	var total Amount
	for _, e := range exposed {
		total = total.Plus(e.Amount)
	}
	taken := short.Min(total)
	for _, p := range proRata(taken, total, exposed) {
		if !p.Amount.IsZero() {
			parts = append(parts, p)
		}
	}
	return parts, short.Minus(taken)
}

// proRata divides amount over the parts in proportion to theirs, whose sum is
// total and at least amount.
func proRata(amount, total Amount, parts []Part) []Part {
	if amount.IsZero() {
		return nil
	}
	type remainder struct {
		index int
		rest  Amount
	}
	out := make([]Part, len(parts))
	rests := make([]remainder, len(parts))
	left := amount
	for i, p := range parts {
		share := amount.MulDiv(p.Amount, total)
		out[i] = Part{p.Position, share}
		rests[i] = remainder{i, amount.Mod(p.Amount, total)}
		left = left.Minus(share)
	}
	slices.SortStableFunc(rests, func(a, b remainder) int {
		return cmp.Or(b.rest.Cmp(a.rest), cmp.Compare(a.index, b.index))
	})
	for i := 0; !left.IsZero(); i++ {
		p := &out[rests[i].index]
		p.Amount = p.Amount.Plus(Wei(1))
		left = left.Minus(Wei(1))
	}
	return out
}
