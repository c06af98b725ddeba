package ingest

import (
	"errors"
	"fmt"
	"slices"

	"assay/domain"
	"assay/ingest/eventlog"
)

// sequencer judges candidates one by one in the order of the stream and makes
// the batch of what is accepted.
type sequencer struct {
	log     *eventlog.Log
	core    Core
	network domain.Network
	workers int

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
	receipts, err := s.collect(silent)
	if err != nil {
		return err
	}
	verified := make([]bool, len(silent))
	parallel(len(silent), s.workers, func(i int) {
		p := silent[i]
		verified[i] = slices.ContainsFunc(receipts[i], func(r domain.Receipt) bool {
			return r.Verify(s.network, p.Holder, p.Era, p.Pair.SN, p.Pair.HN, p.Key)
		})
	})
	pairs := map[domain.Era][]domain.Pair{}
	var eras []domain.Era
	for i, p := range silent {
		if !verified[i] {
			continue
		}
		if pairs[p.Era] == nil {
			eras = append(eras, p.Era)
		}
		pairs[p.Era] = append(pairs[p.Era], p.Pair)
	}
	slices.Sort(eras)
	for _, era := range eras {
		slices.SortFunc(pairs[era], comparePairs)
		f := &domain.Receipts{Era: era, Pairs: slices.Compact(pairs[era])}
		if err := s.add(c.derived(s.next(), f), f); err != nil {
			return err
		}
	}
	return nil
}

func comparePairs(a, b domain.Pair) int {
	switch {
	case a.SN < b.SN || a.SN == b.SN && a.HN < b.HN:
		return -1
	case a == b:
		return 0
	}
	return 1
}

// collect finds the receipts of every pair, each in the order of the records
// and of their entries. Every record is read once, whatever the number of its
// pairs, and only the receipts that are asked for are kept.
func (s *sequencer) collect(silent []domain.SilentPair) ([][]domain.Receipt, error) {
	askers := map[uint64][]int{} // record -> pairs, as indexes of silent
	var indexes []uint64
	for i, p := range silent {
		for _, index := range p.Records {
			if askers[index] == nil {
				indexes = append(indexes, index)
			}
			askers[index] = append(askers[index], i)
		}
	}
	slices.Sort(indexes)
	receipts := make([][]domain.Receipt, len(silent))
	for _, index := range indexes {
		report, proofs, err := s.report(index)
		if err != nil {
			return nil, fmt.Errorf("receipts of record %d: %w", index, err)
		}
		places := map[uint64][]int{} // peer -> its entries
		for place, p := range report.Peers {
			places[p.ID] = append(places[p.ID], place)
		}
		for _, i := range askers[index] {
			for _, place := range places[peerOf(&silent[i])] {
				r, err := domain.ParseReceipt(proofs[place])
				if err != nil {
					return nil, fmt.Errorf("receipts of record %d, entry %d: %w", index, place, err)
				}
				receipts[i] = append(receipts[i], r)
			}
		}
	}
	return receipts, nil
}

// peerOf returns the id under which the holder's reports list the other side.
func peerOf(p *domain.SilentPair) uint64 {
	if p.Holder == domain.OriginSN {
		return uint64(p.Pair.HN)
	}
	return uint64(p.Pair.SN)
}

// report returns a report and its proofs, from the log or from the batch in hand.
func (s *sequencer) report(index uint64) (*domain.Report, [][]byte, error) {
	r, err := s.recordAt(index)
	if err != nil {
		return nil, nil, err
	}
	f, err := domain.DecodeBody(r.Kind, r.Version, r.Body)
	if err != nil {
		return nil, nil, err
	}
	report, ok := f.(*domain.Report)
	if !ok {
		return nil, nil, fmt.Errorf("it is a %s, want a report", r.Kind)
	}
	_, proofs, err := domain.DecodeWitness(r.Witness)
	if err == nil && len(proofs) != len(report.Peers) {
		err = errors.New("its proofs are not as many as its peers")
	}
	return report, proofs, err
}

func (s *sequencer) recordAt(index uint64) (domain.Record, error) {
	size := s.log.Size()
	if index >= size {
		if pending := index - size; pending < uint64(len(s.batch.Records)) {
			return s.batch.Records[pending], nil
		}
		return domain.Record{}, fmt.Errorf("log has %d records and the batch %d", size, len(s.batch.Records))
	}
	r, err := s.log.Record(index)
	if err != nil {
		return r, err
	}
	r.Witness, err = s.log.Witness(index)
	return r, err
}
