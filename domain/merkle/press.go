package merkle

// press computes ranges of leaves and nodes: four at a time as long as there
// are four, the rest one by one. It belongs to one caller at a time.
type press struct {
	quad *quad // nil: all one by one
	rest *Hasher
}

// newPress returns a press, ready to use; see [fourWay] for the choice.
func newPress(four bool) *press {
	p := &press{rest: NewHasher()}
	if four {
		p.quad = newQuad()
	}
	return p
}

// leaves computes leaves [lo, hi) of the values that put encodes to size bytes.
func (p *press) leaves(leaves []Hash, lo, hi, size int, put func(i int, encoding []byte)) {
	encodings := make([]byte, lanes*size)
	for ; p.quad != nil && lo+lanes <= hi; lo += lanes {
		clear(encodings)
		for l := range lanes {
			put(lo+l, encodings[size*l:size*(l+1):size*(l+1)])
		}
		p.quad.hashLeaves(leaves[lo:lo+lanes], encodings, size)
	}
	one := encodings[:size:size]
	for ; lo < hi; lo++ {
		clear(one)
		put(lo, one)
		leaves[lo] = p.rest.Leaf(one)
	}
}

// nodes computes nodes [lo, hi), all of one level, from the level below.
func (p *press) nodes(nodes []Hash, lo, hi int) {
	for ; p.quad != nil && lo+lanes <= hi; lo += lanes {
		p.quad.hashNodes(nodes[lo:lo+lanes], nodes[2*lo+1:2*(lo+lanes)+1])
	}
	for ; lo < hi; lo++ {
		p.rest.node(&nodes[lo], &nodes[2*lo+1], &nodes[2*lo+2])
	}
}
