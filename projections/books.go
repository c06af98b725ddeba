package projections

import (
	"fmt"

	"assay/domain"
)

// books count what comes in and where it goes, wei by wei, as the fold moves
// it. They are kept apart from the credits and stakes that they are held
// against when an epoch closes.
type books struct {
	open     domain.Conservation // of the open epoch
	shares   domain.Amount       // given to delegators in the open epoch
	credited domain.Amount       // of them, booked to positions
}

// add adds to a line of the books.
func add(line *domain.Amount, amount domain.Amount) { line.Increase(&amount) }

// earned books a node's final era.
func (b *books) earned(f *domain.Final, forfeited *domain.Amount) {
	r := &b.open.Rewards
	r.Gross.Increase(&f.Gross)
	r.NodeTopUps.Increase(&f.NodeTopUp)
	r.NetworkTopUps.Increase(&f.NetworkTopUp)
	r.Providers.Increase(&f.Payable)
	r.ForfeitedNodes.Increase(forfeited)
	b.shares.Increase(&f.DelegatorShare)
}

// positioned books what a checkpoint credits to a delegator.
func (b *books) positioned(delegation, share domain.Amount) {
	r := &b.open.Rewards
	add(&r.Delegation, delegation)
	add(&r.Delegators, delegation.Plus(share))
	add(&b.credited, share)
}

// linked books what a link's schedule gives.
func (b *books) linked(amount domain.Amount, forfeited bool) {
	r := &b.open.Rewards
	add(&r.Links, amount)
	if forfeited {
		add(&r.ForfeitedLinks, amount)
	} else {
		add(&r.LinkOwners, amount)
	}
}

// charged books a charge.
func (b *books) charged(c *domain.Charge) {
	taken := c.Amount.Minus(c.Uncollected)
	if c.Mode == domain.ModeEnforce {
		add(&b.open.Charges.Charged, c.Amount)
		add(&b.open.Charges.Taken, taken)
		add(&b.open.Charges.Uncollected, c.Uncollected)
		return
	}
	add(&b.open.Shadow.Charged, c.Amount)
	add(&b.open.Shadow.WouldTake, taken)
	add(&b.open.Shadow.Uncollected, c.Uncollected)
}

// voided books leaves that a veto took out of the open epoch.
func (b *books) voided(leaves []domain.Slash) {
	for _, l := range leaves {
		add(&b.open.Charges.Voided, l.Amount)
	}
}

// feed books the access fee of a booking.
func (b *books) feed(fee, reserve, treasury domain.Amount) {
	f := &b.open.Fees
	add(&f.Fees, fee)
	add(&f.Reserve, reserve)
	add(&f.Treasury, treasury)
}

// balance closes the books of an epoch and opens those of the next. The error
// says which of them do not add up: such an epoch must not leave the engine.
func (s *State) balance(c *domain.EpochClose) (*domain.Conservation, error) {
	b := &s.books
	closed := b.open
	closed.Record, closed.Epoch = "conservation", c.Epoch

	r := &closed.Rewards
	rounding, err := b.shares.Sub(b.credited)
	if err != nil {
		return nil, fmt.Errorf("epoch %d: delegators are credited %s of shares of %s", c.Epoch, b.credited, b.shares)
	}
	r.Rounding = rounding
	for _, n := range s.registry.snSlot {
		add(&r.HeldAfter, n.suspicion().held)
	}
	closed.Payouts.Credited = s.credits.sum.Minus(closed.Payouts.Before)
	for _, p := range c.Payouts {
		add(&closed.Payouts.Total, p.Cumulative)
	}
	for _, l := range c.Slashes {
		if l.Epoch == c.Epoch {
			add(&closed.Charges.InTree, l.Amount)
		}
	}
	add(&closed.Reserve.Fees, closed.Fees.Reserve)
	add(&closed.Reserve.Forfeited, r.ForfeitedNodes.Plus(r.ForfeitedLinks))
	add(&closed.Treasury.Fees, closed.Fees.Treasury)
	closed.Reserve.Deposited, closed.Reserve.Withdrawn = s.settlement.reserve.in, s.settlement.reserve.out
	closed.Treasury.Slashed = s.settlement.executed

	if err := closed.Unbalanced(); err != nil {
		return nil, fmt.Errorf("epoch %d does not balance: %w", c.Epoch, err)
	}
	next := domain.Conservation{Reserve: closed.Reserve, Treasury: closed.Treasury}
	next.Rewards.HeldBefore, next.Payouts.Before = r.HeldAfter, closed.Payouts.Total
	s.books = books{open: next}
	return &closed, nil
}
