package audit

import (
	"bytes"
	"errors"
	"fmt"

	"assay/domain"
	"assay/projections"
)

// errForeignSnapshot says that the snapshot is none that this program can go on
// from: another version's, or no honest one.
var errForeignSnapshot = errors.New("the snapshot cannot be gone on from")

// State returns the state that the segment goes on from: that of the snapshot,
// or the one before the first record. Decisions go to emit. Nothing is checked
// but that the snapshot is of the size that the header says.
func (b *Bundle) State(emit func(domain.Decision)) (*projections.State, error) {
	if b.header.Start == 0 {
		return projections.New(emit), nil
	}
	snapshot, err := b.snapshot()
	if err != nil {
		return nil, err
	}
	state, err := projections.Restore(snapshot, emit)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errForeignSnapshot, err)
	}
	return state, same("snapshot", "log size", b.header.Start, state.LogSize())
}

// checkSnapshot holds a snapshot's state against what is known otherwise: the
// log by the consistency proof, the network by record 0, and the balances by the
// epoch before, whose digest the result carries on.
func (b *Bundle) checkSnapshot(state *projections.State) error {
	const what = "snapshot"
	if err := checkConsistency(&b.header, state.LogRoot(), b.consistency); err != nil {
		return err
	}
	genesis := state.Genesis()
	if genesis == nil || !bytes.Equal(domain.EncodeBody(genesis), b.genesis.record.Body) {
		return &Difference{What: what, Field: "genesis", Reason: "it is not record 0 of the log"}
	}
	all := state.Settlements()
	if len(all) == 0 {
		return &Difference{What: what, Field: "epochs", Reason: "it has closed none, want the one before its end"}
	}
	last := all[len(all)-1].Close
	for _, err := range []error{
		same(what, "size at the close of epoch "+fmt.Sprint(last.Epoch), last.Result.LogSize, b.header.Start),
		same(what, "root at the close of epoch "+fmt.Sprint(last.Epoch), last.Result.LogRoot, state.LogRoot()),
		same(what, "digest of epoch "+fmt.Sprint(last.Epoch), last.Result.Digest(b.header.Network), last.Digest),
	} {
		if err != nil {
			return err
		}
	}
	if last.Epoch+1 == b.header.Epoch {
		if err := same("result", "previousDigest", last.Digest, b.result.PreviousDigest); err != nil {
			return err
		}
	}
	return checkBalances(state, last)
}

// checkBalances holds what a snapshot says that everybody has earned against the
// leaves of the last closed epoch, and those against its root.
func checkBalances(state *projections.State, last *domain.EpochClose) error {
	const what = "snapshot"
	tree, err := domain.PayoutTree(last.Payouts)
	if err != nil {
		return &Difference{What: what, Field: "payouts", Reason: err.Error()}
	}
	if err := same(what, fmt.Sprintf("payout root of epoch %d", last.Epoch), last.Result.PayoutRoot, tree.Root()); err != nil {
		return err
	}
	// One head can seal more eras behind the one that closed the epoch. What those
	// earned is credited too, so balances may only be larger.
	sealed, _ := state.LastSealed()
	exact := sealed == last.LastEra+1
	credited := state.Credited()
	if exact {
		return compareLeaves(what, last.Payouts, credited, namePayout)
	}
	i := 0
	for _, want := range last.Payouts {
		for i < len(credited) && credited[i].Compare(want) < 0 {
			i++
		}
		if i == len(credited) || credited[i].Compare(want) != 0 || credited[i].Cumulative.Cmp(want.Cumulative) < 0 {
			return &Difference{What: what, Field: "balance", Reason: "it has less than the leaf of epoch " + fmt.Sprint(last.Epoch) + ": " + namePayout(want)}
		}
	}
	return nil
}

// checkEarlier verifies the reports before the segment: that they are the log's,
// and signed by the key in force in their era.
func (b *Bundle) checkEarlier(state *projections.State) (n uint64, err error) {
	err = b.earlier(func(p *proved) error {
		n++
		if err := checkInclusion(&b.header, "earlier report", p); err != nil {
			return err
		}
		return b.checkSigned(state, &p.record)
	})
	return n, err
}

// checkSigned verifies a report's signature.
func (b *Bundle) checkSigned(state *projections.State, r *domain.Record) error {
	wrong := func(field, format string, args ...any) error {
		return &Difference{What: "earlier report", Entry: &r.Index, Field: field, Reason: fmt.Sprintf(format, args...)}
	}
	m, f, err := r.Message(b.header.Network)
	if err != nil {
		return wrong("content", "%v", err)
	}
	report, ok := f.(*domain.Report)
	if !ok {
		return wrong("kind", "it is a %s, want a report", r.Kind)
	}
	if got := m.Digest(); got != r.Digest {
		return wrong("digest", "what was signed has digest %s, want %s", got, r.Digest)
	}
	signer, err := domain.Recover(r.Digest, m.Signature[:])
	if err != nil {
		return wrong("signature", "%v", err)
	}
	key, known := state.HyperKey(domain.HNID(report.Originator.ID))
	if report.Originator.Kind == domain.OriginSN {
		key, known = state.ScalerKey(domain.SNID(report.Originator.ID), report.Era)
	}
	if !known || key != signer {
		return wrong("signature", "it is that of %s, want that of %s of %s", signer, key, report.Originator)
	}
	return nil
}
