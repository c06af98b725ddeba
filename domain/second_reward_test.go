package domain

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

// Access fees (rules §6) as one fraction each, and the two parts add up.
func TestAccessFeeAgainstBig(t *testing.T) {
	if fee, reserve, treasury := AccessFee(Wei(28e17), 1000, Month, 250_000); fee != ICNT(3500) || reserve != ICNT(2800) || treasury != ICNT(700) {
		t.Errorf("1000 units for a month at 2.8 ICNT cost %s: %s and %s", fee, reserve, treasury)
	}
	rapid.Check(t, func(t *rapid.T) {
		price, x := anyAmount(t, "price", 96)
		capacity := rapid.Uint64Range(0, 1<<40).Draw(t, "capacity")
		period := rapid.Uint64Range(0, 1<<40).Draw(t, "period")
		margin := rapid.Uint64Range(0, 1e6).Draw(t, "margin")
		fee, reserve, treasury := AccessFee(price, capacity, period, margin)
		want := floorDiv([]*big.Int{x, u(capacity), u(period), u(1e6 + margin)}, []*big.Int{u(30 * 86400), u(1e6)})
		check(t, "fee", fee, want)
		check(t, "reserve's part", reserve, floorDiv([]*big.Int{want, u(1e6)}, []*big.Int{u(1e6 + margin)}))
		if reserve.Plus(treasury) != fee {
			t.Fatalf("%s and %s are not %s", reserve, treasury, fee)
		}
	})
}
