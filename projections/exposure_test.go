package projections

import (
	"testing"

	"assay/domain"
)

// What an exposure foretells is what happens: node 1 is up for three eras, down
// for five and up again, and every charge, state and tier was announced.
func TestExposureForetells(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) {
		p.GraceEras, p.RecoverEras, p.SlashRateBps, p.WindowCapBps = 1, 2, 100, 350
		p.ErasPerEpoch.Value, p.WindowEpochs.Value = 5, 2
		p.Tiers = []domain.Tier{{MinScorePpm: 900_000}, {MinScorePpm: 700_000, Bps: 100}, {MinScorePpm: 500_000, Bps: 300}, {Bps: 500}}
	})
	w.network()
	if _, ok := w.state.Exposure(99); ok {
		t.Error("a node that nobody registered is exposed")
	}
	w.play(0, dead{})
	for e := domain.Era(1); e <= 9; e++ {
		before, _ := w.state.Exposure(1)
		charged := len(w.charges())
		gone := dead{}
		if e >= 3 && e < 8 {
			gone = sns(1)
		}
		w.play(e, gone) // makes e-1 final
		after, _ := w.state.Exposure(1)
		if down := e-1 >= 3 && e-1 < 8; !down {
			if before.UpsToHealthy == 1 && after.Standing.State != domain.Healthy || before.UpsToHealthy > 1 && after.UpsToHealthy != before.UpsToHealthy-1 {
				t.Errorf("era %d: %d up eras to healthy, then %+v", e-1, before.UpsToHealthy, after.Standing)
			}
			continue
		}
		if before.DownsToTier == 1 && after.TierBps != before.NextTierBps || before.DownsToTier > 1 && after.DownsToTier != before.DownsToTier-1 {
			t.Errorf("era %d: %d down eras to tier %d, then %d to go and tier %d", e-1, before.DownsToTier, before.NextTierBps, after.DownsToTier, after.TierBps)
		}
		var cost domain.Amount
		for _, c := range w.charges()[charged:] {
			cost = cost.Plus(c.Amount)
		}
		want := before.NextCharge.Min(before.CapLeft)
		if before.DownsToCharge > 1 {
			want = domain.Amount{}
		}
		if cost != want || after.Charged != before.Charged.Plus(cost) {
			t.Errorf("era %d costs %s, %s was foretold: %+v", e-1, cost, want, before)
		}
	}
	x, _ := w.state.Exposure(1)
	if x.TierBps != 500 || x.ScorePpm != 444_444 || x.CapLeft != domain.Wei(0) || x.WindowCharge != domain.Wei(0) {
		t.Errorf("before the window closes, with its cap used up: %+v", x)
	}
	if own := domain.ICNT(100).Minus(x.Charged); x.Own != own || x.Mode != domain.ModeEnforce || x.Delegated != domain.Wei(0) {
		t.Errorf("%s is left, want %s", x.Own, own)
	}
}

// Undelegated positions stay exposed until they are reclaimed.
func TestExposureOfShadowModeAndDelegations(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.SlashingMode = domain.ModeShadow })
	w.network()
	w.delegate(1, 2, 5000)
	w.delegate(2, 2, 7000)
	w.do(&domain.Undelegated{Position: positionID(1)})
	x, _ := w.state.Exposure(2)
	if x.Delegated != domain.ICNT(12) || x.Mode != domain.ModeShadow || x.Scored || x.DownsToCharge != 2 || x.UpsToHealthy != 0 {
		t.Errorf("%+v", x)
	}
	w.do(&domain.Reclaimed{Position: positionID(1)})
	if x, _ = w.state.Exposure(2); x.Delegated != domain.ICNT(7) {
		t.Errorf("after one was reclaimed: %s", x.Delegated)
	}
}
