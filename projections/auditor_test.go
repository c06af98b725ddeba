package projections

import (
	"cmp"
	"encoding/json"

	"assay/domain"
	"assay/domain/merkle"
)

// auditor checks, after every entry, what must hold of any state and of what
// it emitted: the invariants P1 to P4 and conservation. It keeps its own books
// and believes no sum of the State's.
type auditor struct {
	seen    int // decisions looked at
	last    place
	left    map[chargeKey]domain.Amount
	held    map[domain.SNID]domain.Amount
	gone    map[domain.SNID]bool // offboarded
	taken   map[windowOf]domain.Amount
	paid    map[payee]domain.Amount
	judged  map[reversalKey]bool // verdicts
	closed  map[reversalKey]bool // finals
	total   domain.Amount
	epochs  []domain.Epoch
	own     domain.Conservation  // of the open epoch, from what was emitted
	balance *domain.Conservation // of the epoch about to close
	ids     map[string]bool      // message ids of decisions
}

type windowOf struct {
	sn     domain.SNID
	window uint64
}

// before notes what is left everywhere, before an entry may charge it.
func (a *auditor) before(w *world) {
	if a.held == nil {
		*a = auditor{held: map[domain.SNID]domain.Amount{}, gone: map[domain.SNID]bool{}, taken: map[windowOf]domain.Amount{},
			paid: map[payee]domain.Amount{}, judged: map[reversalKey]bool{}, closed: map[reversalKey]bool{}, ids: map[string]bool{}}
	}
	a.left = map[chargeKey]domain.Amount{}
	for sn, k := range w.state.collateral.owns {
		a.left[chargeKey{sn: sn}] = k.left()
	}
	for id, p := range w.state.collateral.positions {
		a.left[chargeKey{sn: p.SN, position: id}] = p.left()
	}
}

// after looks at what the entry emitted and at the state it left behind.
func (a *auditor) after(w *world, e domain.Entry) {
	w.t.Helper()
	if f, ok := e.Fact.(*domain.SNOffboarded); ok {
		a.gone[f.SN], a.held[f.SN] = true, domain.Amount{}
	}
	for _, d := range w.out[a.seen:] {
		if _, err := json.Marshal(d); err != nil {
			w.t.Fatalf("%+v: %v", d, err)
		}
		if _, id := d.Route(); a.ids[id] {
			w.t.Fatalf("two decisions have the id %s", id)
		} else {
			a.ids[id] = true
		}
		switch d := d.(type) {
		case *domain.Alarm: // of no era
			continue
		case *domain.Conservation:
			a.books(w, d)
			continue
		}
		a.order(w, d)
		switch d := d.(type) {
		case *domain.Verdict:
			a.once(w, a.judged, d.Era, d.SN)
		case *domain.Charge:
			a.charge(w, d)
		case *domain.Final:
			a.once(w, a.closed, d.Era, d.SN)
			a.final(w, d)
		case *domain.EpochClose:
			a.epoch(w, d)
		}
	}
	a.seen = len(w.out)
	a.registry(w)
}

// place is where a decision belongs in the order of facts.md: the era whose
// seal made it; verdicts, continuous charges, finals, window charges, epoch;
// and the node.
type place struct {
	seal domain.Era
	rank int
	sn   domain.SNID
}

func placeOf(d domain.Decision) place {
	switch d := d.(type) {
	case *domain.Verdict:
		return place{d.Era, 1, d.SN}
	case *domain.Charge:
		if d.Reason == domain.ChargeWindow {
			return place{d.Era + 1, 4, d.SN}
		}
		return place{d.Era + 1, 2, d.SN}
	case *domain.Final:
		return place{d.Era + 1, 3, d.SN}
	case *domain.EpochClose:
		return place{d.LastEra + 1, 5, 0}
	}
	panic("placeOf: a decision of an unknown kind")
}

// order holds every decision to a place after the one before it.
func (a *auditor) order(w *world, d domain.Decision) {
	w.t.Helper()
	p, last := placeOf(d), a.last
	if cmp.Or(cmp.Compare(p.seal, last.seal), cmp.Compare(p.rank, last.rank), cmp.Compare(p.sn, last.sn)) <= 0 {
		w.t.Fatalf("%T at %+v comes after %+v", d, p, last)
	}
	a.last = p
}

