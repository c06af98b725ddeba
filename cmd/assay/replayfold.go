package main

import (
	"context"
	"errors"
	"fmt"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
	"assay/internal/snapshots"
	"assay/projections"
)

// errFound ends a scan that has what it looked for.
var errFound = errors.New("found")

// untilFound returns what went wrong with a scan that may have been ended by
// errFound.
func untilFound(err error) error {
	if errors.Is(err, errFound) {
		return nil
	}
	return err
}

// scanEntries hands every entry of a log to each, in order. A report is valid
// during the call only.
func scanEntries(log *eventlog.Log, each func(domain.Entry) error) error {
	return log.Entries(0, log.Size(), each)
}

// holdRoot holds the root that a fold computed from the records against the one
// that the log has at their number, of which the log's own root must be a
// continuation.
func holdRoot(log *eventlog.Log, state *projections.State) error {
	size := state.LogSize()
	root, err := log.RootAt(size)
	if err != nil {
		return err
	}
	if state.LogRoot() != root {
		return fmt.Errorf("%w: %d records fold to root %s, the log says %s", eventlog.ErrCorrupt, size, state.LogRoot(), root)
	}
	_, err = log.ProveConsistency(size, log.Size())
	return err
}

// logFold folds records of a log into a state.
type logFold struct {
	state   *projections.State
	from    uint64           // first record that is folded
	checked ingest.Rechecked // by recheck
}

// newLogFold begins at record 0. Decisions go to emit.
func newLogFold(emit func(domain.Decision)) *logFold {
	return &logFold{state: projections.New(emit)}
}

// newEpochFold begins at record 0. Decisions but verdicts and finals go to emit.
func newEpochFold(emit func(domain.Decision)) *logFold {
	return &logFold{state: projections.NewBrief(emit)}
}

// resume has the fold begin at the newest snapshot in which epoch k is not closed
// yet, if there is one. What the snapshot says is held against the log's root at
// its size, and otherwise believed.
func (f *logFold) resume(store *snapshots.Store, log *eventlog.Log, k domain.Epoch, emit func(domain.Decision)) {
	for atMost := log.Size(); ; {
		state, size, ok := store.Newest(log, atMost, emit)
		if !ok || size == 0 {
			return
		}
		if closedEpochs(state) <= k {
			f.state, f.from = state, size
			return
		}
		atMost = size - 1
	}
}

// closedEpochs returns how many epochs have closed, which is the number of the
// one that is open.
func closedEpochs(state *projections.State) domain.Epoch {
	if closed := state.Settlements(); len(closed) > 0 {
		return closed[len(closed)-1].Close.Epoch + 1
	}
	return 0
}

// scan folds the log to its end, or until also, which sees every entry when it
// is folded, returns errFound. What was folded has the root that the log has
// there. Reports are listings where that can be.
func (f *logFold) scan(log *eventlog.Log, also func(domain.Entry) error) error {
	return f.through(log, log.Fold, also)
}

// scanReports is scan with whole reports.
func (f *logFold) scanReports(log *eventlog.Log, also func(domain.Entry) error) error {
	return f.through(log, log.Entries, also)
}

func (f *logFold) through(log *eventlog.Log, read func(from, to uint64, visit func(domain.Entry) error) error, also func(domain.Entry) error) error {
	err := read(f.from, log.Size(), func(e domain.Entry) error {
		if err := f.state.Apply(e); err != nil {
			return fmt.Errorf("%w: %w", eventlog.ErrCorrupt, err)
		}
		return also(e)
	})
	if err := untilFound(err); err != nil {
		return err
	}
	return holdRoot(log, f.state)
}

// recheck is scan with every message judged anew.
func (f *logFold) recheck(ctx context.Context, log *eventlog.Log, also func(domain.Entry) error) error {
	var err error
	f.checked, err = ingest.Recheck{Core: f.state, Judged: also}.RecheckLog(ctx, log, f.from, log.Size())
	var wrong *ingest.RecheckError
	switch err = untilFound(err); {
	case errors.As(err, &wrong):
		return fail(exitData, "no honest engine would have this: %w", err)
	case errors.Is(err, eventlog.ErrPruned):
		return fmt.Errorf("%w; an epoch behind them can be checked by --epoch and --from snapshot", err)
	case err != nil:
		return err
	}
	return holdRoot(log, f.state)
}

// epochPrinter prints epochs as they close.
type epochPrinter struct {
	*program
	only    *domain.Epoch // nil: all
	decided bool          // they are what the log decided
	closed  domain.Epoch  // how many
	found   bool          // only
	err     error
}

func (p *epochPrinter) decision(d domain.Decision) {
	e, ok := d.(*domain.EpochClose)
	if !ok {
		return
	}
	p.closed = e.Epoch + 1
	if p.only != nil && e.Epoch != *p.only {
		return
	}
	p.found = true
	if p.err == nil {
		p.err = p.printEpoch(e, p.decided)
	}
}

// done reports whether there is more to fold: it returns errFound once the only
// epoch is printed.
func (p *epochPrinter) done(ctx context.Context) error {
	switch {
	case p.err != nil:
		return p.err
	case p.only != nil && p.found:
		return errFound
	}
	return ctx.Err()
}

// missing is an error if the only epoch did not close. Which ones did is said
// with the given words, such as "the log has closed".
func (p *epochPrinter) missing(words string) error {
	switch {
	case p.only == nil || p.found:
		return nil
	case p.closed == 0:
		return fail(exitData, "epoch %d: %s none", *p.only, words)
	}
	return fail(exitData, "epoch %d: %s epochs 0 to %d", *p.only, words, p.closed-1)
}

// printEpoch prints an epoch; one that was never decided has no digest.
func (p *program) printEpoch(e *domain.EpochClose, decided bool) error {
	if p.json {
		return p.printJSON(e)
	}
	p.printf("epoch %d, eras %d to %d: payouts %s ICNT, slashes %s ICNT\n  payout root %s\n  slash root  %s\n",
		e.Epoch, e.FirstEra, e.LastEra, icnt(e.Total), icnt(e.SlashTotal), e.PayoutRoot, e.SlashRoot)
	if decided {
		p.printf("  digest      %s\n", e.Digest)
	}
	return nil
}
