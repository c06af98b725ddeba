package projections

import (
	"slices"

	"assay/domain"
)

// booking is one filled slot of a ScalerNode; it counts for its own time
// (rules §6).
type booking struct {
	slot       uint64
	price      domain.Amount
	start      uint64 // unix seconds
	end        uint64 // unix seconds: start + period, or when it was ended
	activation domain.Era
}

// book fills a slot; what was in it ends at this block's time.
func (s *State) book(f *domain.Booked) error {
	n, err := s.registry.scaler(f.SN)
	if err != nil {
		return err
	}
	n.endBookings(f.Time, func(b *booking) bool { return b.slot == f.Slot })
	n.bookings = append(n.bookings, booking{
		slot: f.Slot, price: f.Price, start: f.Start, end: f.Start + f.Period, activation: f.ActivationEra,
	})
	return nil
}

// release ends both slots at this block's time.
func (s *State) release(f *domain.Released) error {
	n, err := s.registry.scaler(f.SN)
	if err != nil {
		return err
	}
	n.endBookings(f.Time, func(*booking) bool { return true })
	return nil
}

func (n *scaler) endBookings(at uint64, which func(*booking) bool) {
	for i := range n.bookings {
		if b := &n.bookings[i]; which(b) {
			b.end = min(b.end, at)
		}
	}
}

// bookedAt reports whether a booking runs at a moment of era e.
func (n *scaler) bookedAt(e domain.Era, at uint64) bool {
	return slices.ContainsFunc(n.bookings, func(b booking) bool {
		return e >= b.activation && b.start <= at && at < b.end
	})
}

// span is a final era as rewards see it: its seconds, and the capacity of S_E.
type span struct {
	era      domain.Era
	from, to uint64 // unix seconds, [from, to)
	regional map[classKey]*capacity
	class    map[string]uint64 // units of a class in all regions
}

type capacity struct{ total, booked uint64 }

func (s *State) span(e *era) *span {
	p := &span{era: e.number, regional: make(map[classKey]*capacity), class: make(map[string]uint64)}
	from, ok := s.calendar.startTime(e.number)
	to, known := s.calendar.startTime(e.number + 1)
	if ok && known {
		p.from, p.to = from, to
	}
	for _, n := range e.scalers {
		key := classKey{n.Region, n.Class}
		if p.regional[key] == nil {
			p.regional[key] = &capacity{}
		}
		p.regional[key].total += n.Capacity
		if n.bookedAt(e.number, p.from) {
			p.regional[key].booked += n.Capacity
		}
		p.class[n.Class] += n.Capacity
	}
	return p
}

// accrue credits the rewards of a final era (rules §6).
func (s *State) accrue(e *era) {
	p := s.span(e)
	for i, n := range e.scalers {
		_, weight := e.standing(i)
		earned := n.utilisation(p, weight).Plus(s.capacityReward(n, p, weight))
		s.pay(n, e, p, domain.Gross(earned, e.policy.MultiplierPpm))
	}
	s.accrueLinks(e, p)
	for _, n := range s.registry.snSlot {
		n.bookings = slices.DeleteFunc(n.bookings, func(b booking) bool { return b.end <= p.from })
	}
}

// utilisation returns U of rules §6.
func (n *scaler) utilisation(p *span, weightPpm uint64) domain.Amount {
	var sum domain.Amount
	for _, b := range n.bookings {
		if p.era >= b.activation {
			overlap := domain.Overlap(p.from, p.to, b.start, b.end)
			sum = sum.Plus(domain.Utilisation(b.price, n.Capacity, overlap, weightPpm))
		}
	}
	return sum
}

// capacityReward returns C of rules §6: nothing before rewards are activated
// and after the schedule of the class ended.
func (s *State) capacityReward(n *scaler, p *span, weightPpm uint64) domain.Amount {
	key := classKey{n.Region, n.Class}
	class, ok := s.registry.classes[key]
	if !ok || !s.rewards.activated || s.rewards.activatedAt > p.from || class.ScheduleEnd <= p.from {
		return domain.Amount{}
	}
	c := p.regional[key]
	return domain.CapacityReward(class.MaxBootstrapRelease, p.to-p.from, c.total, c.total-c.booked,
		class.TargetCapacity, n.Capacity, weightPpm)
}

