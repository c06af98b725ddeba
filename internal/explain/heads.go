package explain

import (
	"slices"

	"assay/domain"
)

// heads are the final blocks in which eras may have begun, ascending, of eras
// that are not final yet.
type heads []headAt

type headAt struct{ record, block uint64 }

// add adds a head if it is the first of its era; before there is a calendar,
// nobody knows which ones that are.
func (h *heads) add(calendar domain.Segments, record, block uint64) {
	if n := len(*h); n > 0 {
		now, ok := calendar.EraOf(block)
		if last, known := calendar.EraOf((*h)[n-1].block); ok && known && now == last {
			return
		}
	}
	*h = append(*h, headAt{record, block})
}

// of returns the record of the first head of an era or behind it, which is
// where the era's time is from (rules §1).
func (h heads) of(calendar domain.Segments, e domain.Era) (uint64, bool) {
	i, ok := h.find(calendar, e)
	if !ok || i == len(h) {
		return 0, false
	}
	return h[i].record, true
}

func (h heads) find(calendar domain.Segments, e domain.Era) (int, bool) {
	start, ok := calendar.Start(e)
	if !ok {
		return 0, false
	}
	i, _ := slices.BinarySearchFunc(h, start, func(at headAt, block uint64) int {
		if at.block < block {
			return -1
		}
		return 1 // the first of those that have the block
	})
	return i, true
}

// forget drops what lies before a final era.
func (h *heads) forget(calendar domain.Segments, e domain.Era) {
	if i, ok := h.find(calendar, e); ok && i > 0 {
		*h = slices.Delete(*h, 0, i)
	}
}
