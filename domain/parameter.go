package domain

// Provenances of a parameter: what ICN documents, what its contracts hold, and
// what is a policy default of ours because nothing is published (rules §8). Of
// one schedule the ends are the contract's and the rest is a default.
const (
	ProvenanceDefault    = "default"
	ProvenanceContract   = "contract"
	ProvenanceEnds       = "contract, default"
	ProvenanceDocumented = "documented"
)

type (
	// Parameter is what rules §8 and the rules' sections say of one parameter
	// of a policy. Default, Min and Max are of whole numbers only.
	Parameter struct {
		Name         string
		Default      uint64
		Min, Max     uint64
		Unit         string // "" for what has none
		Section      string // of the rules, where it is used
		Provenance   string // of its default
		Meaning      string
		valuePointer any // into the policy: *Optional, *uint64, or of another type
	}
	// Param is a whole-number parameter with its place in a policy.
	Param struct {
		Parameter
		Value *uint64
	}
	// ChainParameter stands in rules §8 beside the parameters of a policy, but
	// the chain has it.
	ChainParameter struct {
		Name       string
		Usual      string // what it is where the chain says nothing else
		Unit       string
		Section    string
		Provenance string
		Meaning    string
	}
	// fixedParam is a parameter that the first policy fixes for the whole log.
	fixedParam struct {
		name     string
		value    *Optional
		fallback uint64
		min      uint64
	}
)

// Parameters lists every parameter of a policy, in wire order.
func (p *Policy) Parameters() []Parameter {
	const d = ProvenanceDefault
	const many = 1 << 31
	const bps = 10_000
	return []Parameter{
		{"genesis_era", 0, 0, many, "", "1", d, "the first era that is judged, and the first of epoch 0", &p.GenesisEra},
		{"eras_per_epoch", 24, 1, many, "eras", "1", d, "in an epoch, which is settled as a whole", &p.ErasPerEpoch},
		{"window_epochs", 30, 1, many, "epochs", "1", d, "in a window, over which score and cap run", &p.WindowEpochs},

		{"seal_grace_blocks", 300, 0, many, "blocks", "1", d, "after an era's end until no report for it counts", &p.SealGraceBlocks},
		{"hn_quality_ppm", 800_000, 0, ppm, "ppm", "3.3", d, "least quality of a HyperNode whose word counts", &p.HNQualityPpm},
		{"hn_floor_ppm", 800_000, 0, ppm, "ppm", "6", d, "least quality of a HyperNode whose links are paid", &p.HNFloorPpm},
		{"min_observers", 3, 1, many, "HyperNodes", "3.4", d, "whose word counts, or the era is inconclusive", &p.MinObservers},
		{"min_operators", 3, 1, many, "operators", "3.4", d, "behind them, or the era, or a check, is inconclusive", &p.MinOperators},
		{"up_quorum_ppm", 666_666, 0, ppm, "ppm", "3.6", d, "of the HyperNodes' weight make a ScalerNode up", &p.UpQuorumPpm},
		{"mass_outage_ppm", 500_000, 0, ppm, "ppm", "3.7", d, "of providers struck; with more, the era is inconclusive", &p.MassOutagePpm},
		{"degraded_weight_ppm", 500_000, 0, ppm, "ppm", "3.9", d, "of an era's rewards that a degraded node earns", &p.DegradedWeightPpm},
		{"max_reports_per_era", 64, 0, many, "reports", "2", d, "at most, of one originator for one era", &p.MaxReportsPerEra},
		{"grace_eras", 1, 0, many, "eras", "4", d, "down in a row that cost nothing yet", &p.GraceEras},
		{"recover_eras", 2, 1, many, "eras", "4", d, "up in a row that make a node healthy again", &p.RecoverEras},
		{"slash_rate_bps", 10, 0, bps, "bps", "4", d, "of required collateral, for each charged era", &p.SlashRateBps},
		{"window_cap_bps", 1000, 0, bps, "bps", "4", d, "of required collateral, at most, for a whole window", &p.WindowCapBps},
		{"window_min_conclusive_ppm", 500_000, 0, ppm, "ppm", "4", d, "of a node's eras; with fewer conclusive, no window charge", &p.WindowMinConclusivePpm},
		{"stake_lead_eras", 2, 0, many, "eras", "4", ProvenanceDocumented, "before a judged era, by which an exposed position was delegated", &p.StakeLeadEras},
		{"network_redirect_ppm", 0, 0, ppm, "ppm", "6", d, "of a provider's part go into network collateral while short", &p.NetworkRedirectPpm},
		{"multiplier_ppm", ppm, 0, many, "ppm", "6", d, "times a node's rewards", &p.MultiplierPpm},

		{"slashing_mode", 0, 0, 0, "", "4", d, "shadow shows charges and takes nothing, enforce settles them", &p.SlashingMode},
		{"tiers", 0, 0, 0, "ppm: bps", "4", d, "score of a window: rate of required collateral from there on", &p.Tiers},
		{"link_total", 0, 0, 0, "wei", "6", ProvenanceContract, "for one ICN Link over its whole schedule", &p.LinkTotal},
		{"link_cumulative", 0, 0, 0, "1e18", "6", ProvenanceEnds, "of it, earned after 0 to 48 months", &p.LinkCumulative},
		{"checks", 0, 0, 0, "", "3.8", d, "of hardware, by class; a node that misses one is degraded", &p.Checks},
	}
}

// Fixed reports whether the first policy of a log fixes the parameter.
func (p Parameter) Fixed() bool {
	_, fixed := p.valuePointer.(*Optional)
	return fixed
}

// Params lists the whole-number parameters that every policy carries, in wire
// order. Changing a Param's Value changes p.
func (p *Policy) Params() []Param {
	var params []Param
	for _, parameter := range p.Parameters() {
		if value, ok := parameter.valuePointer.(*uint64); ok {
			params = append(params, Param{parameter, value})
		}
	}
	return params
}

func (p *Policy) fixed() []fixedParam {
	var params []fixedParam
	for _, parameter := range p.Parameters() {
		if value, ok := parameter.valuePointer.(*Optional); ok {
			params = append(params, fixedParam{parameter.Name, value, parameter.Default, parameter.Min})
		}
	}
	return params
}

// ChainParameters lists what rules §8 names and no policy sets.
func ChainParameters() []ChainParameter {
	const c = ProvenanceContract
	return []ChainParameter{
		{"era_segment", "", "blocks", "1", c, "where eras begin and how long they last; without one no era is open"},
		{"market_adjustment", "1000000000000000000", "1e18", "4", c, "factor on required collateral, by region and class"},
		{"margin_ppm", "250000", "ppm", "6", c, "protocol margin on the price of a booking, by region and class"},
		{"undelegate_delay", "2", "eras", "4", c, "from undelegation until a position can be reclaimed; exposed till reclaimed"},
		{"slash_destination", "Protocol Treasury", "", "4", ProvenanceDocumented, "the settlement contract's treasury, which gets what is slashed"},
	}
}
