package ingest

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/nats-io/nats.go/jetstream"
	"golang.org/x/sync/semaphore"

	"assay/domain"
	"assay/ingest/eventlog"
)

// Why a stream is refused, before anything of it is written.
var (
	// ErrSourceRegressed says that the stream is another one than the log was
	// made from, or lost messages that the log holds. What it says from here on
	// would make another history.
	ErrSourceRegressed = errors.New("SOURCE_REGRESSED")
	// ErrSourceHole says that the stream lacks a message that the log has not
	// seen.
	ErrSourceHole = errors.New("SOURCE_HOLE")
	// ErrSourceConfig says that the stream's configuration can lose messages.
	ErrSourceConfig = errors.New("SOURCE_CONFIG")
)

const (
	// pullMessages and pullBytes bound what the broker sends ahead, and once more
	// what waits here: somebody may flood the stream with messages of the largest
	// size.
	pullMessages = 4096
	pullBytes    = 16 << 20
	// pullExpiry and pullHeartbeat notice a consumer that is gone: after two
	// missed heartbeats the session ends.
	pullExpiry    = 30 * time.Second
	pullHeartbeat = 5 * time.Second
	// consumerIdle is after how long the broker forgets a consumer of ours that
	// nobody asks.
	consumerIdle = time.Minute
	// auditEvery is how often the stream is held against its own past while
	// messages flow.
	auditEvery = time.Minute
	// askTimeout bounds one request to the broker: longer than an election.
	askTimeout = 10 * time.Second
)

// A source is one consumer's life: from our cursor on, in order and without a
// gap, until the first trouble. The next source starts where the log is then.
type source struct {
	stream   jetstream.Stream
	cursor   eventlog.Cursor // of the stream as it was found, at our position
	messages chan jetstream.Msg
	room     *semaphore.Weighted // bytes that messages may still hold
	trouble  chan error
	tick     *time.Ticker // when to audit
	stop     func()

	next    uint64 // sequence that has to come now
	started bool   // a message came
}

// errGap ends a session: messages got lost on their way, and have to be asked
// for again.
var errGap = errors.New("messages were lost on their way")

// delivery is a message as it came.
type delivery struct {
	msg  jetstream.Msg
	seq  uint64
	time int64
}

// openSource makes a consumer behind the cursor, and only then looks at the
// stream: were it made anew after the look, the consumer would be gone.
func openSource(ctx context.Context, js jetstream.JetStream, name string, at eventlog.Cursor) (*source, error) {
	ask, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	stream, err := js.Stream(ask, name)
	if err != nil {
		return nil, fmt.Errorf("look up stream %s: %w", name, err)
	}
	// The position is looked at first, for the broker itself may refuse a start
	// behind the end of a stream that went backwards.
	cursor, err := CheckSource(stream.CachedInfo(), at)
	if err != nil {
		return nil, err
	}
	consumer, err := stream.CreateConsumer(ask, jetstream.ConsumerConfig{
		Description:       "assay ingest; ordered, its position is the log's cursor",
		DeliverPolicy:     jetstream.DeliverByStartSequencePolicy,
		OptStartSeq:       at.Sequence + 1,
		AckPolicy:         jetstream.AckNonePolicy,
		ReplayPolicy:      jetstream.ReplayInstantPolicy,
		InactiveThreshold: consumerIdle,
		MemoryStorage:     true,
		Replicas:          1,
	})
	if err != nil {
		return nil, fmt.Errorf("make a consumer of stream %s: %w", name, err)
	}
	s := &source{
		stream:   stream,
		cursor:   cursor,
		messages: make(chan jetstream.Msg, pullMessages),
		room:     semaphore.NewWeighted(pullBytes),
		trouble:  make(chan error, 1),
		next:     at.Sequence + 1,
	}
	if err := errors.Join(s.audit(ctx, at), s.recognise(ctx, at)); err != nil {
		return nil, err
	}
	return s, s.consume(ctx, consumer)
}

// mark is what the cursor keeps of the message that it stands on: the SHA-256
// of its broker timestamp and its payload.
func mark(time int64, payload []byte) domain.Hash {
	return sha256.Sum256(append(binary.BigEndian.AppendUint64(nil, uint64(time)), payload...))
}

