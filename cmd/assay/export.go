package main

import (
	"context"
	"errors"
	"io/fs"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/export"
	"assay/internal/facts"
	"assay/projections"
)

// exportation is one run of the export command.
type exportation struct {
	*program
	source source
	to     export.Config
}

// exportedRecord says what an export wrote.
type exportedRecord struct {
	Record string `json:"record"` // "exported"
	Dir    string `json:"dir"`
	Format string `json:"format"`
	Epochs uint64 `json:"epochs"`
}

func (p *program) exportCommand() *cobra.Command {
	x := &exportation{program: p}
	var epoch uint64
	cmd := sourceFlags(&cobra.Command{
		Use:   "export (--data DIR | --facts FILE) -o DIR",
		Short: "Write verdicts, rewards, slashes and payouts as Parquet or CSV",
		Long: `Export folds a log, or a file of facts, and writes what was decided as tables:
epochs, verdicts, rewards, link_rewards, delegation_rewards, charges, slashes and
payouts, one file per table and closed epoch. Amounts are in wei, as
DECIMAL(38, 0). The directory appears when everything is in it; it must not be
there before.

DuckDB reads a table with: SELECT * FROM read_parquet('DIR/payouts/*.parquet').`,
		Example: `  assay export --data .assay-demo -o tables
  assay export --facts facts.jsonl --epoch 2 --format csv -o tables-2`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if cmd.Flags().Changed("epoch") {
				k := domain.Epoch(epoch)
				x.to.Epoch = &k
			}
			return x.run(cmd.Context())
		},
	}, &x.source)
	cmd.Flags().StringVarP(&x.to.Dir, "output", "o", "", "directory to write (required)")
	cmd.Flags().StringVar(&x.to.Format, "format", export.Parquet, "format of the files: "+strings.Join(export.Formats(), " or "))
	cmd.Flags().Uint64Var(&epoch, "epoch", 0, "only this epoch (default: every one that has closed)")
	return cmd
}

func (x *exportation) run(ctx context.Context) error {
	switch {
	case !x.source.given():
		return fail(exitUsage, "neither --data nor --facts is set: name a log or a file of facts")
	case x.to.Dir == "":
		return fail(exitUsage, "--output is not set: name the directory to write")
	case !slices.Contains(export.Formats(), x.to.Format):
		return fail(exitUsage, "--format %q: want one of %s", x.to.Format, strings.Join(export.Formats(), ", "))
	}
	if err := x.source.check(); err != nil {
		return err
	}
	out, err := export.New(x.to)
	if errors.Is(err, fs.ErrExist) {
		return fail(exitExists, "%w", err)
	}
	if err != nil {
		return fail(exitIO, "%w", err)
	}
	defer out.Discard()
	if err := x.fold(ctx, out); err != nil {
		return err
	}
	name, _ := x.source.name()
	if x.to.Epoch != nil && out.Epochs() == 0 {
		return fail(exitData, "epoch %d has not closed in %s", *x.to.Epoch, name)
	}
	if err := out.Commit(); err != nil {
		return fail(exitIO, "%w", err)
	}
	if x.json {
		return x.printJSON(exportedRecord{"exported", x.to.Dir, x.to.Format, out.Epochs()})
	}
	x.printf("%d epochs of %s in %s\n", out.Epochs(), name, x.to.Dir)
	return nil
}

// fold has everything told to out.
func (x *exportation) fold(ctx context.Context, out *export.Export) error {
	failed := func() error {
		if err := out.Err(); err != nil {
			return fail(exitIO, "export to %s: %w", x.to.Dir, err)
		}
		return ctx.Err()
	}
	if x.source.data != "" {
		return x.withLog(x.source.data, func(log *eventlog.Log) error {
			fold := newLogFold(out.Decision)
			fold.state.Trace(out.Reason)
			return fold.scan(log, func(domain.Entry) error { return failed() })
		})
	}
	file, err := openFacts(x.source.facts)
	if err != nil {
		return err
	}
	defer file.Close()
	state := projections.New(out.Decision)
	state.Trace(out.Reason)
	t := &track{file: x.source.facts, state: state, rejected: func(int, *domain.Rejection) {}}
	return x.readFacts(ctx, "export", file, func(f facts.Fact) error {
		if err := t.fold(f); err != nil {
			return err
		}
		return failed()
	})
}
