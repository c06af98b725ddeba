package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/audit"
	"assay/internal/review"
	"assay/projections"
)

// batchSource says from what a signer recomputes: a copy of the log, or an audit
// bundle, which is verified whole first.
type batchSource struct {
	data       string
	bundle     string
	signatures bool // judge every message of the log anew
}

// subject is what was recomputed, and of which network.
type subject struct {
	review.Subject
	genesis *domain.Genesis
	rests   []string // what a bundle's verdict rests on
}

// logFlags adds the flags to a command.
func (s *batchSource) logFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&s.data, "data", "", "data directory with your own copy of the log; an engine may run there")
	f.StringVar(&s.bundle, "bundle", "", "audit bundle of the epoch, instead of a log: it is verified first")
	f.BoolVar(&s.signatures, "verify-signatures", false, "with --data: check every signature of the log anew")
}

// use recomputes and hands over the result. What it holds ends with the call.
func (s *batchSource) use(ctx context.Context, p *program, then func(*subject) error) error {
	switch {
	case s.data == "" && s.bundle == "":
		return fail(exitUsage, "neither --data nor --bundle is set: name your copy of the log, or an audit bundle")
	case s.data != "" && s.bundle != "":
		return fail(exitUsage, "--data and --bundle are both set: want one of them")
	case s.bundle != "" && s.signatures:
		return fail(exitUsage, "--verify-signatures is for --data: a bundle is always verified whole")
	case s.bundle != "":
		return s.useBundle(ctx, p, then)
	}
	return p.withLog(s.data, func(log *eventlog.Log) error { return s.useLog(ctx, p, log, then) })
}

// keptDecisions are those that a proposal shows and a state does not keep.
type keptDecisions struct {
	closes  map[domain.Epoch]*domain.EpochClose
	charges []*domain.Charge
}

func (k *keptDecisions) take(d domain.Decision) {
	switch d := d.(type) {
	case *domain.EpochClose:
		k.closes[d.Epoch] = d
	case *domain.Charge:
		k.charges = append(k.charges, d)
	}
}

func newKeptDecisions() *keptDecisions {
	return &keptDecisions{closes: make(map[domain.Epoch]*domain.EpochClose)}
}

// subjectOf puts what was kept beside the state.
func (k *keptDecisions) subjectOf(state *projections.State) *subject {
	s := &subject{Subject: review.SubjectOf(state), genesis: state.Genesis()}
	s.Plant(k.closes)
	s.Charges = k.charges
	return s
}

func (s *batchSource) useLog(ctx context.Context, p *program, log *eventlog.Log, then func(*subject) error) error {
	kept := newKeptDecisions()
	f := newLogFold(kept.take)
	bar := newProgress(p.stderr, "recompute", "records", log.Size())
	defer bar.end()
	also := func(e domain.Entry) error {
		bar.at(e.Index + 1)
		bar.step(1)
		return ctx.Err()
	}
	var err error
	if s.signatures {
		err = f.recheck(ctx, log, also)
	} else {
		err = f.scan(log, also)
	}
	bar.end()
	if err != nil {
		return err
	}
	own := kept.subjectOf(f.state)
	own.Signature = func(record uint64) ([]byte, error) { return safeSignature(log, record) }
	return then(own)
}

// safeSignature reads the Safe signature of an approval's record.
func safeSignature(log *eventlog.Log, record uint64) ([]byte, error) {
	a, err := (&epochs{log: log}).approval(projections.Approval{Record: record}, domain.Hash{})
	return a.Signature, err
}

func (s *batchSource) useBundle(ctx context.Context, p *program, then func(*subject) error) error {
	file, err := os.Open(s.bundle)
	if err != nil {
		return err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return fail(exitIO, "%w", err)
	}
	if !info.Mode().IsRegular() {
		return fail(exitNoInput, "%s is no file: name a bundle that assay audit export wrote", s.bundle)
	}
	report, err := (&auditVerify{program: p, file: s.bundle}).verify(ctx, file, info.Size())
	if err != nil {
		return err
	}
	switch report.Conclude(); {
	case report.Verdict.Good():
	case report.Difference != nil:
		return fail(exitData, "%s: %s: %w", s.bundle, report.Verdict, report.Difference)
	default:
		return fail(exitData, "%s: %s: %s", s.bundle, report.Verdict, report.Problem)
	}
	bundle, err := audit.Open(file, info.Size())
	if err != nil {
		return fail(exitData, "%s: %w", s.bundle, err)
	}
	own, err := foldBundle(bundle)
	if err != nil {
		return fmt.Errorf("%s: %w", s.bundle, err)
	}
	own.rests = report.RestsOn
	return then(own)
}

// foldBundle folds the records of a bundle that was verified.
func foldBundle(bundle *audit.Bundle) (*subject, error) {
	kept := newKeptDecisions()
	state, err := bundle.State(kept.take)
	if err != nil {
		return nil, err
	}
	kept.plantBefore(state)
	h := bundle.Header()
	err = bundle.Records(h.Start, h.Size, func(r domain.Record) error {
		e, err := r.Entry()
		if err != nil {
			return err
		}
		return state.Apply(e)
	})
	if err != nil {
		return nil, err
	}
	return kept.subjectOf(state), nil
}

// plantBefore gives the epoch at whose close a snapshot was taken its payouts
// back: right then they are what everybody is credited with.
func (k *keptDecisions) plantBefore(state *projections.State) {
	all := state.Settlements()
	if len(all) == 0 {
		return
	}
	last := *all[len(all)-1].Close
	credited := state.Credited()
	if tree, err := domain.PayoutTree(credited); err == nil && tree.Root() == last.PayoutRoot {
		last.Payouts = credited
		k.closes[last.Epoch] = &last
	}
}

// readGiven reads a file that the user names; what is missing is named so.
func readGiven(file string) ([]byte, error) {
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fail(exitNoInput, "%w", err)
	}
	if err != nil {
		return nil, fail(exitIO, "%w", err)
	}
	return text, nil
}
