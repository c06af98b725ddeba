package settler

import (
	"errors"
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

// TestFeesNeverPassTheCap follows a chain of replacements under any base fees and tips (T6).
func TestFeesNeverPassTheCap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		wei := rapid.Custom(func(t *rapid.T) *big.Int {
			return new(big.Int).SetUint64(rapid.Uint64Range(0, 1<<rapid.IntRange(0, 40).Draw(t, "bits")).Draw(t, "wei"))
		})
		most := wei.Draw(t, "cap")
		base, tip := wei.Draw(t, "base"), wei.Draw(t, "tip")
		f, err := firstFees(base, tip, most)
		if fits := new(big.Int).Add(base, tip).Cmp(most) <= 0; fits != (err == nil) {
			t.Fatalf("base %s, tip %s, cap %s: %v", base, tip, most, err)
		}
		if err != nil {
			return
		}
		for range 50 {
			if f.cap.Cmp(most) > 0 || f.tip.Cmp(f.cap) > 0 || f.tip.Sign() < 0 {
				t.Fatalf("fee cap %s, tip %s, cap %s", f.cap, f.tip, most)
			}
			next, err := f.bumped(wei.Draw(t, "base"), wei.Draw(t, "tip"), most)
			if err != nil {
				if !errors.Is(err, ErrFeeCap) {
					t.Fatal(err)
				}
				return
			}
			for _, p := range [][2]*big.Int{{f.cap, next.cap}, {f.tip, next.tip}} {
				// Exactly: new·100 >= old·110, and more than before.
				if new(big.Int).Mul(p[1], big.NewInt(100)).Cmp(new(big.Int).Mul(p[0], big.NewInt(100+minBumpPercent))) < 0 || p[1].Cmp(p[0]) <= 0 {
					t.Fatalf("%s after %s is no bump", p[1], p[0])
				}
			}
			f = next
		}
	})
}

// TestBumpEndsAtTheCap: replacements reach the cap and then alert; they do not creep for ever below it.
func TestBumpEndsAtTheCap(t *testing.T) {
	most := big.NewInt(DefaultMaxFeeWei)
	f, err := firstFees(big.NewInt(1e9), big.NewInt(1e6), most)
	if err != nil {
		t.Fatal(err)
	}
	for n := 0; ; n++ {
		next, err := f.bumped(big.NewInt(1e9), big.NewInt(1e6), most)
		if errors.Is(err, ErrFeeCap) {
			if n < 20 || n > 40 { // 1.15^n = 50
				t.Errorf("%d replacements from 2 gwei to 100", n)
			}
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		f = next
	}
	if least := new(big.Int).Div(new(big.Int).Mul(most, big.NewInt(100)), big.NewInt(100+minBumpPercent)); f.cap.Cmp(least) <= 0 {
		t.Errorf("gave up at %s of %s", f.cap, most)
	}
	// A base fee a hundred times what it was is an alert, not an offer that cannot be included.
	if _, err := firstFees(big.NewInt(100e9), big.NewInt(1), most); !errors.Is(err, ErrFeeCap) {
		t.Errorf("base fee at the cap: %v", err)
	}
}
