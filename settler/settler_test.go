package settler

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"assay/contracts/settlement"
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

func TestApprovalsInAnyOrderAndWrongOnesBeside(t *testing.T) {
	s := newStage(t)
	b := s.batch(s.close())
	s.approve(b, "signer 1", "signer 2", "signer 3")
	votes := s.votes[0]
	wrong, stranger := votes[0], votes[1]
	wrong.Digest[3] ^= 1
	stranger.Signer = addr("stranger")
	p := s.start(s.chain.Client(), "", "relayer", nil)

	s.votes[0] = []Approval{wrong, stranger, votes[2]}
	if got := p.until(StageApprovals, 0); got.Have != 1 || len(got.Refused) != 2 {
		t.Fatalf("%d approvals, refused %v", got.Have, got.Refused)
	}
	// Every order of two of the three settles: the Safe itself wants ascending owners.
	for i, order := range [][]Approval{{votes[0], votes[1]}, {votes[1], votes[0]}, {votes[2], votes[0]}, {votes[1], votes[2]}} {
		e := domain.Epoch(i)
		if i > 0 {
			b = s.batch(s.close())
			s.approve(b, "signer 1", "signer 2", "signer 3")
			for k, a := range order {
				for _, fresh := range s.votes[e] {
					if fresh.Signer == a.Signer {
						order[k] = fresh
					}
				}
			}
		}
		s.votes[e] = order
		p.until(StageSettled, e)
		s.wantSettled(i + 1)
	}
}

// TestLoweredThresholdIsNotFollowed: the genesis' number of signers counts, whatever the Safe would accept.
func TestGenesisThresholdHolds(t *testing.T) {
	s := newStage(t)
	p := s.start(s.chain.Client(), "", "relayer", nil)
	p.cfg.MinSigners = 3
	b := s.batch(s.close())
	s.approve(b, "signer 1", "signer 2")
	if got := p.until(StageApprovals, 0); got.Have != 2 || got.Need != 3 {
		t.Fatalf("%d of %d approvals, want 2 of 3", got.Have, got.Need)
	}
	s.approve(b, "signer 3")
	p.until(StageSettled, 0) // three signatures where the Safe wants two
	s.wantSettled(1)
}

func TestRefusedEpochsAreCarried(t *testing.T) {
	s := newStage(t)
	p := s.start(s.chain.Client(), "", "relayer", nil)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	p.until(StageSettled, 0)

	first, second := s.close(), s.close()
	first.Covered, second.Covered = false, false
	if got := p.until(StageIdle, 1); got.Epoch != 1 {
		t.Fatalf("idle at epoch %d", got.Epoch)
	}
	b := s.batch(s.close(), first, second)
	s.approve(b, "signer 1", "signer 2")
	p.until(StageSettled, 3)
	s.wantSettled(2)
	if v := s.look(); v.NextEpoch != 4 || v.LastDigest != b.Digest() {
		t.Fatalf("next epoch %d, last digest %s", v.NextEpoch, v.LastDigest)
	}
	// A new process compares all of it with the chain, the carried ones through the digest that binds them.
	p.kill()
	p = s.start(s.chain.Client(), p.dir, "relayer", nil)
	if got, err := p.Step(t.Context()); err != nil || got.Stage != StageIdle {
		t.Fatalf("%v, %v", got.Stage, err)
	}
}

func TestSettlingTwiceSettlesOnce(t *testing.T) {
	s := newStage(t)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	p := s.start(s.chain.Client(), "", "relayer", nil)
	p.until(StageSettled, 0)
	p.kill()
	for _, dir := range []string{p.dir, ""} { // with its records, and without
		again := s.start(s.chain.Client(), dir, "relayer", nil)
		for range 5 {
			if got, err := again.Step(t.Context()); err != nil || got.Stage != StageIdle {
				t.Fatalf("%v, %v", got.Stage, err)
			}
			s.blocks(1)
		}
		again.kill()
	}
	s.wantSettled(1)
}

