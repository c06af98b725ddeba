package projections

import (
	"fmt"
	"math/big"
	"slices"

	"assay/domain"
)

// naiveEra is a second reading of rules §2 and §3, straight from the log.
type naiveEra struct {
	w       *world
	policy  *domain.Policy
	scalers []domain.SNID
	hypers  []domain.HNID
	lists   map[holding]bool // an entry
	proved  map[holding]bool // with a receipt that verifies
	samples []naiveSample
}

// naiveSample is what an originator says of a node.
type naiveSample struct {
	by domain.Originator
	domain.Sample
}

func (w *world) naiveEra(e domain.Era) *naiveEra {
	n := &naiveEra{w: w, policy: w.state.policies.ofEra(e), lists: map[holding]bool{}, proved: map[holding]bool{}}
	n.scalers, n.hypers = w.naiveMembers(e)
	for _, entry := range w.log {
		switch f := entry.Fact.(type) {
		case *domain.Report:
			if f.Era == e {
				n.read(f)
			}
		case *domain.Receipts:
			for _, p := range f.Pairs {
				if f.Era == e {
					n.proved[holding{domain.OriginSN, 0, p}], n.proved[holding{domain.OriginHN, 0, p}] = true, true
				}
			}
		}
	}
	return n
}

func (n *naiveEra) read(f *domain.Report) {
	for _, s := range f.Samples {
		n.samples = append(n.samples, naiveSample{f.Originator, s})
	}
	for _, p := range f.Peers {
		pair := domain.Pair{SN: domain.SNID(f.Originator.ID), HN: domain.HNID(p.ID)}
		if f.Originator.Kind == domain.OriginHN {
			pair = domain.Pair{SN: domain.SNID(p.ID), HN: domain.HNID(f.Originator.ID)}
		}
		n.lists[holding{f.Originator.Kind, 0, pair}] = true
		if p.Receipt {
			n.proved[holding{f.Originator.Kind, 0, pair}] = true
		}
	}
}

func (n *naiveEra) confirmed(sn domain.SNID, hn domain.HNID) bool {
	pair := domain.Pair{SN: sn, HN: hn}
	bySN, byHN := holding{domain.OriginSN, 0, pair}, holding{domain.OriginHN, 0, pair}
	return n.lists[bySN] && n.lists[byHN] || n.lists[bySN] && n.proved[bySN] || n.lists[byHN] && n.proved[byHN]
}

func (n *naiveEra) hp(sn domain.SNID) domain.HPID { return n.w.state.registry.sns[sn].HP }

func (n *naiveEra) operator(hn domain.HNID) domain.Address {
	return n.w.state.registry.hns[hn].Operator
}

func (n *naiveEra) dark(sn domain.SNID) bool {
	return !slices.ContainsFunc(n.hypers, func(hn domain.HNID) bool { return n.confirmed(sn, hn) })
}

func (n *naiveEra) quality(hn domain.HNID) uint64 {
	lit, with := map[domain.HPID]uint64{}, map[domain.HPID]uint64{}
	for _, sn := range n.scalers {
		if !n.dark(sn) {
			lit[n.hp(sn)]++
			if n.confirmed(sn, hn) {
				with[n.hp(sn)]++
			}
		}
	}
	var q []uint64
	for hp, all := range lit {
		q = append(q, 1_000_000*with[hp]/all)
	}
	slices.Sort(q)
	if len(q) == 0 {
		return 0
	}
	return q[len(q)/2]
}

// weights returns w(h) over Q_E in 1e18, and how many operators there are.
func (n *naiveEra) weights() (map[domain.HNID]*big.Int, int) {
	var qualified []domain.HNID
	per := map[domain.Address]int64{}
	for _, hn := range n.hypers {
		lit := slices.ContainsFunc(n.scalers, func(sn domain.SNID) bool { return !n.dark(sn) })
		if lit && n.quality(hn) >= n.policy.HNQualityPpm {
			qualified = append(qualified, hn)
			per[n.operator(hn)]++
		}
	}
	most := int64(1)
	for t := int64(1); t < 50; t++ {
		sum := int64(0)
		for _, m := range per {
			sum += min(m, t)
		}
		if 3*t <= sum {
			most = t
		}
	}
	weights := map[domain.HNID]*big.Int{}
	for _, hn := range qualified {
		m := per[n.operator(hn)]
		weights[hn] = new(big.Int).Quo(new(big.Int).Mul(big.NewInt(1e18), big.NewInt(min(m, most))), big.NewInt(m))
	}
	return weights, len(per)
}

