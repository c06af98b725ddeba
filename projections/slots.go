package projections

// slots is where nodes are in a registry's row, by their ids. Ids are counted up in
// practice, so that a list finds them at once; those far beyond the others are not
// in it, and the registry's maps find them.
type slots struct {
	near []int32 // by id: slot + 1, 0 for none
	n    int
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
	}
	s.n++
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
