package projections

import (
	"cmp"

	"assay/domain"
)

// walkEras is every open era, and the one that is sealed and not yet final.
func (s *State) walkEras(c *codec) {
	walkMap(c, &s.open, cmp.Compare, func(e *domain.Era, p **era) {
		number(c, e)
		if c.reading {
			*p = newEra(*e)
		}
		(*p).walk(c, &s.registry)
	})
	walkOptional(c, &s.sealed, func(e *era) {
		if c.reading {
			*e = *newEra(0)
		}
		number(c, &e.number)
		e.walk(c, &s.registry)
		c.check(s.policies.first != nil, "era %d is sealed without a policy", e.number)
		if c.reading && c.err == nil {
			e.policy = s.policies.ofEra(e.number)
		}
	})
}

// walk of an era, whose number was read before.
func (e *era) walk(c *codec, r *registry) {
	scaler := func(p **scaler) { walkKnown(c, p, r.sns, func(n *scaler) domain.SNID { return n.SN }) }
	hyper := func(p **hyper) { walkKnown(c, p, r.hns, func(h *hyper) domain.HNID { return h.HN }) }
	c.boolean(&e.has)
	walkList(c, &e.scalers, scaler)
	walkList(c, &e.hypers, hyper)
	walkList(c, &e.watches, func(w *watch) {
		untouched := w.link != nil
		if c.boolean(&untouched); untouched {
			walkKnown(c, &w.link, r.links, func(l *link) domain.LinkID { return l.id })
		}
		c.address(&w.owner)
		number(c, &w.hn)
	})
	walkRow(c, &e.byOrder, func(f *filing) {
		f.walk(c)
		if c.reading {
			c.check(e.filings[f.originator] == nil, "%s files twice", f.originator)
			e.filings[f.originator] = f
		}
	})
	for _, m := range []*matrix{&e.bySN, &e.byHN, &e.proofSN, &e.proofHN, &e.confirmed} {
		walkList(c, &m.rows, func(row *[]uint64) { walkList(c, row, c.uint) })
	}
	walkMap(c, &e.qualityOf, cmp.Compare, func(h *domain.HNID, ppm *uint64) {
		number(c, h)
		c.uint(ppm)
	})
	walkList(c, &e.qualified, hyper)
	walkList(c, &e.verdicts, func(v *domain.Verdict) { walkVerdict(c, v) })
	c.boolean(&e.inconclusive)
	walkList(c, &e.receipts, c.uint)
	walkList(c, &e.evidence, c.uint)
	c.uint(&e.mostEvidence)
	c.check(len(e.evidence) == len(e.verdicts), "%d counts of evidence for %d verdicts", len(e.evidence), len(e.verdicts))
}

func (f *filing) walk(c *codec) {
	c.word(&f.originator.Kind, domain.OriginSN, domain.OriginHN)
	c.uint(&f.originator.ID)
	walkList(c, &f.records, c.uint)
	walkSet(c, &f.digests, domain.Hash.Compare, c.hash)
	walkList(c, &f.strays, func(p *domain.Peer) {
		c.uints(&p.ID, &p.RTTMicros)
		c.boolean(&p.Receipt)
	})
	walkMap(c, &f.samples, compareSamples, func(k *sampleKey, v *domain.Value) {
		number(c, &k.sn)
		c.text(&k.metric)
		walkValue(c, v)
	})
	walkSet(c, &f.void, cmp.Compare, c.text)
}

func compareSamples(a, b sampleKey) int {
	return cmp.Or(cmp.Compare(a.sn, b.sn), cmp.Compare(a.metric, b.metric))
}

func walkValue(c *codec, v *domain.Value) {
	c.boolean(&v.IsText)
	c.uint(&v.Number)
	c.text(&v.Text)
}

func walkVerdict(c *codec, v *domain.Verdict) {
	c.word(&v.Record, "verdict")
	number(c, &v.Era)
	number(c, &v.SN)
	c.word(&v.Verdict, domain.VerdictUp, domain.VerdictDegraded, domain.VerdictDown, domain.VerdictInconclusive)
	c.uints(&v.Confirmed, &v.Qualified, &v.WeightPpm)
	walkList(c, &v.Observers, func(h *domain.HNID) { number(c, h) })
	walkList(c, &v.Missing, func(h *domain.HNID) { number(c, h) })
	walkList(c, &v.Reports, c.uint)
	walkOptional(c, &v.Failed, func(f *domain.FailedCheck) {
		c.text(&f.Metric)
		walkValue(c, &f.Reference)
		c.uint(&f.MinRatioPpm)
		c.text(&f.Direction)
		walkValue(c, &f.Found)
		c.boolean(&f.Missing)
	})
}
