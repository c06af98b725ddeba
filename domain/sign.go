package domain

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
)

// Signature is r, s, v over secp256k1: 65 bytes, v 27 or 28, low-S (EIP-2).
type Signature [65]byte

// Signer signs digests with one secp256k1 key. Implementations hold the key;
// nothing here ever sees it.
type Signer interface {
	// Address is the account that Recover finds in the signatures.
	Address() Address
	// Sign returns a low-S signature of the digest with v 27 or 28.
	Sign(digest Hash) (Signature, error)
}

// Network separates the signatures of one deployment from those of any other.
type Network struct {
	ChainID    uint64
	Settlement Address // EpochSettlement contract
}

// String returns the chain id and the contract.
func (n Network) String() string {
	return fmt.Sprintf("chain %d, settlement %s", n.ChainID, n.Settlement)
}

// Tags separate what a key may be asked to sign. Each is hashed with the
// network before anything else, so no signature can stand for another thing.
const (
	tagMessage   = "assay/message/v1"
	tagChallenge = "assay/challenge/v1"
	tagReceipt   = "assay/receipt/v1"
)

func (n Network) preimage(tag string, size int) []byte {
	b := make([]byte, 0, len(tag)+28+size)
	b = append(b, tag...)
	b = binary.BigEndian.AppendUint64(b, n.ChainID)
	return append(b, n.Settlement[:]...)
}

// Nonce makes a challenge one of its kind.
type Nonce [16]byte

// Challenge is the question that the daemon of SN signs and sends to HN, once
// per era; retries keep the nonce.
type Challenge struct {
	Era   Era
	SN    SNID
	HN    HNID
	Nonce Nonce
}

// Digest is what the daemon signs.
func (c Challenge) Digest(n Network) Hash { return c.digest(n, tagChallenge) }

// ReceiptDigest is what a side signs for the other to keep: the HyperNode's
// answer to the daemon. Its tag differs from the question's, so that a key
// registered on both sides cannot answer by repeating.
func (c Challenge) ReceiptDigest(n Network) Hash { return c.digest(n, tagReceipt) }

func (c Challenge) digest(n Network, tag string) Hash {
	b := n.preimage(tag, 40)
	b = binary.BigEndian.AppendUint64(b, uint64(c.Era))
	b = binary.BigEndian.AppendUint64(b, uint64(c.SN))
	b = binary.BigEndian.AppendUint64(b, uint64(c.HN))
	return Keccak256(append(b, c.Nonce[:]...))
}

// Receipt is the proof of one entry of a report: the other side's signature
// over the challenge with this nonce.
type Receipt struct {
	Nonce     Nonce
	Signature Signature
}

// receiptSize is a nonce and a signature.
const receiptSize = 16 + 65

// Bytes is the form in which a receipt travels as a proof.
func (r Receipt) Bytes() []byte { return append(r.Nonce[:], r.Signature[:]...) }

// ParseReceipt reads what Bytes wrote.
func ParseReceipt(b []byte) (Receipt, error) {
	var r Receipt
	if len(b) != receiptSize {
		return r, fmt.Errorf("receipt of %d bytes, want %d", len(b), receiptSize)
	}
	copy(r.Nonce[:], b)
	copy(r.Signature[:], b[len(r.Nonce):])
	return r, nil
}

// Verify reports whether the receipt, kept by the given side, was signed with
// the other side's key: a daemon keeps the HyperNode's answer, a HyperNode
// keeps the daemon's question.
func (r Receipt) Verify(n Network, holder string, era Era, sn SNID, hn HNID, key Address) bool {
	c := Challenge{Era: era, SN: sn, HN: hn, Nonce: r.Nonce}
	digest := c.ReceiptDigest(n)
	if holder == OriginHN {
		digest = c.Digest(n)
	}
	who, err := Recover(digest, r.Signature[:])
	return err == nil && who == key
}

// PublicKey is a point of secp256k1: x and y, big-endian.
type PublicKey [64]byte

// Address returns the account of the key.
func (k *PublicKey) Address() Address {
	var who Address
	h := Keccak256(k[:])
	copy(who[:], h[12:])
	return who
}

// Recover returns the address whose key signed digest. It refuses, in this
// order and by these codes: another length than 65 bytes (so no EIP-2098 twin),
// v other than 27 or 28, r or s outside [1, n), high-S (EIP-2), and what no key
// can have signed.
func Recover(digest Hash, sig []byte) (Address, error) {
	key, err := RecoverKey(digest, sig)
	if err != nil {
		return Address{}, err
	}
	return key.Address(), nil
}

// RecoverKey is Recover with the key itself.
func RecoverKey(digest Hash, sig []byte) (PublicKey, error) {
	if err := CheckSignature(sig); err != nil {
		return PublicKey{}, err
	}
	var rsv [65]byte
	copy(rsv[:], sig)
	rsv[64] -= 27
	pub, err := crypto.Ecrecover(digest[:], rsv[:])
	if err != nil {
		return PublicKey{}, fmt.Errorf("ERR_SIG_RANGE no key can have made it: %w", err)
	}
	return PublicKey(pub[1:]), nil
}

// CheckSignature refuses what Recover refuses of a signature by its form, before
// it looks for a key.
func CheckSignature(sig []byte) error {
	if len(sig) != 65 {
		return fmt.Errorf("ERR_SIG_LEN %d bytes, want 65", len(sig))
	}
	if sig[64] != 27 && sig[64] != 28 {
		return fmt.Errorf("ERR_SIG_V v is %d, want 27 or 28", sig[64])
	}
	return checkScalars(sig)
}

// The order n of secp256k1 and n/2, big-endian (SEC 2 §2.4.1).
const (
	curveOrder = "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xfe" +
		"\xba\xae\xdc\xe6\xaf\x48\xa0\x3b\xbf\xd2\x5e\x8c\xd0\x36\x41\x41"
	halfOrder = "\x7f\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" +
		"\x5d\x57\x6e\x73\x57\xa4\x50\x1d\xdf\xe9\x2f\x46\x68\x1b\x20\xa0"
	zeroScalar = "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00" +
		"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
)

func checkScalars(sig []byte) error {
	r, s := string(sig[:32]), string(sig[32:64])
	if r == zeroScalar || s == zeroScalar || r >= curveOrder || s >= curveOrder {
		return errors.New("ERR_SIG_RANGE r and s must be in [1, n)")
	}
	if s > halfOrder {
		return errors.New("ERR_SIG_HIGH_S s is above n/2")
	}
	return nil
}
