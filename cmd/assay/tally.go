package main

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"assay/domain"
	"assay/projections"
)

// tally keeps what the engine decided, for the story and its end.
type tally struct {
	settled uint64 // epochs told to be settled; the director's

	mu       sync.Mutex // guards all below: decisions come from the engine
	verdicts map[string]uint64
	eras     map[domain.Era]map[string]uint64
	nodes    map[domain.SNID]*nodeLine
	charges  []*domain.Charge
	closes   map[domain.Epoch]*domain.EpochClose // with all their leaves
	downs    map[domain.SNID][]*domain.Verdict
}

// nodeLine is a ScalerNode's row in the table.
type nodeLine struct {
	verdicts map[string]uint64
	state    domain.SlashState
	gross    domain.Amount
	payable  domain.Amount
	held     domain.Amount
	shared   domain.Amount // with delegators
	topUps   domain.Amount
	charged  domain.Amount
}

func newTally() *tally {
	return &tally{
		verdicts: make(map[string]uint64), eras: make(map[domain.Era]map[string]uint64),
		nodes: make(map[domain.SNID]*nodeLine), downs: make(map[domain.SNID][]*domain.Verdict),
		closes: make(map[domain.Epoch]*domain.EpochClose),
	}
}

func (t *tally) node(sn domain.SNID) *nodeLine {
	if t.nodes[sn] == nil {
		t.nodes[sn] = &nodeLine{verdicts: make(map[string]uint64)}
	}
	return t.nodes[sn]
}

// observe takes a durable decision in.
func (t *tally) observe(d decided) {
	t.mu.Lock()
	defer t.mu.Unlock()
	switch v := d.decision.(type) {
	case *domain.Verdict:
		t.verdict(v)
	case *domain.Final:
		n := t.node(v.SN)
		n.state, n.held = v.State, v.Held
		n.gross = n.gross.Plus(v.Gross)
		n.payable = n.payable.Plus(v.Payable)
		n.shared = n.shared.Plus(v.DelegatorShare)
		n.topUps = n.topUps.Plus(v.NodeTopUp).Plus(v.NetworkTopUp)
	case *domain.Charge:
		n := t.node(v.SN)
		n.charged = n.charged.Plus(v.Amount)
		t.charges = append(t.charges, v)
	case *domain.EpochClose:
		t.closes[v.Epoch] = v
	}
}

// planted gives settlements the leaves of which the fold keeps no more than it
// needs.
func (t *tally) planted(all []projections.Settlement) []projections.Settlement {
	t.mu.Lock()
	defer t.mu.Unlock()
	for i := range all {
		if c := t.closes[all[i].Close.Epoch]; c != nil {
			all[i].Close = c
		}
	}
	return all
}

func (t *tally) verdict(v *domain.Verdict) {
	t.verdicts[v.Verdict]++
	if t.eras[v.Era] == nil {
		t.eras[v.Era] = make(map[string]uint64)
	}
	t.eras[v.Era][v.Verdict]++
	t.node(v.SN).verdicts[v.Verdict]++
	if v.Verdict == domain.VerdictDown {
		t.downs[v.SN] = append(t.downs[v.SN], v)
	}
}

// words lists the verdicts in the order in which they are told.
func words() []string {
	return []string{domain.VerdictUp, domain.VerdictDegraded, domain.VerdictDown, domain.VerdictInconclusive}
}

// era tells an era's verdicts: "7 up, 1 down (ScalerNode 5)".
func (t *tally) era(e domain.Era) string {
	t.mu.Lock()
	defer t.mu.Unlock()
	var parts []string
	for _, w := range words() {
		if n := t.eras[e][w]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, w))
		}
	}
	for _, sn := range t.ids() {
		for _, v := range t.downs[sn] {
			if v.Era == e {
				parts = append(parts, fmt.Sprintf("ScalerNode %d with %d of %d HyperNodes", sn, v.Confirmed, v.Qualified))
			}
		}
	}
	return strings.Join(parts, ", ")
}

// whole reports whether all nodes' verdicts of an era came in.
func (t *tally) whole(e domain.Era, nodes int) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	var n uint64
	for _, w := range words() {
		n += t.eras[e][w]
	}
	return n >= uint64(nodes)
}

// ids lists the ScalerNodes in order.
func (t *tally) ids() []domain.SNID {
	var ids []domain.SNID
	for sn := range t.nodes {
		ids = append(ids, sn)
	}
	slices.Sort(ids)
	return ids
}

// hurt lists nodes other than the killed one that were found down or charged.
func (t *tally) hurt(killed domain.SNID) []domain.SNID {
	t.mu.Lock()
	defer t.mu.Unlock()
	var hurt []domain.SNID
	for _, sn := range t.ids() {
		if n := t.nodes[sn]; sn != killed && (n.verdicts[domain.VerdictDown] > 0 || !n.charged.IsZero()) {
			hurt = append(hurt, sn)
		}
	}
	return hurt
}
