package settler

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"assay/domain"
)

// This file is the sending half of Relayer; all of it runs under its lock.

// propose makes an intent with its first attempt, and neither writes nor sends
// it. It takes the account's next nonce; where released intents of ours may
// still use that, the attempt outbids them.
func (r *Relayer) propose(ctx context.Context, m Moment, p Purpose, to domain.Address, data []byte) (*Intent, error) {
	i := &Intent{
		Purpose: p, State: IntentOpen, ChainID: r.cfg.ChainID, From: r.Address(), To: to,
		CalldataHash: domain.Keccak256(data),
	}
	lost, err := r.lost(ctx)
	if err != nil {
		return nil, err
	}
	if i.Nonce, err = r.nextNonce(ctx, m, lost); err != nil {
		return nil, err
	}
	i.Lost = slices.Contains(lost, i.Nonce)
	if err := r.simulate(ctx, m.Head.Hash(), to, data, 0); err != nil {
		return nil, err
	}
	address := account(to)
	estimate, err := r.cfg.Chain.EstimateGasAtBlockHash(ctx, ethereum.CallMsg{From: account(i.From), To: &address, Data: data}, m.Head.Hash())
	if err != nil {
		return nil, fmt.Errorf("estimate gas: %w", asRevert(err))
	}
	i.Gas = max(estimate, min(estimate+estimate*gasMarginPercent/100, maxTxGas))
	tip, err := r.cfg.Chain.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask for a tip: %w", err)
	}
	var offer fees
	if old := r.journal.intents[i.Nonce]; old == nil {
		offer, err = firstFees(m.Head.BaseFee, tip, r.most)
	} else {
		i.Replaced = old.Replaced
		for _, a := range old.Attempts {
			i.Replaced = append(i.Replaced, a.Hash)
		}
		var before fees
		if before, err = old.fees(); err == nil {
			offer, err = before.bumped(m.Head.BaseFee, tip, r.most)
		}
	}
	if err != nil {
		return nil, err
	}
	attempt, err := r.sign(i, data, offer, m.Number())
	if err != nil {
		return nil, err
	}
	i.Attempts = []Attempt{attempt}
	return i, nil
}

// nextNonce returns the account's next nonce after the moment's head. Every
// nonce used since our newest intent, and every transaction in the pool, must
// be ours, by our records or (lost) by the log: ErrForeignNonce otherwise.
func (r *Relayer) nextNonce(ctx context.Context, m Moment, lost []uint64) (uint64, error) {
	from := account(r.Address())
	next, err := r.cfg.Chain.NonceAtHash(ctx, from, m.Head.Hash())
	if err != nil {
		return 0, fmt.Errorf("ask next nonce of %s: %w", r.Address(), err)
	}
	if used := r.journal.used(); used > 0 {
		for n := used; n < next; n++ {
			if !slices.Contains(lost, n) {
				return 0, fmt.Errorf("next nonce of %s is %d, and nonce %d, after our last, was not ours: %w", r.Address(), next, n, ErrForeignNonce)
			}
		}
	}
	if old := r.journal.intents[next]; old != nil && old.final() {
		return 0, fmt.Errorf("nonce %d of %s was used by %s in final block %d and is free again: %w", next, r.Address(), old.Tx, old.Block, ErrFinality)
	}
	pending, err := r.cfg.Chain.PendingNonceAt(ctx, from)
	if err != nil {
		return 0, fmt.Errorf("ask pending nonce of %s: %w", r.Address(), err)
	}
	for n := next; n < pending; n++ {
		if r.journal.intents[n] == nil && !slices.Contains(lost, n) {
			return 0, fmt.Errorf("nonce %d of %s is in the pool: %w", n, r.Address(), ErrForeignNonce)
		}
	}
	return next, nil
}

// sign makes an attempt.
func (r *Relayer) sign(i *Intent, data []byte, f fees, head uint64) (Attempt, error) {
	to := account(i.To)
	tx := types.NewTx(&types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(i.ChainID), Nonce: i.Nonce, Gas: i.Gas, To: &to, Data: data,
		GasFeeCap: f.cap, GasTipCap: f.tip,
	})
	signature, err := r.cfg.Signer.Sign(domain.Hash(r.txs.Hash(tx)))
	if err != nil {
		return Attempt{}, fmt.Errorf("sign nonce %d: %w", i.Nonce, err)
	}
	signature[64] -= 27 // typed transactions carry the parity (EIP-2718)
	signed, err := tx.WithSignature(r.txs, signature[:])
	if err != nil {
		return Attempt{}, fmt.Errorf("sign nonce %d: %w", i.Nonce, err)
	}
	return newAttempt(signed, head)
}

// push makes sure that the open intent's call is in the pool and has not
// waited for too long. next is the account's next nonce.
func (r *Relayer) push(ctx context.Context, m Moment, i *Intent, next uint64) error {
	if err := r.fillGap(ctx, i, next); err != nil {
		return fmt.Errorf("%s: %w", i.Purpose, err)
	}
	last := i.last()
	known, err := r.isKnown(ctx, last.Hash)
	if err != nil {
		return fmt.Errorf("%s: %w", i.Purpose, err)
	}
	// The head may be behind the one at which the attempt was made.
	waited := m.Number() >= last.Block && m.Number()-last.Block >= r.cfg.BumpAfter
	if known && !waited {
		return nil
	}
	data, err := i.data()
	if err != nil {
		return fmt.Errorf("%s: %w", i.Purpose, err)
	}
	if err := r.simulate(ctx, m.Head.Hash(), i.To, data, i.Gas); err != nil {
		return fmt.Errorf("%s: %w", i.Purpose, err)
	}
	if waited {
		return r.bump(ctx, m, i, known)
	}
	return r.send(ctx, m, i)
}

