package projections

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"

	"assay/domain"
)

// A codec walks over the fields of a State in the order of the form. The same
// walk writes and reads, so that the two cannot differ: writing, it appends what
// the pointers point to; reading, it fills that in. After the first error it
// reads nothing more, and lists and maps are empty.
//
// Reading takes some bytes that writing would not make, such as a number that
// is longer than it need be or keys out of order: Restore writes the state again
// and compares.
type codec struct {
	reading bool
	out     []byte // written
	in      []byte // not yet read
	size    int    // reading: of the whole
	section string
	err     error // the first
}

// fail keeps the first error, with where it was found.
func (w *codec) fail(format string, args ...any) {
	if w.err == nil {
		w.err = fmt.Errorf("section %s, offset %d: %s", w.section, w.size-len(w.in), fmt.Sprintf(format, args...))
	}
	w.in = nil
}

// check fails unless what was read is good; what is written always is.
func (w *codec) check(good bool, format string, args ...any) {
	if w.reading && w.err == nil && !good {
		w.fail(format, args...)
	}
}

// take returns the next n bytes, none after an error.
func (w *codec) take(n uint64) []byte {
	if w.err != nil {
		return nil
	}
	if n > uint64(len(w.in)) {
		w.fail("%d bytes, want %d more", len(w.in), n)
		return nil
	}
	b := w.in[:n]
	w.in = w.in[n:]
	return b
}

// uint is a uvarint of encoding/binary.
func (w *codec) uint(v *uint64) {
	if !w.reading {
		w.out = binary.AppendUvarint(w.out, *v)
		return
	}
	if w.err != nil {
		return
	}
	n, used := binary.Uvarint(w.in)
	if used <= 0 {
		w.fail("want a number of at most 64 bits")
		return
	}
	*v, w.in = n, w.in[used:]
}

func (w *codec) uints(all ...*uint64) {
	for _, v := range all {
		w.uint(v)
	}
}

// number is uint for the ids and for numbers of other widths.
func number[T ~uint64 | ~uint8 | ~int](w *codec, v *T) {
	n := uint64(*v)
	w.uint(&n)
	if w.reading {
		*v = T(n)
		w.check(*v >= 0 && uint64(*v) == n, "number %d is too large", n)
	}
}

// boolean is one byte, 0 or 1.
func (w *codec) boolean(v *bool) {
	var n uint8
	if *v {
		n = 1
	}
	number(w, &n)
	*v = n != 0
}

// bytes are their number and themselves.
func (w *codec) bytes(v []byte) []byte {
	n := uint64(len(v))
	w.uint(&n)
	if w.reading {
		return w.take(n)
	}
	w.out = append(w.out, v...)
	return v
}

func (w *codec) text(v *string) {
	b := w.bytes([]byte(*v))
	if w.reading {
		*v = string(b)
	}
}

// word is a text that is one of a few, written as its place among them.
func (w *codec) word(v *string, words ...string) {
	i := slices.Index(words, *v)
	if !w.reading && i < 0 {
		panic(fmt.Sprintf("projections: snapshot: %q is none of %q", *v, words))
	}
	if i = max(i, 0); len(words) > 1 {
		number(w, &i)
	}
	if w.reading {
		if w.check(i < len(words), "word %d, want one of %q", i, words); w.err == nil {
			*v = words[i]
		}
	}
}

// fixed are bytes of a known number, such as those of a hash.
func (w *codec) fixed(v []byte) {
	if w.reading {
		copy(v, w.take(uint64(len(v))))
		return
	}
	w.out = append(w.out, v...)
}

func (w *codec) hash(v *domain.Hash)       { w.fixed(v[:]) }
func (w *codec) address(v *domain.Address) { w.fixed(v[:]) }

// amount is its big-endian bytes without leading zeros.
func (w *codec) amount(v *domain.Amount) {
	word := v.Word()
	b := w.bytes(bytes.TrimLeft(word[:], "\x00"))
	if !w.reading {
		return
	}
	if w.check(len(b) <= len(word), "amount of %d bytes, want at most %d", len(b), len(word)); w.err == nil {
		word = [32]byte{}
		copy(word[len(word)-len(b):], b)
		*v = domain.AmountFromBytes(word)
	}
}

