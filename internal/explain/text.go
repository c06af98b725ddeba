package explain

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"assay/domain"
	"assay/projections"
)

// page writes an explanation for people.
type page struct {
	w    *bufio.Writer
	full bool   // every era, every record
	from string // what entries are called: record or line
	when string // what is said of the present is true of
}

// WriteText writes the explanation for people: on one screen for a usual node,
// with full for every era and every record.
func (x *Explanation) WriteText(w io.Writer, full bool) error {
	p := &page{w: bufio.NewWriter(w), full: full, from: "record"}
	if x.Source == SourceSimulation {
		p.from = "line"
	}
	p.when = "when the epoch closed"
	if x.Epoch.Open {
		p.when = fmt.Sprintf("now, after all %ss", p.from)
	}
	p.head(x)
	switch {
	case x.Scaler != nil:
		p.scaler(x.Scaler, &x.Epoch)
	case x.Hyper != nil:
		p.hyper(x.Hyper)
	case x.Account != nil:
		p.account(x.Account, x.Epoch.Open)
	case x.Position != nil:
		p.position(x.Position)
	case x.Link != nil:
		p.link(x.Link)
	}
	p.advice(x.Advice)
	p.sums(x)
	p.records(x)
	return p.w.Flush()
}

func (p *page) line(format string, args ...any) { fmt.Fprintf(p.w, format+"\n", args...) }

// head says what the epoch is, how it ended and by which policy.
func (p *page) head(x *Explanation) {
	e := &x.Epoch
	status := "open: all below is so far"
	if c := e.Close; c != nil {
		status = "closed at " + p.from + fmt.Sprintf(" %d", c.Record)
		if c.Phase != "" && c.Phase != projections.PhaseClosed {
			status += ", " + c.Phase
		}
	}
	p.line("%s in epoch %d, eras %d to %d (%s)", x.Subject, e.Number, e.FirstEra, e.LastEra, status)
	if c := e.Close; c != nil {
		switch {
		case c.Phase == projections.PhaseVetoed:
			p.line("the guardian vetoed it: its slashes are void unless they were executed before; its payouts come with the next epoch")
		case !c.Covered:
			p.line("the reserve is short of %s ICNT: it is not settled, and the next epoch's batch includes it", c.Shortfall.ICNT())
		}
	}
	p.line("policy %s of %s %d, mode %s", short(e.Policy.Hash.String()), p.from, e.Policy.Record, e.Policy.Mode)
}

// advice says what would change it.
func (p *page) advice(lines []string) {
	if len(lines) == 0 {
		return
	}
	p.line("\nWhat would change it")
	for _, a := range lines {
		p.line("  %s", a)
	}
}

// sums says that everything adds up.
func (p *page) sums(x *Explanation) {
	p.line("\nAdds up to the wei")
	for _, s := range x.Sums {
		if p.full {
			var parts []string
			for _, t := range s.Parts {
				if !t.Amount.IsZero() {
					parts = append(parts, t.Amount.ICNT()+" ("+t.What+")")
				}
			}
			if len(parts) > 0 {
				p.line("  %s = %s", s.What, s.Total.ICNT())
				p.line("    %s", strings.Join(parts, " + "))
				continue
			}
		}
		p.line("  %s = %s", s.What, s.Total.ICNT())
	}
	if c := x.Epoch.Close; c != nil {
		p.line("  as do all %s and %s of the epoch, roots %s and %s",
			count(uint64(c.Payouts), "payout leaf", "payout leaves"), count(uint64(c.Slashes), "slash leaf", "slash leaves"),
			short(c.PayoutRoot.String()), short(c.SlashRoot.String()))
	}
}

// recordGroup is records of one kind, author and outcome.
type recordGroup struct {
	kind, originator, signature string
	indexes                     []uint64
	roles                       []string
	problems                    []string
	receipts, failed            int
	unchecked                   bool // receipts
}

// records lists the records behind it all, by kind and author.
func (p *page) records(x *Explanation) {
	records := x.Records
	if p.simulated() {
		p.line("\nBehind it: lines of the facts file, which nobody signed")
	} else {
		p.line("\nBehind it: records of the log, and whether their signatures verify%s", uncheckedWords(x.Checked))
	}
	if p.full {
		for _, r := range records {
			p.record(&r)
		}
		return
	}
	var groups []recordGroup
	for _, r := range records {
		i := slices.IndexFunc(groups, func(g recordGroup) bool {
			return g.kind == r.Kind && g.signature == r.Signature && g.originator == r.Originator
		})
		if i < 0 {
			i = len(groups)
			groups = append(groups, recordGroup{kind: r.Kind, originator: r.Originator, signature: r.Signature})
		}
		groups[i].add(&r)
	}
	for _, g := range merged(groups) {
		p.group(&g)
	}
}

// uncheckedWords says whose signatures were left alone.
func uncheckedWords(checked string) string {
	if checked == CheckedAll {
		return ""
	}
	return "; those of nodes were not checked (--verify-signatures does)"
}

