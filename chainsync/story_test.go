package chainsync

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"assay/contracts/settlement"
	"assay/domain"
	"assay/internal/devnet"
)

// play does on a stage everything that the network's modules can announce, and
// returns the positions that undelegations and reclaims were about, in order.
func (s *stage) play() (named []domain.Position) {
	s.Helper()
	b := newBindings()
	number := func(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
	operator, provider := s.operator, s.sender("provider")

	s.does(operator, s.d.Registry, b.registry.PackRejectScalerNode(number(3)))
	s.does(operator, s.d.Registry, b.registry.PackValidateScalerNode(number(1), devnet.TestAddress("daemon 1b")))
	s.does(operator, s.d.Registry, b.registry.PackSetHyperNodeStatus(number(3), false))
	s.does(operator, s.d.Registry, b.registry.PackSetHyperNodeEndpoint(number(3), "http://127.0.0.1:3"))
	s.does(operator, s.d.Registry, b.registry.PackGrantRole(domain.Keccak256([]byte("ICN_OPERATOR_ROLE")), devnet.TestAddress("bob")))
	s.does(operator, s.d.Registry, b.registry.PackRevokeRole(domain.Keccak256([]byte("ICN_OPERATOR_ROLE")), devnet.TestAddress("bob")))
	s.does(operator, s.d.Registry, b.registry.PackGrantRole(domain.Keccak256([]byte("SOMETHING_ELSE")), devnet.TestAddress("bob")))
	s.does(operator, s.d.Links, b.links.PackStake(number(7), devnet.TestAddress("bob"), number(3)))
	s.does(operator, s.d.Links, b.links.PackUnstake(number(8)))
	s.does(operator, s.d.Bookings, b.bookings.PackBook(number(2), number(6), 0, wei(1), number(1_800_000_000), number(day)))
	s.does(operator, s.d.Bookings, b.bookings.PackRelease(number(2)))
	s.does(operator, s.d.Rewards, b.rewards.PackSetNetworkCollateralRewardRedirectionRatio(number(1)))

	s.does(operator, s.d.Token, b.token.PackMint(devnet.TestAddress("provider"), wei(20)))
	s.does(provider, s.d.Token, b.token.PackApprove(s.d.Collateral, wei(20)))
	s.does(provider, s.d.Collateral, b.collateral.PackDepositNodeCollateral(number(1), wei(7)))
	s.does(operator, s.d.Collateral, b.collateral.PackWithdrawNodeCollateral(number(1), wei(3)))
	s.does(provider, s.d.Token, b.token.PackBurn(wei(1)))
	s.does(operator, s.d.Token, b.token.PackTransferOwnership(devnet.TestAddress("operator")))

	named = s.playDelegations(b)
	s.playSettlement(b)
	s.does(operator, s.d.Registry, b.registry.PackOffboardScalerNode(number(2)))
	if _, err := s.world.AddSegment(s.Context(), devnet.Segment{Era: stageEra + 200, Blocks: 7}); err != nil {
		s.Fatal(err)
	}
	s.mine(3)
	return named
}

// playDelegations moves the indexes of a delegator about: with three
// delegations, removing the first gives its number to the last.
func (s *stage) playDelegations(b bindings) []domain.Position {
	s.Helper()
	alice := s.sender("alice")
	number := func(n int64) *big.Int { return big.NewInt(n) }
	s.does(s.operator, s.d.Token, b.token.PackMint(alice.Address(), wei(100)))
	s.does(alice, s.d.Token, b.token.PackApprove(s.d.Collateral, wei(100)))
	created := []domain.Position{domain.Position(s.built.Positions[0])}
	open := func(receipt *types.Receipt) {
		for _, log := range receipt.Logs {
			_, fresh := b.collateral.UnpackDelegationCreatedEvent(log)
			_, again := b.collateral.UnpackCollateralDelegatedV2Event(log)
			if fresh == nil || again == nil {
				created = append(created, domain.Position(devnet.PositionID(log)))
			}
		}
	}
	open(s.does(alice, s.d.Collateral, b.collateral.PackDelegate(number(2), wei(10), number(2*day))))
	open(s.does(alice, s.d.Collateral, b.collateral.PackDelegate(number(1), wei(20), number(3*day))))

	// Positions 0, 1, 2 stand at indexes 0, 1, 2.
	s.does(alice, s.d.Collateral, b.collateral.PackUndelegate(number(0), number(0)))
	s.does(alice, s.d.Collateral, b.collateral.PackUndelegate(number(2), number(2)))
	s.mine(3 * stageEraBlocks)
	s.does(alice, s.d.Collateral, b.collateral.PackReclaim(number(0), number(0)))
	// The node list is now 2, 1: position 2 has node index 0 and locked index 2.
	s.does(alice, s.d.Collateral, b.collateral.PackReclaim(number(2), number(0)))
	// The free locked delegation 0 works again, as position 3 behind position 1.
	open(s.does(alice, s.d.Collateral, b.collateral.PackRedelegate(number(0), number(2))))
	s.does(alice, s.d.Collateral, b.collateral.PackUndelegate(number(0), number(1)))
	return []domain.Position{created[0], created[2], created[0], created[2], created[3]}
}

// playSettlement settles two epochs, claims of each kind, slashes, and vetoes.
func (s *stage) playSettlement(b bindings) {
	s.Helper()
	anybody, guardian := s.sender("anybody"), s.sender("guardian")
	payouts := []domain.Payout{
		{Kind: 1, Account: domain.Address(devnet.TestAddress("bob")), Cumulative: domain.ICNT(30)},
		{Kind: 2, ID: 1, Cumulative: domain.ICNT(20)},
		{Kind: 3, ID: 1, Account: domain.Address(devnet.TestAddress("provider")), Cumulative: domain.ICNT(10)},
	}
	slashes := []domain.Slash{{SN: 1, Amount: domain.ICNT(5), Reason: 1}, {SN: 2, Amount: domain.ICNT(4), Reason: 2}}
	payoutTree, err := domain.PayoutTree(payouts)
	if err != nil {
		s.Fatal(err)
	}
	slashTree, err := domain.SlashTree(slashes)
	if err != nil {
		s.Fatal(err)
	}
	result := settlement.EpochSettlementEpochResult{
		FirstEra: 10, LastEra: 11, LogSize: 1, PayoutRoot: payoutTree.Root(), PayoutTotal: wei(60), SlashRoot: slashTree.Root(), SlashTotal: wei(9),
	}
	s.owned(s.d.Settlement, b.settlement.PackSettle(result))
	for _, p := range payouts {
		s.does(anybody, s.d.Settlement, b.settlement.PackClaimFor(p.Kind, new(big.Int).SetUint64(p.ID), common.Address(p.Account), p.Cumulative.Big(), proof(s.T, payoutTree, p.Leaf())))
	}
	s.mine(4)
	for _, x := range slashes {
		s.does(anybody, s.d.Settlement, b.settlement.PackExecuteSlashes(result, []settlement.EpochSettlementSlash{{
			Epoch: new(big.Int), Sn: new(big.Int).SetUint64(uint64(x.SN)), Position: x.Position, Amount: x.Amount.Big(), Reason: x.Reason, Proof: proof(s.T, slashTree, x.Leaf()),
		}}))
	}
	network := domain.Network{ChainID: s.d.ChainID, Settlement: domain.Address(s.d.Settlement)}
	first := domain.EpochResult{FirstEra: 10, LastEra: 11, LogSize: 1, PayoutRoot: payoutTree.Root(), PayoutTotal: domain.ICNT(60), SlashRoot: slashTree.Root(), SlashTotal: domain.ICNT(9)}
	next := result
	next.Epoch, next.FirstEra, next.LastEra, next.PreviousDigest = 1, 12, 13, first.Digest(network)
	next.SlashRoot, next.SlashTotal = [32]byte{}, new(big.Int)
	s.owned(s.d.Settlement, b.settlement.PackSettle(next))
	s.does(guardian, s.d.Settlement, b.settlement.PackVeto(1))
	s.owned(s.d.Settlement, b.settlement.PackWithdraw(devnet.TestAddress("bob"), wei(100)))
	s.owned(s.d.Settlement, b.settlement.PackSetFunder(devnet.TestAddress("bob"), true))
	s.owned(s.d.Settlement, b.settlement.PackPause())
}

// oracle decodes a log with the generated bindings: a second way to the facts,
// which shares nothing with the table but the contracts.
type oracle struct {
	s     *stage
	b     bindings
	named []domain.Position // of undelegations and reclaims, in order
}

func amount(v *big.Int) domain.Amount {
	a, err := domain.AmountFromBig(v)
	if err != nil {
		panic(err)
	}
	return a
}

// fact returns what a log means, nil for nothing.
func (o *oracle) fact(l *types.Log) domain.ChainFact {
	switch l.Address {
	case o.s.d.Registry:
		return o.registry(l)
	case o.s.d.Collateral:
		return o.collateral(l)
	case o.s.d.Settlement:
		return o.settled(l)
	case o.s.d.Safe:
		return nil // nothing happens to the Safe itself
	}
	b := o.b
	if e, err := b.eras.UnpackEraSegmentAddedEvent(l); err == nil {
		return &domain.EraSegment{Segment: domain.Segment{Era: domain.Era(e.EraNumber.Uint64()), StartBlock: e.StartBlock.Uint64(), Blocks: e.Duration.Uint64()}}
	}
	if e, err := b.links.UnpackLinkStakedEvent(l); err == nil {
		return &domain.LinkStaked{Link: domain.LinkID(e.LinkId.Uint64()), Owner: domain.Address(e.Owner), HN: domain.HNID(e.HyperNodeId.Uint64())}
	}
	if e, err := b.links.UnpackLinkUnstakedEvent(l); err == nil {
		return &domain.LinkUnstaked{Link: domain.LinkID(e.LinkId.Uint64())}
	}
	if e, err := b.bookings.UnpackScalerNodeBookedEvent(l); err == nil {
		return &domain.Booked{
			SN: domain.SNID(e.ScalerNodeId.Uint64()), SP: domain.SPID(e.SpId.Uint64()), Slot: uint64(e.Slot), Price: amount(e.BookingPrice),
			Start: e.StartBookingPeriod.Uint64(), Period: e.BookingPeriod.Uint64(), ActivationEra: domain.Era(e.ActivationEra.Uint64()),
		}
	}
	if e, err := b.bookings.UnpackScalerNodeReleasedEvent(l); err == nil {
		return &domain.Released{SN: domain.SNID(e.ScalerNodeId.Uint64())}
	}
	if _, err := b.rewards.UnpackHpRewardsActivatedEvent(l); err == nil {
		return &domain.RewardsActivated{}
	}
	if e, err := b.rewards.UnpackUnlockedSupplySetEvent(l); err == nil {
		return &domain.UnlockedSupply{Amount: amount(e.Amount)}
	}
	if e, err := b.token.UnpackOwnershipTransferredEvent(l); err == nil {
		return &domain.AuthorityChanged{Role: "owner", From: domain.Address(e.PreviousOwner), To: domain.Address(e.NewOwner)}
	}
	e, err := b.token.UnpackTransferEvent(l)
	switch {
	case err != nil:
		return nil
	case e.From == common.Address{}:
		return &domain.TokenMinted{ChainID: o.s.d.ChainID, Account: domain.Address(e.To), Amount: amount(e.Value)}
	case e.To == common.Address{}:
		return &domain.TokenBurned{ChainID: o.s.d.ChainID, Account: domain.Address(e.From), Amount: amount(e.Value)}
	}
	return nil
}

func (o *oracle) registry(l *types.Log) domain.ChainFact {
	b := o.b.registry
	if e, err := b.UnpackClassSetEvent(l); err == nil {
		return &domain.ClassSet{
			Region: e.Region, Class: e.HwClass, CollateralReq: amount(e.CollateralReq), MarketAdjustment: amount(e.MarketAdjustmentFactor),
			TargetCapacity: e.TargetCapacity.Uint64(), MaxBootstrapRelease: e.MaximumBootstrapRelease.Uint64(), ScheduleEnd: e.ScheduleEnd.Uint64(),
			MarginPpm: e.MarginPpm.Uint64(),
		}
	}
	if e, err := b.UnpackClusterSetEvent(l); err == nil {
		return &domain.ClusterSet{Cluster: e.Cluster, Region: e.Region, Class: e.HwClass, MaxPrice: amount(e.MaxPrice)}
	}
	if e, err := b.UnpackHardwareProviderRegisteredEvent(l); err == nil {
		return &domain.HPRegistered{HP: domain.HPID(e.HpId.Uint64()), Account: domain.Address(e.Account)}
	}
	if e, err := b.UnpackScalerNodeRegisteredEvent(l); err == nil {
		return &domain.SNRegistered{
			SN: domain.SNID(e.ScalerNodeId.Uint64()), HP: domain.HPID(e.HpId.Uint64()), Region: e.Region, Class: e.HwClass, Cluster: e.Cluster,
			Capacity: e.Capacity.Uint64(), Price: amount(e.ReservationPrice), NodeRewardShare: amount(e.NodeRewardShare),
			Collateral: amount(e.CollateralAmount), Location: e.Location,
		}
	}
	if e, err := b.UnpackScalerNodeValidatedEvent(l); err == nil {
		return &domain.SNValidated{SN: domain.SNID(e.ScalerNodeId.Uint64()), Daemon: domain.Address(e.Daemon)}
	}
	if e, err := b.UnpackScalerNodeRejectedEvent(l); err == nil {
		return &domain.SNRejected{SN: domain.SNID(e.ScalerNodeId.Uint64())}
	}
	if e, err := b.UnpackScalerNodeOffboardedEvent(l); err == nil {
		return &domain.SNOffboarded{SN: domain.SNID(e.ScalerNodeId.Uint64())}
	}
	if e, err := b.UnpackHyperNodeRegisteredEvent(l); err == nil {
		return &domain.HNRegistered{HN: domain.HNID(e.HyperNodeId.Uint64()), Operator: domain.Address(e.Operator), Key: domain.Address(e.Key), Location: e.Location}
	}
	if e, err := b.UnpackHyperNodeStatusSetEvent(l); err == nil {
		return &domain.HNStatus{HN: domain.HNID(e.HyperNodeId.Uint64()), Active: e.Active}
	}
	roles := map[domain.Hash]string{
		{}: "DEFAULT_ADMIN_ROLE", domain.Keccak256([]byte("ICN_OPERATOR_ROLE")): "ICN_OPERATOR_ROLE",
		domain.Keccak256([]byte("SOMETHING_ELSE")): domain.Keccak256([]byte("SOMETHING_ELSE")).String(),
	}
	if e, err := b.UnpackRoleGrantedEvent(l); err == nil {
		return &domain.AuthorityChanged{Role: roles[e.Role], To: domain.Address(e.Account)}
	}
	if e, err := b.UnpackRoleRevokedEvent(l); err == nil {
		return &domain.AuthorityChanged{Role: roles[e.Role], From: domain.Address(e.Account)}
	}
	return nil
}

func (o *oracle) collateral(l *types.Log) domain.ChainFact {
	b := o.b.collateral
	position := domain.Position(devnet.PositionID(l))
	if e, err := b.UnpackNodeCollateralDepositedEvent(l); err == nil {
		return &domain.CollateralAdded{SN: domain.SNID(e.ScalerNodeId.Uint64()), Amount: amount(e.Amount), Source: "hp"}
	}
	if e, err := b.UnpackNodeCollateralIncreasedFromAvailableRewardsEvent(l); err == nil {
		return &domain.CollateralAdded{SN: domain.SNID(e.ScalerNodeId.Uint64()), Amount: amount(e.CollateralAmount), Source: "settlement"}
	}
	if e, err := b.UnpackNodeCollateralWithdrawnEvent(l); err == nil {
		return &domain.CollateralWithdrawn{SN: domain.SNID(e.ScalerNodeId.Uint64()), Amount: amount(e.Amount)}
	}
	if e, err := b.UnpackMaxApyCurveSetEvent(l); err == nil {
		f := &domain.APYCurve{}
		for _, k := range e.MaxApyCurve {
			f.Knots = append(f.Knots, amount(k))
		}
		return f
	}
	f := &domain.Delegated{Position: position, Source: "delegator"}
	if e, err := b.UnpackDelegationCreatedEvent(l); err == nil {
		f.SN, f.Delegator, f.Amount = domain.SNID(e.NodeId.Uint64()), domain.Address(e.Delegator), amount(e.Amount)
		f.LockFactor, f.UnlockTime = amount(e.ApyScalingFactor), e.UnlockTimestamp.Uint64()
		return f
	}
	if e, err := b.UnpackCollateralDelegatedV2Event(l); err == nil {
		f.SN, f.Delegator, f.Amount = domain.SNID(e.NodeId.Uint64()), domain.Address(e.Delegator), amount(e.Amount)
		f.LockFactor, f.UnlockTime = amount(e.ApyScalingFactor), e.UnlockTimestamp.Uint64()
		return f
	}
	if e, err := b.UnpackSettlementDelegationCreatedEvent(l); err == nil {
		f.SN, f.Delegator, f.Amount = domain.SNID(e.NodeId.Uint64()), domain.Address(e.Delegator), amount(e.Amount)
		f.LockFactor, f.UnlockTime, f.Source = amount(e.ApyScalingFactor), e.UnlockTimestamp.Uint64(), "settlement"
		return f
	}
	if _, err := b.UnpackCollateralUndelegatedEvent(l); err == nil {
		return &domain.Undelegated{Position: o.next()}
	}
	if _, err := b.UnpackCollateralReclaimedEvent(l); err == nil {
		return &domain.Reclaimed{Position: o.next()}
	}
	return nil
}

func (o *oracle) next() domain.Position {
	position := o.named[0]
	o.named = o.named[1:]
	return position
}

func (o *oracle) settled(l *types.Log) domain.ChainFact {
	b := o.b.settlement
	if e, err := b.UnpackReserveDepositedEvent(l); err == nil {
		return &domain.ReserveDeposited{Amount: amount(e.Amount)}
	}
	if e, err := b.UnpackReserveWithdrawnEvent(l); err == nil {
		return &domain.ReserveWithdrawn{Amount: amount(e.Amount)}
	}
	if e, err := b.UnpackEpochSettledEvent(l); err == nil {
		return &domain.EpochSettled{Epoch: domain.Epoch(e.Epoch), Digest: e.Digest}
	}
	if e, err := b.UnpackEpochVetoedEvent(l); err == nil {
		return &domain.EpochVetoed{Epoch: domain.Epoch(e.Epoch)}
	}
	if e, err := b.UnpackPayoutClaimedEvent(l); err == nil {
		return &domain.PayoutClaimed{Account: domain.Address(e.Account), Amount: amount(e.Amount)}
	}
	if e, err := b.UnpackSlashExecutedEvent(l); err == nil {
		return &domain.SlashExecuted{Epoch: domain.Epoch(e.Epoch), SN: domain.SNID(e.Sn.Uint64()), Position: e.Position, Amount: amount(e.Amount)}
	}
	return nil
}

// expected is everything that the chain's logs mean, with a head before each
// block.
func (s *stage) expected(named []domain.Position) []domain.Fact {
	s.Helper()
	client := s.chain.Client()
	logs, err := client.FilterLogs(s.Context(), ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(s.d.Block)})
	if err != nil {
		s.Fatal(err)
	}
	head, err := client.BlockNumber(s.Context())
	if err != nil {
		s.Fatal(err)
	}
	o := &oracle{s, newBindings(), named}
	var facts []domain.Fact
	for number := s.d.Block; number <= head; number++ {
		h, err := client.HeaderByNumber(s.Context(), new(big.Int).SetUint64(number))
		if err != nil {
			s.Fatal(err)
		}
		place := domain.Place{Block: number, Time: h.Time, BlockHash: domain.Hash(h.Hash())}
		facts = append(facts, &domain.Head{Place: place})
		for i := range logs {
			l := &logs[i]
			if l.BlockNumber != number {
				continue
			}
			if f := o.fact(l); f != nil {
				*f.At() = domain.Place{Block: number, Time: h.Time, BlockHash: place.BlockHash, Tx: domain.Hash(l.TxHash), LogIndex: uint64(l.Index), Contract: domain.Address(l.Address)}
				facts = append(facts, f)
			}
		}
	}
	return facts
}

