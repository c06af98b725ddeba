package settler

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"assay/domain"
)

// ErrSignerEquivocated says that a treasury signer approved two results of one
// epoch. Nothing of that signer counts for the epoch.
var ErrSignerEquivocated = errors.New("EQUIVOCATION_SIGNER two digests approved for one epoch")

// Approval is a treasury signer's consent as the log has it: the fact
// (domain.Approval) and its proof. The log has verified that Signer sent it, or
// that the observer carried it.
type Approval struct {
	Signer    domain.Address
	Digest    domain.Hash // of the epoch result; perhaps not ours
	Signature []byte      // over the hash of the Safe transaction; none is needed for another digest than ours
	Carried   bool        // the signer did not sign the message itself
}

// RefusedApproval is an approval that does not count, and why.
type RefusedApproval struct {
	Signer domain.Address
	Reason error
}

// Tally is the count of an epoch's approvals.
type Tally struct {
	Need    uint64           // owners that must sign
	Signers []domain.Address // owners whose approval counts, ascending
	Refused []RefusedApproval

	signatures [][]byte // of Signers, in their order
}

// Complete reports whether enough owners signed.
func (t *Tally) Complete() bool { return uint64(len(t.Signers)) >= t.Need }

// Joined returns the signatures of the first Need signers in the form that the
// Safe checks: 65 bytes each, ascending by owner.
func (t *Tally) Joined() []byte { return slices.Concat(t.signatures[:t.Need]...) }

// TallyApprovals counts the approvals of one epoch. An approval counts if its
// digest is exactly the one given, its signature is, by the rules of
// CheckSafeSignature, its signer's over the Safe transaction, and its signer is
// an owner now. A signer counts once; one that approved two digests
// does not count at all, so that it cannot vote for both.
// Nobody is told to have done so by what was carried and not signed: that is
// refused for its signature.
func TallyApprovals(tx *SafeTx, digest domain.Hash, owners []domain.Address, need uint64, approvals []Approval) *Tally {
	t := &Tally{Need: need}
	words := make(map[domain.Address]domain.Hash)
	twoFaced := make(map[domain.Address]bool)
	for _, a := range approvals {
		if before, ok := words[a.Signer]; ok && before != a.Digest {
			twoFaced[a.Signer] = true
		}
		words[a.Signer] = a.Digest
	}
	counted := make(map[domain.Address][]byte)
	for _, a := range approvals {
		reason := checkApproval(a, tx, digest, owners)
		if reason == nil && twoFaced[a.Signer] {
			reason = ErrSignerEquivocated
		}
		if reason != nil {
			t.Refused = append(t.Refused, RefusedApproval{a.Signer, reason})
			continue
		}
		counted[a.Signer] = a.Signature
	}
	t.Signers = slices.SortedFunc(maps.Keys(counted), domain.Address.Compare)
	for _, s := range t.Signers {
		t.signatures = append(t.signatures, counted[s])
	}
	// Who signed again, since the Safe's nonce has moved, is not told about the
	// approval of before.
	t.Refused = slices.DeleteFunc(t.Refused, func(r RefusedApproval) bool { return counted[r.Signer] != nil })
	return t
}

// checkApproval says why an approval does not count.
func checkApproval(a Approval, tx *SafeTx, digest domain.Hash, owners []domain.Address) error {
	if a.Digest != digest {
		return fmt.Errorf("ERR_DIGEST_MISMATCH approved %s, want %s", a.Digest, digest)
	}
	if !slices.Contains(owners, a.Signer) {
		return fmt.Errorf("ERR_SIGNER_REVOKED %s is not an owner of the Safe", a.Signer)
	}
	_, err := CheckSafeSignature(tx, a.Signer, a.Signature)
	return err
}
