package settler

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"assay/contracts/settlement"
	"assay/domain"
	"assay/domain/merkle"
)

// ErrOutOfOrder says that a batch does not continue what is settled on chain.
var ErrOutOfOrder = errors.New("batch does not follow the settled epochs")

// MismatchError says which field of an epoch result is not what a
// recomputation gave.
type MismatchError struct {
	Epoch domain.Epoch
	Field string // the field's name in the EpochResult of the contract, or "digest"
	Got   string // as proposed
	Want  string // as recomputed
}

// Error leads with the code of the epoch result's field.
func (e *MismatchError) Error() string {
	return fmt.Sprintf("ERR_DIGEST_MISMATCH epoch %d field %s: got %s, want %s", e.Epoch, e.Field, e.Got, e.Want)
}

// Batch is what treasury signers approve and the settler sends: one settled
// epoch, and the unbroken row of epochs directly before it that were refused
// for cover. A Batch exists only if a recomputation of both trees, all totals
// and all digests gave what the epoch results say. It does not change and may
// be read by any number of goroutines.
type Batch struct {
	network  domain.Network
	result   domain.EpochResult
	digest   domain.Hash
	refused  []domain.EpochResult
	payouts  []domain.Payout
	slashes  []domain.Slash
	payTree  *merkle.Tree
	hitTree  *merkle.Tree
	calldata []byte
}

// NewBatch recomputes a closed epoch (rules §7) and refuses, with a
// *MismatchError that names the field, anything that differs from its result.
// refused are the epochs directly before it that were not covered, oldest
// first; none if the epoch before it is settled or it is the first. The closes
// are copied.
func NewBatch(n domain.Network, refused []*domain.EpochClose, last *domain.EpochClose) (*Batch, error) {
	b := &Batch{network: n, result: last.Result, payouts: slices.Clone(last.Payouts), slashes: slices.Clone(last.Slashes)}
	row := append(slices.Clone(refused), last)
	for i, c := range row {
		if err := checkClose(n, c); err != nil {
			return nil, fmt.Errorf("batch of epoch %d: %w", last.Epoch, err)
		}
		if c.Covered != (i == len(row)-1) {
			return nil, fmt.Errorf("batch of epoch %d: epoch %d covered is %t: want refused epochs first and a covered one last",
				last.Epoch, c.Epoch, c.Covered)
		}
		if i > 0 {
			if err := checkLink(&row[i-1].Result, row[i-1].Digest, &c.Result); err != nil {
				return nil, fmt.Errorf("batch of epoch %d: %w", last.Epoch, err)
			}
		}
	}
	for _, c := range refused {
		b.refused = append(b.refused, c.Result)
	}
	if err := b.rebuild(row[0].Epoch); err != nil {
		return nil, fmt.Errorf("batch of epoch %d: %w", last.Epoch, err)
	}
	b.digest = b.result.Digest(n)
	var err error
	if b.calldata, err = b.pack(); err != nil {
		return nil, fmt.Errorf("batch of epoch %d: %w", last.Epoch, err)
	}
	return b, nil
}

// checkClose holds the figures of a close against its result, and the result
// against its digest.
func checkClose(n domain.Network, c *domain.EpochClose) error {
	r := &c.Result
	copied := *r
	copied.Epoch, copied.FirstEra, copied.LastEra = c.Epoch, c.FirstEra, c.LastEra
	copied.PayoutRoot, copied.PayoutTotal = c.PayoutRoot, c.Total
	copied.SlashRoot, copied.SlashTotal = c.SlashRoot, c.SlashTotal
	if err := Compare(&copied, r); err != nil {
		return err
	}
	if r.FirstEra > r.LastEra {
		return mismatch(r.Epoch, "lastEra", r.LastEra, fmt.Sprintf("at least %d", r.FirstEra))
	}
	if d := r.Digest(n); d != c.Digest {
		return mismatch(r.Epoch, "digest", c.Digest, d)
	}
	return nil
}

// checkLink checks that next continues the chain of digests.
func checkLink(last *domain.EpochResult, digest domain.Hash, next *domain.EpochResult) error {
	switch {
	case next.Epoch != last.Epoch+1:
		return mismatch(next.Epoch, "epoch", next.Epoch, last.Epoch+1)
	case next.PreviousDigest != digest:
		return mismatch(next.Epoch, "previousDigest", next.PreviousDigest, digest)
	case next.FirstEra != last.LastEra+1:
		return mismatch(next.Epoch, "firstEra", next.FirstEra, last.LastEra+1)
	case next.PayoutTotal.Cmp(last.PayoutTotal) < 0:
		return mismatch(next.Epoch, "payoutTotal", next.PayoutTotal, "at least "+last.PayoutTotal.String())
	}
	return nil
}

