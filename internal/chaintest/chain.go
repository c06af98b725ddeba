package chaintest

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"assay/internal/devnet"
)

// Names of clients.
const (
	InProcess = "inprocess" // go-ethereum, chain id 1337
	Anvil     = "anvil"     // chain id 8453, Base's
	Geth      = "geth"      // geth --dev, chain id 1337
)

// BaseChainID is the chain id that Anvil's chains have: that of Base.
const BaseChainID = 8453

// Chain is a chain that a test drives. Its methods belong to one goroutine,
// but Client and URL may be used by any number.
type Chain interface {
	// Client talks to the chain; it is closed with the chain.
	Client() *ethclient.Client
	// URL answers JSON-RPC over HTTP.
	URL() string
	// Commit seals a block with what is in the pool and returns its hash.
	Commit() (common.Hash, error)
	// Fork drops every block above the given one, and what they held. The pool
	// must be empty.
	Fork(parent common.Hash) error
	// Rollback empties the pool.
	Rollback()
	// Holds reports whether the pool keeps a transaction until Commit.
	Holds() bool
	// Close ends the chain.
	Close() error
}

// Start starts a chain of the named client, on which the accounts of alloc have
// their balances, and ends it with the test. "" is InProcess.
func Start(t *testing.T, client string, alloc types.GenesisAlloc) Chain {
	t.Helper()
	var c Chain
	switch client {
	case "", InProcess:
		chain, err := devnet.Start(devnet.Config{Alloc: alloc})
		if err != nil {
			t.Fatal(err)
		}
		c = inProcess{chain}
	case Anvil:
		c = startAnvil(t, alloc)
	case Geth:
		c = startGeth(t, alloc)
	default:
		t.Fatalf("client %q: want %s, %s or %s", client, InProcess, Anvil, Geth)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Errorf("close the chain: %v", err)
		}
	})
	return c
}

// inProcess is a devnet's chain.
type inProcess struct{ *devnet.Chain }

// Holds says that blocks come from Commit only.
func (inProcess) Holds() bool { return true }
