package domain

import (
	"errors"
	"fmt"
	"strconv"
	"unicode/utf8"
)

// The JSON form of a fact is one object with "kind" and the fact's fields
// (facts.md). Amounts are decimal strings, ids and times integers, addresses
// and hashes 0x-hex. Unknown, missing and repeated fields are errors.

// A FieldError says which field of a JSON fact is wrong, what was expected and
// what was there.
type FieldError struct {
	Field     string // path, such as peers[3].rtt_us; "" for the whole line
	Want, Got string
}

func (e *FieldError) Error() string {
	field := ""
	if e.Field != "" {
		field = "field " + e.Field + ": "
	}
	return field + "want " + e.Want + ", got " + e.Got
}

// ParseFact reads the JSON form of a fact. The error is a *FieldError, or the
// fact's own rule that does not hold; for a policy it is all problems that it
// has, joined.
func ParseFact(line []byte) (Fact, error) {
	r, err := readJSONObject(line)
	if err != nil {
		return nil, err
	}
	f := r.fact()
	if f == nil {
		return nil, r.err()
	}
	f.walk(r)
	r.close()
	if r.stopped {
		return nil, r.err()
	}
	if err := f.valid(); err != nil {
		r.problems = append(r.problems, fmt.Errorf("%s: %w", f.Kind(), err))
	}
	if len(r.problems) > 0 {
		return nil, r.err()
	}
	return f, nil
}

// ParsePolicy reads a policy object; a parameter that is missing takes its
// default. All problems of a well-formed object are reported together, joined:
// first each field that cannot be read or is not known, as a *FieldError, then
// what [Policy.Valid] says of the others.
func ParsePolicy(object []byte) (Policy, error) {
	r, err := readJSONObject(object)
	if err != nil {
		return Policy{}, err
	}
	r.all = true
	p := DefaultPolicy()
	r.policyFields(&p)
	r.close()
	if r.stopped {
		return p, r.err()
	}
	if err := p.Valid(); err != nil {
		r.problems = append(r.problems, err)
	}
	return p, r.err()
}

// FormatFact writes the JSON form of a fact, fields in wire order.
func FormatFact(f Fact) []byte { return AppendFact(make([]byte, 0, 1024), f) }

// AppendFact appends what FormatFact writes to dst, which may be reused from
// fact to fact, and returns it.
func AppendFact(dst []byte, f Fact) []byte {
	w := &jsonWriter{append(dst, '{')}
	name := f.Kind().String()
	w.text("kind", &name)
	f.walk(w)
	return append(w.buf, '}')
}

// FormatPolicy writes every parameter of p as a JSON object.
func FormatPolicy(p *Policy) []byte {
	w := &jsonWriter{}
	w.policy("", p)
	return w.buf
}

// readJSONObject returns a reader that stands in the object of a whole line.
func readJSONObject(line []byte) (*jsonReader, error) {
	if !utf8.Valid(line) {
		return nil, notUTF8(line)
	}
	r := newJSONReader(line)
	if !r.accept('{') {
		return nil, &FieldError{"", "a JSON object", clip(line)}
	}
	return r, nil
}

// notUTF8 names the first byte that a reader of JSON would have to replace.
func notUTF8(line []byte) error {
	for i := 0; ; {
		c, n := utf8.DecodeRune(line[i:])
		if c == utf8.RuneError && n == 1 {
			return &FieldError{"", "UTF-8", fmt.Sprintf("0x%02x at byte %d", line[i], i)}
		}
		i += n
	}
}

// fact returns the empty fact of the kind that the line names, nil if it names
// none.
func (r *jsonReader) fact() Fact {
	var name string
	r.text("kind", &name)
	if r.stopped {
		return nil
	}
	for _, k := range facts() {
		if k.name == name && k.kind.FromMessage() {
			r.all = k.kind == KindPolicy
			return k.make()
		}
	}
	r.fail("kind", single, "a kind of fact", strconv.Quote(name))
	return nil
}

// err returns all problems.
func (r *jsonReader) err() error {
	if len(r.problems) == 1 {
		return r.problems[0]
	}
	return errors.Join(r.problems...)
}
