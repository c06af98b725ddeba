package settler

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"

	"assay/domain"
)

// SplitSignatures cuts signatures in the form in which a Safe takes them, 65
// bytes each, one behind the other (ERR_SIG_LEN otherwise). What a Safe puts
// behind them, the data of contract signatures, is refused with them.
func SplitSignatures(joined []byte) ([][]byte, error) {
	if len(joined) == 0 || len(joined)%len(domain.Signature{}) != 0 {
		return nil, fmt.Errorf("ERR_SIG_LEN %d bytes, want a multiple of %d", len(joined), len(domain.Signature{}))
	}
	var all [][]byte
	for rest := joined; len(rest) > 0; rest = rest[len(domain.Signature{}):] {
		all = append(all, bytes.Clone(rest[:len(domain.Signature{})]))
	}
	return all, nil
}

// ParseSignature reads a signature, or several, from 0x and hex digits; white
// space around them is dropped. ERR_HEX names the first byte that is wrong.
func ParseSignature(text []byte) ([]byte, error) {
	digits := bytes.TrimSpace(text)
	if len(digits) < 2 || digits[0] != '0' || digits[1] != 'x' && digits[1] != 'X' {
		return nil, fmt.Errorf("ERR_HEX at byte 0: want 0x and hex digits")
	}
	for i, c := range digits[2:] {
		if (c < '0' || c > '9') && (c < 'a' || c > 'f') && (c < 'A' || c > 'F') {
			return nil, fmt.Errorf("ERR_HEX at byte %d: %q is no hex digit", i+2, c)
		}
	}
	if len(digits)%2 != 0 {
		return nil, fmt.Errorf("ERR_HEX at byte %d: an odd number of digits", len(digits))
	}
	signature := make([]byte, len(digits)/2-1)
	_, err := hex.Decode(signature, digits[2:])
	return signature, err
}

// ErrNotSigner says that a signature is somebody else's: of another key, or over
// something else, which recovers to a key that nobody has.
var ErrNotSigner = errors.New("ERR_SIGNER")

// CheckSafeSignature checks that a signature is the owner's over exactly this
// Safe transaction, and returns who signed. With the zero owner whoever signed
// is returned, which says nothing yet: any 65 bytes of the right form recover to
// somebody. What is refused, beside all that domain.Recover refuses: eth_sign
// and personal_sign instead of EIP-712 (ERR_SIG_SCHEME), the Safe's contract and
// pre-approved signatures (ERR_SIG_V), and another signer (ErrNotSigner).
func CheckSafeSignature(tx *SafeTx, owner domain.Address, signature []byte) (domain.Address, error) {
	if owner == (domain.Address{}) {
		return recoverSafe(tx.Hash(), signature)
	}
	return SafeSignerAmong(tx, []domain.Address{owner}, signature)
}

// SafeSignerAmong returns which of the owners signed exactly this Safe transaction.
// It refuses what CheckSafeSignature does.
func SafeSignerAmong(tx *SafeTx, owners []domain.Address, signature []byte) (domain.Address, error) {
	var nobody domain.Address
	hash := tx.Hash()
	who, err := recoverSafe(hash, signature)
	if err != nil {
		return nobody, err
	}
	if slices.Contains(owners, who) {
		return who, nil
	}
	if other, err := domain.Recover(personalHash(hash), signature); err == nil && slices.Contains(owners, other) {
		return nobody, fmt.Errorf("ERR_SIG_SCHEME signed by %s as a personal message, want the EIP-712 signature of the Safe transaction", other)
	}
	want := fmt.Sprintf("one of %d owners", len(owners))
	if len(owners) == 1 {
		want = owners[0].String()
	}
	return nobody, fmt.Errorf("%w got %s, want %s: another key, another Safe nonce, or another transaction than %s", ErrNotSigner, who, want, hash)
}

// recoverSafe returns who signed a Safe transaction's hash as EIP-712 says.
func recoverSafe(hash domain.Hash, signature []byte) (domain.Address, error) {
	var nobody domain.Address
	if len(signature) == len(domain.Signature{}) {
		switch v := signature[64]; v {
		case 0:
			return nobody, fmt.Errorf("ERR_SIG_V v is 0: a contract's signature, or one without 27 added; want 27 or 28")
		case 1:
			return nobody, fmt.Errorf("ERR_SIG_V v is 1: a hash approved on chain, or a signature without 27 added; want 27 or 28")
		case 31, 32:
			return nobody, fmt.Errorf("ERR_SIG_SCHEME v is %d: eth_sign, want the EIP-712 signature of the Safe transaction", v)
		}
	}
	return domain.Recover(hash, signature)
}

// personalHash is what personal_sign and eth_sign make of a hash (EIP-191).
func personalHash(h domain.Hash) domain.Hash {
	return domain.Keccak256([]byte("\x19Ethereum Signed Message:\n32"), h[:])
}
