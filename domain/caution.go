package domain

import "fmt"

// A Caution is what a valid policy allows and a careful operator would want to
// know before it is in force.
type Caution struct {
	Parameter string // or one place in it, such as tiers[1]
	Value     string
	Reason    string
}

// caution is a row of the lists below: a caution, if it applies.
type caution struct {
	applies   bool
	parameter string
	value     any
	reason    string
}

// Cautions lists them in the order of the rules' sections: what decides a
// verdict, slashes, pay. The default policy has none.
func (p *Policy) Cautions() []Caution {
	var list []Caution
	for _, rows := range [][]caution{p.verdictCautions(), p.checkCautions(), p.chargeCautions(), p.tierCautions(), p.payCautions()} {
		for _, c := range rows {
			if c.applies {
				list = append(list, Caution{c.parameter, fmt.Sprint(c.value), c.reason})
			}
		}
	}
	return list
}

// verdictCautions look at what decides a verdict (rules §1 to §3).
func (p *Policy) verdictCautions() []caution {
	// Of three or more operators none weighs more than a third, two weigh a half each.
	operators := min(p.MinOperators, 3)
	return []caution{
		{p.SealGraceBlocks == 0, "seal_grace_blocks", p.SealGraceBlocks,
			"a report counts only if it is in the log before the first block after its era"},
		{p.MaxReportsPerEra == 0, "max_reports_per_era", p.MaxReportsPerEra,
			"no report is accepted, so every era is inconclusive"},
		{p.HNQualityPpm < ppm/2, "hn_quality_ppm", p.HNQualityPpm,
			"HyperNodes that confirm less than half of the nodes weigh in the quorum, so that their silence takes nodes down"},
		{p.MinOperators < 3, "min_operators", p.MinOperators,
			"no operator is held to a third of the weight unless there are three: one can decide verdicts, and slashes, alone"},
		{p.MinObservers < p.MinOperators, "min_observers", p.MinObservers,
			fmt.Sprintf("has no effect: the %d operators that min_operators wants have at least as many HyperNodes", p.MinOperators)},
		{p.UpQuorumPpm == 0, "up_quorum_ppm", 0,
			"a node is up without any confirmed pair, so that none is ever down"},
		{p.UpQuorumPpm*operators > ppm*(operators-1), "up_quorum_ppm", p.UpQuorumPpm,
			fmt.Sprintf("one operator of %d that keeps silent takes nodes down: the others hold at most %d ppm", operators, ppm*(operators-1)/operators)},
		{p.UpQuorumPpm > 0 && p.UpQuorumPpm*operators <= ppm, "up_quorum_ppm", p.UpQuorumPpm,
			fmt.Sprintf("one operator of %d is enough to keep a node up that all others miss", operators)},
		{p.MassOutagePpm*3 < ppm, "mass_outage_ppm", p.MassOutagePpm,
			"one provider of three that switches its own nodes off makes the era inconclusive, so that nobody is slashed"},
		{p.MassOutagePpm >= ppm, "mass_outage_ppm", p.MassOutagePpm,
			"a failure of the network or of the observers slashes every provider: the guard against mass outages is off"},
	}
}

