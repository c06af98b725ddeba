package main

import (
	"bytes"
	"io"
	"log/slog"
	"testing"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/explain"
	"assay/internal/snapshots"
	"assay/internal/workload"
)

// BenchmarkExplain is the answer of one node in the reference epoch: 10,000
// ScalerNodes, 50 HyperNodes and 24 eras, with the index that an engine keeps. It
// is the whole command, with opening the log. Making the log takes a minute.
func BenchmarkExplain(b *testing.B) {
	const scalers, hypers, eras = 10_000, 50, 24
	data := b.TempDir()
	network, err := workload.New(workload.Config{Seed: 1, Scalers: scalers, Hypers: hypers, Eras: eras + 2})
	if err != nil {
		b.Fatal(err)
	}
	log, err := eventlog.Create(logDir(data), network.Genesis(), eventlog.Config{MinFree: 1})
	if err != nil {
		b.Fatal(err)
	}
	state, err := network.Fill(log, nil)
	if err != nil {
		b.Fatal(err)
	}
	closes := state.Settlements()
	if len(closes) == 0 {
		b.Fatal("no epoch closed")
	}
	x := newIndexing(log, snapshots.Open(snapshotsDir(data), nil), data, slog.New(slog.DiscardHandler))
	last := closes[len(closes)-1].Close
	b.Run("index", func(b *testing.B) {
		for b.Loop() {
			b.StopTimer()
			indexer, bytes := explain.NewIndexer(), 0
			b.StartTimer()
			err := log.Entries(0, last.Result.LogSize, func(e domain.Entry) error {
				made, err := indexer.Apply(e)
				for _, index := range made {
					bytes = len(index.Index)
				}
				return err
			})
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(float64(bytes), "bytes")
		}
	})
	if err := x.catchUp(b.Context(), closedEpoch{close: last, size: last.Result.LogSize}); err != nil {
		b.Fatal(err)
	}
	if err := log.Close(); err != nil {
		b.Fatal(err)
	}
	for _, form := range []string{"--json", "--full"} {
		b.Run(form[2:], func(b *testing.B) {
			for b.Loop() {
				var stderr bytes.Buffer
				if code := run(b.Context(), []string{"explain", "sn", "77", "--data", data, form}, io.Discard, &stderr); code != exitOK || stderr.Len() > 0 {
					b.Fatalf("code %d: %s", code, stderr.String())
				}
			}
		})
	}
}
