package sigbatch_test

import (
	"crypto/ecdsa"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"assay/domain"
	"assay/ingest/sigbatch"
)

// signer makes signatures with a key that is a function of its number.
type signer struct {
	private *ecdsa.PrivateKey
	key     *sigbatch.Key
}

func newSigner(t testing.TB, n int) *signer {
	t.Helper()
	private, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "signer %d", n)))
	if err != nil {
		t.Fatal(err)
	}
	key := sigbatch.NewKey(domain.PublicKey(crypto.FromECDSAPub(&private.PublicKey)[1:]))
	if key == nil || key.Address() != domain.Address(crypto.PubkeyToAddress(private.PublicKey)) {
		t.Fatalf("key of signer %d: %v", n, key)
	}
	return &signer{private, key}
}

func (s *signer) claim(t testing.TB, digest domain.Hash) sigbatch.Claim {
	t.Helper()
	b, err := crypto.Sign(digest[:], s.private)
	if err != nil {
		t.Fatal(err)
	}
	b[64] += 27
	return sigbatch.Claim{Digest: digest, Signature: domain.Signature(b), Key: s.key}
}

// claims makes n true claims of at most the given number of signers.
func claims(t testing.TB, rng *rand.Rand, n, signers int) []sigbatch.Claim {
	t.Helper()
	all := make([]*signer, signers)
	for i := range all {
		all[i] = newSigner(t, i)
	}
	var made []sigbatch.Claim
	for range n {
		digest := domain.Keccak256(fmt.Appendf(nil, "digest %d", rng.Uint64()))
		made = append(made, all[rng.IntN(signers)].claim(t, digest))
	}
	return made
}

// recovers reports what a recovery of each signer says.
func recovers(claims []sigbatch.Claim) bool {
	for i := range claims {
		c := &claims[i]
		if who, err := domain.Recover(c.Digest, c.Signature[:]); err != nil || who != c.Key.Address() {
			return false
		}
	}
	return true
}

// True claims are verified, whatever their number and that of their keys.
func TestTrueClaims(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for _, n := range []int{0, 1, 2, 3, 10, 100, 700} {
		for _, signers := range []int{1, 2, 50, 700} {
			c := claims(t, rng, n, signers)
			if !sigbatch.Verify(c) || !sigbatch.Verify(c) {
				t.Errorf("%d claims of %d signers are not verified", n, signers)
			}
		}
	}
	// The same signature twice, and a digest beyond the order of the curve.
	c := claims(t, rng, 3, 2)
	over := newSigner(t, 1).claim(t, domain.Hash{0: 0xff, 1: 0xff, 2: 0xff, 3: 0xff, 4: 0xff, 5: 0xff, 6: 0xff, 7: 0xff, 8: 0xff,
		9: 0xff, 10: 0xff, 11: 0xff, 12: 0xff, 13: 0xff, 14: 0xff, 15: 0xff, 31: 0xff})
	zero := newSigner(t, 1).claim(t, domain.Hash{})
	if c = append(c, c[0], c[1], c[0], over, zero); !recovers(c) || !sigbatch.Verify(c) {
		t.Error("repeated claims are not verified")
	}
}

