package probes

import (
	"encoding/hex"
	"fmt"

	"assay/domain"
)

// The JSON forms of nonces and signatures, over HTTP and in the journal: 0x and
// hex digits, exactly as many as the value has bytes.
type (
	nonceHex     domain.Nonce
	signatureHex domain.Signature
)

// MarshalText writes 0x and 32 hex digits.
func (n nonceHex) MarshalText() ([]byte, error) { return toHex(n[:]), nil }

// MarshalText writes 0x and 130 hex digits.
func (s signatureHex) MarshalText() ([]byte, error) { return toHex(s[:]), nil }

// UnmarshalText reads what MarshalText wrote.
func (n *nonceHex) UnmarshalText(b []byte) error { return fromHex(n[:], b, "nonce") }

// UnmarshalText reads what MarshalText wrote.
func (s *signatureHex) UnmarshalText(b []byte) error { return fromHex(s[:], b, "signature") }

func toHex(b []byte) []byte { return hex.AppendEncode([]byte("0x"), b) }

func fromHex(dst, b []byte, what string) error {
	if len(b) != 2+2*len(dst) || b[0] != '0' || b[1] != 'x' {
		return fmt.Errorf("ERR_HEX %s of %d characters: want 0x and %d hex digits", what, len(b), 2*len(dst))
	}
	if _, err := hex.Decode(dst, b[2:]); err != nil {
		clear(dst)
		return fmt.Errorf("ERR_HEX %s: %w", what, err)
	}
	return nil
}
