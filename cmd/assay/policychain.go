package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"assay/domain"
)

// chainRow is what rules §8 names and the chain has, with what a log knows of
// it; without a log, or where none carries it, with what it usually is.
type chainRow struct {
	Name       string       `json:"name"`
	From       string       `json:"from"` // "chain"
	Values     []chainValue `json:"values"`
	Usual      string       `json:"usual,omitempty"`
	Provenance string       `json:"provenance"`
	Unit       string       `json:"unit"`
	Section    string       `json:"section"`
	Meaning    string       `json:"meaning"`
}

// chainValue is one value that the chain has set.
type chainValue struct {
	Of    string `json:"of"` // region and class, or era and first block
	Value string `json:"value"`
}

// chainRows lists them; h is nil without a log.
func chainRows(h *policyHistory) []chainRow {
	var rows []chainRow
	for _, c := range domain.ChainParameters() {
		row := chainRow{
			Name: c.Name, From: "chain", Values: []chainValue{}, Usual: c.Usual,
			Provenance: c.Provenance, Unit: c.Unit, Section: c.Section, Meaning: c.Meaning,
		}
		if h != nil {
			row.Values = append(row.Values, h.chainValues(c.Name)...)
		}
		rows = append(rows, row)
	}
	return rows
}

// chainValues returns what the log has of a chain parameter.
func (h *policyHistory) chainValues(name string) []chainValue {
	var values []chainValue
	if name == "era_segment" {
		for _, s := range h.policies.Segments() {
			values = append(values, chainValue{fmt.Sprintf("era %d, block %d", s.Era, s.StartBlock), fmt.Sprint(s.Blocks)})
		}
	}
	for _, c := range h.classes {
		of := fmt.Sprintf("%s in %s", c.Class, c.Region)
		switch name {
		case "market_adjustment":
			values = append(values, chainValue{of, c.MarketAdjustment.String()})
		case "margin_ppm":
			values = append(values, chainValue{of, fmt.Sprint(c.MarginPpm)})
		}
	}
	return values
}

// printChain prints them for people, of many values the first ones.
func (p *program) printChain(rows []chainRow) error {
	w := tabwriter.NewWriter(p.stdout, 0, 8, 2, ' ', 0)
	for _, r := range rows {
		fmt.Fprintf(w, " \t%s\t%s\t%s\t§%s\t%s\n", r.Name, r.text(), r.Provenance, r.Section, r.Meaning)
	}
	return w.Flush()
}

func (r *chainRow) text() string {
	const most = 2
	if len(r.Values) == 0 {
		return r.plain(r.Usual)
	}
	var parts []string
	for _, v := range r.Values[:min(most, len(r.Values))] {
		parts = append(parts, r.plain(v.Value)+" ("+printable(v.Of)+")")
	}
	if more := len(r.Values) - most; more > 0 {
		parts = append(parts, fmt.Sprintf("%d more", more))
	}
	return strings.Join(parts, ", ")
}

// plain writes a value with its unit, and a 1e18 fixed-point factor as what it is.
func (r *chainRow) plain(value string) string {
	if value == "" {
		return "in " + r.Unit
	}
	if factor, err := domain.ParseAmount(value); err == nil && r.Unit == "1e18" {
		return icnt(factor)
	}
	return strings.TrimSpace(value + " " + r.Unit)
}
