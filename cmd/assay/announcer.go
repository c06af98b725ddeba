package main

import (
	"context"
	"fmt"
	"time"

	"assay/domain"
	"assay/projections"
)

// announcePatience is how long an intent may take from the outbox through stream
// and ingest into the log. What takes longer is tried again by the next step.
const announcePatience = 30 * time.Second

// announcer puts what the relayer is about to send into the log, by way of the
// stream; see settler.Announcer.
type announcer struct {
	office   *office // the observer's
	core     *core
	patience time.Duration // 0: announcePatience
}

// Announce returns once the log has the intent. It is published again by
// whoever asks again before that: the log takes it once.
func (a *announcer) Announce(ctx context.Context, intent domain.Intent) error {
	if a.has(intent) {
		return nil
	}
	m, err := domain.NewMessage(a.office.network, &intent, nil, a.office.signer)
	if err != nil {
		return err
	}
	r := a.core.Check(domain.Submission{Fact: &intent, Digest: m.Digest(), Signer: a.office.signer.Address()})
	if r != nil && r.Reason != domain.Duplicate { // which is in the log, and about to be durable
		return fmt.Errorf("the log would refuse the intent: %w", r)
	}
	if r == nil {
		if err := a.office.put(ctx, &intent, m); err != nil {
			return err
		}
	}
	patience := a.patience
	if patience == 0 {
		patience = announcePatience
	}
	waiting, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for {
		moved := a.core.next()
		if a.has(intent) {
			return nil
		}
		select {
		case <-moved:
		case <-waiting.Done():
			if ctx.Err() != nil {
				return ctx.Err()
			}
			return fmt.Errorf("the intent is published, and not in the log after %s: nothing is sent before it is", patience)
		}
	}
}

// has reports whether the log has an intent durably.
func (a *announcer) has(intent domain.Intent) bool {
	for _, s := range a.core.settlements() {
		if s.Close.Epoch != intent.Epoch || s.Close.Digest != intent.Digest {
			continue
		}
		for _, i := range s.Intents {
			if announced(&s, i) == intent {
				return true
			}
		}
	}
	return false
}

// Announced returns what the log has of an account.
func (a *announcer) Announced(_ context.Context, from domain.Address) ([]domain.Intent, error) {
	var all []domain.Intent
	for _, s := range a.core.settlements() {
		for _, i := range s.Intents {
			if i.From == from {
				all = append(all, announced(&s, i))
			}
		}
	}
	return all, nil
}

// announced is an intent as it was said.
func announced(s *projections.Settlement, i projections.Intent) domain.Intent {
	return domain.Intent{
		Epoch: s.Close.Epoch, Digest: s.Close.Digest, From: i.From, Nonce: i.Nonce, CalldataHash: i.CalldataHash, SafeTx: i.SafeTx,
	}
}
