package ingest_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/nats-io/nats.go/jetstream"

	"assay/domain"
	"assay/ingest"
)

// benchPeers is the number of HyperNodes that a daemon reports on.
const benchPeers = 50

// benchReports makes the reports of n daemons of one era. Their receipts are
// well-formed bytes: nobody looks at them unless the other side is silent.
func benchReports(n int) []envelope {
	var es []envelope
	proof := make([]byte, 81)
	for sn := range domain.SNID(n) {
		r := &domain.Report{Originator: domain.Originator{Kind: domain.OriginSN, ID: uint64(sn + 1)}}
		var proofs [][]byte
		for hn := range uint64(benchPeers) {
			r.Peers = append(r.Peers, domain.Peer{ID: hn + 1, RTTMicros: 5000 + hn})
			proofs = append(proofs, proof)
		}
		es = append(es, mustSeal(r, snKey(sn+1), proofs...))
	}
	return es
}

// BenchmarkIngest ingests the reports of 4,000 daemons about 50 HyperNodes each
// per operation, from a broker on this machine.
func BenchmarkIngest(b *testing.B) {
	const daemons = 4000
	js := benchStream(b, daemons, benchReports(daemons))
	for b.Loop() {
		ingestOnce(b, js)
	}
	perSecond := float64(b.N) / b.Elapsed().Seconds()
	b.ReportMetric(perSecond*daemons, "reports/s")
	b.ReportMetric(perSecond*daemons*benchPeers, "pairs/s")
}

// BenchmarkConsume is a floor of BenchmarkIngest: the same messages, consumed
// and thrown away.
func BenchmarkConsume(b *testing.B) {
	const daemons = 4000
	js := benchStream(b, daemons, benchReports(daemons))
	end := lastSeq(b, js, ingest.StreamIn)
	for b.Loop() {
		consumer, err := js.OrderedConsumer(b.Context(), ingest.StreamIn, jetstream.OrderedConsumerConfig{})
		if err != nil {
			b.Fatal(err)
		}
		all, err := consumer.Messages()
		if err != nil {
			b.Fatal(err)
		}
		for range end {
			if _, err := all.Next(); err != nil {
				b.Fatal(err)
			}
		}
		all.Stop()
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds()*daemons, "reports/s")
}

// BenchmarkSignatures is the other floor: one signature recovered per report, on
// as many goroutines as ingest uses.
func BenchmarkSignatures(b *testing.B) {
	m := open(benchReports(1)[0])
	digest := m.Digest()
	b.RunParallel(func(p *testing.PB) {
		for p.Next() {
			if _, err := domain.Recover(digest, m.Signature[:]); err != nil {
				b.Error(err)
			}
		}
	})
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "reports/s")
}

// BenchmarkJunk ingests 20,000 messages per operation that are not messages.
func BenchmarkJunk(b *testing.B) {
	const n = 20_000
	w := newWorld(1, 1, 1)
	e := w.daemonReport(0, 1)
	var es []envelope
	for range n {
		es = append(es, w.junk(e))
	}
	js := benchStream(b, 1, es)
	for b.Loop() {
		ingestOnce(b, js)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds()*n, "junk/s")
}

func benchStream(b *testing.B, sns domain.SNID, es []envelope) jetstream.JetStream {
	b.Helper()
	_, js := startStreams(b)
	publish(b, js, newWorld(1, sns, 1).setup())
	publish(b, js, es)
	return js
}

func ingestOnce(b *testing.B, js jetstream.JetStream) {
	b.Helper()
	dir, err := os.MkdirTemp(b.TempDir(), "")
	if err != nil {
		b.Fatal(err)
	}
	log := openLog(b, filepath.Join(dir, "log"))
	ingestAll(b, ingest.Config{JetStream: js, Log: log})
	if err := errors.Join(log.Close(), os.RemoveAll(dir)); err != nil {
		b.Fatal(err)
	}
}
