package domain

import (
	"math/big"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Rules §8, row by row.
func TestDefaultPolicy(t *testing.T) {
	p := DefaultPolicy()
	want := map[string]struct {
		value      uint64
		provenance string
	}{
		"seal_grace_blocks": {300, "default"},
		"hn_quality_ppm":    {800000, "default"}, "hn_floor_ppm": {800000, "default"},
		"min_observers": {3, "default"}, "min_operators": {3, "default"},
		"up_quorum_ppm": {666666, "default"}, "mass_outage_ppm": {500000, "default"},
		"degraded_weight_ppm": {500000, "default"}, "max_reports_per_era": {64, "default"},
		"grace_eras": {1, "default"}, "recover_eras": {2, "default"}, "slash_rate_bps": {10, "default"},
		"window_cap_bps": {1000, "default"}, "window_min_conclusive_ppm": {500000, "default"},
		"stake_lead_eras": {2, "documented"}, "network_redirect_ppm": {0, "default"}, "multiplier_ppm": {1000000, "default"},
	}
	for _, param := range p.Params() {
		w, ok := want[param.Name]
		if !ok {
			t.Errorf("%s is not a parameter of the rules", param.Name)
		}
		if *param.Value != w.value || param.Default != w.value || param.Provenance != w.provenance {
			t.Errorf("%s is %d (default %d, %s), want %d (%s)", param.Name, *param.Value, param.Default, param.Provenance, w.value, w.provenance)
		}
		delete(want, param.Name)
	}
	for name := range want {
		t.Errorf("%s is missing", name)
	}
	if p.SlashingMode != "shadow" {
		t.Errorf("slashing_mode is %q, want shadow", p.SlashingMode)
	}
	if d := cmp.Diff([]Tier{{994444, 0}, {980000, 50}, {950000, 200}, {0, 500}}, p.Tiers); d != "" {
		t.Errorf("tiers (-want +got):\n%s", d)
	}
	if len(p.Checks) != 0 {
		t.Errorf("checks %v: want all off", p.Checks)
	}
	if p.GenesisEra.Set || p.ErasPerEpoch.Set || p.WindowEpochs.Set {
		t.Error("what the first policy fixes is set by default")
	}
	whole := p.Complete(nil)
	if whole.GenesisEra != (Optional{true, 0}) || whole.ErasPerEpoch != (Optional{true, 24}) || whole.WindowEpochs != (Optional{true, 30}) {
		t.Errorf("completed: %v %v %v, want 0, 24, 30", whole.GenesisEra, whole.ErasPerEpoch, whole.WindowEpochs)
	}
	if err := whole.Valid(); err != nil {
		t.Errorf("the defaults are not valid: %v", err)
	}
	if Month != 30*24*3600 || Year != 360*24*3600 {
		t.Errorf("month %d, year %d", Month, Year)
	}
}

// The link schedule of rules §8 against its formula in math/big.
func TestDefaultLinkSchedule(t *testing.T) {
	p := DefaultPolicy()
	total := new(big.Int).Mul(big.NewInt(140_000_000), big.NewInt(1e18))
	if total.Quo(total, big.NewInt(55_000)); p.LinkTotal.Big().Cmp(total) != 0 {
		t.Errorf("link_total %s, want %s", p.LinkTotal, total)
	}
	if len(p.LinkCumulative) != 49 {
		t.Fatalf("%d months, want 49", len(p.LinkCumulative))
	}
	for m := range int64(49) {
		part := big.NewInt(1e6 - 1e6*(48-m)*(48-m)/2304)
		want := new(big.Int).Mul(big.NewInt(85e16), part)
		want.Quo(want, big.NewInt(1e6)).Add(want, big.NewInt(15e16))
		if p.LinkCumulative[m].Big().Cmp(want) != 0 {
			t.Errorf("cum(%d) = %s, want %s", m, p.LinkCumulative[m], want)
		}
	}
	if p.LinkCumulative[0] != Wei(15e16) || p.LinkCumulative[48] != One() {
		t.Errorf("from %s to %s, want 0.15 to 1", p.LinkCumulative[0], p.LinkCumulative[48])
	}
	if first := p.FirstLinkReward(); first.String() != "381818181818181818181" {
		t.Errorf("paid at once %s, want the documented 381.818…", first)
	}
}

// All problems of a policy come together.
func TestPolicyReportsEveryProblem(t *testing.T) {
	p := DefaultPolicy()
	p.ErasPerEpoch = Optional{true, 0}
	p.WindowEpochs = Optional{true, 1<<31 + 1}
	p.MinObservers, p.MinOperators, p.RecoverEras = 0, 0, 0
	p.UpQuorumPpm, p.SlashRateBps, p.WindowCapBps = 1_000_001, 10_001, 10_001
	p.SlashingMode = "off"
	p.Tiers = []Tier{{5, 10_001}, {5, 1}, {1, 2}}
	p.LinkCumulative = []Amount{Wei(2), Wei(1), One().Plus(Wei(1))}
	p.Checks = []ClassChecks{
		{"storage", []MetricCheck{{"a", Text("x"), 1<<31 + 1, "sideways"}}},
		{"gpu", []MetricCheck{{"b", Number(1 << 53), 0, DirectionLess}}},
		{strings.Repeat("x", 257), nil},
	}
	want := []string{
		"eras_per_epoch 0: want 1 to 2147483648",
		"window_epochs 2147483649: want 1 to 2147483648",
		"min_observers 0: want 1 to 2147483648",
		"min_operators 0: want 1 to 2147483648",
		"up_quorum_ppm 1000001: want 0 to 1000000",
		"recover_eras 0: want 1 to 2147483648",
		"slash_rate_bps 10001: want 0 to 10000",
		"window_cap_bps 10001: want 0 to 10000",
		`slashing_mode "off": want "shadow" or "enforce"`,
		"tiers[0].bps 10001: want at most 10000",
		"tiers[1].min_score_ppm 5: want less than the 5 before it",
		"tiers[2].min_score_ppm 1: want 0, so that the last tier has every score",
		"link_cumulative has 3 values: want 49, for months 0 to 48",
		"link_cumulative[1] 1: want at least the 2 before it",
		"link_cumulative[2] 1000000000000000001: want at most 1000000000000000000",
		`checks.storage[0].direction "sideways": want more, less or exact`,
		`checks.storage[0].reference "x": want a whole number`,
		"checks.storage[0].min_ratio_ppm 2147483649: want at most 2147483648",
		`checks: class "gpu": want above "storage", which is before it`,
		"checks.gpu[0].reference: ERR_METRIC_RANGE value 9007199254740992: want at most 9007199254740991",
		"checks: class of 257 bytes, want 1 to 256",
	}
	err := p.Valid()
	if err == nil {
		t.Fatal("accepted")
	}
	if d := cmp.Diff(want, strings.Split(err.Error(), "\n")); d != "" {
		t.Errorf("problems (-want +got):\n%s", d)
	}
	none := DefaultPolicy()
	none.Tiers = nil
	if err := none.Valid(); err == nil || err.Error() != "tiers: the last min_score_ppm must be 0" {
		t.Errorf("no tiers: %v", err)
	}
}

// Every whole-number parameter is held to its bounds.
func TestPolicyBounds(t *testing.T) {
	for i, param := range new(Policy).Params() {
		for _, v := range []uint64{param.Min, param.Max} {
			p := DefaultPolicy()
			*p.Params()[i].Value = v
			if err := p.Valid(); err != nil {
				t.Errorf("%s %d: %v", param.Name, v, err)
			}
		}
		p := DefaultPolicy()
		*p.Params()[i].Value = param.Max + 1
		if err := p.Valid(); err == nil || !strings.HasPrefix(err.Error(), param.Name+" ") {
			t.Errorf("%s %d: %v", param.Name, param.Max+1, err)
		}
	}
}

// What the first policy fixes, a later one may leave out and not change.
func TestFixedParameters(t *testing.T) {
	first := DefaultPolicy()
	first.GenesisEra, first.ErasPerEpoch = Optional{true, 7}, Optional{true, 3}
	first = first.Complete(nil)
	rows := []struct {
		name                 string
		genesis, eras, epoch Optional
		want                 string
	}{
		{"left out", Optional{}, Optional{}, Optional{}, ""},
		{"the same", Optional{true, 7}, Optional{true, 3}, Optional{true, 30}, ""},
		{"another genesis", Optional{true, 8}, Optional{}, Optional{}, "genesis_era"},
		{"the default, which was not taken", Optional{true, 0}, Optional{}, Optional{}, "genesis_era"},
		{"another epoch", Optional{}, Optional{true, 24}, Optional{}, "eras_per_epoch"},
		{"another window", Optional{}, Optional{}, Optional{true, 31}, "window_epochs"},
		{"all", Optional{true, 1}, Optional{true, 1}, Optional{true, 1}, "genesis_era"},
	}
	for _, r := range rows {
		p := DefaultPolicy()
		p.GenesisEra, p.ErasPerEpoch, p.WindowEpochs = r.genesis, r.eras, r.epoch
		if got := p.Contradicts(&first); got != r.want {
			t.Errorf("%s: contradicts in %q, want %q", r.name, got, r.want)
		}
		c := p.Complete(&first)
		if r.want == "" && (c.GenesisEra != first.GenesisEra || c.ErasPerEpoch != first.ErasPerEpoch || c.WindowEpochs != first.WindowEpochs) {
			t.Errorf("%s: completed to %v %v %v", r.name, c.GenesisEra, c.ErasPerEpoch, c.WindowEpochs)
		}
		if got := c.Contradicts(&first); got != r.want {
			t.Errorf("%s: completed, it contradicts in %q, want %q", r.name, got, r.want)
		}
		if p.GenesisEra != r.genesis {
			t.Errorf("%s: Complete changed its receiver", r.name)
		}
	}
}

// The policy hash tells any two policies apart, and is the hash of the body's
// fields without from_epoch.
func TestPolicyHash(t *testing.T) {
	p := DefaultPolicy()
	seen := map[Hash]string{p.Hash(): "the default"}
	for i, param := range p.Params() {
		q := DefaultPolicy()
		*q.Params()[i].Value++
		if had, twice := seen[q.Hash()]; twice {
			t.Errorf("%s changed hashes like %s", param.Name, had)
		}
		seen[q.Hash()] = param.Name
	}
	whole := p.Complete(nil)
	if had, twice := seen[whole.Hash()]; twice {
		t.Errorf("completed hashes like %s", had)
	}
	body := EncodeBody(&PolicyChange{Policy: whole})
	fields := append([]byte{0xdc, 0, 28}, body[4:]...) // array of 29 with a from_epoch of one byte, array of 28
	if body[0] != 0xdc || body[2] != 29 || whole.Hash() != Keccak256(fields) {
		t.Errorf("hash %s, want %s of %x", whole.Hash(), Keccak256(fields), fields)
	}
}

func TestChecksOf(t *testing.T) {
	p := Policy{Checks: []ClassChecks{{"a", []MetricCheck{{Metric: "1"}}}, {"b", []MetricCheck{{Metric: "2"}}}, {"bb", nil}}}
	for class, want := range map[string]string{"a": "1", "b": "2", "bb": "", "": "", "c": "", "aa": ""} {
		got := ""
		if checks := p.ChecksOf(class); len(checks) == 1 {
			got = checks[0].Metric
		}
		if got != want {
			t.Errorf("checks of %q: metric %q, want %q", class, got, want)
		}
	}
}

// The name of a class may be any text; what a terminal would act on is quoted.
func TestPolicyProblemsAreOneLineOfPlainText(t *testing.T) {
	p := DefaultPolicy()
	p.Checks = []ClassChecks{{Class: "gpu\x1b[2J\n", Checks: []MetricCheck{{Metric: "m", Direction: "up"}}}}
	const want = `checks."gpu\x1b[2J\n"[0].direction "up": want more, less or exact`
	if err := p.Valid(); err == nil || err.Error() != want {
		t.Errorf("got %q, want %q", err, want)
	}
}
