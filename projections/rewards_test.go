package projections

import (
	"math/big"
	"testing"

	"assay/domain"
)

// owed is what an account may claim after an epoch.
func (w *world) owed(k domain.Epoch, who domain.Address) domain.Amount {
	w.t.Helper()
	for _, p := range w.epoch(k).Payouts {
		if p.Kind == domain.PayoutPayable && p.Account == who {
			return p.Cumulative
		}
	}
	return domain.Amount{}
}

// topUp is what a node's collateral was topped up with in all.
func (w *world) topUp(k domain.Epoch, kind uint8, sn domain.SNID) domain.Amount {
	w.t.Helper()
	var sum domain.Amount
	for _, p := range w.epoch(k).Payouts {
		if p.Kind == kind && p.ID == uint64(sn) {
			sum = sum.Plus(p.Cumulative)
		}
	}
	return sum
}

// Bookings count for their own time: begun, ended, booked again, released, and
// not before their activation era.
func TestUtilisationFollowsBookings(t *testing.T) {
	const hour = 3600
	era := func(e domain.Era) uint64 { return worldTime + startBlock(e)*blockTime }
	price := domain.Wei(72e17)
	booked := func(slot, start, period uint64, activation domain.Era) *domain.Booked {
		return &domain.Booked{SN: 7, SP: 1, Slot: slot, Price: price, Start: start, Period: period, ActivationEra: activation}
	}
	rows := []struct {
		name string
		at   map[uint64][]domain.ChainFact // by block after the start of era 1
		want []uint64                      // seconds paid in eras 0 to 3
	}{
		{"all the time", map[uint64][]domain.ChainFact{0: {booked(0, era(1), 99*hour, 0)}}, []uint64{0, hour, hour, hour}},
		{"begins within an era", map[uint64][]domain.ChainFact{0: {booked(0, era(1)+600, 99*hour, 0)}}, []uint64{0, hour - 600, hour, hour}},
		{"ends within an era", map[uint64][]domain.ChainFact{0: {booked(0, era(1), hour+900, 0)}}, []uint64{0, hour, 900, 0}},
		{"before its activation era", map[uint64][]domain.ChainFact{0: {booked(0, era(1), 99*hour, 3)}}, []uint64{0, 0, 0, hour}},
		{"both slots", map[uint64][]domain.ChainFact{0: {booked(0, era(1), hour, 0), booked(1, era(1), 99*hour, 0)}}, []uint64{0, 2 * hour, hour, hour}},
		{"released", map[uint64][]domain.ChainFact{0: {booked(0, era(1), 99*hour, 0), booked(1, era(1), 99*hour, 0)}, 15: {&domain.Released{SN: 7}}},
			[]uint64{0, 2 * hour, hour, 0}}, // era 2: half an hour twice
		{"booked again", map[uint64][]domain.ChainFact{0: {booked(0, era(1), 99*hour, 0)}, 12: {booked(0, era(3), 99*hour, 0)}},
			[]uint64{0, hour, 720, hour}},
		{"released before it began", map[uint64][]domain.ChainFact{0: {booked(0, era(3), 99*hour, 0)}, 5: {&domain.Released{SN: 7}}}, []uint64{0, 0, 0, 0}},
		{"booked for a time that is past", map[uint64][]domain.ChainFact{12: {booked(0, era(2), 99*hour, 0)}}, []uint64{0, 0, hour, hour}},
	}
	for _, r := range rows {
		w := newWorld(t, nil)
		w.network()
		w.register(7, 1, domain.ICNT(100))
		w.do(&domain.SNValidated{SN: 7, Daemon: daemonKey(7)})
		for e := domain.Era(0); e < 6; e++ {
			w.at(startBlock(e))
			w.head()
			for block := startBlock(e); block < startBlock(e+1); block++ {
				if block > startBlock(e) && block == startBlock(e)+graceWorld {
					w.at(block)
					w.head()
				}
				w.at(block)
				if block >= startBlock(1) {
					for _, f := range r.at[block-startBlock(1)] {
						w.do(f)
					}
				}
			}
			w.file(e, sns())
		}
		for e, seconds := range r.want {
			want := domain.ICNT(1).MulDiv(domain.Wei(seconds), domain.Wei(hour))
			if got := w.final(domain.Era(e), 7).Gross; got != want {
				t.Errorf("%s: era %d pays %s, want %s", r.name, e, got, want)
			}
		}
	}
}

