package projections

import (
	"assay/domain"
)

// calendar knows where on the chain the log stands and when eras begin and end.
type calendar struct {
	segments domain.Segments
	last     domain.ChainFact // nil before the first

	anyBegun  bool
	current   domain.Era // the last era that began
	anySealed bool
	lastSeal  domain.Era

	// starts holds ts(start(E)) for eras that began and are not final, oldest
	// first: the time of the first head at or after their first block.
	starts []eraStart
}

type eraStart struct {
	era   domain.Era
	block uint64
	time  uint64
	known bool
}

func (c *calendar) extend(seg domain.Segment) error {
	segments, err := c.segments.With(seg)
	if err == nil {
		c.segments = segments
	}
	return err
}

// begins lists the eras that begin before a chain fact of block, in order.
func (c *calendar) begins(block uint64) []domain.Era {
	now, ok := c.segments.EraOf(block)
	if !ok {
		return nil
	}
	next := c.segments[0].Era
	if c.anyBegun {
		next = c.current + 1
	}
	var eras []domain.Era
	for ; next <= now; next++ {
		eras = append(eras, next)
	}
	return eras
}

func (c *calendar) begun(e domain.Era) {
	block, _ := c.segments.Start(e)
	c.anyBegun, c.current = true, e
	c.starts = append(c.starts, eraStart{era: e, block: block})
}

// place is where on the chain the log stands, zero before the first fact.
func (c *calendar) place() domain.Place {
	if c.last == nil {
		return domain.Place{}
	}
	return *c.last.At()
}

// headAt gives the starts that waited for a head their time.
func (c *calendar) headAt(p domain.Place) {
	for i := range c.starts {
		if st := &c.starts[i]; !st.known && p.Block >= st.block {
			st.time, st.known = p.Time, true
		}
	}
}

// startTime returns ts(start(e)); it is known for every era that is being made
// final and for the one after it.
func (c *calendar) startTime(e domain.Era) (uint64, bool) {
	for _, st := range c.starts {
		if st.era == e {
			return st.time, st.known
		}
	}
	return 0, false
}

// nextToSeal returns the lowest era not yet sealed, false without a calendar.
func (c *calendar) nextToSeal(genesis domain.Era) (domain.Era, bool) {
	if len(c.segments) == 0 {
		return 0, false
	}
	if c.anySealed {
		return c.lastSeal + 1, true
	}
	return max(genesis, c.segments[0].Era), true
}

func (c *calendar) sealedEra(e domain.Era) {
	c.anySealed, c.lastSeal = true, e
	for len(c.starts) > 0 && c.starts[0].era+1 < e {
		c.starts = c.starts[1:]
	}
}

// openUntil returns the highest era for which a report may be filed: one ahead
// of the era of the last chain fact (rules §2). false if no era is open.
func (c *calendar) openUntil() (domain.Era, bool) {
	if len(c.segments) == 0 {
		return 0, false
	}
	now, ok := c.segments.EraOf(c.place().Block)
	if !ok {
		return c.segments[0].Era, true
	}
	return now + 1, true
}

// nextEra returns the era after that of the last chain fact, from which a
// rotated key is in force.
func (c *calendar) nextEra() domain.Era {
	e, _ := c.openUntil()
	return e
}

// policies is the row of policies of a log.
type policies struct {
	first   *domain.Policy
	changes []domain.PolicyChange // in log order
	digests []domain.Hash
}

// add puts a checked policy in the row.
func (p *policies) add(f *domain.PolicyChange, digest domain.Hash) {
	change := *f
	change.Policy = f.Policy.Complete(p.first)
	if p.first == nil {
		change.FromEpoch = 0 // the first one holds from epoch 0
		p.first = &change.Policy
	}
	p.changes = append(p.changes, change)
	p.digests = append(p.digests, digest)
}

func (p *policies) genesisEra() domain.Era   { return domain.Era(p.first.GenesisEra.Value) }
func (p *policies) erasPerEpoch() domain.Era { return domain.Era(p.first.ErasPerEpoch.Value) }

// epochOf returns the epoch of an era that is not before the genesis era.
func (p *policies) epochOf(e domain.Era) domain.Epoch {
	return domain.Epoch((e - p.genesisEra()) / p.erasPerEpoch())
}

func (p *policies) firstOf(k domain.Epoch) domain.Era {
	return p.genesisEra() + domain.Era(k)*p.erasPerEpoch()
}

func (p *policies) lastOf(k domain.Epoch) domain.Era { return p.firstOf(k+1) - 1 }

func (p *policies) closesWindow(k domain.Epoch) bool {
	return (uint64(k)+1)%p.first.WindowEpochs.Value == 0
}

// ofEpoch returns the policy in force in epoch k: the greatest from_epoch that
// is not above k, of equal ones the later in the log.
func (p *policies) ofEpoch(k domain.Epoch) *domain.Policy {
	best := -1
	for i, c := range p.changes {
		if c.FromEpoch <= k && (best < 0 || c.FromEpoch >= p.changes[best].FromEpoch) {
			best = i
		}
	}
	return &p.changes[best].Policy
}

// ofEra returns the policy that an era is judged by; one before the genesis
// era has that of epoch 0.
func (p *policies) ofEra(e domain.Era) *domain.Policy {
	if e < p.genesisEra() {
		return p.ofEpoch(0)
	}
	return p.ofEpoch(p.epochOf(e))
}