// verdicts spells, in order of the nodes, letter, confirmed pairs and weight.
func (n *naiveEra) verdicts() string {
	weights, operators := n.weights()
	total := new(big.Int)
	for _, w := range weights {
		total.Add(total, w)
	}
	inconclusive := uint64(len(weights)) < n.policy.MinObservers || uint64(operators) < n.policy.MinOperators
	all, down := map[domain.HPID]int{}, map[domain.HPID]int{}
	var letters, numbers []string
	for _, sn := range n.scalers {
		got, pairs := new(big.Int), 0
		for hn, w := range weights {
			if n.confirmed(sn, hn) {
				got.Add(got, w)
				pairs++
			}
		}
		share := new(big.Int).Mul(got, big.NewInt(1_000_000))
		letter := "d"
		if share.Cmp(new(big.Int).Mul(total, new(big.Int).SetUint64(n.policy.UpQuorumPpm))) >= 0 {
			letter = "u"
		}
		all[n.hp(sn)]++
		if letter == "d" {
			down[n.hp(sn)]++
		}
		if total.Sign() > 0 {
			share.Quo(share, total)
		} else {
			share.SetUint64(0)
		}
		letters = append(letters, letter)
		numbers = append(numbers, fmt.Sprintf("%d of %d %s", pairs, len(weights), share))
	}
	struck := 0
	for hp := range all {
		if 2*down[hp] > all[hp] {
			struck++
		}
	}
	if len(all) >= 3 && uint64(struck)*1_000_000 > n.policy.MassOutagePpm*uint64(len(all)) {
		inconclusive = true
	}
	s := ""
	for i, sn := range n.scalers {
		if inconclusive {
			letters[i] = "i"
		} else if letters[i] == "u" && n.degraded(sn, weights) {
			letters[i] = "g"
		}
		s += fmt.Sprintf("%d %s %s\n", sn, letters[i], numbers[i])
	}
	return s
}

// says returns what an originator says of a node: nothing if it contradicts
// itself about any node.
func (n *naiveEra) says(by domain.Originator, sn domain.SNID, metric string) (value domain.Value, ok bool) {
	for _, a := range n.samples {
		for _, b := range n.samples {
			if a.by == by && b.by == by && a.Metric == metric && b.Metric == metric && a.SN == b.SN && a.Value != b.Value {
				return value, false
			}
		}
		if a.by == by && a.Metric == metric && a.SN == sn {
			value, ok = a.Value, true
		}
	}
	return value, ok
}

// degraded reports whether an up node misses a check of its class (rules §3.8).
func (n *naiveEra) degraded(sn domain.SNID, qualified map[domain.HNID]*big.Int) bool {
	for _, c := range n.policy.ChecksOf(n.w.state.registry.sns[sn].Class) {
		if c.Direction == domain.DirectionExact {
			if v, ok := n.says(domain.Originator{Kind: domain.OriginSN, ID: uint64(sn)}, sn, c.Metric); !ok || v != c.Reference {
				return true
			}
			continue
		}
		per := map[domain.Address][]uint64{}
		for hn := range qualified {
			v, ok := n.says(domain.Originator{Kind: domain.OriginHN, ID: uint64(hn)}, sn, c.Metric)
			if ok && !v.IsText && n.confirmed(sn, hn) {
				per[n.operator(hn)] = append(per[n.operator(hn)], v.Number)
			}
		}
		if len(per) == 0 || uint64(len(per)) < n.policy.MinOperators {
			continue
		}
		var medians []uint64
		for _, values := range per {
			medians = append(medians, lowerMedian(values))
		}
		value, bound := lowerMedian(medians)*1_000_000, c.Reference.Number*c.MinRatioPpm
		if c.Direction == domain.DirectionMore && value < bound || c.Direction == domain.DirectionLess && value > bound {
			return true
		}
	}
	return false
}

// lowerMedian is the middle value, the lower one of two.
func lowerMedian(values []uint64) uint64 {
	slices.Sort(values)
	return values[(len(values)-1)/2]
}

// spelled is what naiveEra.verdicts says, from the decisions.
func (w *world) spelled(e domain.Era) string {
	letters := map[string]string{"up": "u", "degraded": "g", "down": "d", "inconclusive": "i"}
	s := ""
	for _, d := range w.out {
		if v, ok := d.(*domain.Verdict); ok && v.Era == e {
			s += fmt.Sprintf("%d %s %d of %d %d\n", v.SN, letters[v.Verdict], v.Confirmed, v.Qualified, v.WeightPpm)
		}
	}
	return s
}
