package projections

import (
	"strings"
	"testing"

	"assay/domain"
)

func (w *world) balance(k domain.Epoch) *domain.Conservation {
	w.t.Helper()
	return find(w, "the books", func(c *domain.Conservation) bool { return c.Epoch == k })
}

// An epoch in which everything happens that books have a line for. That they
// balance is checked for every epoch of every test of this package, by State
// and by the auditor; here every line is also what it should be.
func TestBooks(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) {
		harsh(p)
		p.ErasPerEpoch.Value, p.NetworkRedirectPpm = 4, 500_000
	})
	w.network()
	w.delegate(1, 1, 100_000)
	w.delegate(2, 2, 3)
	w.do(&domain.UnlockedSupply{Amount: domain.ICNT(60)}, &domain.APYCurve{Knots: []domain.Amount{domain.Wei(1e17)}})
	w.do(&domain.CollateralWithdrawn{SN: 3, Amount: domain.ICNT(1)}, &domain.CollateralAdded{SN: 5, Amount: domain.ICNT(10), Source: domain.SourceHP})
	w.play(0, hns(6))
	w.play(1, sns(5).and(hns(6)))
	w.play(2, sns(5).and(hns(6)))
	w.play(3, hns(6)) // one charge of 10 ICNT, and what era 3 earns is held
	w.do(&domain.SNOffboarded{SN: 5}, &domain.SlashExecuted{Epoch: 0, SN: 5, Amount: domain.ICNT(4)})
	w.play(4, hns(6))
	b, c := w.balance(0), w.epoch(0)
	r := &b.Rewards
	for _, line := range []struct {
		name      string
		got, want domain.Amount
	}{
		{"gross", r.Gross, w.sumFinals(0, func(f *domain.Final) domain.Amount { return f.Gross })},
		{"providers", r.Providers, w.sumFinals(0, func(f *domain.Final) domain.Amount { return f.Payable })},
		{"node top-up of node 3", r.NodeTopUps, domain.ICNT(1)},
		{"held before", r.HeldBefore, domain.Amount{}},
		{"held after", r.HeldAfter, domain.Amount{}}, // offboarding forfeited it
		{"total", b.Payouts.Total, c.Total},
		{"charged", b.Charges.Charged, domain.ICNT(10)},
		{"taken", b.Charges.Taken, domain.ICNT(10)},
		{"in the tree", b.Charges.InTree, c.SlashTotal},
		{"deposited", b.Reserve.Deposited, domain.ICNT(1_000_000)},
		{"forfeited to the reserve", b.Reserve.Forfeited, r.ForfeitedNodes.Plus(r.ForfeitedLinks)},
		{"slashed", b.Treasury.Slashed, domain.ICNT(4)},
		{"treasury's fees", b.Treasury.Fees, b.Fees.Treasury},
		{"access fees: 6 nodes, 120 months at 7.2 ICNT for 100 units and a margin of nothing", b.Fees.Fees, domain.ICNT(6 * 120 * 720)},
	} {
		if line.got != line.want {
			t.Errorf("%s: %s, want %s", line.name, line.got, line.want)
		}
	}
	for name, line := range map[string]domain.Amount{
		"delegation": r.Delegation, "delegators": r.Delegators, "links": r.Links, "link owners": r.LinkOwners,
		"network top-ups": r.NetworkTopUps, "forfeited by links": r.ForfeitedLinks, "forfeited by nodes": r.ForfeitedNodes,
	} {
		if line.IsZero() {
			t.Errorf("%s: nothing", name)
		}
	}
}

func (w *world) sumFinals(k domain.Epoch, of func(*domain.Final) domain.Amount) domain.Amount {
	var all domain.Amount
	for _, d := range w.out {
		if f, ok := d.(*domain.Final); ok && w.state.policies.epochOf(f.Era) == k {
			add(&all, of(f))
		}
	}
	return all
}

// A veto of an epoch that is still open takes its charges out of the tree, and
// the books say so. The next epoch begins with what this one held.
func TestBooksOfVetoedAndHeld(t *testing.T) {
	w := newWorld(t, harsh)
	w.network()
	w.run(0, 3, sns(1))
	w.do(&domain.EpochVetoed{Epoch: 0})
	w.play(3, sns(1))
	b := w.balance(0)
	if c := &b.Charges; c.Taken != domain.ICNT(20) || c.Voided != domain.ICNT(10) || c.InTree != domain.ICNT(10) {
		t.Errorf("charges %+v", c)
	}
	if !b.Rewards.HeldAfter.IsZero() { // down eras earn nothing
		t.Errorf("held %s", b.Rewards.HeldAfter)
	}
	w.play(4, dead{})
	w.run(5, 8, dead{})
	if first, second := b, w.balance(1); second.Payouts.Before != first.Payouts.Total || second.Rewards.HeldBefore != first.Rewards.HeldAfter {
		t.Errorf("the books of epoch 1 don't begin where those of epoch 0 ended:\n%+v\n%+v", first, second)
	}
}

// Shadow charges stand in books of their own.
func TestBooksOfShadowMode(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { harsh(p); p.SlashingMode = domain.ModeShadow })
	w.network()
	w.run(0, 4, sns(1))
	b := w.balance(0)
	if b.Charges != (domain.ChargeBooks{}) || b.Shadow.Charged != domain.ICNT(20) || b.Shadow.WouldTake != domain.ICNT(20) {
		t.Errorf("%+v, %+v", b.Charges, b.Shadow)
	}
}

// Whatever is moved without being booked, the epoch does not leave the State:
// Apply fails, and nothing of the epoch is emitted.
func TestUnbalancedEpochIsRefused(t *testing.T) {
	for _, r := range []struct {
		name string
		move func(s *State)
		want string
	}{
		{"a credit", func(s *State) {
			s.credits.add(payee{kind: domain.PayoutPayable, account: account(9, 9)}, domain.Wei(1))
		},
			"does not balance: credits: "},
		{"a held wei", func(s *State) { s.registry.sns[2].suspect(func(x *suspicion) { x.held = domain.Wei(1) }) }, "does not balance: rewards: "},
		{"a leaf", func(s *State) {
			s.settlement.open = append(s.settlement.open, domain.Slash{SN: 1, Amount: domain.Wei(1), Reason: domain.ReasonWindow})
		}, "does not balance: slash leaves: "},
		{"a share", func(s *State) { add(&s.books.credited, domain.ICNT(1)) }, "delegators are credited"},
	} {
		t.Run(r.name, func(t *testing.T) {
			w := newWorld(t, harsh)
			w.network()
			w.run(0, 3, dead{})
			r.move(w.state)
			w.file(3, dead{})
			w.start(4)
			seen := len(w.out)
			head := &domain.Head{Place: domain.Place{Block: startBlock(4) + graceWorld, Time: worldTime + 360*(startBlock(4)+graceWorld)}}
			err := w.state.Apply(domain.Entry{Index: 1 << 20, Fact: head})
			if err == nil || !strings.Contains(err.Error(), r.want) {
				t.Fatalf("the epoch closed: %v, want %q", err, r.want)
			}
			for _, d := range w.out[seen:] {
				if _, closed := d.(*domain.EpochClose); closed {
					t.Error("it was emitted")
				}
			}
		})
	}
}
