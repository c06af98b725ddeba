package explain

import (
	"fmt"
	"slices"

	"assay/domain"
)

type (
	// Scaler is why a ScalerNode got what it got.
	Scaler struct {
		SN       domain.SNID    `json:"sn"`
		HP       domain.HPID    `json:"hp"`
		Account  domain.Address `json:"account"` // that the HP is paid on
		Region   string         `json:"region"`
		Class    string         `json:"class"`
		Units    uint64         `json:"capacity"`
		Eras     []ScalerEra    `json:"eras"`
		Totals   Division       `json:"totals"` // of the final eras
		Lost     domain.Amount  `json:"lost"`   // of what is forfeited: held when the node was offboarded
		Charges  []Charge       `json:"charges"`
		Leaves   []PayoutLeaf   `json:"leaves"` // top-ups of its node and network collateral
		Slashes  []domain.Slash `json:"slashes"`
		Voided   []domain.Slash `json:"voided"` // taken out of the open epoch by a veto
		Exposure *Exposure      `json:"exposure,omitempty"`
	}
	// ScalerEra is one era of a node.
	ScalerEra struct {
		Era     domain.Era `json:"era"`
		Stage   string     `json:"stage"`         // one of Stage...
		Why     string     `json:"why,omitempty"` // why it took no part
		Verdict *Judgement `json:"verdict,omitempty"`
		Earned  *Earned    `json:"earned,omitempty"` // once the era is final
	}
	// Judgement is a verdict and what it rests on (rules §3).
	Judgement struct {
		Verdict     string        `json:"verdict"`
		CountsAs    string        `json:"counts_as,omitempty"` // once the era is final
		Reversed    string        `json:"reversed,omitempty"`  // governance's reason
		Confirmed   uint64        `json:"confirmed"`
		Qualified   uint64        `json:"qualified"`
		WeightPpm   uint64        `json:"weight_ppm"`
		QuorumPpm   uint64        `json:"quorum_ppm"`
		ConfirmedBy []domain.HNID `json:"confirmed_by"`
		Missing     []domain.HNID `json:"missing"`       // HyperNodes that count and did not confirm
		Reports     int           `json:"reports"`       // of the node itself
		Why         string        `json:"why,omitempty"` // the era is inconclusive
		Failed      *FailedCheck  `json:"failed,omitempty"`
	}
	// FailedCheck is what degraded a node.
	FailedCheck struct {
		Metric      string `json:"metric"`
		Found       string `json:"found"` // "" if the daemon says nothing, or two things
		Reference   string `json:"reference"`
		MinRatioPpm uint64 `json:"min_ratio_ppm,omitempty"`
		Direction   string `json:"direction"`
	}
	// Earned is a final era's reward with its inputs (rules §6).
	Earned struct {
		From          uint64            `json:"from"` // unix seconds
		To            uint64            `json:"to"`
		WeightPpm     uint64            `json:"weight_ppm"`
		Bookings      []Booking         `json:"bookings"`
		Capacity      CapacityReward    `json:"capacity_reward"`
		MultiplierPpm uint64            `json:"multiplier_ppm"`
		Division      Division          `json:"division"`
		Required      domain.Amount     `json:"collateral_required"`
		Left          domain.Amount     `json:"collateral_left"`
		TopUps        domain.Amount     `json:"top_ups_waiting"`
		ShareRate     domain.Amount     `json:"share_rate"` // 1e18
		TakingPart    domain.Amount     `json:"taking_part"`
		Positions     uint64            `json:"positions"`
		NetRequired   domain.Amount     `json:"network_required"`
		NetThere      domain.Amount     `json:"network_there"`
		RedirectPpm   uint64            `json:"network_redirect_ppm"`
		Offboarded    bool              `json:"offboarded"`
		State         domain.SlashState `json:"state"` // after the era
	}
	// Booking is one booking's part of U.
	Booking struct {
		Record  uint64        `json:"record"`
		Slot    uint64        `json:"slot"`
		Price   domain.Amount `json:"price"`
		Units   uint64        `json:"units"`
		Seconds uint64        `json:"seconds"`
		Amount  domain.Amount `json:"amount"`
	}
	// CapacityReward is C.
	CapacityReward struct {
		None    string        `json:"none,omitempty"` // why there is none
		Release uint64        `json:"release_icnt"`
		Seconds uint64        `json:"seconds"`
		Total   uint64        `json:"total_units"`
		Vacant  uint64        `json:"vacant_units"`
		Target  uint64        `json:"target_units"`
		Units   uint64        `json:"units"`
		Amount  domain.Amount `json:"amount"`
	}
	// PayoutLeaf is a leaf of the payout tree, before and after the epoch.
	PayoutLeaf struct {
		Kind       uint8          `json:"kind"`
		ID         uint64         `json:"id"`
		Account    domain.Address `json:"account"`
		Before     domain.Amount  `json:"before"`
		Added      domain.Amount  `json:"added"`
		Cumulative domain.Amount  `json:"cumulative"`
	}
)

