package main

import (
	"context"
	"errors"
	"net/http"
	"slices"

	"assay/domain"
	"assay/internal/console"
	"assay/internal/review"
	"assay/projections"
	"assay/settler"
)

// approvalDesk is where the console of an engine makes proposals and takes
// approvals.
type approvalDesk struct {
	network  domain.Network
	treasury *settler.Treasury
	offered  func() []projections.Settlement // epochs that may be approved
	office   *office                         // of the observer, which carries approvals; nil: this engine has no key of it
}

// Proposal recomputes an epoch; see console.Source.
func (v *consoleView) Proposal(ctx context.Context, k domain.Epoch) (*review.Proposal, error) {
	desk := v.cfg.Desk
	if desk == nil {
		return nil, console.NewProblem(http.StatusConflict, "no_engine",
			"this console shows a log and asks no chain: approve at the console of an engine, or with 'assay sign %d'", k)
	}
	var subject review.Subject
	v.chronicle.Look(func(s *projections.State) { subject = review.SubjectOf(s) })
	closes, charges := v.chronicle.Leaves()
	subject.Plant(closes)
	subject.Charges = charges
	signatures := &epochs{log: v.cfg.Log}
	subject.Signature = func(record uint64) ([]byte, error) {
		a, err := signatures.approval(projections.Approval{Record: record}, domain.Hash{})
		return a.Signature, err
	}
	if err := desk.mayBe(subject.Settlements, k); err != nil {
		return nil, err
	}
	look, err := desk.treasury.Look(ctx)
	if err != nil {
		v.cfg.Logger.WarnContext(ctx, "the console cannot look at the treasury", "err", err)
		return nil, console.NewProblem(http.StatusServiceUnavailable, "chain_unavailable", "the chain does not say where the treasury stands")
	}
	p, err := review.Make(&subject, desk.network, review.TreasuryOf(desk.treasury.Safe(), look), k)
	if errors.Is(err, review.ErrNoLeaves) || errors.Is(err, review.ErrRefused) || errors.Is(err, review.ErrNotClosed) {
		return nil, console.NewProblem(http.StatusConflict, "nothing_to_approve", "%v", err)
	}
	if err != nil {
		return nil, err
	}
	if slices.ContainsFunc(desk.offered(), func(e projections.Settlement) bool { return e.Close.Epoch == k }) {
		return p, nil
	}
	p.Problems = append(p.Problems, "the engine does not offer the epoch yet: its records are not all durable, or its checkpoint lacks witnesses")
	return p, nil
}

// mayBe says why a closed epoch is none to propose.
func (d *approvalDesk) mayBe(all []projections.Settlement, k domain.Epoch) error {
	at := slices.IndexFunc(all, func(e projections.Settlement) bool { return e.Close.Epoch == k })
	if at < 0 {
		return console.NewProblem(http.StatusNotFound, console.CodeUnknownEpoch, "epoch %d has not closed", k)
	}
	if phase := all[at].Phase; phase != projections.PhaseClosed {
		return console.NewProblem(http.StatusConflict, "nothing_to_approve", "epoch %d is %s: there is nothing to approve", k, phase)
	}
	return nil
}

// Approve verifies a signature over the proposal's own transaction and carries it
// into the stream; see console.Source.
func (v *consoleView) Approve(ctx context.Context, p *review.Proposal, signature domain.Signature) (*console.Approved, error) {
	desk := v.cfg.Desk
	if desk == nil || desk.office == nil {
		return nil, console.NewProblem(http.StatusConflict, "no_observer", "this engine has no key of the observer, who carries approvals: approve with 'assay sign %d'", p.Epoch)
	}
	tx := p.Batch().SafeTx(p.SafeTx.Safe, p.SafeTx.Nonce)
	genesis := v.cfg.Log.Genesis()
	signers := slices.DeleteFunc(slices.Clone(p.Treasury.Owners), func(owner domain.Address) bool { return !slices.Contains(genesis.Signers, owner) })
	who, err := settler.SafeSignerAmong(tx, signers, signature[:])
	switch {
	case errors.Is(err, settler.ErrNotSigner):
		return nil, console.NewProblem(http.StatusForbidden, "not_a_signer", "%v", err)
	case err != nil:
		return nil, console.NewProblem(http.StatusBadRequest, "bad_signature", "%v", err)
	}
	done := &console.Approved{Record: "approved", Epoch: p.Epoch, Signer: who, Digest: p.Digest, SafeTx: tx.Hash()}
	if slices.ContainsFunc(p.Approvals, func(a review.Approval) bool { return a.Signer == who && a.Counts == review.CountsYes }) {
		return done, nil
	}
	fact := &domain.Approval{Epoch: p.Epoch, Signer: who, Digest: p.Digest}
	m, err := domain.NewMessage(desk.network, fact, [][]byte{signature[:]}, desk.office.signer)
	if err != nil {
		return nil, err
	}
	if err := desk.office.put(ctx, fact, m); err != nil {
		return nil, err
	}
	v.cfg.Logger.InfoContext(ctx, "an approval from the console is carried into the stream", "epoch", p.Epoch, "signer", who)
	return done, nil
}
