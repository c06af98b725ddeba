package projections

import (
	"slices"
	"testing"

	"assay/domain"
)

// poor takes the reserve of the usual network away but for some ICNT.
func (w *world) poor(icnt uint64) {
	w.t.Helper()
	w.do(&domain.ReserveWithdrawn{Amount: domain.ICNT(1_000_000 - icnt)})
}

// slashes lists the epochs of an epoch's slash leaves, in order.
func slashEpochs(c *domain.EpochClose) (epochs []domain.Epoch) {
	for _, s := range c.Slashes {
		epochs = append(epochs, s.Epoch)
	}
	return epochs
}

// noLinks leaves only what ScalerNodes earn: 6 ICNT an era.
func noLinks(p *domain.Policy) { harsh(p); p.LinkTotal, p.GraceEras = domain.Amount{}, 0 }

// What the reserve does not cover is refused whole, says by how much, and comes
// with the next epoch: payouts because they are cumulative, slashes because
// the tree carries them under their own epoch.
func TestCoverRefusedAndCarried(t *testing.T) {
	w := newWorld(t, noLinks)
	w.network()
	w.poor(20)
	w.do(&domain.CollateralAdded{SN: 1, Amount: domain.ICNT(500), Source: domain.SourceHP})
	w.run(0, 12, sns(1)) // five nodes earn 15 ICNT an epoch, the sixth is charged 30
	want := []struct {
		covered   bool
		shortfall uint64
		leaves    []domain.Epoch
		carried   []domain.Epoch
	}{
		{true, 0, []domain.Epoch{0}, nil},
		{false, 10, []domain.Epoch{1}, nil},
		{false, 25, []domain.Epoch{1, 2}, []domain.Epoch{1}},
	}
	for k, r := range want {
		c := w.epoch(domain.Epoch(k))
		s := w.state.Settlements()[k]
		if c.Covered != r.covered || c.Shortfall != domain.ICNT(r.shortfall) || !slices.Equal(slashEpochs(c), r.leaves) || !slices.Equal(s.Carried, r.carried) {
			t.Errorf("epoch %d: covered %v, short of %s, leaves of %v, carried %v; want %+v", k, c.Covered, c.Shortfall, slashEpochs(c), s.Carried, r)
		}
		if phase := map[bool]string{true: PhaseClosed, false: PhaseRefused}[r.covered]; s.Phase != phase {
			t.Errorf("epoch %d is %s, want %s", k, s.Phase, phase)
		}
	}
	w.do(&domain.ReserveDeposited{Amount: domain.ICNT(1000)})
	w.run(12, 17, sns(1))
	if c := w.epoch(3); !c.Covered || !slices.Equal(slashEpochs(c), []domain.Epoch{1, 2, 3}) {
		t.Errorf("epoch 3: covered %v, leaves of %v", c.Covered, slashEpochs(c))
	}
	if c := w.epoch(4); !slices.Equal(slashEpochs(c), []domain.Epoch{4}) {
		t.Errorf("epoch 4 carries what epoch 3 settled: %v", slashEpochs(c))
	}
	if leaf := w.epoch(3).Slashes[0]; leaf.SN != 1 || leaf.Reason != domain.ReasonContinuous || leaf.Amount != domain.ICNT(30) || leaf.Position != (domain.Position{}) {
		t.Errorf("three charges of an epoch are not one leaf: %+v", leaf)
	}
}

// A reserve of exactly the total covers it; one wei less does not.
func TestCoverIsExact(t *testing.T) {
	for less, want := range []bool{true, false} {
		w := newWorld(t, noLinks)
		w.network()
		w.poor(18) // six nodes, three eras
		w.do(&domain.ReserveWithdrawn{Amount: domain.Wei(uint64(less))})
		w.run(0, 4, sns())
		if c := w.epoch(0); c.Total != domain.ICNT(18) || c.Covered != want || c.Shortfall != domain.Wei(uint64(less)) {
			t.Errorf("%d wei less: total %s, covered %v, short of %s", less, c.Total, c.Covered, c.Shortfall)
		}
	}
}

