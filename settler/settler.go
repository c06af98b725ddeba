package settler

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"assay/domain"
)

// Errors that a treasury stops for.
var (
	// ErrForeignDigest says that the chain has settled another result of an
	// epoch than this engine's log gives. Nothing is sent until people have
	// found out which of them is wrong.
	ErrForeignDigest = errors.New("FREEZE_FOREIGN_ROOT the chain has settled another result than ours")
	// ErrReverted says that transactions which were simulated to succeed have
	// failed on chain as often as is tried.
	ErrReverted = errors.New("settling transactions failed on chain")
)

// errContradiction says that an endpoint's answers about one block exclude each
// other.
var errContradiction = errors.New("endpoint contradicts itself")

// errLag says that an endpoint answers from a state that is behind one which
// was seen before.
var errLag = errors.New("endpoint is behind")

// maxReverts is how many failed settling transactions of one result are paid
// for, each one after a simulation that succeeded, before people look.
const maxReverts = 3

// defaultPoll is one block of Base.
const defaultPoll = 2 * time.Second

// Epoch is a closed epoch as the log has it.
type Epoch struct {
	Close     *domain.EpochClose
	Approvals []Approval
	// Settled is the digest under which the log has seen the epoch settled,
	// zero if it has not. The chain itself is asked anyway.
	Settled domain.Hash
}

// Source is what a Settler reads of the engine's projections.
type Source interface {
	// Closed returns the closed epochs from the given one on, ascending and
	// without gaps; none if that one is not closed. The result is a snapshot
	// that does not change later. It may be called at any time.
	Closed(ctx context.Context, from domain.Epoch) ([]Epoch, error)
}

// Config says what a Settler works with.
type Config struct {
	Source   Source
	Treasury *Treasury
	Relayer  *Relayer
	// MinSigners is the number of treasury signers that the network's genesis
	// demands. The Safe's own threshold counts if it is higher; one that was
	// lowered on chain does not lower this.
	MinSigners uint64
	// Contradictions are the errors by which the chain says that its endpoints
	// contradict each other, or one of them itself (AlertDisagreement).
	Contradictions []error
	// Wait blocks between two steps of Run until it is time to look again, or
	// ctx ends. Nil waits two seconds.
	Wait func(ctx context.Context) error
	Log  *slog.Logger
}

// Stage says where the next epoch stands.
type Stage string

// Stages, in the order in which an epoch passes them.
const (
	StageIdle      Stage = "idle"      // no closed and covered epoch is left to settle
	StageApprovals Stage = "approvals" // too few valid approvals
	StageBusy      Stage = "busy"      // the relayer's account does something else
	StageSent      Stage = "sent"      // a transaction is under way
	StageIncluded  Stage = "included"  // settled on chain, not yet final
	StageSettled   Stage = "settled"   // settled in a final block: done
)

// Progress is what a step found and did.
type Progress struct {
	Stage   Stage
	Epoch   domain.Epoch // the epoch that Stage is about; meaningless if idle
	Digest  domain.Hash
	Have    uint64            // owners with a valid approval
	Need    uint64            // owners that must sign
	Refused []RefusedApproval // approvals that do not count
	Tx      common.Hash       // StageSent: the last attempt
	Block   uint64            // StageIncluded, StageSettled: the settling block
}

// Settler settles closed epochs, in order, each once. Its steps belong to one
// goroutine; Alert and AlertCounts may be asked by any.
type Settler struct {
	cfg     Config
	checked domain.Epoch // epochs below it are settled as ours in final blocks
	frozen  error        // set once, for the life of the Settler
	batch   *Batch       // the last one built, to save rebuilding its trees
	told    Progress     // last one logged
	alerts  alerts
}

// New makes a Settler; it starts nothing.
func New(cfg Config) *Settler {
	if cfg.Wait == nil {
		cfg.Wait = waitPoll
	}
	return &Settler{cfg: cfg, alerts: alerts{came: make(map[AlertKind]uint64)}}
}

