package domain

import (
	"slices"

	"assay/domain/sha256x2"
)

const (
	nodePrefix = 1 // what RFC 6962 §2.1 puts before the hashes of a node's children
	nodeBytes  = 1 + 2*len(Hash{})
)

// appendNode appends what a node is the SHA-256 of.
func appendNode(b []byte, left, right Hash) []byte {
	b = append(b, nodePrefix)
	b = append(b, left[:]...)
	return append(b, right[:]...)
}

// A TreeHasher hashes leaves and nodes of RFC 6962 trees, many at a time, which costs
// half of one after the other on a processor that can. The zero value is ready. It
// belongs to one goroutine at a time.
type TreeHasher struct {
	two      sha256x2.Hasher
	messages [][]byte
	nodes    []byte
}

// Leaves writes the leaf hashes of what AppendLeafInput made to leaves.
func (h *TreeHasher) Leaves(leaves []Hash, inputs [][]byte) {
	sha256x2.SumAll(&h.two, leaves, inputs)
}

// Subtrees returns the fewest subtrees that leaves make up whose indexes begin with
// first, in their order. It writes over leaves.
func (h *TreeHasher) Subtrees(first uint64, leaves []Hash) []Subtree {
	var left, right []Subtree
	for level := 0; len(leaves) > 0; level++ {
		if first&1 == 1 {
			left = append(left, Subtree{level, leaves[0]})
			first, leaves = first+1, leaves[1:]
		}
		if n := len(leaves); n&1 == 1 {
			right = append(right, Subtree{level, leaves[n-1]})
			leaves = leaves[:n-1]
		}
		first, leaves = first/2, h.parents(leaves)
	}
	slices.Reverse(right)
	return append(left, right...)
}

// parents hashes every two nodes, and returns the hashes in the place of the first ones.
func (h *TreeHasher) parents(nodes []Hash) []Hash {
	n := len(nodes) / 2
	h.messages, h.nodes = h.messages[:0], slices.Grow(h.nodes[:0], n*nodeBytes)
	for i := range n {
		from := len(h.nodes)
		h.nodes = appendNode(h.nodes, nodes[2*i], nodes[2*i+1])
		h.messages = append(h.messages, h.nodes[from:])
	}
	sha256x2.SumAll(&h.two, nodes[:n], h.messages)
	return nodes[:n]
}
