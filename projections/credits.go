package projections

import (
	"slices"

	"assay/domain"
)

// credits are the cumulative payouts over all epochs (rules §7).
type credits struct {
	rows  []domain.Payout // one for each payee, in the order of their first credit
	place map[payee]int   // of a payee's row; that of a node's own collateral is where the node is
	sum   domain.Amount
}

// payee is what tells the leaves of the payout tree apart. In this order it has
// no gaps.
type payee struct {
	id      uint64
	account domain.Address
	kind    uint8
}

func newCredits() credits { return credits{place: make(map[payee]int)} }

func (c *credits) add(p payee, amount domain.Amount) {
	if !amount.IsZero() {
		c.credit(c.of(p), amount)
	}
}

// of returns the place of a payee's row, made on first use.
func (c *credits) of(p payee) int {
	i, had := c.place[p]
	if !had {
		i = c.row(p)
		c.place[p] = i
	}
	return i
}

// row makes a row and returns its place.
func (c *credits) row(p payee) int {
	c.rows = append(c.rows, domain.Payout{Kind: p.kind, ID: p.id, Account: p.account})
	return len(c.rows) - 1
}

// ofNode returns the place of the row of a node's own collateral, made on first use.
func (c *credits) ofNode(n *scaler) int {
	if n.credit == 0 {
		n.credit = int32(c.row(payee{kind: domain.PayoutNodeCollateral, id: uint64(n.SN)})) + 1
	}
	return int(n.credit) - 1
}

// credit adds to the row at a place.
func (c *credits) credit(place int, amount domain.Amount) {
	c.rows[place].Cumulative.Increase(&amount)
	c.sum.Increase(&amount)
}

// payouts returns the leaves of the payout tree, sorted, and their sum, which is
// added up anew.
func (c *credits) payouts() ([]domain.Payout, domain.Amount) {
	payouts := make([]domain.Payout, len(c.rows)) // an empty list in the record, not none
	copy(payouts, c.rows)
	slices.SortFunc(payouts, domain.Payout.Compare)
	var total domain.Amount
	for i := range payouts {
		total = total.Plus(payouts[i].Cumulative)
	}
	return payouts, total
}
