package projections

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"assay/domain"
)

// Random histories: the auditor's invariants hold after every entry, verdicts
// are those of a second reading of the rules, and a replay of the log decides
// the same, through the wire or not.
func TestRandomHistories(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawScript(t)
		w := s.play(t, true, s.reports, s.drawWhen(t))
		for e := range s.eras {
			if d := cmp.Diff(w.naiveEra(e).verdicts(), w.spelled(e)); d != "" {
				t.Fatalf("verdicts of era %d (-naive +got):\n%s", e, d)
			}
		}
		for _, wire := range []bool{false, true} {
			if _, out := w.replayed(wire); text(out) != text(w.out) {
				t.Fatalf("replay (wire %v) decides otherwise:\n%s", wire, cmp.Diff(text(w.out), text(out)))
			}
		}
	})
}

// Within an era the order of reports never matters, nor does splitting or
// repeating them; and receipts checked by the log at the seal decide what
// receipts said in the report do.
func TestOrderAndSplitsDoNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawScript(t)
		base := s.play(t, false, s.reports, s.drawWhen(t))
		moved := s.play(t, rapid.Bool().Draw(t, "live"), s.reports, s.drawWhen(t))
		if d := cmp.Diff(text(base.out), text(moved.out)); d != "" {
			t.Fatalf("another order decides otherwise (-want +got):\n%s", d)
		}
		pieces := &script{policy: s.policy, eras: s.eras, chain: s.chain}
		for _, r := range s.reports {
			pieces.reports = append(pieces.reports, drawPieces(t, r)...)
		}
		split := pieces.play(t, rapid.Bool().Draw(t, "live"), pieces.reports, pieces.drawWhen(t))
		if d := cmp.Diff(text(base.out), text(split.out)); d != "" {
			t.Fatalf("split and repeated reports decide otherwise (-want +got):\n%s", d)
		}
	})
}

// drawPieces splits a report into overlapping ones that add up to it.
func drawPieces(t *rapid.T, r *domain.Report) []*domain.Report {
	cut := rapid.IntRange(0, len(r.Peers)).Draw(t, "cut")
	back := rapid.IntRange(0, cut).Draw(t, "overlap")
	first, second := *r, *r
	first.Peers = slices.Clone(r.Peers[:cut])
	second.Peers = slices.Clone(r.Peers[back:])
	slices.Reverse(second.Peers)
	return []*domain.Report{&first, &second}
}

// A successful report more never worsens a node, as long as which HyperNodes
// qualify does not hang on it: the others' verdicts stay, its own gets better
// or stays.
func TestMoreReportsNeverWorsen(t *testing.T) {
	rank := map[string]int{domain.VerdictDown: 0, domain.VerdictUp: 1}
	rapid.Check(t, func(t *rapid.T) {
		few := rapid.SliceOfNDistinct(rapid.Uint64Range(1, 6), 0, 6, rapid.ID[uint64]).Draw(t, "few")
		more := rapid.SliceOfN(rapid.Uint64Range(1, 6), 0, 6).Draw(t, "more")
		judged := func(lists ...[]uint64) *world {
			w := newWorld(t, nil)
			w.network()
			w.start(0)
			w.file(0, sns(1))
			for _, list := range lists {
				r := snReport(1, 0, true)
				for _, hn := range list {
					r.Peers = append(r.Peers, domain.Peer{ID: hn, RTTMicros: 1, Receipt: true})
				}
				w.try(r)
			}
			w.start(1)
			w.seal(0)
			return w
		}
		before, after := judged(few), judged(few, more)
		a, b := before.verdict(0, 1), after.verdict(0, 1)
		if rank[b.Verdict] < rank[a.Verdict] || b.WeightPpm < a.WeightPpm || b.Confirmed < a.Confirmed {
			t.Fatalf("with reports of %v and %v: %+v, with the first alone: %+v", few, more, b, a)
		}
		if x, y := before.verdicts(0)[1:], after.verdicts(0)[1:]; x != y {
			t.Fatalf("the others went from %s to %s", x, y)
		}
	})
}

// A daemon's silence is its own loss: without it, the others' verdicts are the
// same, and what they earn too.
func TestNeighboursAreNotHurt(t *testing.T) {
	healthy := newWorld(t, nil)
	healthy.network()
	healthy.run(0, 9, sns())
	for sn := domain.SNID(1); sn <= 6; sn++ {
		w := newWorld(t, nil)
		w.network()
		w.run(0, 9, sns(sn))
		for other := domain.SNID(1); other <= 6; other++ {
			a, b := *healthy.final(6, other), *w.final(6, other)
			if same := cmp.Equal(a, b, sameAmounts); same == (other == sn) {
				t.Errorf("ScalerNode %d dark: ScalerNode %d gets %+v, in a healthy network %+v", sn, other, b, a)
			}
		}
	}
}