// recognise wants the message that the log has seen last where the log has seen
// it: a stream that was restored from an older copy and has grown since passes
// every other look.
func (s *source) recognise(ctx context.Context, at eventlog.Cursor) error {
	if at.Sequence == 0 {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	m, err := s.stream.GetMsg(ctx, at.Sequence)
	if errors.Is(err, jetstream.ErrMsgNotFound) {
		return fmt.Errorf("%w: stream %s lacks sequence %d, the last that the log has seen", ErrSourceRegressed, at.Stream, at.Sequence)
	}
	if err != nil {
		return fmt.Errorf("look at sequence %d of the stream: %w", at.Sequence, err)
	}
	if mark(m.Time.UnixNano(), m.Data) != at.Mark {
		return fmt.Errorf("%w: stream %s has another message at sequence %d than the log has seen: it went back and on again",
			ErrSourceRegressed, at.Stream, at.Sequence)
	}
	return nil
}

func (s *source) consume(ctx context.Context, consumer jetstream.Consumer) error {
	ctx, cancel := context.WithCancel(ctx)
	consuming, err := consumer.Consume(func(m jetstream.Msg) {
		if s.room.Acquire(ctx, weight(m)) != nil {
			return // the session is over
		}
		select {
		case s.messages <- m:
		case <-ctx.Done():
		}
	},
		jetstream.PullMaxMessagesWithBytesLimit(pullMessages, pullBytes),
		jetstream.PullExpiry(pullExpiry), jetstream.PullHeartbeat(pullHeartbeat),
		jetstream.ConsumeErrHandler(func(_ jetstream.ConsumeContext, err error) {
			select {
			case s.trouble <- err:
			default: // one is enough to end the session
			}
		}))
	if err != nil {
		cancel()
		return fmt.Errorf("consume: %w", err)
	}
	s.tick = time.NewTicker(auditEvery)
	s.stop = func() {
		cancel() // first, for the handler may be waiting for us
		consuming.Stop()
		s.tick.Stop()
	}
	return nil
}

// weight is what a message costs of the room for those that wait.
func weight(m jetstream.Msg) int64 { return min(int64(len(m.Data()))+1, pullBytes) }

// audit looks at the stream anew.
func (s *source) audit(ctx context.Context, at eventlog.Cursor) error {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	info, err := s.stream.Info(ctx)
	if err != nil {
		return fmt.Errorf("look at the stream: %w", err)
	}
	if info.State.NumDeleted > 0 {
		if info, err = s.stream.Info(ctx, jetstream.WithDeletedDetails(true)); err != nil {
			return fmt.Errorf("look at the stream's gaps: %w", err)
		}
	}
	_, err = CheckSource(info, at)
	return err
}

// CheckSource holds a stream against the cursor of a log, and returns the
// cursor with the stream's identity, which a log that has read nothing takes
// over. ErrSourceConfig, ErrSourceRegressed or ErrSourceHole if ingest must not
// go on.
func CheckSource(info *jetstream.StreamInfo, at eventlog.Cursor) (eventlog.Cursor, error) {
	if err := CheckStream(info); err != nil {
		return at, fmt.Errorf("%w: stream %s: %w", ErrSourceConfig, info.Config.Name, err)
	}
	is := eventlog.Cursor{Stream: info.Config.Name, Created: info.Created.UnixNano(), Sequence: at.Sequence, Mark: at.Mark}
	state := &info.State
	if at != (eventlog.Cursor{}) && is != at {
		return at, fmt.Errorf("%w: log was made from %s, this is %s: the stream was recreated or is another",
			ErrSourceRegressed, at, is)
	}
	if state.LastSeq < at.Sequence {
		return at, fmt.Errorf("%w: stream %s ends at sequence %d, log has seen %d: the stream lost its tail",
			ErrSourceRegressed, is.Stream, state.LastSeq, at.Sequence)
	}
	if state.FirstSeq > at.Sequence+1 {
		return at, fmt.Errorf("%w: stream %s begins at sequence %d, log needs %d: the messages between are gone",
			ErrSourceHole, is.Stream, state.FirstSeq, at.Sequence+1)
	}
	if i := slices.IndexFunc(state.Deleted, func(seq uint64) bool { return seq > at.Sequence }); i >= 0 {
		return at, fmt.Errorf("%w: stream %s lacks sequence %d, log needs it", ErrSourceHole, is.Stream, state.Deleted[i])
	}
	return is, nil
}

// fetch waits for a message and returns it with those that are there already,
// at most the given number, and no more once they have the given bytes.
func (s *source) fetch(ctx context.Context, limit, limitBytes int) ([]delivery, error) {
	var batch []delivery
	size := 0
	for len(batch) < limit && size < limitBytes {
		m, err := s.receive(ctx, len(batch) == 0)
		if err != nil {
			return nil, err
		}
		if m == nil {
			break
		}
		s.room.Release(weight(m))
		d, fresh, err := s.accept(m)
		if err != nil {
			return nil, err
		}
		if fresh {
			batch = append(batch, d)
			size += len(m.Data())
		}
	}
	return batch, nil
}

// receive returns the next message; nil if there is none now and it is not to
// wait. In between it looks at the stream.
func (s *source) receive(ctx context.Context, wait bool) (jetstream.Msg, error) {
	for {
		select {
		case <-s.tick.C:
			at := s.cursor
			at.Sequence = s.next - 1
			if err := s.audit(ctx, at); err != nil {
				return nil, err
			}
		default:
		}
		if !wait {
			select {
			case m := <-s.messages:
				return m, nil
			default:
				return nil, nil
			}
		}
		select {
		case m := <-s.messages:
			return m, nil
		case err := <-s.trouble:
			return nil, err
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(auditEvery):
		}
	}
}

// accept takes the message that has to come now. An older one is a redelivery
// and is passed over. A later one got ahead of messages that were lost on their
// way, and ends the session; but the first one of a session comes right from
// where we asked, so there the stream itself has the hole.
func (s *source) accept(m jetstream.Msg) (d delivery, fresh bool, err error) {
	meta, err := m.Metadata()
	if err != nil {
		return d, false, fmt.Errorf("message without a place in the stream: %w", err)
	}
	seq := meta.Sequence.Stream
	if seq < s.next {
		return d, false, nil
	}
	if seq > s.next && s.started {
		return d, false, fmt.Errorf("%w: got sequence %d, want %d", errGap, seq, s.next)
	}
	if seq > s.next {
		return d, false, fmt.Errorf("%w: stream %s goes on at sequence %d, log needs %d: the messages between are gone",
			ErrSourceHole, meta.Stream, seq, s.next)
	}
	s.started = true
	s.next++
	return delivery{msg: m, seq: seq, time: meta.Timestamp.UnixNano()}, true, nil
}
