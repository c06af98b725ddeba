package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"assay/domain"
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
}

func openTreasurers(ctx context.Context, l *local) (t *treasurers, err error) {
	t = &treasurers{}
	defer func() {
		if err != nil {
			t.close()
		}
	}()
	if t.treasury, err = l.network.treasury(ctx, l.chain.Client()); err != nil {
		return nil, err
	}
	t.network = t.treasury.Network()
	for _, name := range []string{localSigners()[0], localSigners()[2]} {
		dir := filepath.Join(l.dir, "signers", name)
		key, password, err := l.keystore(dir, name)
		if err != nil {
			return nil, err
		}
		signer, err := openKey(key, password)
		if err != nil {
			return nil, err
		}
		a, err := settler.OpenApprover(settler.ApproverConfig{
			Network: t.network, Safe: t.treasury.Safe(), Signer: signer, Dir: filepath.Join(dir, "signed"),
		})
		if err != nil {
			return nil, err
		}
		t.approvers = append(t.approvers, a)
	}
	t.relayer, err = settler.OpenRelayer(settler.RelayerConfig{
		Chain: l.chain.Client(), ChainID: l.network.ChainID, Signer: testSigner(keyClaimer),
		Dir: filepath.Join(l.dir, "claimer"), Log: l.logger,
	})
	if err != nil {
		return nil, err
	}
	t.claimer = settler.NewClaimer(settler.ClaimerConfig{
		Treasury: t.treasury, Relayer: t.relayer, Log: l.logger, Wait: waitFor(blockTime / 4),
	})
	return t, nil
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

// approve has each signer recompute the batch and sign it, and returns the
// approvals for the stream.
func (t *treasurers) approve(ctx context.Context, b *settler.Batch, proposed domain.EpochResult) ([]*domain.Message, error) {
	view, err := t.treasury.Look(ctx)
	if err != nil {
		return nil, err
	}
	if err := b.Follows(view); err != nil {
		return nil, err
	}
	var messages []*domain.Message
	for _, a := range t.approvers {
		m, err := a.Approve(b, proposed, view.SafeNonce)
		if err != nil {
			return nil, err
		}
		messages = append(messages, m)
	}
	return messages, nil
}

func (t *treasurers) close() {
	for _, a := range t.approvers {
		_ = a.Close()
	}
	if t.relayer != nil {
		_ = t.relayer.Close()
	}
}

// batches rebuilds every covered epoch from the fold's closes, with the refused
// ones before it.
func batches(n domain.Network, all []*projections.Settlement) (map[domain.Epoch]*settler.Batch, error) {
	built := make(map[domain.Epoch]*settler.Batch)
	var refused []*domain.EpochClose
	for _, s := range all {
		if !s.Close.Covered {
			refused = append(refused, s.Close)
			continue
		}
		b, err := settler.NewBatch(n, refused, s.Close)
		if err != nil {
			return nil, fmt.Errorf("rebuild: %w", err)
		}
		refused, built[s.Close.Epoch] = nil, b
	}
	return built, nil
}

// notYet reports errors of slashes that only need time.
func notYet(err error) bool { return errors.Is(err, settler.ErrNotExecutable) }
