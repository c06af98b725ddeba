package devnet

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"assay/contracts/icn"
	"assay/contracts/icnt"
)

// Upper bounds of the gas of one call inside a batch, and of a batch: a transaction may take 2^24 (EIP-7825).
const (
	gasRegisterNode = 700_000
	gasSmallCall    = 300_000
	gasDelegate     = 600_000
	gasBatch        = 12_000_000
)

// World registers the things of a network on a deployment, as its operator.
type World struct {
	Deployment Deployment

	sender     *Sender
	token      *icnt.TestICNT
	registry   *icn.DevnetRegistry
	eras       *icn.DevnetEraManager
	links      *icn.DevnetLinks
	bookings   *icn.DevnetBookings
	collateral *icn.DevnetCollateral
	rewards    *icn.DevnetRewards
}

// NewWorld prepares a world; the sender's key must be the deployment's operator.
func NewWorld(sender *Sender, deployment Deployment) (*World, error) {
	if sender.Address() != deployment.Operator {
		return nil, fmt.Errorf("devnet world: sender %s is not the operator %s", sender.Address(), deployment.Operator)
	}
	return &World{
		Deployment: deployment, sender: sender, token: icnt.NewTestICNT(), registry: icn.NewDevnetRegistry(),
		eras: icn.NewDevnetEraManager(), links: icn.NewDevnetLinks(), bookings: icn.NewDevnetBookings(),
		collateral: icn.NewDevnetCollateral(), rewards: icn.NewDevnetRewards(),
	}, nil
}

// Built says what a plan became.
type Built struct {
	// Ids of the first of each list; the others follow. They mean nothing where the list was empty.
	FirstProvider, FirstScalerNode, FirstHyperNode uint64
	// FirstEraBlock is the first block of the plan's segment; 0 without one.
	FirstEraBlock uint64
	// Positions are the ids of the plan's delegations, in order. They are bound, so that they can be slashed.
	Positions []common.Hash
}

// Build registers everything in a plan in a few blocks and waits for it. A plan that reverts leaves behind what came
// before the revert; the error names the step.
func (w *World) Build(ctx context.Context, plan Plan) (Built, error) {
	built, err := w.nextIDs(ctx)
	if err != nil {
		return built, fmt.Errorf("build devnet world: %w", err)
	}
	for _, step := range []func(context.Context, Plan, Built) error{w.economics, w.bringTokens, w.nodes, w.activity} {
		if err := step(ctx, plan, built); err != nil {
			return built, fmt.Errorf("build devnet world: %w", err)
		}
	}
	receipts, err := w.sender.Wait(ctx)
	if err != nil {
		return built, fmt.Errorf("build devnet world: %w", err)
	}
	built.Positions = w.createdPositions(receipts)
	if len(plan.Delegations) > 0 {
		if _, err := w.BindPositions(ctx); err != nil {
			return built, fmt.Errorf("build devnet world: %w", err)
		}
	}
	if plan.Eras != nil {
		built.FirstEraBlock, err = w.AddSegment(ctx, *plan.Eras)
	}
	if err != nil {
		return built, fmt.Errorf("build devnet world: %w", err)
	}
	return built, nil
}

// AddSegment adds the first era segment, or one that continues the last: then Lead is ignored, and the segment begins
// with the block in which the era of that number begins as counted before. It returns the segment's first block.
func (w *World) AddSegment(ctx context.Context, s Segment) (uint64, error) {
	out, err := w.call(ctx, w.Deployment.Eras, w.eras.PackSegments())
	if err != nil {
		return 0, fmt.Errorf("ask era segments: %w", err)
	}
	segments, err := w.eras.UnpackSegments(out)
	if err != nil {
		return 0, fmt.Errorf("ask era segments: %w", err)
	}
	var start *big.Int
	if len(segments) == 0 {
		head, err := w.sender.client.BlockNumber(ctx)
		if err != nil {
			return 0, fmt.Errorf("ask head: %w", err)
		}
		start = new(big.Int).SetUint64(head + max(s.Lead, minLead))
	} else {
		last := segments[len(segments)-1]
		start = new(big.Int).Sub(new(big.Int).SetUint64(s.Era), last.EraNumber)
		start.Mul(start, last.Duration).Add(start, last.StartBlock)
	}
	data, err := w.eras.TryPackAddSegment(new(big.Int).SetUint64(s.Era), start, new(big.Int).SetUint64(s.Blocks))
	if err != nil {
		return 0, fmt.Errorf("era segment %d: %w", s.Era, err)
	}
	_, err = w.sender.Do(ctx, Call{What: fmt.Sprintf("add era segment %d", s.Era), To: &w.Deployment.Eras, Data: data, Gas: gasSmallCall})
	return start.Uint64(), err
}

