package review

import (
	"fmt"
	"slices"

	"assay/domain"
	"assay/projections"
	"assay/settler"
)

// How much a proposal lists of what could be long. First-time payees and
// slashes are listed all.
const (
	largestShown = 10
	historyShown = 5
)

// Totals are sums over a batch, in wei.
type Totals struct {
	PayoutTotal domain.Amount `json:"payout_total"` // cumulative, with this epoch
	Before      domain.Amount `json:"before"`       // cumulative, of the settled epochs before
	New         domain.Amount `json:"new"`          // what this batch adds
	Payable     domain.Amount `json:"payable"`      // of it: to accounts
	TopUps      domain.Amount `json:"top_ups"`      // of it: to collateral of nodes
	Payees      uint64        `json:"payees"`       // leaves of the payout tree
	Paid        uint64        `json:"paid"`         // of them with anything new
	FirstTime   uint64        `json:"first_time"`   // of them never paid before
	SlashTotal  domain.Amount `json:"slash_total"`
	Slashes     uint64        `json:"slashes"`
	// Compared is false where the payees before are not known: what is new is
	// known in sum only, and nothing of single payees.
	Compared bool `json:"compared"`
}

// Payment is what a batch adds for one payee. Its kind is of rules §7: 1 to an
// account, 2 and 3 to the node and network collateral of ScalerNode id.
type Payment struct {
	Kind       uint8          `json:"kind"`
	ID         uint64         `json:"id"`
	Account    domain.Address `json:"account"`
	Before     domain.Amount  `json:"before"` // wei, cumulative
	New        domain.Amount  `json:"new"`    // wei
	Cumulative domain.Amount  `json:"cumulative"`
}

// Past is an epoch before, for comparison.
type Past struct {
	Epoch      domain.Epoch  `json:"epoch"`
	Phase      string        `json:"phase"`
	New        domain.Amount `json:"new"` // wei that it added
	SlashTotal domain.Amount `json:"slash_total"`
}

// Payee says in words who is paid.
func (p *Payment) Payee() string {
	switch p.Kind {
	case domain.PayoutPayable:
		return p.Account.String()
	case domain.PayoutNodeCollateral:
		return fmt.Sprintf("node collateral of ScalerNode %d", p.ID)
	default:
		return fmt.Sprintf("network collateral of ScalerNode %d, for %s", p.ID, p.Account)
	}
}

// payeeKey is who is paid.
type payeeKey struct {
	kind    uint8
	id      uint64
	account domain.Address
}

// takePayments holds the leaves against those of the epoch before the batch, nil
// for the first. Leaves are cumulative, so whoever is not in those was never
// paid.
func (p *Proposal) takePayments(b *settler.Batch, base *domain.EpochClose) {
	payouts := b.Payouts()
	t := &p.Totals
	t.PayoutTotal, t.Payees = p.Result.PayoutTotal, uint64(len(payouts))
	t.Compared = base == nil || len(base.Payouts) > 0 || base.Total.IsZero()
	before := make(map[payeeKey]domain.Amount)
	if base != nil {
		t.Before = base.Total
		for _, l := range base.Payouts {
			before[payeeKey{l.Kind, l.ID, l.Account}] = l.Cumulative
		}
	}
	t.New = t.PayoutTotal.Less0(t.Before)
	if !t.Compared {
		p.NotChecked = append(p.NotChecked, "single payees: the leaves of the epoch before are not kept any more")
		return
	}
	var paid []Payment
	for _, l := range payouts {
		was, known := before[payeeKey{l.Kind, l.ID, l.Account}]
		if l.Cumulative.Cmp(was) < 0 {
			p.Problems = append(p.Problems, fmt.Sprintf("payee kind %d, id %d, %s falls from %s to %s wei", l.Kind, l.ID, l.Account, was, l.Cumulative))
		}
		delete(before, payeeKey{l.Kind, l.ID, l.Account})
		pay := Payment{Kind: l.Kind, ID: l.ID, Account: l.Account, Before: was, New: l.Cumulative.Less0(was), Cumulative: l.Cumulative}
		if !known {
			p.FirstTime = append(p.FirstTime, pay)
		}
		if pay.New.IsZero() {
			continue
		}
		paid = append(paid, pay)
		if l.Kind == domain.PayoutPayable {
			t.Payable = t.Payable.Plus(pay.New)
		} else {
			t.TopUps = t.TopUps.Plus(pay.New)
		}
	}
	if n := len(before); n > 0 {
		p.Problems = append(p.Problems, fmt.Sprintf("%d payees of the epoch before are left out", n))
	}
	t.Paid, t.FirstTime = uint64(len(paid)), uint64(len(p.FirstTime))
	slices.SortStableFunc(paid, func(a, b Payment) int { return b.New.Cmp(a.New) })
	slices.SortStableFunc(p.FirstTime, func(a, b Payment) int { return b.New.Cmp(a.New) })
	p.Largest = paid[:min(len(paid), largestShown)]
}

// takeHistory takes the last epochs before the batch, newest first.
func (p *Proposal) takeHistory(before []projections.Settlement) {
	for i := len(before) - 1; i >= 0 && len(p.History) < historyShown; i-- {
		c := before[i].Close
		var was domain.Amount
		if i > 0 {
			was = before[i-1].Close.Total
		}
		p.History = append(p.History, Past{Epoch: c.Epoch, Phase: before[i].Phase, New: c.Total.Less0(was), SlashTotal: c.SlashTotal})
	}
}
