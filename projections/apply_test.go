package projections

import (
	"strings"
	"testing"

	"assay/domain"
)

// An entry that Check would never have let in is corruption: Apply says so and
// does not fold it by halves.
func TestApplyRefusesCorruption(t *testing.T) {
	rows := []struct {
		name string
		fact domain.Fact
		want string
	}{
		{"genesis in the middle", office(), "a second genesis"},
		{"report of a sealed era", snReport(1, 3, false, 1), "report for era 3, sealed until 3"},
		{"receipts of a sealed era", &domain.Receipts{Era: 3}, "receipts for era 3, sealed until 3"},
		{"receipts of an unknown ScalerNode", &domain.Receipts{Era: 5, Pairs: []domain.Pair{{SN: 99, HN: 1}}}, "ScalerNode 99: unknown"},
		{"receipts of an unknown HyperNode", &domain.Receipts{Era: 5, Pairs: []domain.Pair{{SN: 1, HN: 99}}}, "HyperNode 99: unknown"},
		{"attestation of an open epoch", &domain.Attestation{Epoch: 9, HN: 1}, ""},
		{"approval of an open epoch", &domain.Approval{Epoch: 9, Signer: account(4, 1)}, ""},
		{"overlapping segment", segment(1, 100, 5), "era segment at block 100 overlaps the one at block 100"},
		{"second registration", &domain.SNRegistered{SN: 1, HP: 1, Cluster: "c"}, "ScalerNode 1 is registered twice"},
		{"second HyperNode", &domain.HNRegistered{HN: 1, Key: account(1, 1)}, "HyperNode 1 is registered twice"},
		{"validation of nobody", &domain.SNValidated{SN: 99}, "ScalerNode 99: unknown"},
		{"offboarding of nobody", &domain.SNOffboarded{SN: 99}, "ScalerNode 99: unknown"},
		{"status of nobody", &domain.HNStatus{HN: 99}, "HyperNode 99: unknown"},
		{"stake on nobody", &domain.LinkStaked{Link: 1, HN: 99}, "HyperNode 99: unknown"},
		{"unstake of nothing", &domain.LinkUnstaked{Link: 99}, "link 99 is not staked"},
		{"booking of nobody", &domain.Booked{SN: 99}, "ScalerNode 99: unknown"},
		{"release of nobody", &domain.Released{SN: 99}, "ScalerNode 99: unknown"},
		{"collateral of nobody", &domain.CollateralAdded{SN: 99}, "ScalerNode 99: unknown"},
		{"delegation to nobody", &domain.Delegated{SN: 99}, "ScalerNode 99: unknown"},
		{"delegation twice", &domain.Delegated{SN: 1, Position: positionID(1)}, "position " + positionID(1).String() + " is opened twice"},
		{"undelegation of nothing", &domain.Undelegated{Position: positionID(9)}, "position " + positionID(9).String() + ": unknown"},
		{"slash of nothing", &domain.SlashExecuted{SN: 1, Position: positionID(9)}, "position " + positionID(9).String() + ": unknown"},
	}
	for _, r := range rows {
		w := foundedWorld(t)
		if c, ok := r.fact.(domain.ChainFact); ok {
			*c.At() = w.state.calendar.place()
		}
		err := w.state.Apply(domain.Entry{Index: 77, Fact: r.fact})
		if err == nil || !strings.HasPrefix(err.Error(), "apply record 77 of kind "+r.fact.Kind().String()+": ") || !strings.HasSuffix(err.Error(), r.want) {
			t.Errorf("%s: %v, want ...%s", r.name, err, r.want)
		}
	}
}

// Genesis is record 0, or there is none.
func TestApplyGenesis(t *testing.T) {
	s := New(nil)
	if s.Genesis() != nil {
		t.Error("a genesis before record 0")
	}
	if err := s.Apply(domain.Entry{Index: 1, Fact: office()}); err == nil {
		t.Error("genesis as record 1: accepted")
	}
	g := office()
	if err := s.Apply(domain.Entry{Index: 0, Fact: g}); err != nil || s.Genesis() != g {
		t.Errorf("genesis %v, %v", s.Genesis(), err)
	}
}

// Facts at the edge of what domain accepts: nothing panics, whatever the
// amounts, and the invariants hold (reliability invariant M8).
func TestExtremeAmounts(t *testing.T) {
	most, err := domain.ParseAmount("340282366920938463463374607431768211455")
	if err != nil {
		t.Fatal(err)
	}
	price := most.MulDiv(domain.Wei(1), domain.Wei(1<<32))                                     // 2^96 - 1
	knot := most.MulDiv(domain.Wei(1), domain.Wei(1<<48))                                      // 2^80 - 1
	lock := most.MulDiv(domain.Wei(1), domain.Wei(1<<63)).MulDiv(domain.Wei(1), domain.Wei(2)) // 2^64 - 1
	for _, mode := range []string{domain.ModeEnforce, domain.ModeShadow} {
		w := newWorld(t, func(p *domain.Policy) {
			p.MultiplierPpm, p.SlashRateBps, p.WindowCapBps, p.GraceEras = 1<<31, 10_000, 10_000, 0
			p.LinkTotal, p.SlashingMode, p.NetworkRedirectPpm = most, mode, 500_000
		})
		w.do(&domain.ClassSet{Region: "eu", Class: "storage", CollateralReq: most, MarketAdjustment: most,
			TargetCapacity: 1<<64 - 1, MaxBootstrapRelease: 1<<64 - 1, ScheduleEnd: 1<<64 - 1, MarginPpm: 1e6},
			&domain.ClusterSet{Cluster: "c", Region: "eu", Class: "storage", MaxPrice: most},
			&domain.UnlockedSupply{Amount: most}, &domain.ReserveDeposited{Amount: most}, &domain.RewardsActivated{},
			&domain.APYCurve{Knots: []domain.Amount{knot, {}, knot}})
		for hp := domain.HPID(1); hp <= 3; hp++ {
			w.do(&domain.HPRegistered{HP: hp, Account: hpAccount(hp)})
			sn := domain.SNID(hp) << 60
			w.do(&domain.SNRegistered{SN: sn, HP: hp, Region: "eu", Class: "storage", Cluster: "c", Capacity: 1 << 40,
				NodeRewardShare: domain.One(), Collateral: most},
				&domain.SNValidated{SN: sn, Daemon: daemonKey(sn)},
				&domain.Booked{SN: sn, Slot: 1, Price: price, Start: 0, Period: 1 << 40},
				&domain.Delegated{Position: positionID(byte(hp)), SN: sn, Delegator: delegator(1), Amount: domain.Wei(1), LockFactor: lock, Source: "delegator"},
				&domain.Delegated{Position: positionID(byte(hp) + 10), SN: sn, Delegator: delegator(2), Amount: most, LockFactor: lock, Source: "settlement"})
		}
		for hn := domain.HNID(1); hn <= 3; hn++ {
			w.hyper(hn, uint64(hn))
		}
		w.run(0, 3, sns())
		w.run(3, 9, sns(1<<60))
		w.do(&domain.SlashExecuted{SN: 1 << 60, Epoch: 1, Amount: most}, &domain.CollateralWithdrawn{SN: 1 << 60, Amount: most},
			&domain.CollateralAdded{SN: 1 << 60, Amount: most, Source: "settlement"})
		w.run(9, 13, sns())
		if w.epoch(2).Total.FitsFact() {
			t.Errorf("%s: the total %s is not extreme", mode, w.epoch(2).Total)
		}
	}
}
