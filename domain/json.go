package domain

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
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
// fact's own rule that does not hold.
func ParseFact(line []byte) (Fact, error) {
	if err := checkUTF8(line); err != nil {
		return nil, err
	}
	top, err := parseObject("", line)
	if err != nil {
		return nil, err
	}
	var name string
	top.text("kind", &name)
	if top.err != nil {
		return nil, top.err
	}
	kind, ok := KindByName(name)
	if !ok || !kind.FromMessage() {
		return nil, &FieldError{"kind", "a kind of fact", strconv.Quote(name)}
	}
	f, _ := NewFact(kind)
	f.walk(top)
	if err := top.finish(); err != nil {
		return nil, err
	}
	if err := f.valid(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return f, nil
}

// FormatFact writes the JSON form of a fact, fields in wire order.
func FormatFact(f Fact) []byte {
	w := &jsonWriter{}
	w.buf.WriteByte('{')
	name := f.Kind().String()
	w.text("kind", &name)
	f.walk(w)
	w.buf.WriteByte('}')
	return w.buf.Bytes()
}

// ParsePolicy reads a policy object; a parameter that is missing takes its
// default. All problems of a well-formed object are reported together.
func ParsePolicy(object []byte) (Policy, error) {
	var p Policy
	if err := checkUTF8(object); err != nil {
		return p, err
	}
	w, err := parseObject("", object)
	if err != nil {
		return p, err
	}
	w.policyFields(&p)
	if err := w.finish(); err != nil {
		return p, err
	}
	return p, p.Valid()
}

// FormatPolicy writes every parameter of p as a JSON object.
func FormatPolicy(p *Policy) []byte {
	w := &jsonWriter{}
	w.policyObject(p)
	return w.buf.Bytes()
}

// jsonReader is a walker over one JSON object whose fields were split but not
// yet read. It keeps the first error.
type jsonReader struct {
	path   string
	names  []string // in the order of the text
	values map[string]json.RawMessage
	err    error
}

func parseObject(path string, raw []byte) (*jsonReader, error) {
	o := &jsonReader{path: path, values: make(map[string]json.RawMessage)}
	dec := json.NewDecoder(bytes.NewReader(raw))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return nil, &FieldError{path, "a JSON object", clip(raw)}
	}
	for dec.More() {
		t, err := dec.Token()
		if err != nil {
			return nil, &FieldError{path, "JSON", err.Error()}
		}
		name := t.(string)
		var v json.RawMessage
		if err := dec.Decode(&v); err != nil {
			return nil, &FieldError{o.at(name), "JSON", err.Error()}
		}
		if _, twice := o.values[name]; twice {
			return nil, &FieldError{o.at(name), "each field once", "it twice"}
		}
		o.values[name] = v
		o.names = append(o.names, name)
	}
	if _, err := dec.Token(); err != nil {
		return nil, &FieldError{path, "a whole JSON object", "one that is cut off"}
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, &FieldError{path, "one JSON object", "more behind it"}
	}
	return o, nil
}

// at returns the path of a field; an index of a list stands in brackets.
func (o *jsonReader) at(name string) string {
	if o.path == "" {
		return name
	}
	return o.path + "." + name
}

func (o *jsonReader) fail(name, want string, raw []byte) {
	if o.err == nil {
		o.err = &FieldError{o.at(name), want, clip(raw)}
	}
}

// clip shortens what was got, and quotes what a terminal would act on, so that
// an error stays one line of plain text.
func clip(raw []byte) string {
	const most = 60
	if len(raw) == 0 {
		return "nothing"
	}
	text, rest := string(raw), ""
	if len(raw) > most {
		cut := most
		for cut > 0 && !utf8.RuneStart(raw[cut]) {
			cut--
		}
		text, rest = string(raw[:cut]), "..."
	}
	for _, r := range text {
		if !strconv.IsPrint(r) || r == utf8.RuneError {
			return strconv.Quote(text) + rest
		}
	}
	return text + rest
}

