package probes

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// Bounds of asynchronous publishing. A broker that syncs each message answers
// late rather than fast, so publishers wait for room instead of failing.
const (
	maxPendingAcks = 1024
	stallWait      = 10 * time.Second
	ackTimeout     = 10 * time.Second
)

// A JetStream publishes into one named stream of a NATS server. It needs leave
// to publish the subjects of its messages, and, to compare duplicates, the
// requests $JS.API.STREAM.INFO.<stream> and $JS.API.STREAM.MSG.GET.<stream> (or
// $JS.API.DIRECT.GET.<stream>); without the latter, what the broker calls a
// duplicate is published once more under another id.
type JetStream struct {
	js   jetstream.JetStream
	name string

	mu     sync.Mutex
	stream jetstream.Stream // looked up at the first Fetch
}

// NewJetStream returns the named stream at a connection, which stays the
// caller's to close.
func NewJetStream(nc *nats.Conn, name string) (*JetStream, error) {
	js, err := jetstream.New(nc,
		jetstream.WithPublishAsyncMaxPending(maxPendingAcks),
		jetstream.WithPublishAsyncTimeout(ackTimeout),
	)
	if err != nil {
		return nil, fmt.Errorf("use jetstream: %w", err)
	}
	return &JetStream{js: js, name: name}, nil
}

// Publish sends without waiting for others that are under way, and waits for
// its own acknowledgement. A subject of another stream is refused.
func (j *JetStream) Publish(ctx context.Context, subject, id string, data []byte) (Ack, error) {
	f, err := j.js.PublishMsgAsync(&nats.Msg{Subject: subject, Data: data},
		jetstream.WithMsgID(id),
		jetstream.WithExpectStream(j.name),
		jetstream.WithStallWait(stallWait),
	)
	if err != nil {
		return Ack{}, err
	}
	select {
	case ack := <-f.Ok():
		return Ack{Sequence: ack.Sequence, Duplicate: ack.Duplicate}, nil
	case err := <-f.Err():
		return Ack{}, err
	case <-ctx.Done():
		return Ack{}, ctx.Err()
	}
}

// Fetch reads one message of the stream.
func (j *JetStream) Fetch(ctx context.Context, sequence uint64) ([]byte, error) {
	s, err := j.lookup(ctx)
	if err != nil {
		return nil, err
	}
	m, err := s.GetMsg(ctx, sequence)
	if errors.Is(err, jetstream.ErrMsgNotFound) {
		return nil, fmt.Errorf("stream %s, sequence %d: %w", j.name, sequence, ErrNoMessage)
	}
	if err != nil {
		return nil, fmt.Errorf("stream %s, sequence %d: %w", j.name, sequence, err)
	}
	return m.Data, nil
}

func (j *JetStream) lookup(ctx context.Context) (jetstream.Stream, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.stream == nil {
		s, err := j.js.Stream(ctx, j.name)
		if err != nil {
			return nil, fmt.Errorf("look up stream %s: %w", j.name, err)
		}
		j.stream = s
	}
	return j.stream, nil
}
