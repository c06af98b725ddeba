package domain

// The fields of a jsonReader: each is sought by its name, read where it stands,
// and left, so that a value which is refused has been skipped like any other.

const (
	wantAmount  = "a decimal string below 2^128"
	wantAddress = "0x and 40 hex digits"
	wantHash    = "0x and 64 hex digits"
)

func (r *jsonReader) readUint(name string, v *uint64, required bool) bool {
	const want = "a whole number from 0 to 18446744073709551615"
	back, ok := r.seek(name, want, required)
	if !ok {
		return false
	}
	n, ok := r.number()
	if ok {
		*v = n
	} else {
		r.refuse(name, single, want, r.pos)
	}
	r.resume(back)
	return ok
}

func (r *jsonReader) uint(name string, v *uint64)    { r.readUint(name, v, true) }
func (r *jsonReader) optUint(name string, v *uint64) { r.readUint(name, v, false) }
func (r *jsonReader) receipt(name string, v *bool)   { r.boolean(name, v) }

func (r *jsonReader) boolean(name string, v *bool) {
	const want = "true or false"
	back, ok := r.seek(name, want, true)
	if !ok {
		return
	}
	switch {
	case r.word("true"):
		*v = true
	case r.word("false"):
		*v = false
	default:
		r.refuse(name, single, want, r.pos)
	}
	r.resume(back)
}

func (r *jsonReader) readText(name string, v *string, required bool) {
	const want = "a text of at most 256 bytes"
	back, ok := r.seek(name, want, required)
	if !ok {
		return
	}
	start := r.pos
	text, ok := r.quoted(name, single, want)
	if ok && len(text) > maxTextBytes {
		r.refuse(name, single, want, start)
	} else if ok {
		if string(text) != r.last {
			r.last = string(text)
		}
		*v = r.last
	}
	r.resume(back)
}

func (r *jsonReader) text(name string, v *string) { r.readText(name, v, true) }

func (r *jsonReader) optText(name string, v *string, missing string) {
	*v = missing
	r.readText(name, v, false)
}

// parsed reads a field that is written as a string with a parser of its own.
func parsed[T any](r *jsonReader, name, want string, required bool, v *T, parse func(string) (T, error)) {
	if back, ok := r.seek(name, want, required); ok {
		parsedHere(r, name, single, want, v, parse)
		r.resume(back)
	}
}

func parsedHere[T any](r *jsonReader, name string, index int, want string, v *T, parse func(string) (T, error)) {
	start := r.pos
	text, ok := r.quoted(name, index, want)
	if !ok {
		return
	}
	t, err := parse(string(text))
	if err != nil {
		r.refuse(name, index, want, start)
		return
	}
	*v = t
}

func (r *jsonReader) amount(name string, v *Amount) {
	parsed(r, name, wantAmount, true, v, ParseAmount)
}
func (r *jsonReader) address(name string, v *Address) {
	parsed(r, name, wantAddress, true, v, ParseAddress)
}
func (r *jsonReader) optAddress(name string, v *Address) {
	parsed(r, name, wantAddress, false, v, ParseAddress)
}
func (r *jsonReader) hash(name string, v *Hash)    { parsed(r, name, wantHash, true, v, ParseHash) }
func (r *jsonReader) optHash(name string, v *Hash) { parsed(r, name, wantHash, false, v, ParseHash) }

func (r *jsonReader) value(name string, v *Value) {
	const want = "a whole number, or a text"
	back, ok := r.seek(name, want, true)
	if !ok {
		return
	}
	if r.at('"') {
		if text, ok := r.quoted(name, single, want); ok {
			*v = Text(string(text))
		}
	} else if n, ok := r.number(); ok {
		*v = Number(n)
	} else {
		r.refuse(name, single, want, r.pos)
	}
	r.resume(back)
}

// openList reads the bracket of the list that is next and returns its length.
func (r *jsonReader) openList(name string) (n int, ok bool) {
	start := r.pos
	if !r.at('[') {
		r.refuse(name, single, "a list", start)
		return 0, false
	}
	n = r.skip() + 1
	r.pos = start + 1
	if r.at(']') {
		n = 0
	}
	return n, true
}

// elements reads the n elements of a list and its last bracket.
func (r *jsonReader) elements(name string, n int, element func(i int)) {
	const want = "a comma or a closing bracket"
	for i := range n {
		if i > 0 && !r.stopped && !r.accept(',') {
			r.expected(name, want)
		}
		if r.stopped {
			return
		}
		r.next()
		element(i)
	}
	if !r.stopped && !r.accept(']') {
		r.expected(name, want)
	}
}

func readEach[T any](r *jsonReader, name, want string, v *[]T, parse func(string) (T, error)) {
	back, ok := r.seek(name, "a list", true)
	if !ok {
		return
	}
	if n, ok := r.openList(name); ok {
		*v = nil
		if n > 0 {
			*v = make([]T, n)
		}
		r.elements(name, n, func(i int) { parsedHere(r, name, i, want, &(*v)[i], parse) })
	}
	r.resume(back)
}

func (r *jsonReader) amounts(name string, v *[]Amount) {
	readEach(r, name, wantAmount, v, ParseAmount)
}
func (r *jsonReader) addresses(name string, v *[]Address) {
	readEach(r, name, wantAddress, v, ParseAddress)
}

func (r *jsonReader) group(name string, fields func(walker)) {
	if back, ok := r.seek(name, "a JSON object", true); ok {
		r.enter(name)
		r.object(single, func() { fields(r) })
		r.exit()
		r.resume(back)
	}
}

func (r *jsonReader) list(name string, _ int, resize func(int), element func(walker, int)) {
	back, ok := r.seek(name, "a list", true)
	if !ok {
		return
	}
	if n, ok := r.openList(name); ok {
		resize(n)
		r.enter(name)
		r.elements("", n, func(i int) { r.object(i, func() { element(r, i) }) })
		r.exit()
	}
	r.resume(back)
}
