package devnet

import (
	"fmt"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"assay/contracts/icn"
	"assay/contracts/icnt"
	"assay/contracts/settlement"
	"assay/domain"
)

// story is every event of a stage's contracts from the deployment on, as "Contract.Event", counted.
func (s *stage) story() map[string]int {
	s.Helper()
	events := map[common.Address]abi.ABI{}
	names := map[common.Address]string{}
	for _, c := range []struct {
		address  common.Address
		name     string
		metadata *bind.MetaData
	}{
		{s.d.Token, "Token", &icnt.TestICNTMetaData}, {s.d.Registry, "Registry", &icn.DevnetRegistryMetaData},
		{s.d.Eras, "Eras", &icn.DevnetEraManagerMetaData}, {s.d.Links, "Links", &icn.DevnetLinksMetaData},
		{s.d.Bookings, "Bookings", &icn.DevnetBookingsMetaData}, {s.d.Collateral, "Collateral", &icn.DevnetCollateralMetaData},
		{s.d.Rewards, "Rewards", &icn.DevnetRewardsMetaData}, {s.d.Settlement, "Settlement", &settlement.EpochSettlementMetaData},
	} {
		parsed, err := c.metadata.ParseABI()
		if err != nil {
			s.Fatal(err)
		}
		events[c.address], names[c.address] = *parsed, c.name
	}
	logs, err := s.chain.Client().FilterLogs(s.Context(), ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(s.d.Block)})
	if err != nil {
		s.Fatal(err)
	}
	counts := map[string]int{}
	for _, log := range logs {
		parsed, ours := events[log.Address]
		if !ours {
			continue
		}
		event, err := parsed.EventByID(log.Topics[0])
		if err != nil {
			s.Fatalf("log of %s: %v", names[log.Address], err)
		}
		counts[names[log.Address]+"."+event.RawName]++
	}
	return counts
}

func TestBuildTellsTheWholeStory(t *testing.T) {
	s := newStage(t)
	want := map[string]int{
		"Token.OwnershipTransferred": 1, "Token.Transfer": 6, "Token.Approval": 2,
		"Registry.RoleGranted": 2, "Registry.ClassSet": 1, "Registry.ClusterSet": 1, "Registry.HardwareProviderRegistered": 1,
		"Registry.ScalerNodeRegistered": 2, "Registry.ScalerNodeValidated": 2, "Registry.ScalerNodeEndpointSet": 2,
		"Registry.HyperNodeRegistered": 3, "Links.LinkStaked": 3, "Bookings.ScalerNodeBooked": 1,
		"Collateral.MaxApyCurveSet": 1, "Collateral.CollateralDelegated": 1, "Collateral.DelegationCreated": 1, "Collateral.PositionBound": 1,
		"Rewards.UnlockedSupplySet": 1, "Rewards.HpRewardsActivated": 1, "Eras.EraSegmentAdded": 1,
		"Settlement.FunderSet": 1, "Settlement.ReserveDeposited": 1,
	}
	if diff := cmp.Diff(want, s.story()); diff != "" {
		t.Errorf("events: %s", diff)
	}
	node := s.scalerNode(1)
	wantNode := icn.DevnetRegistryScalerNode{
		Id: big.NewInt(1), Status: 2, HpId: big.NewInt(1), Daemon: TestAddress("daemon 1"), Capacity: big.NewInt(100),
		Region: "eu-1", HwClass: "storage", Cluster: "c1", Location: "DEU", Endpoint: "http://127.0.0.1:1",
	}
	if diff := cmp.Diff(wantNode, node, cmp.Comparer(func(a, b *big.Int) bool { return a.Cmp(b) == 0 })); diff != "" {
		t.Errorf("ScalerNode 1: %s", diff)
	}
	s.wantSlashable(1, domain.Position{}, 100)
	s.wantSlashable(1, domain.Position(s.position), 50)
	if got := s.balance(TestAddress("operator")); got.Sign() != 0 {
		t.Errorf("the operator kept %v wei of what the plan needed", got)
	}
}

