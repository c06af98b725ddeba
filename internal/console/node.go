package console

import (
	"slices"
	"strings"

	"assay/domain"
)

// node is what is remembered of a ScalerNode.
type node struct {
	id         domain.SNID
	slot       int // in rows of eras, in order of the first verdict; -1 before
	hp         domain.HPID
	region     string
	class      string
	capacity   uint64
	location   string
	offboarded bool
	state      domain.SlashState
	held       domain.Amount
	money      []money   // by epoch, ascending, the newest keptMoney
	metrics    []*metric // ascending by name
	inventory  map[string]string
}

// money is what became of a node's rewards in an epoch, as far as it is final.
type money struct {
	epoch      domain.Epoch
	gross      domain.Amount
	paid       domain.Amount
	delegators domain.Amount
	diverted   domain.Amount // into node and network collateral
	charged    domain.Amount // in enforce mode
	shadow     domain.Amount // what shadow mode would have charged
	held       domain.Amount // at its end
}

// metric is what was measured of a node.
type metric struct {
	name   string
	points []point // ascending by era, the newest keptSamples
}

// point is a row of eras that measured the same: most of what nodes have does not
// change.
type point struct {
	from, to domain.Era
	eras     uint64 // that measured it
	value    uint64 // the lower median of each era's samples
}

// hyper is what is remembered of a HyperNode.
type hyper struct {
	id       domain.HNID
	slot     int // in matrices
	operator domain.Address
	location string
}

// samples are the values of eras that are not sealed, by node and metric.
type samples map[domain.SNID]map[string][]uint64

// node returns a node, which is new if no entry told of it.
func (c *Chronicle) node(id domain.SNID) *node {
	n := c.nodes[id]
	if n == nil {
		n = &node{id: id, slot: -1}
		c.nodes[id] = n
		at, _ := slices.BinarySearchFunc(c.order, id, func(n *node, id domain.SNID) int { return compare(n.id, id) })
		c.order = slices.Insert(c.order, at, n)
	}
	return n
}

func (c *Chronicle) hyper(id domain.HNID) *hyper {
	h := c.hypers[id]
	if h == nil {
		h = &hyper{id: id, slot: len(c.hypers)}
		c.hypers[id] = h
	}
	return h
}

// book returns the node's figures of an epoch.
func (n *node) book(k domain.Epoch) *money {
	if last := len(n.money) - 1; last >= 0 && n.money[last].epoch == k {
		return &n.money[last]
	}
	if len(n.money) == keptMoney {
		n.money = slices.Delete(n.money, 0, 1)
	}
	n.money = append(n.money, money{epoch: k})
	return &n.money[len(n.money)-1]
}

// noteFinal books a node's era.
func (c *Chronicle) noteFinal(f *domain.Final) {
	n := c.node(f.SN)
	n.state, n.held = f.State, f.Held
	m := n.book(c.openEpoch())
	m.gross, m.paid = m.gross.Plus(f.Gross), m.paid.Plus(f.Payable)
	m.delegators = m.delegators.Plus(f.DelegatorShare)
	m.diverted = m.diverted.Plus(f.NodeTopUp).Plus(f.NetworkTopUp)
	m.held = f.Held
}

// noteCharge books a charge, or what it would have been.
func (c *Chronicle) noteCharge(x *domain.Charge) {
	m := c.node(x.SN).book(c.openEpoch())
	taken := x.Amount.Less0(x.Uncollected)
	if x.Mode != domain.ModeEnforce {
		m.shadow = m.shadow.Plus(taken)
		c.open.shadow++
		return
	}
	m.charged = m.charged.Plus(taken)
	c.open.enforced++
	c.open.amount = c.open.amount.Plus(taken)
	if len(c.open.list) < mostCharges {
		c.open.list = append(c.open.list, x)
	}
}

// noteSamples keeps what a report measured until its era is sealed. The report's
// memory is not ours.
func (c *Chronicle) noteSamples(e domain.Era, list []domain.Sample) {
	if len(list) == 0 {
		return
	}
	of := c.pending[e]
	if of == nil {
		of = make(samples)
		c.pending[e] = of
	}
	for _, s := range list {
		if s.Value.IsText {
			c.noteInventory(s)
			continue
		}
		values := of[s.SN]
		if values == nil {
			values = make(map[string][]uint64)
			of[s.SN] = values
		}
		if values[s.Metric] == nil && len(values) == mostMetrics {
			continue
		}
		values[strings.Clone(s.Metric)] = append(values[s.Metric], s.Value.Number)
	}
}

// noteInventory keeps the last word on what a node is made of.
func (c *Chronicle) noteInventory(s domain.Sample) {
	n := c.nodes[s.SN]
	if n == nil {
		return
	}
	if n.inventory == nil {
		n.inventory = make(map[string]string)
	}
	if _, known := n.inventory[s.Metric]; known || len(n.inventory) < mostMetrics {
		n.inventory[strings.Clone(s.Metric)] = strings.Clone(s.Value.Text)
	}
}

// settleSamples turns the samples of a sealed era, and of those before it, into
// points.
func (c *Chronicle) settleSamples(e domain.Era) {
	for _, sealed := range sortedKeys(c.pending) {
		if sealed > e {
			break
		}
		for _, id := range sortedKeys(c.pending[sealed]) {
			n := c.nodes[id]
			if n == nil {
				continue
			}
			for name, values := range c.pending[sealed][id] {
				n.metric(name).add(sealed, domain.LowerMedian(values))
			}
		}
		delete(c.pending, sealed)
	}
}

// metric returns a node's metric, which is new if it was never measured; beyond
// mostMetrics it is one that nobody keeps.
func (n *node) metric(name string) *metric {
	at, ok := slices.BinarySearchFunc(n.metrics, name, func(m *metric, name string) int { return strings.Compare(m.name, name) })
	if ok {
		return n.metrics[at]
	}
	m := &metric{name: name}
	if len(n.metrics) < mostMetrics {
		n.metrics = slices.Insert(n.metrics, at, m)
	}
	return m
}

func (m *metric) add(e domain.Era, value uint64) {
	if last := len(m.points) - 1; last >= 0 && m.points[last].value == value {
		m.points[last].to = e
		m.points[last].eras++
		return
	}
	if len(m.points) == keptSamples {
		m.points = slices.Delete(m.points, 0, 1)
	}
	m.points = append(m.points, point{e, e, 1, value})
}
