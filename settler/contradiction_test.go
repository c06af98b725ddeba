package settler

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"assay/domain"
)

// twoFaced is an endpoint that answers some calls at a block from the state of
// another, as anvil does while it seals one.
type twoFaced struct {
	Chain
	calls int
	from  int // calls from this one on, or before it if early, are answered
	early bool
	other common.Hash   // from the state after this block; zero: honestly
	head  *types.Header // that it shows; nil: the newest
}

func (f *twoFaced) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	if number == nil && f.head != nil {
		return f.head, nil
	}
	return f.Chain.HeaderByNumber(ctx, number)
}

func (f *twoFaced) CallContractAtHash(ctx context.Context, call ethereum.CallMsg, block common.Hash) ([]byte, error) {
	if f.calls++; f.other != (common.Hash{}) && (f.calls >= f.from) != f.early {
		block = f.other
	}
	return f.Chain.CallContractAtHash(ctx, call, block)
}

// TestAnswersFromTwoStates: a look whose answers are partly of the block before a settlement and partly of the block
// after it stops nothing for good, whichever answers those are; the epoch is settled once, and so is the next.
func TestAnswersFromTwoStates(t *testing.T) {
	const mostCalls = 9 // of a step
	noticed := 0
	for _, early := range []bool{false, true} {
		for from := 1; from <= mostCalls; from++ {
			s := newStage(t)
			s.holding()
			f := &twoFaced{Chain: s.chain.Client(), from: from, early: early}
			p := s.start(f, "", "relayer", nil)
			for k := range domain.Epoch(2) {
				s.approve(s.batch(s.close()), "signer 1", "signer 3")
				p.until(StageSent, k)
				before := s.look().Head
				s.blocks(1)
				after := s.look().Head
				for _, torn := range []struct{ head, other *types.Header }{{before, after}, {after, before}, {nil, after}} {
					f.calls, f.head, f.other = 0, torn.head, torn.other.Hash()
					_, err := p.Step(t.Context())
					if IsFatal(err) {
						t.Fatalf("epoch %d, calls from %d on (early: %t) of another block: %v", k, from, early, err)
					}
					if errors.Is(err, errContradiction) {
						noticed++
					}
					f.head, f.other = nil, common.Hash{}
					if torn.head != before {
						s.blocks(1)
					}
				}
				p.until(StageIdle, k+1)
			}
			s.wantSettled(2)
			for nonce, i := range p.relayer.journal.intents {
				if i.State != IntentDone || nonce > 1 {
					t.Errorf("calls from %d on (early: %t): nonce %d for two epochs is %s: %s", from, early, nonce, i.State, i.Reason)
				}
			}
			p.kill()
		}
	}
	if noticed == 0 {
		t.Error("no contradiction was noticed")
	}
}
