package main

import "assay/domain"

// standIn is one policy in the place of all policies of a history, from epoch 0
// on: the question what would have been. nil leaves the history as it is.
type standIn struct {
	change *domain.PolicyChange
	digest domain.Hash
	placed bool // in the place of the history's first
}

// newStandIn returns policy as a stand-in for the policies of a history, of
// which first is the first, nil if it has none. Of the three parameters that a
// first policy fixes, those that policy leaves out are first's.
func newStandIn(policy domain.Policy, first *domain.Policy) *standIn {
	if first != nil {
		whole := first.Complete(nil)
		first = &whole
	}
	change := &domain.PolicyChange{Policy: policy.Complete(first)}
	return &standIn{change: change, digest: domain.Keccak256(domain.FormatFact(change))}
}

// sees returns what a run sees of an entry of the history, false if nothing.
func (s *standIn) sees(e domain.Entry) (domain.Entry, bool) {
	if _, policy := e.Fact.(*domain.PolicyChange); !policy || s == nil {
		return e, true
	}
	if s.placed {
		return e, false
	}
	s.placed = true
	e.Fact, e.Digest = s.change, s.digest
	return e, true
}

// before returns what a run sees before the first fact of a history that has no
// policy; e.Index says where that is.
func (s *standIn) before(e domain.Entry) domain.Entry {
	s.placed = true
	e.Fact, e.Digest = s.change, s.digest
	return e
}
