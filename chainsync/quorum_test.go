package chainsync

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"assay/internal/devnet"
)

// member is an honest node whose answers to one method are replaced.
type member struct {
	FullNode
	method string
	answer func(honest any) (any, error) // nil: as it is
	sent   int                           // transactions that it was handed
}

// through gives a member's answer to a method.
func through[T any](m *member, method string, honest func() (T, error)) (T, error) {
	v, err := honest()
	if m.answer == nil || m.method != method && m.method != "*" {
		return v, err
	}
	var none T
	if err != nil {
		return none, err
	}
	got, err := m.answer(v)
	if err != nil {
		return none, err
	}
	return got.(T), nil
}

func (m *member) ChainID(ctx context.Context) (*big.Int, error) {
	return through(m, "ChainID", func() (*big.Int, error) { return m.FullNode.ChainID(ctx) })
}

func (m *member) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	return through(m, "HeaderByNumber", func() (*types.Header, error) { return m.FullNode.HeaderByNumber(ctx, number) })
}

func (m *member) HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error) {
	return through(m, "HeaderByHash", func() (*types.Header, error) { return m.FullNode.HeaderByHash(ctx, hash) })
}

func (m *member) CodeAtHash(ctx context.Context, account common.Address, block common.Hash) ([]byte, error) {
	return through(m, "CodeAtHash", func() ([]byte, error) { return m.FullNode.CodeAtHash(ctx, account, block) })
}

func (m *member) CallContractAtHash(ctx context.Context, call ethereum.CallMsg, block common.Hash) ([]byte, error) {
	return through(m, "CallContractAtHash", func() ([]byte, error) { return m.FullNode.CallContractAtHash(ctx, call, block) })
}

func (m *member) NonceAtHash(ctx context.Context, account common.Address, block common.Hash) (uint64, error) {
	return through(m, "NonceAtHash", func() (uint64, error) { return m.FullNode.NonceAtHash(ctx, account, block) })
}

func (m *member) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	return through(m, "PendingNonceAt", func() (uint64, error) { return m.FullNode.PendingNonceAt(ctx, account) })
}

func (m *member) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	return through(m, "SuggestGasTipCap", func() (*big.Int, error) { return m.FullNode.SuggestGasTipCap(ctx) })
}

func (m *member) EstimateGasAtBlockHash(ctx context.Context, call ethereum.CallMsg, block common.Hash) (uint64, error) {
	return through(m, "EstimateGasAtBlockHash", func() (uint64, error) { return m.FullNode.EstimateGasAtBlockHash(ctx, call, block) })
}

func (m *member) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	return through(m, "TransactionReceipt", func() (*types.Receipt, error) { return m.FullNode.TransactionReceipt(ctx, hash) })
}

type pooled struct {
	tx      *types.Transaction
	pending bool
}

func (m *member) TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	p, err := through(m, "TransactionByHash", func() (pooled, error) {
		tx, pending, err := m.FullNode.TransactionByHash(ctx, hash)
		return pooled{tx, pending}, err
	})
	return p.tx, p.pending, err
}

func (m *member) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	m.sent++
	_, err := through(m, "SendTransaction", func() (struct{}, error) { return struct{}{}, nil })
	return err
}

// instead answers with something else, whatever the honest answer.
func instead(v any) func(any) (any, error) { return func(any) (any, error) { return v, nil } }

func failing(err error) func(any) (any, error) { return func(any) (any, error) { return nil, err } }

// council is three members on one chain, of which two are enough.
type council struct {
	*stage
	members [3]*member
	q       *Quorum
	head    *types.Header
	receipt *types.Receipt
}

