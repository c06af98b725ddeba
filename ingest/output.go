package ingest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
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

// A Decision is something the engine has to say: a verdict, a charge, an epoch.
type Decision struct {
	Index   uint64 // of the log record that caused it
	Subject string // one of ICN_OUT's
	ID      string // Nats-Msg-Id, its own
	Body    []byte // JSON
}

// An Output publishes decisions and refusals to ICN_OUT.
//
// Decisions arrive there in order, each once, without a gap: every message says
// what it expects to follow, so one that is lost holds back all after it, and
// after a restart the last one in the stream says where to go on. Several engines that publish the same decisions do not disturb each
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
	if d.ID == "" {
		return fmt.Errorf("decision of record %d has no id", d.Index)
	}
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
		if subject == subjectRejected || subject == SubjectCheckpoint {
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
	var left []outMessage
	pause, away := firstPause, false
	for ctx.Err() == nil {
		a := &attempt{output: o, todo: left}
		err := a.run(ctx)
		left = append(a.sent, a.todo...)
		if a.acked > 0 {
			pause, away = firstPause, false
		}
		overtaken := errors.Is(err, errOvertaken)
		if overtaken && a.acked > 0 {
			continue
		}
		if !overtaken && !away && ctx.Err() == nil {
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

// codeWrongLastID is the broker's error for a message that does not follow the
// one whose id it names (JSStreamWrongLastMsgIDErrF in nats-server).
const codeWrongLastID jetstream.ErrorCode = 10070

// An attempt publishes from one look at the stream to the first trouble.
//
// A decision is sent when nothing is on its way, and then names the sequence
// number that it follows, or right behind a decision that is on its way, and
// then names that one's id. So the stream takes a decision only behind the one
// before it, whichever engine put that there, and by induction there is no gap.
type attempt struct {
	output  *Output
	todo    []outMessage             // not sent, in order
	sent    []outMessage             // not acknowledged, in order
	futures []jetstream.PubAckFuture // of sent
	seq     uint64                   // of the last message that the stream acknowledged
	last    place                    // of the last decision that it has or was sent
	spoken  bool                     // there was one
	acked   int
}

func (a *attempt) run(ctx context.Context) error {
	err := a.look(ctx)
	for err == nil {
		if len(a.todo) > 0 && a.may(&a.todo[0]) {
			err = a.send()
		} else {
			err = a.step(ctx)
		}
	}
	return err
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

// may says whether the message can be sent now.
func (a *attempt) may(m *outMessage) bool {
	if len(a.sent) == 0 {
		return true
	}
	return len(a.sent) < outWindow && (!m.decision || a.sent[len(a.sent)-1].decision)
}

// send sends the next message, or passes over a decision that the stream has.
func (a *attempt) send() error {
	m := a.todo[0]
	if m.decision && a.spoken && !m.place.after(a.last) {
		a.todo = a.todo[1:]
		return nil
	}
	behind := jetstream.WithExpectLastSequence(a.seq)
	if n := len(a.sent); n > 0 {
		behind = jetstream.WithExpectLastMsgID(a.sent[n-1].id)
	}
	// An earlier attempt may still hold the message: each has its own headers.
	msg := &nats.Msg{Subject: m.msg.Subject, Data: m.msg.Data, Header: maps.Clone(m.msg.Header)}
	future, err := a.output.js.PublishMsgAsync(msg, jetstream.WithMsgID(m.id), behind, jetstream.WithStallWait(outPatience))
	if err != nil {
		return fmt.Errorf("publish to %s: %w", StreamOut, err)
	}
	a.todo, a.sent, a.futures = a.todo[1:], append(a.sent, m), append(a.futures, future)
	if m.decision {
		a.last, a.spoken = m.place, true
	}
	return nil
}

// step takes a message over, if it has none to send, or an acknowledgement.
func (a *attempt) step(ctx context.Context) error {
	decisions, wake := a.output.decisions, a.output.wake
	if len(a.todo) > 0 || len(a.sent) >= outWindow {
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
		a.todo = append(a.todo, m)
	case <-wake:
		if m, ok := a.output.refusal(); ok {
			a.todo = append(a.todo, m)
		}
	case ack := <-ok:
		a.sent, a.futures, a.seq = a.sent[1:], a.futures[1:], ack.Sequence
		a.acked++
		if ack.Duplicate {
			return errOvertaken // it was there before, and is not the end
		}
	case err := <-failed:
		return failure(err)
	case <-patience:
		return fmt.Errorf("publish to %s: no acknowledgement within %s", StreamOut, outPatience)
	case <-ctx.Done():
		return ctx.Err()
	}
	return nil
}

func failure(err error) error {
	var api *jetstream.APIError
	if errors.As(err, &api) {
		switch api.ErrorCode {
		case jetstream.JSErrCodeStreamWrongLastSequence, jetstream.JSErrCodeStreamWrongLastSequenceConstant, codeWrongLastID:
			return errOvertaken
		}
	}
	return fmt.Errorf("publish to %s: %w", StreamOut, err)
}
