package sigbatch

import (
	"crypto/sha256"
	"encoding/binary"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/secp256k1"
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fp"
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fr"

	"assay/domain"
)

// curveB is the constant of y² = x³ + 7 (SEC 2 §2.4.1).
const curveB = 7

// weightBytes is the length of a weight: 128 bits.
const weightBytes = 16

// A Key is a public key that signatures are held against. It never changes.
type Key struct {
	public  domain.PublicKey
	address domain.Address
	point   secp256k1.G1Affine
}

// NewKey takes a key that domain.RecoverKey gave. It is nil for what is no point
// of the curve.
func NewKey(public domain.PublicKey) *Key {
	k := &Key{public: public, address: public.Address()}
	if k.point.X.SetBytesCanonical(public[:32]) != nil || k.point.Y.SetBytesCanonical(public[32:]) != nil ||
		!k.point.IsOnCurve() || k.point.IsInfinity() {
		return nil
	}
	return k
}

// Address returns the account of the key.
func (k *Key) Address() domain.Address { return k.address }

// A Claim is that a signature of digest was made with a key.
type Claim struct {
	Digest    domain.Hash
	Signature domain.Signature
	Key       *Key
}

// Verify reports whether all claims are true.
func Verify(claims []Claim) bool {
	if len(claims) == 0 {
		return true
	}
	points := make([]secp256k1.G1Affine, len(claims), 2*len(claims))
	inverses := make([]fr.Element, len(claims))
	for i := range claims {
		sig := &claims[i].Signature
		if domain.CheckSignature(sig[:]) != nil || !liftX(&points[i], sig) || inverses[i].SetBytesCanonical(sig[32:64]) != nil {
			return false
		}
	}
	inverses = fr.BatchInvert(inverses)
	scalars, base := weigh(claims, inverses)
	for i, key := range distinct(claims) {
		points = append(points, key.point)
		scalars[len(claims)+i].Neg(&scalars[len(claims)+i])
	}
	var sum secp256k1.G1Jac
	if _, err := sum.MultiExp(points, scalars, ecc.MultiExpConfig{NbTasks: 1}); err != nil {
		return false
	}
	// The sum is held against another point than infinity, which is what an
	// addition that went wrong would give.
	var got, want secp256k1.G1Affine
	got.FromJacobian(&sum)
	want.ScalarMultiplicationBase(base.BigInt(new(big.Int)))
	return !want.IsInfinity() && got.Equal(&want)
}

// liftX finds the point R that a signature names; false if there is none.
func liftX(r *secp256k1.G1Affine, sig *domain.Signature) bool {
	if r.X.SetBytesCanonical(sig[:32]) != nil {
		return false
	}
	var square, b fp.Element
	square.Square(&r.X).Mul(&square, &r.X)
	square.Add(&square, b.SetUint64(curveB))
	if r.Y.Sqrt(&square) == nil {
		return false
	}
	if y := r.Y.Bytes(); y[len(y)-1]&1 != sig[64]-27 {
		r.Y.Neg(&r.Y)
	}
	return true
}

// weigh returns the weights of the claims, behind them for every distinct key the
// sum of weight·r/s over its claims, and the sum of weight·z/s over all.
func weigh(claims []Claim, inverses []fr.Element) (scalars []fr.Element, base fr.Element) {
	place := make(map[*Key]int)
	scalars = make([]fr.Element, len(claims), 2*len(claims))
	seed := seedOf(claims)
	for i := range claims {
		c, weight := &claims[i], &scalars[i]
		number := sha256.Sum256(binary.BigEndian.AppendUint64(seed[:], uint64(i)))
		weight.SetBytes(number[:weightBytes])
		var share, z, r fr.Element
		share.Mul(weight, &inverses[i])
		z.SetBytes(c.Digest[:])
		r.SetBytes(c.Signature[:32])
		at, known := place[c.Key]
		if !known {
			at = len(scalars)
			place[c.Key] = at
			scalars = append(scalars, fr.Element{})
		}
		scalars[at].Add(&scalars[at], r.Mul(&r, &share))
		base.Add(&base, z.Mul(&z, &share))
	}
	return scalars, base
}

// distinct returns the keys of the claims in the order in which they come.
func distinct(claims []Claim) []*Key {
	seen := make(map[*Key]bool)
	var keys []*Key
	for i := range claims {
		if k := claims[i].Key; !seen[k] {
			seen[k] = true
			keys = append(keys, k)
		}
	}
	return keys
}

// seedOf binds all that the weights must not be known before.
func seedOf(claims []Claim) [sha256.Size]byte {
	h := sha256.New()
	for i := range claims {
		h.Write(claims[i].Digest[:])
		h.Write(claims[i].Signature[:])
		h.Write(claims[i].Key.public[:])
	}
	return [sha256.Size]byte(h.Sum(nil))
}
