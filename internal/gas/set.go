package main

import (
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"assay/domain"
	"assay/domain/merkle"
	"assay/internal/devnet"
)

// named is how many accounts of a set have a test key of devnet, and so can claim for themselves.
const named = 64

// set is the accounts that are paid every month, and what each earns in it.
type set struct {
	accounts []common.Address
}

func newSet(size int) *set {
	s := &set{accounts: make([]common.Address, size)}
	for i := range s.accounts {
		if i < named {
			s.accounts[i] = devnet.TestAddress(payeeName(i))
			continue
		}
		s.accounts[i] = common.BytesToAddress(crypto.Keccak256([]byte("payee"), binary.BigEndian.AppendUint64(nil, uint64(i))))
	}
	return s
}

// payeeName is the name of a named account's test key.
func payeeName(i int) string { return fmt.Sprint("payee ", i) }

// earned is what an account earns in a month: one to about 74 ICNT, to the last wei.
func (s *set) earned(i, month int) domain.Amount {
	h := crypto.Keccak256(s.accounts[i][:], binary.BigEndian.AppendUint64(nil, uint64(month)))
	wei := new(big.Int).SetUint64(binary.BigEndian.Uint64(h)) // below 18.5 ICNT
	wei.Lsh(wei, 2).Add(wei, big.NewInt(1e18))
	amount, err := domain.AmountFromBig(wei)
	if err != nil {
		panic(fmt.Sprintf("gas: %s wei: %v", wei, err)) // 66 bits
	}
	return amount
}

// payouts are the leaves of a month's epoch, in the order of the accounts: cumulative over all months so far.
func (s *set) payouts(before []domain.Payout, month int) (leaves []domain.Payout, total domain.Amount) {
	leaves = make([]domain.Payout, len(s.accounts))
	for i, account := range s.accounts {
		amount := s.earned(i, month)
		if before != nil {
			amount = amount.Plus(before[i].Cumulative)
		}
		leaves[i] = domain.Payout{Kind: domain.PayoutPayable, Account: domain.Address(account), Cumulative: amount}
		total = total.Plus(amount)
	}
	return leaves, total
}

// distribution is a month as Uniswap's distributor takes it: leaves keccak256(abi.encodePacked(index, account, amount))
// under the same kind of tree, whose pairs are sorted there too.
type distribution struct {
	*set
	month int
	tree  *merkle.Tree
	total domain.Amount
}

func (s *set) distribution(month int) (*distribution, error) {
	d := &distribution{set: s, month: month}
	leaves := make([]merkle.Hash, len(s.accounts))
	for i := range s.accounts {
		leaves[i] = d.leaf(i)
		d.total = d.total.Plus(s.earned(i, month))
	}
	var err error
	d.tree, err = merkle.New(leaves)
	return d, err
}

func (d *distribution) leaf(i int) merkle.Hash {
	var packed [84]byte
	binary.BigEndian.PutUint64(packed[24:], uint64(i))
	copy(packed[32:], d.accounts[i][:])
	d.earned(i, d.month).Big().FillBytes(packed[52:])
	return merkle.Keccak256(packed[:])
}

// words is a proof as the bindings take it.
func words(tree *merkle.Tree, leaf merkle.Hash) ([][32]byte, error) {
	proof, err := tree.Proof(leaf)
	if err != nil {
		return nil, err
	}
	out := make([][32]byte, len(proof))
	for i, h := range proof {
		out[i] = h
	}
	return out, nil
}
