package audit

import (
	"golang.org/x/mod/sumdb/tlog"

	"assay/domain"
)

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
