package domain

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestParseAmount(t *testing.T) {
	const most = "340282366920938463463374607431768211455" // 2^128 - 1
	for _, s := range []string{"0", "1", "10", "1000000000000000000", most} {
		a, err := ParseAmount(s)
		if err != nil || a.String() != s || a.Big().String() != s {
			t.Errorf("%q: %s, %v", s, a, err)
		}
	}
	shape, digit, size := ": want a decimal string without leading zeros", "is not a digit", ": want less than 2^128"
	rows := []struct{ text, want string }{
		{"", shape}, {"00", shape}, {"01", shape}, {"000000000000000000000000000000000000000000000000000000000000000000000000000000000", shape},
		{"-1", "byte 0 " + digit}, {"+1", "byte 0 " + digit}, {"1.0", "byte 1 " + digit}, {"1e18", "byte 1 " + digit},
		{"0x1", shape}, {" 1", "byte 0 " + digit}, {"1 ", "byte 1 " + digit}, {"1_000", "byte 1 " + digit},
		{"٣", "byte 0 " + digit}, {"1\n", "byte 1 " + digit}, {"NaN", "byte 0 " + digit},
		{"340282366920938463463374607431768211456", size}, {"1" + strings.Repeat("0", 77), size}, {"1" + strings.Repeat("0", 200), size},
	}
	for _, r := range rows {
		a, err := ParseAmount(r.text)
		if err == nil || !a.IsZero() || !strings.HasSuffix(err.Error(), r.want) {
			t.Errorf("%q: %s, %v, want ...%s", r.text, a, err, r.want)
		}
		var text Amount
		if err := text.UnmarshalText([]byte(r.text)); err == nil || !text.IsZero() {
			t.Errorf("%q as text: %s, %v", r.text, text, err)
		}
	}
}

// anyAmount draws amounts of every size, the edges of 256 bits among them.
func anyAmount(t *rapid.T, name string, bits int) (Amount, *big.Int) {
	b := new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, name))
	b.Rsh(b, uint(rapid.IntRange(256-bits, 256).Draw(t, name+" shift")))
	if rapid.Bool().Draw(t, name+" edge") {
		b.Lsh(big.NewInt(1), uint(rapid.IntRange(0, bits).Draw(t, name+" bit")))
		b.Sub(b, big.NewInt(1))
	}
	a, err := AmountFromBig(b)
	if err != nil {
		t.Fatal(err)
	}
	return a, b
}

// Checked arithmetic against math/big, over the whole width.
func TestAmountsAgainstBig(t *testing.T) {
	limit := new(big.Int).Lsh(big.NewInt(1), 256)
	rapid.Check(t, func(t *rapid.T) {
		a, x := anyAmount(t, "a", 256)
		b, y := anyAmount(t, "b", 256)
		sum, err := a.Add(b)
		if z := new(big.Int).Add(x, y); z.Cmp(limit) < 0 {
			if err != nil || sum.Big().Cmp(z) != 0 {
				t.Fatalf("%s + %s = %s, %v, want %s", a, b, sum, err, z)
			}
		} else if !errors.Is(err, ErrOverflow) {
			t.Fatalf("%s + %s = %s, %v, want an overflow", a, b, sum, err)
		}
		difference, err := a.Sub(b)
		if z := new(big.Int).Sub(x, y); z.Sign() >= 0 {
			if err != nil || difference.Big().Cmp(z) != 0 || a.Less0(b) != difference {
				t.Fatalf("%s - %s = %s, %v, want %s", a, b, difference, err, z)
			}
		} else if !errors.Is(err, ErrOverflow) || !a.Less0(b).IsZero() {
			t.Fatalf("%s - %s = %s, %v, want an overflow", a, b, difference, err)
		}
		if a.Cmp(b) != x.Cmp(y) || a.Min(b).Big().Cmp(minBig(x, y)) != 0 || a.IsZero() != (x.Sign() == 0) || a.FitsFact() != (x.BitLen() <= 128) {
			t.Fatalf("%s against %s: compare %d, min %s", a, b, a.Cmp(b), a.Min(b))
		}
		if word := a.Word(); AmountFromBytes(word) != a || new(big.Int).SetBytes(word[:]).Cmp(x) != 0 {
			t.Fatalf("word of %s is %x", a, word)
		}
	})
}

func minBig(x, y *big.Int) *big.Int {
	if x.Cmp(y) < 0 {
		return x
	}
	return y
}

// MulDiv is one exact division of the full product, and panics only where the
// quotient does not fit.
func TestMulDivAgainstBig(t *testing.T) {
	limit := new(big.Int).Lsh(big.NewInt(1), 256)
	rapid.Check(t, func(t *rapid.T) {
		a, x := anyAmount(t, "a", 256)
		b, y := anyAmount(t, "b", 256)
		c, z := anyAmount(t, "c", 256)
		if z.Sign() == 0 {
			if !panics(func() { a.MulDiv(b, c) }) {
				t.Fatalf("%s * %s / 0 did not panic", a, b)
			}
			return
		}
		quotient, rest := new(big.Int).QuoRem(new(big.Int).Mul(x, y), z, new(big.Int))
		if quotient.Cmp(limit) >= 0 {
			if !panics(func() { a.MulDiv(b, c) }) {
				t.Fatalf("%s * %s / %s did not panic", a, b, c)
			}
			return
		}
		if got := a.MulDiv(b, c); got.Big().Cmp(quotient) != 0 {
			t.Fatalf("%s * %s / %s = %s, want %s", a, b, c, got, quotient)
		}
		if got := a.Mod(b, c); got.Big().Cmp(rest) != 0 {
			t.Fatalf("%s * %s mod %s = %s, want %s", a, b, c, got, rest)
		}
	})
}

func panics(f func()) (did bool) {
	defer func() { did = recover() != nil }()
	f()
	return false
}

func TestAmountEdges(t *testing.T) {
	most, err := AmountFromBig(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)))
	if err != nil {
		t.Fatal(err)
	}
	if !panics(func() { most.Plus(Wei(1)) }) || !panics(func() { Wei(1).Minus(Wei(2)) }) || !panics(func() { most.Times(2) }) {
		t.Error("an overflow did not panic")
	}
	if _, err := AmountFromBig(new(big.Int).Lsh(big.NewInt(1), 256)); !errors.Is(err, ErrOverflow) {
		t.Errorf("2^256: %v", err)
	}
	if _, err := AmountFromBig(big.NewInt(-1)); err == nil || err.Error() != "amount -1 is negative" {
		t.Errorf("-1: %v", err)
	}
	if ICNT(3) != Wei(3e18) || One() != Wei(1e18) || Wei(1_999_999).Ppm(1_000_000) != Wei(1_999_999) || Wei(19_999).Bps(1) != Wei(1) {
		t.Error("units are wrong")
	}
}
