package chainsync

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"
)

// Errors that end Run. Nothing was published from the blocks that they name.
var (
	// ErrDisagreement: nodes contradict each other about final blocks.
	ErrDisagreement = errors.New("DISAGREEMENT of nodes about a final block")
	// ErrFinalityViolation: a block that was final is another one now.
	ErrFinalityViolation = errors.New("FINALITY_VIOLATION")
	// ErrInconsistent: a node keeps contradicting itself: its logs are not those
	// of its receipts, its receipts not those of its header.
	ErrInconsistent = errors.New("INCONSISTENT answers of a node")
	// ErrTimeWentBack: a final block is older than its parent.
	ErrTimeWentBack = errors.New("BLOCK_TIME went back")
)

// callsAtOnce bounds the calls that are under way to one node.
const callsAtOnce = 8

// unavailable is an answer that may come later: a node is down or behind.
type unavailable struct {
	node string
	err  error
}

func (e *unavailable) Error() string { return fmt.Sprintf("node %s: %v", e.node, e.err) }
func (e *unavailable) Unwrap() error { return e.err }

// anchor is a block that everybody agreed on.
type anchor struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
	Time   uint64      `json:"time"`
}

// reader reads final blocks from all nodes.
type reader struct {
	nodes    []Node
	names    []string
	finality Finality
	timeout  time.Duration
	watch    *decoder // for addresses, topics and bloom only
	turn     uint64   // moves receipts on to another node after a failure
}

// ask makes one call to a node. What the node does not have, or does not
// answer, is unavailable.
func ask[T any](ctx context.Context, r *reader, i int, what string, call func(ctx context.Context, n Node) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, r.timeout)
	defer cancel()
	v, err := call(ctx, r.nodes[i])
	if err != nil {
		return v, &unavailable{r.names[i], fmt.Errorf("%s: %w", what, callErr(err))}
	}
	return v, nil
}

// each does something with every node at once and returns the first error.
func (r *reader) each(ctx context.Context, do func(ctx context.Context, i int) error) error {
	g, ctx := errgroup.WithContext(ctx)
	for i := range r.nodes {
		g.Go(func() error { return do(ctx, i) })
	}
	return g.Wait()
}

// final returns the newest block that is final for every node, and what each of
// them says.
func (r *reader) final(ctx context.Context) (uint64, []uint64, error) {
	numbers := make([]uint64, len(r.nodes))
	err := r.each(ctx, func(ctx context.Context, i int) (err error) {
		numbers[i], err = ask(ctx, r, i, "newest final block ("+r.finality.String()+")", r.finality.newest)
		return err
	})
	return slices.Min(numbers), numbers, err
}

// header asks a node for a block by its number.
func (r *reader) header(ctx context.Context, i int, number uint64) (*types.Header, error) {
	h, err := ask(ctx, r, i, fmt.Sprintf("header of block %d", number), func(ctx context.Context, n Node) (*types.Header, error) {
		return n.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
	})
	if err != nil {
		return nil, err
	}
	if h.Number == nil || !h.Number.IsUint64() || h.Number.Uint64() != number {
		return nil, fmt.Errorf("%w: node %s: asked for block %d, got %v", ErrInconsistent, r.names[i], number, h.Number)
	}
	return h, nil
}

// stillThere checks that a block which was final is the same for every node.
func (r *reader) stillThere(ctx context.Context, a anchor) error {
	hashes := make([]common.Hash, len(r.nodes))
	err := r.each(ctx, func(ctx context.Context, i int) error {
		h, err := r.header(ctx, i, a.Number)
		if err == nil {
			hashes[i] = h.Hash()
		}
		return err
	})
	if err != nil {
		return err
	}
	for i, hash := range hashes {
		if hash == a.Hash {
			continue
		}
		if slices.Contains(hashes, a.Hash) {
			return fmt.Errorf("%w: block %d was %s; node %s says %s now, others don't", ErrDisagreement, a.Number, a.Hash, r.names[i], hash)
		}
		return fmt.Errorf("%w: block %d was %s, is %s now (node %s)", ErrFinalityViolation, a.Number, a.Hash, hash, r.names[i])
	}
	return nil
}

// blocks reads and proves the final blocks from..to, which follow prev (zero
// hash: the first ones ever read).
func (r *reader) blocks(ctx context.Context, prev anchor, from, to uint64) ([]*block, error) {
	headers, err := r.headers(ctx, from, to)
	if err != nil {
		return nil, err
	}
	if err := r.chained(prev, headers); err != nil {
		return nil, err
	}
	last := headers[len(headers)-1]
	if err := r.anchored(ctx, last); err != nil {
		return nil, err
	}
	blocks := make([]*block, len(headers))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(callsAtOnce)
	for i, h := range headers {
		blocks[i] = &block{number: h.Number.Uint64(), time: h.Time, hash: h.Hash(), parent: h.ParentHash}
		if r.watch.mayHold(h) {
			g.Go(func() error { return r.fill(ctx, blocks[i], h) })
		}
	}
	return blocks, g.Wait()
}

// headers reads a range from every node; they must agree on every hash.
func (r *reader) headers(ctx context.Context, from, to uint64) ([]*types.Header, error) {
	all := make([][]*types.Header, len(r.nodes))
	err := r.each(ctx, func(ctx context.Context, i int) error {
		all[i] = make([]*types.Header, to-from+1)
		g, ctx := errgroup.WithContext(ctx)
		g.SetLimit(callsAtOnce)
		for j := range all[i] {
			g.Go(func() (err error) {
				all[i][j], err = r.header(ctx, i, from+uint64(j))
				return err
			})
		}
		return g.Wait()
	})
	if err != nil {
		return nil, err
	}
	for j, h := range all[0] {
		for i := 1; i < len(all); i++ {
			if ours, theirs := h.Hash(), all[i][j].Hash(); ours != theirs {
				return nil, fmt.Errorf("%w %d: node %s has %s, node %s has %s", ErrDisagreement, from+uint64(j), r.names[0], ours, r.names[i], theirs)
			}
		}
	}
	return all[0], nil
}

