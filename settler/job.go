package settler

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"assay/domain"
)

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
