package domain

import (
	"encoding/binary"
	"strconv"

	"assay/domain/keccak"
)

const (
	// hashLanes is how many permutations the processor does side by side.
	hashLanes = keccak.Lanes
	// keccakRate is what keccak256 absorbs before it permutes, in bytes: 1088
	// bits (FIPS 202 §3.2, capacity 512).
	keccakRate = 136
)

// fourLanes reports whether four permutations side by side beat one after the
// other. If not, go-ethereum's keccak is faster.
func fourLanes() bool { return strconv.IntSize == 64 && keccak.Fast() }

// HashAll writes Keccak256(messages[i]) to hashes[i], for all of them. Lengths may
// differ. Many at once cost a third of one after the other.
func HashAll(hashes []Hash, messages [][]byte) {
	if len(messages) < 2 || !fourLanes() {
		for i, m := range messages {
			hashes[i] = Keccak256(m)
		}
		return
	}
	var l lanes
	l.words = l.state.Init()
	l.hashAll(hashes, messages)
}

// lanes hashes as many messages at a time; a lane that is done takes the next
// message, so that long ones and short ones keep all of them busy. Word w of
// lane i of the state is words[hashLanes*w+i]. The permutation knows no padding:
// 0x01 behind the message and 0x80 at the end of its block are Keccak's, where
// FIPS 202's SHA3 has 0x06.
type lanes struct {
	state keccak.State
	words []uint64 // inside of state
	work  [hashLanes]lane
}

// lane is one message on its way.
type lane struct {
	index int    // of the message
	rest  []byte // not absorbed yet
	busy  bool
	last  bool // the padding is absorbed: after the next permutation it is done
}

func (l *lanes) hashAll(hashes []Hash, messages [][]byte) {
	next := 0
	for {
		busy := false
		for i := range l.work {
			w := &l.work[i]
			if w.last {
				l.squeeze(&hashes[w.index], i)
				*w = lane{}
			}
			switch {
			case w.busy:
				l.absorb(w, i)
			case next < len(messages):
				*w = lane{index: next, rest: messages[next], busy: true}
				next++
				l.begin(w, i)
			default:
				continue
			}
			busy = true
		}
		if !busy {
			return
		}
		l.state.Permute()
	}
}

// begin puts the first block of a lane's message in the place of its state.
func (l *lanes) begin(w *lane, i int) {
	from := w.whole()
	words := l.words[i:]
	for n, at := 0, 0; n < keccak.Words; n, at = n+1, at+hashLanes {
		if 8*n+8 <= len(from) {
			words[at] = binary.LittleEndian.Uint64(from[8*n:])
		} else {
			words[at] = 0
		}
	}
	l.pad(w, i, len(from))
}

// absorb adds the next block of a lane's message to its state.
func (l *lanes) absorb(w *lane, i int) {
	from := w.whole()
	words := l.words[i:]
	for n, at := 0, 0; n+8 <= len(from); n, at = n+8, at+hashLanes {
		words[at] ^= binary.LittleEndian.Uint64(from[n:])
	}
	l.pad(w, i, len(from))
}

// whole takes the whole words of the next block off the message.
func (w *lane) whole() []byte {
	n := min(len(w.rest)&^7, keccakRate)
	from := w.rest[:n]
	w.rest = w.rest[n:]
	return from
}

// pad adds the end of the message and what stands behind it, if it ends in this
// block, of which n bytes are there.
func (l *lanes) pad(w *lane, i, n int) {
	if n == keccakRate {
		return
	}
	var end [8]byte // what is left, less than a word, and the first byte of padding
	end[copy(end[:], w.rest)] = 0x01
	l.words[hashLanes*(n/8)+i] ^= binary.LittleEndian.Uint64(end[:])
	l.words[hashLanes*(keccakRate/8-1)+i] ^= 0x80 << 56
	w.last = true
}

func (l *lanes) squeeze(h *Hash, i int) {
	for w := range len(h) / 8 {
		binary.LittleEndian.PutUint64(h[8*w:], l.words[hashLanes*w+i])
	}
}
