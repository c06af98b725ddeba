package projections

import (
	"math/big"
	"testing"

	"assay/domain"
)

func TestSection6OfPositionsAndLinks(t *testing.T) {
	prove(t, []sentence{
		{"§6 a position that comes and goes within an era has its own time, and no share", positionWithinAnEra},
		{"§6 a position's amount changes behind a checkpoint: charged, vetoed, executed", checkpointsOfChanges},
		{"§6 shadow mode leaves A and checkpoints alone", shadowLeavesCheckpoints},
		{"§6 accrual goes on after the lock ends", accrualAfterTheLock},
		{"§6 maxApy follows what is delegated, by all and without what is undelegated", apyFollowsTheTotal},
		{"§6 a link that comes and goes within an era has its first part alone", linkWithinAnEra},
		{"§6 a link's months run from its first stake", monthsOfALink},
		{"§6 links are paid in inconclusive eras", linksInInconclusiveEras},
		{"§6 the first part goes to the owner of the last stake, once", firstPartOfALink},
	})
}

// yearly is a flat curve that makes A grow by 1e13 a second.
func (w *world) yearly() {
	w.t.Helper()
	w.do(&domain.APYCurve{Knots: []domain.Amount{domain.Wei(1e13).Times(domain.Year)}})
}

func positionWithinAnEra(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.yearly()
	w.play(0, sns())
	w.at(startBlock(1) + 5)
	w.delegate(1, 1, 4_000)
	w.at(startBlock(1) + 7)
	w.do(&domain.Undelegated{Position: positionID(1)})
	w.run(1, 4, sns())
	for e := domain.Era(0); e < 3; e++ {
		if f := w.final(e, 1); !f.DelegatorShare.IsZero() {
			t.Errorf("era %d: %+v", e, f)
		}
	}
	if got, want := w.owed(0, delegator(1)), domain.Wei(4e18*1e13/1e18*2*blockTime); got != want {
		t.Errorf("two blocks earn %s, want %s", got, want)
	}
	w.sound()
}

// 10 ICNT are delegated; a charge takes 4 at the head that makes era 0 final,
// and then they are vetoed, executed, or three more are.
func checkpointsOfChanges(t *testing.T) {
	rows := []struct {
		name string
		fact domain.ChainFact
		left uint64 // ICNT after it
	}{
		{"nothing", &domain.TokenMinted{}, 6},
		{"vetoed", &domain.EpochVetoed{Epoch: 0}, 10},
		{"executed", &domain.SlashExecuted{Epoch: 0, SN: 7, Position: positionID(1), Amount: domain.ICNT(4)}, 6},
		{"half executed", &domain.SlashExecuted{Epoch: 0, SN: 7, Position: positionID(1), Amount: domain.ICNT(2)}, 6},
		{"executed and more", &domain.SlashExecuted{Epoch: 0, SN: 7, Position: positionID(1), Amount: domain.ICNT(7)}, 3},
		{"another executed", &domain.SlashExecuted{Epoch: 5, SN: 7, Position: positionID(1), Amount: domain.ICNT(1)}, 5},
	}
	for _, r := range rows {
		w := owned(t, 0, func(p *domain.Policy) { harsh(p); p.GraceEras, p.SlashRateBps, p.StakeLeadEras = 0, 400, 0 })
		w.yearly()
		w.delegate(1, 7, 10_000)
		began := w.block
		w.play(0, sns(7))
		w.play(1, sns()) // era 0 is final: 4 of 100 ICNT required
		charged := w.block
		w.at(charged + 2)
		w.do(r.fact)
		w.run(2, 4, sns()) // epoch 0 closes
		seconds := func(from, to uint64) uint64 { return (to - from) * blockTime }
		want := 10*seconds(began, charged) + 6*seconds(charged, charged+2) + r.left*seconds(charged+2, w.block)
		if got := w.owed(0, delegator(1)); got != domain.Wei(want*1e13) {
			t.Errorf("%s: the delegator is owed %s, want %d", r.name, got, want*1e13)
		}
		if left := w.state.collateral.positions[positionID(1)].left(); left != domain.ICNT(r.left) {
			t.Errorf("%s: %s left, want %d ICNT", r.name, left, r.left)
		}
		w.sound()
	}
}

