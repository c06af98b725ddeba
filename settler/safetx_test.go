package settler

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"assay/contracts/safe"
	"assay/domain"
)

// TestSafeTxHashIsTheSafes compares the hash that is computed here with the Safe's own and with go-ethereum's EIP-712.
func TestSafeTxHashIsTheSafes(t *testing.T) {
	s := newStage(t)
	binding := safe.NewISafe()
	zero := new(big.Int)
	for i, data := range [][]byte{nil, {1}, s.batch(s.close()).Calldata(), make([]byte, 5000)} {
		for _, nonce := range []uint64{0, 1, 1<<64 - 1} {
			tx := &SafeTx{ChainID: s.network.ChainID, Safe: domain.Address(s.d.Safe), To: s.network.Settlement, Data: data, Nonce: nonce}
			pack := binding.PackGetTransactionHash(s.d.Settlement, zero, data, 0, zero, zero, zero, common.Address{}, common.Address{}, new(big.Int).SetUint64(nonce))
			out, err := s.chain.Client().CallContract(t.Context(), ethereum.CallMsg{To: &s.d.Safe, Data: pack}, nil)
			if err != nil {
				t.Fatal(err)
			}
			if got := tx.Hash(); got != domain.Hash(out) {
				t.Errorf("data %d, nonce %d: hash %s, the Safe says %x", i, nonce, got, out)
			}
			typed := tx.TypedData()
			hash, _, err := apitypes.TypedDataAndHash(typed)
			if err != nil {
				t.Fatal(err)
			}
			if tx.Hash() != domain.Hash(hash) {
				t.Errorf("data %d, nonce %d: hash %s, typed data gives %x", i, nonce, tx.Hash(), hash)
			}
			domainHash, err := typed.HashStruct("EIP712Domain", typed.Domain.Map())
			if err != nil {
				t.Fatal(err)
			}
			if tx.DomainHash() != domain.Hash(domainHash) {
				t.Errorf("domain hash %s, typed data gives %x", tx.DomainHash(), domainHash)
			}
			message, err := typed.HashStruct(typed.PrimaryType, typed.Message)
			if err != nil {
				t.Fatal(err)
			}
			if tx.MessageHash() != domain.Hash(message) {
				t.Errorf("message hash %s, typed data gives %x", tx.MessageHash(), message)
			}
		}
	}
	out, err := s.chain.Client().CallContract(t.Context(), ethereum.CallMsg{To: &s.d.Safe, Data: binding.PackDomainSeparator()}, nil)
	if err != nil {
		t.Fatal(err)
	}
	tx := &SafeTx{ChainID: s.network.ChainID, Safe: domain.Address(s.d.Safe)}
	if tx.DomainHash() != domain.Hash(out) {
		t.Errorf("domain hash %s, the Safe says %x", tx.DomainHash(), out)
	}
}
