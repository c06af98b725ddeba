package domain

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"unicode/utf8"

	"github.com/vmihailenco/msgpack/v5"
	"github.com/vmihailenco/msgpack/v5/msgpcode"
)

// The wire form of a fact (its body) is one msgpack array with the fields in
// the order of the fact's walk. Integers take their shortest form, amounts are
// minimal big-endian binaries, addresses and hashes binaries of 20 and 32
// bytes, texts UTF-8 of at most 256 bytes; there are no maps, floats, nils or
// extensions. A list is an array of arrays. Decoding accepts exactly the bytes
// that encoding makes.

// A DecodeError says why bytes are not a message or a body: a code of the bad
// inputs, what was wrong, and where.
type DecodeError struct {
	Code   string // such as ERR_TRAILING
	Offset int    // bytes into the input, -1 if the whole is meant
	Detail string
}

func (e *DecodeError) Error() string {
	if e.Offset < 0 {
		return e.Code + " " + e.Detail
	}
	return fmt.Sprintf("%s offset %d: %s", e.Code, e.Offset, e.Detail)
}

// EncodeBody returns the canonical body of f.
func EncodeBody(f Fact) []byte {
	return newWireEncoder().body(f)
}

// body is EncodeBody; what it returns is the encoder's.
func (w *wireEncoder) body(f Fact) []byte {
	w.buf.Reset()
	w.open(w.fields.of(f))
	f.walk(w)
	return w.buf.Bytes()
}

// DecodeBody reads the body of a fact of the given kind and version, and
// refuses bytes that EncodeBody would not have made and facts whose own rules
// do not hold. The error is a *DecodeError.
func DecodeBody(kind Kind, version uint8, body []byte) (Fact, error) {
	var d bodyDecoder
	return d.decode(kind, version, body, false)
}

// decodeAny is DecodeBody by the walk of the kind.
func decodeAny(kind Kind, version uint8, body []byte) (Fact, error) {
	return newGeneral().decode(kind, version, body)
}

// general is the decoder by walks, whose parts are used again. It belongs to one
// goroutine at a time.
type general struct {
	in   *wireDecoder
	out  *wireEncoder
	last registration // of the kind decoded before: many follow each other
}

func newGeneral() *general { return &general{in: newWireDecoder(nil), out: newWireEncoder()} }

// decode is decodeAny. The fact refers to none of the body or the decoder.
func (g *general) decode(kind Kind, version uint8, body []byte) (Fact, error) {
	if g.last.make == nil || g.last.kind != kind {
		r, ok := registered(kind)
		if !ok {
			return nil, &DecodeError{"ERR_KIND", -1, fmt.Sprintf("got %d, know %d to %d", uint16(kind), KindEraSegment, KindReceipts)}
		}
		g.last = r
	}
	f := g.last.make()
	if version != 1 {
		return nil, &DecodeError{"ERR_VERSION", -1, fmt.Sprintf("%s version got %d, know 1", kind, version)}
	}
	w := g.in
	w.reset(body)
	w.open(w.fields.of(f))
	f.walk(w)
	if err := w.finish(); err != nil {
		return nil, err
	}
	if !bytes.Equal(g.out.body(f), body) {
		return nil, &DecodeError{"ERR_NONCANONICAL", -1, kind.String() + " encodes to other bytes"}
	}
	if err := f.valid(); err != nil {
		return nil, &DecodeError{"ERR_VALUE", -1, kind.String() + ": " + err.Error()}
	}
	return f, nil
}

// wireEncoder writes msgpack into memory, where writing cannot fail.
type wireEncoder struct {
	buf    *bytes.Buffer
	enc    *msgpack.Encoder
	fields fieldCounter
	word   [32]byte // of an amount
}

func newWireEncoder() *wireEncoder {
	buf := new(bytes.Buffer)
	enc := msgpack.NewEncoder(buf)
	return &wireEncoder{buf: buf, enc: enc}
}

func (w *wireEncoder) must(err error) {
	if err != nil {
		panic("domain: msgpack to memory: " + err.Error())
	}
}

