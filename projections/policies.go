package projections

import (
	"cmp"
	"fmt"
	"slices"

	"assay/domain"
)

// Policies is the part of State that knows which policy is in force when. It
// folds policies, and of the chain only where it stands, so that it can be
// asked about a log without folding the rewards of years. Make it with
// NewPolicies.
type Policies struct {
	state   *State // of which only the calendar's place and segments, and the policies, move
	records []uint64
}

// PolicyRange is a policy with the epochs in which it is in force as the log
// stands.
type PolicyRange struct {
	domain.PolicyChange        // complete
	Record              uint64 // the entry that brought it
	Last                domain.Epoch
	Open                bool // no later policy ends it, and Last means nothing
}

// NewPolicies returns the fold before the first entry.
func NewPolicies() *Policies { return &Policies{state: New(nil)} }

// Apply folds one entry; those that are neither policies nor chain facts need
// not be given. An error means that the chain facts contradict each other.
func (p *Policies) Apply(e domain.Entry) error {
	switch f := e.Fact.(type) {
	case *domain.PolicyChange:
		p.state.policies.add(f, e.Digest)
		p.records = append(p.records, e.Index)
	case domain.ChainFact:
		return p.enter(f)
	}
	return nil
}

// enter moves the calendar to a chain fact, without the eras that begin there.
func (p *Policies) enter(f domain.ChainFact) error {
	c, block := &p.state.calendar, f.At().Block
	if before := c.place().Block; block < before {
		return fmt.Errorf("field block: want at least %d, that of the chain fact before it, got %d", before, block)
	}
	if segment, ok := f.(*domain.EraSegment); ok {
		if err := c.mayExtend(segment.Segment, block); err != nil {
			return err
		}
		if err := c.extend(segment.Segment); err != nil {
			return err
		}
	}
	c.last = f
	c.current, c.anyBegun = c.segments.EraOf(block)
	return nil
}

// Check says whether a policy may enter the log now, nil if so: see State.Check.
func (p *Policies) Check(f *domain.PolicyChange, digest domain.Hash) *domain.Rejection {
	return p.state.checkPolicy(f, domain.Submission{Fact: f, Digest: digest, Trusted: true})
}

// First returns the policy that fixed the calendar of epochs, nil before there
// is one.
func (p *Policies) First() *domain.Policy { return p.state.policies.first }

// Segments returns the calendar of eras.
func (p *Policies) Segments() domain.Segments { return p.state.calendar.segments }

// OpenEpoch returns the epoch of the last chain fact; false before the genesis
// era, and without a policy or an era.
func (p *Policies) OpenEpoch() (domain.Epoch, bool) {
	now, ok := p.state.CurrentEra()
	if !ok {
		return 0, false
	}
	return p.EpochOf(now)
}

// EpochOf returns the epoch of an era; false for one before the genesis era, and
// without a policy.
func (p *Policies) EpochOf(e domain.Era) (domain.Epoch, bool) {
	if p.First() == nil || e < p.state.policies.genesisEra() {
		return 0, false
	}
	return p.state.policies.epochOf(e), true
}

// Earliest returns the lowest epoch from which a policy that enters the log now
// may be in force.
func (p *Policies) Earliest() domain.Epoch {
	if p.First() == nil {
		return 0
	}
	least, _ := p.state.nextEpoch()
	return least
}

// Ranges lists the policies that are in force in some epoch, in the order of
// their epochs, and those that another replaced before their first, in log order.
func (p *Policies) Ranges() (inForce, never []PolicyRange) {
	changes := p.state.policies.changes
	for i, change := range changes {
		r := PolicyRange{PolicyChange: change, Record: p.records[i]}
		if slices.ContainsFunc(changes[i+1:], func(later domain.PolicyChange) bool { return later.FromEpoch == change.FromEpoch }) {
			never = append(never, r)
		} else {
			inForce = append(inForce, r)
		}
	}
	slices.SortFunc(inForce, func(a, b PolicyRange) int { return cmp.Compare(a.FromEpoch, b.FromEpoch) })
	for i := range inForce {
		if inForce[i].Open = i+1 == len(inForce); !inForce[i].Open {
			inForce[i].Last = inForce[i+1].FromEpoch - 1
		}
	}
	return inForce, never
}

// InForce returns the policy of epoch k; false without a policy.
func (p *Policies) InForce(k domain.Epoch) (PolicyRange, bool) {
	inForce, _ := p.Ranges()
	for _, r := range inForce {
		if r.Open || k <= r.Last {
			return r, true
		}
	}
	return PolicyRange{}, false
}
