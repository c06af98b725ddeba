package bench

import (
	"context"
	"fmt"
	"time"

	"assay/domain"
	"assay/internal/workload"
)

// mostClose and mostExplain and mostStart are what may pass until an epoch is closed, an explanation is there, and an
// engine is ready, in seconds.
const (
	mostClose   = 1
	mostExplain = 0.2
	mostStart   = 10
)

// epochClose folds the facts of a network whose epochs pay many accounts, and times the records that close them: each
// seals an era, makes the one before final, and makes both trees and the digest. The slowest counts.
func (s *Suite) epochClose(ctx context.Context) error {
	cfg := workload.Config{
		Seed: seed, Scalers: s.cfg.Scale.CloseScalers, Hypers: s.cfg.Scale.Network.Hypers, Eras: 6, ErasPerEpoch: 2,
		Delegators: s.cfg.Scale.Accounts,
	}
	n, err := workload.New(cfg)
	if err != nil {
		return err
	}
	var slowest time.Duration
	var begun time.Time
	payouts := 0
	f := newSimulated()
	before := func() { begun = time.Now() }
	after := func() {
		if len(f.closed) > 0 {
			slowest = max(slowest, time.Since(begun))
			payouts = len(f.closed[0].Payouts)
		}
	}
	if err := f.run(n, before, after); err != nil {
		return err
	}
	if f.epochs != cfg.Eras/cfg.ErasPerEpoch || payouts < cfg.Delegators {
		return fmt.Errorf("%d epochs closed, the last with %d payouts, want %d and at least %d", f.epochs, payouts, cfg.Eras/cfg.ErasPerEpoch, cfg.Delegators)
	}
	ours := took("epoch_close", fmt.Sprintf("%d accounts, %d ScalerNodes", payouts, cfg.Scalers), slowest)
	if err := s.emit(ours.within(mostClose, "what is asked for", 1)); err != nil {
		return err
	}
	return ctx.Err()
}

// explain asks the command why a node earned what it did, once the engine has indexed the epoch.
func (s *Suite) explain(ctx context.Context) error {
	r, err := s.reference(ctx)
	if err != nil {
		return err
	}
	begun := time.Now()
	if err := s.cfg.Index(ctx, r.data); err != nil {
		return err
	}
	s.cfg.Logger.InfoContext(ctx, "the engine's index of the epoch is there", "took", time.Since(begun).Round(time.Millisecond))
	sn := domain.SNID(r.network.Scalers / 2)
	d, err := fastest(ctx, s.cfg.Scale.Repeats, func() (time.Duration, error) {
		begun := time.Now()
		err := s.cfg.Explain(ctx, r.data, sn)
		return time.Since(begun), err
	})
	if err != nil {
		return err
	}
	return s.emit(took("explain", r.words(), d).within(mostExplain, "what is asked for", 1))
}

// restart starts an engine on the log, with the snapshot of the epoch's close, and without any: what a start takes in
// the worst moment lies between the two, since a snapshot is never further than an epoch away.
func (s *Suite) restart(ctx context.Context) error {
	r, err := s.reference(ctx)
	if err != nil {
		return err
	}
	for _, start := range []struct {
		name, from string
		published  *Decision
	}{
		{"restart", "from the snapshot of its close", &r.Last},
		{"restart_no_snapshot", "from its first record", nil},
	} {
		d, err := fastest(ctx, s.cfg.Scale.Repeats, func() (time.Duration, error) {
			begun := time.Now()
			err := s.cfg.Start(ctx, r.data, start.published)
			return time.Since(begun), err
		})
		if err != nil {
			return err
		}
		size := fmt.Sprintf("%d pairs in the log, %s", r.network.Pairs(), start.from)
		if err := s.emit(took(start.name, size, d).within(mostStart, "what is asked for", 1)); err != nil {
			return err
		}
	}
	return nil
}
