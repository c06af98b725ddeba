package console

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html/template"
	"slices"
	"strconv"
	"strings"
	"time"

	"assay/domain"
	"assay/internal/explain"
	"assay/internal/review"
)

// functions are what templates write figures with.
func functions() template.FuncMap {
	return template.FuncMap{
		"icnt": icnt, "exact": exact, "hash": groups, "short": short, "addr": checksummed, "when": when, "stamp": stamp, "count": grouped,
		"glyph": glyph, "percent": percent, "ribbon": ribbon, "pretty": pretty, "rawtext": func(raw json.RawMessage) string { return string(raw) }, "add": func(a, b int) int { return a + b },
		"payee": payee, "kind": payoutKind, "runes": func(s string) []string { return strings.Split(s, "") }, "metric": metricValue,
		"bps":    func(ppm *uint64) string { return percent(*ppm) },
		"before": func(n uint64) uint64 { return n - 1 }, "after": func(n uint64) uint64 { return n + 1 },
		"newest":      func(eras []eraRow) []eraRow { eras = slices.Clone(eras); slices.Reverse(eras); return eras },
		"groupings":   groupings,
		"first":       func(all []review.ChargePart) []review.ChargePart { return all[:min(len(all), shownCharges)] },
		"later":       func(all []review.ChargePart) int { return max(0, len(all)-shownCharges) },
		"ribbonwidth": func(eras []eraRow) int { return len(eras) * ribbonStep },
	}
}

// glyph is a verdict's sign: its shape says what its colour does.
func glyph(word string) string {
	switch word {
	case domain.VerdictUp, "+":
		return "●"
	case domain.VerdictDegraded:
		return "▲"
	case domain.VerdictDown, "-":
		return "✕"
	case domain.VerdictInconclusive:
		return "○"
	case "reversed":
		return "↺"
	}
	return "·"
}

// icnt writes an amount for a glance: whole tokens in groups and four decimals,
// rounded down; the exact number of wei is its title.
func icnt(a domain.Amount) template.HTML {
	whole, rest, _ := strings.Cut(a.ICNT(), ".")
	cut := ""
	if len(rest) > 4 {
		rest, cut = rest[:4], "…"
	}
	if rest != "" {
		rest = "." + rest
	}
	return template.HTML(fmt.Sprintf(`<data class="amount" value="%s" title="%s wei">%s<span class="fraction">%s%s</span></data>`,
		a, grouped2(a.String()), grouped2(whole), rest, cut))
}

// exact writes an amount with every digit, for those who sign for it.
func exact(a domain.Amount) template.HTML {
	whole, rest, _ := strings.Cut(a.ICNT(), ".")
	if rest != "" {
		rest = "." + rest
	}
	return template.HTML(fmt.Sprintf(`<data class="amount" value="%s">%s<span class="fraction">%s</span> ICNT</data> <span class="wei" data-exact>%s wei</span>`,
		a, grouped2(whole), rest, grouped2(a.String())))
}

// grouped2 puts thin spaces between thousands.
func grouped2(digits string) string {
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteString("\u202f")
		}
		b.WriteRune(d)
	}
	return b.String()
}

// grouped writes a count.
func grouped(n any) string {
	switch n := n.(type) {
	case uint64:
		return grouped2(strconv.FormatUint(n, 10))
	case int:
		return grouped2(strconv.Itoa(n))
	}
	return grouped2(fmt.Sprint(n))
}

// groups writes a hash or an address in groups of four digits, as people compare
// them; what is copied has no spaces.
func groups(v fmt.Stringer) template.HTML {
	text := v.String()
	digits, isHex := strings.CutPrefix(text, "0x")
	if a, ok := v.(domain.Address); ok {
		digits = checksummed(a)[2:]
	}
	if !isHex {
		return template.HTML(template.HTMLEscapeString(text))
	}
	var b strings.Builder
	b.WriteString(`<code class="hash"><span>0x</span>`)
	for i := 0; i < len(digits); i += 4 {
		fmt.Fprintf(&b, "<span>%s</span>", template.HTMLEscapeString(digits[i:min(len(digits), i+4)]))
	}
	b.WriteString(`</code>`)
	return template.HTML(b.String())
}

// short writes the ends of a hash or an address; all of it is its title.
func short(v fmt.Stringer) template.HTML {
	text := v.String()
	if a, ok := v.(domain.Address); ok {
		text = checksummed(a)
	}
	ends := text
	if len(text) > 14 {
		ends = text[:8] + "…" + text[len(text)-4:]
	}
	return template.HTML(fmt.Sprintf(`<code title="%s">%s</code>`, template.HTMLEscapeString(text), template.HTMLEscapeString(ends)))
}