// chained checks that each block is the child of the one before and no older.
func (r *reader) chained(prev anchor, headers []*types.Header) error {
	for _, h := range headers {
		if number := h.Number.Uint64(); prev.Hash != (common.Hash{}) {
			if h.ParentHash != prev.Hash {
				return fmt.Errorf("%w: node %s: block %d has parent %s, block %d is %s", ErrInconsistent, r.names[0], number, h.ParentHash, prev.Number, prev.Hash)
			}
			if h.Time < prev.Time {
				return fmt.Errorf("%w: block %d (%s) at %d, its parent at %d", ErrTimeWentBack, number, h.Hash(), h.Time, prev.Time)
			}
		}
		prev = anchor{h.Number.Uint64(), h.Hash(), h.Time}
	}
	return nil
}

// anchored asks every node for the last block of a range by its hash. A header
// that was garbled on its way hashes to a block that no node has; for the blocks
// before, their children say so.
func (r *reader) anchored(ctx context.Context, last *types.Header) error {
	hash := last.Hash()
	return r.each(ctx, func(ctx context.Context, i int) error {
		h, err := ask(ctx, r, i, fmt.Sprintf("block %d by hash %s", last.Number, hash), func(ctx context.Context, n Node) (*types.Header, error) {
			h, err := n.HeaderByHash(ctx, hash)
			if errors.Is(err, ethereum.NotFound) {
				return nil, nil
			}
			return h, err
		})
		if err != nil {
			return err
		}
		if h == nil || h.Hash() != hash {
			return fmt.Errorf("%w: node %s does not have block %d by its hash %s", ErrInconsistent, r.names[i], last.Number, hash)
		}
		return nil
	})
}

// fill reads the logs of a block: from every node what it says they are, from
// one the receipts that prove it.
func (r *reader) fill(ctx context.Context, b *block, h *types.Header) error {
	prover := int((b.number + r.turn) % uint64(len(r.nodes)))
	said := make([][]types.Log, len(r.nodes))
	var proven []types.Log
	err := r.each(ctx, func(ctx context.Context, i int) (err error) {
		said[i], err = ask(ctx, r, i, fmt.Sprintf("logs of block %d (%s)", b.number, b.hash), func(ctx context.Context, n Node) ([]types.Log, error) {
			return n.FilterLogs(ctx, ethereum.FilterQuery{BlockHash: &b.hash, Addresses: r.watch.addresses})
		})
		if err == nil && i == prover {
			proven, err = r.prove(ctx, i, h, b.hash)
		}
		return err
	})
	if err != nil {
		return err
	}
	for _, log := range proven {
		switch _, watched := slices.BinarySearchFunc(r.watch.addresses, log.Address, common.Address.Cmp); {
		case watched:
			b.logs = append(b.logs, log)
		case len(log.Topics) > 0 && r.watch.topics[log.Topics[0]]:
			b.foreign++
		}
	}
	for i := range said {
		if err := sameLogs(said[i], b.logs); err != nil {
			return r.logsDiffer(i, b, err)
		}
	}
	return nil
}

// prove reads a block's receipts from a node and returns all its logs.
func (r *reader) prove(ctx context.Context, i int, h *types.Header, hash common.Hash) ([]types.Log, error) {
	receipts, err := ask(ctx, r, i, fmt.Sprintf("receipts of block %d (%s)", h.Number, hash), func(ctx context.Context, n Node) ([]*Receipt, error) {
		return n.ReceiptsOf(ctx, hash)
	})
	if err != nil {
		return nil, err
	}
	logs, err := receiptList(receipts).prove(h, hash)
	if err != nil {
		return nil, fmt.Errorf("%w: node %s, block %d (%s): %w", ErrInconsistent, r.names[i], h.Number, hash, err)
	}
	return logs, nil
}

func (r *reader) logsDiffer(i int, b *block, err error) error {
	if errors.Is(err, ErrFinalityViolation) {
		return fmt.Errorf("node %s, block %d (%s): %w", r.names[i], b.number, b.hash, err)
	}
	return fmt.Errorf("%w: node %s, block %d (%s): %w", ErrInconsistent, r.names[i], b.number, b.hash, err)
}

// sameLogs compares what a node says with what was proven. The block's time in
// a log is left out: not every node gives it, and nobody reads it.
func sameLogs(said, proven []types.Log) error {
	for i := range said {
		if said[i].Removed {
			return fmt.Errorf("%w: log %d was removed from a final block", ErrFinalityViolation, said[i].Index)
		}
		if i >= len(proven) {
			break
		}
		a, b := &said[i], &proven[i]
		if a.Address != b.Address || !slices.Equal(a.Topics, b.Topics) || !bytes.Equal(a.Data, b.Data) ||
			a.BlockNumber != b.BlockNumber || a.BlockHash != b.BlockHash || a.TxHash != b.TxHash || a.TxIndex != b.TxIndex || a.Index != b.Index {
			return fmt.Errorf("log %d of watched contracts is not the one in the receipts (tx %s, index %d there)", i, b.TxHash, b.Index)
		}
	}
	if len(said) != len(proven) {
		return fmt.Errorf("%d logs of watched contracts, the receipts have %d", len(said), len(proven))
	}
	return nil
}
