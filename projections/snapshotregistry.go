package projections

import (
	"cmp"
	"maps"
	"slices"

	"assay/domain"
)

// walk of the registry: nodes in the order of their slots, links in that of
// their first stake.
func (r *registry) walk(c *codec) {
	walkMap(c, &r.hps, cmp.Compare, func(id *domain.HPID, account *domain.Address) {
		number(c, id)
		c.address(account)
	})
	walkMap(c, &r.classes, compareClasses, func(k *classKey, v *class) {
		walkFact(c, &v.ClassSet)
		c.uint(&v.record)
		*k = classKey{v.Region, v.Class}
	})
	walkMap(c, &r.clusters, cmp.Compare, func(k *string, v *domain.ClusterSet) {
		walkFact(c, v)
		*k = v.Cluster
	})
	walkRow(c, &r.snSlot, func(n *scaler) { n.walk(c, r) })
	walkRow(c, &r.hnSlot, func(h *hyper) { h.walk(c, r) })
	walkRow(c, &r.linkRow, func(l *link) { l.walk(c, r) })
	if c.reading {
		r.snIDs, r.hnIDs = slices.Sorted(maps.Keys(r.sns)), slices.Sorted(maps.Keys(r.hns))
	}
}

func compareClasses(a, b classKey) int {
	return cmp.Or(cmp.Compare(a.region, b.region), cmp.Compare(a.class, b.class))
}

func (n *scaler) walk(c *codec, r *registry) {
	walkFact(c, &n.SNRegistered)
	c.uint(&n.record)
	walkList(c, (*[]keyFrom)(&n.keys), func(k *keyFrom) {
		number(c, &k.era)
		c.address(&k.key)
	})
	c.boolean(&n.offboard)
	number(c, &n.standing.State)
	c.uints(&n.standing.Run, &n.standing.Recovery)
	c.uints(&n.tally.Eras, &n.tally.Conclusive, &n.tally.Down, &n.tally.Degraded)
	c.amounts(&n.charged, &n.continued)
	c.boolean(&n.firstBad.known)
	number(c, &n.firstBad.era)
	c.uint(&n.firstBad.lead)
	c.amounts(&n.held, &n.topUp.decided, &n.topUp.network, &n.nodeN)
	walkList(c, &n.bookings, func(b *booking) {
		c.uints(&b.record, &b.slot)
		c.amount(&b.price)
		c.uints(&b.start, &b.end)
		number(c, &b.activation)
	})
	if c.reading {
		c.check(r.sns[n.SN] == nil, "ScalerNode %d is there twice", n.SN)
		n.slot, r.sns[n.SN] = len(r.sns), n
	}
}

// walk of a HyperNode: how many links it has is counted from the links.
func (h *hyper) walk(c *codec, r *registry) {
	walkFact(c, &h.HNRegistered)
	c.boolean(&h.active)
	if c.reading {
		c.check(r.hns[h.HN] == nil, "HyperNode %d is there twice", h.HN)
		h.slot, r.hns[h.HN] = len(r.hns), h
	}
}

func (l *link) walk(c *codec, r *registry) {
	number(c, &l.id)
	c.address(&l.owner)
	number(c, &l.hn)
	c.boolean(&l.staked)
	c.uints(&l.record, &l.firstStaked)
	c.boolean(&l.firstPaid)
	number(c, &l.watch)
	if !c.reading {
		return
	}
	h := r.hns[l.hn]
	c.check(h != nil, "link %d is on HyperNode %d, which is unknown", l.id, l.hn)
	c.check(r.links[l.id] == nil, "link %d is there twice", l.id)
	r.links[l.id] = l
	if l.staked && h != nil {
		h.links++
	}
}

// walk of collateral: positions in the order of their ids, each with whether it
// is in its node's row; what every charge has decided by epoch, in the order of
// the charges. What is delegated in all is summed.
func (k *collateral) walk(c *codec, r *registry) {
	walkMap(c, &k.owns, cmp.Compare, func(sn *domain.SNID, p **stake) {
		number(c, sn)
		if c.reading {
			*p = new(stake)
		}
		c.amounts(&(*p).onChain, &(*p).decided)
	})
	walkMap(c, &k.positions, domain.Position.Compare, func(id *domain.Position, p **position) {
		if c.reading {
			*p = new(position)
		}
		(*p).walk(c, k)
		*id = (*p).Position
		c.check(r.sns[(*p).SN] != nil, "position %s is on ScalerNode %d, which is unknown", *id, (*p).SN)
	})
	walkMap(c, &k.keys, cmp.Compare, func(epoch *domain.Epoch, keys *[]chargeKey) {
		number(c, epoch)
		walkList(c, keys, func(key *chargeKey) {
			key.epoch = *epoch
			number(c, &key.sn)
			c.hash(&key.position)
			decided := k.decided[*key]
			c.amount(&decided)
			if c.reading {
				k.decided[*key] = decided
			}
		})
	})
}

func (p *position) walk(c *codec, k *collateral) {
	walkFact(c, &p.Delegated)
	c.amounts(&p.onChain, &p.decided, &p.checkedA, &p.checkedN)
	c.uint(&p.record)
	c.boolean(&p.undelegated)
	c.boolean(&p.takesPart)
	row := k.bySN[p.SN]
	_, inRow := slices.BinarySearchFunc(row, p.Position, func(q *position, id domain.Position) int {
		return q.Position.Compare(id)
	})
	c.boolean(&inRow)
	if !c.reading {
		return
	}
	if inRow {
		row = append(row, p)
	}
	k.bySN[p.SN] = row
	sum, err := k.delegated.Add(p.earning())
	c.check(err == nil, "delegated in all: %v", err)
	k.delegated = sum
}
