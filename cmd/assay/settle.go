package main

import (
	"context"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"assay/contracts/settlement"
	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/snapshots"
	"assay/projections"
	"assay/settler"
)

// What became of an epoch that was to be settled.
const (
	settleDue     = "due"     // enough approvals, nothing was sent
	settleLacking = "lacking" // too few approvals
	settleDone    = "settled" // by this run or another sender meanwhile
	settleBefore  = "before"  // it was settled already
)

// settleRecord says where an epoch stands on its way to the chain.
type settleRecord struct {
	Record  string           `json:"record"` // "settle"
	Epoch   domain.Epoch     `json:"epoch"`
	Digest  domain.Hash      `json:"digest"`
	State   string           `json:"state"`
	Have    uint64           `json:"have"` // owners whose approval counts
	Need    uint64           `json:"need"`
	Missing []domain.Address `json:"missing"`         // owners whose approval does not count or is not there
	Tx      *common.Hash     `json:"tx,omitempty"`    // that settled it, where known
	Block   uint64           `json:"block,omitempty"` // that settled it
	Final   bool             `json:"final"`           // that block is
}

// settling is one run of the settle command.
type settling struct {
	payer
	epoch domain.Epoch
}

func (p *program) settleCommand() *cobra.Command {
	c := &settling{payer: payer{program: p}}
	cmd := &cobra.Command{
		Use:   "settle EPOCH",
		Short: "Send an approved epoch to the chain, as an engine with a relayer does by itself",
		Long: `Settle recomputes an epoch from a log, counts the approvals in it that are of present
owners over exactly that Safe transaction, and sends it. It needs no right: the
owners' signatures settle, and the account only pays for gas. An engine with
--relayer-key does this by itself; this is for when there is none, or its account
is out of gas. Several may send at once: the contract settles an epoch once.

It ends when the epoch is settled in a final block, and may be repeated at any time.
--dry-run counts the approvals and sends nothing.

Exit codes: 0 done, also if it was settled before; 65 too few approvals, not this
epoch's turn, or the log differs from what is settled; 75 the endpoint, gas, or a
contract that refuses it now.`,
		Example: `  assay settle 7 --data engine-data --rpc http://127.0.0.1:8545 --dry-run
  assay settle 7 --data engine-data --rpc http://127.0.0.1:8545 --key gas.json --password-file gas.password`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			err := configure(cmd)
			if err == nil {
				c.epoch, err = parseEpoch(args[0])
			}
			if err != nil {
				return err
			}
			return c.run(cmd.Context())
		},
	}
	c.flags(cmd)
	return cmd
}

func (c *settling) run(ctx context.Context) error {
	if c.source.bundle != "" {
		return fail(exitUsage, "--bundle: approvals come after the records of a bundle, want --data")
	}
	if err := c.check(); err != nil {
		return err
	}
	closeChain, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer closeChain()
	return c.withLog(c.source.data, func(log *eventlog.Log) error {
		state, err := c.fold(ctx, log)
		if err != nil {
			return err
		}
		return unreachable(c.send(ctx, state, log))
	})
}

// fold folds the whole log, from its newest snapshot on.
func (c *settling) fold(ctx context.Context, log *eventlog.Log) (*projections.State, error) {
	f := newLogFold(nil)
	f.resume(snapshots.Open(snapshotsDir(c.source.data), c.logger()), log, c.epoch, nil)
	if err := f.scan(log, func(domain.Entry) error { return ctx.Err() }); err != nil {
		return nil, err
	}
	if n := f.state.Genesis().Network(); n != c.network {
		return nil, fail(exitConfig, "%s is of %s, network file %s is of %s", c.source.name(), n, c.file, c.network)
	}
	return f.state, nil
}

// send takes the epoch as far as it goes.
func (c *settling) send(ctx context.Context, state *projections.State, log *eventlog.Log) error {
	found, err := epochIn(state, c.epoch)
	if err != nil {
		return err
	}
	view, err := c.treasury.Look(ctx)
	if err != nil {
		return err
	}
	r := &settleRecord{Record: "settle", Epoch: c.epoch, Digest: found.settlement().Close.Digest, Missing: []domain.Address{}}
	if c.epoch < view.NextEpoch {
		r.State = settleBefore
		return c.settled(ctx, view, r)
	}
	batch, err := found.batch()
	if err != nil {
		return err
	}
	if err := batch.Follows(view); err != nil {
		return fail(exitData, "%w", err)
	}
	source := &epochs{log: log, offered: func() []projections.Settlement { return settlementsOf(state) }}
	if err := c.count(ctx, source, batch, view, max(state.Genesis().Threshold, view.Threshold), r); err != nil {
		return err
	}
	switch {
	case r.State == settleLacking:
		if err := c.print(r); err != nil {
			return err
		}
		return fail(exitData, "epoch %d: %d of %d approvals; missing %s", c.epoch, r.Have, r.Need, addresses(r.Missing))
	case c.dryRun:
		return c.print(r)
	}
	return c.settle(ctx, source, r)
}

