package domain

import (
	"errors"
	"fmt"
)

type (
	// Conservation is an epoch's trial balance, all in wei: what came in since
	// the epoch before closed, and where every wei of it went. Unbalanced says
	// what must add up; an epoch whose books do not is never published.
	Conservation struct {
		Record   string        `json:"record"` // "conservation"
		Epoch    Epoch         `json:"epoch"`
		Rewards  RewardBooks   `json:"rewards"`
		Payouts  PayoutBooks   `json:"payouts"`
		Charges  ChargeBooks   `json:"charges"` // of enforce mode
		Shadow   ShadowBooks   `json:"shadow"`  // what shadow mode decided and did not take
		Fees     FeeBooks      `json:"fees"`
		Reserve  ReserveBooks  `json:"reserve"`
		Treasury TreasuryBooks `json:"treasury"`
	}
	// RewardBooks hold what eras and the delegation formula earned against what
	// became of it (rules §6).
	RewardBooks struct {
		Gross      Amount `json:"gross"`       // of all ScalerNodes
		Delegation Amount `json:"delegation"`  // by the contract's formula
		Links      Amount `json:"links"`       // of the links' schedule, forfeited or not
		HeldBefore Amount `json:"held_before"` // held when the epoch before closed

		Providers      Amount `json:"providers"`       // credited to Hardware Providers
		Delegators     Amount `json:"delegators"`      // credited to delegators
		LinkOwners     Amount `json:"link_owners"`     // credited to owners of links
		NodeTopUps     Amount `json:"node_top_ups"`    // diverted into node collateral
		NetworkTopUps  Amount `json:"network_top_ups"` // diverted into network collateral
		ForfeitedNodes Amount `json:"forfeited_nodes"` // of offboarded ScalerNodes, left in the reserve
		ForfeitedLinks Amount `json:"forfeited_links"` // of links on HyperNodes that did not do their work
		Rounding       Amount `json:"rounding"`        // of delegators' shares, paid to nobody
		HeldAfter      Amount `json:"held_after"`
	}
	// PayoutBooks tie what was credited to the leaves of the payout tree.
	PayoutBooks struct {
		Before   Amount `json:"before"`   // cumulative total of the epoch before
		Credited Amount `json:"credited"` // since then
		Total    Amount `json:"total"`    // of the leaves
	}
	// ChargeBooks tie charges to the leaves of the slash tree.
	ChargeBooks struct {
		Charged     Amount `json:"charged"`
		Taken       Amount `json:"taken"`
		Uncollected Amount `json:"uncollected"`
		Voided      Amount `json:"voided"`  // taken, and vetoed before the epoch closed
		InTree      Amount `json:"in_tree"` // leaves of this epoch, without what its tree carries
	}
	// ShadowBooks are charges that took nothing.
	ShadowBooks struct {
		Charged     Amount `json:"charged"`
		WouldTake   Amount `json:"would_take"`
		Uncollected Amount `json:"uncollected"`
	}
	// FeeBooks split the access fees of the bookings (rules §6).
	FeeBooks struct {
		Fees     Amount `json:"fees"`
		Reserve  Amount `json:"reserve"`
		Treasury Amount `json:"treasury"`
	}
	// ReserveBooks are cumulative: what the reserve has recorded so far.
	ReserveBooks struct {
		Deposited Amount `json:"deposited"`
		Withdrawn Amount `json:"withdrawn"`
		Fees      Amount `json:"fees"`      // accounted to it; paid in where a deposit says so
		Forfeited Amount `json:"forfeited"` // rewards that stay in it
	}
	// TreasuryBooks are cumulative: what the Protocol Treasury is due.
	TreasuryBooks struct {
		Fees    Amount `json:"fees"`
		Slashed Amount `json:"slashed"` // executed on chain (rules §4, slash_destination)
	}
)

// Route publishes an epoch's books under icn.v1.decision.conservation.<epoch>.
func (c *Conservation) Route() (subject, id string) {
	s := "icn.v1.decision.conservation." + dec(c.Epoch)
	return s, s
}

// Unbalanced returns every equation of the books that does not hold, joined;
// nil if each adds up to the wei.
func (c *Conservation) Unbalanced() error {
	r, p, s := &c.Rewards, &c.Payouts, &c.Shadow
	equations := []struct {
		name       string
		came, went []Amount
	}{
		{
			"rewards",
			[]Amount{r.Gross, r.Delegation, r.Links, r.HeldBefore},
			[]Amount{
				r.Providers, r.Delegators, r.LinkOwners, r.NodeTopUps, r.NetworkTopUps,
				r.ForfeitedNodes, r.ForfeitedLinks, r.Rounding, r.HeldAfter,
			},
		},
		{"credits", []Amount{p.Credited}, []Amount{r.Providers, r.Delegators, r.LinkOwners, r.NodeTopUps, r.NetworkTopUps}},
		{"payouts", []Amount{p.Before, p.Credited}, []Amount{p.Total}},
		{"charges", []Amount{c.Charges.Charged}, []Amount{c.Charges.Taken, c.Charges.Uncollected}},
		{"slash leaves", []Amount{c.Charges.Taken}, []Amount{c.Charges.InTree, c.Charges.Voided}},
		{"shadow charges", []Amount{s.Charged}, []Amount{s.WouldTake, s.Uncollected}},
		{"access fees", []Amount{c.Fees.Fees}, []Amount{c.Fees.Reserve, c.Fees.Treasury}},
	}
	var problems []error
	for _, e := range equations {
		if came, went := sum(e.came), sum(e.went); came != went {
			problems = append(problems, fmt.Errorf("%s: %s came in, %s are accounted for", e.name, came, went))
		}
	}
	return errors.Join(problems...)
}

func sum(amounts []Amount) Amount {
	var total Amount
	for _, a := range amounts {
		total = total.Plus(a)
	}
	return total
}
