package domain

// A walker visits the fields of a fact in wire order. The same walk encodes
// and decodes, in either form: an encoder reads through the pointers, a decoder
// writes through them. After the first error a walker does nothing.
type walker interface {
	uint(name string, v *uint64)
	// optUint and its like may be left out of the JSON form and are then zero;
	// the wire form always has them.
	optUint(name string, v *uint64)
	boolean(name string, v *bool)
	text(name string, v *string)
	optText(name string, v *string, missing string)
	amount(name string, v *Amount)
	amounts(name string, v *[]Amount)
	address(name string, v *Address)
	optAddress(name string, v *Address)
	addresses(name string, v *[]Address)
	hash(name string, v *Hash)
	optHash(name string, v *Hash)
	value(name string, v *Value)
	// receipt is in the JSON form only: on the wire receipts are proofs.
	receipt(name string, v *bool)
	// group is an object of its own in JSON, and nothing but its fields on the wire.
	group(name string, fields func(w walker))
	// list visits n elements, of which n is read first when decoding: resize is
	// called with it before the first element.
	list(name string, n int, resize func(n int), element func(w walker, i int))
	// policy is a whole policy; it has a form of its own in JSON.
	policy(name string, v *Policy)
}

// walkList visits every element of s, resizing s when decoding. An empty list
// decodes to nil, so that equal facts are equal values.
func walkList[T any](w walker, name string, s *[]T, element func(w walker, v *T)) {
	w.list(name, len(*s), func(n int) {
		*s = nil
		if n > 0 {
			*s = make([]T, n)
		}
	}, func(w walker, i int) { element(w, &(*s)[i]) })
}
