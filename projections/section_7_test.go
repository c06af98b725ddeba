package projections

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"assay/domain"
)

func TestSection7(t *testing.T) {
	prove(t, []sentence{
		{"§7 leaves of every kind, with their ids and accounts", leavesOfEveryKind},
		{"§7 a slash leaf for each node, position and reason, the parts summed", slashLeaves},
		{"§7 a charge belongs to its era's epoch, decided in the next or not", chargesOfTheLastEra},
		{"§7 an epoch without a node has a result", epochWithoutNodes},
		{"§7 the row of refused epochs is broken by one that is covered", brokenRow},
		{"§4 a veto before anything is executed, of an epoch that carried others", vetoBeforeExecution},
		{"§4 a veto after a carried epoch was executed in part", vetoAfterExecution},
	})
}

// One account for two Hardware Providers, and a delegator that is one of them.
func leavesOfEveryKind(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.LinkTotal, p.NetworkRedirectPpm = domain.Amount{}, 500_000 })
	w.do(&domain.HPRegistered{HP: 2, Account: hpAccount(1)})
	w.network()
	w.do(&domain.UnlockedSupply{Amount: domain.ICNT(6)}, // half an ICNT for each node
		&domain.CollateralWithdrawn{SN: 3, Amount: domain.Wei(25e16)})
	w.run(0, 4, sns())
	icnt := func(quarters uint64) domain.Amount { return domain.Wei(quarters * 25e16) }
	want := []domain.Payout{
		{Kind: 1, Account: hpAccount(1), Cumulative: icnt(4*12 - 4*2 - 1)}, // 12 eras of nodes 1 to 4
		{Kind: 1, Account: hpAccount(3), Cumulative: icnt(4*6 - 2*2)},
		{Kind: 2, ID: 3, Cumulative: icnt(1)},
	}
	for sn := uint64(1); sn <= 6; sn++ {
		owner := hpAccount(1)
		if sn > 4 {
			owner = hpAccount(3)
		}
		want = append(want, domain.Payout{Kind: 3, ID: sn, Account: owner, Cumulative: icnt(2)})
	}
	if d := cmp.Diff(want, w.epoch(0).Payouts, sameAmounts); d != "" {
		t.Errorf("payouts (-want +got):\n%s", d)
	}
	w.sound()
}

func slashLeaves(t *testing.T) {
	w := owned(t, 15, func(p *domain.Policy) {
		p.GraceEras, p.SlashRateBps, p.StakeLeadEras, p.WindowCapBps = 0, 600, 0, 10_000
		p.Tiers, p.WindowEpochs.Value = []domain.Tier{{MinScorePpm: 999_999, Bps: 0}, {Bps: 2500}}, 1
	})
	w.delegate(1, 7, 1_000)
	w.delegate(2, 7, 4_000)
	w.run(0, 4, sns(7)) // 6, 6, 6 of which 3 from positions, and 7 of which 2 are there
	icnt := func(milli uint64) domain.Amount { return domain.Wei(milli * 1e15) }
	want := []domain.Slash{
		{SN: 7, Amount: domain.ICNT(15), Reason: 1},
		{SN: 7, Position: positionID(1), Amount: icnt(600), Reason: 1}, {SN: 7, Position: positionID(2), Amount: icnt(2400), Reason: 1},
		{SN: 7, Position: positionID(1), Amount: icnt(400), Reason: 2}, {SN: 7, Position: positionID(2), Amount: icnt(1600), Reason: 2},
	}
	c := w.epoch(0)
	if d := cmp.Diff(want, c.Slashes, sameAmounts); d != "" || c.SlashTotal != domain.ICNT(20) {
		t.Errorf("slashes of %s (-want +got):\n%s", c.SlashTotal, d)
	}
	w.sound()
}

func chargesOfTheLastEra(t *testing.T) {
	w := owned(t, 100, noLinks)
	w.play(0, sns())
	w.play(1, sns())
	w.play(2, sns(7)) // the last of epoch 0; charged when era 3 is sealed, in epoch 1
	w.play(3, sns(7))
	if c := w.epoch(0); len(c.Slashes) != 1 || c.Slashes[0].Epoch != 0 {
		t.Errorf("epoch 0: %+v", c.Slashes)
	}
	w.run(4, 7, sns())
	if c := w.epoch(1); len(c.Slashes) != 1 || c.Slashes[0].Epoch != 1 {
		t.Errorf("epoch 1: %+v", c.Slashes)
	}
	w.sound()
}

