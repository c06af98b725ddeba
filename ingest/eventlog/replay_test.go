package eventlog_test

import (
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/ingest/eventlog/floor"
	"assay/internal/workload"
	"assay/projections"
)

// bodiesLog makes the closed log of a network's history, with records as they are
// but for their witnesses, which a replay does not read.
func bodiesLog(b *testing.B, cfg workload.Config) string {
	b.Helper()
	n, err := workload.New(cfg)
	if err != nil {
		b.Fatal(err)
	}
	dir := filepath.Join(b.TempDir(), "log")
	log, err := eventlog.Create(dir, n.Genesis(), eventlog.Config{MinFree: 1})
	if err != nil {
		b.Fatal(err)
	}
	cursor := eventlog.Cursor{Stream: "ICN", Created: 1}
	var batch eventlog.Batch
	flush := func() {
		batch.Cursor = cursor
		if err := log.Append(batch); err != nil {
			b.Fatal(err)
		}
		batch.Records = batch.Records[:0]
	}
	witness := []byte{1}
	for f := range n.Facts() {
		cursor.Sequence++
		body := domain.EncodeBody(f)
		batch.Records = append(batch.Records, domain.Record{
			Index: log.Size() + uint64(len(batch.Records)), Seq: cursor.Sequence, Kind: f.Kind(), Version: 1,
			Digest: domain.Keccak256(body), Body: body, Witness: witness, WitnessHash: domain.WitnessHash(witness),
		})
		if len(batch.Records) == 1024 {
			flush()
		}
	}
	flush()
	if err := log.Close(); err != nil {
		b.Fatal(err)
	}
	return dir
}

// processorTime is what the process has used of all processors. Where others use
// them too it says more than the clock.
func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err != nil {
		b.Fatal(err)
	}
	return time.Duration(use.Utime.Nano() + use.Stime.Nano())
}

// BenchmarkReplay folds the bodies of a log into verdicts and epochs, as a replay
// does; BenchmarkRawScan only reads the same bodies from the same store. One
// operation is the whole log, of the reference network for some eras.
func BenchmarkReplay(b *testing.B) {
	cfg := workload.Config{Seed: 1, Scalers: 10_000, Hypers: 50, Eras: 24, ErasPerEpoch: 12}
	dir := bodiesLog(b, cfg)
	report := func(b *testing.B, before time.Duration) {
		pairs := float64(b.N) * float64(cfg.Pairs())
		b.ReportMetric(pairs/b.Elapsed().Seconds(), "pairs/s")
		b.ReportMetric(float64((processorTime(b)-before).Nanoseconds())/pairs, "cpu-ns/pair")
	}
	log, err := eventlog.Open(dir, eventlog.Config{ReadOnly: true})
	if err != nil {
		b.Fatal(err)
	}
	defer log.Close()
	b.Run("fold", func(b *testing.B) {
		before := processorTime(b)
		for b.Loop() {
			state := projections.New(nil)
			if err := log.Fold(0, log.Size(), state.Apply); err != nil {
				b.Fatal(err)
			}
			if state.LogRoot() != log.Root() {
				b.Fatalf("root %s, want %s", state.LogRoot(), log.Root())
			}
		}
		report(b, before)
	})
	b.Run("entries", func(b *testing.B) {
		before := processorTime(b)
		for b.Loop() {
			if err := log.Fold(0, log.Size(), func(domain.Entry) error { return nil }); err != nil {
				b.Fatal(err)
			}
		}
		report(b, before)
	})
	b.Run("raw", func(b *testing.B) {
		store, err := floor.OpenScanner(dir)
		if err != nil {
			b.Fatal(err)
		}
		defer store.Close()
		before := processorTime(b)
		for b.Loop() {
			records, bytes, err := store.Scan()
			if err != nil || records != log.Size() {
				b.Fatalf("%d records, %v", records, err)
			}
			b.SetBytes(int64(bytes))
		}
		report(b, before)
	})
}
