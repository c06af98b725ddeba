package projections

import (
	"math/bits"
	"slices"

	"assay/domain"
)

// judge finds the verdicts of an era at its seal (rules §3), and returns the
// weights of Q_E, their sum and how many operators it has. The era's sets are
// frozen from here on.
func (e *era) judge(r *registry) (weights []domain.Amount, total domain.Amount, operators uint64) {
	if !e.has {
		e.begin(r)
	}
	e.settleStrays(r)
	e.confirm(r)
	e.qualify(r)
	weights, total, operators = e.weigh()
	e.inconclusive = uint64(len(e.qualified)) < e.policy.MinObservers || operators < e.policy.MinOperators || len(e.scalers) == 0
	e.findVerdicts(weights, total)
	if !e.inconclusive && e.massOutage(r) {
		e.inconclusive = true
	}
	for i := range e.verdicts {
		v := &e.verdicts[i]
		if e.inconclusive {
			v.Verdict = domain.VerdictInconclusive
		} else if v.Verdict == domain.VerdictUp {
			v.Failed = e.failedCheck(e.scalers[i])
			if v.Failed != nil {
				v.Verdict = domain.VerdictDegraded
			}
		}
	}
	return weights, total, operators
}

// confirmed is which pairs of S_E and A_E are confirmed.
type confirmed struct {
	watching []uint64   // A_E, a bit by slot
	rows     [][]uint64 // by ScalerNode slot, nil outside of S_E: bits of A_E by slot
}

func (c *confirmed) has(n *scaler, h *hyper) bool {
	row := c.rows[n.slot]
	return row[h.slot/wordBits]>>(h.slot%wordBits)&1 == 1
}

// confirm finds the pairs that are confirmed (rules §2), a word of HyperNodes at a
// time: both sides list each other, or one does and its receipt verifies.
func (e *era) confirm(r *registry) {
	c := &confirmed{watching: slotsOf(e.hypers), rows: make([][]uint64, r.snAt.n)}
	e.confirmed = c
	width, byHN := len(c.watching), e.byHN.transposed()
	all := make([]uint64, len(e.scalers)*width)
	e.evidence = make([]uint64, len(e.scalers))
	for i, n := range e.scalers {
		row := all[i*width : (i+1)*width : (i+1)*width]
		for at, watching := range c.watching {
			sn, hn := e.bySN.word(n.slot, at), byHN.word(n.slot, at)
			row[at] = watching & (sn&hn | sn&e.proofSN.word(n.slot, at) | hn&e.proofHN.word(n.slot, at))
			e.evidence[i] += uint64(bits.OnesCount64(row[at]))
		}
		c.rows[n.slot] = row
		e.mostEvidence = max(e.mostEvidence, e.evidence[i])
	}
}

// qualify finds the quality of every HyperNode of A_E, and Q_E: those whose
// quality is high enough; none if every node is dark.
func (e *era) qualify(r *registry) {
	e.qualityOf = make(map[domain.HNID]uint64, len(e.hypers))
	t := e.turnout(r)
	for _, h := range e.hypers {
		q := t.quality(h)
		e.qualityOf[h.HN] = q
		if e.mostEvidence > 0 && q >= e.policy.HNQualityPpm {
			e.qualified = append(e.qualified, h)
		}
	}
}

// turnout is how many of every Hardware Provider's nodes that are not dark each
// HyperNode of A_E confirmed.
type turnout struct {
	hps    []domain.HPID // with a node that is not dark, in the order of the first one
	lit    []uint64      // their nodes that are not dark
	missed []uint64      // those that a HyperNode did not confirm: a row of hypers each
	hypers int           // slots of HyperNodes
	perHP  []uint64      // scratch
}

// turnout counts what is missing, since that is little.
func (e *era) turnout(r *registry) *turnout {
	t := &turnout{hypers: wordBits * len(e.confirmed.watching)}
	places := make([]int, len(r.providers)) // in hps, counted from 1
	t.missed = make([]uint64, 0, len(r.providers)*t.hypers)
	for i, n := range e.scalers {
		if e.evidence[i] == 0 {
			continue
		}
		place := places[n.provider]
		if place == 0 {
			t.hps, t.lit = append(t.hps, n.HP), append(t.lit, 0)
			t.missed = t.missed[:len(t.hps)*t.hypers] // zero since it was made
			place = len(t.hps)
			places[n.provider] = place
		}
		t.lit[place-1]++
		missed := t.missed[(place-1)*t.hypers:]
		for at, word := range e.confirmed.rows[n.slot] {
			for left := e.confirmed.watching[at] &^ word; left != 0; left &= left - 1 {
				missed[at*wordBits+bits.TrailingZeros64(left)]++
			}
		}
	}
	return t
}

