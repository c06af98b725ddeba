package merkle

import (
	"fmt"
	"slices"
	"testing"
)

// TestProofsAreAllProofs holds the iteration against one proof at a time, for
// every shape of a tree up to 300 leaves and for dumps whose leaves are in any
// order.
func TestProofsAreAllProofs(t *testing.T) {
	for n := range 301 {
		tree, err := New(testLeaves(n))
		if err != nil {
			t.Fatal(err)
		}
		checkProofs(t, fmt.Sprintf("%d leaves", n), tree)
	}
	for _, name := range []string{"simple-v1.unsorted.1_0_6", "standard-v1.unsorted.1_0_6", "mixed.unsorted.1_0_8"} {
		checkProofs(t, name, loadVector(t, name+".json").Tree())
	}
	checkProofs(t, "the zero tree", new(Tree))
}

func checkProofs(t *testing.T, name string, tree *Tree) {
	t.Helper()
	var leaves []Hash
	for leaf, proof := range tree.Proofs() {
		want, err := tree.Proof(leaf)
		if err != nil || !slices.Equal(proof, want) {
			t.Fatalf("%s: proof of %s is %v, want %v, %v", name, leaf, proof, want, err)
		}
		leaves = append(leaves, leaf)
	}
	if !slices.Equal(leaves, tree.nodes[len(tree.nodes)/2:]) {
		t.Fatalf("%s: %d leaves came, want all %d in the order of the nodes", name, len(leaves), tree.Len())
	}
}

func TestProofsMayBeLeft(t *testing.T) {
	tree, err := New(testLeaves(9))
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for range tree.Proofs() {
		if seen++; seen == 3 {
			break
		}
	}
	if seen != 3 {
		t.Errorf("%d proofs came, want 3", seen)
	}
}

func TestProofsDoNotAllocate(t *testing.T) {
	tree, err := New(testLeaves(1000))
	if err != nil {
		t.Fatal(err)
	}
	var last Hash
	if n := testing.AllocsPerRun(10, func() {
		for _, proof := range tree.Proofs() {
			last = proof[0]
		}
	}); n > 1 {
		t.Errorf("all proofs of %d leaves allocate %v times, want at most once (last sibling %s)", tree.Len(), n, last)
	}
}
