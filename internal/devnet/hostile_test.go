package devnet

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"assay/contracts/hostile"
	"assay/contracts/settlement"
	"assay/domain"
)

// A token that keeps a fee, and one that calls back in the middle of everything: claims have no guard of their own.

// hostileStage is a settlement contract whose token, and collateral module, is a HostileToken, with 100 deposited.
type hostileStage struct {
	*stage
	token   *hostile.HostileToken
	payouts []domain.Payout
}

func newHostileStage(t *testing.T) *hostileStage {
	t.Helper()
	s := &hostileStage{stage: newStage(t), token: hostile.NewHostileToken()}
	s.d.Token = s.deploys("HostileToken", common.FromHex(hostile.HostileTokenMetaData.Bin))
	s.redeploy(s.d.Token, s.d.Token)
	s.world.Deployment.Token = s.d.Token
	s.does(s.operator, s.d.Token, s.token.PackMint(s.operator.Address(), icntWei(200)))
	s.does(s.operator, s.d.Token, s.token.PackApprove(s.d.Settlement, icntWei(200)))
	s.does(s.operator, s.d.Settlement, s.binding.PackDeposit(icntWei(100)))
	s.payouts = []domain.Payout{
		payable("anybody", 10), payable("bob", 20), {Kind: 1, Account: domain.Address(s.d.Token), Cumulative: domain.ICNT(5)}, {Kind: 2, ID: 1, Cumulative: domain.ICNT(7)},
	}
	return s
}

// own packs the claim of payouts[i] as its payee makes it.
func (s *hostileStage) own(i int) []byte {
	s.Helper()
	p := s.payouts[i]
	return s.binding.PackClaim(p.Cumulative.Big(), proofOf(s.T, s.payoutTree(s.payouts), p.Leaf()))
}

// hook has the token make these calls of the settlement contract in every transfer.
func (s *hostileStage) hook(calls ...[]byte) {
	s.Helper()
	var hooks []hostile.HostileTokenHook
	for _, data := range calls {
		hooks = append(hooks, hostile.HostileTokenHook{To: s.d.Settlement, Data: data})
	}
	s.does(s.operator, s.d.Token, s.token.PackSetHooks(hooks))
}

// answers are what the hooks' calls came to in a transaction: nil where one was accepted, otherwise its custom error.
func (s *hostileStage) answers(receipt *types.Receipt) (all []any) {
	for _, log := range receipt.Logs {
		answer, err := s.token.UnpackAnsweredEvent(log)
		if err != nil {
			continue
		}
		var custom any
		if !answer.Accepted {
			custom = decodeRevert(answer.Answer).Custom
		}
		all = append(all, custom)
	}
	return all
}

func (s *hostileStage) wantAnswers(receipt *types.Receipt, want ...any) {
	s.Helper()
	if diff := cmp.Diff(want, s.answers(receipt), cmp.Comparer(sameBig)); diff != "" {
		s.Errorf("calls from within a transfer: %s", diff)
	}
}

func TestClaimsFromWithinATransferPayOnce(t *testing.T) {
	s := newHostileStage(t)
	s.settle(s.result(s.payouts, nil))
	s.hook(s.binding.PackRelease(), s.own(2), s.claim(s.payouts, 0), s.binding.PackDeposit(big.NewInt(1)))

	// The first claim after the settlement, by the payee itself: before its transfer the hooks release everything and
	// claim what is the token's; whatever is asked again finds it done.
	receipt := s.does(s.sender("anybody"), s.d.Settlement, s.own(0))
	claimed := &settlement.EpochSettlementNothingToClaim{Cumulative: icntWei(10), Claimed: icntWei(10)}
	again := &settlement.EpochSettlementNothingToClaim{Cumulative: icntWei(5), Claimed: icntWei(5)}
	stranger := &settlement.EpochSettlementNotFunder{Caller: s.d.Token}
	s.wantAnswers(receipt, nil, nil, claimed, stranger, nil, again, claimed, stranger)
	s.wantBalance("anybody", 10)
	s.wantHeld(58, 27)
	s.wantReleased(42, 42)

	// A claim for others is guarded, so that only the unguarded one gets in.
	s.hook(s.claim(s.payouts, 3), s.claimMany(s.payouts, 3), s.own(2))
	receipt = s.does(s.operator, s.d.Settlement, s.claim(s.payouts, 1))
	guard := &settlement.EpochSettlementReentrancyGuardReentrantCall{}
	s.wantAnswers(receipt, guard, guard, again, guard, guard, again)
	s.wantBalance("bob", 20)
	s.wantHeld(58, 7)
}

