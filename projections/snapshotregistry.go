package projections

import (
	"cmp"
	"maps"
	"slices"

	"assay/domain"
)

// walk of the registry: nodes in the order of their slots, links in that of
// their first stake.
func (r *registry) walk(w *codec) {
	walkMap(w, &r.hps, cmp.Compare, func(id *domain.HPID, account *domain.Address) {
		number(w, id)
		w.address(account)
	})
	walkMap(w, &r.classes, compareClasses, func(k *classKey, v *class) {
		walkFact(w, &v.ClassSet)
		w.uint(&v.record)
		*k = classKey{v.Region, v.Class}
	})
	walkMap(w, &r.clusters, cmp.Compare, func(k *string, v *domain.ClusterSet) {
		walkFact(w, v)
		*k = v.Cluster
	})
	walkRow(w, &r.snSlot, func(n *scaler) { n.walk(w, r) })
	walkRow(w, &r.hnSlot, func(h *hyper) { h.walk(w, r) })
	walkRow(w, &r.linkRow, func(l *link) { l.walk(w, r) })
	if w.reading {
		r.snIDs, r.hnIDs = slices.Sorted(maps.Keys(r.sns)), slices.Sorted(maps.Keys(r.hns))
	}
}

func compareClasses(a, b classKey) int {
	return cmp.Or(cmp.Compare(a.region, b.region), cmp.Compare(a.class, b.class))
}

func (n *scaler) walk(w *codec, r *registry) {
	number(w, &n.SN)
	number(w, &n.HP)
	var key classKey
	if !w.reading {
		key = n.key()
	}
	w.text(&key.region)
	w.text(&key.class)
	w.uint(&n.Capacity)
	w.amount(&n.NodeRewardShare)
	w.uint(&n.record)
	walkList(w, (*[]keyFrom)(&n.keys), func(k *keyFrom) {
		number(w, &k.era)
		w.address(&k.key)
	})
	w.boolean(&n.offboard)
	number(w, &n.standing.State)
	w.uints(&n.standing.Run, &n.standing.Recovery)
	w.uints(&n.tally.Eras, &n.tally.Conclusive, &n.tally.Down, &n.tally.Degraded)
	walkOptional(w, &n.suspected, func(x *suspicion) {
		w.amounts(&x.charged, &x.continued)
		w.boolean(&x.firstBad.known)
		number(w, &x.firstBad.era)
		w.uint(&x.firstBad.lead)
		w.amount(&x.held)
	})
	w.amounts(&n.topUp.decided, &n.topUp.network, &n.nodeN)
	walkList(w, &n.bookings, func(b *booking) {
		w.uints(&b.record, &b.slot)
		w.amount(&b.price)
		w.uints(&b.start, &b.end)
		number(w, &b.activation)
	})
	if w.reading {
		n.market = r.market(key)
		w.check(r.sns[n.SN] == nil, "ScalerNode %d is there twice", n.SN)
		r.place(n)
	}
}

// walk of a HyperNode: how many links it has is counted from the links.
func (h *hyper) walk(w *codec, r *registry) {
	walkFact(w, &h.HNRegistered)
	w.boolean(&h.active)
	if w.reading {
		w.check(r.hns[h.HN] == nil, "HyperNode %d is there twice", h.HN)
		r.placeHyper(h)
	}
}

func (l *link) walk(w *codec, r *registry) {
	number(w, &l.id)
	w.address(&l.owner)
	number(w, &l.hn)
	w.boolean(&l.staked)
	w.uints(&l.record, &l.firstStaked)
	w.boolean(&l.firstPaid)
	number(w, &l.watch)
	if !w.reading {
		return
	}
	h := r.hns[l.hn]
	w.check(h != nil, "link %d is on HyperNode %d, which is unknown", l.id, l.hn)
	w.check(r.links[l.id] == nil, "link %d is there twice", l.id)
	r.links[l.id] = l
	if l.staked && h != nil {
		h.links++
	}
}

// walk of collateral: positions in the order of their ids, each with whether it
// is in its node's row; what every charge has decided by epoch, in the order of
// the charges. What is delegated in all is summed.
func (c *collateral) walk(w *codec, r *registry) {
	walkMap(w, &c.owns, cmp.Compare, func(sn *domain.SNID, p **stake) {
		number(w, sn)
		if w.reading {
			*p = new(stake)
		}
		w.amounts(&(*p).onChain, &(*p).decided)
	})
	for _, n := range r.snSlot {
		n.own = c.owns[n.SN]
		w.check(n.own != nil, "ScalerNode %d has no collateral", n.SN)
	}
	walkMap(w, &c.positions, domain.Position.Compare, func(id *domain.Position, p **position) {
		if w.reading {
			*p = new(position)
		}
		(*p).walk(w, c)
		*id = (*p).Position
		n := r.scalerAt((*p).SN)
		if w.check(n != nil, "position %s is on ScalerNode %d, which is unknown", *id, (*p).SN); n != nil {
			n.delegated = true
		}
	})
	walkMap(w, &c.epochs, cmp.Compare, func(epoch *domain.Epoch, p **decisions) {
		number(w, epoch)
		if w.reading {
			*p = new(decisions)
		}
		d := *p
		walkList(w, &d.keys, func(key *chargeKey) {
			key.epoch = *epoch
			number(w, &key.sn)
			w.hash(&key.position)
			decided := c.decided[*key]
			w.amount(&decided)
			if !w.reading {
				return
			}
			if c.decided[*key] = decided; !decided.IsZero() {
				d.left++
			}
		})
		w.check(d.left > 0, "nothing of what epoch %d decided is left", *epoch)
	})
}

func (p *position) walk(w *codec, c *collateral) {
	w.hash(&p.Position)
	number(w, &p.SN)
	w.address(&p.Delegator)
	w.uint(&p.Block)
	w.amounts(&p.LockFactor, &p.onChain, &p.decided, &p.checkedA, &p.checkedN)
	w.uint(&p.record)
	w.boolean(&p.undelegated)
	w.boolean(&p.takesPart)
	row := c.bySN[p.SN]
	_, inRow := slices.BinarySearchFunc(row, p.Position, func(q *position, id domain.Position) int {
		return q.Position.Compare(id)
	})
	w.boolean(&inRow)
	if !w.reading {
		return
	}
	if inRow {
		row = append(row, p)
	}
	c.bySN[p.SN] = row
	sum, err := c.delegated.Add(p.earning())
	w.check(err == nil, "delegated in all: %v", err)
	c.delegated = sum
}
