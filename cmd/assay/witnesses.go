package main

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"sync"

	"assay/internal/checkpoint"
	"assay/projections"
)

// quorum holds back epochs from approval and settlement until the witnesses of the
// network's policy have cosigned the checkpoint that their result binds. A nil
// quorum holds nothing back.
type quorum struct {
	policy *checkpoint.Policy
	origin string
	store  *checkpoint.Store
	// reached is told of a checkpoint when its quorum is seen first.
	reached func(*checkpoint.Note)
	logger  *slog.Logger

	mu   sync.Mutex      // guards what follows
	seen map[uint64]bool // sizes whose quorum was seen
	said string          // what was logged last
}

// offered returns the epochs up to the first that waits for witnesses.
func (q *quorum) offered(all []projections.Settlement) []projections.Settlement {
	if q == nil {
		return all
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	for i := range all {
		if all[i].Phase != projections.PhaseClosed {
			continue
		}
		if err := q.judge(&all[i]); err != nil {
			if text := err.Error(); text != q.said {
				q.said = text
				q.logger.Info("epoch waits for witnesses", "epoch", all[i].Close.Epoch, "size", all[i].Close.Result.LogSize, "err", err)
			}
			return all[:i]
		}
	}
	return all
}

// judge reports why the checkpoint of an epoch's result is not enough.
func (q *quorum) judge(s *projections.Settlement) error {
	r := &s.Close.Result
	if q.seen[r.LogSize] {
		return nil
	}
	b, err := q.store.Read(r.LogSize)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("no signed checkpoint of %d records is kept", r.LogSize)
	}
	if err != nil {
		return err
	}
	n, err := q.policy.Check(b)
	if err != nil {
		return err
	}
	if c := &n.Checkpoint; c.Origin != q.origin || c.Size != r.LogSize || c.Root != r.LogRoot {
		return fmt.Errorf("%w: checkpoint of %s, %d records with root %s; the epoch's result is of %s, %d with %s",
			errOtherHistory, c.Origin, c.Size, c.Root, q.origin, r.LogSize, r.LogRoot)
	}
	if q.seen == nil {
		q.seen = make(map[uint64]bool)
	}
	q.seen[r.LogSize] = true
	q.said = ""
	q.logger.Info("witnesses have cosigned", "epoch", s.Close.Epoch, "size", r.LogSize, "cosignatures", len(n.Cosigned))
	if q.reached != nil {
		q.reached(n)
	}
	return nil
}
