package bench

import (
	"fmt"

	"assay/domain"
	"assay/internal/workload"
	"assay/projections"
)

// simulated folds the facts of a network, as a log would hold them. It settles each epoch as soon as it closes and
// executes its slashes, so that an epoch's books go the way they go in a living network.
type simulated struct {
	state  *projections.State
	closed []*domain.EpochClose // not settled yet
	epochs int
}

func newSimulated() *simulated {
	f := &simulated{}
	f.state = projections.New(func(d domain.Decision) {
		if c, ok := d.(*domain.EpochClose); ok {
			f.closed = append(f.closed, c)
		}
	})
	return f
}

// run folds everything. before and after, if not nil, are called around each head.
func (f *simulated) run(n *workload.Network, before, after func()) error {
	if err := f.state.Apply(f.entry(n.Genesis())); err != nil {
		return err
	}
	for fact := range n.Facts() {
		e := f.entry(fact)
		_, head := fact.(*domain.Head)
		if head && before != nil {
			before()
		}
		if err := f.state.Apply(e); err != nil {
			return err
		}
		if head && after != nil {
			after()
		}
		if err := f.settle(n); err != nil {
			return err
		}
	}
	return nil
}

func (f *simulated) entry(fact domain.Fact) domain.Entry {
	body := domain.EncodeBody(fact)
	return domain.Entry{Index: f.state.LogSize(), Digest: domain.Keccak256(body), Leaf: domain.LeafOf(body), Fact: fact}
}

// settle approves and settles what closed.
func (f *simulated) settle(n *workload.Network) error {
	closed := f.closed
	f.closed = nil
	genesis := n.Genesis()
	for _, c := range closed {
		f.epochs++
		for _, signer := range genesis.Signers[:genesis.Threshold] {
			if err := f.state.Apply(f.entry(&domain.Approval{Epoch: c.Epoch, Signer: signer, Digest: c.Digest})); err != nil {
				return fmt.Errorf("approve epoch %d: %w", c.Epoch, err)
			}
		}
		at := f.state.Place()
		at.LogIndex++
		if err := f.state.Apply(f.entry(&domain.EpochSettled{Place: at, Epoch: c.Epoch, Digest: c.Digest})); err != nil {
			return fmt.Errorf("settle epoch %d: %w", c.Epoch, err)
		}
		for _, l := range c.Slashes {
			at.LogIndex++
			executed := &domain.SlashExecuted{Place: at, Epoch: l.Epoch, SN: l.SN, Position: l.Position, Amount: l.Amount}
			if err := f.state.Apply(f.entry(executed)); err != nil {
				return fmt.Errorf("execute a slash of epoch %d: %w", c.Epoch, err)
			}
		}
	}
	return nil
}
