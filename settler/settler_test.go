package settler

import (
	"testing"

	"assay/domain"
)

func TestSettleEpochsInOrder(t *testing.T) {
	s := newStage(t)
	p := s.start(s.chain.Client(), "", "relayer", nil)
	if got, err := p.Step(t.Context()); err != nil || got.Stage != StageIdle {
		t.Fatalf("with nothing closed: %v, %v", got.Stage, err)
	}
	for e := range domain.Epoch(3) {
		b := s.batch(s.close())
		if got := p.until(StageApprovals, e); got.Have != 0 || got.Need != 2 {
			t.Fatalf("%d of %d approvals, want 0 of 2", got.Have, got.Need)
		}
		s.approve(b, "signer 2")
		for range 3 { // one signature is not enough, however long it waits (A4)
			if got := p.until(StageApprovals, e); got.Have != 1 {
				t.Fatalf("%d approvals, want 1", got.Have)
			}
			s.blocks(1)
		}
		s.wantSettled(int(e))
		s.approve(b, "signer 3")
		done := p.until(StageSettled, e)
		if !s.look().IsFinal(done.Block) {
			t.Fatalf("settled in block %d, which is not final", done.Block)
		}
		s.wantSettled(int(e) + 1)
	}
	if got, err := p.Step(t.Context()); err != nil || got.Stage != StageIdle {
		t.Fatalf("with everything settled: %v, %v", got.Stage, err)
	}
}
