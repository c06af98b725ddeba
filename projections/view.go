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
