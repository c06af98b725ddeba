package domain

import "errors"

type (
	// Approval is a treasury signer's consent to settle an epoch with Digest.
	// Its message carries the signer's Safe signature as its only proof. The
	// message is signed by the signer; or by the observer, where the signature
	// was made elsewhere (in a browser wallet, by another tool) and is carried
	// into the log: it is the signer's all the same, or counts for nothing.
	Approval struct {
		Epoch  Epoch
		Signer Address
		Digest Hash
	}
	// SignerRejection is a treasury signer's word that it will not approve the
	// result of an epoch, for people to read. It decides nothing. Its message is
	// signed by the signer.
	SignerRejection struct {
		Epoch  Epoch
		Signer Address
		Digest Hash // of the result that is rejected
		Reason string
	}
	// Intent says that a settling transaction is about to be sent: it is in the
	// log before its first attempt can be on chain, so whoever loses its own
	// records finds here what may be under way. It decides nothing.
	Intent struct {
		Epoch        Epoch
		Digest       Hash    // of the result that it settles
		From         Address // the account that sends it
		Nonce        uint64  // of that account; all attempts have it
		CalldataHash Hash    // keccak256 of the data, the same for all attempts
		SafeTx       Hash    // EIP-712 hash of the Safe transaction in it
	}
)

// Kind returns the fact's kind.
func (*Approval) Kind() Kind        { return KindApproval }
func (*SignerRejection) Kind() Kind { return KindRejection }
func (*Intent) Kind() Kind          { return KindIntent }

func (f *Approval) walk(w walker) {
	w.uint("epoch", (*uint64)(&f.Epoch))
	w.address("signer", &f.Signer)
	w.hash("digest", &f.Digest)
}

func (f *SignerRejection) walk(w walker) {
	w.uint("epoch", (*uint64)(&f.Epoch))
	w.address("signer", &f.Signer)
	w.hash("digest", &f.Digest)
	w.text("reason", &f.Reason)
}

func (f *Intent) walk(w walker) {
	w.uint("epoch", (*uint64)(&f.Epoch))
	w.hash("digest", &f.Digest)
	w.address("from", &f.From)
	w.uint("nonce", &f.Nonce)
	w.hash("calldata_hash", &f.CalldataHash)
	w.hash("safe_tx", &f.SafeTx)
}

func (f *Approval) valid() error {
	if f.Signer.IsZero() {
		return errors.New("signer is the zero address")
	}
	return nil
}

func (f *SignerRejection) valid() error {
	if f.Signer.IsZero() {
		return errors.New("signer is the zero address")
	}
	if f.Reason == "" {
		return errors.New("a rejection without a reason")
	}
	return nil
}

func (f *Intent) valid() error {
	if f.From.IsZero() {
		return errors.New("from is the zero address")
	}
	return nil
}
