package projections

import (
	"slices"
	"testing"

	"assay/domain"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// naiveMembers is S_E and A_E read off the log (rules §3.1), with no state: who
// was validated and watching before the first fact at or after start(E), and
// nothing undone before end(E).
func (w *world) naiveMembers(e domain.Era) (scalers []domain.SNID, hypers []domain.HNID) {
	start, _ := w.state.calendar.segments.Start(e)
	end, _ := w.state.calendar.segments.End(e)
	validated, offboarded := map[domain.SNID]bool{}, map[domain.SNID]bool{}
	active, staked := map[domain.HNID]bool{}, map[domain.LinkID]domain.HNID{}
	var in map[domain.HNID]bool // A_E so far, nil before the era
	watching := func() map[domain.HNID]bool {
		now := map[domain.HNID]bool{}
		for _, hn := range staked {
			if active[hn] {
				now[hn] = true
			}
		}
		return now
	}
	for _, entry := range append(slices.Clone(w.log), domain.Entry{Fact: &domain.Head{Place: domain.Place{Block: end}}}) {
		f, ok := entry.Fact.(domain.ChainFact)
		if !ok {
			continue
		}
		if f.At().Block >= start && in == nil {
			in = watching()
			for sn := range validated {
				if !offboarded[sn] {
					scalers = append(scalers, sn)
				}
			}
		}
		if f.At().Block >= end {
			break
		}
		switch f := f.(type) {
		case *domain.SNValidated:
			validated[f.SN] = true
		case *domain.SNOffboarded:
			offboarded[f.SN] = true
			scalers = slices.DeleteFunc(scalers, func(sn domain.SNID) bool { return sn == f.SN })
		case *domain.HNRegistered:
			active[f.HN] = true
		case *domain.HNStatus:
			active[f.HN] = f.Active
		case *domain.LinkUnstaked:
			delete(staked, f.Link)
		case *domain.LinkStaked:
			delete(staked, f.Link) // a move is an unstake, then a stake
			for hn := range in {
				if !watching()[hn] {
					delete(in, hn)
				}
			}
			staked[f.Link] = f.HN
		}
		for hn := range in {
			if !watching()[hn] {
				delete(in, hn)
			}
		}
	}
	for hn := range in {
		hypers = append(hypers, hn)
	}
	slices.Sort(scalers)
	slices.Sort(hypers)
	return scalers, hypers
}

// naiveSilent is what Silent must say about an era that has all its reports.
func (w *world) naiveSilent(e domain.Era) (pairs []domain.SilentPair) {
	scalers, hypers := w.naiveMembers(e)
	lists := map[domain.Originator]map[uint64]bool{}
	records := map[domain.Originator][]uint64{}
	for _, entry := range w.log {
		r, ok := entry.Fact.(*domain.Report)
		if !ok || r.Era != e {
			continue
		}
		if lists[r.Originator] == nil {
			lists[r.Originator] = map[uint64]bool{}
		}
		records[r.Originator] = append(records[r.Originator], entry.Index)
		for _, p := range r.Peers {
			lists[r.Originator][p.ID] = true
		}
	}
	for _, sn := range scalers {
		for _, hn := range hypers {
			s := domain.Originator{Kind: domain.OriginSN, ID: uint64(sn)}
			h := domain.Originator{Kind: domain.OriginHN, ID: uint64(hn)}
			bySN, byHN := lists[s][uint64(hn)], lists[h][uint64(sn)]
			p := domain.SilentPair{Era: e, Pair: domain.Pair{SN: sn, HN: hn}}
			switch {
			case bySN && !byHN:
				p.Holder, p.Key, p.Records = domain.OriginSN, observerKey(hn), records[s]
			case byHN && !bySN:
				p.Holder, p.Records = domain.OriginHN, records[h]
				p.Key, _ = w.state.registry.sns[sn].keys.in(e)
			default:
				continue
			}
			pairs = append(pairs, p)
		}
	}
	return pairs
}

// Silent against the log read from the start, over several eras at once; and
// asking changes nothing.
func TestSilentAgainstNaive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(t, func(p *domain.Policy) { p.SealGraceBlocks = 3 * eraBlocks })
		w.network()
		w.register(7, 1, domain.Amount{})
		w.do(&domain.HNRegistered{HN: 7, Operator: account(0xcd, 1), Key: observerKey(7)})
		w.start(0)
		for e := domain.Era(0); e < 3; e++ {
			for range rapid.IntRange(0, 25).Draw(t, "facts") {
				w.randomFact(t, e)
			}
			w.start(e + 1)
		}
		head := &domain.Head{Place: domain.Place{Block: startBlock(6)}}
		var want []domain.SilentPair
		for e := range domain.Era(3) {
			want = append(want, w.naiveSilent(e)...)
		}
		for range 2 {
			if d := cmp.Diff(want, w.state.Silent(head)); d != "" {
				t.Fatalf("silent pairs (-want +got):\n%s", d)
			}
		}
	})
}

