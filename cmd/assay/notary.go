package main

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"slices"
	"sync/atomic"

	"assay/ingest/eventlog"
	"assay/internal/checkpoint"
	"assay/projections"
)

// notary signs checkpoints of a log with the log's key, keeps them, and hands them
// on. It never signs what does not extend the newest checkpoint that it knows of.
type notary struct {
	key     *checkpoint.Key
	log     *eventlog.Log
	store   *checkpoint.Store
	publish func(context.Context, *checkpoint.Note) error
	logger  *slog.Logger

	// behind is the size of a checkpoint that was published and that the log has not
	// got to (again): until then nothing is signed and nothing offered for approval.
	behind atomic.Uint64
	owed   checkpoint.Checkpoint // that checkpoint; notice's own from open on
	missed []closedEpoch         // that closed meanwhile; notice's own
	failed chan error            // has what ends the engine
	again  chan *checkpoint.Note // have their cosignatures now
}

// againQueue bounds the cosigned checkpoints that wait to be published again; what
// comes beyond is not.
const againQueue = 16

func newNotary(key *checkpoint.Key, log *eventlog.Log, store *checkpoint.Store) *notary {
	return &notary{
		key: key, log: log, store: store, failed: make(chan error, 1), again: make(chan *checkpoint.Note, againQueue),
	}
}

// snapshotLine binds the snapshot that was taken at the size of a checkpoint.
func snapshotLine(snapshot []byte) string {
	sum := sha256.Sum256(snapshot)
	return fmt.Sprintf("assay-snapshot %d %s", projections.SnapshotVersion, base64.StdEncoding.EncodeToString(sum[:]))
}

// sign returns the checkpoint of a size that is kept, or signs and keeps one.
// snapshot, if there is one, is bound by an extension line. A
// checkpoint that is kept must be of the same root: no size is signed twice.
func (n *notary) sign(size uint64, snapshot []byte) (signed *checkpoint.Note, err error) {
	genesis := n.log.Genesis()
	c := checkpoint.Checkpoint{Origin: checkpoint.Origin(genesis.Network()), Size: size}
	if c.Root, err = n.log.RootAt(size); err != nil {
		return nil, err
	}
	if snapshot != nil {
		c.Extensions = []string{snapshotLine(snapshot)}
	}
	if signed, err = checkpoint.Sign(c, n.key); err != nil {
		return nil, err
	}
	err = n.store.Create(signed)
	if !errors.Is(err, fs.ErrExist) {
		return signed, err
	}
	kept, err := n.read(size)
	if err == nil {
		err = holdCheckpoint(n.log, &kept.Checkpoint)
	}
	if err != nil {
		return nil, fmt.Errorf("checkpoint of %d records: %w", size, err)
	}
	return kept, nil
}

// read returns a checkpoint that is kept, with this key's signature.
func (n *notary) read(size uint64) (*checkpoint.Note, error) {
	b, err := n.store.Read(size)
	if err != nil {
		return nil, err
	}
	return checkpoint.Open(b, []checkpoint.PublicKey{n.key.Public()}, nil)
}

// newest returns the largest checkpoint that is kept, nil if there is none.
func (n *notary) newest() (*checkpoint.Note, error) {
	sizes, err := n.store.Sizes()
	if err != nil || len(sizes) == 0 {
		return nil, err
	}
	last, err := n.read(sizes[len(sizes)-1])
	if err != nil {
		return nil, fmt.Errorf("newest checkpoint that is kept (a log with a new key keeps its old ones elsewhere): %w", err)
	}
	return last, nil
}

// open holds the log to the newest checkpoint that there is: kept, or published in
// ICN_OUT, which is nil if there is none or none of this key. The error is a
// history that is not the one that was signed.
func (n *notary) open(published *checkpoint.Note) error {
	known, err := n.newest()
	if err != nil {
		return err
	}
	if published != nil && (known == nil || published.Checkpoint.Size > known.Checkpoint.Size) {
		known = published
	}
	if known == nil {
		return nil
	}
	if known.Checkpoint.Size > n.log.Size() {
		n.owed = known.Checkpoint
		n.behind.Store(known.Checkpoint.Size)
		n.logger.Warn("the log is shorter than what was signed of it: nothing is signed or offered for approval until it is that long again",
			"size", n.log.Size(), "signed", known.Checkpoint.Size)
		return nil
	}
	if err := holdCheckpoint(n.log, &known.Checkpoint); err != nil {
		return fmt.Errorf("checkpoint of %d records: %w", known.Checkpoint.Size, err)
	}
	return nil
}

// notice signs the log as it was when an epoch closed. What it cannot keep or
// publish it tries again at the next close or start; a history that is not the
// one that was signed ends the engine.
func (n *notary) notice(ctx context.Context, c closedEpoch) {
	if behind := n.behind.Load(); behind > 0 {
		n.missed = append(n.missed, c)
		if n.log.Size() < behind {
			return
		}
		if err := holdCheckpoint(n.log, &n.owed); err != nil {
			n.fail(fmt.Errorf("checkpoint of %d records: %w", behind, err))
			return
		}
		n.behind.Store(0)
		missed := n.missed
		n.missed = nil
		for _, c := range missed {
			n.notice(ctx, c)
		}
		return
	}
	signed, err := n.sign(c.size, c.snapshot)
	switch {
	case errors.Is(err, errOtherHistory):
		n.fail(err)
	case err != nil:
		n.logger.WarnContext(ctx, "checkpoint is not signed", "epoch", c.close.Epoch, "size", c.size, "err", err)
	default:
		n.hand(ctx, signed)
	}
}

// hand publishes a checkpoint.
func (n *notary) hand(ctx context.Context, signed *checkpoint.Note) {
	if err := n.publish(ctx, signed); err != nil && ctx.Err() == nil {
		n.logger.WarnContext(ctx, "checkpoint is not published", "size", signed.Checkpoint.Size, "err", err)
	}
}

func (n *notary) fail(err error) {
	select {
	case n.failed <- err:
	default:
	}
}

// complete signs what was not signed when it closed: an engine may have been
// killed in between, or have got its key later. queued are the closes that notice
// will be told of.
func (n *notary) complete(closed []projections.Settlement, queued []closedEpoch) error {
	if n.isBehind() {
		return nil
	}
	kept, err := n.store.Sizes()
	if err != nil {
		return err
	}
	for _, s := range closed {
		size := s.Close.Result.LogSize
		if slices.Contains(kept, size) || slices.ContainsFunc(queued, func(c closedEpoch) bool { return c.size == size }) {
			continue
		}
		if _, err := n.sign(size, nil); err != nil {
			return fmt.Errorf("epoch %d: %w", s.Close.Epoch, err)
		}
	}
	return nil
}

// isBehind reports whether the log is shorter than what was signed of it.
func (n *notary) isBehind() bool { return n != nil && n.behind.Load() > 0 }

// cosigned takes a checkpoint that is to be published again, with its
// cosignatures.
func (n *notary) cosigned(signed *checkpoint.Note) {
	select {
	case n.again <- signed:
	default:
	}
}

// run publishes what was cosigned, and waits for what must end the engine.
func (n *notary) run(ctx context.Context) error {
	for {
		select {
		case signed := <-n.again:
			n.hand(ctx, signed)
		case err := <-n.failed:
			return err
		case <-ctx.Done():
			return nil
		}
	}
}
