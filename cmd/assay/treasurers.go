package main

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"time"

	"assay/domain"
	"assay/probes"
	"assay/projections"
	"assay/settler"
)

// treasurers are two of the three treasury signers of a local network, with
// keystore files of their own, and somebody who claims for everybody.
type treasurers struct {
	network   domain.Network
	treasury  *settler.Treasury
	approvers []*settler.Approver
	relayer   *settler.Relayer
	claimer   *settler.Claimer
	next      domain.Epoch // epochs below it were approved
}

func openTreasurers(ctx context.Context, l *local) (*treasurers, error) {
	t := &treasurers{}
	if err := t.open(ctx, l); err != nil {
		t.close()
		return nil, err
	}
	return t, nil
}

func (t *treasurers) open(ctx context.Context, l *local) error {
	var err error
	if t.treasury, err = l.network.treasury(ctx, l.chain.Client()); err != nil {
		return err
	}
	t.network = t.treasury.Network()
	for _, name := range []string{localSigners()[0], localSigners()[2]} {
		if err := t.openApprover(l, name); err != nil {
			return err
		}
	}
	t.relayer, err = settler.OpenRelayer(settler.RelayerConfig{
		Chain: l.chain.Client(), ChainID: l.network.ChainID, Signer: testSigner(keyClaimer),
		Dir: filepath.Join(l.dir, "claimer"), Log: l.logger,
	})
	if err != nil {
		return err
	}
	t.claimer = settler.NewClaimer(settler.ClaimerConfig{
		Treasury: t.treasury, Relayer: t.relayer, Log: l.logger, Wait: waitFor(blockTime / 4),
	})
	return nil
}

// openApprover opens a signer's keystore and the record of what it signed.
func (t *treasurers) openApprover(l *local, name string) error {
	dir := filepath.Join(l.dir, "signers", name)
	key, password, err := l.keystore(dir, name)
	if err != nil {
		return err
	}
	signer, err := settler.OpenKeystore(key, password)
	if err != nil {
		return err
	}
	a, err := settler.OpenApprover(settler.ApproverConfig{
		Network: t.network, Safe: t.treasury.Safe(), Signer: signer, Dir: filepath.Join(dir, "signed"),
	})
	if err != nil {
		return err
	}
	t.approvers = append(t.approvers, a)
	return nil
}

// waitFor waits a fixed time between looks.
func waitFor(pause time.Duration) func(context.Context) error {
	return func(ctx context.Context) error {
		select {
		case <-time.After(pause):
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// approveNext has each signer recompute and sign the oldest epoch that is
// closed, covered and not settled, and puts the approvals into the stream. It
// returns that epoch, or nil if there is nothing to approve now.
func (t *treasurers) approveNext(ctx context.Context, all []projections.Settlement, outbox *probes.Outbox) (*domain.EpochClose, error) {
	i := slices.IndexFunc(all, func(e projections.Settlement) bool { return e.Phase == projections.PhaseClosed })
	if i < 0 || all[i].Close.Epoch < t.next {
		return nil, nil
	}
	pending := all[i].Close
	b, err := batchOf(t.network, all, i)
	if err != nil {
		return nil, err
	}
	view, err := t.treasury.Look(ctx)
	if err != nil {
		return nil, err
	}
	if errors.Is(b.Follows(view), settler.ErrOutOfOrder) {
		return nil, nil // the log has not seen yet what the chain has settled
	}
	o := &office{network: t.network, outbox: outbox}
	for _, a := range t.approvers {
		m, err := a.Approve(ctx, b, pending.Result, view.SafeNonce)
		if err != nil {
			return nil, err
		}
		f, err := domain.DecodeBody(m.Kind, m.Version, m.Body)
		if err != nil {
			return nil, err
		}
		if err := o.put(ctx, f, m); err != nil {
			return nil, err
		}
	}
	t.next = pending.Epoch + 1
	return pending, nil
}

func (t *treasurers) close() {
	for _, a := range t.approvers {
		_ = a.Close()
	}
	if t.relayer != nil {
		_ = t.relayer.Close()
	}
}

// batchOf rebuilds the covered epoch all[i] from the fold's closes, with the
// row of refused ones right before it.
func batchOf(n domain.Network, all []projections.Settlement, i int) (*settler.Batch, error) {
	first := i
	for first > 0 && !all[first-1].Close.Covered {
		first--
	}
	var refused []*domain.EpochClose
	for _, s := range all[first:i] {
		refused = append(refused, s.Close)
	}
	return settler.NewBatch(n, refused, all[i].Close)
}

// notYet reports errors of slashes that only need time.
func notYet(err error) bool { return errors.Is(err, settler.ErrNotExecutable) }
