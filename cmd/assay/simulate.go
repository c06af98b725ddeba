package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/internal/facts"
	"assay/projections"
)

// simulation is one run of the simulate command.
type simulation struct {
	*program
	file    string // of facts
	policy  string // file of the policy to stand in, "" for none
	compare bool
	all     bool
}

func (p *program) simulateCommand() *cobra.Command {
	s := &simulation{program: p}
	cmd := &cobra.Command{
		Use:   "simulate FILE",
		Short: "Fold a file of facts and print every decision",
		Long: `Simulate reads facts, one JSON object a line, and folds them with the very code
that the engine runs. With --json it prints the records of the result, one a
line, in the order in which they arise: verdict, final, charge, epoch, rejected.
Without it, a summary.

A file that is wrong in any line ends it with code 65 and the line, the field,
what was expected and what was there; nothing of a result is printed then.

With --policy another policy stands in for all policies of the file, from epoch
0 on. What it leaves out takes its default; genesis_era, eras_per_epoch and
window_epochs take what the file's first policy says. With --compare both are
folded, and what differs is printed.`,
		Example: "  assay simulate facts.jsonl --json\n  assay simulate facts.jsonl --policy harsher.json --compare",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			s.file = args[0]
			return s.run(cmd.Context())
		},
	}
	cmd.Flags().StringVar(&s.policy, "policy", "", "file of a policy object that stands in for the policies of the facts")
	cmd.Flags().BoolVar(&s.compare, "compare", false, "fold with and without --policy, and print what differs")
	cmd.Flags().BoolVar(&s.all, "all", false, "with --json, also print the books of each epoch and alarms")
	return cmd
}

func (s *simulation) run(ctx context.Context) error {
	switch {
	case s.compare && s.policy == "":
		return fail(exitUsage, "--compare needs --policy: what to compare with")
	case s.all && (!s.json || s.compare):
		return fail(exitUsage, "--all goes with --json and without --compare")
	}
	file, err := openFacts(s.file)
	if err != nil {
		return err
	}
	defer file.Close()
	stand, before, err := s.standIn(file)
	if err != nil {
		return err
	}
	switch {
	case s.compare:
		return s.runBoth(ctx, file, stand, before)
	case s.json:
		return s.runRecords(ctx, file, stand, before)
	}
	return s.runSummary(ctx, file, stand, before)
}

// standIn reads the policy that stands in, nil if none does. The file of facts
// is looked through for its first policy and wound back; before says that it
// has none, so that the stand-in comes before its first fact.
func (s *simulation) standIn(file *os.File) (stand *standIn, before bool, err error) {
	if s.policy == "" {
		return nil, false, nil
	}
	policy, err := readPolicy(s.policy)
	if err != nil {
		return nil, false, err
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return nil, false, fail(exitUsage, "facts %s: a stream cannot be read twice, which --policy needs; write it to a file", s.file)
	}
	first, err := facts.FirstPolicy(file)
	if err == nil {
		_, err = file.Seek(0, io.SeekStart)
	}
	if err != nil {
		return nil, false, fail(exitIO, "facts %s: %w", s.file, err)
	}
	if first == nil {
		return newStandIn(policy, nil), true, nil
	}
	return newStandIn(policy, &first.Policy), false, nil
}

// folder is what facts are folded into: a State, or what listens to one.
type folder interface {
	Check(s domain.Submission) *domain.Rejection
	Apply(e domain.Entry) error
}

// track folds facts into one state.
type track struct {
	file     string // for errors
	state    folder
	stand    *standIn
	rejected func(line int, why *domain.Rejection)
}

// begin folds the stand-in, if it comes before the first fact.
func (t *track) begin(before bool) error {
	if !before {
		return nil
	}
	return t.apply(t.stand.before(domain.Entry{}))
}

// fold judges a fact as the engine does and applies it. A chain fact that does
// not fit is an error of the file; what somebody else said may be rejected.
func (t *track) fold(f facts.Fact) error {
	e, seen := t.stand.sees(domain.Entry{Index: uint64(f.Line), Digest: f.Digest, Fact: f.Fact})
	if !seen {
		return nil
	}
	if why := t.state.Check(domain.Submission{Fact: e.Fact, Digest: e.Digest, Trusted: true}); why != nil {
		if _, chain := e.Fact.(domain.ChainFact); chain {
			return &facts.LineError{File: t.file, Line: f.Line, Err: errors.New(why.Detail)}
		}
		t.rejected(f.Line, why)
		return nil
	}
	return t.apply(e)
}

// apply folds what was judged; that this fails is our own mistake.
func (t *track) apply(e domain.Entry) error {
	if err := t.state.Apply(e); err != nil {
		return fail(exitSoftware, "%s:%d: %w", t.file, e.Index, err)
	}
	return nil
}

// rejectedRecord is a fact that was refused (rules §2).
type rejectedRecord struct {
	Record string        `json:"record"` // "rejected"
	Line   int           `json:"line"`
	Reason domain.Reject `json:"reason"`
}

// recorder writes records as lines of JSON, and keeps the first error.
type recorder struct {
	lines *json.Encoder
	all   bool // also what is not part of a simulation's result
	err   error
}

func (r *recorder) record(v any) {
	if r.err == nil {
		r.err = r.lines.Encode(v)
	}
}

func (r *recorder) decision(d domain.Decision) {
	switch d.(type) {
	case *domain.Verdict, *domain.Final, *domain.Charge, *domain.EpochClose:
		r.record(d)
	default:
		if r.all {
			r.record(d)
		}
	}
}

// runRecords prints the result as records.
func (s *simulation) runRecords(ctx context.Context, file *os.File, stand *standIn, before bool) error {
	kept := &spool{}
	defer kept.Close()
	out := &recorder{lines: json.NewEncoder(kept), all: s.all}
	t := &track{file: s.file, state: projections.New(out.decision), stand: stand, rejected: func(line int, why *domain.Rejection) {
		out.record(rejectedRecord{"rejected", line, why.Reason})
	}}
	if err := t.begin(before); err != nil {
		return err
	}
	err := s.readFacts(ctx, "simulate", file, func(f facts.Fact) error {
		if err := t.fold(f); err != nil {
			return err
		}
		return out.err
	})
	if err != nil {
		return err
	}
	return kept.release(ctx, s.stdout)
}

// runSummary prints the result for people.
func (s *simulation) runSummary(ctx context.Context, file *os.File, stand *standIn, before bool) error {
	sum := newOverview()
	t := &track{file: s.file, state: projections.New(sum.decision), stand: stand, rejected: sum.reject}
	if err := t.begin(before); err != nil {
		return err
	}
	err := s.readFacts(ctx, "simulate", file, func(f facts.Fact) error {
		sum.fact(f.Fact)
		return t.fold(f)
	})
	if err != nil {
		return err
	}
	var policy string
	if stand != nil {
		policy = fmt.Sprintf(", with the policy of %s", s.policy)
	}
	return sum.print(s.program, s.file+policy)
}