// rebuild makes both trees and totals from the leaves. first is the oldest
// epoch whose charges the slash tree may hold.
func (b *Batch) rebuild(first domain.Epoch) error {
	r := &b.result
	total, err := b.checkPayouts()
	if err != nil {
		return err
	}
	if total != r.PayoutTotal {
		return mismatch(r.Epoch, "payoutTotal", r.PayoutTotal, total)
	}
	if b.payTree, err = domain.PayoutTree(b.payouts); err != nil {
		return err
	}
	if root := b.payTree.Root(); root != r.PayoutRoot {
		return mismatch(r.Epoch, "payoutRoot", r.PayoutRoot, root)
	}
	if total, err = b.checkSlashes(first); err != nil {
		return err
	}
	if total != r.SlashTotal {
		return mismatch(r.Epoch, "slashTotal", r.SlashTotal, total)
	}
	if b.hitTree, err = domain.SlashTree(b.slashes); err != nil {
		return err
	}
	if root := b.hitTree.Root(); root != r.SlashRoot {
		return mismatch(r.Epoch, "slashRoot", r.SlashRoot, root)
	}
	return nil
}

// checkPayouts checks every leaf against what the contract can pay and
// returns their sum. Two leaves of one payee would be two claims of which the
// contract pays the larger, so they must ascend strictly.
func (b *Batch) checkPayouts() (total domain.Amount, err error) {
	for i, p := range b.payouts {
		var ok bool
		switch p.Kind {
		case domain.PayoutPayable:
			ok = p.ID == 0 && !p.Account.IsZero()
		case domain.PayoutNodeCollateral:
			ok = p.Account.IsZero()
		case domain.PayoutNetworkCollateral:
			ok = !p.Account.IsZero()
		}
		if !ok || p.Cumulative.IsZero() {
			return total, fmt.Errorf("payouts[%d] kind %d, id %d, account %s, %s wei: the contract cannot pay it",
				i, p.Kind, p.ID, p.Account, p.Cumulative)
		}
		if i > 0 && b.payouts[i-1].Compare(p) >= 0 {
			return total, fmt.Errorf("payouts[%d] kind %d, id %d, account %s: want ascending payees, each once", i, p.Kind, p.ID, p.Account)
		}
		if total, err = total.Add(p.Cumulative); err != nil {
			return total, fmt.Errorf("sum of payouts: %w", err)
		}
	}
	return total, nil
}

// slashKey is what may be charged once (rules §7: one leaf per SN, position
// and reason of an epoch).
type slashKey struct {
	epoch    domain.Epoch
	sn       domain.SNID
	position domain.Position
	reason   uint8
}

// checkSlashes checks every leaf and returns their sum.
func (b *Batch) checkSlashes(first domain.Epoch) (total domain.Amount, err error) {
	seen := make(map[slashKey]bool, len(b.slashes))
	for i, s := range b.slashes {
		if s.Epoch < first || s.Epoch > b.result.Epoch {
			return total, fmt.Errorf("slashes[%d] of epoch %d: want %d to %d, the epochs of the batch", i, s.Epoch, first, b.result.Epoch)
		}
		if s.Reason != domain.ReasonContinuous && s.Reason != domain.ReasonWindow || s.Amount.IsZero() {
			return total, fmt.Errorf("slashes[%d] reason %d, %s wei: no such charge", i, s.Reason, s.Amount)
		}
		key := slashKey{s.Epoch, s.SN, s.Position, s.Reason}
		if seen[key] {
			return total, fmt.Errorf("slashes[%d] epoch %d, sn %d, position %s, reason %d: charged twice", i, s.Epoch, s.SN, s.Position, s.Reason)
		}
		seen[key] = true
		if total, err = total.Add(s.Amount); err != nil {
			return total, fmt.Errorf("sum of slashes: %w", err)
		}
	}
	return total, nil
}

// pack encodes the one call that settles the batch.
func (b *Batch) pack() ([]byte, error) {
	contract := settlement.NewEpochSettlement()
	result := contractResult(&b.result)
	if len(b.refused) == 0 {
		return contract.TryPackSettle(result)
	}
	refused := make([]settlement.EpochSettlementEpochResult, len(b.refused))
	for i := range b.refused {
		refused[i] = contractResult(&b.refused[i])
	}
	return contract.TryPackSettleAfter(refused, result)
}

func contractResult(r *domain.EpochResult) settlement.EpochSettlementEpochResult {
	return settlement.EpochSettlementEpochResult{
		Epoch: uint64(r.Epoch), FirstEra: uint64(r.FirstEra), LastEra: uint64(r.LastEra),
		PolicyHash: r.PolicyHash, LogSize: r.LogSize, LogRoot: r.LogRoot,
		PayoutRoot: r.PayoutRoot, PayoutTotal: r.PayoutTotal.Big(),
		SlashRoot: r.SlashRoot, SlashTotal: r.SlashTotal.Big(), PreviousDigest: r.PreviousDigest,
	}
}

