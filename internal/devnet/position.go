package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// PositionID is the id of the delegation that a log created: keccak256(abi.encode(transaction hash, log index)), the
// index being that of the log in its block.
func PositionID(log *types.Log) common.Hash {
	index := common.BigToHash(new(big.Int).SetUint64(uint64(log.Index)))
	return crypto.Keccak256Hash(log.TxHash[:], index[:])
}

// lockedPosition is what a delegator's locked delegation works in.
type lockedPosition struct {
	position common.Hash // zero while the locked delegation is free
	node     *big.Int
}

// BindPositions tells the collateral module the ids of all delegations that it does not know yet, so that they can be
// slashed, and returns how many it bound. A delegation that is reclaimed before it was bound cannot be bound any more.
// Indexes move, so it follows the module's events from the deployment on.
func (w *World) BindPositions(ctx context.Context) (int, error) {
	logs, err := w.sender.client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(w.Deployment.Block), Addresses: []common.Address{w.Deployment.Collateral},
	})
	if err != nil {
		return 0, fmt.Errorf("read delegations: %w", err)
	}
	var order []common.Address
	locked := map[common.Address][]lockedPosition{}
	bound := map[common.Hash]bool{}
	for i := range logs {
		if delegator, first := w.follow(&logs[i], locked, bound); first {
			order = append(order, delegator)
		}
	}
	var calls [][]byte
	for _, delegator := range order {
		for index, l := range locked[delegator] {
			if l.position != (common.Hash{}) && !bound[l.position] {
				calls = append(calls, w.collateral.PackBindPosition(l.position, l.node, big.NewInt(int64(index)), delegator))
			}
		}
	}
	if err := w.batch(ctx, "bind positions", w.Deployment.Collateral, gasSmallCall, calls); err != nil {
		return 0, err
	}
	_, err = w.sender.Wait(ctx)
	return len(calls), err
}

// follow applies one event of the collateral module to the delegators' lists, as the module itself keeps them. It
// reports a delegator whose list it opened.
func (w *World) follow(log *types.Log, locked map[common.Address][]lockedPosition, bound map[common.Hash]bool) (common.Address, bool) {
	c := w.collateral
	if e, err := c.UnpackDelegationCreatedEvent(log); err == nil {
		_, known := locked[e.Delegator]
		locked[e.Delegator] = append(locked[e.Delegator], lockedPosition{PositionID(log), e.NodeId})
		return e.Delegator, !known
	}
	if e, err := c.UnpackSettlementDelegationCreatedEvent(log); err == nil {
		_, known := locked[e.Delegator]
		locked[e.Delegator] = append(locked[e.Delegator], lockedPosition{PositionID(log), e.NodeId})
		return e.Delegator, !known
	}
	if e, err := c.UnpackCollateralDelegatedV2Event(log); err == nil {
		locked[e.Delegator][e.LockedDelegationIndex.Uint64()] = lockedPosition{PositionID(log), e.NodeId}
	}
	if e, err := c.UnpackCollateralReclaimedEvent(log); err == nil {
		locked[e.Delegator][e.LockedDelegationIndex.Uint64()] = lockedPosition{}
	}
	if e, err := c.UnpackUnlockedTokensWithdrawnEvent(log); err == nil {
		list, index := locked[e.Delegator], e.LockedDelegationIndex.Uint64()
		list[index] = list[len(list)-1]
		locked[e.Delegator] = list[:len(list)-1]
	}
	if e, err := c.UnpackPositionBoundEvent(log); err == nil {
		bound[e.Position] = true
	}
	return common.Address{}, false
}

// createdPositions are the ids of the fresh delegations in these receipts, in order.
func (w *World) createdPositions(receipts []*types.Receipt) []common.Hash {
	var positions []common.Hash
	for _, receipt := range receipts {
		for _, log := range receipt.Logs {
			if log.Address != w.Deployment.Collateral {
				continue
			}
			if _, err := w.collateral.UnpackDelegationCreatedEvent(log); err == nil {
				positions = append(positions, PositionID(log))
			}
		}
	}
	return positions
}