// Capacity rewards: only while activated and before the schedule's end, less
// what is booked, shared by capacity, against the target.
func TestCapacityReward(t *testing.T) {
	const release = 144_000_000 // so that an hour of a full class is 144e6 * 3600 / (1440 * 86400) ICNT
	rows := []struct {
		name      string
		activated bool
		end       uint64
		target    uint64
		booked    []domain.SNID
		want      *big.Rat // ICNT of node 1
	}{
		{"not activated", false, worldTime * 2, 600, nil, big.NewRat(0, 1)},
		{"schedule over", true, worldTime, 600, nil, big.NewRat(0, 1)},
		{"a sixth of all", true, worldTime * 2, 600, nil, big.NewRat(144_000_000*3600, 1440*86400*6)},
		{"below the target", true, worldTime * 2, 1200, nil, big.NewRat(144_000_000*3600, 1440*86400*12)},
		{"target of 0", true, worldTime * 2, 0, nil, big.NewRat(144_000_000*3600, 1440*86400*6)},
		{"half booked", true, worldTime * 2, 600, []domain.SNID{4, 5, 6}, big.NewRat(144_000_000*3600, 1440*86400*12)},
		{"all booked", true, worldTime * 2, 600, []domain.SNID{1, 2, 3, 4, 5, 6}, big.NewRat(1, 1)}, // the hour it is booked for
	}
	for _, r := range rows {
		w := newWorld(t, nil)
		w.do(&domain.ClassSet{Region: "eu", Class: "storage", MarketAdjustment: domain.One(), TargetCapacity: r.target,
			MaxBootstrapRelease: release, ScheduleEnd: r.end}, &domain.ClusterSet{Cluster: "c", Region: "eu", Class: "storage"})
		for sn := domain.SNID(1); sn <= 6; sn++ {
			w.scaler(sn, domain.HPID(sn))
		}
		for hn := domain.HNID(1); hn <= 3; hn++ {
			w.hyper(hn, uint64(hn))
		}
		for _, sn := range r.booked {
			w.book(sn)
		}
		if r.activated {
			w.do(&domain.RewardsActivated{})
		}
		w.run(0, 2, sns())
		want := new(big.Int).Mul(r.want.Num(), big.NewInt(1e18))
		if got := w.final(0, 1).Gross; got.Big().Cmp(want.Quo(want, r.want.Denom())) != 0 {
			t.Errorf("%s: %s, want %s ICNT", r.name, got, r.want.FloatString(6))
		}
	}
}

// Capacity rewards begin with the first era that starts after they were activated.
func TestCapacityRewardBegins(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.scaler(7, 1) // not booked
	w.start(0)
	w.file(0, sns())
	w.at(startBlock(0) + 5)
	w.do(&domain.RewardsActivated{})
	w.start(1)
	w.seal(0)
	w.run(1, 3, sns())
	for e, paid := range []bool{false, true} {
		if f := w.final(domain.Era(e), 7); f.Gross.IsZero() == paid {
			t.Errorf("activated in era 0, era %d pays %s", e, f.Gross)
		}
	}
}

// Node top-up before anybody is paid, and what is topped up counts as there.
func TestNodeTopUp(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.register(7, 1, domain.ICNT(100).Minus(domain.Wei(25e17))) // 2.5 ICNT short
	w.do(&domain.SNValidated{SN: 7, Daemon: daemonKey(7)})
	w.book(7)
	w.delegate(1, 7, 1_000)
	w.run(0, 5, sns())
	for e, want := range []uint64{1e18, 1e18, 5e17, 0} {
		f := w.final(domain.Era(e), 7)
		rest := domain.ICNT(1).Minus(domain.Wei(want))
		if f.NodeTopUp != domain.Wei(want) || f.DelegatorShare != rest.MulDiv(domain.Wei(1), domain.Wei(4)) {
			t.Errorf("era %d: %+v, want a top-up of %d", e, f, want)
		}
	}
	if got := w.topUp(0, domain.PayoutNodeCollateral, 7); got != domain.Wei(25e17) {
		t.Errorf("topped up %s", got)
	}
	w.do(&domain.CollateralAdded{SN: 7, Amount: domain.Wei(25e17), Source: domain.SourceSettlement})
	w.play(5, sns())
	if f := w.final(4, 7); !f.NodeTopUp.IsZero() {
		t.Errorf("an executed top-up is made again: %+v", f)
	}
	w.do(&domain.CollateralWithdrawn{SN: 7, Amount: domain.Wei(5e17)})
	w.play(6, sns())
	if f := w.final(5, 7); f.NodeTopUp != domain.Wei(5e17) {
		t.Errorf("a withdrawal is not topped up: %+v", f)
	}
}

