package projections

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"assay/domain"
)

// storm is a random history in which everything may change at any moment:
// policies, the length of eras, the economics of classes, the clock. Unlike a
// script it looks at what was decided, so that slashes and top-ups are executed
// as the chain would.
type storm struct {
	*world
	t    *rapid.T
	time uint64
	next domain.Era // whose reports were not filed yet
	gone dead       // who is silent for now
}

func drawStorm(t *rapid.T) *storm {
	s := &storm{world: emptyWorld(t), t: t}
	s.tryOn(&domain.PolicyChange{Policy: s.drawPolicy(true)})
	s.do(segment(domain.Era(rapid.Uint64Range(0, 2).Draw(t, "first era")), firstBlock, eraBlocks))
	s.network()
	s.do(&domain.ClassSet{Region: "us", Class: "gpu", CollateralReq: domain.Wei(7e16), MarketAdjustment: domain.Wei(13e17), TargetCapacity: 10, MaxBootstrapRelease: 3_000_000,
		ScheduleEnd: worldTime + 90*86400}, &domain.ClusterSet{Cluster: "g", Region: "us", Class: "gpu"},
		&domain.ClassSet{Region: "us", Class: "storage", CollateralReq: domain.ICNT(1), MarketAdjustment: domain.One(), TargetCapacity: 5000, MaxBootstrapRelease: 1_000_000, ScheduleEnd: worldTime * 2})
	for i, r := range [][2]string{{"us", "gpu"}, {"us", "storage"}} {
		sn := domain.SNID(7 + i)
		s.do(&domain.SNRegistered{SN: sn, HP: domain.HPID(1 + i), Region: r[0], Class: r[1], Cluster: "g", Capacity: 31 * uint64(sn),
			NodeRewardShare: domain.Wei(333333333333333333), Collateral: domain.ICNT(1)},
			&domain.SNValidated{SN: sn, Daemon: daemonKey(sn)})
		for p := range byte(3) {
			s.delegate(40+10*byte(i)+p, sn, 3_000+1000*uint64(p))
		}
	}
	s.hyper(7, 4)
	s.do(&domain.UnlockedSupply{Amount: domain.ICNT(300)}, &domain.APYCurve{Knots: []domain.Amount{domain.Wei(4e17), domain.Wei(1e17), domain.Wei(2e17)}})
	s.time = worldTime + s.block*blockTime
	return s
}

// drawPolicy draws every parameter that money hangs on.
func (s *storm) drawPolicy(first bool) domain.Policy {
	t := s.t
	return testPolicy(func(p *domain.Policy) {
		p.GenesisEra, p.ErasPerEpoch, p.WindowEpochs = domain.Optional{}, domain.Optional{}, domain.Optional{}
		if first {
			p.GenesisEra = domain.Optional{Set: true, Value: rapid.Uint64Range(0, 3).Draw(t, "genesis_era")}
			p.ErasPerEpoch = domain.Optional{Set: true, Value: rapid.Uint64Range(1, 3).Draw(t, "eras_per_epoch")}
			p.WindowEpochs = domain.Optional{Set: true, Value: rapid.Uint64Range(1, 3).Draw(t, "window_epochs")}
		}
		p.SealGraceBlocks = rapid.Uint64Range(0, 15).Draw(t, "seal_grace_blocks")
		p.GraceEras = rapid.Uint64Range(0, 2).Draw(t, "grace_eras")
		p.RecoverEras = rapid.Uint64Range(1, 3).Draw(t, "recover_eras")
		p.SlashRateBps = rapid.Uint64Range(0, 4000).Draw(t, "slash_rate_bps")
		p.WindowCapBps = rapid.Uint64Range(0, 10_000).Draw(t, "window_cap_bps")
		p.WindowMinConclusivePpm = rapid.Uint64Range(0, 1_000_000).Draw(t, "window_min_conclusive_ppm")
		p.StakeLeadEras = rapid.Uint64Range(0, 3).Draw(t, "stake_lead_eras")
		p.Tiers = []domain.Tier{{MinScorePpm: 900_000, Bps: rapid.Uint64Range(0, 300).Draw(t, "tier 0")}, {MinScorePpm: 500_000, Bps: 1500}, {Bps: rapid.Uint64Range(0, 9000).Draw(t, "tier 2")}}
		p.DegradedWeightPpm = rapid.Uint64Range(0, 1_000_000).Draw(t, "degraded_weight_ppm")
		p.MultiplierPpm = rapid.Uint64Range(0, 3_000_000).Draw(t, "multiplier_ppm")
		p.NetworkRedirectPpm = rapid.SampledFrom([]uint64{0, 250_001, 1_000_000}).Draw(t, "network_redirect_ppm")
		p.HNFloorPpm = rapid.SampledFrom([]uint64{0, 500_000, 800_000, 1_000_000}).Draw(t, "hn_floor_ppm")
		p.MinObservers, p.MinOperators = rapid.Uint64Range(1, 3).Draw(t, "min_observers"), rapid.Uint64Range(1, 2).Draw(t, "min_operators")
		p.MassOutagePpm = rapid.SampledFrom([]uint64{0, 500_000, 1_000_000}).Draw(t, "mass_outage_ppm")
		p.SlashingMode = rapid.SampledFrom([]string{domain.ModeEnforce, domain.ModeEnforce, domain.ModeShadow}).Draw(t, "slashing_mode")
		p.LinkTotal = domain.Wei(rapid.Uint64Range(0, 5e18).Draw(t, "link_total"))
		p.Checks = []domain.ClassChecks{
			{Class: "gpu", Checks: []domain.MetricCheck{{Metric: "model", Reference: domain.Text("H100"), Direction: domain.DirectionExact}}},
			{Class: "storage", Checks: []domain.MetricCheck{{Metric: "read", Reference: domain.Number(1000), MinRatioPpm: 900_000, Direction: domain.DirectionMore}}},
		}
	})
}