func (a *auditor) once(w *world, seen map[reversalKey]bool, e domain.Era, sn domain.SNID) {
	w.t.Helper()
	key := reversalKey{e, sn}
	if seen[key] {
		w.t.Fatalf("era %d of ScalerNode %d is decided twice", e, sn)
	}
	seen[key] = true
}

// charge checks that parts and uncollected are the charge, that no part is more
// than what is left, and that the window's cap holds.
func (a *auditor) charge(w *world, c *domain.Charge) {
	w.t.Helper()
	sum := c.Uncollected
	for i, p := range c.Parts {
		if p.Amount.IsZero() || i > 0 && c.Parts[i-1].Position.Compare(p.Position) >= 0 {
			w.t.Fatalf("part %d of %+v is zero or out of order", i, c)
		}
		key := chargeKey{sn: c.SN, position: p.Position}
		if p.Amount.Cmp(a.left[key]) > 0 {
			w.t.Fatalf("charge of era %d takes %s of ScalerNode %d's position %s, where %s is left", c.Era, p.Amount, c.SN, p.Position, a.left[key])
		}
		if c.Mode == domain.ModeEnforce {
			a.left[key] = a.left[key].Minus(p.Amount)
		}
		sum = sum.Plus(p.Amount)
	}
	a.bookCharge(c)
	if sum != c.Amount || c.Amount.IsZero() || c.Parts == nil {
		w.t.Fatalf("parts and uncollected add up to %s in %+v", sum, c)
	}
	policy := w.state.policies.ofEra(c.Era)
	key := windowOf{c.SN, uint64(c.Epoch) / w.state.policies.first.WindowEpochs.Value}
	a.taken[key] = a.taken[key].Plus(c.Amount)
	if most := c.Required.Bps(policy.WindowCapBps); a.taken[key].Cmp(most) > 0 {
		w.t.Fatalf("ScalerNode %d is charged %s in window %d, more than the cap of %s", c.SN, a.taken[key], key.window, most)
	}
}

// books checks an epoch's trial balance against what was emitted since the last.
func (a *auditor) books(w *world, c *domain.Conservation) {
	w.t.Helper()
	if err := c.Unbalanced(); err != nil {
		w.t.Fatalf("epoch %d: %v", c.Epoch, err)
	}
	r, own := &c.Rewards, &a.own.Rewards
	if r.Gross != own.Gross || r.Providers != own.Providers || r.NodeTopUps != own.NodeTopUps || r.NetworkTopUps != own.NetworkTopUps {
		w.t.Fatalf("epoch %d: the books say %+v, the finals %+v", c.Epoch, r, own)
	}
	if c.Charges.Charged != a.own.Charges.Charged || c.Charges.Uncollected != a.own.Charges.Uncollected || c.Shadow != a.own.Shadow {
		w.t.Fatalf("epoch %d: the books say %+v and %+v, the charges %+v and %+v", c.Epoch, c.Charges, c.Shadow, a.own.Charges, a.own.Shadow)
	}
	a.own, a.balance = domain.Conservation{}, c
}

// final checks that a node's gross is divided without rest.
func (a *auditor) final(w *world, f *domain.Final) {
	w.t.Helper()
	a.bookFinal(f)
	spent := f.NodeTopUp.Plus(f.DelegatorShare)
	if a.gone[f.SN] && f.State != domain.Healthy { // the rest is forfeited
		if !f.Held.IsZero() || !f.Payable.IsZero() || !f.NetworkTopUp.IsZero() || spent.Cmp(f.Gross) > 0 {
			w.t.Fatalf("an offboarded node under suspicion is paid: %+v", f)
		}
		return
	}
	spent = spent.Plus(f.NetworkTopUp).Plus(f.Payable).Plus(f.Held)
	if there := f.Gross.Plus(a.held[f.SN]); spent != there {
		w.t.Fatalf("%s of %s are accounted for in %+v", spent, there, f)
	}
	if f.State == domain.Healthy && !f.Held.IsZero() || f.State != domain.Healthy && !f.Payable.IsZero() {
		w.t.Fatalf("held and payable do not follow the state: %+v", f)
	}
	a.held[f.SN] = f.Held
}

