// Package peerscan reads the peers at the beginning of a report's list, all that are in
// 64 bytes at once. One by one, where each begins is known only when the length of the
// one before is, and a replay waits for that most of all.
//
// Invariants: what is read are peers in their canonical form (docs/formats.md), one behind
// the other, none left out, with ids that ascend. It may stop at any of them: whoever asks
// has to be able to read without.
//
// It is for processors with AVX-512; on others it reads nothing. It does not say which
// times there are.
package peerscan

// Word is how many ids a set has a bit for.
const Word = 64

// Forms of an id, by how many bytes it takes.
const (
	Small  = 1 // below 2^7
	Middle = 3 // from 2^8 on, below 2^16: a code and two bytes
)

// Scan reads up to n peers at the beginning of list, with ids of the given form and times
// of 16 or 32 bits: those whose ids are at least next, and in the given word, Word*word to
// Word*word + 63. It returns how many, how many bytes they take, and a bit for each id.
func Scan(list []byte, n, form int, word, next uint64) (taken, size int, set uint64) {
	first := Word * word
	if !available || len(list) == 0 || word >= 1<<10 || next >= first+Word {
		return 0, 0, 0
	}
	return scan(&list[0], len(list), n, form, first, max(first, next)-first)
}