// randomFact files a random report for an era, or changes who takes part.
func (w *world) randomFact(t *rapid.T, e domain.Era) {
	sn := domain.SNID(rapid.Uint64Range(1, 8).Draw(t, "sn"))
	hn := domain.HNID(rapid.Uint64Range(1, 8).Draw(t, "hn"))
	peers := rapid.SliceOfN(rapid.Uint64Range(1, 8), 0, 5).Draw(t, "peers")
	receipt := rapid.Bool().Draw(t, "receipt")
	switch rapid.IntRange(0, 9).Draw(t, "what") {
	case 0:
		w.try(&domain.HNStatus{HN: hn, Active: rapid.Bool().Draw(t, "active")})
	case 1:
		w.try(&domain.LinkStaked{Link: domain.LinkID(rapid.Uint64Range(1, 6).Draw(t, "link")), Owner: linkOwner(1), HN: hn})
	case 2:
		w.try(&domain.LinkUnstaked{Link: domain.LinkID(rapid.Uint64Range(1, 6).Draw(t, "link"))})
	case 3:
		w.try(&domain.SNValidated{SN: sn, Daemon: account(0xbc, rapid.Uint64Range(1, 200).Draw(t, "key"))})
	case 4:
		w.try(&domain.SNOffboarded{SN: sn})
	case 5, 6, 7:
		r := snReport(sn, e, receipt)
		for _, p := range peers {
			r.Peers = append(r.Peers, domain.Peer{ID: p, RTTMicros: 1, Receipt: receipt})
		}
		w.try(r)
	default:
		r := hnReport(hn, e, receipt)
		for _, p := range peers {
			r.Peers = append(r.Peers, domain.Peer{ID: p, RTTMicros: 1, Receipt: receipt})
		}
		w.try(r)
	}
}

// A report may name a node that is registered only later; asking for silent
// pairs in between must not lose the entry.
func TestSilentKeepsStrays(t *testing.T) {
	played := func(ask bool) *world {
		w := newWorld(t, nil)
		w.market()
		for hn := domain.HNID(1); hn <= 3; hn++ {
			w.hyper(hn, uint64(hn))
		}
		for sn := domain.SNID(1); sn <= 3; sn++ {
			w.scaler(sn, domain.HPID(sn))
		}
		w.start(0)
		for hn := domain.HNID(1); hn <= 3; hn++ {
			w.do(hnReport(hn, 1, true, 1, 2, 3, 4)) // era 1 is open already, node 4 is not there yet
		}
		if ask {
			w.state.Silent(&domain.Head{Place: domain.Place{Block: startBlock(5)}})
		}
		w.scaler(4, 1)
		w.start(1)
		w.start(2)
		w.seal(1)
		return w
	}
	asked, not := played(true), played(false)
	asked.wantVerdicts(1, "uuuu")
	if text(asked.out) != text(not.out) {
		t.Errorf("asking for silent pairs changed\n%s\nto\n%s", text(not.out), text(asked.out))
	}
}

// Silent answers only for heads that seal, once there is a policy.
func TestSilentOfOtherFacts(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.start(0)
	w.do(snReport(1, 0, true, 1))
	far := domain.Place{Block: startBlock(1) + graceWorld}
	if s := w.state.Silent(&domain.TokenMinted{Place: far}); s != nil {
		t.Errorf("a fact that is no head: %v", s)
	}
	if s := w.state.Silent(&domain.Head{Place: domain.Place{Block: far.Block - 1}}); s != nil {
		t.Errorf("a head that seals nothing: %v", s)
	}
	if s := w.state.Silent(&domain.Head{Place: far}); len(s) != 1 || s[0].Holder != domain.OriginSN {
		t.Errorf("a head that seals: %v", s)
	}
	fresh := emptyWorld(t)
	if s := fresh.state.Silent(&domain.Head{Place: far}); s != nil {
		t.Errorf("without a policy: %v", s)
	}
}
