package audit

import (
	"fmt"

	"golang.org/x/mod/sumdb/tlog"

	"assay/domain"
	"assay/ingest/eventlog"
)

// proveRecord returns the inclusion proof of a record in the log of size records.
func proveRecord(log *eventlog.Log, index, size uint64) ([]domain.Hash, error) {
	proof, err := tlog.ProveRecord(int64(size), int64(index), log.HashReader())
	if err != nil {
		return nil, fmt.Errorf("prove record %d of %d: %w", index, size, err)
	}
	return domainHashes(proof), nil
}

// proveConsistency returns the proof that the log of old records is the beginning
// of the one of size records.
func proveConsistency(log *eventlog.Log, old, size uint64) ([]domain.Hash, error) {
	proof, err := tlog.ProveTree(int64(size), int64(old), log.HashReader())
	if err != nil {
		return nil, fmt.Errorf("prove that %d records begin %d: %w", old, size, err)
	}
	return domainHashes(proof), nil
}

func domainHashes(hashes []tlog.Hash) []domain.Hash {
	all := make([]domain.Hash, len(hashes))
	for i, h := range hashes {
		all[i] = domain.Hash(h)
	}
	return all
}

// checkInclusion verifies the RFC 6962 inclusion proof of a record in the log of
// the header.
func checkInclusion(h *Header, what string, p *proved) error {
	index := p.record.Index
	err := tlog.CheckRecord(tlogHashes(p.proof), int64(h.Size), tlog.Hash(h.Root), int64(index), tlog.Hash(p.record.Leaf()))
	if err != nil {
		return &Difference{What: what, Entry: &index, Field: "inclusion proof", Reason: "it does not lead to root " + h.Root.String() + ": " + err.Error()}
	}
	return nil
}

// checkConsistency verifies that the log of the given root and h.Start records is
// the beginning of the header's.
func checkConsistency(h *Header, root domain.Hash, proof []domain.Hash) error {
	err := tlog.CheckTree(tlogHashes(proof), int64(h.Size), tlog.Hash(h.Root), int64(h.Start), tlog.Hash(root))
	if err != nil {
		return &Difference{What: "snapshot", Field: "consistency proof", Reason: "it does not lead from root " + root.String() + " to root " + h.Root.String() + ": " + err.Error()}
	}
	return nil
}

func tlogHashes(hashes []domain.Hash) []tlog.Hash {
	all := make([]tlog.Hash, len(hashes))
	for i, h := range hashes {
		all[i] = tlog.Hash(h)
	}
	return all
}
