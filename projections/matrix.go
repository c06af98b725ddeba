package projections

import (
	"math/bits"
	"slices"

	"assay/domain"
)

// matrix is a bit per row and column, both by slot. It is as wide and as high as
// the bits that were set need; what was never set is false.
type matrix struct {
	width int      // words of a row
	words []uint64 // row by row
}

const wordBits = 64

// roomFor returns an empty matrix that takes no more memory until it has more rows or
// columns.
func roomFor(rows, columns int) matrix {
	return matrix{words: make([]uint64, 0, rows*wordsFor(columns))}
}

// wordsFor returns how many words have a bit for each of n slots.
func wordsFor(n int) int { return (n + wordBits - 1) / wordBits }

func (m *matrix) set(row, column int) {
	m.add(row, column/wordBits, 1<<(column%wordBits))
}

// add sets bits of a row, from column wordBits*at on.
func (m *matrix) add(row, at int, word uint64) {
	if word == 0 {
		return
	}
	if at >= m.width {
		m.widen(at + 1)
	}
	if missing := (row+1)*m.width - len(m.words); missing > 0 {
		m.words = slices.Grow(m.words, missing)[:(row+1)*m.width] // what was never used is zero
	}
	m.words[row*m.width+at] |= word
}

// addAll sets the bits of a row that are the slots of ids; false, and nothing is set,
// if not all have one, or not in the order of the ids.
func (m *matrix) addAll(row int, known *slots, ids []domain.IDs) bool {
	widest := 0
	for i := range ids {
		first, ok := known.straight(&ids[i])
		if !ok {
			return false
		}
		widest = max(widest, first+bits.Len64(ids[i].Set))
	}
	if widest > 0 { // so that the matrix grows once, to what is needed
		m.set(row, widest-1)
	}
	for i := range ids {
		first, _ := known.straight(&ids[i])
		set := ids[i].Set
		if first < 0 {
			set, first = set>>-first, 0
		}
		at, shift := first/wordBits, first%wordBits
		m.add(row, at, set<<shift)
		m.add(row, at+1, set>>(wordBits-shift))
	}
	return true
}

// widen gives all rows more words.
func (m *matrix) widen(width int) {
	if len(m.words) == 0 {
		m.width = width
		return
	}
	wide := make([]uint64, m.rows()*width)
	for row := range m.rows() {
		copy(wide[row*width:], m.row(row))
	}
	m.width, m.words = width, wide
}

// rows returns how many rows there are, up to the last with a bit.
func (m *matrix) rows() int {
	if m.width == 0 {
		return 0
	}
	return len(m.words) / m.width
}

func (m *matrix) row(i int) []uint64 { return m.words[i*m.width : (i+1)*m.width] }

func (m *matrix) has(row, column int) bool {
	return m.word(row, column/wordBits)>>(column%wordBits)&1 == 1
}

// word returns the bits of a row from column wordBits*at on.
func (m *matrix) word(row, at int) uint64 {
	if i := row*m.width + at; at < m.width && i < len(m.words) {
		return m.words[i]
	}
	return 0
}

// outside counts the bits that are in none of the columns.
func (m *matrix) outside(columns []uint64) uint64 {
	var n int
	for row := range m.rows() {
		for at, word := range m.row(row) {
			if at < len(columns) {
				word &^= columns[at]
			}
			n += bits.OnesCount64(word)
		}
	}
	return uint64(n)
}

// transposed returns the matrix with rows for columns.
func (m *matrix) transposed() matrix {
	t := roomFor(m.width*wordBits, m.rows())
	if m.rows() > 0 {
		t.width = wordsFor(m.rows()) // the last row has a bit
	}
	for first := 0; first < m.rows(); first += wordBits {
		for at := range m.width {
			var square [wordBits]uint64
			for i := range min(wordBits, m.rows()-first) {
				square[i] = m.word(first+i, at)
			}
			transpose(&square)
			for i, word := range square {
				t.add(at*wordBits+i, first/wordBits, word)
			}
		}
	}
	return t
}

// transpose swaps bit j of word i with bit i of word j, for all of them: squares
// of half the size change places, then those within them (Warren, Hacker's
// Delight, section 7-3).
func transpose(a *[wordBits]uint64) {
	mask := uint64(1<<32 - 1)
	for size := wordBits / 2; size > 0; size /= 2 {
		for i := 0; i < wordBits; i = ((i | size) + 1) &^ size {
			j := i | size
			swap := (a[i]>>size ^ a[j]) & mask
			a[i] ^= swap << size
			a[j] ^= swap
		}
		mask ^= mask << (size / 2)
	}
}

// slotted is a node that has a slot.
type slotted interface{ at() int }

func (n *scaler) at() int { return n.slot }
func (h *hyper) at() int  { return h.slot }

// slotsOf returns a set of nodes as bits by slot.
func slotsOf[N slotted](nodes []N) []uint64 {
	var set []uint64
	for _, n := range nodes {
		if missing := wordsFor(n.at()+1) - len(set); missing > 0 {
			set = append(set, make([]uint64, missing)...)
		}
		set[n.at()/wordBits] |= 1 << (n.at() % wordBits)
	}
	return set
}
