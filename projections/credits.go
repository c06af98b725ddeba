package projections

import (
	"slices"

	"assay/domain"
)

// credits are the cumulative payouts over all epochs (rules §7).
type credits struct {
	rows  []domain.Payout // one for each payee, in the order of their first credit
	place map[payee]int   // of a payee's row
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
		i = len(c.rows)
		c.place[p] = i
		c.rows = append(c.rows, domain.Payout{Kind: p.kind, ID: p.id, Account: p.account})
	}
	return i
}

// credit adds to the row at a place.
func (c *credits) credit(place int, amount domain.Amount) {
	c.rows[place].Cumulative = c.rows[place].Cumulative.Plus(amount)
	c.sum = c.sum.Plus(amount)
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
