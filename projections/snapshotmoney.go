package projections

import (
	"assay/domain"
)

func (r *rewards) walk(w *codec) {
	w.boolean(&r.activated)
	w.uint(&r.activatedAt)
	w.amount(&r.unlocked)
	walkList(w, &r.knots, w.amount)
	w.amount(&r.baseA)
	w.uint(&r.updatedAt)
}

// walk of the credits, in the order of their first; their sum is made again.
func (c *credits) walk(w *codec, r *registry) {
	place := 0
	walkList(w, &c.rows, func(p *domain.Payout) {
		number(w, &p.Kind)
		w.uint(&p.ID)
		w.address(&p.Account)
		w.amount(&p.Cumulative)
		if !w.reading {
			return
		}
		sum, err := c.sum.Add(p.Cumulative)
		w.check(err == nil, "credits in all: %v", err)
		c.sum = sum
		w.check(c.note(payee{kind: p.Kind, id: p.ID, account: p.Account}, place, r),
			"payee %d %d %s is there twice, or is unknown", p.Kind, p.ID, p.Account)
		place++
	})
}

// note notes the place of a payee's row, false if it has one or is a ScalerNode that is
// not registered.
func (c *credits) note(p payee, place int, r *registry) bool {
	if p.kind != domain.PayoutNodeCollateral || p.account != (domain.Address{}) {
		_, had := c.place[p]
		c.place[p] = place
		return !had
	}
	n := r.scalerAt(domain.SNID(p.id))
	if n == nil || n.credit != 0 {
		return false
	}
	n.credit = int32(place) + 1
	return true
}

func (t *settlement) walk(w *codec) {
	walkRow(w, &t.epochs, func(e *Settlement) {
		if w.reading {
			e.Close = new(domain.EpochClose)
		}
		walkClose(w, e.Close)
		e.walk(w)
	})
	w.hash(&t.previous)
	w.amounts(&t.reserve.in, &t.reserve.out)
	walkList(w, &t.row, func(r *carried) {
		number(w, &r.epoch)
		walkSlashes(w, &r.slashes)
	})
	walkSlashes(w, &t.open)
	walkSet(w, &t.seen, domain.Hash.Compare, w.hash)
	w.amounts(&t.claimed, &t.executed)
	if w.reading {
		for i, l := range t.open {
			t.openAt[leafKey{l.SN, l.Position, l.Reason}] = i
		}
	}
}

func (e *Settlement) walk(w *codec) {
	w.word(&e.Phase, PhaseClosed, PhaseRefused, PhaseSettled, PhaseVetoed)
	walkList(w, &e.Carried, func(k *domain.Epoch) { number(w, k) })
	walkList(w, &e.Approvals, func(a *Approval) {
		w.address(&a.Signer)
		w.uint(&a.Record)
	})
	walkList(w, &e.Attested, func(h *domain.HNID) { number(w, h) })
	walkList(w, &e.Disputed, func(h *domain.HNID) { number(w, h) })
	w.hash(&e.OnChain)
	walkList(w, &e.Rejections, func(r *Rejection) {
		w.address(&r.Signer)
		w.text(&r.Reason)
		w.uint(&r.Record)
	})
	walkList(w, &e.Intents, func(i *Intent) {
		w.address(&i.From)
		w.uint(&i.Nonce)
		w.hash(&i.CalldataHash)
		w.hash(&i.SafeTx)
		w.uint(&i.Record)
	})
	walkList(w, &e.Foreign, func(a *ForeignApproval) {
		w.address(&a.Signer)
		w.hash(&a.Digest)
		w.uint(&a.Record)
	})
}

func walkClose(w *codec, e *domain.EpochClose) {
	w.word(&e.Record, "epoch")
	number(w, &e.Epoch)
	number(w, &e.FirstEra)
	number(w, &e.LastEra)
	w.hash(&e.PayoutRoot)
	w.amount(&e.Total)
	w.hash(&e.SlashRoot)
	w.amount(&e.SlashTotal)
	w.boolean(&e.Covered)
	w.amount(&e.Shortfall)
	walkList(w, &e.Payouts, func(p *domain.Payout) {
		number(w, &p.Kind)
		w.uint(&p.ID)
		w.address(&p.Account)
		w.amount(&p.Cumulative)
	})
	walkResult(w, &e.Result)
	w.hash(&e.Digest)
	walkSlashes(w, &e.Slashes)
}

func walkResult(w *codec, r *domain.EpochResult) {
	number(w, &r.Epoch)
	number(w, &r.FirstEra)
	number(w, &r.LastEra)
	w.hash(&r.PolicyHash)
	w.uint(&r.LogSize)
	w.hash(&r.LogRoot)
	w.hash(&r.PayoutRoot)
	w.amount(&r.PayoutTotal)
	w.hash(&r.SlashRoot)
	w.amount(&r.SlashTotal)
	w.hash(&r.PreviousDigest)
}

func walkSlashes(w *codec, leaves *[]domain.Slash) {
	walkList(w, leaves, func(l *domain.Slash) {
		number(w, &l.Epoch)
		number(w, &l.SN)
		w.hash(&l.Position)
		w.amount(&l.Amount)
		number(w, &l.Reason)
	})
}

// walk of the books of the open epoch. Lines that are filled in when it closes
// are zero until then, and not written.
func (b *books) walk(w *codec) {
	r, f := &b.open.Rewards, &b.open.Fees
	w.amounts(&r.Gross, &r.Delegation, &r.Links, &r.HeldBefore)
	w.amounts(&r.Providers, &r.Delegators, &r.LinkOwners, &r.NodeTopUps, &r.NetworkTopUps, &r.ForfeitedNodes, &r.ForfeitedLinks)
	w.amount(&b.open.Payouts.Before)
	charges, shadow := &b.open.Charges, &b.open.Shadow
	w.amounts(&charges.Charged, &charges.Taken, &charges.Uncollected, &charges.Voided)
	w.amounts(&shadow.Charged, &shadow.WouldTake, &shadow.Uncollected)
	w.amounts(&f.Fees, &f.Reserve, &f.Treasury)
	reserve, treasury := &b.open.Reserve, &b.open.Treasury
	w.amounts(&reserve.Deposited, &reserve.Withdrawn, &reserve.Fees, &reserve.Forfeited)
	w.amounts(&treasury.Fees, &treasury.Slashed)
	w.amounts(&b.shares, &b.credited)
}

func (t *TokenWatch) walk(w *codec) {
	walkRow(w, &t.chains, func(s *domain.Supply) {
		w.uint(&s.ChainID)
		w.amounts(&s.Minted, &s.Burned, &s.Total)
		w.uints(&s.Mints, &s.Burns)
	})
	w.uints(&t.authorities, &t.alarms)
	w.uint(&t.last)
	w.hash(&t.lastHash)
}