// Network returns the network that the digests are bound to.
func (b *Batch) Network() domain.Network { return b.network }

// Epoch returns the epoch that the batch settles.
func (b *Batch) Epoch() domain.Epoch { return b.result.Epoch }

// Digest returns the recomputed digest of the settled result.
func (b *Batch) Digest() domain.Hash { return b.digest }

// Result returns the settled result.
func (b *Batch) Result() domain.EpochResult { return b.result }

// Refused returns the results of the carried epochs, oldest first.
func (b *Batch) Refused() []domain.EpochResult { return slices.Clone(b.refused) }

// Payouts returns the leaves of the payout tree, ascending.
func (b *Batch) Payouts() []domain.Payout { return slices.Clone(b.payouts) }

// Slashes returns the leaves of the slash tree.
func (b *Batch) Slashes() []domain.Slash { return slices.Clone(b.slashes) }

// Calldata returns the call of the settlement contract: settle, or settleAfter
// where epochs are carried.
func (b *Batch) Calldata() []byte { return slices.Clone(b.calldata) }

// PayoutProof proves a leaf of the payout tree (merkle.ErrNotFound for another).
func (b *Batch) PayoutProof(p domain.Payout) ([]domain.Hash, error) { return b.payTree.Proof(p.Leaf()) }

// SlashProof proves a leaf of the slash tree (merkle.ErrNotFound for another).
func (b *Batch) SlashProof(s domain.Slash) ([]domain.Hash, error) { return b.hitTree.Proof(s.Leaf()) }

// SafeTx returns the Safe transaction that settles the batch.
func (b *Batch) SafeTx(safe domain.Address, nonce uint64) *SafeTx {
	return &SafeTx{ChainID: b.network.ChainID, Safe: safe, To: b.network.Settlement, Data: b.Calldata(), Nonce: nonce}
}

// Follows checks that the batch continues what a look at the chain found
// settled; ErrOutOfOrder if it does not.
func (b *Batch) Follows(v *View) error {
	first := &b.result
	if len(b.refused) > 0 {
		first = &b.refused[0]
	}
	if first.Epoch != v.NextEpoch {
		return fmt.Errorf("batch of epoch %d starts with epoch %d, the contract settles %d next: %w", b.result.Epoch, first.Epoch, v.NextEpoch, ErrOutOfOrder)
	}
	if first.PreviousDigest != v.LastDigest {
		return fmt.Errorf("batch of epoch %d: %w: %w", b.result.Epoch, ErrOutOfOrder,
			mismatch(first.Epoch, "previousDigest", first.PreviousDigest, v.LastDigest))
	}
	return nil
}

// Compare returns nil if two results are equal, otherwise a *MismatchError
// for the first field that differs, in the order of the contract's struct.
func Compare(got, want *domain.EpochResult) error {
	for _, f := range []struct {
		name      string
		got, want fmt.Stringer
	}{
		{"epoch", number(got.Epoch), number(want.Epoch)},
		{"firstEra", number(got.FirstEra), number(want.FirstEra)},
		{"lastEra", number(got.LastEra), number(want.LastEra)},
		{"policyHash", got.PolicyHash, want.PolicyHash},
		{"logSize", number(got.LogSize), number(want.LogSize)},
		{"logRoot", got.LogRoot, want.LogRoot},
		{"payoutRoot", got.PayoutRoot, want.PayoutRoot},
		{"payoutTotal", got.PayoutTotal, want.PayoutTotal},
		{"slashRoot", got.SlashRoot, want.SlashRoot},
		{"slashTotal", got.SlashTotal, want.SlashTotal},
		{"previousDigest", got.PreviousDigest, want.PreviousDigest},
	} {
		if g, w := f.got.String(), f.want.String(); g != w {
			return &MismatchError{Epoch: want.Epoch, Field: f.name, Got: g, Want: w}
		}
	}
	return nil
}

func mismatch(epoch domain.Epoch, field string, got, want any) error {
	return &MismatchError{Epoch: epoch, Field: field, Got: fmt.Sprint(got), Want: fmt.Sprint(want)}
}

// number prints an id or a count in decimal.
type number uint64

func (n number) String() string { return fmt.Sprintf("%d", uint64(n)) }

// proofWords converts a proof to the bindings' type.
func proofWords(proof []domain.Hash) [][32]byte {
	words := make([][32]byte, len(proof))
	for i, h := range proof {
		words[i] = h
	}
	return words
}

// account converts to go-ethereum's type; both are the same 20 bytes.
func account(a domain.Address) common.Address { return common.Address(a) }
