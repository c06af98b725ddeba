package devnet

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// DefaultChainID is the chain id that go-ethereum's own development chains use.
const DefaultChainID = 1337

// minPeriod is the shortest block period: block timestamps are whole seconds and must grow, so faster blocks would run
// ahead of the clock.
const minPeriod = time.Second

// diskCacheMiB keeps a chain on disk small; the defaults of a public node take gigabytes.
const diskCacheMiB = 16

// ErrClosed is returned by a chain that was closed.
var ErrClosed = errors.New("devnet chain is closed")

// Config says what chain Start opens. The zero value is a chain in memory that seals a block on each Commit.
type Config struct {
	// ChainID is the chain's id; 0 means DefaultChainID.
	ChainID uint64
	// Period is the time between two blocks that Run seals, at least one second. Zero: Run seals none, and blocks come
	// from Commit only.
	Period time.Duration
	// Alloc are the accounts of the genesis block, beside the system contracts.
	Alloc types.GenesisAlloc
	// Dir keeps the chain on disk; a directory is used by one chain at a time. Empty: in memory. Reopening needs the
	// same ChainID and Alloc, which are in the genesis block.
	Dir string
}

// Chain is a running node. Blocks come from Run, Commit or both.
type Chain struct {
	chainID uint64
	period  time.Duration
	url     string
	client  *ethclient.Client

	// mu serialises sealing, forking and closing: the beacon is not safe for concurrent use, and a block must not be
	// under way when the node goes.
	mu      sync.Mutex
	node    *node.Node
	backend *eth.Ethereum
	beacon  *catalyst.SimulatedBeacon
	closed  bool
}

// Start opens a node that answers on URL. It seals no block by itself; see Run and Commit.
func Start(cfg Config) (*Chain, error) {
	if cfg.Period != 0 && cfg.Period < minPeriod {
		return nil, fmt.Errorf("start devnet chain: period %v: want 0 or at least %v", cfg.Period, minPeriod)
	}
	if cfg.ChainID == 0 {
		cfg.ChainID = DefaultChainID
	}
	stack, err := node.New(nodeConfig(cfg))
	if err != nil {
		return nil, fmt.Errorf("start devnet chain %d: %w", cfg.ChainID, err)
	}
	c := &Chain{chainID: cfg.ChainID, period: cfg.Period, node: stack}
	if err := c.open(ethConfig(cfg)); err != nil {
		return nil, errors.Join(fmt.Errorf("start devnet chain %d: %w", cfg.ChainID, err), stack.Close())
	}
	return c, nil
}

// open starts the node with its Ethereum service and the beacon that seals blocks.
func (c *Chain) open(cfg *ethconfig.Config) error {
	backend, err := eth.New(c.node, cfg)
	if err != nil {
		return fmt.Errorf("open ethereum service: %w", err)
	}
	c.backend = backend
	// No engine API is registered: it would open a second, authenticated listener on a fixed port.
	c.node.RegisterAPIs(filterAPI(backend))
	if err := c.node.Start(); err != nil {
		return fmt.Errorf("start node: %w", err)
	}
	// Period 0 makes the beacon passive. Its own loop does not wait for a block under way when it stops, so this
	// package drives it.
	beacon, err := catalyst.NewSimulatedBeacon(0, common.Address{}, backend)
	if err != nil {
		return fmt.Errorf("start beacon: %w", err)
	}
	c.beacon = beacon
	c.url = c.node.HTTPEndpoint()
	c.client = ethclient.NewClient(c.node.Attach())
	return nil
}

// URL is the address at which the chain answers JSON-RPC over HTTP (modules eth, net and web3).
func (c *Chain) URL() string { return c.url }

// ChainID is the chain's id.
func (c *Chain) ChainID() uint64 { return c.chainID }

// Client talks to the chain in process. It is closed with the chain.
func (c *Chain) Client() *ethclient.Client { return c.client }

// Run seals a block each period until ctx ends, and returns nil then. With period 0 it only waits. It returns an error
// if a block cannot be sealed.
func (c *Chain) Run(ctx context.Context) error {
	if c.period == 0 {
		<-ctx.Done()
		return nil
	}
	ticker := time.NewTicker(c.period)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
			if _, err := c.Commit(); err != nil {
				return err
			}
		}
	}
}

