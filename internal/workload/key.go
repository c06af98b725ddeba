package workload

import (
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"

	"assay/domain"
)

// key signs with a key that is a function of the seed and of whose it is.
type key struct {
	private *ecdsa.PrivateKey
	address domain.Address
}

// Address returns the account of the key.
func (k *key) Address() domain.Address { return k.address }

// Sign signs a digest; see domain.Signer.
func (k *key) Sign(digest domain.Hash) (domain.Signature, error) {
	b, err := crypto.Sign(digest[:], k.private)
	if err != nil {
		return domain.Signature{}, fmt.Errorf("sign as %s: %w", k.address, err)
	}
	b[64] += 27
	return domain.Signature(b), nil
}

// derive makes the key of a role and a number.
func derive(seed uint64, role string, id uint64) (*key, error) {
	b := binary.BigEndian.AppendUint64([]byte("assay/workload/"+role), seed)
	secret := domain.Keccak256(binary.BigEndian.AppendUint64(b, id))
	private, err := crypto.ToECDSA(secret[:])
	if err != nil {
		return nil, fmt.Errorf("key of %s %d: %w", role, id, err) // of 2^128 seeds one may come here
	}
	return &key{private, domain.Address(crypto.PubkeyToAddress(private.PublicKey))}, nil
}

// deriveAll makes the keys of ids 1 to n of a role, at 1 to n of the slice.
func deriveAll(seed uint64, role string, n, workers int) ([]*key, error) {
	keys := make([]*key, 1, n+1)
	for k, err := range ordered(workers, func(yield func(func() (*key, error)) bool) {
		for id := range uint64(n) {
			if !yield(func() (*key, error) { return derive(seed, role, id+1) }) {
				return
			}
		}
	}) {
		if err != nil {
			return nil, err
		}
		keys = append(keys, k)
	}
	return keys, nil
}
