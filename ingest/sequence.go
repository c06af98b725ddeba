package ingest

import (
	"fmt"
	"slices"

	"assay/domain"
	"assay/ingest/eventlog"
)

// sequencer judges candidates one by one in the order of the stream and makes
// batches of what is accepted.
type sequencer struct {
	log  *eventlog.Log
	core Core
	door *door

	next   uint64          // index of the next record
	recent []domain.Record // those before it that the log may not have yet
	judgement
}

// judgement is what became of a batch of candidates.
type judgement struct {
	batch    eventlog.Batch
	refusals refusals
}

func newSequencer(log *eventlog.Log, core Core, door *door) *sequencer {
	return &sequencer{log: log, core: core, door: door, next: log.Size()}
}

// judge judges a batch of the stream. What it accepts is in Core then, and not yet
// in the log.
func (s *sequencer) judge(stream eventlog.Cursor, batch []candidate) (judgement, error) {
	appended := s.log.Size()
	s.recent = slices.DeleteFunc(s.recent, func(r domain.Record) bool { return r.Index < appended })
	s.judgement = judgement{batch: eventlog.Batch{Cursor: stream}}
	for i := range batch {
		if err := s.judgeOne(&batch[i]); err != nil {
			return judgement{}, err
		}
	}
	return s.judgement, nil
}

func (s *sequencer) judgeOne(c *candidate) error {
	for _, odd := range c.odd {
		s.batch.Counts[odd]++
	}
	rejection := c.rejection
	if rejection == nil {
		rejection = s.core.Check(c.submission)
	}
	s.batch.Cursor.Sequence, s.batch.Cursor.Mark = c.seq, c.mark
	if rejection != nil {
		s.batch.Counts[rejection.Reason]++
		s.refusals.add(c, rejection)
		return nil
	}
	if silent := s.core.Silent(c.submission.Fact); len(silent) > 0 {
		if err := s.addReceipts(c, silent); err != nil {
			return fmt.Errorf("%s: %w", c, err)
		}
	}
	s.door.learn(c)
	return s.add(c.record(s.next), c.submission.Fact)
}

// add puts a record into the batch and folds it: what comes after it in the
// same batch is judged by the state with it.
func (s *sequencer) add(r domain.Record, f domain.Fact) error {
	s.batch.Records, s.recent = append(s.batch.Records, r), append(s.recent, r)
	s.next++
	if err := s.core.Apply(domain.Entry{Index: r.Index, Digest: r.Digest, Leaf: r.Leaf(), Fact: f}); err != nil {
		return fmt.Errorf("apply record %d, sequence %d: %w", r.Index, r.Seq, err)
	}
	return nil
}

// addReceipts verifies the receipts of one-sided pairs and puts those pairs that
// have one into a record per era, right before the head that seals it. An era
// without any gets no record.
func (s *sequencer) addReceipts(c *candidate, silent []domain.SilentPair) error {
	verified, err := VerifyReceipts(s.door.network, silent, s.door.workers, s.recordAt)
	if err != nil {
		return err
	}
	for _, f := range verified {
		if err := s.add(c.derived(s.next, f), f); err != nil {
			return err
		}
	}
	return nil
}

// recordAt returns a record with its witness, from the log or from what is on its way
// there.
func (s *sequencer) recordAt(index uint64) (domain.Record, error) {
	first := s.next - uint64(len(s.recent))
	if index < first {
		return WitnessedRecord(s.log, index)
	}
	if index < s.next {
		return s.recent[index-first], nil
	}
	return domain.Record{}, fmt.Errorf("there are %d records", s.next)
}
