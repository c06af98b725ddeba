package explain

import (
	"cmp"
	"fmt"
	"slices"

	"assay/domain"
)

type (
	// LinkReport is what an ICN Link earned and what its owner lost.
	LinkReport struct {
		Link      domain.LinkID  `json:"link"`
		Owner     domain.Address `json:"owner"` // of its last stake
		HN        domain.HNID    `json:"hn"`
		Staked    bool           `json:"staked"`
		Since     uint64         `json:"first_staked"` // unix seconds
		Eras      []LinkEra      `json:"eras"`
		Earned    domain.Amount  `json:"earned"`
		Forfeited domain.Amount  `json:"forfeited"`
	}
	// LinkEra is what a link earned in an era, or once (rules §6).
	LinkEra struct {
		Era        domain.Era     `json:"era"`
		First      bool           `json:"first"` // cum(0), once
		Owner      domain.Address `json:"owner"`
		HN         domain.HNID    `json:"hn"`
		Months     uint64         `json:"months"`
		Seconds    uint64         `json:"seconds"`
		Step       domain.Amount  `json:"step"`       // of the schedule, 1e18
		Total      domain.Amount  `json:"link_total"` // of the whole schedule
		Amount     domain.Amount  `json:"amount"`
		Forfeited  bool           `json:"forfeited"`
		Why        string         `json:"why,omitempty"` // forfeited
		QualityPpm uint64         `json:"quality_ppm"`
		FloorPpm   uint64         `json:"hn_floor_ppm"`
	}
	// LinkTotal is what one link earned in an epoch.
	LinkTotal struct {
		Link      domain.LinkID  `json:"link"`
		Owner     domain.Address `json:"owner"`
		HN        domain.HNID    `json:"hn"`
		Eras      int            `json:"eras"`
		Earned    domain.Amount  `json:"earned"`
		First     domain.Amount  `json:"first"` // of what it earned: cum(0), once
		Forfeited domain.Amount  `json:"forfeited"`
		Lost      int            `json:"eras_forfeited"`
	}
)

// link explains an ICN Link.
func (f *listener) link(x *Explanation, c *chapter) {
	id := domain.LinkID(f.subject.number)
	l := f.people.links[id]
	r := &LinkReport{Link: id, Owner: l.Owner, HN: l.HN, Staked: l.unstaked == 0, Since: l.since, Eras: []LinkEra{}}
	x.Link = r
	c.cited.chain(l.first, domain.KindLinkStaked, "stakes the link for the first time")
	c.cited.chain(l.record, domain.KindLinkStaked, "stakes the link")
	if l.unstaked > 0 {
		c.cited.chain(l.unstaked, domain.KindLinkUnstaked, "takes the link off its HyperNode")
	}
	for _, e := range c.links {
		r.Eras = append(r.Eras, newLinkEra(e))
	}
	r.Earned, r.Forfeited = linkSum(linkTotals(c.links))
	x.Sums = append(x.Sums, linkEquation(fmt.Sprintf("ICN Link %d", id), c.links, r.Earned.Plus(r.Forfeited)))
	x.Advice = append(x.Advice, r.advice()...)
}

func newLinkEra(l *domain.LinkEarned) LinkEra {
	e := LinkEra{
		Era: l.Era, First: l.First, Owner: l.Owner, HN: l.HN, Months: l.Months, Seconds: l.Seconds, Step: l.Step,
		Total: l.Total, Amount: l.Amount, Forfeited: l.Forfeited, QualityPpm: l.QualityPpm, FloorPpm: l.FloorPpm,
	}
	switch {
	case !l.Forfeited:
	case !l.Watching:
		e.Why = fmt.Sprintf("HyperNode %d was not watching throughout the era", l.HN)
	default:
		e.Why = fmt.Sprintf("HyperNode %d confirmed too few nodes: quality %s, want %s", l.HN, percent(l.QualityPpm), percent(l.FloorPpm))
	}
	return e
}

// linkTotals sums up by link, owner and HyperNode, in that order.
func linkTotals(earned []*domain.LinkEarned) []LinkTotal {
	totals := []LinkTotal{}
	for _, l := range earned {
		i := slices.IndexFunc(totals, func(t LinkTotal) bool { return t.Link == l.Link && t.Owner == l.Owner && t.HN == l.HN })
		if i < 0 {
			i = len(totals)
			totals = append(totals, LinkTotal{Link: l.Link, Owner: l.Owner, HN: l.HN})
		}
		t := &totals[i]
		switch {
		case l.Forfeited:
			t.Lost++
			t.Forfeited = t.Forfeited.Plus(l.Amount)
			continue
		case l.First:
			t.First = t.First.Plus(l.Amount)
		default:
			t.Eras++
		}
		t.Earned = t.Earned.Plus(l.Amount)
	}
	slices.SortFunc(totals, func(a, b LinkTotal) int {
		return cmp.Or(cmp.Compare(a.Link, b.Link), a.Owner.Compare(b.Owner), cmp.Compare(a.HN, b.HN))
	})
	return totals
}

func linkSum(totals []LinkTotal) (earned, forfeited domain.Amount) {
	for _, t := range totals {
		earned, forfeited = earned.Plus(t.Earned), forfeited.Plus(t.Forfeited)
	}
	return earned, forfeited
}

// linkEquation is what the schedule gave, era by era, against what was earned
// and forfeited.
func linkEquation(what string, earned []*domain.LinkEarned, total domain.Amount) Sum {
	s := Sum{What: what + ": earned and forfeited", Parts: []Term{}, Total: total}
	for _, l := range earned {
		term := fmt.Sprintf("link %d, era %d", l.Link, l.Era)
		if l.First {
			term = fmt.Sprintf("link %d, once", l.Link)
		}
		s.Parts = append(s.Parts, Term{term, l.Amount})
	}
	return s
}

// same reports whether two eras of a link differ in nothing but their number.
func (e *LinkEra) same(o *LinkEra) bool {
	a, b := *e, *o
	a.Era, b.Era = 0, 0
	return a == b
}
