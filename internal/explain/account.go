package explain

import (
	"cmp"
	"fmt"
	"slices"

	"assay/domain"
)

type (
	// Account is what an account was credited, part by part.
	Account struct {
		Account   domain.Address    `json:"account"`
		Leaf      *PayoutLeaf       `json:"leaf,omitempty"` // kind 1; none if it is still nothing, or the epoch open
		Added     domain.Amount     `json:"added"`          // by the epoch, so far
		Claimed   domain.Amount     `json:"claimed"`        // on chain, by now
		Nodes     []AccountNode     `json:"nodes"`
		Positions []AccountPosition `json:"positions"`
		Links     []LinkTotal       `json:"links"`
	}
	// AccountNode is what a ScalerNode of the account's Hardware Provider did.
	AccountNode struct {
		SN     domain.SNID   `json:"sn"`
		Eras   int           `json:"eras"`
		Totals Division      `json:"totals"`
		Lost   domain.Amount `json:"lost"` // of what is forfeited: held when the node was offboarded
		Leaves []PayoutLeaf  `json:"leaves"`
	}
	// AccountPosition is what a delegation of the account earned, and what
	// charges take from it.
	AccountPosition struct {
		Position   domain.Position `json:"position"`
		SN         domain.SNID     `json:"sn"`
		Delegation domain.Amount   `json:"delegation"` // by the contract's formula
		Share      domain.Amount   `json:"share"`      // of the node's reward
		Taken      domain.Amount   `json:"taken"`
	}
)

// account explains an account.
func (f *listener) account(x *Explanation, c *chapter) {
	a := &Account{Account: f.subject.account, Nodes: []AccountNode{}, Positions: []AccountPosition{}}
	x.Account = a
	a.Nodes = f.accountNodes(c)
	a.Positions = c.accountPositions(f.people)
	a.Links = linkTotals(slices.DeleteFunc(slices.Clone(c.links), func(l *domain.LinkEarned) bool { return l.Owner != a.Account }))
	var parts []Term
	for _, n := range a.Nodes {
		parts = append(parts, Term{fmt.Sprintf("ScalerNode %d", n.SN), c.paidTo(a.Account, n.SN)})
	}
	for _, p := range a.Positions {
		parts = append(parts, Term{"position " + p.Position.String(), p.Delegation.Plus(p.Share)})
	}
	for _, l := range a.Links {
		parts = append(parts, Term{fmt.Sprintf("ICN Link %d on HyperNode %d", l.Link, l.HN), l.Earned})
	}
	for _, p := range parts {
		a.Added = a.Added.Plus(p.Amount)
	}
	f.accountSums(x, c, a, parts)
}

// finishAccount says what the account claimed by now.
func (f *listener) finishAccount(x *Explanation, c *chapter) {
	x.Account.Claimed = f.claimed
	for _, index := range f.claims {
		c.cited.chain(index, domain.KindPayoutClaimed, "a claim on chain")
	}
	x.Advice = append([]string{}, x.Account.advice(c.epoch)...)
}

// accountSums lists the account's leaf and those of its nodes as sums.
func (f *listener) accountSums(x *Explanation, c *chapter, a *Account, parts []Term) {
	for _, n := range a.Nodes {
		x.Sums = append(x.Sums, n.Totals.equation(n.SN))
	}
	if c.close == nil {
		return
	}
	for _, p := range c.close.Payouts {
		if !f.concerns(p) {
			continue
		}
		l := c.payoutLeaf(p)
		if p.Kind == domain.PayoutPayable {
			a.Leaf = &l
			parts = append([]Term{{"until the epoch before", l.Before}}, parts...)
			x.Sums = append(x.Sums, Sum{What: l.name(), Parts: parts, Total: p.Cumulative})
			continue
		}
		for i := range a.Nodes {
			if n := &a.Nodes[i]; uint64(n.SN) == p.ID {
				n.Leaves = append(n.Leaves, l)
			}
		}
	}
}

// paidTo returns what a node's final eras paid to an account: a Hardware
// Provider may have changed it.
func (c *chapter) paidTo(a domain.Address, id domain.SNID) domain.Amount {
	var sum domain.Amount
	for i := range c.eras {
		if w := &c.eras[i]; w.out.SN == id && w.in.Account == a {
			sum = sum.Plus(w.out.Payable)
		}
	}
	return sum
}

// accountNodes lists the nodes that were paid on the account, or are by now.
func (f *listener) accountNodes(c *chapter) []AccountNode {
	var ids []domain.SNID
	for i := range c.eras {
		ids = append(ids, c.eras[i].out.SN)
	}
	for _, h := range c.lost {
		ids = append(ids, h.SN)
	}
	slices.Sort(ids)
	nodes := []AccountNode{}
	for _, id := range slices.Compact(ids) {
		n := AccountNode{SN: id, Leaves: []PayoutLeaf{}}
		n.Totals, n.Lost = c.totals(id)
		for i := range c.eras {
			if c.eras[i].out.SN == id {
				n.Eras++
			}
		}
		nodes = append(nodes, n)
	}
	return nodes
}

// accountPositions sums up by position.
func (c *chapter) accountPositions(p people) []AccountPosition {
	positions := []AccountPosition{}
	at := func(id domain.Position, sn domain.SNID) *AccountPosition {
		i := slices.IndexFunc(positions, func(q AccountPosition) bool { return q.Position == id })
		if i < 0 {
			i = len(positions)
			positions = append(positions, AccountPosition{Position: id, SN: sn})
		}
		return &positions[i]
	}
	for _, e := range c.earned {
		q := at(e.Position, e.SN)
		q.Delegation, q.Share = q.Delegation.Plus(e.Delegation), q.Share.Plus(e.Share)
	}
	for _, charge := range c.charges {
		for _, part := range charge.Parts {
			if p.positions[part.Position] != nil {
				q := at(part.Position, charge.SN)
				q.Taken = q.Taken.Plus(part.Amount)
			}
		}
	}
	slices.SortFunc(positions, func(a, b AccountPosition) int {
		return cmp.Or(cmp.Compare(a.SN, b.SN), a.Position.Compare(b.Position))
	})
	return positions
}
