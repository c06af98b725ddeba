package projections

import (
	"bufio"
	"bytes"
	"maps"
	"os"
	"slices"
	"testing"

	"assay/domain"
)

// After every entry of a history with charges, executions and vetoes, what is to be
// locked is what charges took less what was executed and voided: each place once,
// in order, with the sum that its stake has.
func TestDecidedIsWhatStakesLack(t *testing.T) {
	text, err := os.ReadFile("../domain/testdata/simulate/harsh-22.facts.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	taken := make(map[chargeKey]domain.Amount)
	s := New(func(d domain.Decision) {
		if c, ok := d.(*domain.Charge); ok && c.Mode == domain.ModeEnforce {
			for _, p := range c.Parts {
				key := chargeKey{c.Epoch, c.SN, p.Position}
				taken[key] = taken[key].Plus(p.Amount)
			}
		}
	})
	seen, index := 0, uint64(1)
	for lines := bufio.NewScanner(bytes.NewReader(text)); lines.Scan(); index++ {
		f, err := domain.ParseFact(lines.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		e := domain.Entry{Index: index, Digest: domain.Keccak256(lines.Bytes()), Fact: f}
		if s.Check(domain.Submission{Fact: f, Digest: e.Digest, Trusted: true}) != nil {
			continue
		}
		if err := s.Apply(e); err != nil {
			t.Fatal(err)
		}
		all := s.Decided(0)
		seen += len(all)
		if !slices.IsSortedFunc(all, func(a, b Decided) int {
			if a.SN != b.SN {
				return int(a.SN) - int(b.SN)
			}
			return a.Position.Compare(b.Position)
		}) {
			t.Fatalf("after line %d: %v", index, all)
		}
		for i, d := range all {
			var charged domain.Amount
			for key, amount := range taken {
				if key.sn == d.SN && key.position == d.Position {
					charged = charged.Plus(amount)
				}
			}
			if d.Amount.IsZero() || d.Amount.Cmp(charged) > 0 || i > 0 && all[i-1].SN == d.SN && all[i-1].Position == d.Position {
				t.Fatalf("after line %d: %+v, charges took %s", index, d, charged)
			}
			if d.Position != (domain.Position{}) {
				if _, decided, _, ok := s.PositionLeft(d.Position); !ok || decided != d.Amount {
					t.Fatalf("after line %d: %+v, the position lacks %s", index, d, decided)
				}
			}
		}
		s.holdPlaces(t, all)
		if later := s.Decided(closedNow(s) + 1); len(later) != 0 {
			t.Fatalf("after line %d: charges of epochs to come: %v", index, later)
		}
	}
	if seen == 0 {
		t.Error("nothing was ever decided")
	}
}

// holdPlaces holds what nodes and epochs say of places against what all of them say.
func (s *State) holdPlaces(t *testing.T, all []Decided) {
	t.Helper()
	var byNode []Decided
	for _, sn := range slices.Sorted(maps.Keys(s.registry.sns)) {
		byNode = append(byNode, s.DecidedOf(sn)...)
	}
	reclaimed := func(d Decided) bool {
		return d.Position != domain.Position{} && !slices.ContainsFunc(s.collateral.bySN[d.SN], func(p *position) bool { return p.Position == d.Position })
	}
	if want := slices.DeleteFunc(slices.Clone(all), reclaimed); !slices.Equal(byNode, want) {
		t.Fatalf("nodes say %v, want %v", byNode, want)
	}
	for _, d := range all {
		var sum domain.Amount
		for k := range closedNow(s) + 1 {
			sum = sum.Plus(s.Outstanding(k, d.SN, d.Position))
		}
		if sum != d.Amount {
			t.Fatalf("epochs say %s of %+v", sum, d)
		}
	}
}

func closedNow(s *State) domain.Epoch { return domain.Epoch(len(s.Settlements())) }