// pay divides a node's gross reward: node top-up, delegators, and what is left
// for the Hardware Provider, held or diverted or payable.
func (s *State) pay(n *scaler, e *era, p *span, gross domain.Amount) {
	f := &domain.Final{Record: "final", Era: e.number, SN: n.SN, State: n.standing.State, Gross: gross}
	f.NodeTopUp = gross.Min(s.nodeShort(n))
	n.topUp.decided = n.topUp.decided.Plus(f.NodeTopUp)
	s.credits.add(payee{kind: domain.PayoutNodeCollateral, id: uint64(n.SN)}, f.NodeTopUp)
	rest := gross.Minus(f.NodeTopUp)
	f.DelegatorShare = s.shareOut(n, e.number, rest)
	part := n.holdOrPay(rest.Minus(f.DelegatorShare))
	f.Held = n.held

	account := s.registry.hps[n.HP]
	f.NetworkTopUp = part.Ppm(e.policy.NetworkRedirectPpm).Min(s.networkShort(n, p.class[n.Class]))
	n.topUp.network = n.topUp.network.Plus(f.NetworkTopUp)
	s.credits.add(payee{domain.PayoutNetworkCollateral, uint64(n.SN), account}, f.NetworkTopUp)
	f.Payable = part.Minus(f.NetworkTopUp)
	s.credits.add(payee{kind: domain.PayoutPayable, account: account}, f.Payable)
	s.emit(f)
}

// nodeShort returns what is missing of the node collateral required, with
// top-ups decided and not yet executed counted as there.
func (s *State) nodeShort(n *scaler) domain.Amount {
	there := s.collateral.own(n.SN).left().Plus(n.topUp.decided)
	return s.registry.required(n).Less0(there)
}

// networkShort returns what is missing of the network collateral required.
func (s *State) networkShort(n *scaler, classCapacity uint64) domain.Amount {
	there := s.collateral.delegatedTo(n.SN).Plus(n.topUp.network)
	return domain.NetworkCollateral(s.rewards.unlocked, n.Capacity, classCapacity).Less0(there)
}

// holdOrPay keeps the HP's part while the node is under suspicion, gives back
// all that was held once it is healthy again, and forfeits both once it is
// offboarded (rules §6).
func (n *scaler) holdOrPay(part domain.Amount) (payable domain.Amount) {
	if n.standing.State != domain.Healthy {
		if !n.offboard {
			n.held = n.held.Plus(part)
		}
		return domain.Amount{}
	}
	payable = part.Plus(n.held)
	n.held = domain.Amount{}
	return payable
}

// credits are the cumulative payouts over all epochs (rules §7).
type credits struct {
	amounts map[payee]domain.Amount
	payees  []payee // in the order of their first credit
}

type payee struct {
	kind    uint8
	id      uint64
	account domain.Address
}

func newCredits() credits { return credits{amounts: make(map[payee]domain.Amount)} }

func (c *credits) add(p payee, amount domain.Amount) {
	if amount.IsZero() {
		return
	}
	if _, had := c.amounts[p]; !had {
		c.payees = append(c.payees, p)
	}
	c.amounts[p] = c.amounts[p].Plus(amount)
}

// payouts returns the leaves of the payout tree, sorted, and their sum.
func (c *credits) payouts() ([]domain.Payout, domain.Amount) {
	payouts := make([]domain.Payout, 0, len(c.payees))
	var total domain.Amount
	for _, p := range c.payees {
		payouts = append(payouts, domain.Payout{Kind: p.kind, ID: p.id, Account: p.account, Cumulative: c.amounts[p]})
		total = total.Plus(c.amounts[p])
	}
	slices.SortFunc(payouts, domain.Payout.Compare)
	return payouts, total
}
