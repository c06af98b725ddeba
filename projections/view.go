package projections

import "assay/domain"

// ScalerKey returns the key that signs for a ScalerNode in an era; false if no
// fact introduced the node or none validated it.
func (s *State) ScalerKey(id domain.SNID, e domain.Era) (domain.Address, bool) {
	n := s.registry.sns[id]
	if n == nil {
		return domain.Address{}, false
	}
	return n.keys.in(e)
}

// HyperKey returns the key that signs for a HyperNode; false if no fact
// introduced it.
func (s *State) HyperKey(id domain.HNID) (domain.Address, bool) {
	h := s.registry.hns[id]
	if h == nil {
		return domain.Address{}, false
	}
	return h.Key, true
}

// PositionLeft returns what is on chain of a delegated position, what of it was
// decided to be taken and is not executed, and what is left; false if no fact
// opened it.
func (s *State) PositionLeft(id domain.Position) (onChain, decided, left domain.Amount, ok bool) {
	p := s.collateral.positions[id]
	if p == nil {
		return onChain, decided, left, false
	}
	return p.onChain, p.decided, p.left(), true
}

// PolicyOf returns the policy that is in force in epoch k as the log stands,
// complete, with the epoch from which it is; false without a policy.
func (s *State) PolicyOf(k domain.Epoch) (domain.PolicyChange, bool) {
	if s.policies.first == nil {
		return domain.PolicyChange{}, false
	}
	return *s.policies.changeOf(k), true
}

// Credited returns what every payee has earned so far, over all epochs and what
// is final of the open one, sorted as leaves are. Right after an epoch closed
// they are its payouts.
func (s *State) Credited() []domain.Payout {
	payouts, _ := s.credits.payouts()
	return payouts
}

// LastSealed returns the last era that is sealed; false before the first.
func (s *State) LastSealed() (domain.Era, bool) { return s.calendar.lastSeal, s.calendar.anySealed }

// Reserve returns what was paid into the settlement contract's reserve and what
// was taken out of it by others than claims, in wei over all time (rules §7).
func (s *State) Reserve() (deposited, withdrawn domain.Amount) {
	return s.settlement.reserve.in, s.settlement.reserve.out
}
