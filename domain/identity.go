package domain

import (
	"bytes"
	"encoding/hex"
	"fmt"

	"assay/domain/merkle"
)

// Ids are the protocol's uint256 counters. This engine holds them in 64 bits;
// an id that does not fit is refused where it enters, never truncated (rules §0).
type (
	// SNID names a ScalerNode, a physical server that is booked and watched.
	SNID uint64
	// HNID names a HyperNode, an observer of ScalerNodes.
	HNID uint64
	// HPID names a Hardware Provider, the owner of ScalerNodes.
	HPID uint64
	// SPID names a Service Provider (Builder), who books capacity.
	SPID uint64
	// LinkID names an ICN Link, the token that makes a HyperNode active.
	LinkID uint64
	// Era numbers a span of blocks, the engine's only clock (rules §1).
	Era uint64
	// Epoch numbers a row of eras that is settled at once (rules §1).
	Epoch uint64
)

// Hash is a 32-byte Keccak-256 or SHA-256 value.
type Hash = merkle.Hash

// Keccak256 hashes the concatenation of parts.
func Keccak256(parts ...[]byte) Hash { return merkle.Keccak256(parts...) }

// Position identifies a delegation: keccak256(abi.encode(tx, log_index)) of
// the log that created it. The zero position is a node's own collateral.
type Position = Hash

// Address is a 20-byte account of the settlement chain.
type Address [20]byte

// ParseAddress reads 0x and 40 hex digits of any case.
func ParseAddress(s string) (Address, error) {
	var a Address
	err := parseHex(a[:], s, "address")
	return a, err
}

// ParseHash reads 0x and 64 hex digits of any case.
func ParseHash(s string) (Hash, error) {
	var h Hash
	err := parseHex(h[:], s, "hash")
	return h, err
}

func parseHex(dst []byte, s, what string) error {
	if len(s) != 2+2*len(dst) || s[0] != '0' || s[1] != 'x' {
		return fmt.Errorf("%s %q: want 0x and %d hex digits", what, s, 2*len(dst))
	}
	if _, err := hex.Decode(dst, []byte(s[2:])); err != nil {
		clear(dst)
		return fmt.Errorf("%s %q: %w", what, s, err)
	}
	return nil
}

// IsZero reports whether a is the zero address, which owns nothing and signs nothing.
func (a Address) IsZero() bool { return a == Address{} }

// Compare orders addresses by value.
func (a Address) Compare(b Address) int { return bytes.Compare(a[:], b[:]) }

// String returns 0x and 40 lower-case hex digits.
func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }

// MarshalText writes what String returns.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what ParseAddress accepts.
func (a *Address) UnmarshalText(b []byte) error {
	v, err := ParseAddress(string(b))
	if err == nil {
		*a = v
	}
	return err
}
