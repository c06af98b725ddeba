package domain

import (
	"bytes"
	"encoding/hex"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
)

// order is n of secp256k1.
func order() *big.Int { return new(big.Int).SetBytes([]byte(curveOrder)) }

func TestCurveConstants(t *testing.T) {
	if n := crypto.S256().Params().N; n.Cmp(order()) != 0 {
		t.Errorf("order %x, want %x", order(), n)
	}
	if half := new(big.Int).Rsh(order(), 1); half.Cmp(new(big.Int).SetBytes([]byte(halfOrder))) != 0 {
		t.Errorf("half order %x, want %x", halfOrder, half)
	}
}

// scalar returns sig with r (at 0) or s (at 32) replaced.
func scalar(sig Signature, at int, v *big.Int) []byte {
	b := bytes.Clone(sig[:])
	v.FillBytes(b[at : at+32])
	return b
}

func withV(sig Signature, v byte) []byte {
	b := bytes.Clone(sig[:])
	b[64] = v
	return b
}

// twin returns the other signature that recovers to the same key: s and v
// mirrored. EIP-2 forbids it.
func twin(sig Signature) []byte {
	s := new(big.Int).SetBytes(sig[32:64])
	b := scalar(sig, 32, s.Sub(order(), s))
	b[64] = 27 + 28 - b[64]
	return b
}

// Every form of a signature that is not the one of rules §2, in the order of
// Recover's checks.
func TestRecoverRefuses(t *testing.T) {
	digest := Keccak256([]byte("digest"))
	sig, err := testKey(1).Sign(digest)
	if err != nil {
		t.Fatal(err)
	}
	zero, one, n := big.NewInt(0), big.NewInt(1), order()
	high := new(big.Int).Add(new(big.Int).Rsh(n, 1), one)
	compact := bytes.Clone(sig[:64])
	compact[32] |= (sig[64] - 27) << 7
	rows := []struct {
		name string
		sig  []byte
		want string
	}{
		{"none", nil, "ERR_SIG_LEN 0 bytes, want 65"},
		{"EIP-2098", compact, "ERR_SIG_LEN 64 bytes, want 65"},
		{"66 bytes", append(bytes.Clone(sig[:]), 0), "ERR_SIG_LEN 66 bytes, want 65"},
		{"v 0", withV(sig, sig[64]-27), "ERR_SIG_V v is " + string('0'+sig[64]-27) + ", want 27 or 28"},
		{"v 29", withV(sig, 29), "ERR_SIG_V v is 29, want 27 or 28"},
		{"v 31, as eth_sign in a Safe", withV(sig, 31), "ERR_SIG_V v is 31, want 27 or 28"},
		{"v 35", withV(sig, 35), "ERR_SIG_V v is 35, want 27 or 28"},
		{"r 0", scalar(sig, 0, zero), "ERR_SIG_RANGE r and s must be in [1, n)"},
		{"s 0", scalar(sig, 32, zero), "ERR_SIG_RANGE r and s must be in [1, n)"},
		{"r n", scalar(sig, 0, n), "ERR_SIG_RANGE r and s must be in [1, n)"},
		{"s n", scalar(sig, 32, n), "ERR_SIG_RANGE r and s must be in [1, n)"},
		{"r above n", scalar(sig, 0, new(big.Int).Add(n, one)), "ERR_SIG_RANGE r and s must be in [1, n)"},
		{"s all ones", append(append(bytes.Clone(sig[:32]), bytes.Repeat([]byte{255}, 32)...), 27), "ERR_SIG_RANGE r and s must be in [1, n)"},
		{"high-S twin", twin(sig), "ERR_SIG_HIGH_S s is above n/2"},
		{"s just above n/2", scalar(sig, 32, high), "ERR_SIG_HIGH_S s is above n/2"},
		{"r off the curve", scalar(sig, 0, big.NewInt(5)), "ERR_SIG_RANGE no key can have made it: invalid signature: failed to recover public key"},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			who, err := Recover(digest, r.sig)
			if who != (Address{}) || err == nil {
				t.Fatalf("recovered %s, %v", who, err)
			}
			if !refusedAs(err.Error(), r.want) {
				t.Errorf("%v\nwant %s", err, r.want)
			}
		})
	}
	if who, err := Recover(digest, scalar(sig, 32, new(big.Int).Rsh(n, 1))); err != nil || who == testKey(1).Address() {
		t.Errorf("s of exactly n/2: %s, %v, want some other key", who, err)
	}
}

// refusedAs compares errors; of what the curve library says behind the last
// row's words only the beginning is ours, since it differs between its two
// implementations.
func refusedAs(got, want string) bool {
	const own = "ERR_SIG_RANGE no key can have made it: "
	if len(want) > len(own) && want[:len(own)] == own {
		return len(got) > len(own) && got[:len(own)] == own
	}
	return got == want
}

// The twin is a real danger: the curve library itself accepts it.
func TestTwinRecoversElsewhere(t *testing.T) {
	digest := Keccak256([]byte("digest"))
	sig, err := testKey(1).Sign(digest)
	if err != nil {
		t.Fatal(err)
	}
	b := twin(sig)
	b[64] -= 27
	pub, err := crypto.SigToPub(digest[:], b)
	if err != nil || Address(crypto.PubkeyToAddress(*pub)) != testKey(1).Address() {
		t.Fatalf("the twin does not recover to the same key: %v", err)
	}
}