// The same history with charges in shadow mode and without any: delegators are
// owed the same, to the wei that a checkpoint in between would round away.
func shadowLeavesCheckpoints(t *testing.T) {
	owed := func(rate uint64) domain.Amount {
		w := owned(t, 0, func(p *domain.Policy) {
			harsh(p)
			p.GraceEras, p.SlashRateBps, p.SlashingMode = 0, rate, domain.ModeShadow
		})
		w.do(&domain.APYCurve{Knots: []domain.Amount{domain.Wei(333333333333333333), domain.Wei(111111111111111111)}})
		w.delegate(1, 7, 7_777)
		w.run(0, 7, sns(7))
		if n := len(w.charges()); (n > 0) != (rate > 0) {
			t.Fatalf("%d charges at a rate of %d", n, rate)
		}
		w.sound()
		return w.owed(1, delegator(1))
	}
	if without, with := owed(0), owed(5000); without != with || without.IsZero() {
		t.Errorf("with shadow charges %s, without %s", with, without)
	}
}

func accrualAfterTheLock(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.yearly()
	w.do(&domain.Delegated{Position: positionID(1), SN: 1, Delegator: delegator(1), Amount: domain.ICNT(2), LockFactor: domain.Wei(5e17),
		UnlockTime: worldTime + startBlock(1)*blockTime, Source: domain.SourceDelegator})
	began := w.block
	w.run(0, 7, sns(1))                                      // it earns no share: node 1 earns nothing
	want := domain.Wei((w.block - began) * blockTime * 1e13) // two ICNT at half the rate
	if got := w.owed(1, delegator(1)); got != want {
		t.Errorf("owed %s, want %s", got, want)
	}
	w.sound()
}

// A curve from 1 down to 0 over 700,000,000 ICNT, half of them delegated by
// another, who leaves half way.
func apyFollowsTheTotal(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.LinkTotal = domain.Amount{} })
	w.market()
	w.register(1, 1, domain.Amount{})
	w.do(&domain.APYCurve{Knots: []domain.Amount{domain.One(), {}}})
	w.do(&domain.Delegated{Position: positionID(2), SN: 1, Delegator: delegator(2), Amount: domain.ICNT(350_000_000), LockFactor: domain.One(), Source: domain.SourceDelegator})
	began := w.block
	w.do(&domain.Delegated{Position: positionID(1), SN: 1, Delegator: delegator(1), Amount: domain.Wei(1), LockFactor: domain.One(), Source: domain.SourceDelegator})
	w.start(0)
	w.do(&domain.Undelegated{Position: positionID(2)})
	left := w.block
	w.start(1)
	w.do(&domain.Delegated{Position: positionID(3), SN: 1, Delegator: delegator(3), Amount: domain.ICNT(10), LockFactor: domain.One(), Source: domain.SourceDelegator})
	w.start(2)
	w.start(3)
	w.seal(3)
	seconds := func(from, to uint64) *big.Int { return new(big.Int).SetUint64((to - from) * blockTime) }
	year := big.NewInt(domain.Year)
	a := new(big.Int)
	for apy, part := range map[uint64]*big.Int{
		500_000_000_000_000_000:   seconds(began, left),            // half of it is delegated
		1_000_000_000_000_000_000: seconds(left, startBlock(1)),    // one wei
		999_999_985_714_285_715:   seconds(startBlock(1), w.block), // 10 ICNT: r is floor(10/700,000,000)
	} {
		part.Mul(part, new(big.Int).SetUint64(apy))
		a.Add(a, part.Quo(part, year))
	}
	if got := w.state.rewards.baseA.Big(); got.Cmp(a) != 0 {
		t.Errorf("A is %s, want %s", got, a)
	}
	w.sound()
}

