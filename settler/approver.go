package settler

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"sync"

	"assay/domain"
)

// ErrEquivocation refuses to sign a second result of an epoch.
var ErrEquivocation = errors.New("another result of this epoch was signed before")

// ErrSafeOnly says that a signer's key signs Safe transactions and nothing else,
// so that its approval cannot be a message of its own: somebody carries it.
var ErrSafeOnly = errors.New("key signs Safe transactions only")

// SafeSigner signs Safe transactions with one key.
type SafeSigner interface {
	// Address is the owner of the Safe whose key it is.
	Address() domain.Address
	// SignSafeTx returns a signature of the transaction's EIP-712 hash. It may
	// wait for a device or a person, at most until ctx ends.
	SignSafeTx(ctx context.Context, tx *SafeTx) (domain.Signature, error)
}

// Names of the points at which an Approver calls its hook.
const (
	PointRecordWrite   = "approver: before the record is written"
	PointRecordWritten = "approver: record written, nothing signed"
)

// ApproverConfig says for whom an Approver signs.
type ApproverConfig struct {
	Network domain.Network
	Safe    domain.Address
	Signer  SafeSigner // a treasury signer's key
	// Dir holds the record of what was signed, for this signer alone. Losing it
	// loses the protection against signing two results of an epoch.
	Dir string
	// Hook is called at named points; an error from it ends the call at that
	// point, as a crash would. Nil does nothing.
	Hook func(point string) error
}

// Approver is a treasury signer's step: it signs a batch that was recomputed,
// and never two different results of one epoch. It may be used by several
// goroutines; a second one on the same folder is refused (ErrLocked).
type Approver struct {
	cfg    ApproverConfig
	unlock func() error
	mu     sync.Mutex // one approval at a time: look at the record, then sign
}

// signedRecord is what a signer keeps of an epoch.
type signedRecord struct {
	Signer domain.Address `json:"signer"`
	Epoch  domain.Epoch   `json:"epoch"`
	Digest domain.Hash    `json:"digest"`
	// SafeTx are the hashes of all Safe transactions signed for that digest:
	// one for each nonce that the Safe had.
	SafeTx []domain.Hash `json:"safe_tx"`
}

// OpenApprover locks the folder, making it if needed.
func OpenApprover(cfg ApproverConfig) (*Approver, error) {
	unlock, err := openDir(cfg.Dir)
	if err != nil {
		return nil, fmt.Errorf("open approver of %s: %w", cfg.Signer.Address(), err)
	}
	return &Approver{cfg: cfg, unlock: unlock}, nil
}

// Close lets go of the folder.
func (a *Approver) Close() error { return a.unlock() }

// Approve is Sign, and returns the approval as a signed message for the stream:
// the fact, with the 65-byte Safe signature as its proof. The signer must be one
// that signs messages too (domain.Signer); ErrSafeOnly otherwise.
func (a *Approver) Approve(ctx context.Context, b *Batch, proposed domain.EpochResult, safeNonce uint64) (*domain.Message, error) {
	signer, ok := a.cfg.Signer.(domain.Signer)
	if !ok {
		return nil, fmt.Errorf("approve epoch %d as %s: %w", b.Epoch(), a.cfg.Signer.Address(), ErrSafeOnly)
	}
	signature, err := a.Sign(ctx, b, proposed, safeNonce)
	if err != nil {
		return nil, err
	}
	fact := &domain.Approval{Epoch: b.Epoch(), Signer: signer.Address(), Digest: b.Digest()}
	return domain.NewMessage(a.cfg.Network, fact, [][]byte{signature[:]}, signer)
}

// Sign signs the Safe transaction that settles the batch, with the Safe's nonce
// as given. The batch is the signer's own recomputation; proposed is the result
// that others put before the signer, and a *MismatchError names the first field
// in which it differs. A batch of another network is refused, and so is a second
// digest of an epoch (ErrEquivocation). The record of what is signed is on disk
// before the signature exists. A signature that is not the signer's over this
// very transaction is refused: it would be found out by the Safe only, after gas
// was paid. Signing the same again is allowed.
func (a *Approver) Sign(ctx context.Context, b *Batch, proposed domain.EpochResult, safeNonce uint64) (domain.Signature, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	var none domain.Signature
	if b.Network() != a.cfg.Network {
		return none, fmt.Errorf("approve epoch %d: ERR_DOMAIN batch is for %s, want %s", b.Epoch(), b.Network(), a.cfg.Network)
	}
	own := b.Result()
	if err := Compare(&proposed, &own); err != nil {
		return none, fmt.Errorf("approve: %w", err)
	}
	tx := b.SafeTx(a.cfg.Safe, safeNonce)
	if err := a.record(b, tx.Hash()); err != nil {
		return none, fmt.Errorf("approve epoch %d: %w", b.Epoch(), err)
	}
	if err := reach(a.cfg.Hook, PointRecordWritten); err != nil {
		return none, err
	}
	signature, err := a.cfg.Signer.SignSafeTx(ctx, tx)
	if err != nil {
		return none, fmt.Errorf("approve epoch %d: sign Safe transaction %s: %w", b.Epoch(), tx.Hash(), err)
	}
	if _, err := CheckSafeSignature(tx, a.cfg.Signer.Address(), signature[:]); err != nil {
		return none, fmt.Errorf("approve epoch %d: own signature: %w", b.Epoch(), err)
	}
	return signature, nil
}

// record makes sure that the disk says what is about to be signed.
func (a *Approver) record(b *Batch, hash domain.Hash) error {
	path := filepath.Join(a.cfg.Dir, fmt.Sprintf("epoch-%020d.json", uint64(b.Epoch())))
	want := signedRecord{Signer: a.cfg.Signer.Address(), Epoch: b.Epoch(), Digest: b.Digest()}
	var got signedRecord
	switch err := readRecord(path, &got); {
	case errors.Is(err, fs.ErrNotExist):
		got = want
	case err != nil:
		return err
	case got.Signer != want.Signer || got.Epoch != want.Epoch:
		return fmt.Errorf("%w: %s is of signer %s, epoch %d", ErrCorruptRecord, path, got.Signer, got.Epoch)
	case got.Digest != want.Digest:
		return fmt.Errorf("%w: %s, now asked to sign %s", ErrEquivocation, got.Digest, want.Digest)
	}
	if slices.Contains(got.SafeTx, hash) {
		return nil
	}
	got.SafeTx = append(got.SafeTx, hash)
	if err := reach(a.cfg.Hook, PointRecordWrite); err != nil {
		return err
	}
	return writeRecord(path, got)
}

// reach calls a hook at a point.
func reach(hook func(string) error, point string) error {
	if hook == nil {
		return nil
	}
	if err := hook(point); err != nil {
		return fmt.Errorf("%s: %w", point, err)
	}
	return nil
}
