package projections

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"assay/domain"
)

func TestSection4(t *testing.T) {
	prove(t, []sentence{
		{"§4 the states of a node that is not in S_E do not move", offboardedStatesStay},
		{"§4 a window's eras are those with the node in S_E", windowOfALateNode},
		{"§4 a window without a conclusive era charges nothing", inconclusiveWindow},
		{"§4 an incomplete window charges nothing yet", incompleteWindow},
		{"§4 the cap is on what is required at the charge", capAtTheCharge},
		{"§4 charges count with uncollected and voided parts", capCountsWhatWasNotTaken},
		{"§4 a window charge has the tiers of the window's last era", tiersAtTheClose},
		{"§4 a window charge takes from positions exposed with the lead of the first bad era", leadOfTheFirstBadEra},
		{"§4 a window charge takes from no position that was reclaimed since", reclaimedBeforeTheWindowCloses},
		{"§4 no position is exposed for an era whose lead goes back before the first segment", leadBeforeTheFirstSegment},
		{"§4 charges of one era see what those before left", chargesSeeEachOther},
		{"§4 the mode is that of the era", modeChangesInAWindow},
	})
}

// owned is a usual network of which node 7 has some collateral of its own.
func owned(t *testing.T, icnt uint64, change func(*domain.Policy)) *world {
	w := newWorld(t, change)
	w.network()
	w.register(7, 1, domain.ICNT(icnt))
	w.do(&domain.SNValidated{SN: 7, Daemon: daemonKey(7)})
	return w
}

// charged spells the charges of a node: era, reason, whole ICNT and what of it
// was uncollected.
func (w *world) charged(sn domain.SNID) (all []bill) {
	for _, c := range w.charges() {
		if c.SN == sn {
			all = append(all, bill{c.Era, c.Reason[:1], whole(c.Amount), whole(c.Uncollected)})
		}
	}
	return all
}

// bill is a charge in whole ICNT; reason is its first letter.
type bill struct {
	era                 domain.Era
	reason              string
	amount, uncollected uint64
}

func whole(a domain.Amount) uint64 { return a.MulDiv(domain.Wei(1), domain.ICNT(1)).Big().Uint64() }

func (w *world) wantCharges(sn domain.SNID, want ...bill) {
	w.t.Helper()
	if d := cmp.Diff(want, w.charged(sn), cmp.AllowUnexported(bill{})); d != "" {
		w.t.Fatalf("charges of node %d (-want +got):\n%s", sn, d)
	}
	w.sound()
}

// A node is offboarded in each of the three states. Its state stays, no era of
// it is final any more, and what was held is the reserve's.
func offboardedStatesStay(t *testing.T) {
	rows := []struct {
		state domain.SlashState
		dark  []domain.Era
		want  []bill // continuous 10 % of 100 ICNT; no tiers
	}{
		{domain.Healthy, nil, nil},
		{domain.Anomaly, []domain.Era{1}, nil},
		{domain.Slashing, []domain.Era{0, 1}, []bill{{1, "c", 10, 0}}},
	}
	for _, r := range rows {
		w := newWorld(t, func(p *domain.Policy) { harsh(p); p.RecoverEras = 9 })
		w.network()
		w.do(&domain.CollateralAdded{SN: 1, Amount: domain.ICNT(100), Source: domain.SourceHP}) // no top-up takes what is held
		for e := range domain.Era(4) {
			gone := dead{}
			if slices.Contains(r.dark, e) {
				gone = sns(1)
			}
			w.play(e, gone)
		}
		before := w.final(2, 1)
		if before.State != r.state || before.Held.IsZero() != (r.state == domain.Healthy) {
			t.Errorf("%s: era 2 is %+v", r.state, before)
		}
		w.at(w.block + 1)
		w.do(&domain.SNOffboarded{SN: 1}) // in era 4: era 3 is sealed and not final
		w.run(4, 8, sns(1))
		last := w.final(3, 1)
		if last.State != r.state || !last.Held.IsZero() || last.Payable.IsZero() != (r.state != domain.Healthy) {
			t.Errorf("%s: era 3 is %+v", r.state, last)
		}
		if got := w.state.registry.sns[1].standing.State; got != r.state {
			t.Errorf("%s became %s after it was offboarded", r.state, got)
		}
		for _, d := range w.out {
			if f, ok := d.(*domain.Final); ok && f.SN == 1 && f.Era > 3 {
				t.Errorf("%s: final of an era after it was offboarded: %+v", r.state, f)
			}
		}
		w.wantCharges(1, r.want...)
	}
}

