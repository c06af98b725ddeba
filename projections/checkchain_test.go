package projections

import (
	"testing"

	"assay/domain"
)

// placed stands a chain fact somewhere on the chain.
func placed[F domain.ChainFact](f F, block, time, log uint64) F {
	p := f.At()
	p.Block, p.Time, p.LogIndex = block, time, log
	return f
}

// Where a chain fact may stand: signed by the observer, further on the chain
// than the one before it, and no earlier in time.
func TestCheckChainPlace(t *testing.T) {
	w := foundedWorld(t)
	observer := office().Observer
	at, now := w.state.calendar.place().Block, w.state.calendar.place().Time
	log := w.logIx
	head := func(block, time uint64) domain.Fact { return placed(&domain.Head{}, block, time, 0) }
	mint := func(block, time, log uint64) domain.Fact { return placed(&domain.TokenMinted{}, block, time, log) }
	stray := placed(&domain.SNRejected{SN: 99}, at, now, log+1)
	w.check(t, []checkRow{
		{"the next log of the block", signed(mint(at, now, log+1), observer), domain.Accepted, ""},
		{"the next block", signed(mint(at+1, now, 0), observer), domain.Accepted, ""},
		{"the next head", signed(head(at+1, now), observer), domain.Accepted, ""},
		{"a head much later", signed(head(at+1000, now+1), observer), domain.Accepted, ""},
		{"unsigned, and back", unsigned(mint(at-1, now, 0)), domain.BadSignature, "ERR_SIG_HIGH_S s is above n/2"},
		{"by governance", signed(mint(at+1, now, 0), office().Governance), domain.BadSignature,
			"ERR_SIGNER got " + office().Governance.String() + " want " + observer.String()},
		{"the same log", signed(mint(at, now, log), observer), domain.Duplicate, "block 150 log 50: the log is at block 150 log 50"},
		{"an earlier log, and of an earlier time", signed(mint(at, now-1, log-1), observer), domain.Duplicate, "block 150 log 49: the log is at block 150 log 50"},
		{"an earlier block", signed(mint(at-1, now, log+9), observer), domain.Duplicate, "block 149 log 59: the log is at block 150 log 50"},
		{"the block's head after its logs", signed(head(at, now), observer), domain.Duplicate, "block 150 log 0: the log is at block 150 log 50"},
		{"back in time, of nobody", signed(placed(&domain.SNRejected{SN: 99}, at+1, now-1, 0), observer), domain.Malformed,
			"field time: want at least 1700054000, the time of the chain fact before it, got 1700053999"},
		{"of nobody", signed(stray, observer), domain.Malformed, "field sn: want a registered ScalerNode, got 99"},
	})
	w.start(6)
	w.check(t, []checkRow{
		{"the first log after a head", signed(mint(startBlock(6), w.state.calendar.place().Time, 0), observer), domain.Accepted, ""},
		{"the same head", signed(head(startBlock(6), w.state.calendar.place().Time), observer), domain.Duplicate, "block 160 log 0: the log is at block 160 log 0"},
	})
}

// A simulation leaves out where in a block a fact stands, but not its block.
func TestCheckChainOfASimulation(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.at(150)
	w.head()
	at := w.state.calendar.place()
	back := domain.Submission{Fact: placed(&domain.TokenMinted{}, at.Block-1, at.Time, 0), Trusted: true}
	again := domain.Submission{Fact: placed(&domain.Head{}, at.Block, at.Time, 0), Trusted: true}
	w.check(t, []checkRow{
		{"back", back, domain.Malformed, "field block: want at least 150, where the chain fact before it stands, got 149"},
		{"again", again, domain.Accepted, ""},
	})
}

