package explain

import (
	"encoding/binary"
	"fmt"

	"assay/domain"
)

// Kinds of events in an index. The numbers are stored: none is used again.
const (
	eventObservation = 1
	eventAbsence     = 2
	eventVerdict     = 3
	eventEarnings    = 4
	eventFinal       = 5
	eventForfeited   = 6
	eventNotCharged  = 7
	eventCharge      = 8
	eventVoided      = 9
	eventPosition    = 10
	eventLink        = 11
	eventReceipts    = 12 // the record itself, to be read from the log
	eventKinds       = 13
)

// event is what a fold told while it applied a record: a reason or a decision,
// nil for eventReceipts.
type event struct {
	record uint64
	order  uint64 // among all events
	value  any
}

// stream is events in their order, each as what differs from the event of its
// kind before: most of what is told of a node's era is what was told of the era
// before. An event is
//
//	kind 1 | record uvarint, less that of the event before | order, likewise |
//	bytes uvarint | runs
//
// with the value as wire writes it, xor-ed with the value before as far as that
// goes, as runs: number of zeros uvarint, number of other bytes uvarint, those.
type stream struct {
	out    []byte
	record uint64
	order  uint64
	last   [eventKinds][]byte
}

// add appends an event whose value is in raw.
func (s *stream) add(kind byte, record, order uint64, raw []byte) {
	s.out = append(s.out, kind)
	s.out = binary.AppendUvarint(s.out, record-s.record)
	s.out = binary.AppendUvarint(s.out, order-s.order)
	s.out = binary.AppendUvarint(s.out, uint64(len(raw)))
	s.record, s.order = record, order
	before := s.last[kind]
	for i := range min(len(before), len(raw)) {
		before[i] ^= raw[i]
	}
	if len(before) < len(raw) {
		before = append(before, raw[len(before):]...)
	}
	s.out = appendRuns(s.out, before[:len(raw)])
	s.last[kind] = append(before[:0], raw...)
}

// appendRuns packs bytes of which most are zero.
func appendRuns(out, raw []byte) []byte {
	for i := 0; i < len(raw); {
		zeros := i
		for i < len(raw) && raw[i] == 0 {
			i++
		}
		others := i
		for i < len(raw) && (raw[i] != 0 || i+1 < len(raw) && raw[i+1] != 0) { // a zero alone is no run
			i++
		}
		out = binary.AppendUvarint(out, uint64(others-zeros))
		out = binary.AppendUvarint(out, uint64(i-others))
		out = append(out, raw[others:i]...)
	}
	return out
}

// read returns all events of a stream.
func readStream(in []byte) ([]event, error) {
	var events []event
	r := streamReader{in: in}
	for len(r.in) > 0 {
		e, err := r.next()
		if err != nil {
			return nil, fmt.Errorf("event %d: %w", len(events), err)
		}
		events = append(events, e)
	}
	return events, nil
}

type streamReader struct {
	in            []byte
	record, order uint64
	last          [eventKinds][]byte
}

func (r *streamReader) uvarint() (uint64, error) {
	v, n := binary.Uvarint(r.in)
	if n <= 0 {
		return 0, fmt.Errorf("no number in the last %d bytes", len(r.in))
	}
	r.in = r.in[n:]
	return v, nil
}

func (r *streamReader) next() (event, error) {
	kind := r.in[0]
	r.in = r.in[1:]
	if kind == 0 || kind >= eventKinds {
		return event{}, fmt.Errorf("kind %d, want 1 to %d", kind, eventKinds-1)
	}
	var numbers [3]uint64
	for i := range numbers {
		var err error
		if numbers[i], err = r.uvarint(); err != nil {
			return event{}, err
		}
	}
	r.record, r.order = r.record+numbers[0], r.order+numbers[1]
	raw, err := r.runs(numbers[2])
	if err != nil {
		return event{}, err
	}
	before := r.last[kind]
	for i := range min(len(before), len(raw)) {
		raw[i] ^= before[i]
	}
	r.last[kind] = raw
	w := &wire{reading: true, b: raw}
	e := event{record: r.record, order: r.order, value: newValue(kind)}
	w.value(e.value)
	if w.err == nil && len(w.b) > 0 {
		w.fail("%d bytes after the end", len(w.b))
	}
	return e, w.err
}

// mostRaw bounds a value: a damaged length must not ask for all memory.
const mostRaw = 64 << 20

func (r *streamReader) runs(size uint64) ([]byte, error) {
	if size > mostRaw {
		return nil, fmt.Errorf("value of %d bytes, want at most %d", size, mostRaw)
	}
	raw := make([]byte, 0, size)
	for uint64(len(raw)) < size {
		zeros, err := r.uvarint()
		if err != nil {
			return nil, err
		}
		others, err := r.uvarint()
		if err != nil {
			return nil, err
		}
		if left := size - uint64(len(raw)); zeros > left || others > left-zeros || others > uint64(len(r.in)) {
			return nil, fmt.Errorf("runs of %d zeros and %d bytes in the last %d of a value", zeros, others, left)
		}
		raw = append(raw[:uint64(len(raw))+zeros], r.in[:others]...)
		r.in = r.in[others:]
	}
	return raw, nil
}

// newValue returns a value of a kind to be read.
func newValue(kind byte) any {
	switch kind {
	case eventObservation:
		return new(domain.Observation)
	case eventAbsence:
		return new(domain.Absence)
	case eventVerdict:
		return new(domain.Verdict)
	case eventEarnings:
		return new(domain.Earnings)
	case eventFinal:
		return new(domain.Final)
	case eventForfeited:
		return new(domain.HeldForfeited)
	case eventNotCharged:
		return new(domain.NotCharged)
	case eventCharge:
		return new(domain.Charge)
	case eventVoided:
		return new(domain.ChargesVoided)
	case eventPosition:
		return new(domain.PositionEarned)
	case eventLink:
		return new(domain.LinkEarned)
	}
	return nil
}

// kindOf returns the kind of a value, 0 if an index has no such events.
func kindOf(value any) byte {
	switch value.(type) {
	case *domain.Observation:
		return eventObservation
	case *domain.Absence:
		return eventAbsence
	case *domain.Verdict:
		return eventVerdict
	case *domain.Earnings:
		return eventEarnings
	case *domain.Final:
		return eventFinal
	case *domain.HeldForfeited:
		return eventForfeited
	case *domain.NotCharged:
		return eventNotCharged
	case *domain.Charge:
		return eventCharge
	case *domain.ChargesVoided:
		return eventVoided
	case *domain.PositionEarned:
		return eventPosition
	case *domain.LinkEarned:
		return eventLink
	case nil:
		return eventReceipts
	}
	return 0
}

// value is the walk of an event's value.
func (w *wire) value(v any) {
	switch v := v.(type) {
	case *domain.Observation:
		w.observation(v)
	case *domain.Absence:
		w.absence(v)
	case *domain.Verdict:
		w.verdict(v)
	case *domain.Earnings:
		w.earnings(v)
	case *domain.Final:
		w.final(v)
	case *domain.HeldForfeited:
		number(w, &v.SN)
		w.amounts(&v.Amount)
	case *domain.NotCharged:
		w.charge(&v.Charge)
		w.boolean(&v.TooFew)
	case *domain.Charge:
		w.charge(v)
	case *domain.ChargesVoided:
		list(w, &v.Leaves, w.slash)
	case *domain.PositionEarned:
		w.positionEarned(v)
	case *domain.LinkEarned:
		w.linkEarned(v)
	}
}
