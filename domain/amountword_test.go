package domain

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

// Factors and divisors of one word, which have ways of their own.
func TestWordsAgainstBig(t *testing.T) {
	limit := new(big.Int).Lsh(big.NewInt(1), 256)
	rapid.Check(t, func(t *rapid.T) {
		a, x := anyAmount(t, "a", 256)
		b, y := anyAmount(t, "b", 64)
		c, z := anyAmount(t, "c", 64)
		product := new(big.Int).Mul(x, y)
		if n := y.Uint64(); product.Cmp(limit) < 0 {
			if got := a.Times(n); got.Big().Cmp(product) != 0 {
				t.Fatalf("%s * %d = %s, want %s", a, n, got, product)
			}
		} else if !panics(func() { a.Times(n) }) {
			t.Fatalf("%s * %d did not panic", a, n)
		}
		if z.Sign() == 0 {
			return
		}
		if quotient := new(big.Int).Quo(product, z); quotient.Cmp(limit) < 0 {
			if got := a.MulDiv(b, c); got.Big().Cmp(quotient) != 0 {
				t.Fatalf("%s * %s / %s = %s, want %s", a, b, c, got, quotient)
			}
		} else if !panics(func() { a.MulDiv(b, c) }) {
			t.Fatalf("%s * %s / %s did not panic", a, b, c)
		}
	})
}

// What is added in place is what Plus gives, also to itself.
func TestIncreaseAgainstBig(t *testing.T) {
	limit := new(big.Int).Lsh(big.NewInt(1), 256)
	rapid.Check(t, func(t *rapid.T) {
		a, x := anyAmount(t, "a", 256)
		b, y := anyAmount(t, "b", 256)
		by := &b
		if rapid.Bool().Draw(t, "itself") {
			by, y = &a, x
		}
		before := a
		sum := new(big.Int).Add(x, y)
		if sum.Cmp(limit) >= 0 {
			if !panics(func() { a.Increase(by) }) {
				t.Fatalf("%s + %s did not panic", before, y)
			}
			return
		}
		if a.Increase(by); a.Big().Cmp(sum) != 0 {
			t.Fatalf("%s + %s = %s, want %s", before, y, a, sum)
		}
	})
}
