package diff

import (
	"bytes"
	"encoding/json"
	"fmt"

	"assay/domain"
)

type (
	// A RecordDifference is the first record in which two logs differ.
	RecordDifference struct {
		Index uint64      `json:"index"`
		Field string      `json:"field"` // the first that differs
		A     RecordOfLog `json:"a"`
		B     RecordOfLog `json:"b"`
	}
	// A RecordOfLog is a record as people read it.
	RecordOfLog struct {
		Seq         uint64          `json:"seq"`
		Time        int64           `json:"time_ns"`
		Kind        string          `json:"kind"`
		Version     uint8           `json:"version"`
		Digest      domain.Hash     `json:"digest"`
		WitnessHash domain.Hash     `json:"witness_hash"`
		Fact        json.RawMessage `json:"fact"`
	}
)

// leafStep is how many leaf hashes are compared at once.
const leafStep = 4096

// records compares the records that both logs should have: from the first that
// both have on.
func (r *Result) records(a, b *Side) error {
	fromA, toA := a.Log.Range()
	fromB, toB := b.Log.Range()
	from, to := max(fromA, fromB), min(toA, toB)
	if from >= to {
		r.NotCompared = append(r.NotCompared, "record")
		return nil
	}
	for at := from; at < to; at = min(at+leafStep, to) {
		end := min(at+leafStep, to)
		leavesA, err := a.Log.Leaves(at, end)
		if err != nil {
			return fmt.Errorf("%s: %w", a.Name, err)
		}
		leavesB, err := b.Log.Leaves(at, end)
		if err != nil {
			return fmt.Errorf("%s: %w", b.Name, err)
		}
		for i := range leavesA {
			if leavesA[i] != leavesB[i] {
				r.Records, err = newRecordDifference(a, b, at+uint64(i))
				return err
			}
		}
	}
	switch {
	case toA > toB:
		r.Ahead = &Ahead{a.Name, toB, toA - toB}
	case toB > toA:
		r.Ahead = &Ahead{b.Name, toA, toB - toA}
	}
	return nil
}

func newRecordDifference(a, b *Side, index uint64) (d *RecordDifference, err error) {
	d = &RecordDifference{Index: index}
	if d.A, err = a.record(index); err != nil {
		return nil, err
	}
	if d.B, err = b.record(index); err != nil {
		return nil, err
	}
	d.Field = d.field()
	return d, nil
}

func (s *Side) record(index uint64) (RecordOfLog, error) {
	r, err := s.Log.Record(index)
	if err != nil {
		return RecordOfLog{}, fmt.Errorf("%s: %w", s.Name, err)
	}
	f, err := domain.DecodeBody(r.Kind, r.Version, r.Body)
	if err != nil {
		return RecordOfLog{}, fmt.Errorf("%s: record %d: %w", s.Name, index, err)
	}
	return RecordOfLog{
		Seq: r.Seq, Time: r.Time, Kind: r.Kind.String(), Version: r.Version, Digest: r.Digest,
		WitnessHash: r.WitnessHash, Fact: domain.FormatFact(f),
	}, nil
}

// field names what differs: what is said first, who says it next, and where it
// stood in the stream last.
func (d *RecordDifference) field() string {
	for _, f := range []struct {
		name string
		same bool
	}{
		{"kind", d.A.Kind == d.B.Kind},
		{"version", d.A.Version == d.B.Version},
		{"fact", bytes.Equal(d.A.Fact, d.B.Fact)},
		{"digest", d.A.Digest == d.B.Digest},
		{"witness_hash", d.A.WitnessHash == d.B.WitnessHash},
		{"seq", d.A.Seq == d.B.Seq},
	} {
		if !f.same {
			return f.name
		}
	}
	return "time_ns"
}
