package merkle

import (
	"bytes"
	"encoding/binary"
	"runtime"

	"assay/domain/keccak"
)

const (
	// lanes is the number of messages that a quad hashes side by side.
	lanes = keccak.Lanes
	// rateWords is what keccak256 absorbs before it permutes, in words of 8
	// bytes: 1088 bits (FIPS 202 §3.2, capacity 512).
	rateWords = 17
)

// fourWay reports whether four permutations at once are faster than one after
// the other. Where not, go-ethereum's keccak is.
func fourWay() bool { return runtime.GOARCH == "amd64" && keccak.Fast() }

// quad computes leaves and nodes four at a time. Word w of lane l of its state
// is words[lanes*w+l]. The permutation knows no padding, so that is done here:
// Keccak's, 0x01 behind the message and 0x80 at the block's end, where FIPS
// 202's SHA3 has 0x06. Like a Hasher it belongs to one caller at a time.
type quad struct {
	state keccak.State
	words []uint64 // inside of state
}

// newQuad returns a quad, ready to use. Its address must not change, so it is
// never copied.
func newQuad() *quad {
	q := new(quad)
	q.words = q.state.Init()
	return q
}

// hashLeaves writes to dst the leaves of as many encodings: each of size bytes, a
// whole number of ABI words, one after the other in encoded.
func (q *quad) hashLeaves(dst []Hash, encoded []byte, size int) {
	clear(q.words)
	word := 0
	for at := 0; at < size; at += 8 {
		if word == rateWords {
			q.state.Permute()
			word = 0
		}
		for l := range lanes {
			q.words[lanes*word+l] ^= binary.LittleEndian.Uint64(encoded[size*l+at:])
		}
		word++
	}
	if word == rateWords {
		q.state.Permute()
		word = 0
	}
	q.finish(word)
	clear(q.words[lanes*HashSize/8:]) // what is left is the first hash, to be hashed again
	q.finish(HashSize / 8)
	q.read(dst)
}

// hashNodes writes the parents of four pairs of siblings to dst: of children 0 and
// 1, 2 and 3, and so on.
func (q *quad) hashNodes(dst, children []Hash) {
	clear(q.words[lanes*2*HashSize/8:])
	for l := range lanes {
		low, high := &children[2*l], &children[2*l+1]
		if bytes.Compare(low[:], high[:]) > 0 {
			low, high = high, low
		}
		for w := range HashSize / 8 {
			q.words[lanes*w+l] = binary.LittleEndian.Uint64(low[8*w:])
			q.words[lanes*(w+HashSize/8)+l] = binary.LittleEndian.Uint64(high[8*w:])
		}
	}
	q.finish(2 * HashSize / 8)
	q.read(dst)
}

// finish pads behind the given number of words of the last block, less than a
// whole one, and permutes.
func (q *quad) finish(word int) {
	for l := range lanes {
		q.words[lanes*word+l] ^= 0x01
		q.words[lanes*(rateWords-1)+l] ^= 0x80 << 56
	}
	q.state.Permute()
}

// read writes the hashes that the state holds to dst.
func (q *quad) read(dst []Hash) {
	for l := range lanes {
		for w := range HashSize / 8 {
			binary.LittleEndian.PutUint64(dst[l][8*w:], q.words[lanes*w+l])
		}
	}
}
