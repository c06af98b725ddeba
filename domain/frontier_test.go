package domain

import (
	"fmt"
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
