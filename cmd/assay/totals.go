package main

import "assay/domain"

// totals adds up what a fold decides.
type totals struct {
	eras     uint64 // sealed
	firstEra domain.Era
	lastEra  domain.Era
	verdicts map[string]uint64

	gross       domain.Amount
	payable     domain.Amount
	delegators  domain.Amount
	nodeTopUps  domain.Amount
	networkTops domain.Amount

	held        map[domain.SNID]domain.Amount // after the node's last final era
	states      map[domain.SNID]domain.SlashState
	charges     map[string]*charged          // by mode
	nodeCharges map[nodeCharge]domain.Amount // what they take, or would take
	epochs      []*domain.EpochClose         // without their leaves, but for the last
}

type (
	// charged is what charges of one mode come to.
	charged struct {
		count       uint64
		amount      domain.Amount
		uncollected domain.Amount
	}
	// nodeCharge tells apart what was charged to the nodes.
	nodeCharge struct {
		sn   domain.SNID
		mode string
	}
)

func newTotals() *totals {
	return &totals{
		verdicts:    make(map[string]uint64),
		held:        make(map[domain.SNID]domain.Amount),
		states:      make(map[domain.SNID]domain.SlashState),
		charges:     map[string]*charged{domain.ModeShadow: {}, domain.ModeEnforce: {}},
		nodeCharges: make(map[nodeCharge]domain.Amount),
	}
}

// taken returns what the charges take, or would take in shadow mode.
func (c *charged) taken() domain.Amount { return c.amount.Minus(c.uncollected) }

// fact notes what a fold decides without saying so: an offboarded node forfeits
// what was held of its rewards (rules §6).
func (t *totals) fact(f domain.Fact) {
	if off, ok := f.(*domain.SNOffboarded); ok {
		delete(t.held, off.SN)
	}
}

// decision adds what a fold decided.
func (t *totals) decision(d domain.Decision) {
	switch d := d.(type) {
	case *domain.Verdict:
		t.verdict(d)
	case *domain.Final:
		t.gross = t.gross.Plus(d.Gross)
		t.payable = t.payable.Plus(d.Payable)
		t.delegators = t.delegators.Plus(d.DelegatorShare)
		t.nodeTopUps = t.nodeTopUps.Plus(d.NodeTopUp)
		t.networkTops = t.networkTops.Plus(d.NetworkTopUp)
		t.held[d.SN], t.states[d.SN] = d.Held, d.State
	case *domain.Charge:
		c := t.charges[d.Mode]
		c.count++
		c.amount = c.amount.Plus(d.Amount)
		c.uncollected = c.uncollected.Plus(d.Uncollected)
		key := nodeCharge{d.SN, d.Mode}
		t.nodeCharges[key] = t.nodeCharges[key].Plus(d.Amount.Minus(d.Uncollected))
	case *domain.EpochClose:
		if n := len(t.epochs); n > 0 {
			before := *t.epochs[n-1]
			before.Payouts, before.Slashes = nil, nil
			t.epochs[n-1] = &before
		}
		t.epochs = append(t.epochs, d)
	}
}

func (t *totals) verdict(v *domain.Verdict) {
	if t.eras == 0 {
		t.firstEra = v.Era
	}
	if t.eras == 0 || v.Era != t.lastEra {
		t.eras, t.lastEra = t.eras+1, v.Era
	}
	t.verdicts[v.Verdict]++
}

// heldNow returns what is held of all nodes.
func (t *totals) heldNow() domain.Amount {
	var sum domain.Amount
	for _, held := range t.held {
		sum = sum.Plus(held)
	}
	return sum
}

// payouts returns the leaves of the last epoch: what everybody has earned so far.
func (t *totals) payouts() []domain.Payout {
	if len(t.epochs) == 0 {
		return nil
	}
	return t.epochs[len(t.epochs)-1].Payouts
}

// paid returns the cumulative payouts of one kind, 0 for all.
func (t *totals) paid(kind uint8) domain.Amount {
	var sum domain.Amount
	for _, p := range t.payouts() {
		if kind == 0 || p.Kind == kind {
			sum = sum.Plus(p.Cumulative)
		}
	}
	return sum
}
