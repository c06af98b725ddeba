package devnet

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"assay/contracts/safe"
	"assay/contracts/settlement"
	"assay/domain"
)

func TestSettleThroughTheSafeAndClaim(t *testing.T) {
	s := newStage(t)
	anybody := s.sender("anybody")
	payouts := []domain.Payout{payable("alice", 100), payable("bob", 200), payable("carol", 300)}
	result := s.result(payouts, nil)
	receipt := s.settle(result)
	if n, e := events(receipt, s.binding.UnpackEpochSettledEvent); n != 1 || e.Epoch != 0 || e.Digest != result.Digest(s.network()) {
		t.Fatalf("EpochSettled: %d events, %+v", n, e)
	}
	if n, _ := events(receipt, safe.NewISafe().UnpackExecutionSuccessEvent); n != 1 {
		t.Fatalf("ExecutionSuccess: %d events", n)
	}

	// Anybody claims for the payee; the money goes to the payee.
	receipt = s.does(anybody, s.d.Settlement, s.claim(payouts, 1))
	if n, e := events(receipt, s.binding.UnpackPayoutClaimedEvent); n != 1 || e.Account != TestAddress("bob") || e.Amount.Cmp(icntWei(200)) != 0 {
		t.Fatalf("PayoutClaimed: %d events, %+v", n, e)
	}
	s.wantBalance("bob", 200)
	s.refused(anybody.Address(), s.d.Settlement, s.claim(payouts, 1),
		&settlement.EpochSettlementNothingToClaim{Cumulative: icntWei(200), Claimed: icntWei(200)})

	// Later epochs pay the difference, also to who claims for the first time.
	later := []domain.Payout{payable("alice", 150), payable("bob", 450), payable("carol", 300)}
	s.settle(s.result(later, nil))
	s.does(anybody, s.d.Settlement, s.claim(later, 1))
	s.does(anybody, s.d.Settlement, s.claim(later, 0))
	s.wantBalance("bob", 450)
	s.wantBalance("alice", 150)

	// A proof of an old root is no proof any more, and claims of one tree can be made together.
	bad := payouts[2].Leaf()
	tree := s.payoutTree(later)
	s.refused(anybody.Address(), s.d.Settlement,
		s.binding.PackClaimFor(1, new(big.Int), TestAddress("carol"), icntWei(300), proofOf(t, s.payoutTree(payouts), payouts[2].Leaf())),
		&settlement.EpochSettlementBadProof{Leaf: bad, Root: tree.Root()})
	s.does(anybody, s.d.Settlement, s.claimMany(later, 2))
	s.wantBalance("carol", 300)
}

func (s *stage) wantBalance(name string, icnt int64) {
	s.Helper()
	if got := s.balance(TestAddress(name)); got.Cmp(icntWei(icnt)) != 0 {
		s.Errorf("balance of %s: got %v wei, want %d ICNT", name, got, icnt)
	}
}

func TestOnlyEnoughOwnersOfTheSafeSettle(t *testing.T) {
	s := newStage(t)
	result := s.result([]domain.Payout{payable("alice", 1)}, nil)
	data := s.binding.PackSettle(onChain(result))
	for _, account := range []common.Address{TestAddress("operator"), TestAddress("guardian"), TestAddress("signer 1")} {
		s.refused(account, s.d.Settlement, data, &settlement.EpochSettlementNotOwner{Caller: account})
		s.refused(account, s.d.Settlement, s.binding.PackSettleAfter(nil, onChain(result)), &settlement.EpochSettlementNotOwner{Caller: account})
	}

	hash, err := safeTxHash(t.Context(), s.operator, s.d.Safe, s.d.Settlement, data)
	if err != nil {
		t.Fatal(err)
	}
	sign := func(name string) []byte {
		signature, err := safeSignature(hash, TestKey(name))
		if err != nil {
			t.Fatal(err)
		}
		return signature
	}
	owners := []string{"signer 1", "signer 2", "signer 3"}
	slices.SortFunc(owners, func(a, b string) int { return TestAddress(a).Cmp(TestAddress(b)) })
	for name, c := range map[string]struct {
		signatures []byte
		reason     string
	}{
		"one signature":      {sign(owners[0]), "GS020"},
		"descending":         {slices.Concat(sign(owners[1]), sign(owners[0])), "GS026"},
		"the same one twice": {slices.Concat(sign(owners[0]), sign(owners[0])), "GS026"},
		"a stranger":         {slices.Concat(sign(owners[0]), sign("stranger")), "GS026"},
	} {
		_, err := s.operator.Send(t.Context(), Call{What: name, To: &s.d.Safe, Data: packExec(s.d.Settlement, data, c.signatures)})
		var reverted *RevertError
		if !errors.As(err, &reverted) || reverted.Reason != c.reason {
			t.Errorf("%s: got %v, want %s", name, err, c.reason)
		}
	}
	for _, pair := range [][]string{{owners[0], owners[1]}, {owners[1], owners[2]}} {
		data := packExec(s.d.Settlement, data, slices.Concat(sign(pair[0]), sign(pair[1])))
		if _, err := s.world.call(t.Context(), s.d.Safe, data); err != nil {
			t.Errorf("%v: %v", pair, err)
		}
	}
}

