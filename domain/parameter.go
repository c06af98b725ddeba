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
		{"genesis_era", 0, 0, many, "", "1", d, "first era that is judged; epoch 0 begins with it", &p.GenesisEra},
		{"eras_per_epoch", 24, 1, many, "eras", "1", d, "length of an epoch, which is settled as a whole", &p.ErasPerEpoch},
		{"window_epochs", 30, 1, many, "epochs", "1", d, "length of a window, over which score and cap run", &p.WindowEpochs},

		{"seal_grace_blocks", 300, 0, many, "blocks", "1", d, "time after an era's end in which reports still count", &p.SealGraceBlocks},
		{"hn_quality_ppm", 800_000, 0, ppm, "ppm", "3.3", d, "least quality of a HyperNode whose word counts", &p.HNQualityPpm},
		{"hn_floor_ppm", 800_000, 0, ppm, "ppm", "6", d, "least quality of a HyperNode whose links are paid", &p.HNFloorPpm},
		{"min_observers", 3, 1, many, "HyperNodes", "3.4", d, "fewest HyperNodes that can decide an era's verdicts", &p.MinObservers},
		{"min_operators", 3, 1, many, "operators", "3.4", d, "fewest operators that can decide an era, or a check", &p.MinOperators},
		{"up_quorum_ppm", 666_666, 0, ppm, "ppm", "3.6", d, "share of HyperNodes' weight that makes a node up", &p.UpQuorumPpm},
		{"mass_outage_ppm", 500_000, 0, ppm, "ppm", "3.7", d, "share of providers struck above which none is blamed", &p.MassOutagePpm},
		{"degraded_weight_ppm", 500_000, 0, ppm, "ppm", "3.9", d, "share of its rewards that a degraded node earns", &p.DegradedWeightPpm},
		{"max_reports_per_era", 64, 0, many, "reports", "2", d, "most that one originator may file for an era", &p.MaxReportsPerEra},
		{"grace_eras", 1, 0, many, "eras", "4", d, "eras down in a row that cost nothing yet", &p.GraceEras},
		{"recover_eras", 2, 1, many, "eras", "4", d, "eras up in a row that make a node healthy again", &p.RecoverEras},
		{"slash_rate_bps", 10, 0, bps, "bps", "4", d, "share of required collateral per charged era", &p.SlashRateBps},
		{"window_cap_bps", 1000, 0, bps, "bps", "4", d, "share of required collateral a window costs at most", &p.WindowCapBps},
		{"window_min_conclusive_ppm", 500_000, 0, ppm, "ppm", "4", d, "least share of conclusive eras for a window charge", &p.WindowMinConclusivePpm},
		{"stake_lead_eras", 2, 0, many, "eras", "4", ProvenanceDocumented, "eras from delegation until a position is exposed", &p.StakeLeadEras},
		{"network_redirect_ppm", 0, 0, ppm, "ppm", "6", d, "share of pay that fills missing network collateral", &p.NetworkRedirectPpm},
		{"multiplier_ppm", ppm, 0, many, "ppm", "6", d, "factor on all rewards of a ScalerNode", &p.MultiplierPpm},

		{"slashing_mode", 0, 0, 0, "", "4", d, "shadow only shows charges, enforce settles them", &p.SlashingMode},
		{"tiers", 0, 0, 0, "ppm: bps", "4", d, "rate of required collateral by score of a window", &p.Tiers},
		{"link_total", 0, 0, 0, "wei", "6", ProvenanceContract, "reward of one ICN Link over its whole schedule", &p.LinkTotal},
		{"link_cumulative", 0, 0, 0, "1e18", "6", ProvenanceEnds, "share of link_total earned after 0 to 48 months", &p.LinkCumulative},
		{"checks", 0, 0, 0, "", "3.8", d, "of hardware by class; who misses one is degraded", &p.Checks},
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
		{"era_segment", "", "blocks", "1", c, "where eras begin and how long they last"},
		{"market_adjustment", "1000000000000000000", "1e18", "4", c, "factor on required collateral of a class"},
		{"margin_ppm", "250000", "ppm", "6", c, "protocol margin on the price of a booking"},
		{"undelegate_delay", "2", "eras", "4", c, "from undelegation until stake can be reclaimed"},
		{"slash_destination", "Protocol Treasury", "", "4", ProvenanceDocumented, "who gets what is slashed: the contract's treasury"},
	}
}
