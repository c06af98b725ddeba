// Package merkle builds and checks the Merkle trees whose roots are settled on
// chain. Roots, proofs and dumps are those of OpenZeppelin's StandardMerkleTree
// (@openzeppelin/merkle-tree), so that its MerkleProof.verify accepts every
// proof made here and its JavaScript library reads every dump.
//
// The shape, for n > 0 leaves, is a complete binary tree in one array of 2n-1
// nodes: the root is node 0, the children of node i are 2i+1 and 2i+2, and the
// leaves fill the tail in descending order, so the smallest leaf is the last
// node. With
//
//	Leaf(v)    = keccak256(keccak256(v))         v the ABI encoding of a value
//	Node(a, b) = keccak256(min(a,b) || max(a,b))
//
// the invariants are:
//
//	K1  Verify(t.Root(), leaf, t.Proof(leaf)) for every leaf of t.
//	K2  What is no leaf of t has no proof from t.
//	K3  A leaf is the hash of 32 bytes and an inner node the hash of 64, so no
//	    value's Leaf is ever an inner node, whatever the value's length.
//	K4  Leaves are unique, and strictly ascending in every tree from New.
//	K5  The root of the empty set is the zero hash, under which nothing verifies.
//	K6  The root is a function of the set of leaves alone, and equals
//	    OpenZeppelin's.
//
// There is no padding, no duplicated last node and no multiproof: each of them
// has let somebody prove what was not there (CVE-2012-2459, and
// GHSA-wprv-93r4-jj2p for OpenZeppelin's multiproofs before 4.9.2).
//
// Many hashes are computed four at a time where the processor has AVX2, and on
// all processors that Go may use. Neither shows in a result: each hash is a
// function of its own preimage and goes to its own place.
//
// The package does no I/O and holds no state, and the goroutines that it starts
// end before the call does. A [Tree] and a [Dump] never change once built and
// may be read by any number of goroutines; a [Hasher] belongs to one caller.
package merkle

import (
	"errors"
	"fmt"
	"math/bits"
	"slices"
)

// Errors to test for with errors.Is. The message around each has the hash.
var (
	// ErrDuplicateLeaf refuses a set of leaves with one of them twice: two
	// equal leaves are two claims that the contract cannot tell apart.
	ErrDuplicateLeaf = errors.New("duplicate leaf")
	// ErrNotFound says that a tree has no such leaf.
	ErrNotFound = errors.New("leaf not found")
)

// maxDepth bounds a proof: no tree that fits into memory is deeper.
const maxDepth = 64

// Tree is a Merkle tree over a set of leaves. The zero value is the empty tree.
type Tree struct {
	// nodes has 2n-1 entries for n leaves, laid out as the package comment says.
	nodes []Hash
	// byHash lists the leaf nodes' indexes in ascending order of their hashes.
	// It is nil if the leaves are sorted, for then their places say it.
	byHash []int
}

// New builds the tree of a set of leaves, given in any order. It refuses
// duplicates with [ErrDuplicateLeaf] and leaves its argument alone. No leaves
// give the empty tree.
func New(leaves []Hash) (*Tree, error) {
	if len(leaves) == 0 {
		return &Tree{}, nil
	}
	nodes := make([]Hash, 2*len(leaves)-1)
	tail := nodes[len(leaves)-1:]
	sortDescending(tail, leaves)
	for i := 1; i < len(tail); i++ {
		if tail[i-1] == tail[i] {
			return nil, fmt.Errorf("build tree of %d leaves: %w %s", len(leaves), ErrDuplicateLeaf, tail[i])
		}
	}
	hashLevels(nodes, fourWay())
	return &Tree{nodes: nodes}, nil
}

// leastNodes is the smallest part of a level that is worth a goroutine of its
// own: some 100 microseconds of hashing.
const leastNodes = 1024

// hashLevels computes all inner nodes from the leaves in the tail, the deepest
// level first. Level d is nodes [2^d - 1, 2^(d+1) - 1); nodes of one level do
// not depend on each other. Whether four are hashed at once changes no hash.
func hashLevels(nodes []Hash, four bool) {
	inner := len(nodes) / 2 // n-1 inner nodes precede the n leaves
	mine := newPress(four)
	for d := bits.Len(uint(inner)) - 1; d >= 0; d-- {
		first := 1<<d - 1
		last := min(2*first+1, inner)
		if last-first < 2*leastNodes {
			mine.nodes(nodes, first, last)
			continue
		}
		spread(last-first, leastNodes, func(lo, hi int) {
			newPress(four).nodes(nodes, first+lo, first+hi)
		})
	}
}

// Root returns the root: the zero hash for the empty tree, the leaf itself for
// a tree of one leaf.
func (t *Tree) Root() Hash {
	if len(t.nodes) == 0 {
		return Hash{}
	}
	return t.nodes[0]
}

// Len returns the number of leaves.
func (t *Tree) Len() int { return (len(t.nodes) + 1) / 2 }

// Proof returns the siblings on the way from leaf to the root, the leaf's own
// first: what [Verify] and MerkleProof.verify take. It is empty for a tree of
// one leaf. A hash that is no leaf of the tree, so every inner node and
// everything in the empty tree, is [ErrNotFound].
func (t *Tree) Proof(leaf Hash) ([]Hash, error) {
	i, ok := t.find(leaf)
	if !ok {
		return nil, fmt.Errorf("prove %s in tree of %d leaves with root %s: %w", leaf, t.Len(), t.Root(), ErrNotFound)
	}
	return t.path(i), nil
}

// path returns the siblings from node i up to the root. Node i is on level
// floor(log2(i+1)), and that is how many there are.
func (t *Tree) path(i int) []Hash {
	proof := make([]Hash, 0, bits.Len(uint(i+1))-1)
	for i > 0 {
		sibling := i - 1
		if i%2 == 1 {
			sibling = i + 1
		}
		proof = append(proof, t.nodes[sibling])
		i = (i - 1) / 2
	}
	return proof
}

// find returns the index of the node that holds leaf.
func (t *Tree) find(leaf Hash) (index int, ok bool) {
	if t.byHash != nil {
		i, ok := slices.BinarySearchFunc(t.byHash, leaf, func(node int, leaf Hash) int {
			return t.nodes[node].Compare(leaf)
		})
		if !ok {
			return 0, false
		}
		return t.byHash[i], true
	}
	first := len(t.nodes) / 2
	i, ok := slices.BinarySearchFunc(t.nodes[first:], leaf, func(node, leaf Hash) int {
		return leaf.Compare(node) // the tail descends
	})
	return first + i, ok
}

// Verify reports whether proof leads from leaf to root, as MerkleProof.verify
// does. It says that leaf is a node of the tree with that root; that it is a
// leaf follows from leaf being [Leaf] of a value in hand, so compute it and
// never take it from whoever brings the proof. Nothing verifies under the zero
// root, which is that of the empty tree and of an unset slot.
func Verify(root, leaf Hash, proof []Hash) bool {
	if root == (Hash{}) || len(proof) > maxDepth {
		return false
	}
	h := NewHasher()
	node := leaf
	for _, sibling := range proof {
		node = h.Node(node, sibling)
	}
	return node == root
}