func (w *wireEncoder) open(n int)                                  { w.must(w.enc.EncodeArrayLen(n)) }
func (w *wireEncoder) bytes(b []byte)                              { w.must(w.enc.EncodeBytes(nonNil(b))) }
func (w *wireEncoder) uint(_ string, v *uint64)                    { w.must(w.enc.EncodeUint(*v)) }
func (w *wireEncoder) optUint(n string, v *uint64)                 { w.uint(n, v) }
func (w *wireEncoder) boolean(_ string, v *bool)                   { w.must(w.enc.EncodeBool(*v)) }
func (w *wireEncoder) text(_ string, v *string)                    { w.must(w.enc.EncodeString(*v)) }
func (w *wireEncoder) optText(n string, v *string, missing string) { w.text(n, v) }
func (w *wireEncoder) address(_ string, v *Address)                { w.bytes(v[:]) }
func (w *wireEncoder) optAddress(n string, v *Address)             { w.address(n, v) }
func (w *wireEncoder) hash(_ string, v *Hash)                      { w.bytes(v[:]) }
func (w *wireEncoder) optHash(n string, v *Hash)                   { w.hash(n, v) }
func (w *wireEncoder) receipt(string, *bool)                       {}
func (w *wireEncoder) group(_ string, fields func(walker))         { fields(w) }
func (w *wireEncoder) policy(_ string, v *Policy)                  { v.walk(w) }

func (w *wireEncoder) amount(_ string, v *Amount) {
	w.word = v.Word()
	w.bytes(bytes.TrimLeft(w.word[:], "\x00"))
}

func (w *wireEncoder) amounts(_ string, v *[]Amount) {
	w.open(len(*v))
	for i := range *v {
		w.amount("", &(*v)[i])
	}
}

func (w *wireEncoder) addresses(_ string, v *[]Address) {
	w.open(len(*v))
	for i := range *v {
		w.address("", &(*v)[i])
	}
}

func (w *wireEncoder) value(_ string, v *Value) {
	if v.IsText {
		w.text("", &v.Text)
		return
	}
	w.uint("", &v.Number)
}

func (w *wireEncoder) list(_ string, n int, _ func(int), element func(walker, int)) {
	w.open(n)
	for i := range n {
		fields := fieldCount(func(c walker) { element(c, i) })
		w.open(fields)
		element(w, i)
	}
}

// wireDecoder reads msgpack from memory. It keeps the first error and goes on
// as a walker that does nothing.
type wireDecoder struct {
	size   int
	r      *bytes.Reader
	dec    *msgpack.Decoder
	err    *DecodeError
	fields fieldCounter
	buf    []byte // the last binary that is not kept
}

func newWireDecoder(b []byte) *wireDecoder {
	r := bytes.NewReader(b)
	return &wireDecoder{size: len(b), r: r, dec: msgpack.NewDecoder(r)}
}

// reset begins anew with other input.
func (w *wireDecoder) reset(b []byte) {
	w.size, w.err = len(b), nil
	w.r.Reset(b)
	w.dec.Reset(w.r)
}

func (w *wireDecoder) offset() int { return w.size - w.r.Len() }

func (w *wireDecoder) fail(code, format string, args ...any) {
	if w.err == nil {
		w.err = &DecodeError{code, w.offset(), fmt.Sprintf(format, args...)}
	}
}

// check turns the msgpack library's error into ours.
func (w *wireDecoder) check(name string, err error) bool {
	if err == nil {
		return w.err == nil
	}
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		w.fail("ERR_DECODE", "%s: the input ends here", name)
	} else {
		w.fail("ERR_DECODE", "%s: %v", name, err)
	}
	return false
}

// finish reports the first error, or bytes that nobody read.
func (w *wireDecoder) finish() error {
	if w.err == nil && w.r.Len() > 0 {
		w.fail("ERR_TRAILING", "%d bytes after the end", w.r.Len())
	}
	if w.err != nil {
		return w.err
	}
	return nil
}

// arrayLen reads the length of an array and refuses one that the rest of the
// input cannot hold, before anything is allocated for it.
func (w *wireDecoder) arrayLen(name string) int {
	if w.err != nil {
		return 0
	}
	c, err := w.dec.PeekCode()
	if !w.check(name, err) {
		return 0
	}
	if !isArray(c) {
		w.fail("ERR_DECODE", "%s: want an array, got code 0x%02x", name, c)
		return 0
	}
	n, err := w.dec.DecodeArrayLen()
	if !w.check(name, err) {
		return 0
	}
	if n < 0 || n > w.r.Len() {
		w.fail("ERR_DECODE", "%s: array of %d with %d bytes left", name, uint32(n), w.r.Len())
		return 0
	}
	return n
}

