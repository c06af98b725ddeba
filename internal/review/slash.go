package review

import (
	"fmt"

	"assay/domain"
	"assay/settler"
)

// Slash is a leaf of the slash tree and why it is there.
type Slash struct {
	Epoch    domain.Epoch    `json:"epoch"`
	SN       domain.SNID     `json:"sn"`
	Position domain.Position `json:"position"` // zero: own collateral
	Amount   domain.Amount   `json:"amount"`   // wei
	Reason   uint8           `json:"reason"`   // of rules §7
	Why      string          `json:"why"`
	Charges  []ChargePart    `json:"charges"` // behind it, where the fold kept them
}

// ChargePart is what one charge takes from the position of a slash.
type ChargePart struct {
	Era      domain.Era    `json:"era"`
	Amount   domain.Amount `json:"amount"`   // wei
	Required domain.Amount `json:"required"` // collateral in wei, of which
	RateBps  uint64        `json:"rate_bps"` // is charged
}

// Whose says in words what is slashed.
func (s *Slash) Whose() string {
	if s.Position == (domain.Position{}) {
		return fmt.Sprintf("own collateral of ScalerNode %d", s.SN)
	}
	return fmt.Sprintf("delegation %s to ScalerNode %d", s.Position, s.SN)
}

// why says what a reason means.
func why(reason uint8) string {
	if reason == domain.ReasonWindow {
		return "window: the node's score over the window of epochs was too low (rules §4)"
	}
	return "continuous: the node was down for more eras in a row than the grace (rules §4)"
}

func (p *Proposal) takeSlashes(b *settler.Batch, charges []*domain.Charge) {
	for _, l := range b.Slashes() {
		s := Slash{Epoch: l.Epoch, SN: l.SN, Position: l.Position, Amount: l.Amount, Reason: l.Reason, Why: why(l.Reason), Charges: []ChargePart{}}
		for _, c := range charges {
			if c.Epoch != l.Epoch || c.SN != l.SN || c.LeafReason() != l.Reason || c.Mode != domain.ModeEnforce {
				continue
			}
			for _, part := range c.Parts {
				if part.Position == l.Position {
					s.Charges = append(s.Charges, ChargePart{Era: c.Era, Amount: part.Amount, Required: c.Required, RateBps: c.RateBps})
				}
			}
		}
		p.Slashes = append(p.Slashes, s)
	}
	p.Totals.Slashes, p.Totals.SlashTotal = uint64(len(p.Slashes)), p.Result.SlashTotal
}