// TestTwoSettlersRace puts the transactions of two settlers into one block.
func TestTwoSettlersRace(t *testing.T) {
	s := newStage(t)
	s.holding()
	one := s.start(s.chain.Client(), "", "relayer", nil)
	two := s.start(s.chain.Client(), "", "rival", nil)
	for e := range domain.Epoch(3) {
		s.approve(s.batch(s.close()), "signer 1", "signer 2")
		for _, p := range []*process{one, two} {
			if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent {
				t.Fatalf("%v, %v", got.Stage, err)
			}
		}
		one.until(StageSettled, e)
		two.until(StageSettled, e)
		s.wantSettled(int(e) + 1)
	}
	lost := one.relayer.Reverts(Purpose{Job: JobSettle, Digest: s.closes[0].Digest}) + two.relayer.Reverts(Purpose{Job: JobSettle, Digest: s.closes[0].Digest})
	if lost != 1 {
		t.Errorf("%d transactions came second, want 1", lost)
	}
}

// TestLostRaceIsOutbid: a settler whose transaction never got anywhere when another settled must not be stuck with its
// nonce, nor leave a transaction that pays for nothing.
func TestLostRaceIsOutbid(t *testing.T) {
	s := newStage(t)
	lost := &faulty{Chain: s.chain.Client(), onSend: func(*types.Transaction) (bool, error) { return false, nil }}
	one := s.start(lost, "", "relayer", nil)
	two := s.start(s.chain.Client(), "", "rival", nil)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	if got, err := one.Step(t.Context()); err != nil || got.Stage != StageSent {
		t.Fatalf("%v, %v", got.Stage, err)
	}
	two.until(StageSettled, 0)
	one.until(StageSettled, 0)
	lost.onSend = nil
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	one.until(StageSettled, 1)
	s.wantSettled(2)
	i := one.relayer.journal.intents[0]
	if len(one.relayer.journal.intents) != 1 || len(i.Replaced) != 1 || i.State != IntentDone {
		t.Errorf("intents %d, replaced %v, state %s: want the same nonce again", len(one.relayer.journal.intents), i.Replaced, i.State)
	}
}

// TestSendingFails covers what a node answers: each with the transaction in the pool and without.
func TestSendingFails(t *testing.T) {
	cases := []struct {
		answer error
		passed bool
	}{
		{errWire, true}, {errWire, false},
		{errors.New("already known"), true},
		{context.DeadlineExceeded, true}, {context.DeadlineExceeded, false},
		{nil, false}, // dropped from the pool
		{errors.New("replacement transaction underpriced"), false},
		{errors.New("max fee per gas less than block base fee: address 0x0, maxFeePerGas: 1"), false},
	}
	s := newStage(t)
	for i, c := range cases {
		first := true
		f := &faulty{Chain: s.chain.Client()}
		f.onSend = func(*types.Transaction) (bool, error) {
			if first {
				first = false
				return c.passed, c.answer
			}
			return true, nil
		}
		s.approve(s.batch(s.close()), "signer 1", "signer 3")
		p := s.start(f, "", "relayer", nil)
		for range 20 {
			if _, err := p.Step(t.Context()); IsFatal(err) {
				t.Fatalf("%v, passed %t: %v", c.answer, c.passed, err)
			}
			s.check()
			s.blocks(1)
		}
		s.wantSettled(i + 1)
		if intents := p.relayer.journal.intents; len(intents) != 1 {
			t.Errorf("%v, passed %t: %d nonces for one epoch", c.answer, c.passed, len(intents))
		}
		if first {
			t.Errorf("%v: nothing was sent", c.answer)
		}
		p.kill()
	}
}