// Do sends calls of the operator, such as the bindings pack them, and waits for them.
func (w *World) Do(ctx context.Context, calls ...Call) ([]*types.Receipt, error) {
	return w.sender.Do(ctx, calls...)
}

// nextIDs asks the registry's counters.
func (w *World) nextIDs(ctx context.Context) (Built, error) {
	var built Built
	for _, c := range []struct {
		into   *uint64
		what   string
		pack   []byte
		unpack func([]byte) (*big.Int, error)
	}{
		{&built.FirstProvider, "provider count", w.registry.PackHardwareProviderCount(), w.registry.UnpackHardwareProviderCount},
		{&built.FirstScalerNode, "ScalerNode count", w.registry.PackScalerNodeCount(), w.registry.UnpackScalerNodeCount},
		{&built.FirstHyperNode, "HyperNode count", w.registry.PackHyperNodeCount(), w.registry.UnpackHyperNodeCount},
	} {
		out, err := w.call(ctx, w.Deployment.Registry, c.pack)
		if err != nil {
			return built, fmt.Errorf("ask %s: %w", c.what, err)
		}
		count, err := c.unpack(out)
		if err != nil {
			return built, fmt.Errorf("ask %s: %w", c.what, err)
		}
		*c.into = count.Uint64() + 1
	}
	return built, nil
}

// economics sends classes, clusters and providers.
func (w *World) economics(ctx context.Context, plan Plan, _ Built) error {
	var calls [][]byte
	for _, c := range plan.Classes {
		adjustment := c.MarketAdjustment
		if adjustment == nil {
			adjustment = big.NewInt(1e18)
		}
		calls = append(calls, w.registry.PackSetClass(c.Region, c.Class, icn.DevnetRegistryClassEconomics{
			CollateralReq: orZero(c.CollateralReq), MarketAdjustmentFactor: adjustment, TargetCapacity: new(big.Int).SetUint64(c.TargetCapacity),
			MaximumBootstrapRelease: new(big.Int).SetUint64(c.MaxBootstrapRelease), ScheduleEnd: new(big.Int).SetUint64(c.ScheduleEnd),
			MarginPpm: new(big.Int).SetUint64(c.MarginPpm),
		}))
	}
	for _, c := range plan.Clusters {
		calls = append(calls, w.registry.PackSetCluster(c.Name, c.Region, c.Class, orZero(c.MaxPrice)))
	}
	for _, p := range plan.Providers {
		calls = append(calls, w.registry.PackRegisterHardwareProvider(p.Account))
	}
	return w.batch(ctx, "register classes, clusters and providers", w.Deployment.Registry, gasSmallCall, calls)
}

// bringTokens mints the collateral and delegations of the plan to the operator, who brings them.
func (w *World) bringTokens(ctx context.Context, plan Plan, _ Built) error {
	total := new(big.Int)
	for _, n := range plan.ScalerNodes {
		total.Add(total, orZero(n.Collateral))
	}
	for _, d := range plan.Delegations {
		total.Add(total, orZero(d.Amount))
	}
	if total.Sign() == 0 {
		return nil
	}
	for _, call := range []Call{
		{What: "mint collateral", To: &w.Deployment.Token, Data: w.token.PackMint(w.sender.Address(), total), Gas: gasSmallCall},
		{What: "approve collateral", To: &w.Deployment.Token, Data: w.token.PackApprove(w.Deployment.Collateral, total), Gas: gasSmallCall},
	} {
		if _, err := w.sender.Send(ctx, call); err != nil {
			return err
		}
	}
	return nil
}

