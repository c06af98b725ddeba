package projections

import (
	"assay/domain"
)

func (r *rewards) walk(c *codec) {
	c.boolean(&r.activated)
	c.uint(&r.activatedAt)
	c.amount(&r.unlocked)
	walkList(c, &r.knots, c.amount)
	c.amount(&r.baseA)
	c.uint(&r.updatedAt)
}

// walk of the credits, in the order of their first; their sum is made again.
func (k *credits) walk(c *codec) {
	walkList(c, &k.payees, func(p *payee) {
		number(c, &p.kind)
		c.uint(&p.id)
		c.address(&p.account)
		amount := k.amounts[*p]
		c.amount(&amount)
		if !c.reading {
			return
		}
		sum, err := k.sum.Add(amount)
		c.check(err == nil, "credits in all: %v", err)
		_, had := k.amounts[*p]
		c.check(!had, "payee %d %d %s is there twice", p.kind, p.id, p.account)
		k.amounts[*p], k.sum = amount, sum
	})
}

// walk of the settlements; planted says that closed epochs keep their leaves.
func (t *settlement) walk(c *codec, planted bool) {
	walkRow(c, &t.epochs, func(e *Settlement) {
		if c.reading {
			e.Close = new(domain.EpochClose)
		}
		walkClose(c, e.Close)
		if planted && e.Close.Payouts == nil {
			e.Close.Payouts = []domain.Payout{} // an empty list in the record, not none
		}
		e.walk(c)
	})
	c.hash(&t.previous)
	c.amounts(&t.reserve.in, &t.reserve.out)
	walkList(c, &t.row, func(r *carried) {
		number(c, &r.epoch)
		walkSlashes(c, &r.slashes)
	})
	walkSlashes(c, &t.open)
	walkSet(c, &t.seen, domain.Hash.Compare, c.hash)
	c.amounts(&t.claimed, &t.executed)
	if c.reading {
		for i, l := range t.open {
			t.openAt[leafKey{l.SN, l.Position, l.Reason}] = i
		}
	}
}

func (e *Settlement) walk(c *codec) {
	c.word(&e.Phase, PhaseClosed, PhaseRefused, PhaseSettled, PhaseVetoed)
	walkList(c, &e.Carried, func(k *domain.Epoch) { number(c, k) })
	walkList(c, &e.Approvals, func(a *Approval) {
		c.address(&a.Signer)
		c.uint(&a.Record)
	})
	walkList(c, &e.Attested, func(h *domain.HNID) { number(c, h) })
	walkList(c, &e.Disputed, func(h *domain.HNID) { number(c, h) })
	c.hash(&e.OnChain)
}

func walkClose(c *codec, e *domain.EpochClose) {
	c.word(&e.Record, "epoch")
	number(c, &e.Epoch)
	number(c, &e.FirstEra)
	number(c, &e.LastEra)
	c.hash(&e.PayoutRoot)
	c.amount(&e.Total)
	c.hash(&e.SlashRoot)
	c.amount(&e.SlashTotal)
	c.boolean(&e.Covered)
	c.amount(&e.Shortfall)
	walkList(c, &e.Payouts, func(p *domain.Payout) {
		number(c, &p.Kind)
		c.uint(&p.ID)
		c.address(&p.Account)
		c.amount(&p.Cumulative)
	})
	walkResult(c, &e.Result)
	c.hash(&e.Digest)
	walkSlashes(c, &e.Slashes)
}

func walkResult(c *codec, r *domain.EpochResult) {
	number(c, &r.Epoch)
	number(c, &r.FirstEra)
	number(c, &r.LastEra)
	c.hash(&r.PolicyHash)
	c.uint(&r.LogSize)
	c.hash(&r.LogRoot)
	c.hash(&r.PayoutRoot)
	c.amount(&r.PayoutTotal)
	c.hash(&r.SlashRoot)
	c.amount(&r.SlashTotal)
	c.hash(&r.PreviousDigest)
}

func walkSlashes(c *codec, leaves *[]domain.Slash) {
	walkList(c, leaves, func(l *domain.Slash) {
		number(c, &l.Epoch)
		number(c, &l.SN)
		c.hash(&l.Position)
		c.amount(&l.Amount)
		number(c, &l.Reason)
	})
}

// walk of the books of the open epoch. Lines that are filled in when it closes
// are zero until then, and not written.
func (b *books) walk(c *codec) {
	r, f := &b.open.Rewards, &b.open.Fees
	c.amounts(&r.Gross, &r.Delegation, &r.Links, &r.HeldBefore)
	c.amounts(&r.Providers, &r.Delegators, &r.LinkOwners, &r.NodeTopUps, &r.NetworkTopUps, &r.ForfeitedNodes, &r.ForfeitedLinks)
	c.amount(&b.open.Payouts.Before)
	charges, shadow := &b.open.Charges, &b.open.Shadow
	c.amounts(&charges.Charged, &charges.Taken, &charges.Uncollected, &charges.Voided)
	c.amounts(&shadow.Charged, &shadow.WouldTake, &shadow.Uncollected)
	c.amounts(&f.Fees, &f.Reserve, &f.Treasury)
	reserve, treasury := &b.open.Reserve, &b.open.Treasury
	c.amounts(&reserve.Deposited, &reserve.Withdrawn, &reserve.Fees, &reserve.Forfeited)
	c.amounts(&treasury.Fees, &treasury.Slashed)
	c.amounts(&b.shares, &b.credited)
}

func (t *TokenWatch) walk(c *codec) {
	walkRow(c, &t.chains, func(s *domain.Supply) {
		c.uint(&s.ChainID)
		c.amounts(&s.Minted, &s.Burned, &s.Total)
		c.uints(&s.Mints, &s.Burns)
	})
	c.uints(&t.authorities, &t.alarms)
}
