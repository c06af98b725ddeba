package projections

import (
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
	e.evidence = slices.Grow(e.evidence, len(e.scalers))
	for _, n := range e.scalers {
		for _, h := range e.hypers {
			if e.pair(n, h) {
				e.confirmed.set(n.slot, h.slot)
			}
		}
		c := e.confirmed.count(n.slot)
		e.evidence = append(e.evidence, c)
		e.mostEvidence = max(e.mostEvidence, c)
	}
	e.qualify()
	weights, total, operators = e.weigh()
	e.inconclusive = uint64(len(e.qualified)) < e.policy.MinObservers || operators < e.policy.MinOperators || len(e.scalers) == 0
	e.verdicts = slices.Grow(e.verdicts, len(e.scalers))
	for i, n := range e.scalers {
		e.verdicts = append(e.verdicts, e.verdict(i, n, weights, total))
	}
	if !e.inconclusive && e.massOutage() {
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

// qualify finds the quality of every HyperNode of A_E, and Q_E: those whose
// quality is high enough; none if every node is dark.
func (e *era) qualify() {
	e.qualityOf = make(map[domain.HNID]uint64, len(e.hypers))
	for _, h := range e.hypers {
		q := e.quality(h)
		e.qualityOf[h.HN] = q
		if e.mostEvidence > 0 && q >= e.policy.HNQualityPpm {
			e.qualified = append(e.qualified, h)
		}
	}
}

// quality returns quality(h) of rules §3.3.
func (e *era) quality(h *hyper) uint64 {
	var perHP []uint64
	for _, s := range e.shares(h) {
		perHP = append(perHP, 1e6*s.Confirmed/s.Lit)
	}
	return domain.Quality(perHP)
}

// shares returns how many of every Hardware Provider's nodes that are not dark
// a HyperNode confirmed.
func (e *era) shares(h *hyper) []domain.Share {
	at := make(map[domain.HPID]int)
	var shares []domain.Share
	for i, n := range e.scalers {
		if e.evidence[i] == 0 {
			continue
		}
		j, had := at[n.HP]
		if !had {
			j = len(shares)
			at[n.HP] = j
			shares = append(shares, domain.Share{HP: n.HP})
		}
		shares[j].Lit++
		if e.confirmed.has(n.slot, h.slot) {
			shares[j].Confirmed++
		}
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

// verdict finds up or down for ScalerNode i, with the pairs behind it.
func (e *era) verdict(i int, n *scaler, weights []domain.Amount, total domain.Amount) domain.Verdict {
	v := domain.Verdict{
		Record: "verdict", Era: e.number, SN: n.SN, Verdict: domain.VerdictDown,
		Qualified: uint64(len(e.qualified)),
	}
	var weight domain.Amount
	for j, h := range e.qualified {
		if !e.confirmed.has(n.slot, h.slot) {
			v.Missing = append(v.Missing, h.HN)
			continue
		}
		v.Confirmed++
		weight = weight.Plus(weights[j])
	}
	for _, h := range e.hypers {
		if e.confirmed.has(n.slot, h.slot) {
			v.Observers = append(v.Observers, h.HN)
		}
	}
	if f := e.ofSN.at(n.slot); f != nil {
		v.Reports = f.records
	}
	v.WeightPpm = domain.WeightPpm(weight, total)
	if domain.Up(weight, total, e.policy.UpQuorumPpm) {
		v.Verdict = domain.VerdictUp
	}
	return v
}

// massOutage decides rules §3.7 over the verdicts so far.
func (e *era) massOutage() bool {
	type count struct{ all, down uint64 }
	counts := make(map[domain.HPID]*count)
	var hps []domain.HPID
	for i, n := range e.scalers {
		if counts[n.HP] == nil {
			counts[n.HP] = &count{}
			hps = append(hps, n.HP)
		}
		counts[n.HP].all++
		if e.verdicts[i].Verdict == domain.VerdictDown {
			counts[n.HP].down++
		}
	}
	var struck uint64
	for _, hp := range hps {
		if 2*counts[hp].down > counts[hp].all {
			struck++
		}
	}
	return domain.MassOutage(uint64(len(hps)), struck, e.policy.MassOutagePpm)
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
		if !ok || v.IsText || !e.confirmed.has(n.slot, h.slot) {
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
