package projections

import (
	"math/big"

	"assay/domain"
)

// applyBookings reads what fills and ends the slots of nodes, and what the
// chain says about rewards.
func (s *second) applyBookings(f domain.ChainFact) {
	switch f := f.(type) {
	case *domain.Booked:
		n := s.nodes[f.SN]
		n.endSlots(f.Time, f.Slot)
		n.bookings = append(n.bookings, &plainBooking{f, f.Start + f.Period})
	case *domain.Released:
		s.nodes[f.SN].endSlots(f.Time, 0, 1)
	case *domain.RewardsActivated:
		if s.activated == nil {
			s.activated = &f.Time
		}
	case *domain.UnlockedSupply:
		s.unlocked = wei(f.Amount)
	}
}

func (n *plainNode) endSlots(time uint64, slots ...uint64) {
	for _, b := range n.bookings {
		for _, slot := range slots {
			if b.Slot == slot && time < b.end {
				b.end = time
			}
		}
	}
}

// utilisation is U: second by second would be the rule, [from, to) cut to the
// booking is the same.
func (s *second) utilisation(n *plainNode, e domain.Era, omega uint64) *big.Int {
	sum := num(0)
	for _, b := range n.bookings {
		from, to := max(s.ts(s.start(e)), b.Start), min(s.ts(s.end(e)), b.end)
		if e < b.ActivationEra || from >= to {
			continue
		}
		sum = plus(sum, floored(times(wei(b.Price), num(n.Capacity), num(to-from), num(omega)), times(num(30*86400), num(1_000_000))))
	}
	return sum
}

// capacity is C.
func (s *second) capacity(n *plainNode, e domain.Era, omega uint64) *big.Int {
	c := s.classes[[2]string{n.Region, n.Class}]
	from, to := s.ts(s.start(e)), s.ts(s.end(e))
	if c == nil || s.activated == nil || *s.activated > from || c.ScheduleEnd <= from {
		return num(0)
	}
	var total, booked uint64
	for _, v := range s.judged[e] {
		m := s.nodes[v.SN]
		if m.Region != n.Region || m.Class != n.Class {
			continue
		}
		total += m.Capacity
		for _, b := range m.bookings {
			if e >= b.ActivationEra && b.Start <= from && from < b.end {
				booked += m.Capacity
				break
			}
		}
	}
	if total == 0 {
		return num(0)
	}
	return floored(times(num(c.MaxBootstrapRelease), e18(), num(to-from), num(total-booked), num(n.Capacity), num(omega)),
		times(num(1440*86400), num(total), num(max(total, c.TargetCapacity)), num(1_000_000)))
}

// reward divides what node i of S_E earned.
func (s *second) reward(e domain.Era, i int) {
	v := s.judged[e][i]
	n, p, omega := s.nodes[v.SN], s.policy(e), s.omega(v)
	gross := floored(times(plus(s.utilisation(n, e, omega), s.capacity(n, e, omega)), num(p.MultiplierPpm)), num(1_000_000))
	topUp := least(gross, above(s.required(n), plus(s.leftOwn(n), n.topUps)))
	n.topUps = plus(n.topUps, topUp)
	s.credit(payee{kind: 2, id: uint64(n.SN)}, topUp)
	share := s.shareOut(n, e, minus(gross, topUp))
	part := minus(minus(gross, topUp), share)
	if n.state == "healthy" {
		part, n.held = plus(part, n.held), num(0)
	} else {
		if !n.offboarded {
			n.held = plus(n.held, part)
		}
		part = num(0)
	}
	var class uint64
	for _, other := range s.judged[e] {
		if m := s.nodes[other.SN]; m.Class == n.Class {
			class += m.Capacity
		}
	}
	there := n.network
	for _, x := range s.rows {
		if x.SN == n.SN && !x.undelegated {
			there = plus(there, s.leftOf(x))
		}
	}
	missing := num(0)
	if class > 0 {
		missing = above(floored(times(s.unlocked, num(n.Capacity)), times(num(2), num(class))), there)
	}
	network := least(floored(times(part, num(p.NetworkRedirectPpm)), num(1_000_000)), missing)
	n.network = plus(n.network, network)
	s.credit(payee{kind: 3, id: uint64(n.SN), account: s.accounts[n.HP]}, network)
	s.credit(payee{kind: 1, account: s.accounts[n.HP]}, minus(part, network))
	s.records = append(s.records, map[string]any{
		"record": "final", "era": e, "sn": n.SN, "state": n.state, "gross": gross.String(), "held": n.held.String(),
		"delegator_share": share.String(), "node_top_up": topUp.String(), "network_top_up": network.String(),
		"payable": minus(part, network).String(),
	})
}

