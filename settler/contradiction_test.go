package settler

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"assay/domain"
)

// twoFaced is an endpoint that answers some calls at a block from the state of
// another, as anvil does while it seals one.
type twoFaced struct {
	Chain
	calls int
	from  int // calls from this one on, or before it if early, are answered
	early bool
	other common.Hash // from the state after this block; zero: honestly
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
				before := s.look().Head.Hash()
				s.blocks(1)
				after := s.look().Head.Hash()
				// The head is the block after, and then one more: what the endpoint says is of the block before.
				for _, other := range []common.Hash{before, after} {
					f.calls, f.other = 0, other
					_, err := p.Step(t.Context())
					if IsFatal(err) {
						t.Fatalf("epoch %d, calls from %d on (early: %t) of another block: %v", k, from, early, err)
					}
					if errors.Is(err, errContradiction) {
						noticed++
					}
					f.other = common.Hash{}
					s.blocks(1)
				}
				p.until(StageIdle, k+1)
			}
			s.wantSettled(2)
			if n := len(p.relayer.journal.intents); n != 2 {
				t.Errorf("%d nonces for two epochs", n)
			}
			p.kill()
		}
	}
	if noticed == 0 {
		t.Error("no contradiction was noticed")
	}
}
