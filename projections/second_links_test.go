package projections

import (
	"maps"

	"assay/domain"
)

type (
	// watchers is who watches: HyperNodes that are active with a link staked,
	// and for every era the ones that did so from its start without a break.
	watchers struct {
		active map[domain.HNID]bool
		staked map[domain.LinkID]*stakedOn
		in     map[domain.Era]map[domain.HNID]bool
		still  map[domain.Era]map[domain.LinkID]stakedOn // links staked at start(E) and not touched in E
		last   domain.Era
		any    bool
	}
	stakedOn struct {
		hn    domain.HNID
		owner domain.Address
	}
	plainLink struct {
		id    domain.LinkID
		first uint64 // time of its first stake
		owner domain.Address
		paid  bool
	}
)

func newWatchers() watchers {
	return watchers{
		active: map[domain.HNID]bool{}, staked: map[domain.LinkID]*stakedOn{},
		in: map[domain.Era]map[domain.HNID]bool{}, still: map[domain.Era]map[domain.LinkID]stakedOn{},
	}
}

func (w *watchers) watching() map[domain.HNID]bool {
	now := map[domain.HNID]bool{}
	for _, on := range w.staked {
		now[on.hn] = w.active[on.hn]
	}
	maps.DeleteFunc(now, func(_ domain.HNID, active bool) bool { return !active })
	return now
}

func (w *watchers) begin(e domain.Era) {
	w.last, w.any = e, true
	w.in[e], w.still[e] = w.watching(), map[domain.LinkID]stakedOn{}
	for id, on := range w.staked {
		w.still[e][id] = *on
	}
}

// changed takes those that no longer watch out of the current era.
func (w *watchers) changed() {
	if w.any {
		now := w.watching()
		maps.DeleteFunc(w.in[w.last], func(hn domain.HNID, _ bool) bool { return !now[hn] })
	}
}

func (w *watchers) unstake(id domain.LinkID) {
	delete(w.staked, id)
	if w.any {
		delete(w.still[w.last], id)
	}
	w.changed()
}

// applyLinks reads what happens to links and HyperNodes.
func (s *second) applyLinks(f domain.ChainFact) {
	w := &s.watch
	switch f := f.(type) {
	case *domain.HNRegistered:
		w.active[f.HN] = true
	case *domain.HNStatus:
		w.active[f.HN] = f.Active
		w.changed()
	case *domain.LinkUnstaked:
		w.unstake(f.Link)
	case *domain.LinkStaked:
		w.unstake(f.Link)
		w.staked[f.Link] = &stakedOn{f.HN, f.Owner}
		l := s.link(f.Link)
		if l == nil {
			l = &plainLink{id: f.Link, first: f.Time}
			s.links = append(s.links, l)
		}
		l.owner = f.Owner
	}
}

func (s *second) link(id domain.LinkID) *plainLink {
	for _, l := range s.links {
		if l.id == id {
			return l
		}
	}
	return nil
}

// quality is that of rules §3.3, from the pairs behind the verdicts.
func (s *second) quality(e domain.Era, hn domain.HNID) uint64 {
	lit, with := map[domain.HPID]uint64{}, map[domain.HPID]uint64{}
	for _, v := range s.judged[e] {
		hp := s.nodes[v.SN].HP
		if len(v.Observers) > 0 {
			lit[hp]++
		}
		for _, h := range v.Observers {
			if h == hn {
				with[hp]++
			}
		}
	}
	// The upper median is the greatest q that at least half of the HPs reach.
	best := uint64(0)
	for hp, n := range lit {
		q, reach := 1_000_000*with[hp]/n, 0
		for other, m := range lit {
			if 1_000_000*with[other]/m >= q {
				reach++
			}
		}
		if 2*reach >= len(lit) {
			best = max(best, q)
		}
	}
	return best
}

// payLinks pays the links of a final era.
func (s *second) payLinks(e domain.Era) {
	p := s.policy(e)
	from, to := s.ts(s.start(e)), s.ts(s.end(e))
	for _, l := range s.links {
		on, still := s.watch.still[e][l.id]
		if !still || !s.watch.in[e][on.hn] || s.quality(e, on.hn) < p.HNFloorPpm {
			continue
		}
		step := num(0)
		if m := (from - min(from, l.first)) / (30 * 86400); m < 48 {
			step = minus(wei(p.LinkCumulative[m+1]), wei(p.LinkCumulative[m]))
		}
		s.credit(payee{kind: 1, account: on.owner}, floored(times(wei(p.LinkTotal), step, num(to-from)), times(num(30*86400), e18())))
	}
}

// firstParts pays cum(0) of the links that have not had it.
func (s *second) firstParts(p *domain.Policy) {
	for _, l := range s.links {
		if !l.paid {
			l.paid = true
			s.credit(payee{kind: 1, account: l.owner}, floored(times(wei(p.LinkTotal), wei(p.LinkCumulative[0])), e18()))
		}
	}
}
