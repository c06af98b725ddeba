package chainsync

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"assay/domain"
)

// liar is an honest node whose answers are changed on their way. Each hook gets
// a fresh answer and may change it or fail; nil hooks leave answers alone.
type liar struct {
	Node
	header   func(h *types.Header, byHash bool) error
	logs     func(block common.Hash, logs []types.Log) ([]types.Log, error)
	receipts func(receipts []*Receipt) ([]*Receipt, error)
}

func (l *liar) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	h, err := l.Node.HeaderByNumber(ctx, number)
	if err == nil && l.header != nil {
		err = l.header(h, false)
	}
	return h, err
}

func (l *liar) HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error) {
	h, err := l.Node.HeaderByHash(ctx, hash)
	if err == nil && l.header != nil {
		err = l.header(h, true)
	}
	return h, err
}

func (l *liar) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	logs, err := l.Node.FilterLogs(ctx, q)
	if err == nil && l.logs != nil {
		logs, err = l.logs(*q.BlockHash, logs)
	}
	return logs, err
}

func (l *liar) ReceiptsOf(ctx context.Context, block common.Hash) ([]*Receipt, error) {
	receipts, err := l.Node.ReceiptsOf(ctx, block)
	if err == nil && l.receipts != nil {
		receipts, err = l.receipts(receipts)
	}
	return receipts, err
}

// target is a block of a played stage in which a delegation is created: it has
// several logs of several contracts.
func (s *stage) target() (number uint64, hash common.Hash) {
	s.Helper()
	logs, err := s.chain.Client().FilterLogs(s.Context(), ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(s.d.Block), Addresses: []common.Address{s.d.Collateral}})
	if err != nil {
		s.Fatal(err)
	}
	b := newBindings().collateral
	for i := range logs {
		if _, err := b.UnpackDelegationCreatedEvent(&logs[i]); err == nil {
			number, hash = logs[i].BlockNumber, logs[i].BlockHash
		}
	}
	if number == 0 {
		s.Fatal("no delegation on the stage")
	}
	return number, hash
}

// run runs a syncer on a clock of its own until it ends by itself or has waited
// for the given number of times.
func run(t *testing.T, cfg Config, waits int) (*Syncer, error) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	cfg.Wait = func(_ context.Context, _ time.Duration) error {
		if waits--; waits < 0 {
			cancel()
			return context.Canceled
		}
		return nil
	}
	s, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return s, s.Run(ctx)
}

