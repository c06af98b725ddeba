package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"time"

	"github.com/nats-io/nats.go"

	"assay/domain"
	"assay/ingest"
	"assay/probes"
)

// publishTime is how long a broker may take for one message of a signer: an
// election of a stream's leader, twice.
const publishTime = 30 * time.Second

// publish puts one message into the stream and returns once the stream has it.
// Nothing is kept here: publishing the same again is harmless, for the stream and
// the log know a content once.
func (p *program) publish(ctx context.Context, url string, chain uint64, f domain.Fact, m *domain.Message) error {
	conn, err := nats.Connect(url, nats.Timeout(publishTime/3))
	if err != nil {
		return fail(exitTempFail, "nats-url %s: %w", url, err)
	}
	defer conn.Close()
	stream, err := probes.NewJetStream(conn, ingest.StreamIn)
	if err != nil {
		return err
	}
	limited, cancel := context.WithTimeout(ctx, publishTime)
	defer cancel()
	err = publishOnce(limited, stream, domain.Subject(f, chain), m.Encode())
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		return fail(exitTempFail, "publish a message of kind %s to %s: %w", f.Kind(), url, err)
	}
	return nil
}

// publishOnce publishes until the stream has these very bytes: anybody who may
// publish can have taken their message id before.
func publishOnce(ctx context.Context, stream probes.Stream, subject string, data []byte) error {
	id := domain.MessageID(data)
	for {
		ack, err := stream.Publish(ctx, subject, id, data)
		if err != nil || !ack.Duplicate {
			return err
		}
		got, err := stream.Fetch(ctx, ack.Sequence)
		if err != nil && !errors.Is(err, probes.ErrNoMessage) {
			return err
		}
		if bytes.Equal(got, data) {
			return nil
		}
		id = domain.MessageID(data) + "-" + rand.Text()
	}
}
