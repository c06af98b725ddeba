package domain

import (
	"encoding/hex"
	"encoding/json"
	"strconv"
)

// jsonWriter is a walker that appends the fields of an object to a buffer.
type jsonWriter struct{ buf []byte }

// before returns the buffer with what stands before a value: a comma unless it
// is the first of an object or list, and the field's name if it has one.
func (w *jsonWriter) before(name string) []byte {
	buf := w.buf
	if n := len(buf); n > 0 && buf[n-1] != '{' && buf[n-1] != '[' {
		buf = append(buf, ',')
	}
	if name == "" {
		return buf
	}
	return append(appendJSONText(buf, name), ':') // the name of a class may be any text
}

// appendJSONText writes a string as encoding/json does.
func appendJSONText(dst []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' {
			quoted, err := json.Marshal(s)
			if err != nil {
				panic("domain: appendJSONText: " + err.Error())
			}
			return append(dst, quoted...)
		}
	}
	dst = append(dst, '"')
	dst = append(dst, s...)
	return append(dst, '"')
}

func (w *jsonWriter) uint(name string, v *uint64) {
	w.buf = strconv.AppendUint(w.before(name), *v, 10)
}

func (w *jsonWriter) boolean(name string, v *bool) {
	w.buf = strconv.AppendBool(w.before(name), *v)
}

func (w *jsonWriter) text(name string, v *string) {
	w.buf = appendJSONText(w.before(name), *v)
}

func (w *jsonWriter) amount(name string, v *Amount) {
	text := v.String()
	w.text(name, &text)
}

func (w *jsonWriter) hex(name string, v []byte) {
	buf := append(w.before(name), `"0x`...)
	w.buf = append(hex.AppendEncode(buf, v), '"')
}

func (w *jsonWriter) address(n string, v *Address)    { w.hex(n, v[:]) }
func (w *jsonWriter) hash(name string, v *Hash)       { w.hex(name, v[:]) }
func (w *jsonWriter) receipt(name string, v *bool)    { w.boolean(name, v) }
func (w *jsonWriter) optUint(n string, v *uint64)     { w.uint(n, v) }
func (w *jsonWriter) optHash(n string, v *Hash)       { w.hash(n, v) }
func (w *jsonWriter) optAddress(n string, v *Address) { w.address(n, v) }

func (w *jsonWriter) optText(name string, v *string, _ string) { w.text(name, v) }

func (w *jsonWriter) value(name string, v *Value) {
	if v.IsText {
		w.text(name, &v.Text)
		return
	}
	w.uint(name, &v.Number)
}

// between writes a value that stands between brackets.
func (w *jsonWriter) between(name, brackets string, inside func()) {
	w.buf = append(w.before(name), brackets[0])
	inside()
	w.buf = append(w.buf, brackets[1])
}

func (w *jsonWriter) amounts(name string, v *[]Amount) {
	w.between(name, "[]", func() {
		for i := range *v {
			w.amount("", &(*v)[i])
		}
	})
}

func (w *jsonWriter) addresses(name string, v *[]Address) {
	w.between(name, "[]", func() {
		for i := range *v {
			w.address("", &(*v)[i])
		}
	})
}

func (w *jsonWriter) group(name string, fields func(walker)) {
	w.between(name, "{}", func() { fields(w) })
}

func (w *jsonWriter) list(name string, n int, _ func(int), element func(walker, int)) {
	w.between(name, "[]", func() {
		for i := range n {
			w.between("", "{}", func() { element(w, i) })
		}
	})
}
