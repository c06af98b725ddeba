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
	// ErrDisagreement: nodes contradict each other.
	ErrDisagreement = errors.New("DISAGREEMENT of nodes")
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

// reader reads final blocks from all nodes. Enough of them must answer, and
// nobody that answers may contradict. A node answers for the blocks that it
// calls final, or once called final.
type reader struct {
	nodes    []Node
	names    []string
	enough   int // nodes that must agree
	finality Finality
	timeout  time.Duration // of a call
	late     time.Duration // that nodes have left when enough have answered
	watch    *decoder      // for addresses, topics and bloom only
	turn     uint64        // moves receipts on to another node after a failure
	check    func(ctx context.Context, i int) error

	states []nodeState
}

// nodeState is what is known of a node.
type nodeState struct {
	checked bool   // is on the configured chain, with its contracts
	here    bool   // answered when it was last asked what is final
	final   uint64 // what it said then
	seen    uint64 // the highest that it ever said
	said    bool   // whether it ever said anything
	fault   string // why it is not counted on for the newest block, or ""
}

// all are the indexes of all nodes.
func (r *reader) all() []int { return upTo(len(r.nodes)) }

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

// final returns the newest block that is final for enough nodes. A node that is
// asked for the first time is checked before.
func (r *reader) final(ctx context.Context) (uint64, error) {
	answers := gather(ctx, r.all(), r.enough, r.late, func(ctx context.Context, i int) (uint64, error) {
		if !r.states[i].checked {
			if err := r.check(ctx, i); err != nil {
				return 0, err
			}
			r.states[i].checked = true
		}
		return ask(ctx, r, i, "newest final block ("+r.finality.String()+")", r.finality.newest)
	})
	var numbers []uint64
	for _, a := range answers {
		state := &r.states[a.node]
		state.here, state.fault = a.err == nil, ""
		if a.err != nil {
			state.fault = a.err.Error()
			continue
		}
		if a.value < state.seen {
			state.fault = fmt.Sprintf("newest final block is %d, was %d", a.value, state.seen)
		}
		state.final, state.seen, state.said = a.value, max(a.value, state.seen), true
		numbers = append(numbers, a.value)
	}
	if _, err := enoughOf(answers, r.enough); err != nil {
		return 0, err
	}
	slices.Sort(numbers)
	return numbers[len(numbers)-r.enough], nil
}

