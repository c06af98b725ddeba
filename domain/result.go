package domain

import (
	"cmp"
	"fmt"

	"assay/domain/merkle"
)

// Kinds of payouts (rules §7).
const (
	PayoutPayable           = 1 // to an account, id 0
	PayoutNodeCollateral    = 2 // tops up the node collateral of ScalerNode id
	PayoutNetworkCollateral = 3 // tops up the network collateral of ScalerNode id
)

// Reasons of charges and slash leaves (rules §7).
const (
	ReasonContinuous = 1
	ReasonWindow     = 2
)

type (
	// Payout is a leaf of the payout tree: what an account has earned over all
	// epochs so far.
	Payout struct {
		Kind       uint8   `json:"kind"`
		ID         uint64  `json:"id"`
		Account    Address `json:"account"`
		Cumulative Amount  `json:"cumulative"` // wei
	}
	// Slash is a leaf of the slash tree.
	Slash struct {
		Epoch    Epoch    `json:"epoch"`
		SN       SNID     `json:"sn"`
		Position Position `json:"position"` // zero: own collateral
		Amount   Amount   `json:"amount"`   // wei
		Reason   uint8    `json:"reason"`
	}
	// EpochResult is what treasury signers approve and the contract settles
	// (rules §7). The network that it is bound to is given to Digest.
	EpochResult struct {
		Epoch          Epoch
		FirstEra       Era
		LastEra        Era
		PolicyHash     Hash
		LogSize        uint64
		LogRoot        Hash
		PayoutRoot     Hash
		PayoutTotal    Amount // wei, cumulative over all epochs
		SlashRoot      Hash
		SlashTotal     Amount // wei, of the whole tree
		PreviousDigest Hash
	}
)

// resultType is hashed into every digest; the contract holds the same text.
const resultType = "EpochResult(uint256 chainId,address settlement,uint64 epoch,uint64 firstEra,uint64 lastEra," +
	"bytes32 policyHash,uint64 logSize,bytes32 logRoot,bytes32 payoutRoot,uint256 payoutTotal," +
	"bytes32 slashRoot,uint256 slashTotal,bytes32 previousDigest)"

// Digest is keccak256(abi.encode(type hash, chain id, settlement, fields...)),
// the very value that EpochSettlement.digest returns.
func (r *EpochResult) Digest(n Network) Hash {
	words := [][32]byte{
		Keccak256([]byte(resultType)), Wei(n.ChainID).Word(), addressWord(n.Settlement),
		Wei(uint64(r.Epoch)).Word(), Wei(uint64(r.FirstEra)).Word(), Wei(uint64(r.LastEra)).Word(),
		r.PolicyHash, Wei(r.LogSize).Word(), r.LogRoot,
		r.PayoutRoot, r.PayoutTotal.Word(), r.SlashRoot, r.SlashTotal.Word(), r.PreviousDigest,
	}
	return Keccak256(joinWords(words))
}

// Encode returns the ABI words of the leaf: (uint8, uint256, address, uint256).
func (p Payout) Encode() []byte {
	return joinWords([][32]byte{
		Wei(uint64(p.Kind)).Word(), Wei(p.ID).Word(), addressWord(p.Account), p.Cumulative.Word(),
	})
}

// Leaf returns the OpenZeppelin leaf hash.
func (p Payout) Leaf() Hash { return merkle.Leaf(p.Encode()) }

// Compare orders payouts by kind, id and account.
func (p Payout) Compare(q Payout) int {
	switch {
	case p.Kind != q.Kind:
		return int(p.Kind) - int(q.Kind)
	case p.ID != q.ID:
		return cmp.Compare(p.ID, q.ID)
	}
	return p.Account.Compare(q.Account)
}

// Encode returns the ABI words of the leaf: (uint256, uint256, bytes32, uint256, uint8).
func (s Slash) Encode() []byte {
	return joinWords([][32]byte{
		Wei(uint64(s.Epoch)).Word(), Wei(uint64(s.SN)).Word(), s.Position, s.Amount.Word(), Wei(uint64(s.Reason)).Word(),
	})
}

// Leaf returns the OpenZeppelin leaf hash.
func (s Slash) Leaf() Hash { return merkle.Leaf(s.Encode()) }

// PayoutTree builds the tree of an epoch's payouts.
func PayoutTree(payouts []Payout) (*merkle.Tree, error) {
	leaves := make([]Hash, len(payouts))
	for i, p := range payouts {
		leaves[i] = p.Leaf()
	}
	return newTree("payout", leaves)
}

// SlashTree builds the tree of an epoch's slashes.
func SlashTree(slashes []Slash) (*merkle.Tree, error) {
	leaves := make([]Hash, len(slashes))
	for i, s := range slashes {
		leaves[i] = s.Leaf()
	}
	return newTree("slash", leaves)
}

func newTree(what string, leaves []Hash) (*merkle.Tree, error) {
	tree, err := merkle.New(leaves)
	if err != nil {
		return nil, fmt.Errorf("%s tree of %d leaves: %w", what, len(leaves), err)
	}
	return tree, nil
}

func addressWord(a Address) (w [32]byte) {
	copy(w[12:], a[:])
	return w
}

func joinWords(words [][32]byte) []byte {
	b := make([]byte, 0, 32*len(words))
	for _, w := range words {
		b = append(b, w[:]...)
	}
	return b
}
