package main

import (
	"context"
	"fmt"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/projections"
	"assay/settler"
)

// epochs shows the settler what the fold has closed; the Safe signatures come
// from the witnesses of the approvals' records.
type epochs struct {
	offered func() []projections.Settlement // closed epochs, as far as they may be approved
	log     *eventlog.Log
}

// Closed returns the closed epochs from one on; see settler.Source.
func (e *epochs) Closed(_ context.Context, from domain.Epoch) ([]settler.Epoch, error) {
	var found []settler.Epoch
	for _, s := range e.offered() {
		if s.Close.Epoch < from {
			continue
		}
		epoch := settler.Epoch{Close: s.Close, Settled: s.OnChain}
		if s.Phase != projections.PhaseClosed { // nobody counts them any more, and their witnesses may be pruned
			found = append(found, epoch)
			continue
		}
		for _, a := range s.Approvals {
			approval, err := e.approval(a, s.Close.Digest)
			if err != nil {
				return nil, fmt.Errorf("approval of epoch %d by %s: %w", s.Close.Epoch, a.Signer, err)
			}
			epoch.Approvals = append(epoch.Approvals, approval)
		}
		for _, a := range s.Foreign {
			epoch.Approvals = append(epoch.Approvals, settler.Approval{Signer: a.Signer, Digest: a.Digest})
		}
		found = append(found, epoch)
	}
	return found, nil
}

// approval reads an approval's Safe signature, and whether its signer said so itself.
func (e *epochs) approval(a projections.Approval, digest domain.Hash) (settler.Approval, error) {
	record, err := e.log.Record(a.Record)
	if err != nil {
		return settler.Approval{}, err
	}
	witness, err := e.log.Witness(a.Record)
	if err != nil {
		return settler.Approval{}, err
	}
	signature, proofs, err := domain.DecodeWitness(witness)
	if err != nil {
		return settler.Approval{}, fmt.Errorf("witness of record %d: %w", a.Record, err)
	}
	if len(proofs) != 1 {
		return settler.Approval{}, fmt.Errorf("witness of record %d has %d proofs, want the Safe signature", a.Record, len(proofs))
	}
	who, err := domain.Recover(record.Digest, signature[:])
	if err != nil {
		return settler.Approval{}, fmt.Errorf("signature of record %d: %w", a.Record, err)
	}
	return settler.Approval{Signer: a.Signer, Digest: digest, Signature: proofs[0], Carried: who != a.Signer}, nil
}