// lies are all the ways in which an answer about one block can be wrong.
func lies(target common.Hash) map[string]liar {
	all := map[string]liar{}
	flip := func(b []byte) { b[len(b)-1] ^= 1 }
	for name, change := range map[string]func(h *types.Header){
		"parent":       func(h *types.Header) { flip(h.ParentHash[:]) },
		"uncles":       func(h *types.Header) { flip(h.UncleHash[:]) },
		"coinbase":     func(h *types.Header) { flip(h.Coinbase[:]) },
		"state root":   func(h *types.Header) { flip(h.Root[:]) },
		"tx root":      func(h *types.Header) { flip(h.TxHash[:]) },
		"receipt root": func(h *types.Header) { flip(h.ReceiptHash[:]) },
		"bloom":        func(h *types.Header) { h.Bloom = types.Bloom{} },
		"number":       func(h *types.Header) { h.Number = new(big.Int).Add(h.Number, common.Big1) },
		"no number":    func(h *types.Header) { h.Number = nil },
		"gas limit":    func(h *types.Header) { h.GasLimit++ },
		"gas used":     func(h *types.Header) { h.GasUsed++ },
		"time":         func(h *types.Header) { h.Time++ },
		"extra":        func(h *types.Header) { h.Extra = append(h.Extra, 1) },
		"mix digest":   func(h *types.Header) { flip(h.MixDigest[:]) },
		"base fee":     func(h *types.Header) { h.BaseFee = new(big.Int).Add(h.BaseFee, common.Big1) },
	} {
		all["header "+name] = liar{header: func(h *types.Header, byHash bool) error {
			if !byHash && h.Hash() == target {
				change(h)
			}
			return nil
		}}
	}
	for name, change := range map[string]func(l *types.Log){
		"address": func(l *types.Log) { flip(l.Address[:]) }, "topic 0": func(l *types.Log) { flip(l.Topics[0][:]) },
		"topic 1": func(l *types.Log) { flip(l.Topics[1][:]) }, "topics": func(l *types.Log) { l.Topics = l.Topics[:1] },
		"data": func(l *types.Log) { l.Data = append(l.Data, 0) }, "block number": func(l *types.Log) { l.BlockNumber++ },
		"block hash": func(l *types.Log) { flip(l.BlockHash[:]) }, "tx hash": func(l *types.Log) { flip(l.TxHash[:]) },
		"tx index": func(l *types.Log) { l.TxIndex++ }, "index": func(l *types.Log) { l.Index++ },
	} {
		all["log "+name] = liar{logs: onTarget(target, func(logs []types.Log) []types.Log { change(&logs[0]); return logs })}
		all["receipt's log "+name] = liar{receipts: func(receipts []*Receipt) ([]*Receipt, error) {
			if receipts[0].BlockHash == target {
				change(receipts[0].Logs[0])
			}
			return receipts, nil
		}}
	}
	for name, change := range map[string]func(logs []types.Log) []types.Log{
		"empty": func(logs []types.Log) []types.Log { return nil }, "one short": func(logs []types.Log) []types.Log { return logs[1:] },
		"cut off": func(logs []types.Log) []types.Log { return logs[:len(logs)-1] }, "doubled": func(logs []types.Log) []types.Log { return append(logs, logs[0]) },
		"swapped": func(logs []types.Log) []types.Log { logs[0], logs[1] = logs[1], logs[0]; return logs },
	} {
		all["logs "+name] = liar{logs: onTarget(target, change)}
	}
	for name, change := range map[string]func(r []*Receipt) []*Receipt{
		"empty": func(r []*Receipt) []*Receipt { return nil }, "cut off": func(r []*Receipt) []*Receipt { return r[1:] },
		"status": func(r []*Receipt) []*Receipt { r[0].Status ^= 1; return r }, "gas": func(r []*Receipt) []*Receipt { r[0].CumulativeGasUsed++; return r },
		"bloom": func(r []*Receipt) []*Receipt { flip(r[0].Bloom[:]); return r }, "type": func(r []*Receipt) []*Receipt { r[0].Type ^= 1; return r },
		"unknown type": func(r []*Receipt) []*Receipt { r[0].Type = 99; return r }, "tx hash": func(r []*Receipt) []*Receipt { flip(r[0].TxHash[:]); return r },
		"tx index": func(r []*Receipt) []*Receipt { r[0].TransactionIndex++; return r }, "no logs": func(r []*Receipt) []*Receipt { r[0].Logs = nil; return r },
	} {
		all["receipts "+name] = liar{receipts: func(r []*Receipt) ([]*Receipt, error) {
			if r[0].BlockHash == target {
				r = change(r)
			}
			return r, nil
		}}
	}
	return all
}

func onTarget(target common.Hash, change func(logs []types.Log) []types.Log) func(common.Hash, []types.Log) ([]types.Log, error) {
	return func(block common.Hash, logs []types.Log) ([]types.Log, error) {
		if block == target {
			logs = change(logs)
		}
		return logs, nil
	}
}

func TestNoLieOfANodeIsPublished(t *testing.T) {
	s := newStage(t)
	s.play()
	number, hash := s.target()
	truth := readAll(t, s.config(1, nil))
	before := slices.IndexFunc(truth, func(f domain.Fact) bool { return f.(domain.ChainFact).At().Block == number })
	honest := newTape(NewClient(s.chain.Client()))
	for name, l := range lies(hash) {
		l.Node = honest
		// The block opens a batch, so that its children speak for it, and stands alone.
		for _, batch := range []uint64{number - s.d.Block, 1} {
			if batch == 1 && !slices.Contains([]string{"header time", "header bloom", "header receipt root", "header number"}, name) {
				continue
			}
			sink := &memory{}
			cfg := s.config(0, sink)
			cfg.Endpoints, cfg.Batch, cfg.Patience = []Endpoint{{"http://a.example", &l}}, batch, 3
			if _, err := run(t, cfg, 1000); !errors.Is(err, ErrInconsistent) {
				t.Errorf("%s, alone, batch %d: got %v, want %v", name, batch, err, ErrInconsistent)
			}
			if diff := cmp.Diff(lines(truth[:before]), sink.lines()); diff != "" {
				t.Errorf("%s, alone, batch %d: published (-want +got): %s", name, batch, diff)
			}
		}
		// Two honest nodes would be enough, and still the lie stops everything.
		for beside := 1; beside <= 2; beside++ {
			sink := &memory{}
			cfg := s.config(0, sink)
			cfg.Endpoints = []Endpoint{{"http://a.example", honest}, {"http://b.example", &l}, {"http://c.example", honest}}[:beside+1]
			cfg.Batch, cfg.Patience, cfg.Quorum = number-s.d.Block, 3, 2
			_, err := run(t, cfg, 1000)
			want, stops := truth[:before], true
			if l.receipts != nil {
				want, stops = truth, false // an honest node's receipts prove the same block
			}
			if stops != errors.Is(err, ErrDisagreement) || !stops && err != nil {
				t.Errorf("%s, beside %d honest nodes: got %v, want %v: %v", name, beside, err, ErrDisagreement, stops)
			}
			if diff := cmp.Diff(lines(want), sink.lines()); diff != "" {
				t.Errorf("%s, beside %d honest nodes: published (-want +got): %s", name, beside, diff)
			}
		}
	}
}

