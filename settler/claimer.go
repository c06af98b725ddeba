package settler

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"assay/contracts/settlement"
	"assay/domain"
)

// Errors of claims and slashes.
var (
	// ErrNotInForce says that claims are made against the root of another epoch
	// than the batch's: take the batch of that epoch.
	ErrNotInForce = errors.New("another epoch's payouts are in force")
	// ErrNotExecutable says that the slashes of a batch cannot be executed: not
	// settled, vetoed, or still in the challenge window.
	ErrNotExecutable = errors.New("slashes cannot be executed")
)

// defaultChunk keeps a transaction at some millions of gas.
const defaultChunk = 50

// ClaimerConfig says what a Claimer works with.
type ClaimerConfig struct {
	Treasury *Treasury
	Relayer  *Relayer // pays for gas; the money goes where the leaves say
	// Chunk is how many payouts or slashes go into one transaction; 0 means 50.
	Chunk int
	// Wait blocks between two looks; nil waits two seconds.
	Wait func(ctx context.Context) error
	Log  *slog.Logger
}

// Claimer pays out settled epochs and executes their slashes, for anybody.
// Whatever the contract has done already is skipped, so that a call may be
// repeated at any time, by several at once, and after a crash. Its calls
// belong to one goroutine.
type Claimer struct{ cfg ClaimerConfig }

// Claimed is a payout that one of our transactions paid.
type Claimed struct {
	Payout domain.Payout
	Amount domain.Amount // wei paid now
	Tx     common.Hash
}

// Executed is a slash that one of our transactions executed. What the
// collateral module could take may be less; its own event says how much.
type Executed struct {
	Slash domain.Slash
	Tx    common.Hash
}

// Skipped is a leaf that cannot be paid or executed now, and why. It does not
// hold up the others.
type Skipped[T any] struct {
	Leaf   T
	Reason error
}

// NewClaimer makes a Claimer; it starts nothing.
func NewClaimer(cfg ClaimerConfig) *Claimer {
	if cfg.Chunk == 0 {
		cfg.Chunk = defaultChunk
	}
	if cfg.Wait == nil {
		cfg.Wait = waitPoll
	}
	return &Claimer{cfg: cfg}
}

// Claim claims those payouts of the batch in force that only accepts (nil:
// all) and that are not yet paid in full, and waits until they are paid in
// final blocks. It returns what its own transactions paid, also with an error.
// ErrNotInForce if the batch is not that whose root is claimed against.
func (c *Claimer) Claim(ctx context.Context, b *Batch, only func(domain.Payout) bool) ([]Claimed, []Skipped[domain.Payout], error) {
	j := &job[domain.Payout]{
		Claimer: c, purpose: Purpose{Job: JobClaim, Epoch: b.Epoch(), Digest: b.Digest()},
		open: func(ctx context.Context, v *View) error { return c.inForce(ctx, v, b) },
		left: func(ctx context.Context, v *View, p domain.Payout) (domain.Amount, error) {
			return c.unclaimed(ctx, v, p)
		},
		pack: func(chunk []domain.Payout) ([]byte, error) { return packClaims(b, chunk) },
	}
	for _, p := range b.payouts {
		if only == nil || only(p) {
			j.todo = append(j.todo, p)
		}
	}
	err := j.run(ctx)
	claimed := make([]Claimed, len(j.done))
	for i, d := range j.done {
		claimed[i] = Claimed{Payout: d.leaf, Amount: d.left, Tx: d.tx}
	}
	return claimed, j.skipped, err
}

// ExecuteSlashes executes every slash of a settled batch that is not yet
// executed, and waits until they are in final blocks. It returns what its own
// transactions executed, also with an error. ErrNotExecutable before the
// challenge window is over and for vetoed and unsettled epochs.
func (c *Claimer) ExecuteSlashes(ctx context.Context, b *Batch) ([]Executed, []Skipped[domain.Slash], error) {
	j := &job[domain.Slash]{
		Claimer: c, purpose: Purpose{Job: JobSlash, Epoch: b.Epoch(), Digest: b.Digest()}, todo: b.Slashes(),
		open: func(ctx context.Context, v *View) error { return c.executable(ctx, v, b) },
		left: func(ctx context.Context, v *View, s domain.Slash) (domain.Amount, error) {
			return c.unexecuted(ctx, v, s)
		},
		pack: func(chunk []domain.Slash) ([]byte, error) { return packSlashes(b, chunk) },
	}
	err := j.run(ctx)
	executed := make([]Executed, len(j.done))
	for i, d := range j.done {
		executed[i] = Executed{Slash: d.leaf, Tx: d.tx}
	}
	return executed, j.skipped, err
}

