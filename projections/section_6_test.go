package projections

import (
	"math/big"
	"testing"

	"assay/domain"
)

func TestSection6(t *testing.T) {
	prove(t, []sentence{
		{"§6 an era without seconds pays nothing, a long one by its seconds", secondsOfAnEra},
		{"§6 gross is multiplied at the end", multipliedGross},
		{"§6 capacity rewards at exactly their beginning and end", capacityAtTheEdges},
		{"§6 capacity is counted by region and class, over S_E", capacityByRegion},
		{"§6 the delegators' share is never held", shareIsNotHeld},
		{"§6 what is held when a node is offboarded is forfeited", heldIsForfeited},
		{"§6 of what is held nothing is diverted until it is paid", heldIsDivertedWhenPaid},
		{"§6 network collateral is over the class in all regions", networkOverAllRegions},
		{"§6 an executed network top-up is not made again, nor is one that waits", networkTopUpsWait},
	})
}

// headAt puts a head on a block at a time of its own.
func (w *world) headAt(block, time uint64) {
	w.t.Helper()
	w.at(block)
	if r := w.offer(&domain.Head{Place: domain.Place{Block: block, Time: time}}); r != nil {
		w.t.Fatal(r)
	}
}

func secondsOfAnEra(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.SealGraceBlocks = 0 })
	w.network()
	w.do(&domain.APYCurve{Knots: []domain.Amount{domain.Wei(36e16)}})
	w.delegate(1, 1, 10_000)
	now := uint64(worldTime) + startBlock(0)*blockTime
	w.headAt(startBlock(0), now)
	for e, seconds := range []uint64{0, 40 * 86400, 1, 0, 0} { // two heads at one time; over a month; a second
		w.file(domain.Era(e), sns())
		now += seconds
		w.headAt(startBlock(domain.Era(e+1)), now)
	}
	for e, seconds := range []uint64{0, 40 * 86400, 1} {
		want := domain.ICNT(seconds).MulDiv(domain.Wei(1), domain.Wei(3600))
		if f := w.final(domain.Era(e), 2); f.Gross != want {
			t.Errorf("era %d of %d s pays %s, want %s", e, seconds, f.Gross, want)
		}
	}
	p := testPolicy(nil)
	era := p.LinkReward(0, 40*86400).Plus(p.LinkReward(1, 1))
	if got, want := w.owed(0, linkOwner(1)), p.FirstLinkReward().Plus(era); got != want {
		t.Errorf("link 1 is owed %s, want %s", got, want)
	}
	w.sound()
}

func multipliedGross(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.MultiplierPpm = 1_333_333 })
	w.network()
	w.run(0, 2, sns())
	if f := w.final(0, 1); f.Gross != domain.Wei(1_333_333_000_000_000_000) || f.Payable != f.Gross {
		t.Errorf("%+v", f)
	}
	w.sound()
}

// An era that begins in the second in which rewards are activated is paid, one
// that begins in the second in which the schedule ends is not.
func capacityAtTheEdges(t *testing.T) {
	began := uint64(worldTime + startBlock(1)*blockTime)
	w := newWorld(t, nil)
	w.network()
	w.scaler(7, 1) // not booked
	w.do(&domain.ClassSet{Region: "eu", Class: "storage", MarketAdjustment: domain.One(), TargetCapacity: 1000, MaxBootstrapRelease: 1_000_000,
		ScheduleEnd: began + 2*eraBlocks*blockTime})
	w.start(0)
	w.file(0, sns())
	w.start(1)
	w.do(&domain.RewardsActivated{})
	w.seal(0)
	w.run(1, 6, sns())
	for e, paid := range []bool{false, true, true, false} {
		if f := w.final(domain.Era(e), 7); f.Gross.IsZero() == paid {
			t.Errorf("era %d pays %s", e, f.Gross)
		}
	}
	w.sound()
}

// Node 7 is alone in its region: the other region's capacity and bookings do
// not dilute it, and a node that is not in S_E counts for neither.
func capacityByRegion(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.do(&domain.ClassSet{Region: "us", Class: "storage", MarketAdjustment: domain.One(), TargetCapacity: 60, MaxBootstrapRelease: 144_000_000, ScheduleEnd: 2 * worldTime},
		&domain.RewardsActivated{})
	for sn := domain.SNID(7); sn <= 9; sn++ {
		w.do(&domain.SNRegistered{SN: sn, HP: 1, Region: "us", Class: "storage", Cluster: "c", Capacity: 30 * uint64(sn-6)})
	}
	w.do(&domain.SNValidated{SN: 7, Daemon: daemonKey(7)}, &domain.SNValidated{SN: 8, Daemon: daemonKey(8)})
	w.do(&domain.Booked{SN: 8, Start: worldTime, Period: domain.Year}) // for nothing
	w.run(0, 2, sns())
	// T = 30 + 60, V = 60, G = 60: 144e6 ICNT * 3600 s / 1440 days * 30/90 * 30/90
	want := new(big.Int).Mul(big.NewInt(144_000_000*3600/9), big.NewInt(1e18))
	want.Quo(want, big.NewInt(1440*86400))
	if f := w.final(0, 7); f.Gross.Big().Cmp(want) != 0 {
		t.Errorf("node 7 gets %s, want %s", f.Gross, want)
	}
	w.sound()
}

