package settler

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"assay/chainsync"
)

// liar is an endpoint that may lie about everything that a settler asks. Its nil fields are honest.
type liar struct {
	Chain
	call    func(honest []byte) []byte
	nonce   func(honest uint64) uint64
	receipt func(honest *types.Receipt) *types.Receipt // nil: there is none
	header  func(honest *types.Header) *types.Header
	tx      func(hash common.Hash) (*types.Transaction, error)
	send    func(tx *types.Transaction) (pass bool, err error)
	down    error
}

func (l *liar) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	h, err := l.Chain.HeaderByNumber(ctx, number)
	if l.down != nil {
		return nil, l.down
	}
	if err == nil && l.header != nil {
		h = l.header(h)
	}
	return h, err
}

func (l *liar) CallContractAtHash(ctx context.Context, call ethereum.CallMsg, block common.Hash) ([]byte, error) {
	out, err := l.Chain.CallContractAtHash(ctx, call, block)
	if l.down != nil {
		return nil, l.down
	}
	if err == nil && l.call != nil {
		out = l.call(out)
	}
	return out, err
}

func (l *liar) NonceAtHash(ctx context.Context, account common.Address, block common.Hash) (uint64, error) {
	n, err := l.Chain.NonceAtHash(ctx, account, block)
	if l.nonce != nil {
		n = l.nonce(n)
	}
	return n, err
}

func (l *liar) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	r, err := l.Chain.TransactionReceipt(ctx, hash)
	if l.receipt == nil {
		return r, err
	}
	if r = l.receipt(r); r == nil {
		return nil, ethereum.NotFound
	}
	return r, nil
}

func (l *liar) TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	if l.tx != nil {
		tx, err := l.tx(hash)
		return tx, true, err
	}
	return l.Chain.TransactionByHash(ctx, hash)
}

func (l *liar) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if l.send == nil {
		return l.Chain.SendTransaction(ctx, tx)
	}
	pass, err := l.send(tx)
	if !pass {
		return err
	}
	return errors.Join(err, l.Chain.SendTransaction(ctx, tx))
}

// quorum puts endpoints to the stage's chain together, of which all but one must agree.
func (s *stage) quorum(liars ...*liar) *chainsync.Quorum {
	s.Helper()
	cfg := chainsync.QuorumConfig{Enough: len(liars) - 1}
	for i, l := range liars {
		l.Chain = s.chain.Client()
		cfg.Members = append(cfg.Members, chainsync.Member{URL: fmt.Sprintf("http://node%d.example", i), Node: l})
	}
	q, err := chainsync.NewQuorum(cfg)
	if err != nil {
		s.Fatal(err)
	}
	return q
}

// TestLyingEndpointNeverSettles runs a settlement whose every question one of three endpoints answers falsely, at any
// moment of it: it stops as long as it is lied to, and goes on to exactly one settlement when the lies end.
func TestLyingEndpointNeverSettles(t *testing.T) {
	for name, lie := range map[string]liar{
		"call results": {call: func(out []byte) []byte {
			other := append([]byte(nil), out...)
			other[len(other)-1] ^= 1
			return other
		}},
		"nonces":  {nonce: func(n uint64) uint64 { return n + 1 }},
		"headers": {header: func(h *types.Header) *types.Header { h = types.CopyHeader(h); h.Time++; return h }},
		"a receipt of nothing": {receipt: func(r *types.Receipt) *types.Receipt {
			return &types.Receipt{Status: 1, BlockNumber: new(big.Int), GasUsed: 1}
		}},
		"a forged receipt": {receipt: func(r *types.Receipt) *types.Receipt {
			if r != nil {
				forged := *r
				forged.Status ^= 1
				r = &forged
			}
			return r
		}},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t)
			s.holding()
			b := s.batch(s.close())
			s.approve(b, "signer 1", "signer 3")
			honest := &liar{}
			p := s.start(s.quorum(honest, &liar{}, &liar{}), "", "relayer", nil)
			// The truth is told at every fourth step only.
			var refused int
			var done bool
			for step := range 40 {
				if step%4 != 0 {
					*honest = lie
				}
				honest.Chain = s.chain.Client()
				got, err := p.Step(t.Context())
				*honest = liar{Chain: s.chain.Client()}
				if err != nil {
					if !errors.Is(err, chainsync.ErrDisagreement) && !errors.Is(err, chainsync.ErrInconsistent) {
						t.Fatalf("step %d: got %v, want %v", step, err, chainsync.ErrDisagreement)
					}
					refused++
				}
				s.check()
				if err == nil && got.Stage == StageSettled {
					done = true
					s.wantSettled(1)
				}
				s.blocks(1)
			}
			if refused == 0 {
				t.Error("no lie was noticed")
			}
			if !done {
				t.Error("the epoch did not become settled")
			}
			s.wantSettled(1)
		})
	}
}

// TestOneEndpointDownOrDroppingStillSettles settles through three endpoints of which one answers nothing, or drops or
// claims to have whatever it is sent: nothing is sent twice with another nonce.
func TestOneEndpointDownOrDroppingStillSettles(t *testing.T) {
	lost := errors.New("connection reset by peer")
	for name, odd := range map[string]liar{
		"down":                      {down: lost},
		"drops in silence":          {send: func(*types.Transaction) (bool, error) { return false, nil }},
		"refuses":                   {send: func(*types.Transaction) (bool, error) { return false, errors.New("nonce too low") }},
		"takes and loses the reply": {send: func(*types.Transaction) (bool, error) { return true, lost }},
		"knows everything":          {send: func(*types.Transaction) (bool, error) { return false, errors.New("already known") }},
		"knows nothing": {
			tx:      func(common.Hash) (*types.Transaction, error) { return nil, ethereum.NotFound },
			receipt: func(*types.Receipt) *types.Receipt { return nil },
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t)
			b := s.batch(s.close())
			s.approve(b, "signer 1", "signer 3")
			one := odd
			p := s.start(s.quorum(&liar{}, &one, &liar{}), "", "relayer", nil)
			p.until(StageSettled, 0)
			s.wantSettled(1)
			nonce, err := s.chain.Client().NonceAt(t.Context(), common.Address(addr("relayer")), nil)
			if err != nil || nonce != 1 {
				t.Errorf("the relayer used %d nonces, %v; want 1", nonce, err)
			}
		})
	}
}

// TestTooFewEndpointsWait sends nothing while two of three endpoints are down, and settles when one is back.
func TestTooFewEndpointsWait(t *testing.T) {
	s := newStage(t)
	b := s.batch(s.close())
	s.approve(b, "signer 1", "signer 3")
	first, second := &liar{}, &liar{}
	p := s.start(s.quorum(first, second, &liar{}), "", "relayer", nil)
	first.down, second.down = errors.New("connection refused"), errors.New("connection refused")
	for range 5 {
		if _, err := p.Step(t.Context()); err == nil || !strings.Contains(err.Error(), "connection refused (1 nodes answer, want 2)") {
			t.Fatalf("got %v, want to wait for a second endpoint", err)
		}
		s.blocks(1)
	}
	s.wantSettled(0)
	second.down = nil
	p.until(StageSettled, 0)
	s.wantSettled(1)
}
