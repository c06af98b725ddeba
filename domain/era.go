package domain

import (
	"fmt"
	"math"
	"math/bits"
)

// Segment says that from StartBlock on, eras last Blocks blocks, counted from
// Era (icn-protocol: on-chain era segments).
type Segment struct {
	Era        Era
	StartBlock uint64
	Blocks     uint64
}

// Segments is the era calendar: segments in the order in which they came, each
// starting at a later block and at an era that is not earlier than the one the
// calendar gave that block before. Lengths may change in mid-life.
type Segments []Segment

// With returns the calendar extended by seg, or why seg does not fit.
func (s Segments) With(seg Segment) (Segments, error) {
	if seg.Blocks == 0 {
		return nil, fmt.Errorf("era segment at block %d: eras of 0 blocks", seg.StartBlock)
	}
	if seg.StartBlock > math.MaxInt64 || seg.Blocks > math.MaxInt32 || seg.Era > math.MaxInt64 {
		return nil, fmt.Errorf("era segment {%d %d %d}: out of range", seg.Era, seg.StartBlock, seg.Blocks)
	}
	if len(s) > 0 {
		last := s[len(s)-1]
		if seg.StartBlock <= last.StartBlock {
			return nil, fmt.Errorf("era segment at block %d overlaps the one at block %d", seg.StartBlock, last.StartBlock)
		}
		if before, _ := s.EraOf(seg.StartBlock - 1); seg.Era < before {
			return nil, fmt.Errorf("era segment at block %d counts from era %d, but block %d is in era %d",
				seg.StartBlock, seg.Era, seg.StartBlock-1, before)
		}
	}
	return append(s[:len(s):len(s)], seg), nil
}

// EraOf returns the era of a block; false before the first segment.
func (s Segments) EraOf(block uint64) (Era, bool) {
	for i := len(s) - 1; i >= 0; i-- {
		if seg := s[i]; seg.StartBlock <= block {
			return seg.Era + Era((block-seg.StartBlock)/seg.Blocks), true
		}
	}
	return 0, false
}

// Start returns start(E), the first block whose era is at least e: for an era
// that the calendar skips it is where the next one starts, and for one further
// than blocks are numbered the last number. false if the calendar is empty or
// e lies before its first era.
func (s Segments) Start(e Era) (uint64, bool) {
	if len(s) == 0 || e < s[0].Era {
		return 0, false
	}
	for i, seg := range s {
		if e < seg.Era {
			return seg.StartBlock, true
		}
		start := seg.startOf(e)
		if i+1 == len(s) || start < s[i+1].StartBlock {
			return start, true
		}
	}
	panic("domain: Segments.Start: the last segment has no end")
}

// startOf returns the first block of an era not before the segment's own, as
// if the segment went on for ever.
func (seg Segment) startOf(e Era) uint64 {
	over, blocks := bits.Mul64(uint64(e-seg.Era), seg.Blocks)
	start, carry := bits.Add64(seg.StartBlock, blocks, 0)
	if over != 0 || carry != 0 {
		return math.MaxUint64
	}
	return start
}

// End returns end(E), the first block of the era after e.
func (s Segments) End(e Era) (uint64, bool) { return s.Start(e + 1) }

// Month and Year are the contract's lengths in seconds (rules §0).
const (
	Month = 30 * 86400
	Year  = 360 * 86400
)
