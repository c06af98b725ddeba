package chainsync

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/google/go-cmp/cmp"

	"assay/domain"
)

// script is a node of a chain that consists of headers only, for chains that
// cannot be had from an EVM.
type script struct {
	headers   []*types.Header // by number
	finalized uint64          // what the finalized and safe tags say
	chainID   uint64
}

func newScript(blocks int) *script {
	s := &script{chainID: 1}
	for range blocks {
		s.grow(0)
	}
	return s
}

// grow adds a block; salt tells it from others of its height.
func (s *script) grow(salt uint64) {
	h := &types.Header{
		Number: big.NewInt(int64(len(s.headers))), Time: 1000 + 2*uint64(len(s.headers)), Difficulty: new(big.Int),
		Extra: binary.BigEndian.AppendUint64(nil, salt), UncleHash: types.EmptyUncleHash, TxHash: types.EmptyTxsHash, ReceiptHash: types.EmptyReceiptsHash,
	}
	if n := len(s.headers); n > 0 {
		h.ParentHash = s.headers[n-1].Hash()
	}
	s.headers = append(s.headers, h)
}

// reorg replaces the newest blocks by others, one more of them.
func (s *script) reorg(depth int, salt uint64) {
	s.headers = s.headers[:len(s.headers)-depth]
	for range depth + 1 {
		s.grow(salt)
	}
}

func (s *script) ChainID(context.Context) (*big.Int, error) {
	return new(big.Int).SetUint64(s.chainID), nil
}

func (s *script) HeaderByNumber(_ context.Context, number *big.Int) (*types.Header, error) {
	n := uint64(len(s.headers)) - 1
	switch {
	case number == nil:
	case number.Sign() >= 0:
		n = number.Uint64()
	case number.Int64() == int64(rpc.FinalizedBlockNumber) || number.Int64() == int64(rpc.SafeBlockNumber):
		n = s.finalized
	}
	if n >= uint64(len(s.headers)) {
		return nil, ethereum.NotFound
	}
	return types.CopyHeader(s.headers[n]), nil
}

func (s *script) HeaderByHash(_ context.Context, hash common.Hash) (*types.Header, error) {
	for _, h := range slices.Backward(s.headers) {
		if h.Hash() == hash {
			return types.CopyHeader(h), nil
		}
	}
	return nil, ethereum.NotFound
}

func (s *script) FilterLogs(context.Context, ethereum.FilterQuery) ([]types.Log, error) {
	return nil, errors.New("there are no logs to be asked for: every bloom is empty")
}

func (s *script) ReceiptsOf(context.Context, common.Hash) ([]*Receipt, error) {
	return nil, errors.New("there are no receipts to be asked for: every bloom is empty")
}

func (s *script) CodeAt(context.Context, common.Address, *big.Int) ([]byte, error) {
	return []byte{1}, nil
}

func (s *script) CallContract(_ context.Context, msg ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	if *msg.To == scriptContracts()["token"] {
		return common.BigToHash(big.NewInt(tokenDecimals)).Bytes(), nil
	}
	return common.BytesToHash(scriptContracts()["token"].Bytes()).Bytes(), nil
}

func scriptContracts() map[string]common.Address {
	contracts := map[string]common.Address{}
	for i, name := range []string{"eras", "registry", "links", "bookings", "collateral", "rewards", "settlement", "token"} {
		contracts[name] = common.BigToAddress(big.NewInt(int64(100 + i)))
	}
	return contracts
}

func scriptConfig(table *Table, finality Finality, sink Sink, nodes ...Node) Config {
	cfg := Config{
		Table:   table,
		ChainID: 1, Finality: finality, Contracts: scriptContracts(), Heads: HeadRule{Every: 1}, Sink: sink,
		Logger: slog.New(slog.DiscardHandler), Batch: 5, Patience: 2,
	}
	for i, n := range nodes {
		cfg.Endpoints = append(cfg.Endpoints, Endpoint{fmt.Sprintf("http://node%d.example", i), n})
	}
	return cfg
}