// checkUTF8 refuses bytes that the JSON reader would silently replace.
func checkUTF8(raw []byte) error {
	for i := 0; i < len(raw); {
		r, n := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && n == 1 {
			return &FieldError{"", "UTF-8", fmt.Sprintf("0x%02x at byte %d", raw[i], i)}
		}
		i += n
	}
	return nil
}

// take returns a field's text, and false if the field is missing or an error
// stands already.
func (o *jsonReader) take(name, want string, required bool) (json.RawMessage, bool) {
	if o.err != nil {
		return nil, false
	}
	raw, ok := o.values[name]
	if !ok {
		if required {
			o.fail(name, want, nil)
		}
		return nil, false
	}
	delete(o.values, name)
	return raw, true
}

// finish reports the first error, or the first field that nobody asked for.
func (o *jsonReader) finish() error {
	if o.err != nil {
		return o.err
	}
	for _, name := range o.names {
		if raw, left := o.values[name]; left {
			return &FieldError{o.at(name), "no such field", clip(raw)}
		}
	}
	return nil
}

func (o *jsonReader) readUint(name string, v *uint64, required bool) {
	const want = "a whole number from 0 to 18446744073709551615"
	raw, ok := o.take(name, want, required)
	if !ok {
		return
	}
	n, err := strconv.ParseUint(string(raw), 10, 64)
	if err != nil || strconv.FormatUint(n, 10) != string(raw) {
		o.fail(name, want, raw)
		return
	}
	*v = n
}

func (o *jsonReader) uint(name string, v *uint64)    { o.readUint(name, v, true) }
func (o *jsonReader) optUint(name string, v *uint64) { o.readUint(name, v, false) }

func (o *jsonReader) boolean(name string, v *bool) {
	const want = "true or false"
	raw, ok := o.take(name, want, true)
	if !ok {
		return
	}
	switch string(raw) {
	case "true":
		*v = true
	case "false":
		*v = false
	default:
		o.fail(name, want, raw)
	}
}

func (o *jsonReader) readText(name string, required bool) (string, bool) {
	const want = "a text of at most 256 bytes"
	raw, ok := o.take(name, want, required)
	if !ok {
		return "", false
	}
	var s string
	if raw[0] != '"' || json.Unmarshal(raw, &s) != nil || len(s) > maxTextBytes {
		o.fail(name, want, raw)
		return "", false
	}
	return s, true
}

func (o *jsonReader) text(name string, v *string) {
	if s, ok := o.readText(name, true); ok {
		*v = s
	}
}

func (o *jsonReader) optText(name string, v *string, missing string) {
	*v = missing
	if s, ok := o.readText(name, false); ok {
		*v = s
	}
}

// parsed reads a field that is written as a string with a parser of its own.
func parsed[T any](o *jsonReader, name, want string, required bool, v *T, parse func(string) (T, error)) {
	raw, ok := o.take(name, want, required)
	if !ok {
		return
	}
	var s string
	if raw[0] != '"' || json.Unmarshal(raw, &s) != nil {
		o.fail(name, want, raw)
		return
	}
	t, err := parse(s)
	if err != nil {
		o.fail(name, want, raw)
		return
	}
	*v = t
}

const (
	wantAmount  = "a decimal string below 2^128"
	wantAddress = "0x and 40 hex digits"
	wantHash    = "0x and 64 hex digits"
)

func (o *jsonReader) amount(name string, v *Amount) {
	parsed(o, name, wantAmount, true, v, ParseAmount)
}
func (o *jsonReader) address(name string, v *Address) {
	parsed(o, name, wantAddress, true, v, ParseAddress)
}
func (o *jsonReader) optAddress(name string, v *Address) {
	parsed(o, name, wantAddress, false, v, ParseAddress)
}
func (o *jsonReader) hash(name string, v *Hash)    { parsed(o, name, wantHash, true, v, ParseHash) }
func (o *jsonReader) optHash(name string, v *Hash) { parsed(o, name, wantHash, false, v, ParseHash) }

