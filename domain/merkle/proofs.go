package merkle

import (
	"iter"
	"math/bits"
)

// Proofs returns every leaf of the tree with its proof, in the order of the
// tree's nodes: the largest leaf first, in a tree from [New]. The proofs share
// one buffer: each is good until the next and must not be changed, so clone
// what is to be kept. Neighbours have most of a proof in common, and all proofs
// together cost about two copied hashes a leaf.
func (t *Tree) Proofs() iter.Seq2[Hash, []Hash] {
	return func(yield func(leaf Hash, proof []Hash) bool) {
		var proof [maxDepth]Hash
		first := len(t.nodes) / 2
		for i := first; i < len(t.nodes); i++ {
			place := uint(i + 1) // counted from 1, so that halves are parents and an odd one differs from its sibling by the last bit
			depth := bits.Len(place) - 1
			stale := min(bits.TrailingZeros(place)+1, depth) // above that, ancestors are those of the leaf before
			if i == first {
				stale = depth
			}
			for up := range stale {
				proof[up] = t.nodes[(place>>up^1)-1]
			}
			if !yield(t.nodes[i], proof[:depth:depth]) {
				return
			}
		}
	}
}