func TestSlashesRunOnceAfterTheWindow(t *testing.T) {
	s := newStage(t)
	anybody := s.sender("anybody")
	slashes := []domain.Slash{
		{Epoch: 0, SN: 1, Amount: domain.ICNT(30), Reason: 1},
		{Epoch: 0, SN: 1, Position: domain.Position(s.position), Amount: domain.ICNT(20), Reason: 1},
		{Epoch: 0, SN: 2, Amount: domain.ICNT(130), Reason: 2},
	}
	receipt := s.settle(s.result([]domain.Payout{payable("alice", 1)}, slashes))
	lastBlock := new(big.Int).Add(receipt.BlockNumber, big.NewInt(challengeWindow))
	// A call sees the number of the head: the last block of the window is still in it, the next is not.
	s.mine(challengeWindow)
	s.refused(anybody.Address(), s.d.Settlement, s.slash(0, slashes, 0), &settlement.EpochSettlementChallengeWindowOpen{Epoch: 0, LastBlock: lastBlock})
	s.mine(1)
	guardian := TestAddress("guardian")
	s.refused(guardian, s.d.Settlement, s.binding.PackVeto(0), &settlement.EpochSettlementChallengeWindowOver{Epoch: 0, LastBlock: lastBlock})

	wrong := slashes[0]
	wrong.Amount = domain.ICNT(31)
	row := s.slashRow(slashes, 0)
	row.Amount = wrong.Amount.Big()
	s.refused(anybody.Address(), s.d.Settlement, s.execute(0, row), &settlement.EpochSettlementBadProof{Leaf: wrong.Leaf(), Root: s.last.SlashRoot})

	receipt = s.does(anybody, s.d.Settlement, s.slash(0, slashes, 0))
	if n, e := events(receipt, s.binding.UnpackSlashExecutedEvent); n != 1 || e.Epoch != 0 || e.Sn.Uint64() != 1 || e.Amount.Cmp(icntWei(30)) != 0 || e.Reason != 1 {
		t.Fatalf("SlashExecuted: %d events, %+v", n, e)
	}
	s.wantBalance("treasury", 30)
	s.refused(anybody.Address(), s.d.Settlement, s.slash(0, slashes, 0), &settlement.EpochSettlementAlreadySlashed{Leaf: slashes[0].Leaf()})

	// The rest together; ScalerNode 2 has 100 of the 130.
	receipt = s.does(anybody, s.d.Settlement, s.execute(0, s.slashRow(slashes, 1), s.slashRow(slashes, 2)))
	if n, e := events(receipt, s.world.collateral.UnpackCollateralSlashedEvent); n != 2 || e.Taken.Cmp(icntWei(100)) != 0 || e.Amount.Cmp(icntWei(130)) != 0 {
		t.Fatalf("CollateralSlashed: %d events, %+v", n, e)
	}
	s.wantBalance("treasury", 150)
	s.wantSlashable(1, domain.Position{}, 70)
	s.wantSlashable(1, domain.Position(s.position), 30)
	s.wantSlashable(2, domain.Position{}, 0)
}

