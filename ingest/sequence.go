package ingest

import (
	"fmt"

	"assay/domain"
	"assay/ingest/eventlog"
)

// sequencer judges candidates one by one in the order of the stream and makes
// the batch of what is accepted.
type sequencer struct {
	log  *eventlog.Log
	core Core
	door *door

	batch    eventlog.Batch
	refusals refusals
}

// next is the index of the next record.
func (s *sequencer) next() uint64 { return s.log.Size() + uint64(len(s.batch.Records)) }

func (s *sequencer) judge(c *candidate) error {
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
	return s.add(c.record(s.next()), c.submission.Fact)
}

// add puts a record into the batch and folds it: what comes after it in the
// same batch is judged by the state with it.
func (s *sequencer) add(r domain.Record, f domain.Fact) error {
	s.batch.Records = append(s.batch.Records, r)
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
		if err := s.add(c.derived(s.next(), f), f); err != nil {
			return err
		}
	}
	return nil
}

// recordAt returns a record with its witness, from the log or from the batch in
// hand.
func (s *sequencer) recordAt(index uint64) (domain.Record, error) {
	size := s.log.Size()
	if index < size {
		return WitnessedRecord(s.log, index)
	}
	if pending := index - size; pending < uint64(len(s.batch.Records)) {
		return s.batch.Records[pending], nil
	}
	return domain.Record{}, fmt.Errorf("log has %d records and the batch %d", size, len(s.batch.Records))
}
