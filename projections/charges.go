package projections

import (
	"fmt"

	"assay/domain"
)

// moveStates moves the slash state of every node of a final era, in order of
// their ids, and applies the continuous charges (rules §4).
func (s *State) moveStates(e *era, epoch domain.Epoch) {
	charged := make([]bool, len(e.scalers))
	for i, n := range e.scalers {
		verdict, _ := e.standing(i)
		n.standing, charged[i] = n.standing.Step(verdict, e.policy)
		n.tally.Count(verdict)
		if verdict == domain.VerdictDown || verdict == domain.VerdictDegraded {
			n.noteBad(e)
		}
	}
	for i, n := range e.scalers {
		if !charged[i] {
			continue
		}
		required := s.registry.required(n)
		s.charge(n, &domain.Charge{
			Era: e.number, Epoch: epoch, Reason: domain.ChargeContinuous,
			Amount: required.Bps(e.policy.SlashRateBps), RateBps: e.policy.SlashRateBps,
		}, e.policy, s.exposed(n.SN, e.number, e.policy.StakeLeadEras))
	}
}

func (n *scaler) noteBad(e *era) {
	if !n.suspicion().firstBad.known {
		n.suspect(func(x *suspicion) { x.firstBad = badEra{true, e.number, e.policy.StakeLeadEras} })
	}
}

// closeWindow applies the window charges of every node that was in S_E of the
// window, offboarded since or not, and starts the next window (rules §4).
func (s *State) closeWindow(last *era, epoch domain.Epoch) {
	for _, id := range s.registry.snIDs {
		n := s.registry.scalerAt(id)
		score, enough := n.tally.Score(last.policy.WindowMinConclusivePpm)
		if !enough && n.tally.Eras > 0 {
			s.spare(&domain.Charge{Era: last.number, Epoch: epoch, SN: n.SN, Reason: domain.ChargeWindow, Tally: n.tally}, true)
		}
		if enough {
			required := s.registry.required(n)
			rate := last.policy.TierBps(score)
			continued := n.suspicion().continued
			s.charge(n, &domain.Charge{
				Era: last.number, Epoch: epoch, Reason: domain.ChargeWindow,
				Amount: required.Bps(rate).Less0(continued), RateBps: rate,
				ScorePpm: score, Tally: n.tally, Continued: continued, FirstBad: n.firstBadEra(),
			}, last.policy, s.exposedForWindow(n))
		}
		n.tally = domain.Tally{}
		n.suspect(func(x *suspicion) { *x = suspicion{held: x.held} })
	}
}

// firstBadEra returns the node's first down or degraded era of the open window,
// nil if it had none.
func (n *scaler) firstBadEra() *domain.Era {
	first := n.suspicion().firstBad
	if !first.known {
		return nil
	}
	return &first.era
}

// exposedForWindow returns the positions exposed for the first down or
// degraded era of the node in the window; without such an era there are none.
func (s *State) exposedForWindow(n *scaler) []domain.Part {
	first := n.suspicion().firstBad
	if !first.known {
		return nil
	}
	return s.exposed(n.SN, first.era, first.lead)
}

// charge cuts a charge to the window's cap, splits it over the waterfall and,
// in enforce mode, takes it from what is left and puts it into the slash tree.
func (s *State) charge(n *scaler, c *domain.Charge, p *domain.Policy, exposed []domain.Part) {
	c.Record, c.SN, c.Mode, c.Standing = "charge", n.SN, p.SlashingMode, n.standing
	c.Required, c.Uncut, c.CapBps, c.Before = s.registry.required(n), c.Amount, p.WindowCapBps, n.suspicion().charged
	c.Amount = c.Amount.Min(c.Required.Bps(p.WindowCapBps).Less0(c.Before))
	if c.Amount.IsZero() {
		s.spare(c, false)
		return
	}
	n.suspect(func(x *suspicion) {
		x.charged = x.charged.Plus(c.Amount)
		if c.Reason == domain.ChargeContinuous {
			x.continued = x.continued.Plus(c.Amount)
		}
	})
	c.Parts, c.Uncollected = domain.Waterfall(c.Amount, s.collateral.own(n.SN).left(), exposed)
	if p.SlashingMode == domain.ModeEnforce {
		if err := s.decide(c.Epoch, n.SN, c.Parts); err != nil {
			panic(fmt.Sprintf("projections: charge of ScalerNode %d: %v", n.SN, err))
		}
		s.settlement.slash(c)
	}
	s.books.charged(c)
	s.emit(c)
}

// spare tells of a charge that came to nothing.
func (s *State) spare(c *domain.Charge, tooFew bool) {
	if s.trace != nil {
		s.trace(&domain.NotCharged{Charge: *c, TooFew: tooFew})
	}
}
