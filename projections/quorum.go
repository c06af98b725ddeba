package projections

import (
	"math/bits"
	"slices"

	"assay/domain"
)

// quorum holds confirmed pairs against the weights of Q_E. Nearly all rows of an
// era are the same, so what was found of one is kept for the next.
type quorum struct {
	qualified []uint64        // Q_E, a bit by slot
	watching  []uint64        // A_E
	ids       []domain.HNID   // by slot
	weights   []domain.Amount // by slot, of Q_E
	total     domain.Amount
	quorumPpm uint64

	brief    bool               // verdicts need no lists
	ordered  bool               // slots are in the order of ids
	everyone []domain.HNID      // A_E
	spare    arena[domain.HNID] // lists are made of it
	whole    weighed            // the total
	last     weighed
}

// weighed is what a weight comes to.
type weighed struct {
	weight domain.Amount
	ppm    uint64
	up     bool
}

func newQuorum(e *era, weights []domain.Amount, total domain.Amount) *quorum {
	slots := wordBits * len(e.confirmed.watching)
	q := &quorum{
		watching: e.confirmed.watching, qualified: make([]uint64, len(e.confirmed.watching)),
		ids: make([]domain.HNID, slots), weights: make([]domain.Amount, slots),
		total: total, quorumPpm: e.policy.UpQuorumPpm, ordered: true, brief: e.brief,
	}
	before := -1
	for _, h := range e.hypers {
		q.ids[h.slot] = h.HN
		q.ordered = q.ordered && h.slot > before
		before = h.slot
	}
	for i, h := range e.qualified {
		q.qualified[h.slot/wordBits] |= 1 << (h.slot % wordBits)
		q.weights[h.slot] = weights[i]
	}
	q.everyone = q.list(len(e.hypers), func(at int) uint64 { return q.watching[at] })
	q.whole, q.last = q.weigh(total), q.weigh(domain.Amount{})
	return q
}

// list returns the n HyperNodes that the words have bits for, ascending.
func (q *quorum) list(n int, word func(at int) uint64) []domain.HNID {
	if n == 0 {
		return nil
	}
	list := q.spare.take(n)[:0]
	for at := range q.watching {
		for left := word(at); left != 0; left &= left - 1 {
			list = append(list, q.ids[at*wordBits+bits.TrailingZeros64(left)])
		}
	}
	if !q.ordered {
		slices.Sort(list)
	}
	return list
}

// judge fills in a verdict on a ScalerNode with so many confirmed pairs.
func (q *quorum) judge(v *domain.Verdict, confirmed []uint64, n uint64) {
	if n == uint64(len(q.everyone)) { // most nodes
		v.Confirmed, v.Observers = v.Qualified, q.everyone
		q.whole.say(v)
		return
	}
	missing := 0
	for at, word := range confirmed {
		missing += bits.OnesCount64(q.qualified[at] &^ word)
	}
	v.Confirmed = v.Qualified - uint64(missing)
	if !q.brief {
		v.Missing = q.list(missing, func(at int) uint64 { return q.qualified[at] &^ confirmed[at] })
		v.Observers = q.list(int(n), func(at int) uint64 { return confirmed[at] })
	}
	if weight := q.weight(confirmed); weight != q.last.weight {
		q.last = q.weigh(weight)
	}
	q.last.say(v)
}

// say fills in a verdict.
func (w *weighed) say(v *domain.Verdict) {
	v.WeightPpm = w.ppm
	if w.up {
		v.Verdict = domain.VerdictUp
	}
}

// weight returns the weight of the confirmed pairs: all but what is missing.
func (q *quorum) weight(confirmed []uint64) domain.Amount {
	weight := q.total
	for at, word := range confirmed {
		for left := q.qualified[at] &^ word; left != 0; left &= left - 1 {
			weight.Decrease(&q.weights[at*wordBits+bits.TrailingZeros64(left)])
		}
	}
	return weight
}

func (q *quorum) weigh(weight domain.Amount) weighed {
	return weighed{weight, domain.WeightPpm(weight, q.total), domain.Up(weight, q.total, q.quorumPpm)}
}
