package domain

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// agree compares what the two readers make of a line.
func agree(t *testing.T, line []byte) {
	t.Helper()
	got, err := ParseFact(line)
	want := plainFact(line)
	if err != nil && want != nil {
		t.Fatalf("%q\nis refused: %v\nwant %s", line, err, FormatFact(want))
	}
	if err == nil && want == nil {
		t.Fatalf("%q\nbecame %s\nwant it refused", line, FormatFact(got))
	}
	if err == nil && !bytes.Equal(FormatFact(got), FormatFact(want)) {
		t.Fatalf("%q\nbecame %s\nwant   %s", line, FormatFact(got), FormatFact(want))
	}
}

// agreePolicy compares what the two readers make of a policy object.
func agreePolicy(t *testing.T, object []byte) {
	t.Helper()
	got, err := ParsePolicy(object)
	want := plainPolicy(object)
	if (err == nil) != (want != nil) {
		t.Fatalf("%q\nParsePolicy: %v\nwant it accepted: %v", object, err, want != nil)
	}
	if err != nil {
		return
	}
	if d := cmp.Diff(*want, got, cmp.AllowUnexported(Amount{})); d != "" {
		t.Fatalf("%q (-want +got):\n%s", object, d)
	}
}

// damaged calls f with the text cut off, and with a byte taken out, changed and
// put in, at every place.
func damaged(text []byte, f func([]byte)) {
	const bytesOfJSON = "{}[]\",:\\ \n\x00\x1f-+.0159eEtfn/u\xc3\xa9\xff"
	for i := range text {
		f(text[:i])
		f(slices.Delete(bytes.Clone(text), i, i+1))
		for k := range 4 {
			c := bytesOfJSON[(i*5+k*8)%len(bytesOfJSON)]
			f(slices.Insert(bytes.Clone(text), i, c))
			changed := bytes.Clone(text)
			changed[i] = c
			f(changed)
		}
	}
}

// Whatever is done to a line, both readers accept it with the same meaning, or
// both refuse it.
func TestReadersAgreeOnDamagedFacts(t *testing.T) {
	lines := []string{
		`{"kind": "policy", "from_epoch": 3, "policy": {"window_epochs": 2, "tiers": [{"min_score_ppm": 5, "bps": 1}, {"min_score_ppm": 0, "bps": 2}],
			"checks": {"gpu": [{"metric": "m", "reference": "H\u00e9", "min_ratio_ppm": 0, "direction": "exact"}], "a": []}, "link_total": "7"}}`,
		`{"samples": [{"value": "a\n\"b", "metric": "\ud83d\ude00", "sn": 1}, {"sn": 2, "metric": "n", "value": 3}], "era": 4611686018427387904,
			"peers": [ {"receipt":true,"rtt_us":1, "id":10000000000000000000 }, {"id": 0, "rtt_us": 2, "receipt": false} ] , "originator": { "id": 7, "kind": "hn" }, "kind": "report"}`,
	}
	for _, k := range []Kind{KindHead, KindSNRegistered, KindHNStatus, KindDelegated, KindAPYCurve, KindReversal, KindApproval} {
		lines = append(lines, string(FormatFact(filled(t, k))))
	}
	for _, line := range lines {
		if _, err := ParseFact([]byte(line)); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		damaged([]byte(line), func(text []byte) { agree(t, text) })
	}
}

func TestReadersAgreeOnDamagedPolicies(t *testing.T) {
	object := `{"eras_per_epoch":3, "grace_eras": 2, "slashing_mode":"enforce", "link_total": "12", "tiers":[{"bps":1,"min_score_ppm":0}],` +
		` "checks": {"b":[{"metric":"x","reference":5,"min_ratio_ppm":1,"direction":"less"}], "a": [] } }`
	if _, err := ParsePolicy([]byte(object)); err != nil {
		t.Fatal(err)
	}
	damaged([]byte(object), func(text []byte) { agreePolicy(t, text) })
}

// spelling is a way to write the same JSON: the order of fields, what stands
// between the tokens, and how strings are written.
type spelling struct {
	name   string
	less   func(a, b string) int
	space  string
	quoted func(string) string
}

func (s spelling) write(v any) string {
	switch v := v.(type) {
	case map[string]any:
		var fields []string
		for _, name := range slices.SortedFunc(maps.Keys(v), s.less) {
			fields = append(fields, s.quoted(name)+s.space+":"+s.space+s.write(v[name]))
		}
		return "{" + s.space + strings.Join(fields, s.space+","+s.space) + s.space + "}"
	case []any:
		var elements []string
		for _, e := range v {
			elements = append(elements, s.write(e))
		}
		return "[" + s.space + strings.Join(elements, s.space+","+s.space) + s.space + "]"
	case string:
		return s.quoted(v)
	default:
		return fmt.Sprint(v)
	}
}

func plainQuotes(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		panic(err)
	}
	return string(b)
}

// escaped writes every character of a string as an escape.
func escaped(s string) string {
	var b strings.Builder
	for i, r := range []rune(s) {
		switch {
		case r > 0xffff:
			fmt.Fprintf(&b, `\u%04X\u%04x`, 0xd800+(r-0x10000)>>10, 0xdc00+(r-0x10000)&0x3ff)
		case r == '"' && i%2 == 0:
			b.WriteString(`\"`)
		case r == '/':
			b.WriteString(`\/`)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	return `"` + b.String() + `"`
}

// A fact is the same however it is written: fields in any order, any white
// space, any escapes in names and values.
func TestParseFactTakesAnySpelling(t *testing.T) {
	spellings := []spelling{
		{"ascending", strings.Compare, "", plainQuotes},
		{"descending", func(a, b string) int { return strings.Compare(b, a) }, " ", plainQuotes},
		{"escaped", strings.Compare, " \t\r\n ", escaped},
		{"escaped, descending", func(a, b string) int { return strings.Compare(b, a) }, "", escaped},
	}
	for _, k := range Kinds() {
		if !k.FromMessage() {
			continue
		}
		want := filled(t, k)
		dec := json.NewDecoder(bytes.NewReader(FormatFact(want)))
		dec.UseNumber()
		var tree any
		if err := dec.Decode(&tree); err != nil {
			t.Fatal(err)
		}
		for _, s := range spellings {
			line := s.space + s.write(tree) + s.space
			got, err := ParseFact([]byte(line))
			if err != nil {
				t.Errorf("%s, %s: %v\n%s", k, s.name, err, line)
			} else if d := cmp.Diff(want, got, cmp.AllowUnexported(Amount{})); d != "" {
				t.Errorf("%s, %s (-want +got):\n%s", k, s.name, d)
			}
		}
	}
}
