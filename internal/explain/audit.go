package explain

import (
	"errors"
	"fmt"

	"assay/domain"
)

// ErrSum is wrapped by errors about parts that do not add up. That is a mistake
// of this program, never of the records.
var ErrSum = errors.New("does not add up")

// audit adds up what the fold tells of an epoch and holds it against the leaves
// of the epoch's trees. It does so for every leaf, not only for those of the
// subject: a sum that is right by accident would be found out elsewhere.
type audit struct {
	credits map[payee]domain.Amount // told since the last close
	charges map[leaf]domain.Amount  // of enforce mode, told since the last close
	before  []domain.Payout         // leaves of the last epoch that closed
	held    map[domain.SNID]domain.Amount
	sums    [2]int           // leaves that added up in the last epoch: payouts, slashes
	in      *domain.Earnings // whose final comes next
	err     error            // the first sum that does not
}

type (
	// payee tells payout leaves apart, leaf the slash leaves of one epoch.
	payee struct {
		kind    uint8
		id      uint64
		account domain.Address
	}
	leaf struct {
		sn       domain.SNID
		position domain.Position
		reason   uint8
	}
)

func newAudit() audit {
	return audit{
		credits: make(map[payee]domain.Amount), charges: make(map[leaf]domain.Amount),
		held: make(map[domain.SNID]domain.Amount),
	}
}

// told takes a reason.
func (a *audit) told(r domain.Reason) {
	switch r := r.(type) {
	case *domain.Earnings:
		a.in = r
	case *domain.HeldForfeited:
		a.forfeit(r)
	case *domain.ChargesVoided:
		a.void(r.Leaves)
	case *domain.PositionEarned:
		a.position(r)
	case *domain.LinkEarned:
		a.link(r)
	}
}

// decided takes a decision.
func (a *audit) decided(d domain.Decision) {
	switch d := d.(type) {
	case *domain.Final:
		in := a.in
		a.in = nil
		if in == nil {
			a.fail("final of ScalerNode %d in era %d comes without earnings", d.SN, d.Era)
			return
		}
		a.era(in, d)
	case *domain.Charge:
		a.charge(d)
	case *domain.EpochClose:
		a.close(d)
	}
}

func (a *audit) fail(format string, args ...any) {
	if a.err == nil {
		a.err = fmt.Errorf("%w: %s", ErrSum, fmt.Sprintf(format, args...))
	}
}

// must holds what the parts sum up to against a total.
func (a *audit) must(parts, total domain.Amount, format string, args ...any) {
	if parts != total {
		a.fail("%s: parts %s wei, total %s wei", fmt.Sprintf(format, args...), parts, total)
	}
}

func (a *audit) credit(p payee, amount domain.Amount) {
	if !amount.IsZero() {
		a.credits[p] = a.credits[p].Plus(amount)
	}
}

// era takes a node's final era: what it earned and had is divided without rest.
func (a *audit) era(w *domain.Earnings, f *domain.Final) {
	if w.Era != f.Era || w.SN != f.SN {
		a.fail("final of ScalerNode %d, era %d, follows the earnings of ScalerNode %d, era %d", f.SN, f.Era, w.SN, w.Era)
		return
	}
	d := divide(w, f)
	earned := domain.Gross(d.Utilisation.Plus(d.Capacity), w.Multiplier)
	a.must(earned, f.Gross, "gross of ScalerNode %d in era %d", f.SN, f.Era)
	a.must(w.HeldBefore, a.held[f.SN], "held of ScalerNode %d before era %d", f.SN, f.Era)
	came, went := f.Gross.Plus(w.HeldBefore), d.went()
	a.must(went, came, "era %d of ScalerNode %d", f.Era, f.SN)
	if !d.Forfeited.IsZero() && !w.Offboarded {
		a.fail("ScalerNode %d forfeits %s wei in era %d and is not offboarded", f.SN, d.Forfeited, f.Era)
	}
	a.held[f.SN] = f.Held
	a.credit(payee{kind: domain.PayoutNodeCollateral, id: uint64(f.SN)}, f.NodeTopUp)
	a.credit(payee{domain.PayoutNetworkCollateral, uint64(f.SN), w.Account}, f.NetworkTopUp)
	a.credit(payee{kind: domain.PayoutPayable, account: w.Account}, f.Payable)
}

func (a *audit) forfeit(h *domain.HeldForfeited) {
	a.must(h.Amount, a.held[h.SN], "held of ScalerNode %d when it was offboarded", h.SN)
	delete(a.held, h.SN)
}

func (a *audit) position(p *domain.PositionEarned) {
	a.credit(payee{kind: domain.PayoutPayable, account: p.Delegator}, p.Delegation.Plus(p.Share))
}

func (a *audit) link(l *domain.LinkEarned) {
	if !l.Forfeited {
		a.credit(payee{kind: domain.PayoutPayable, account: l.Owner}, l.Amount)
	}
}

func (a *audit) charge(c *domain.Charge) {
	total := c.Uncollected
	for _, p := range c.Parts {
		total = total.Plus(p.Amount)
		if c.Mode == domain.ModeEnforce {
			at := leaf{c.SN, p.Position, c.LeafReason()}
			a.charges[at] = a.charges[at].Plus(p.Amount)
		}
	}
	a.must(total, c.Amount, "charge of ScalerNode %d in era %d", c.SN, c.Era)
}

func (a *audit) void(leaves []domain.Slash) {
	for _, l := range leaves {
		at := leaf{l.SN, l.Position, l.Reason}
		a.must(l.Amount, a.charges[at], "voided slash of ScalerNode %d", l.SN)
		delete(a.charges, at)
	}
}

// close holds every leaf of an epoch against what was told of it.
func (a *audit) close(c *domain.EpochClose) {
	a.sums = [2]int{len(c.Payouts), 0}
	rest := a.before
	for _, p := range c.Payouts {
		var before domain.Amount
		if len(rest) > 0 && rest[0].Compare(p) == 0 {
			before, rest = rest[0].Cumulative, rest[1:]
		}
		at := payee{p.Kind, p.ID, p.Account}
		a.must(before.Plus(a.credits[at]), p.Cumulative, "payout leaf (%d, %d, %s) of epoch %d", p.Kind, p.ID, p.Account, c.Epoch)
		delete(a.credits, at)
	}
	for _, l := range c.Slashes {
		if l.Epoch != c.Epoch {
			continue // of an epoch that was refused for cover, where it was held against its charges
		}
		at := leaf{l.SN, l.Position, l.Reason}
		a.must(a.charges[at], l.Amount, "slash leaf (%d, %s, %d) of epoch %d", l.SN, l.Position, l.Reason, c.Epoch)
		delete(a.charges, at)
		a.sums[1]++
	}
	if len(rest) > 0 || len(a.credits) > 0 || len(a.charges) > 0 {
		a.fail("epoch %d: %d leaves are gone, %d credits and %d charges have none", c.Epoch, len(rest), len(a.credits), len(a.charges))
	}
	a.before = c.Payouts
}
