package domain

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
)

// Slashing modes: shadow computes every charge and takes none, enforce puts
// them into settlements (rules §4).
const (
	ModeShadow  = "shadow"
	ModeEnforce = "enforce"
)

// Directions of a check: which side of the reference is better, or exact for
// inventory metrics.
const (
	DirectionMore  = "more"
	DirectionLess  = "less"
	DirectionExact = "exact"
)

type (
	// Optional is a number that may be left out.
	Optional struct {
		Set   bool
		Value uint64
	}
	// Tier is a step of the window charge: at a score of at least MinScorePpm
	// the rate is Bps of the required collateral.
	Tier struct {
		MinScorePpm uint64
		Bps         uint64
	}
	// MetricCheck is one check of a hardware class (rules §3.8).
	MetricCheck struct {
		Metric      string
		Reference   Value
		MinRatioPpm uint64
		Direction   string
	}
	// ClassChecks are the enabled checks of one hardware class.
	ClassChecks struct {
		Class  string
		Checks []MetricCheck
	}
	// Policy is every parameter of rules §8. The first three are fixed by the
	// first policy of a log; a later one may leave them out.
	Policy struct {
		GenesisEra   Optional
		ErasPerEpoch Optional
		WindowEpochs Optional

		SealGraceBlocks        uint64
		HNQualityPpm           uint64
		HNFloorPpm             uint64
		MinObservers           uint64
		MinOperators           uint64
		UpQuorumPpm            uint64
		MassOutagePpm          uint64
		DegradedWeightPpm      uint64
		MaxReportsPerEra       uint64
		GraceEras              uint64
		RecoverEras            uint64
		SlashRateBps           uint64
		WindowCapBps           uint64
		WindowMinConclusivePpm uint64
		StakeLeadEras          uint64
		NetworkRedirectPpm     uint64
		MultiplierPpm          uint64

		SlashingMode   string
		Tiers          []Tier
		LinkTotal      Amount   // wei per link over its whole schedule
		LinkCumulative []Amount // 1e18, months 0 to 48
		Checks         []ClassChecks
	}
	// PolicyChange puts a policy in force from an epoch on.
	PolicyChange struct {
		FromEpoch Epoch
		Policy    Policy
	}
)

const ppm = 1_000_000

// DefaultPolicy returns rules §8 with nothing changed; the three parameters
// that the first policy fixes are left out.
func DefaultPolicy() Policy {
	var p Policy
	for _, param := range p.Params() {
		*param.Value = param.Default
	}
	p.SlashingMode = ModeShadow
	p.Tiers = []Tier{{994_444, 0}, {980_000, 50}, {950_000, 200}, {0, 500}}
	p.LinkTotal = ICNT(140_000_000).MulDiv(Wei(1), Wei(55_000))
	for m := range uint64(49) {
		p.LinkCumulative = append(p.LinkCumulative, defaultLinkCumulative(m))
	}
	return p
}

// defaultLinkCumulative is cum(m) of rules §8: 15 % at once, the rest
// front-loaded over 48 months.
func defaultLinkCumulative(m uint64) Amount {
	left := uint64(1e6) - uint64(1e6)*(48-m)*(48-m)/2304
	return Wei(150_000_000_000_000_000).Plus(Wei(850_000_000_000_000_000).MulDiv(Wei(left), Wei(1e6)))
}

// Complete returns p with what it leaves out of the three fixed parameters: from
// first, the log's first policy, or from the defaults if p is itself the first.
func (p Policy) Complete(first *Policy) Policy {
	for i, f := range p.fixed() {
		switch {
		case f.value.Set:
		case first != nil:
			*f.value = *first.fixed()[i].value
		default:
			*f.value = Optional{true, f.fallback}
		}
	}
	return p
}

// Contradicts reports which parameter p, a later policy, would change although
// first fixed it; "" if none.
func (p Policy) Contradicts(first *Policy) string {
	was := first.fixed()
	for i, f := range p.fixed() {
		if f.value.Set && *f.value != *was[i].value {
			return f.name
		}
	}
	return ""
}

// Hash identifies a policy: keccak256 of its wire form.
func (p Policy) Hash() Hash {
	w := newWireEncoder()
	w.open(fieldCount(p.walk))
	p.walk(w)
	return Keccak256(w.buf.Bytes())
}

// ChecksOf returns the enabled checks of a hardware class.
func (p *Policy) ChecksOf(class string) []MetricCheck {
	i, ok := slices.BinarySearchFunc(p.Checks, class, func(c ClassChecks, class string) int {
		return cmp.Compare(c.Class, class)
	})
	if !ok {
		return nil
	}
	return p.Checks[i].Checks
}

