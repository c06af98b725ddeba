package explain

import (
	"fmt"

	"assay/domain"
)

type (
	// Hyper is how a HyperNode did its work, and what its links got for it.
	Hyper struct {
		HN         domain.HNID    `json:"hn"`
		Operator   domain.Address `json:"operator"`
		Key        domain.Address `json:"key"`
		QualityPpm uint64         `json:"hn_quality_ppm"` // from which on it counts
		FloorPpm   uint64         `json:"hn_floor_ppm"`   // from which on its links earn
		Eras       []HyperEra     `json:"eras"`
		Links      []LinkTotal    `json:"links"`
		Earned     domain.Amount  `json:"earned"`
		Forfeited  domain.Amount  `json:"forfeited"`
	}
	// HyperEra is one era of a HyperNode (rules §3).
	HyperEra struct {
		Era        domain.Era    `json:"era"`
		Watching   bool          `json:"watching"` // of A_E
		Why        string        `json:"why,omitempty"`
		QualityPpm uint64        `json:"quality_ppm"` // the median of the shares
		Shares     []Share       `json:"shares"`      // by Hardware Provider
		Qualified  bool          `json:"qualified"`   // of Q_E
		Weight     domain.Amount `json:"weight"`      // 1e18
		AllWeight  domain.Amount `json:"all_weight"`  // 1e18, of Q_E
		Operators  uint64        `json:"operators"`   // in Q_E
		Confirmed  uint64        `json:"confirmed"`
		Nodes      uint64        `json:"nodes"` // ScalerNodes that are judged
		Conclusive bool          `json:"conclusive"`
		Reports    int           `json:"reports"`
	}
	// Share is the part of a Hardware Provider's nodes that a HyperNode
	// confirmed, of those that anybody did.
	Share struct {
		HP        domain.HPID `json:"hp"`
		Confirmed uint64      `json:"confirmed"`
		Lit       uint64      `json:"lit"`
		Ppm       uint64      `json:"ppm"`
	}
)

// hyper explains a HyperNode.
func (f *listener) hyper(x *Explanation, c *chapter) {
	id := domain.HNID(f.subject.number)
	n := f.people.hypers[id]
	policy := f.policy(c)
	h := &Hyper{
		HN: id, Operator: n.Operator, Key: n.Key, QualityPpm: policy.HNQualityPpm, FloorPpm: policy.HNFloorPpm,
		Eras: []HyperEra{},
	}
	x.Hyper = h
	c.cited.chain(n.record, domain.KindHNRegistered, "registers the HyperNode and its key")
	for _, m := range n.moves {
		c.cited.chain(m.record, m.value, moveRole(m.value))
	}
	for e := x.Epoch.FirstEra; e <= x.Epoch.LastEra && f.isSealed(e); e++ {
		h.Eras = append(h.Eras, c.hyperEra(id, e))
	}
	h.Links = linkTotals(c.links)
	h.Earned, h.Forfeited = linkSum(h.Links)
	x.Sums = append(x.Sums, linkEquation(fmt.Sprintf("links on HyperNode %d", id), c.links, h.Earned.Plus(h.Forfeited)))
	x.Advice = append(x.Advice, h.advice(x.Epoch.Open)...)
}

func moveRole(k domain.Kind) string {
	switch k {
	case domain.KindHNStatus:
		return "switches the HyperNode on or off"
	case domain.KindLinkUnstaked:
		return "takes a link off it"
	}
	return "stakes a link on it, or moves one away"
}

func (c *chapter) hyperEra(id domain.HNID, e domain.Era) HyperEra {
	o := c.observer(e, id)
	if o == nil {
		era := HyperEra{Era: e, Shares: []Share{}, Why: "it was not registered before the era began"}
		for _, a := range c.absent {
			if a.Era == e && a.HN == id {
				era.Why = whyAbsent(a.Why)
			}
		}
		return era
	}
	era := HyperEra{
		Era: e, Watching: true, QualityPpm: o.QualityPpm, Shares: []Share{}, Qualified: o.Qualified,
		Weight: o.Weight, AllWeight: o.AllWeight, Operators: o.Operators, Confirmed: o.Confirmed, Nodes: o.Nodes,
		Conclusive: o.Conclusive, Reports: len(o.Reports),
	}
	for _, s := range o.Shares {
		era.Shares = append(era.Shares, Share{s.HP, s.Confirmed, s.Lit, 1e6 * s.Confirmed / s.Lit})
	}
	return era
}

func whyAbsent(why string) string {
	switch why {
	case domain.AbsentInactive:
		return "it is switched off on chain"
	case domain.AbsentNoLink:
		return "no ICN Link is staked on it"
	}
	return "it was not active with a link staked in every block of the era"
}

// alike reports whether two eras tell the same story, in whatever numbers of
// nodes, so that they can be told as one.
func (e *HyperEra) alike(o *HyperEra) bool {
	return e.Watching == o.Watching && e.Why == o.Why && e.QualityPpm == o.QualityPpm && e.Qualified == o.Qualified &&
		e.Weight == o.Weight && e.AllWeight == o.AllWeight && e.Operators == o.Operators && e.Conclusive == o.Conclusive
}
