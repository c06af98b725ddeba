package console

import (
	"fmt"
	"slices"
	"sync"

	"assay/domain"
	"assay/projections"
)

// What a Chronicle remembers at most. Everything older is in the log, for explain,
// export and audit.
const (
	keptEras     = 720 // of verdicts, a byte per node each: a month of hours
	keptMatrices = 48  // of who confirmed whom, two bits per pair each
	keptLeaves   = 4   // epochs with all leaves of both trees
	keptMoney    = 12  // epochs of each node's figures
	keptSamples  = 48  // values of each node's metrics, those that stay the same as one
	keptAlarms   = 200
	mostCharges  = 10_000 // of an epoch, as long as its leaves are remembered
	// mostMetrics bounds what nodes can make a Chronicle remember by inventing names.
	mostMetrics = 24
)

// Chronicle folds a log and remembers what pages show. Make it with NewChronicle
// and give it every entry of the log, in order, once.
type Chronicle struct {
	mu       sync.Mutex // guards all below
	state    *projections.State
	kinds    map[domain.Kind]uint64
	nodes    map[domain.SNID]*node
	order    []*node // ascending by id
	slots    int     // that nodes have
	scratch  []int   // of slotsOf
	hypers   map[domain.HNID]*hyper
	accounts map[domain.HPID]domain.Address
	eras     []*era // sealed, ascending, the newest keptEras
	epochs   []*epoch
	alarms   []*domain.Alarm // the newest keptAlarms
	pending  map[domain.Era]samples
	open     *charges // of the open epoch
	segments domain.Segments
	goal     uint64 // records that there are to fold
}

// charges are what was decided of slashes since the last epoch closed.
type charges struct {
	enforced, shadow int
	amount           domain.Amount    // of enforced ones
	list             []*domain.Charge // enforced ones, the first mostCharges
}

// epoch is a closed epoch.
type epoch struct {
	close   *domain.EpochClose
	books   *domain.Conservation
	charges charges
}

// NewChronicle returns a Chronicle that has folded nothing.
func NewChronicle() *Chronicle {
	c := &Chronicle{
		kinds: make(map[domain.Kind]uint64), nodes: make(map[domain.SNID]*node), hypers: make(map[domain.HNID]*hyper),
		accounts: make(map[domain.HPID]domain.Address), pending: make(map[domain.Era]samples), open: &charges{},
	}
	c.state = projections.New(c.decide)
	return c
}

// Apply folds one entry. An error means what it means for a State: the log is
// corrupt, or we are wrong. What was shown until then stays.
func (c *Chronicle) Apply(e domain.Entry) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.state.Apply(e); err != nil {
		return fmt.Errorf("fold record %d: %w", e.Index, err)
	}
	c.kinds[e.Fact.Kind()]++
	c.note(e.Fact)
	return nil
}

// Aim says how many records there are to fold, so that pages can tell how far the
// fold is.
func (c *Chronicle) Aim(size uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.goal = max(c.goal, size)
}

// Folded returns how many records were folded.
func (c *Chronicle) Folded() uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.state.LogSize()
}

// Look runs f on the fold's state while nothing is applied. f keeps nothing of it.
func (c *Chronicle) Look(f func(*projections.State)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f(c.state)
}

// note takes in what an entry says beside what is decided from it.
func (c *Chronicle) note(f domain.Fact) {
	switch f := f.(type) {
	case *domain.HPRegistered:
		c.accounts[f.HP] = f.Account
	case *domain.SNRegistered:
		n := c.node(f.SN)
		n.hp, n.region, n.class, n.capacity, n.location = f.HP, f.Region, f.Class, f.Capacity, f.Location
	case *domain.HNRegistered:
		h := c.hyper(f.HN)
		h.operator, h.location = f.Operator, f.Location
	case *domain.EraSegment:
		if longer, err := c.segments.With(f.Segment); err == nil { // the fold has accepted it
			c.segments = longer
		}
	case *domain.SNOffboarded:
		c.node(f.SN).offboarded = true
	case *domain.Reversal:
		c.reverse(f.Era, f.SN)
	case *domain.Report:
		c.noteSamples(f.Era, f.Samples)
	case *domain.Listing:
		c.noteSamples(f.Era, f.Samples)
	}
}

// decide takes in a decision of the fold.
func (c *Chronicle) decide(d domain.Decision) {
	switch d := d.(type) {
	case *domain.Verdict:
		c.noteVerdict(d)
	case *domain.Final:
		c.noteFinal(d)
	case *domain.Charge:
		c.noteCharge(d)
	case *domain.Conservation:
		c.epochs = append(c.epochs, &epoch{books: d, charges: *c.open})
		c.open = &charges{}
	case *domain.EpochClose:
		c.noteClose(d)
	case *domain.Alarm:
		c.alarms = append(c.alarms, d)
		if len(c.alarms) > keptAlarms {
			c.alarms = slices.Delete(c.alarms, 0, len(c.alarms)-keptAlarms)
		}
	}
}

// noteClose keeps an epoch, whose books came right before it, and forgets the
// leaves of an older one.
func (c *Chronicle) noteClose(d *domain.EpochClose) {
	last := len(c.epochs) - 1
	c.epochs[last].close = d
	if old := last - keptLeaves; old >= 0 {
		without := *c.epochs[old].close
		without.Payouts, without.Slashes = nil, nil
		c.epochs[old].close = &without
		c.epochs[old].charges.list = nil
	}
}

// Leaves returns the epochs whose leaves are remembered, as they closed, and the
// charges behind their slashes: what a review of an epoch needs beside the state.
func (c *Chronicle) Leaves() (closes map[domain.Epoch]*domain.EpochClose, behind []*domain.Charge) {
	c.mu.Lock()
	defer c.mu.Unlock()
	closes = make(map[domain.Epoch]*domain.EpochClose)
	for _, e := range c.epochs[max(0, len(c.epochs)-keptLeaves):] {
		closes[e.close.Epoch] = e.close
		behind = append(behind, e.charges.list...)
	}
	return closes, behind
}

// openEpoch is the epoch that finals and charges are booked to now.
func (c *Chronicle) openEpoch() domain.Epoch {
	if last := len(c.epochs) - 1; last >= 0 {
		return c.epochs[last].books.Epoch + 1
	}
	return 0
}

// find returns a closed epoch, nil if there is none of that number.
func (c *Chronicle) find(k domain.Epoch) (at int, found *epoch) {
	at, ok := slices.BinarySearchFunc(c.epochs, k, func(e *epoch, k domain.Epoch) int { return compare(e.books.Epoch, k) })
	if !ok {
		return at, nil
	}
	return at, c.epochs[at]
}

// hasLeaves reports whether the leaves of epoch c.epochs[at] are remembered.
func (c *Chronicle) hasLeaves(at int) bool { return at >= len(c.epochs)-keptLeaves }

func compare[T ~uint64](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
