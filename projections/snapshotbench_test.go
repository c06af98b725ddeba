package projections

import (
	"testing"

	"assay/domain"
)

// midEra is a network in the middle of an era: the one before is sealed, and all
// have reported once for this one.
func midEra(b *testing.B, scalers, hypers int) *State {
	b.Helper()
	s := crowd(b, scalers, hypers)
	var peersHN []domain.HNID
	var peersSN []domain.SNID
	for hn := range domain.HNID(hypers) {
		peersHN = append(peersHN, hn)
	}
	for sn := range domain.SNID(scalers) {
		peersSN = append(peersSN, sn)
	}
	record := uint64(0)
	apply := func(f domain.Fact) {
		record++
		e := domain.Entry{Index: record, Digest: domain.Keccak256(domain.FormatFact(f)), Leaf: domain.Hash{1}, Fact: f}
		if err := s.Apply(e); err != nil {
			b.Fatal(err)
		}
	}
	for e := range domain.Era(3) {
		apply(&domain.Head{Place: domain.Place{Block: startBlock(e), Time: worldTime + uint64(e)*3600}})
		apply(&domain.Head{Place: domain.Place{Block: startBlock(e) + graceWorld, Time: worldTime + uint64(e)*3600 + 1000}})
		for sn := range domain.SNID(scalers) {
			apply(snReport(sn, e, false, peersHN...))
		}
		for hn := range domain.HNID(hypers) {
			apply(hnReport(hn, e, false, peersSN...))
		}
	}
	return s
}

// BenchmarkSnapshot and BenchmarkRestore are of 10,000 ScalerNodes and 50
// HyperNodes.
func BenchmarkSnapshot(b *testing.B) {
	s := midEra(b, 10_000, 50)
	b.ReportAllocs()
	var snapshot []byte
	for b.Loop() {
		snapshot = s.Snapshot()
	}
	b.ReportMetric(float64(len(snapshot))/1e6, "MB")
}

func BenchmarkRestore(b *testing.B) {
	snapshot := midEra(b, 10_000, 50).Snapshot()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Restore(snapshot, nil); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(snapshot))/1e6, "MB")
}