// inForce checks that claims are made against the batch's root.
func (c *Claimer) inForce(ctx context.Context, v *View, b *Batch) error {
	t := c.cfg.Treasury
	force, err := call(ctx, t.chain, v.Head.Hash(), t.network.Settlement, t.settlement.PackPayoutInForce(), t.settlement.UnpackPayoutInForce)
	if err != nil {
		return fmt.Errorf("ask for the payouts in force: %w", err)
	}
	if !force.Exists {
		return fmt.Errorf("no epoch is settled, want epoch %d: %w", b.Epoch(), ErrNotInForce)
	}
	if domain.Epoch(force.Epoch) != b.Epoch() {
		return fmt.Errorf("epoch %d, want epoch %d: %w", force.Epoch, b.Epoch(), ErrNotInForce)
	}
	return c.sameDigest(ctx, v, b)
}

// sameDigest checks that the batch is what was settled.
func (c *Claimer) sameDigest(ctx context.Context, v *View, b *Batch) error {
	settled, err := c.cfg.Treasury.SettledAt(ctx, v, b.Epoch())
	if err != nil {
		return err
	}
	if settled.Digest != b.Digest() {
		return fmt.Errorf("epoch %d settled as %s, want %s: %w", b.Epoch(), settled.Digest, b.Digest(), ErrForeignDigest)
	}
	return nil
}

// executable checks that the batch's slashes can be executed in the next block.
func (c *Claimer) executable(ctx context.Context, v *View, b *Batch) error {
	t := c.cfg.Treasury
	settled, err := t.SettledAt(ctx, v, b.Epoch())
	if err != nil {
		return err
	}
	switch {
	case settled.Block == 0:
		return fmt.Errorf("epoch %d is not settled: %w", b.Epoch(), ErrNotExecutable)
	case settled.Digest != b.Digest():
		return c.sameDigest(ctx, v, b)
	case settled.Vetoed:
		return fmt.Errorf("epoch %d was vetoed: %w", b.Epoch(), ErrNotExecutable)
	}
	window, err := call(ctx, t.chain, v.Head.Hash(), t.network.Settlement, t.settlement.PackChallengeWindow(), t.settlement.UnpackChallengeWindow)
	if err != nil {
		return fmt.Errorf("ask for the challenge window: %w", err)
	}
	// A simulation runs in the state and with the number of the head.
	if last := settled.Block + window.Uint64(); v.Number() <= last {
		return fmt.Errorf("challenge window of epoch %d is open up to block %d, the head is %d: %w", b.Epoch(), last, v.Number(), ErrNotExecutable)
	}
	return nil
}

// unclaimed returns how much of a payout is not yet paid.
func (c *Claimer) unclaimed(ctx context.Context, v *View, p domain.Payout) (domain.Amount, error) {
	t := c.cfg.Treasury
	data := t.settlement.PackClaimedOf(p.Kind, new(big.Int).SetUint64(p.ID), account(p.Account))
	paid, err := call(ctx, t.chain, v.Head.Hash(), t.network.Settlement, data, t.settlement.UnpackClaimedOf)
	if err != nil {
		return domain.Amount{}, fmt.Errorf("ask what was claimed of kind %d, id %d, account %s: %w", p.Kind, p.ID, p.Account, err)
	}
	already, err := domain.AmountFromBig(paid)
	if err != nil {
		return domain.Amount{}, fmt.Errorf("claimed of kind %d, id %d, account %s: %w", p.Kind, p.ID, p.Account, err)
	}
	return p.Cumulative.Less0(already), nil
}

// unexecuted returns the amount of a slash, zero if it was executed.
func (c *Claimer) unexecuted(ctx context.Context, v *View, s domain.Slash) (domain.Amount, error) {
	t := c.cfg.Treasury
	data := t.settlement.PackIsSlashed(new(big.Int).SetUint64(uint64(s.Epoch)), new(big.Int).SetUint64(uint64(s.SN)), s.Position, s.Amount.Big(), s.Reason)
	done, err := call(ctx, t.chain, v.Head.Hash(), t.network.Settlement, data, t.settlement.UnpackIsSlashed)
	if err != nil {
		return domain.Amount{}, fmt.Errorf("ask whether sn %d was slashed for epoch %d: %w", s.SN, s.Epoch, err)
	}
	if done {
		return domain.Amount{}, nil
	}
	return s.Amount, nil
}