func (s *stage) wantSlashable(sn int64, position domain.Position, icnt int64) {
	s.Helper()
	out, err := s.world.call(s.Context(), s.d.Collateral, s.world.collateral.PackSlashable(big.NewInt(sn), position))
	if err != nil {
		s.Fatal(err)
	}
	got, err := s.world.collateral.UnpackSlashable(out)
	if err != nil || got.Cmp(icntWei(icnt)) != 0 {
		s.Errorf("slashable of ScalerNode %d, position %s: got %v, %v, want %d ICNT", sn, position, got, err, icnt)
	}
}

func TestSlashesKeepWithinTheTotalThatWasSigned(t *testing.T) {
	s := newStage(t)
	slashes := []domain.Slash{
		{SN: 1, Amount: domain.ICNT(30), Reason: 1}, {SN: 2, Amount: domain.ICNT(10), Reason: 1}, {Epoch: 1, SN: 2, Amount: domain.ICNT(5), Reason: 1},
	}
	result := s.result([]domain.Payout{payable("alice", 1)}, slashes)
	result.SlashTotal = domain.ICNT(39)
	s.settle(result)
	s.mine(challengeWindow + 1)
	anybody := TestAddress("anybody")
	s.refused(anybody, s.d.Settlement, s.slash(0, slashes, 2), &settlement.EpochSettlementSlashFromOtherEpoch{Epoch: big.NewInt(1), FirstEpoch: new(big.Int), SettledEpoch: 0})
	s.refused(anybody, s.d.Settlement, s.slash(1, slashes, 2), &settlement.EpochSettlementNotSettled{Epoch: 1})
	s.does(s.sender("anybody"), s.d.Settlement, s.slash(0, slashes, 0))
	s.refused(anybody, s.d.Settlement, s.slash(0, slashes, 1), &settlement.EpochSettlementSlashTotalExceeded{Total: icntWei(40), Limit: icntWei(39)})
}

func TestVetoStopsSlashesAndPayoutsOfOneEpoch(t *testing.T) {
	s := newStage(t)
	guardian, anybody := s.sender("guardian"), s.sender("anybody")
	first := []domain.Payout{payable("alice", 100), payable("bob", 1)}
	before := s.result(first, nil)
	s.settle(before)
	second := []domain.Payout{payable("alice", 900), payable("bob", 1)}
	slashes := []domain.Slash{{Epoch: 1, SN: 1, Amount: domain.ICNT(30), Reason: 1}, {Epoch: 1, SN: 2, Amount: domain.ICNT(1), Reason: 1}}
	s.settle(s.result(second, slashes))

	s.refused(anybody.Address(), s.d.Settlement, s.binding.PackVeto(1), &settlement.EpochSettlementNotGuardian{Caller: anybody.Address()})
	s.refused(guardian.Address(), s.d.Settlement, s.binding.PackVeto(2), &settlement.EpochSettlementNotSettled{Epoch: 2})
	receipt := s.does(guardian, s.d.Settlement, s.binding.PackVeto(1))
	if n, e := events(receipt, s.binding.UnpackEpochVetoedEvent); n != 1 || e.Epoch != 1 {
		t.Fatalf("EpochVetoed: %d events, %+v", n, e)
	}
	s.refused(guardian.Address(), s.d.Settlement, s.binding.PackVeto(1), &settlement.EpochSettlementAlreadyVetoed{Epoch: 1})

	s.mine(challengeWindow + 1)
	s.refused(anybody.Address(), s.d.Settlement, s.slash(1, slashes, 0), &settlement.EpochSettlementAlreadyVetoed{Epoch: 1})

	// The total in force is the first's again at once; its root must be brought, by anybody, and only that one is taken.
	s.refused(anybody.Address(), s.d.Settlement, s.claim(first, 0), &settlement.EpochSettlementNoPayoutRoot{EpochPlusOne: big.NewInt(1)})
	s.wantInForce(true, 0, domain.Hash{}, 101)
	vetoed := s.last
	s.refused(anybody.Address(), s.d.Settlement, s.binding.PackRestorePayouts(onChain(vetoed)),
		&settlement.EpochSettlementNothingToRestore{Epoch: 1, EpochPlusOne: big.NewInt(1)})
	forged := before
	forged.PayoutRoot = vetoed.PayoutRoot
	s.refused(anybody.Address(), s.d.Settlement, s.binding.PackRestorePayouts(onChain(forged)),
		&settlement.EpochSettlementWrongResult{Epoch: 0, Got: forged.Digest(s.network()), Expected: before.Digest(s.network())})
	receipt = s.does(anybody, s.d.Settlement, s.binding.PackRestorePayouts(onChain(before)))
	if n, e := events(receipt, s.binding.UnpackPayoutsRestoredEvent); n != 1 || e.Epoch != 0 || e.PayoutRoot != before.PayoutRoot {
		t.Fatalf("PayoutsRestored: %d events, %+v", n, e)
	}
	s.wantInForce(true, 0, before.PayoutRoot, 101)
	s.refused(anybody.Address(), s.d.Settlement, s.binding.PackRestorePayouts(onChain(before)),
		&settlement.EpochSettlementNothingToRestore{Epoch: 0, EpochPlusOne: big.NewInt(1)})
	s.refused(anybody.Address(), s.d.Settlement, s.claim(second, 0),
		&settlement.EpochSettlementBadProof{Leaf: second[0].Leaf(), Root: s.payoutTree(first).Root()})
	s.does(anybody, s.d.Settlement, s.claim(first, 0))
	s.wantBalance("alice", 100)

	// The chain of digests goes on, and a total below the vetoed one is no fall: it was never in force.
	third := []domain.Payout{payable("alice", 150), payable("bob", 2)}
	s.settle(s.result(third, nil))
	s.does(anybody, s.d.Settlement, s.claim(third, 0))
	s.wantBalance("alice", 150)
}

