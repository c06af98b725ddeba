package chainsync

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"assay/contracts"
)

// A FullNode answers what a sender of transactions asks, as JSON-RPC defines it.
// *Client is one. Implementations are safe for concurrent use.
type FullNode interface {
	ChainID(ctx context.Context) (*big.Int, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	CodeAtHash(ctx context.Context, account common.Address, block common.Hash) ([]byte, error)
	CallContractAtHash(ctx context.Context, call ethereum.CallMsg, block common.Hash) ([]byte, error)
	NonceAtHash(ctx context.Context, account common.Address, block common.Hash) (uint64, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	EstimateGasAtBlockHash(ctx context.Context, call ethereum.CallMsg, block common.Hash) (uint64, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionByHash(ctx context.Context, hash common.Hash) (tx *types.Transaction, isPending bool, err error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

var (
	_ FullNode = (*Client)(nil)
	_ FullNode = (*Quorum)(nil) // a caller need not know which it has
)

// Member is a node of a Quorum, and where it is: only the URL's host is shown.
type Member struct {
	URL  string
	Node FullNode
}

// QuorumConfig is what a Quorum needs.
type QuorumConfig struct {
	// Members are the nodes. More than one must be on different hosts, but for
	// AllowSameHost.
	Members       []Member
	AllowSameHost bool
	// Enough is how many must have answered, and agreed: more than half; 0 is all.
	Enough int
	// CallTimeout ends a call that hangs; default 20s.
	CallTimeout time.Duration
}

// Quorum is several nodes that are believed where enough of them say the same
// and none says otherwise: ErrDisagreement. Fewer answers than enough are an
// error that may pass, as is an answer that some don't have yet. A block is
// named by its hash, so what was read of it stays true whatever the heads do.
//
// What depends on a node's own pool or head, and so may honestly differ, is
// taken from enough nodes as each method says. It starts nothing, keeps nothing,
// and is safe for concurrent use.
type Quorum struct {
	nodes   []FullNode
	names   []string
	enough  int
	timeout time.Duration
	late    time.Duration
}

// NewQuorum checks a configuration and asks no node. The error joins
// *ConfigErrors.
func NewQuorum(cfg QuorumConfig) (*Quorum, error) {
	var problems []error
	bad := func(field, problem string, args ...any) {
		problems = append(problems, &ConfigError{field, fmt.Sprintf(problem, args...)})
	}
	q := &Quorum{timeout: orDefault(cfg.CallTimeout, DefaultCallTimeout)}
	if q.timeout < 0 {
		bad("call_timeout", "negative")
	}
	q.late = q.timeout / lateShare
	var problem string
	if q.enough, problem = quorumOf(cfg.Enough, len(cfg.Members)); problem != "" {
		bad("quorum", "%s", problem)
	}
	if len(cfg.Members) == 0 {
		bad("endpoints", "want at least one")
	}
	urls := make([]string, len(cfg.Members))
	for i, m := range cfg.Members {
		if m.Node == nil {
			bad(fmt.Sprintf("endpoints[%d]", i), "no node")
		}
		urls[i] = m.URL
		q.nodes, q.names = append(q.nodes, m.Node), append(q.names, hostOf(m.URL))
	}
	checkHosts(urls, cfg.AllowSameHost, bad)
	if err := errors.Join(problems...); err != nil {
		return nil, fmt.Errorf("chainsync: quorum: %w", err)
	}
	return q, nil
}

// all are the indexes of all nodes.
func (q *Quorum) all() []int { return upTo(len(q.nodes)) }

// said is what a node answers: a value, a revert, or that it has no such thing.
type said[T any] struct {
	value   T
	missing bool
	revert  error
}

// asked is what all nodes answer; those that are late when enough have are cut off.
func asked[T any](ctx context.Context, q *Quorum, what string, call func(ctx context.Context, n FullNode) (T, error)) []answer[said[T]] {
	return gather(ctx, q.all(), q.enough, q.late, func(ctx context.Context, i int) (said[T], error) {
		ctx, cancel := context.WithTimeout(ctx, q.timeout)
		defer cancel()
		v, err := call(ctx, q.nodes[i])
		switch {
		case err == nil:
			return said[T]{value: v}, nil
		case errors.Is(err, ErrInconsistent):
			return said[T]{}, fmt.Errorf("node %s: %s: %w", q.names[i], what, err)
		case errors.Is(err, ethereum.NotFound) || strings.Contains(err.Error(), "block not found"): // a tag that no block has so far
			return said[T]{missing: true}, nil
		case isRevert(err):
			return said[T]{revert: err}, nil
		}
		return said[T]{}, &unavailable{q.names[i], fmt.Errorf("%s: %w", what, callErr(err))}
	})
}

// isRevert reports whether an error is what a contract says.
func isRevert(err error) bool {
	var code rpc.Error
	_, ok := contracts.RevertData(err)
	return ok || errors.As(err, &code) && code.ErrorCode() == codeReverted
}

// agreed asks all nodes and returns what enough of them say, if none says
// otherwise: a value, ethereum.NotFound, or a revert.
func agreed[T any](ctx context.Context, q *Quorum, what string, same func(a, b T) bool, call func(ctx context.Context, n FullNode) (T, error)) (T, error) {
	var none T
	all, err := agreeing(ctx, q, what, same, call)
	if err != nil {
		return none, err
	}
	return all[0].value.value, all[0].value.revert
}

// agreeing asks all nodes and returns the answers of those that have one, if they
// are enough and the same.
func agreeing[T any](ctx context.Context, q *Quorum, what string, same func(a, b T) bool, call func(ctx context.Context, n FullNode) (T, error)) ([]answer[said[T]], error) {
	answers, err := enoughOf(asked(ctx, q, what, call), q.enough)
	if err != nil {
		return nil, err
	}
	have := slices.DeleteFunc(slices.Clone(answers), func(a answer[said[T]]) bool { return a.value.missing })
	if len(have) == 0 {
		return nil, fmt.Errorf("%s: %w", what, ethereum.NotFound)
	}
	first := have[0]
	for _, a := range have[1:] {
		if !sameSaid(first.value, a.value, same) {
			return nil, fmt.Errorf("%w about %s: nodes %s and %s", ErrDisagreement, what, q.names[first.node], q.names[a.node])
		}
	}
	if len(have) < q.enough {
		return nil, fmt.Errorf("%s: %d nodes have it (%s among them), want %d: the others are behind", what, len(have), q.names[first.node], q.enough)
	}
	return have, nil
}

// sameSaid compares values, or what contracts say when they revert: the texts
// around that are each client's own.
func sameSaid[T any](a, b said[T], same func(a, b T) bool) bool {
	if a.revert == nil && b.revert == nil {
		return same(a.value, b.value)
	}
	if a.revert == nil || b.revert == nil {
		return false
	}
	ours, _ := contracts.RevertData(a.revert) // none is none
	theirs, _ := contracts.RevertData(b.revert)
	return bytes.Equal(ours, theirs)
}

func sameNumber(a, b *big.Int) bool { return a.Cmp(b) == 0 }

func equal[T comparable](a, b T) bool { return a == b }

func sameHeader(a, b *types.Header) bool { return a.Hash() == b.Hash() }

// ChainID is the chain's id.
func (q *Quorum) ChainID(ctx context.Context) (*big.Int, error) {
	return agreed(ctx, q, "chain id", sameNumber, func(ctx context.Context, n FullNode) (*big.Int, error) { return n.ChainID(ctx) })
}

// HeaderByHash is the block of that hash.
func (q *Quorum) HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error) {
	return agreed(ctx, q, fmt.Sprintf("block %s", hash), sameHeader, func(ctx context.Context, n FullNode) (*types.Header, error) {
		h, err := n.HeaderByHash(ctx, hash)
		if err == nil && h.Hash() != hash {
			return nil, fmt.Errorf("%w: its header has hash %s", ErrInconsistent, h.Hash())
		}
		return h, err
	})
}

// HeaderByNumber is the block of that number. Nil and tags are the newest block
// that enough nodes have reached; those that are ahead must have it at its height.
func (q *Quorum) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	if number != nil && number.Sign() >= 0 {
		return q.headerAt(ctx, number)
	}
	what := "newest block"
	if number != nil {
		what = rpc.BlockNumber(number.Int64()).String() + " block"
	}
	answers, err := enoughOf(asked(ctx, q, what, func(ctx context.Context, n FullNode) (*types.Header, error) {
		h, err := n.HeaderByNumber(ctx, number)
		if err == nil && (h.Number == nil || !h.Number.IsUint64()) {
			return nil, fmt.Errorf("%w: a header with number %v", ErrInconsistent, h.Number)
		}
		return h, err
	}), q.enough)
	if err != nil {
		return nil, err
	}
	var heads []uint64
	for _, a := range answers {
		if !a.value.missing && a.value.revert == nil {
			heads = append(heads, a.value.value.Number.Uint64())
		}
	}
	if len(heads) == 0 {
		return nil, fmt.Errorf("%s: %w", what, ethereum.NotFound)
	}
	if len(heads) < q.enough {
		return nil, fmt.Errorf("%s: %d nodes have one, want %d", what, len(heads), q.enough)
	}
	slices.Sort(heads)
	return q.headerAt(ctx, new(big.Int).SetUint64(heads[len(heads)-q.enough]))
}

func (q *Quorum) headerAt(ctx context.Context, number *big.Int) (*types.Header, error) {
	return agreed(ctx, q, fmt.Sprintf("block %d", number), sameHeader, func(ctx context.Context, n FullNode) (*types.Header, error) {
		h, err := n.HeaderByNumber(ctx, number)
		if err == nil && (h.Number == nil || h.Number.Cmp(number) != 0) {
			return nil, fmt.Errorf("%w: its header has number %v", ErrInconsistent, h.Number)
		}
		return h, err
	})
}

// CodeAtHash is the code of an account after a block.
func (q *Quorum) CodeAtHash(ctx context.Context, account common.Address, block common.Hash) ([]byte, error) {
	return agreed(ctx, q, fmt.Sprintf("code of %s in block %s", account, block), bytes.Equal, func(ctx context.Context, n FullNode) ([]byte, error) {
		return n.CodeAtHash(ctx, account, block)
	})
}

// CallContractAtHash is the result of a call after a block. A revert that enough
// nodes agree on is an error that carries its data (rpc.DataError).
func (q *Quorum) CallContractAtHash(ctx context.Context, call ethereum.CallMsg, block common.Hash) ([]byte, error) {
	return agreed(ctx, q, fmt.Sprintf("call of %v in block %s", call.To, block), bytes.Equal, func(ctx context.Context, n FullNode) ([]byte, error) {
		return n.CallContractAtHash(ctx, call, block)
	})
}

// NonceAtHash is the next nonce of an account after a block.
func (q *Quorum) NonceAtHash(ctx context.Context, account common.Address, block common.Hash) (uint64, error) {
	return agreed(ctx, q, fmt.Sprintf("nonce of %s in block %s", account, block), equal, func(ctx context.Context, n FullNode) (uint64, error) {
		return n.NonceAtHash(ctx, account, block)
	})
}