// chargeCautions look at slashes (rules §4).
func (p *Policy) chargeCautions() []caution {
	var steepest uint64
	for _, t := range p.Tiers {
		steepest = max(steepest, t.Bps)
	}
	enforce, capped := p.SlashingMode == ModeEnforce, p.WindowCapBps > 0
	return []caution{
		{p.GraceEras == 0, "grace_eras", p.GraceEras,
			"the first down era is charged: a provider has no time to restore a node"},
		{p.WindowCapBps == 0, "window_cap_bps", p.WindowCapBps,
			"every charge is cut to nothing"},
		{capped && p.WindowCapBps < p.SlashRateBps, "window_cap_bps", p.WindowCapBps,
			fmt.Sprintf("the first charged era of a window reaches the cap already: slash_rate_bps is %d", p.SlashRateBps)},
		{capped && p.WindowCapBps < steepest, "window_cap_bps", p.WindowCapBps,
			fmt.Sprintf("no window is charged the steepest tier of %d bps in full", steepest)},
		{p.SlashRateBps == 0 && steepest == 0, "slash_rate_bps", p.SlashRateBps,
			"nothing is ever charged: the tiers are zero too"},
		{p.WindowMinConclusivePpm == 0, "window_min_conclusive_ppm", p.WindowMinConclusivePpm,
			"one conclusive era is enough to charge a node for a whole window"},
		{enforce && p.StakeLeadEras == 0, "stake_lead_eras", p.StakeLeadEras,
			"delegators are slashed for an era in which they came, even if the node was down before"},
		{p.StakeLeadEras != 2, "stake_lead_eras", p.StakeLeadEras,
			"ICN documents 2: delegators expect exposure from era E - 2 on"},
	}
}

// checkCautions look at the checks of hardware classes (rules §3.8).
func (p *Policy) checkCautions() []caution {
	var rows []caution
	for _, class := range p.Checks {
		for i, c := range class.Checks {
			name := fmt.Sprintf("checks.%s[%d].min_ratio_ppm", class.Class, i)
			rows = append(rows,
				caution{c.Direction == DirectionMore && c.MinRatioPpm == 0, name, c.MinRatioPpm,
					fmt.Sprintf("no %s misses this check", c.Metric)},
				caution{c.Direction == DirectionMore && c.MinRatioPpm > ppm || c.Direction == DirectionLess && c.MinRatioPpm < ppm, name, c.MinRatioPpm,
					fmt.Sprintf("a node whose %s is the reference misses this check", c.Metric)})
		}
	}
	return rows
}

// tierCautions look at the steps of the window charge (rules §4).
func (p *Policy) tierCautions() []caution {
	var rows []caution
	for i, t := range p.Tiers {
		name := fmt.Sprintf("tiers[%d].bps", i)
		rows = append(rows,
			caution{i == 0 && t.Bps > 0, name, t.Bps, "a node that was never down is charged at the close of every window"},
			caution{i > 0 && t.Bps < p.Tiers[max(i, 1)-1].Bps, name, t.Bps, "a worse score costs less than a better one"})
	}
	return rows
}

// payCautions look at rewards (rules §6). What is paid of link_total at once
// and in the end is the contract's; p is valid, so its schedule has both.
func (p *Policy) payCautions() []caution {
	usual := DefaultPolicy()
	first, last := p.LinkCumulative[0], p.LinkCumulative[48]
	return []caution{
		{p.HNFloorPpm > p.HNQualityPpm, "hn_floor_ppm", p.HNFloorPpm,
			fmt.Sprintf("HyperNodes whose word counts go unpaid: hn_quality_ppm is %d", p.HNQualityPpm)},
		{p.MultiplierPpm == 0, "multiplier_ppm", p.MultiplierPpm,
			"no node earns anything"},
		{p.MultiplierPpm > ppm, "multiplier_ppm", p.MultiplierPpm,
			"nodes earn more than bookings and the capacity schedule come to; the reserve must have it"},
		{p.NetworkRedirectPpm == ppm, "network_redirect_ppm", p.NetworkRedirectPpm,
			"a provider is paid nothing as long as its network collateral is short"},
		{p.DegradedWeightPpm == 0 && len(p.Checks) > 0, "degraded_weight_ppm", p.DegradedWeightPpm,
			"a node that misses one check earns as little as one that is down"},
		{p.LinkTotal != usual.LinkTotal, "link_total", p.LinkTotal,
			fmt.Sprintf("ICN's contract has %s for a link", usual.LinkTotal)},
		{first != usual.LinkCumulative[0], "link_cumulative[0]", first,
			fmt.Sprintf("ICN's contract pays %s of a link's total at once", usual.LinkCumulative[0])},
		{last != One(), "link_cumulative[48]", last,
			"links never get the whole of link_total"},
	}
}
