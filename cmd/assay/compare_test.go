package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"assay/domain"
)

// payouts feeds one side of a comparison with an epoch.
func payouts(t *totals, list ...domain.Payout) {
	t.decision(&domain.EpochClose{Epoch: domain.Epoch(len(t.epochs)), Payouts: list})
}

func payee(kind uint8, id uint64, account byte, wei uint64) domain.Payout {
	return domain.Payout{Kind: kind, ID: id, Account: domain.Address{19: account}, Cumulative: domain.Wei(wei)}
}

func charge(t *totals, sn domain.SNID, mode string, amount, uncollected uint64) {
	t.decision(&domain.Charge{SN: sn, Mode: mode, Amount: domain.Wei(amount), Uncollected: domain.Wei(uncollected)})
}

// Every payee and every charged node of either run is there, the greatest
// change first, equal ones by what they are of.
func TestComparisonChanges(t *testing.T) {
	c := newComparison()
	payouts(c.before, payee(1, 0, 9, 1_000_000)) // an earlier epoch counts for nothing
	payouts(c.before, payee(1, 0, 1, 10), payee(1, 0, 2, 10), payee(1, 0, 4, 7), payee(2, 5, 0, 1))
	payouts(c.after, payee(1, 0, 2, 15), payee(1, 0, 3, 20), payee(1, 0, 4, 7), payee(3, 5, 7, 2))
	charge(c.before, 8, domain.ModeShadow, 30, 5)
	charge(c.before, 8, domain.ModeShadow, 10, 0)
	charge(c.after, 8, domain.ModeEnforce, 3, 3)
	charge(c.after, 7, domain.ModeEnforce, 5, 0)
	var got []string
	for _, r := range c.changes() {
		got = append(got, fmt.Sprintf("%s: %s to %s, %s", r.who(), r.Before, r.After, r.Difference))
	}
	const account = "account 0x000000000000000000000000000000000000000"
	want := []string{
		"charges of ScalerNode 8, shadow: 35 to 0, -35",
		account + "3: 0 to 20, 20",
		account + "1: 10 to 0, -10",
		account + "2: 10 to 15, 5",
		"charges of ScalerNode 7, enforce: 0 to 5, 5",
		"network collateral of ScalerNode 5, 0x0000000000000000000000000000000000000007: 0 to 2, 2",
		"node collateral of ScalerNode 5: 1 to 0, -1",
		account + "4: 7 to 7, 0",
		"charges of ScalerNode 8, enforce: 0 to 0, 0",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// A difference has the sign and the exact size, beyond what a float holds.
func TestDifference(t *testing.T) {
	big := domain.ICNT(1).Times(1 << 40)
	for _, row := range []struct {
		after, before      domain.Amount
		want, wantForHuman string
	}{
		{domain.Amount{}, domain.Amount{}, "0", "0"},
		{big.Plus(domain.Wei(1)), big, "1", "+0.000000000000000001"},
		{big, big.Plus(domain.ICNT(3)), "-3000000000000000000", "-3"},
	} {
		d := subtract(row.after, row.before)
		text, err := json.Marshal(d)
		if err != nil || string(text) != `"`+row.want+`"` || d.icnt() != row.wantForHuman {
			t.Errorf("%s less %s: %s, %s, %v", row.after, row.before, text, d.icnt(), err)
		}
	}
}

// What is held of a node is what its last final era says, until it is offboarded.
func TestTotalsHeld(t *testing.T) {
	sum := newTotals()
	for _, f := range []domain.Final{{SN: 1, Held: domain.Wei(5)}, {SN: 2, Held: domain.Wei(3)}, {SN: 1, Held: domain.Wei(9), State: domain.Anomaly}} {
		sum.decision(&f)
	}
	if got := sum.heldNow(); got != domain.Wei(12) {
		t.Errorf("held %s, want 12", got)
	}
	sum.fact(&domain.SNOffboarded{SN: 1})
	if got := sum.heldNow(); got != domain.Wei(3) {
		t.Errorf("held %s after the offboarding, want 3", got)
	}
}
