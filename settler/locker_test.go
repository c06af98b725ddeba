package settler

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"assay/contracts/icn"
	"assay/domain"
)

// charges is what an engine decided, as a test says.
type charges []SlashLock

func (c *charges) SlashLocks(context.Context) (domain.Epoch, []SlashLock, error) { return 0, *c, nil }

// locker makes a locker of an account.
func (s *stage) locker(c Chain, source LockSource, dir, account string, set func(*RelayerConfig)) (*Locker, *Relayer) {
	s.Helper()
	cfg := RelayerConfig{Chain: c, ChainID: s.d.ChainID, Signer: key(account), Dir: dir, BumpAfter: 5, Log: quiet}
	if set != nil {
		set(&cfg)
	}
	r, err := OpenRelayer(cfg)
	if err != nil {
		s.Fatal(err)
	}
	s.Cleanup(func() { _ = r.Close() }) // also closed in the middle of tests
	return NewLocker(LockerConfig{Source: source, Treasury: s.treasury(c), Relayer: r, Log: quiet}), r
}

// steps steps a locker through so many blocks.
func (s *stage) steps(l *Locker, n int) {
	s.Helper()
	for range n {
		if _, err := l.Step(s.Context()); err != nil {
			s.Fatal(err)
		}
		s.blocks(1)
	}
}

// lockedOf is what is locked of the own collateral of node 1.
func (s *stage) lockedOf(l *Locker) domain.Amount {
	s.Helper()
	locked, err := l.cfg.Treasury.lockedOf(s.Context(), s.look().Head.Hash(), SlashLock{SN: 1})
	if err != nil {
		s.Fatal(err)
	}
	return locked
}

// withdraws reports whether so much of node 1's own collateral may be withdrawn.
func (s *stage) withdraws(amount domain.Amount) bool {
	s.Helper()
	to := s.d.Collateral
	data := icn.NewDevnetCollateral().PackWithdrawNodeCollateral(big.NewInt(1), amount.Big())
	_, err := s.chain.Client().CallContract(s.Context(), ethereum.CallMsg{From: account(addr("operator")), To: &to, Data: data}, nil)
	if err == nil {
		return true
	}
	id := icn.NewDevnetCollateral().GetABI().Errors["LockedForSlashes"].ID
	if reverted := new(RevertError); !errors.As(asRevert(err), &reverted) || common.Bytes2Hex(reverted.Data[:4]) != common.Bytes2Hex(id[:4]) {
		s.Fatalf("withdraw %s: %v", amount, err)
	}
	return false
}

// What was decided cannot be withdrawn once it is locked, and the rest can; a lock
// is made once, also by another process, and ends by itself.
func TestLockedAmountsStay(t *testing.T) {
	s := newStage(t)
	s.nodes()
	decided := &charges{{SN: 1, Amount: domain.ICNT(5)}}
	dir := t.TempDir()
	l, r := s.locker(s.chain.Client(), decided, dir, "locker", nil)
	if !s.withdraws(domain.ICNT(96)) {
		t.Fatal("nothing is locked, and 96 of 100 cannot be withdrawn")
	}
	s.steps(l, 4)
	if got := s.lockedOf(l); got != domain.ICNT(5) {
		t.Fatalf("%s is locked", got)
	}
	position := domain.Position{31: 7} // of which nothing is locked, as of node 2
	locked, block, err := s.treasury(s.chain.Client()).Locks(t.Context(), []SlashLock{{SN: 2}, {SN: 1, Position: position}, {SN: 1}})
	if err != nil || block != s.look().Number() || !slices.Equal(locked, []domain.Amount{{}, {}, domain.ICNT(5)}) {
		t.Errorf("locks in block %d: %v: %v", block, locked, err)
	}
	if s.withdraws(domain.ICNT(96)) || !s.withdraws(domain.ICNT(95)) {
		t.Error("want 95 of 100 to be free, and no more")
	}
	s.steps(l, 4)
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	again, r := s.locker(s.chain.Client(), decided, dir, "locker", nil)
	s.steps(again, 4)
	if n := len(r.journal.intents); n != 1 {
		t.Errorf("%d transactions for one lock", n)
	}
	// More is charged, and less than all of it fits under the cap of a tenth.
	*decided = charges{{SN: 1, Amount: domain.ICNT(50)}}
	s.steps(again, 4)
	if got := s.lockedOf(again); got != domain.ICNT(10) {
		t.Errorf("%s is locked, want the cap", got)
	}
	*decided = nil
	s.steps(again, 2*lockBlocks)
	if got := s.lockedOf(again); !got.IsZero() || !s.withdraws(domain.ICNT(100)) {
		t.Errorf("%s is locked after two periods", got)
	}
	if n := len(r.journal.intents); n != 2 {
		t.Errorf("%d transactions for two locks", n)
	}
}