// shareOut is the delegators' share; it raises N.
func (s *second) shareOut(n *plainNode, e domain.Era, rest *big.Int) *big.Int {
	taking := num(0)
	for _, x := range s.rows {
		if x.SN == n.SN && !x.undelegated && x.Block < s.start(e) {
			if x.n == nil {
				x.n = n.n
			}
			taking = plus(taking, s.leftOf(x))
		}
	}
	if taking.Sign() == 0 {
		return num(0)
	}
	share := floored(times(rest, wei(n.NodeRewardShare)), e18())
	n.n = plus(n.n, floored(times(share, e18()), taking))
	return share
}

func (s *second) credit(to payee, amount *big.Int) {
	if s.owed[to] == nil {
		s.owed[to] = num(0)
	}
	s.owed[to] = plus(s.owed[to], amount)
}

// applyDelegation reads what changes A.
func (s *second) applyDelegation(f domain.ChainFact) {
	switch f := f.(type) {
	case *domain.Delegated:
		s.updateA()
		s.rows = append(s.rows, &plainPosition{Delegated: f, onChain: wei(f.Amount), a: s.a})
		if n := s.nodes[f.SN]; f.Source == "settlement" {
			n.network = above(n.network, wei(f.Amount))
		}
	case *domain.Undelegated:
		p := s.position(f.Position)
		s.checkpoint(p)
		p.undelegated = true
	case *domain.Reclaimed:
		s.updateA()
		s.position(f.Position).reclaimed = true
	case *domain.APYCurve:
		s.updateA()
		s.knots = nil
		for _, k := range f.Knots {
			s.knots = append(s.knots, wei(k))
		}
	}
}

func (s *second) position(id domain.Position) *plainPosition {
	for _, p := range s.rows {
		if p.Position == id {
			return p
		}
	}
	return nil
}

func (s *second) updateA() {
	total := num(0)
	for _, p := range s.rows {
		if !p.undelegated {
			total = plus(total, s.leftOf(p))
		}
	}
	ratio := floored(times(total, e18()), times(num(700_000_000), e18()))
	s.a = plus(s.a, floored(times(s.maxAPY(ratio), num(s.now.Time-s.aTime)), num(360*86400)))
	s.aTime = s.now.Time
}

func (s *second) maxAPY(ratio *big.Int) *big.Int {
	if len(s.knots) == 0 {
		return num(0)
	}
	last := uint64(len(s.knots) - 1)
	i, q := new(big.Int).QuoRem(times(ratio, num(last)), e18(), new(big.Int))
	if i.Cmp(num(last)) >= 0 {
		return s.knots[last]
	}
	low, high := s.knots[i.Uint64()], s.knots[i.Uint64()+1]
	if high.Cmp(low) < 0 {
		return minus(low, floored(times(minus(low, high), q), e18()))
	}
	return plus(low, floored(times(minus(high, low), q), e18()))
}

// checkpoint updates A and books what a position earned.
func (s *second) checkpoint(p *plainPosition) {
	s.updateA()
	if p.undelegated {
		return
	}
	amount, total := s.leftOf(p), s.nodes[p.SN].n
	earned := floored(times(amount, minus(s.a, p.a), wei(p.LockFactor)), e18())
	if p.n != nil {
		earned = plus(earned, times(amount, minus(total, p.n)))
		p.n = total
	}
	p.a = s.a
	s.credit(payee{kind: 1, account: p.Delegator}, floored(earned, e18()))
}
