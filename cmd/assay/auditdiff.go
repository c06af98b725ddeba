package main

import (
	"errors"
	"io"
	"io/fs"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/mod/sumdb/tlog"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/audit"
	"assay/internal/diff"
)

// differenceRecord is where two histories part.
type differenceRecord struct {
	Record string `json:"record"` // "difference"
	A      string `json:"a"`
	B      string `json:"b"`
	Same   bool   `json:"same"`
	diff.Result
}

func (p *program) auditDiffCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "diff A B",
		Short: "Say where two histories part: the first record, verdict, leaf, and what stands behind them",
		Long: `Diff compares two data directories, audit bundles, or files of results as replay
and simulate print them with --json, in any pairing. It names the first record
in which the logs differ, and the first verdict, final, charge, epoch, payout
leaf and slash leaf that both sides decided and decided otherwise, each with its
first differing field and the inputs that differ.

It judges neither side and verifies no signature: assay log verify, assay replay
--verify-signatures and assay audit verify do. Code 65 means that something
differs. One log that holds the other and goes on is no difference, and said.`,
		Example: "  assay audit diff engine-data copy-of-a-hypernode\n  assay audit diff epoch-7.audit their-results.jsonl --json",
		Args:    cobra.ExactArgs(2),
		RunE: func(_ *cobra.Command, args []string) error {
			return p.withSide(args[0], func(a *diff.Side) error {
				return p.withSide(args[1], func(b *diff.Side) error { return p.auditDiff(a, b) })
			})
		},
	}
}

func (p *program) auditDiff(a, b *diff.Side) error {
	r, err := diff.Compare(a, b)
	if err != nil {
		return err
	}
	if p.json {
		err = p.printJSON(differenceRecord{"difference", a.Name, b.Name, r.Same(), *r})
	} else {
		err = r.WriteText(p.stdout, a.Name, b.Name)
	}
	if err == nil && !r.Same() {
		return fail(exitData, "%s and %s differ", a.Name, b.Name)
	}
	return err
}

// withSide opens a data directory, an audit bundle or a file of results.
func (p *program) withSide(path string, use func(*diff.Side) error) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fail(exitNoInput, "%s: no such file or directory", path)
	case err != nil:
		return fail(exitNoInput, "%w", err)
	case info.IsDir():
		return p.withLog(path, func(log *eventlog.Log) error { return use(logSide(path, log)) })
	}
	file, err := os.Open(path)
	if err != nil {
		return fail(exitNoInput, "%w", err)
	}
	defer file.Close()
	bundle, err := audit.Open(file, info.Size())
	switch {
	case err == nil:
		return use(bundleSide(path, bundle))
	case !errors.Is(err, audit.ErrNotBundle):
		return fail(exitData, "%s: %w", path, err)
	}
	s, err := diff.Results(path, func() (io.ReadCloser, error) { return os.Open(path) })
	if err != nil {
		return fail(exitData, "%w", err)
	}
	return use(s)
}

// logSide is the side of a log: what this program decides by it.
func logSide(name string, log *eventlog.Log) *diff.Side {
	return &diff.Side{
		Name: name, Tells: diff.Classes(), Log: comparedLog{log},
		Fold: func(decision func(domain.Decision), reason func(domain.Reason)) error {
			fold := newLogFold(decision)
			fold.state.Trace(reason)
			return fold.scan(log, func(domain.Entry) error { return nil })
		},
	}
}

// bundleSide is the side of an audit bundle: what this program decides by its
// records, from where they begin.
func bundleSide(name string, bundle *audit.Bundle) *diff.Side {
	return &diff.Side{
		Name: name, Tells: diff.Classes(), Log: comparedBundle{bundle, bundle.Lookup()},
		Fold: func(decision func(domain.Decision), reason func(domain.Reason)) error {
			state, err := bundle.State(decision)
			if err != nil {
				return err
			}
			state.Trace(reason)
			header := bundle.Header()
			return bundle.Records(header.Start, header.Size, func(r domain.Record) error {
				e, err := r.Entry()
				if err != nil {
					return fail(exitData, "%w", err)
				}
				if err := state.Apply(e); err != nil {
					return fail(exitData, "%w", err)
				}
				return nil
			})
		},
	}
}

// comparedBundle shows a bundle's records to a comparison.
type comparedBundle struct {
	bundle *audit.Bundle
	*audit.Lookup
}

// Range returns the records of the segment.
func (b comparedBundle) Range() (from, to uint64) {
	header := b.bundle.Header()
	return header.Start, header.Size
}

// Leaves returns the leaf hashes of [from, to).
func (b comparedBundle) Leaves(from, to uint64) ([]domain.Hash, error) {
	leaves := make([]domain.Hash, 0, to-from)
	err := b.bundle.Records(from, to, func(r domain.Record) error {
		leaves = append(leaves, r.Leaf())
		return nil
	})
	return leaves, err
}

// comparedLog shows a log's records to a comparison.
type comparedLog struct{ *eventlog.Log }

// Range returns all there is.
func (l comparedLog) Range() (from, to uint64) { return 0, l.Size() }

// Leaves returns the leaf hashes of [from, to).
func (l comparedLog) Leaves(from, to uint64) ([]domain.Hash, error) {
	indexes := make([]int64, 0, to-from)
	for i := from; i < to; i++ {
		indexes = append(indexes, tlog.StoredHashIndex(0, int64(i)))
	}
	stored, err := l.HashReader().ReadHashes(indexes)
	if err != nil {
		return nil, err
	}
	leaves := make([]domain.Hash, len(stored))
	for i, h := range stored {
		leaves[i] = domain.Hash(h)
	}
	return leaves, nil
}
