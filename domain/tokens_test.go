package domain

import "testing"

func TestAmountInICNT(t *testing.T) {
	for _, row := range []struct {
		wei  Amount
		want string
	}{
		{Wei(0), "0"},
		{Wei(1), "0.000000000000000001"},
		{Wei(1e18), "1"},
		{Wei(15e17), "1.5"},
		{MaxSupply().Plus(Wei(10)), "700000000.00000000000000001"},
	} {
		if got := row.wei.ICNT(); got != row.want {
			t.Errorf("%s wei: got %s, want %s", row.wei, got, row.want)
		}
	}
}
