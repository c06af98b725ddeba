package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/facts"
)

// source says where entries are read from: the log of an engine, or a file of
// facts.
type source struct {
	data  string // data directory of an engine
	facts string // file of facts
}

// What the entries of a source are called.
const (
	recordEntry = "record"
	lineEntry   = "line"
)

// sourceFlags are the flags of commands that may look into either.
func sourceFlags(cmd *cobra.Command, s *source) *cobra.Command {
	cmd.Flags().StringVar(&s.data, "data", "", "data directory of an engine, which may be running")
	cmd.Flags().StringVar(&s.facts, "facts", "", "file of facts, instead of an engine's log")
	return cmd
}

func (s source) given() bool { return s.data != "" || s.facts != "" }

// check refuses a source that is a log and a file at once.
func (s source) check() error {
	if s.data != "" && s.facts != "" {
		return fail(exitUsage, "--data and --facts are both set: want one of them")
	}
	return nil
}

// name returns what the source and its entries are called.
func (s source) name() (name, entry string) {
	if s.data != "" {
		return "the log of " + s.data, recordEntry
	}
	return s.facts, lineEntry
}

// entries hands every entry whose fact is wanted to each, in order; wanted looks
// at nothing but the type of a fact. All records of a log are read, and with
// them its root is checked; bodies of others are not decoded.
func (p *program) entries(ctx context.Context, s source, wanted func(domain.Fact) bool, each func(domain.Entry) error) error {
	if err := s.check(); err != nil {
		return err
	}
	if s.data != "" {
		return p.withLog(s.data, func(log *eventlog.Log) error { return logEntries(log, wanted, each) })
	}
	file, err := openFacts(s.facts)
	if err != nil {
		return err
	}
	defer file.Close()
	return p.readFacts(ctx, "facts", file, func(f facts.Fact) error {
		if !wanted(f.Fact) {
			return nil
		}
		if err := each(domain.Entry{Index: uint64(f.Line), Digest: f.Digest, Fact: f.Fact}); err != nil {
			return &facts.LineError{File: s.facts, Line: f.Line, Err: err}
		}
		return nil
	})
}

func logEntries(log *eventlog.Log, wanted func(domain.Fact) bool, each func(domain.Entry) error) error {
	skipped := make(map[domain.Kind]bool)
	for _, kind := range domain.Kinds() {
		empty, _ := domain.NewFact(kind)
		skipped[kind] = !wanted(empty)
	}
	return log.Scan(0, log.Size(), func(r domain.Record) error {
		if skipped[r.Kind] {
			return nil
		}
		e, err := r.Entry()
		if err == nil {
			err = each(e)
		}
		if err != nil {
			return fmt.Errorf("%w: record %d: %w", eventlog.ErrCorrupt, r.Index, err)
		}
		return nil
	})
}
