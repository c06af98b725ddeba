package workload

import (
	"iter"

	"assay/domain"
)

// A Message is a message of the stream, with what it says and who signed it.
type Message struct {
	*domain.Message
	Fact   domain.Fact
	Signer domain.Address
}

// Messages yields every message in stream order, signed on all workers. It ends with the first error, which would be
// ours. The last two eras' heads come after the last reports, so that every era is final and its epoch closes.
func (n *Network) Messages() iter.Seq2[Message, error] {
	return ordered(n.cfg.Workers, func(yield func(func() (Message, error)) bool) {
		n.history(func(f domain.Fact, b *batch) bool {
			return yield(func() (Message, error) { return n.sign(f, b) })
		})
	})
}

// Facts yields what the messages say, without signing it: what a simulation folds. Its reports say which receipts
// verify. Facts are the caller's to keep.
func (n *Network) Facts() iter.Seq[domain.Fact] {
	return func(yield func(domain.Fact) bool) {
		n.history(func(f domain.Fact, b *batch) bool {
			if b != nil {
				f, _, _ = n.report(*b, false) // only receipts can fail
			}
			return yield(f)
		})
	}
}

// history yields everything in stream order: a fact, or a report to be made.
func (n *Network) history(yield func(domain.Fact, *batch) bool) {
	c := &clerk{yield: func(f domain.Fact) bool { return yield(f, nil) }}
	n.setup(c)
	for e := range domain.Era(n.cfg.Eras + 2) {
		start := firstBlock + uint64(e)*eraBlocks
		c.head(start)
		c.head(start + sealGrace) // seals the era before, and makes the one before that final
		if c.done {
			return
		}
		if e < domain.Era(n.cfg.Eras) && !n.batches(e, func(b batch) bool { return yield(nil, &b) }) {
			return
		}
	}
}

// sign makes the message of a fact, or of a report to be made.
func (n *Network) sign(f domain.Fact, b *batch) (Message, error) {
	by := n.observer
	var proofs [][]byte
	if _, policy := f.(*domain.PolicyChange); policy {
		by = n.governance
	}
	if b != nil {
		keys := n.hypers
		if b.originator.Kind == domain.OriginSN {
			keys = n.scalers
		}
		by = keys[b.originator.ID]
		var err error
		if f, proofs, err = n.report(*b, true); err != nil {
			return Message{}, err
		}
	}
	m, err := domain.NewMessage(n.genesis.Network(), f, proofs, by)
	return Message{m, f, by.address}, err
}
