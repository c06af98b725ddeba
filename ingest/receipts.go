package ingest

import (
	"fmt"
	"slices"

	"assay/domain"
	"assay/ingest/eventlog"
)

// VerifyReceipts verifies the receipts of one-sided pairs (rules §2) on at most
// workers goroutines. It returns one record per era, in order, with the pairs of
// which one verifies; an era without any has none. record returns a record of
// the log with its witness; it is called by several goroutines.
func VerifyReceipts(n domain.Network, silent []domain.SilentPair, workers int, record func(index uint64) (domain.Record, error)) ([]*domain.Receipts, error) {
	receipts, err := collectReceipts(silent, workers, record)
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
func collectReceipts(silent []domain.SilentPair, workers int, record func(uint64) (domain.Record, error)) ([][]domain.Receipt, error) {
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
	found := make([][]foundReceipt, len(indexes))
	errs := make([]error, len(indexes))
	parallel(len(indexes), workers, func(k int) {
		if found[k], errs[k] = receiptsOf(indexes[k], silent, askers[indexes[k]], record); errs[k] != nil {
			errs[k] = fmt.Errorf("receipts of record %d: %w", indexes[k], errs[k])
		}
	})
	receipts := make([][]domain.Receipt, len(silent))
	for k := range indexes {
		if errs[k] != nil { // the first of them, however many there are
			return nil, errs[k]
		}
		for _, f := range found[k] {
			receipts[f.pair] = append(receipts[f.pair], f.receipt)
		}
	}
	return receipts, nil
}

// foundReceipt is a receipt of a pair, which is an index of the silent ones.
type foundReceipt struct {
	pair    int
	receipt domain.Receipt
}

// receiptsOf reads the receipts that one record has of the pairs that ask for it.
func receiptsOf(index uint64, silent []domain.SilentPair, askers []int, record func(uint64) (domain.Record, error)) ([]foundReceipt, error) {
	report, proofs, err := witnessedReport(index, record)
	if err != nil {
		return nil, err
	}
	asked := make(map[uint64][]int, len(askers)) // peer -> pairs
	for _, i := range askers {
		peer := peerOf(&silent[i])
		asked[peer] = append(asked[peer], i)
	}
	var found []foundReceipt
	for place, p := range report.Peers {
		for _, i := range asked[p.ID] {
			r, err := domain.ParseReceipt(proofs[place])
			if err != nil {
				return nil, fmt.Errorf("entry %d: %w", place, err)
			}
			found = append(found, foundReceipt{i, r})
		}
	}
	return found, nil
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
	m, f, err := r.Message(domain.Network{}) // of which only the proofs are wanted
	if err != nil {
		return nil, nil, err
	}
	report, ok := f.(*domain.Report)
	if !ok {
		return nil, nil, fmt.Errorf("it is a %s, want a report", r.Kind)
	}
	return report, m.Proofs, nil
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
