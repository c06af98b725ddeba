package explain

import (
	"slices"

	"assay/domain"
)

// citations are the records behind an explanation, by index.
type citations map[uint64]*citation

// citation is one record and what it contributed.
type citation struct {
	kind  domain.Kind
	by    author
	roles []string
	pairs []provedPair // of a record of receipts: those that concern the subject
}

// author is who a record is by.
type author struct {
	office string // one of By...
	id     uint64 // of a node
}

// Offices that sign.
const (
	ByObserver   = "observer"   // signs chain facts
	ByGovernance = "governance" // signs policies and reversals
	ByScaler     = "sn"
	ByHyper      = "hn"
	BySigner     = "treasury"
	ByLog        = "log" // made by the log itself, from the records before it
)

// provedPair is a pair that rests on a receipt.
type provedPair struct {
	era domain.Era
	domain.Pair
}

// cite notes that a record contributed something, once.
func (c citations) cite(index uint64, kind domain.Kind, by author, role string) *citation {
	at := c[index]
	if at == nil {
		at = &citation{kind: kind, by: by}
		c[index] = at
	}
	if !slices.Contains(at.roles, role) {
		at.roles = append(at.roles, role)
	}
	return at
}

// chain cites a chain fact.
func (c citations) chain(index uint64, kind domain.Kind, role string) {
	c.cite(index, kind, author{office: ByObserver}, role)
}

// reports cites reports of one node.
func (c citations) reports(indexes []uint64, office string, id uint64, role string) {
	for _, index := range indexes {
		c.cite(index, domain.KindReport, author{office, id}, role)
	}
}
