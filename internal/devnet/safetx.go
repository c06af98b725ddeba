package devnet

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"assay/contracts/safe"
)

// ExecSafe runs a call as the Safe, signed by these test keys, sent by s, and waits for it. Treasury signers use their
// own tools; this is for a development network's own housekeeping and for tests.
func ExecSafe(ctx context.Context, s *Sender, safeAddress, to common.Address, data []byte, owners ...*ecdsa.PrivateKey) (*types.Receipt, error) {
	hash, err := safeTxHash(ctx, s, safeAddress, to, data)
	if err != nil {
		return nil, err
	}
	signatures, err := signSafeTx(hash, owners)
	if err != nil {
		return nil, err
	}
	receipts, err := s.Do(ctx, Call{What: "execute Safe transaction", To: &safeAddress, Data: packExec(to, data, signatures)})
	if err != nil {
		return nil, err
	}
	return receipts[0], nil
}

// packExec packs a plain call without refund: with safeTxGas and gasPrice zero a call that fails reverts the whole
// transaction and leaves the Safe's nonce alone.
func packExec(to common.Address, data, signatures []byte) []byte {
	zero := new(big.Int)
	return safe.NewISafe().PackExecTransaction(to, zero, data, 0, zero, zero, zero, common.Address{}, common.Address{}, signatures)
}

// safeTxHash asks the Safe for the hash that its owners sign, with its next nonce.
func safeTxHash(ctx context.Context, s *Sender, safeAddress, to common.Address, data []byte) ([]byte, error) {
	binding := safe.NewISafe()
	out, err := s.client.CallContract(ctx, ethereum.CallMsg{To: &safeAddress, Data: binding.PackNonce()}, nil)
	if err != nil {
		return nil, fmt.Errorf("ask nonce of Safe %s: %w", safeAddress, err)
	}
	nonce, err := binding.UnpackNonce(out)
	if err != nil {
		return nil, fmt.Errorf("ask nonce of Safe %s: %w", safeAddress, err)
	}
	zero := new(big.Int)
	call := binding.PackGetTransactionHash(to, zero, data, 0, zero, zero, zero, common.Address{}, common.Address{}, nonce)
	hash, err := s.client.CallContract(ctx, ethereum.CallMsg{To: &safeAddress, Data: call}, nil)
	if err != nil {
		return nil, fmt.Errorf("ask transaction hash of Safe %s: %w", safeAddress, err)
	}
	return hash, nil
}

// signSafeTx signs with every key and joins the signatures in ascending order of the owners' addresses, as the Safe
// demands.
func signSafeTx(hash []byte, owners []*ecdsa.PrivateKey) ([]byte, error) {
	sorted := slices.SortedFunc(slices.Values(owners), func(a, b *ecdsa.PrivateKey) int {
		return bytes.Compare(crypto.PubkeyToAddress(a.PublicKey).Bytes(), crypto.PubkeyToAddress(b.PublicKey).Bytes())
	})
	var joined []byte
	for _, key := range sorted {
		signature, err := safeSignature(hash, key)
		if err != nil {
			return nil, err
		}
		joined = append(joined, signature...)
	}
	return joined, nil
}

// safeSignature signs a Safe transaction hash; v is 27 or 28.
func safeSignature(hash []byte, key *ecdsa.PrivateKey) ([]byte, error) {
	signature, err := crypto.Sign(hash, key)
	if err != nil {
		return nil, fmt.Errorf("sign Safe transaction %x: %w", hash, err)
	}
	signature[crypto.RecoveryIDOffset] += 27
	return signature, nil
}
