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
func (c *codec) fail(format string, args ...any) {
	if c.err == nil {
		c.err = fmt.Errorf("section %s, offset %d: %s", c.section, c.size-len(c.in), fmt.Sprintf(format, args...))
	}
	c.in = nil
}

// check fails unless what was read is good; what is written always is.
func (c *codec) check(good bool, format string, args ...any) {
	if c.reading && c.err == nil && !good {
		c.fail(format, args...)
	}
}

// take returns the next n bytes, none after an error.
func (c *codec) take(n uint64) []byte {
	if c.err != nil {
		return nil
	}
	if n > uint64(len(c.in)) {
		c.fail("%d bytes, want %d more", len(c.in), n)
		return nil
	}
	b := c.in[:n]
	c.in = c.in[n:]
	return b
}

// uint is a uvarint of encoding/binary.
func (c *codec) uint(v *uint64) {
	if !c.reading {
		c.out = binary.AppendUvarint(c.out, *v)
		return
	}
	if c.err != nil {
		return
	}
	n, used := binary.Uvarint(c.in)
	if used <= 0 {
		c.fail("want a number of at most 64 bits")
		return
	}
	*v, c.in = n, c.in[used:]
}

func (c *codec) uints(all ...*uint64) {
	for _, v := range all {
		c.uint(v)
	}
}

// number is uint for the ids and for numbers of other widths.
func number[T ~uint64 | ~uint8 | ~int](c *codec, v *T) {
	n := uint64(*v)
	c.uint(&n)
	if c.reading {
		*v = T(n)
		c.check(*v >= 0 && uint64(*v) == n, "number %d is too large", n)
	}
}

// boolean is one byte, 0 or 1.
func (c *codec) boolean(v *bool) {
	var n uint8
	if *v {
		n = 1
	}
	number(c, &n)
	*v = n != 0
}

// bytes are their number and themselves.
func (c *codec) bytes(v []byte) []byte {
	n := uint64(len(v))
	c.uint(&n)
	if c.reading {
		return c.take(n)
	}
	c.out = append(c.out, v...)
	return v
}

func (c *codec) text(v *string) {
	b := c.bytes([]byte(*v))
	if c.reading {
		*v = string(b)
	}
}

// word is a text that is one of a few, written as its place among them.
func (c *codec) word(v *string, words ...string) {
	i := slices.Index(words, *v)
	if !c.reading && i < 0 {
		panic(fmt.Sprintf("projections: snapshot: %q is none of %q", *v, words))
	}
	if i = max(i, 0); len(words) > 1 {
		number(c, &i)
	}
	if c.reading {
		if c.check(i < len(words), "word %d, want one of %q", i, words); c.err == nil {
			*v = words[i]
		}
	}
}

// fixed are bytes of a known number, such as those of a hash.
func (c *codec) fixed(v []byte) {
	if c.reading {
		copy(v, c.take(uint64(len(v))))
		return
	}
	c.out = append(c.out, v...)
}

func (c *codec) hash(v *domain.Hash)       { c.fixed(v[:]) }
func (c *codec) address(v *domain.Address) { c.fixed(v[:]) }

// amount is its big-endian bytes without leading zeros.
func (c *codec) amount(v *domain.Amount) {
	word := v.Word()
	b := c.bytes(bytes.TrimLeft(word[:], "\x00"))
	if !c.reading {
		return
	}
	if c.check(len(b) <= len(word), "amount of %d bytes, want at most %d", len(b), len(word)); c.err == nil {
		word = [32]byte{}
		copy(word[len(word)-len(b):], b)
		*v = domain.AmountFromBytes(word)
	}
}

func (c *codec) amounts(all ...*domain.Amount) {
	for _, v := range all {
		c.amount(v)
	}
}

// length is the number of elements that follow. There cannot be more than bytes.
func (c *codec) length(n int) int {
	number(c, &n)
	c.check(n <= len(c.in), "%d elements with %d bytes left", n, len(c.in))
	if c.err != nil {
		return 0
	}
	return n
}

// mostAhead bounds how many elements are allocated before they are read: a number
// alone must not cost memory.
const mostAhead = 4096

// walkList is every element after their number. An empty list is read as nil.
func walkList[T any](c *codec, list *[]T, element func(v *T)) {
	n := c.length(len(*list))
	if c.reading {
		*list = slices.Grow([]T(nil), min(n, mostAhead))
	}
	for i := 0; i < n && c.err == nil; i++ {
		if c.reading {
			*list = append(*list, *new(T))
		}
		element(&(*list)[i])
	}
}

// walkRow is walkList for things that others point to.
func walkRow[T any](c *codec, row *[]*T, fields func(v *T)) {
	walkList(c, row, func(p **T) {
		if c.reading {
			*p = new(T)
		}
		fields(*p)
	})
}

// walkMap is every entry in the order of the keys, after their number.
func walkMap[K comparable, V any](c *codec, m *map[K]V, order func(a, b K) int, entry func(k *K, v *V)) {
	n := c.length(len(*m))
	if !c.reading {
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
		if entry(&k, &v); c.err != nil {
			return
		}
		(*m)[k] = v
	}
}

// walkSet is walkMap for a map whose values are all true.
func walkSet[K comparable](c *codec, m *map[K]bool, order func(a, b K) int, key func(k *K)) {
	walkMap(c, m, order, func(k *K, v *bool) {
		key(k)
		*v = true
	})
}

// walkOptional is whether there is one, and then its fields.
func walkOptional[T any](c *codec, p **T, fields func(v *T)) {
	there := *p != nil
	if c.boolean(&there); !there {
		return
	}
	if c.reading {
		*p = new(T)
	}
	fields(*p)
}

// walkKnown is a pointer to something with an id, written as the id.
func walkKnown[K ~uint64, T any](c *codec, p **T, all map[K]*T, id func(*T) K) {
	var k K
	if !c.reading {
		k = id(*p)
	}
	number(c, &k)
	if c.reading {
		*p = all[k]
		c.check(*p != nil, "%v is unknown", k)
	}
}

// factVersion is the version of all bodies, of every kind.
const factVersion = 1

// walkFact is the body of a fact of a known kind.
func walkFact[T any, F interface {
	*T
	domain.Fact
}](c *codec, f F) {
	var body []byte
	if !c.reading {
		body = domain.EncodeBody(f)
	}
	body = c.bytes(body)
	if !c.reading || c.err != nil {
		return
	}
	got, err := domain.DecodeBody(f.Kind(), factVersion, body)
	if err != nil {
		c.fail("body of kind %s: %v", f.Kind(), err)
		return
	}
	*f = *got.(F)
}

// chainFact is the kind and the body of a chain fact, kind 0 for none.
func (c *codec) chainFact(f *domain.ChainFact) {
	var kind uint64
	var body []byte
	if *f != nil && !c.reading {
		kind, body = uint64((*f).Kind()), domain.EncodeBody(*f)
	}
	if c.uint(&kind); kind == 0 {
		return
	}
	body = c.bytes(body)
	if !c.reading || c.err != nil {
		return
	}
	c.check(kind <= 1<<16-1, "kind %d", kind)
	got, err := domain.DecodeBody(domain.Kind(kind), factVersion, body)
	if err != nil {
		c.fail("body of kind %d: %v", kind, err)
		return
	}
	var ok bool
	*f, ok = got.(domain.ChainFact)
	c.check(ok, "a %s is no chain fact", got.Kind())
}