// quality returns quality(h) of rules §3.3.
func (t *turnout) quality(h *hyper) uint64 {
	t.perHP = t.perHP[:0]
	for i, lit := range t.lit {
		t.perHP = append(t.perHP, 1e6*(lit-t.missed[i*t.hypers+h.slot])/lit)
	}
	return domain.Quality(t.perHP)
}

// shares returns the turnout of one HyperNode.
func (t *turnout) shares(h *hyper) []domain.Share {
	var shares []domain.Share
	for i, hp := range t.hps {
		shares = append(shares, domain.Share{HP: hp, Lit: t.lit[i], Confirmed: t.lit[i] - t.missed[i*t.hypers+h.slot]})
	}
	return shares
}

// weigh returns w(h) for each of Q_E, their sum, and how many operators Q_E has
// (rules §3.4, §3.5).
func (e *era) weigh() (weights []domain.Amount, total domain.Amount, distinct uint64) {
	perOperator := make(map[domain.Address]uint64)
	var operators []domain.Address
	for _, h := range e.qualified {
		if perOperator[h.Operator] == 0 {
			operators = append(operators, h.Operator)
		}
		perOperator[h.Operator]++
	}
	var counts []uint64
	for _, o := range operators {
		counts = append(counts, perOperator[o])
	}
	t := domain.OperatorCap(counts)
	for _, h := range e.qualified {
		w := domain.Weight(perOperator[h.Operator], t)
		weights = append(weights, w)
		total = total.Plus(w)
	}
	return weights, total, uint64(len(operators))
}

// findVerdicts finds up or down for every ScalerNode, with the pairs behind it.
// Verdicts share lists; nobody may change one.
func (e *era) findVerdicts(weights []domain.Amount, total domain.Amount) {
	q := newQuorum(e, weights, total)
	e.verdicts = slices.Grow(e.verdicts, len(e.scalers))[:len(e.scalers)]
	for i, n := range e.scalers {
		v := &e.verdicts[i]
		*v = domain.Verdict{Record: "verdict", Era: e.number, SN: n.SN, Verdict: domain.VerdictDown, Qualified: uint64(len(e.qualified))}
		q.judge(v, e.confirmed.rows[n.slot], e.evidence[i])
		if f := e.ofSN.at(n.slot); f != nil {
			v.Reports = f.records
		}
	}
}

// massOutage decides rules §3.7 over the verdicts so far.
func (e *era) massOutage(r *registry) bool {
	counts := make([]struct{ all, down uint64 }, len(r.providers))
	for i, n := range e.scalers {
		counts[n.provider].all++
		if e.verdicts[i].Verdict == domain.VerdictDown {
			counts[n.provider].down++
		}
	}
	var providers, struck uint64
	for _, c := range counts {
		if c.all > 0 {
			providers++
		}
		if 2*c.down > c.all {
			struck++
		}
	}
	return domain.MassOutage(providers, struck, e.policy.MassOutagePpm)
}

// failedCheck returns the first enabled check that an up node misses, with what
// was found instead; nil if none (rules §3.8).
func (e *era) failedCheck(n *scaler) *domain.FailedCheck {
	for _, c := range e.policy.ChecksOf(n.Class) {
		if c.Direction == domain.DirectionExact {
			if v, ok := e.selfReported(n, c.Metric); !ok || v != c.Reference {
				return &domain.FailedCheck{MetricCheck: c, Found: v, Missing: !ok}
			}
			continue
		}
		if v, ok := e.observed(n, c.Metric); ok && c.Misses(v) {
			return &domain.FailedCheck{MetricCheck: c, Found: domain.Value{Number: v}}
		}
	}
	return nil
}

// selfReported returns what the daemon of n says of n; false for none or void.
func (e *era) selfReported(n *scaler, metric string) (domain.Value, bool) {
	return e.ofSN.at(n.slot).sampled(sampleKey{n.SN, metric})
}

// observed returns the median over operators of what their HyperNodes of Q_E
// measured of n; false if too few operators did.
func (e *era) observed(n *scaler, metric string) (uint64, bool) {
	values := make(map[domain.Address][]uint64)
	var operators []domain.Address
	for _, h := range e.qualified {
		v, ok := e.ofHN.at(h.slot).sampled(sampleKey{n.SN, metric})
		if !ok || v.IsText || !e.confirmed.has(n, h) {
			continue
		}
		if values[h.Operator] == nil {
			operators = append(operators, h.Operator)
		}
		values[h.Operator] = append(values[h.Operator], v.Number)
	}
	if len(operators) == 0 || uint64(len(operators)) < e.policy.MinOperators {
		return 0, false
	}
	var medians []uint64
	for _, o := range operators {
		medians = append(medians, domain.LowerMedian(values[o]))
	}
	return domain.LowerMedian(medians), true
}
