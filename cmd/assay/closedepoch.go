package main

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/audit"
	"assay/internal/snapshots"
	"assay/projections"
	"assay/settler"
)

// closedSource says from what closed epochs are recomputed: a log of one's own, or
// an audit bundle.
type closedSource struct{ data, bundle string }

func (s *closedSource) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&s.data, "data", "", "data directory of an engine, which may be running")
	cmd.Flags().StringVar(&s.bundle, "bundle", "", "audit bundle of the epoch, instead of a log: it is verified first")
}

// check refuses a source that is none or two.
func (s *closedSource) check() error {
	if (s.data == "") == (s.bundle == "") {
		return fail(exitUsage, "want one of --data and --bundle")
	}
	return nil
}

// name returns what the source is called.
func (s *closedSource) name() string {
	if s.data != "" {
		return "the log of " + s.data
	}
	return s.bundle
}

// foldedEpoch is an epoch as a source decided it, with the state of the fold right
// after: all that was closed before is in it.
type foldedEpoch struct {
	state *projections.State
	index int // in the state's settlements
}

// settlement is where the epoch stood when it closed.
func (f *foldedEpoch) settlement() *projections.Settlement { return f.state.Settlements()[f.index] }

// batch recomputes what signers approve of the epoch and the contract settles.
func (f *foldedEpoch) batch() (*settler.Batch, error) {
	closed := f.settlement().Close
	if !closed.Covered {
		return nil, fail(exitData, "epoch %d was refused: the reserve lacked %s ICNT, and its payouts are in the next covered epoch's tree",
			closed.Epoch, icnt(closed.Shortfall))
	}
	all := make([]projections.Settlement, f.index+1)
	for i, s := range f.state.Settlements()[:f.index+1] {
		all[i] = *s
	}
	return batchOf(f.state.Genesis().Network(), all, f.index)
}

// parseEpoch reads the number of an epoch from the command line.
func parseEpoch(text string) (domain.Epoch, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return 0, fail(exitUsage, "epoch %q: want a number", text)
	}
	return domain.Epoch(n), nil
}

// closedEpoch recomputes an epoch from a source. Of a log all records are hashed;
// a bundle is verified as by 'assay audit verify'.
func (p *program) closedEpoch(ctx context.Context, s closedSource, k domain.Epoch) (*foldedEpoch, error) {
	if s.bundle != "" {
		return p.bundleEpoch(ctx, s.bundle, k)
	}
	var found *foldedEpoch
	err := p.withLog(s.data, func(log *eventlog.Log) error {
		f := newLogFold(nil)
		f.resume(snapshots.Open(snapshotsDir(s.data), p.logger()), log, k, nil)
		err := f.scan(log, func(domain.Entry) error {
			if closedEpochs(f.state) > k {
				return errFound
			}
			return ctx.Err()
		})
		if err == nil {
			found, err = epochIn(f.state, k)
		}
		return err
	})
	return found, err
}

// epochIn finds a closed epoch in a state.
func epochIn(state *projections.State, k domain.Epoch) (*foldedEpoch, error) {
	i := slices.IndexFunc(state.Settlements(), func(s *projections.Settlement) bool { return s.Close.Epoch == k })
	if i >= 0 {
		return &foldedEpoch{state, i}, nil
	}
	if n := closedEpochs(state); n > 0 {
		return nil, fail(exitData, "epoch %d has not closed: epochs 0 to %d have", k, n-1)
	}
	return nil, fail(exitData, "epoch %d has not closed: none has", k)
}

// bundleEpoch verifies a bundle and folds its records.
func (p *program) bundleEpoch(ctx context.Context, name string, k domain.Epoch) (*foldedEpoch, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, fail(exitIO, "%w", err)
	}
	v := &auditVerify{program: p, file: name}
	report, err := v.verify(ctx, file, info.Size())
	if err != nil {
		return nil, err
	}
	if report.Conclude(); !report.Verdict.Good() {
		return nil, fail(exitData, "%s: %s: 'assay audit verify' says what is wrong", name, report.Verdict)
	}
	bundle, err := audit.Open(file, info.Size())
	if err != nil {
		return nil, fail(exitData, "%s: %w", name, err)
	}
	h := bundle.Header()
	if h.Epoch != k {
		return nil, fail(exitData, "%s is of epoch %d, want %d", name, h.Epoch, k)
	}
	state, err := bundle.State(nil)
	if err != nil {
		return nil, fail(exitData, "%s: %w", name, err)
	}
	err = bundle.Records(h.Start, h.Size, func(r domain.Record) error {
		e, err := r.Entry()
		if err == nil {
			err = state.Apply(e)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return epochIn(state, k)
}
