package settler

import (
	"context"
	"errors"
	"fmt"

	"assay/domain"
)

// Due is a payout of the batch in force and what the contract has paid of it.
type Due struct {
	Payout domain.Payout
	Left   domain.Amount // wei that a claim pays now; zero: all of it is paid
}

// Paid is how much of the payout is paid, in wei. It may be more than the leaf
// says after a veto, and is the leaf's amount then.
func (d Due) Paid() domain.Amount { return d.Payout.Cumulative.Less0(d.Left) }

// SlashDue is a slash of a settled batch and whether it was executed.
type SlashDue struct {
	Slash    domain.Slash
	Executed bool
}

// InForce returns the epoch whose payouts are claimed against in the view's state;
// ok is false if none is settled, or all that are were vetoed.
func (t *Treasury) InForce(ctx context.Context, v *View) (epoch domain.Epoch, ok bool, err error) {
	force, err := call(ctx, t.chain, v.Head.Hash(), t.network.Settlement, t.settlement.PackPayoutInForce(), t.settlement.UnpackPayoutInForce)
	if err != nil {
		return 0, false, fmt.Errorf("ask for the payouts in force: %w", err)
	}
	return domain.Epoch(force.Epoch), force.Exists, nil
}

// Due reads what is paid of those payouts of the batch in force that only accepts
// (nil: all), and sends nothing. ErrNotInForce as from [Claimer.Claim].
func (t *Treasury) Due(ctx context.Context, v *View, b *Batch, only func(domain.Payout) bool) ([]Due, error) {
	c := NewClaimer(ClaimerConfig{Treasury: t})
	if err := c.inForce(ctx, v, b); err != nil {
		return nil, err
	}
	var all []Due
	for _, p := range b.payouts {
		if only != nil && !only(p) {
			continue
		}
		left, err := c.unclaimed(ctx, v, p)
		if err != nil {
			return nil, err
		}
		all = append(all, Due{p, left})
	}
	return all, nil
}

// SlashesDue reads which slashes of a settled batch are executed, and sends
// nothing. wait is nil if the others can be executed in the next block, and
// otherwise an ErrNotExecutable that says why not; ErrForeignDigest is an error.
func (t *Treasury) SlashesDue(ctx context.Context, v *View, b *Batch) (all []SlashDue, wait error, err error) {
	c := NewClaimer(ClaimerConfig{Treasury: t})
	if wait = c.executable(ctx, v, b); wait != nil && !errors.Is(wait, ErrNotExecutable) {
		return nil, nil, wait
	}
	for _, s := range b.slashes {
		left, err := c.unexecuted(ctx, v, b, s)
		if err != nil {
			return nil, nil, err
		}
		all = append(all, SlashDue{s, left.IsZero()})
	}
	return all, wait, nil
}
