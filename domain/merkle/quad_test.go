package merkle

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"
)

// putNoise writes an encoding that differs from value to value in every byte.
func putNoise(i int, encoding []byte) {
	rng := rand.NewChaCha8([32]byte{byte(i), byte(i >> 8), byte(i >> 16), byte(len(encoding))})
	_, _ = rng.Read(encoding) // never fails
}

// TestLeavesAreLeaf holds both keccaks against go-ethereum's, one value at a
// time, for every length of an encoding that has its own place for the padding,
// and for numbers of values that leave 0 to 3 over.
func TestLeavesAreLeaf(t *testing.T) {
	for size := 0; size <= 20*wordSize; size += wordSize {
		for _, n := range []int{0, 1, 3, 4, 5, 6, 7, 8, 41} {
			for _, four := range []bool{false, true} {
				got := hashLeaves(n, size, putNoise, four)
				if len(got) != n {
					t.Fatalf("%d leaves of %d values", len(got), n)
				}
				for i := range got {
					encoding := make([]byte, size)
					putNoise(i, encoding)
					if want := Leaf(encoding); got[i] != want {
						t.Fatalf("four at a time %v, %d values of %d bytes: leaf %d is %s, want %s", four, n, size, i, got[i], want)
					}
				}
			}
		}
	}
}

// TestNodesAreNode does the same for trees, whose levels have every remainder.
func TestNodesAreNode(t *testing.T) {
	for n := 1; n <= 130; n++ {
		leaves := testLeaves(n)
		one, four := make([]Hash, 2*n-1), make([]Hash, 2*n-1)
		copy(one[n-1:], leaves)
		copy(four[n-1:], leaves)
		hashLevels(one, false)
		hashLevels(four, true)
		for i := range n - 1 {
			if want := Node(one[2*i+1], one[2*i+2]); one[i] != want || four[i] != want {
				t.Fatalf("%d leaves, node %d: %s one by one, %s four at a time, want %s", n, i, one[i], four[i], want)
			}
		}
	}
}

func TestLeavesGetCleanBytes(t *testing.T) {
	for _, four := range []bool{false, true} {
		got := hashLeaves(100, wordSize, func(i int, encoding []byte) {
			if !slices.Equal(encoding, make([]byte, wordSize)) || cap(encoding) != wordSize {
				panic(fmt.Sprintf("value %d is written into %x of capacity %d", i, encoding, cap(encoding)))
			}
			if i%2 == 0 {
				encoding[0] = 0xff
			}
		}, four)
		even, odd := Leaf(append([]byte{0xff}, make([]byte, wordSize-1)...)), Leaf(make([]byte, wordSize))
		for i, leaf := range got {
			if want := []Hash{even, odd}[i%2]; leaf != want {
				t.Fatalf("four at a time %v: leaf %d is %s, want %s", four, i, leaf, want)
			}
		}
	}
}

func TestLeavesRefuseBrokenWords(t *testing.T) {
	defer func() {
		if got, want := fmt.Sprint(recover()), "merkle: Leaves: got encodings of 33 bytes, want whole words of 32"; got != want {
			t.Errorf("panic %q, want %q", got, want)
		}
	}()
	Leaves(1, 33, putNoise)
}

// TestProcessorsDoNotMatter builds trees that are large enough to be cut, with
// one processor and with several, and wants every node the same.
func TestProcessorsDoNotMatter(t *testing.T) {
	for _, n := range []int{2*leastNodes - 1, 5000, 8192, 20_001} {
		var want []Hash
		for _, processors := range []int{1, 2, 3, 8} {
			tree := func() *Tree {
				defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(processors))
				tree, err := New(Leaves(n, 2*wordSize, putNoise))
				if err != nil {
					t.Fatal(err)
				}
				return tree
			}()
			if want == nil {
				want = tree.nodes
				if got := tree.Root().String(); got != dumbRoot(want[n-1:]) {
					t.Fatalf("%d leaves: root %s, want %s", n, got, dumbRoot(want[n-1:]))
				}
			}
			if !slices.Equal(tree.nodes, want) {
				t.Errorf("%d leaves: other nodes with %d processors than with one", n, processors)
			}
		}
	}
}

// TestSpreadCoversEachOnce checks that every element is in exactly one part.
func TestSpreadCoversEachOnce(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(7))
	for n := range 100 {
		for _, least := range []int{1, 3, 10, 1000} {
			seen := make([]int, n)
			spread(n, least, func(lo, hi int) {
				if hi-lo < min(least, n) {
					panic(fmt.Sprintf("part [%d, %d) of %d, want at least %d", lo, hi, n, least))
				}
				for i := lo; i < hi; i++ {
					seen[i]++
				}
			})
			for i, times := range seen {
				if times != 1 {
					t.Fatalf("%d elements, parts of at least %d: element %d came %d times", n, least, i, times)
				}
			}
		}
	}
}
