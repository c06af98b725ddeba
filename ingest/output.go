package ingest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// Headers of a decision. Together they are its place in the order of all
// decisions.
const (
	// HeaderIndex names the log record that caused it.
	HeaderIndex = "Assay-Index"
	// HeaderPart numbers the decisions of one record, from 0.
	HeaderPart = "Assay-Part"
)

const (
	// outWindow is how many messages are on their way to the broker at once.
	outWindow = 256
	// outPatience is after how long a missing acknowledgement ends an attempt.
	outPatience = 20 * time.Second
	// refusalQueue bounds the refusals that wait; what comes beyond is counted in
	// the next one.
	refusalQueue = 1024
)

// A Decision is something the engine has to say: a verdict, a charge, an epoch,
// a checkpoint.
type Decision struct {
	Index   uint64 // of the log record that caused it
	Subject string // one of ICN_OUT's
	ID      string // Nats-Msg-Id
	Body    []byte // JSON
}

// An Output publishes decisions and refusals to ICN_OUT.
//
// Decisions arrive there in order, each once, without a gap: every message says
// which sequence number it expects to follow, so one that is lost holds back
// all after it, and after a restart the last one in the stream says where to go
// on. Several engines that publish the same decisions do not disturb each
// other. Refusals are not as precious: some may be missing after a restart, and
// in a flood they are counted instead of told.
//
// Nobody but engines may have the right to publish to ICN_OUT: a decision there
// carries no signature.
type Output struct {
	js     jetstream.JetStream
	logger *slog.Logger

	decisions chan outMessage // from Publish to Run

	mu      sync.Mutex // guards what follows; refusals come from Refuse
	waiting []Refusal
	omitted [256]uint64   // by reason: refused entry to waiting
	wake    chan struct{} // holds one token when waiting is not empty

	// The rest is owned by the caller of Publish.
	index  uint64 // of the last decision
	part   uint64 // of the last decision
	spoken bool   // there was one
}

// place orders decisions.
type place struct{ index, part uint64 }

func (p place) after(q place) bool { return p.index > q.index || p.index == q.index && p.part > q.part }

// outMessage is a message on its way; refusals have no place.
type outMessage struct {
	decision bool
	place    place
	msg      *nats.Msg
	id       string
}

// NewOutput makes an Output; it starts nothing. A nil logger is silent.
func NewOutput(js jetstream.JetStream, logger *slog.Logger) *Output {
	if logger == nil {
		logger = slog.New(slog.DiscardHandler)
	}
	return &Output{js: js, logger: logger, decisions: make(chan outMessage), wake: make(chan struct{}, 1)}
}

// Publish hands over a decision; it blocks while the broker is slow or away.
// One goroutine calls it, in the order of the log, and at every start either
// from the first decision on or from the first of a record that Last does not
// lie behind: those that are in the stream already are passed over. Return does
// not mean published.
func (o *Output) Publish(ctx context.Context, d Decision) error {
	if o.spoken && d.Index < o.index {
		return fmt.Errorf("decision of record %d after one of record %d", d.Index, o.index)
	}
	if o.spoken && d.Index == o.index {
		o.part++
	} else {
		o.part = 0
	}
	o.index, o.spoken = d.Index, true
	msg := nats.NewMsg(d.Subject)
	msg.Data = d.Body
	msg.Header.Set(HeaderIndex, strconv.FormatUint(o.index, 10))
	msg.Header.Set(HeaderPart, strconv.FormatUint(o.part, 10))
	select {
	case o.decisions <- outMessage{decision: true, place: place{o.index, o.part}, msg: msg, id: d.ID}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Refuse hands over a refusal; it never blocks. Any goroutine may call it.
func (o *Output) Refuse(r Refusal) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.waiting) == refusalQueue {
		o.omitted[r.Reason] += 1 + r.Omitted
		return
	}
	r.Omitted += o.omitted[r.Reason]
	o.omitted[r.Reason] = 0
	o.waiting = append(o.waiting, r)
	select {
	case o.wake <- struct{}{}:
	default:
	}
}

// refusal takes the next waiting one.
func (o *Output) refusal() (outMessage, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.waiting) == 0 {
		return outMessage{}, false
	}
	r := o.waiting[0]
	o.waiting = o.waiting[1:]
	if len(o.waiting) > 0 {
		select {
		case o.wake <- struct{}{}:
		default:
		}
	}
	body, err := json.Marshal(r)
	if err != nil {
		panic("ingest: refusal to JSON: " + err.Error())
	}
	msg := nats.NewMsg(r.MessageSubject())
	msg.Data = body
	return outMessage{msg: msg, id: fmt.Sprintf("rejected-%d", r.Seq)}, true
}

// Last returns the place of the last decision in ICN_OUT: the record that caused
// it, and its number among the decisions of that record. ok is false if there is
// none.
func (o *Output) Last(ctx context.Context) (index, part uint64, ok bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	stream, err := o.js.Stream(ctx, StreamOut)
	if err != nil {
		return 0, 0, false, fmt.Errorf("look up stream %s: %w", StreamOut, err)
	}
	last, ok, err := lastPlace(ctx, stream)
	return last.index, last.part, ok, err
}