func (w *wireDecoder) open(want int) {
	if n := w.arrayLen("array"); w.err == nil && n != want {
		w.fail("ERR_DECODE", "array of %d fields, want %d", n, want)
	}
}

// bytes reads a binary that may be kept.
func (w *wireDecoder) bytes(name string) []byte {
	n := w.binaryLen(name)
	if w.err != nil {
		return nil
	}
	b := make([]byte, n)
	return b[:w.copy(name, b)]
}

// passing reads a binary that is valid until the next one is read.
func (w *wireDecoder) passing(name string) []byte {
	n := w.binaryLen(name)
	w.buf = slices.Grow(w.buf[:0], n)[:n]
	return w.buf[:w.copy(name, w.buf)]
}

// binaryLen reads the length of a binary, of which all is there; texts and nils are
// refused, although the library would take them for binaries.
func (w *wireDecoder) binaryLen(name string) int {
	if w.err != nil {
		return 0
	}
	c, err := w.dec.PeekCode()
	if !w.check(name, err) {
		return 0
	}
	if !msgpcode.IsBin(c) {
		w.fail("ERR_DECODE", "%s: want a binary, got code 0x%02x", name, c)
		return 0
	}
	n, err := w.dec.DecodeBytesLen()
	if !w.check(name, err) {
		return 0
	}
	if n < 0 || n > w.r.Len() {
		w.fail("ERR_DECODE", "%s: binary of %d with %d bytes left", name, uint32(n), w.r.Len())
		return 0
	}
	return n
}

func (w *wireDecoder) copy(name string, b []byte) int {
	n, err := io.ReadFull(w.r, b)
	if len(b) > 0 {
		w.check(name, err)
	}
	return n
}

func (w *wireDecoder) fixed(name string, dst []byte) {
	b := w.passing(name)
	if w.err == nil && len(b) != len(dst) {
		w.fail("ERR_DECODE", "%s: %d bytes, want %d", name, len(b), len(dst))
	}
	if w.err == nil {
		copy(dst, b)
	}
}

// signature has a code of its own for another length, so that an EIP-2098 twin
// of 64 bytes is called by its name.
func (w *wireDecoder) signature(sig *Signature) {
	b := w.passing("signature")
	if w.err == nil && len(b) != len(sig) {
		w.fail("ERR_SIG_LEN", "signature of %d bytes, want %d", len(b), len(sig))
	}
	if w.err == nil {
		copy(sig[:], b)
	}
}

func (w *wireDecoder) uint(name string, v *uint64) {
	if w.err != nil {
		return
	}
	c, err := w.dec.PeekCode()
	if !w.check(name, err) {
		return
	}
	if !isUint(c) {
		w.fail("ERR_NUMBER", "%s: want an unsigned integer, got code 0x%02x", name, c)
		return
	}
	n, err := w.dec.DecodeUint64()
	if w.check(name, err) {
		*v = n
	}
}

func isArray(c byte) bool {
	return msgpcode.IsFixedArray(c) || c == msgpcode.Array16 || c == msgpcode.Array32
}

func isUint(c byte) bool {
	return c <= msgpcode.PosFixedNumHigh || c >= msgpcode.Uint8 && c <= msgpcode.Uint64
}

func (w *wireDecoder) boolean(name string, v *bool) {
	if w.err != nil {
		return
	}
	c, err := w.dec.PeekCode()
	if !w.check(name, err) {
		return
	}
	if c != msgpcode.False && c != msgpcode.True { // the library would take nil for false
		w.fail("ERR_DECODE", "%s: want a boolean, got code 0x%02x", name, c)
		return
	}
	b, err := w.dec.DecodeBool()
	if w.check(name, err) {
		*v = b
	}
}

func (w *wireDecoder) text(name string, v *string) {
	if w.err != nil {
		return
	}
	c, err := w.dec.PeekCode()
	if !w.check(name, err) {
		return
	}
	if !msgpcode.IsString(c) {
		w.fail("ERR_DECODE", "%s: want a text, got code 0x%02x", name, c)
		return
	}
	n, err := w.dec.DecodeBytesLen()
	if !w.check(name, err) {
		return
	}
	if n < 0 || n > maxTextBytes { // a length of 2^31 or more is negative on 32 bits
		w.fail("ERR_FIELD_LEN", "%s: text of %d bytes, want at most %d", name, uint32(n), maxTextBytes)
		return
	}
	b := make([]byte, n)
	w.copy(name, b)
	if w.err == nil && !utf8.Valid(b) {
		w.fail("ERR_UTF8", "%s: not UTF-8", name)
	}
	if w.err == nil {
		*v = string(b)
	}
}

