package bench

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"
)

// Result is a figure. Value, Limit and Peer have the same unit; Ratio and PeerRatio are how many times better Value is
// than Limit and Peer: by rate, or by time turned round.
type Result struct {
	Record string  `json:"record"` // "bench"
	Name   string  `json:"name"`
	Size   string  `json:"size"` // what was measured
	Value  float64 `json:"value"`
	Unit   string  `json:"unit"`

	Limit   float64 `json:"limit,omitempty"`
	Against string  `json:"against,omitempty"` // what the limit is
	Ratio   float64 `json:"ratio,omitempty"`
	Bar     float64 `json:"bar,omitempty"` // what Ratio, or PeerRatio where there is a peer, should reach

	Peer      float64 `json:"peer,omitempty"`
	PeerName  string  `json:"peer_name,omitempty"`
	PeerRatio float64 `json:"peer_ratio,omitempty"`

	Reference float64 `json:"reference_s,omitempty"` // seconds for 360 million pairs, by this figure
}

// Units of results.
const (
	unitPairs   = "pairs/s"
	unitSigned  = "signatures/s"
	unitSeconds = "s"
	unitBytes   = "bytes"
	unitPerNode = "bytes/ScalerNode"
	unitTimes   = "x"
)

// rate is a result that is better when it is higher.
func rate(name, size string, value float64, unit string) Result {
	return Result{Record: "bench", Name: name, Size: size, Value: value, Unit: unit}
}

// took is a result that is better when it is lower.
func took(name, size string, d time.Duration) Result {
	return rate(name, size, d.Seconds(), unitSeconds)
}

// lessIsBetter reports whether a lower value is better.
func (r Result) lessIsBetter() bool { return r.Unit != unitPairs && r.Unit != unitSigned }

// within holds a result against a limit.
func (r Result) within(limit float64, against string, bar float64) Result {
	r.Limit, r.Against, r.Bar = limit, against, bar
	r.Ratio = r.Value / limit
	if r.lessIsBetter() {
		r.Ratio = limit / r.Value
	}
	return r
}

// forReference says what the reference network would take at the result's rate.
func (r Result) forReference(seconds float64) Result {
	r.Reference = seconds
	return r
}

// WriteTable writes results for people.
func WriteTable(w io.Writer, results []Result) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	line := func(cells ...string) { fmt.Fprintln(table, strings.Join(cells, "\t")+"\t") }
	line("name", "value", "unit", "limit", "ratio", "at least", "360M pairs", "of", "against")
	for _, r := range results {
		reference := ""
		if r.Reference > 0 {
			reference = time.Duration(r.Reference * float64(time.Second)).Round(time.Second).String()
		}
		line(r.Name, figure(r.Value), r.Unit, figure(r.Limit), figure(r.Ratio), figure(r.Bar), reference, r.Size, r.Against)
	}
	if err := table.Flush(); err != nil {
		return fmt.Errorf("write the table: %w", err)
	}
	return nil
}

// figure prints three digits that matter, nothing for nothing.
func figure(x float64) string {
	switch {
	case x == 0:
		return ""
	case x >= 1e6:
		return fmt.Sprintf("%.3gM", x/1e6)
	case x >= 1000:
		return fmt.Sprintf("%.0f", x)
	}
	return fmt.Sprintf("%.3g", x)
}
