package audit

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/projections"
)

// ErrNotClosed says that a log has not closed the epoch that was asked for.
var ErrNotClosed = errors.New("epoch has not closed")

// plan is what an export finds out before it writes.
type plan struct {
	result   Result
	policy   domain.PolicyChange
	start    uint64   // of the segment
	snapshot []byte   // nil: the segment begins with record 0
	earlier  []uint64 // records before the segment whose receipts it asks for, ascending
}

// plan folds the log until the epoch has closed. The snapshot is that of the last
// record before it that closed an epoch.
func (x *Export) plan(ctx context.Context) (*plan, error) {
	f := &folding{Export: x}
	if !x.FromZero && x.Epoch > 0 {
		f.mark(x.Epoch - 1)
	}
	if err := f.run(ctx); err != nil {
		return nil, err
	}
	if f.marked && f.snapshot == nil { // one record closed both epochs
		again := &folding{Export: x}
		for _, s := range f.state.Settlements() {
			if s.Close.Result.LogSize < f.closed.Result.LogSize {
				again.mark(s.Close.Epoch)
			}
		}
		f = again
		if err := f.run(ctx); err != nil {
			return nil, err
		}
	}
	return f.found()
}

// folding is one fold of the log up to the record that closes the epoch.
type folding struct {
	*Export
	at     domain.Epoch // whose closing record is followed by the snapshot
	marked bool         // there is such an epoch

	state    *projections.State
	reached  bool // the record in hand closed epoch at
	closed   *domain.EpochClose
	start    uint64
	snapshot []byte
	asked    map[uint64]bool
}

func (f *folding) mark(at domain.Epoch) { f.at, f.marked = at, true }

func (f *folding) decide(d domain.Decision) {
	c, ok := d.(*domain.EpochClose)
	if !ok {
		return
	}
	switch {
	case c.Epoch == f.Epoch:
		f.closed = c
	case f.marked && c.Epoch == f.at:
		f.reached = true
	}
}

// errClosed ends the scan.
var errClosed = errors.New("closed")

func (f *folding) run(ctx context.Context) error {
	f.asked = make(map[uint64]bool)
	size := f.begin()
	f.take()
	err := f.Log.Fold(size, f.Log.Size(), func(e domain.Entry) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		return f.visit(e)
	})
	if err == nil {
		return f.notClosed()
	}
	if !errors.Is(err, errClosed) {
		return err
	}
	root, err := f.Log.RootAt(f.state.LogSize())
	if err != nil {
		return err
	}
	if got := f.state.LogRoot(); got != root {
		return fmt.Errorf("%w: %d records fold to root %s, the log says %s", eventlog.ErrCorrupt, f.state.LogSize(), got, root)
	}
	return nil
}

// begin takes the state to go on from and returns the records in it.
func (f *folding) begin() uint64 {
	for atMost := f.Log.Size(); f.marked && f.Newest != nil && atMost > 0; {
		state, size, ok := f.Newest(atMost, f.decide)
		if !ok {
			break
		}
		all := state.Settlements()
		if len(all) == 0 {
			f.state = state
			return size
		}
		last := all[len(all)-1].Close
		f.reached = last.Epoch == f.at && last.Result.LogSize == size
		if f.reached || last.Epoch < f.at {
			f.state = state
			return size
		}
		atMost = size - 1
	}
	f.state = projections.New(f.decide)
	return 0
}

func (f *folding) visit(e domain.Entry) error {
	if f.snapshot != nil {
		for _, silent := range f.state.Silent(e.Fact) {
			for _, index := range silent.Records {
				if index < f.start {
					f.asked[index] = true
				}
			}
		}
	}
	if err := f.state.Apply(e); err != nil {
		return fmt.Errorf("%w: %w", eventlog.ErrCorrupt, err)
	}
	if f.Progress != nil {
		f.Progress(e.Index+1, f.Log.Size())
	}
	if f.closed != nil {
		return errClosed
	}
	f.take()
	return nil
}

// take takes the snapshot where it is due.
func (f *folding) take() {
	if f.reached {
		f.start, f.snapshot, f.reached = f.state.LogSize(), f.state.Snapshot(), false
	}
}

func (f *folding) notClosed() error {
	all := f.state.Settlements()
	if len(all) == 0 {
		return fmt.Errorf("epoch %d: %w: the log has closed none", f.Epoch, ErrNotClosed)
	}
	return fmt.Errorf("epoch %d: %w: the log has closed epochs 0 to %d", f.Epoch, ErrNotClosed, all[len(all)-1].Close.Epoch)
}

func (f *folding) found() (*plan, error) {
	policy, ok := f.state.PolicyOf(f.Epoch)
	if !ok || policy.Policy.Hash() != f.closed.Result.PolicyHash {
		return nil, fmt.Errorf("audit: plan: epoch %d was closed by policy %s, and the state has another", f.Epoch, f.closed.Result.PolicyHash)
	}
	return &plan{
		result: resultOf(f.closed), policy: policy,
		start: f.start, snapshot: f.snapshot, earlier: slices.Sorted(maps.Keys(f.asked)),
	}, nil
}

// resultOf returns what a bundle says of an epoch.
func resultOf(c *domain.EpochClose) Result {
	return Result{
		EpochResult: c.Result, Digest: c.Digest, Covered: c.Covered, Shortfall: c.Shortfall,
		Payouts: slices.Clone(c.Payouts), Slashes: slices.Clone(c.Slashes),
	}
}