// TestClaimsFromWithinOtherTransfers has the token claim its own payout while a deposit or a top-up compares balances.
func TestClaimsFromWithinOtherTransfers(t *testing.T) {
	s := newHostileStage(t)
	s.settle(s.result(s.payouts, nil))
	s.hook(s.own(2))
	s.refused(s.operator.Address(), s.d.Settlement, s.binding.PackDeposit(icntWei(3)),
		&settlement.EpochSettlementTransferMismatch{Moved: new(big.Int), Amount: icntWei(3)})
	s.hook(s.binding.PackRelease())
	s.refused(s.operator.Address(), s.d.Settlement, s.binding.PackDeposit(icntWei(50)),
		&settlement.EpochSettlementTransferMismatch{Moved: icntWei(8), Amount: icntWei(50)})
	s.does(s.operator, s.d.Settlement, s.binding.PackRelease())
	s.hook(s.own(2))
	s.refused(s.operator.Address(), s.d.Settlement, s.claim(s.payouts, 3),
		&settlement.EpochSettlementTransferMismatch{Moved: icntWei(12), Amount: icntWei(7)})
	s.hook()
	s.does(s.operator, s.d.Settlement, s.claim(s.payouts, 3))
	s.wantHeld(58, 35)
	s.wantReserve(100)
}

// TestReleaseFromWithinATopUp has the balance grow where a top-up expects it to shrink.
func TestReleaseFromWithinATopUp(t *testing.T) {
	s := newHostileStage(t)
	s.does(s.operator, s.d.Token, s.token.PackMint(s.d.Settlement, icntWei(8)))
	s.settle(s.result(s.payouts, nil))
	s.hook(s.binding.PackRelease())
	s.refused(s.operator.Address(), s.d.Settlement, s.claim(s.payouts, 3),
		&settlement.EpochSettlementTransferMismatch{Moved: new(big.Int), Amount: icntWei(7)})
	s.hook()
	s.does(s.operator, s.d.Settlement, s.claim(s.payouts, 3))
	s.wantHeld(100, 1)
}

func TestTokenThatKeepsAFee(t *testing.T) {
	s := newHostileStage(t)
	s.does(s.operator, s.d.Token, s.token.PackSetFee(icntWei(1)))
	s.refused(s.operator.Address(), s.d.Settlement, s.binding.PackDeposit(icntWei(50)),
		&settlement.EpochSettlementTransferMismatch{Moved: icntWei(49), Amount: icntWei(50)})

	// One that begins later with it leaves the last payee short, and says so, until somebody sends what is missing.
	payouts := []domain.Payout{payable("alice", 30), payable("bob", 12)}
	s.settle(s.result(payouts, nil))
	s.does(s.operator, s.d.Settlement, s.claim(payouts, 0))
	s.wantHeld(58, 11)
	s.refused(s.operator.Address(), s.d.Settlement, s.claim(payouts, 1),
		&settlement.EpochSettlementClaimExceedsSettled{Amount: icntWei(12), Left: icntWei(11)})
	s.does(s.operator, s.d.Token, s.token.PackMint(s.d.Settlement, icntWei(1)))
	s.does(s.operator, s.d.Settlement, s.claim(payouts, 1))
	s.wantHeld(58, 0)
}
