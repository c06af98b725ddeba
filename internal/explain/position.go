package explain

import (
	"fmt"

	"assay/domain"
)

type (
	// PositionReport is what a delegation earned and what was taken from it.
	PositionReport struct {
		Position    domain.Position  `json:"position"`
		SN          domain.SNID      `json:"sn"`
		Delegator   domain.Address   `json:"delegator"`
		Source      string           `json:"source"`
		Opened      uint64           `json:"opened"` // record
		Amount      domain.Amount    `json:"amount"` // when it was opened
		OnChain     domain.Amount    `json:"on_chain"`
		Decided     domain.Amount    `json:"decided"` // slashes decided and not yet executed
		Left        domain.Amount    `json:"left"`
		LockFactor  domain.Amount    `json:"lock_factor"`  // 1e18
		UnlockTime  uint64           `json:"unlock_time"`  // unix seconds
		ExposedFrom domain.Era       `json:"exposed_from"` // first era whose charges can take from it
		Undelegated *domain.Era      `json:"undelegated_in_era,omitempty"`
		Reclaimed   *domain.Era      `json:"reclaimed_in_era,omitempty"`
		Checkpoints []Checkpoint     `json:"checkpoints"`
		Earned      domain.Amount    `json:"earned"`
		Charges     []PositionCharge `json:"charges"`
		Taken       domain.Amount    `json:"taken"` // by them; of shadow mode: would be taken
		Slashes     []domain.Slash   `json:"slashes"`
	}
	// Checkpoint is a reward as it was booked (rules §6).
	Checkpoint struct {
		Time       uint64        `json:"time"` // unix seconds
		Left       domain.Amount `json:"left"`
		DeltaA     domain.Amount `json:"delta_a"` // 1e18
		DeltaN     domain.Amount `json:"delta_n"` // 1e18 per wei
		LockFactor domain.Amount `json:"lock_factor"`
		Delegation domain.Amount `json:"delegation"`
		Share      domain.Amount `json:"share"`
		Amount     domain.Amount `json:"amount"`
	}
	// PositionCharge is a charge of the node, and what it takes from the position.
	PositionCharge struct {
		Charge
		Taken domain.Amount `json:"taken"`
	}
)

// position explains a delegation.
func (f *listener) position(x *Explanation, c *chapter) {
	d := f.people.positions[f.subject.position]
	r := &PositionReport{
		Position: d.Position, SN: d.SN, Delegator: d.Delegator, Source: d.Source, Opened: d.record, Amount: d.Amount,
		LockFactor: d.LockFactor, UnlockTime: d.UnlockTime,
		Checkpoints: []Checkpoint{}, Charges: []PositionCharge{}, Slashes: []domain.Slash{},
	}
	x.Position = r
	r.OnChain, r.Decided, r.Left, _ = f.present.PositionLeft(d.Position)
	f.positionLife(r, c, d)
	equation := Sum{What: "position " + d.Position.String() + ": earned", Parts: []Term{}}
	for _, e := range c.earned {
		r.Checkpoints = append(r.Checkpoints, newCheckpoint(e))
		r.Earned = r.Earned.Plus(e.Delegation).Plus(e.Share)
		at := fmt.Sprintf("booked at %d", e.Time)
		equation.Parts = append(equation.Parts, Term{"by the delegation formula, " + at, e.Delegation}, Term{"of the node's reward, " + at, e.Share})
	}
	equation.Total = r.Earned
	x.Sums = append(x.Sums, equation)
	for _, charge := range c.charges {
		taken := takenFrom(charge, d.Position)
		r.Charges = append(r.Charges, PositionCharge{newCharge(charge), taken})
		r.Taken = r.Taken.Plus(taken)
	}
	if c.close != nil {
		for _, l := range c.close.Slashes {
			if l.Position == d.Position && l.Epoch == c.epoch {
				r.Slashes = append(r.Slashes, l)
				x.Sums = append(x.Sums, c.slashSum(l))
			}
		}
	}
	x.Advice = append(x.Advice, r.advice(f.exposure(d.SN))...)
}

// positionLife cites what opened and ended a position.
func (f *listener) positionLife(r *PositionReport, c *chapter, d *delegation) {
	c.cited.chain(d.record, domain.KindDelegated, "opens the position")
	if d.undelegated != nil {
		r.Undelegated = &d.undelegated.value
		c.cited.chain(d.undelegated.record, domain.KindUndelegated, "ends its rewards")
	}
	if d.reclaimed != nil {
		r.Reclaimed = &d.reclaimed.value
		c.cited.chain(d.reclaimed.record, domain.KindReclaimed, "takes it out of the slash exposure")
	}
	r.ExposedFrom = exposedFrom(f.policies.Segments(), d.Block, f.policy(c).StakeLeadEras)
}

// exposedFrom returns the first era whose end lies lead eras behind that of a
// block's (rules §4): what was delegated before there were eras is exposed as
// soon as any position can be.
func exposedFrom(calendar domain.Segments, block, lead uint64) domain.Era {
	if era, ok := calendar.EraOf(block); ok {
		return era + domain.Era(lead)
	}
	if len(calendar) == 0 || uint64(calendar[0].Era)+lead == 0 {
		return 0
	}
	return calendar[0].Era + domain.Era(lead) - 1
}

func newCheckpoint(e *domain.PositionEarned) Checkpoint {
	return Checkpoint{e.Time, e.Left, e.DeltaA, e.DeltaN, e.LockFactor, e.Delegation, e.Share, e.Delegation.Plus(e.Share)}
}

// takenFrom returns what a charge takes from a position.
func takenFrom(c *domain.Charge, id domain.Position) domain.Amount {
	for _, p := range c.Parts {
		if p.Position == id {
			return p.Amount
		}
	}
	return domain.Amount{}
}
