package audit

import (
	"fmt"

	"assay/domain"
)

// decode reads the small sections. Their bytes are whole, so what it finds is
// wrong was written so, and is damage all the same: no writer makes it.
func (b *Bundle) decode() error {
	b.result = &Result{}
	for i := range b.blocks {
		k := b.blocks[i].kind
		if k == kindSnapshot || k == kindEarlier || k == kindRecords {
			continue
		}
		payload, err := b.payload(i)
		if err != nil {
			return err
		}
		if err := b.take(k, payload); err != nil {
			return damaged(k, i, "%v", err)
		}
	}
	return b.checkForm()
}

func (b *Bundle) take(k kind, payload []byte) (err error) {
	switch k {
	case kindHeader:
		b.header, err = decodeHeader(payload)
	case kindGenesis:
		b.genesis, err = decodeGenesis(payload)
	case kindResult:
		b.result, err = decodeResult(payload)
	case kindPayouts:
		b.result.Payouts, err = appendLeaves(b.result.Payouts, payload, payoutSize, decodePayout)
	case kindSlashes:
		b.result.Slashes, err = appendLeaves(b.result.Slashes, payload, slashSize, decodeSlash)
	case kindPolicy:
		b.policy, err = decodePolicy(payload)
	case kindCheckpoint:
		var c Checkpoint
		c, err = decodeCheckpoint(payload)
		b.checkpoints = append(b.checkpoints, c)
	case kindConsistency:
		b.consistency, err = decodeHashes(payload)
	}
	return err
}

func decodeGenesis(payload []byte) (proved, error) {
	p, rest, _, err := cutFrame(payload)
	if err == nil && len(rest) > 0 {
		err = fmt.Errorf("%d bytes behind record 0", len(rest))
	}
	if err == nil && p.record.Index != 0 {
		err = fmt.Errorf("it is record %d, want record 0", p.record.Index)
	}
	return p, err
}

func appendLeaves[T any](leaves []T, payload []byte, size int, decode func([]byte) (T, error)) ([]T, error) {
	if len(payload) == 0 || len(payload)%size != 0 {
		return nil, fmt.Errorf("%d bytes, want a multiple of %d", len(payload), size)
	}
	for ; len(payload) > 0; payload = payload[size:] {
		leaf, err := decode(payload[:size])
		if err != nil {
			return nil, fmt.Errorf("leaf %d: %w", len(leaves), err)
		}
		leaves = append(leaves, leaf)
	}
	return leaves, nil
}

// checkForm holds the sections that only one form has against the header.
func (b *Bundle) checkForm() error {
	var snapshot, consistency, earlier int
	for i := range b.blocks {
		switch b.blocks[i].kind {
		case kindSnapshot:
			snapshot++
		case kindConsistency:
			consistency++
		case kindEarlier:
			earlier++
		}
	}
	switch {
	case b.header.Start > 0 && snapshot == 0:
		return damaged(kindSnapshot, -1, "it is missing: the segment begins with record %d", b.header.Start)
	case b.header.Start > 0 && consistency == 0:
		return damaged(kindConsistency, -1, "it is missing: the segment begins with record %d", b.header.Start)
	case b.header.Start == 0 && snapshot+consistency+earlier > 0:
		return damaged(kindSnapshot, -1, "the segment begins with record 0 and needs nothing before it")
	}
	return nil
}

// snapshot returns the state that the segment goes on from.
func (b *Bundle) snapshot() ([]byte, error) {
	var snapshot []byte
	for i := range b.blocks {
		if b.blocks[i].kind != kindSnapshot {
			continue
		}
		part, err := b.payload(i)
		if err != nil {
			return nil, err
		}
		snapshot = append(snapshot, part...)
	}
	return snapshot, nil
}

// Genesis returns record 0, which names the network and its offices.
func (b *Bundle) Genesis() (*domain.Genesis, error) {
	r := &b.genesis.record
	f, err := domain.DecodeBody(r.Kind, r.Version, r.Body)
	if err != nil {
		return nil, fmt.Errorf("record 0: %w", err)
	}
	g, ok := f.(*domain.Genesis)
	if !ok {
		return nil, fmt.Errorf("record 0 is a %s, want the genesis", r.Kind)
	}
	return g, nil
}