// Node 7 is in S_E of two of the window's six eras and down in one: half of
// its own eras, and enough of them conclusive.
func windowOfALateNode(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.WindowMinConclusivePpm = 1_000_000 })
	w.network()
	w.run(0, 3, sns())
	w.scaler(7, 1) // in era 3: not yet in S_3
	w.play(3, sns())
	w.play(4, sns(7))
	w.run(5, 7, sns())
	c := w.charges()
	if len(c) != 1 || c[0].ScorePpm != 500_000 || c[0].RateBps != 500 {
		t.Fatalf("charges %+v, want one with a score of 500000", c)
	}
	w.wantCharges(7, bill{5, "w", 5, 0})
}

// Everything is inconclusive for a whole window: nothing is charged, no state
// moves, and an Anomaly from before goes on behind it.
func inconclusiveWindow(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.GraceEras, p.WindowMinConclusivePpm = 2, 0 })
	w.network()
	everybody := sns(1, 2, 3, 4, 5, 6)
	w.run(0, 4, sns())
	w.run(4, 6, sns(1)) // run 2
	w.run(6, 12, everybody)
	w.run(12, 14, sns(1))
	for e := domain.Era(6); e < 12; e++ {
		w.wantVerdicts(e, "iiiiii")
		if f := w.final(e, 1); f.State != domain.Anomaly || f.Gross != domain.ICNT(1) {
			t.Errorf("era %d: %+v", e, f)
		}
	}
	if c := w.epoch(2); !c.Covered || c.SlashRoot != (domain.Hash{}) {
		t.Errorf("epoch 2: %+v", c)
	}
	w.start(15)
	w.seal(14)
	w.wantCharges(1, bill{5, "w", 5, 0}, bill{12, "c", 0, 0}, bill{13, "c", 0, 0}) // a tenth of an ICNT each: runs 3 and 4
}

func incompleteWindow(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.SlashRateBps = 0 })
	w.network()
	w.run(0, 6, sns(1)) // the window's last era is sealed and not final
	w.wantCharges(1)
	w.play(6, sns())
	w.wantCharges(1, bill{5, "w", 5, 0})
}

func capAtTheCharge(t *testing.T) {
	w := owned(t, 1000, func(p *domain.Policy) { harsh(p); p.GraceEras, p.SlashRateBps, p.WindowCapBps = 0, 1000, 1500 })
	require := func(icnt uint64) {
		w.do(&domain.ClassSet{Region: "eu", Class: "storage", CollateralReq: domain.ICNT(icnt).MulDiv(domain.Wei(1), domain.Wei(100)), MarketAdjustment: domain.One()})
	}
	w.play(0, sns(7))
	w.play(1, sns(7)) // era 0: 10 of 15
	w.play(2, sns(7)) // era 1: 5, the cap is reached
	require(200)
	w.play(3, sns(7)) // era 2: 20 of 30, less the 15 before
	require(50)
	w.play(4, sns(7)) // era 3: the cap is 7.5 now, 30 are charged
	require(400)
	w.run(5, 7, sns(7)) // eras 4, 5: 40 of 60, less the 30 before; then nothing
	w.wantCharges(7, bill{0, "c", 10, 0}, bill{1, "c", 5, 0}, bill{2, "c", 15, 0}, bill{4, "c", 30, 0})
}

func capCountsWhatWasNotTaken(t *testing.T) {
	w := owned(t, 4, func(p *domain.Policy) { harsh(p); p.GraceEras, p.SlashRateBps, p.WindowCapBps = 0, 1000, 2500 })
	w.run(0, 3, sns(7))
	w.do(&domain.EpochVetoed{Epoch: 0}) // era 0: 10 with 6 uncollected; era 1: 10 uncollected. All of it void
	if left := w.state.collateral.own(7).left(); left != domain.ICNT(4) {
		t.Fatalf("%s left after the veto", left)
	}
	w.run(3, 7, sns(7))
	w.wantCharges(7, bill{0, "c", 10, 6}, bill{1, "c", 10, 10}, bill{2, "c", 5, 1})
}

func tiersAtTheClose(t *testing.T) {
	flat := func(bps uint64) func(*domain.Policy) {
		return func(p *domain.Policy) { p.SlashRateBps, p.Tiers = 0, []domain.Tier{{Bps: bps}} }
	}
	w := newWorld(t, flat(100))
	w.network()
	w.policy(1, flat(300))
	w.policy(2, flat(700))
	w.run(0, 13, sns(1))
	w.wantCharges(1, bill{5, "w", 3, 0}, bill{11, "w", 7, 0})
}

