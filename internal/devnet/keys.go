package devnet

import (
	"crypto/ecdsa"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

// testKeyDomain marks the preimage of every test key.
const testKeyDomain = "devnet test key, public knowledge, never fund it: "

// testBalanceEther is what TestAlloc gives each account.
const testBalanceEther = 1_000_000

// TestKey derives a secp256k1 key from a name, always the same one. Anybody can: it must never hold anything of value.
func TestKey(name string) *ecdsa.PrivateKey {
	seed := crypto.Keccak256([]byte(testKeyDomain + name))
	for {
		// A seed outside the group order is as good as impossible; hashing again keeps the derivation total.
		if key, err := crypto.ToECDSA(seed); err == nil {
			return key
		}
		seed = crypto.Keccak256(seed)
	}
}

// TestAddress is the account of TestKey(name).
func TestAddress(name string) common.Address { return crypto.PubkeyToAddress(TestKey(name).PublicKey) }

// TestAlloc gives the accounts of these test keys a million test ether each in a genesis block.
func TestAlloc(names ...string) types.GenesisAlloc {
	alloc := types.GenesisAlloc{}
	for _, name := range names {
		balance := new(big.Int).Mul(big.NewInt(testBalanceEther), big.NewInt(params.Ether))
		alloc[TestAddress(name)] = types.Account{Balance: balance}
	}
	return alloc
}
