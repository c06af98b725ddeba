package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"assay/domain"
)

// shownPolicy is a policy with the JSON form of each parameter, by which
// policies are compared; what a policy leaves out to the first of its log is
// missing.
type shownPolicy struct {
	domain.Policy
	fields map[string]json.RawMessage
}

func shown(policy domain.Policy) (shownPolicy, error) {
	fields := make(map[string]json.RawMessage)
	if err := json.Unmarshal(domain.FormatPolicy(&policy), &fields); err != nil {
		return shownPolicy{}, fmt.Errorf("split a policy into its parameters: %w", err)
	}
	return shownPolicy{policy, fields}, nil
}

// shownDefault is the default policy as the first of a log.
func shownDefault() (shownPolicy, error) { return shown(domain.DefaultPolicy().Complete(nil)) }

// parameterRow is a parameter and its value in one policy.
type parameterRow struct {
	Name       string          `json:"name"`
	Value      json.RawMessage `json:"value"` // as in the policy object
	Default    json.RawMessage `json:"default"`
	Changed    bool            `json:"changed"`    // from the default
	Provenance string          `json:"provenance"` // of the default
	Fixed      bool            `json:"fixed"`      // by the first policy of a log
	Unit       string          `json:"unit"`
	Section    string          `json:"section"` // of the rules
	Meaning    string          `json:"meaning"`
}

// rows lists the parameters in the order of the policy object.
func (s *shownPolicy) rows(usual *shownPolicy) []parameterRow {
	var rows []parameterRow
	for _, d := range s.Parameters() {
		row := parameterRow{
			Name: d.Name, Value: s.fields[d.Name], Default: usual.fields[d.Name], Provenance: d.Provenance,
			Fixed: d.Fixed(), Unit: d.Unit, Section: d.Section, Meaning: d.Meaning,
		}
		row.Changed = row.Value != nil && !bytes.Equal(row.Value, row.Default)
		rows = append(rows, row)
	}
	return rows
}

// changed keeps what differs from the default.
func changed(rows []parameterRow) []parameterRow {
	var kept []parameterRow
	for _, r := range rows {
		if r.Changed {
			kept = append(kept, r)
		}
	}
	return kept
}

// cell writes a parameter's value short, for a column of a table.
func (s *shownPolicy) cell(name, unit string) string {
	switch name {
	case "tiers":
		return count(len(s.Tiers), "tier")
	case "link_total":
		return cutICNT(s.LinkTotal)
	case "link_cumulative":
		return asPercent(s.LinkCumulative[0]) + " … " + asPercent(s.LinkCumulative[48])
	case "checks":
		return checkCount(s.Checks)
	}
	value := strings.Trim(string(s.fields[name]), `"`)
	if value == "1" && unit != "bps" {
		unit = strings.TrimSuffix(unit, "s")
	}
	return strings.TrimSpace(value + " " + unit)
}

// isList reports whether a cell has not the whole value.
func isList(name string) bool {
	return name == "tiers" || name == "link_total" || name == "link_cumulative" || name == "checks"
}

// text writes a parameter's whole value; of a long schedule its ends.
func (s *shownPolicy) text(name, unit string) string {
	switch name {
	case "tiers":
		return tierText(s.Tiers)
	case "link_total":
		return s.LinkTotal.String() + " wei"
	case "link_cumulative":
		c := s.LinkCumulative
		return fmt.Sprintf("month 0: %s · 1: %s · … · 47: %s · 48: %s (%d values)", icnt(c[0]), icnt(c[1]), icnt(c[47]), icnt(c[48]), len(c))
	case "checks":
		return checkText(s.Checks)
	}
	return s.cell(name, unit)
}

func tierText(tiers []domain.Tier) string {
	var parts []string
	for _, t := range tiers {
		parts = append(parts, fmt.Sprintf("from %d ppm: %d bps", t.MinScorePpm, t.Bps))
	}
	return strings.Join(parts, " · ")
}

func checkCount(checks []domain.ClassChecks) string {
	n := 0
	for _, c := range checks {
		n += len(c.Checks)
	}
	if len(checks) == 0 {
		return "none"
	}
	return count(n, "check")
}

func checkText(checks []domain.ClassChecks) string {
	var parts []string
	for _, class := range checks {
		if len(class.Checks) == 0 {
			parts = append(parts, printable(class.Class)+": none")
		}
		for _, c := range class.Checks {
			limit := fmt.Sprintf("at least %d ppm of %s", c.MinRatioPpm, c.Reference)
			switch c.Direction {
			case domain.DirectionLess:
				limit = fmt.Sprintf("at most %d ppm of %s", c.MinRatioPpm, c.Reference)
			case domain.DirectionExact:
				limit = fmt.Sprintf("exactly %s", c.Reference)
			}
			parts = append(parts, fmt.Sprintf("%s: %s %s", printable(class.Class), printable(c.Metric), limit))
		}
	}
	if len(parts) == 0 {
		return "none"
	}
	return strings.Join(parts, " · ")
}

// cutICNT writes an amount with two decimals at most, and says if it has more.
func cutICNT(a domain.Amount) string {
	text := icnt(a)
	if at := strings.IndexByte(text, '.'); at >= 0 && len(text) > at+3 {
		text = text[:at+3] + "…"
	}
	return text + " ICNT"
}

// asPercent writes a 1e18 fixed-point share.
func asPercent(share domain.Amount) string { return icnt(share.Times(100)) + " %" }

// printable quotes a name that a terminal, or a table, would act on.
func printable(name string) string {
	if quoted := strconv.Quote(name); quoted[1:len(quoted)-1] != name {
		return quoted
	}
	return name
}
