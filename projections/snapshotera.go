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
			w.check(e.filings[f.originator] == nil, "%s files twice", f.originator)
			e.filings[f.originator] = f
		}
	})
	for _, m := range []*matrix{&e.bySN, &e.byHN, &e.proofSN, &e.proofHN, &e.confirmed} {
		walkList(w, &m.rows, func(row *[]uint64) { walkList(w, row, w.uint) })
	}
	walkMap(w, &e.qualityOf, cmp.Compare, func(h *domain.HNID, ppm *uint64) {
		number(w, h)
		w.uint(ppm)
	})
	walkList(w, &e.qualified, observer)
	walkList(w, &e.verdicts, func(v *domain.Verdict) { walkVerdict(w, v) })
	w.boolean(&e.inconclusive)
	walkList(w, &e.receipts, w.uint)
	walkList(w, &e.evidence, w.uint)
	w.uint(&e.mostEvidence)
	w.check(len(e.evidence) == len(e.verdicts), "%d counts of evidence for %d verdicts", len(e.evidence), len(e.verdicts))
}

func (f *filing) walk(w *codec) {
	w.word(&f.originator.Kind, domain.OriginSN, domain.OriginHN)
	w.uint(&f.originator.ID)
	walkList(w, &f.records, w.uint)
	walkSet(w, &f.digests, domain.Hash.Compare, w.hash)
	walkList(w, &f.strays, func(p *domain.Peer) {
		w.uints(&p.ID, &p.RTTMicros)
		w.boolean(&p.Receipt)
	})
	walkMap(w, &f.samples, compareSamples, func(k *sampleKey, v *domain.Value) {
		number(w, &k.sn)
		w.text(&k.metric)
		walkValue(w, v)
	})
	walkSet(w, &f.void, cmp.Compare, w.text)
}

func compareSamples(a, b sampleKey) int {
	return cmp.Or(cmp.Compare(a.sn, b.sn), cmp.Compare(a.metric, b.metric))
}

func walkValue(w *codec, v *domain.Value) {
	w.boolean(&v.IsText)
	w.uint(&v.Number)
	w.text(&v.Text)
}

func walkVerdict(w *codec, v *domain.Verdict) {
	w.word(&v.Record, "verdict")
	number(w, &v.Era)
	number(w, &v.SN)
	w.word(&v.Verdict, domain.VerdictUp, domain.VerdictDegraded, domain.VerdictDown, domain.VerdictInconclusive)
	w.uints(&v.Confirmed, &v.Qualified, &v.WeightPpm)
	walkList(w, &v.Observers, func(h *domain.HNID) { number(w, h) })
	walkList(w, &v.Missing, func(h *domain.HNID) { number(w, h) })
	walkList(w, &v.Reports, w.uint)
	walkOptional(w, &v.Failed, func(f *domain.FailedCheck) {
		w.text(&f.Metric)
		walkValue(w, &f.Reference)
		w.uint(&f.MinRatioPpm)
		w.text(&f.Direction)
		walkValue(w, &f.Found)
		w.boolean(&f.Missing)
	})
}
