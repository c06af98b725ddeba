package main

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"assay/domain"
)

// changedPolicies lists, by parameter, a policy that differs from the default in
// it alone.
func changedPolicies() map[string]domain.Policy {
	all := make(map[string]domain.Policy)
	with := func(name string, change func(p *domain.Policy)) {
		p := domain.DefaultPolicy().Complete(nil)
		p.LinkCumulative = slices.Clone(p.LinkCumulative)
		p.Tiers = slices.Clone(p.Tiers)
		change(&p)
		all[name] = p
	}
	for i, param := range new(domain.Policy).Params() {
		with(param.Name, func(p *domain.Policy) { *p.Params()[i].Value++ })
	}
	with("genesis_era", func(p *domain.Policy) { p.GenesisEra.Value++ })
	with("eras_per_epoch", func(p *domain.Policy) { p.ErasPerEpoch.Value++ })
	with("window_epochs", func(p *domain.Policy) { p.WindowEpochs.Value++ })
	with("slashing_mode", func(p *domain.Policy) { p.SlashingMode = domain.ModeEnforce })
	with("tiers", func(p *domain.Policy) { p.Tiers[1].Bps++ })
	with("link_total", func(p *domain.Policy) { p.LinkTotal = p.LinkTotal.Plus(domain.Wei(1)) })
	with("link_cumulative", func(p *domain.Policy) { p.LinkCumulative[7] = p.LinkCumulative[7].Plus(domain.Wei(1)) })
	with("checks", func(p *domain.Policy) { p.Checks = []domain.ClassChecks{{Class: "storage"}} })
	return all
}

// Whichever parameter differs, it alone is found, and a person sees two values.
func TestEveryParameterIsCompared(t *testing.T) {
	usual, err := shownDefault()
	if err != nil {
		t.Fatal(err)
	}
	all := changedPolicies()
	if n := len(new(domain.Policy).Parameters()); len(all) != n {
		t.Fatalf("%d parameters are changed, the policy has %d", len(all), n)
	}
	for _, name := range sortedKeys(all) {
		s, err := shown(all[name])
		if err != nil {
			t.Fatal(err)
		}
		found := policyDifferences(&usual, &s, &usual)
		if len(found) != 1 || found[0].Parameter != name {
			t.Errorf("%s: found %+v", name, found)
			continue
		}
		if rows := changed(s.rows(&usual)); len(rows) != 1 || rows[0].Name != name {
			t.Errorf("%s: marked as changed %+v", name, rows)
		}
		var out bytes.Buffer
		(&program{stdout: &out}).printDifferences(found, &usual, &s)
		lines := strings.Split(strings.TrimSpace(out.String()), "\n")
		if len(lines) != 3 || strings.TrimPrefix(lines[1], "  A") == strings.TrimPrefix(lines[2], "  B") {
			t.Errorf("%s: printed\n%s", name, out.String())
		}
	}
}
