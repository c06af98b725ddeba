package settler

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"assay/contracts/settlement"
	"assay/domain"
)

// JobLock is the job of a Locker's transactions.
const JobLock = "lock"

// ErrLocker says that the contract takes no locks of the relayer's account: it is
// not the contract's locker, or was dismissed.
var ErrLocker = errors.New("not the contract's locker")

// SlashLock is collateral that shall stay where it is until a settlement has
// decided.
type SlashLock struct {
	SN       domain.SNID
	Position domain.Position // zero: own collateral
	Amount   domain.Amount   // wei of it that shall be locked in all
}

// LockSource is what a Locker reads of the engine's projections.
type LockSource interface {
	// SlashLocks returns what shall be locked now, by node, each place once, and the epoch
	// that is open. The result is a snapshot. It may be called at any time.
	SlashLocks(ctx context.Context) (open domain.Epoch, locks []SlashLock, err error)
}

// LockerConfig says what a Locker works with.
type LockerConfig struct {
	Source   LockSource
	Treasury *Treasury
	Relayer  *Relayer // of the contract's locker, and of nothing else
	// Wait blocks between two steps of Run; nil waits two seconds.
	Wait func(ctx context.Context) error
	Log  *slog.Logger
}

// Locker locks what was charged and cannot be settled yet, so that it is still
// there when treasury signers have met (DESIGN §7). A lock takes nothing, is
// bounded by the contract, and ends by itself. Its only memory is the contract:
// what is locked there is not locked again, after a restart either. Its steps
// belong to one goroutine.
type Locker struct {
	cfg       LockerConfig
	permitted bool                 // the contract takes locks of the account
	told      map[SlashLock]string // why a lock is not whole, of what was looked at last: logged once
	before    map[SlashLock]string // of the look before
	settled   []SlashLock          // of which nothing was left to lock
	at        uint64               // in this block
}

// recheckBlocks is how long what is locked is not asked again: a minute on Base. A
// lock that ends, or collateral that is added, is seen then.
const recheckBlocks = 30

// NewLocker makes a Locker; it starts nothing.
func NewLocker(cfg LockerConfig) *Locker {
	if cfg.Wait == nil {
		cfg.Wait = waitPoll
	}
	return &Locker{cfg: cfg, told: make(map[SlashLock]string)}
}

// Run steps until ctx ends, and returns nil then. It returns an error only where
// nothing more may be sent (ErrLocker, and what IsFatal lists); others are logged
// when they come, and the next step looks again.
func (l *Locker) Run(ctx context.Context) error {
	var trouble string
	for {
		_, err := l.Step(ctx)
		switch {
		case ctx.Err() != nil:
			return nil
		case errors.Is(err, ErrLocker) || IsFatal(err):
			return err
		case err != nil && err.Error() != trouble:
			trouble = err.Error()
			l.cfg.Log.ErrorContext(ctx, "locking slashes is held up", "err", err)
		case err == nil:
			trouble = ""
		}
		if err := l.cfg.Wait(ctx); err != nil && ctx.Err() == nil {
			return fmt.Errorf("locker: wait: %w", err)
		}
	}
}

// Step looks at the chain and the log, and sends at most one transaction: it never
// waits. busy says that a transaction is under way.
func (l *Locker) Step(ctx context.Context) (busy bool, err error) {
	v, err := l.cfg.Treasury.Look(ctx)
	if err != nil {
		return false, err
	}
	st, err := l.cfg.Relayer.Advance(ctx, v.Moment)
	var reverted *RevertError
	switch {
	case errors.As(err, &reverted):
		// What was to be locked is gone, executed, or more than fits by now.
		return false, l.cfg.Relayer.Release(st.Intent, reverted.Error())
	case err != nil || st.Open():
		return st.Open(), err
	}
	if err := l.mayLock(ctx, v); err != nil {
		return false, err
	}
	open, wanted, err := l.cfg.Source.SlashLocks(ctx)
	if err != nil {
		return false, fmt.Errorf("locker: read what was decided: %w", err)
	}
	if slices.Equal(wanted, l.settled) && v.Number() < l.at+recheckBlocks {
		return false, nil
	}
	chunk, err := l.chunk(ctx, v, wanted)
	if err == nil && len(chunk) == 0 {
		l.settled, l.at = wanted, v.Number()
	}
	if err != nil || len(chunk) == 0 {
		return false, err
	}
	data, err := packLocks(chunk...)
	if err != nil {
		return false, err
	}
	purpose := Purpose{Job: JobLock, Epoch: open, Digest: domain.Keccak256(data)}
	if n := l.cfg.Relayer.Reverts(purpose); n >= maxReverts {
		return false, fmt.Errorf("%s: %d transactions: %w", purpose, n, ErrReverted)
	}
	st, err = l.cfg.Relayer.Submit(ctx, v.Moment, purpose, l.cfg.Treasury.Network().Settlement, data)
	if err == nil {
		l.cfg.Log.InfoContext(ctx, "slashes are being locked", "epoch", open, "places", len(chunk))
	}
	return st.Open(), err
}