// Commit seals a block with the pending transactions and returns its hash. Its timestamp is the wall clock's, or the
// parent's plus one second where blocks come faster than that.
func (c *Chain) Commit() (common.Hash, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return common.Hash{}, fmt.Errorf("seal block: %w", ErrClosed)
	}
	parent := c.backend.BlockChain().CurrentBlock()
	hash := c.beacon.Commit()
	head := c.backend.BlockChain().CurrentBlock()
	// The beacon reports a failure to the node's log only.
	if head.Hash() != hash || head.ParentHash != parent.Hash() {
		return common.Hash{}, fmt.Errorf("seal block %d: head is still %d (%s)", parent.Number.Uint64()+1, head.Number, head.Hash())
	}
	// With the next block on top, this one survives the death of the process: one confirmation is enough for readers.
	if err := c.backend.ChainDb().SyncKeyValue(); err != nil {
		return common.Hash{}, fmt.Errorf("keep block %d: %w", head.Number, err)
	}
	return hash, nil
}

// Skip seals an empty block whose timestamp is d after its parent's. There must be no pending transactions. Later blocks
// follow it second by second until the wall clock has caught up.
func (c *Chain) Skip(d time.Duration) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return fmt.Errorf("skip %v: %w", d, ErrClosed)
	}
	if err := c.beacon.AdjustTime(d); err != nil {
		return fmt.Errorf("skip %v: %w", d, err)
	}
	return nil
}

// Fork sets the head to an earlier block; blocks committed from there on are a side chain that takes the place of what
// was above. There must be no pending transactions (see Rollback).
func (c *Chain) Fork(parent common.Hash) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return fmt.Errorf("fork at %s: %w", parent, ErrClosed)
	}
	if err := c.beacon.Fork(parent); err != nil {
		return fmt.Errorf("fork at %s: %w", parent, err)
	}
	return nil
}

// Rollback drops all pending transactions.
func (c *Chain) Rollback() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.closed {
		c.beacon.Rollback()
	}
}

// Close ends the node: its port, goroutines and files. Closing again does nothing.
func (c *Chain) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return nil
	}
	c.closed = true
	c.client.Close()
	if err := errors.Join(c.beacon.Stop(), c.node.Close()); err != nil {
		return fmt.Errorf("close devnet chain %d: %w", c.chainID, err)
	}
	return nil
}

// filterAPI is the part of the eth module that serves logs; the service itself does not bring it.
func filterAPI(backend *eth.Ethereum) []rpc.API {
	system := filters.NewFilterSystem(backend.APIBackend, filters.Config{})
	return []rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(system)}}
}

func nodeConfig(cfg Config) *node.Config {
	n := node.DefaultConfig
	n.Name = "devnet"
	n.DataDir = cfg.Dir
	n.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	n.IPCPath = ""
	n.HTTPHost, n.HTTPPort = "127.0.0.1", 0
	n.HTTPModules = []string{"eth", "net", "web3"}
	return &n
}

func ethConfig(cfg Config) *ethconfig.Config {
	chain := *params.AllDevChainProtocolChanges
	chain.ChainID = new(big.Int).SetUint64(cfg.ChainID)
	// The development chain of go-ethereum runs every planned fork; gas there is two to three times today's.
	chain.BogotaTime = nil

	alloc := core.SystemContractAllocs()
	maps.Copy(alloc, cfg.Alloc)

	e := ethconfig.Defaults
	e.NetworkId = cfg.ChainID
	e.Genesis = &core.Genesis{Config: &chain, GasLimit: e.Miner.GasCeil, Alloc: alloc}
	e.SyncMode = ethconfig.FullSync
	e.TxPool.NoLocals = true
	// Bursts of registrations come from one account.
	e.TxPool.AccountSlots = e.TxPool.GlobalSlots
	e.LogNoHistory = true
	if cfg.Dir != "" {
		// Every block's state goes to disk with the block: a chain whose process was killed is still there.
		e.NoPruning, e.StateScheme = true, rawdb.HashScheme
	}
	e.DatabaseCache, e.TrieCleanCache, e.TrieDirtyCache, e.SnapshotCache = diskCacheMiB, diskCacheMiB, diskCacheMiB, diskCacheMiB
	return &e
}
