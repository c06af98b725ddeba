package console

import (
	"fmt"
	"testing"

	"assay/domain"
	"assay/projections"
)

// What pages say of a log is what a fold of it decided, told by somebody who keeps
// everything: verdicts, pairs, money.
func TestChronicleAgreesWithTheFold(t *testing.T) {
	for _, scenario := range []string{"small", "harsh-22", "seed-1"} {
		w := newWorld(t, scenario)
		verdicts := make(map[domain.Era]map[domain.SNID]*domain.Verdict)
		type account struct {
			sn    domain.SNID
			epoch int
		}
		charged, paid := make(map[account]domain.Amount), make(map[account]domain.Amount)
		var closes []*domain.EpochClose
		reversed := make(map[string]bool)
		state := projections.New(func(d domain.Decision) {
			switch d := d.(type) {
			case *domain.Verdict:
				if verdicts[d.Era] == nil {
					verdicts[d.Era] = make(map[domain.SNID]*domain.Verdict)
				}
				verdicts[d.Era][d.SN] = d
			case *domain.Final:
				at := account{d.SN, len(closes)}
				paid[at] = paid[at].Plus(d.Payable)
			case *domain.Charge:
				if d.Mode == domain.ModeEnforce {
					at := account{d.SN, len(closes)}
					charged[at] = charged[at].Plus(d.Amount.Less0(d.Uncollected))
				}
			case *domain.EpochClose:
				closes = append(closes, d)
			}
		})
		err := w.log.Entries(0, w.log.Size(), func(e domain.Entry) error {
			if f, ok := e.Fact.(*domain.Reversal); ok {
				reversed[fmt.Sprint(f.Era, f.SN)] = true
			}
			return state.Apply(e)
		})
		if err != nil {
			t.Fatal(err)
		}
		w.holdVerdicts(t, verdicts, reversed)
		for id, n := range w.chronicle.nodes {
			for _, m := range n.money {
				if at := (account{id, int(m.epoch)}); m.paid != paid[at] || m.charged != charged[at] {
					t.Errorf("%s node %d epoch %d: paid %s, charged %s, want %s and %s", scenario, id, m.epoch, m.paid, m.charged, paid[at], charged[at])
				}
			}
			if len(n.money) > keptMoney {
				t.Errorf("%s node %d: %d epochs of money", scenario, id, len(n.money))
			}
		}
		if len(closes) == 0 || len(closes) != len(w.chronicle.epochs) {
			t.Errorf("%s: %d epochs, want %d", scenario, len(w.chronicle.epochs), len(closes))
		}
		for i, c := range closes {
			kept := w.chronicle.epochs[i].close
			if kept.Digest != c.Digest || i >= len(closes)-keptLeaves && len(kept.Payouts) != len(c.Payouts) || i < len(closes)-keptLeaves && kept.Payouts != nil {
				t.Errorf("%s epoch %d: digest %s with %d payouts, want %s with %d", scenario, i, kept.Digest, len(kept.Payouts), c.Digest, len(c.Payouts))
			}
		}
	}
}

// holdVerdicts holds every era's row and matrix against the verdicts.
func (w *world) holdVerdicts(t *testing.T, verdicts map[domain.Era]map[domain.SNID]*domain.Verdict, reversed map[string]bool) {
	t.Helper()
	c := w.chronicle
	if len(c.eras) != len(verdicts) || len(verdicts) < 5 {
		t.Fatalf("%d eras, want %d", len(c.eras), len(verdicts))
	}
	for _, e := range c.eras {
		for _, n := range c.order {
			v := verdicts[e.era][n.id]
			switch got := words()[e.of(n)]; {
			case v == nil && got == words()[wordNone]:
				continue
			case v == nil || got != v.Verdict && !(got == "reversed" && reversed[fmt.Sprint(e.era, n.id)]):
				t.Fatalf("era %d node %d: %s, want %+v", e.era, n.id, got, v)
			}
			for id, h := range c.hypers {
				confirmed := e.matrix.has(e.matrix.confirmed, n.slot, h.slot)
				missing := e.matrix.has(e.matrix.missing, n.slot, h.slot)
				if confirmed != contains(v.Observers, id) || missing != contains(v.Missing, id) {
					t.Fatalf("era %d node %d HyperNode %d: confirmed %t, missing %t, want as %v and %v", e.era, n.id, id, confirmed, missing, v.Observers, v.Missing)
				}
			}
		}
	}
}

func contains(ids []domain.HNID, id domain.HNID) bool {
	for _, x := range ids {
		if x == id {
			return true
		}
	}
	return false
}

// Nodes cannot make a console remember more than its bounds, by inventing metrics or
// by changing values.
func TestMemoryOfMetricsIsBounded(t *testing.T) {
	c := NewChronicle()
	c.node(1)
	for e := domain.Era(1); e <= 3*keptSamples; e++ {
		var list []domain.Sample
		for i := range 10 * mostMetrics {
			list = append(list, domain.Sample{SN: 1, Metric: fmt.Sprintf("m%d_%d", e, i), Value: domain.Number(1)})
			list = append(list, domain.Sample{SN: 1, Metric: fmt.Sprintf("t%d_%d", e, i), Value: domain.Text("x")})
		}
		list = append([]domain.Sample{{SN: 1, Metric: "same", Value: domain.Number(5)}, {SN: 1, Metric: "other", Value: domain.Number(uint64(e))}}, list...)
		c.noteSamples(e, list)
		c.settleSamples(e)
	}
	n := c.nodes[1]
	if len(n.metrics) > mostMetrics || len(n.inventory) > mostMetrics || len(c.pending) > 0 {
		t.Errorf("%d metrics, %d words, %d eras that wait", len(n.metrics), len(n.inventory), len(c.pending))
	}
	same, other := n.metric("same").points, n.metric("other").points
	if len(same) != 1 || same[0] != (point{1, 3 * keptSamples, 3 * keptSamples, 5}) {
		t.Errorf("what stays the same takes %d points: %v", len(same), same)
	}
	if len(other) != keptSamples || other[len(other)-1].value != 3*keptSamples {
		t.Errorf("what changes takes %d points", len(other))
	}
}