func newScripted(t *testing.T, cfg Config) *Syncer {
	t.Helper()
	s, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Reorganisations of any depth: those above what is final leave no trace, the
// first one below it stops, and what was published until then stays as it was.
func TestReorgsOfAnyDepth(t *testing.T) {
	table := defaultOf(t)
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 1))
		confirmations := r.IntN(20)
		chain := newScript(2 + r.IntN(30))
		sink := &memory{}
		cfg := scriptConfig(table, Confirmations(uint64(confirmations)), sink, chain)
		s := newScripted(t, cfg)
		var err error
		deep := false
		for round := uint64(1); round < 40 && err == nil && !deep; round++ {
			if depth := r.IntN(min(64, len(chain.headers)-1)); r.IntN(2) == 0 {
				final := len(chain.headers) - 1 - confirmations
				published := len(sink.facts)
				deep = published > 0 && len(chain.headers)-depth <= min(final, published-1)
				chain.reorg(depth, round)
			} else {
				chain.grow(round)
			}
			err = drain(t.Context(), s)
		}
		if deep != errors.Is(err, ErrFinalityViolation) {
			t.Fatalf("seed %d: final block changed: %v, got %v", seed, deep, err)
		}
		for i, f := range sink.facts {
			place := f.(domain.ChainFact).At()
			if place.Block != uint64(i) {
				t.Fatalf("seed %d: fact %d is of block %d", seed, i, place.Block)
			}
			if !deep && place.BlockHash != domain.Hash(chain.headers[i].Hash()) {
				t.Fatalf("seed %d: block %d is not on the chain", seed, i)
			}
		}
	}
}

func TestFinalBlocksFollowTheConfiguration(t *testing.T) {
	for finality, want := range map[Finality]int{Finalized(): 8, {}: 8, Safe(): 8, Confirmations(0): 21, Confirmations(5): 16, Confirmations(20): 1} {
		chain := newScript(21)
		chain.finalized = 7
		sink := &memory{}
		if err := drain(t.Context(), newScripted(t, scriptConfig(defaultOf(t), finality, sink, chain))); err != nil {
			t.Fatal(err)
		}
		if len(sink.facts) != want {
			t.Errorf("%s: %d heads, want %d", finality, len(sink.facts), want)
		}
		again, err := ParseFinality(finality.String())
		if err != nil || again.String() != finality.String() {
			t.Errorf("%s parses to %s, %v", finality, again, err)
		}
	}
	for _, bad := range []string{"", "latest", "-1", "1e3", "٣", "01", "0x1", "4294967296", "Finalized"} {
		if f, err := ParseFinality(bad); err == nil {
			t.Errorf("finality %q was read as %s", bad, f)
		}
	}
	// Fewer blocks than confirmations: there is nothing final yet.
	_, err := newScripted(t, scriptConfig(defaultOf(t), Confirmations(21), &memory{}, newScript(21))).step(t.Context())
	var wait *unavailable
	if !errors.As(err, &wait) {
		t.Errorf("no final block yet: got %v, want to wait", err)
	}
}

// The slowest node decides, and one that goes back is only slow.
func TestTheSlowestNodeDecides(t *testing.T) {
	fast, slow := newScript(30), newScript(30)
	fast.finalized, slow.finalized = 25, 10
	sink := &memory{}
	s := newScripted(t, scriptConfig(defaultOf(t), Finalized(), sink, fast, slow))
	for _, c := range []struct {
		slow uint64
		want int
	}{{10, 11}, {9, 11}, {3, 11}, {12, 13}, {29, 26}} {
		slow.finalized = c.slow
		if err := drain(t.Context(), s); err != nil {
			t.Fatal(err)
		}
		if len(sink.facts) != c.want {
			t.Errorf("second node final at %d: %d heads, want %d", c.slow, len(sink.facts), c.want)
		}
	}
	status := s.Status()
	want := []EndpointStatus{{Host: "node0.example", Final: 25}, {Host: "node1.example", Final: 29}}
	if diff := cmp.Diff(want, status.Endpoints); diff != "" || status.Final != 25 {
		t.Errorf("final %d, endpoints: %s", status.Final, diff)
	}
}

