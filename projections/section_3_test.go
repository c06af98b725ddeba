package projections

import (
	"testing"

	"assay/domain"
)

func TestSection3(t *testing.T) {
	prove(t, []sentence{
		{"§3.3 no single Hardware Provider decides a quality", oneProviderDecidesNothing},
		{"§3.3 of two middle qualities the upper one counts", upperMedianOfProviders},
		{"§3.3 while every node is dark no HyperNode qualifies, whatever is asked of it", darkQualifiesNobody},
		{"§3.4 fewer HyperNodes than min_observers decide nothing", tooFewObservers},
		{"§3.5 no operator of three or more weighs more than a third", operatorsWeighAThird},
		{"§3.6 up is at exactly the quorum", exactlyTheQuorum},
		{"§3.7 a mass outage", massOutages},
		{"§3.8 a class without checks is not degraded", classWithoutChecks},
		{"§3.9 pay follows the verdict, and in an inconclusive era the evidence", weightsOfAnEra},
		{"§3.9 every node dark is paid in full", darkIsPaid},
	})
}

// deny plays an era in which a HyperNode knows of no node but some.
func (w *world) deny(e domain.Era, hn domain.HNID, some ...domain.SNID) {
	w.t.Helper()
	w.file(e, hns(hn))
	w.do(hnReport(hn, e, true, some...))
	w.start(e + 1)
	w.seal(e)
}

func oneProviderDecidesNothing(t *testing.T) {
	rows := []struct {
		seen []domain.SNID
		want uint64 // qualified
	}{
		{[]domain.SNID{3, 4, 5, 6}, 6}, // HP 1 denies: qualities 0, 1, 1
		{[]domain.SNID{5, 6}, 5},       // two of three deny
		{[]domain.SNID{1, 3, 5}, 5},    // half of each
	}
	for _, r := range rows {
		w := newWorld(t, nil)
		w.network()
		w.start(0)
		w.deny(0, 6, r.seen...)
		if v := w.verdict(0, 3); v.Qualified != r.want {
			t.Errorf("seen by %v: %d HyperNodes qualify, want %d", r.seen, v.Qualified, r.want)
		}
	}
}

func upperMedianOfProviders(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.scaler(7, 4)
	w.scaler(8, 4)
	w.start(0)
	w.deny(0, 6, 5, 6, 7, 8) // HPs 1 and 2 deny: 0, 0, 1, 1
	if v := w.verdict(0, 5); v.Qualified != 6 {
		t.Errorf("%d HyperNodes qualify, want all 6", v.Qualified)
	}
}

// Two Hardware Providers are too few for a mass outage, and a quality of 0 is
// all that is asked: if nobody is seen the era is inconclusive all the same.
func darkQualifiesNobody(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.HNQualityPpm = 0 })
	w.market()
	w.scaler(1, 1)
	w.scaler(2, 2)
	for hn := domain.HNID(1); hn <= 3; hn++ {
		w.hyper(hn, uint64(hn))
	}
	w.play(0, sns(1, 2))
	w.wantVerdicts(0, "ii")
	if v := w.verdict(0, 1); v.Qualified != 0 {
		t.Errorf("%+v", v)
	}
	w.play(1, sns(1))
	w.wantVerdicts(1, "du")
}

func tooFewObservers(t *testing.T) {
	for observers, want := range map[uint64]string{6: "duuuuu", 7: "iiiiii"} {
		w := newWorld(t, func(p *domain.Policy) { p.MinObservers = observers })
		w.network()
		w.play(0, sns(1))
		w.wantVerdicts(0, want)
	}
}

// council is a network of six nodes and HyperNodes 1 to 4 of operator 1, 5 of
// operator 2, 6 of operator 3, in which node 1 is seen by some of them.
func council(t *testing.T, quorum uint64, seen ...domain.HNID) *world {
	w := newWorld(t, func(p *domain.Policy) { p.UpQuorumPpm = quorum })
	w.market()
	for sn := domain.SNID(1); sn <= 6; sn++ {
		w.scaler(sn, domain.HPID(1+(sn-1)/2))
	}
	for i, operator := range []uint64{1, 1, 1, 1, 2, 3} {
		w.hyper(domain.HNID(i+1), operator)
	}
	w.start(0)
	w.file(0, sns(1))
	w.do(snReport(1, 0, true, seen...))
	w.start(1)
	w.seal(0)
	return w
}

func operatorsWeighAThird(t *testing.T) {
	rows := []struct {
		seen []domain.HNID
		want string
		ppm  uint64
	}{
		{[]domain.HNID{1, 2, 3, 4}, "duuuuu", 333_333},
		{[]domain.HNID{1, 2, 3, 4, 5}, "uuuuuu", 666_666},
		{[]domain.HNID{5, 6}, "uuuuuu", 666_666},
		{[]domain.HNID{1, 6}, "duuuuu", 416_666}, // a quarter of a third, and a third
	}
	for _, r := range rows {
		w := council(t, 666_666, r.seen...)
		if v := w.verdict(0, 1); v.WeightPpm != r.ppm {
			t.Errorf("seen by %v: a weight of %d ppm, want %d", r.seen, v.WeightPpm, r.ppm)
		}
		w.wantVerdicts(0, r.want)
	}
}