func lastPlace(ctx context.Context, stream jetstream.Stream) (last place, ok bool, err error) {
	for _, subject := range subjectsOut() {
		if subject == "icn.v1.rejected.>" {
			continue
		}
		m, err := stream.GetLastMsgForSubject(ctx, subject)
		if errors.Is(err, jetstream.ErrMsgNotFound) {
			continue
		}
		if err != nil {
			return last, false, fmt.Errorf("last message of %s: %w", subject, err)
		}
		p, err := parsePlace(m.Header)
		if err != nil {
			return last, false, fmt.Errorf("message %d of %s under %q is none of ours: %w", m.Sequence, StreamOut, m.Subject, err)
		}
		if !ok || p.after(last) {
			last, ok = p, true
		}
	}
	return last, ok, nil
}

func parsePlace(h nats.Header) (p place, err error) {
	if p.index, err = strconv.ParseUint(h.Get(HeaderIndex), 10, 64); err != nil {
		return p, fmt.Errorf("header %s: %w", HeaderIndex, err)
	}
	if p.part, err = strconv.ParseUint(h.Get(HeaderPart), 10, 64); err != nil {
		return p, fmt.Errorf("header %s: %w", HeaderPart, err)
	}
	return p, nil
}

// Run publishes until ctx ends, and then returns nil: whatever happens to the
// broker is waited out.
func (o *Output) Run(ctx context.Context) error {
	var backlog []outMessage
	pause, away := firstPause, false
	for ctx.Err() == nil {
		a := &attempt{output: o, backlog: backlog}
		err := a.run(ctx)
		backlog = a.backlog
		if errors.Is(err, errOvertaken) {
			continue
		}
		if a.acked > 0 {
			pause, away = firstPause, false
		}
		if !away && ctx.Err() == nil {
			away = true
			o.logger.WarnContext(ctx, "outputs wait, retrying", "stream", StreamOut, "err", err)
		}
		if !wait(ctx, pause) {
			return nil
		}
		pause = min(2*pause, lastPause)
	}
	return nil
}

// errOvertaken says that somebody else published in between: look again and go on.
var errOvertaken = errors.New("the stream went on without us")

// An attempt publishes from one look at the stream to the first trouble.
type attempt struct {
	output  *Output
	backlog []outMessage // not acknowledged yet, in order
	futures []jetstream.PubAckFuture
	seq     uint64 // of the last message that the stream has or is to have
	last    place  // of the last decision that it has or is to have
	spoken  bool
	acked   int
}

func (a *attempt) run(ctx context.Context) error {
	if err := a.look(ctx); err != nil {
		return err
	}
	again := a.backlog
	a.backlog = nil
	for _, m := range again {
		if err := a.send(m); err != nil {
			a.backlog = again
			return err
		}
	}
	for {
		if err := a.step(ctx); err != nil {
			return err
		}
	}
}

// look reads where the stream is. Its end is read first: what comes between the
// two reads makes the end too old, and the next message is refused.
func (a *attempt) look(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	stream, err := a.output.js.Stream(ctx, StreamOut)
	if err != nil {
		return fmt.Errorf("look up stream %s: %w", StreamOut, err)
	}
	a.seq = stream.CachedInfo().State.LastSeq
	a.last, a.spoken, err = lastPlace(ctx, stream)
	return err
}

// step does one thing: takes a message over, or an acknowledgement.
func (a *attempt) step(ctx context.Context) error {
	decisions, wake := a.output.decisions, a.output.wake
	if len(a.futures) >= outWindow {
		decisions, wake = nil, nil
	}
	var ok <-chan *jetstream.PubAck
	var failed <-chan error
	var patience <-chan time.Time
	if len(a.futures) > 0 {
		ok, failed = a.futures[0].Ok(), a.futures[0].Err()
		timer := time.NewTimer(outPatience)
		defer timer.Stop()
		patience = timer.C
	}
	select {
	case m := <-decisions:
		return a.send(m)
	case <-wake:
		if m, ok := a.output.refusal(); ok {
			return a.send(m)
		}
		return nil
	case ack := <-ok:
		a.backlog, a.futures = a.backlog[1:], a.futures[1:]
		a.acked++
		if ack.Duplicate {
			return errOvertaken // it was there; those behind it expected one more
		}
		return nil
	case err := <-failed:
		var api *jetstream.APIError
		if errors.As(err, &api) && api.ErrorCode == jetstream.JSErrCodeStreamWrongLastSequence {
			return errOvertaken
		}
		return fmt.Errorf("publish to %s: %w", StreamOut, err)
	case <-patience:
		return fmt.Errorf("publish to %s: no acknowledgement within %s", StreamOut, outPatience)
	case <-ctx.Done():
		return ctx.Err()
	}
}

// send sends a message, or passes over a decision that the stream has.
func (a *attempt) send(m outMessage) error {
	if m.decision {
		if a.spoken && !m.place.after(a.last) {
			return nil
		}
		a.last, a.spoken = m.place, true
	}
	a.backlog = append(a.backlog, m)
	// The message may be in use by an earlier attempt: each has its own headers.
	msg := &nats.Msg{Subject: m.msg.Subject, Data: m.msg.Data, Header: nats.Header{}}
	for k, v := range m.msg.Header {
		msg.Header[k] = v
	}
	future, err := a.output.js.PublishMsgAsync(msg,
		jetstream.WithMsgID(m.id), jetstream.WithExpectLastSequence(a.seq), jetstream.WithStallWait(outPatience))
	if err != nil {
		return fmt.Errorf("publish to %s: %w", StreamOut, err)
	}
	a.futures = append(a.futures, future)
	a.seq++
	return nil
}