func epochWithoutNodes(t *testing.T) {
	w := newWorld(t, nil)
	w.run(0, 3, dead{})
	w.network() // in era 3, before epoch 0 closes
	w.run(3, 7, dead{})
	if c := w.epoch(0); len(c.Payouts) != 6 || !c.Covered || c.SlashRoot != (domain.Hash{}) {
		t.Errorf("epoch 0, want the first parts of the links that came before it closed: %+v", c)
	}
	w.sound()
}

// vetoWorld plays epochs of one era, in which five nodes earn 5 ICNT and node 1
// is charged 10, with a reserve that covers some of them.
func vetoWorld(t *testing.T, covered ...bool) *world {
	w := newWorld(t, func(p *domain.Policy) { noLinks(p); p.ErasPerEpoch.Value = 1 })
	w.network()
	w.do(&domain.CollateralAdded{SN: 1, Amount: domain.ICNT(100), Source: domain.SourceHP})
	w.poor(0)
	var deposited uint64
	w.play(0, sns(1))
	for k, yes := range covered {
		if need := 5 * uint64(k+1); yes && need > deposited {
			w.do(&domain.ReserveDeposited{Amount: domain.ICNT(need - deposited)})
			deposited = need
		}
		w.play(domain.Era(k+1), sns(1))
		if c := w.epoch(domain.Epoch(k)); c.Covered != yes {
			t.Fatalf("epoch %d: covered %v with %d ICNT, short of %s", k, c.Covered, deposited, c.Shortfall)
		}
	}
	return w
}

func brokenRow(t *testing.T) {
	w := vetoWorld(t, false, false, true, false, false, true, true)
	want := [][]domain.Epoch{{0}, {0, 1}, {0, 1, 2}, {3}, {3, 4}, {3, 4, 5}, {6}}
	for k, epochs := range want {
		if d := cmp.Diff(epochs, slashEpochs(w.epoch(domain.Epoch(k)))); d != "" {
			t.Errorf("tree of epoch %d (-want +got):\n%s", k, d)
		}
	}
	w.sound()
}

func vetoBeforeExecution(t *testing.T) {
	w := vetoWorld(t, false, true) // epoch 1 carries epoch 0
	own := w.state.collateral.own(1)
	if left := own.left(); left != domain.ICNT(180) {
		t.Fatalf("%s left", left)
	}
	w.do(&domain.EpochVetoed{Epoch: 1})
	if left := own.left(); left != domain.ICNT(200) {
		t.Errorf("%s left after the veto, want all", left)
	}
	w.do(&domain.SlashExecuted{Epoch: 0, SN: 1, Amount: domain.ICNT(10)}) // nothing is decided for it any more
	if left := own.left(); left != domain.ICNT(190) {
		t.Errorf("%s left after a slash that was voided is executed", left)
	}
	w.run(3, 6, sns(1))
	for _, k := range []domain.Epoch{2, 3} {
		for _, e := range slashEpochs(w.epoch(k)) {
			if e < 2 {
				t.Errorf("epoch %d still has slashes of epoch %d", k, e)
			}
		}
	}
	w.sound()
}

func vetoAfterExecution(t *testing.T) {
	w := vetoWorld(t, false, true)
	w.do(&domain.SlashExecuted{Epoch: 0, SN: 1, Amount: domain.ICNT(4)}, &domain.EpochVetoed{Epoch: 1})
	own := w.state.collateral.own(1)
	if left := own.left(); left != domain.ICNT(196) || own.onChain != domain.ICNT(196) {
		t.Errorf("%s of %s left, want what was not executed before the veto back", left, own.onChain)
	}
	w.do(&domain.EpochVetoed{Epoch: 1}, &domain.EpochVetoed{Epoch: 0}) // again, and of the carried one: nothing more
	if left := own.left(); left != domain.ICNT(196) {
		t.Errorf("%s left after a second veto", left)
	}
	w.run(3, 5, sns(1))
	w.sound()
}
