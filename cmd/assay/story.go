package main

import (
	"fmt"
	"strings"
	"text/tabwriter"
	"time"

	"assay/domain"
)

// step is a line of the story in JSON.
type step struct {
	Record string  `json:"record"` // "step"
	AtS    float64 `json:"at_s"`
	Text   string  `json:"text"`
}

// say tells what happened.
func (d *demo) say(format string, args ...any) {
	text, at := fmt.Sprintf(format, args...), float64(time.Since(d.began).Milliseconds())/1000
	if d.p.json {
		_ = d.p.printJSON(step{"step", at, text})
		return
	}
	d.p.printf("%6.1fs  %s\n", at, text)
}

// sayPolicy tells every value of the policy that is not the default.
func (d *demo) sayPolicy() error {
	usual, err := shownDefault()
	if err != nil {
		return err
	}
	ours, err := shown(d.policy.Complete(nil))
	if err != nil {
		return err
	}
	for _, p := range policyDifferences(&usual, &ours, &usual) {
		d.say("policy: %s is %s (default %s)", p.Parameter, ours.text(p.Parameter, p.Unit), usual.text(p.Parameter, p.Unit))
	}
	return nil
}

// printEnd prints the table, the reason of the slash, and the verdict.
func (d *demo) printEnd() {
	t := d.tally
	t.mu.Lock()
	defer t.mu.Unlock()
	d.p.printf("\n")
	w := tabwriter.NewWriter(d.p.stdout, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "SN\tHP\tup\tdegr\tdown\tincl\tstate\tgross\tdelegators\ttop-ups\theld\tpayable\tcharged (ICNT)")
	for _, sn := range t.ids() {
		n := t.nodes[sn]
		fmt.Fprintf(w, "%d\t%d\t%d\t%d\t%d\t%d\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", sn, castProviders()[sn-1],
			n.verdicts[domain.VerdictUp], n.verdicts[domain.VerdictDegraded], n.verdicts[domain.VerdictDown],
			n.verdicts[domain.VerdictInconclusive], n.state, rounded(n.gross), rounded(n.shared), rounded(n.topUps),
			rounded(n.held), rounded(n.payable), rounded(n.charged))
	}
	w.Flush()
	d.printWhy()
	d.printFigures()
}

// printWhy explains the charges of each node from the pairs behind them.
func (d *demo) printWhy() {
	for _, sn := range d.tally.ids() {
		var charges []*domain.Charge
		for _, c := range d.tally.charges {
			if c.SN == sn {
				charges = append(charges, c)
			}
		}
		if len(charges) == 0 {
			continue
		}
		d.p.printf("\nWhy ScalerNode %d was slashed:\n", sn)
		for _, v := range d.tally.downs[sn] {
			d.p.printf("  era %d: down, confirmed by %d of %d qualified HyperNodes (missing: %s), reports of its own: %d\n",
				v.Era, v.Confirmed, v.Qualified, joinIDs(v.Missing), len(v.Reports))
		}
		d.p.printf("  %d down era in a row is free; each further one costs %d bps of the required collateral:\n",
			d.policy.GraceEras, d.policy.SlashRateBps)
		for _, c := range charges {
			d.p.printf("  era %d, epoch %d: %s ICNT x %d / 10000 = %s ICNT\n", c.Era, c.Epoch, icnt(c.Required), c.RateBps, icnt(c.Amount))
		}
	}
}

func (d *demo) printFigures() {
	s := &d.summary
	d.p.printf("\n%d reports accepted, %d messages refused; samples:", s.Accepted, s.Rejected)
	for _, name := range sortedKeys(s.Samples) {
		d.p.printf(" %s %d", name, s.Samples[name])
	}
	d.p.printf("\n")
	for _, r := range s.Roots {
		d.p.printf("epoch %d: payout root %s on chain, in the engine and in the replay\n", r.Epoch, short(r.Chain.String()))
	}
	d.p.printf("log: %d records, root %s\n", s.LogSize, s.LogRoot)
	d.p.printf("payouts %s ICNT, claimed %s ICNT; kept in %s\n", icnt(s.PayoutTotal), icnt(s.ClaimedTotal), s.Data)
	d.p.printf("look at all of it in a browser: assay console --data %s\n", s.Data)
	if s.OK {
		d.p.printf("ok after %.1f s\n", s.ElapsedS)
	} else {
		d.p.printf("FAILED after %.1f s: %s\n", s.ElapsedS, s.Problem)
	}
}

func joinIDs(ids []domain.HNID) string {
	var parts []string
	for _, id := range ids {
		parts = append(parts, fmt.Sprint(id))
	}
	return strings.Join(parts, ", ")
}

// rounded prints ICNT with six decimals, for tables.
func rounded(a domain.Amount) string {
	whole, rest, _ := strings.Cut(icnt(a), ".")
	if rest == "" {
		return whole
	}
	return whole + "." + (rest + "000000")[:6]
}
