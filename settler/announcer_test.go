package settler

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"assay/domain"
	"assay/internal/devnet"
)

// TestIntentIsInTheLogBeforeTheFirstSend (T1): the log has it before the folder does, the folder before the node; and
// what the log does not take is not sent.
func TestIntentIsInTheLogBeforeTheFirstSend(t *testing.T) {
	s := newStage(t)
	b := s.batch(s.close())
	s.approve(b, "signer 1", "signer 2")
	tx := b.SafeTx(domain.Address(s.d.Safe), s.look().SafeNonce)
	var order []string
	f := &faulty{Chain: s.chain.Client()}
	var p *process
	p = s.start(f, "", "relayer", func(c *RelayerConfig) {
		c.Hook = func(point string) error {
			order = append(order, fmt.Sprintf("%s: %d in the log, %d on disk, %d sent", point, len(s.intents.all), len(p.relayer.journal.intents), len(f.sent)))
			return nil
		}
	})
	s.intents.err = errWire
	for range 2 {
		if _, err := p.Step(t.Context()); !errors.Is(err, errWire) || IsFatal(err) {
			t.Fatalf("step: %v", err)
		}
	}
	if order = nil; len(f.sent) != 0 || p.relayer.journal.newest != nil {
		t.Fatalf("sent %v, %+v on disk, and the log has nothing", f.sent, p.relayer.journal.newest)
	}
	s.intents.err = nil
	if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent {
		t.Fatalf("%v, %v", got.Stage, err)
	}
	want := []string{
		PointAnnounce + ": 0 in the log, 0 on disk, 0 sent", PointAnnounced + ": 1 in the log, 0 on disk, 0 sent",
		PointIntentWrite + ": 1 in the log, 0 on disk, 0 sent", PointIntentWritten + ": 1 in the log, 1 on disk, 0 sent",
		PointSend + ": 1 in the log, 1 on disk, 0 sent", PointSent + ": 1 in the log, 1 on disk, 1 sent",
	}
	if !slices.Equal(order, want) {
		t.Errorf("went by %q, want %q", order, want)
	}
	i := p.relayer.journal.newest
	said := domain.Intent{Epoch: 0, Digest: b.Digest(), From: addr("relayer"), Nonce: i.Nonce, CalldataHash: i.CalldataHash, SafeTx: tx.Hash()}
	if s.intents.all[0] != said {
		t.Errorf("the log has %+v, want %+v", s.intents.all[0], said)
	}
	p.until(StageSettled, 0)
	if len(s.intents.all) != 1 {
		t.Errorf("%d intents of one settlement", len(s.intents.all))
	}
}

// TestLostFolderIsFoundInTheLog: a settler whose folder is gone finds its nonce in the log, wherever its transaction is
// by then, and the epoch is settled once. Without the log it stops where the pool has a transaction that it cannot know.
func TestLostFolderIsFoundInTheLog(t *testing.T) {
	cases := []struct {
		name   string
		before func(s *stage, f *faulty) // the first process sends
		after  func(s *stage)            // it is gone
	}{
		{"announced, never sent", func(_ *stage, f *faulty) { f.onSend = func(*types.Transaction) (bool, error) { return false, nil } }, nil},
		{"in the pool", nil, nil},
		{"mined, not final", nil, func(s *stage) { s.blocks(1) }},
		{"final", nil, func(s *stage) { s.blocks(confirmations + 1) }},
		{"mined and taken out again", nil, func(s *stage) {
			head, err := s.chain.Client().HeaderByNumber(s.Context(), nil)
			if err != nil {
				s.Fatal(err)
			}
			s.blocks(1)
			if err := s.chain.Fork(head.Hash()); err != nil {
				s.Fatal(err)
			}
		}},
	}
	for _, c := range cases {
		for _, blind := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, without the log %t", c.name, blind), func(t *testing.T) {
				s := newStage(t)
				s.holding()
				s.approve(s.batch(s.close()), "signer 1", "signer 2")
				f := &faulty{Chain: s.chain.Client()}
				if c.before != nil {
					c.before(s, f)
				}
				p := s.start(f, "", "relayer", nil)
				if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent {
					t.Fatalf("%v, %v", got.Stage, err)
				}
				p.kill()
				if err := os.RemoveAll(p.dir); err != nil {
					t.Fatal(err)
				}
				if c.after != nil {
					c.after(s)
				}
				p = s.start(s.chain.Client(), p.dir, "relayer", func(r *RelayerConfig) {
					if blind {
						r.Announcer = nil
					}
				})
				if blind && s.inPool("relayer") {
					if _, err := p.Step(t.Context()); !errors.Is(err, ErrForeignNonce) {
						t.Fatalf("step: %v", err)
					}
					return
				}
				s.goOn(p, 1)
				s.approve(s.batch(s.close()), "signer 2", "signer 3")
				s.goOn(p, 2)
			})
		}
	}
}