func exactlyTheQuorum(t *testing.T) {
	for quorum, want := range map[uint64]string{666_666: "uuuuuu", 666_667: "duuuuu", 416_666: "uuuuuu"} {
		council(t, quorum, 5, 6).wantVerdicts(0, want)
	}
	council(t, 416_667, 1, 6).wantVerdicts(0, "duuuuu") // 416,666.6 ppm: the floor is not what is compared
	council(t, 416_666, 1, 6).wantVerdicts(0, "uuuuuu")
}

func massOutages(t *testing.T) {
	rows := []struct {
		name  string
		limit uint64
		hps   int // of two nodes each
		gone  dead
		want  string
	}{
		{"half of an HP's nodes do not strike it", 500_000, 3, sns(1, 3, 5), "dududu"},
		{"one of three", 500_000, 3, sns(1, 2), "dduuuu"},
		{"two of three", 500_000, 3, sns(1, 2, 3, 4), "iiiiii"},
		{"exactly the limit is not more", 500_000, 4, sns(1, 2, 3, 4), "dddduuuu"},
		{"just above the limit", 499_999, 4, sns(1, 2, 3, 4), "iiiiiiii"},
		{"two HPs are too few", 0, 2, sns(1, 2), "dduu"},
		{"of three with a limit of 0 one is enough", 0, 3, sns(1, 2), "iiiiii"},
	}
	for _, r := range rows {
		w := newWorld(t, func(p *domain.Policy) { p.MassOutagePpm, p.HNQualityPpm = r.limit, 0 })
		w.market()
		for sn := 1; sn <= 2*r.hps; sn++ {
			w.scaler(domain.SNID(sn), domain.HPID(1+(sn-1)/2))
		}
		for hn := domain.HNID(1); hn <= 3; hn++ {
			w.hyper(hn, uint64(hn))
		}
		w.play(0, r.gone)
		if got := w.verdicts(0); got != r.want {
			t.Errorf("%s: %s, want %s", r.name, got, r.want)
		}
	}
}

func classWithoutChecks(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { checked(p); p.Checks[0].Checks = p.Checks[0].Checks[2:] }) // inventory
	w.network()
	w.do(&domain.ClassSet{Region: "eu", Class: "gpu"}, &domain.ClusterSet{Cluster: "g", Region: "eu", Class: "gpu"},
		&domain.SNRegistered{SN: 7, HP: 1, Region: "eu", Class: "gpu", Cluster: "g", Capacity: 1}, &domain.SNValidated{SN: 7, Daemon: daemonKey(7)})
	w.play(0, sns())
	w.wantVerdicts(0, "ggggggu") // no inventory: silence does not pay where it is asked for
}

func weightsOfAnEra(t *testing.T) {
	change := func(p *domain.Policy) {
		checked(p)
		p.Checks[0].Checks, p.DegradedWeightPpm = p.Checks[0].Checks[:1], 300_000
	}
	w := newWorld(t, change)
	w.network()
	w.start(0)
	for hn := domain.HNID(1); hn <= 6; hn++ {
		w.do(sampled(hnReport(hn, 0, true), 2, "read", domain.Number(1)))
	}
	w.play(0, sns(1))
	w.play(1, sns())
	w.wantVerdicts(0, "dguuuu")
	for sn, want := range map[domain.SNID]uint64{1: 0, 2: 3e17, 3: 1e18} {
		if f := w.final(0, sn); f.Gross != domain.Wei(want) {
			t.Errorf("conclusive: node %d gets %s, want %d", sn, f.Gross, want)
		}
	}
	blind := newWorld(t, func(p *domain.Policy) { change(p); p.MinObservers = 7 })
	blind.network()
	blind.start(0)
	blind.file(0, sns(1, 2).and(hns(6)))
	blind.do(snReport(1, 0, true, 1, 2, 3)) // three pairs where others have five
	blind.start(1)
	blind.seal(0)
	blind.play(1, sns())
	blind.wantVerdicts(0, "iiiiii")
	for sn, want := range map[domain.SNID]uint64{1: 6e17, 2: 0, 3: 1e18} {
		if f := blind.final(0, sn); f.Gross != domain.Wei(want) {
			t.Errorf("inconclusive: node %d gets %s, want %d", sn, f.Gross, want)
		}
	}
	w.sound()
	blind.sound()
}

func darkIsPaid(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.HNFloorPpm = 0 })
	w.network()
	w.run(0, 4, hns(1, 2, 3, 4, 5, 6).and(sns(1, 2, 3, 4, 5, 6)))
	if f := w.final(0, 3); f.Gross != domain.ICNT(1) {
		t.Errorf("every node dark: %+v", f)
	}
	p := testPolicy(nil)
	if got, want := w.owed(0, linkOwner(1)), p.FirstLinkReward().Plus(p.LinkReward(0, eraBlocks*blockTime).Times(3)); got != want {
		t.Errorf("a floor of 0 pays links of HyperNodes with quality 0: %s, want %s", got, want)
	}
	w.sound()
}