// maxReporters is how many nodes' reports are listed one by one.
const maxReporters = 2

// merged joins the reports of HyperNodes where they are many.
func merged(groups []recordGroup) []recordGroup {
	reporters := 0
	for _, g := range groups {
		if isHyperReport(&g) {
			reporters++
		}
	}
	if reporters <= maxReporters {
		return groups
	}
	var out []recordGroup
	at := -1
	for _, g := range groups {
		switch {
		case !isHyperReport(&g):
			out = append(out, g)
		case at < 0:
			at = len(out)
			g.originator = count(uint64(reporters), "HyperNode", "HyperNodes")
			out = append(out, g)
		default:
			out[at].indexes = append(out[at].indexes, g.indexes...)
			out[at].roles = append(out[at].roles, g.roles...)
			slices.Sort(out[at].indexes)
		}
	}
	return out
}

func isHyperReport(g *recordGroup) bool {
	return g.kind == domain.KindReport.String() && strings.HasPrefix(g.originator, "HyperNode") && g.signature != SignatureFails
}

func (g *recordGroup) add(r *Record) {
	g.indexes = append(g.indexes, r.Index)
	if r.Problem != "" {
		g.problems = append(g.problems, r.Problem)
	}
	for _, role := range r.Roles {
		if !slices.Contains(g.roles, role) {
			g.roles = append(g.roles, role)
		}
	}
	g.receipts += len(r.Receipts)
	for _, receipt := range r.Receipts {
		if receipt.Signature == SignatureFails {
			g.failed++
		}
		g.unchecked = receipt.Signature == SignatureUnchecked
	}
}

func (p *page) group(g *recordGroup) {
	role := g.roles[0]
	if len(g.roles) > 1 {
		role = kindWords(g.kind)
	}
	p.line("  %s%s: %s", p.author(g.kind, g.originator, g.signature), row(g.indexes), role)
	for _, problem := range g.problems {
		p.line("      %s", problem)
	}
	switch {
	case g.receipts > 0 && g.unchecked:
		p.line("      %s, not checked", count(uint64(g.receipts), "receipt", "receipts"))
	case g.receipts > 0:
		p.line("      %s checked again, %d failed", count(uint64(g.receipts), "receipt", "receipts"), g.failed)
	}
}

func (p *page) record(r *Record) {
	p.line("  %6d %s%s", r.Index, p.author(r.Kind, r.Originator, r.Signature), strings.Join(r.Roles, "; "))
	if r.Problem != "" {
		p.line("         %s", r.Problem)
	}
	for _, c := range r.Receipts {
		p.line("         receipt of ScalerNode %d and HyperNode %d in era %d: %s", c.SN, c.HN, c.Era, c.Signature)
	}
}

func (p *page) simulated() bool { return p.from == "line" }

// author is the columns of kind, author and signature.
func (p *page) author(kind, originator, signature string) string {
	switch {
	case p.simulated():
		return fmt.Sprintf("%-17s %-12s ", kind, originator)
	case signature == SignatureNone:
		signature = "not signed"
	}
	return fmt.Sprintf("%-17s %-12s %-16s", kind, originator, signature)
}

// kindWords says what records of a kind contribute.
func kindWords(kind string) string {
	switch kind {
	case "head":
		return "blocks in which eras begin, end, are sealed, become final"
	case "report":
		return "who saw whom, and what was measured"
	case "receipts":
		return "pairs that only one side listed, with the other's receipt"
	case "sn_validated":
		return "keys of the nodes"
	case "sn_registered":
		return "registers the nodes"
	case "link_staked":
		return "stakes of links"
	case "booked":
		return "bookings"
	}
	return strings.ReplaceAll(kind, "_", " ")
}

// row prints indexes on part of a line.
func row(indexes []uint64) string {
	const most = 5
	var words []string
	for i, index := range indexes {
		if i == most && len(indexes) > most+1 {
			words = append(words, fmt.Sprintf("... %d (%d in all)", indexes[len(indexes)-1], len(indexes)))
			break
		}
		words = append(words, fmt.Sprintf("%d", index))
	}
	return strings.Join(words, " ")
}

// eras prints a group's eras.
func eras(first, last domain.Era) string {
	if first == last {
		return fmt.Sprintf("era %d", first)
	}
	return fmt.Sprintf("eras %d-%d", first, last)
}

// each is what an amount is said of.
func each(first, last domain.Era) string {
	if first == last {
		return ""
	}
	return " each"
}

// short prints the ends of a hash or address.
func short(s string) string {
	if len(s) <= 14 {
		return s
	}
	return s[:8] + "..." + s[len(s)-4:]
}

// nonzero joins amounts that are not zero, each with its words.
func nonzero(terms []Term) string {
	var words []string
	for _, t := range terms {
		if !t.Amount.IsZero() {
			words = append(words, t.What+" "+t.Amount.ICNT())
		}
	}
	if len(words) == 0 {
		return "nothing"
	}
	return strings.Join(words, ", ")
}