// elements splits a list field into its raw elements.
func (o *jsonReader) elements(name string) []json.RawMessage {
	raw, ok := o.take(name, "a list", true)
	if !ok {
		return nil
	}
	var list []json.RawMessage
	if raw[0] != '[' || json.Unmarshal(raw, &list) != nil {
		o.fail(name, "a list", raw)
	}
	return list
}

func readEach[T any](o *jsonReader, name, want string, v *[]T, parse func(string) (T, error)) {
	for i, raw := range o.elements(name) {
		one := &jsonReader{path: o.path, values: map[string]json.RawMessage{}, err: o.err}
		field := fmt.Sprintf("%s[%d]", name, i)
		one.values[field] = raw
		var t T
		parsed(one, field, want, true, &t, parse)
		o.err = one.err
		*v = append(*v, t)
	}
}

func (o *jsonReader) amounts(name string, v *[]Amount) {
	readEach(o, name, wantAmount, v, ParseAmount)
}
func (o *jsonReader) addresses(name string, v *[]Address) {
	readEach(o, name, wantAddress, v, ParseAddress)
}

func (o *jsonReader) value(name string, v *Value) {
	const want = "a whole number, or a text"
	raw, ok := o.take(name, want, true)
	if !ok {
		return
	}
	if raw[0] == '"' {
		if json.Unmarshal(raw, &v.Text) != nil {
			o.fail(name, want, raw)
		}
		v.IsText = true
		return
	}
	n, err := strconv.ParseUint(string(raw), 10, 64)
	if err != nil || strconv.FormatUint(n, 10) != string(raw) {
		o.fail(name, want, raw)
	}
	v.Number = n
}

func (o *jsonReader) receipt(name string, v *bool) { o.boolean(name, v) }

func (o *jsonReader) group(name string, fields func(walker)) {
	raw, ok := o.take(name, "an object", true)
	if !ok {
		return
	}
	o.nested(o.at(name), raw, fields)
}

func (o *jsonReader) nested(path string, raw []byte, fields func(walker)) {
	in, err := parseObject(path, raw)
	if err == nil {
		fields(in)
		err = in.finish()
	}
	if err != nil && o.err == nil {
		o.err = err
	}
}

func (o *jsonReader) list(name string, _ int, resize func(int), element func(walker, int)) {
	list := o.elements(name)
	if o.err != nil {
		return
	}
	resize(len(list))
	for i, raw := range list {
		o.nested(fmt.Sprintf("%s[%d]", o.at(name), i), raw, func(w walker) { element(w, i) })
	}
}

func (o *jsonReader) policy(name string, v *Policy) {
	o.group(name, func(w walker) { w.(*jsonReader).policyFields(v) })
}

// policyFields reads a policy object: what is missing takes its default.
func (o *jsonReader) policyFields(p *Policy) {
	*p = DefaultPolicy()
	for _, f := range p.fixed() {
		_, f.value.Set = o.values[f.name]
		o.optUint(f.name, &f.value.Value)
	}
	for _, param := range p.Params() {
		o.optUint(param.Name, param.Value)
	}
	o.optText("slashing_mode", &p.SlashingMode, ModeShadow)
	if _, ok := o.values["tiers"]; ok {
		walkList(o, "tiers", &p.Tiers, walkTier)
	}
	parsed(o, "link_total", wantAmount, false, &p.LinkTotal, ParseAmount)
	if _, ok := o.values["link_cumulative"]; ok {
		p.LinkCumulative = nil
		o.amounts("link_cumulative", &p.LinkCumulative)
	}
	if _, ok := o.values["checks"]; ok {
		o.group("checks", func(w walker) { p.Checks = w.(*jsonReader).classChecks() })
	}
}

// classChecks reads a map of class to checks; it comes out sorted by class.
func (o *jsonReader) classChecks() []ClassChecks {
	var all []ClassChecks
	for _, class := range slices.Sorted(slices.Values(o.names)) {
		c := ClassChecks{Class: class}
		walkList(o, class, &c.Checks, walkCheck)
		all = append(all, c)
	}
	return all
}

