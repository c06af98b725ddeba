package explain

import "assay/domain"

// A Division is how what a node's final era brings is divided (rules §6): gross
// and what was held before on one side, all others on the other.
type Division struct {
	Utilisation    domain.Amount `json:"utilisation"`     // U
	Capacity       domain.Amount `json:"capacity_reward"` // C
	Gross          domain.Amount `json:"gross"`
	NodeTopUp      domain.Amount `json:"node_top_up"`
	DelegatorShare domain.Amount `json:"delegator_share"`
	Part           domain.Amount `json:"hp_part"`     // what is left of gross for the HP
	HeldBefore     domain.Amount `json:"held_before"` // of earlier eras
	Released       domain.Amount `json:"released"`    // of it, back to the HP's part
	NetworkTopUp   domain.Amount `json:"network_top_up"`
	Paid           domain.Amount `json:"paid"` // payable to the HP's account
	HeldAfter      domain.Amount `json:"held_after"`
	Forfeited      domain.Amount `json:"forfeited"` // of an offboarded node, to the reserve
}

// divide lays a final beside its earnings. What no line of the final accounts
// for is what was forfeited.
func divide(w *domain.Earnings, f *domain.Final) Division {
	d := Division{
		Capacity: w.Capacity.Amount, Gross: f.Gross, NodeTopUp: f.NodeTopUp, DelegatorShare: f.DelegatorShare,
		Part:       f.Gross.Less0(f.NodeTopUp).Less0(f.DelegatorShare),
		HeldBefore: w.HeldBefore, NetworkTopUp: f.NetworkTopUp, Paid: f.Payable, HeldAfter: f.Held,
	}
	for _, b := range w.Bookings {
		d.Utilisation = d.Utilisation.Plus(b.Amount)
	}
	if f.State == domain.Healthy {
		d.Released = w.HeldBefore
	}
	d.Forfeited = f.Gross.Plus(w.HeldBefore).Less0(d.went())
	return d
}

// went sums up everything that gross and what was held became.
func (d *Division) went() domain.Amount {
	sum := d.NodeTopUp
	for _, a := range []domain.Amount{d.DelegatorShare, d.NetworkTopUp, d.Paid, d.HeldAfter, d.Forfeited} {
		sum = sum.Plus(a)
	}
	return sum
}

// add adds the flows of another era; what is held is left alone.
func (d *Division) add(e *Division) {
	for _, row := range []struct {
		to   *domain.Amount
		what domain.Amount
	}{
		{&d.Utilisation, e.Utilisation}, {&d.Capacity, e.Capacity}, {&d.Gross, e.Gross}, {&d.NodeTopUp, e.NodeTopUp},
		{&d.DelegatorShare, e.DelegatorShare}, {&d.Part, e.Part}, {&d.Released, e.Released},
		{&d.NetworkTopUp, e.NetworkTopUp}, {&d.Paid, e.Paid}, {&d.Forfeited, e.Forfeited},
	} {
		*row.to = row.to.Plus(row.what)
	}
}
