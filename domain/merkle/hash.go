package merkle

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
)

// HashSize is the length of a hash in bytes.
const HashSize = 32

// ErrBadHash is in the chain of every error about a hash's text form.
var ErrBadHash = errors.New("want 0x and 64 hex digits")

// Hash is a keccak256 digest (the original Keccak padding of Ethereum, not
// FIPS 202 SHA3-256). The zero value stands for "no hash": it is the root of
// the empty tree.
type Hash [HashSize]byte

// ParseHash reads the form that [Hash.String] writes: 0x and exactly 64 hex
// digits, of either case. Anything else is [ErrBadHash] with what was got.
func ParseHash(text string) (Hash, error) {
	var h Hash
	if err := h.UnmarshalText([]byte(text)); err != nil {
		return Hash{}, err
	}
	return h, nil
}

// String returns 0x and 64 lower-case hex digits.
func (h Hash) String() string {
	var text [2 + 2*HashSize]byte
	return string(h.appendHex(text[:0]))
}

// MarshalText implements encoding.TextMarshaler with the form of [Hash.String].
func (h Hash) MarshalText() ([]byte, error) {
	return h.appendHex(make([]byte, 0, 2+2*HashSize)), nil
}

// UnmarshalText implements encoding.TextUnmarshaler. The law is
// ParseHash(h.String()) == h. A refused text leaves the hash as it was.
func (h *Hash) UnmarshalText(text []byte) error {
	var parsed Hash // so that a bad digit in the middle never half-fills h
	if len(text) != 2+2*HashSize || text[0] != '0' || text[1] != 'x' {
		return fmt.Errorf("parse hash %s of %d bytes: %w", excerpt(text), len(text), ErrBadHash)
	}
	if _, err := hex.Decode(parsed[:], text[2:]); err != nil {
		return fmt.Errorf("parse hash %s: %w: %w", excerpt(text), ErrBadHash, err)
	}
	*h = parsed
	return nil
}

// Compare orders hashes as unsigned big-endian numbers: -1, 0 or +1. It is the
// order of Solidity's < on bytes32, so also the order inside a node.
func (h Hash) Compare(other Hash) int { return bytes.Compare(h[:], other[:]) }

func (h Hash) appendHex(dst []byte) []byte {
	return hex.AppendEncode(append(dst, '0', 'x'), h[:])
}

// excerpt quotes bad input for an error message, cut so that a message never
// carries a megabyte of somebody else's bytes.
func excerpt(text []byte) string {
	const longest = 80
	if len(text) > longest {
		return fmt.Sprintf("%q...", text[:longest])
	}
	return fmt.Sprintf("%q", text)
}

// Keccak256 hashes the concatenation of parts.
func Keccak256(parts ...[]byte) Hash { return Hash(crypto.Keccak256Hash(parts...)) }

// Leaf returns keccak256(keccak256(encoded)), OpenZeppelin's leaf of a value
// with the given ABI encoding. See [Hasher.Leaf] for many leaves in a row.
func Leaf(encoded []byte) Hash { return NewHasher().Leaf(encoded) }

// Node returns the parent of two nodes: keccak256(min(a, b) || max(a, b)). So
// Node(a, b) == Node(b, a), and a proof need not say left or right.
func Node(a, b Hash) Hash { return NewHasher().Node(a, b) }

// Hasher computes leaves and nodes with one reused keccak state and without
// allocating. It belongs to one caller at a time.
type Hasher struct {
	state crypto.KeccakState
	pair  [2 * HashSize]byte // the preimage of a node, smaller child first
	out   Hash               // on the heap with the Hasher, so results need no allocation
}

// NewHasher returns a Hasher, ready to use.
func NewHasher() *Hasher { return &Hasher{state: crypto.NewKeccakState()} }

// Leaf is the package's [Leaf] on this hasher's state. It keeps no reference
// to encoded, which may be the same buffer in every call.
func (h *Hasher) Leaf(encoded []byte) Hash {
	h.sum(&h.out, encoded)
	h.sum(&h.out, h.out[:])
	return h.out
}

// Node is the package's [Node] on this hasher's state.
func (h *Hasher) Node(a, b Hash) Hash {
	h.node(&h.out, &a, &b)
	return h.out
}

// node writes the parent of a and b to dst, which may be one of them. Only
// copies of a and b reach the keccak state, so that they stay on the stack.
func (h *Hasher) node(dst, a, b *Hash) {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	copy(h.pair[:HashSize], a[:])
	copy(h.pair[HashSize:], b[:])
	h.sum(dst, h.pair[:])
}

// sum writes keccak256(message) to dst. A sponge in memory can fail neither to
// absorb nor to squeeze; hash.Hash promises that Write returns no error.
func (h *Hasher) sum(dst *Hash, message []byte) {
	h.state.Reset()
	_, _ = h.state.Write(message)
	_, _ = h.state.Read(dst[:])
}
