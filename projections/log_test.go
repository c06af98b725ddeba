package projections

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"assay/domain"
)

// A result binds the log as it was after the head that closed its epoch, and
// the state says where it stands.
func TestResultBindsTheLog(t *testing.T) {
	w := emptyWorld(t)
	w.apply(office(), domain.Hash{})
	w.policy(0, nil)
	w.do(segment(0, firstBlock, eraBlocks))
	w.network()
	w.run(0, 8, sns(2))

	var tree domain.Frontier
	at := map[domain.Epoch]domain.EpochResult{}
	s := New(func(d domain.Decision) {
		if c, ok := d.(*domain.EpochClose); ok {
			at[c.Epoch] = c.Result
		}
	})
	closed := 0
	for _, e := range w.log {
		e.Leaf = domain.LeafOf(domain.EncodeBody(e.Fact))
		tree.Append(e.Leaf)
		if err := s.Apply(e); err != nil {
			t.Fatal(err)
		}
		if s.LogSize() != tree.Size() || s.LogRoot() != tree.Root() {
			t.Fatalf("after record %d: size %d, root %s, want %d, %s", e.Index, s.LogSize(), s.LogRoot(), tree.Size(), tree.Root())
		}
		if len(at) > closed {
			r := at[domain.Epoch(closed)]
			if r.LogSize != tree.Size() || r.LogRoot != tree.Root() {
				t.Errorf("epoch %d binds size %d, want %d", closed, r.LogSize, tree.Size())
			}
			closed++
		}
	}
	if closed != 2 {
		t.Errorf("%d epochs closed, want 2", closed)
	}
	now, ok := s.CurrentEra()
	if !ok || now != 8 {
		t.Errorf("era %d, %v, want 8", now, ok)
	}
	if last := s.LastChainFact(); last != w.log[len(w.log)-1].Fact {
		t.Errorf("last chain fact %+v", last)
	}
	if d := cmp.Diff(s.FirstPolicy(), w.state.FirstPolicy(), sameAmounts); d != "" || s.FirstPolicy() == nil {
		t.Errorf("first policy (-want +got):\n%s", d)
	}
}