func shareIsNotHeld(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.delegate(1, 1, 5_000)
	w.play(0, sns(1))
	w.play(1, sns())
	w.run(2, 4, sns())
	if f := w.final(1, 1); f.State != domain.Anomaly || f.DelegatorShare != domain.Wei(25e16) || f.Held != domain.Wei(75e16) || !f.Payable.IsZero() {
		t.Errorf("under suspicion: %+v", f)
	}
	if got := w.owed(0, delegator(1)); got != domain.Wei(5e17) { // eras 1 and 2
		t.Errorf("the delegator is owed %s, want half an ICNT", got)
	}
	w.sound()
}

// Offboarded while something is held: neither what is held nor what an era
// before would add to it is ever paid, also if the node recovers on paper.
func heldIsForfeited(t *testing.T) {
	for recover, want := range map[uint64]domain.Amount{2: domain.ICNT(1), 3: {}} {
		w := newWorld(t, func(p *domain.Policy) { p.RecoverEras = recover })
		w.network()
		w.play(0, sns(1))
		w.run(1, 3, sns()) // era 1 is final, era 2 sealed
		if f := w.final(1, 1); f.Held != domain.ICNT(1) {
			t.Fatalf("era 1: %+v", f)
		}
		w.do(&domain.SNOffboarded{SN: 1})
		w.run(3, 7, sns(1))
		if f := w.final(2, 1); !f.Held.IsZero() || f.Payable != want {
			t.Errorf("recover_eras %d: %+v, want %s payable", recover, f, want)
		}
		if got := w.owed(1, hpAccount(1)); got != want.Plus(domain.ICNT(6)) { // and node 2
			t.Errorf("recover_eras %d: the Hardware Provider is owed %s", recover, got)
		}
		w.sound()
	}
}

func heldIsDivertedWhenPaid(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.NetworkRedirectPpm = 500_000 })
	w.network()
	w.do(&domain.UnlockedSupply{Amount: domain.ICNT(1200)}) // 100 ICNT for each node
	w.play(0, sns(1))
	w.run(1, 4, sns())
	if f := w.final(1, 1); !f.NetworkTopUp.IsZero() || f.Held != domain.ICNT(1) {
		t.Errorf("held: %+v", f)
	}
	if f := w.final(2, 1); f.NetworkTopUp != domain.ICNT(1) || f.Payable != domain.ICNT(1) {
		t.Errorf("back to healthy: %+v, want half of two ICNT diverted", f)
	}
	w.sound()
}

func networkOverAllRegions(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.NetworkRedirectPpm = 1_000_000 })
	w.network()
	w.do(&domain.UnlockedSupply{Amount: domain.Wei(8e18)})
	w.do(&domain.SNRegistered{SN: 7, HP: 1, Region: "us", Class: "storage", Cluster: "c", Capacity: 200}, &domain.SNValidated{SN: 7, Daemon: daemonKey(7)},
		&domain.SNRegistered{SN: 8, HP: 1, Region: "eu", Class: "gpu", Cluster: "c", Capacity: 5000}, &domain.SNValidated{SN: 8, Daemon: daemonKey(8)},
		&domain.SNRegistered{SN: 9, HP: 1, Region: "us", Class: "storage", Cluster: "c", Capacity: 5000}) // never validated
	w.run(0, 2, sns())
	if f := w.final(0, 1); f.NetworkTopUp != domain.Wei(5e17) { // 8 * 100 / (2 * 800)
		t.Errorf("%+v, want half an ICNT", f)
	}
	w.sound()
}

func networkTopUpsWait(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.NetworkRedirectPpm = 1_000_000 })
	w.network()
	w.do(&domain.UnlockedSupply{Amount: domain.ICNT(18)}) // 1.5 ICNT for each node
	w.run(0, 4, sns())
	for e, want := range []uint64{1e18, 5e17, 0} {
		if f := w.final(domain.Era(e), 1); f.NetworkTopUp != domain.Wei(want) {
			t.Errorf("era %d: %+v, want %d diverted", e, f, want)
		}
	}
	ours := &domain.Delegated{Position: positionID(9), SN: 1, Delegator: hpAccount(1), Amount: domain.Wei(15e17), LockFactor: domain.One(), Source: domain.SourceSettlement}
	w.do(ours)
	w.play(4, sns())
	w.do(&domain.Undelegated{Position: positionID(9)})
	w.play(5, sns())
	for e, want := range map[domain.Era]uint64{3: 0, 4: 1e18} { // once it is undelegated it is missing again
		if f := w.final(e, 1); f.NetworkTopUp != domain.Wei(want) {
			t.Errorf("era %d: %+v, want %d diverted", e, f, want)
		}
	}
	if leaf := w.topUp(0, domain.PayoutNetworkCollateral, 1); leaf != domain.Wei(15e17) {
		t.Errorf("the leaf says %s", leaf)
	}
	w.sound()
}
