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
	core *core
	log  *eventlog.Log
}

// Closed returns the closed epochs from one on; see settler.Source.
func (e *epochs) Closed(_ context.Context, from domain.Epoch) ([]settler.Epoch, error) {
	var found []settler.Epoch
	var records [][]projections.Approval
	size := e.log.Size()
	e.core.look(func(s *projections.State) {
		for _, p := range s.Settlements() {
			if p.Close.Epoch < from || p.Close.Result.LogSize > size {
				continue
			}
			found = append(found, settler.Epoch{Close: p.Close, Settled: p.OnChain})
			records = append(records, append([]projections.Approval(nil), p.Approvals...))
		}
	})
	for i, approvals := range records {
		for _, a := range approvals {
			if a.Record >= size {
				continue // not durable yet
			}
			approval, err := e.approval(a, found[i].Close.Digest)
			if err != nil {
				return nil, fmt.Errorf("approval of epoch %d by %s: %w", found[i].Close.Epoch, a.Signer, err)
			}
			found[i].Approvals = append(found[i].Approvals, approval)
		}
	}
	return found, nil
}

func (e *epochs) approval(a projections.Approval, digest domain.Hash) (settler.Approval, error) {
	witness, err := e.log.Witness(a.Record)
	if err != nil {
		return settler.Approval{}, err
	}
	_, proofs, err := domain.DecodeWitness(witness)
	if err != nil {
		return settler.Approval{}, fmt.Errorf("witness of record %d: %w", a.Record, err)
	}
	if len(proofs) != 1 {
		return settler.Approval{}, fmt.Errorf("witness of record %d has %d proofs, want the Safe signature", a.Record, len(proofs))
	}
	return settler.Approval{Signer: a.Signer, Digest: digest, Signature: proofs[0]}, nil
}