func waitPoll(ctx context.Context) error {
	timer := time.NewTimer(defaultPoll)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

// Run steps until ctx ends, and returns nil then. It returns an error only
// where nothing more may be sent (IsFatal); all others are alerts (see Alert),
// logged when they come and when they go, and the next step looks again.
func (s *Settler) Run(ctx context.Context) error {
	for {
		p, err := s.Step(ctx)
		switch {
		case ctx.Err() != nil:
			return nil
		case IsFatal(err):
			return err
		case err != nil:
			if kind := s.kindOf(err); s.alerts.raise(kind, p, err) {
				s.cfg.Log.ErrorContext(ctx, "settling is held up", "alert", kind, "err", err, "stage", p.Stage, "epoch", p.Epoch)
			}
		default:
			if was := s.alerts.clear(); was != nil {
				s.cfg.Log.InfoContext(ctx, "settling goes on", "alert", was.Kind, "steps", was.Steps, "stage", p.Stage, "epoch", p.Epoch)
			}
		}
		if err == nil && p.Stage == StageSettled {
			continue // the next epoch may be ready
		}
		if err := s.cfg.Wait(ctx); err != nil && ctx.Err() == nil {
			return fmt.Errorf("settler: wait: %w", err)
		}
	}
}

// IsFatal reports whether an error of a step is one after which nothing may be
// sent until people have looked. The others pass by themselves or once an
// operator has acted: an endpoint that answers again, funds, a higher fee cap,
// a contract that is no longer paused.
func IsFatal(err error) bool {
	for _, fatal := range []error{ErrForeignDigest, ErrForeignNonce, ErrFinality, ErrCorruptRecord, ErrReverted, ErrWrongChain} {
		if errors.Is(err, fatal) {
			return true
		}
	}
	var tampered *MismatchError
	return errors.As(err, &tampered)
}

// Step looks at the chain and the log, and takes at most one step: it never
// waits. Stopped by a fatal error, it keeps returning that.
func (s *Settler) Step(ctx context.Context) (Progress, error) {
	if s.frozen != nil {
		return Progress{}, s.frozen
	}
	p, err := s.step(ctx)
	if IsFatal(err) {
		s.frozen = err
	}
	if err == nil {
		s.tell(ctx, p)
	}
	return p, err
}

// tell logs a progress that differs from the last one.
func (s *Settler) tell(ctx context.Context, p Progress) {
	if p.Stage == s.told.Stage && p.Epoch == s.told.Epoch && p.Have == s.told.Have && p.Tx == s.told.Tx && len(p.Refused) == len(s.told.Refused) {
		return
	}
	s.told = p
	for _, r := range p.Refused {
		s.cfg.Log.WarnContext(ctx, "approval does not count", "epoch", p.Epoch, "signer", r.Signer, "err", r.Reason)
	}
	s.cfg.Log.InfoContext(ctx, "settlement", "stage", p.Stage, "epoch", p.Epoch, "digest", p.Digest,
		"have", p.Have, "need", p.Need, "tx", p.Tx, "block", p.Block)
}

func (s *Settler) step(ctx context.Context) (Progress, error) {
	v, err := s.cfg.Treasury.Look(ctx)
	if err != nil {
		return Progress{}, err
	}
	if v.NextEpoch < s.checked {
		return Progress{}, fmt.Errorf("settler: contract settles epoch %d next in block %d, and was seen to have settled %d for good: %w",
			v.NextEpoch, v.Number(), s.checked-1, errLag)
	}
	epochs, err := s.cfg.Source.Closed(ctx, s.checked)
	if err != nil {
		return Progress{}, fmt.Errorf("settler: read closed epochs from %d: %w", s.checked, err)
	}
	latest, err := s.compare(ctx, v, epochs)
	if err != nil {
		return Progress{}, err
	}
	if p, done, err := s.underway(ctx, v, latest); done || err != nil {
		return p, err
	}
	if latest.Block != 0 && !v.IsFinal(latest.Block) {
		// T4: the next epoch is not sent before this one is final.
		return Progress{Stage: StageIncluded, Epoch: v.NextEpoch - 1, Digest: latest.Digest, Block: latest.Block}, nil
	}
	return s.next(ctx, v, epochs)
}

// compare holds every settled epoch that the log knows against the chain, and
// returns what the chain has of the last settled one (zero before the first).
// ErrForeignDigest if they differ anywhere.
func (s *Settler) compare(ctx context.Context, v *View, epochs []Epoch) (latest Settled, err error) {
	if latest, err = s.latest(ctx, v); err != nil {
		return latest, err
	}
	final := true
	for _, e := range epochs {
		n := e.Close.Epoch
		if e.Settled != (domain.Hash{}) && e.Settled != e.Close.Digest {
			return latest, fmt.Errorf("epoch %d is settled as %s in the log, want %s: %w", n, e.Settled, e.Close.Digest, ErrForeignDigest)
		}
		if n >= v.NextEpoch {
			if e.Settled != (domain.Hash{}) {
				return latest, fmt.Errorf("epoch %d is settled in the log, and not in block %d: %w", n, v.Number(), errLag)
			}
			continue
		}
		settled, err := s.cfg.Treasury.SettledAt(ctx, v, n)
		if err != nil {
			return latest, err
		}
		if settled.Block == 0 {
			continue // carried: the digest of the epoch that carried it binds it
		}
		if settled.Digest != e.Close.Digest {
			return latest, fmt.Errorf("epoch %d settled in block %d as %s, want %s: %w", n, settled.Block, settled.Digest, e.Close.Digest, ErrForeignDigest)
		}
		if final = final && v.IsFinal(settled.Block); final {
			s.checked = n + 1
		}
	}
	return latest, nil
}

// latest returns what the contract has of the last epoch that it settled, zero
// before the first. It must be what the view says of it: an endpoint that answers
// from two states would make our own settlement look like somebody else's.
func (s *Settler) latest(ctx context.Context, v *View) (latest Settled, err error) {
	if v.NextEpoch > 0 {
		if latest, err = s.cfg.Treasury.SettledAt(ctx, v, v.NextEpoch-1); err != nil {
			return latest, err
		}
	}
	if latest.Digest != v.LastDigest || (latest.Block == 0) != (v.NextEpoch == 0) {
		return latest, fmt.Errorf("settler: in block %d the contract settles epoch %d next, the last digest is %s, and the epoch before has %s: %w",
			v.Number(), v.NextEpoch, v.LastDigest, latest.Digest, errContradiction)
	}
	return latest, nil
}

// underway drives the relayer's open intent. done says that the step ends with
// this progress.
func (s *Settler) underway(ctx context.Context, v *View, latest Settled) (p Progress, done bool, err error) {
	wasOpen := s.cfg.Relayer.IsOpen()
	st, err := s.cfg.Relayer.Watch(ctx, v.Moment)
	if !wasOpen {
		return p, false, err
	}
	i := st.Intent
	p = Progress{Stage: StageSent, Epoch: i.Purpose.Epoch, Digest: i.Purpose.Digest, Tx: i.last().Hash}
	switch {
	case err != nil:
		return p, true, err
	case i.Purpose.Job != JobSettle:
		p.Stage = StageBusy
		_, err = s.cfg.Relayer.Advance(ctx, v.Moment)
		return p, true, err
	case i.Purpose.Epoch < v.NextEpoch:
		p, err = s.finish(v, st, latest, p)
		return p, true, err
	case !st.Open():
		return p, false, nil // reverted or displaced: look again at what is to be done
	case i.Purpose.SafeNonce < v.SafeNonce && !st.Included:
		return p, true, s.void(ctx, v, i)
	}
	if _, err = s.cfg.Relayer.Advance(ctx, v.Moment); err != nil {
		return p, true, s.explain(ctx, v, err)
	}
	return p, true, nil
}

// void releases a settling intent whose Safe nonce is used: if by something else,
// its signatures are void. If by its own transaction, in a block that the endpoint
// does not show otherwise yet, the next look finds it.
func (s *Settler) void(ctx context.Context, v *View, i *Intent) error {
	_, mined, err := s.cfg.Relayer.receipt(ctx, i)
	if mined || err != nil {
		return err
	}
	return s.cfg.Relayer.Release(i, fmt.Sprintf("the Safe's nonce is %d", v.SafeNonce))
}

// finish ends a settling intent whose epoch the contract has settled, by our
// transaction or by anybody's.
func (s *Settler) finish(v *View, st Status, latest Settled, p Progress) (Progress, error) {
	if p.Epoch == v.NextEpoch-1 {
		if latest.Digest != p.Digest {
			return p, fmt.Errorf("epoch %d settled in block %d as %s, sent as %s: %w", p.Epoch, latest.Block, latest.Digest, p.Digest, ErrForeignDigest)
		}
		p.Block = latest.Block
		if !v.IsFinal(latest.Block) {
			p.Stage = StageIncluded
			return p, nil
		}
	}
	if st.Included {
		p.Stage = StageIncluded // ours came second and failed; its nonce is about to be final
		return p, nil
	}
	if st.Open() {
		if err := s.cfg.Relayer.Release(st.Intent, "another transaction settled the epoch"); err != nil {
			return p, err
		}
	}
	p.Stage = StageSettled
	return p, nil
}

// next finds the next epoch to settle and sends it if it is approved.
func (s *Settler) next(ctx context.Context, v *View, epochs []Epoch) (Progress, error) {
	var row []*domain.EpochClose
	for _, e := range epochs {
		if e.Close.Epoch < v.NextEpoch {
			continue
		}
		row = append(row, e.Close)
		if e.Close.Covered {
			return s.settle(ctx, v, row, e.Approvals)
		}
	}
	return Progress{Stage: StageIdle, Epoch: v.NextEpoch}, nil
}

// settle sends the last epoch of a row, of which the others were refused.
func (s *Settler) settle(ctx context.Context, v *View, row []*domain.EpochClose, approvals []Approval) (Progress, error) {
	last := row[len(row)-1]
	p := Progress{Stage: StageApprovals, Epoch: last.Epoch, Digest: last.Digest}
	b, err := s.build(row)
	if err != nil {
		return p, err
	}
	if err := b.Follows(v); err != nil {
		return p, fmt.Errorf("%w: %w", ErrForeignDigest, err)
	}
	need := max(s.cfg.MinSigners, v.Threshold)
	tx := b.SafeTx(s.cfg.Treasury.Safe(), v.SafeNonce)
	tally := TallyApprovals(tx, b.Digest(), v.Owners, need, approvals)
	p.Have, p.Need, p.Refused = uint64(len(tally.Signers)), need, tally.Refused
	if !tally.Complete() {
		return p, nil
	}
	purpose := Purpose{Job: JobSettle, Epoch: b.Epoch(), Digest: b.Digest(), SafeNonce: tx.Nonce, SafeTxHash: tx.Hash()}
	if n := s.cfg.Relayer.Reverts(purpose); n >= maxReverts {
		return p, fmt.Errorf("%s: %d transactions: %w", purpose, n, ErrReverted)
	}
	data, err := tx.ExecCalldata(tally.Joined())
	if err != nil {
		return p, fmt.Errorf("%s: pack: %w", purpose, err)
	}
	st, err := s.cfg.Relayer.Submit(ctx, v.Moment, purpose, s.cfg.Treasury.Safe(), data)
	if st.Open() {
		p.Stage, p.Tx = StageSent, st.Intent.last().Hash
	}
	if err != nil {
		return p, s.explain(ctx, v, err)
	}
	return p, nil
}

// build makes the batch of a row, or takes the last one if it is the same.
func (s *Settler) build(row []*domain.EpochClose) (*Batch, error) {
	last := row[len(row)-1]
	if b := s.batch; b != nil && b.Epoch() == last.Epoch && b.Digest() == last.Digest && len(b.refused) == len(row)-1 {
		return b, nil
	}
	b, err := NewBatch(s.cfg.Treasury.Network(), row[:len(row)-1], last)
	if err != nil {
		return nil, err
	}
	s.batch = b
	return b, nil
}

// explain finds the settlement contract's own reason behind a Safe's "GS013",
// which older Safes give for every failed call.
func (s *Settler) explain(ctx context.Context, v *View, err error) error {
	var reverted *RevertError
	if !errors.As(err, &reverted) || reverted.Reason != "GS013" || s.batch == nil {
		return err
	}
	if inner := s.cfg.Treasury.tryCall(ctx, v, s.batch.calldata); inner != nil {
		return fmt.Errorf("%w: %w", err, inner)
	}
	return err
}
