package settler

import (
	"fmt"
	"math/big"
)

// Percent by which both fees of a replacement grow. Pools want at least 10
// (geth's txpool.pricebump); the rest is for pools that want a little more.
const (
	minBumpPercent = 10
	bumpPercent    = 15
)

// fees are the two EIP-1559 fields of a transaction, in wei per gas.
type fees struct {
	cap *big.Int // maxFeePerGas
	tip *big.Int // maxPriorityFeePerGas
}

// firstFees leaves room for the base fee to double before the transaction is
// included, as far as the cap allows. ErrFeeCap if not even the base fee of
// now and the tip fit under it.
func firstFees(baseFee, tip, most *big.Int) (fees, error) {
	least := new(big.Int).Add(baseFee, tip)
	if least.Cmp(most) > 0 {
		return fees{}, fmt.Errorf("base fee %s and tip %s wei, cap %s: %w", baseFee, tip, most, ErrFeeCap)
	}
	f := fees{cap: new(big.Int).Add(least, baseFee), tip: tip}
	if f.cap.Cmp(most) > 0 {
		f.cap = most
	}
	return f, nil
}

// bumped returns fees that may replace f: both fields grow by bumpPercent, and
// to what a first attempt would offer now if that is more. If that is beyond
// the cap, they take what the cap leaves as long as it is minBumpPercent;
// ErrFeeCap otherwise.
func (f fees) bumped(baseFee, tip, most *big.Int) (fees, error) {
	fresh := new(big.Int).Add(new(big.Int).Lsh(baseFee, 1), tip)
	up := fees{cap: larger(raise(f.cap, bumpPercent), fresh), tip: larger(raise(f.tip, bumpPercent), tip)}
	least := fees{cap: raise(f.cap, minBumpPercent), tip: raise(f.tip, minBumpPercent)}
	if least.cap.Cmp(most) > 0 || least.tip.Cmp(most) > 0 {
		return fees{}, fmt.Errorf("replacement needs fee cap %s and tip %s wei, cap %s: %w", least.cap, least.tip, most, ErrFeeCap)
	}
	if up.cap.Cmp(most) > 0 {
		up.cap = most
	}
	if up.tip.Cmp(up.cap) > 0 {
		up.tip = up.cap
	}
	if baseFee.Cmp(up.cap) > 0 {
		return fees{}, fmt.Errorf("base fee %s wei, cap %s: %w", baseFee, most, ErrFeeCap)
	}
	return up, nil
}

// raise adds percent, rounded up, and at least 1 wei: pools compare exactly.
func raise(n *big.Int, percent int64) *big.Int {
	r := new(big.Int).Mul(n, big.NewInt(100+percent))
	r.Add(r, big.NewInt(99)).Div(r, big.NewInt(100))
	if r.Cmp(n) == 0 {
		r.Add(r, big.NewInt(1))
	}
	return r
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}
