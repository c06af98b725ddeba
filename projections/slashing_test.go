package projections

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"assay/domain"
)

var sameAmounts = cmp.AllowUnexported(domain.Amount{})

// part is what a charge takes from a position, in milli-ICNT.
func part(position byte, milli uint64) domain.Part {
	return domain.Part{Position: positionID(position), Amount: domain.Wei(milli).Times(1e15)}
}

func (w *world) delegate(position byte, sn domain.SNID, milli uint64) {
	w.t.Helper()
	w.do(&domain.Delegated{Position: positionID(position), SN: sn, Delegator: delegator(position),
		Amount: domain.Wei(milli).Times(1e15), LockFactor: domain.One(), Source: domain.SourceDelegator})
}

// harsh charges 10 % of the required 100 ICNT for each down era beyond the
// first, without a cap of its own.
func harsh(p *domain.Policy) {
	p.SlashRateBps, p.WindowCapBps = 1000, 10_000
	p.Tiers = []domain.Tier{{MinScorePpm: 0, Bps: 0}}
}

// The waterfall of rules §4 in a fold: own collateral, then exposed positions,
// then nothing; undelegated ones stay exposed until they are reclaimed.
func TestWaterfallOfExposedPositions(t *testing.T) {
	w := newWorld(t, harsh)
	w.network()
	w.register(7, 1, domain.Wei(4e18))
	w.do(&domain.SNValidated{SN: 7, Daemon: daemonKey(7)})
	w.delegate(1, 7, 6_000)
	w.delegate(2, 7, 12_000)
	w.delegate(3, 7, 5_000)
	w.do(&domain.Undelegated{Position: positionID(3)})
	w.start(0)
	w.file(0, sns(7))
	w.at(startBlock(1) - 1)
	w.delegate(4, 7, 1_000) // before end(0): exposed for era 2 with a lead of 2 eras
	w.start(1)
	w.delegate(5, 7, 9_000) // at end(0): not exposed for era 2
	w.seal(0)
	w.run(1, 4, sns(7)) // era 0 is grace
	w.do(&domain.Reclaimed{Position: positionID(3)})
	w.play(4, sns(7)) // era 3 becomes final
	charges := w.charges()
	if len(charges) != 3 {
		t.Fatalf("%d charges, want 3: %+v", len(charges), charges)
	}
	wantFrom := [][]byte{{0, 1, 2, 3}, {1, 2, 3, 4}, {1, 2, 4, 5}}
	for i, c := range charges {
		var from []domain.Position
		for _, p := range c.Parts {
			from = append(from, p.Position)
		}
		var want []domain.Position
		for _, id := range wantFrom[i] {
			want = append(want, positionID(id))
		}
		if c.SN != 7 || c.Era != domain.Era(i+1) || !c.Uncollected.IsZero() || !slices.Equal(from, want) {
			t.Errorf("charge %d takes from %v, want %v: %+v", i, from, want, c)
		}
	}
	first := []domain.Part{ // 6 ICNT of 6 + 12 + 5
		{Amount: domain.ICNT(4)}, {Position: positionID(1), Amount: domain.Wei(1565217391304347826)},
		{Position: positionID(2), Amount: domain.Wei(3130434782608695652)}, {Position: positionID(3), Amount: domain.Wei(1304347826086956522)},
	}
	if d := cmp.Diff(first, charges[0].Parts, sameAmounts); d != "" {
		t.Errorf("era 1 (-want +got):\n%s", d)
	}
}

