package projections

import (
	"slices"

	"pgregory.net/rapid"

	"assay/domain"
)

// script is a random history: what happens on the chain at each block, and the
// reports of each era, which may be filed whenever the era is open.
type script struct {
	policy  domain.Policy
	eras    domain.Era
	chain   map[uint64][]domain.Fact
	reports []*domain.Report
}

// drawScript draws a history of a few eras of the usual network. Nodes 7 and 8
// and HyperNode 7 are there but do not take part at first.
func drawScript(t *rapid.T) *script {
	s := &script{eras: domain.Era(rapid.IntRange(3, 7).Draw(t, "eras")), chain: make(map[uint64][]domain.Fact)}
	s.policy = testPolicy(func(p *domain.Policy) {
		p.ErasPerEpoch.Value = rapid.Uint64Range(1, 3).Draw(t, "eras_per_epoch")
		p.WindowEpochs.Value = rapid.Uint64Range(1, 2).Draw(t, "window_epochs")
		p.GraceEras = rapid.Uint64Range(0, 2).Draw(t, "grace_eras")
		p.RecoverEras = rapid.Uint64Range(1, 2).Draw(t, "recover_eras")
		p.SlashRateBps = rapid.Uint64Range(0, 4000).Draw(t, "slash_rate_bps")
		p.WindowCapBps = rapid.Uint64Range(0, 10_000).Draw(t, "window_cap_bps")
		p.StakeLeadEras = rapid.Uint64Range(0, 3).Draw(t, "stake_lead_eras")
		p.MinOperators = rapid.Uint64Range(1, 3).Draw(t, "min_operators")
		p.MinObservers = rapid.Uint64Range(1, 4).Draw(t, "min_observers")
		p.NetworkRedirectPpm = rapid.SampledFrom([]uint64{0, 250_000}).Draw(t, "network_redirect_ppm")
		p.SlashingMode = rapid.SampledFrom([]string{domain.ModeEnforce, domain.ModeEnforce, domain.ModeShadow}).Draw(t, "slashing_mode")
		p.MaxReportsPerEra = 1 << 20
	})
	for range rapid.IntRange(0, 25).Draw(t, "facts") {
		block := rapid.Uint64Range(firstBlock, startBlock(s.eras)).Draw(t, "block")
		s.chain[block] = append(s.chain[block], drawFact(t))
	}
	for e := range s.eras {
		s.drawReports(t, e)
	}
	return s
}

// drawReports draws what is attested of an era: all of it, but for some nodes
// that are silent and some reports that are lost.
func (s *script) drawReports(t *rapid.T, e domain.Era) {
	var scalers []domain.SNID
	var hypers []domain.HNID
	quiet := rapid.SliceOfN(rapid.SampledFrom([]bool{false, false, false, true}), 15, 15).Draw(t, "quiet")
	for sn := domain.SNID(1); sn <= 8; sn++ {
		if !quiet[sn-1] {
			scalers = append(scalers, sn)
		}
	}
	for hn := domain.HNID(1); hn <= 7; hn++ {
		if !quiet[7+hn] {
			hypers = append(hypers, hn)
		}
	}
	for _, sn := range scalers {
		// Node 7 has no key until the history validates it, so whether its own
		// reports get in would hang on their moment.
		if sn != 7 && rapid.IntRange(0, 5).Draw(t, "lost") > 0 {
			s.reports = append(s.reports, snReport(sn, e, rapid.IntRange(0, 4).Draw(t, "receipt") > 0, hypers...))
		}
	}
	for _, hn := range hypers {
		if rapid.IntRange(0, 5).Draw(t, "lost") > 0 {
			s.reports = append(s.reports, hnReport(hn, e, rapid.IntRange(0, 4).Draw(t, "receipt") > 0, scalers...))
		}
	}
}

