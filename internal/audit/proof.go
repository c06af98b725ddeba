package audit

import (
	"fmt"

	"assay/domain"
	"assay/internal/checkpoint"
)

// checkInclusion verifies the inclusion proof of a record in the log of the
// header.
func checkInclusion(h *Header, what string, p *proved) error {
	index := p.record.Index
	if err := checkpoint.CheckInclusion(p.proof, index, p.record.Leaf(), h.Size, h.Root); err != nil {
		return &Difference{What: what, Entry: &index, Field: "inclusion proof", Reason: fmt.Sprintf("it does not lead to root %s: %v", h.Root, err)}
	}
	return nil
}

// checkConsistency verifies that the log of the given root and h.Start records is
// the beginning of the header's.
func checkConsistency(h *Header, root domain.Hash, proof []domain.Hash) error {
	if err := checkpoint.CheckConsistency(proof, h.Start, root, h.Size, h.Root); err != nil {
		return &Difference{What: "snapshot", Field: "consistency proof", Reason: fmt.Sprintf("it does not lead from root %s to root %s: %v", root, h.Root, err)}
	}
	return nil
}
