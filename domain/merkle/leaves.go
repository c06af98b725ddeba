package merkle

import "fmt"

// leastLeaves is the smallest part that is worth a goroutine of its own: some
// 100 microseconds of hashing.
const leastLeaves = 512

// Leaves returns the [Leaf] of each of n values whose ABI encodings all have
// size bytes, so of static types only. It has put write the encoding of value i
// into size bytes, all zero before. Put is called for every i once, in no order
// and from several goroutines at a time, and must not keep the bytes. It panics
// if size is not a whole number of 32-byte ABI words.
func Leaves(n, size int, put func(i int, encoding []byte)) []Hash {
	if size%wordSize != 0 {
		panic(fmt.Sprintf("merkle: Leaves: got encodings of %d bytes, want whole words of %d", size, wordSize))
	}
	return hashLeaves(n, size, put, fourWay())
}

// hashLeaves is Leaves with the choice between the two keccaks, which give the
// same hashes.
func hashLeaves(n, size int, put func(i int, encoding []byte), four bool) []Hash {
	leaves := make([]Hash, n)
	spread(n, leastLeaves, func(lo, hi int) {
		newPress(four).leaves(leaves, lo, hi, size, put)
	})
	return leaves
}
