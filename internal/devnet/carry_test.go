package devnet

import (
	"slices"
	"testing"

	"assay/contracts/settlement"
	"assay/domain"
)

// Epochs whose batches were refused for cover, and the result that carries them.

func TestEpochsRefusedForCoverAreCarried(t *testing.T) {
	s := newStage(t)
	s.owned(s.d.Settlement, s.binding.PackWithdraw(TestAddress("operator"), icntWei(9_900)))
	s.settle(s.result([]domain.Payout{payable("alice", 100), payable("bob", 0)}, nil))

	refused := s.result([]domain.Payout{payable("alice", 700), payable("bob", 1)}, nil)
	s.refuses(refused, &settlement.EpochSettlementCoverShortfall{Shortfall: icntWei(601)})
	s.last = refused
	again := s.result([]domain.Payout{payable("alice", 1500), payable("bob", 1)}, nil)
	s.last = again
	payouts := []domain.Payout{payable("alice", 3100), payable("bob", 1)}
	slashes := []domain.Slash{{Epoch: 1, SN: 1, Amount: domain.ICNT(3), Reason: 1}, {Epoch: 3, SN: 1, Amount: domain.ICNT(4), Reason: 2}}
	result := s.result(payouts, slashes)
	row := []settlement.EpochSettlementEpochResult{onChain(refused), onChain(again)}
	s.refused(s.d.Safe, s.d.Settlement, s.binding.PackSettleAfter(row, onChain(result)), &settlement.EpochSettlementCoverShortfall{Shortfall: icntWei(3001)})
	s.does(s.operator, s.d.Token, s.world.token.PackApprove(s.d.Settlement, icntWei(5000)))
	s.does(s.operator, s.d.Settlement, s.binding.PackDeposit(icntWei(5000)))

	// Three epochs since the last settled one: three times the emission, and not a wei more.
	s.refused(s.d.Safe, s.d.Settlement, s.binding.PackSettleAfter(row, onChain(result)),
		&settlement.EpochSettlementEmissionCapExceeded{Emission: icntWei(3001), Cap: icntWei(3000)})
	payouts[0] = payable("alice", 3099)
	result = func() domain.EpochResult { s.last = again; return s.result(payouts, slashes) }()
	s.refused(s.d.Safe, s.d.Settlement, s.binding.PackSettleAfter(row[:1], onChain(result)), &settlement.EpochSettlementWrongEpoch{Got: 3, Expected: 2})
	s.refused(s.d.Safe, s.d.Settlement, s.binding.PackSettleAfter(row[1:], onChain(result)), &settlement.EpochSettlementWrongEpoch{Got: 2, Expected: 1})
	forged := slices.Clone(row)
	forged[0].PayoutTotal = icntWei(702)
	s.refused(s.d.Safe, s.d.Settlement, s.binding.PackSettleAfter(forged, onChain(result)),
		&settlement.EpochSettlementWrongPreviousDigest{Got: again.PreviousDigest, Expected: s.digest(forged[0])})

	receipt := s.owned(s.d.Settlement, s.binding.PackSettleAfter(row, onChain(result)))
	if n, e := events(receipt, s.binding.UnpackEpochCarriedEvent); n != 2 || e.Epoch != 2 || e.SettledEpoch != 3 || e.Digest != again.Digest(s.network()) {
		t.Fatalf("EpochCarried: %d events, %+v", n, e)
	}
	s.keep(result)
	s.does(s.sender("anybody"), s.d.Settlement, s.claim(payouts, 0))
	s.wantBalance("alice", 3099)

	// A carried charge keeps the number of its own epoch.
	s.mine(challengeWindow + 1)
	s.refused(TestAddress("anybody"), s.d.Settlement, s.slash(1, slashes, 0), &settlement.EpochSettlementNotSettled{Epoch: 1})
	receipt = s.does(s.sender("anybody"), s.d.Settlement, s.slash(3, slashes, 0))
	if n, e := events(receipt, s.binding.UnpackSlashExecutedEvent); n != 1 || e.Epoch != 1 {
		t.Fatalf("SlashExecuted: %d events, %+v", n, e)
	}
	// The veto of an epoch after carried ones falls back over them.
	s.settle(s.result(payouts, nil))
	s.does(s.sender("guardian"), s.d.Settlement, s.binding.PackVeto(4))
	out, err := s.world.call(t.Context(), s.d.Settlement, s.binding.PackPayoutInForce())
	if err != nil {
		t.Fatal(err)
	}
	if inForce, err := s.binding.UnpackPayoutInForce(out); err != nil || !inForce.Exists || inForce.Epoch != 3 {
		t.Errorf("in force after the veto: %+v, %v", inForce, err)
	}
}

func TestCarriedTotalsNeverFall(t *testing.T) {
	s := newStage(t)
	s.settle(s.result([]domain.Payout{payable("alice", 100)}, nil))
	low := s.result([]domain.Payout{payable("alice", 99)}, nil)
	s.last = low
	last := s.result([]domain.Payout{payable("alice", 300)}, nil)
	s.refused(s.d.Safe, s.d.Settlement, s.binding.PackSettleAfter([]settlement.EpochSettlementEpochResult{onChain(low)}, onChain(last)),
		&settlement.EpochSettlementPayoutTotalFell{Got: icntWei(99), Previous: icntWei(100)})

	s.last = raised(s, low)
	last = s.result([]domain.Payout{payable("alice", 300)}, nil)
	s.refused(s.d.Safe, s.d.Settlement, s.binding.PackSettleAfter([]settlement.EpochSettlementEpochResult{onChain(s.last)}, onChain(last)),
		&settlement.EpochSettlementPayoutTotalFell{Got: icntWei(300), Previous: icntWei(301)})
}

// raised is a result with its payout total raised to 301 ICNT.
func raised(s *stage, r domain.EpochResult) domain.EpochResult {
	r.PayoutTotal = domain.ICNT(301)
	r.PayoutRoot = s.payoutTree([]domain.Payout{payable("alice", 301)}).Root()
	return r
}
