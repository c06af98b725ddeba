package merkle

import (
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// wordSize is the unit of the ABI encoding, in bytes.
const wordSize = 32

// ErrBadValue is in the chain of every error about a value that does not fit
// its Solidity type.
var ErrBadValue = errors.New("value does not fit its type")

// kind says how a field's text is read. The numbers are never stored.
type kind uint8

const (
	kindUint kind = iota + 1
	kindBool
	kindAddress
	kindFixedBytes
	kindBytes
	kindString
)

// field is one parsed Solidity type.
type field struct {
	kind kind
	size int // bits of a uint, bytes of an address or bytesN, else 0
}

// dynamic reports whether the field's word in the head is an offset.
func (f field) dynamic() bool { return f.kind == kindBytes || f.kind == kindString }

// Encoding is the list of Solidity types of a tree's values: the leafEncoding
// of a dump. Known are uint8 to uint256 (and uint), bool, address, bytes1 to
// bytes32, bytes and string; arrays, tuples and signed integers are not. The
// zero value has no types and encodes the empty value to no bytes.
type Encoding struct {
	types  []string
	fields []field
}

// ParseEncoding reads Solidity type names. The error names the position and
// the type that is not known.
func ParseEncoding(types ...string) (Encoding, error) {
	e := Encoding{types: slices.Clone(types), fields: make([]field, len(types))}
	for i, name := range types {
		f, ok := parseField(name)
		if !ok {
			return Encoding{}, fmt.Errorf("parse leaf encoding: field %d: unknown type %s, want uintN, bool, address, bytesN, bytes or string",
				i, excerpt([]byte(name)))
		}
		e.fields[i] = f
	}
	return e, nil
}

func parseField(name string) (field, bool) {
	switch name {
	case "uint":
		return field{kindUint, 256}, true
	case "bool":
		return field{kind: kindBool}, true
	case "address":
		return field{kindAddress, 20}, true
	case "bytes":
		return field{kind: kindBytes}, true
	case "string":
		return field{kind: kindString}, true
	}
	if digits, ok := strings.CutPrefix(name, "uint"); ok {
		bits, ok := parseSize(digits, 256)
		return field{kindUint, bits}, ok && bits%8 == 0
	}
	if digits, ok := strings.CutPrefix(name, "bytes"); ok {
		size, ok := parseSize(digits, wordSize)
		return field{kindFixedBytes, size}, ok
	}
	return field{}, false
}

// parseSize reads the number in a type name: 1 to most, written as Solidity
// writes it, without sign or leading zero.
func parseSize(digits string, most int) (int, bool) {
	n, err := strconv.Atoi(digits)
	return n, err == nil && n >= 1 && n <= most && strconv.Itoa(n) == digits
}

// Types returns the type names in order.
func (e Encoding) Types() []string { return slices.Clone(e.types) }

// Append appends abi.encode(row) to dst (Solidity ABI specification, "Formal
// Specification of the Encoding"). Each field of the row is text: a uint is
// decimal digits without leading zeros, or 0x-hex; a bool is true or false;
// addresses and bytes are 0x-hex of the exact length, in either case; a string
// is itself. The error is [ErrBadValue] with field, type and text.
func (e Encoding) Append(dst []byte, row []string) ([]byte, error) {
	if len(row) != len(e.fields) {
		return nil, fmt.Errorf("encode value: got %d fields, want %d: %w", len(row), len(e.fields), ErrBadValue)
	}
	start := len(dst)
	dst = append(dst, make([]byte, wordSize*len(row))...)
	for i, f := range e.fields {
		var word [wordSize]byte
		var err error
		if f.dynamic() {
			binary.BigEndian.PutUint64(word[wordSize-8:], uint64(len(dst)-start))
			dst, err = f.appendTail(dst, row[i])
		} else {
			word, err = f.word(row[i])
		}
		if err != nil {
			return nil, fmt.Errorf("encode value: field %d (%s) %s: %w: %w", i, e.types[i], excerpt([]byte(row[i])), ErrBadValue, err)
		}
		copy(dst[start+wordSize*i:], word[:])
	}
	return dst, nil
}

// appendTail appends length and bytes of a dynamic field, padded to whole words.
func (f field) appendTail(dst []byte, text string) ([]byte, error) {
	data := []byte(text)
	if f.kind == kindBytes {
		var err error
		if data, err = parseBytes(text); err != nil {
			return dst, err
		}
	}
	var length [wordSize]byte
	binary.BigEndian.PutUint64(length[wordSize-8:], uint64(len(data)))
	dst = append(dst, length[:]...)
	dst = append(dst, data...)
	return append(dst, make([]byte, (wordSize-len(data)%wordSize)%wordSize)...), nil
}

// word encodes a field of a static type.
func (f field) word(text string) (word [wordSize]byte, err error) {
	switch f.kind {
	case kindUint:
		return parseUint(text, f.size)
	case kindBool:
		if text != "true" && text != "false" {
			return word, errors.New("want true or false")
		}
		if text == "true" {
			word[wordSize-1] = 1
		}
		return word, nil
	case kindAddress, kindFixedBytes:
		data, err := parseBytes(text)
		if err != nil {
			return word, err
		}
		if len(data) != f.size {
			return word, fmt.Errorf("got %d bytes, want %d", len(data), f.size)
		}
		if f.kind == kindAddress { // a number: on the right. bytesN: on the left
			copy(word[wordSize-f.size:], data)
		} else {
			copy(word[:], data)
		}
		return word, nil
	default:
		panic("merkle: field.word called for a dynamic type")
	}
}

// parseUint reads an unsigned number of at most the given bits. The length is
// checked first, since reading digits costs more than linear time.
func parseUint(text string, bits int) (word [wordSize]byte, err error) {
	const mostDigits = 78 // of 2^256 - 1
	digits, base, alphabet := text, 10, "0123456789"
	if rest, ok := strings.CutPrefix(text, "0x"); ok {
		digits, base, alphabet = rest, 16, "0123456789abcdefABCDEF"
	} else if len(text) > 1 && text[0] == '0' {
		return word, errors.New("want no leading zeros")
	}
	if digits == "" || len(digits) > mostDigits || strings.Trim(digits, alphabet) != "" {
		return word, fmt.Errorf("want 1 to %d decimal digits, or 0x and hex digits", mostDigits)
	}
	n, ok := new(big.Int).SetString(digits, base)
	if !ok {
		return word, errors.New("want an unsigned integer")
	}
	if n.BitLen() > bits {
		return word, fmt.Errorf("got %d bits, want at most %d", n.BitLen(), bits)
	}
	n.FillBytes(word[:])
	return word, nil
}

func parseBytes(text string) ([]byte, error) {
	digits, ok := strings.CutPrefix(text, "0x")
	if !ok {
		return nil, errors.New("want 0x and hex digits")
	}
	return hex.DecodeString(digits)
}