// tryOn offers a fact at the storm's own block and time.
func (s *storm) tryOn(f domain.Fact) {
	f = copied(s.world, f)
	if c, ok := f.(domain.ChainFact); ok {
		s.logIx++
		p := c.At()
		p.Block, p.Time = s.block, s.time
		if _, head := f.(*domain.Head); !head {
			p.LogIndex = s.logIx
		}
	}
	s.offer(f)
}

// blow is one step: the chain moves on, the nodes report, things happen.
func (s *storm) blow() {
	t := s.t
	if rapid.IntRange(0, 3).Draw(t, "calm") > 0 {
		blocks := rapid.Uint64Range(1, 9).Draw(t, "blocks")
		s.block += blocks
		s.time += rapid.SampledFrom([]uint64{0, 1, blocks * blockTime, blocks * blockTime, 400_000, 9_000_000}).Draw(t, "seconds")
		s.tryOn(&domain.Head{})
	}
	if now, ok := s.state.CurrentEra(); ok {
		for s.next = max(s.next+4, now) - 4; s.next <= now; s.next++ {
			s.report(s.next)
		}
	}
	for range rapid.IntRange(0, 2).Draw(t, "facts") {
		if rapid.Bool().Draw(t, "usual") {
			s.tryOn(drawFact(t))
		} else {
			s.tryOn(s.drawChange())
		}
	}
}

// report files what most nodes have to say about an era.
func (s *storm) report(e domain.Era) {
	t := s.t
	if rapid.IntRange(0, 2).Draw(t, "change of mood") == 0 {
		s.gone = dead{}
		for _, id := range rapid.SliceOfN(rapid.Uint64Range(1, 8), 0, 3).Draw(t, "silent nodes") {
			s.gone.sns = append(s.gone.sns, domain.SNID(id))
		}
		for _, id := range rapid.SliceOfN(rapid.Uint64Range(1, 7), 0, 2).Draw(t, "silent observers") {
			s.gone.hns = append(s.gone.hns, domain.HNID(id))
		}
	}
	slow := domain.SNID(rapid.Uint64Range(0, 8).Draw(t, "slow node"))
	for _, r := range s.reports(e, s.gone) {
		if r.Originator.Kind == domain.OriginHN && slow > 0 {
			sampled(r, slow, "read", domain.Number(rapid.SampledFrom([]uint64{899, 899, 900}).Draw(t, "read")))
		}
		if r.Originator.Kind == domain.OriginSN && rapid.IntRange(0, 9).Draw(t, "model") > 0 {
			sampled(r, domain.SNID(r.Originator.ID), "model", domain.Text("H100"))
		}
		s.tryOn(r)
		if rapid.IntRange(0, 19).Draw(t, "contradicts itself") == 0 {
			again := *r
			again.Samples = nil
			s.tryOn(sampled(&again, 1, "read", domain.Number(2000)))
		}
	}
}

