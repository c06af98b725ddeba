package settler

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"assay/domain"
)

// Errors about the relayer's nonces and transactions.
var (
	// ErrForeignNonce says that something else sends with the relayer's key.
	// Nothing more is sent until an operator has looked (fault F40).
	ErrForeignNonce = errors.New("a transaction that is not ours used the relayer's nonce")
	// ErrFinality says that a block which was final is no longer on the chain.
	// Whatever else is believed of that chain may be wrong.
	ErrFinality = errors.New("FINALITY_VIOLATION a final transaction of ours was undone")
	// ErrBusy says that another call of the same account is under way.
	ErrBusy = errors.New("another transaction of this account is under way")
)

// Names of the points at which a Relayer calls its hook. The comment says what
// a crash there leaves behind.
const (
	PointAnnounce       = "relayer: before the intent is announced" // nothing
	PointAnnounced      = "relayer: intent announced, not written"  // the log knows the nonce
	PointIntentWrite    = "relayer: before the intent is written"   // as before; the log may know the nonce
	PointIntentWritten  = "relayer: intent written, nothing sent"   // an intent, a signed transaction nobody else has
	PointBumpWrite      = "relayer: before the bump is written"     // an intent, its last attempt in the pool
	PointBumpWritten    = "relayer: bump written, not sent"         // an intent with one more attempt, not in the pool
	PointSend           = "relayer: before sending"                 // an intent, perhaps nothing in the pool
	PointSent           = "relayer: sent"                           // an intent, the transaction in the pool
	PointOutcomeWrite   = "relayer: before the outcome is written"  // an open intent, mined and final
	PointOutcomeWritten = "relayer: outcome written"                // a closed intent
)

// Defaults of a RelayerConfig.
const (
	// DefaultMaxFeeWei is 100 gwei a gas: a thousand times what Base asks, and
	// about 0.03 ETH for a settlement.
	DefaultMaxFeeWei = 100e9
	// DefaultBumpAfter is 10 blocks: 20 s on Base, 2 min on Ethereum.
	DefaultBumpAfter = 10
)

const (
	// gasMarginPercent is added to the estimate: state may change until inclusion.
	gasMarginPercent = 25
	// maxTxGas is the most that a transaction may ask for (EIP-7825).
	maxTxGas = 1 << 24
)

// RelayerConfig says for which account a Relayer sends, and what it may spend.
type RelayerConfig struct {
	Chain   Chain
	ChainID uint64
	Signer  domain.Signer // pays for gas; needs no right in any contract
	// Dir holds the intents of this account. Without it, a transaction that is
	// under way would be taken for a foreign one.
	Dir string
	// MaxFeeWei bounds what is offered for a unit of gas, in wei; 0 means
	// DefaultMaxFeeWei.
	MaxFeeWei uint64
	// BumpAfter is how many blocks an attempt may wait before another replaces
	// it; 0 means DefaultBumpAfter.
	BumpAfter uint64
	// Announcer is told of settlements before they are sent; nil: only Dir is.
	Announcer Announcer
	Log       *slog.Logger
	// Hook is called at named points; an error from it ends the call at that
	// point, as a crash would. Nil does nothing.
	Hook func(point string) error
}

// Relayer sends the calls of one account, one at a time. It has no clock and
// starts nothing: each call of Advance is one look at the chain, and at most
// one transaction sent. It may be used by several goroutines; a second one on
// the same folder is refused (ErrLocked).
type Relayer struct {
	cfg    RelayerConfig
	most   *big.Int
	txs    types.Signer
	unlock func() error

	mu      sync.Mutex
	journal *journal // guarded by mu
	// usedAt is the head at which the open intent's nonce was first seen used
	// by no transaction that is known; guarded by mu.
	usedAt *types.Header
}

// Status is what a look found of the newest intent.
type Status struct {
	// Intent is the newest one, nil if there is none. It is not to be changed.
	Intent *Intent
	// Included says that the open intent's call is in a block that is not yet
	// final: Tx and Block name it, and Failed says that it reverted.
	Included bool
	Failed   bool
	Tx       common.Hash
	Block    uint64
}

