package devnet

import (
	"math/big"
	"testing"

	"assay/contracts/icn"
	"assay/contracts/settlement"
	"assay/domain"
)

// Locks of what was charged: bounded, expiring, honoured by the collateral module, used up by slashes.

// ownLock asks that so much of a ScalerNode's own collateral be locked in all.
func ownLock(sn, icnt int64) settlement.SlashLocksSlashLock {
	return settlement.SlashLocksSlashLock{Sn: big.NewInt(sn), Amount: icntWei(icnt)}
}

func (s *stage) lock(locks ...settlement.SlashLocksSlashLock) []byte {
	return s.binding.PackLockSlashes(locks)
}

func (s *stage) wantLocked(sn int64, position domain.Position, ofPosition, ofNode int64) {
	s.Helper()
	for _, c := range []struct {
		what   string
		pack   []byte
		unpack func([]byte) (*big.Int, error)
		want   int64
	}{
		{"position", s.binding.PackLockedOf(big.NewInt(sn), position), s.binding.UnpackLockedOf, ofPosition},
		{"node", s.binding.PackLockedOfNode(big.NewInt(sn)), s.binding.UnpackLockedOfNode, ofNode},
	} {
		out, err := s.world.call(s.Context(), s.d.Settlement, c.pack)
		if err != nil {
			s.Fatal(err)
		}
		if got, err := c.unpack(out); err != nil || got.Cmp(icntWei(c.want)) != 0 {
			s.Errorf("locked of %s, ScalerNode %d: got %v, %v, want %d ICNT", c.what, sn, got, err, c.want)
		}
	}
}

// mineTo seals blocks up to and including that one.
func (s *stage) mineTo(block *big.Int) {
	s.Helper()
	head, err := s.chain.Client().BlockNumber(s.Context())
	if err != nil {
		s.Fatal(err)
	}
	if head > block.Uint64() {
		s.Fatalf("the head is %d, beyond block %s", head, block)
	}
	s.mine(int(block.Uint64() - head))
}

func TestLocksAreBounded(t *testing.T) {
	s := newStage(t)
	locker, anybody := s.sender("locker"), TestAddress("anybody")
	for _, account := range []string{"anybody", "operator", "guardian"} {
		s.refused(TestAddress(account), s.d.Settlement, s.lock(ownLock(1, 1)), &settlement.EpochSettlementNotLocker{Caller: TestAddress(account)})
	}
	s.refused(s.d.Safe, s.d.Settlement, s.lock(ownLock(1, 1)), &settlement.EpochSettlementNotLocker{Caller: s.d.Safe})

	// ScalerNode 1 has 100 ICNT of its own and 50 delegated: 15 may be locked.
	receipt := s.does(locker, s.d.Settlement, s.lock(ownLock(1, 10)))
	period := new(big.Int).Div(receipt.BlockNumber, big.NewInt(lockBlocks))
	last := period.Add(period, big.NewInt(2)).Mul(period, big.NewInt(lockBlocks))
	last.Sub(last, big.NewInt(1))
	if n, e := events(receipt, s.binding.UnpackSlashLockedEvent); n != 1 || e.Sn.Uint64() != 1 || e.Locked.Cmp(icntWei(10)) != 0 || e.LastBlock.Cmp(last) != 0 {
		t.Fatalf("SlashLocked: %d events, %+v, want up to block %s", n, e, last)
	}
	if len(receipt.Logs) != 1 {
		t.Errorf("%d logs, want one: a lock moves nothing", len(receipt.Logs))
	}
	s.wantLocked(1, domain.Position{}, 10, 10)

	// What is locked counts, so that a lock may be sent again.
	receipt = s.does(locker, s.d.Settlement, s.lock(ownLock(1, 10), ownLock(1, 4)))
	if len(receipt.Logs) != 0 {
		t.Errorf("%d logs of a lock that there was", len(receipt.Logs))
	}
	delegated := settlement.SlashLocksSlashLock{Sn: big.NewInt(1), Position: s.position, Amount: icntWei(6)}
	over := &settlement.EpochSettlementLockCapExceeded{Sn: big.NewInt(1), Locked: icntWei(16), Cap: icntWei(15)}
	s.refused(locker.Address(), s.d.Settlement, s.lock(delegated), over)
	s.refused(locker.Address(), s.d.Settlement, s.lock(ownLock(1, 16)), over)
	delegated.Amount = icntWei(5)
	s.does(locker, s.d.Settlement, s.lock(delegated))
	s.wantLocked(1, domain.Position(s.position), 5, 15)
	s.wantLocked(2, domain.Position{}, 0, 0)

	s.refused(locker.Address(), s.d.Settlement, s.lock(ownLock(2, 101)),
		&settlement.EpochSettlementLockExceedsCollateral{Sn: big.NewInt(2), Amount: icntWei(101), Available: icntWei(100)})
	unknown := [32]byte{1}
	s.refused(locker.Address(), s.d.Settlement, s.lock(settlement.SlashLocksSlashLock{Sn: big.NewInt(1), Position: unknown, Amount: icntWei(1)}),
		&icn.DevnetCollateralPositionNotBound{Position: unknown})

	s.does(s.sender("guardian"), s.d.Settlement, s.binding.PackPause())
	s.refused(locker.Address(), s.d.Settlement, s.lock(ownLock(2, 1)), &settlement.EpochSettlementIsPaused{})
	s.owned(s.d.Settlement, s.binding.PackResume())
	s.refused(anybody, s.d.Settlement, s.binding.PackDismissLocker(), &settlement.EpochSettlementNotGuardianOrOwner{Caller: anybody})
	receipt = s.does(s.sender("guardian"), s.d.Settlement, s.binding.PackDismissLocker())
	if n, _ := events(receipt, s.binding.UnpackLockerDismissedEvent); n != 1 {
		t.Errorf("LockerDismissed: %d events", n)
	}
	s.refused(locker.Address(), s.d.Settlement, s.lock(ownLock(2, 1)), &settlement.EpochSettlementNotLocker{Caller: locker.Address()})
	s.refused(s.d.Safe, s.d.Settlement, s.binding.PackDismissLocker(), &settlement.EpochSettlementAlreadyDismissed{})
	s.wantLocked(1, domain.Position{}, 10, 15)
}