func TestEveryFactOfTheDevnetComesOutWithEveryField(t *testing.T) {
	s := newStage(t)
	named := s.play()
	want := s.expected(named)
	sink := &memory{}
	syncer, err := New(s.config(2, sink))
	if err != nil {
		t.Fatal(err)
	}
	if err := drain(t.Context(), syncer); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(lines(want), sink.lines()); diff != "" {
		t.Fatalf("facts (-want +got): %s", diff)
	}
	seen := map[domain.Kind]int{}
	for _, f := range sink.facts {
		seen[f.Kind()]++
	}
	for _, kind := range domain.Kinds() {
		if kind < domain.KindReport && seen[kind] == 0 {
			t.Errorf("no %s among the facts", kind)
		}
	}
	status := syncer.Status()
	if len(status.Counters) != 0 || status.LastFinding != "" || status.Waiting != "" {
		t.Errorf("counted %v, last %q, waiting %q; want none", status.Counters, status.LastFinding, status.Waiting)
	}
	if status.Published != uint64(len(want)) || status.Block != status.Final {
		t.Errorf("status: %+v, want %d facts up to the final block", status, len(want))
	}
	s.checkLists(syncer)
}

// checkLists compares the lists of delegations with the module's own views.
func (s *stage) checkLists(syncer *Syncer) {
	s.Helper()
	b := newBindings().collateral
	for _, name := range []string{"alice", "provider"} {
		who := devnet.TestAddress(name)
		h := syncer.decoder.delegations[holder{domain.Address(s.d.Collateral), domain.Address(who)}]
		if h == nil {
			s.Fatalf("no lists of %s", name)
		}
		out, err := s.chain.Client().CallContract(s.Context(), ethereum.CallMsg{To: &s.d.Collateral, Data: b.PackLockedDelegations(who)}, nil)
		if err != nil {
			s.Fatal(err)
		}
		locked, err := b.UnpackLockedDelegations(out)
		if err != nil {
			s.Fatal(err)
		}
		for i, l := range locked {
			if free := l.NodeDelegation.Sign() == 0; i >= len(h.locked) || free != (h.locked[i] == domain.Position{}) {
				s.Errorf("locked delegation %d of %s: free %v on chain, the lists are %v", i, name, free, h)
			}
		}
		if out, err = s.chain.Client().CallContract(s.Context(), ethereum.CallMsg{To: &s.d.Collateral, Data: b.PackNodeDelegations(who)}, nil); err != nil {
			s.Fatal(err)
		}
		nodes, err := b.UnpackNodeDelegations(out)
		if err != nil || len(nodes) != len(h.nodes) || len(locked) != len(h.locked) {
			s.Errorf("%s: %d locked and %d node delegations on chain, lists of %d and %d, %v", name, len(locked), len(nodes), len(h.locked), len(h.nodes), err)
		}
	}
}
