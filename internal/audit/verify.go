package audit

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"assay/domain"
	"assay/ingest"
	"assay/internal/checkpoint"
	"assay/projections"
)

// Options say what a verification looks at beside the bundle.
type Options struct {
	Trust    Trust                    // whose signatures checkpoints must have
	Workers  int                      // goroutines that recover signers; 0: one per CPU
	Progress func(done, total uint64) // records judged; nil: nobody asks
}

// verification is one run over a bundle.
type verification struct {
	Options
	b      *Bundle
	report *Report

	state    *projections.State
	closed   *Result // as recomputed
	verdicts uint64
}

// Verify judges a bundle. What does not hold is in the report; an error is one
// of reading the file, or of ctx.
func (b *Bundle) Verify(ctx context.Context, o Options) (*Report, error) {
	v := &verification{Options: o, b: b, report: newReport(b)}
	err := v.run(ctx)
	if err != nil && !v.report.fail(err) {
		return nil, err
	}
	if err == nil {
		v.report.Verdict = Confirmed
		if b.header.Start > 0 {
			v.report.Verdict = OnSnapshot
		}
	}
	return v.report, nil
}

// fail notes why a bundle is not confirmed; false for an error that says nothing
// about it.
func (r *Report) fail(err error) bool {
	var difference *Difference
	var record *ingest.RecheckError
	switch {
	case errors.Is(err, ErrRead), errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return false
	case errors.As(err, &difference):
		r.Verdict, r.Difference = Differs, difference
	case errors.As(err, &record):
		r.Verdict = Differs
		r.Difference = &Difference{What: record.Kind.String() + " in record", Entry: &record.Index, Field: record.Finding.String(), Reason: record.Detail}
	case errors.Is(err, ErrDamaged), errors.Is(err, ErrNotBundle):
		r.Verdict, r.Problem = Damaged, err.Error()
	case errors.Is(err, ErrVersion), errors.Is(err, errForeignSnapshot), errors.Is(err, errNoCheckpoint), errors.Is(err, checkpoint.ErrQuorum):
		r.Verdict, r.Problem = Unchecked, err.Error()
	default: // records that lead nowhere, such as receipts of a report that is none
		r.Verdict, r.Difference = Differs, &Difference{What: "records", Reason: err.Error()}
	}
	return true
}

func (v *verification) run(ctx context.Context) error {
	for _, step := range []func(context.Context) error{v.bytes, v.network, v.stated, v.checkpoints, v.begin, v.segment, v.result} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (v *verification) bytes(ctx context.Context) error {
	if err := v.b.Check(ctx); err != nil {
		return err
	}
	v.report.held("bytes", uint64(v.b.Size()), "every byte is as it was written")
	return nil
}

// network checks whose log it is.
func (v *verification) network(context.Context) (err error) {
	if v.report.genesis, err = v.b.Genesis(); err != nil {
		return &Difference{What: "genesis", Reason: err.Error()}
	}
	if err := same("genesis", "network", v.report.genesis.Network(), v.b.header.Network); err != nil {
		return err
	}
	if err := checkInclusion(&v.b.header, "genesis in record", &v.b.genesis); err != nil {
		return err
	}
	v.report.held("genesis", 1, "record 0 is of %s, in the log of root %s", v.report.genesis.Network(), v.b.header.Root)
	return nil
}

// stated checks that what the bundle says of the epoch fits together.
func (v *verification) stated(context.Context) error {
	r := v.b.result
	if err := r.consistent(&v.b.header); err != nil {
		return err
	}
	if err := same("policy", "hash", r.PolicyHash, v.b.policy.Policy.Hash()); err != nil {
		return err
	}
	v.report.held("result", 1, "%d payouts and %d slashes give its roots, all of it its digest", len(r.Payouts), len(r.Slashes))
	return nil
}

// begin takes and checks the state before the segment.
func (v *verification) begin(context.Context) (err error) {
	if v.state, err = v.b.State(v.decide); err != nil || v.b.header.Start == 0 {
		return err
	}
	before := domain.Hash(sha256.Sum256(v.state.Snapshot()))
	v.report.Snapshot = &before
	if err := v.b.checkSnapshot(v.state); err != nil {
		return err
	}
	v.report.held("snapshot", v.b.header.Start, "its log is the beginning of the result's, and its balances are those of the epoch before")
	n, err := v.b.checkEarlier(v.state)
	if err != nil {
		return err
	}
	v.report.held("earlier reports", n, "each is in the log and signed by its author")
	return nil
}

// decide keeps what the fold says of the epoch.
func (v *verification) decide(d domain.Decision) {
	switch d := d.(type) {
	case *domain.EpochClose:
		if d.Epoch == v.b.header.Epoch {
			r := resultOf(d)
			v.closed = &r
		}
	case *domain.Verdict:
		v.verdicts++
	}
}

// segment judges all records anew. A snapshot that no log makes can be whole in
// form, and break the fold: that is its fault. From record 0 it would be ours.
func (v *verification) segment(ctx context.Context) (err error) {
	if v.b.header.Start > 0 {
		defer func() {
			if r := recover(); r != nil {
				err = &Difference{What: "snapshot", Field: "state", Reason: fmt.Sprintf("no log makes it, the fold breaks on it: %v", r)}
			}
		}()
	}
	h := &v.b.header
	check := ingest.Recheck{
		Core: v.state, Network: h.Network, Record: v.b.Lookup().Record, Workers: v.Workers,
		Judged: func(e domain.Entry) error {
			if v.Progress != nil {
				v.Progress(e.Index+1-h.Start, h.Size-h.Start)
			}
			return nil
		},
	}
	done, err := check.Run(ctx, func(visit func(domain.Record) error) error { return v.b.Records(h.Start, h.Size, visit) })
	if err != nil {
		return err
	}
	if err := same("records", "root", h.Root, v.state.LogRoot()); err != nil {
		return err
	}
	v.report.held("records", done.Records, "records %d to %d lead to root %s", h.Start, h.Size-1, h.Root)
	v.report.held("signatures", done.Messages, "each is that of who may say it, on what it says")
	v.report.held("receipts", done.Receipts, "each pair that one side did not report rests on the other's signature")
	return nil
}

// result holds the recomputed epoch against the one that the bundle says.
func (v *verification) result(context.Context) error {
	if v.closed == nil {
		return &Difference{What: "result", Field: "epoch", Reason: fmt.Sprintf("the records do not close epoch %d", v.b.header.Epoch)}
	}
	v.report.Recomputed = &v.closed.Digest
	want := v.closed
	if err := compare(want, v.b.result); err != nil {
		return err
	}
	after := domain.Hash(sha256.Sum256(v.state.Snapshot()))
	v.report.After = &after
	v.report.held("verdicts", v.verdicts, "all that these records decide, eras %d to %d of the epoch among them", want.FirstEra, want.LastEra)
	v.report.held("payouts", uint64(len(want.Payouts)), "the same to the wei: %s wei in all epochs", want.PayoutTotal)
	v.report.held("slashes", uint64(len(want.Slashes)), "the same to the wei: %s wei", want.SlashTotal)
	v.report.held("digest", 1, "%s", want.Digest)
	return nil
}
