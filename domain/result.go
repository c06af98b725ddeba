package domain

import (
	"cmp"
	"encoding/binary"
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

// Sizes of ABI-encoded leaves in bytes.
const (
	payoutSize = 4 * 32
	slashSize  = 5 * 32
)

// Encode returns the ABI words of the leaf: (uint8, uint256, address, uint256).
func (p Payout) Encode() []byte {
	encoding := make([]byte, payoutSize)
	p.put(encoding)
	return encoding
}

// put writes the encoding into payoutSize bytes that are zero.
func (p *Payout) put(encoding []byte) {
	encoding[31] = p.Kind
	binary.BigEndian.PutUint64(encoding[56:], p.ID)
	copy(encoding[76:], p.Account[:])
	p.Cumulative.v.PutUint256(encoding[96:])
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
	encoding := make([]byte, slashSize)
	s.put(encoding)
	return encoding
}

// put writes the encoding into slashSize bytes that are zero.
func (s *Slash) put(encoding []byte) {
	binary.BigEndian.PutUint64(encoding[24:], uint64(s.Epoch))
	binary.BigEndian.PutUint64(encoding[56:], uint64(s.SN))
	copy(encoding[64:], s.Position[:])
	s.Amount.v.PutUint256(encoding[96:])
	encoding[159] = s.Reason
}

// Leaf returns the OpenZeppelin leaf hash.
func (s Slash) Leaf() Hash { return merkle.Leaf(s.Encode()) }

// PayoutTree builds the tree of an epoch's payouts.
func PayoutTree(payouts []Payout) (*merkle.Tree, error) {
	return newTree("payout", merkle.Leaves(len(payouts), payoutSize, func(i int, encoding []byte) { payouts[i].put(encoding) }))
}

// SlashTree builds the tree of an epoch's slashes.
func SlashTree(slashes []Slash) (*merkle.Tree, error) {
	return newTree("slash", merkle.Leaves(len(slashes), slashSize, func(i int, encoding []byte) { slashes[i].put(encoding) }))
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