func TestRecover(t *testing.T) {
	for n := range byte(20) {
		digest := Keccak256([]byte{n})
		sig, err := testKey(n).Sign(digest)
		if err != nil {
			t.Fatal(err)
		}
		if who, err := Recover(digest, sig[:]); err != nil || who != testKey(n).Address() {
			t.Errorf("key %d: %s, %v, want %s", n, who, err, testKey(n).Address())
		}
		digest[0] ^= 1
		if who, err := Recover(digest, sig[:]); err == nil && who == testKey(n).Address() {
			t.Errorf("key %d signed another digest", n)
		}
	}
}

// A challenge, its question and its receipt, by hand.
func TestChallengeDigests(t *testing.T) {
	c := Challenge{Era: 1, SN: 2, HN: 3, Nonce: Nonce{15: 4}}
	const fields = "0000000000002105" + "000000000000000000000000000000000000005e" +
		"0000000000000001" + "0000000000000002" + "0000000000000003" + "00000000000000000000000000000004"
	packed, err := hex.DecodeString(fields)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := c.Digest(testNetwork()), Keccak256([]byte("assay/challenge/v1"), packed); got != want {
		t.Errorf("question %s, want %s", got, want)
	}
	if got, want := c.ReceiptDigest(testNetwork()), Keccak256([]byte("assay/receipt/v1"), packed); got != want {
		t.Errorf("receipt %s, want %s", got, want)
	}
}

// A receipt covers network, era, both ids and the nonce, and the two sides'
// signatures do not stand for each other.
func TestReceiptVerify(t *testing.T) {
	const era, sn, hn = 9, 7, 3
	daemon, observer := testKey(7), testKey(3)
	c := Challenge{Era: era, SN: sn, HN: hn, Nonce: Nonce{1, 2}}
	question, err := daemon.Sign(c.Digest(testNetwork()))
	if err != nil {
		t.Fatal(err)
	}
	answer, err := observer.Sign(c.ReceiptDigest(testNetwork()))
	if err != nil {
		t.Fatal(err)
	}
	held := map[string]Receipt{OriginSN: {c.Nonce, answer}, OriginHN: {c.Nonce, question}}
	keys := map[string]Address{OriginSN: observer.Address(), OriginHN: daemon.Address()}
	for _, holder := range []string{OriginSN, OriginHN} {
		r, k := held[holder], keys[holder]
		other, foreign := testNetwork(), testNetwork()
		other.ChainID, foreign.Settlement = 1, Address{1}
		swapped := r
		swapped.Nonce[0]++
		mirrored := r
		copy(mirrored.Signature[:], twin(r.Signature))
		rows := []struct {
			name string
			got  bool
			want bool
		}{
			{"as it is", r.Verify(testNetwork(), holder, era, sn, hn, k), true},
			{"other chain", r.Verify(other, holder, era, sn, hn, k), false},
			{"other contract", r.Verify(foreign, holder, era, sn, hn, k), false},
			{"other era", r.Verify(testNetwork(), holder, era+1, sn, hn, k), false},
			{"other ScalerNode", r.Verify(testNetwork(), holder, era, sn+1, hn, k), false},
			{"other HyperNode", r.Verify(testNetwork(), holder, era, sn, hn+1, k), false},
			{"ids swapped", r.Verify(testNetwork(), holder, era, hn, sn, k), false},
			{"other nonce", swapped.Verify(testNetwork(), holder, era, sn, hn, k), false},
			{"high-S twin", mirrored.Verify(testNetwork(), holder, era, sn, hn, k), false},
			{"own key", r.Verify(testNetwork(), holder, era, sn, hn, keys[otherSide(holder)]), false},
			{"the other side's signature", held[otherSide(holder)].Verify(testNetwork(), holder, era, sn, hn, keys[otherSide(holder)]), false},
			{"no signature", Receipt{}.Verify(testNetwork(), holder, era, sn, hn, Address{}), false},
		}
		for _, row := range rows {
			if row.got != row.want {
				t.Errorf("kept by %s, %s: verifies %v, want %v", holder, row.name, row.got, row.want)
			}
		}
	}
}

func otherSide(holder string) string {
	if holder == OriginSN {
		return OriginHN
	}
	return OriginSN
}

func TestReceiptBytes(t *testing.T) {
	r := Receipt{Nonce: Nonce{1}, Signature: Signature{2, 64: 27}}
	got, err := ParseReceipt(r.Bytes())
	if err != nil || got != r {
		t.Errorf("%v, %v, want %v", got, err, r)
	}
	if len(r.Bytes()) != 81 || r.Bytes()[0] != 1 || r.Bytes()[16] != 2 || r.Bytes()[80] != 27 {
		t.Errorf("receipt %x: want the nonce, then the signature", r.Bytes())
	}
	for _, n := range []int{0, 80, 82} {
		if _, err := ParseReceipt(make([]byte, n)); err == nil {
			t.Errorf("receipt of %d bytes: accepted", n)
		}
	}
}
