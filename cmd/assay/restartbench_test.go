package main

import (
	"flag"
	"log/slog"
	"testing"

	"assay/ingest/eventlog"
	"assay/internal/bench"
	"assay/internal/snapshots"
	"assay/internal/workload"
)

var restartEras = flag.Int("restart-eras", 20, "eras of 500,000 pairs in the log that BenchmarkRestart starts with")

// BenchmarkRestart is an engine's start with the log of a network of 10,000
// ScalerNodes and 50 HyperNodes, by default of 10 million pairs, of which all
// decisions are published: with the snapshots of its epochs, the last of which
// closed some eras before the end, and from the first record on.
func BenchmarkRestart(b *testing.B) {
	n, err := workload.New(workload.Config{Seed: 1, Scalers: 10_000, Hypers: 50, Eras: *restartEras, ErasPerEpoch: 6})
	if err != nil {
		b.Fatal(err)
	}
	data := b.TempDir()
	log, err := eventlog.Create(logDir(data), n.Genesis(), eventlog.Config{MinFree: 1})
	if err != nil {
		b.Fatal(err)
	}
	if _, err := n.Fill(log, nil); err != nil {
		b.Fatal(err)
	}
	r := &resumption{log: log, snapshots: snapshots.Open(snapshotsDir(data), nil), logger: slog.New(slog.DiscardHandler)}
	c, err := r.fold()
	if err != nil {
		b.Fatal(err)
	}
	last := &bench.Decision{Index: c.fresh[len(c.fresh)-1].index}
	for i := len(c.fresh) - 2; i >= 0 && c.fresh[i].index == last.Index; i-- {
		last.Part++
	}
	c.durable(log.Size(), 0)
	for _, closed := range c.takeClosed() {
		if err := r.snapshots.Save(closed.close.Epoch, closed.snapshot); err != nil {
			b.Fatal(err)
		}
	}
	if err := log.Close(); err != nil {
		b.Fatal(err)
	}
	for _, row := range []struct {
		name      string
		published *bench.Decision
	}{{"snapshot", last}, {"zero", nil}} {
		b.Run(row.name, func(b *testing.B) {
			for b.Loop() {
				if err := startForBench(b.Context(), data, row.published); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(n.Config().Pairs())/1e6, "Mpairs")
		})
	}
}
