package domain

import (
	"errors"
	"fmt"
	"math/big"
	"math/bits"

	"github.com/holiman/uint256"
)

// ErrOverflow is reported by checked arithmetic when a result does not fit.
var ErrOverflow = errors.New("amount overflow")

// maxFactBits bounds every amount that a fact may carry. Together with the
// narrower bounds of a few fields (see maxCapacity) no formula of the rules can
// leave 256 bits, which is why the folds may use the unchecked-looking methods
// below: they panic, and the bounds make that unreachable from input
// (reliability invariant M8). The widest formulas, for times below 2^40 s:
//
//	required(s)      128 + 40 + 128 - 59 = 237 bits
//	A                80 + 40 - 24 = 96 bits
//	amount * A * f   128 + 96 + 64 - 59 = 229 bits
//	N                1e18 * U = 60 + 96 + 40 + 40 - 21 and a multiplier of 12 = 227 bits
//
// and amount * N is no more than 1e18 * U, since whoever takes part in a share
// divides it.
const maxFactBits = 128

// Amount is a non-negative number of wei (1 ICNT = 1e18 wei), or a 1e18
// fixed-point number where a name says so. The zero value is 0. Amounts are
// comparable with ==.
type Amount struct{ v uint256.Int }

// Wei returns n wei.
func Wei(n uint64) Amount {
	var a Amount
	a.v.SetUint64(n)
	return a
}

// ICNT returns n whole tokens in wei.
func ICNT(n uint64) Amount { return Wei(n).Times(1e18) }

// One is 1.0 in 1e18 fixed point.
func One() Amount { return Wei(1e18) }

// AmountFromBytes reads a 32-byte big-endian word.
func AmountFromBytes(word [32]byte) Amount {
	var a Amount
	a.v.SetBytes32(word[:])
	return a
}

// AmountFromBig converts b, which must be in [0, 2^256).
func AmountFromBig(b *big.Int) (Amount, error) {
	var a Amount
	if b.Sign() < 0 {
		return a, fmt.Errorf("amount %s is negative", b)
	}
	if a.v.SetFromBig(b) {
		return Amount{}, fmt.Errorf("amount %s: %w", b, ErrOverflow)
	}
	return a, nil
}

// ParseAmount reads a canonical decimal string: digits only, no sign, no
// leading zero, below 2^128 (the bound on amounts of facts).
func ParseAmount(s string) (Amount, error) {
	if s == "" || len(s) > 1 && s[0] == '0' {
		return Amount{}, fmt.Errorf("amount %q: want a decimal string without leading zeros", s)
	}
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return Amount{}, fmt.Errorf("amount %q: byte %d is not a digit", s, i)
		}
	}
	var a Amount
	if len(s) > 78 || a.v.SetFromDecimal(s) != nil || a.v.BitLen() > maxFactBits {
		return Amount{}, fmt.Errorf("amount %q: want less than 2^%d", s, maxFactBits)
	}
	return a, nil
}

// Plus returns a+b; it panics on overflow, see maxFactBits.
func (a Amount) Plus(b Amount) Amount {
	sum, over := a.plus(&b)
	if over != 0 {
		panic(fmt.Sprintf("domain: Amount.Plus: %s + %s: %v", a, b, ErrOverflow))
	}
	return sum
}

// Increase adds b to a, in place; it panics on overflow, see maxFactBits.
func (a *Amount) Increase(b *Amount) {
	var carry uint64
	a.v[0], carry = bits.Add64(a.v[0], b.v[0], 0)
	a.v[1], carry = bits.Add64(a.v[1], b.v[1], carry)
	a.v[2], carry = bits.Add64(a.v[2], b.v[2], carry)
	a.v[3], carry = bits.Add64(a.v[3], b.v[3], carry)
	if carry != 0 {
		panic(fmt.Sprintf("domain: Amount.Increase: by %s: %v", *b, ErrOverflow)) // a copy, so that b stays off the heap
	}
}

// Decrease takes b off a, in place; the caller has checked b <= a, else it panics.
func (a *Amount) Decrease(b *Amount) {
	d, under := a.minus(b)
	if under != 0 {
		panic(fmt.Sprintf("domain: Amount.Decrease: by %s: %v", *b, ErrOverflow))
	}
	*a = d
}

// Lessen takes b off a, in place, never below zero.
func (a *Amount) Lessen(b *Amount) {
	d, under := a.minus(b)
	if under != 0 {
		d = Amount{}
	}
	*a = d
}

// Minus returns a-b; the caller has checked b <= a, else it panics.
func (a Amount) Minus(b Amount) Amount {
	d, under := a.minus(&b)
	if under != 0 {
		panic(fmt.Sprintf("domain: Amount.Minus: %s - %s: %v", a, b, ErrOverflow))
	}
	return d
}

// Less0 returns max(0, a-b), the rules' "never below zero".
func (a Amount) Less0(b Amount) Amount {
	a.Lessen(&b)
	return a
}