func TestForeignDigestFreezes(t *testing.T) {
	s := newStage(t)
	s.holding()
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	p := s.start(s.chain.Client(), "", "relayer", nil)
	if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent {
		t.Fatalf("%v, %v", got.Stage, err)
	}
	s.chain.Rollback() // the pool lost it
	// Meanwhile the treasury settles another result.
	forged := closeEpoch(t, s.network, nil, payoutsAt(3), nil)
	s.asSafe(settlement.NewEpochSettlement().PackSettle(contractResult(&forged.Result)))
	for range 3 {
		if _, err := p.Step(t.Context()); !errors.Is(err, ErrForeignDigest) || !IsFatal(err) {
			t.Fatalf("step: %v", err)
		}
		s.blocks(1)
	}
	if err := p.Run(t.Context()); !errors.Is(err, ErrForeignDigest) {
		t.Errorf("run: %v", err)
	}
	// An instance that has nothing to do with it sees it too.
	other := s.start(s.chain.Client(), "", "rival", nil)
	if _, err := other.Step(t.Context()); !errors.Is(err, ErrForeignDigest) {
		t.Errorf("step of another: %v", err)
	}
	if logs := s.settled(); len(logs) != 1 || len(logs[0]) != 1 {
		t.Errorf("settled %v", logs)
	}
}

func TestTamperedCloseFreezes(t *testing.T) {
	s := newStage(t)
	c := s.close()
	s.approve(s.batch(c), "signer 1", "signer 2")
	c.Payouts[0].Cumulative = c.Payouts[0].Cumulative.Plus(domain.Wei(1))
	p := s.start(s.chain.Client(), "", "relayer", nil)
	_, err := p.Step(t.Context())
	var tampered *MismatchError
	if !errors.As(err, &tampered) || tampered.Field != "payoutTotal" || !IsFatal(err) {
		t.Fatalf("step: %v", err)
	}
	s.blocks(3)
	s.wantSettled(0)
}

// TestPausedContract: nothing is sent that would fail, and it goes on by itself once it would not.
func TestPausedContract(t *testing.T) {
	s := newStage(t)
	contract := settlement.NewEpochSettlement()
	s.send("guardian", s.d.Settlement, contract.PackPause())
	f := &faulty{Chain: s.chain.Client()}
	p := s.start(f, "", "relayer", nil)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	for range 3 {
		_, err := p.Step(t.Context())
		var reverted *RevertError
		if !errors.As(err, &reverted) || reverted.Name != "IsPaused" || IsFatal(err) {
			t.Fatalf("step: %v", err)
		}
		s.blocks(1)
	}
	if len(f.sent) != 0 {
		t.Fatalf("sent %v while paused", f.sent)
	}
	s.asSafe(contract.PackResume())
	// The Safe's nonce moved: the signatures are void, and the signers give new ones for the same digest.
	if got := p.until(StageApprovals, 0); got.Have != 0 || !strings.Contains(got.Refused[0].Reason.Error(), "another Safe nonce") {
		t.Fatalf("%d approvals, refused %v", got.Have, got.Refused)
	}
	s.approve(s.batch(s.closes[0]), "signer 1", "signer 2")
	p.until(StageSettled, 0)
	s.wantSettled(1)
}

// TestRevertedTransaction pauses the contract in the block that holds the settling transaction.
func TestRevertedTransaction(t *testing.T) {
	s := newStage(t)
	contract := settlement.NewEpochSettlement()
	p := s.start(s.chain.Client(), "", "relayer", nil)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	for n := 1; n <= maxReverts; n++ {
		held := &faulty{Chain: s.chain.Client()}
		var waiting *types.Transaction
		held.onSend = func(tx *types.Transaction) (bool, error) { waiting = tx; return false, nil }
		p.relayer.cfg.Chain = held
		if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent {
			t.Fatalf("%v, %v", got.Stage, err)
		}
		s.send("guardian", s.d.Settlement, contract.PackPause())
		if err := s.chain.Client().SendTransaction(t.Context(), waiting); err != nil {
			t.Fatal(err)
		}
		p.relayer.cfg.Chain = s.chain.Client()
		s.blocks(confirmations)
		_, err := p.Step(t.Context()) // the outcome is written; the next simulation says why it does not go on
		var reverted *RevertError
		if n < maxReverts && (!errors.As(err, &reverted) || reverted.Name != "IsPaused" || IsFatal(err)) {
			t.Fatalf("step: %v", err)
		}
		i := p.relayer.journal.newest
		if i.State != IntentReverted || !strings.Contains(i.Reason, "IsPaused") {
			t.Fatalf("intent is %s, reason %q", i.State, i.Reason)
		}
		s.wantSettled(0)
		if n == maxReverts {
			if !errors.Is(err, ErrReverted) || !IsFatal(err) {
				t.Fatalf("after %d failures: %v", n, err)
			}
			break
		}
		s.asSafe(contract.PackResume())
		s.votes[0] = nil
		s.approve(s.batch(s.closes[0]), "signer 1", "signer 2")
	}
}