// No collateral at all: everything is uncollected, and nothing is carried over.
func TestCollateralZero(t *testing.T) {
	w := newWorld(t, harsh)
	w.network()
	w.register(7, 1, domain.Amount{})
	w.do(&domain.SNValidated{SN: 7, Daemon: daemonKey(7)})
	w.run(0, 4, sns(7))
	c := w.charges()
	if len(c) != 2 {
		t.Fatalf("%d charges, want 2", len(c))
	}
	for _, c := range c {
		if c.Uncollected != domain.ICNT(10) || len(c.Parts) != 0 || c.Parts == nil {
			t.Errorf("charge %+v", c)
		}
	}
	w.do(&domain.CollateralAdded{SN: 7, Amount: domain.ICNT(500), Source: domain.SourceHP})
	w.play(4, sns(7))
	if last := w.charges()[2]; last.Amount != domain.ICNT(10) || !last.Uncollected.IsZero() {
		t.Errorf("what could not be taken before is carried over: %+v", last)
	}
	free := newWorld(t, harsh) // a class that was never set requires nothing: no charge of zero is recorded
	free.network()
	free.do(&domain.ClusterSet{Cluster: "k", Region: "us", Class: "gpu"},
		&domain.SNRegistered{SN: 8, HP: 1, Region: "us", Class: "gpu", Cluster: "k", Capacity: 9, Collateral: domain.ICNT(9)},
		&domain.SNValidated{SN: 8, Daemon: daemonKey(8)})
	free.run(0, 5, sns(8))
	if n := len(free.charges()); n != 0 {
		t.Errorf("%d charges of nothing", n)
	}
}

// The window: its cap, its tiers less the continuous charges, and a new start.
func TestWindow(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.SlashRateBps, p.WindowCapBps = 300, 1000 }) // 3 ICNT an era, 10 a window of 6 eras
	w.network()
	w.run(0, 1, sns())
	w.run(1, 8, sns(1))
	w.run(8, 14, sns())
	type row struct {
		era    domain.Era
		reason string
		wei    uint64
	}
	var got []row
	for _, c := range w.charges() {
		got = append(got, row{c.Era, c.Reason, c.Amount.Big().Uint64()})
	}
	// Era 1 is grace. Window 0 is eras 0 to 5: 3 ICNT for each of 2, 3 and 4,
	// what is left of the cap for 5; the tier's 5 % is below that. Window 1
	// begins with eras 6 and 7 and closes with 2 of 6 down.
	want := []row{
		{2, "continuous", 3e18}, {3, "continuous", 3e18}, {4, "continuous", 3e18}, {5, "continuous", 1e18},
		{6, "continuous", 3e18}, {7, "continuous", 3e18},
	}
	if d := cmp.Diff(want, got, cmp.AllowUnexported(row{})); d != "" {
		t.Errorf("charges (-want +got):\n%s", d)
	}
	// One down era in a window is grace for the state machine, and a charge of the window.
	mild := newWorld(t, nil)
	mild.network()
	mild.run(0, 2, sns())
	mild.run(2, 3, sns(1))
	mild.run(3, 9, sns())
	c := mild.charges()
	if len(c) != 1 || c[0].Reason != domain.ChargeWindow || c[0].ScorePpm != 833_333 || c[0].RateBps != 500 || c[0].Amount != domain.ICNT(5) || c[0].Era != 5 || c[0].Epoch != 1 {
		t.Errorf("charges %+v", c)
	}
	// With too few conclusive eras there is none.
	rare := newWorld(t, nil)
	rare.network()
	rare.run(0, 1, sns(1))
	rare.run(1, 5, sns(1, 2, 3, 4, 5, 6))
	rare.run(5, 9, sns())
	if c := rare.charges(); len(c) != 0 {
		t.Errorf("two conclusive eras of six, charges %+v", c)
	}
}

// A window charge takes from positions exposed for the first bad era of the
// window, and reaches a node that is offboarded since.
func TestWindowChargeOfAnOffboardedNode(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.register(7, 1, domain.Amount{})
	w.do(&domain.SNValidated{SN: 7, Daemon: daemonKey(7)})
	w.delegate(1, 7, 2_000)
	w.run(0, 2, sns())
	w.run(2, 3, sns(7))
	w.delegate(2, 7, 50_000) // after the first bad era
	w.run(3, 5, sns())
	w.do(&domain.SNOffboarded{SN: 7})
	w.run(5, 9, sns())
	c := w.charges()
	if len(c) != 1 || c[0].SN != 7 || c[0].Amount != domain.ICNT(5) || c[0].Uncollected != domain.ICNT(3) {
		t.Fatalf("charges %+v", c)
	}
	if d := cmp.Diff([]domain.Part{part(1, 2_000)}, c[0].Parts, sameAmounts); d != "" {
		t.Errorf("parts (-want +got):\n%s", d)
	}
}