// jsonWriter is a walker that writes the fields of an object.
type jsonWriter struct{ buf bytes.Buffer }

func (w *jsonWriter) name(name string) {
	if b := w.buf.Bytes(); len(b) > 0 && b[len(b)-1] != '{' && b[len(b)-1] != '[' {
		w.buf.WriteByte(',')
	}
	if name != "" {
		w.buf.Write(jsonText(name)) // the name of a class may be any text
		w.buf.WriteByte(':')
	}
}

func (w *jsonWriter) raw(name, value string) {
	w.name(name)
	w.buf.WriteString(value)
}

func (w *jsonWriter) quoted(name, value string) {
	w.raw(name, string(jsonText(value)))
}

func jsonText(s string) []byte {
	b, err := json.Marshal(s)
	if err != nil {
		panic("domain: jsonText: " + err.Error())
	}
	return b
}

func (w *jsonWriter) uint(name string, v *uint64)     { w.raw(name, strconv.FormatUint(*v, 10)) }
func (w *jsonWriter) boolean(name string, v *bool)    { w.raw(name, strconv.FormatBool(*v)) }
func (w *jsonWriter) text(name string, v *string)     { w.quoted(name, *v) }
func (w *jsonWriter) amount(name string, v *Amount)   { w.quoted(name, v.String()) }
func (w *jsonWriter) address(n string, v *Address)    { w.quoted(n, v.String()) }
func (w *jsonWriter) hash(name string, v *Hash)       { w.quoted(name, v.String()) }
func (w *jsonWriter) receipt(name string, v *bool)    { w.boolean(name, v) }
func (w *jsonWriter) optUint(n string, v *uint64)     { w.uint(n, v) }
func (w *jsonWriter) optHash(n string, v *Hash)       { w.hash(n, v) }
func (w *jsonWriter) optAddress(n string, v *Address) { w.address(n, v) }

func (w *jsonWriter) optText(name string, v *string, _ string) { w.text(name, v) }

func (w *jsonWriter) value(name string, v *Value) {
	if v.IsText {
		w.quoted(name, v.Text)
		return
	}
	w.uint(name, &v.Number)
}

func (w *jsonWriter) each(name string, n int, element func(i int)) {
	w.raw(name, "[")
	for i := range n {
		element(i)
	}
	w.buf.WriteByte(']')
}

func (w *jsonWriter) amounts(name string, v *[]Amount) {
	w.each(name, len(*v), func(i int) { w.amount("", &(*v)[i]) })
}

func (w *jsonWriter) addresses(name string, v *[]Address) {
	w.each(name, len(*v), func(i int) { w.address("", &(*v)[i]) })
}

func (w *jsonWriter) group(name string, fields func(walker)) {
	w.raw(name, "{")
	fields(w)
	w.buf.WriteByte('}')
}

func (w *jsonWriter) list(name string, n int, _ func(int), element func(walker, int)) {
	w.each(name, n, func(i int) { w.group("", func(walker) { element(w, i) }) })
}

func (w *jsonWriter) policy(name string, v *Policy) {
	w.name(name)
	w.policyObject(v)
}

func (w *jsonWriter) policyObject(p *Policy) {
	w.buf.WriteByte('{')
	for _, f := range p.fixed() {
		if f.value.Set {
			w.uint(f.name, &f.value.Value)
		}
	}
	for _, param := range p.Params() {
		w.uint(param.Name, param.Value)
	}
	w.text("slashing_mode", &p.SlashingMode)
	walkList(w, "tiers", &p.Tiers, walkTier)
	w.amount("link_total", &p.LinkTotal)
	w.amounts("link_cumulative", &p.LinkCumulative)
	w.group("checks", func(walker) {
		for i := range p.Checks {
			walkList(w, p.Checks[i].Class, &p.Checks[i].Checks, walkCheck)
		}
	})
	w.buf.WriteByte('}')
}