func TestARemovedLogOfAFinalBlockIsAViolation(t *testing.T) {
	s := newStage(t)
	_, hash := s.target()
	cfg := s.config(0, &memory{})
	cfg.Endpoints = []Endpoint{{"http://a.example", &liar{Node: NewClient(s.chain.Client()), logs: onTarget(hash, func(logs []types.Log) []types.Log {
		logs[0].Removed = true
		return logs
	})}}}
	if _, err := run(t, cfg, 1000); !errors.Is(err, ErrFinalityViolation) {
		t.Errorf("got %v, want %v", err, ErrFinalityViolation)
	}
}

// An honest node that is down, behind, or overloaded for a while makes everybody
// wait, and nothing is lost.
func TestLaggingNodesAreWaitedFor(t *testing.T) {
	s := newStage(t)
	truth := readAll(t, s.config(1, nil))
	_, hash := s.target()
	down := errors.New("connection refused")
	for name, c := range map[string]struct {
		lag     func(times *atomic.Int64) liar
		waiting string
	}{
		"down": {func(n *atomic.Int64) liar {
			return liar{header: func(*types.Header, bool) error { return fails(n, down) }}
		}, "connection refused"},
		"header not there yet": {func(n *atomic.Int64) liar {
			return liar{header: func(_ *types.Header, byHash bool) error { return fails(n, ethereum.NotFound) }}
		}, "not found"},
		"logs empty": {func(n *atomic.Int64) liar {
			return liar{logs: onTarget(hash, func(logs []types.Log) []types.Log {
				if fails(n, down) != nil {
					return nil
				}
				return logs
			})}
		}, "0 logs of watched contracts"},
		"logs refused": {func(n *atomic.Int64) liar {
			return liar{logs: func(_ common.Hash, logs []types.Log) ([]types.Log, error) {
				return logs, fails(n, errors.New("too many results"))
			}}
		}, "too many results"},
		"receipts not there yet": {func(n *atomic.Int64) liar {
			return liar{receipts: func(r []*Receipt) ([]*Receipt, error) { return r, fails(n, ethereum.NotFound) }}
		}, "not found"},
	} {
		for _, beside := range []int{0, 1} {
			t.Run(fmt.Sprintf("%s, beside %d", name, beside), func(t *testing.T) {
				var times atomic.Int64
				times.Store(5)
				lagging := c.lag(&times)
				lagging.Node = NewClient(s.chain.Client())
				sink := &memory{}
				cfg := s.config(beside, sink)
				cfg.Endpoints = append(cfg.Endpoints, Endpoint{"http://b.example", &lagging})
				reasons := waitsFor(t, cfg)
				if name == "receipts not there yet" && beside == 1 {
					if len(reasons) != 1 { // any node's receipts prove the block
						t.Errorf("waited for %q, want nothing", reasons)
					}
				} else if len(reasons) < 2 || !strings.Contains(reasons[0], c.waiting) {
					t.Errorf("waited for %q, want %q", reasons, c.waiting)
				}
				if diff := cmp.Diff(lines(truth), sink.lines()); diff != "" {
					t.Errorf("facts (-want +got): %s", diff)
				}
			})
		}
	}
}

// waitsFor runs a syncer until all is well, and returns what it waited for each time.
func waitsFor(t *testing.T, cfg Config) (reasons []string) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var syncer *Syncer
	cfg.Wait = func(context.Context, time.Duration) error {
		reasons = append(reasons, syncer.Status().Waiting)
		if syncer.Status().Waiting == "" {
			cancel()
			return context.Canceled
		}
		return nil
	}
	syncer, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	if err := syncer.Run(ctx); err != nil {
		t.Fatal(err)
	}
	return reasons
}

// fails fails as long as times is positive, and counts it down.
func fails(times *atomic.Int64, err error) error {
	if times.Add(-1) < 0 {
		return nil
	}
	return err
}
