package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/bench"
	"assay/internal/snapshots"
)

// benchmark is one run of the bench command.
type benchmark struct {
	*program
	only  []string
	scale string
	keep  string // directory that stays, "" for one that goes
	peer  int    // leaves of the tree that a peer builds too, 0 for the scale's
}

func (p *program) benchCommand() *cobra.Command {
	b := &benchmark{program: p}
	cmd := &cobra.Command{
		Use:   "bench",
		Short: "Measure this machine's speed against its own limits",
		Long: `Bench makes a signed history of a network and measures what the engine does with
it, each figure against what the machine needs for the same bytes or signatures
alone, in the same run. A ratio is better when it is higher; what it should reach
stands beside it. "360M pairs" is what the reference network of 10,000
ScalerNodes, 50 HyperNodes and 720 eras would take at that rate.

It takes some five minutes, 4 GB of disk below the directory for temporary files
and 4 GB of memory; --scale small takes seconds, and measures little but whether
it works. With --keep the log stays in a directory, where the next run finds it,
and with it what peers need to do the same: see docs/performance.md.

` + benchmarkNames(),
		Example: "  assay bench --json\n  assay bench --only replay --only explain --keep /var/tmp/bench",
		Args:    cobra.NoArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return b.run(cmd.Context()) },
	}
	cmd.Flags().StringArrayVar(&b.only, "only", nil, "measure this alone; may be given several times")
	cmd.Flags().StringVar(&b.scale, "scale", bench.Scales()[0].Name, "how much is measured: epoch or small")
	cmd.Flags().StringVar(&b.keep, "keep", "", "directory that keeps logs, and data for peers")
	cmd.Flags().IntVar(&b.peer, "peer-leaves", 0, "leaves of the tree that a peer builds too (default: the scale's)")
	return cmd
}

// benchmarkNames lists them for the help.
func benchmarkNames() string {
	var b strings.Builder
	names, abouts := bench.Names()
	for i, name := range names {
		fmt.Fprintf(&b, "  %-18s %s\n", name, abouts[i])
	}
	return strings.TrimRight(b.String(), "\n")
}

func (b *benchmark) run(ctx context.Context) (err error) {
	scale, err := bench.ScaleByName(b.scale)
	if err != nil {
		return fail(exitUsage, "%w", err)
	}
	if b.peer < 0 || b.peer > 1<<24 {
		return fail(exitUsage, "--peer-leaves %d: want 1 to %d", b.peer, 1<<24)
	}
	if b.peer > 0 {
		scale.PeerLeaves = b.peer
	}
	if err := bench.CheckNames(b.only); err != nil {
		return fail(exitUsage, "%w", err)
	}
	dir := b.keep
	if dir == "" {
		if dir, err = os.MkdirTemp("", "assay-bench-"); err != nil {
			return fail(exitIO, "%w", err)
		}
		defer func() {
			if gone := os.RemoveAll(dir); err == nil && gone != nil {
				err = fail(exitIO, "%w", gone)
			}
		}()
	}
	suite := bench.New(bench.Config{
		Dir: dir, Keep: b.keep != "", Scale: scale, Logger: b.logger(),
		Index: indexForBench, Explain: explainForBench, Start: startForBench,
	})
	var all []bench.Result
	err = suite.Run(ctx, b.only, func(r bench.Result) error {
		if b.json {
			return b.printJSON(r)
		}
		all = append(all, r)
		return nil
	})
	if err == nil && !b.json {
		err = bench.WriteTable(b.stdout, all)
	}
	return err
}

// indexForBench makes the index of epoch 0, which closes with the log's last record.
func indexForBench(ctx context.Context, data string) (err error) {
	log, err := eventlog.Open(logDir(data), eventlog.Config{ReadOnly: true})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, log.Close()) }()
	logger := slog.New(slog.DiscardHandler)
	x := newIndexing(log, snapshots.Open(snapshotsDir(data), logger), data, logger)
	return x.catchUp(ctx, closedEpoch{close: &domain.EpochClose{Epoch: 0}, size: log.Size()})
}

// explainForBench runs the explain command.
func explainForBench(ctx context.Context, data string, sn domain.SNID) error {
	var said strings.Builder
	args := []string{"explain", "sn", fmt.Sprint(uint64(sn)), "--epoch", "0", "--data", data, "--json"}
	if code := run(ctx, args, io.Discard, &said); code != exitOK {
		return fail(code, "explain ended with code %d: %s", code, strings.TrimSpace(said.String()))
	}
	return nil
}

// startForBench does what an engine does at its start before it reads the stream.
func startForBench(_ context.Context, data string, published *bench.Decision) (err error) {
	logger := slog.New(slog.DiscardHandler)
	log, err := eventlog.Open(logDir(data), eventlog.Config{Logger: logger})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, log.Close()) }()
	r := &resumption{log: log, snapshots: snapshots.Open(snapshotsDir(data), logger), logger: logger}
	if published == nil {
		_, err = r.fold()
		return err
	}
	// As fold, but without its way out: a start without the snapshot is another figure.
	r.index, r.part, r.published = published.Index, published.Part, true
	c := r.newCore()
	state, ok := r.restore(c.decide)
	if !ok {
		return fail(exitSoftware, "no snapshot fits record %d", published.Index)
	}
	c.state = state
	return r.rest(c)
}