// packClaims packs one payout as a claim, several as claimMany.
func packClaims(b *Batch, chunk []domain.Payout) ([]byte, error) {
	rows := make([]settlement.EpochSettlementPayout, len(chunk))
	for i, p := range chunk {
		proof, err := b.PayoutProof(p)
		if err != nil {
			return nil, err
		}
		rows[i] = settlement.EpochSettlementPayout{
			Kind: p.Kind, Id: new(big.Int).SetUint64(p.ID), Account: account(p.Account), Cumulative: p.Cumulative.Big(), Proof: proofWords(proof),
		}
	}
	contract := settlement.NewEpochSettlement()
	if r := rows[0]; len(rows) == 1 {
		return contract.TryPackClaim(r.Kind, r.Id, r.Account, r.Cumulative, r.Proof)
	}
	return contract.TryPackClaimMany(rows)
}

// packSlashes packs one slash as executeSlash, several as executeSlashes.
func packSlashes(b *Batch, chunk []domain.Slash) ([]byte, error) {
	rows := make([]settlement.EpochSettlementSlash, len(chunk))
	for i, s := range chunk {
		proof, err := b.SlashProof(s)
		if err != nil {
			return nil, err
		}
		rows[i] = settlement.EpochSettlementSlash{
			Epoch: new(big.Int).SetUint64(uint64(s.Epoch)), Sn: new(big.Int).SetUint64(uint64(s.SN)), Position: s.Position,
			Amount: s.Amount.Big(), Reason: s.Reason, Proof: proofWords(proof),
		}
	}
	contract := settlement.NewEpochSettlement()
	if r := rows[0]; len(rows) == 1 {
		return contract.TryPackExecuteSlash(uint64(b.Epoch()), r.Epoch, r.Sn, r.Position, r.Amount, r.Reason, r.Proof)
	}
	return contract.TryPackExecuteSlashes(uint64(b.Epoch()), rows)
}

// job works through the leaves of one kind.
type job[T any] struct {
	*Claimer
	purpose Purpose
	open    func(ctx context.Context, v *View) error                          // whether the contract takes them now
	left    func(ctx context.Context, v *View, leaf T) (domain.Amount, error) // what is still to be done of a leaf
	pack    func(chunk []T) ([]byte, error)

	todo    []T // not yet done, sent or skipped
	done    []doneLeaf[T]
	skipped []Skipped[T]
}

type doneLeaf[T any] struct {
	leaf T
	left domain.Amount
	tx   common.Hash
}

// run sends chunk after chunk and waits for each. Every look starts from the
// contract's state, so what somebody else did meanwhile falls out.
func (j *job[T]) run(ctx context.Context) error {
	for failures := 0; len(j.todo) > 0; {
		done, err := j.step(ctx)
		var reverted *RevertError
		switch {
		case errors.As(err, &reverted) || err == nil && !done:
			// Somebody was faster between the look and the block.
			if failures++; failures == maxReverts {
				return errors.Join(fmt.Errorf("%s: failed %d times: %w", j.purpose, failures, ErrReverted), err)
			}
		case err != nil:
			return fmt.Errorf("%s: %w", j.purpose, err)
		}
	}
	return nil
}

// step does one chunk. Without an error, done says that it is done with: sent
// and in a final block, or nothing of it was left to do. Otherwise its leaves
// are on the list again.
func (j *job[T]) step(ctx context.Context) (done bool, err error) {
	before := j.todo
	v, err := j.idle(ctx)
	if err != nil {
		return false, err
	}
	if err := j.open(ctx, v); err != nil {
		return false, err
	}
	chunk, amounts, data, err := j.nextChunk(ctx, v)
	if err != nil || len(chunk) == 0 {
		return err == nil, err
	}
	st, err := j.cfg.Relayer.Submit(ctx, v.Moment, j.purpose, j.cfg.Treasury.Network().Settlement, data)
	if errors.Is(err, ErrBusy) {
		j.todo = before
		return true, nil // the next step waits for what is under way
	}
	var reverted *RevertError
	if errors.As(err, &reverted) {
		j.todo = before
		return false, err
	}
	if err != nil && !errors.Is(err, errUnclear) && !errors.Is(err, errUnderpriced) {
		return false, err
	}
	outcome, err := j.await(ctx, st.Intent)
	if err != nil {
		return false, err
	}
	if outcome.State != IntentDone || outcome.CalldataHash != domain.Keccak256(data) {
		j.todo = before
		return false, nil
	}
	for i, leaf := range chunk {
		j.done = append(j.done, doneLeaf[T]{leaf, amounts[i], outcome.Tx})
	}
	j.cfg.Log.InfoContext(ctx, "leaves done", "job", j.purpose.Job, "epoch", j.purpose.Epoch, "count", len(chunk),
		"left", len(j.todo), "tx", outcome.Tx)
	return true, nil
}