func newCouncil(t *testing.T) *council {
	t.Helper()
	s := newStage(t)
	c := &council{stage: s}
	cfg := QuorumConfig{Enough: 2, CallTimeout: 24 * time.Hour}
	for i := range c.members {
		c.members[i] = &member{FullNode: NewClient(s.chain.Client())}
		cfg.Members = append(cfg.Members, Member{fmt.Sprintf("http://node%d.example/key", i), c.members[i]})
	}
	var err error
	if c.q, err = NewQuorum(cfg); err != nil {
		t.Fatal(err)
	}
	c.receipt = s.does(s.operator, s.d.Token, newBindings().token.PackApprove(s.d.Settlement, wei(1)))
	if c.head, err = s.chain.Client().HeaderByNumber(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	return c
}

// ask asks the quorum by the name of a method.
func (c *council) ask(method string) (any, error) {
	ctx, token := c.Context(), newBindings().token
	call := ethereum.CallMsg{To: &c.d.Token, Data: token.PackTotalSupply()}
	switch method {
	case "ChainID":
		return c.q.ChainID(ctx)
	case "HeaderByNumber":
		return c.q.HeaderByNumber(ctx, nil)
	case "HeaderByHash":
		return c.q.HeaderByHash(ctx, c.head.Hash())
	case "CodeAtHash":
		return c.q.CodeAtHash(ctx, c.d.Token, c.head.Hash())
	case "CallContractAtHash":
		return c.q.CallContractAtHash(ctx, call, c.head.Hash())
	case "NonceAtHash":
		return c.q.NonceAtHash(ctx, devnet.TestAddress("operator"), c.head.Hash())
	case "PendingNonceAt":
		return c.q.PendingNonceAt(ctx, devnet.TestAddress("operator"))
	case "SuggestGasTipCap":
		return c.q.SuggestGasTipCap(ctx)
	case "EstimateGasAtBlockHash":
		return c.q.EstimateGasAtBlockHash(ctx, call, c.head.Hash())
	case "TransactionReceipt":
		return c.q.TransactionReceipt(ctx, c.receipt.TxHash)
	case "TransactionByHash":
		tx, pending, err := c.q.TransactionByHash(ctx, c.receipt.TxHash)
		return pooled{tx, pending}, err
	}
	c.Fatalf("no method %s", method)
	return nil, nil
}

// show names what was answered.
func show(v any) string {
	switch v := v.(type) {
	case *types.Header:
		return v.Hash().String()
	case *types.Receipt:
		return fmt.Sprint(v.TxHash, v.BlockHash, v.Status, len(v.Logs))
	case pooled:
		return fmt.Sprint(v.tx.Hash(), v.pending)
	}
	return fmt.Sprint(v)
}

// F41 for what the settler reads: one lie of one node out of three, where two
// honest ones would be enough, is never believed and never ignored.
func TestF41OneLieAboutStateStopsAQuorum(t *testing.T) {
	c := newCouncil(t)
	other := types.CopyHeader(c.head)
	other.Time++
	forged := *c.receipt
	forged.Status ^= 1
	elsewhere := *c.receipt
	elsewhere.BlockHash[0] ^= 1
	foreign := *c.receipt
	foreign.TxHash[0] ^= 1
	silent := *c.receipt
	silent.Logs = nil
	for name, lie := range map[string]struct {
		method string
		answer any
		want   error
	}{
		"chain id":        {"ChainID", big.NewInt(1), ErrDisagreement},
		"head":            {"HeaderByNumber", other, ErrDisagreement},
		"header":          {"HeaderByHash", other, ErrInconsistent},
		"code":            {"CodeAtHash", []byte{}, ErrDisagreement},
		"call result":     {"CallContractAtHash", []byte{1}, ErrDisagreement},
		"nonce":           {"NonceAtHash", uint64(0), ErrDisagreement},
		"receipt status":  {"TransactionReceipt", &forged, ErrDisagreement},
		"receipt block":   {"TransactionReceipt", &elsewhere, ErrDisagreement},
		"receipt logs":    {"TransactionReceipt", &silent, ErrDisagreement},
		"foreign receipt": {"TransactionReceipt", &foreign, ErrInconsistent},
		"transaction":     {"TransactionByHash", pooled{types.NewTx(&types.LegacyTx{}), false}, ErrInconsistent},
		"negative tip":    {"SuggestGasTipCap", big.NewInt(-1), ErrInconsistent},
	} {
		for who := range c.members {
			c.members[who].method, c.members[who].answer = lie.method, instead(lie.answer)
			got, err := c.ask(lie.method)
			if !errors.Is(err, lie.want) {
				t.Errorf("%s, node %d lies: got %v, %v; want %v", name, who, got, err, lie.want)
			}
			if err != nil && strings.Contains(err.Error(), "/key") {
				t.Errorf("%s: %v shows a key", name, err)
			}
			c.members[who].answer = nil
		}
		if _, err := c.ask(lie.method); err != nil {
			t.Errorf("%s, nobody lies: %v", name, err)
		}
	}
}

// One node may be missing, two may not. A node that lacks a block, a receipt or
// a transaction is behind: alone it changes nothing, and what only one has is not
// there yet, nor known to be missing.
func TestAQuorumNeedsEnoughAnswers(t *testing.T) {
	c := newCouncil(t)
	down := errors.New("connection refused")
	unknown := errors.New("header not found")
	for _, method := range []string{
		"ChainID", "HeaderByNumber", "HeaderByHash", "CodeAtHash", "CallContractAtHash", "NonceAtHash", "PendingNonceAt",
		"SuggestGasTipCap", "EstimateGasAtBlockHash", "TransactionReceipt", "TransactionByHash",
	} {
		whole, err := c.ask(method)
		if err != nil {
			t.Fatalf("%s: %v", method, err)
		}
		for _, fault := range []error{down, unknown, ethereum.NotFound} {
			own := method == "PendingNonceAt" || method == "SuggestGasTipCap" || method == "ChainID"
			if own && errors.Is(fault, ethereum.NotFound) {
				continue // no node answers so
			}
			for first := range c.members {
				for absent := 1; absent <= 3; absent++ {
					for i, m := range c.members {
						m.answer = nil
						if (i-first+3)%3 < absent {
							m.method, m.answer = method, failing(fault)
						}
					}
					got, err := c.ask(method)
					switch {
					case absent == 1 && (err != nil || show(got) != show(whole)):
						t.Errorf("%s, one of three says %v: got %v, %v", method, fault, got, err)
					case absent == 2 && (err == nil || errors.Is(err, ErrDisagreement)):
						t.Errorf("%s, two of three say %v: got %v, %v; want to wait", method, fault, got, err)
					case absent == 2 && method != "TransactionByHash" && errors.Is(err, ethereum.NotFound):
						t.Errorf("%s, two of three say %v: got %v; one has it, so it is not missing", method, fault, err)
					case absent == 3 && (err == nil || errors.Is(err, ethereum.NotFound) != errors.Is(fault, ethereum.NotFound)):
						t.Errorf("%s, all say %v: got %v, %v", method, fault, got, err)
					}
				}
			}
		}
		for _, m := range c.members {
			m.answer = nil
		}
	}
}

// The head is the newest block that enough nodes have, whoever is ahead or
// behind; so is the newest final block.
func TestAQuorumsHeadIsWhatEnoughNodesHave(t *testing.T) {
	chain := newScript(30)
	for _, tag := range []*big.Int{nil, big.NewInt(rpc.FinalizedBlockNumber.Int64())} {
		for _, c := range []struct{ a, b, c, want uint64 }{{20, 20, 20, 20}, {20, 21, 22, 21}, {5, 22, 21, 21}, {20, 5, 5, 5}, {9, 9, 28, 9}} {
			cfg := QuorumConfig{Enough: 2, AllowSameHost: true}
			for _, height := range []uint64{c.a, c.b, c.c} {
				view := &script{headers: chain.headers, finalized: height}
				if tag == nil {
					view.headers = chain.headers[:height+1]
				}
				cfg.Members = append(cfg.Members, Member{Node: headersOnly{Node: view}})
			}
			q, err := NewQuorum(cfg)
			if err != nil {
				t.Fatal(err)
			}
			h, err := q.HeaderByNumber(t.Context(), tag)
			if err != nil || h.Number.Uint64() != c.want || h.Hash() != chain.headers[c.want].Hash() {
				t.Errorf("tag %v, heads %d %d %d: got %v, %v; want %d", tag, c.a, c.b, c.c, h, err, c.want)
			}
		}
	}
}

// headersOnly is a node of headers as a FullNode; nothing else is asked of it.
type headersOnly struct {
	Node
	FullNode
}

func (h headersOnly) ChainID(ctx context.Context) (*big.Int, error) { return h.Node.ChainID(ctx) }

func (h headersOnly) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	return h.Node.HeaderByNumber(ctx, number)
}

