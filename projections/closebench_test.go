package projections

import (
	"encoding/binary"
	"testing"

	"assay/domain"
)

// BenchmarkEpochClose100k is the head that closes an epoch of 100,000 accounts,
// each of which earns by one position: it seals an era of 1,000 nodes, makes
// the era before it final and closes its epoch. The first epoch, in which the
// accounts get their first wei, and the eras between are not timed.
func BenchmarkEpochClose100k(b *testing.B) {
	const scalers, accounts = 1000, 100_000
	s := crowd(b, scalers, 3)
	quiet(b, s, &domain.APYCurve{Knots: []domain.Amount{domain.Wei(1e17), domain.Wei(1e17)}})
	for i := range uint64(accounts) {
		p := &domain.Delegated{
			Place: domain.Place{Block: 1, Time: worldTime}, SN: domain.SNID(i % scalers),
			Amount: domain.ICNT(1 + i%7), LockFactor: domain.One(), Source: domain.SourceDelegator,
		}
		binary.BigEndian.PutUint64(p.Position[:], i*0x9e3779b97f4a7c15) // in no order
		binary.BigEndian.PutUint64(p.Delegator[:], i*0xd1b54a32d192ed03)
		quiet(b, s, p)
	}
	next := domain.Era(0) // the next era to seal
	seal := func() {
		end := startBlock(next+1) + graceWorld
		quiet(b, s, &domain.Head{Place: domain.Place{Block: end, Time: worldTime + end*blockTime}})
		next++
	}
	closes := func() bool { return next > 0 && s.policies.lastOf(s.policies.epochOf(next-1)) == next-1 }
	for len(s.settlement.epochs) == 0 {
		seal()
	}
	for b.Loop() {
		b.StopTimer()
		for !closes() {
			seal()
		}
		before := len(s.settlement.epochs)
		b.StartTimer()
		seal()
		if len(s.settlement.epochs) != before+1 || len(s.credits.rows) < accounts {
			b.Fatalf("%d epochs closed, of %d payees, want one of at least %d", len(s.settlement.epochs)-before, len(s.credits.rows), accounts)
		}
	}
}
