package merkle

import (
	"encoding/binary"
	"math/bits"
	"slices"
)

const (
	// bucketLoad is the number of leaves that a bucket should get: few enough
	// to sort by insertion, enough that the counters stay small beside them.
	bucketLoad = 4
	// mostBucketBits bounds the counters at 8 MiB, about a second-level cache.
	mostBucketBits = 20
	// leastBuckets is the smallest part that is worth a goroutine of its own:
	// some 100 microseconds of sorting.
	leastBuckets = 1024
)

// sortDescending writes the hashes of src to dst, of equal length, in
// descending order. Hashes are evenly spread, so their leading bits say almost
// where each belongs: one pass puts them into buckets, and what remains is a
// sort of a few per bucket. That is five times as fast as comparing alone.
// Hashes that are not evenly spread cost time, no more than sorting all of them
// by comparison, and never order.
func sortDescending(dst, src []Hash) {
	width := min(bits.Len(uint(len(src)/bucketLoad)), mostBucketBits)
	bucket := func(h *Hash) int { return int(^binary.BigEndian.Uint64(h[:]) >> (64 - width)) }
	end := make([]int, 1<<width+1) // end[b] becomes the place after bucket b's last
	for i := range src {
		end[bucket(&src[i])+1]++
	}
	for b := 1; b < len(end); b++ {
		end[b] += end[b-1] // for now where bucket b begins
	}
	for i := range src {
		b := bucket(&src[i])
		dst[end[b]] = src[i]
		end[b]++
	}
	spread(1<<width, leastBuckets, func(lo, hi int) {
		begin := 0
		if lo > 0 {
			begin = end[lo-1]
		}
		for _, end := range end[lo:hi] {
			slices.SortFunc(dst[begin:end], descending)
			begin = end
		}
	})
}

// descending is the order of leaves in a tree's tail.
func descending(a, b Hash) int { return b.Compare(a) }