func TestLargePlansAreSplitOverTransactions(t *testing.T) {
	s := newStage(t)
	plan := stagePlan()
	plan = Plan{ScalerNodes: plan.ScalerNodes[:1], Links: plan.Links[:1]}
	for i := range 60 {
		node := plan.ScalerNodes[0]
		node.Daemon = TestAddress(fmt.Sprint("more daemons ", i))
		plan.ScalerNodes = append(plan.ScalerNodes, node)
	}
	plan.ScalerNodes = plan.ScalerNodes[1:]
	built, err := s.world.Build(t.Context(), plan)
	if err != nil {
		t.Fatal(err)
	}
	if built.FirstScalerNode != 3 {
		t.Errorf("first ScalerNode: got %d, want 3", built.FirstScalerNode)
	}
	if last := s.scalerNode(62); last.Daemon != TestAddress("more daemons 59") || last.Status != 2 {
		t.Errorf("ScalerNode 62: %+v", last)
	}
}

func TestBuildNamesTheStepThatReverts(t *testing.T) {
	s := newStage(t)
	_, err := s.world.Build(t.Context(), Plan{Clusters: []Cluster{{Name: "c2", Region: "eu-2", Class: "storage"}}})
	want := "build devnet world: register classes, clusters and providers: transaction "
	if err == nil || len(err.Error()) < len(want) || err.Error()[:len(want)] != want {
		t.Fatalf("got %v, want %s…", err, want)
	}
	if _, err := NewWorld(s.sender("anybody"), s.d); err == nil {
		t.Error("a stranger got a world")
	}
}

func TestRegistryKeepsKeysAndStatesApart(t *testing.T) {
	s := newStage(t)
	r := s.world.registry
	operator, anybody := TestAddress("operator"), TestAddress("anybody")
	one, nine := big.NewInt(1), big.NewInt(9)
	s.refused(anybody, s.d.Registry, r.PackValidateScalerNode(one, anybody), &icn.DevnetRegistryNotOperator{Caller: anybody})
	s.refused(operator, s.d.Registry, r.PackValidateScalerNode(nine, anybody), &icn.DevnetRegistryUnknownScalerNode{ScalerNodeId: nine})
	s.refused(operator, s.d.Registry, r.PackValidateScalerNode(one, TestAddress("daemon 2")), &icn.DevnetRegistryKeyUnusable{Key: TestAddress("daemon 2")})
	s.refused(operator, s.d.Registry, r.PackRegisterHyperNode(anybody, TestAddress("daemon 1"), "DEU", ""),
		&icn.DevnetRegistryKeyUnusable{Key: TestAddress("daemon 1")})
	s.refused(operator, s.d.Registry, r.PackRejectScalerNode(one), &icn.DevnetRegistryWrongStatus{ScalerNodeId: one, Status: 2})
	s.refused(anybody, s.d.Registry, r.PackSetHyperNodeEndpoint(one, "x"), &icn.DevnetRegistryNotAllowed{Caller: anybody})
	s.refused(anybody, s.d.Registry, r.PackSetScalerNodeEndpoint(one, "x"), &icn.DevnetRegistryNotAllowed{Caller: anybody})

	s.does(s.operator, s.d.Registry, r.PackValidateScalerNode(one, TestAddress("daemon 1b")))
	if got := s.scalerNode(1).Daemon; got != TestAddress("daemon 1b") {
		t.Errorf("daemon after rotation: %s", got)
	}
	s.does(s.operator, s.d.Registry, r.PackOffboardScalerNode(one))
	s.refused(operator, s.d.Registry, r.PackOffboardScalerNode(one), &icn.DevnetRegistryWrongStatus{ScalerNodeId: one, Status: 4})
	s.refused(operator, s.d.Registry, r.PackValidateScalerNode(one, anybody), &icn.DevnetRegistryWrongStatus{ScalerNodeId: one, Status: 4})
	s.refused(anybody, s.d.Collateral, s.world.collateral.PackDelegate(one, one, big.NewInt(86400)), &icn.DevnetCollateralNotValidated{ScalerNodeId: one})

	// Everybody finds everybody in pages.
	out, err := s.world.call(t.Context(), s.d.Registry, r.PackHyperNodes(big.NewInt(2), big.NewInt(10)))
	if err != nil {
		t.Fatal(err)
	}
	page, err := r.UnpackHyperNodes(out)
	if err != nil || len(page) != 2 || page[1].Id.Uint64() != 3 || page[1].Key != TestAddress("hn 3") || !page[1].Active || page[1].Endpoint != "http://127.0.0.1:2" {
		t.Errorf("HyperNodes from 2: %+v, %v", page, err)
	}
	if out, err = s.world.call(t.Context(), s.d.Registry, r.PackScalerNodes(nine, nine)); err != nil {
		t.Fatal(err)
	}
	if nodes, err := r.UnpackScalerNodes(out); err != nil || len(nodes) != 0 {
		t.Errorf("ScalerNodes from 9: %+v, %v", nodes, err)
	}
}

