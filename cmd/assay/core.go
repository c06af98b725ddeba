package main

import (
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

// durable releases the decisions of the first size records.
func (c *core) durable(size uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := 0
	for n < len(c.fresh) && c.fresh[n].index < size {
		n++
	}
	c.ready = append(c.ready, c.fresh[:n]...)
	c.fresh = append([]decided(nil), c.fresh[n:]...)
	c.size = size
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

// look runs f on the state while nothing is applied. f keeps nothing of it.
func (c *core) look(f func(*projections.State)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f(c.state)
}