// Delegators share in what a node earns from the first final era that began
// after they came; whoever is undelegated has what he earned until then.
func TestDelegatorsShare(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.delegate(1, 1, 1_000)
	w.start(0)
	w.file(0, sns())
	w.delegate(2, 1, 3_000) // takes part from era 1
	w.start(1)
	w.seal(0)
	w.run(1, 2, sns())
	w.do(&domain.Undelegated{Position: positionID(1)}) // era 0 is final: it has had that
	w.run(2, 6, sns())
	if f := w.final(0, 1); f.DelegatorShare != domain.Wei(25e16) {
		t.Errorf("era 0: %+v", f)
	}
	// Position 1 alone took part in era 0, position 2 alone in eras 1 and 2: the
	// accumulator is floored per token, and 3 ICNT lose up to 3 wei each time.
	for who, want := range map[byte]uint64{1: 250000000000000000, 2: 2 * 3 * 83333333333333333} {
		if got := w.owed(0, delegator(who)); got != domain.Wei(want) {
			t.Errorf("delegator %d is owed %s, want %d", who, got, want)
		}
	}
	alone := newWorld(t, nil)
	alone.network()
	alone.run(0, 2, sns())
	if f := alone.final(0, 1); !f.DelegatorShare.IsZero() || f.Payable != domain.ICNT(1) {
		t.Errorf("nobody delegates: %+v", f)
	}
}

// While a node is under suspicion its Hardware Provider's part is held; the era
// that brings it back to Healthy pays it all, and an offboarded node forfeits it.
func TestHold(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.RecoverEras = 3 })
	w.network()
	w.run(0, 1, sns(1, 3))
	w.run(1, 2, sns())
	w.play(2, sns())
	w.play(3, sns())
	w.play(4, sns())
	type row struct{ state, held, payable string }
	want := []row{
		{"anomaly", "0", "0"}, {"anomaly", "1000000000000000000", "0"}, {"anomaly", "2000000000000000000", "0"}, {"healthy", "0", "3000000000000000000"},
	}
	for e, r := range want {
		f := w.final(domain.Era(e), 1)
		if got := (row{f.State.String(), f.Held.String(), f.Payable.String()}); got != r {
			t.Errorf("era %d: %v, want %v", e, got, r)
		}
	}
	gone := newWorld(t, func(p *domain.Policy) { p.RecoverEras = 2 })
	gone.network()
	gone.run(0, 1, sns(1))
	gone.run(1, 3, sns()) // era 1 is final: 1 ICNT is held
	if f := gone.final(1, 1); f.Held != domain.ICNT(1) {
		t.Fatalf("era 1: %+v", f)
	}
	gone.do(&domain.SNOffboarded{SN: 1})
	gone.run(3, 6, sns())
	if f := gone.final(2, 1); f.State != domain.Healthy || f.Payable != domain.ICNT(1) {
		t.Errorf("recovered after it was offboarded: %+v, want the era's own part and nothing held", f)
	}
}

// Network collateral: part of what is paid out is diverted until it is there.
func TestNetworkRedirect(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.NetworkRedirectPpm = 300_000 })
	w.network()
	// Node 1 needs 12 * 100 / (2 * 600) = 1 ICNT; 0.5 are delegated to it.
	w.do(&domain.UnlockedSupply{Amount: domain.ICNT(12)})
	w.delegate(1, 1, 500)
	w.run(0, 6, sns())
	want := []uint64{225e15, 225e15, 50e15, 0} // 30 % of 0.75 ICNT until 0.5 are there
	for e, wei := range want {
		if f := w.final(domain.Era(e), 1); f.NetworkTopUp != domain.Wei(wei) || f.Payable != domain.Wei(75e16-wei) {
			t.Errorf("era %d: %+v, want a top-up of %d", e, f, wei)
		}
	}
	if got := w.topUp(0, domain.PayoutNetworkCollateral, 1); got != domain.Wei(5e17) {
		t.Errorf("topped up %s", got)
	}
	w.do(&domain.Delegated{Position: positionID(9), SN: 1, Delegator: hpAccount(1), Amount: domain.Wei(5e17), LockFactor: domain.One(), Source: domain.SourceSettlement})
	w.run(6, 8, sns())
	if f := w.final(6, 1); !f.NetworkTopUp.IsZero() {
		t.Errorf("an executed top-up is made again: %+v", f)
	}
}

