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
