package ingest

import (
	"errors"
	"fmt"
	"slices"

	"assay/domain"
	"assay/ingest/eventlog"
)

// VerifyReceipts verifies the receipts of one-sided pairs (rules §2) on at most
// workers goroutines. It returns one record per era, in order, with the pairs of
// which one verifies; an era without any has none. record returns a record of
// the log with its witness.
func VerifyReceipts(n domain.Network, silent []domain.SilentPair, workers int, record func(index uint64) (domain.Record, error)) ([]*domain.Receipts, error) {
	receipts, err := collectReceipts(silent, record)
	if err != nil {
		return nil, err
	}
	verified := make([]bool, len(silent))
	parallel(len(silent), workers, func(i int) {
		p := silent[i]
		verified[i] = slices.ContainsFunc(receipts[i], func(r domain.Receipt) bool {
			return r.Verify(n, p.Holder, p.Era, p.Pair.SN, p.Pair.HN, p.Key)
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
	var found []*domain.Receipts
	for _, era := range eras {
		slices.SortFunc(pairs[era], comparePairs)
		found = append(found, &domain.Receipts{Era: era, Pairs: slices.Compact(pairs[era])})
	}
	return found, nil
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

// collectReceipts finds the receipts of every pair, each in the order of the
// records and of their entries. Every record is read once, whatever the number
// of its pairs, and only the receipts that are asked for are kept.
func collectReceipts(silent []domain.SilentPair, record func(uint64) (domain.Record, error)) ([][]domain.Receipt, error) {
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
		report, proofs, err := witnessedReport(index, record)
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

// witnessedReport returns a report and its proofs.
func witnessedReport(index uint64, record func(uint64) (domain.Record, error)) (*domain.Report, [][]byte, error) {
	r, err := record(index)
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

// WitnessedRecord returns a record of the log with its witness.
func WitnessedRecord(log *eventlog.Log, index uint64) (domain.Record, error) {
	r, err := log.Record(index)
	if err != nil {
		return r, err
	}
	r.Witness, err = log.Witness(index)
	return r, err
}