// Delegation: A grows by the curve with chain time, positions by their lock
// factor; an undelegated one earns nothing.
func TestDelegationReward(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.LinkTotal = domain.Amount{} })
	w.market()
	w.register(1, 1, domain.Amount{})
	w.do(&domain.APYCurve{Knots: []domain.Amount{domain.Wei(36e16)}}) // 0.1 % a day of 360
	began := w.block
	for id, factor := range map[byte]uint64{1: 1e18, 2: 5e17} {
		w.do(&domain.Delegated{Position: positionID(id), SN: 1, Delegator: delegator(id), Amount: domain.ICNT(1000), LockFactor: domain.Wei(factor), Source: "delegator"})
	}
	w.start(0)
	w.start(1)
	ended := w.block
	w.do(&domain.Undelegated{Position: positionID(2)})
	w.start(2)
	w.start(3)
	w.seal(3)
	closed := w.block
	rate := func(blocks uint64) *big.Int { // floor of 0.36e18 * seconds / year, in one go: nothing else changes A but the delegations
		n := new(big.Int).Mul(big.NewInt(36e16), big.NewInt(int64(blocks*blockTime)))
		return n.Quo(n, big.NewInt(domain.Year))
	}
	whole := new(big.Int).Mul(new(big.Int).Add(rate(ended-began), rate(closed-ended)), big.NewInt(1000))
	half := new(big.Int).Mul(rate(ended-began), big.NewInt(500))
	if got := w.owed(0, delegator(1)).Big(); got.Cmp(whole) != 0 {
		t.Errorf("position 1 is owed %s, want %s", got, whole)
	}
	if got := w.owed(0, delegator(2)).Big(); got.Cmp(half) != 0 {
		t.Errorf("position 2 is owed %s, want %s", got, half)
	}
}

// Links: paid by the era if their HyperNode did its work and they did not move;
// the first part once; to the owner at the era's start.
func TestLinks(t *testing.T) {
	total := func(p *domain.Policy) { p.LinkTotal = domain.ICNT(2400) }
	w := newWorld(t, total)
	w.network()
	w.do(&domain.LinkStaked{Link: 1, Owner: account(0xd1, 1), HN: 1}) // sold before era 0
	w.start(0)
	w.file(0, sns())
	w.at(startBlock(0) + 5)
	w.link(2, 1)                        // moved in era 0: nothing for it
	w.do(&domain.LinkUnstaked{Link: 4}) // gone in era 0, and HyperNode 4 with it
	w.start(1)
	w.seal(0)
	w.run(1, 4, hns(3)) // HyperNode 3 is below the floor
	p := testPolicy(total)
	first, era := p.FirstLinkReward(), p.LinkReward(0, eraBlocks*blockTime)
	rows := []struct {
		who  domain.Address
		eras uint64
	}{
		{account(0xd1, 1), 3}, {linkOwner(2), 2}, {linkOwner(3), 1}, {linkOwner(4), 0}, {linkOwner(5), 3}, {linkOwner(6), 3},
	}
	for _, r := range rows {
		if got, want := w.owed(0, r.who), first.Plus(era.Times(r.eras)); got != want {
			t.Errorf("%s is owed %s, want %s and %d eras of %s", r.who, got, first, r.eras, era)
		}
	}
	if got := w.owed(0, linkOwner(1)); !got.IsZero() {
		t.Errorf("the seller of link 1 is owed %s", got)
	}
	w.run(4, 7, hns(3))
	if got, want := w.owed(1, linkOwner(5)), first.Plus(era.Times(6)); got != want {
		t.Errorf("after a second epoch %s, want the first part once and six eras: %s", got, want)
	}
}
