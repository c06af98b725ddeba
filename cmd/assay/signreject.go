package main

import (
	"context"

	"assay/domain"
	"assay/projections"
)

// checkReject refuses flags that do not go with a rejection.
func (s *signing) checkReject() error {
	switch {
	case !s.reject:
		return fail(exitUsage, "--reason is for --reject")
	case s.reason == "":
		return fail(exitUsage, "--reason is not set: say why, for the others to read")
	case s.key.signer != "":
		return fail(exitUsage, "an external signer signs Safe transactions only, and no messages: take a keystore")
	case s.nats == "":
		return fail(exitUsage, "--nats-url is not set: say where the rejection goes")
	case s.output != "" || s.proposal != "":
		return fail(exitUsage, "--output and --proposal are for approvals: leave them out with --reject")
	}
	return nil
}

// runReject publishes that the signer will not approve the result which the own
// log gives. Nothing is recorded: who rejects may approve later.
func (s *signing) runReject(ctx context.Context) error {
	var genesis *domain.Genesis
	var closed *projections.Settlement
	err := s.use(ctx, s.program, func(own *subject) error {
		genesis = own.genesis
		for i := range own.Settlements {
			if own.Settlements[i].Close.Epoch == s.epoch {
				closed = &own.Settlements[i]
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	if closed == nil {
		return fail(exitData, "epoch %d has not closed", s.epoch)
	}
	if closed.Phase != projections.PhaseClosed {
		return fail(exitData, "epoch %d is %s: there is nothing to reject", s.epoch, closed.Phase)
	}
	signer, err := openKey(s.key.key, s.key.password)
	if err != nil {
		return err
	}
	if err := isSigner(genesis, signer.Address()); err != nil {
		return err
	}
	fact := &domain.SignerRejection{Epoch: s.epoch, Signer: signer.Address(), Digest: closed.Close.Digest, Reason: s.reason}
	return s.speaker().say(ctx, genesis.Network(), fact, signer, nil)
}

// speaker publishes to the stream that was named.
func (s *signing) speaker() *speaker {
	return &speaker{program: s.program, nats: s.nats, patience: defaultPatience}
}
