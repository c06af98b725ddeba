package domain

import (
	"encoding/binary"
	"strconv"

	"github.com/cloudflare/circl/simd/keccakf1600"
)

const (
	// hashLanes is how many permutations the processor does side by side.
	hashLanes = 4
	// keccakRate is what keccak256 absorbs before it permutes, in bytes: 1088
	// bits (FIPS 202 §3.2, capacity 512).
	keccakRate  = 136
	keccakWords = 25 // of a state
)

// fourLanes reports whether four permutations side by side beat one after the
// other, which takes AVX2 on amd64. Elsewhere go-ethereum's keccak is faster.
func fourLanes() bool { return strconv.IntSize == 64 && keccakf1600.IsEnabledX4() }

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
	l.words = l.state.Initialize(false)
	l.hashAll(hashes, messages)
}

// lanes hashes as many messages at a time; a lane that is done takes the next
// message, so that long ones and short ones keep all of them busy. Word w of
// lane i of the state is words[hashLanes*w+i]. The permutation knows no padding:
// 0x01 behind the message and 0x80 at the end of its block are Keccak's, where
// FIPS 202's SHA3 has 0x06.
type lanes struct {
	state keccakf1600.StateX4
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
			if !w.busy && next < len(messages) {
				*w = lane{index: next, rest: messages[next], busy: true}
				next++
				for word := range keccakWords {
					l.words[hashLanes*word+i] = 0
				}
			}
			if w.busy {
				l.absorb(w, i)
				busy = true
			}
		}
		if !busy {
			return
		}
		l.state.Permute()
	}
}

// absorb adds the next block of a lane's message to its state.
func (l *lanes) absorb(w *lane, i int) {
	if len(w.rest) >= keccakRate {
		l.add(w.rest[:keccakRate], i)
		w.rest = w.rest[keccakRate:]
		return
	}
	whole := len(w.rest) &^ 7
	l.add(w.rest[:whole], i)
	var end [8]byte // what is left, less than a word, and the first byte of padding
	end[copy(end[:], w.rest[whole:])] = 0x01
	l.words[hashLanes*(whole/8)+i] ^= binary.LittleEndian.Uint64(end[:])
	l.words[hashLanes*(keccakRate/8-1)+i] ^= 0x80 << 56
	w.last = true
}

// add absorbs whole words from the block's start on.
func (l *lanes) add(b []byte, i int) {
	for at := i; len(b) >= 8; at += hashLanes {
		l.words[at] ^= binary.LittleEndian.Uint64(b)
		b = b[8:]
	}
}

func (l *lanes) squeeze(h *Hash, i int) {
	for w := range len(h) / 8 {
		binary.LittleEndian.PutUint64(h[8*w:], l.words[hashLanes*w+i])
	}
}
