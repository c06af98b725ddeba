package projections

import (
	"encoding/binary"
	"testing"

	"assay/domain"
)

// quiet applies facts without an auditor.
func quiet(b *testing.B, s *State, facts ...domain.Fact) {
	b.Helper()
	for _, f := range facts {
		if err := s.Apply(domain.Entry{Fact: f, Digest: domain.Hash{1}}); err != nil {
			b.Fatal(err)
		}
	}
}

// crowd is a state with many nodes: hps Hardware Providers in turn, all booked.
func crowd(b *testing.B, scalers, hypers int) *State {
	b.Helper()
	s := New(nil)
	quiet(b, s, &domain.PolicyChange{Policy: testPolicy(nil)}, segment(0, firstBlock, eraBlocks),
		&domain.ClassSet{Region: "eu", Class: "storage", CollateralReq: domain.ICNT(1), MarketAdjustment: domain.One()},
		&domain.ClusterSet{Cluster: "c"})
	for hp := range domain.HPID(100) {
		quiet(b, s, &domain.HPRegistered{HP: hp, Account: hpAccount(hp)})
	}
	for sn := range domain.SNID(scalers) {
		quiet(b, s, &domain.SNRegistered{SN: sn, HP: domain.HPID(sn % 100), Region: "eu", Class: "storage", Cluster: "c", Capacity: 100, Collateral: domain.ICNT(100)},
			&domain.SNValidated{SN: sn, Daemon: daemonKey(1)}, &domain.Booked{SN: sn, Price: domain.ICNT(1), Period: 1 << 40})
	}
	for hn := range domain.HNID(hypers) {
		quiet(b, s, &domain.HNRegistered{HN: hn, Operator: account(1, uint64(hn)%20), Key: observerKey(1)},
			&domain.LinkStaked{Link: domain.LinkID(hn), Owner: linkOwner(1), HN: hn})
	}
	return s
}

// BenchmarkEra is one era of 10,000 ScalerNodes and 50 HyperNodes: reports of
// both sides, seal, final. One iteration is 500,000 pairs.
func BenchmarkEra(b *testing.B) {
	const scalers, hypers = 10_000, 50
	s := crowd(b, scalers, hypers)
	var peersHN []domain.HNID
	var peersSN []domain.SNID
	for hn := range domain.HNID(hypers) {
		peersHN = append(peersHN, hn)
	}
	for sn := range domain.SNID(scalers) {
		peersSN = append(peersSN, sn)
	}
	e := domain.Era(0)
	for b.Loop() {
		quiet(b, s, &domain.Head{Place: domain.Place{Block: startBlock(e), Time: worldTime + uint64(e)*3600}})
		for sn := range domain.SNID(scalers) {
			quiet(b, s, snReport(sn, e, false, peersHN...))
		}
		for hn := range domain.HNID(hypers) {
			quiet(b, s, hnReport(hn, e, false, peersSN...))
		}
		e++
	}
	b.ReportMetric(float64(b.N)*scalers*hypers/b.Elapsed().Seconds(), "pairs/s")
}

// BenchmarkDelegations is 20,000 positions opened and ended: the cost of one
// must not grow with their number.
func BenchmarkDelegations(b *testing.B) {
	for b.Loop() {
		s := crowd(b, 100, 3)
		for i := range uint64(20_000) {
			var p domain.Position
			binary.BigEndian.PutUint64(p[:], i*0x9e3779b97f4a7c15) // in no order
			quiet(b, s, &domain.Delegated{Place: domain.Place{Block: 1, Time: i}, Position: p, SN: domain.SNID(i % 100), Amount: domain.ICNT(1), LockFactor: domain.One(), Source: domain.SourceDelegator})
			if i%2 == 1 {
				quiet(b, s, &domain.Undelegated{Place: domain.Place{Block: 1, Time: i}, Position: p})
			}
		}
	}
}
