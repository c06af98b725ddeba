package ingest_test

import (
	"path/filepath"
	"runtime"
	"sync"
	"syscall"
	"testing"
	"time"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
	"assay/internal/workload"
	"assay/projections"
)

// signedLog makes a log in the proportions of the reference network, smaller:
// some hundred receipts go with each signature.
func signedLog(b *testing.B) *eventlog.Log {
	b.Helper()
	network, err := workload.New(workload.Config{Seed: 1, Scalers: 1000, Hypers: 50, Eras: 12})
	if err != nil {
		b.Fatal(err)
	}
	log, err := eventlog.Create(filepath.Join(b.TempDir(), "log"), network.Genesis(), eventlog.Config{MinFree: 1})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { log.Close() })
	if _, err := network.Fill(log, func(domain.Entry) error { return nil }); err != nil {
		b.Fatal(err)
	}
	return log
}

// BenchmarkReplaySignatures is the full check of a log: per operation every
// message of some eras is judged anew by a state that is folded beside it.
func BenchmarkReplaySignatures(b *testing.B) {
	log := signedLog(b)
	var done ingest.Rechecked
	began := cpuTime(b)
	for b.Loop() {
		var err error
		c := ingest.Recheck{Core: projections.New(nil)}
		if done, err = c.RecheckLog(b.Context(), log, 0, log.Size()); err != nil {
			b.Fatal(err)
		}
	}
	report(b, began, done.Messages+done.Receipts)
}

// report says how fast n signatures per operation are, by the clock and by what
// the processors worked meanwhile, which others who use them do not change.
func report(b *testing.B, began time.Duration, n uint64) {
	b.ReportMetric(float64(b.N)*float64(n)/b.Elapsed().Seconds(), "signatures/s")
	b.ReportMetric(float64(cpuTime(b)-began)/1000/float64(b.N)/float64(n), "cpu-us/signature")
}

// cpuTime returns what this process has worked so far.
func cpuTime(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkRecoverFloor is the limit of BenchmarkReplaySignatures: the signers of
// the same messages are recovered, on all processors, and nothing else is done.
func BenchmarkRecoverFloor(b *testing.B) {
	log := signedLog(b)
	type signed struct {
		digest    domain.Hash
		signature domain.Signature
	}
	var all []signed
	err := log.ScanFull(0, log.Size(), func(r domain.Record) error {
		if !r.Kind.FromMessage() {
			return nil
		}
		signature, _, err := domain.DecodeWitness(r.Witness)
		all = append(all, signed{r.Digest, signature})
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	workers := runtime.GOMAXPROCS(0)
	began := cpuTime(b)
	for b.Loop() {
		var each sync.WaitGroup
		for w := range workers {
			each.Go(func() {
				for i := w; i < len(all); i += workers {
					if _, err := domain.Recover(all[i].digest, all[i].signature[:]); err != nil {
						b.Error(err)
					}
				}
			})
		}
		each.Wait()
	}
	report(b, began, uint64(len(all)))
}
