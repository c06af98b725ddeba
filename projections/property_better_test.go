package projections

import (
	"testing"

	"pgregory.net/rapid"

	"assay/domain"
)

// stretch is some eras of the usual network in which node 1 is seen by some
// HyperNodes, era by era, its neighbour now and then, and all others always:
// which HyperNodes qualify does not hang on node 1, since its Hardware Provider
// is one of three.
type stretch struct {
	policy domain.Policy
	own    domain.Amount // collateral of node 1
	seen   [][]domain.HNID
	more   [][]domain.HNID // pairs that are confirmed too
	gone   []dead
}

func drawStretch(t *rapid.T) *stretch {
	ids := func(label string) (all []domain.HNID) {
		for _, id := range rapid.SliceOfNDistinct(rapid.Uint64Range(1, 6), 0, 6, rapid.ID[uint64]).Draw(t, label) {
			all = append(all, domain.HNID(id))
		}
		return all
	}
	s := &stretch{own: domain.ICNT(rapid.Uint64Range(0, 100).Draw(t, "own collateral"))}
	s.policy = testPolicy(func(p *domain.Policy) {
		p.GraceEras = rapid.Uint64Range(0, 3).Draw(t, "grace_eras")
		p.RecoverEras = rapid.Uint64Range(1, 3).Draw(t, "recover_eras")
		p.SlashRateBps = rapid.Uint64Range(0, 3000).Draw(t, "slash_rate_bps")
		p.WindowCapBps = rapid.Uint64Range(0, 10_000).Draw(t, "window_cap_bps")
		p.NetworkRedirectPpm = rapid.SampledFrom([]uint64{0, 400_000}).Draw(t, "network_redirect_ppm")
		p.MinObservers = rapid.SampledFrom([]uint64{3, 3, 6}).Draw(t, "min_observers")
		p.SlashingMode = rapid.SampledFrom([]string{domain.ModeEnforce, domain.ModeShadow}).Draw(t, "slashing_mode")
		p.WindowMinConclusivePpm = 0
	})
	for range rapid.IntRange(3, 14).Draw(t, "eras") {
		s.seen, s.more = append(s.seen, ids("seen by")), append(s.more, ids("and by"))
		gone := sns(1)
		if rapid.Bool().Draw(t, "neighbour silent") {
			gone = sns(1, 2)
		}
		if n := rapid.Uint64Range(0, 12).Draw(t, "silent observer"); n > 0 && n <= 6 {
			gone.hns = append(gone.hns, domain.HNID(n))
		}
		s.gone = append(s.gone, gone)
	}
	return s
}

// play lets the stretch happen, with or without the pairs that are there too.
func (s *stretch) play(t harness, better bool) *world {
	w := emptyWorld(t)
	w.do(&domain.PolicyChange{Policy: s.policy}, segment(0, firstBlock, eraBlocks))
	w.network()
	w.do(&domain.CollateralWithdrawn{SN: 1, Amount: domain.ICNT(100).Less0(s.own)}, &domain.UnlockedSupply{Amount: domain.ICNT(60)})
	w.delegate(1, 1, 3_000)
	w.delegate(2, 1, 8_000)
	for e, gone := range s.gone {
		if w.block < startBlock(domain.Era(e)) {
			w.start(domain.Era(e))
		}
		w.do(snReport(1, domain.Era(e), true, s.seen[e]...))
		if better {
			w.try(snReport(1, domain.Era(e), true, s.more[e]...)) // may be the same report
		}
		w.play(domain.Era(e), gone)
	}
	return w
}

// A successful report more never worsens the node that it is about: era by era
// its verdict, its slash state, all it was charged and all it was paid so far
// are as good or better. The condition is that which HyperNodes qualify does
// not hang on that node: quality and medians may move others, and an era in
// which nobody at all is seen pays in full until somebody is (rules §9).
func TestMoreReportsNeverCost(t *testing.T) {
	rank := map[string]int{domain.VerdictDown: 0, domain.VerdictInconclusive: 1, domain.VerdictDegraded: 2, domain.VerdictUp: 3}
	rapid.Check(t, func(t *rapid.T) {
		s := drawStretch(t)
		a, b := s.play(t, false), s.play(t, true)
		before, after := a.fortunes(1), b.fortunes(1)
		for e := range before {
			x, y := before[e], after[e]
			if rank[y.verdict] < rank[x.verdict] || y.state > x.state || y.gross.Cmp(x.gross) < 0 ||
				y.charged.Cmp(x.charged) > 0 || y.paid.Cmp(x.paid) < 0 {
				t.Fatalf("era %d: with the pairs %v more node 1 has %+v, without %+v", e, s.more[e], y, x)
			}
		}
		for e := range before {
			if a.verdicts(domain.Era(e))[1:] != b.verdicts(domain.Era(e))[1:] {
				t.Fatalf("era %d: the others went from %s to %s", e, a.verdicts(domain.Era(e)), b.verdicts(domain.Era(e)))
			}
		}
	})
}

// fortune is how a node stands after a final era.
type fortune struct {
	verdict              string
	state                domain.SlashState
	gross, charged, paid domain.Amount // all so far
}

// fortunes lists how a node stood after each final era.
func (w *world) fortunes(sn domain.SNID) (all []fortune) {
	var now fortune
	charged := map[domain.Era]domain.Amount{}
	for _, c := range w.charges() {
		if c.SN == sn {
			charged[c.Era] = charged[c.Era].Plus(c.Amount)
		}
	}
	for _, d := range w.out {
		if f, ok := d.(*domain.Final); ok && f.SN == sn {
			now.verdict, now.state = w.verdict(f.Era, sn).Verdict, f.State
			now.gross, now.paid = now.gross.Plus(f.Gross), now.paid.Plus(f.Payable)
			now.charged = now.charged.Plus(charged[f.Era])
			all = append(all, now)
		}
	}
	return all
}