func (s *stage) wantInForce(exists bool, epoch domain.Epoch, root domain.Hash, icnt int64) {
	s.Helper()
	out, err := s.world.call(s.Context(), s.d.Settlement, s.binding.PackPayoutInForce())
	if err != nil {
		s.Fatal(err)
	}
	got, err := s.binding.UnpackPayoutInForce(out)
	if err != nil {
		s.Fatal(err)
	}
	want := settlement.PayoutInForceOutput{Exists: exists, Epoch: uint64(epoch), PayoutRoot: root, PayoutTotal: icntWei(icnt)}
	if diff := cmp.Diff(want, got, cmp.Comparer(sameBig)); diff != "" {
		s.Errorf("payouts in force: %s", diff)
	}
}

func TestVetoOfEverythingLeavesNothingToClaim(t *testing.T) {
	s := newStage(t)
	payouts := []domain.Payout{payable("alice", 1)}
	anybody := TestAddress("anybody")
	unsettled := s.claim(payouts, 0)
	s.refused(anybody, s.d.Settlement, unsettled, &settlement.EpochSettlementNoPayoutRoot{EpochPlusOne: new(big.Int)})
	s.settle(s.result(payouts, nil))
	s.does(s.sender("guardian"), s.d.Settlement, s.binding.PackVeto(0))
	s.refused(anybody, s.d.Settlement, unsettled, &settlement.EpochSettlementNoPayoutRoot{EpochPlusOne: new(big.Int)})
	s.refused(anybody, s.d.Settlement, s.binding.PackRestorePayouts(onChain(s.last)),
		&settlement.EpochSettlementNothingToRestore{Epoch: 0, EpochPlusOne: new(big.Int)})
}

// TestVetoFallsBackOverVetoes vetoes the epoch in force last: what is in force steps over the others.
func TestVetoFallsBackOverVetoes(t *testing.T) {
	s := newStage(t)
	guardian := s.sender("guardian")
	for total := range uint64(4) {
		s.settle(s.result([]domain.Payout{payable("alice", 10+total), payable("bob", 1)}, nil))
	}
	for epoch := range uint64(2) {
		s.does(guardian, s.d.Settlement, s.binding.PackVeto(1+epoch))
		s.wantInForce(true, 3, s.last.PayoutRoot, 14)
	}
	s.does(guardian, s.d.Settlement, s.binding.PackVeto(3))
	s.wantInForce(true, 0, domain.Hash{}, 11)
	s.does(guardian, s.d.Settlement, s.binding.PackRestorePayouts(onChain(s.results[0])))
	s.wantInForce(true, 0, s.results[0].PayoutRoot, 11)
}

