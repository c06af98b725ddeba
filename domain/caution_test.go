package domain

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// cautionRow changes the default policy so that it gets, or just does not get,
// cautions: parameter, value, and how the reason begins.
type cautionRow struct {
	name   string
	change func(p *Policy)
	want   []string
}

func cautionRows() []cautionRow {
	storage := func(direction string, ratio uint64) []ClassChecks {
		return []ClassChecks{{"storage", []MetricCheck{{"rtt", Number(100), ratio, direction}}}}
	}
	return []cautionRow{
		{"default", func(*Policy) {}, nil},
		{"no seal grace", func(p *Policy) { p.SealGraceBlocks = 0 }, []string{"seal_grace_blocks 0: a report counts only"}},
		{"no reports", func(p *Policy) { p.MaxReportsPerEra = 0 }, []string{"max_reports_per_era 0: no report is accepted"}},
		{"one report", func(p *Policy) { p.MaxReportsPerEra = 1 }, nil},
		{"deaf observers", func(p *Policy) { p.HNQualityPpm, p.HNFloorPpm = 499_999, 0 }, []string{"hn_quality_ppm 499999: HyperNodes that"}},
		{"half-deaf observers", func(p *Policy) { p.HNQualityPpm, p.HNFloorPpm = 500_000, 0 }, nil},
		{"two operators", func(p *Policy) { p.MinOperators = 2 }, []string{
			"min_operators 2: no operator is held", "up_quorum_ppm 666666: one operator of 2 that keeps silent takes nodes down: the others hold at most 500000 ppm"}},
		{"two operators, half", func(p *Policy) { p.MinOperators, p.UpQuorumPpm = 2, 500_000 }, []string{
			"min_operators 2: no operator is held", "up_quorum_ppm 500000: one operator of 2 is enough"}},
		{"one operator", func(p *Policy) { p.MinOperators = 1 }, []string{
			"min_operators 1: no operator is held", "up_quorum_ppm 666666: one operator of 1 that keeps silent", "up_quorum_ppm 666666: one operator of 1 is enough"}},
		{"four operators", func(p *Policy) { p.MinOperators = 4 }, []string{"min_observers 3: has no effect: the 4 operators"}},
		{"no quorum", func(p *Policy) { p.UpQuorumPpm = 0 }, []string{"up_quorum_ppm 0: a node is up without"}},
		{"a quorum for one", func(p *Policy) { p.UpQuorumPpm = 333_333 }, []string{"up_quorum_ppm 333333: one operator of 3 is enough"}},
		{"a quorum for two", func(p *Policy) { p.UpQuorumPpm = 333_334 }, nil},
		{"a quorum that one blocks", func(p *Policy) { p.UpQuorumPpm = 666_667 }, []string{
			"up_quorum_ppm 666667: one operator of 3 that keeps silent takes nodes down: the others hold at most 666666 ppm"}},
		{"outage of one", func(p *Policy) { p.MassOutagePpm = 333_333 }, []string{"mass_outage_ppm 333333: one provider of three"}},
		{"outage of two", func(p *Policy) { p.MassOutagePpm = 333_334 }, nil},
		{"no outage", func(p *Policy) { p.MassOutagePpm = 1_000_000 }, []string{"mass_outage_ppm 1000000: a failure of the network"}},
		{"check that cannot fail", func(p *Policy) { p.Checks = storage(DirectionMore, 0) }, []string{"checks.storage[0].min_ratio_ppm 0: no rtt misses"}},
		{"more than the reference", func(p *Policy) { p.Checks = storage(DirectionMore, 1_000_001) }, []string{"checks.storage[0].min_ratio_ppm 1000001: a node whose rtt is the reference"}},
		{"less than the reference", func(p *Policy) { p.Checks = storage(DirectionLess, 999_999) }, []string{"checks.storage[0].min_ratio_ppm 999999: a node whose rtt is the reference"}},
		{"the reference", func(p *Policy) { p.Checks = storage(DirectionLess, 1_000_000) }, nil},
		{"exact", func(p *Policy) { p.Checks = storage(DirectionExact, 0) }, nil},
		{"no grace", func(p *Policy) { p.GraceEras = 0 }, []string{"grace_eras 0: the first down era is charged"}},
		{"no cap", func(p *Policy) { p.WindowCapBps = 0 }, []string{"window_cap_bps 0: every charge is cut to nothing"}},
		{"cap below the rate", func(p *Policy) { p.WindowCapBps = 9 }, []string{
			"window_cap_bps 9: the first charged era of a window reaches the cap already: slash_rate_bps is 10", "window_cap_bps 9: no window is charged the steepest tier of 500 bps"}},
		{"cap below a tier", func(p *Policy) { p.WindowCapBps = 499 }, []string{"window_cap_bps 499: no window is charged the steepest tier"}},
		{"cap at the tier", func(p *Policy) { p.WindowCapBps = 500 }, nil},
		{"no charge", func(p *Policy) { p.SlashRateBps, p.Tiers = 0, []Tier{{0, 0}} }, []string{"slash_rate_bps 0: nothing is ever charged"}},
		{"tiers alone", func(p *Policy) { p.SlashRateBps = 0 }, nil},
		{"one era decides", func(p *Policy) { p.WindowMinConclusivePpm = 0 }, []string{"window_min_conclusive_ppm 0: one conclusive era"}},
		{"lead of another length", func(p *Policy) { p.StakeLeadEras = 1 }, []string{"stake_lead_eras 1: ICN documents 2"}},
		{"no lead in shadow", func(p *Policy) { p.StakeLeadEras = 0 }, []string{"stake_lead_eras 0: ICN documents 2"}},
		{"no lead", func(p *Policy) { p.StakeLeadEras, p.SlashingMode = 0, ModeEnforce }, []string{
			"stake_lead_eras 0: delegators are slashed for an era in which they came", "stake_lead_eras 0: ICN documents 2"}},
		{"enforce", func(p *Policy) { p.SlashingMode = ModeEnforce }, nil},
		{"tiers for all", func(p *Policy) { p.Tiers = []Tier{{5, 1}, {0, 2}} }, []string{"tiers[0].bps 1: a node that was never down"}},
		{"tiers upside down", func(p *Policy) { p.Tiers = []Tier{{9, 0}, {5, 2}, {0, 1}} }, []string{"tiers[2].bps 1: a worse score costs less"}},
		{"one tier", func(p *Policy) { p.Tiers = []Tier{{0, 0}} }, nil},
		{"unpaid observers", func(p *Policy) { p.HNFloorPpm = 800_001 }, []string{"hn_floor_ppm 800001: HyperNodes whose word counts go unpaid: hn_quality_ppm is 800000"}},
		{"no pay", func(p *Policy) { p.MultiplierPpm = 0 }, []string{"multiplier_ppm 0: no node earns"}},
		{"more pay", func(p *Policy) { p.MultiplierPpm = 1_000_001 }, []string{"multiplier_ppm 1000001: nodes earn more"}},
		{"all redirected", func(p *Policy) { p.NetworkRedirectPpm = 1_000_000 }, []string{"network_redirect_ppm 1000000: a provider is paid nothing"}},
		{"degraded for nothing", func(p *Policy) { p.DegradedWeightPpm, p.Checks = 0, storage(DirectionExact, 0) }, []string{"degraded_weight_ppm 0: a node that misses one check"}},
		{"never degraded", func(p *Policy) { p.DegradedWeightPpm = 0 }, nil},
		{"link total", func(p *Policy) { p.LinkTotal = Wei(1) }, []string{"link_total 1: ICN's contract has 2545454545454545454545"}},
		{"link schedule", func(p *Policy) { p.LinkCumulative = make([]Amount, 49) }, []string{
			"link_cumulative[0] 0: ICN's contract pays 150000000000000000", "link_cumulative[48] 0: links never get the whole"}},
	}
}