// A veto voids what an epoch and those it carried decided and nobody executed;
// none of it is in a later tree, and what was taken is left again.
func TestVetoWithCarriedEpochs(t *testing.T) {
	w := newWorld(t, noLinks)
	w.network()
	w.poor(1)
	w.run(0, 7, sns(1)) // epochs 0 and 1 are refused
	w.do(&domain.ReserveDeposited{Amount: domain.ICNT(1000)})
	w.run(7, 10, sns(1)) // epoch 2 carries them
	c := w.epoch(2)
	if !slices.Equal(slashEpochs(c), []domain.Epoch{0, 1, 2}) {
		t.Fatalf("epoch 2 has slashes of %v", slashEpochs(c))
	}
	own := w.state.collateral.own(1)
	if left := own.left(); left != domain.ICNT(10) { // nine charges of 10 ICNT
		t.Fatalf("%s left", left)
	}
	w.do(&domain.EpochSettled{Epoch: 2, Digest: c.Digest})
	w.do(&domain.SlashExecuted{Epoch: 0, SN: 1, Amount: domain.ICNT(30)})
	before := own.left()
	w.do(&domain.EpochVetoed{Epoch: 2})
	if s := w.state.Settlements()[2]; s.Phase != PhaseVetoed {
		t.Errorf("epoch 2 is %s", s.Phase)
	}
	if got := own.left(); got != before.Plus(domain.ICNT(60)) { // epochs 1 and 2; 0 was executed
		t.Errorf("%s left after the veto, %s before", got, before)
	}
	w.run(10, 14, sns(1))
	if got := slashEpochs(w.epoch(3)); !slices.Equal(got, []domain.Epoch{3}) {
		t.Errorf("epoch 3 has slashes of %v", got)
	}
	if a, b := w.epoch(2), w.epoch(3); b.Total.Cmp(a.Total) <= 0 {
		t.Errorf("payouts after the veto: %s, before %s", b.Total, a.Total)
	}
}

// A veto of an epoch that waits in the row empties its part of the next tree.
func TestVetoOfARefusedEpoch(t *testing.T) {
	w := newWorld(t, noLinks)
	w.network()
	w.poor(1)
	w.run(0, 4, sns(1))
	w.do(&domain.EpochVetoed{Epoch: 0})
	w.do(&domain.EpochVetoed{Epoch: 9}) // not closed: nothing to void
	w.run(4, 7, sns(1))
	if got := slashEpochs(w.epoch(1)); !slices.Equal(got, []domain.Epoch{1}) {
		t.Errorf("epoch 1 has slashes of %v", got)
	}
	open := newWorld(t, noLinks)
	open.network()
	open.run(0, 3, sns(1)) // era 1 is final, epoch 0 is open: two charges so far
	open.do(&domain.EpochVetoed{Epoch: 0})
	if left := open.state.collateral.own(1).left(); left != domain.ICNT(100) {
		t.Errorf("%s left after the veto of an open epoch", left)
	}
	open.play(3, sns(1))
	if c := open.epoch(0); len(c.Slashes) != 1 || c.Slashes[0].Amount != domain.ICNT(10) {
		t.Errorf("slashes %+v: want only what was decided after the veto", c.Slashes)
	}
}

// An executed slash first uses up what was decided for it; only the rest
// lowers what is left.
func TestExecutedSlash(t *testing.T) {
	rows := []struct {
		name           string
		epoch          domain.Epoch
		icnt           uint64
		onChain, there uint64
	}{
		{"as decided", 0, 30, 70, 50},
		{"less", 0, 10, 90, 50},
		{"more", 0, 35, 65, 45},
		{"of an epoch that decided nothing", 7, 5, 95, 45},
		{"more than there is", 0, 500, 0, 0},
	}
	for _, r := range rows {
		w := newWorld(t, noLinks)
		w.network()
		w.run(0, 6, sns(1)) // eras 0 to 4 are final: 30 ICNT of epoch 0, 20 of epoch 1
		own := w.state.collateral.own(1)
		if own.left() != domain.ICNT(50) {
			t.Fatalf("%s left", own.left())
		}
		w.do(&domain.SlashExecuted{Epoch: r.epoch, SN: 1, Amount: domain.ICNT(r.icnt)})
		if own.onChain != domain.ICNT(r.onChain) || own.left() != domain.ICNT(r.there) {
			t.Errorf("%s: %s on chain, %s left, want %d and %d", r.name, own.onChain, own.left(), r.onChain, r.there)
		}
		if w.state.Executed() != domain.ICNT(r.icnt) {
			t.Errorf("%s: %s executed in all", r.name, w.state.Executed())
		}
	}
}