// References to what no fact introduced, and what is introduced twice.
func TestCheckChainReferences(t *testing.T) {
	w := foundedWorld(t)
	registered := func(sn domain.SNID, hp domain.HPID, cluster string) *domain.SNRegistered {
		return &domain.SNRegistered{SN: sn, HP: hp, Cluster: cluster, Region: "eu", Class: "storage"}
	}
	delegated := func(sn domain.SNID, position byte) *domain.Delegated {
		return &domain.Delegated{SN: sn, Position: positionID(position), Source: domain.SourceDelegator}
	}
	const p9, p1, p2 = "field position: want a delegated position, got 0x0000000000000000000000000000000000000000000000000000000000000009",
		"0x0000000000000000000000000000000000000000000000000000000000000001",
		"0x0000000000000000000000000000000000000000000000000000000000000002"
	rows := []struct {
		fact domain.ChainFact
		want string
	}{
		{&domain.HPRegistered{HP: 1, Account: account(1, 1)}, "field hp: want a Hardware Provider that is not registered yet, got 1"},
		{registered(1, 1, "c"), "field sn: want a ScalerNode that is not registered yet, got 1"},
		{registered(8, 9, "c"), "field hp: want a registered Hardware Provider, got 9"},
		{registered(8, 1, "d"), `field cluster: want a cluster that was set, got "d"`},
		{registered(8, 1, "c"), ""},
		{&domain.SNValidated{SN: 99, Daemon: account(1, 1)}, "field sn: want a registered ScalerNode, got 99"},
		{&domain.SNRejected{SN: 99}, "field sn: want a registered ScalerNode, got 99"},
		{&domain.SNOffboarded{SN: 99}, "field sn: want a registered ScalerNode, got 99"},
		{&domain.HNRegistered{HN: 1, Key: account(1, 1)}, "field hn: want a HyperNode that is not registered yet, got 1"},
		{&domain.HNStatus{HN: 99}, "field hn: want a registered HyperNode, got 99"},
		{&domain.LinkStaked{Link: 1, HN: 99}, "field hn: want a registered HyperNode, got 99"},
		{&domain.LinkStaked{Link: 1, HN: 2}, ""},
		{&domain.LinkUnstaked{Link: 99}, "field link: want a staked link, got 99"},
		{&domain.LinkUnstaked{Link: 3}, "field link: want a staked link, got 3"},
		{&domain.LinkUnstaked{Link: 1}, ""},
		{&domain.Booked{SN: 99}, "field sn: want a registered ScalerNode, got 99"},
		{&domain.Released{SN: 99}, "field sn: want a registered ScalerNode, got 99"},
		{&domain.CollateralAdded{SN: 99, Source: domain.SourceHP}, "field sn: want a registered ScalerNode, got 99"},
		{&domain.CollateralWithdrawn{SN: 99}, "field sn: want a registered ScalerNode, got 99"},
		{delegated(99, 9), "field sn: want a registered ScalerNode, got 99"},
		{delegated(1, 1), "field position: want a position that is not delegated yet, got " + p1},
		{delegated(1, 9), ""},
		{&domain.Undelegated{Position: positionID(9)}, p9},
		{&domain.Reclaimed{Position: positionID(9)}, p9},
		{&domain.Reclaimed{Position: positionID(2)}, "field position: want a position that is undelegated, got " + p2},
		{&domain.Reclaimed{Position: positionID(1)}, ""},
		{&domain.SlashExecuted{SN: 99}, "field sn: want a registered ScalerNode, got 99"},
		{&domain.SlashExecuted{SN: 1, Position: positionID(9)}, p9},
		{&domain.SlashExecuted{SN: 2, Position: positionID(1)}, "field position: want a position on ScalerNode 2, got " + p1 + " on ScalerNode 1"},
		{&domain.SlashExecuted{SN: 1, Position: positionID(1)}, ""},
		{&domain.EpochSettled{Epoch: 99}, ""}, // another's settlement is noted, not refused
		{&domain.EpochVetoed{Epoch: 99}, ""},
	}
	for _, r := range rows {
		got := w.state.Check(domain.Submission{Fact: placed(r.fact, 151, w.state.calendar.place().Time, 0), Trusted: true})
		switch {
		case got == nil && r.want != "":
			t.Errorf("%s: accepted, want %s", r.fact.Kind(), r.want)
		case got != nil && (got.Reason != domain.Malformed || got.Detail != r.want):
			t.Errorf("%s: %v, want %s", r.fact.Kind(), got, r.want)
		}
	}
}

// Check changes nothing, whatever it is asked.
func TestCheckChangesNothing(t *testing.T) {
	one, other := foundedWorld(t), foundedWorld(t)
	for _, k := range domain.Kinds() {
		f, _ := domain.NewFact(k)
		one.state.Check(signed(f, domain.Address{}))
		one.state.Check(domain.Submission{Fact: f, Trusted: true})
	}
	for e := domain.Era(5); e < 9; e++ {
		one.play(e, sns(2))
		other.play(e, sns(2))
	}
	if a, b := text(one.out), text(other.out); a != b {
		t.Errorf("a state that was asked decided\n%s\nwant\n%s", a, b)
	}
}
