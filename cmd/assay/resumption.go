package main

import (
	"fmt"
	"log/slog"
	"path/filepath"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/snapshots"
	"assay/projections"
)

// snapshotsDir is where a data directory keeps snapshots of the fold.
func snapshotsDir(data string) string { return filepath.Join(data, "snapshots") }

// resumption is the fold of a log at an engine's start: from the newest snapshot
// that leaves out no decision which is not published yet, or from the first
// record.
type resumption struct {
	log       *eventlog.Log
	snapshots *snapshots.Store
	logger    *slog.Logger

	// The place of the last decision that was published: its record, and its
	// number among those of that record. published is false if there is none, or
	// none is known: every decision has to be made again then.
	index, part uint64
	published   bool
}

// fold returns a core that has folded the whole log. Whether it began with a
// snapshot makes no difference but to the decisions that it makes on the way.
func (r *resumption) fold() (*core, error) {
	c := r.newCore()
	if state, ok := r.restore(c.decide); ok {
		c.state = state
		from := state.LogSize()
		err := r.rest(c)
		if err == nil {
			r.logger.Info("the fold went on from a snapshot", "from", from, "size", r.log.Size())
			return c, nil
		}
		r.logger.Warn("the fold cannot go on from its snapshot, it begins at the first record", "from", from, "err", err)
		c = r.newCore()
	}
	return c, r.rest(c)
}

// newCore returns a core that hands on no decision of a record before that of
// the last published one: a log of years has made more than memory holds.
func (r *resumption) newCore() *core {
	c := newCore()
	if r.published {
		c.from = r.index
	}
	return c
}

// restore returns the state of the newest snapshot that may be used. The one
// right behind the last published decision may if all decisions of that record
// are published: then the next one is the first that is missing.
func (r *resumption) restore(emit func(domain.Decision)) (*projections.State, bool) {
	if !r.published {
		return nil, false
	}
	state, size, ok := r.snapshots.Newest(r.log, r.index+1, emit)
	if ok && size == r.index+1 && state.Told() != r.part+1 {
		state, _, ok = r.snapshots.Newest(r.log, r.index, emit)
	}
	return state, ok
}

// rest folds the records that the core has not folded, which the log holds
// against its root.
func (r *resumption) rest(c *core) error {
	return r.log.Fold(c.state.LogSize(), r.log.Size(), func(e domain.Entry) error {
		if err := c.Apply(e); err != nil {
			return fmt.Errorf("apply record %d: %w", e.Index, err)
		}
		return nil
	})
}
