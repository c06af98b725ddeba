package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/explain"
	"assay/internal/snapshots"
	"assay/projections"
)

// explainDir is where a data directory keeps indexes for explanations.
func explainDir(data string) string { return filepath.Join(data, "explain") }

// fromIndex answers from the index of the epoch, if there is one; false if the
// log has to be folded.
func (x *explanation) fromIndex(log *eventlog.Log) (done bool, err error) {
	store := explain.NewStore(explainDir(x.source.data), x.logger())
	answer, told, err := retell(store, log, x.subject, x.epoch)
	if err != nil && !errors.Is(err, explain.ErrUnknown) || !told && err == nil {
		return err != nil, err
	}
	return true, x.print(answer, err)
}

// retell answers from the index of an epoch, nil for the last that closed; false
// if there is none that counts.
func retell(store *explain.Store, log *eventlog.Log, subject explain.Subject, epoch *domain.Epoch) (_ *explain.Explanation, ok bool, err error) {
	newest := store.Newest(log)
	if newest == nil {
		return nil, false, nil
	}
	defer func() { err = errors.Join(err, newest.Close()) }()
	of := newest
	if epoch != nil && *epoch != newest.Epoch {
		if *epoch > newest.Epoch {
			return nil, false, nil
		}
		if of = store.Of(*epoch, log); of == nil {
			return nil, false, nil
		}
		defer func() { err = errors.Join(err, of.Close()) }()
	}
	told, err := of.Retell(subject, newest, log)
	if errors.Is(err, explain.ErrBadIndex) {
		store.Ignore(of.Epoch, err)
		return nil, false, nil
	}
	if err != nil {
		return nil, false, err
	}
	size := log.Size()
	err = log.Scan(newest.LogSize, size, func(r domain.Record) error {
		if !told.Wants(r.Kind) {
			return nil
		}
		e, err := r.Entry()
		if err == nil {
			err = told.Apply(e)
		}
		return err
	})
	if err != nil || epoch == nil && told.Overtaken() {
		return nil, false, err
	}
	answer, err := told.Explain(log, size)
	return answer, err == nil, err
}

// indexing makes an index of every epoch that closes, so that explanations need
// not fold the log. It folds a second time, from the close of the epoch before,
// and in the background: ingest never waits for it.
type indexing struct {
	log       *eventlog.Log
	snapshots *snapshots.Store
	store     *explain.Store
	logger    *slog.Logger
	closed    chan struct{} // has a token when there may be a new one
}

func newIndexing(log *eventlog.Log, kept *snapshots.Store, data string, logger *slog.Logger) *indexing {
	return &indexing{log, kept, explain.NewStore(explainDir(data), logger), logger, make(chan struct{}, 1)}
}

// notice is told of an epoch that closed.
func (x *indexing) notice(context.Context, closedEpoch) {
	select {
	case x.closed <- struct{}{}:
	default:
	}
}

// run makes what is missing up to the last epoch that closed, now and whenever
// one closes, until ctx ends. That there is no index is told and no reason to stop
// an engine.
func (x *indexing) run(ctx context.Context, last func() (closedEpoch, bool)) error {
	for {
		if c, ok := last(); ok {
			if err := x.catchUp(ctx, c); err != nil && ctx.Err() == nil {
				x.logger.WarnContext(ctx, "no index for explanations", "epoch", c.close.Epoch, "err", err)
			}
		}
		select {
		case <-x.closed:
		case <-ctx.Done():
			return nil
		}
	}
}

// catchUp makes the indexes from the newest that there is, or the first record, to
// an epoch that closed.
func (x *indexing) catchUp(ctx context.Context, last closedEpoch) error {
	newest := x.store.Newest(x.log)
	if newest != nil {
		defer newest.Close()
		if newest.Epoch >= last.close.Epoch {
			return nil
		}
	}
	indexer, from := x.begin(newest)
	return x.log.Entries(from, last.size, func(e domain.Entry) error {
		made, err := indexer.Apply(e)
		for _, index := range made {
			err = errors.Join(err, x.store.Save(index))
		}
		return errors.Join(err, ctx.Err())
	})
}

// begin returns an indexer that goes on from an index and the snapshot that was
// taken with it, and where; one that begins with record 0 if that cannot be.
func (x *indexing) begin(newest *explain.Index) (indexer *explain.Indexer, from uint64) {
	indexer = explain.NewIndexer()
	if newest == nil {
		return indexer, 0
	}
	state, size, ok := x.snapshots.Newest(x.log, newest.LogSize, indexer.Decide)
	err := fmt.Errorf("there is no snapshot of %d records", newest.LogSize)
	if ok && size == newest.LogSize {
		err = indexer.Resume(newest, state, x.log)
	}
	if err != nil {
		x.logger.Info("indexes for explanations are made from the first record", "err", err)
		return explain.NewIndexer(), 0
	}
	return indexer, newest.LogSize
}

// lastClosed returns the last epoch that closed, as far as the log is durable.
func (c *core) lastClosed() (closedEpoch, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var last *projections.Settlement
	for _, s := range c.state.Settlements() {
		if s.Close.Result.LogSize <= c.size {
			last = s
		}
	}
	if last == nil || c.owed > 0 {
		return closedEpoch{}, false
	}
	return closedEpoch{close: last.Close, size: last.Close.Result.LogSize}, true
}