// drawChange draws a change of the rules, of the economics, or the execution of
// something that was decided.
func (s *storm) drawChange() domain.Fact {
	t := s.t
	number := rapid.Uint64Range(0, 40).Draw(t, "number")
	amount := domain.Wei(rapid.Uint64Range(0, 18e18).Draw(t, "amount"))
	sn := domain.SNID(1 + number%8)
	position := positionID(byte(40 + 10*(number%2) + number%3))
	switch rapid.IntRange(0, 15).Draw(t, "change") {
	case 0, 1:
		least, _ := s.state.nextEpoch()
		return &domain.PolicyChange{FromEpoch: least + domain.Epoch(number%3), Policy: s.drawPolicy(false)}
	case 2:
		now, _ := s.state.CurrentEra()
		return segment(now+1+domain.Era(number%3), s.block+1+number%20, 4+number%15)
	case 3:
		return &domain.ClassSet{Region: "eu", Class: "storage", CollateralReq: domain.Wei(number * 1e17), MarketAdjustment: domain.Wei(9e17), TargetCapacity: number * 40,
			MaxBootstrapRelease: 1_000_000, ScheduleEnd: s.time + number*2000}
	case 4:
		return &domain.RewardsActivated{}
	case 5:
		return &domain.UnlockedSupply{Amount: amount.Times(50)}
	case 6:
		return &domain.HPRegistered{HP: domain.HPID(number), Account: account(0xab, number%2)}
	case 7:
		return &domain.ReserveDeposited{Amount: domain.ICNT(number * 25_000)}
	case 8:
		return &domain.Delegated{Position: positionID(byte(20 + number)), SN: sn, Delegator: delegator(byte(number % 4)), Amount: amount, LockFactor: domain.Wei(7e17), Source: domain.SourceDelegator}
	case 9:
		return &domain.EpochVetoed{Epoch: s.drawEpoch()}
	case 10:
		return &domain.Undelegated{Position: position}
	case 11:
		return &domain.Reclaimed{Position: position}
	}
	return s.drawExecution(amount)
}

// drawEpoch draws an epoch that charged somebody, or any one.
func (s *storm) drawEpoch() domain.Epoch {
	epochs := []domain.Epoch{domain.Epoch(len(s.out) % 9)}
	for _, c := range s.charges() {
		epochs = append(epochs, c.Epoch)
	}
	return rapid.SampledFrom(epochs).Draw(s.t, "epoch of a charge")
}

// drawExecution draws the execution of a charge or a top-up that was decided,
// or of something else if there is none.
func (s *storm) drawExecution(other domain.Amount) domain.Fact {
	var facts []domain.Fact
	for _, d := range s.out {
		switch d := d.(type) {
		case *domain.Charge:
			for _, p := range d.Parts {
				facts = append(facts, &domain.SlashExecuted{Epoch: d.Epoch, SN: d.SN, Position: p.Position, Amount: p.Amount})
			}
		case *domain.Final:
			if !d.NodeTopUp.IsZero() {
				facts = append(facts, &domain.CollateralAdded{SN: d.SN, Amount: d.NodeTopUp, Source: domain.SourceSettlement})
			}
			if !d.NetworkTopUp.IsZero() {
				id := domain.Position{0: 1, 1: byte(len(s.log)), 2: byte(len(s.log) >> 8)}
				facts = append(facts, &domain.Delegated{Position: id, SN: d.SN, Delegator: hpAccount(1), Amount: d.NetworkTopUp, Source: domain.SourceSettlement})
			}
		}
	}
	if len(facts) == 0 {
		return &domain.ReserveWithdrawn{Amount: other}
	}
	return rapid.SampledFrom(facts).Draw(s.t, "execution")
}

// Storms against the second reading: verdicts, and all that follows from them.
func TestSecondReadingOfStorms(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawStorm(t)
		for range rapid.IntRange(10, 80).Draw(t, "steps") {
			s.blow()
		}
		for e := range s.verdictsOf() {
			if d := cmp.Diff(s.naiveEra(e).verdicts(), s.spelled(e)); d != "" {
				t.Fatalf("verdicts of era %d (-naive +got):\n%s", e, d)
			}
		}
		againstSecond(t, s.log, s.out)
	})
}

// verdictsOf counts the verdicts of every era that has any.
func (w *world) verdictsOf() map[domain.Era]int {
	eras := map[domain.Era]int{}
	for _, d := range w.out {
		if v, ok := d.(*domain.Verdict); ok {
			eras[v.Era]++
		}
	}
	return eras
}