func TestNodesOnDifferentChainsDisagree(t *testing.T) {
	for at := range 12 {
		a, b := newScript(12), newScript(12)
		b.headers = b.headers[:at]
		for len(b.headers) < 12 {
			b.grow(1)
		}
		sink := &memory{}
		cfg := scriptConfig(defaultOf(t), Confirmations(0), sink, a, a, b)
		cfg.Batch = 1
		_, err := run(t, cfg, 100)
		if !errors.Is(err, ErrDisagreement) || len(sink.facts) != at {
			t.Errorf("chains differ from block %d on: %d heads published, %v", at, len(sink.facts), err)
		}
	}
}

func TestOneNodeThatForgetsAFinalBlockDisagrees(t *testing.T) {
	a, b := newScript(12), newScript(12)
	s := newScripted(t, scriptConfig(defaultOf(t), Confirmations(0), &memory{}, a, b))
	if err := drain(t.Context(), s); err != nil {
		t.Fatal(err)
	}
	b.reorg(1, 9)
	if err := drain(t.Context(), s); !errors.Is(err, ErrDisagreement) {
		t.Errorf("one of two: got %v, want %v", err, ErrDisagreement)
	}
	a.reorg(1, 9)
	if err := drain(t.Context(), s); !errors.Is(err, ErrFinalityViolation) {
		t.Errorf("both: got %v, want %v", err, ErrFinalityViolation)
	}
}

func TestBlockTimesNeverGoBack(t *testing.T) {
	for name, c := range map[string]struct {
		change func(time *uint64, parent uint64)
		want   error
	}{
		"earlier":       {func(time *uint64, parent uint64) { *time = parent - 1 }, ErrTimeWentBack},
		"the same":      {func(time *uint64, parent uint64) { *time = parent }, nil},
		"a day's pause": {func(time *uint64, parent uint64) { *time = parent + day }, nil},
	} {
		chain := newScript(8)
		c.change(&chain.headers[7].Time, chain.headers[6].Time)
		for _, batch := range []uint64{1, 20} {
			sink := &memory{}
			cfg := scriptConfig(defaultOf(t), Confirmations(0), sink, chain)
			cfg.Batch = batch
			err := drain(t.Context(), newScripted(t, cfg))
			if !errors.Is(err, c.want) {
				t.Errorf("%s, batch %d: got %v, want %v", name, batch, err, c.want)
			}
			if got := len(sink.facts); c.want != nil && got > 7 {
				t.Errorf("%s, batch %d: %d heads", name, batch, got)
			}
		}
	}
}

// A real EVM that reorganises, first above what is final, then below it.
func TestForkOfARealChain(t *testing.T) {
	s := newStage(t)
	sink := &memory{}
	cfg := s.config(1, sink)
	cfg.Finality = Confirmations(3)
	syncer := newScripted(t, cfg)
	client := s.chain.Client()
	fork, err := client.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	supply := func(icnt int64) domain.Hash {
		t.Helper()
		receipt := s.does(s.sender("operator"), s.d.Rewards, newBindings().rewards.PackSetUnlockedSupply(wei(icnt)))
		return domain.Hash(receipt.BlockHash)
	}
	dropped := supply(666)
	if err := drain(t.Context(), syncer); err != nil {
		t.Fatal(err)
	}
	if err := s.chain.Fork(fork.Hash()); err != nil {
		t.Fatal(err)
	}
	// The dropped transaction may come back, in another block.
	s.mine(3)
	kept := supply(777)
	s.mine(3)
	if err := drain(t.Context(), syncer); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(lines(readAll(t, cfg)), sink.lines()); diff != "" {
		t.Errorf("read from the start (-want +got): %s", diff)
	}
	heard := map[domain.Hash]bool{}
	for _, f := range sink.facts {
		heard[f.(domain.ChainFact).At().BlockHash] = true
	}
	if heard[dropped] || !heard[kept] {
		t.Errorf("heard of the dropped block: %v, of the one that stayed: %v", heard[dropped], heard[kept])
	}

	if err := s.chain.Fork(fork.Hash()); err != nil {
		t.Fatal(err)
	}
	s.mine(3)
	supply(888)
	s.mine(12)
	if err := drain(t.Context(), syncer); !errors.Is(err, ErrFinalityViolation) {
		t.Errorf("a reorganisation below what is final: got %v, want %v", err, ErrFinalityViolation)
	}
}