// Shadow mode computes the same charges against what never changes, and settles none.
func TestShadowTakesNothing(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { harsh(p); p.SlashingMode = domain.ModeShadow })
	w.network()
	w.delegate(1, 1, 5_000)
	w.run(0, 16, sns(1))
	for i, c := range w.charges() {
		if c.Mode != domain.ModeShadow || c.Amount != domain.ICNT(10) || len(c.Parts) != 1 || c.Parts[0].Amount != domain.ICNT(10) {
			t.Errorf("charge %d: %+v", i, c)
		}
	}
	if n := len(w.charges()); n < 10 {
		t.Errorf("%d charges", n)
	}
	if c := w.epoch(3); len(c.Slashes) != 0 || c.SlashRoot != (domain.Hash{}) {
		t.Errorf("slashes are settled: %+v", c.Slashes)
	}
}

// A reversal before the next era is sealed makes the verdict inconclusive, with
// full pay; one after that, or before the genesis era, is late.
func TestReversal(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { harsh(p); p.GraceEras = 0 })
	w.network()
	w.play(0, sns(1))
	w.do(&domain.Reversal{Era: 0, SN: 1, Reason: "power cut"})
	w.do(&domain.Reversal{Era: 0, SN: 99, Reason: "nobody"})
	w.play(1, sns(1))
	w.refused(&domain.Reversal{Era: 0, SN: 2}, domain.Late, "era 0 is final, era 1 is sealed")
	w.do(&domain.Reversal{Era: 3, SN: 1, Reason: "announced maintenance"}) // ahead
	w.run(2, 6, sns(1))
	if v := w.verdict(0, 1); v.Verdict != domain.VerdictDown {
		t.Errorf("the verdict as found at the seal: %+v", v)
	}
	if f := w.final(0, 1); f.State != domain.Healthy || f.Gross != domain.ICNT(1) || f.Payable != domain.ICNT(1) {
		t.Errorf("a reversed era: %+v", f)
	}
	var eras []domain.Era
	for _, c := range w.charges() {
		eras = append(eras, c.Era)
	}
	if !slices.Equal(eras, []domain.Era{1, 2, 4}) {
		t.Errorf("charged in eras %v, want 1, 2 and 4", eras)
	}
	if f := w.final(3, 1); f.State != domain.Slashing || f.Gross != domain.ICNT(1) {
		t.Errorf("a reversed era of a slashed node: %+v", f)
	}
	late := newWorld(t, func(p *domain.Policy) { p.GenesisEra = domain.Optional{Set: true, Value: 5} })
	late.refused(&domain.Reversal{Era: 4, SN: 1}, domain.Late, "era 4 is before the genesis era 5")
}

// A policy changes what eras of later epochs are judged by, and nothing else.
func TestPolicyChangesMidway(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { harsh(p); p.GraceEras = 0 })
	w.network()
	w.run(0, 2, sns(1))
	w.policy(2, func(p *domain.Policy) { harsh(p); p.GraceEras, p.SlashRateBps = 0, 2000 })
	w.policy(1, func(p *domain.Policy) { harsh(p); p.GraceEras, p.SlashRateBps = 0, 500 })
	w.refused(&domain.PolicyChange{FromEpoch: 0, Policy: testPolicy(nil)}, domain.Late, "ERR_RETROACTIVE from epoch 0, want at least 1")
	w.run(2, 10, sns(1))
	want := map[domain.Era]uint64{0: 10, 2: 10, 3: 5, 5: 5, 6: 20, 8: 20}
	for _, c := range w.charges() {
		if icnt, ok := want[c.Era]; ok && c.Amount != domain.ICNT(icnt) {
			t.Errorf("era %d is charged %s, want %d ICNT", c.Era, c.Amount, icnt)
		}
	}
	if a, b := w.epoch(0).Result.PolicyHash, w.epoch(1).Result.PolicyHash; a == b || b == (domain.Hash{}) {
		t.Errorf("policy hashes of epochs 0 and 1: %s and %s", a, b)
	}
}