func TestCautions(t *testing.T) {
	for _, r := range cautionRows() {
		p := DefaultPolicy()
		r.change(&p)
		if err := p.Valid(); err != nil {
			t.Errorf("%s: %v", r.name, err)
			continue
		}
		var got []string
		for i, c := range p.Cautions() {
			line := c.Parameter + " " + c.Value + ": " + c.Reason
			if i < len(r.want) && strings.HasPrefix(line, r.want[i]) {
				line = r.want[i]
			}
			got = append(got, line)
		}
		if d := cmp.Diff(r.want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", r.name, d)
		}
	}
}

// What the cautions say of one operator is what the rules' arithmetic does, for
// any set of operators that min_operators lets decide: one that keeps silent
// can, or cannot, take a node down; one alone can, or cannot, keep it up.
func TestCautionsOfOneOperator(t *testing.T) {
	for _, least := range []int{1, 2, 3} {
		for _, quorum := range []uint64{0, 1, 333_333, 333_334, 499_999, 500_001, 666_666, 666_667, 1_000_000} {
			blocks, carries := false, false
			for _, operators := range operatorSets(4, 4) {
				if len(operators) < least {
					continue
				}
				for i := range operators {
					others, alone, total := weigh(operators, i)
					blocks = blocks || !Up(others, total, quorum)
					carries = carries || Up(alone, total, quorum)
				}
			}
			p := DefaultPolicy()
			p.MinOperators, p.UpQuorumPpm = uint64(least), quorum
			saysBlocks, saysCarries := false, false
			for _, c := range p.Cautions() {
				saysBlocks = saysBlocks || strings.Contains(c.Reason, "that keeps silent takes nodes down")
				saysCarries = saysCarries || strings.Contains(c.Reason, "is enough to keep a node up") || strings.Contains(c.Reason, "none is ever down")
			}
			if blocks != saysBlocks || carries != saysCarries {
				t.Errorf("min_operators %d, quorum %d: one blocks %t (said %t), one carries %t (said %t)", least, quorum, blocks, saysBlocks, carries, saysCarries)
			}
		}
	}
}

// operatorSets lists every way in which up to most operators have 1 to each
// HyperNodes.
func operatorSets(most int, each uint64) [][]uint64 {
	sets := [][]uint64{nil}
	for i := 0; i < len(sets); i++ {
		if len(sets[i]) == most {
			continue
		}
		for n := uint64(1); n <= each; n++ {
			sets = append(sets, append(sets[i][:len(sets[i]):len(sets[i])], n))
		}
	}
	return sets[1:]
}

// weigh returns the weight of all operators but one, of that one, and of all.
func weigh(operators []uint64, one int) (others, alone, total Amount) {
	limit := OperatorCap(operators)
	for i, n := range operators {
		weight := Weight(n, limit).Times(n)
		total = total.Plus(weight)
		if i == one {
			alone = weight
		} else {
			others = others.Plus(weight)
		}
	}
	return others, alone, total
}
