package domain

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"
	"strconv"
	"unicode/utf8"
)

// A plainReader is a second reader of the JSON form, which leaves everything
// to encoding/json and looks at each field on its own: slow, and short enough
// to be seen to be right. It says whether a text is a fact, not why not.
type plainReader struct {
	fields map[string]json.RawMessage
	wrong  bool
}

// plainFact reads a fact, nil if the line is none.
func plainFact(line []byte) Fact {
	r := &plainReader{wrong: !utf8.Valid(line)}
	r.split(line)
	var name string
	r.text("kind", &name)
	kind, ok := KindByName(name)
	if r.wrong || !ok || !kind.FromMessage() {
		return nil
	}
	f, _ := NewFact(kind)
	f.walk(r)
	if r.wrong || len(r.fields) > 0 || f.valid() != nil {
		return nil
	}
	return f
}

// plainPolicy reads a policy, nil if the object is none.
func plainPolicy(object []byte) *Policy {
	r := &plainReader{wrong: !utf8.Valid(object), fields: map[string]json.RawMessage{"policy": object}}
	var p Policy
	r.policy("policy", &p)
	if r.wrong || p.Valid() != nil {
		return nil
	}
	return &p
}

// split reads the fields of an object, each once.
func (r *plainReader) split(object []byte) {
	r.fields = map[string]json.RawMessage{}
	dec := json.NewDecoder(bytes.NewReader(object))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		r.wrong = true
		return
	}
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			r.wrong = true
			return
		}
		var v json.RawMessage
		if _, twice := r.fields[name.(string)]; twice || dec.Decode(&v) != nil {
			r.wrong = true
			return
		}
		r.fields[name.(string)] = v
	}
	if _, err := dec.Token(); err != nil {
		r.wrong = true
	}
	if _, err := dec.Token(); err != io.EOF {
		r.wrong = true
	}
}

func (r *plainReader) has(name string) bool { return r.fields[name] != nil }

// field returns a field's text and takes it away.
func (r *plainReader) field(name string) json.RawMessage {
	raw := r.fields[name]
	delete(r.fields, name)
	r.wrong = r.wrong || len(raw) == 0
	return raw
}

// plainly reads a field as encoding/json does, if it begins with the byte.
func plainly[T any](r *plainReader, name string, first byte) (v T) {
	raw := r.field(name)
	if r.wrong || raw[0] != first || json.Unmarshal(raw, &v) != nil {
		r.wrong = true
	}
	return v
}

func (r *plainReader) uint(name string, v *uint64) {
	raw := string(r.field(name))
	n, err := strconv.ParseUint(raw, 10, 64)
	if err != nil || strconv.FormatUint(n, 10) != raw {
		r.wrong = true
	}
	*v = n
}

func (r *plainReader) boolean(name string, v *bool) {
	raw := string(r.field(name))
	*v = raw == "true"
	r.wrong = r.wrong || !*v && raw != "false"
}

func (r *plainReader) text(name string, v *string) {
	*v = plainly[string](r, name, '"')
	r.wrong = r.wrong || len(*v) > 256
}

func (r *plainReader) value(name string, v *Value) {
	if raw := r.fields[name]; len(raw) > 0 && raw[0] == '"' {
		*v = Text(plainly[string](r, name, '"'))
		return
	}
	r.uint(name, &v.Number)
}

// parsedPlainly reads a field that is written as a string with a parser of its own.
func parsedPlainly[T any](r *plainReader, name string, v *T, parse func(string) (T, error)) {
	t, err := parse(plainly[string](r, name, '"'))
	r.wrong = r.wrong || err != nil
	*v = t
}

func (r *plainReader) amount(name string, v *Amount)   { parsedPlainly(r, name, v, ParseAmount) }
func (r *plainReader) address(name string, v *Address) { parsedPlainly(r, name, v, ParseAddress) }
func (r *plainReader) hash(name string, v *Hash)       { parsedPlainly(r, name, v, ParseHash) }
func (r *plainReader) receipt(name string, v *bool)    { r.boolean(name, v) }

func (r *plainReader) optUint(name string, v *uint64) {
	if r.has(name) {
		r.uint(name, v)
	}
}
func (r *plainReader) optAddress(name string, v *Address) {
	if r.has(name) {
		r.address(name, v)
	}
}
func (r *plainReader) optHash(name string, v *Hash) {
	if r.has(name) {
		r.hash(name, v)
	}
}
func (r *plainReader) optText(name string, v *string, missing string) {
	if *v = missing; r.has(name) {
		r.text(name, v)
	}
}

// each hands the elements of a list over, as the field "" of a reader each.
func (r *plainReader) each(name string, resize func(int), element func(one *plainReader, i int)) {
	raws := plainly[[]json.RawMessage](r, name, '[')
	if r.wrong {
		return
	}
	resize(len(raws))
	for i, raw := range raws {
		one := &plainReader{fields: map[string]json.RawMessage{"": raw}}
		element(one, i)
		r.wrong = r.wrong || one.wrong
	}
}

func (r *plainReader) amounts(name string, v *[]Amount) {
	*v = nil
	r.each(name, func(int) {}, func(one *plainReader, _ int) {
		*v = append(*v, Amount{})
		one.amount("", &(*v)[len(*v)-1])
	})
}

func (r *plainReader) addresses(name string, v *[]Address) {
	*v = nil
	r.each(name, func(int) {}, func(one *plainReader, _ int) {
		*v = append(*v, Address{})
		one.address("", &(*v)[len(*v)-1])
	})
}

func (r *plainReader) group(name string, fields func(walker)) {
	in := &plainReader{}
	in.split(r.field(name))
	if !in.wrong {
		fields(in)
	}
	r.wrong = r.wrong || in.wrong || len(in.fields) > 0
}

func (r *plainReader) list(name string, _ int, resize func(int), element func(walker, int)) {
	r.each(name, resize, func(one *plainReader, i int) {
		one.group("", func(w walker) { element(w, i) })
	})
}

func (r *plainReader) policy(name string, p *Policy) {
	*p = DefaultPolicy()
	r.group(name, func(w walker) {
		in := w.(*plainReader)
		for _, f := range p.fixed() {
			f.value.Set = in.has(f.name)
			in.optUint(f.name, &f.value.Value)
		}
		for _, param := range p.Params() {
			in.optUint(param.Name, param.Value)
		}
		in.optText("slashing_mode", &p.SlashingMode, ModeShadow)
		if in.has("tiers") {
			walkList(in, "tiers", &p.Tiers, walkTier)
		}
		if in.has("link_total") {
			in.amount("link_total", &p.LinkTotal)
		}
		if in.has("link_cumulative") {
			in.amounts("link_cumulative", &p.LinkCumulative)
		}
		if in.has("checks") {
			in.group("checks", func(w walker) { p.Checks = w.(*plainReader).classChecks() })
		}
	})
}

func (r *plainReader) classChecks() (all []ClassChecks) {
	for class := range r.fields {
		all = append(all, ClassChecks{Class: class})
	}
	slices.SortFunc(all, func(a, b ClassChecks) int { return bytes.Compare([]byte(a.Class), []byte(b.Class)) })
	for i := range all {
		walkList(r, all[i].Class, &all[i].Checks, walkCheck)
	}
	return all
}
