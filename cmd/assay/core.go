package main

import (
	"slices"
	"sync"

	"assay/domain"
	"assay/internal/snapshots"
	"assay/projections"
)

// core is the fold that ingest drives and everybody else looks at. It hands on
// what the fold decides, and that epochs closed, but only once the records behind
// it are durable.
type core struct {
	mu      sync.Mutex // guards all below
	state   *projections.State
	index   uint64    // of the entry being applied
	from    uint64    // decisions of records below it are published already, and not handed on
	fresh   []decided // decisions whose record may not be durable yet
	ready   []decided // decisions to hand on, in order
	closed  []closedEpoch
	size    uint64        // durable records
	owed    uint64        // records that the log once had and has not yet read again
	wake    chan struct{} // has a token when decisions may be ready
	closing chan struct{} // and when closed epochs may be durable
	moved   chan struct{} // closed, and made anew, when more is durable
}

// decided is a decision and the log record that caused it.
type decided struct {
	index    uint64
	decision domain.Decision
}

// closedEpoch is an epoch that closed, and the log as it was right after.
type closedEpoch struct {
	close    *domain.EpochClose
	size     uint64      // of the log, with the record that closed the epoch
	root     domain.Hash // of that log
	snapshot []byte      // of the fold after that record; nil if newer ones make it useless
}

// newCore returns a core that has folded nothing.
func newCore() *core {
	c := &core{wake: make(chan struct{}, 1), closing: make(chan struct{}, 1), moved: make(chan struct{})}
	c.state = projections.New(c.decide)
	return c
}

// decide takes a decision of the state in.
func (c *core) decide(d domain.Decision) {
	if c.index >= c.from {
		c.fresh = append(c.fresh, decided{c.index, d})
	}
	if epoch, ok := d.(*domain.EpochClose); ok {
		c.closed = append(c.closed, closedEpoch{close: epoch, size: c.state.LogSize(), root: c.state.LogRoot()})
	}
}

// Check asks the fold; see ingest.Core.
func (c *core) Check(s domain.Submission) *domain.Rejection {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.state.Check(s)
}

// Silent asks the fold; see ingest.Core.
func (c *core) Silent(f domain.Fact) []domain.SilentPair {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.state.Silent(f)
}

// Apply folds an entry; its decisions wait for durable.
func (c *core) Apply(e domain.Entry) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.index = e.Index
	if err := c.state.Apply(e); err != nil {
		return err
	}
	c.snapshot()
	return nil
}

// snapshot takes a snapshot if the last entry closed an epoch. Of those that
// wait, no more are held than are kept in the end: a first fold closes many
// epochs before the first is handed on.
func (c *core) snapshot() {
	last := len(c.closed) - 1
	if last < 0 || c.closed[last].size != c.state.LogSize() || c.closed[last].snapshot != nil {
		return
	}
	c.closed[last].snapshot = c.state.Snapshot()
	if last >= snapshots.Kept {
		c.closed[last-snapshots.Kept].snapshot = nil
	}
}

// durable releases the decisions of the first size records. owed is how many
// more the log lacks of those that it once had.
func (c *core) durable(size, owed uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := 0
	for n < len(c.fresh) && c.fresh[n].index < size {
		n++
	}
	c.ready = append(c.ready, c.fresh[:n]...)
	c.fresh = append([]decided(nil), c.fresh[n:]...)
	c.size, c.owed = size, owed
	close(c.moved)
	c.moved = make(chan struct{})
	for _, waits := range []chan struct{}{c.wake, c.closing} {
		select {
		case waits <- struct{}{}:
		default:
		}
	}
}

// next returns a channel that is closed when more than now is durable.
func (c *core) next() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.moved
}

// take returns what is ready to be handed on; wake has a token when there may
// be more.
func (c *core) take() []decided {
	c.mu.Lock()
	defer c.mu.Unlock()
	ready := c.ready
	c.ready = nil
	return ready
}

// takeClosed returns the epochs that closed, in order, as far as the records that
// closed them are durable; closing has a token when there may be more.
func (c *core) takeClosed() []closedEpoch {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := 0
	for n < len(c.closed) && c.closed[n].size <= c.size {
		n++
	}
	ready := slices.Clone(c.closed[:n])
	c.closed = slices.Clone(c.closed[n:])
	return ready
}

// settlements returns a copy of where every closed epoch stands, as far as it
// is durable: approvals and transactions must not rest on more. None while the
// log is shorter than it once was.
func (c *core) settlements() []projections.Settlement {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.owed > 0 {
		return nil
	}
	var all []projections.Settlement
	for _, p := range c.state.Settlements() {
		if p.Close.Result.LogSize > c.size {
			break
		}
		e := *p
		e.Approvals = slices.DeleteFunc(slices.Clone(e.Approvals), func(a projections.Approval) bool { return a.Record >= c.size })
		e.Rejections = slices.DeleteFunc(slices.Clone(e.Rejections), func(r projections.Rejection) bool { return r.Record >= c.size })
		e.Intents = slices.DeleteFunc(slices.Clone(e.Intents), func(i projections.Intent) bool { return i.Record >= c.size })
		e.Foreign = slices.DeleteFunc(slices.Clone(e.Foreign), func(a projections.ForeignApproval) bool { return a.Record >= c.size })
		all = append(all, e)
	}
	return all
}

// refilling reports whether the log is shorter than it once was.
func (c *core) refilling() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.owed > 0
}

// look runs f on the state while nothing is applied. f keeps nothing of it.
func (c *core) look(f func(*projections.State)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f(c.state)
}