func TestErasFollowTheirSegments(t *testing.T) {
	s := newStage(t)
	m := s.world.eras
	head, err := s.chain.Client().BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	out, err := s.world.call(t.Context(), s.d.Eras, m.PackSegments())
	if err != nil {
		t.Fatal(err)
	}
	segments, err := m.UnpackSegments(out)
	if err != nil || len(segments) != 1 {
		t.Fatalf("segments: %+v, %v", segments, err)
	}
	start := segments[0].StartBlock.Uint64()
	if start <= head {
		t.Fatalf("the segment began with block %d, the head is %d", start, head)
	}
	// The second segment begins with era 12, two eras of four blocks on.
	second, err := s.world.AddSegment(t.Context(), Segment{Era: 12, Blocks: 10})
	if err != nil || second != start+2*eraBlocks {
		t.Fatalf("second segment: block %d, %v, want %d", second, err, start+2*eraBlocks)
	}
	for block, want := range map[uint64]uint64{start: 10, start + 3: 10, start + 4: 11, start + 7: 11, start + 8: 12, start + 17: 12, start + 18: 13} {
		out, err := s.world.call(t.Context(), s.d.Eras, m.PackEraOf(new(big.Int).SetUint64(block)))
		if err != nil {
			t.Fatal(err)
		}
		if era, err := m.UnpackEraOf(out); err != nil || era.Uint64() != want {
			t.Errorf("era of block %d: got %v, %v, want %d", block, era, err, want)
		}
	}
	operator := TestAddress("operator")
	number := func(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
	s.refused(operator, s.d.Eras, m.PackEraOf(number(start-1)), &icn.DevnetEraManagerBeforeFirstSegment{BlockNumber: number(start - 1)})
	s.refused(operator, s.d.Eras, m.PackAddSegment(number(13), number(second+9), number(1)),
		&icn.DevnetEraManagerSegmentNotAligned{EraNumber: number(13), StartBlock: number(second + 9)})
	s.refused(operator, s.d.Eras, m.PackAddSegment(number(13), number(second+10), new(big.Int)), &icn.DevnetEraManagerZeroDuration{})
	s.refused(operator, s.d.Eras, m.PackAddSegment(number(9), number(1), number(1)),
		&icn.DevnetEraManagerSegmentInThePast{StartBlock: number(1), BlockNumber: s.head()})
}

func (s *stage) head() *big.Int {
	s.Helper()
	head, err := s.chain.Client().BlockNumber(s.Context())
	if err != nil {
		s.Fatal(err)
	}
	return new(big.Int).SetUint64(head)
}

func TestBookingsAndLinksComeAndGo(t *testing.T) {
	s := newStage(t)
	b, l := s.world.bookings, s.world.links
	operator := TestAddress("operator")
	one, two := big.NewInt(1), big.NewInt(2)
	s.refused(operator, s.d.Bookings, b.PackBook(one, one, 2, one, one, one), &icn.DevnetBookingsBadSlot{Slot: 2})
	s.refused(operator, s.d.Bookings, b.PackBook(big.NewInt(9), one, 0, one, one, one), &icn.DevnetBookingsNotValidated{ScalerNodeId: big.NewInt(9)})
	s.refused(operator, s.d.Bookings, b.PackRelease(two), &icn.DevnetBookingsNotBooked{ScalerNodeId: two})
	receipt := s.does(s.operator, s.d.Bookings, b.PackBook(one, two, 1, one, one, one))
	if n, e := events(receipt, b.UnpackScalerNodeBookedEvent); n != 1 || e.Slot != 1 || e.SpId.Uint64() != 2 || e.ActivationEra.Uint64() != 11 {
		t.Errorf("ScalerNodeBooked: %d events, %+v", n, e)
	}
	s.does(s.operator, s.d.Bookings, b.PackRelease(one))
	s.refused(operator, s.d.Bookings, b.PackRelease(one), &icn.DevnetBookingsNotBooked{ScalerNodeId: one})

	link := big.NewInt(7)
	s.refused(operator, s.d.Links, l.PackStake(link, operator, big.NewInt(4)), &icn.DevnetLinksUnknownHyperNode{HyperNodeId: big.NewInt(4)})
	s.does(s.operator, s.d.Links, l.PackStake(link, TestAddress("link owner"), two))
	for hn, want := range map[int64]uint64{1: 0, 2: 2} {
		out, err := s.world.call(t.Context(), s.d.Links, l.PackLinkCount(big.NewInt(hn)))
		if err != nil {
			t.Fatal(err)
		}
		if count, err := l.UnpackLinkCount(out); err != nil || count.Uint64() != want {
			t.Errorf("links of HyperNode %d: got %v, %v, want %d", hn, count, err, want)
		}
	}
	receipt = s.does(s.operator, s.d.Links, l.PackUnstake(link))
	if n, e := events(receipt, l.UnpackLinkUnstakedEvent); n != 1 || e.HyperNodeId.Uint64() != 2 {
		t.Errorf("LinkUnstaked: %d events, %+v", n, e)
	}
	s.refused(operator, s.d.Links, l.PackUnstake(link), &icn.DevnetLinksNotStaked{LinkId: link})
	s.refused(operator, s.d.Rewards, s.world.rewards.PackActivateHpRewards(), &icn.DevnetRewardsAlreadyActivated{})
}

func TestNodeCollateralBelongsToItsProvider(t *testing.T) {
	s := newStage(t)
	c := s.world.collateral
	provider := s.sender("provider")
	one := big.NewInt(1)
	s.does(s.operator, s.d.Token, s.world.token.PackMint(provider.Address(), icntWei(10)))
	s.does(provider, s.d.Token, s.world.token.PackApprove(s.d.Collateral, icntWei(10)))
	receipt := s.does(provider, s.d.Collateral, c.PackDepositNodeCollateral(one, icntWei(10)))
	if n, e := events(receipt, c.UnpackNodeCollateralDepositedEvent); n != 1 || e.From != provider.Address() || e.Amount.Cmp(icntWei(10)) != 0 {
		t.Errorf("NodeCollateralDeposited: %d events, %+v", n, e)
	}
	s.wantSlashable(1, domain.Position{}, 110)
	anybody := TestAddress("anybody")
	s.refused(anybody, s.d.Collateral, c.PackWithdrawNodeCollateral(one, one), &icn.DevnetCollateralNotAllowed{Caller: anybody})
	s.refused(provider.Address(), s.d.Collateral, c.PackWithdrawNodeCollateral(one, one), &icn.DevnetCollateralInService{ScalerNodeId: one})
	s.refused(anybody, s.d.Collateral, c.PackAddNodeCollateral(one, one), &icn.DevnetCollateralNotSettlement{Caller: anybody})
	s.refused(anybody, s.d.Collateral, c.PackAddNetworkCollateral(one, anybody, one), &icn.DevnetCollateralNotSettlement{Caller: anybody})
	operator := TestAddress("operator")
	s.refused(operator, s.d.Collateral, c.PackSlash([]icn.ICollateralCharge{{ScalerNodeId: one, Amount: one}}, operator), &icn.DevnetCollateralNotSettlement{Caller: operator})
	s.refused(operator, s.d.Collateral, c.PackSetSettlement(operator), &icn.DevnetCollateralSettlementAlreadySet{Settlement: s.d.Settlement})
	s.refused(operator, s.d.Collateral, c.PackOpenNode(one, operator, one), &icn.DevnetCollateralNotRegistry{Caller: operator})

	s.does(s.operator, s.d.Registry, s.world.registry.PackOffboardScalerNode(one))
	s.refused(provider.Address(), s.d.Collateral, c.PackWithdrawNodeCollateral(one, icntWei(111)),
		&icn.DevnetCollateralInsufficientCollateral{Asked: icntWei(111), Available: icntWei(110)})
	s.does(provider, s.d.Collateral, c.PackWithdrawNodeCollateral(one, icntWei(110)))
	s.wantBalance("provider", 110)
}

func TestLockFactorIsTheRules(t *testing.T) {
	s := newStage(t)
	c := s.world.collateral
	for _, days := range []uint64{1, 7, 30, 90, 180, 359, 360, 720, 1080, 1439, 1440} {
		out, err := s.world.call(t.Context(), s.d.Collateral, c.PackLockFactor(new(big.Int).SetUint64(days*86400)))
		if err != nil {
			t.Fatal(err)
		}
		got, err := c.UnpackLockFactor(out)
		if want := domain.LockFactor(days * 86400).Big(); err != nil || got.Cmp(want) != 0 {
			t.Errorf("%d days: got %v, %v, want %v", days, got, err, want)
		}
	}
}

// TestDelegationsMoveAndPositionsStay walks delegations of one delegator through every change, with indexes that move,
// and slashes one by the position that it was born with.
func TestDelegationsMoveAndPositionsStay(t *testing.T) {
	s := newStage(t)
	c := s.world.collateral
	delegator := s.sender("delegator")
	number := big.NewInt
	mint := icntWei(100)
	s.does(s.operator, s.d.Token, s.world.token.PackMint(delegator.Address(), mint))
	s.does(delegator, s.d.Token, s.world.token.PackApprove(s.d.Collateral, mint))
	// Locked 0 is the stage's, on ScalerNode 1; 1 and 2 are new, on 1 and 2.
	s.does(delegator, s.d.Collateral, c.PackDelegate(number(1), icntWei(30), number(86400)))
	s.does(delegator, s.d.Collateral, c.PackDelegate(number(2), icntWei(70), number(86400)))
	s.refused(delegator.Address(), s.d.Collateral, c.PackDelegate(number(2), number(1), number(86399)), &icn.DevnetCollateralBadLock{LockSeconds: number(86399)})

	receipt := s.does(delegator, s.d.Collateral, c.PackUndelegate(number(0), number(0)))
	if n, e := events(receipt, c.UnpackCollateralUndelegatedEvent); n != 1 || e.Delegator != delegator.Address() {
		t.Errorf("CollateralUndelegated: %d events, %+v", n, e)
	}
	s.refused(delegator.Address(), s.d.Collateral, c.PackUndelegate(number(0), number(0)), &icn.DevnetCollateralAlreadyUndelegated{})
	s.refused(delegator.Address(), s.d.Collateral, c.PackUndelegate(number(0), number(1)),
		&icn.DevnetCollateralUnknownDelegation{Delegator: delegator.Address(), LockedDelegationIndex: number(0), NodeDelegationIndex: number(1)})
	s.refused(delegator.Address(), s.d.Collateral, c.PackReclaim(number(0), number(0)),
		&icn.DevnetCollateralNotReclaimable{ReclaimableEra: number(12), CurrentEra: number(10)})
	// Undelegated and still exposed.
	s.wantSlashable(1, domain.Position(s.position), 50)
	s.mine(3*eraBlocks + minLead)
	s.does(delegator, s.d.Collateral, c.PackReclaim(number(0), number(0)))
	s.wantSlashable(1, domain.Position(s.position), 0)

	// Reclaimed and put to work again on ScalerNode 2: a new position, unbound yet.
	receipt = s.does(delegator, s.d.Collateral, c.PackRedelegate(number(0), number(2)))
	if n, e := events(receipt, c.UnpackCollateralDelegatedV2Event); n != 1 || e.LockedDelegationIndex.Sign() != 0 || e.Amount.Cmp(icntWei(50)) != 0 {
		t.Errorf("CollateralDelegatedV2: %d events, %+v", n, e)
	}
	again := positionIn(t, receipt, func(log *types.Log) bool { _, err := c.UnpackCollateralDelegatedV2Event(log); return err == nil })
	if bound, err := s.world.BindPositions(t.Context()); err != nil || bound != 3 {
		t.Fatalf("bound %d positions, %v, want 3", bound, err)
	}
	s.wantSlashable(2, domain.Position(again), 50)

	// Locked 1 leaves by way of the unlock time; locked 2 moves to its place and keeps its position.
	s.reclaims(delegator, 1)
	s.refused(delegator.Address(), s.d.Collateral, c.PackWithdrawUnlocked(number(0)), &icn.DevnetCollateralNotFree{LockedDelegationIndex: number(0)})
	if err := s.chain.Skip(25 * time.Hour); err != nil {
		t.Fatal(err)
	}
	s.does(delegator, s.d.Collateral, c.PackWithdrawUnlocked(number(1)))
	s.wantBalance("delegator", 30)
	if bound, err := s.world.BindPositions(t.Context()); err != nil || bound != 0 {
		t.Errorf("bound %d positions again, %v", bound, err)
	}
	out, err := s.world.call(t.Context(), s.d.Collateral, c.PackLockedDelegations(delegator.Address()))
	if err != nil {
		t.Fatal(err)
	}
	locked, err := c.UnpackLockedDelegations(out)
	if err != nil || len(locked) != 2 || locked[0].Amount.Cmp(icntWei(50)) != 0 || locked[1].Amount.Cmp(icntWei(70)) != 0 {
		t.Fatalf("locked delegations: %+v, %v", locked, err)
	}
	s.refused(TestAddress("operator"), s.d.Collateral, c.PackBindPosition(again, number(2), number(1), delegator.Address()),
		&icn.DevnetCollateralAlreadyBound{Position: again})
	s.refused(TestAddress("operator"), s.d.Collateral, c.PackBindPosition([32]byte{1}, number(1), number(1), delegator.Address()),
		&icn.DevnetCollateralWrongNode{Position: [32]byte{1}, Got: number(1), Expected: number(2)})

	s.slashesMovedDelegation(again)
}

// slashesMovedDelegation slashes the 50 ICNT of a position on ScalerNode 2, beside which another works for it with 70.
func (s *stage) slashesMovedDelegation(position common.Hash) {
	s.Helper()
	c := s.world.collateral
	slashes := []domain.Slash{{SN: 2, Position: domain.Position(position), Amount: domain.ICNT(15), Reason: 1}}
	s.settle(s.result([]domain.Payout{payable("alice", 1)}, slashes))
	s.mine(challengeWindow + 1)
	s.does(s.sender("anybody"), s.d.Settlement, s.slash(0, slashes, 0))
	s.wantSlashable(2, domain.Position(position), 35)
	out, err := s.world.call(s.Context(), s.d.Collateral, c.PackDelegatedTo(big.NewInt(2)))
	if err != nil {
		s.Fatal(err)
	}
	if total, err := c.UnpackDelegatedTo(out); err != nil || total.Cmp(icntWei(105)) != 0 {
		s.Errorf("delegated to ScalerNode 2: got %v, %v, want 105 ICNT", total, err)
	}
}

// reclaims undelegates and reclaims the locked delegation of this index.
func (s *stage) reclaims(delegator *Sender, lockedIndex int64) {
	s.Helper()
	c := s.world.collateral
	out, err := s.world.call(s.Context(), s.d.Collateral, c.PackNodeDelegations(delegator.Address()))
	if err != nil {
		s.Fatal(err)
	}
	nodes, err := c.UnpackNodeDelegations(out)
	if err != nil {
		s.Fatal(err)
	}
	// The reclaim before removed node delegation 0 by moving the last into its place: 2, 1, and then the new one.
	var lockedIDs []uint64
	for _, n := range nodes {
		lockedIDs = append(lockedIDs, n.LockedDelegation.Uint64())
	}
	if want := []uint64{3, 2, 1}; !slices.Equal(lockedIDs, want) {
		s.Fatalf("node delegations work with locked %v, want %v", lockedIDs, want)
	}
	nodeIndex := int64(slices.Index(lockedIDs, uint64(lockedIndex+1)))
	s.does(delegator, s.d.Collateral, c.PackUndelegate(big.NewInt(lockedIndex), big.NewInt(nodeIndex)))
	s.mine(3 * eraBlocks)
	s.does(delegator, s.d.Collateral, c.PackReclaim(big.NewInt(lockedIndex), big.NewInt(nodeIndex)))
	s.refused(delegator.Address(), s.d.Collateral, c.PackWithdrawUnlocked(big.NewInt(lockedIndex)), s.stillLocked(delegator, lockedIndex))
}

func (s *stage) stillLocked(delegator *Sender, index int64) any {
	s.Helper()
	out, err := s.world.call(s.Context(), s.d.Collateral, s.world.collateral.PackLockedDelegations(delegator.Address()))
	if err != nil {
		s.Fatal(err)
	}
	locked, err := s.world.collateral.UnpackLockedDelegations(out)
	if err != nil {
		s.Fatal(err)
	}
	return &icn.DevnetCollateralStillLocked{UnlockTimestamp: locked[index].UnlockTimestamp}
}

func positionIn(t *testing.T, receipt *types.Receipt, is func(*types.Log) bool) common.Hash {
	t.Helper()
	for _, log := range receipt.Logs {
		if is(log) {
			return PositionID(log)
		}
	}
	t.Fatal("no such log in the receipt")
	return common.Hash{}
}