// The chain of digests: each result binds the log, the policy and the one before.
func TestDigestsChain(t *testing.T) {
	w := emptyWorld(t)
	w.apply(office(), domain.Hash{})
	w.policy(0, nil)
	w.do(segment(0, firstBlock, eraBlocks))
	w.network()
	w.run(0, 8, sns(2))
	n := office().Network()
	previous := domain.Hash{}
	for k := range domain.Epoch(2) {
		c := w.epoch(k)
		r := c.Result
		if r.PreviousDigest != previous || c.Digest != r.Digest(n) || c.Digest == previous {
			t.Errorf("epoch %d: digest %s after %s", k, c.Digest, r.PreviousDigest)
		}
		if r.Epoch != k || r.FirstEra != c.FirstEra || r.LastEra != c.LastEra || r.PayoutRoot != c.PayoutRoot || r.PayoutTotal != c.Total ||
			r.SlashRoot != c.SlashRoot || r.SlashTotal != c.SlashTotal || r.PolicyHash != w.state.policies.ofEpoch(k).Hash() {
			t.Errorf("epoch %d: result %+v of %+v", k, r, c)
		}
		previous = c.Digest
	}
	w.do(&domain.EpochSettled{Epoch: 0, Digest: domain.Hash{1}})
	if s := w.state.Settlements()[0]; s.Phase != PhaseClosed || s.OnChain != (domain.Hash{1}) {
		t.Errorf("settled with another digest: %+v", s)
	}
	w.do(&domain.EpochSettled{Epoch: 0, Digest: w.epoch(0).Digest}, &domain.PayoutClaimed{Account: hpAccount(1), Amount: domain.ICNT(1)})
	if s := w.state.Settlements()[0]; s.Phase != PhaseSettled || s.OnChain != w.epoch(0).Digest || w.state.Claimed() != domain.ICNT(1) {
		t.Errorf("settled: %+v, claimed %s", s, w.state.Claimed())
	}
}

// A closed epoch keeps the leaves that its settlement, claims against it or the
// execution of its slashes still need, and no others; the record that was told
// of keeps all.
func TestLeavesStayAsLongAsTheyAreNeeded(t *testing.T) {
	w := emptyWorld(t)
	w.apply(office(), domain.Hash{})
	w.policy(0, noLinks)
	w.do(segment(0, firstBlock, eraBlocks))
	w.network()
	has := func(when, want string) {
		t.Helper()
		got := ""
		for _, s := range w.state.Settlements() {
			switch pay, hit := len(s.Close.Payouts) > 0, len(s.Close.Slashes) > 0; {
			case pay && hit:
				got += "a" // all
			case pay:
				got += "p"
			case hit:
				got += "s"
			default:
				got += "-"
			}
		}
		if got != want {
			t.Errorf("%s: leaves %s, want %s", when, got, want)
		}
	}
	settle := func(k domain.Epoch) { w.do(&domain.EpochSettled{Epoch: k, Digest: w.epoch(k).Digest}) }
	execute := func(k domain.Epoch) { w.do(&domain.SlashExecuted{Epoch: k, SN: 1, Amount: domain.ICNT(30)}) }

	w.run(0, 7, sns(1))
	has("two are closed", "aa")
	w.do(&domain.EpochSettled{Epoch: 0, Digest: domain.Hash{1}})
	has("another result is settled", "aa")
	settle(0)
	has("the first is settled", "aa")
	settle(1)
	has("the second is settled", "sa")
	w.do(&domain.SlashExecuted{Epoch: 0, SN: 1, Amount: domain.ICNT(20)})
	has("a part of a slash is executed", "sa")
	w.do(&domain.SlashExecuted{Epoch: 0, SN: 1, Amount: domain.ICNT(10)})
	has("all of it is executed", "-a")
	w.do(&domain.EpochVetoed{Epoch: 1})
	has("the second is vetoed", "--")
	execute(1)
	has("what was vetoed is executed all the same", "--")

	w.do(&domain.ReserveWithdrawn{Amount: w.state.settlement.reserve.in})
	w.run(7, 10, sns(1))
	has("the third is refused", "---")
	w.do(&domain.ReserveDeposited{Amount: w.state.settlement.reserve.in})
	w.run(10, 13, sns(1))
	has("the fourth carries it", "---a")
	settle(3)
	execute(3)
	has("what the fourth carries is not executed", "---a")
	execute(2)
	has("all that the fourth carries is executed", "---p")
	for k := range domain.Epoch(4) {
		if c := w.epoch(k); len(c.Payouts) == 0 || len(c.Slashes) == 0 {
			t.Errorf("the record of epoch %d lost its leaves: %d payouts, %d slashes", k, len(c.Payouts), len(c.Slashes))
		}
	}
	if n := len(w.state.collateral.decided) + len(w.state.collateral.epochs); n != 0 {
		t.Errorf("%d things are left of what was decided, and nothing is to be executed", n)
	}
}
