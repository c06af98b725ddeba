package audit

import (
	"fmt"

	"assay/domain"
)

// compare holds a stated result against the one that was recomputed, field by
// field in the order of the digest, and leaf by leaf where a tree differs. It
// returns the first *Difference.
func compare(want, got *Result) error {
	const what = "result"
	w, g := &want.EpochResult, &got.EpochResult
	for _, err := range []error{
		same(what, "epoch", w.Epoch, g.Epoch),
		same(what, "firstEra", w.FirstEra, g.FirstEra),
		same(what, "lastEra", w.LastEra, g.LastEra),
		same(what, "policyHash", w.PolicyHash, g.PolicyHash),
		same(what, "logSize", w.LogSize, g.LogSize),
		same(what, "logRoot", w.LogRoot, g.LogRoot),
		compareLeaves("payout", want.Payouts, got.Payouts, namePayout),
		same(what, "payoutRoot", w.PayoutRoot, g.PayoutRoot),
		same(what, "payoutTotal", w.PayoutTotal, g.PayoutTotal),
		compareLeaves("slash", want.Slashes, got.Slashes, nameSlash),
		same(what, "slashRoot", w.SlashRoot, g.SlashRoot),
		same(what, "slashTotal", w.SlashTotal, g.SlashTotal),
		same(what, "previousDigest", w.PreviousDigest, g.PreviousDigest),
		same(what, "digest", want.Digest, got.Digest),
		same(what, "covered", want.Covered, got.Covered),
		same(what, "shortfall", want.Shortfall, got.Shortfall),
	} {
		if err != nil {
			return err
		}
	}
	return nil
}

// compareLeaves names the first leaf that differs.
func compareLeaves[T comparable](what string, want, got []T, name func(T) string) error {
	for i := range max(len(want), len(got)) {
		field := fmt.Sprintf("leaf %d", i)
		switch {
		case i >= len(got):
			return differ(what, field, name(want[i]), "none")
		case i >= len(want):
			return differ(what, field, "none", name(got[i]))
		case want[i] != got[i]:
			return differ(what, field, name(want[i]), name(got[i]))
		}
	}
	return nil
}

func namePayout(p domain.Payout) string {
	return fmt.Sprintf("kind %d, id %d, account %s, cumulative %s wei", p.Kind, p.ID, p.Account, p.Cumulative)
}

func nameSlash(s domain.Slash) string {
	return fmt.Sprintf("epoch %d, ScalerNode %d, position %s, reason %d, %s wei", s.Epoch, s.SN, s.Position, s.Reason, s.Amount)
}

// consistent holds a stated result against itself: its digest, both trees, and
// what the header says.
func (r *Result) consistent(h *Header) error {
	const what = "result"
	for _, err := range []error{
		same(what, "epoch", h.Epoch, r.Epoch),
		same(what, "logSize", h.Size, r.LogSize),
		same(what, "logRoot", h.Root, r.LogRoot),
		same(what, "digest", r.EpochResult.Digest(h.Network), r.Digest),
	} {
		if err != nil {
			return err
		}
	}
	payouts, err := domain.PayoutTree(r.Payouts)
	if err != nil {
		return &Difference{What: what, Field: "payouts", Reason: err.Error()}
	}
	if err := same(what, "payoutRoot", payouts.Root(), r.PayoutRoot); err != nil {
		return err
	}
	slashes, err := domain.SlashTree(r.Slashes)
	if err != nil {
		return &Difference{What: what, Field: "slashes", Reason: err.Error()}
	}
	return same(what, "slashRoot", slashes.Root(), r.SlashRoot)
}