// Stages of a node's era.
const (
	StageAbsent = "absent" // the node took no part
	StageSealed = "sealed" // it has a verdict, which may still be reversed
	StageFinal  = "final"
)

// scaler explains a ScalerNode.
func (f *listener) scaler(x *Explanation, c *chapter) {
	id := domain.SNID(f.subject.number)
	n := f.people.nodes[id]
	s := &Scaler{
		SN: id, HP: n.HP, Account: f.people.accounts[n.HP].value, Region: n.Region, Class: n.Class, Units: n.Capacity,
		Eras: []ScalerEra{}, Charges: []Charge{}, Leaves: []PayoutLeaf{}, Slashes: []domain.Slash{}, Voided: []domain.Slash{},
	}
	x.Scaler = s
	c.cited.chain(n.record, domain.KindSNRegistered, "registers the node")
	for _, v := range n.validated {
		if c.close == nil || v.record <= c.closedBy {
			c.cited.chain(v.record, domain.KindSNValidated, "the node's key")
		}
	}
	s.Eras = f.scalerEras(x.Epoch, c, n)
	s.Totals, s.Lost = c.totals(id)
	for _, charge := range c.charges {
		s.Charges = append(s.Charges, newCharge(charge))
	}
	for _, none := range c.spared {
		s.Charges = append(s.Charges, newSpared(none))
	}
	s.Voided = append(s.Voided, c.voided...)
	s.Exposure = newExposure(f.exposure(id))
	x.Sums = append(x.Sums, s.Totals.equation(id))
	f.scalerLeaves(x, c, s)
	x.Advice = append(x.Advice, s.advice(c)...)
}

// scalerEras lists what became of the node in every era of the epoch that has
// verdicts.
func (f *listener) scalerEras(k Epoch, c *chapter, n *node) []ScalerEra {
	eras := []ScalerEra{}
	policy := f.policy(c)
	for e := k.FirstEra; e <= k.LastEra && f.isSealed(e); e++ {
		era := ScalerEra{Era: e, Stage: StageAbsent}
		at := slices.IndexFunc(c.verdicts, func(v *domain.Verdict) bool { return v.Era == e && v.SN == n.SN })
		if at < 0 {
			era.Why = n.whyAbsent(e, c)
			eras = append(eras, era)
			continue
		}
		era.Stage, era.Verdict = StageSealed, newJudgement(c.verdicts[at], &policy, c.watchers[e])
		if w := c.eraOf(n.SN, e); w != nil {
			era.Stage = StageFinal
			era.Verdict.CountsAs, era.Verdict.Reversed = w.in.Standing, w.in.Reversed
			era.Earned = newEarned(w)
		}
		eras = append(eras, era)
	}
	return eras
}

// whyAbsent says why the node is not of S_E (rules §3.1).
func (n *node) whyAbsent(e domain.Era, c *chapter) string {
	switch {
	case n.gone != nil && n.gone.value <= e:
		c.cited.chain(n.gone.record, domain.KindSNOffboarded, "the node was offboarded")
		return fmt.Sprintf("it was offboarded in era %d", n.gone.value)
	case len(n.validated) == 0:
		return "it was never validated"
	case n.validated[0].value >= e:
		return fmt.Sprintf("it was validated in era %d and takes part from the next one on", n.validated[0].value)
	}
	return "it took no part"
}

// eraOf returns a node's final era, nil if it is not final.
func (c *chapter) eraOf(id domain.SNID, e domain.Era) *nodeEra {
	for i := range c.eras {
		if w := &c.eras[i]; w.out.SN == id && w.out.Era == e {
			return w
		}
	}
	return nil
}