// A batch with one claim that recovery refuses is refused, whatever is wrong with
// it and wherever it stands; and a claim that recovery finds good is.
func TestFalseClaims(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 2))
	good := claims(t, rng, 40, 5)
	stranger := newSigner(t, 99)
	for _, row := range []struct {
		name   string
		change func(c *sigbatch.Claim)
	}{
		{"another key", func(c *sigbatch.Claim) { c.Key = stranger.key }},
		{"another digest", func(c *sigbatch.Claim) { c.Digest[31] ^= 1 }},
		{"signed by a stranger", func(c *sigbatch.Claim) { c.Signature = stranger.claim(t, c.Digest).Signature }},
		{"the other parity", func(c *sigbatch.Claim) { c.Signature[64] ^= 27 ^ 28 }},
		{"v of 0", func(c *sigbatch.Claim) { c.Signature[64] -= 27 }},
		{"v of 29", func(c *sigbatch.Claim) { c.Signature[64] = 29 }},
		{"r of 0", func(c *sigbatch.Claim) { clear(c.Signature[:32]) }},
		{"s of 0", func(c *sigbatch.Claim) { clear(c.Signature[32:64]) }},
		{"r beyond the order", func(c *sigbatch.Claim) {
			for i := range 32 {
				c.Signature[i] = 0xff
			}
		}},
		{"s doubled", func(c *sigbatch.Claim) { c.Signature[63] ^= 2 }},
		{"the signature of another claim", func(c *sigbatch.Claim) { c.Signature = good[7].Signature }},
	} {
		for _, at := range []int{0, 1, 20, 39} {
			bad := append([]sigbatch.Claim(nil), good...)
			row.change(&bad[at])
			if recovers(bad) || sigbatch.Verify(bad) {
				t.Errorf("%s at %d: recovery %t, batch %t, want both refused", row.name, at, recovers(bad), sigbatch.Verify(bad))
			}
		}
	}
	// Any bit of any claim: what recovery says is what the batch says.
	for range 1000 {
		bad := append([]sigbatch.Claim(nil), good[:1+rng.IntN(20)]...)
		c := &bad[rng.IntN(len(bad))]
		if rng.IntN(3) == 0 {
			c.Digest[rng.IntN(32)] ^= 1 << rng.IntN(8)
		} else {
			c.Signature[rng.IntN(65)] ^= 1 << rng.IntN(8)
		}
		if want := recovers(bad); sigbatch.Verify(bad) != want {
			t.Errorf("recovery says %t of %x under %s", want, c.Signature, c.Key.Address())
		}
	}
}

// Two wrong claims do not make up for each other: each of them takes what the
// other lacks, so that the sum without weights is right.
func TestClaimsDoNotCancel(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 3))
	c := claims(t, rng, 2, 1)
	c[0].Digest, c[1].Digest = c[1].Digest, c[0].Digest
	if sigbatch.Verify(c) {
		t.Error("swapped digests are verified")
	}
	c = claims(t, rng, 30, 6)
	c[3].Key, c[4].Key = c[4].Key, c[3].Key
	if c[3].Key != c[4].Key && sigbatch.Verify(c) {
		t.Error("swapped keys are verified")
	}
}

// What is no point of the curve is no key.
func TestKeyOffTheCurve(t *testing.T) {
	if sigbatch.NewKey(domain.PublicKey{}) != nil {
		t.Error("the zero key is one")
	}
	var key domain.PublicKey
	for i := range key {
		key[i] = 0xff
	}
	if sigbatch.NewKey(key) != nil {
		t.Error("a coordinate beyond the field makes a key")
	}
	copy(key[:], crypto.FromECDSAPub(&newSigner(t, 1).private.PublicKey)[1:])
	key[63] ^= 1
	if sigbatch.NewKey(key) != nil {
		t.Error("a point off the curve makes a key")
	}
}

// BenchmarkVerify verifies 4096 claims per operation, of as many keys.
func BenchmarkVerify(b *testing.B) {
	rng := rand.New(rand.NewPCG(4, 4))
	for _, signers := range []int{4096, 1024, 1} {
		c := claims(b, rng, 4096, signers)
		b.Run(fmt.Sprintf("signers=%d", signers), func(b *testing.B) {
			for b.Loop() {
				if !sigbatch.Verify(c) {
					b.Fatal("not verified")
				}
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(len(c)), "us/claim")
		})
	}
	c := claims(b, rng, 4096, 1024)
	b.Run("recover", func(b *testing.B) {
		for b.Loop() {
			if !recovers(c) {
				b.Fatal("not recovered")
			}
		}
		b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(len(c)), "us/claim")
	})
}
