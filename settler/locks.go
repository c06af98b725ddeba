package settler

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"assay/domain"
)

// lockReaders is how many calls are under way at once while locks are read.
const lockReaders = 8

// Locks reads how much of places is locked, in wei and in their order, in the state
// after the head, whose number it returns. What the places' amounts are says nothing.
// It asks once for each ScalerNode, and only of those that have something locked for
// each place.
func (t *Treasury) Locks(ctx context.Context, places []SlashLock) (locked []domain.Amount, block uint64, err error) {
	head, err := t.chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, 0, fmt.Errorf("read locks: ask for the head: %w", err)
	}
	some, err := t.lockedNodes(ctx, head.Hash(), places)
	if err != nil {
		return nil, 0, err
	}
	locked = make([]domain.Amount, len(places))
	group, asking := errgroup.WithContext(ctx)
	group.SetLimit(lockReaders)
	for i, w := range places {
		if !some[w.SN] {
			continue
		}
		group.Go(func() (err error) {
			locked[i], err = t.lockedOf(asking, head.Hash(), w)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, 0, err
	}
	return locked, head.Number.Uint64(), nil
}

// lockedNodes tells which ScalerNodes have anything locked.
func (t *Treasury) lockedNodes(ctx context.Context, at common.Hash, places []SlashLock) (map[domain.SNID]bool, error) {
	some := make(map[domain.SNID]bool)
	var nodes []domain.SNID
	for _, w := range places {
		if _, known := some[w.SN]; !known {
			some[w.SN] = false
			nodes = append(nodes, w.SN)
		}
	}
	found := make([]bool, len(nodes))
	group, asking := errgroup.WithContext(ctx)
	group.SetLimit(lockReaders)
	for i, sn := range nodes {
		group.Go(func() error {
			data := t.settlement.PackLockedOfNode(new(big.Int).SetUint64(uint64(sn)))
			sum, err := call(asking, t.chain, at, t.network.Settlement, data, t.settlement.UnpackLockedOfNode)
			if err != nil {
				return fmt.Errorf("ask what is locked of sn %d: %w", sn, err)
			}
			found[i] = sum.Sign() > 0
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	for i, sn := range nodes {
		some[sn] = found[i]
	}
	return some, nil
}

// lockedOf asks how much of a place is locked in the state after a block.
func (t *Treasury) lockedOf(ctx context.Context, at common.Hash, w SlashLock) (domain.Amount, error) {
	data := t.settlement.PackLockedOf(new(big.Int).SetUint64(uint64(w.SN)), w.Position)
	locked, err := call(ctx, t.chain, at, t.network.Settlement, data, t.settlement.UnpackLockedOf)
	if err != nil {
		return domain.Amount{}, fmt.Errorf("ask what is locked of sn %d, position %s: %w", w.SN, w.Position, err)
	}
	return domain.AmountFromBig(locked)
}
