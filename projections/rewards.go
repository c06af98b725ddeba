package projections

import (
	"slices"

	"assay/domain"
)

// booking is one filled slot of a ScalerNode; it counts for its own time
// (rules §6).
type booking struct {
	record     uint64
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
	s.accountFee(n, f)
	n.bookings = append(n.bookings, booking{
		record: s.record, slot: f.Slot, price: f.Price, start: f.Start, end: f.Start + f.Period, activation: f.ActivationEra,
	})
	return nil
}

// accountFee books what the Service Provider pays for a booking, at the margin
// of the node's class as it is now (rules §6).
func (s *State) accountFee(n *scaler, f *domain.Booked) {
	margin := uint64(domain.DefaultMarginPpm)
	if class, ok := s.registry.classes[n.key()]; ok {
		margin = class.MarginPpm
	}
	fee, reserve, treasury := domain.AccessFee(f.Price, n.Capacity, f.Period, margin)
	s.books.feed(fee, reserve, treasury)
	if s.trace != nil {
		s.trace(&domain.FeeAccounted{
			SN: f.SN, SP: f.SP, Price: f.Price, Units: n.Capacity, Period: f.Period, MarginPpm: margin,
			Fee: fee, Reserve: reserve, Treasury: treasury,
		})
	}
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

// span is a final era as rewards see it: its seconds, the capacity of S_E, and
// what many of its nodes share, so that it is looked up once.
type span struct {
	era      domain.Era
	from, to uint64      // unix seconds, [from, to)
	markets  []supply    // by market
	used     usage       // of the last booking, which most are like
	accounts []accountOf // by Hardware Provider
}

// supply is the capacity of S_E in a market, and the market's class if it was set.
type supply struct {
	total, booked uint64
	units         *uint64 // of the class in all regions, nil without nodes
	class         class
	set           bool
	none          string // why there is no capacity reward, if there is none
	given, wanted memo   // capacity reward, and collateral required, of the last node
}

// usage is what a booking earns, and what that depends on.
type usage struct {
	price              domain.Amount
	capacity           uint64
	overlap, weightPpm uint64
	amount             domain.Amount
}

// memo is an amount that depends on a node's size and weight: most nodes of a market
// have the same.
type memo struct {
	known            bool
	units, weightPpm uint64
	amount           domain.Amount
}

// of returns the amount; it is the memo's.
func (m *memo) of(units, weightPpm uint64, find func() domain.Amount) *domain.Amount {
	if !m.known || m.units != units || m.weightPpm != weightPpm {
		*m = memo{true, units, weightPpm, find()}
	}
	return &m.amount
}

// accountOf is where a Hardware Provider is paid.
type accountOf struct {
	address domain.Address
	known   bool
	credit  int // place of its credit, counted from 1; 0: not known yet
}

func (s *State) span(e *era) *span {
	r := &s.registry
	p := &span{era: e.number, markets: make([]supply, len(r.markets)), accounts: make([]accountOf, len(r.providers))}
	from, ok := s.calendar.startTime(e.number)
	to, known := s.calendar.startTime(e.number + 1)
	if ok && known {
		p.from, p.to = from, to
	}
	units := make(map[string]*uint64)
	for _, n := range e.scalers {
		m := &p.markets[n.index]
		if m.units == nil {
			if m.units = units[n.Class]; m.units == nil {
				m.units = new(uint64)
				units[n.Class] = m.units
			}
			m.class, m.set = r.classes[n.key()]
			m.none = s.noCapacity(m, p)
		}
		m.total += n.Capacity
		if n.bookedAt(e.number, p.from) {
			m.booked += n.Capacity
		}
		*m.units += n.Capacity
		if a := &p.accounts[n.provider]; !a.known {
			a.address, a.known = r.hps[n.HP], true
		}
	}
	return p
}

// accrue credits the rewards of a final era (rules §6).
func (s *State) accrue(e *era) {
	p := s.span(e)
	var finals []domain.Final
	if !s.brief {
		finals = make([]domain.Final, len(e.scalers))
	}
	var unheard domain.Final
	for i, n := range e.scalers {
		_, weight := e.standing(i)
		earned := n.utilisation(p, weight)
		if c := n.capacityReward(p, weight); c != nil {
			earned.Increase(c)
		}
		gross := domain.Gross(earned, e.policy.MultiplierPpm)
		if s.trace != nil {
			s.trace(s.earnings(n, e, p, i))
		}
		f := &unheard
		if !s.brief {
			f = &finals[i]
		}
		*f = domain.Final{Record: "final", Era: e.number, SN: n.SN, State: n.standing.State, Gross: gross}
		s.pay(n, e, p, f)
		s.hear(f)
	}
	s.accrueLinks(e, p)
	for _, n := range s.registry.snSlot {
		n.bookings = slices.DeleteFunc(n.bookings, func(b booking) bool { return b.end <= p.from })
	}
}

// utilisation returns U of rules §6.
func (n *scaler) utilisation(p *span, weightPpm uint64) domain.Amount {
	var sum domain.Amount
	for i := range n.bookings {
		b, last := &n.bookings[i], &p.used
		overlap := b.overlap(p)
		if last.price != b.price || last.capacity != n.Capacity || last.overlap != overlap || last.weightPpm != weightPpm {
			*last = usage{b.price, n.Capacity, overlap, weightPpm, domain.Utilisation(b.price, n.Capacity, overlap, weightPpm)}
		}
		sum.Increase(&last.amount)
	}
	return sum
}

// overlap returns for how many seconds of an era the booking counts.
func (b *booking) overlap(p *span) uint64 {
	if p.era < b.activation {
		return 0
	}
	return domain.Overlap(p.from, p.to, b.start, b.end)
}

// noCapacity says why a market has no capacity rewards in an era (rules §6), if so: before
// they are activated, and after the schedule of the class ended.
func (s *State) noCapacity(m *supply, p *span) string {
	switch {
	case !m.set:
		return "the class was never set"
	case !s.rewards.activated || s.rewards.activatedAt > p.from:
		return "capacity rewards were not yet activated"
	case m.class.ScheduleEnd <= p.from:
		return "the class's schedule has ended"
	}
	return ""
}

// capacityReward returns C of rules §6, nil if there is none.
func (n *scaler) capacityReward(p *span, weightPpm uint64) *domain.Amount {
	m := &p.markets[n.index]
	if m.none != "" {
		return nil
	}
	return m.given.of(n.Capacity, weightPpm, func() domain.Amount {
		return domain.CapacityReward(m.class.MaxBootstrapRelease, p.to-p.from, m.total, m.total-m.booked,
			m.class.TargetCapacity, n.Capacity, weightPpm)
	})
}

// capacityEarned returns C of rules §6 with its inputs.
func (n *scaler) capacityEarned(p *span, weightPpm uint64) domain.CapacityEarned {
	m := &p.markets[n.index]
	if m.none != "" {
		return domain.CapacityEarned{None: m.none}
	}
	return domain.CapacityEarned{
		Release: m.class.MaxBootstrapRelease, Seconds: p.to - p.from,
		Total: m.total, Vacant: m.total - m.booked, Target: m.class.TargetCapacity, Units: n.Capacity,
		Amount: *n.capacityReward(p, weightPpm),
	}
}

// pay divides a node's gross reward: node top-up, delegators, and what is left
// for the Hardware Provider, held or diverted or payable.
func (s *State) pay(n *scaler, e *era, p *span, f *domain.Final) {
	m := &p.markets[n.index]
	f.Payable = f.Gross
	if short := s.nodeShort(n, m); !short.IsZero() {
		f.NodeTopUp = f.Gross.Min(short)
		s.topUpNode(n, &f.NodeTopUp)
		f.Payable.Decrease(&f.NodeTopUp)
	}
	if n.delegated {
		f.DelegatorShare = s.shareOut(n, e.number, f.Payable)
		f.Payable.Decrease(&f.DelegatorShare)
	}
	var forfeited domain.Amount
	if n.standing.State != domain.Healthy || n.suspected != nil {
		f.Payable, forfeited = n.holdOrPay(f.Payable)
		f.Held = n.suspicion().held
	}
	account := &p.accounts[n.provider]
	if redirect := e.policy.NetworkRedirectPpm; redirect > 0 {
		f.NetworkTopUp = f.Payable.Ppm(redirect).Min(s.networkShort(n, *m.units))
		n.topUp.network.Increase(&f.NetworkTopUp)
		s.credits.add(payee{kind: domain.PayoutNetworkCollateral, id: uint64(n.SN), account: account.address}, f.NetworkTopUp)
		f.Payable.Decrease(&f.NetworkTopUp)
	}
	s.creditProvider(account, &f.Payable)
	s.books.earned(f, &forfeited)
}

// topUpNode credits the collateral of a node.
func (s *State) topUpNode(n *scaler, amount *domain.Amount) {
	if amount.IsZero() {
		return
	}
	n.topUp.decided.Increase(amount)
	s.credits.credit(s.credits.ofNode(n), *amount)
}

// creditProvider is credits.add for the account of a Hardware Provider.
func (s *State) creditProvider(a *accountOf, amount *domain.Amount) {
	if amount.IsZero() {
		return
	}
	if a.credit == 0 {
		a.credit = s.credits.of(payee{kind: domain.PayoutPayable, account: a.address}) + 1
	}
	s.credits.credit(a.credit-1, *amount)
}

// nodeShort returns what is missing of the node collateral required, with
// top-ups decided and not yet executed counted as there.
func (s *State) nodeShort(n *scaler, m *supply) domain.Amount {
	if !m.set {
		return domain.Amount{}
	}
	there := n.own.left()
	there.Increase(&n.topUp.decided)
	short := *m.wanted.of(n.Capacity, 0, func() domain.Amount { return m.class.required(n) })
	short.Lessen(&there)
	return short
}

// networkShort returns what is missing of the network collateral required.
func (s *State) networkShort(n *scaler, classCapacity uint64) domain.Amount {
	return s.networkRequired(n, classCapacity).Less0(s.networkThere(n))
}

func (s *State) networkRequired(n *scaler, classCapacity uint64) domain.Amount {
	return domain.NetworkCollateral(s.rewards.unlocked, n.Capacity, classCapacity)
}

func (s *State) networkThere(n *scaler) domain.Amount {
	return s.collateral.delegatedTo(n.SN).Plus(n.topUp.network)
}

// holdOrPay keeps the HP's part while the node is under suspicion, gives back
// all that was held once it is healthy again, and forfeits both once it is
// offboarded (rules §6).
func (n *scaler) holdOrPay(part domain.Amount) (payable, forfeited domain.Amount) {
	switch {
	case n.standing.State == domain.Healthy:
		payable = part
		if n.suspected != nil {
			payable = part.Plus(n.suspected.held)
			n.suspect(func(x *suspicion) { x.held = domain.Amount{} })
		}
	case n.offboard:
		forfeited = part
	default:
		n.suspect(func(x *suspicion) { x.held = x.held.Plus(part) })
	}
	return payable, forfeited
}
