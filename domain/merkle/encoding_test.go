package merkle

import (
	"encoding/hex"
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestParseEncoding(t *testing.T) {
	good := []string{"uint8", "uint64", "uint256", "uint", "bool", "address", "bytes1", "bytes32", "bytes", "string"}
	e, err := ParseEncoding(good...)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(e.Types(), good) {
		t.Errorf("Types = %v, want %v", e.Types(), good)
	}
	for _, name := range []string{"", "uint7", "uint0", "uint264", "uint08", "uint+8", "uint-8", "int256", "bytes0", "bytes33", "bytes01",
		"Address", " bool", "uint256[]", "(uint256)", "address payable", "fixed128x18"} {
		_, err := ParseEncoding("uint8", name)
		want := `parse leaf encoding: field 1: unknown type "` + name + `", want uintN, bool, address, bytesN, bytes or string`
		if err == nil || err.Error() != want {
			t.Errorf("%q: got error %v, want %s", name, err, want)
		}
	}
}

// TestEncodeSpecificationExample is the example f(uint256,uint32[],bytes10,bytes)
// of the Solidity ABI specification, "Use of Dynamic Types", without its array.
func TestEncodeSpecificationExample(t *testing.T) {
	e, err := ParseEncoding("uint256", "bytes10", "bytes", "string")
	if err != nil {
		t.Fatal(err)
	}
	got, err := e.Append([]byte("kept"), []string{"0x123", "0x31323334353637383930", "0x48656c6c6f2c20776f726c6421", ""})
	if err != nil {
		t.Fatal(err)
	}
	want := hex.EncodeToString([]byte("kept")) +
		"0000000000000000000000000000000000000000000000000000000000000123" +
		"3132333435363738393000000000000000000000000000000000000000000000" +
		"0000000000000000000000000000000000000000000000000000000000000080" +
		"00000000000000000000000000000000000000000000000000000000000000c0" +
		"000000000000000000000000000000000000000000000000000000000000000d" +
		"48656c6c6f2c20776f726c642100000000000000000000000000000000000000" +
		"0000000000000000000000000000000000000000000000000000000000000000"
	if hex.EncodeToString(got) != want {
		t.Errorf("got  %x\nwant %s", got, want)
	}
}

func TestEncodeRefused(t *testing.T) {
	const most = "115792089237316195423570985008687907853269984665640564039457584007913129639935" // 2^256 - 1
	for _, c := range []struct{ typ, text, want string }{
		{"uint256", most, ""},
		{"uint256", "115792089237316195423570985008687907853269984665640564039457584007913129639936", "got 257 bits, want at most 256"},
		{"uint8", "255", ""},
		{"uint8", "256", "got 9 bits, want at most 8"},
		{"uint8", "0x100", "got 9 bits, want at most 8"},
		{"uint8", "-1", "want 1 to 78 decimal digits, or 0x and hex digits"},
		{"uint8", "+1", "want 1 to 78 decimal digits, or 0x and hex digits"},
		{"uint8", "1_0", "want 1 to 78 decimal digits, or 0x and hex digits"},
		{"uint8", "1e2", "want 1 to 78 decimal digits, or 0x and hex digits"},
		{"uint8", "", "want 1 to 78 decimal digits, or 0x and hex digits"},
		{"uint8", "0x", "want 1 to 78 decimal digits, or 0x and hex digits"},
		{"uint8", "0", ""},
		{"uint8", "00", "want no leading zeros"},
		{"uint8", "0X1", "want no leading zeros"},
		{"uint256", strings.Repeat("9", 79), "want 1 to 78 decimal digits, or 0x and hex digits"},
		{"bool", "true", ""},
		{"bool", "1", "want true or false"},
		{"bytes2", "0xaB0c", ""},
		{"bytes2", "0xab", "got 1 bytes, want 2"},
		{"bytes2", "ab0c", "want 0x and hex digits"},
		{"bytes2", "0xab0", "encoding/hex: odd length hex string"},
		{"bytes2", "0xab0g", "encoding/hex: invalid byte: U+0067 'g'"},
		{"address", "0x" + strings.Repeat("Ab", 20), ""},
		{"address", "0x" + strings.Repeat("ab", 21), "got 21 bytes, want 20"},
		{"bytes", "", "want 0x and hex digits"},
		{"bytes", "0x", ""},
	} {
		e, err := ParseEncoding("uint8", c.typ)
		if err != nil {
			t.Fatal(err)
		}
		_, err = e.Append(nil, []string{"1", c.text})
		if c.want == "" {
			if err != nil {
				t.Errorf("%s %q: %v", c.typ, c.text, err)
			}
			continue
		}
		want := "encode value: field 1 (" + c.typ + `) "` + c.text + `": value does not fit its type: ` + c.want
		if !errors.Is(err, ErrBadValue) || err.Error() != want {
			t.Errorf("%s %q: got error %v, want %s", c.typ, c.text, err, want)
		}
	}
	e, err := ParseEncoding("uint8", "bool")
	if err != nil {
		t.Fatal(err)
	}
	_, err = e.Append(nil, []string{"1"})
	if want := "encode value: got 1 fields, want 2: value does not fit its type"; !errors.Is(err, ErrBadValue) || err.Error() != want {
		t.Errorf("got error %v, want %s", err, want)
	}
}