// finalFor are the nodes for which a block was final when they were last asked.
func (r *reader) finalFor(number uint64) []int {
	return slices.DeleteFunc(r.all(), func(i int) bool { return !r.states[i].here || r.states[i].final < number })
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

// stillThere checks that a block which was final is the same for enough nodes. A
// node for which it never was final may be on a branch that ends; if that is
// what enough of them say, it is no branch.
func (r *reader) stillThere(ctx context.Context, a anchor) error {
	answers, err := enoughOf(gather(ctx, r.all(), r.enough, r.late, func(ctx context.Context, i int) (common.Hash, error) {
		h, err := r.header(ctx, i, a.Number)
		if err != nil {
			return common.Hash{}, err
		}
		return h.Hash(), nil
	}), r.enough)
	if err != nil {
		return err
	}
	var agree, branch int
	var other *answer[common.Hash]
	for i, said := range answers {
		state := r.states[said.node]
		switch {
		case said.value == a.Hash:
			agree++
		case state.said && state.seen >= a.Number:
			other = &answers[i]
		default:
			if branch++; branch >= r.enough {
				other = &answers[i]
			}
		}
	}
	switch {
	case other != nil && agree > 0:
		return fmt.Errorf("%w: final block %d was %s; node %s says %s now, others don't", ErrDisagreement, a.Number, a.Hash, r.names[other.node], other.value)
	case other != nil:
		return fmt.Errorf("%w: block %d was %s, is %s now (node %s)", ErrFinalityViolation, a.Number, a.Hash, other.value, r.names[other.node])
	case agree < r.enough:
		return fmt.Errorf("%d nodes have block %d as %s, want %d: the others are behind, on another branch", agree, a.Number, a.Hash, r.enough)
	}
	return nil
}

// blocks reads and proves the final blocks from..to, which follow prev (zero
// hash: the first ones ever read).
func (r *reader) blocks(ctx context.Context, prev anchor, from, to uint64) ([]*block, error) {
	headers, nodes, err := r.headers(ctx, from, to)
	if err != nil {
		return nil, err
	}
	if err := r.chained(prev, headers, r.names[nodes[0]]); err != nil {
		return nil, err
	}
	last := headers[len(headers)-1]
	if nodes, err = r.anchored(ctx, nodes, last); err != nil {
		return nil, err
	}
	blocks := make([]*block, len(headers))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(callsAtOnce)
	for i, h := range headers {
		blocks[i] = &block{number: h.Number.Uint64(), time: h.Time, hash: h.Hash(), parent: h.ParentHash}
		if r.watch.mayHold(h) {
			g.Go(func() error { return r.fill(ctx, nodes, blocks[i], h) })
		}
	}
	return blocks, g.Wait()
}

// headers reads a range from every node for which it is final, and returns those
// that answered; they must agree on every hash.
func (r *reader) headers(ctx context.Context, from, to uint64) ([]*types.Header, []int, error) {
	answers, err := enoughOf(gather(ctx, r.finalFor(to), r.enough, r.late, func(ctx context.Context, i int) ([]*types.Header, error) {
		headers := make([]*types.Header, to-from+1)
		g, ctx := errgroup.WithContext(ctx)
		g.SetLimit(callsAtOnce)
		for j := range headers {
			g.Go(func() (err error) {
				headers[j], err = r.header(ctx, i, from+uint64(j))
				return err
			})
		}
		return headers, g.Wait()
	}), r.enough)
	if err != nil {
		return nil, nil, err
	}
	first := answers[0]
	for j, h := range first.value {
		for _, a := range answers[1:] {
			if ours, theirs := h.Hash(), a.value[j].Hash(); ours != theirs {
				return nil, nil, fmt.Errorf("%w about final block %d: node %s has %s, node %s has %s", ErrDisagreement, from+uint64(j), r.names[first.node], ours, r.names[a.node], theirs)
			}
		}
	}
	return first.value, nodesOf(answers), nil
}

// chained checks that each block is the child of the one before and no older.
func (r *reader) chained(prev anchor, headers []*types.Header, node string) error {
	for _, h := range headers {
		if number := h.Number.Uint64(); prev.Hash != (common.Hash{}) {
			if h.ParentHash != prev.Hash {
				return fmt.Errorf("%w: node %s: block %d has parent %s, block %d is %s", ErrInconsistent, node, number, h.ParentHash, prev.Number, prev.Hash)
			}
			if h.Time < prev.Time {
				return fmt.Errorf("%w: block %d (%s) at %d, its parent at %d", ErrTimeWentBack, number, h.Hash(), h.Time, prev.Time)
			}
		}
		prev = anchor{h.Number.Uint64(), h.Hash(), h.Time}
	}
	return nil
}

// anchored asks nodes for the last block of a range by its hash, and returns
// those that answered. A header that was garbled on its way hashes to a block
// that no node has; for the blocks before, their children say so.
func (r *reader) anchored(ctx context.Context, nodes []int, last *types.Header) ([]int, error) {
	hash := last.Hash()
	answers, err := enoughOf(gather(ctx, nodes, r.enough, r.late, func(ctx context.Context, i int) (struct{}, error) {
		h, err := ask(ctx, r, i, fmt.Sprintf("block %d by hash %s", last.Number, hash), func(ctx context.Context, n Node) (*types.Header, error) {
			h, err := n.HeaderByHash(ctx, hash)
			if errors.Is(err, ethereum.NotFound) {
				return nil, nil
			}
			return h, err
		})
		if err == nil && (h == nil || h.Hash() != hash) {
			err = fmt.Errorf("%w: node %s does not have block %d by its hash %s", ErrInconsistent, r.names[i], last.Number, hash)
		}
		return struct{}{}, err
	}), r.enough)
	return nodesOf(answers), err
}

// fill reads the logs of a block: from every node what it says they are, from
// one the receipts that prove it.
func (r *reader) fill(ctx context.Context, nodes []int, b *block, h *types.Header) error {
	said, err := enoughOf(gather(ctx, nodes, r.enough, r.late, func(ctx context.Context, i int) ([]types.Log, error) {
		return ask(ctx, r, i, fmt.Sprintf("logs of block %d (%s)", b.number, b.hash), func(ctx context.Context, n Node) ([]types.Log, error) {
			return n.FilterLogs(ctx, ethereum.FilterQuery{BlockHash: &b.hash, Addresses: r.watch.addresses})
		})
	}), r.enough)
	if err != nil {
		return err
	}
	proven, err := r.proven(ctx, nodesOf(said), b, h)
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
	for _, a := range said {
		if err := sameLogs(a.value, b.logs); err != nil {
			return r.logsDiffer(a.node, b, err)
		}
	}
	return nil
}

// proven returns all logs of a block, from the receipts of one of the nodes: of
// the next one, if one does not answer.
func (r *reader) proven(ctx context.Context, nodes []int, b *block, h *types.Header) (logs []types.Log, err error) {
	for n := range nodes {
		logs, err = r.prove(ctx, nodes[(b.number+r.turn+uint64(n))%uint64(len(nodes))], h, b.hash)
		var down *unavailable
		if !errors.As(err, &down) {
			return logs, err
		}
	}
	return nil, err
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
