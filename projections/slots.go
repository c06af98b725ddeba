package projections

import "assay/domain"

// slots is where nodes are in a registry's row, by their ids. Ids are counted up in
// practice, so that a list finds them at once; those far beyond the others are not
// in it, and the registry's maps find them.
type slots struct {
	near []int32 // by id: slot + 1, 0 for none
	runs []run   // of those in near, 64 ids each
	n    int
}

// run is the slots of the ids of a domain.IDs. Nearly always they are counted up as
// the ids are, so that many ids become slots at once.
type run struct {
	known uint64 // ids that have a slot
	first int32  // slot of the first id if it had one, which may be negative
	mixed bool   // there is no such number
}

// find returns the slot of an id, -1 if it is not in the list.
func (s *slots) find(id uint64) int {
	if id < uint64(len(s.near)) {
		return int(s.near[id]) - 1
	}
	return -1
}

// add gives an id the next slot.
func (s *slots) add(id uint64) {
	if id < uint64(8*(s.n+128)) {
		if missing := int(id) + 1 - len(s.near); missing > 0 {
			s.near = append(s.near, make([]int32, missing)...)
		}
		s.near[id] = int32(s.n) + 1
		s.count(id)
	}
	s.n++
}

// count puts the id of the next slot into its run.
func (s *slots) count(id uint64) {
	at, bit := id/wordBits, id%wordBits
	if missing := int(at) + 1 - len(s.runs); missing > 0 {
		s.runs = append(s.runs, make([]run, missing)...)
	}
	r := &s.runs[at]
	first := int32(s.n) - int32(bit)
	r.mixed = r.mixed || r.known != 0 && r.first != first
	r.known |= 1 << bit
	r.first = first
}

// straight returns the slot of the first of the ids, as a run has it, false if any
// of them has no slot or its own.
func (s *slots) straight(ids *domain.IDs) (first int, ok bool) {
	if ids.Of >= uint64(len(s.runs)) {
		return 0, false
	}
	r := &s.runs[ids.Of]
	return int(r.first), !r.mixed && ids.Set&^r.known == 0
}

// arena gives out parts of larger pieces of memory, each of which stays until none
// of its parts is in use. Its length is always 0: what there is is capacity.
type arena[T any] []T

// arenaPiece is how many elements a piece has.
const arenaPiece = 128

// take returns n zero elements.
func (a *arena[T]) take(n int) []T {
	if n > cap(*a) {
		*a = make(arena[T], 0, max(n, arenaPiece))
	}
	part := (*a)[:n:n]
	*a = (*a)[n:n]
	return part
}