func (w *codec) amounts(all ...*domain.Amount) {
	for _, v := range all {
		w.amount(v)
	}
}

// length is the number of elements that follow. There cannot be more than bytes.
func (w *codec) length(n int) int {
	number(w, &n)
	w.check(n <= len(w.in), "%d elements with %d bytes left", n, len(w.in))
	if w.err != nil {
		return 0
	}
	return n
}

// mostAhead bounds how many elements are allocated before they are read: a number
// alone must not cost memory.
const mostAhead = 4096

// walkList is every element after their number. An empty list is read as nil.
func walkList[T any](w *codec, list *[]T, element func(v *T)) {
	n := w.length(len(*list))
	if w.reading {
		*list = slices.Grow([]T(nil), min(n, mostAhead))
	}
	for i := 0; i < n && w.err == nil; i++ {
		if w.reading {
			*list = append(*list, *new(T))
		}
		element(&(*list)[i])
	}
}

// walkRow is walkList for things that others point to.
func walkRow[T any](w *codec, row *[]*T, fields func(v *T)) {
	walkList(w, row, func(p **T) {
		if w.reading {
			*p = new(T)
		}
		fields(*p)
	})
}

// walkMap is every entry in the order of the keys, after their number.
func walkMap[K comparable, V any](w *codec, m *map[K]V, order func(a, b K) int, entry func(k *K, v *V)) {
	n := w.length(len(*m))
	if !w.reading {
		for _, k := range slices.SortedFunc(maps.Keys(*m), order) {
			v := (*m)[k]
			entry(&k, &v)
		}
		return
	}
	if *m == nil {
		*m = make(map[K]V)
	}
	for range n {
		var k K
		var v V
		if entry(&k, &v); w.err != nil {
			return
		}
		(*m)[k] = v
	}
}

// walkSet is walkMap for a map whose values are all true.
func walkSet[K comparable](w *codec, m *map[K]bool, order func(a, b K) int, key func(k *K)) {
	walkMap(w, m, order, func(k *K, v *bool) {
		key(k)
		*v = true
	})
}

// walkOptional is whether there is one, and then its fields.
func walkOptional[T any](w *codec, p **T, fields func(v *T)) {
	there := *p != nil
	if w.boolean(&there); !there {
		return
	}
	if w.reading {
		*p = new(T)
	}
	fields(*p)
}

// walkKnown is a pointer to something with an id, written as the id.
func walkKnown[K ~uint64, T any](w *codec, p **T, all map[K]*T, id func(*T) K) {
	var k K
	if !w.reading {
		k = id(*p)
	}
	number(w, &k)
	if w.reading {
		*p = all[k]
		w.check(*p != nil, "%v is unknown", k)
	}
}

// factVersion is the version of all bodies, of every kind.
const factVersion = 1

// walkFact is the body of a fact of a known kind.
func walkFact[T any, F interface {
	*T
	domain.Fact
}](w *codec, f F) {
	var body []byte
	if !w.reading {
		body = domain.EncodeBody(f)
	}
	body = w.bytes(body)
	if !w.reading || w.err != nil {
		return
	}
	got, err := domain.DecodeBody(f.Kind(), factVersion, body)
	if err != nil {
		w.fail("body of kind %s: %v", f.Kind(), err)
		return
	}
	*f = *got.(F)
}

// chainFact is the kind and the body of a chain fact, kind 0 for none.
func (w *codec) chainFact(f *domain.ChainFact) {
	var kind uint64
	var body []byte
	if *f != nil && !w.reading {
		kind, body = uint64((*f).Kind()), domain.EncodeBody(*f)
	}
	if w.uint(&kind); kind == 0 {
		return
	}
	body = w.bytes(body)
	if !w.reading || w.err != nil {
		return
	}
	w.check(kind <= 1<<16-1, "kind %d", kind)
	got, err := domain.DecodeBody(domain.Kind(kind), factVersion, body)
	if err != nil {
		w.fail("body of kind %d: %v", kind, err)
		return
	}
	var ok bool
	*f, ok = got.(domain.ChainFact)
	w.check(ok, "a %s is no chain fact", got.Kind())
}
