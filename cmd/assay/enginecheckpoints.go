package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"assay/ingest"
	"assay/internal/checkpoint"
	"assay/projections"
)

// openCheckpoints prepares the signing of checkpoints, and the policy that holds
// back epochs without enough witnesses. It fails if the log is not the one that
// was signed before.
func (e *engine) openCheckpoints(ctx context.Context) error {
	store := checkpoint.OpenStore(checkpointsDir(e.cfg.Data))
	if policy := e.cfg.Network.policy; policy != nil {
		e.quorum = &quorum{
			policy: policy, origin: checkpoint.Origin(e.genesis.Network()), store: store, logger: e.cfg.Logger,
		}
	}
	if e.cfg.LogKey == nil {
		return nil
	}
	e.notary = newNotary(e.cfg.LogKey, e.log, store)
	e.notary.publish, e.notary.logger = e.publishCheckpoint, e.cfg.Logger
	if e.quorum != nil {
		e.quorum.reached = e.notary.cosigned
	}
	published, err := e.publishedCheckpoint(ctx)
	if err != nil {
		return err
	}
	if err := e.notary.open(published); err != nil {
		return err
	}
	if err := e.notary.complete(e.core.settlements(), e.core.closed); err != nil {
		return fmt.Errorf("sign what closed before: %w", err)
	}
	newest, err := e.notary.newest()
	if err != nil {
		return err
	}
	if newest != nil && (published == nil || published.Checkpoint.Size < newest.Checkpoint.Size) {
		e.notary.hand(ctx, newest)
	}
	// Before the snapshot is kept, which the next start would go on from: an epoch
	// that it has closed is signed already.
	e.onClose = append([]func(context.Context, closedEpoch){e.notary.notice}, e.onClose...)
	return nil
}

// publishPatience is how long the broker may take over a checkpoint before the
// engine goes on without it.
const publishPatience = 10 * time.Second

// publishedCheckpoint returns the last checkpoint in ICN_OUT that this engine's key
// has signed, nil if there is none.
func (e *engine) publishedCheckpoint(ctx context.Context) (*checkpoint.Note, error) {
	ctx, cancel := context.WithTimeout(ctx, publishPatience)
	defer cancel()
	stream, err := e.js.Stream(ctx, ingest.StreamOut)
	if err != nil {
		return nil, fail(exitTempFail, "last checkpoint in %s: %w", ingest.StreamOut, err)
	}
	m, err := stream.GetLastMsgForSubject(ctx, ingest.SubjectCheckpoint)
	if errors.Is(err, jetstream.ErrMsgNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, fail(exitTempFail, "last checkpoint in %s: %w", ingest.StreamOut, err)
	}
	n, err := checkpoint.Open(m.Data, []checkpoint.PublicKey{e.cfg.LogKey.Public()}, nil)
	if err != nil {
		e.cfg.Logger.Warn("the last published checkpoint is not of this log key and is passed over", "seq", m.Sequence, "err", err)
		return nil, nil
	}
	return n, nil
}

// publishCheckpoint puts a checkpoint into ICN_OUT, as it is signed. It stands
// beside the order of decisions: engines without a log key publish those too.
func (e *engine) publishCheckpoint(ctx context.Context, n *checkpoint.Note) error {
	ctx, cancel := context.WithTimeout(ctx, publishPatience)
	defer cancel()
	msg := nats.NewMsg(ingest.SubjectCheckpoint)
	msg.Data = n.Bytes()
	id := fmt.Sprintf("checkpoint-%d-%d", n.Checkpoint.Size, len(n.Cosigned))
	if _, err := e.js.PublishMsg(ctx, msg, jetstream.WithMsgID(id)); err != nil {
		return fmt.Errorf("publish to %s: %w", ingest.SubjectCheckpoint, err)
	}
	return nil
}

// offered returns the closed epochs that may be approved and settled: none while
// the log is shorter than what was signed of it, and none without the witnesses
// that the network asks for.
func (e *engine) offered() []projections.Settlement {
	if e.notary.isBehind() {
		return nil
	}
	return e.quorum.offered(e.core.settlements())
}