// when writes unix seconds.
func when(seconds uint64) template.HTML {
	if seconds == 0 || seconds > 1<<40 {
		return "–"
	}
	t := time.Unix(int64(seconds), 0).UTC()
	return template.HTML(fmt.Sprintf(`<time datetime="%s">%s</time>`, t.Format(time.RFC3339), t.Format("2006-01-02 15:04:05 UTC")))
}

// stamp writes unix nanoseconds.
func stamp(nanoseconds int64) template.HTML { return when(uint64(nanoseconds) / 1e9) }

// percent writes ppm.
func percent(ppm uint64) string {
	return fmt.Sprintf("%d.%02d %%", ppm/10_000, ppm%10_000/100)
}

// pretty indents JSON.
func pretty(raw json.RawMessage) string {
	var b bytes.Buffer
	if err := json.Indent(&b, raw, "", "  "); err != nil {
		return string(raw)
	}
	return b.String()
}

// payoutKind says what a payout leaf pays into.
func payoutKind(kind uint8) string {
	switch kind {
	case domain.PayoutPayable:
		return "payable"
	case domain.PayoutNodeCollateral:
		return "node collateral"
	case domain.PayoutNetworkCollateral:
		return "network collateral"
	}
	return "unknown"
}

// payee names who gets a payout.
func payee(p domain.Payout) template.HTML {
	switch p.Kind {
	case domain.PayoutNodeCollateral:
		return template.HTML(fmt.Sprintf(`<a href="/nodes/%d">ScalerNode %d</a>`, p.ID, p.ID))
	case domain.PayoutNetworkCollateral:
		return template.HTML(fmt.Sprintf(`<a href="/nodes/%d">ScalerNode %d</a> for %s`, p.ID, p.ID, short(p.Account)))
	}
	return short(p.Account)
}

// metricValue writes a value in the unit that the metric's name ends with; value is
// a number or points to one.
func metricValue(name string, value any) string {
	var v uint64
	switch value := value.(type) {
	case uint64:
		v = value
	case *uint64:
		v = *value
	}
	unit := ""
	for _, u := range []struct{ suffix, word string }{
		{"_bytes_per_s", " B/s"}, {"_mbps", " Mb/s"}, {"_bytes", " B"}, {"_us", " µs"}, {"_ms", " ms"}, {"_per_s", "/s"}, {"_mhz", " MHz"}, {"_count", ""},
	} {
		if strings.HasSuffix(name, u.suffix) {
			unit = u.word
			break
		}
	}
	return grouped(v) + unit
}

// ribbonBar is a part of an era's column: nodes of one verdict.
type ribbonBar struct {
	Word   string
	X      int
	Y      int
	Height int
	Title  string
}

// Measures of the ribbon of eras.
const (
	ribbonHeight = 60
	ribbonStep   = 8
)

// ribbon draws eras as columns, each filled by the shares of its verdicts; trouble
// has at least a visible height, and stands at the top.
func ribbon(eras []eraRow) []ribbonBar {
	var bars []ribbonBar
	for i, e := range eras {
		total := 0
		for _, t := range e.Counts {
			if t.Word != words()[wordNone] {
				total += t.Count
			}
		}
		rest, y := ribbonHeight, 0
		for _, word := range []string{domain.VerdictDown, domain.VerdictDegraded, "reversed", domain.VerdictInconclusive, domain.VerdictUp} {
			for _, t := range e.Counts {
				if t.Word != word || t.Count == 0 {
					continue
				}
				h := max(3, ribbonHeight*t.Count/total)
				if word == domain.VerdictUp {
					h = rest
				}
				h = min(h, rest)
				bars = append(bars, ribbonBar{word, i * ribbonStep, y, h, fmt.Sprintf("era %d: %d %s", e.Era, t.Count, word)})
				y, rest = y+h, rest-h
			}
		}
	}
	return bars
}

// newExplainPage writes an explanation out.
func newExplainPage(x *explain.Explanation) (*explainPage, error) {
	var b bytes.Buffer
	if err := x.WriteText(&b, false); err != nil {
		return nil, fmt.Errorf("write an explanation: %w", err)
	}
	page := &explainPage{Epoch: x.Epoch.Number, Text: b.String(), Back: fmt.Sprintf("/epochs/%d", x.Epoch.Number)}
	switch x.Subject.Kind {
	case explain.KindScaler:
		page.Title, page.Back = "ScalerNode "+x.Subject.ID, "/nodes/"+x.Subject.ID
	case explain.KindHyper:
		page.Title = "HyperNode " + x.Subject.ID
	default:
		page.Title = x.Subject.Kind + " " + x.Subject.ID
	}
	return page, nil
}