// nodes sends ScalerNodes, their validations, and HyperNodes.
func (w *World) nodes(ctx context.Context, plan Plan, built Built) error {
	var register, validate [][]byte
	for i, n := range plan.ScalerNodes {
		id := new(big.Int).SetUint64(built.FirstScalerNode + uint64(i))
		register = append(register, w.registry.PackRegisterScalerNode(icn.DevnetRegistryScalerNodeRegistration{
			HpId: new(big.Int).SetUint64(n.Provider), Region: n.Region, HwClass: n.Class, Cluster: n.Cluster,
			Capacity: new(big.Int).SetUint64(n.Capacity), ReservationPrice: orZero(n.Price), NodeRewardShare: orZero(n.NodeRewardShare),
			CollateralAmount: orZero(n.Collateral), Location: n.Location,
		}))
		if n.Daemon != (common.Address{}) {
			validate = append(validate, w.registry.PackValidateScalerNode(id, n.Daemon))
		}
		if n.Endpoint != "" {
			validate = append(validate, w.registry.PackSetScalerNodeEndpoint(id, n.Endpoint))
		}
	}
	if err := w.batch(ctx, "register ScalerNodes", w.Deployment.Registry, gasRegisterNode, register); err != nil {
		return err
	}
	if err := w.batch(ctx, "validate ScalerNodes", w.Deployment.Registry, gasSmallCall, validate); err != nil {
		return err
	}
	var hyperNodes [][]byte
	for _, n := range plan.HyperNodes {
		hyperNodes = append(hyperNodes, w.registry.PackRegisterHyperNode(n.Operator, n.Key, n.Location, n.Endpoint))
	}
	return w.batch(ctx, "register HyperNodes", w.Deployment.Registry, gasRegisterNode, hyperNodes)
}

// activity sends links, bookings, delegations and the switches.
func (w *World) activity(ctx context.Context, plan Plan, _ Built) error {
	var links, bookings, delegations, switches [][]byte
	for _, l := range plan.Links {
		links = append(links, w.links.PackStake(new(big.Int).SetUint64(l.ID), l.Owner, new(big.Int).SetUint64(l.HyperNode)))
	}
	for _, b := range plan.Bookings {
		bookings = append(bookings, w.bookings.PackBook(new(big.Int).SetUint64(b.ScalerNode), new(big.Int).SetUint64(b.Builder), b.Slot,
			orZero(b.Price), new(big.Int).SetUint64(b.Start), new(big.Int).SetUint64(b.Period)))
	}
	if len(plan.ApyCurve) > 0 {
		delegations = append(delegations, w.collateral.PackSetMaxApyCurve(plan.ApyCurve))
	}
	const day = uint64(24 * time.Hour / time.Second)
	for _, d := range plan.Delegations {
		delegations = append(delegations, w.collateral.PackDelegateFor(d.Delegator, new(big.Int).SetUint64(d.ScalerNode), orZero(d.Amount),
			new(big.Int).SetUint64(d.LockDays*day)))
	}
	if plan.UnlockedSupply != nil {
		switches = append(switches, w.rewards.PackSetUnlockedSupply(plan.UnlockedSupply))
	}
	if plan.ActivateRewards {
		switches = append(switches, w.rewards.PackActivateHpRewards())
	}
	for _, b := range []struct {
		what  string
		to    common.Address
		gas   uint64
		calls [][]byte
	}{
		{"stake links", w.Deployment.Links, gasSmallCall, links},
		{"book ScalerNodes", w.Deployment.Bookings, gasSmallCall, bookings},
		{"delegate", w.Deployment.Collateral, gasDelegate, delegations},
		{"set rewards", w.Deployment.Rewards, gasSmallCall, switches},
	} {
		if err := w.batch(ctx, b.what, b.to, b.gas, b.calls); err != nil {
			return err
		}
	}
	return nil
}

// batch sends calls of one module through its multicall, as many in a transaction as gasBatch allows.
func (w *World) batch(ctx context.Context, what string, to common.Address, gasEach uint64, calls [][]byte) error {
	perBatch := int(gasBatch / gasEach)
	for from := 0; from < len(calls); from += perBatch {
		part := calls[from:min(from+perBatch, len(calls))]
		// Every module has the same multicall.
		data, err := w.registry.TryPackMulticall(part)
		if err != nil {
			return fmt.Errorf("%s: %w", what, err)
		}
		gas := gasEach * uint64(len(part)+1)
		if _, err := w.sender.Send(ctx, Call{What: what, To: &to, Data: data, Gas: gas}); err != nil {
			return err
		}
	}
	return nil
}

// call reads the latest state.
func (w *World) call(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
	out, err := w.sender.client.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return nil, asRevert(err)
	}
	return out, nil
}

// Token returns the balance of an account, in wei.
func (w *World) Token(ctx context.Context, account common.Address) (*big.Int, error) {
	out, err := w.call(ctx, w.Deployment.Token, w.token.PackBalanceOf(account))
	if err != nil {
		return nil, fmt.Errorf("ask balance of %s: %w", account, err)
	}
	return w.token.UnpackBalanceOf(out)
}
