package settler

import (
	"context"
	"fmt"
	"slices"

	"assay/domain"
)

// Announcer is the log, as far as a Relayer needs it: what is about to be sent is
// in it first, so that whoever lost the relayer's folder still knows which
// nonces were meant for settlements (T1). Both may be called at any time, by one
// caller.
type Announcer interface {
	// Announce returns nil once the log has the intent, durably. It may be
	// repeated, also after an error: the log takes it once.
	Announce(ctx context.Context, intent domain.Intent) error
	// Announced returns the intents of an account that the log has, in its order.
	Announced(ctx context.Context, from domain.Address) ([]domain.Intent, error)
}

// announce makes a settlement's intent known before anything of it can be on
// chain. Other jobs take nothing that could not be taken again: only records on
// disk are behind them.
func (r *Relayer) announce(ctx context.Context, i *Intent) error {
	if r.cfg.Announcer == nil || i.Purpose.Job != JobSettle {
		return nil
	}
	if err := reach(r.cfg.Hook, PointAnnounce); err != nil {
		return err
	}
	err := r.cfg.Announcer.Announce(ctx, domain.Intent{
		Epoch: i.Purpose.Epoch, Digest: i.Purpose.Digest, From: i.From, Nonce: i.Nonce,
		CalldataHash: i.CalldataHash, SafeTx: i.Purpose.SafeTxHash,
	})
	if err != nil {
		return fmt.Errorf("announce nonce %d: %w", i.Nonce, err)
	}
	return reach(r.cfg.Hook, PointAnnounced)
}

// lost are the nonces that the log knows as ours and no record here has: the
// folder was lost, or is an older copy, or a crash came between log and record.
func (r *Relayer) lost(ctx context.Context) ([]uint64, error) {
	if r.cfg.Announcer == nil {
		return nil, nil
	}
	announced, err := r.cfg.Announcer.Announced(ctx, r.Address())
	if err != nil {
		return nil, fmt.Errorf("ask the log for intents of %s: %w", r.Address(), err)
	}
	var nonces []uint64
	for _, i := range announced {
		if r.journal.intents[i.Nonce] == nil && !slices.Contains(nonces, i.Nonce) {
			nonces = append(nonces, i.Nonce)
		}
	}
	return nonces, nil
}
