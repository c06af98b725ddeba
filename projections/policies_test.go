package projections

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"assay/domain"
)

func atBlock(block uint64) domain.Place { return domain.Place{Block: block, Time: block} }

func changeOf(from domain.Epoch, graceEras uint64) *domain.PolicyChange {
	p := domain.DefaultPolicy()
	p.ErasPerEpoch = domain.Optional{Set: true, Value: 2}
	p.GraceEras = graceEras
	return &domain.PolicyChange{FromEpoch: from, Policy: p}
}

// Whatever policies come in whatever order, Policies and State agree on what is
// in force, what is open, and what may still enter.
func TestPoliciesAgreeWithState(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		state, fold := New(nil), NewPolicies()
		block := uint64(0)
		apply := func(f domain.Fact, digest domain.Hash, index uint64) {
			e := domain.Entry{Index: index, Digest: digest, Fact: f}
			if err := state.Apply(e); err != nil {
				t.Fatal(err)
			}
			if err := fold.Apply(e); err != nil {
				t.Fatal(err)
			}
		}
		apply(&domain.EraSegment{Place: atBlock(0), Segment: domain.Segment{Era: 1, StartBlock: 10, Blocks: 5}}, domain.Hash{}, 0)
		for i := range rapid.Uint64Range(1, 20).Draw(t, "steps") {
			if rapid.Bool().Draw(t, "head") {
				block += rapid.Uint64Range(0, 30).Draw(t, "blocks")
				apply(&domain.Head{Place: atBlock(block)}, domain.Hash{}, i+1)
				continue
			}
			change := changeOf(domain.Epoch(rapid.Uint64Range(0, 12).Draw(t, "from")), i)
			digest := domain.Keccak256(domain.EncodeBody(change))
			got, want := fold.Check(change, digest), state.Check(domain.Submission{Fact: change, Digest: digest, Trusted: true})
			if (got == nil) != (want == nil) || got != nil && got.Error() != want.Error() {
				t.Fatalf("check says %v, State says %v", got, want)
			}
			late := got != nil && got.Reason == domain.Late
			if fold.First() != nil && late != (change.FromEpoch < fold.Earliest()) {
				t.Fatalf("from epoch %d, earliest %d: %v", change.FromEpoch, fold.Earliest(), got)
			}
			if got == nil {
				apply(change, digest, i+1)
			}
		}
		if state.FirstPolicy() == nil {
			return
		}
		for k := range domain.Epoch(15) {
			got, ok := fold.InForce(k)
			if want := state.policies.ofEpoch(k); !ok || got.Policy.Hash() != want.Hash() {
				t.Fatalf("epoch %d: %+v, want grace %d", k, got, want.GraceEras)
			}
			if got.FromEpoch > k || !got.Open && got.Last < k {
				t.Fatalf("epoch %d is not in %d to %d", k, got.FromEpoch, got.Last)
			}
		}
		if now, ok := state.CurrentEra(); ok && now >= state.policies.genesisEra() {
			if open, ok := fold.OpenEpoch(); !ok || open != state.policies.epochOf(now) {
				t.Fatalf("open epoch %d %t, State is in era %d", open, ok, now)
			}
		}
	})
}

// A later policy from an earlier epoch ends where the one logged before it
// begins; of two from one epoch the later counts.
func TestPolicyRanges(t *testing.T) {
	fold := NewPolicies()
	if _, ok := fold.InForce(0); ok || fold.First() != nil || fold.Earliest() != 0 {
		t.Error("a policy is in force before there is one")
	}
	for i, from := range []domain.Epoch{7, 10, 5, 10} { // the first holds from 0
		change := changeOf(from, uint64(i))
		if err := fold.Apply(domain.Entry{Index: uint64(i) * 10, Fact: change, Digest: domain.Hash{byte(i)}}); err != nil {
			t.Fatal(err)
		}
	}
	inForce, never := fold.Ranges()
	want := []struct {
		from, last domain.Epoch
		open       bool
		record     uint64
	}{{0, 4, false, 0}, {5, 9, false, 20}, {10, 0, true, 30}}
	if len(inForce) != len(want) || len(never) != 1 || never[0].Record != 10 {
		t.Fatalf("in force %+v, never %+v", inForce, never)
	}
	for i, w := range want {
		r := inForce[i]
		if r.FromEpoch != w.from || r.Last != w.last || r.Open != w.open || r.Record != w.record {
			t.Errorf("range %d: from %d to %d (open %t) of record %d, want %+v", i, r.FromEpoch, r.Last, r.Open, r.Record, w)
		}
		if !r.Policy.ErasPerEpoch.Set || !r.Policy.GenesisEra.Set {
			t.Errorf("range %d is not complete: %+v", i, r.Policy)
		}
	}
}

// Facts that no chain gives are refused, with what was expected.
func TestPoliciesRefuseBrokenCalendars(t *testing.T) {
	segment := func(block, start, blocks uint64) domain.Fact {
		return &domain.EraSegment{Place: atBlock(block), Segment: domain.Segment{Era: 1, StartBlock: start, Blocks: blocks}}
	}
	rows := []struct {
		name  string
		facts []domain.Fact
		want  string
	}{
		{"an earlier block", []domain.Fact{&domain.Head{Place: atBlock(7)}, &domain.Head{Place: atBlock(6)}}, "field block: want at least 7, that of the chain fact before it, got 6"},
		{"eras of no block", []domain.Fact{segment(0, 1, 0)}, "eras of 0 blocks"},
		{"a segment over another", []domain.Fact{segment(0, 9, 5), segment(1, 9, 6)}, "overlaps"},
		{"a segment in the past", []domain.Fact{segment(0, 10, 5), &domain.Head{Place: atBlock(30)}, segment(30, 20, 5)}, "era segment at block 20"},
	}
	for _, r := range rows {
		fold := NewPolicies()
		var err error
		for i, f := range r.facts {
			if err = fold.Apply(domain.Entry{Index: uint64(i), Fact: f}); (err != nil) != (i == len(r.facts)-1) {
				t.Fatalf("%s: fact %d: %v", r.name, i, err)
			}
		}
		if err == nil || !strings.Contains(err.Error(), r.want) {
			t.Errorf("%s: %v, want %q", r.name, err, r.want)
		}
	}
}
