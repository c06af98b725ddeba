package devnet

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"assay/contracts/settlement"
	"assay/domain"
)

// Where the money is: deposits in the vault, what is settled in the settlement contract.

func (s *stage) vault() common.Address {
	s.Helper()
	out, err := s.world.call(s.Context(), s.d.Settlement, s.binding.PackVault())
	if err != nil {
		s.Fatal(err)
	}
	vault, err := s.binding.UnpackVault(out)
	if err != nil {
		s.Fatal(err)
	}
	return vault
}

// wantHeld compares what the vault and the settlement contract hold.
func (s *stage) wantHeld(vault, settled int64) {
	s.Helper()
	for what, c := range map[string]struct {
		account common.Address
		want    int64
	}{"vault": {s.vault(), vault}, "settlement contract": {s.d.Settlement, settled}} {
		if got := s.balance(c.account); got.Cmp(icntWei(c.want)) != 0 {
			s.Errorf("balance of the %s: got %v wei, want %d ICNT", what, got, c.want)
		}
	}
}

// number asks the settlement contract for one.
func (s *stage) number(pack []byte, unpack func([]byte) (*big.Int, error)) *big.Int {
	s.Helper()
	out, err := s.world.call(s.Context(), s.d.Settlement, pack)
	if err != nil {
		s.Fatal(err)
	}
	n, err := unpack(out)
	if err != nil {
		s.Fatal(err)
	}
	return n
}

func (s *stage) wantReserve(icnt int64) {
	s.Helper()
	if got := s.number(s.binding.PackReserve(), s.binding.UnpackReserve); got.Cmp(icntWei(icnt)) != 0 {
		s.Errorf("reserve: got %v, want %d ICNT", got, icnt)
	}
}

func (s *stage) wantReleased(icnt, promised int64) {
	s.Helper()
	if got := s.number(s.binding.PackReleased(), s.binding.UnpackReleased); got.Cmp(icntWei(icnt)) != 0 {
		s.Errorf("released: got %v, want %d ICNT", got, icnt)
	}
	if got := s.number(s.binding.PackPromised(), s.binding.UnpackPromised); got.Cmp(icntWei(promised)) != 0 {
		s.Errorf("promised: got %v, want %d ICNT", got, promised)
	}
}

func TestOnlyTheSettlementHasTheVaultPay(t *testing.T) {
	s := newStage(t)
	vault, data := s.vault(), settlement.NewVault().PackPay(TestAddress("anybody"), big.NewInt(1))
	for _, account := range []common.Address{TestAddress("anybody"), s.d.Operator, s.d.Guardian, s.d.Treasury, s.d.Collateral, s.d.Safe} {
		s.refused(account, vault, data, &settlement.VaultNotSettlement{Caller: account})
	}
	if _, err := s.chain.Client().CallContract(t.Context(), ethereum.CallMsg{From: s.d.Settlement, To: &vault, Data: data}, nil); err != nil {
		t.Errorf("as the settlement contract: %v", err)
	}
	s.wantHeld(10_000, 0)
}

