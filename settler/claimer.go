package settler

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"

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
// ErrNotInForce if the batch is not that whose root is claimed against. After a
// veto of a later epoch it first brings the batch's root back.
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
	err := c.restore(ctx, b)
	if err == nil {
		err = j.run(ctx)
	}
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
			return c.unexecuted(ctx, v, b, s)
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

// restore brings the payout root of the batch in force back where a veto of a
// later one has left only its number.
func (c *Claimer) restore(ctx context.Context, b *Batch) error {
	t := c.cfg.Treasury
	j := &job[domain.EpochResult]{
		Claimer: c, purpose: Purpose{Job: JobClaim, Epoch: b.Epoch(), Digest: b.Digest()}, todo: []domain.EpochResult{b.result},
		open: func(ctx context.Context, v *View) error { return c.inForce(ctx, v, b) },
		left: func(ctx context.Context, v *View, r domain.EpochResult) (domain.Amount, error) {
			force, err := call(ctx, t.chain, v.Head.Hash(), t.network.Settlement, t.settlement.PackPayoutInForce(), t.settlement.UnpackPayoutInForce)
			if err != nil || domain.Hash(force.PayoutRoot) == r.PayoutRoot {
				return domain.Amount{}, err
			}
			return r.PayoutTotal, nil
		},
		pack: func(results []domain.EpochResult) ([]byte, error) {
			return t.settlement.TryPackRestorePayouts(contractResult(&results[0]))
		},
	}
	if err := j.run(ctx); err != nil {
		return fmt.Errorf("restore the payout root: %w", err)
	}
	if len(j.skipped) > 0 {
		return fmt.Errorf("restore the payout root of epoch %d: %w", b.Epoch(), j.skipped[0].Reason)
	}
	return nil
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

// unexecuted returns the amount of a slash of the batch, zero if it was executed.
func (c *Claimer) unexecuted(ctx context.Context, v *View, b *Batch, s domain.Slash) (domain.Amount, error) {
	t := c.cfg.Treasury
	row, err := contractSlash(b, s)
	if err != nil {
		return domain.Amount{}, err
	}
	data, err := t.settlement.TryPackIsSlashed(contractResult(&b.result), row)
	if err != nil {
		return domain.Amount{}, fmt.Errorf("slash of sn %d for epoch %d: %w", s.SN, s.Epoch, err)
	}
	done, err := call(ctx, t.chain, v.Head.Hash(), t.network.Settlement, data, t.settlement.UnpackIsSlashed)
	if err != nil {
		return domain.Amount{}, fmt.Errorf("ask whether sn %d was slashed for epoch %d: %w", s.SN, s.Epoch, err)
	}
	if done {
		return domain.Amount{}, nil
	}
	return s.Amount, nil
}

// packClaims packs one payout as claimFor, several as claimMany.
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
		return contract.TryPackClaimFor(r.Kind, r.Id, r.Account, r.Cumulative, r.Proof)
	}
	return contract.TryPackClaimMany(rows)
}

// packSlashes packs the execution of slashes of the batch.
func packSlashes(b *Batch, chunk []domain.Slash) ([]byte, error) {
	rows := make([]settlement.EpochSettlementSlash, len(chunk))
	for i, s := range chunk {
		var err error
		if rows[i], err = contractSlash(b, s); err != nil {
			return nil, err
		}
	}
	return settlement.NewEpochSettlement().TryPackExecuteSlashes(contractResult(&b.result), rows)
}

// contractSlash is a slash of the batch with its proof, as the contract takes
// it.
func contractSlash(b *Batch, s domain.Slash) (settlement.EpochSettlementSlash, error) {
	proof, err := b.SlashProof(s)
	if err != nil {
		return settlement.EpochSettlementSlash{}, err
	}
	return settlement.EpochSettlementSlash{
		Epoch: new(big.Int).SetUint64(uint64(s.Epoch)), Sn: new(big.Int).SetUint64(uint64(s.SN)), Position: s.Position,
		Amount: s.Amount.Big(), Reason: s.Reason, Proof: proofWords(proof),
	}, nil
}
