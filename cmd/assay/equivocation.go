package main

import (
	"context"
	"errors"
	"log/slog"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/projections"
	"assay/settler"
)

// signerWatch tells of treasury signers that approved two results of an epoch, in
// every engine and whatever became of the epoch: who does that, or whose key
// does, may sign something else next.
type signerWatch struct {
	core   *core
	log    *eventlog.Log
	logger *slog.Logger
	told   map[equivocation]bool
}

// equivocation is what is told of once.
type equivocation struct {
	epoch  domain.Epoch
	signer domain.Address
}

// run looks whenever more of the log is durable, until ctx ends.
func (w *signerWatch) run(ctx context.Context) error {
	for {
		moved := w.core.next()
		if err := w.look(ctx); err != nil {
			return err
		}
		select {
		case <-moved:
		case <-ctx.Done():
			return nil
		}
	}
}

// look tells of what was not told yet.
func (w *signerWatch) look(ctx context.Context) error {
	for _, s := range w.core.settlements() {
		for _, foreign := range s.Foreign {
			key := equivocation{s.Close.Epoch, foreign.Signer}
			if w.told[key] {
				continue
			}
			own, said, err := w.approved(&s, foreign.Signer)
			if err != nil {
				return err
			}
			if !said {
				continue
			}
			w.told[key] = true
			w.logger.ErrorContext(ctx, "a treasury signer approved two results of one epoch: it counts for neither", "err", settler.ErrSignerEquivocated,
				"epoch", s.Close.Epoch, "signer", foreign.Signer, "digest", s.Close.Digest, "record", own,
				"other_digest", foreign.Digest, "other_record", foreign.Record)
		}
	}
	return nil
}

// approved finds the record in which a signer itself approved our result. What
// the observer carried is no proof of that by itself.
func (w *signerWatch) approved(s *projections.Settlement, signer domain.Address) (record uint64, said bool, err error) {
	source := &epochs{log: w.log}
	for _, a := range s.Approvals {
		if a.Signer != signer {
			continue
		}
		approval, err := source.approval(a, s.Close.Digest)
		if errors.Is(err, eventlog.ErrPruned) {
			continue
		}
		if err != nil {
			return 0, false, err
		}
		if !approval.Carried {
			return a.Record, true, nil
		}
	}
	return 0, false, nil
}
