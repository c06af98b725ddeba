package main

import (
	"errors"
	"fmt"
	"runtime"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
	"assay/projections"
)

// whatIf folds a log as if another policy had been in force. It is judged anew
// which messages count: an era that seals earlier takes fewer reports; those
// that the engine refused at the time are not in the log. What other people
// said of the true result (attestations, approvals) is left out.
type whatIf struct {
	log     *eventlog.Log
	state   *projections.State
	stand   *standIn
	network domain.Network
	bare    bool   // the log has no policy
	refused uint64 // messages of the log that do not count under this policy
}

// newWhatIf prepares a fold of log with policy in the place of all of its
// policies.
func newWhatIf(log *eventlog.Log, policy domain.Policy, emit func(domain.Decision)) (*whatIf, error) {
	first, err := firstPolicy(log)
	if err != nil {
		return nil, err
	}
	return &whatIf{log: log, state: projections.New(emit), stand: newStandIn(policy, first), bare: first == nil}, nil
}

// firstPolicy returns the policy that fixed the log's calendar, nil if it has none.
func firstPolicy(log *eventlog.Log) (*domain.Policy, error) {
	var first *domain.Policy
	err := log.Scan(0, log.Size(), func(r domain.Record) error {
		if r.Kind != domain.KindPolicy {
			return nil
		}
		e, err := r.Entry()
		if err != nil {
			return fmt.Errorf("%w: %w", eventlog.ErrCorrupt, err)
		}
		first = &e.Fact.(*domain.PolicyChange).Policy
		return errFound
	})
	return first, untilFound(err)
}

// fold folds one entry of the log.
func (w *whatIf) fold(e domain.Entry) error {
	e.Leaf = domain.Hash{} // the log's root is not this fold's
	switch f := e.Fact.(type) {
	case *domain.Genesis:
		w.network = f.Network()
		if err := w.state.Apply(e); err != nil || !w.bare {
			return err
		}
		return w.state.Apply(w.stand.before(domain.Entry{Index: e.Index}))
	case *domain.Receipts: // eras may seal at other heads: they are found again
		return nil
	case *domain.Attestation, *domain.Approval, *domain.SignerRejection, *domain.Intent:
		return nil
	}
	e, seen := w.stand.sees(e)
	if !seen {
		return nil
	}
	if why := w.state.Check(domain.Submission{Fact: e.Fact, Digest: e.Digest, Trusted: true}); why != nil {
		if _, chain := e.Fact.(domain.ChainFact); chain {
			return fmt.Errorf("%w: record %d: %w", eventlog.ErrCorrupt, e.Index, why)
		}
		w.refused++
		return nil
	}
	if err := w.addReceipts(e); err != nil {
		return err
	}
	return w.state.Apply(e)
}

// addReceipts does what ingest does before a head that seals an era.
func (w *whatIf) addReceipts(head domain.Entry) error {
	silent := w.state.Silent(head.Fact)
	if len(silent) == 0 {
		return nil
	}
	verified, err := ingest.VerifyReceipts(w.network, silent, runtime.GOMAXPROCS(0), func(index uint64) (domain.Record, error) {
		return ingest.WitnessedRecord(w.log, index)
	})
	if errors.Is(err, eventlog.ErrPruned) {
		return err
	}
	if err != nil {
		return fmt.Errorf("%w: %w", eventlog.ErrCorrupt, err)
	}
	for _, f := range verified {
		if err := w.state.Apply(domain.Entry{Index: head.Index, Fact: f}); err != nil {
			return err
		}
	}
	return nil
}