// drawFact draws something that happens beside the reports.
func drawFact(t *rapid.T) domain.Fact {
	sn := domain.SNID(rapid.Uint64Range(1, 8).Draw(t, "sn"))
	hn := domain.HNID(rapid.Uint64Range(1, 7).Draw(t, "hn"))
	link := domain.LinkID(rapid.Uint64Range(1, 7).Draw(t, "link"))
	position := positionID(byte(rapid.IntRange(1, 6).Draw(t, "position")))
	amount := domain.Wei(rapid.Uint64Range(0, 18e18).Draw(t, "amount"))
	epoch := domain.Epoch(rapid.Uint64Range(0, 3).Draw(t, "epoch"))
	source := rapid.SampledFrom([]string{domain.SourceHP, domain.SourceSettlement}).Draw(t, "source")
	switch rapid.IntRange(0, 17).Draw(t, "fact") {
	case 0:
		return &domain.HNStatus{HN: hn, Active: amount.Cmp(domain.ICNT(9)) > 0}
	case 1:
		return &domain.LinkStaked{Link: link, Owner: linkOwner(link), HN: hn}
	case 2:
		return &domain.LinkUnstaked{Link: link}
	case 3:
		return &domain.SNOffboarded{SN: sn}
	case 4:
		return &domain.SNValidated{SN: sn, Daemon: account(0xbc, uint64(hn))}
	case 5:
		return &domain.Booked{SN: sn, SP: 1, Slot: uint64(epoch) % 2, Price: amount, Start: worldTime + uint64(hn)*20_000, Period: domain.Month}
	case 6:
		return &domain.Released{SN: sn}
	case 7:
		return &domain.CollateralAdded{SN: sn, Amount: amount, Source: source}
	case 8:
		return &domain.CollateralWithdrawn{SN: sn, Amount: amount.Times(3)}
	case 9, 10:
		if source == domain.SourceHP {
			source = domain.SourceDelegator
		}
		return &domain.Delegated{Position: position, SN: sn, Delegator: delegator(byte(hn)), Amount: amount, LockFactor: domain.Wei(5e17), Source: source}
	case 11:
		return &domain.Undelegated{Position: position}
	case 12:
		return &domain.Reclaimed{Position: position}
	case 13:
		if epoch == 0 {
			position = domain.Position{}
		}
		return &domain.SlashExecuted{Epoch: epoch, SN: sn, Position: position, Amount: amount}
	case 14:
		return &domain.EpochVetoed{Epoch: epoch}
	case 15:
		return &domain.Reversal{Era: domain.Era(epoch) + 1, SN: sn, Reason: "drawn"}
	case 16:
		return &domain.ReserveWithdrawn{Amount: domain.ICNT(999_990)}
	}
	return &domain.APYCurve{Knots: []domain.Amount{amount, domain.Wei(1e17)}}
}

// when is a moment at which a report may be filed: a block, and a place among
// the facts of that block.
type when struct{ block, place uint64 }

// drawWhen draws for every report when it is filed: from the start of the era
// before its own until its seal.
func (s *script) drawWhen(t *rapid.T) []when {
	var all []when
	for _, r := range s.reports {
		open := uint64(firstBlock)
		if r.Era > 0 {
			open = startBlock(r.Era - 1)
		}
		all = append(all, when{rapid.Uint64Range(open, startBlock(r.Era+1)+graceWorld-1).Draw(t, "filed"), rapid.Uint64Range(0, 9).Draw(t, "place")})
	}
	return all
}

// copied returns a fact of its own, so that worlds share none.
func copied(w *world, f domain.Fact) domain.Fact {
	w.t.Helper()
	c, err := domain.ParseFact(domain.FormatFact(f))
	if err != nil {
		w.t.Fatal(err)
	}
	return c
}

// play lets the history happen in a fresh world.
func (s *script) play(t harness, live bool, reports []*domain.Report, filed []when) *world {
	w := emptyWorld(t)
	w.live = live
	policy := s.policy
	w.do(&domain.PolicyChange{Policy: policy}, segment(0, firstBlock, eraBlocks))
	w.network()
	w.do(&domain.RewardsActivated{}, &domain.UnlockedSupply{Amount: domain.ICNT(30)}, &domain.APYCurve{Knots: []domain.Amount{domain.Wei(4e17), domain.Wei(1e17)}})
	w.register(7, 1, domain.ICNT(3))
	w.scaler(8, 4)
	w.do(&domain.SNOffboarded{SN: 8}, &domain.HNRegistered{HN: 7, Operator: account(0xcd, 1), Key: observerKey(7)})
	for block := uint64(firstBlock); block <= startBlock(s.eras)+graceWorld; block++ {
		w.at(block)
		if at := (block - firstBlock) % eraBlocks; at == 0 || at == graceWorld {
			w.head()
		}
		facts := slices.Clone(s.chain[block])
		for i, at := range filed {
			if at.block == block {
				facts = slices.Insert(facts, int(min(at.place, uint64(len(facts)))), domain.Fact(reports[i]))
			}
		}
		for _, f := range facts {
			w.try(copied(w, f))
		}
	}
	return w
}