// TestSafeNonceMovesUnderATransaction: the Safe does something else while a settling transaction waits.
func TestSafeNonceMovesUnderATransaction(t *testing.T) {
	s := newStage(t)
	f := &faulty{Chain: s.chain.Client(), onSend: func(*types.Transaction) (bool, error) { return false, nil }}
	p := s.start(f, "", "relayer", nil)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent {
		t.Fatalf("%v, %v", got.Stage, err)
	}
	s.asSafe(settlement.NewEpochSettlement().PackSetFunder(s.d.Guardian, true))
	if got := p.until(StageApprovals, 0); got.Have != 0 {
		t.Fatalf("%d approvals for a new Safe nonce", got.Have)
	}
	f.onSend = nil
	s.approve(s.batch(s.closes[0]), "signer 2", "signer 3")
	p.until(StageSettled, 0)
	s.wantSettled(1)
	if n := len(p.relayer.journal.intents); n != 1 {
		t.Errorf("%d nonces, want the released one again", n)
	}
}

// TestReorganisationOfOwnSettlement takes the settling block out, once with the transaction back in the pool and once
// without (F44).
func TestReorganisationOfOwnSettlement(t *testing.T) {
	for _, lost := range []bool{false, true} {
		s := newStage(t)
		s.holding()
		p := s.start(s.chain.Client(), "", "relayer", nil)
		s.approve(s.batch(s.close()), "signer 1", "signer 2")
		if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent {
			t.Fatalf("%v, %v", got.Stage, err)
		}
		parent, err := s.chain.Client().HeaderByNumber(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		s.blocks(1)
		if got, err := p.Step(t.Context()); err != nil || got.Stage != StageIncluded {
			t.Fatalf("%v, %v", got.Stage, err)
		}
		if err := s.chain.Fork(parent.Hash()); err != nil {
			t.Fatal(err)
		}
		if lost {
			s.chain.Rollback()
		}
		if got := len(s.settled()); got != 0 {
			t.Fatalf("%d epochs are settled after the reorganisation", got)
		}
		if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent {
			t.Fatalf("after the reorganisation: %v, %v", got.Stage, err)
		}
		s.blocks(1)
		p.until(StageSettled, 0)
		s.wantSettled(1)
		if i := p.relayer.journal.newest; len(p.relayer.journal.intents) != 1 || i.State != IntentDone {
			t.Errorf("%d nonces, newest is %s", len(p.relayer.journal.intents), i.State)
		}
	}
}

// TestRunSettlesAndStops drives Run by blocks: its waiting is a new block.
func TestRunSettlesAndStops(t *testing.T) {
	s := newStage(t)
	f := &faulty{Chain: s.chain.Client()}
	p := s.start(f, "", "relayer", nil)
	for range 3 {
		s.close()
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	waits := 0
	p.cfg.Wait = func(context.Context) error {
		waits++
		v := s.look()
		switch {
		case v.NextEpoch == 3 && v.IsFinal(v.Number()-confirmations) && waits > 30, waits > 200:
			cancel()
		case int(v.NextEpoch) < len(s.closes) && len(s.votes[v.NextEpoch]) == 0:
			s.approve(s.batch(s.closes[v.NextEpoch]), "signer 1", "signer 2")
		}
		f.hide = waits%5 == 0 // an endpoint that forgets now and then
		return s.commit()
	}
	if err := p.Run(ctx); err != nil {
		t.Fatalf("run: %v", err)
	}
	s.wantSettled(3)
}
