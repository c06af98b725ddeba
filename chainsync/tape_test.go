package chainsync

import (
	"context"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// tape remembers what a node said of a chain that does not grow, and says it
// again: a copy each time, so that a liar may change it.
type tape struct {
	Node

	mu       sync.Mutex
	headers  map[string]*types.Header      // by number or tag; guarded by mu
	hashes   map[common.Hash]*types.Header // guarded by mu
	logs     map[common.Hash][]types.Log   // guarded by mu
	receipts map[common.Hash][]*Receipt    // guarded by mu
	code     map[common.Address][]byte     // guarded by mu
}

func newTape(n Node) *tape {
	return &tape{
		Node: n, headers: map[string]*types.Header{}, hashes: map[common.Hash]*types.Header{}, logs: map[common.Hash][]types.Log{},
		receipts: map[common.Hash][]*Receipt{}, code: map[common.Address][]byte{},
	}
}

// remember returns what is kept under a key, after asking for it once.
func remember[K comparable, V any](t *tape, kept map[K]V, key K, ask func() (V, error)) (V, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if v, ok := kept[key]; ok {
		return v, nil
	}
	v, err := ask()
	if err == nil {
		kept[key] = v
	}
	return v, err
}

func (t *tape) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	h, err := remember(t, t.headers, number.String(), func() (*types.Header, error) { return t.Node.HeaderByNumber(ctx, number) })
	if err != nil {
		return nil, err
	}
	return types.CopyHeader(h), nil
}

func (t *tape) HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error) {
	h, err := remember(t, t.hashes, hash, func() (*types.Header, error) { return t.Node.HeaderByHash(ctx, hash) })
	if err != nil {
		return nil, err
	}
	return types.CopyHeader(h), nil
}

func (t *tape) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	logs, err := remember(t, t.logs, *q.BlockHash, func() ([]types.Log, error) { return t.Node.FilterLogs(ctx, q) })
	if err != nil {
		return nil, err
	}
	copies := slices.Clone(logs)
	for i := range copies {
		copies[i] = copyLog(copies[i])
	}
	return copies, nil
}

func (t *tape) ReceiptsOf(ctx context.Context, block common.Hash) ([]*Receipt, error) {
	receipts, err := remember(t, t.receipts, block, func() ([]*Receipt, error) { return t.Node.ReceiptsOf(ctx, block) })
	if err != nil {
		return nil, err
	}
	copies := make([]*Receipt, len(receipts))
	for i, r := range receipts {
		c := *r
		c.Logs = make([]*types.Log, len(r.Logs))
		for j, l := range r.Logs {
			log := copyLog(*l)
			c.Logs[j] = &log
		}
		copies[i] = &c
	}
	return copies, nil
}

func (t *tape) CodeAt(ctx context.Context, account common.Address, number *big.Int) ([]byte, error) {
	return remember(t, t.code, account, func() ([]byte, error) { return t.Node.CodeAt(ctx, account, number) })
}

func copyLog(l types.Log) types.Log {
	l.Topics, l.Data = slices.Clone(l.Topics), slices.Clone(l.Data)
	return l
}
