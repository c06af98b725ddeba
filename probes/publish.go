package probes

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"assay/domain"
)

// Ack is what a stream says about a message that it was given.
type Ack struct {
	Sequence  uint64
	Duplicate bool // the stream already held this message id, at Sequence; nothing was stored
}

// ErrNoMessage says that a stream has no message at a sequence.
var ErrNoMessage = errors.New("no message at this sequence")

// Stream is the part of a durable stream that an Outbox uses: *JetStream.
// Implementations are safe for concurrent use.
type Stream interface {
	// Publish returns when the stream has acknowledged the message. After an
	// error the outcome is unknown.
	Publish(ctx context.Context, subject, id string, data []byte) (Ack, error)
	// Fetch returns the payload at a sequence, or ErrNoMessage.
	Fetch(ctx context.Context, sequence uint64) ([]byte, error)
}

// attemptTimeout bounds one attempt to publish: an election of a stream leader
// takes seconds (reliability §2, R3).
const attemptTimeout = 15 * time.Second

// Run publishes what is pending until ctx ends, and then returns nil. Another
// return is a failure of the disk that leaves it unknown what is pending.
func (o *Outbox) Run(ctx context.Context) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var attempts sync.WaitGroup
	defer attempts.Wait()
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			if err := context.Cause(ctx); stops(err) {
				return err
			}
			return nil
		case <-o.wake:
		case <-timer.C:
		}
		due, wait := o.take()
		for _, it := range due {
			attempts.Go(func() {
				if err := o.attempt(ctx, it); err != nil {
					cancel(err)
				}
			})
		}
		timer.Reset(wait)
	}
}

// take marks as many due items busy as the window lets through, oldest first,
// and says how long to wait for the next one. Finished attempts wake Run.
func (o *Outbox) take() ([]*item, time.Duration) {
	o.mu.Lock()
	defer o.mu.Unlock()
	var due []*item
	now, wait, busy := o.cfg.Clock(), o.cfg.MaxRetry, 0
	for _, it := range o.items {
		if it.busy {
			busy++
		}
	}
	for _, it := range o.items {
		if busy >= o.cfg.Window {
			break
		}
		if it.busy {
			continue
		}
		if d := it.due.Sub(now); d > 0 {
			wait = min(wait, d)
			if o.cfg.Window == 1 {
				break // in order: nothing overtakes the oldest
			}
			continue
		}
		it.busy = true
		busy++
		due = append(due, it)
	}
	return due, wait
}

// attempt publishes one item and forgets it if the stream has it. Its error is
// one that must stop the outbox.
func (o *Outbox) attempt(ctx context.Context, it *item) error {
	defer o.signal()
	err := o.deliver(ctx, it)
	o.mu.Lock()
	defer o.mu.Unlock()
	it.busy = false
	if err == nil {
		if err := o.forget(it); err != nil {
			return stop(fmt.Errorf("forget published message: %w", err))
		}
		o.stats.Published++
		return nil
	}
	if stops(err) {
		return err
	}
	if isOver(ctx, err) {
		return nil
	}
	wait := o.cfg.MinRetry << min(it.tries, 16)
	it.tries++
	it.due = o.cfg.Clock().Add(min(wait, o.cfg.MaxRetry))
	o.stats.Failures++
	if it.tries == 1 || it.tries%10 == 0 {
		o.cfg.Logger.WarnContext(ctx, "message is not acknowledged yet", "subject", it.subject, "tries", it.tries, "err", err)
	}
	return nil
}

// deliver returns nil once the stream holds these very bytes.
//
// A message id is one name space for all publishers, and the broker compares
// nothing but the id: whoever published other bytes under ours first makes the
// broker drop our message and call it a duplicate (reliability §0.2). So a
// duplicate is looked at, and what is not ours is answered with a fresh id.
func (o *Outbox) deliver(ctx context.Context, it *item) error {
	ctx, cancel := context.WithTimeout(ctx, attemptTimeout)
	defer cancel()
	data, err := os.ReadFile(filepath.Join(o.cfg.Dir, it.file))
	if err != nil {
		return stop(fmt.Errorf("read outbox: %w", err))
	}
	_, envelope, err := decodeParcel(data)
	if err != nil {
		return stop(fmt.Errorf("read outbox %s: %w", it.file, err))
	}
	id := domain.MessageID(envelope)
	for {
		if err := o.cfg.Fault("outbox-before-publish"); err != nil {
			return stop(err)
		}
		ack, err := o.cfg.Stream.Publish(ctx, it.subject, id, envelope)
		if err != nil {
			return fmt.Errorf("publish: %w", err)
		}
		if err := o.cfg.Fault("outbox-after-ack"); err != nil {
			return stop(err)
		}
		if !ack.Duplicate {
			return nil
		}
		same, err := o.holds(ctx, ack.Sequence, envelope, it)
		if same || err != nil {
			return err
		}
		id = domain.MessageID(envelope) + "-" + rand.Text()
	}
}

// holds reports whether the stream has these bytes at the sequence that it
// named for a duplicate. Where that cannot be found out, a message too many is
// harmless and a message too few is not, so the answer is no.
func (o *Outbox) holds(ctx context.Context, sequence uint64, envelope []byte, it *item) (bool, error) {
	stored, err := o.cfg.Stream.Fetch(ctx, sequence)
	if err != nil && !errors.Is(err, ErrNoMessage) && it.tries == 0 {
		return false, fmt.Errorf("compare with sequence %d: %w", sequence, err) // once more, later
	}
	same := err == nil && bytes.Equal(stored, envelope)
	o.mu.Lock()
	defer o.mu.Unlock()
	switch {
	case same:
		o.stats.Duplicates++
	case err != nil:
		o.stats.Unverified++
	default:
		o.stats.Poisoned++
	}
	if !same {
		o.cfg.Logger.WarnContext(ctx, "the stream calls a message a duplicate and holds other bytes; sent under a fresh id",
			"subject", it.subject, "sequence", sequence, "err", err)
	}
	return same, nil
}
