package projections

import (
	"slices"

	"assay/domain"
)

const (
	// maxForeign bounds the approvals of other digests that are kept of a signer
	// and epoch: one would do as evidence, and memory is bounded.
	maxForeign = 16
	// maxIntents bounds the intents that are kept of an epoch.
	maxIntents = 64
)

// checkTreasury judges what is said about settling an epoch.
func (s *State) checkTreasury(fact domain.Fact, sub domain.Submission) *domain.Rejection {
	switch f := fact.(type) {
	case *domain.Approval:
		return s.checkApproval(f, sub)
	case *domain.SignerRejection:
		return s.checkSignerRejection(f, sub)
	case *domain.Intent:
		return s.checkIntent(f, sub)
	}
	return nil
}

// checkApproval judges an approval. One that the observer carries is only taken
// over our digest: what it says in a signer's name must do that signer no harm.
func (s *State) checkApproval(f *domain.Approval, sub domain.Submission) *domain.Rejection {
	if r := s.knowsSigner(f.Signer); r != nil {
		return r
	}
	carried := s.carried(f, sub)
	if r := signedBy(sub, f.Signer); r != nil && !carried {
		return r
	}
	e := s.settlement.find(f.Epoch)
	if e == nil {
		return notClosed(f.Epoch)
	}
	if f.Digest == e.Close.Digest {
		return s.checkSeen(sub)
	}
	if carried {
		return mismatch(f.Epoch, f.Digest, e)
	}
	if r := s.checkSeen(sub); r != nil {
		return r
	}
	n := 0
	for _, before := range e.Foreign {
		if before.Signer == f.Signer {
			n++
		}
	}
	if n >= maxForeign {
		return domain.Refuse(domain.OverQuota, "ERR_QUOTA %s approved %d other results of epoch %d, want at most %d", f.Signer, n, f.Epoch, maxForeign)
	}
	return nil
}

// carried reports whether the observer signed an approval for its signer.
func (s *State) carried(f *domain.Approval, sub domain.Submission) bool {
	return !sub.Trusted && sub.SignerErr == nil && sub.Signer == s.genesis.Observer && sub.Signer != f.Signer
}

func (s *State) checkSignerRejection(f *domain.SignerRejection, sub domain.Submission) *domain.Rejection {
	if r := s.knowsSigner(f.Signer); r != nil {
		return r
	}
	if r := signedBy(sub, f.Signer); r != nil {
		return r
	}
	e := s.settlement.find(f.Epoch)
	if e == nil {
		return notClosed(f.Epoch)
	}
	if f.Digest != e.Close.Digest {
		return mismatch(f.Epoch, f.Digest, e)
	}
	if slices.ContainsFunc(e.Rejections, func(r Rejection) bool { return r.Signer == f.Signer }) {
		return domain.Refuse(domain.Duplicate, "%s rejected epoch %d", f.Signer, f.Epoch)
	}
	return s.checkSeen(sub)
}

// checkIntent judges an intent. Only the observer's counts: they are bounded, and
// a single signer must not be able to use them up.
func (s *State) checkIntent(f *domain.Intent, sub domain.Submission) *domain.Rejection {
	if r := signedBy(sub, s.genesis.Observer); r != nil {
		return r
	}
	e := s.settlement.find(f.Epoch)
	if e == nil {
		return notClosed(f.Epoch)
	}
	if f.Digest != e.Close.Digest {
		return mismatch(f.Epoch, f.Digest, e)
	}
	if r := s.checkSeen(sub); r != nil {
		return r
	}
	if n := len(e.Intents); n >= maxIntents {
		return domain.Refuse(domain.OverQuota, "ERR_QUOTA epoch %d has %d intents, want at most %d", f.Epoch, n, maxIntents)
	}
	return nil
}

func (s *State) knowsSigner(who domain.Address) *domain.Rejection {
	if !slices.Contains(s.genesis.Signers, who) {
		return domain.Refuse(domain.UnknownOriginator, "%s is not a treasury signer", who)
	}
	return nil
}

func notClosed(k domain.Epoch) *domain.Rejection {
	return domain.Refuse(domain.EraNotOpen, "epoch %d is not closed", k)
}

func mismatch(k domain.Epoch, got domain.Hash, e *Settlement) *domain.Rejection {
	return domain.Refuse(domain.Malformed, "ERR_DIGEST_MISMATCH epoch %d: got %s want %s", k, got, e.Close.Digest)
}
