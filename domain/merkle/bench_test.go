package merkle

import (
	"encoding/binary"
	"runtime"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
)

// million is the number of payouts that the benchmarks build a tree of.
const million = 1_000_000

// putPayout writes the encoding of a payout like those of an epoch: kind, id,
// account and cumulative amount in 32-byte words.
func putPayout(i int, encoding []byte) {
	encoding[31] = byte(1 + i%3)
	binary.BigEndian.PutUint64(encoding[56:], uint64(i))
	binary.BigEndian.PutUint64(encoding[88:], uint64(i)*0xa55a1)
	binary.BigEndian.PutUint64(encoding[120:], uint64(i)*1_000_000_007)
}

func payoutLeaves(n int) []Hash { return Leaves(n, 4*wordSize, putPayout) }

// BenchmarkFloor1M is what one core and one keccak at a time cannot beat, and
// the unit that the others are told in: the hashes of 1,000,000 double-hashed
// leaves of 128 bytes and of the 999,999 nodes above them, and nothing else.
func BenchmarkFloor1M(b *testing.B) {
	for b.Loop() {
		floor()
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*million), "ns/leaf")
}

func floor() {
	state, buffer, out := crypto.NewKeccakState(), make([]byte, 4*wordSize), make([]byte, HashSize)
	for _, size := range []int{4 * wordSize, wordSize, 2 * wordSize} {
		for range million {
			state.Reset()
			_, _ = state.Write(buffer[:size])
			_, _ = state.Read(out)
		}
	}
}

// BenchmarkRoot1M is the root of 1,000,000 payouts: encoded, hashed, sorted and
// hashed up.
func BenchmarkRoot1M(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := New(payoutLeaves(million)); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*million), "ns/leaf")
}

// BenchmarkProofs1M is the root and all proofs of 1,000,000 payouts.
func BenchmarkProofs1M(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		tree, err := New(payoutLeaves(million))
		if err != nil {
			b.Fatal(err)
		}
		siblings := 0
		for _, proof := range tree.Proofs() {
			siblings += len(proof)
		}
		if siblings < 19*million {
			b.Fatalf("%d siblings", siblings)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*million), "ns/leaf")
}

// BenchmarkRoot1MOneCore is BenchmarkRoot1M with one processor.
func BenchmarkRoot1MOneCore(b *testing.B) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	BenchmarkRoot1M(b)
}

// BenchmarkSort1M is the part of BenchmarkRoot1M that hashes nothing.
func BenchmarkSort1M(b *testing.B) {
	leaves := payoutLeaves(million)
	sorted := make([]Hash, len(leaves))
	for b.Loop() {
		sortDescending(sorted, leaves)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*million), "ns/leaf")
}

func BenchmarkLeaf(b *testing.B) {
	h, encoded := NewHasher(), make([]byte, 4*wordSize)
	for b.Loop() {
		h.Leaf(encoded)
	}
}

func BenchmarkVerify100k(b *testing.B) {
	leaves := testLeaves(100_000)
	tree, err := New(leaves)
	if err != nil {
		b.Fatal(err)
	}
	proof, err := tree.Proof(leaves[0])
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if !Verify(tree.Root(), leaves[0], proof) {
			b.Fatal("good proof refused")
		}
	}
}