// totals sums up a node's final eras, and what it lost when it was offboarded.
func (c *chapter) totals(id domain.SNID) (sum Division, lost domain.Amount) {
	for i := range c.eras {
		if w := &c.eras[i]; w.out.SN == id {
			d := divide(w.in, w.out)
			sum.add(&d)
		}
	}
	for _, h := range c.lost {
		if h.SN == id {
			lost = lost.Plus(h.Amount)
		}
	}
	sum.Forfeited = sum.Forfeited.Plus(lost)
	sum.HeldBefore, sum.HeldAfter = c.held[id].from, c.held[id].to
	return sum, lost
}

// equation is a division as a sum: what became of gross and of what was held.
func (d *Division) equation(id domain.SNID) Sum {
	return Sum{What: fmt.Sprintf("gross and held of ScalerNode %d", id), Total: d.Gross.Plus(d.HeldBefore), Parts: []Term{
		{"node collateral top-up", d.NodeTopUp}, {"delegators", d.DelegatorShare}, {"network collateral top-up", d.NetworkTopUp},
		{"paid to the HP", d.Paid}, {"still held", d.HeldAfter}, {"forfeited", d.Forfeited},
	}}
}

// scalerLeaves lists the leaves of both trees that are the node's own, with the
// sums that they are.
func (f *listener) scalerLeaves(x *Explanation, c *chapter, s *Scaler) {
	if c.close == nil {
		return
	}
	for _, p := range c.close.Payouts {
		if p.Kind == domain.PayoutPayable || domain.SNID(p.ID) != s.SN {
			continue
		}
		l := c.payoutLeaf(p)
		s.Leaves = append(s.Leaves, l)
		parts := []Term{{"until the epoch before", l.Before}}
		for i := range c.eras {
			w := &c.eras[i]
			switch {
			case w.out.SN != s.SN:
			case p.Kind == domain.PayoutNodeCollateral:
				parts = append(parts, Term{fmt.Sprintf("era %d", w.out.Era), w.out.NodeTopUp})
			case p.Account == w.in.Account:
				parts = append(parts, Term{fmt.Sprintf("era %d", w.out.Era), w.out.NetworkTopUp})
			}
		}
		x.Sums = append(x.Sums, Sum{What: l.name(), Parts: parts, Total: p.Cumulative})
	}
	for _, l := range c.close.Slashes {
		if l.SN == s.SN && l.Epoch == c.epoch {
			s.Slashes = append(s.Slashes, l)
			x.Sums = append(x.Sums, c.slashSum(l))
		}
	}
}

func (c *chapter) payoutLeaf(p domain.Payout) PayoutLeaf {
	before := c.before[payee{p.Kind, p.ID, p.Account}]
	return PayoutLeaf{p.Kind, p.ID, p.Account, before, p.Cumulative.Minus(before), p.Cumulative}
}

// name says whose leaf it is.
func (l *PayoutLeaf) name() string {
	switch l.Kind {
	case domain.PayoutNodeCollateral:
		return fmt.Sprintf("payout leaf: node collateral of ScalerNode %d", l.ID)
	case domain.PayoutNetworkCollateral:
		return fmt.Sprintf("payout leaf: network collateral of ScalerNode %d, account %s", l.ID, l.Account)
	}
	return fmt.Sprintf("payout leaf: account %s", l.Account)
}

// slashSum is a slash leaf as the sum of its charges, less what a veto voided
// before the epoch closed.
func (c *chapter) slashSum(l domain.Slash) Sum {
	s := Sum{What: fmt.Sprintf("slash leaf: %s of ScalerNode %d, %s", reasonWord(l.Reason), l.SN, placeWord(l.Position)), Total: l.Amount, Parts: []Term{}}
	for _, charge := range c.charges[c.alive:] {
		if charge.SN != l.SN || charge.LeafReason() != l.Reason || charge.Mode != domain.ModeEnforce {
			continue
		}
		for _, p := range charge.Parts {
			if p.Position == l.Position {
				s.Parts = append(s.Parts, Term{fmt.Sprintf("era %d", charge.Era), p.Amount})
			}
		}
	}
	return s
}