func (w *wireDecoder) amount(name string, v *Amount) {
	b := w.passing(name)
	if w.err != nil {
		return
	}
	if len(b) > maxFactBits/8 {
		w.fail("ERR_OVERFLOW", "%s: %d bytes, want at most %d", name, len(b), maxFactBits/8)
		return
	}
	var word [32]byte
	copy(word[32-len(b):], b)
	*v = AmountFromBytes(word)
}

func (w *wireDecoder) amounts(name string, v *[]Amount) {
	decodeEach(w, name, v, w.amount)
}

func (w *wireDecoder) addresses(name string, v *[]Address) {
	decodeEach(w, name, v, w.address)
}

// decodeEach reads an array of single fields.
func decodeEach[T any](w *wireDecoder, name string, v *[]T, field func(string, *T)) {
	n := w.arrayLen(name)
	if w.err != nil {
		return
	}
	*v = nil
	for i := 0; i < n && w.err == nil; i++ {
		var t T
		field(name, &t)
		*v = append(*v, t)
	}
}

func (w *wireDecoder) value(name string, v *Value) {
	if w.err != nil {
		return
	}
	c, err := w.dec.PeekCode()
	if !w.check(name, err) {
		return
	}
	if msgpcode.IsString(c) {
		v.IsText = true
		w.text(name, &v.Text)
		return
	}
	w.uint(name, &v.Number)
}

func (w *wireDecoder) list(name string, _ int, resize func(int), element func(walker, int)) {
	n := w.arrayLen(name)
	if w.err != nil {
		return
	}
	resize(n)
	for i := 0; i < n && w.err == nil; i++ {
		w.open(fieldCount(func(c walker) { element(c, i) }))
		element(w, i)
	}
}

func (w *wireDecoder) optUint(n string, v *uint64)           { w.uint(n, v) }
func (w *wireDecoder) optText(n string, v *string, _ string) { w.text(n, v) }
func (w *wireDecoder) address(n string, v *Address)          { w.fixed(n, v[:]) }
func (w *wireDecoder) optAddress(n string, v *Address)       { w.fixed(n, v[:]) }
func (w *wireDecoder) hash(n string, v *Hash)                { w.fixed(n, v[:]) }
func (w *wireDecoder) optHash(n string, v *Hash)             { w.fixed(n, v[:]) }
func (w *wireDecoder) receipt(string, *bool)                 {}
func (w *wireDecoder) group(_ string, fields func(walker))   { fields(w) }
func (w *wireDecoder) policy(_ string, v *Policy)            { v.walk(w) }

// fieldCounter counts the fields of one array level of the wire form.
type fieldCounter struct{ n int }

func fieldCount(walk func(walker)) int {
	var c fieldCounter
	walk(&c)
	return c.n
}

// of is fieldCount of a fact.
func (c *fieldCounter) of(f Fact) int {
	c.n = 0
	f.walk(c)
	return c.n
}

func (c *fieldCounter) uint(string, *uint64)                           { c.n++ }
func (c *fieldCounter) optUint(string, *uint64)                        { c.n++ }
func (c *fieldCounter) boolean(string, *bool)                          { c.n++ }
func (c *fieldCounter) text(string, *string)                           { c.n++ }
func (c *fieldCounter) optText(string, *string, string)                { c.n++ }
func (c *fieldCounter) amount(string, *Amount)                         { c.n++ }
func (c *fieldCounter) amounts(string, *[]Amount)                      { c.n++ }
func (c *fieldCounter) address(string, *Address)                       { c.n++ }
func (c *fieldCounter) optAddress(string, *Address)                    { c.n++ }
func (c *fieldCounter) addresses(string, *[]Address)                   { c.n++ }
func (c *fieldCounter) hash(string, *Hash)                             { c.n++ }
func (c *fieldCounter) optHash(string, *Hash)                          { c.n++ }
func (c *fieldCounter) value(string, *Value)                           { c.n++ }
func (c *fieldCounter) receipt(string, *bool)                          {}
func (c *fieldCounter) group(_ string, fields func(walker))            { fields(c) }
func (c *fieldCounter) list(string, int, func(int), func(walker, int)) { c.n++ }
func (c *fieldCounter) policy(_ string, v *Policy)                     { v.walk(c) }

func nonNil(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}
