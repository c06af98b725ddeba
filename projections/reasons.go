package projections

import (
	"slices"

	"assay/domain"
)

// earnings returns the inputs of a node's final era, as they are right before
// its reward is divided.
func (s *State) earnings(n *scaler, e *era, p *span, i int) *domain.Earnings {
	word, weight := e.standing(i)
	taking, positions := s.takingPart(n, e.number)
	account := s.registry.hps[n.HP]
	w := &domain.Earnings{
		Era: e.number, Epoch: s.policies.epochOf(e.number), SN: n.SN, HP: n.HP, Account: account,
		Standing: word, WeightPpm: weight, From: p.from, To: p.to,
		Capacity: n.capacityEarned(p, weight), Multiplier: e.policy.MultiplierPpm,
		Required: s.registry.required(n), Left: s.collateral.own(n.SN).left(), TopUps: n.topUp.decided,
		ShareRate: n.NodeRewardShare, TakingPart: taking, Positions: positions,
		HeldBefore: n.suspicion().held, Offboarded: n.offboard,
		NetRequired: s.networkRequired(n, *p.markets[n.index].units), NetThere: s.networkThere(n),
		RedirectPpm: e.policy.NetworkRedirectPpm,
		Sources:     []domain.Source{{What: "registration", Record: n.record}},
	}
	if class, ok := s.registry.classes[n.key()]; ok {
		w.Sources = append(w.Sources, domain.Source{What: "class", Record: class.record})
	}
	if ruling, ok := e.reversed[n.SN]; ok {
		w.Reversed = ruling.reason
		w.Sources = append(w.Sources, domain.Source{What: "reversal", Record: ruling.record})
	}
	for _, b := range n.bookings {
		if overlap := b.overlap(p); overlap > 0 {
			w.Bookings = append(w.Bookings, domain.BookingEarned{
				Record: b.record, Slot: b.slot, Price: b.price, Start: b.start, End: b.end, Seconds: overlap, Units: n.Capacity,
				Amount: domain.Utilisation(b.price, n.Capacity, overlap, weight),
			})
			w.Sources = append(w.Sources, domain.Source{What: "booking", Record: b.record})
		}
	}
	return w
}

// observations tells what an era found of every HyperNode of A_E.
func (s *State) observations(e *era, weights []domain.Amount, total domain.Amount, operators uint64) {
	qualified, turnout := 0, e.turnout(&s.registry)
	for _, h := range e.hypers {
		o := &domain.Observation{
			Era: e.number, HN: h.HN, Operator: h.Operator, QualityPpm: e.qualityOf[h.HN],
			AllWeight: total, Operators: operators, Nodes: uint64(len(e.scalers)),
			Shares: turnout.shares(h), Receipts: e.receipts, Conclusive: !e.inconclusive,
		}
		for _, n := range e.scalers {
			if e.confirmed.has(n, h) {
				o.Confirmed++
			}
		}
		if qualified < len(e.qualified) && e.qualified[qualified] == h {
			o.Qualified, o.Weight = true, weights[qualified]
			qualified++
		}
		if f := e.ofHN.at(h.slot); f != nil {
			o.Reports = f.records
		}
		s.trace(o)
	}
	s.absences(e)
}

// absences tells why the other HyperNodes are not of A_E.
func (s *State) absences(e *era) {
	for _, id := range s.registry.hnIDs {
		h := s.registry.hns[id]
		if slices.Contains(e.hypers, h) {
			continue
		}
		a := &domain.Absence{Era: e.number, HN: id, Why: domain.AbsentPartly}
		switch {
		case !h.active:
			a.Why = domain.AbsentInactive
		case h.links == 0:
			a.Why = domain.AbsentNoLink
		}
		s.trace(a)
	}
}
