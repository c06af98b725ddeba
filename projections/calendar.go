package projections

import (
	"fmt"
	"slices"

	"assay/domain"
)

// maxErasAtOnce bounds how many eras one fact may begin, or a segment skip. It
// is seven years of hourly eras, far above what a chain does, and keeps one
// absurd number from costing unbounded time and memory.
const maxErasAtOnce = 1 << 16

// calendar knows where on the chain the log stands and when eras begin and end.
type calendar struct {
	segments domain.Segments
	last     domain.ChainFact // nil before the first
	settled  domain.ChainFact // the last one of the settlement chain itself

	anyBegun  bool
	current   domain.Era // the last era that began
	anySealed bool
	lastSeal  domain.Era

	// starts holds ts(start(E)) for eras that began and are not final, oldest
	// first and without gaps: the time of the first head at or after their
	// first block. heads are those from which that is found for an era whose
	// segment comes later than its first block: all since the current era began.
	starts []eraStart
	heads  []headTime
}

type headTime struct{ block, time uint64 }

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

// mayExtend reports why a segment in a fact of block does not fit: it must
// leave alone what has begun by then, and not skip or begin too many eras.
func (c *calendar) mayExtend(seg domain.Segment, block uint64) error {
	segments, err := c.segments.With(seg)
	if err != nil {
		return err
	}
	if len(c.segments) > 0 {
		if before, _ := c.segments.EraOf(seg.StartBlock - 1); seg.Era-before > maxErasAtOnce {
			return fmt.Errorf("ERR_ERA_RANGE era segment at block %d skips %d eras, want at most %d", seg.StartBlock, seg.Era-before-1, maxErasAtOnce)
		}
	}
	if now, ok := c.segments.EraOf(block); ok {
		start, _ := c.segments.Start(now)
		if seg.StartBlock < start {
			return fmt.Errorf("ERR_RETROACTIVE era segment at block %d changes eras before era %d, which has begun at block %d", seg.StartBlock, now, start)
		}
		if moved, _ := segments.Start(now); moved != start {
			return fmt.Errorf("ERR_RETROACTIVE era segment at block %d moves the first block of era %d, which has begun", seg.StartBlock, now)
		}
	}
	next := calendar{segments: segments, anyBegun: c.anyBegun, current: c.current}
	return next.mayEnter(block)
}

// mayEnter reports whether a fact of block would begin too many eras.
func (c *calendar) mayEnter(block uint64) error {
	if next, now, ok := c.beginning(block); ok && now >= next && now-next >= maxErasAtOnce {
		return fmt.Errorf("ERR_ERA_RANGE block %d begins %d eras at once, want at most %d", block, now-next+1, maxErasAtOnce)
	}
	return nil
}

// beginning returns the first and the last era that begin before a chain fact
// of block; none if the last is below the first.
func (c *calendar) beginning(block uint64) (next, now domain.Era, ok bool) {
	now, ok = c.segments.EraOf(block)
	if !ok {
		return 0, 0, false
	}
	if c.anyBegun {
		return c.current + 1, now, true
	}
	return c.segments[0].Era, now, true
}

// begins lists the eras that begin before a chain fact of block, in order.
func (c *calendar) begins(block uint64) []domain.Era {
	var eras []domain.Era
	if next, now, ok := c.beginning(block); ok {
		for ; next <= now; next++ {
			eras = append(eras, next)
		}
	}
	return eras
}

func (c *calendar) begun(e domain.Era) {
	st := eraStart{era: e}
	st.block, _ = c.segments.Start(e)
	c.heads = slices.DeleteFunc(c.heads, func(h headTime) bool { return h.block < st.block })
	if len(c.heads) > 0 {
		st.time, st.known = c.heads[0].time, true
	}
	c.anyBegun, c.current = true, e
	c.starts = append(c.starts, st)
}

// place is where on the chain the log stands, zero before the first fact.
func (c *calendar) place() domain.Place {
	if c.last == nil {
		return domain.Place{}
	}
	return *c.last.At()
}

// headAt gives the starts that waited for a head their time: the last ones,
// since whatever began before the head before had it then.
func (c *calendar) headAt(p domain.Place) {
	c.heads = append(c.heads, headTime{p.Block, p.Time})
	for i := len(c.starts) - 1; i >= 0 && !c.starts[i].known; i-- {
		if st := &c.starts[i]; p.Block >= st.block {
			st.time, st.known = p.Time, true
		}
	}
}

// startTime returns ts(start(e)); it is known for every era that is being made
// final and for the one after it.
func (c *calendar) startTime(e domain.Era) (uint64, bool) {
	if len(c.starts) == 0 || e < c.starts[0].era || e-c.starts[0].era >= domain.Era(len(c.starts)) {
		return 0, false
	}
	st := c.starts[e-c.starts[0].era]
	return st.time, st.known
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

func (p *policies) erasPerWindow() uint64 {
	return p.first.ErasPerEpoch.Value * p.first.WindowEpochs.Value
}

func (p *policies) closesWindow(k domain.Epoch) bool {
	return (uint64(k)+1)%p.first.WindowEpochs.Value == 0
}

// changeOf returns the policy in force in epoch k: the greatest from_epoch that
// is not above k, of equal ones the later in the log.
func (p *policies) changeOf(k domain.Epoch) *domain.PolicyChange {
	best := -1
	for i, c := range p.changes {
		if c.FromEpoch <= k && (best < 0 || c.FromEpoch >= p.changes[best].FromEpoch) {
			best = i
		}
	}
	return &p.changes[best]
}

// ofEpoch returns the policy in force in epoch k.
func (p *policies) ofEpoch(k domain.Epoch) *domain.Policy { return &p.changeOf(k).Policy }

// ofEra returns the policy that an era is judged by; one before the genesis
// era has that of epoch 0.
func (p *policies) ofEra(e domain.Era) *domain.Policy {
	if e < p.genesisEra() {
		return p.ofEpoch(0)
	}
	return p.ofEpoch(p.epochOf(e))
}