func (h headersOnly) HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error) {
	return h.Node.HeaderByHash(ctx, hash)
}

// rejects is a revert as a node gives it.
type rejects struct {
	text string
	data any
}

func (r rejects) Error() string  { return r.text }
func (rejects) ErrorCode() int   { return codeReverted }
func (r rejects) ErrorData() any { return r.data }

// Clients word reverts differently; what the contract said must be the same.
func TestAQuorumComparesReverts(t *testing.T) {
	c := newCouncil(t)
	for name, says := range map[string]struct {
		errs [3]error
		want error // nil: the revert
	}{
		"the same":          {[3]error{rejects{"execution reverted", "0x0102"}, rejects{"VM Exception: revert", "0x0102"}, rejects{"reverted", "0x0102"}}, nil},
		"one without":       {[3]error{rejects{"execution reverted", "0x0102"}, rejects{"reverted", nil}, rejects{"reverted", "0x0102"}}, ErrDisagreement},
		"one succeeds":      {[3]error{rejects{"execution reverted", "0x0102"}, nil, rejects{"reverted", "0x0102"}}, ErrDisagreement},
		"one down":          {[3]error{rejects{"execution reverted", "0x0102"}, rejects{"reverted", "0x0102"}, errors.New("EOF")}, nil},
		"only one reverted": {[3]error{nil, nil, rejects{"reverted", "0x0102"}}, ErrDisagreement},
	} {
		for _, method := range []string{"CallContractAtHash", "EstimateGasAtBlockHash"} {
			for i, m := range c.members {
				m.method, m.answer = method, nil
				if says.errs[i] != nil {
					m.answer = failing(says.errs[i])
				}
			}
			_, err := c.ask(method)
			var revert rpc.DataError
			if says.want == nil && (!errors.As(err, &revert) || revert.ErrorData() != "0x0102") || says.want != nil && !errors.Is(err, says.want) {
				t.Errorf("%s, %s: got %v, want %v", method, name, err, says.want)
			}
		}
	}
}

