package merkle

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
)

func TestKeccak256IsEthereums(t *testing.T) {
	// The empty code hash of the Yellow Paper, and the ERC-20 Transfer topic.
	for _, c := range []struct{ in, want string }{
		{"", "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"},
		{"Transfer(address,address,uint256)", "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"},
	} {
		if got := Keccak256([]byte(c.in)).String(); got != c.want {
			t.Errorf("Keccak256(%q) = %s, want %s", c.in, got, c.want)
		}
		half := len(c.in) / 2
		if got := Keccak256([]byte(c.in[:half]), []byte(c.in[half:])).String(); got != c.want {
			t.Errorf("Keccak256 of %q in two parts = %s, want %s", c.in, got, c.want)
		}
	}
}

func TestHashTextRoundTrip(t *testing.T) {
	h := Keccak256([]byte("round trip"))
	for _, text := range []string{h.String(), "0x" + strings.ToUpper(h.String()[2:])} {
		if got, err := ParseHash(text); err != nil || got != h {
			t.Errorf("ParseHash(%s) = %s, %v, want %s", text, got, err, h)
		}
	}
	data, err := json.Marshal([]Hash{h, {}})
	if err != nil {
		t.Fatal(err)
	}
	if want := `["` + h.String() + `","0x` + strings.Repeat("0", 64) + `"]`; string(data) != want {
		t.Errorf("JSON is %s, want %s", data, want)
	}
	var back []Hash
	if err := json.Unmarshal(data, &back); err != nil || back[0] != h || back[1] != (Hash{}) {
		t.Errorf("JSON came back as %v, %v", back, err)
	}
}

func TestHashTextRefused(t *testing.T) {
	good := Keccak256([]byte("good"))
	digits := good.String()[2:]
	for _, c := range []struct{ name, text, want string }{
		{"empty", "", `parse hash "" of 0 bytes: want 0x and 64 hex digits`},
		{"no prefix", digits, `parse hash "` + digits + `" of 64 bytes: want 0x and 64 hex digits`},
		{"upper-case prefix", "0X" + digits, `parse hash "0X` + digits + `" of 66 bytes: want 0x and 64 hex digits`},
		{"short", "0x" + digits[1:], `parse hash "0x` + digits[1:] + `" of 65 bytes: want 0x and 64 hex digits`},
		{"long", "0x" + digits + "0", `parse hash "0x` + digits + `0" of 67 bytes: want 0x and 64 hex digits`},
		{"bad last digit", "0x" + digits[1:] + "g", `parse hash "0x` + digits[1:] + `g": want 0x and 64 hex digits: encoding/hex: invalid byte: U+0067 'g'`},
		{"huge", strings.Repeat("f", 1<<20), `parse hash "` + strings.Repeat("f", 80) + `"... of 1048576 bytes: want 0x and 64 hex digits`},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := good
			err := h.UnmarshalText([]byte(c.text))
			if !errors.Is(err, ErrBadHash) || err.Error() != c.want {
				t.Errorf("got error %v, want %s", err, c.want)
			}
			if h != good {
				t.Errorf("a refused text changed the hash to %s", h)
			}
			if got, err := ParseHash(c.text); err == nil || got != (Hash{}) {
				t.Errorf("ParseHash = %s, %v, want the zero hash and an error", got, err)
			}
		})
	}
}

func TestHashCompareIsNumeric(t *testing.T) {
	low, high := Hash{31: 0xff}, Hash{0: 1}
	if low.Compare(high) != -1 || high.Compare(low) != 1 || low.Compare(low) != 0 {
		t.Errorf("Compare gives %d %d %d, want -1 1 0", low.Compare(high), high.Compare(low), low.Compare(low))
	}
}

func TestHasherDoesNotAllocate(t *testing.T) {
	h, encoded := NewHasher(), make([]byte, 128)
	var a, b Hash
	if n := testing.AllocsPerRun(100, func() {
		a = h.Leaf(encoded)
		b = h.Node(a, b)
	}); n != 0 {
		t.Errorf("Leaf and Node allocate %v times, want 0", n)
	}
}
