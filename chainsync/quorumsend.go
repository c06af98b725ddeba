package chainsync

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// PendingNonceAt is the highest that one of enough nodes gives: pools differ
// honestly, and a transaction in any of them takes its nonce.
func (q *Quorum) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	answers, err := ownAnswers(ctx, q, fmt.Sprintf("pending nonce of %s", account), func(ctx context.Context, n FullNode) (uint64, error) {
		return n.PendingNonceAt(ctx, account)
	})
	if err != nil {
		return 0, err
	}
	return slices.Max(answers), nil
}

// SuggestGasTipCap is the median of what enough nodes suggest, in wei; of two in
// the middle the lower: too little is bumped later, too much is spent.
func (q *Quorum) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	tips, err := ownAnswers(ctx, q, "tip", func(ctx context.Context, n FullNode) (*big.Int, error) {
		tip, err := n.SuggestGasTipCap(ctx)
		if err == nil && (tip == nil || tip.Sign() < 0) {
			return nil, fmt.Errorf("%w: a tip of %v", ErrInconsistent, tip)
		}
		return tip, err
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(tips, (*big.Int).Cmp)
	return tips[(len(tips)-1)/2], nil
}

// EstimateGasAtBlockHash is the median of the estimates of enough nodes; of two
// in the middle the higher: gas that is not used is not paid. A revert counts like
// an answer; nodes of which only some see one disagree.
func (q *Quorum) EstimateGasAtBlockHash(ctx context.Context, call ethereum.CallMsg, block common.Hash) (uint64, error) {
	whatever := func(uint64, uint64) bool { return true }
	answers, err := agreeing(ctx, q, fmt.Sprintf("gas estimate in block %s", block), whatever, func(ctx context.Context, n FullNode) (uint64, error) {
		return n.EstimateGasAtBlockHash(ctx, call, block)
	})
	if err != nil {
		return 0, err
	}
	var estimates []uint64
	for _, a := range answers {
		estimates = append(estimates, a.value.value)
	}
	slices.Sort(estimates)
	return estimates[len(estimates)/2], answers[0].value.revert
}

// SendTransaction hands a transaction to all nodes. It succeeded if one took it,
// or had it. Otherwise the error joins what they said, and the transaction may
// be in a pool whatever that is.
func (q *Quorum) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	var refusals []error
	for _, a := range gather(ctx, q.all(), 1, q.late, func(ctx context.Context, i int) (struct{}, error) {
		ctx, cancel := context.WithTimeout(ctx, q.timeout)
		defer cancel()
		return struct{}{}, q.nodes[i].SendTransaction(ctx, tx)
	}) {
		if a.err == nil || strings.Contains(strings.ToLower(a.err.Error()), "already known") {
			return nil
		}
		refusals = append(refusals, fmt.Errorf("node %s: %w", q.names[a.node], callErr(a.err)))
	}
	return errors.Join(refusals...)
}

// found is what a node says of a transaction.
type found struct {
	tx      *types.Transaction
	pending bool
}

// TransactionByHash is the transaction of that hash, if enough nodes have it: a
// node that alone claims to have it must not keep it from being sent again. It
// is pending unless enough have it in a block.
func (q *Quorum) TransactionByHash(ctx context.Context, hash common.Hash) (tx *types.Transaction, isPending bool, err error) {
	what := fmt.Sprintf("transaction %s", hash)
	answers, err := enoughOf(asked(ctx, q, what, func(ctx context.Context, n FullNode) (found, error) {
		tx, pending, err := n.TransactionByHash(ctx, hash)
		if err == nil && tx.Hash() != hash {
			return found{}, fmt.Errorf("%w: it has hash %s", ErrInconsistent, tx.Hash())
		}
		return found{tx, pending}, err
	}), q.enough)
	if err != nil {
		return nil, false, err
	}
	var have, mined int
	for _, a := range answers {
		if a.value.missing || a.value.value.tx == nil {
			continue
		}
		have++
		tx = a.value.value.tx
		if !a.value.value.pending {
			mined++
		}
	}
	if have < q.enough {
		return nil, false, fmt.Errorf("%s: %d nodes have it, want %d: %w", what, have, q.enough, ethereum.NotFound)
	}
	return tx, mined < q.enough, nil
}

// TransactionReceipt is the receipt of the transaction of that hash.
func (q *Quorum) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	return agreed(ctx, q, fmt.Sprintf("receipt of %s", hash), sameReceipt, func(ctx context.Context, n FullNode) (*types.Receipt, error) {
		r, err := n.TransactionReceipt(ctx, hash)
		if err == nil && (r.TxHash != hash || r.BlockNumber == nil) {
			return nil, fmt.Errorf("%w: it is of transaction %s in block %v", ErrInconsistent, r.TxHash, r.BlockNumber)
		}
		return r, err
	})
}

// sameReceipt compares what a receipt says of the transaction and of its place.
func sameReceipt(a, b *types.Receipt) bool {
	return a.TxHash == b.TxHash && a.BlockHash == b.BlockHash && a.BlockNumber.Cmp(b.BlockNumber) == 0 && a.TransactionIndex == b.TransactionIndex &&
		a.Status == b.Status && a.GasUsed == b.GasUsed && a.CumulativeGasUsed == b.CumulativeGasUsed && a.ContractAddress == b.ContractAddress &&
		slices.EqualFunc(a.Logs, b.Logs, func(x, y *types.Log) bool {
			return x.Address == y.Address && slices.Equal(x.Topics, y.Topics) && bytes.Equal(x.Data, y.Data) && x.Index == y.Index && x.Removed == y.Removed
		})
}

// ownAnswers asks all nodes for something that each knows for itself.
func ownAnswers[T any](ctx context.Context, q *Quorum, what string, call func(ctx context.Context, n FullNode) (T, error)) ([]T, error) {
	answers, err := enoughOf(asked(ctx, q, what, call), q.enough)
	if err != nil {
		return nil, err
	}
	var values []T
	for _, a := range answers {
		if a.value.missing || a.value.revert != nil {
			return nil, fmt.Errorf("%w: node %s: no %s", ErrInconsistent, q.names[a.node], what)
		}
		values = append(values, a.value.value)
	}
	return values, nil
}
