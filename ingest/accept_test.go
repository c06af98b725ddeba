package ingest

import (
	"errors"
	"testing"

	"github.com/nats-io/nats.go/jetstream"
)

// placed is a message of which only its place in the stream is known.
type placed struct {
	jetstream.Msg
	seq uint64
}

func (m placed) Metadata() (*jetstream.MsgMetadata, error) {
	return &jetstream.MsgMetadata{Sequence: jetstream.SequencePair{Stream: m.seq}, Stream: "ICN"}, nil
}

// TestAccept gives a source messages in an order that a broker may come up with.
func TestAccept(t *testing.T) {
	for _, c := range []struct {
		name  string
		seqs  []uint64
		fresh int
		want  error
	}{
		{"in order", []uint64{5, 6, 7}, 3, nil},
		{"delivered again", []uint64{5, 4, 5, 6, 1, 6, 7}, 3, nil},
		{"lost on the way", []uint64{5, 6, 8}, 2, errGap},
		{"lost by the stream", []uint64{6}, 0, ErrSourceHole},
		{"old ones first, then a hole", []uint64{3, 4, 6}, 0, ErrSourceHole},
	} {
		s := &source{next: 5}
		fresh := 0
		var err error
		for _, seq := range c.seqs {
			var ok bool
			if _, ok, err = s.accept(placed{seq: seq}); err != nil {
				break
			}
			if ok {
				fresh++
			}
		}
		if fresh != c.fresh || !errors.Is(err, c.want) {
			t.Errorf("%s: took %d, %v; want %d, %v", c.name, fresh, err, c.fresh, c.want)
		}
	}
}