// TestReleaseIsForAnybodyAndOnce settles, and releases by a call and by a claim: always what is in force, once.
func TestReleaseIsForAnybodyAndOnce(t *testing.T) {
	s := newStage(t)
	anybody, guardian, release := s.sender("anybody"), s.sender("guardian"), s.binding.PackRelease()
	s.does(anybody, s.d.Settlement, release)
	s.wantHeld(10_000, 0)

	first := []domain.Payout{payable("alice", 20), payable("bob", 10)}
	s.settle(s.result(first, nil))
	s.wantHeld(10_000, 0)
	s.wantReleased(0, 30)
	for range 2 {
		s.does(anybody, s.d.Settlement, release)
		s.wantHeld(9_970, 30)
		s.wantReleased(30, 30)
	}

	// A claim that finds enough leaves the vault alone; one that does not releases for all.
	second := []domain.Payout{payable("alice", 45), payable("bob", 25)}
	s.settle(s.result(second, nil))
	s.does(anybody, s.d.Settlement, s.claim(second, 1))
	s.wantHeld(9_970, 5)
	s.wantReleased(30, 70)
	s.does(anybody, s.d.Settlement, s.claim(second, 0))
	s.wantHeld(9_930, 0)
	s.wantReleased(70, 70)

	// What is vetoed is not released, and what was is not withdrawn. A pause holds no money back, only claims.
	s.settle(s.result([]domain.Payout{payable("alice", 500), payable("bob", 25)}, nil))
	s.does(guardian, s.d.Settlement, s.binding.PackVeto(2))
	s.does(anybody, s.d.Settlement, release)
	s.wantHeld(9_930, 0)
	s.settle(s.result([]domain.Payout{payable("alice", 50), payable("bob", 50)}, nil))
	s.does(guardian, s.d.Settlement, s.binding.PackPause())
	s.does(anybody, s.d.Settlement, release)
	s.wantHeld(9_900, 30)
	s.does(guardian, s.d.Settlement, s.binding.PackVeto(3))
	s.owned(s.d.Settlement, s.binding.PackResume())
	s.wantReleased(100, 100)
	s.refused(s.d.Safe, s.d.Settlement, s.binding.PackWithdraw(anybody.Address(), icntWei(9_901)),
		&settlement.EpochSettlementReservePromised{Left: icntWei(99), Promised: icntWei(100)})
	s.owned(s.d.Settlement, s.binding.PackWithdraw(TestAddress("elsewhere"), icntWei(9_900)))
	s.wantHeld(0, 30)
}

func TestReserveIsDepositsLessWithdrawals(t *testing.T) {
	s := newStage(t)
	operator, anybody := TestAddress("operator"), TestAddress("anybody")
	s.refused(anybody, s.d.Settlement, s.binding.PackDeposit(big.NewInt(1)), &settlement.EpochSettlementNotFunder{Caller: anybody})
	s.refused(operator, s.d.Settlement, s.binding.PackDeposit(new(big.Int)), &settlement.EpochSettlementZeroAmount{})
	s.refused(operator, s.d.Settlement, s.binding.PackSetFunder(anybody, true), &settlement.EpochSettlementNotOwner{Caller: operator})
	s.owned(s.d.Settlement, s.binding.PackSetFunder(operator, false))
	s.refused(operator, s.d.Settlement, s.binding.PackDeposit(big.NewInt(1)), &settlement.EpochSettlementNotFunder{Caller: operator})

	// Deposits are in the vault, and tokens that were merely sent count for nothing.
	s.does(s.operator, s.d.Token, s.world.token.PackMint(s.d.Settlement, icntWei(5)))
	s.wantReserve(10_000)
	s.wantHeld(10_000, 5)
	s.settle(s.result([]domain.Payout{payable("alice", 400), payable("bob", 1)}, nil))
	s.refused(operator, s.d.Settlement, s.binding.PackWithdraw(operator, big.NewInt(1)), &settlement.EpochSettlementNotOwner{Caller: operator})
	over := new(big.Int).Add(icntWei(9_599), big.NewInt(1))
	s.refused(s.d.Safe, s.d.Settlement, s.binding.PackWithdraw(operator, over),
		&settlement.EpochSettlementReservePromised{Left: new(big.Int).Sub(icntWei(401), big.NewInt(1)), Promised: icntWei(401)})
	s.refused(s.d.Safe, s.d.Settlement, s.binding.PackWithdraw(operator, icntWei(20_000)),
		&settlement.EpochSettlementReservePromised{Left: new(big.Int), Promised: icntWei(401)})
	s.owned(s.d.Settlement, s.binding.PackWithdraw(TestAddress("elsewhere"), icntWei(9_599)))
	s.wantBalance("elsewhere", 9_599)
	s.wantReserve(401)
	s.wantHeld(401, 5)

	s.refused(s.d.Safe, s.d.Settlement, s.binding.PackRescue(s.d.Token, operator, big.NewInt(1)), &settlement.EpochSettlementNotForeign{Token: s.d.Token})
	foreign, err := Deploy(t.Context(), s.chain.Client(), deployConfig(t, s.chain))
	if err != nil {
		t.Fatal(err)
	}
	other := s.sender("operator")
	s.does(other, foreign.Token, s.world.token.PackMint(s.d.Settlement, icntWei(3)))
	s.operator = other
	s.owned(s.d.Settlement, s.binding.PackRescue(foreign.Token, TestAddress("elsewhere"), icntWei(3)))
}
