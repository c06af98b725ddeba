package main

import (
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"assay/domain"
)

const (
	// mostEpochs, mostPayees and mostLines keep a summary on one screen.
	mostEpochs = 12
	mostPayees = 10
	mostLines  = 3
)

// overview is the result of a simulation for people.
type overview struct {
	*totals
	facts    uint64
	refusals map[domain.Reject]*refusals
}

// refusals are the facts that were rejected for one reason.
type refusals struct {
	count uint64
	first []string // some of them, as "line 57 (why)"
}

func newOverview() *overview {
	return &overview{totals: newTotals(), refusals: make(map[domain.Reject]*refusals)}
}

// fact counts a fact of the file.
func (s *overview) fact(f domain.Fact) {
	s.facts++
	s.totals.fact(f)
}

// reject notes a refused fact.
func (s *overview) reject(line int, why *domain.Rejection) {
	r := s.refusals[why.Reason]
	if r == nil {
		r = &refusals{}
		s.refusals[why.Reason] = r
	}
	if r.count++; len(r.first) < mostLines {
		r.first = append(r.first, fmt.Sprintf("line %d (%s)", line, why.Detail))
	}
}

// print writes the summary.
func (s *overview) print(p *program, title string) error {
	p.printf("%s: %d facts", title, s.facts)
	if s.eras > 0 {
		p.printf(", %d eras judged, %d to %d; %d epochs closed", s.eras, s.firstEra, s.lastEra, len(s.epochs))
	}
	p.printf("; amounts in ICNT\n\n")
	table := tabwriter.NewWriter(p.stdout, 0, 0, 2, ' ', 0)
	s.printTotals(table)
	s.printEpochs(table)
	s.printPayees(table)
	s.printRefusals(table)
	return table.Flush()
}

func (s *overview) printTotals(table *tabwriter.Writer) {
	var verdicts []string
	for _, v := range words() {
		verdicts = append(verdicts, fmt.Sprintf("%s %d", v, s.verdicts[v]))
	}
	states := make(map[domain.SlashState]int)
	for _, state := range s.states {
		states[state]++
	}
	var nodes []string
	for _, state := range []domain.SlashState{domain.Healthy, domain.Anomaly, domain.Slashing} {
		nodes = append(nodes, fmt.Sprintf("%s %d", state, states[state]))
	}
	fmt.Fprintf(table, "verdicts\t%s\n", strings.Join(verdicts, ", "))
	fmt.Fprintf(table, "nodes at the end\t%s\n", strings.Join(nodes, ", "))
	for _, row := range []struct {
		name   string
		amount domain.Amount
	}{
		{"gross of nodes", s.gross},
		{"payable to providers", s.payable},
		{"delegators' share", s.delegators},
		{"node top-ups", s.nodeTopUps},
		{"network top-ups", s.networkTops},
		{"held at the end", s.heldNow()},
		{"paid to accounts", s.paid(domain.PayoutPayable)},
	} {
		fmt.Fprintf(table, "%s\t%s\n", row.name, icnt(row.amount))
	}
	for _, mode := range modes() {
		if c := s.charges[mode]; c.count > 0 {
			verb := "taken"
			if mode == domain.ModeShadow {
				verb = "would be taken"
			}
			fmt.Fprintf(table, "charges, %s\t%d of %s in all: %s %s, %s uncollected\n", mode, c.count, icnt(c.amount), icnt(c.taken()), verb, icnt(c.uncollected))
		}
	}
}

func (s *overview) printEpochs(table *tabwriter.Writer) {
	if len(s.epochs) == 0 {
		return
	}
	if n := len(s.epochs); n > mostEpochs {
		fmt.Fprintf(table, "\nthe last %d of %d epochs\n", mostEpochs, n)
	} else {
		fmt.Fprint(table, "\n")
	}
	fmt.Fprint(table, "epoch\teras\tpaid so far\tslashes\tcovered\tpayout root\tslash root\n")
	for _, e := range s.epochs[max(0, len(s.epochs)-mostEpochs):] {
		covered := "yes"
		if !e.Covered {
			covered = icnt(e.Shortfall) + " short"
		}
		fmt.Fprintf(table, "%d\t%d to %d\t%s\t%s\t%s\t%s\t%s\n", e.Epoch, e.FirstEra, e.LastEra, icnt(e.Total), icnt(e.SlashTotal), covered,
			short(e.PayoutRoot.String()), short(e.SlashRoot.String()))
	}
}

func (s *overview) printPayees(table *tabwriter.Writer) {
	payouts := slices.Clone(s.payouts())
	if len(payouts) == 0 {
		return
	}
	slices.SortStableFunc(payouts, func(a, b domain.Payout) int { return b.Cumulative.Cmp(a.Cumulative) })
	fmt.Fprintf(table, "\nlargest of %d payees\n", len(payouts))
	for _, p := range payouts[:min(len(payouts), mostPayees)] {
		fmt.Fprintf(table, "%s\t%s\n", icnt(p.Cumulative), payeeName(p.Kind, p.ID, p.Account))
	}
}

func (s *overview) printRefusals(table *tabwriter.Writer) {
	for _, reason := range domain.Rejects() {
		r := s.refusals[reason]
		if r == nil {
			continue
		}
		fmt.Fprintf(table, "\nrejected: %d %s\n", r.count, reason)
		for _, line := range r.first {
			fmt.Fprintf(table, "  %s\n", line)
		}
	}
}