// Valid reports every problem of p at once, joined.
func (p *Policy) Valid() error {
	var problems []error
	bad := func(format string, args ...any) { problems = append(problems, fmt.Errorf(format, args...)) }
	for _, f := range p.fixed() {
		if f.value.Set && (f.value.Value < f.min || f.value.Value > 1<<31) {
			bad("%s %d: want %d to %d", f.name, f.value.Value, f.min, uint64(1<<31))
		}
	}
	for _, param := range p.Params() {
		if *param.Value < param.Min || *param.Value > param.Max {
			bad("%s %d: want %d to %d", param.Name, *param.Value, param.Min, param.Max)
		}
	}
	if p.SlashingMode != ModeShadow && p.SlashingMode != ModeEnforce {
		bad("slashing_mode %q: want %q or %q", p.SlashingMode, ModeShadow, ModeEnforce)
	}
	p.validTiers(bad)
	p.validLinks(bad)
	p.validChecks(bad)
	return errors.Join(problems...)
}

func (p *Policy) validTiers(bad func(string, ...any)) {
	for i, t := range p.Tiers {
		if i > 0 && t.MinScorePpm >= p.Tiers[i-1].MinScorePpm {
			bad("tiers[%d].min_score_ppm %d: want less than the %d before it", i, t.MinScorePpm, p.Tiers[i-1].MinScorePpm)
		}
		if t.MinScorePpm > ppm {
			bad("tiers[%d].min_score_ppm %d: want at most %d", i, t.MinScorePpm, ppm)
		}
		if t.Bps > 10_000 {
			bad("tiers[%d].bps %d: want at most 10000", i, t.Bps)
		}
		if i+1 == len(p.Tiers) && t.MinScorePpm != 0 {
			bad("tiers[%d].min_score_ppm %d: want 0, so that the last tier has every score", i, t.MinScorePpm)
		}
	}
	if len(p.Tiers) == 0 {
		bad("tiers: the last min_score_ppm must be 0")
	}
}

func (p *Policy) validLinks(bad func(string, ...any)) {
	if len(p.LinkCumulative) != 49 {
		bad("link_cumulative has %d values: want 49, for months 0 to 48", len(p.LinkCumulative))
	}
	for i, c := range p.LinkCumulative {
		if i > 0 && c.Cmp(p.LinkCumulative[i-1]) < 0 {
			bad("link_cumulative[%d] %s: want at least the %s before it", i, c, p.LinkCumulative[i-1])
		}
		if c.Cmp(One()) > 0 {
			bad("link_cumulative[%d] %s: want at most %s", i, c, One())
		}
	}
}

func (p *Policy) validChecks(bad func(string, ...any)) {
	for i, c := range p.Checks {
		if i > 0 && p.Checks[i-1].Class >= c.Class {
			bad("checks: class %q: want above %q, which is before it", c.Class, p.Checks[i-1].Class)
		}
		if len(c.Class) == 0 || len(c.Class) > maxTextBytes {
			bad("checks: class of %d bytes, want 1 to %d", len(c.Class), maxTextBytes)
		}
		class := clip([]byte(c.Class)) // it may be any text
		for j, m := range c.Checks {
			exact := m.Direction == DirectionExact
			if !exact && m.Direction != DirectionMore && m.Direction != DirectionLess {
				bad("checks.%s[%d].direction %q: want more, less or exact", class, j, m.Direction)
			}
			if !exact && m.Reference.IsText {
				bad("checks.%s[%d].reference %s: want a whole number", class, j, m.Reference)
			}
			if err := m.Reference.valid(); err != nil {
				bad("checks.%s[%d].reference: %v", class, j, err)
			}
			if m.MinRatioPpm > 1<<31 {
				bad("checks.%s[%d].min_ratio_ppm %d: want at most %d", class, j, m.MinRatioPpm, uint64(1<<31))
			}
		}
	}
}

func (p *Policy) walk(w walker) {
	for _, f := range p.fixed() {
		w.boolean(f.name, &f.value.Set)
		w.uint(f.name, &f.value.Value)
	}
	p.walkParameters(w)
	walkList(w, "checks", &p.Checks, func(w walker, c *ClassChecks) {
		w.text("class", &c.Class)
		walkList(w, "checks", &c.Checks, walkCheck)
	})
}

// walkParameters visits what has one form on the wire and in JSON: all but the
// fixed parameters before it and the checks after it.
func (p *Policy) walkParameters(w walker) {
	for _, param := range p.Params() {
		w.uint(param.Name, param.Value)
	}
	w.text("slashing_mode", &p.SlashingMode)
	walkList(w, "tiers", &p.Tiers, walkTier)
	w.amount("link_total", &p.LinkTotal)
	w.amounts("link_cumulative", &p.LinkCumulative)
}

func walkTier(w walker, t *Tier) {
	w.uint("min_score_ppm", &t.MinScorePpm)
	w.uint("bps", &t.Bps)
}

func walkCheck(w walker, m *MetricCheck) {
	w.text("metric", &m.Metric)
	w.value("reference", &m.Reference)
	w.uint("min_ratio_ppm", &m.MinRatioPpm)
	w.text("direction", &m.Direction)
}

// Kind returns KindPolicy.
func (*PolicyChange) Kind() Kind { return KindPolicy }

func (f *PolicyChange) walk(w walker) {
	w.uint("from_epoch", (*uint64)(&f.FromEpoch))
	w.policy("policy", &f.Policy)
}

func (f *PolicyChange) valid() error { return f.Policy.Valid() }
