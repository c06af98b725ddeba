package explain

import (
	"fmt"
	"strings"

	"assay/domain"
)

// hyper writes how a HyperNode did its work.
func (p *page) hyper(h *Hyper) {
	p.line("operator %s, key %s; counts from a quality of %s on, its links earn from %s on\n", h.Operator, h.Key, percent(h.QualityPpm), percent(h.FloorPpm))
	for i := 0; i < len(h.Eras); {
		j := i + 1
		for !p.full && j < len(h.Eras) && h.Eras[j].alike(&h.Eras[i]) {
			j++
		}
		p.hyperEras(h.Eras[i:j])
		i = j
	}
	p.linkTotals(h.Links)
	p.line("Links on it: %s ICNT earned, %s ICNT forfeited", h.Earned.ICNT(), h.Forfeited.ICNT())
}

// hyperEras writes eras that are alike as one.
func (p *page) hyperEras(alike []HyperEra) {
	e, last := &alike[0], &alike[len(alike)-1]
	name := eras(e.Era, last.Era)
	if !e.Watching {
		p.line("%s: does not count, %s", name, e.Why)
		return
	}
	low, high, reports := e.Confirmed, e.Confirmed, 0
	for _, o := range alike {
		low, high, reports = min(low, o.Confirmed), max(high, o.Confirmed), reports+o.Reports
	}
	confirmed := fmt.Sprint(low)
	if high > low {
		confirmed = fmt.Sprintf("%d to %d", low, high)
	}
	p.line("%s: confirmed %s of %s, quality %s (%s)", name, confirmed, count(e.Nodes, "ScalerNode", "ScalerNodes"),
		percent(e.QualityPpm), p.median(alike))
	filed := count(uint64(reports), "report", "reports") + " filed"
	switch {
	case !e.Qualified:
		p.line("    too low to count in verdicts; %s", filed)
	case e.Conclusive:
		p.line("    weight %s of %s in the verdicts, %s; %s", e.Weight.ICNT(), e.AllWeight.ICNT(), count(e.Operators, "operator", "operators"), filed)
	default:
		p.line("    weight %s of %s, but the era is inconclusive; %s", e.Weight.ICNT(), e.AllWeight.ICNT(), filed)
	}
}

// maxShares is how many Hardware Providers are listed one by one.
const maxShares = 6

// median says what the quality of eras is the median of.
func (p *page) median(alike []HyperEra) string {
	shares := alike[0].Shares
	if len(shares) == 0 {
		return "nobody confirmed any node"
	}
	if len(alike) > 1 || len(shares) > maxShares && !p.full {
		lowest, era := shares[0], alike[0].Era
		for _, e := range alike {
			for _, s := range e.Shares {
				if s.Ppm < lowest.Ppm {
					lowest, era = s, e.Era
				}
			}
		}
		return fmt.Sprintf("median of %s; lowest HP %d in era %d: %d of %d",
			count(uint64(len(shares)), "Hardware Provider", "Hardware Providers"), lowest.HP, era, lowest.Confirmed, lowest.Lit)
	}
	var words []string
	for _, s := range shares {
		words = append(words, fmt.Sprintf("HP %d: %d of %d", s.HP, s.Confirmed, s.Lit))
	}
	return "median of " + strings.Join(words, ", ")
}

func (p *page) linkTotals(links []LinkTotal) {
	for _, l := range links {
		line := fmt.Sprintf("ICN Link %d of %s on HyperNode %d: earned %s", l.Link, short(l.Owner.String()), l.HN, l.Earned.ICNT())
		if !l.First.IsZero() {
			line += fmt.Sprintf(" (%s of it once, for its first stake)", l.First.ICNT())
		}
		if l.Lost > 0 {
			line += fmt.Sprintf(", forfeited %s in %s", l.Forfeited.ICNT(), count(uint64(l.Lost), "era", "eras"))
		}
		p.line("%s", line)
	}
}

