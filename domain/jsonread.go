package domain

import "strconv"

// A jsonReader is a walker over the fields of a JSON object, read while they
// are asked for. A field that comes before its turn is skipped and waits; so
// fields in wire order are read in one pass, and any other order costs a
// second look. What nobody asks for, and what comes twice, waits to the end
// and is refused there.
type jsonReader struct {
	jsonScanner
	objects []jsonObject // that are being read, the innermost last
	fields  []jsonField  // of these objects, as far as they have been read

	last     string // the last text, which the next one often repeats
	problems []error
	all      bool // read on behind a field that is refused
	stopped  bool // nothing more is read
}

// single is the index of a field that is no list's element.
const single = -1

type (
	// jsonObject is an object between its braces: the value of the field name
	// of the object around it, or an element of that.
	jsonObject struct {
		name    string
		index   int
		fields  int // where its fields begin in the reader's
		next    int // all before this one of its fields have been taken
		waiting int
		closed  bool // its last brace has been read
	}
	// jsonField is a field whose name has been read. It waits unless its value
	// has been taken.
	jsonField struct {
		from, to int  // of the name between its quotes
		plain    bool // the name means what it says
		at       int  // where the value begins
		taken    bool
	}
)

func newJSONReader(line []byte) *jsonReader {
	// Room for a report without another allocation.
	room := &struct {
		jsonReader
		objects [2]jsonObject
		fields  [8]jsonField
	}{}
	r := &room.jsonReader
	r.line = line
	r.objects, r.fields = append(room.objects[:0], jsonObject{index: single}), room.fields[:0]
	return r
}

// fail notes a problem of a field of the object that is being read.
func (r *jsonReader) fail(name string, index int, want, got string) {
	r.problems = append(r.problems, &FieldError{r.path(name, index), want, got})
	r.stopped = r.stopped || !r.all
}

// refuse notes a value that begins at start and is not what was wanted, and
// moves behind it.
func (r *jsonReader) refuse(name string, index int, want string, start int) {
	if r.stopped {
		return
	}
	r.pos = start
	if !r.next() {
		r.cutOff()
		return
	}
	r.skip()
	r.fail(name, index, want, clip(r.line[start:r.pos]))
}

// broken notes a text that is no JSON, which ends the reading.
func (r *jsonReader) broken(name string, index int, want, got string) {
	r.fail(name, index, want, got)
	r.stopped = true
}

func (r *jsonReader) cutOff() {
	r.broken("", single, "a whole JSON object", "one that is cut off")
}

// expected notes that the next byte is not one that JSON wants there.
func (r *jsonReader) expected(name, want string) {
	if !r.next() {
		r.cutOff()
		return
	}
	r.broken(name, single, want, clip(r.line[r.pos:]))
}

// path returns where a field of the object that is being read stands in the
// line; a field without a name is the object itself.
func (r *jsonReader) path(name string, index int) string {
	var path []byte
	step := func(name string, index int) {
		if len(path) > 0 && name != "" {
			path = append(path, '.')
		}
		if name != "" {
			path = append(path, clip([]byte(name))...)
		}
		if index != single {
			path = append(path, '[')
			path = strconv.AppendInt(path, int64(index), 10)
			path = append(path, ']')
		}
	}
	for _, o := range r.objects {
		step(o.name, o.index)
	}
	step(name, index)
	return string(path)
}

// readName reads on to the value of the next field, and reports false at the
// end of the object.
func (r *jsonReader) readName() bool {
	o := &r.objects[len(r.objects)-1]
	if o.closed || r.stopped {
		return false
	}
	if r.accept('}') {
		o.closed = true
		return false
	}
	if len(r.fields) > o.fields && !r.accept(',') {
		r.expected("", "a comma or a closing brace")
		return false
	}
	if !r.at('"') {
		r.expected("", "a field's name in quotes")
		return false
	}
	f := jsonField{from: r.pos + 1}
	if f.plain = r.skipString(); !f.plain {
		if _, err := unquote(r.line[f.from-1 : r.pos]); err != nil {
			r.notText("", single, err)
			return false
		}
	}
	f.to = r.pos - 1
	if !r.accept(':') {
		r.expected("", "a colon behind a field's name")
		return false
	}
	r.next()
	f.at = r.pos
	r.fields = append(r.fields, f)
	return true
}

// nameOf returns the name of a field that has been read.
func (r *jsonReader) nameOf(f jsonField) []byte {
	if f.plain {
		return r.line[f.from:f.to]
	}
	name, _ := unquote(r.line[f.from-1 : f.to+1]) // it was read before
	return name
}

