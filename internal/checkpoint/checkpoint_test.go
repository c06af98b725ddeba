package checkpoint

import (
	"crypto/sha256"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"assay/domain"
)

const someRoot = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="

// The example of C2SP tlog-checkpoint.
const someText = "example.com/behind-the-sofa\n20852163\n" + someRoot + "\n"

func TestParse(t *testing.T) {
	c, err := Parse(someText)
	if err != nil {
		t.Fatal(err)
	}
	if c.Origin != "example.com/behind-the-sofa" || c.Size != 20852163 || c.Root[0] != 0x0a || c.Text() != someText {
		t.Errorf("%+v", c)
	}
	c, err = Parse(someText + "one\n2\n")
	if err != nil || !slices.Equal(c.Extensions, []string{"one", "2"}) {
		t.Errorf("%v, %v", c.Extensions, err)
	}
	empty, err := Parse("o\n0\n" + someRoot + "\n")
	if err != nil || empty.Size != 0 {
		t.Errorf("%+v, %v", empty, err)
	}
}

func TestParseRefuses(t *testing.T) {
	lines := func(origin, size, root string) string { return origin + "\n" + size + "\n" + root + "\n" }
	for _, row := range []struct{ what, text, want string }{
		{"nothing", "", "does not end with a newline"},
		{"no newline", strings.TrimSuffix(someText, "\n"), "does not end with a newline"},
		{"two lines", "o\n1\n", "of 2 lines"},
		{"no origin", lines("", "1", someRoot), "line 1: it is empty"},
		{"leading zero", lines("o", "01", someRoot), "line 2: tree size \"01\""},
		{"plus", lines("o", "+1", someRoot), "line 2"},
		{"minus", lines("o", "-1", someRoot), "line 2"},
		{"hex", lines("o", "0x1", someRoot), "line 2"},
		{"space", lines("o", "1 ", someRoot), "line 2"},
		{"64 bits", lines("o", "9223372036854775808", someRoot), "at most 9223372036854775807"},
		{"carriage return", "o\r\n1\r\n" + someRoot + "\r\n", "line 1: \"o\\r\" has a control character"},
		{"short root", lines("o", "1", "AAAA"), "line 3: root"},
		{"no base64", lines("o", "1", strings.Replace(someRoot, "C", "!", 1)), "line 3: root"},
		{"URL base64", lines("o", "1", strings.Replace(someRoot, "/", "_", 1)), "line 3: root"},
		{"no padding", lines("o", "1", strings.TrimSuffix(someRoot, "=")), "line 3: root"},
		{"trailing bits", lines("o", "1", strings.Replace(someRoot, "I=", "J=", 1)), "line 3: root"},
		{"empty extension", someText + "\nx\n", "line 4: it is empty"},
		{"control character", someText + "a\tb\n", "line 4"},
		{"no UTF-8", someText + "\xff\n", "line 4"},
		{"oversize", someText + strings.Repeat("x", maxText) + "\n", "want at most 16384"},
	} {
		if _, err := Parse(row.text); err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: %v, want %q", row.what, err, row.want)
		}
	}
}

// What is parsed is what it would be written as, whatever the bytes.
func FuzzParse(f *testing.F) {
	f.Add(someText)
	f.Add(someText + "extension\n")
	f.Fuzz(func(t *testing.T, text string) {
		c, err := Parse(text)
		if err == nil && (c.Text() != text || c.valid() != nil) {
			t.Errorf("%q is read as %q", text, c.Text())
		}
	})
}

func TestTextAndBack(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		line := rapid.StringMatching(`[!-~é€ ]{1,40}`)
		c := Checkpoint{
			Origin: line.Draw(rt, "origin"), Size: rapid.Uint64Range(0, maxSize).Draw(rt, "size"),
			Root:       sha256.Sum256([]byte(line.Draw(rt, "root"))),
			Extensions: rapid.SliceOfN(line, 1, 4).Draw(rt, "extensions"),
		}
		got, err := Parse(c.Text())
		if err != nil {
			rt.Fatal(err)
		}
		if diff := cmp.Diff(c, got); diff != "" {
			rt.Error(diff)
		}
	})
}

func TestOrigin(t *testing.T) {
	n := domain.Network{ChainID: 8453, Settlement: domain.Address{0xAB, 19: 1}}
	if got, want := Origin(n), "assay.log/8453/0xab00000000000000000000000000000000000001"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
