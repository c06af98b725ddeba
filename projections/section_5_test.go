package projections

import (
	"testing"

	"assay/domain"
)

func TestSection5(t *testing.T) {
	prove(t, []sentence{
		{"§5 a reversed verdict of any kind counts as inconclusive, with full weight", reversalOfEachVerdict},
		{"§5 a reversal changes no other verdict and no count of §3", reversalRedoesNothing},
		{"§5 a reversal breaks no row", reversalBreaksNoRow},
		{"§5 a reversal is in time until the head that seals the next era", reversalJustInTime},
		{"§5 what is final never changes", finalStays},
	})
}

func reversalOfEachVerdict(t *testing.T) {
	rows := []struct {
		verdict   string
		observers uint64 // min_observers
		gone      dead
		slow      bool
		gross     uint64 // without the reversal
	}{
		{domain.VerdictUp, 3, dead{}, false, 1e18},
		{domain.VerdictDegraded, 3, dead{}, true, 5e17},
		{domain.VerdictDown, 3, sns(1), false, 0},
		{domain.VerdictInconclusive, 7, sns(1), false, 0},
	}
	for _, r := range rows {
		for _, reversed := range []bool{false, true} {
			w := newWorld(t, func(p *domain.Policy) {
				checked(p)
				p.Checks[0].Checks, p.MinObservers = p.Checks[0].Checks[:1], r.observers
			})
			w.network()
			w.start(0)
			for hn := domain.HNID(1); r.slow && hn <= 6; hn++ {
				w.do(sampled(hnReport(hn, 0, true), 1, "read", domain.Number(1)))
			}
			w.play(0, r.gone)
			if reversed {
				w.do(&domain.Reversal{Era: 0, SN: 1, Reason: "wrong"})
			}
			w.play(1, sns())
			want, bad := domain.Wei(r.gross), r.verdict == domain.VerdictDown || r.verdict == domain.VerdictDegraded
			conclusive := r.verdict != domain.VerdictInconclusive
			if reversed {
				want, bad, conclusive = domain.ICNT(1), false, false
			}
			n := w.state.registry.sns[1]
			if v := w.verdict(0, 1); v.Verdict != r.verdict {
				t.Errorf("%s, reversed %v: found %s at the seal", r.verdict, reversed, v.Verdict)
			}
			if f := w.final(0, 1); f.Gross != want || (f.State != domain.Healthy) != (r.verdict == domain.VerdictDown && !reversed) {
				t.Errorf("%s, reversed %v: %+v, want a gross of %s", r.verdict, reversed, f, want)
			}
			if n.suspicion().firstBad.known != bad || (n.tally.Conclusive == 1) != conclusive || n.tally.Eras != 1 {
				t.Errorf("%s, reversed %v: counted as %+v, first bad era %+v", r.verdict, reversed, n.tally, n.suspicion().firstBad)
			}
			w.sound()
		}
	}
}

// Both nodes of an HP are down, one of three HPs struck. With a reversal of one
// of them half would be down; with reversals of all the struck would be none.
func reversalRedoesNothing(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.MassOutagePpm = 400_000 })
	w.network()
	w.play(0, sns(1, 2))
	w.do(&domain.Reversal{Era: 0, SN: 1, Reason: "cable"})
	w.play(1, sns(1, 2, 3, 4)) // two of three: everything is inconclusive
	w.do(&domain.Reversal{Era: 1, SN: 1, Reason: "cable"}, &domain.Reversal{Era: 1, SN: 2, Reason: "cable"}, &domain.Reversal{Era: 1, SN: 3, Reason: "cable"})
	w.play(2, sns())
	w.wantVerdicts(0, "dduuuu")
	w.wantVerdicts(1, "iiiiii")
	if f := w.final(0, 2); f.State != domain.Anomaly || !f.Gross.IsZero() {
		t.Errorf("the node beside a reversed one: %+v", f)
	}
	if reversed, beside := w.final(1, 3), w.final(1, 4); reversed.Gross != domain.ICNT(1) || !beside.Gross.IsZero() || beside.State != domain.Healthy {
		t.Errorf("in a mass outage: reversed %+v, beside it %+v", reversed, beside)
	}
	w.sound()
}

func reversalBreaksNoRow(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { harsh(p); p.GraceEras = 2 })
	w.network()
	w.play(0, sns(1))
	for e := domain.Era(1); e < 5; e++ {
		w.play(e, sns(1))
		if e == 2 {
			w.do(&domain.Reversal{Era: 2, SN: 1, Reason: "our probe"})
		}
	}
	w.play(5, sns())
	w.wantCharges(1, bill{3, "c", 10, 0}, bill{4, "c", 10, 0}) // down in 0, 1 and 3: a run of three
}

func reversalJustInTime(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.play(0, sns(1, 2))
	w.file(1, sns())
	w.start(2)
	w.at(startBlock(2) + graceWorld)
	w.do(&domain.Reversal{Era: 0, SN: 1, Reason: "before the head of that block"})
	w.head()
	w.refused(&domain.Reversal{Era: 0, SN: 2, Reason: "after it"}, domain.Late, "era 0 is final, era 1 is sealed")
	if reversed, not := w.final(0, 1), w.final(0, 2); reversed.Gross != domain.ICNT(1) || !not.Gross.IsZero() {
		t.Errorf("reversed in time %+v, too late %+v", reversed, not)
	}
}

// All that could have changed an era before it was final changes nothing after.
func finalStays(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.run(0, 3, sns(1))
	var before string
	for _, d := range w.out {
		if f, ok := d.(*domain.Final); ok && f.Era < 2 {
			before += text([]domain.Decision{f})
		}
	}
	w.do(&domain.Released{SN: 2}, &domain.SNOffboarded{SN: 3}, &domain.HNStatus{HN: 4}, &domain.LinkUnstaked{Link: 5},
		&domain.ClassSet{Region: "eu", Class: "storage", CollateralReq: domain.ICNT(9), MarketAdjustment: domain.One()}, &domain.CollateralWithdrawn{SN: 4, Amount: domain.ICNT(50)})
	w.policy(2, func(p *domain.Policy) { p.MultiplierPpm = 0 })
	w.run(3, 5, sns())
	var after string
	for _, d := range w.out {
		if f, ok := d.(*domain.Final); ok && f.Era < 2 {
			after += text([]domain.Decision{f})
		}
	}
	if before != after || before == "" {
		t.Errorf("eras 0 and 1 were\n%s\nand are\n%s", before, after)
	}
	w.sound()
}