// Add returns a+b or ErrOverflow.
func (a Amount) Add(b Amount) (Amount, error) {
	sum, over := a.plus(&b)
	if over != 0 {
		return Amount{}, fmt.Errorf("%s + %s: %w", a, b, ErrOverflow)
	}
	return sum, nil
}

// Sub returns a-b or ErrOverflow if b > a.
func (a Amount) Sub(b Amount) (Amount, error) {
	d, under := a.minus(&b)
	if under != 0 {
		return Amount{}, fmt.Errorf("%s - %s: %w", a, b, ErrOverflow)
	}
	return d, nil
}

// plus returns a+b and the carry out of 256 bits.
func (a *Amount) plus(b *Amount) (sum Amount, carry uint64) {
	sum.v[0], carry = bits.Add64(a.v[0], b.v[0], 0)
	sum.v[1], carry = bits.Add64(a.v[1], b.v[1], carry)
	sum.v[2], carry = bits.Add64(a.v[2], b.v[2], carry)
	sum.v[3], carry = bits.Add64(a.v[3], b.v[3], carry)
	return sum, carry
}

// minus returns a-b and whether it had to borrow.
func (a *Amount) minus(b *Amount) (difference Amount, borrow uint64) {
	difference.v[0], borrow = bits.Sub64(a.v[0], b.v[0], 0)
	difference.v[1], borrow = bits.Sub64(a.v[1], b.v[1], borrow)
	difference.v[2], borrow = bits.Sub64(a.v[2], b.v[2], borrow)
	difference.v[3], borrow = bits.Sub64(a.v[3], b.v[3], borrow)
	return difference, borrow
}

// Times returns a*n; it panics on overflow, see maxFactBits.
func (a Amount) Times(n uint64) Amount {
	r, over := a.timesWord(n)
	if over != 0 {
		panic(fmt.Sprintf("domain: Amount.Times: %s * %d overflows", a, n))
	}
	return r
}

// timesWord returns a*n, and what is over 256 bits of it.
func (a Amount) timesWord(n uint64) (r Amount, over uint64) {
	for i, word := range a.v {
		high, low := bits.Mul64(word, n)
		var carry uint64
		r.v[i], carry = bits.Add64(low, over, 0)
		over = high + carry
	}
	return r, over
}

// overWord returns floor(a/n) for n above 0.
func (a Amount) overWord(n uint64) (r Amount) {
	var rest uint64
	for i := len(a.v) - 1; i >= 0; i-- {
		if rest != 0 || a.v[i] != 0 {
			r.v[i], rest = bits.Div64(rest, a.v[i], n)
		}
	}
	return r
}

// MulDiv returns floor(a*b/c), one exact division of the 512-bit product
// (rules §0). It panics if c is zero or the quotient leaves 256 bits.
func (a Amount) MulDiv(b, c Amount) Amount {
	if c.IsZero() {
		panic(fmt.Sprintf("domain: Amount.MulDiv: %s * %s / 0", a, b))
	}
	if b.v.IsUint64() && c.v.IsUint64() { // shares, seconds, ppm: nearly always
		if product, over := a.timesWord(b.v[0]); over == 0 {
			return product.overWord(c.v[0])
		}
	}
	var r Amount
	if _, over := r.v.MulDivOverflow(&a.v, &b.v, &c.v); over {
		panic(fmt.Sprintf("domain: Amount.MulDiv: %s * %s / %s overflows", a, b, c))
	}
	return r
}

// Mod returns (a*b) mod c, the remainder that MulDiv drops.
func (a Amount) Mod(b, c Amount) Amount {
	var r Amount
	r.v.MulMod(&a.v, &b.v, &c.v)
	return r
}

// Ppm returns floor(a*ppm/1e6).
func (a Amount) Ppm(ppm uint64) Amount { return a.MulDiv(Wei(ppm), Wei(1e6)) }

// Bps returns floor(a*bps/1e4).
func (a Amount) Bps(bps uint64) Amount { return a.MulDiv(Wei(bps), Wei(1e4)) }

// Min returns the smaller of a and b.
func (a Amount) Min(b Amount) Amount {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}

// Cmp compares a with b: -1, 0 or +1.
func (a Amount) Cmp(b Amount) int { return a.v.Cmp(&b.v) }

// IsZero reports a == 0.
func (a Amount) IsZero() bool { return a.v.IsZero() }

// FitsFact reports whether a is small enough to appear in a fact.
func (a Amount) FitsFact() bool { return a.fits(maxFactBits) }

// fits reports a < 2^n.
func (a Amount) fits(n int) bool { return a.v.BitLen() <= n }

// Word returns the 32-byte big-endian form, as in an ABI-encoded word.
func (a Amount) Word() [32]byte { return a.v.Bytes32() }

// Big returns a as a new big.Int.
func (a Amount) Big() *big.Int { return a.v.ToBig() }

// String returns the decimal number of wei.
func (a Amount) String() string { return a.v.Dec() }

// MarshalText writes the decimal string.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what ParseAmount accepts.
func (a *Amount) UnmarshalText(b []byte) error {
	v, err := ParseAmount(string(b))
	if err == nil {
		*a = v
	}
	return err
}