// Open reports whether a transaction may be under way.
func (s *Status) Open() bool { return s.Intent != nil && s.Intent.State == IntentOpen }

// OpenRelayer locks the folder, making it if needed, and reads the intents.
func OpenRelayer(cfg RelayerConfig) (*Relayer, error) {
	if cfg.MaxFeeWei == 0 {
		cfg.MaxFeeWei = DefaultMaxFeeWei
	}
	if cfg.BumpAfter == 0 {
		cfg.BumpAfter = DefaultBumpAfter
	}
	unlock, err := openDir(cfg.Dir)
	if err != nil {
		return nil, fmt.Errorf("open relayer %s: %w", cfg.Signer.Address(), err)
	}
	j, err := openJournal(cfg.Dir, cfg.ChainID, cfg.Signer.Address())
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open relayer %s: %w", cfg.Signer.Address(), err), unlock())
	}
	return &Relayer{
		cfg: cfg, most: new(big.Int).SetUint64(cfg.MaxFeeWei), unlock: unlock, journal: j,
		txs: types.LatestSignerForChainID(new(big.Int).SetUint64(cfg.ChainID)),
	}, nil
}

// Close lets go of the folder.
func (r *Relayer) Close() error { return r.unlock() }

// Address returns the account that sends.
func (r *Relayer) Address() domain.Address { return r.cfg.Signer.Address() }

// IsOpen reports whether a transaction may be under way.
func (r *Relayer) IsOpen() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.journal.newest != nil && r.journal.newest.State == IntentOpen
}

// Reverts counts the transactions that failed in final blocks for a job over
// this digest.
func (r *Relayer) Reverts(p Purpose) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.journal.reverts(p)
}

// Watch looks at the newest intent and sends nothing. An open intent is closed
// where the moment's final blocks say how it ended. The error is
// ErrForeignNonce if a transaction that is not ours used its nonce.
func (r *Relayer) Watch(ctx context.Context, m Moment) (Status, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	s, _, err := r.watch(ctx, m)
	return s, err
}

// Advance looks as Watch does, and then makes sure that the open intent's call
// is in the pool: it sends the last attempt again if the node does not know
// it, and replaces it if it has waited for too long. Nothing is sent that a
// simulation says would revert (*RevertError). ErrFeeCap and ErrFunds leave
// the intent as it is.
func (r *Relayer) Advance(ctx context.Context, m Moment) (Status, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.advance(ctx, m)
}

// advance is Advance under the lock.
func (r *Relayer) advance(ctx context.Context, m Moment) (Status, error) {
	s, next, err := r.watch(ctx, m)
	if err != nil || !s.Open() || next > s.Intent.Nonce {
		return s, err
	}
	err = r.push(ctx, m, s.Intent, next)
	s.Intent = r.journal.newest // a bump made it another
	return s, err
}

// Submit announces and writes an intent and sends its first attempt. If an intent for the
// very same call is open, Submit does what Advance does; any other open intent
// is ErrBusy.
func (r *Relayer) Submit(ctx context.Context, m Moment, p Purpose, to domain.Address, data []byte) (Status, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if open := r.journal.newest; open != nil && open.State == IntentOpen {
		if !open.sameCall(p, to, data) {
			return Status{Intent: open}, fmt.Errorf("%s: nonce %d is for %s: %w", p, open.Nonce, open.Purpose, ErrBusy)
		}
		return r.advance(ctx, m)
	}
	intent, err := r.propose(ctx, m, p, to, data)
	if err != nil {
		return Status{Intent: r.journal.newest}, fmt.Errorf("%s: %w", p, err)
	}
	if err := r.announce(ctx, intent); err != nil {
		return Status{Intent: r.journal.newest}, fmt.Errorf("%s: %w", p, err)
	}
	if err := r.store(PointIntentWrite, PointIntentWritten, intent); err != nil {
		return Status{Intent: r.journal.newest}, fmt.Errorf("%s: %w", p, err)
	}
	err = r.send(ctx, m, intent)
	return Status{Intent: r.journal.newest}, err
}

