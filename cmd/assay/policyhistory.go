package main

import (
	"cmp"
	"context"
	"slices"

	"assay/domain"
	"assay/projections"
)

// policyHistory is what a log, or a facts file, says of policies and of what
// rules §8 leaves to the chain.
type policyHistory struct {
	name     string // of the log or file
	entry    string // what its entries are called: record or line
	policies *projections.Policies
	classes  []*domain.ClassSet // the last one of each region and class, in their order
	refused  []refusedPolicy
}

// refusedPolicy is a policy of a facts file that may not enter where it stands.
type refusedPolicy struct {
	Record string `json:"record"` // "policy_refused"
	Line   uint64 `json:"line"`
	Reason string `json:"reason"`
	Detail string `json:"detail"`
}

// readHistory reads the policies of a source.
func (p *program) readHistory(ctx context.Context, s source) (*policyHistory, error) {
	h := &policyHistory{policies: projections.NewPolicies()}
	h.name, h.entry = s.name()
	return h, p.entries(ctx, s, moves, h.see)
}

// inForce returns the policy of an epoch.
func (h *policyHistory) inForce(epoch domain.Epoch) (projections.PolicyRange, error) {
	r, ok := h.policies.InForce(epoch)
	if !ok {
		return r, fail(exitNoInput, "%s has no policy: nothing is judged before there is one", h.name)
	}
	return r, nil
}

// moves reports whether a fact can change which policy is in force, or when.
func moves(f domain.Fact) bool {
	_, chain := f.(domain.ChainFact)
	return chain || f.Kind() == domain.KindPolicy
}

// see looks at an entry. Policies of a file that may not enter where they stand
// are left out, as the engine would.
func (h *policyHistory) see(e domain.Entry) error {
	if change, ok := e.Fact.(*domain.PolicyChange); ok && h.entry == lineEntry {
		if r := h.policies.Check(change, e.Digest); r != nil {
			h.refused = append(h.refused, refusedPolicy{"policy_refused", e.Index, r.Reason.String(), r.Detail})
			return nil
		}
	}
	return h.apply(e)
}

func (h *policyHistory) apply(e domain.Entry) error {
	if set, ok := e.Fact.(*domain.ClassSet); ok {
		i, found := slices.BinarySearchFunc(h.classes, set, func(a, b *domain.ClassSet) int {
			return cmp.Or(cmp.Compare(a.Region, b.Region), cmp.Compare(a.Class, b.Class))
		})
		if found {
			h.classes[i] = set
		} else {
			h.classes = slices.Insert(h.classes, i, set)
		}
	}
	return h.policies.Apply(e)
}

// place names an entry as a record of a log or as a line of a file.
func (h *policyHistory) place(entry uint64) (record, line *uint64) {
	if h.entry == recordEntry {
		return &entry, nil
	}
	return nil, &entry
}
