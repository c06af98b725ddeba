package main

import (
	"context"
	"fmt"

	"assay/domain"
	"assay/probes"
)

// office signs facts with one key and hands them to an outbox, from which they
// reach the stream in the order in which they were put.
type office struct {
	network domain.Network
	signer  domain.Signer
	outbox  *probes.Outbox
}

// Publish makes messages of the facts. When it returns they are on disk and
// will reach the stream, in order, whatever happens to this process.
func (o *office) Publish(ctx context.Context, facts []domain.Fact) error {
	for _, f := range facts {
		m, err := domain.NewMessage(o.network, f, nil, o.signer)
		if err != nil {
			return err
		}
		if err := o.put(ctx, f, m); err != nil {
			return err
		}
	}
	return nil
}

// put hands over a fact that is signed already.
func (o *office) put(ctx context.Context, f domain.Fact, m *domain.Message) error {
	if err := o.outbox.Put(ctx, domain.Subject(f, o.network.ChainID), m.Encode()); err != nil {
		return fmt.Errorf("publish a fact of kind %s: %w", f.Kind(), err)
	}
	return nil
}
