package main

import (
	"context"
	"path/filepath"

	"assay/domain"
	"assay/projections"
	"assay/settler"
)

// decidedLocks shows the locker what was charged and cannot be settled yet: the
// places of which the open epoch, or the one that closed last, has taken something.
// Charges of earlier epochs are locked no more: whoever should have settled them
// has had the time of an epoch, and a lock must end by itself.
//
// What is shown was durable, as everything that leaves the engine: it is held back
// until the log has the records behind it.
type decidedLocks struct {
	core *core
	held *heldLocks // nil: nothing is held back
}

// heldLocks is what was decided after so many records.
type heldLocks struct {
	size  uint64
	open  domain.Epoch
	locks []settler.SlashLock
}

// SlashLocks returns what shall be locked; see settler.LockSource.
func (d *decidedLocks) SlashLocks(context.Context) (open domain.Epoch, locks []settler.SlashLock, err error) {
	d.core.mu.Lock()
	defer d.core.mu.Unlock()
	if d.core.owed > 0 {
		return 0, nil, nil
	}
	if d.held == nil {
		d.held = lockable(d.core.state)
	}
	if d.held.size > d.core.size {
		return d.held.open, nil, nil
	}
	held := d.held
	d.held = nil
	return held.open, held.locks, nil
}

// lockable reads a state.
func lockable(s *projections.State) *heldLocks {
	h := &heldLocks{size: s.LogSize(), open: closedEpochs(s)}
	from := h.open
	if from > 0 {
		from--
	}
	for _, p := range s.Decided(from) {
		h.locks = append(h.locks, settler.SlashLock{SN: p.SN, Position: p.Position, Amount: p.Amount})
	}
	return h
}

// openLocker prepares the automatic key that locks what was charged.
func (e *engine) openLocker(ctx context.Context) error {
	if e.cfg.Locker == nil {
		return nil
	}
	if e.cfg.Relayer != nil && e.cfg.Relayer.Address() == e.cfg.Locker.Address() {
		return fail(exitConfig, "locker-key and relayer-key are of one account, %s: each must be used by nothing else", e.cfg.Locker.Address())
	}
	treasury, err := e.cfg.Network.treasury(ctx, e.cfg.Chain)
	if err != nil {
		return err
	}
	relayer, err := settler.OpenRelayer(settler.RelayerConfig{
		Chain: e.cfg.Chain, ChainID: e.cfg.Network.ChainID, Signer: e.cfg.Locker,
		Dir: filepath.Join(e.cfg.Data, "locker"), Log: e.cfg.Logger,
	})
	if err != nil {
		return err
	}
	e.closers = append(e.closers, relayer.Close)
	e.locker = settler.NewLocker(settler.LockerConfig{
		Source: &decidedLocks{core: e.core}, Treasury: treasury, Relayer: relayer, Wait: e.pause(), Log: e.cfg.Logger,
	})
	return nil
}

// lock runs the locker. What stops it stops nothing else: payouts don't depend on
// locks, and people must see that there are none.
func (e *engine) lock(ctx context.Context) error {
	if err := e.locker.Run(ctx); err != nil {
		e.cfg.Logger.ErrorContext(ctx, "slashes are no longer locked: what was charged can be withdrawn until it is settled", "err", err)
	}
	return nil
}