// Release closes an intent without waiting for its transactions: what it was
// for is done, or can no longer be done by it. The next intent takes its nonce
// if that is still free. If it is not the open intent it does nothing.
func (r *Relayer) Release(i *Intent, reason string) error {
	return r.close(i, IntentReleased, reason)
}

// Intent returns the intent that has a nonce now, nil if there is none. It is
// not to be changed.
func (r *Relayer) Intent(nonce uint64) *Intent {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.journal.intents[nonce]
}

// Abandon closes an open intent whose nonce a foreign transaction used, once an
// operator knows where that came from. It is refused while the nonce is free.
func (r *Relayer) Abandon(ctx context.Context, m Moment, reason string) error {
	r.mu.Lock()
	open := r.journal.newest
	r.mu.Unlock()
	if open == nil || open.State != IntentOpen {
		return nil
	}
	if _, err := r.Watch(ctx, m); !errors.Is(err, ErrForeignNonce) {
		return fmt.Errorf("abandon nonce %d: not known to be used by a foreign transaction in a final block: %w", open.Nonce, ErrBusy)
	}
	return r.close(open, IntentAbandoned, reason)
}

func (r *Relayer) close(i *Intent, state, reason string) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	open := r.journal.newest
	if open == nil || open.State != IntentOpen || open.Nonce != i.Nonce || open.CalldataHash != i.CalldataHash {
		return nil
	}
	closed := *open
	closed.State, closed.Reason = state, reason
	return r.store(PointOutcomeWrite, PointOutcomeWritten, &closed)
}

// store makes an intent durable between two points.
func (r *Relayer) store(before, after string, i *Intent) error {
	if err := reach(r.cfg.Hook, before); err != nil {
		return err
	}
	if err := r.journal.write(i); err != nil {
		return err
	}
	return reach(r.cfg.Hook, after)
}

// watch finds out what became of the open intent. next is the account's next
// nonce: if that is above the intent's, nothing can be sent with it.
func (r *Relayer) watch(ctx context.Context, m Moment) (s Status, next uint64, err error) {
	s.Intent = r.journal.newest
	if !s.Open() {
		return s, 0, nil
	}
	i := s.Intent
	next, err = r.cfg.Chain.NonceAtHash(ctx, account(i.From), m.Head.Hash())
	if err != nil {
		return s, 0, fmt.Errorf("watch nonce %d: ask next nonce of %s: %w", i.Nonce, i.From, err)
	}
	if next <= i.Nonce {
		r.usedAt = nil
		return s, next, nil
	}
	receipt, own, err := r.receipt(ctx, i)
	if err != nil {
		return s, next, err
	}
	if receipt == nil {
		final, err := r.unknown(ctx, m, i)
		if !final || err != nil {
			return s, next, err
		}
		closed := *i
		closed.State, closed.Block, closed.Reason = IntentDisplaced, r.usedAt.Number.Uint64(), "by a transaction of before the records were lost"
		r.usedAt, s.Intent = nil, &closed
		return s, next, r.store(PointOutcomeWrite, PointOutcomeWritten, &closed)
	}
	r.usedAt = nil
	if number := receipt.BlockNumber.Uint64(); !m.IsFinal(number) {
		s.Included, s.Tx, s.Block = own, receipt.TxHash, number
		s.Failed = receipt.Status != types.ReceiptStatusSuccessful
		return s, next, nil
	}
	closed, err := r.outcome(ctx, i, receipt, own)
	if err != nil {
		return s, next, err
	}
	if err := r.store(PointOutcomeWrite, PointOutcomeWritten, closed); err != nil {
		return s, next, err
	}
	s.Intent = closed
	r.cfg.Log.InfoContext(ctx, "transaction is final", "job", i.Purpose.Job, "epoch", i.Purpose.Epoch,
		"outcome", closed.State, "tx", closed.Tx, "block", closed.Block, "nonce", i.Nonce)
	return s, next, nil
}