func linkWithinAnEra(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.play(0, sns())
	w.at(startBlock(1) + 5)
	w.link(50, 1)
	w.at(startBlock(1) + 7)
	w.do(&domain.LinkUnstaked{Link: 50})
	w.run(1, 7, sns())
	first := w.state.policies.ofEpoch(0).FirstLinkReward()
	for k := range domain.Epoch(2) {
		if got := w.owed(k, linkOwner(50)); got != first {
			t.Errorf("epoch %d: %s, want the first part %s and nothing else", k, got, first)
		}
	}
	w.sound()
}

// Staked a month before another, and moved since: it is a month ahead.
func monthsOfALink(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.SealGraceBlocks = 0 })
	w.network()
	now := w.state.calendar.place().Time + domain.Month // of the first block of era 0
	w.headAt(startBlock(0), now)
	w.headAt(startBlock(1), now)
	place := func() domain.Place { return domain.Place{Block: startBlock(1), Time: now} }
	for _, f := range []domain.Fact{
		&domain.LinkStaked{Place: place(), Link: 1, Owner: linkOwner(1), HN: 2}, // moved in era 1
		&domain.LinkUnstaked{Place: place(), Link: 2},
		&domain.LinkStaked{Place: place(), Link: 50, Owner: linkOwner(50), HN: 1},
		&domain.LinkStaked{Place: place(), Link: 51, Owner: linkOwner(51), HN: 2},
	} {
		if r := w.offer(f); r != nil {
			t.Fatal(r)
		}
	}
	for e := domain.Era(2); e < 8; e++ {
		now += eraBlocks * blockTime
		w.headAt(startBlock(e), now)
		w.file(e, sns())
	}
	p := testPolicy(nil)
	first := p.FirstLinkReward()
	for l, month := range map[domain.LinkID]uint64{1: 1, 3: 1, 50: 0} {
		want := p.LinkReward(month, eraBlocks*blockTime).Times(4) // eras 2 to 5; with era 0 and 1 nobody was seen
		if got := w.owed(1, linkOwner(l)); got != first.Plus(want) {
			t.Errorf("link %d is owed %s, want %s and %s", l, got, first, want)
		}
	}
	w.sound()
}

func linksInInconclusiveEras(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.MinObservers = 9 })
	w.network()
	w.run(0, 4, hns(6))
	w.wantVerdicts(0, "iiiiii")
	p := testPolicy(nil)
	for hn, eras := range map[domain.HNID]uint64{1: 3, 6: 0} {
		if got, want := w.owed(0, linkOwner(domain.LinkID(hn))), p.FirstLinkReward().Plus(p.LinkReward(0, eraBlocks*blockTime).Times(eras)); got != want {
			t.Errorf("link on HyperNode %d: %s, want %s", hn, got, want)
		}
	}
	w.sound()
}

func firstPartOfALink(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	stake := func(l domain.LinkID, owner byte) {
		w.do(&domain.LinkStaked{Link: l, Owner: account(0xd5, uint64(owner)), HN: 1})
	}
	w.run(0, 1, sns())
	stake(50, 1)
	stake(50, 2) // sold before the epoch closes
	w.do(&domain.LinkUnstaked{Link: 50})
	w.run(1, 4, sns()) // epoch 0 closes
	stake(50, 3)
	w.run(4, 7, sns()) // epoch 1 closes
	p := testPolicy(nil)
	for owner, want := range map[byte]domain.Amount{1: {}, 2: p.FirstLinkReward(), 3: p.LinkReward(0, eraBlocks*blockTime)} { // era 5; in era 4 it was staked
		if got := w.owed(1, account(0xd5, uint64(owner))); got != want {
			t.Errorf("owner %d is owed %s, want %s", owner, got, want)
		}
	}
	w.sound()
}
