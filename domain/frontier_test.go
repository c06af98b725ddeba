package domain

import (
	"fmt"
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"
)

// A frontier made of another's size and edges goes on as the other does, and is
// its own; with other than the right number of edges there is none.
func TestFrontierFromItsEdges(t *testing.T) {
	var f Frontier
	for size := range uint64(70) {
		edges := f.Edges()
		g, err := NewFrontier(f.Size(), edges)
		if err != nil {
			t.Fatal(err)
		}
		clear(edges) // neither keeps what it was given or gave
		if g.Size() != size || g.Root() != f.Root() {
			t.Fatalf("size %d, root %s: want %d, %s", g.Size(), g.Root(), size, f.Root())
		}
		leaf := someHash(byte(size))
		f.Append(leaf)
		if g.Append(leaf); g.Size() != f.Size() || g.Root() != f.Root() {
			t.Fatalf("a leaf later: size %d, root %s: want %d, %s", g.Size(), g.Root(), f.Size(), f.Root())
		}
	}
	want := "frontier of 7 leaves: 2 edges, want 3"
	if _, err := NewFrontier(7, make([]Hash, 2)); fmt.Sprint(err) != want {
		t.Errorf("%v, want %s", err, want)
	}
	if _, err := NewFrontier(0, make([]Hash, 1)); err == nil {
		t.Error("an empty frontier with an edge")
	}
}

// A run of leaves, cut at random into pieces whose subtrees were hashed before, leads
// to the same tree after every leaf, even if a piece is left in its middle.
func TestSubtrees(t *testing.T) {
	var hasher TreeHasher
	rng := rand.New(rand.NewPCG(3, 3))
	for range 60 {
		var want, got Frontier
		for got.Size() < 200 {
			first := got.Size()
			leaves := make([]Hash, rng.IntN(70))
			for i := range leaves {
				leaves[i] = someHash(byte(first) + byte(i))
			}
			trees := hasher.Subtrees(first, slices.Clone(leaves))
			if most := 2 * bits.Len(uint(len(leaves))); len(trees) > most {
				t.Fatalf("%d leaves from %d are %d subtrees, want at most %d", len(leaves), first, len(trees), most)
			}
			visited := len(leaves)
			if rng.IntN(4) == 0 {
				visited = rng.IntN(visited + 1)
			}
			var in []*Subtree // of each leaf
			for i := range trees {
				in = append(in, slices.Repeat([]*Subtree{&trees[i]}, 1<<trees[i].Level)...)
			}
			for i, leaf := range leaves[:visited] {
				want.Append(leaf)
				got.AppendIn(in[i], leaf)
				if got.Size() != want.Size() || got.Root() != want.Root() || !slices.Equal(got.Edges(), want.Edges()) {
					t.Fatalf("size %d, root %s: want %d, %s", got.Size(), got.Root(), want.Size(), want.Root())
				}
			}
			if rng.IntN(4) == 0 {
				leaf := someHash(99)
				want.Append(leaf)
				got.Append(leaf)
			}
		}
		if got.Root() != want.Root() {
			t.Fatalf("root %s, want %s", got.Root(), want.Root())
		}
	}
}