func TestLockedCollateralStaysUntilTheLockEnds(t *testing.T) {
	s := newStage(t)
	locker, provider, delegator := s.sender("locker"), s.sender("provider"), s.sender("delegator")
	c, one, zero := s.world.collateral, big.NewInt(1), new(big.Int)
	s.does(s.operator, s.d.Registry, s.world.registry.PackOffboardScalerNode(one))
	s.does(delegator, s.d.Collateral, c.PackUndelegate(zero, zero))
	receipt := s.does(locker, s.d.Settlement, s.lock(ownLock(1, 10), settlement.SlashLocksSlashLock{Sn: one, Position: s.position, Amount: icntWei(5)}))
	_, e := events(receipt, s.binding.UnpackSlashLockedEvent)

	s.refused(provider.Address(), s.d.Collateral, c.PackWithdrawNodeCollateral(one, icntWei(91)),
		&icn.DevnetCollateralLockedForSlashes{ScalerNodeId: one, Locked: icntWei(10)})
	s.refused(s.operator.Address(), s.d.Collateral, c.PackWithdrawNodeCollateral(one, icntWei(91)),
		&icn.DevnetCollateralLockedForSlashes{ScalerNodeId: one, Locked: icntWei(10)})
	s.does(provider, s.d.Collateral, c.PackWithdrawNodeCollateral(one, icntWei(90)))
	s.mine(3 * eraBlocks)
	s.refused(delegator.Address(), s.d.Collateral, c.PackReclaim(zero, zero),
		&icn.DevnetCollateralLockedForSlashes{ScalerNodeId: one, Position: s.position, Locked: icntWei(5)})

	// A call sees the head's number: in the last block both are locked, in the next neither.
	s.mineTo(e.LastBlock)
	s.wantLocked(1, domain.Position(s.position), 5, 15)
	s.mine(1)
	s.wantLocked(1, domain.Position(s.position), 0, 0)
	s.does(delegator, s.d.Collateral, c.PackReclaim(zero, zero))
	s.does(provider, s.d.Collateral, c.PackWithdrawNodeCollateral(one, icntWei(10)))
}

// TestLaterLocksDoNotProlongEarlierOnes locks in two periods: each part ends with its own.
func TestLaterLocksDoNotProlongEarlierOnes(t *testing.T) {
	s := newStage(t)
	locker := s.sender("locker")
	_, first := events(s.does(locker, s.d.Settlement, s.lock(ownLock(1, 4))), s.binding.UnpackSlashLockedEvent)
	s.mineTo(new(big.Int).Sub(first.LastBlock, big.NewInt(2)))
	_, second := events(s.does(locker, s.d.Settlement, s.lock(ownLock(1, 9))), s.binding.UnpackSlashLockedEvent)
	s.wantLocked(1, domain.Position{}, 9, 9)
	s.mineTo(new(big.Int).Add(first.LastBlock, big.NewInt(1)))
	s.wantLocked(1, domain.Position{}, 5, 5)
	s.mineTo(new(big.Int).Add(second.LastBlock, big.NewInt(1)))
	s.wantLocked(1, domain.Position{}, 0, 0)
}

func TestSlashesUseUpLocks(t *testing.T) {
	s := newStage(t)
	locker, anybody := s.sender("locker"), s.sender("anybody")
	slashes := []domain.Slash{
		{SN: 1, Amount: domain.ICNT(4), Reason: 1}, {SN: 1, Amount: domain.ICNT(9), Reason: 2},
		{SN: 1, Position: domain.Position(s.position), Amount: domain.ICNT(2), Reason: 1},
	}
	s.does(locker, s.d.Settlement, s.lock(ownLock(1, 6), settlement.SlashLocksSlashLock{Sn: big.NewInt(1), Position: s.position, Amount: icntWei(5)}))
	s.settle(s.result([]domain.Payout{payable("alice", 1)}, slashes))
	s.mine(challengeWindow + 1)
	s.does(anybody, s.d.Settlement, s.slash(0, slashes, 0))
	s.wantLocked(1, domain.Position{}, 2, 7)
	s.does(anybody, s.d.Settlement, s.execute(0, s.slashRow(slashes, 1), s.slashRow(slashes, 2)))
	s.wantLocked(1, domain.Position{}, 0, 3)
	s.wantLocked(1, domain.Position(s.position), 3, 3)
	s.wantSlashable(1, domain.Position{}, 87)
	s.wantSlashable(1, domain.Position(s.position), 48)
	s.wantBalance("treasury", 15)
}
