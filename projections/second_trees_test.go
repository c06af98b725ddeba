package projections

import (
	"bytes"
	"cmp"
	"math/big"
	"slices"

	"assay/domain"
)

// close makes the result of the epoch that ends with e.
func (s *second) close(e domain.Era) {
	k := s.epochOf(e)
	s.updateA()
	for _, p := range s.rows {
		s.checkpoint(p)
	}
	s.firstParts(s.policy(e))
	r := &plainResult{epoch: k}
	for i := len(s.results) - 1; i >= 0 && !s.results[i].covered; i-- {
		r.carried = append(r.carried, s.results[i].epoch)
	}
	payouts, total, payoutRoot := s.payoutTree()
	slashed, slashRoot := s.slashTree(append(r.carried, k))
	funds := above(s.deposits, s.withdrawn)
	r.covered = total.Cmp(funds) <= 0
	s.results = append(s.results, r)
	s.records = append(s.records, map[string]any{
		"record": "epoch", "epoch": k, "first_era": e + 1 - domain.Era(s.erasPerEpoch()), "last_era": e,
		"payout_root": payoutRoot.String(), "payout_total": total.String(), "slash_root": slashRoot.String(), "slash_total": slashed.String(),
		"covered": r.covered, "shortfall": above(total, funds).String(), "payouts": payouts,
	})
}

// payoutTree lists what is owed, and the tree of it.
func (s *second) payoutTree() (list []any, total *big.Int, root domain.Hash) {
	list, total = []any{}, num(0)
	var keys []payee
	for key, amount := range s.owed {
		if amount.Sign() > 0 {
			keys = append(keys, key)
		}
	}
	slices.SortFunc(keys, func(a, b payee) int {
		return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(a.id, b.id), bytes.Compare(a.account[:], b.account[:]))
	})
	var leaves []domain.Hash
	for _, key := range keys {
		amount := s.owed[key]
		list = append(list, map[string]any{"kind": key.kind, "id": key.id, "account": key.account.String(), "cumulative": amount.String()})
		leaves = append(leaves, plainLeaf(num(uint64(key.kind)), num(key.id), new(big.Int).SetBytes(key.account[:]), amount))
		total = plus(total, amount)
	}
	return list, total, plainRoot(leaves)
}

// slashTree is the tree of what some epochs decided and nobody vetoed.
func (s *second) slashTree(epochs []domain.Epoch) (total *big.Int, root domain.Hash) {
	type leaf struct {
		epoch    domain.Epoch
		sn       domain.SNID
		position domain.Position
		reason   string
	}
	sums := map[leaf]*big.Int{}
	total = num(0)
	for _, p := range s.pieces {
		if p.vetoed || !slices.Contains(epochs, p.epoch) {
			continue
		}
		key := leaf{p.epoch, p.sn, p.position, p.reason}
		if sums[key] == nil {
			sums[key] = num(0)
		}
		sums[key] = plus(sums[key], p.amount)
		total = plus(total, p.amount)
	}
	var leaves []domain.Hash
	for key, amount := range sums {
		reason := map[string]uint64{"continuous": 1, "window": 2}[key.reason]
		leaves = append(leaves, plainLeaf(num(uint64(key.epoch)), num(uint64(key.sn)), new(big.Int).SetBytes(key.position[:]), amount, num(reason)))
	}
	return total, plainRoot(leaves)
}

// plainLeaf is keccak256(keccak256(abi.encode(words))).
func plainLeaf(words ...*big.Int) domain.Hash {
	var b []byte
	for _, w := range words {
		b = append(b, w.FillBytes(make([]byte, 32))...)
	}
	inner := domain.Keccak256(b)
	return domain.Keccak256(inner[:])
}

// plainRoot is the root of an OpenZeppelin StandardMerkleTree: sorted leaves
// stand at the end of an array in reverse, node i hangs over 2i+1 and 2i+2.
func plainRoot(leaves []domain.Hash) domain.Hash {
	if len(leaves) == 0 {
		return domain.Hash{}
	}
	slices.SortFunc(leaves, func(a, b domain.Hash) int { return bytes.Compare(a[:], b[:]) })
	tree := make([]domain.Hash, 2*len(leaves)-1)
	for i, leaf := range leaves {
		tree[len(tree)-1-i] = leaf
	}
	for i := len(tree) - len(leaves) - 1; i >= 0; i-- {
		a, b := tree[2*i+1], tree[2*i+2]
		if bytes.Compare(a[:], b[:]) > 0 {
			a, b = b, a
		}
		tree[i] = domain.Keccak256(append(a[:], b[:]...))
	}
	return tree[0]
}