// mayLock checks once that the contract takes locks of this account.
func (l *Locker) mayLock(ctx context.Context, v *View) error {
	if l.permitted {
		return nil
	}
	t := l.cfg.Treasury
	locker, err := call(ctx, t.chain, v.Head.Hash(), t.network.Settlement, t.settlement.PackLocker(), t.settlement.UnpackLocker)
	if err != nil {
		return fmt.Errorf("ask who may lock: %w", err)
	}
	if own := l.cfg.Relayer.Address(); domain.Address(locker) != own {
		return fmt.Errorf("account %s, settlement %s names %s: %w", own, t.network.Settlement, domain.Address(locker), ErrLocker)
	}
	l.permitted = true
	return nil
}

// chunk finds what is to be locked by one transaction: at most one place of a node,
// for each fits under the node's cap by itself only.
func (l *Locker) chunk(ctx context.Context, v *View, wanted []SlashLock) ([]SlashLock, error) {
	l.before, l.told = l.told, make(map[SlashLock]string)
	var chunk []SlashLock
	for _, w := range wanted {
		if n := len(chunk); n == defaultChunk {
			break
		} else if n > 0 && chunk[n-1].SN == w.SN {
			continue
		}
		fits, ok, err := l.fit(ctx, v, w)
		if err != nil {
			return nil, err
		}
		if ok {
			chunk = append(chunk, fits)
		}
	}
	return chunk, nil
}

// maxFits is how often a lock is made smaller: to what is there, and to the cap.
const maxFits = 3

// fit returns as much of a lock as the contract takes now; ok is false if that
// much is locked already.
func (l *Locker) fit(ctx context.Context, v *View, w SlashLock) (fits SlashLock, ok bool, err error) {
	locked, err := l.cfg.Treasury.lockedOf(ctx, v.Head.Hash(), w)
	if err != nil {
		return w, false, err
	}
	t := l.cfg.Treasury
	fits = w
	for range maxFits {
		if fits.Amount.Cmp(locked) <= 0 {
			return fits, false, nil
		}
		data, err := packLocks(fits)
		if err != nil {
			return w, false, err
		}
		var reverted *RevertError
		err = l.cfg.Relayer.simulate(ctx, v.Head.Hash(), t.network.Settlement, data, 0)
		if err == nil {
			return fits, true, nil
		}
		if !errors.As(err, &reverted) {
			return w, false, err
		}
		if reverted.Name == "NotLocker" {
			return w, false, fmt.Errorf("%w any more: %w", ErrLocker, reverted)
		}
		l.tell(ctx, w, reverted)
		if fits.Amount, ok = reverted.allowed(fits.Amount); !ok {
			return w, false, nil
		}
	}
	return w, false, nil
}

// tell logs once why a lock is not whole: what escapes is for people to see.
func (l *Locker) tell(ctx context.Context, w SlashLock, why *RevertError) {
	text := why.Error()
	known := l.before[w] == text || l.told[w] != ""
	l.told[w] = text
	if !known {
		l.cfg.Log.WarnContext(ctx, "a decided slash cannot be locked as a whole", "sn", w.SN, "position", w.Position, "amount", w.Amount, "err", text)
	}
}

// allowed reads from a refusal of a lock how much the contract would take; false
// if it would take nothing, whatever the amount.
func (e *RevertError) allowed(asked domain.Amount) (domain.Amount, bool) {
	switch e.Name {
	case "LockExceedsCollateral":
		available, ok := e.amount("available")
		return available, ok
	case "LockCapExceeded":
		locked, ok := e.amount("locked")
		limit, known := e.amount("cap")
		return asked.Less0(locked.Less0(limit)), ok && known
	}
	return domain.Amount{}, false
}

// amount returns a value of a custom error.
func (e *RevertError) amount(name string) (domain.Amount, bool) {
	for _, arg := range e.Args {
		if text, found := strings.CutPrefix(arg, name+"="); found {
			a, err := domain.ParseAmount(text)
			return a, err == nil
		}
	}
	return domain.Amount{}, false
}

func packLocks(locks ...SlashLock) ([]byte, error) {
	rows := make([]settlement.SlashLocksSlashLock, len(locks))
	for i, w := range locks {
		rows[i] = settlement.SlashLocksSlashLock{Sn: new(big.Int).SetUint64(uint64(w.SN)), Position: common.Hash(w.Position), Amount: w.Amount.Big()}
	}
	return settlement.NewEpochSettlement().TryPackLockSlashes(rows)
}