// receipt looks for the transaction that used the intent's nonce among all that
// are known: its attempts (own), and those it was to replace.
func (r *Relayer) receipt(ctx context.Context, i *Intent) (receipt *types.Receipt, own bool, err error) {
	hashes := slices.Clone(i.Replaced)
	for _, a := range i.Attempts {
		hashes = append(hashes, a.Hash)
	}
	for _, h := range slices.Backward(hashes) {
		receipt, err := r.cfg.Chain.TransactionReceipt(ctx, h)
		if errors.Is(err, ethereum.NotFound) {
			continue
		}
		if err != nil {
			return nil, false, fmt.Errorf("watch nonce %d: ask receipt of %s: %w", i.Nonce, h, err)
		}
		return receipt, i.has(h), nil
	}
	return nil, false, nil
}

// unknown handles a used nonce without a receipt of ours: an endpoint that
// lags, until the block in which it was first seen is final. Then it is foreign;
// unless records were lost, when it is taken for one of those.
func (r *Relayer) unknown(ctx context.Context, m Moment, i *Intent) (final bool, err error) {
	if r.usedAt == nil {
		r.usedAt = m.Head
		return false, nil
	}
	number := r.usedAt.Number.Uint64()
	if !m.IsFinal(number) {
		return false, nil
	}
	canonical, err := r.cfg.Chain.HeaderByNumber(ctx, r.usedAt.Number)
	if err != nil {
		return false, fmt.Errorf("watch nonce %d: ask for block %d: %w", i.Nonce, number, err)
	}
	if canonical.Hash() != r.usedAt.Hash() {
		r.usedAt = m.Head
		return false, nil
	}
	if i.Lost {
		return true, nil
	}
	return false, fmt.Errorf("nonce %d of %s was used by final block %d, and none of our %d transactions has a receipt: %w",
		i.Nonce, i.From, number, len(i.Attempts)+len(i.Replaced), ErrForeignNonce)
}

// outcome closes an intent by a final receipt.
func (r *Relayer) outcome(ctx context.Context, i *Intent, receipt *types.Receipt, own bool) (*Intent, error) {
	closed := *i
	closed.Tx, closed.Block = receipt.TxHash, receipt.BlockNumber.Uint64()
	switch {
	case !own:
		closed.State = IntentDisplaced
	case receipt.Status == types.ReceiptStatusSuccessful:
		closed.State = IntentDone
	default:
		closed.State = IntentReverted
		reason, err := r.whyReverted(ctx, i, receipt)
		if err != nil {
			return nil, err
		}
		closed.Reason = reason
	}
	return &closed, nil
}

// whyReverted repeats a failed call on the state before its block.
func (r *Relayer) whyReverted(ctx context.Context, i *Intent, receipt *types.Receipt) (string, error) {
	header, err := r.cfg.Chain.HeaderByHash(ctx, receipt.BlockHash)
	if err != nil {
		return "", fmt.Errorf("ask for block %d: %w", receipt.BlockNumber, err)
	}
	data, err := i.data()
	if err != nil {
		return "", err
	}
	var reverted *RevertError
	switch err := r.simulate(ctx, header.ParentHash, i.To, data, i.Gas); {
	case err == nil:
		return fmt.Sprintf("TX_REVERTED using %d of %d gas, but not on the state before its block", receipt.GasUsed, i.Gas), nil
	case errors.As(err, &reverted):
		return reverted.Error(), nil
	default:
		// An endpoint that keeps no old state; the outcome is known all the same.
		return "TX_REVERTED, and its reason cannot be had: " + err.Error(), nil
	}
}

// simulate runs a call in the state after a block; *RevertError if it reverts.
func (r *Relayer) simulate(ctx context.Context, at common.Hash, to domain.Address, data []byte, gas uint64) error {
	address := account(to)
	call := ethereum.CallMsg{From: account(r.Address()), To: &address, Data: data, Gas: gas}
	if _, err := r.cfg.Chain.CallContractAtHash(ctx, call, at); err != nil {
		return fmt.Errorf("simulate call of %s: %w", to, asRevert(err))
	}
	return nil
}
