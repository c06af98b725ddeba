// Package sha256x2 hashes many messages by SHA-256 (FIPS 180-4), two side by side. The
// processor's instructions for it wait for their own results most of the time: two
// messages that do not depend on each other take little longer than one.
//
// Invariants: every way gives the bits that crypto/sha256 gives.
//
// One message alone is crypto/sha256's. So is everything on a processor without these
// instructions; nothing is gained there, and nothing lost. A Hasher belongs to one
// caller at a time.
package sha256x2

import (
	"crypto/sha256"
	"encoding/binary"
)

const (
	size      = sha256.Size
	blockSize = sha256.BlockSize
)

// A Hasher hashes, two messages at a time. The zero value is ready. It must not be
// copied while it hashes.
type Hasher struct {
	asked bool // whether the processor can was found out, which takes it a while
	can   bool
	lanes [2]lane
}

// A lane is one message on its way. Its state stands as the processor's instructions
// take it: f, e, b, a and h, g, d, c in FIPS 180-4's words.
type lane struct {
	state [8]uint32
	rest  []byte              // whole blocks, not hashed yet
	end   [2 * blockSize]byte // what is left of the message behind them, and the padding
	ended []byte              // those blocks of end that are not in rest yet
	index int                 // of the message
}

// initial is the state before the first block (FIPS 180-4 §5.3.3), in a lane's order.
func initial() [8]uint32 {
	return [8]uint32{0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372}
}

// SumAll writes the SHA-256 of messages[i] to sums[i], for all of them. Lengths may
// differ: a lane that is done with its message takes the next one.
func SumAll[H ~[size]byte](h *Hasher, sums []H, messages [][]byte) {
	if !h.asked {
		h.asked, h.can = true, hasSHA()
	}
	if len(messages) < 2 || !h.can {
		for i, m := range messages {
			sums[i] = sha256.Sum256(m)
		}
		return
	}
	h.sumAll(messages, func(i int, sum [size]byte) { sums[i] = sum })
}

// sumAll hashes two messages or more, and hands each its sum.
func (h *Hasher) sumAll(messages [][]byte, to func(i int, sum [size]byte)) {
	a, b := &h.lanes[0], &h.lanes[1]
	a.begin(0, messages[0])
	b.begin(1, messages[1])
	next := 2
	for {
		n := min(len(a.rest), len(b.rest))
		blocks(&a.state, &b.state, &a.rest[0], &b.rest[0], n/blockSize)
		a.rest, b.rest = a.rest[n:], b.rest[n:]
		for _, l := range []*lane{a, b} {
			if len(l.rest) > 0 || l.more() {
				continue
			}
			to(l.index, l.sum())
			if next < len(messages) {
				l.begin(next, messages[next])
				next++
				continue
			}
			other := a
			if l == a {
				other = b
			}
			other.finish(l)
			to(other.index, other.sum())
			h.lanes = [2]lane{} // holds on to no message
			return
		}
	}
}

// begin takes a message.
func (l *lane) begin(index int, message []byte) {
	whole := len(message) &^ (blockSize - 1)
	left := copy(l.end[:], message[whole:])
	clear(l.end[left:])
	l.end[left] = 0x80
	padded := blockSize
	if left >= blockSize-8 {
		padded = 2 * blockSize
	}
	binary.BigEndian.PutUint64(l.end[padded-8:], 8*uint64(len(message)))
	l.state, l.index = initial(), index
	l.rest, l.ended = message[:whole], l.end[:padded]
	if whole == 0 {
		l.more()
	}
}

// more goes on to the message's end, false if that is behind it.
func (l *lane) more() bool {
	l.rest, l.ended = l.ended, nil
	return len(l.rest) > 0
}

// finish hashes the rest of a message beside nothing. The other lane, which is done, is
// where that nothing goes.
func (l *lane) finish(idle *lane) {
	for len(l.rest) > 0 || l.more() {
		blocks(&l.state, &idle.state, &l.rest[0], &l.rest[0], len(l.rest)/blockSize)
		l.rest = nil
	}
}

// sum is the state in the order of FIPS 180-4.
func (l *lane) sum() (sum [size]byte) {
	for i, at := range [8]int{3, 2, 7, 6, 1, 0, 5, 4} {
		binary.BigEndian.PutUint32(sum[4*i:], l.state[at])
	}
	return sum
}
