package projections

import (
	"cmp"

	"assay/domain"
)

// walkEras is every open era, and the one that is sealed and not yet final.
func (s *State) walkEras(w *codec) {
	walkMap(w, &s.open, cmp.Compare, func(e *domain.Era, p **era) {
		number(w, e)
		if w.reading {
			*p = newEra(*e)
		}
		(*p).walk(w, &s.registry)
	})
	walkOptional(w, &s.sealed, func(e *era) {
		if w.reading {
			*e = *newEra(0)
		}
		number(w, &e.number)
		e.walk(w, &s.registry)
		w.check(len(e.found) == len(e.scalers), "%d verdicts of %d ScalerNodes", len(e.found), len(e.scalers))
		w.check(s.policies.first != nil, "era %d is sealed without a policy", e.number)
		if w.reading && w.err == nil {
			e.policy = s.policies.ofEra(e.number)
		}
	})
}

// walk of an era, whose number was read before.
func (e *era) walk(w *codec, r *registry) {
	node := func(p **scaler) { walkKnown(w, p, r.sns, func(n *scaler) domain.SNID { return n.SN }) }
	observer := func(p **hyper) { walkKnown(w, p, r.hns, func(h *hyper) domain.HNID { return h.HN }) }
	w.boolean(&e.has)
	walkList(w, &e.scalers, node)
	walkList(w, &e.hypers, observer)
	walkList(w, &e.watches, func(at *watch) {
		untouched := at.link != nil
		if w.boolean(&untouched); untouched {
			walkKnown(w, &at.link, r.links, func(l *link) domain.LinkID { return l.id })
		}
		w.address(&at.owner)
		number(w, &at.hn)
	})
	walkRow(w, &e.byOrder, func(f *filing) {
		f.walk(w)
		if w.reading {
			all, slot := e.row(r, f.originator)
			w.check(all != nil, "%s is unknown", f.originator)
			w.check(all == nil || all.put(slot, f), "%s files twice", f.originator)
		}
	})
	byHN := e.byHN.transposed() // all with a row for each ScalerNode
	for _, m := range []*matrix{&e.bySN, &byHN, &e.proofSN, &e.proofHN} {
		number(w, &m.width)
		walkList(w, &m.words, w.uint)
		w.check(m.width <= len(r.hnSlot)/64+1 && m.rows() <= len(r.snSlot) && len(m.words) == m.rows()*m.width, "pairs of %d rows of %d words", m.rows(), m.width)
	}
	if w.reading {
		e.byHN = byHN.transposed()
	}
	walkMap(w, &e.qualityOf, cmp.Compare, func(h *domain.HNID, ppm *uint64) {
		number(w, h)
		w.uint(ppm)
	})
	walkList(w, &e.found, func(v *finding) {
		number(w, v)
		w.check(int(*v) < len(findings()), "verdict %d, want one of %q", *v, findings())
	})
	w.boolean(&e.inconclusive)
	walkList(w, &e.receipts, w.uint)
	walkList(w, &e.evidence, w.uint)
	w.uint(&e.mostEvidence)
	w.check(len(e.evidence) == len(e.found), "%d counts of evidence for %d verdicts", len(e.evidence), len(e.found))
}

func (f *filing) walk(w *codec) {
	w.word(&f.originator.Kind, domain.OriginSN, domain.OriginHN)
	w.uint(&f.originator.ID)
	walkList(w, &f.records, w.uint)
	walkList(w, &f.digests, w.hash)
	walkOptional(w, &f.extras, func(x *extras) { x.walk(w) })
}

func (x *extras) walk(w *codec) {
	walkList(w, &x.strays, func(p *domain.Peer) {
		w.uints(&p.ID, &p.RTTMicros)
		w.boolean(&p.Receipt)
	})
	walkMap(w, &x.samples, compareSamples, func(k *sampleKey, v *domain.Value) {
		number(w, &k.sn)
		w.text(&k.metric)
		walkValue(w, v)
	})
	walkSet(w, &x.void, cmp.Compare, w.text)
}

func compareSamples(a, b sampleKey) int {
	return cmp.Or(cmp.Compare(a.sn, b.sn), cmp.Compare(a.metric, b.metric))
}

func walkValue(w *codec, v *domain.Value) {
	w.boolean(&v.IsText)
	w.uint(&v.Number)
	w.text(&v.Text)
}