// idle waits until nothing of the relayer's account is under way, whoever
// began it, and looks.
func (j *job[T]) idle(ctx context.Context) (*View, error) {
	for {
		v, st, err := j.advance(ctx)
		if err != nil || !st.Open() {
			return v, err
		}
		if err := j.cfg.Wait(ctx); err != nil {
			return nil, err
		}
	}
}

// await advances the relayer until an intent is closed, and returns it. Alerts
// (fees, funds) and endpoints that do not answer end it: the intent stays, and
// the next call goes on with it.
func (j *job[T]) await(ctx context.Context, i *Intent) (*Intent, error) {
	for {
		_, _, err := j.advance(ctx)
		now := j.cfg.Relayer.Intent(i.Nonce)
		if now.State != IntentOpen || now.CalldataHash != i.CalldataHash {
			return now, nil // closed, perhaps with another call in its place
		}
		if err != nil {
			return nil, err
		}
		if err := j.cfg.Wait(ctx); err != nil {
			return nil, err
		}
	}
}

// advance looks, and drives whatever is under way. A claim or slash that would
// fail by now is let go: somebody was faster.
func (j *job[T]) advance(ctx context.Context) (*View, Status, error) {
	v, err := j.cfg.Treasury.Look(ctx)
	if err != nil {
		return nil, Status{}, err
	}
	st, err := j.cfg.Relayer.Advance(ctx, v.Moment)
	var reverted *RevertError
	switch {
	case errors.As(err, &reverted) && st.Intent.Purpose.Job != JobSettle:
		if err := j.cfg.Relayer.Release(st.Intent, reverted.Error()); err != nil {
			return nil, st, err
		}
		st.Intent = j.cfg.Relayer.Intent(st.Intent.Nonce)
	case errors.Is(err, errUnderpriced):
		// The next look outbids it again.
	case err != nil:
		return nil, st, err
	}
	return v, st, nil
}

// nextChunk takes leaves off the list until a chunk is full that the contract
// would accept now. Of a chunk that it would refuse, each leaf is tried alone,
// and those that fail are skipped.
func (j *job[T]) nextChunk(ctx context.Context, v *View) (chunk []T, amounts []domain.Amount, data []byte, err error) {
	for len(j.todo) > 0 && len(chunk) < j.cfg.Chunk {
		leaf := j.todo[0]
		left, err := j.left(ctx, v, leaf)
		if err != nil {
			return nil, nil, nil, err
		}
		j.todo = j.todo[1:]
		if !left.IsZero() {
			chunk, amounts = append(chunk, leaf), append(amounts, left)
		}
	}
	if len(chunk) == 0 {
		return nil, nil, nil, nil
	}
	if data, err = j.pack(chunk); err != nil {
		return nil, nil, nil, err
	}
	var reverted *RevertError
	if err = j.try(ctx, v, data); !errors.As(err, &reverted) {
		return chunk, amounts, data, err
	}
	var good []T
	var goodAmounts []domain.Amount
	for i, leaf := range chunk {
		if data, err = j.pack(chunk[i : i+1]); err != nil {
			return nil, nil, nil, err
		}
		switch err := j.try(ctx, v, data); {
		case err == nil:
			good, goodAmounts = append(good, leaf), append(goodAmounts, amounts[i])
		case errors.As(err, &reverted):
			j.skipped = append(j.skipped, Skipped[T]{leaf, reverted})
		default:
			return nil, nil, nil, err
		}
	}
	if len(good) == 0 {
		return nil, nil, nil, nil
	}
	data, err = j.pack(good)
	return good, goodAmounts, data, err
}

// try runs a call in the view's state.
func (j *job[T]) try(ctx context.Context, v *View, data []byte) error {
	t := j.cfg.Treasury
	to := account(t.network.Settlement)
	_, err := t.chain.CallContractAtHash(ctx, ethereum.CallMsg{From: account(j.cfg.Relayer.Address()), To: &to, Data: data}, v.Head.Hash())
	if err != nil {
		return asRevert(err)
	}
	return nil
}