// readNames reads the names of all fields that are left; they wait.
func (r *jsonReader) readNames() {
	for r.readName() {
		r.skip()
		r.objects[len(r.objects)-1].waiting++
	}
}

// find returns the index of a field of the object that is being read, -1 if it
// has none of the name. The value of the field is next, or it waits.
func (r *jsonReader) find(name string) int {
	o := &r.objects[len(r.objects)-1]
	if o.waiting > 0 {
		own := r.fields[o.fields:]
		for o.next < len(own) && own[o.next].taken {
			o.next++
		}
		for i := o.next; i < len(own); i++ {
			if !own[i].taken && string(r.nameOf(own[i])) == name {
				return o.fields + i
			}
		}
	}
	for r.readName() {
		last := len(r.fields) - 1
		o.waiting++
		if string(r.nameOf(r.fields[last])) == name {
			return last
		}
		r.skip()
	}
	return -1
}

// has reports whether the object that is being read has a field.
func (r *jsonReader) has(name string) bool {
	i := r.find(name)
	if i >= 0 && r.fields[i].at == r.pos {
		r.skip()
	}
	return i >= 0
}

// seek moves to the value of a field, and returns where to read on behind it;
// false if the field is missing or nothing more is read.
func (r *jsonReader) seek(name, want string, required bool) (back int, ok bool) {
	if r.stopped {
		return 0, false
	}
	i := r.find(name)
	if i < 0 {
		if required && !r.stopped {
			r.fail(name, single, want, "nothing")
		}
		return 0, false
	}
	f := &r.fields[i]
	f.taken = true
	r.objects[len(r.objects)-1].waiting--
	if f.at == r.pos {
		return inPlace, true
	}
	back, r.pos = r.pos, f.at
	return back, true
}

// inPlace is where to read on behind a field that has not waited.
const inPlace = -1

func (r *jsonReader) resume(back int) {
	if back != inPlace {
		r.pos = back
	}
}

// enter begins the objects that field name of the innermost object is, or is a
// list of; exit ends them.
func (r *jsonReader) enter(name string) {
	r.objects = append(r.objects, jsonObject{name: name, index: single, fields: len(r.fields)})
}

func (r *jsonReader) exit() { r.objects = r.objects[:len(r.objects)-1] }

// object reads the object that is next, as the innermost one.
func (r *jsonReader) object(index int, fields func()) {
	o := &r.objects[len(r.objects)-1]
	o.index, o.next, o.waiting, o.closed = index, 0, 0, false
	start := r.pos
	if !r.accept('{') {
		r.refuse("", single, "a JSON object", start)
		return
	}
	fields()
	r.finish()
}

// finish reads the innermost object to its end and refuses the fields that
// nobody has asked for.
func (r *jsonReader) finish() {
	r.readNames()
	if r.stopped {
		return
	}
	o := &r.objects[len(r.objects)-1]
	if o.waiting > 0 {
		r.refuseWaiting(r.fields[o.fields:])
	}
	r.fields = r.fields[:o.fields]
}

func (r *jsonReader) refuseWaiting(fields []jsonField) {
	taken := map[string]bool{}
	for _, f := range fields {
		if f.taken {
			taken[string(r.nameOf(f))] = true
		}
	}
	back := r.pos
	for _, f := range fields {
		switch name := string(r.nameOf(f)); {
		case f.taken || r.stopped:
		case taken[name]:
			r.fail(name, single, "each field once", "it twice")
		case name == "":
			r.refuse(`""`, single, "no such field", f.at)
		default:
			r.refuse(name, single, "no such field", f.at)
		}
	}
	r.pos = back
}

// close reads the line to its end.
func (r *jsonReader) close() {
	r.finish()
	if !r.stopped && r.next() {
		r.broken("", single, "one JSON object", "more behind it")
	}
}

// notText notes that what stands behind a quote is no JSON string.
func (r *jsonReader) notText(name string, index int, err error) {
	if r.pos == len(r.line) {
		r.cutOff()
		return
	}
	r.broken(name, index, "JSON", err.Error())
}

// quoted reads the string that is next; another value is refused.
func (r *jsonReader) quoted(name string, index int, want string) ([]byte, bool) {
	start := r.pos
	if !r.at('"') {
		r.refuse(name, index, want, start)
		return nil, false
	}
	text, err := r.str()
	if err != nil {
		r.notText(name, index, err)
		return nil, false
	}
	return text, true
}