func TestAQuorumTakesTheMiddleOfFees(t *testing.T) {
	c := newCouncil(t)
	for _, v := range []struct {
		tips [3]int64 // negative: down
		tip  int64
		gas  uint64
	}{{[3]int64{1, 5, 1 << 60}, 5, 5}, {[3]int64{0, 3, 7}, 3, 3}, {[3]int64{-1, 3, 7}, 3, 7}, {[3]int64{9, -1, 1}, 1, 9}} {
		for _, method := range []string{"SuggestGasTipCap", "EstimateGasAtBlockHash", "PendingNonceAt"} {
			most := uint64(0)
			for i, m := range c.members {
				m.method, m.answer = method, failing(errors.New("EOF"))
				if n := v.tips[i]; n >= 0 {
					m.answer = instead(uint64(n))
					if method == "SuggestGasTipCap" {
						m.answer = instead(big.NewInt(n))
					}
					most = max(most, uint64(n))
				}
			}
			got, err := c.ask(method)
			want := map[string]any{"SuggestGasTipCap": big.NewInt(v.tip), "EstimateGasAtBlockHash": v.gas, "PendingNonceAt": most}[method]
			if err != nil || fmt.Sprint(got) != fmt.Sprint(want) {
				t.Errorf("%s of %v: got %v, %v; want %v", method, v.tips, got, err, want)
			}
		}
	}
}

// A transaction goes to every node. One that takes it, or has it, is enough;
// what the others say is told only when there is none.
func TestAQuorumSendsToAll(t *testing.T) {
	c := newCouncil(t)
	tx := types.NewTx(&types.DynamicFeeTx{Nonce: 1})
	low, wire, known := errors.New("nonce too low"), errors.New("connection reset"), errors.New("already known")
	for i, v := range []struct {
		errs [3]error
		want []string
	}{
		{[3]error{nil, nil, nil}, nil}, {[3]error{low, nil, wire}, nil}, {[3]error{low, wire, known}, nil},
		{[3]error{wire, low, ethereum.NotFound}, []string{"node node0.example: connection reset", "node node1.example: nonce too low", "not found"}},
		{[3]error{rejects{"reverted", "0x"}, wire, wire}, []string{"reverted", "connection reset"}},
	} {
		for j, m := range c.members {
			m.method, m.answer, m.sent = "SendTransaction", nil, 0
			if v.errs[j] != nil {
				m.answer = failing(v.errs[j])
			}
		}
		err := c.q.SendTransaction(t.Context(), tx)
		if (err == nil) != (len(v.want) == 0) {
			t.Errorf("case %d: got %v, want %q", i, err, v.want)
		}
		for _, want := range v.want {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("case %d: got %v, want %q in it", i, err, want)
			}
		}
		for j, m := range c.members {
			if m.sent != 1 {
				t.Errorf("case %d: node %d was handed %d transactions, want 1", i, j, m.sent)
			}
		}
	}
}

func TestAQuorumIsChecked(t *testing.T) {
	node := headersOnly{Node: newScript(1)}
	for name, v := range map[string]struct {
		cfg  QuorumConfig
		want string
	}{
		"nobody":      {QuorumConfig{}, "endpoints: want at least one"},
		"no node":     {QuorumConfig{Members: []Member{{URL: "http://a.example"}}}, "endpoints[0]: no node"},
		"one host":    {QuorumConfig{Members: []Member{{"http://a.example/x", node}, {"http://A.example:1", node}}}, "endpoints[1].url: on host a.example"},
		"too many":    {QuorumConfig{Members: []Member{{"http://a.example", node}}, Enough: 2}, "quorum: 2 of 1 endpoints"},
		"no majority": {QuorumConfig{Members: []Member{{"http://a.example", node}, {"http://b.example", node}}, Enough: 1}, "quorum: 1 of 2 endpoints is no majority, want at least 2"},
		"negative":    {QuorumConfig{Members: []Member{{"http://a.example", node}}, CallTimeout: -1}, "call_timeout: negative"},
	} {
		_, err := NewQuorum(v.cfg)
		var config *ConfigError
		if !errors.As(err, &config) || !strings.Contains(err.Error(), v.want) {
			t.Errorf("%s: got %v, want a ConfigError with %q", name, err, v.want)
		}
	}
	q, err := NewQuorum(QuorumConfig{Members: []Member{{"http://a.example", node}, {"http://b.example", node}, {"http://c.example", node}}})
	if err != nil || q.enough != 3 || q.timeout != DefaultCallTimeout {
		t.Errorf("defaults: %v, want all three", err)
	}
}
