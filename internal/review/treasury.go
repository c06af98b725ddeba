package review

import (
	"errors"
	"fmt"
	"slices"

	"assay/domain"
	"assay/settler"
)

// Treasury is the Safe that owns the settlement contract, and where both stand.
type Treasury struct {
	Safe      domain.Address
	SafeNonce uint64 // of the next Safe transaction

	// The rest was read from the chain in one look, or is missing: then Looked is
	// false and a proposal says that nobody looked.
	Looked     bool
	Block      uint64           // the head when it was looked at
	Owners     []domain.Address // of the Safe, ascending
	Threshold  uint64           // owners that must sign
	NextEpoch  domain.Epoch     // the contract settles it next
	LastDigest domain.Hash      // of the last settled epoch, zero before the first
	Paused     bool
}

// TreasuryOf takes what one look at the chain found.
func TreasuryOf(safe domain.Address, v *settler.View) Treasury {
	return Treasury{
		Safe: safe, SafeNonce: v.SafeNonce, Looked: true, Block: v.Number(), Owners: slices.Clone(v.Owners),
		Threshold: v.Threshold, NextEpoch: v.NextEpoch, LastDigest: v.LastDigest, Paused: v.Paused,
	}
}

// follows checks that a batch is the one that the contract settles next.
func (t *Treasury) follows(b *settler.Batch) error {
	if !t.Looked {
		return nil
	}
	err := b.Follows(&settler.View{NextEpoch: t.NextEpoch, LastDigest: t.LastDigest})
	if err == nil {
		return nil
	}
	var differs *settler.MismatchError
	if errors.As(err, &differs) {
		return &Refusal{Code: CodeOrder, Field: differs.Field, Got: differs.Got, Want: differs.Want + ", the last digest that the contract settled"}
	}
	first := b.Epoch()
	if refused := b.Refused(); len(refused) > 0 {
		first = refused[0].Epoch
	}
	return &Refusal{
		Code: CodeOrder, Field: "epoch", Got: fmt.Sprint(first),
		Want: fmt.Sprintf("%d, which the contract settles next", t.NextEpoch),
	}
}