func (a *auditor) bookFinal(f *domain.Final) {
	r := &a.own.Rewards
	add(&r.Gross, f.Gross)
	add(&r.Providers, f.Payable)
	add(&r.NodeTopUps, f.NodeTopUp)
	add(&r.NetworkTopUps, f.NetworkTopUp)
}

func (a *auditor) bookCharge(c *domain.Charge) {
	var taken domain.Amount
	for _, p := range c.Parts {
		add(&taken, p.Amount)
	}
	if c.Mode == domain.ModeShadow {
		add(&a.own.Shadow.Charged, c.Amount)
		add(&a.own.Shadow.WouldTake, taken)
		add(&a.own.Shadow.Uncollected, c.Uncollected)
		return
	}
	add(&a.own.Charges.Charged, c.Amount)
	add(&a.own.Charges.Uncollected, c.Uncollected)
}

// epoch checks that cumulative amounts never fall, that the totals are the sums
// of their leaves and the roots those of their leaves.
func (a *auditor) epoch(w *world, c *domain.EpochClose) {
	w.t.Helper()
	if n := len(a.epochs); n > 0 && c.Epoch != a.epochs[n-1]+1 {
		w.t.Fatalf("epoch %d closes after epoch %d", c.Epoch, a.epochs[n-1])
	}
	a.epochs = append(a.epochs, c.Epoch)
	paid := make(map[payee]domain.Amount)
	var total, slashed domain.Amount
	var payouts, slashes []merkle.Hash
	for i, p := range c.Payouts {
		key := payee{kind: p.Kind, id: p.ID, account: p.Account}
		if p.Cumulative.IsZero() || i > 0 && c.Payouts[i-1].Compare(p) >= 0 || p.Cumulative.Cmp(a.paid[key]) < 0 {
			w.t.Fatalf("payout %d of epoch %d is zero, out of order or less than before: %+v", i, c.Epoch, p)
		}
		paid[key] = p.Cumulative
		total = total.Plus(p.Cumulative)
		payouts = append(payouts, p.Leaf())
	}
	for key, was := range a.paid {
		if paid[key].Cmp(was) < 0 {
			w.t.Fatalf("epoch %d pays %+v %s, before it was %s", c.Epoch, key, paid[key], was)
		}
	}
	for _, s := range c.Slashes {
		slashed = slashed.Plus(s.Amount)
		slashes = append(slashes, s.Leaf())
	}
	if a.balance == nil || a.balance.Epoch != c.Epoch || a.balance.Payouts.Total != total || a.balance.Payouts.Before != a.total {
		w.t.Fatalf("epoch %d pays %s, %s before; its books: %+v", c.Epoch, total, a.total, a.balance)
	}
	if total != c.Total || slashed != c.SlashTotal || total.Cmp(a.total) < 0 {
		w.t.Fatalf("epoch %d: totals %s and %s, leaves add up to %s and %s, total before %s", c.Epoch, c.Total, c.SlashTotal, total, slashed, a.total)
	}
	if root(w, payouts) != c.PayoutRoot || root(w, slashes) != c.SlashRoot {
		w.t.Fatalf("epoch %d: a root is not that of its leaves", c.Epoch)
	}
	a.paid, a.total = paid, total
}

func root(w *world, leaves []merkle.Hash) merkle.Hash {
	w.t.Helper()
	tree, err := merkle.New(leaves)
	if err != nil {
		w.t.Fatal(err)
	}
	return tree.Root()
}

// registry checks running counts against what they count.
func (a *auditor) registry(w *world) {
	w.t.Helper()
	links := make(map[domain.HNID]int)
	for _, l := range w.state.registry.links {
		if l.staked {
			links[l.hn]++
		}
	}
	for id, h := range w.state.registry.hns {
		if h.links != links[id] {
			w.t.Fatalf("HyperNode %d counts %d links, %d are staked on it", id, h.links, links[id])
		}
	}
	var delegated domain.Amount
	for _, p := range w.state.collateral.positions {
		if !p.undelegated {
			delegated = delegated.Plus(p.onChain.Less0(p.decided))
		}
	}
	if got := w.state.collateral.totalDelegated(); got != delegated {
		w.t.Fatalf("%s delegated in all, positions add up to %s", got, delegated)
	}
}
