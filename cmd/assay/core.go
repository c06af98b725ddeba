package main

import (
	"slices"
	"sync"

	"assay/domain"
	"assay/projections"
)

// core is the fold that ingest drives and everybody else looks at. It hands on
// what the fold decides, but only once the records behind it are durable.
type core struct {
	mu    sync.Mutex // guards all below
	state *projections.State
	index uint64    // of the entry being applied
	fresh []decided // decisions whose record may not be durable yet
	ready []decided // decisions to hand on, in order
	size  uint64    // durable records
	owed  uint64    // records that the log once had and has not yet read again
	wake  chan struct{}
}

// decided is a decision and the log record that caused it.
type decided struct {
	index    uint64
	decision domain.Decision
}

func newCore() *core {
	c := &core{wake: make(chan struct{}, 1)}
	c.state = projections.New(func(d domain.Decision) {
		c.fresh = append(c.fresh, decided{c.index, d})
	})
	return c
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
	return c.state.Apply(e)
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
	select {
	case c.wake <- struct{}{}:
	default:
	}
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
