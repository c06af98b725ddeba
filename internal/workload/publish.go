package workload

import (
	"context"
	"fmt"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
)

// stallWait is how long Publish waits for the broker to store one more message.
const stallWait = time.Minute

// Publish publishes every message to the stream in order, and returns when all are stored, with their number and bytes.
func (n *Network) Publish(ctx context.Context, js jetstream.JetStream) (messages int, bytes uint64, err error) {
	for m, err := range n.Messages() {
		if err != nil {
			return messages, bytes, err
		}
		data := m.Encode()
		subject := domain.Subject(m.Fact, m.Network.ChainID)
		if _, err := js.PublishAsync(subject, data, jetstream.WithMsgID(domain.MessageID(data)), jetstream.WithStallWait(stallWait)); err != nil {
			return messages, bytes, fmt.Errorf("publish message %d: %w", messages+1, err)
		}
		messages++
		bytes += uint64(len(data))
	}
	select {
	case <-js.PublishAsyncComplete():
	case <-ctx.Done():
		return messages, bytes, fmt.Errorf("publish %d messages: %w", messages, ctx.Err())
	}
	stream, err := js.Stream(ctx, Stream)
	if err != nil {
		return messages, bytes, fmt.Errorf("look at stream %s: %w", Stream, err)
	}
	if stored := stream.CachedInfo().State.LastSeq; stored != uint64(messages) {
		return messages, bytes, fmt.Errorf("stream %s has %d messages of %d", Stream, stored, messages)
	}
	return messages, bytes, nil
}

// Ingest runs the engine's ingest from js into log and core, which must be folded from it, up to the present end of the
// stream, and returns when that is durable.
func Ingest(ctx context.Context, js jetstream.JetStream, log *eventlog.Log, core ingest.Core) error {
	stream, err := js.Stream(ctx, Stream)
	if err != nil {
		return fmt.Errorf("look at stream %s: %w", Stream, err)
	}
	end := stream.CachedInfo().State.LastSeq
	if log.Cursor().Sequence >= end {
		return nil
	}
	running, stop := context.WithCancel(ctx)
	defer stop()
	g := ingest.New(ingest.Config{JetStream: js, Log: log, Core: core, Durable: func(p ingest.Progress) {
		if p.Cursor.Sequence >= end {
			stop()
		}
	}})
	if err := g.Run(running); err != nil {
		return err
	}
	return ctx.Err()
}