// settlementsOf copies where every closed epoch stands.
func settlementsOf(state *projections.State) []projections.Settlement {
	all := make([]projections.Settlement, 0, len(state.Settlements()))
	for _, s := range state.Settlements() {
		all = append(all, *s)
	}
	return all
}

// count counts the approvals of a batch.
func (c *settling) count(ctx context.Context, source settler.Source, batch *settler.Batch, view *settler.View, need uint64, r *settleRecord) error {
	closed, err := source.Closed(ctx, c.epoch)
	if err != nil {
		return err
	}
	tally := settler.TallyApprovals(batch.SafeTx(c.treasury.Safe(), view.SafeNonce), batch.Digest(), view.Owners, need, closed[0].Approvals)
	for _, refused := range tally.Refused {
		c.logger().WarnContext(ctx, "approval does not count", "epoch", c.epoch, "signer", refused.Signer, "err", refused.Reason)
	}
	r.State, r.Have, r.Need = settleDue, uint64(len(tally.Signers)), tally.Need
	if !tally.Complete() {
		r.State = settleLacking
	}
	for _, owner := range view.Owners {
		if !slices.Contains(tally.Signers, owner) {
			r.Missing = append(r.Missing, owner)
		}
	}
	return nil
}

// settle sends, and waits until the epoch is settled in a final block.
func (c *settling) settle(ctx context.Context, source settler.Source, r *settleRecord) error {
	relayer, err := c.relayer()
	if err != nil {
		return err
	}
	defer relayer.Close()
	s := settler.New(settler.Config{Source: source, Treasury: c.treasury, Relayer: relayer, MinSigners: r.Need, Log: c.logger()})
	for {
		p, err := s.Step(ctx)
		if err != nil {
			return err
		}
		if p.Stage == settler.StageSettled && p.Epoch >= c.epoch || p.Stage == settler.StageIdle {
			break
		}
		if err := c.wait(ctx); err != nil {
			return err
		}
	}
	view, err := c.treasury.Look(ctx)
	if err != nil {
		return err
	}
	r.State = settleDone
	return c.settled(ctx, view, r)
}

// settled prints an epoch that the contract has settled.
func (c *settling) settled(ctx context.Context, view *settler.View, r *settleRecord) error {
	kept, err := c.treasury.SettledAt(ctx, view, r.Epoch)
	switch {
	case err != nil:
		return err
	case kept.Block == 0:
		return fail(exitData, "epoch %d was refused for cover and is settled with a later one: the contract settles epoch %d next", r.Epoch, view.NextEpoch)
	case kept.Digest != r.Digest:
		return fail(exitData, "epoch %d: %w: block %d has %s, the log says %s", r.Epoch, settler.ErrForeignDigest, kept.Block, kept.Digest, r.Digest)
	}
	r.Block, r.Final = kept.Block, view.IsFinal(kept.Block)
	event := settlement.NewEpochSettlement().GetABI().Events["EpochSettled"].ID
	if tx, ok := c.lastLog(ctx, event, common.Hash(epochTopic(r.Epoch)), common.Hash(r.Digest)); ok {
		r.Tx = &tx
	}
	return c.print(r)
}

// epochTopic is an epoch as the topic of an event.
func epochTopic(k domain.Epoch) (word [32]byte) {
	for i := range 8 {
		word[31-i] = byte(k >> (8 * i))
	}
	return word
}

func (c *settling) print(r *settleRecord) error {
	if c.json {
		return c.printJSON(r)
	}
	switch r.State {
	case settleDue:
		c.printf("epoch %d: %d of %d approvals, ready to be sent\n", r.Epoch, r.Have, r.Need)
	case settleLacking:
		c.printf("epoch %d: %d of %d approvals\n", r.Epoch, r.Have, r.Need)
	default:
		word, tx, final := "settled", "", "not yet final"
		if r.State == settleBefore {
			word = "already settled"
		}
		if r.Tx != nil {
			tx = " in transaction " + r.Tx.Hex()
		}
		if r.Final {
			final = "final"
		}
		c.printf("epoch %d: %s%s, block %d (%s)\n", r.Epoch, word, tx, r.Block, final)
	}
	return nil
}

// addresses lists addresses with commas.
func addresses(list []domain.Address) string {
	words := make([]string, len(list))
	for i, a := range list {
		words[i] = a.String()
	}
	return strings.Join(words, ", ")
}