func TestSettleRefusesWhatDoesNotFollow(t *testing.T) {
	s := newStage(t)
	payouts := []domain.Payout{payable("alice", 100), payable("bob", 1)}
	first := s.result(payouts, nil)
	early := first
	early.Epoch = 1
	s.refuses(early, &settlement.EpochSettlementWrongEpoch{Got: 1, Expected: 0})
	chained := first
	chained.PreviousDigest = domain.Keccak256([]byte("x"))
	s.refuses(chained, &settlement.EpochSettlementWrongPreviousDigest{Got: chained.PreviousDigest})
	s.settle(first)
	s.refuses(first, &settlement.EpochSettlementWrongEpoch{Got: 0, Expected: 1})

	next := s.result(payouts, nil)
	for name, c := range map[string]struct {
		spoil func(*domain.EpochResult)
		want  any
	}{
		"digest": {func(r *domain.EpochResult) { r.PreviousDigest = domain.Hash{} },
			&settlement.EpochSettlementWrongPreviousDigest{Expected: first.Digest(s.network())}},
		"eras": {func(r *domain.EpochResult) { r.FirstEra = r.LastEra + 1 },
			&settlement.EpochSettlementWrongEras{FirstEra: uint64(next.LastEra) + 1, LastEra: uint64(next.LastEra)}},
		"fall": {func(r *domain.EpochResult) { r.PayoutTotal = domain.ICNT(100) },
			&settlement.EpochSettlementPayoutTotalFell{Got: icntWei(100), Previous: icntWei(101)}},
		"cap": {func(r *domain.EpochResult) { r.PayoutTotal = domain.ICNT(1101).Plus(domain.Wei(1)) },
			&settlement.EpochSettlementEmissionCapExceeded{Emission: new(big.Int).Add(icntWei(1000), big.NewInt(1)), Cap: icntWei(1000)}},
		"cover": {func(r *domain.EpochResult) { r.PayoutTotal = domain.ICNT(10_000).Plus(domain.Wei(7)) },
			&settlement.EpochSettlementCoverShortfall{Shortfall: big.NewInt(7)}},
		"no payout root": {func(r *domain.EpochResult) { r.PayoutRoot = domain.Hash{} },
			&settlement.EpochSettlementRootTotalMismatch{Total: icntWei(101)}},
		"no slash total": {func(r *domain.EpochResult) { r.SlashRoot = domain.Keccak256(nil) },
			&settlement.EpochSettlementRootTotalMismatch{Root: domain.Keccak256(nil), Total: new(big.Int)}},
		"slash total": {func(r *domain.EpochResult) { r.SlashTotal = tooLarge(t) },
			&settlement.EpochSettlementAmountTooLarge{Amount: tooLarge(t).Big(), Limit: limit96()}},
	} {
		t.Run(name, func(t *testing.T) {
			r := next
			c.spoil(&r)
			(&stage{T: t, chain: s.chain, d: s.d, binding: s.binding}).refuses(r, c.want)
		})
	}
	cap := next
	cap.PayoutTotal = domain.ICNT(1101)
	s.settle(cap)
}

// refuses wants the contract to refuse a result from its owner.
func (s *stage) refuses(r domain.EpochResult, want any) {
	s.Helper()
	s.refused(s.d.Safe, s.d.Settlement, s.binding.PackSettle(onChain(r)), want)
}

func limit96() *big.Int {
	return new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 96), big.NewInt(1))
}

func tooLarge(t *testing.T) domain.Amount {
	t.Helper()
	amount, err := domain.AmountFromBig(new(big.Int).Lsh(big.NewInt(1), 96))
	if err != nil {
		t.Fatal(err)
	}
	return amount
}

func (s *stage) digest(r settlement.EpochSettlementEpochResult) [32]byte {
	s.Helper()
	out, err := s.world.call(s.Context(), s.d.Settlement, s.binding.PackDigestOf(r))
	if err != nil {
		s.Fatal(err)
	}
	digest, err := s.binding.UnpackDigestOf(out)
	if err != nil {
		s.Fatal(err)
	}
	return digest
}