// An approved settlement executes what was locked, and frees the rest.
func TestLockedSlashIsExecuted(t *testing.T) {
	s := newStage(t)
	s.nodes()
	l, _ := s.locker(s.chain.Client(), &charges{{SN: 1, Amount: domain.ICNT(5)}}, t.TempDir(), "locker", nil)
	s.steps(l, 4)
	b := s.settle(manyPayouts(1, domain.ICNT(1)), []domain.Slash{{SN: 1, Amount: domain.ICNT(3), Reason: domain.ReasonContinuous}})
	s.blocks(challengeWindow + 1)
	c, _ := s.claimer(s.chain.Client(), t.TempDir(), nil)
	if done, _, err := c.ExecuteSlashes(t.Context(), b); err != nil || len(done) != 1 {
		t.Fatalf("executed %v: %v", done, err)
	}
	if got := s.lockedOf(l); got != domain.ICNT(2) || s.balance(addr("treasury")) != domain.ICNT(3) {
		t.Errorf("%s is locked, the treasury has %s", got, s.balance(addr("treasury")))
	}
}

// Killed at any point, a locker goes on and locks once.
func TestKilledLocker(t *testing.T) {
	for _, point := range []string{PointIntentWrite, PointIntentWritten, PointSend, PointSent, PointOutcomeWrite, PointOutcomeWritten} {
		t.Run(point, func(t *testing.T) {
			t.Parallel()
			s := newStage(t)
			s.nodes()
			dir, killed := t.TempDir(), errors.New("killed")
			hit := false
			source := &charges{{SN: 1, Amount: domain.ICNT(5)}}
			l, r := s.locker(s.chain.Client(), source, dir, "locker", func(cfg *RelayerConfig) {
				cfg.Hook = func(at string) error {
					if at == point {
						hit = true
						return killed
					}
					return nil
				}
			})
			for range 5 {
				if _, err := l.Step(t.Context()); err != nil && !errors.Is(err, killed) {
					t.Fatal(err)
				}
				if hit {
					break
				}
				s.blocks(1)
			}
			if !hit {
				t.Fatal("the point was never reached")
			}
			if err := r.Close(); err != nil {
				t.Fatal(err)
			}
			l, r = s.locker(s.chain.Client(), source, dir, "locker", nil)
			s.steps(l, 6)
			if got := s.lockedOf(l); got != domain.ICNT(5) || len(r.journal.intents) != 1 || r.IsOpen() {
				t.Errorf("%s is locked by %d transactions, one open: %t", got, len(r.journal.intents), r.IsOpen())
			}
		})
	}
}

// Whoever is not the contract's locker is told before anything is sent, and so is
// a locker that was dismissed.
func TestLockerIsRefused(t *testing.T) {
	s := newStage(t)
	s.nodes()
	decided := &charges{{SN: 1, Amount: domain.ICNT(5)}}
	stranger, r := s.locker(s.chain.Client(), decided, t.TempDir(), "rival", nil)
	if err := stranger.Run(t.Context()); !errors.Is(err, ErrLocker) || len(r.journal.intents) != 0 {
		t.Errorf("stranger: %v, %d transactions", err, len(r.journal.intents))
	}
	l, r := s.locker(s.chain.Client(), decided, t.TempDir(), "locker", nil)
	s.send("guardian", s.d.Settlement, s.treasury(s.chain.Client()).settlement.PackDismissLocker())
	if _, err := l.Step(t.Context()); !errors.Is(err, ErrLocker) || len(r.journal.intents) != 0 {
		t.Errorf("dismissed: %v, %d transactions", err, len(r.journal.intents))
	}
}

// What cannot be locked, such as a position that the module does not know, holds
// up nothing else.
func TestUnlockablePositionHoldsUpNothing(t *testing.T) {
	s := newStage(t)
	s.nodes()
	var told strings.Builder
	l, _ := s.locker(s.chain.Client(), &charges{
		{SN: 1, Amount: domain.ICNT(2)}, {SN: 1, Position: domain.Hash{1}, Amount: domain.ICNT(1)}, {SN: 7, Amount: domain.ICNT(1)},
	}, t.TempDir(), "locker", nil)
	l.cfg.Log = slog.New(slog.NewTextHandler(&told, nil))
	s.steps(l, 8)
	if got := s.lockedOf(l); got != domain.ICNT(2) {
		t.Errorf("%s is locked", got)
	}
	if n := strings.Count(told.String(), "cannot be locked as a whole"); n != 2 {
		t.Errorf("%d warnings, want one for each place:\n%s", n, told.String())
	}
}
