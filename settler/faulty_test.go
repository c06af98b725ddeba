package settler

import (
	"context"
	"errors"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

var (
	errCrash = errors.New("crash")
	errWire  = errors.New("connection reset by peer")
)

// faulty is an endpoint in front of the real chain that loses, hides and delays. Its zero fields change nothing.
type faulty struct {
	Chain
	mu sync.Mutex
	// onSend decides what happens to a transaction: whether the real node gets it, and an error instead of its answer.
	onSend func(tx *types.Transaction) (pass bool, err error)
	// hide makes the node know no transaction and no receipt.
	hide bool
	// stale is the head of an endpoint that lags.
	stale *types.Header
	sent  []common.Hash // all that were handed over
}

func (f *faulty) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	f.mu.Lock()
	onSend := f.onSend
	f.sent = append(f.sent, tx.Hash())
	f.mu.Unlock()
	if onSend == nil {
		return f.Chain.SendTransaction(ctx, tx)
	}
	pass, answer := onSend(tx)
	if !pass {
		return answer
	}
	if err := f.Chain.SendTransaction(ctx, tx); err != nil {
		return err
	}
	return answer
}

func (f *faulty) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	if number == nil && f.stale != nil {
		return f.stale, nil
	}
	return f.Chain.HeaderByNumber(ctx, number)
}

func (f *faulty) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	if f.stale != nil {
		return f.Chain.NonceAtHash(ctx, account, f.stale.Hash())
	}
	return f.Chain.PendingNonceAt(ctx, account)
}

func (f *faulty) TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	if f.hide {
		return nil, false, ethereum.NotFound
	}
	return f.Chain.TransactionByHash(ctx, hash)
}

func (f *faulty) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	if f.hide {
		return nil, ethereum.NotFound
	}
	return f.Chain.TransactionReceipt(ctx, hash)
}