func leadOfTheFirstBadEra(t *testing.T) {
	for before, want := range map[uint64]uint64{0: 0, 1: 5} { // lead of epoch 0: what is uncollected
		w := owned(t, 0, func(p *domain.Policy) { p.StakeLeadEras, p.SlashRateBps = before, 0 })
		w.policy(1, func(p *domain.Policy) { p.StakeLeadEras, p.SlashRateBps = 1-before, 0 })
		w.run(0, 2, sns())
		w.at(startBlock(3) - 1)
		w.delegate(1, 7, 9_000) // in the last block of the first bad era: exposed for it with a lead of 0
		w.play(2, sns(7))
		w.run(3, 7, sns())
		w.wantCharges(7, bill{5, "w", 5, want})
	}
}

func reclaimedBeforeTheWindowCloses(t *testing.T) {
	w := owned(t, 0, func(p *domain.Policy) { p.StakeLeadEras, p.SlashRateBps = 0, 0 })
	w.delegate(1, 7, 9_000)
	w.delegate(2, 7, 2_000)
	w.delegate(3, 7, 1_000)
	w.run(0, 1, sns())
	w.play(1, sns(7))
	w.do(&domain.Undelegated{Position: positionID(1)}, &domain.Undelegated{Position: positionID(2)})
	w.run(2, 4, sns())
	w.do(&domain.Reclaimed{Position: positionID(1)})
	w.run(4, 7, sns())
	w.wantCharges(7, bill{5, "w", 5, 2}) // of positions 2 and 3
}

// The first segment begins with era 3: with a lead of 2, end(E - 2) lies before
// it for era 3; for era 4 it is the segment's first block.
func leadBeforeTheFirstSegment(t *testing.T) {
	w := emptyWorld(t)
	w.policy(0, func(p *domain.Policy) { harsh(p); p.GraceEras = 0 })
	w.do(segment(3, firstBlock, eraBlocks))
	w.network()
	w.register(7, 1, domain.Amount{})
	w.do(&domain.SNValidated{SN: 7, Daemon: daemonKey(7)})
	w.delegate(1, 7, 15_000)
	w.delegate(2, 7, 15_000)
	for i := range uint64(4) {
		w.at(firstBlock + i*eraBlocks)
		w.head()
		w.file(domain.Era(3+i), sns(7))
	}
	w.at(firstBlock + 4*eraBlocks + graceWorld)
	w.head()
	w.wantCharges(7, bill{3, "c", 10, 10}, bill{4, "c", 10, 0}, bill{5, "c", 10, 0})
}

// A continuous charge, then the window's in the same final era, find less and
// less; two nodes of one Hardware Provider do not share.
func chargesSeeEachOther(t *testing.T) {
	w := owned(t, 12, func(p *domain.Policy) {
		p.GraceEras, p.SlashRateBps, p.WindowCapBps, p.Tiers = 0, 1000, 10_000, []domain.Tier{{Bps: 2500}}
		p.ErasPerEpoch.Value, p.WindowEpochs.Value = 1, 1
	})
	w.run(0, 2, sns(1, 7))
	w.wantCharges(7, bill{0, "c", 10, 0}, bill{0, "w", 15, 13})
	w.wantCharges(1, bill{0, "c", 10, 0}, bill{0, "w", 15, 0})
}

// Shadow in epochs 0 and 3, enforce in between: charges of both count for the
// cap of the window, those of shadow find what enforce left and take nothing.
func modeChangesInAWindow(t *testing.T) {
	mode := func(m string) func(*domain.Policy) {
		return func(p *domain.Policy) { harsh(p); p.GraceEras, p.WindowCapBps, p.SlashingMode = 0, 4500, m }
	}
	w := owned(t, 35, mode(domain.ModeShadow))
	w.policy(1, mode(domain.ModeEnforce))
	w.policy(3, mode(domain.ModeShadow))
	w.run(0, 13, sns(7))
	w.wantCharges(7,
		bill{0, "c", 10, 0}, bill{1, "c", 10, 0}, bill{2, "c", 10, 0}, // shadow: 35 are left every time
		bill{3, "c", 10, 0}, bill{4, "c", 5, 0}, // enforce: the cap of 45 is reached
		bill{6, "c", 10, 0}, bill{7, "c", 10, 0}, bill{8, "c", 10, 10}, // enforce: 20 were left
		bill{9, "c", 10, 10}, bill{10, "c", 5, 5}) // shadow: nothing is
	var settled []uint64
	for k := range domain.Epoch(4) {
		settled = append(settled, whole(w.epoch(k).SlashTotal))
	}
	if !slices.Equal(settled, []uint64{0, 15, 20, 0}) {
		t.Errorf("slash totals %v", settled)
	}
}