// account writes what an account was credited.
func (p *page) account(a *Account, open bool) {
	switch {
	case a.Leaf == nil && open:
		p.line("%s ICNT credited so far; its payout leaf comes with the close of the epoch", a.Added.ICNT())
	case a.Leaf == nil:
		p.line("nothing was ever credited to it, so it has no payout leaf")
	default:
		p.line("payout leaf, cumulative: %s ICNT, %s before and %s added by this epoch", a.Leaf.Cumulative.ICNT(), a.Leaf.Before.ICNT(), a.Added.ICNT())
	}
	p.line("claimed on chain so far: %s ICNT\n", a.Claimed.ICNT())
	for i := range a.Nodes {
		n := &a.Nodes[i]
		d := &n.Totals
		p.line("ScalerNode %d, %s: gross %s, held before %s", n.SN, count(uint64(n.Eras), "final era", "final eras"), d.Gross.ICNT(), d.HeldBefore.ICNT())
		p.line("    %s", nonzero([]Term{
			{"paid", d.Paid}, {"released of that", d.Released}, {"delegators", d.DelegatorShare}, {"into node collateral", d.NodeTopUp},
			{"into network collateral", d.NetworkTopUp}, {"still held", d.HeldAfter}, {"forfeited", d.Forfeited},
		}))
		for _, l := range n.Leaves {
			p.line("    %s: %s, %s added", l.name(), l.Cumulative.ICNT(), l.Added.ICNT())
		}
	}
	for _, q := range a.Positions {
		line := fmt.Sprintf("position %s on ScalerNode %d: %s by the delegation formula, %s of the node's reward", short(q.Position.String()), q.SN, q.Delegation.ICNT(), q.Share.ICNT())
		if !q.Taken.IsZero() {
			line += fmt.Sprintf("; charges take %s", q.Taken.ICNT())
		}
		p.line("%s", line)
	}
	p.linkTotals(a.Links)
}

// position writes what a delegation earned.
func (p *page) position(r *PositionReport) {
	p.line("%s ICNT delegated to ScalerNode %d by %s (%s %d), lock factor %s", r.Amount.ICNT(), r.SN, r.Delegator, p.from, r.Opened, r.LockFactor.ICNT())
	p.line("left %s: %s ICNT (%s on chain, %s decided to be taken)", p.when, r.Left.ICNT(), r.OnChain.ICNT(), r.Decided.ICNT())
	life := fmt.Sprintf("charges can take from it from era %d on, until it is reclaimed", r.ExposedFrom)
	if r.Undelegated != nil {
		life += fmt.Sprintf("; undelegated in era %d", *r.Undelegated)
	}
	if r.Reclaimed != nil {
		life += fmt.Sprintf("; reclaimed in era %d", *r.Reclaimed)
	}
	p.line("%s\n", life)
	for i, c := range r.Checkpoints {
		p.line("booked at time %d: %s ICNT", c.Time, c.Amount.ICNT())
		if i == 0 || p.full {
			p.line("    delegation formula: %s x A %s x lock factor %s = %s", c.Left.ICNT(), c.DeltaA.ICNT(), c.LockFactor.ICNT(), c.Delegation.ICNT())
			p.line("    of the node's reward: %s x N %s = %s", c.Left.ICNT(), c.DeltaN.ICNT(), c.Share.ICNT())
		}
	}
	if len(r.Checkpoints) == 0 {
		p.line("nothing was booked to it in the epoch")
	}
	p.line("earned in the epoch: %s ICNT, payable to %s", r.Earned.ICNT(), r.Delegator)
	for i := range r.Charges {
		c := &r.Charges[i]
		p.charge(&c.Charge)
		p.line("    of it from this position: %s ICNT", c.Taken.ICNT())
	}
}

// link writes what an ICN Link earned.
func (p *page) link(r *LinkReport) {
	where := fmt.Sprintf("staked on HyperNode %d", r.HN)
	if !r.Staked {
		where = "not staked"
	}
	p.line("owner %s, %s, first staked at time %d\n", r.Owner, where, r.Since)
	for i := 0; i < len(r.Eras); {
		j := i + 1
		for !p.full && j < len(r.Eras) && r.Eras[j].same(&r.Eras[i]) {
			j++
		}
		p.linkEras(&r.Eras[i], &r.Eras[j-1], i == 0 || p.full)
		i = j
	}
	if len(r.Eras) == 0 {
		p.line("it earned nothing: it was not staked on one HyperNode through any final era of the epoch")
	}
	p.line("earned %s ICNT, forfeited %s ICNT", r.Earned.ICNT(), r.Forfeited.ICNT())
}

func (p *page) linkEras(e, last *LinkEra, formula bool) {
	switch {
	case e.First:
		p.line("once, for its first stake: %s of %s ICNT = %s, paid to %s", rate(e.Step), e.Total.ICNT(), e.Amount.ICNT(), e.Owner)
		return
	case e.Forfeited:
		p.line("%s: %s ICNT%s forfeited, %s", eras(e.Era, last.Era), e.Amount.ICNT(), each(e.Era, last.Era), e.Why)
	default:
		p.line("%s: %s ICNT%s to %s, on HyperNode %d with quality %s", eras(e.Era, last.Era), e.Amount.ICNT(), each(e.Era, last.Era), e.Owner, e.HN, percent(e.QualityPpm))
	}
	if formula {
		p.line("    month %d of the schedule: %s ICNT x %s x %d s / %d s", e.Months, e.Total.ICNT(), e.Step.ICNT(), e.Seconds, uint64(domain.Month))
	}
}
