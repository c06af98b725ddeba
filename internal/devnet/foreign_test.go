package devnet

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"assay/contracts/settlement"
	"assay/domain"
)

// What a settlement contract must withstand from trees that promise more than their total, and from a token or a
// collateral module that does not do what it says.

// stopCode is init code of a contract that accepts every call and does nothing.
const stopCode = "600060005360016000f3"

// oneCode is init code of a contract that answers every call with the word 1: a balance of 1, or "true".
const oneCode = "69600160005260206000f3600052600a6016f3"

func TestTreesThatPromiseMoreThanTheirTotal(t *testing.T) {
	s := newStage(t)
	anybody := s.sender("anybody")
	payouts := []domain.Payout{payable("alice", 100), payable("bob", 50)}
	greedy := s.result(payouts, nil)
	greedy.PayoutTotal = domain.ICNT(120)
	s.settle(greedy)
	s.does(anybody, s.d.Settlement, s.claim(payouts, 0))
	s.refused(anybody.Address(), s.d.Settlement, s.claim(payouts, 1),
		&settlement.EpochSettlementClaimExceedsSettled{Amount: icntWei(50), Left: icntWei(20)})

	// A vetoed total, however high, helps it to nothing.
	s.settle(s.result([]domain.Payout{payable("alice", 900), payable("bob", 50)}, nil))
	s.does(s.sender("guardian"), s.d.Settlement, s.binding.PackVeto(1))
	s.does(anybody, s.d.Settlement, s.binding.PackRestorePayouts(onChain(greedy)))
	s.refused(anybody.Address(), s.d.Settlement, s.claim(payouts, 1),
		&settlement.EpochSettlementClaimExceedsSettled{Amount: icntWei(50), Left: icntWei(20)})
	s.owned(s.d.Settlement, s.binding.PackWithdraw(TestAddress("elsewhere"), icntWei(10_000-130)))
	s.wantHeld(10, 20)

	// Tokens that were merely sent here may be paid, and they only: deposits stay where they are.
	s.does(s.operator, s.d.Token, s.world.token.PackMint(s.d.Settlement, icntWei(29)))
	s.refused(anybody.Address(), s.d.Settlement, s.claim(payouts, 1),
		&settlement.EpochSettlementClaimExceedsSettled{Amount: icntWei(50), Left: icntWei(49)})
	s.does(s.operator, s.d.Token, s.world.token.PackMint(s.d.Settlement, icntWei(3)))
	s.does(anybody, s.d.Settlement, s.claim(payouts, 1))
	s.wantHeld(10, 2)
	s.wantReserve(130)
	s.wantReleased(120, 120)
}

// redeploy puts another EpochSettlement on the stage, with this token and collateral module.
func (s *stage) redeploy(token, collateral common.Address) {
	s.Helper()
	args := s.binding.PackConstructor(settlement.EpochSettlementConfig{
		Token: token, Owner: s.d.Safe, Guardian: s.d.Guardian, Treasury: s.d.Treasury, Collateral: collateral, ChallengeWindow: big.NewInt(challengeWindow),
		MaxEmissionPerEpoch: icntWei(1000), LockCapBps: new(big.Int), LockBlocks: new(big.Int),
	}, []common.Address{TestAddress("operator")})
	s.d.Settlement = s.deploys("EpochSettlement", append(common.FromHex(settlement.EpochSettlementMetaData.Bin), args...))
}

func (s *stage) deploys(what string, code []byte) common.Address {
	s.Helper()
	address, err := s.operator.Deploy(s.Context(), what, code)
	if err != nil {
		s.Fatal(err)
	}
	if _, err := s.operator.Wait(s.Context()); err != nil {
		s.Fatal(err)
	}
	return address
}

func TestModuleThatTakesNothing(t *testing.T) {
	s := newStage(t)
	s.redeploy(s.d.Token, s.deploys("idle module", common.FromHex(stopCode)))
	s.does(s.operator, s.d.Token, s.world.token.PackMint(s.operator.Address(), icntWei(100)))
	s.does(s.operator, s.d.Token, s.world.token.PackApprove(s.d.Settlement, icntWei(100)))
	s.does(s.operator, s.d.Settlement, s.binding.PackDeposit(icntWei(100)))
	payouts := []domain.Payout{{Kind: 2, ID: 1, Cumulative: domain.ICNT(10)}}
	s.settle(s.result(payouts, nil))
	s.refused(TestAddress("anybody"), s.d.Settlement, s.claim(payouts, 0),
		&settlement.EpochSettlementTransferMismatch{Moved: new(big.Int), Amount: icntWei(10)})
}

func TestTokenThatMovesNothing(t *testing.T) {
	s := newStage(t)
	s.redeploy(s.deploys("idle token", common.FromHex(oneCode)), s.d.Collateral)
	s.refused(TestAddress("operator"), s.d.Settlement, s.binding.PackDeposit(icntWei(1)),
		&settlement.EpochSettlementTransferMismatch{Moved: new(big.Int), Amount: icntWei(1)})
}

func TestSlashOfAnUndelegatedPosition(t *testing.T) {
	s := newStage(t)
	c := s.world.collateral
	s.does(s.sender("delegator"), s.d.Collateral, c.PackUndelegate(new(big.Int), new(big.Int)))
	slashes := []domain.Slash{{SN: 1, Position: domain.Position(s.position), Amount: domain.ICNT(20), Reason: 1}}
	s.settle(s.result([]domain.Payout{payable("alice", 1)}, slashes))
	s.mine(challengeWindow + 1)
	s.does(s.sender("anybody"), s.d.Settlement, s.slash(0, slashes, 0))
	s.wantSlashable(1, domain.Position(s.position), 30)
	s.wantBalance("treasury", 20)
	out, err := s.world.call(t.Context(), s.d.Collateral, c.PackDelegatedTo(big.NewInt(1)))
	if err != nil {
		t.Fatal(err)
	}
	if total, err := c.UnpackDelegatedTo(out); err != nil || total.Sign() != 0 {
		t.Errorf("delegated to ScalerNode 1: got %v, %v, want 0", total, err)
	}
}