func TestDigestIsTheEnginesDigest(t *testing.T) {
	s := newStage(t)
	hash := rapid.Custom(func(t *rapid.T) (h domain.Hash) {
		copy(h[:], rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "hash"))
		return h
	})
	amount := rapid.Custom(func(t *rapid.T) domain.Amount { return domain.AmountFromBytes(hash.Draw(t, "amount")) })
	rapid.Check(t, func(t *rapid.T) {
		r := domain.EpochResult{
			Epoch: domain.Epoch(rapid.Uint64().Draw(t, "epoch")), FirstEra: domain.Era(rapid.Uint64().Draw(t, "first")),
			LastEra: domain.Era(rapid.Uint64().Draw(t, "last")), PolicyHash: hash.Draw(t, "policy"), LogSize: rapid.Uint64().Draw(t, "size"),
			LogRoot: hash.Draw(t, "log"), PayoutRoot: hash.Draw(t, "payouts"), PayoutTotal: amount.Draw(t, "total"),
			SlashRoot: hash.Draw(t, "slashes"), SlashTotal: amount.Draw(t, "slash total"), PreviousDigest: hash.Draw(t, "previous"),
		}
		if engine, contract := r.Digest(s.network()), s.digest(onChain(r)); engine != contract {
			t.Fatalf("digest: engine %x, contract %x", engine, contract)
		}
	})
}

func TestTopUpsGoToTheCollateralModule(t *testing.T) {
	s := newStage(t)
	anybody := s.sender("anybody")
	provider := domain.Address(TestAddress("provider"))
	payouts := []domain.Payout{
		{Kind: 2, ID: 1, Cumulative: domain.ICNT(10)},
		{Kind: 3, ID: 2, Account: provider, Cumulative: domain.ICNT(20)},
		{Kind: 1, ID: 5, Account: provider, Cumulative: domain.ICNT(1)},
		{Kind: 2, ID: 1, Account: provider, Cumulative: domain.ICNT(1)},
		{Kind: 3, ID: 1, Cumulative: domain.ICNT(1)},
		{Kind: 1, Cumulative: domain.ICNT(1)},
		{Kind: 4, ID: 1, Account: provider, Cumulative: domain.ICNT(1)},
	}
	s.settle(s.result(payouts, nil))

	receipt := s.does(anybody, s.d.Settlement, s.claim(payouts, 0))
	if n, e := events(receipt, s.world.collateral.UnpackNodeCollateralIncreasedFromAvailableRewardsEvent); n != 1 || e.CollateralAmount.Cmp(icntWei(10)) != 0 {
		t.Errorf("node top-up: %d events, %+v", n, e)
	}
	s.wantSlashable(1, domain.Position{}, 110)

	receipt = s.does(anybody, s.d.Settlement, s.claim(payouts, 1))
	n, e := events(receipt, s.world.collateral.UnpackSettlementDelegationCreatedEvent)
	if n != 1 || e.NodeId.Uint64() != 2 || e.Delegator != TestAddress("provider") || e.Amount.Cmp(icntWei(20)) != 0 {
		t.Errorf("network top-up: %d events, %+v", n, e)
	}
	if n, _ := events(receipt, s.world.collateral.UnpackDelegationCreatedEvent); n != 0 {
		t.Errorf("network top-up: %d DelegationCreated beside its own event", n)
	}
	if bound, err := s.world.BindPositions(t.Context()); err != nil || bound != 1 {
		t.Errorf("bound %d positions, %v, want 1", bound, err)
	}
	for _, log := range receipt.Logs {
		if _, err := s.world.collateral.UnpackSettlementDelegationCreatedEvent(log); err == nil {
			s.wantSlashable(2, domain.Position(PositionID(log)), 20)
		}
	}
	for i := 2; i < len(payouts); i++ {
		p := payouts[i]
		s.refused(anybody.Address(), s.d.Settlement, s.claim(payouts, i),
			&settlement.EpochSettlementBadPayout{Kind: p.Kind, Id: new(big.Int).SetUint64(p.ID), Account: common.Address(p.Account)})
	}
}

