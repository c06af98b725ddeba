package workload

import (
	"context"
	"fmt"
	"iter"
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
	return Publish(ctx, js, n.Messages())
}

// Publish is Network.Publish of some messages. The stream must have no other publisher meanwhile.
func Publish(ctx context.Context, js jetstream.JetStream, each iter.Seq2[Message, error]) (messages int, bytes uint64, err error) {
	before, err := lastOf(ctx, js)
	if err != nil {
		return 0, 0, err
	}
	for m, err := range each {
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
	last, err := lastOf(ctx, js)
	if err == nil && last-before != uint64(messages) {
		err = fmt.Errorf("stream %s took %d messages of %d", Stream, last-before, messages)
	}
	return messages, bytes, err
}

// lastOf returns the last sequence of the stream.
func lastOf(ctx context.Context, js jetstream.JetStream) (uint64, error) {
	stream, err := js.Stream(ctx, Stream)
	if err != nil {
		return 0, fmt.Errorf("look at stream %s: %w", Stream, err)
	}
	return stream.CachedInfo().State.LastSeq, nil
}

// Ingest runs the engine's ingest from js into log and core, which must be folded from it, up to the present end of the
// stream, and returns when that is durable.
func Ingest(ctx context.Context, js jetstream.JetStream, log *eventlog.Log, core ingest.Core) error {
	return NewIntake(js, log, core).Run(ctx)
}

// An Intake is the engine's ingest, which can be run up to the end of the stream again and again; what it learned it
// keeps, as an engine does that goes on.
type Intake struct {
	js      jetstream.JetStream
	log     *eventlog.Log
	ingest  *ingest.Ingest
	reached func(seq uint64) // what is durable; set by Run
}

// NewIntake makes an Intake from js into log and core, which must be folded from it.
func NewIntake(js jetstream.JetStream, log *eventlog.Log, core ingest.Core) *Intake {
	i := &Intake{js: js, log: log}
	i.ingest = ingest.New(ingest.Config{JetStream: js, Log: log, Core: core, Durable: func(p ingest.Progress) { i.reached(p.Cursor.Sequence) }})
	return i
}

// Run ingests up to the present end of the stream, and returns when that is durable.
func (i *Intake) Run(ctx context.Context) error {
	end, err := lastOf(ctx, i.js)
	if err != nil {
		return err
	}
	if i.log.Cursor().Sequence >= end {
		return nil
	}
	running, stop := context.WithCancel(ctx)
	defer stop()
	i.reached = func(seq uint64) {
		if seq >= end {
			stop()
		}
	}
	if err := i.ingest.Run(running); err != nil {
		return err
	}
	return ctx.Err()
}
