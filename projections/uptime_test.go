package projections

import (
	"slices"
	"testing"

	"assay/domain"
)

// One HyperNode killed hurts nobody: verdicts, weights and pay are those of a
// network in which it never was in doubt.
func TestOneHyperNodeKilledHurtsNobody(t *testing.T) {
	for hn := domain.HNID(1); hn <= 6; hn++ {
		w := newWorld(t, nil)
		w.network()
		w.run(0, 8, hns(hn))
		for e := domain.Era(0); e < 8; e++ {
			w.wantVerdicts(e, "uuuuuu")
		}
		for sn := domain.SNID(1); sn <= 6; sn++ {
			if f := w.final(4, sn); f.Payable != domain.ICNT(1) || f.State != domain.Healthy {
				t.Errorf("HyperNode %d killed: %+v", hn, f)
			}
		}
		if v := w.verdict(4, 1); v.Qualified != 5 || v.WeightPpm != 1e6 {
			t.Errorf("HyperNode %d killed: %+v", hn, v)
		}
	}
}

// With three operators, one that falls silent altogether makes eras
// inconclusive: pay goes on, slashing does not (rules §9, a known limit).
func TestOneOperatorOfThreeSilent(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.run(0, 4, hns(3, 6).and(sns(1)))
	w.wantVerdicts(1, "iiiiii")
	if one, other := w.final(1, 1), w.final(1, 2); !one.Payable.IsZero() || other.Payable != domain.ICNT(1) || one.State != domain.Healthy {
		t.Errorf("finals %+v and %+v", one, other)
	}
}