func TestConstructorRefusesWhatWouldNeverWork(t *testing.T) {
	s := newStage(t)
	good := settlement.EpochSettlementConfig{
		Token: s.d.Token, Owner: s.d.Safe, Guardian: s.d.Guardian, Treasury: s.d.Treasury, Collateral: s.d.Collateral,
		ChallengeWindow: big.NewInt(1), MaxEmissionPerEpoch: big.NewInt(1), LockCapBps: new(big.Int), LockBlocks: new(big.Int),
	}
	person := TestAddress("anybody")
	over40 := new(big.Int).Lsh(big.NewInt(1), 40)
	most40 := new(big.Int).Sub(over40, big.NewInt(1))
	for name, c := range map[string]struct {
		spoil   func(*settlement.EpochSettlementConfig)
		funders []common.Address
		want    any
	}{
		"token":      {func(a *settlement.EpochSettlementConfig) { a.Token = person }, nil, &settlement.EpochSettlementNoCode{What: "token", Account: person}},
		"owner":      {func(a *settlement.EpochSettlementConfig) { a.Owner = person }, nil, &settlement.EpochSettlementNoCode{What: "owner", Account: person}},
		"collateral": {func(a *settlement.EpochSettlementConfig) { a.Collateral = person }, nil, &settlement.EpochSettlementNoCode{What: "collateral", Account: person}},
		"guardian":   {func(a *settlement.EpochSettlementConfig) { a.Guardian = common.Address{} }, nil, &settlement.EpochSettlementZeroAddress{What: "guardian"}},
		"treasury":   {func(a *settlement.EpochSettlementConfig) { a.Treasury = common.Address{} }, nil, &settlement.EpochSettlementZeroAddress{What: "treasury"}},
		"window":     {func(a *settlement.EpochSettlementConfig) { a.ChallengeWindow = new(big.Int) }, nil, &settlement.EpochSettlementZeroAmount{}},
		"long window": {func(a *settlement.EpochSettlementConfig) { a.ChallengeWindow = over40 }, nil,
			&settlement.EpochSettlementAmountTooLarge{Amount: over40, Limit: most40}},
		"emission": {func(a *settlement.EpochSettlementConfig) { a.MaxEmissionPerEpoch = new(big.Int) }, nil, &settlement.EpochSettlementZeroAmount{}},
		"endless emission": {func(a *settlement.EpochSettlementConfig) { a.MaxEmissionPerEpoch = tooLarge(t).Big() }, nil,
			&settlement.EpochSettlementAmountTooLarge{Amount: tooLarge(t).Big(), Limit: limit96()}},
		"funder": {func(a *settlement.EpochSettlementConfig) {}, []common.Address{{}}, &settlement.EpochSettlementZeroAddress{What: "funder"}},
		"lock cap": {func(a *settlement.EpochSettlementConfig) { a.LockCapBps = big.NewInt(10_001) }, nil,
			&settlement.EpochSettlementLockCapTooHigh{LockCapBps: big.NewInt(10_001)}},
		"locker without a cap": {func(a *settlement.EpochSettlementConfig) { a.Locker, a.LockBlocks = person, big.NewInt(1) }, nil,
			&settlement.EpochSettlementLocksWithoutEffect{LockCapBps: new(big.Int), LockBlocks: big.NewInt(1)}},
		"locker without a period": {func(a *settlement.EpochSettlementConfig) { a.Locker, a.LockCapBps = person, big.NewInt(1) }, nil,
			&settlement.EpochSettlementLocksWithoutEffect{LockCapBps: big.NewInt(1), LockBlocks: new(big.Int)}},
	} {
		a := good
		c.spoil(&a)
		init := append(common.FromHex(settlement.EpochSettlementMetaData.Bin), s.binding.PackConstructor(a, c.funders)...)
		_, err := s.operator.Send(t.Context(), Call{What: name, Data: init})
		var reverted *RevertError
		if !errors.As(err, &reverted) {
			t.Errorf("%s: got %v, want %T", name, err, c.want)
			continue
		}
		if diff := cmp.Diff(c.want, reverted.Custom, cmp.Comparer(sameBig)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}
