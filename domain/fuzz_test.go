package domain

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// FuzzDecodeMessage: no input panics, and what is accepted encodes to itself,
// envelope and body alike. There is one spelling of a message.
func FuzzDecodeMessage(f *testing.F) {
	for _, k := range Kinds() {
		if !k.FromMessage() {
			continue
		}
		fact := filled(f, k)
		m, err := NewMessage(testNetwork(), fact, proofsFor(fact), testKey(1))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(m.Encode())
	}
	f.Add([]byte{})
	f.Add([]byte(enveloped(102, 1, arr(num(5), num(7), raw(0xdb, 255, 255, 255, 255)))))
	f.Add([]byte(enveloped(21, 1, placed(raw(0xdd, 255, 255, 255, 255)))))
	f.Fuzz(func(t *testing.T, b []byte) {
		if fast := plainEnvelope(b); fast != nil {
			if slow, err := decodeAnyEnvelope(b); err != nil || !cmp.Equal(fast, slow) {
				t.Fatalf("one decoder reads %v, the other %v, %v", fast, slow, err)
			}
		} else if slow, err := decodeAnyEnvelope(b); err == nil && len(b) > 0 {
			t.Fatalf("one decoder refuses what the other reads: %v", slow)
		}
		m, fact, refused := DecodeMessage(b)
		if refused != nil {
			if refused.Reason != Malformed || refused.Detail == "" || m != nil || fact != nil {
				t.Fatalf("refused with %v, message %v, fact %v", refused, m, fact)
			}
			return
		}
		if got := m.Encode(); !bytes.Equal(got, b) {
			t.Fatalf("accepted %x\nencodes to %x", b, got)
		}
		if got := EncodeBody(fact); !bytes.Equal(got, m.Body) {
			t.Fatalf("body %x\nencodes to %x", m.Body, got)
		}
		if fact.Kind() != m.Kind || !m.Kind.FromMessage() || fact.valid() != nil {
			t.Fatalf("accepted a %s as %s: %v", fact.Kind(), m.Kind, fact.valid())
		}
		back, err := ParseFact(FormatFact(fact))
		if err != nil {
			t.Fatalf("%s: %v", FormatFact(fact), err)
		}
		if got := EncodeBody(back); !bytes.Equal(got, m.Body) {
			t.Fatalf("body %x\nby way of JSON %x", m.Body, got)
		}
	})
}

// FuzzParseFact: no line panics, the plain reader makes the same of it, and an
// accepted fact keeps its meaning when written and read again, and on the wire.
func FuzzParseFact(f *testing.F) {
	for _, k := range Kinds() {
		f.Add(FormatFact(filled(f, k)))
	}
	f.Add([]byte(`{"kind":"policy","from_epoch":1,"policy":{"checks":{"":[]}}}`))
	f.Add([]byte(`{"kind":"reversal","era":1,"sn":2,"reason":"\ud800"}`))
	f.Add([]byte(`{"reason":"","sn":18446744073709551615,"era":1,"k\u0069nd":"reversal"}`))
	f.Add([]byte(`{"kind":"reversal","era":01,"sn":{"a":[}]},"reason":"\q","era":1}{`))
	f.Add(reportLine(OriginSN, 3))
	f.Fuzz(func(t *testing.T, line []byte) {
		agree(t, line)
		fact, err := ParseFact(line)
		if err != nil {
			if fact != nil || err.Error() == "" {
				t.Fatalf("fact %v, error %q", fact, err)
			}
			return
		}
		text := FormatFact(fact)
		back, err := ParseFact(text)
		if err != nil {
			t.Fatalf("accepted %s\nformatted %s\n%v", line, text, err)
		}
		if again := FormatFact(back); !bytes.Equal(text, again) {
			t.Fatalf("%s\nbecame %s", text, again)
		}
		body := EncodeBody(fact)
		if _, err := DecodeBody(fact.Kind(), 1, body); err != nil {
			t.Fatalf("accepted %s\nits body is refused: %v", line, err)
		}
		if !bytes.Equal(body, EncodeBody(back)) {
			t.Fatalf("accepted %s\nits body changes", line)
		}
	})
}

// FuzzParsePolicy: no object panics, the plain reader makes the same of it, and
// an accepted policy comes back.
func FuzzParsePolicy(f *testing.F) {
	p := DefaultPolicy()
	f.Add(FormatPolicy(&p))
	f.Add([]byte(`{}`))
	f.Add([]byte(`{"tiers":[{"min_score_ppm":0,"bps":1}],"checks":{"gpu":[{"metric":"m","reference":"H100","min_ratio_ppm":0,"direction":"exact"}]}}`))
	f.Add([]byte(`{"link_cumulative":["0"],"link_total":"1"}`))
	f.Add([]byte(`{"tiers":[{"bps":"1"},5],"checks":{"b":[],"a":{},"b":[{}]},"x":1,"x":[{]}],"grace_eras":-1,"grace_eras":2}`))
	f.Fuzz(func(t *testing.T, object []byte) {
		agreePolicy(t, object)
		p, err := ParsePolicy(object)
		if err != nil {
			return
		}
		if err := p.Valid(); err != nil {
			t.Fatalf("accepted %s: %v", object, err)
		}
		back, err := ParsePolicy(FormatPolicy(&p))
		if err != nil {
			t.Fatalf("accepted %s\nformatted %s\n%v", object, FormatPolicy(&p), err)
		}
		if p.Hash() != back.Hash() {
			t.Fatalf("accepted %s\nformatted %s\nhashes %s and %s", object, FormatPolicy(&p), p.Hash(), back.Hash())
		}
	})
}