// One daemon dead is slashed, and nobody beside it: not its Hardware Provider's
// other node, not the HyperNodes.
func TestOneDaemonDeadIsSlashed(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.run(0, 2, sns())
	w.run(2, 8, sns(3))
	w.wantVerdicts(2, "uuduuu")
	w.wantVerdicts(7, "uuduuu")
	want := []domain.Era{3, 4, 5, 5, 6} // 2 is grace, 5 closes the window
	var got []domain.Era
	for _, c := range w.charges() {
		got = append(got, c.Era)
		if c.SN != 3 {
			t.Errorf("ScalerNode %d is charged: %+v", c.SN, c)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("charged in eras %v, want %v", got, want)
	}
	if f := w.final(6, 3); f.State != domain.Slashing || !f.Payable.IsZero() || !f.Gross.IsZero() {
		t.Errorf("the dead node: %+v", f)
	}
	if f := w.final(6, 4); f.State != domain.Healthy || f.Payable != domain.ICNT(1) {
		t.Errorf("its neighbour: %+v", f)
	}
	v := w.verdict(4, 3)
	if len(v.Observers) != 0 || !slices.Equal(v.Missing, []domain.HNID{1, 2, 3, 4, 5, 6}) || len(v.Reports) != 0 {
		t.Errorf("the verdict's evidence: %+v", v)
	}
	v = w.verdict(4, 4)
	if !slices.Equal(v.Observers, []domain.HNID{1, 2, 3, 4, 5, 6}) || len(v.Missing) != 0 || len(v.Reports) != 1 {
		t.Errorf("the neighbour's evidence: %+v", v)
	}
}

// Everything dark is inconclusive: full pay, no slash. With one node seen, the
// others are paid by what was seen of them.
func TestEverythingDark(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.run(0, 3, sns(1, 2, 3, 4, 5, 6))
	w.wantVerdicts(0, "iiiiii")
	if f := w.final(0, 1); f.Payable != domain.ICNT(1) || f.State != domain.Healthy {
		t.Errorf("all dark: %+v", f)
	}
	if v := w.verdict(0, 1); v.Qualified != 0 || v.Confirmed != 0 || v.WeightPpm != 0 {
		t.Errorf("all dark: %+v", v)
	}
	w.run(3, 6, sns(2, 3, 4, 5, 6)) // three HPs are struck: a mass outage
	w.wantVerdicts(3, "iiiiii")
	if v := w.verdict(3, 1); v.Qualified != 6 || v.Confirmed != 6 || v.WeightPpm != 1e6 {
		t.Errorf("one seen: %+v", v)
	}
	if one, other := w.final(3, 1), w.final(3, 2); one.Payable != domain.ICNT(1) || !other.Payable.IsZero() {
		t.Errorf("one seen: %+v and %+v", one, other)
	}
	if n := len(w.charges()); n != 0 {
		t.Errorf("%d charges", n)
	}
}

// Eras without a node, without a HyperNode, and with too few operators.
func TestNoEligibleNode(t *testing.T) {
	empty := newWorld(t, nil)
	empty.run(0, 5, sns())
	if n := len(empty.auditor.epochs); n != 1 || empty.epoch(0).PayoutRoot != (domain.Hash{}) {
		t.Errorf("without nodes: %d epochs", n)
	}
	blind := newWorld(t, nil)
	blind.market()
	blind.scaler(1, 1)
	blind.run(0, 3, sns())
	blind.wantVerdicts(0, "i")
	two := newWorld(t, nil)
	two.market()
	for sn := domain.SNID(1); sn <= 3; sn++ {
		two.scaler(sn, domain.HPID(sn))
	}
	for hn := domain.HNID(1); hn <= 4; hn++ {
		two.hyper(hn, 1+uint64(hn)%2)
	}
	two.run(0, 1, sns(1))
	two.wantVerdicts(0, "iii") // four HyperNodes, two operators
	two.hyper(5, 3)
	two.run(1, 3, sns(1))
	two.wantVerdicts(1, "iii") // its link was staked within era 1
	two.wantVerdicts(2, "duu")
}

// Who is in S_E: validated before the era's first block, not offboarded before
// its end.
func TestMembershipOfScalerNodes(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.start(0)
	w.scaler(7, 1) // validated in the first block of era 0: in from era 1
	w.file(0, sns())
	w.start(1)
	w.seal(0)
	w.file(1, sns())
	w.at(startBlock(2) - 1)
	w.do(&domain.SNOffboarded{SN: 6}) // in the last block of era 1
	w.start(2)
	w.do(&domain.SNOffboarded{SN: 5}) // in the first block of era 2: era 1 still counts
	w.do(&domain.SNRejected{SN: 4})   // undoes nothing
	w.seal(1)
	w.file(2, sns())
	w.do(&domain.SNValidated{SN: 5, Daemon: daemonKey(5)}) // nothing undoes an offboarding
	w.start(3)
	w.seal(2)
	w.play(3, sns())
	for e, want := range []string{"uuuuuu", "uuuuuu", "uuuuu", "uuuuu"} {
		w.wantVerdicts(domain.Era(e), want)
	}
	var members []domain.SNID
	for _, d := range w.out {
		if v, ok := d.(*domain.Verdict); ok && v.Era == 1 {
			members = append(members, v.SN)
		}
	}
	if !slices.Equal(members, []domain.SNID{1, 2, 3, 4, 5, 7}) {
		t.Errorf("S_1 is %v", members)
	}
}

// Who is in A_E: active with a link at the era's start and in every block of
// it; a change undone in the same block interrupts too.
func TestMembershipOfHyperNodes(t *testing.T) {
	rows := []struct {
		name string
		do   func(w *world)
		in   bool // HyperNode 5 is in A_1
	}{
		{"nothing", func(*world) {}, true},
		{"toggled within one block", func(w *world) { w.do(&domain.HNStatus{HN: 5}, &domain.HNStatus{HN: 5, Active: true}) }, false},
		{"switched on, which it was", func(w *world) { w.do(&domain.HNStatus{HN: 5, Active: true}) }, true},
		{"its only link moved away and back", func(w *world) { w.link(5, 4); w.link(5, 5) }, false},
		{"its only link staked again where it was", func(w *world) { w.link(5, 5) }, false},
		{"its only link unstaked and staked", func(w *world) { w.do(&domain.LinkUnstaked{Link: 5}); w.link(5, 5) }, false},
		{"a second link staked, then the first unstaked", func(w *world) { w.link(9, 5); w.do(&domain.LinkUnstaked{Link: 5}) }, true},
		{"a link of another moved to it", func(w *world) { w.link(9, 4); w.link(9, 5) }, true},
		{"another interrupted", func(w *world) { w.do(&domain.HNStatus{HN: 4}) }, true},
	}
	for _, r := range rows {
		for _, first := range []bool{true, false} { // in the first block of the era, in the last
			w := newWorld(t, nil)
			w.network()
			w.play(0, sns())
			if first {
				w = newWorld(t, nil)
				w.network()
				w.start(0)
				w.file(0, sns())
				w.start(1)
				r.do(w)
				w.seal(0)
			} else {
				w.at(startBlock(2) - 1)
				r.do(w)
			}
			w.file(1, sns())
			w.start(2)
			w.seal(1)
			w.wantVerdicts(1, "uuuuuu")
			if in := slices.Contains(w.verdict(1, 1).Observers, 5); in != r.in {
				t.Errorf("%s (first block %v): HyperNode 5 is in A_1: %v, want %v", r.name, first, in, r.in)
			}
			w.play(2, sns())
			if !slices.Contains(w.verdict(2, 1).Observers, 5) {
				t.Errorf("%s: HyperNode 5 is not in A_2", r.name)
			}
		}
	}
}

// A change in the block before an era begins is the state at its start.
func TestChangeBeforeTheEra(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.start(0)
	w.file(0, sns())
	w.at(startBlock(1) - 1)
	w.do(&domain.HNStatus{HN: 5})
	w.start(1)
	w.do(&domain.HNStatus{HN: 5, Active: true})
	w.seal(0)
	w.file(1, sns())
	w.start(2)
	w.seal(1)
	w.play(2, sns())
	for e, want := range map[domain.Era]bool{0: false, 1: false, 2: true} {
		if in := slices.Contains(w.verdict(e, 1).Observers, 5); in != want {
			t.Errorf("HyperNode 5 is in A_%d: %v, want %v", e, in, want)
		}
	}
}

// A report's entries count if their peer is in the era's sets at the seal,
// whatever it was when the report came; the others are dropped and counted.
func TestEntriesCountAtTheSeal(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.start(0)
	w.do(&domain.HNStatus{HN: 5, Active: false})
	w.file(1, sns()) // ahead, for era 1: lists HyperNode 5 too
	w.at(startBlock(1) - 1)
	w.do(&domain.HNStatus{HN: 5, Active: true})
	w.do(&domain.SNOffboarded{SN: 6})
	w.do(snReport(1, 1, false, 77)) // nobody
	w.start(1)
	w.seal(0)
	w.start(2)
	before := w.state.Dropped()
	w.seal(1)
	w.wantVerdicts(1, "uuuuu")
	if v := w.verdict(1, 1); v.Confirmed != 6 {
		t.Errorf("HyperNode 5's entries do not count: %+v", v)
	}
	if n := w.state.Dropped() - before; n != 6+1 { // six HyperNodes list ScalerNode 6, one entry lists nobody
		t.Errorf("%d entries dropped, want 7", n)
	}
}

// A HyperNode qualifies at exactly the quality asked for, and not below it; a
// link on it is paid at exactly the floor.
func TestQualityBound(t *testing.T) {
	for bound, want := range map[uint64]int{500_000: 6, 500_001: 5} {
		w := newWorld(t, func(p *domain.Policy) { p.HNQualityPpm, p.HNFloorPpm = bound, bound })
		w.network()
		w.start(0)
		for _, r := range w.reports(0, hns(6)) {
			w.do(r)
		}
		w.do(hnReport(6, 0, true, 1, 3, 5)) // half the nodes of each Hardware Provider
		w.start(1)
		w.seal(0)
		if v := w.verdict(0, 1); v.Qualified != uint64(want) {
			t.Errorf("at a bound of %d ppm %d HyperNodes qualify, want %d", bound, v.Qualified, want)
		}
		w.run(1, 4, sns())
		eras := uint64(3) // of epoch 0
		if want == 5 {
			eras = 2
		}
		p := testPolicy(nil)
		if got, owed := w.owed(0, linkOwner(6)), p.FirstLinkReward().Plus(p.LinkReward(0, eraBlocks*blockTime).Times(eras)); got != owed {
			t.Errorf("at a bound of %d ppm link 6 is owed %s, want %s", bound, got, owed)
		}
	}
}

// Pairs: both sides, or one side whose receipt verifies.
func TestPairs(t *testing.T) {
	rows := []struct {
		name           string
		bySN, byHN     bool
		proofSN, proof bool
		want           bool
	}{
		{"nobody", false, false, false, false, false},
		{"both, no receipt", true, true, false, false, true},
		{"ScalerNode alone, no receipt", true, false, false, false, false},
		{"ScalerNode alone, receipt", true, false, true, false, true},
		{"HyperNode alone, no receipt", false, true, false, false, false},
		{"HyperNode alone, receipt", false, true, false, true, true},
	}
	for _, live := range []bool{false, true} {
		for _, r := range rows {
			w := newWorld(t, nil)
			w.live = live
			w.network()
			w.start(0)
			if r.bySN {
				w.do(snReport(1, 0, r.proofSN, 1))
			}
			if r.byHN {
				w.do(hnReport(1, 0, r.proof, 1))
			}
			w.do(snReport(2, 0, true, 1), hnReport(1, 0, true, 2), hnReport(2, 0, true, 2)) // somebody is seen
			w.start(1)
			w.seal(0)
			if got := slices.Contains(w.verdict(0, 1).Observers, 1); got != r.want {
				t.Errorf("%s (live %v): confirmed %v, want %v", r.name, live, got, r.want)
			}
		}
	}
}

// A receipt may come with another report than the entry that needs it: reports
// of an originator add up.
func TestReceiptOfAnotherReport(t *testing.T) {
	for _, live := range []bool{false, true} {
		w := newWorld(t, nil)
		w.live = live
		w.network()
		w.start(0)
		w.do(hnReport(1, 0, false, 1, 2), hnReport(1, 0, true, 1))
		w.start(1)
		w.seal(0)
		for sn, want := range map[domain.SNID]int{1: 1, 2: 0} {
			if got := len(w.verdict(0, sn).Observers); got != want {
				t.Errorf("live %v: ScalerNode %d is seen by %d, want %d", live, sn, got, want)
			}
		}
	}
}
