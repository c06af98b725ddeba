package domain

import (
	"crypto/sha256"
	"fmt"
	"math/bits"
	"slices"
)

// Frontier is the right edge of an RFC 6962 tree: enough to add leaves and to
// know the root, in memory that grows with the tree's height. The zero value
// is the empty tree.
type Frontier struct {
	size  uint64
	edges []Hash // roots of the perfect subtrees of all but the loose leaves, largest first
	loose []Hash // the last leaves, while the tree that they belong to is not full
}

// A Subtree is a perfect tree of 2^Level leaves, the first of which has a multiple of
// that as its index.
type Subtree struct {
	Level int
	Root  Hash
}

// NewFrontier returns the frontier of size leaves with the given edges, as Edges
// gives them: there is one for every bit that is set in size.
func NewFrontier(size uint64, edges []Hash) (Frontier, error) {
	if want := bits.OnesCount64(size); len(edges) != want {
		return Frontier{}, fmt.Errorf("frontier of %d leaves: %d edges, want %d", size, len(edges), want)
	}
	return Frontier{size: size, edges: slices.Clone(edges)}, nil
}

// Edges returns the roots of the perfect subtrees that the tree is made of,
// largest first.
func (f *Frontier) Edges() []Hash {
	tied := Frontier{size: f.size, edges: slices.Clone(f.edges), loose: f.loose}
	tied.tie()
	return tied.edges
}

// Append adds one leaf hash.
func (f *Frontier) Append(leaf Hash) {
	f.tie()
	f.size++
	f.graft(f.size, Subtree{Root: leaf})
}

// AppendIn adds one leaf hash that is in a subtree, all of whose leaves are added so,
// and whose root somebody has hashed already: hashing it again is spared. If other
// leaves come before the subtree is full, it does not matter.
func (f *Frontier) AppendIn(t *Subtree, leaf Hash) {
	f.loose = append(f.loose, leaf)
	f.size++
	if leaves := uint64(1) << t.Level; f.size%leaves != 0 {
		return
	} else if leaves != uint64(len(f.loose)) {
		f.tie()
		return
	}
	f.loose = f.loose[:0]
	f.graft(f.size, *t)
}

// tie hashes what is loose.
func (f *Frontier) tie() {
	for i, leaf := range f.loose {
		f.graft(f.size-uint64(len(f.loose)-1-i), Subtree{Root: leaf})
	}
	f.loose = nil
}

// graft makes a subtree the last one of a tree of size leaves.
func (f *Frontier) graft(size uint64, t Subtree) {
	for n := (size - 1) >> t.Level; n&1 == 1; n >>= 1 {
		last := len(f.edges) - 1
		t.Root = nodeHash(f.edges[last], t.Root)
		f.edges = f.edges[:last]
	}
	f.edges = append(f.edges, t.Root)
}

// Size returns the number of leaves.
func (f *Frontier) Size() uint64 { return f.size }

// Root returns the tree's root; for the empty tree the SHA-256 of nothing
// (RFC 6962 §2.1).
func (f *Frontier) Root() Hash {
	edges := f.edges
	if len(f.loose) > 0 {
		edges = f.Edges()
	}
	if len(edges) == 0 {
		return sha256.Sum256(nil)
	}
	root := edges[len(edges)-1]
	for i := len(edges) - 2; i >= 0; i-- {
		root = nodeHash(edges[i], root)
	}
	return root
}

func nodeHash(left, right Hash) Hash {
	var b [nodeBytes]byte
	return sha256.Sum256(appendNode(b[:0], left, right))
}