// inPool reports whether a transaction of an account waits.
func (s *stage) inPool(account string) bool {
	s.Helper()
	at := devnet.TestAddress(account)
	next, err := s.chain.Client().NonceAt(s.Context(), at, nil)
	if err != nil {
		s.Fatal(err)
	}
	pending, err := s.chain.Client().PendingNonceAt(s.Context(), at)
	if err != nil {
		s.Fatal(err)
	}
	return pending > next
}

// goOn steps until so many epochs are settled for good and nothing is left to do. Two things are alerts as long as a
// transaction that is on no record waits in the pool: its replacement is too cheap, or gas is estimated behind it, as
// anvil does.
func (s *stage) goOn(p *process, epochs int) {
	s.Helper()
	for range 60 {
		got, err := p.Step(s.Context())
		var reverted *RevertError
		if err != nil && !errors.Is(err, errUnderpriced) && !errors.As(err, &reverted) {
			s.Fatal(err)
		}
		s.check()
		if err == nil && got.Stage == StageIdle {
			s.wantSettled(epochs)
			return
		}
		s.blocks(1)
	}
	s.Fatalf("%d epochs are settled after 60 steps, want %d", len(s.settled()), epochs)
}

// TestForeignUseAfterALoss: what the log does not know as ours is foreign, also after the folder was lost.
func TestForeignUseAfterALoss(t *testing.T) {
	s := newStage(t)
	s.holding()
	p := s.start(s.chain.Client(), "", "relayer", nil)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	p.until(StageSettled, 0)
	p.kill()
	if err := os.RemoveAll(p.dir); err != nil {
		t.Fatal(err)
	}
	s.foreign(1)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	f := &faulty{Chain: s.chain.Client()}
	p = s.start(f, p.dir, "relayer", nil)
	if _, err := p.Step(t.Context()); !errors.Is(err, ErrForeignNonce) || len(f.sent) != 0 {
		t.Fatalf("step: %v, sent %v", err, f.sent)
	}
	s.wantSettled(1)
}

// TestLostTransactionUsesTheNonce: of a nonce that only the log knows as ours, no transaction can be recognised; once
// its use is final, the settler goes on with the next.
func TestLostTransactionUsesTheNonce(t *testing.T) {
	s := newStage(t)
	s.holding()
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	f := &faulty{Chain: s.chain.Client(), onSend: func(*types.Transaction) (bool, error) { return false, nil }}
	p := s.start(f, "", "relayer", nil)
	for range 2 {
		if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent {
			t.Fatalf("%v, %v", got.Stage, err)
		}
		p.kill()
		if err := os.RemoveAll(p.dir); err != nil {
			t.Fatal(err)
		}
		p = s.start(f, p.dir, "relayer", nil)
	}
	if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent || !p.relayer.journal.newest.Lost {
		t.Fatalf("%v, %v, %+v", got.Stage, err, p.relayer.journal.newest)
	}
	s.foreign(0) // for all that is known, what an earlier run sent
	f.onSend = nil
	s.blocks(1)
	s.goOn(p, 1)
	for nonce, want := range map[uint64]string{0: IntentDisplaced, 1: IntentDone} {
		if i := p.relayer.Intent(nonce); i == nil || i.State != want || i.Lost != (nonce == 0) {
			t.Errorf("nonce %d: %+v, want %s", nonce, i, want)
		}
	}
}