// fillGap sends again what a reorganisation took out below the open intent's
// nonce: without it, that could never be mined.
func (r *Relayer) fillGap(ctx context.Context, i *Intent, next uint64) error {
	for n := next; n < i.Nonce; n++ {
		old := r.journal.intents[n]
		switch {
		case old == nil:
			return fmt.Errorf("nonce %d of %s, below %d, is free again and was not ours: %w", n, i.From, i.Nonce, ErrForeignNonce)
		case old.final():
			return fmt.Errorf("nonce %d of %s was used by %s in final block %d and is free again: %w", n, i.From, old.Tx, old.Block, ErrFinality)
		}
		known, err := r.isKnown(ctx, old.last().Hash)
		if err != nil {
			return err
		}
		if !known {
			if err := r.transmit(ctx, old); err != nil {
				return err
			}
		}
	}
	return nil
}

func (r *Relayer) isKnown(ctx context.Context, hash common.Hash) (bool, error) {
	switch _, _, err := r.cfg.Chain.TransactionByHash(ctx, hash); {
	case err == nil:
		return true, nil
	case errors.Is(err, ethereum.NotFound):
		return false, nil
	default:
		return false, fmt.Errorf("ask for transaction %s: %w", hash, err)
	}
}

// bump replaces the last attempt: written first, then sent. At the fee cap the
// last attempt is kept in the pool, and the error is ErrFeeCap.
func (r *Relayer) bump(ctx context.Context, m Moment, i *Intent, known bool) error {
	more, err := r.outbid(ctx, m, i)
	if errors.Is(err, ErrFeeCap) && !known {
		return errors.Join(err, r.transmit(ctx, i))
	}
	if err != nil {
		return err
	}
	return r.send(ctx, m, more)
}

// outbid writes an attempt with higher fees, and returns the intent with it.
func (r *Relayer) outbid(ctx context.Context, m Moment, i *Intent) (*Intent, error) {
	before, err := i.fees()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", i.Purpose, err)
	}
	tip, err := r.cfg.Chain.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, fmt.Errorf("%s: ask for a tip: %w", i.Purpose, err)
	}
	offer, err := before.bumped(m.Head.BaseFee, tip, r.most)
	if err != nil {
		return nil, fmt.Errorf("%s: nonce %d pending since block %d: %w", i.Purpose, i.Nonce, i.Attempts[0].Block, err)
	}
	data, err := i.data()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", i.Purpose, err)
	}
	attempt, err := r.sign(i, data, offer, m.Number())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", i.Purpose, err)
	}
	more := *i
	more.Attempts = append(more.Attempts[:len(more.Attempts):len(more.Attempts)], attempt)
	if err := r.store(PointBumpWrite, PointBumpWritten, &more); err != nil {
		return nil, fmt.Errorf("%s: %w", i.Purpose, err)
	}
	r.cfg.Log.InfoContext(ctx, "transaction replaced", "job", i.Purpose.Job, "epoch", i.Purpose.Epoch, "nonce", i.Nonce,
		"attempts", len(more.Attempts), "fee_cap", attempt.FeeCap, "tip_cap", attempt.TipCap)
	return &more, nil
}

// send hands the last attempt to the node. A pool that wants more for it, since
// it holds another attempt that this endpoint did not show, gets one bump.
func (r *Relayer) send(ctx context.Context, m Moment, i *Intent) error {
	err := r.transmit(ctx, i)
	if !errors.Is(err, errUnderpriced) {
		return err
	}
	more, err := r.outbid(ctx, m, i)
	if err != nil {
		return err
	}
	return r.transmit(ctx, more)
}

var (
	// errUnderpriced says that the pool wants more.
	errUnderpriced = errors.New("pool wants higher fees")
	// errUnclear says that a transaction may or may not be in the pool.
	errUnclear = errors.New("outcome of sending is unknown")
)

// transmit hands the last attempt to the node and reads the answer. A used
// nonce is no error: the next look finds out by whom.
func (r *Relayer) transmit(ctx context.Context, i *Intent) error {
	tx, err := i.last().transaction()
	if err != nil {
		return fmt.Errorf("%s: %w", i.Purpose, err)
	}
	if err := reach(r.cfg.Hook, PointSend); err != nil {
		return err
	}
	err = r.cfg.Chain.SendTransaction(ctx, tx)
	switch readAnswer(err) {
	case taken:
		r.cfg.Log.InfoContext(ctx, "transaction sent", "job", i.Purpose.Job, "epoch", i.Purpose.Epoch, "tx", tx.Hash(),
			"nonce", i.Nonce, "attempts", len(i.Attempts), "fee_cap", tx.GasFeeCap(), "tip_cap", tx.GasTipCap())
		return reach(r.cfg.Hook, PointSent)
	case nonceUsed:
		return reach(r.cfg.Hook, PointSent)
	case underpriced:
		return fmt.Errorf("%s: send %s: %w: %w", i.Purpose, tx.Hash(), errUnderpriced, err)
	case unfunded:
		return fmt.Errorf("%s: send from %s: %w: %w", i.Purpose, i.From, ErrFunds, err)
	default:
		return fmt.Errorf("%s: send %s: %w: %w", i.Purpose, tx.Hash(), errUnclear, err)
	}
}
