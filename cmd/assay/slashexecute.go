package main

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"assay/domain"
	"assay/settler"
)

// slashRecord is one slash of a settled epoch and what became of it.
type slashRecord struct {
	Record   string          `json:"record"` // "slash"
	Settled  domain.Epoch    `json:"settled_epoch"`
	Epoch    domain.Epoch    `json:"epoch"` // that decided it
	SN       domain.SNID     `json:"sn"`
	Position domain.Position `json:"position"`
	Amount   domain.Amount   `json:"amount"`
	Reason   uint8           `json:"reason"`
	State    string          `json:"state"` // as of a claim
	Refusal  string          `json:"refusal,omitempty"`
	Tx       *common.Hash    `json:"tx,omitempty"`
}

// slashExecute is one run of the slash execute command.
type slashExecute struct {
	payer
	epoch domain.Epoch
}

func (p *program) slashCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "slash",
		Short: "Execute slashes of settled epochs",
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(p.slashExecuteCommand())
	return cmd
}

func (p *program) slashExecuteCommand() *cobra.Command {
	c := &slashExecute{payer: payer{program: p}}
	cmd := &cobra.Command{
		Use:   "execute EPOCH",
		Short: "Execute the slashes of a settled epoch after its challenge window",
		Long: `Execute recomputes a settled epoch from a log or an audit bundle, holds it against
what the contract has settled, and executes with proofs the slashes that are not yet
executed. Anybody may, once the challenge window is over and unless the guardian
vetoed the epoch: what is slashed goes to the protocol's treasury.

It ends when they are in final blocks, and may be repeated at any time. --dry-run
shows which are executed, and which would be.

Exit codes: 0 done, also if all were executed before; 65 the log differs from what
is settled; 75 not settled yet, vetoed, the challenge window is open, the endpoint,
gas, or a slash that the contract refuses now.`,
		Example: `  assay slash execute 7 --data engine-data --rpc http://127.0.0.1:8545 --dry-run
  assay slash execute 7 --data engine-data --rpc http://127.0.0.1:8545 --key gas.json --password-file gas.password`,
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

func (c *slashExecute) run(ctx context.Context) error {
	if err := c.check(); err != nil {
		return err
	}
	closeChain, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer closeChain()
	batch, err := c.batch(ctx, c.epoch)
	if err != nil {
		return err
	}
	view, err := c.treasury.Look(ctx)
	if err != nil {
		return unreachable(err)
	}
	due, wait, err := c.treasury.SlashesDue(ctx, view, batch)
	if err != nil {
		return unreachable(err)
	}
	records := make(map[domain.Slash]*slashRecord, len(due))
	var list []*slashRecord
	open := false
	for _, d := range due {
		s := d.Slash
		r := &slashRecord{Record: "slash", Settled: batch.Epoch(), Epoch: s.Epoch, SN: s.SN, Position: s.Position, Amount: s.Amount, Reason: s.Reason, State: leafDue}
		if d.Executed {
			r.State = leafBefore
		}
		open = open || !d.Executed
		records[s], list = r, append(list, r)
	}
	if c.dryRun || !open || wait != nil {
		if err := c.print(ctx, list, nil); err != nil || !open {
			return err
		}
		return unreachable(wait)
	}
	return c.execute(ctx, batch, records, list)
}

// execute executes what is due, and prints what became of it.
func (c *slashExecute) execute(ctx context.Context, batch *settler.Batch, records map[domain.Slash]*slashRecord, list []*slashRecord) error {
	claimer, closeRelayer, err := c.claimer()
	if err != nil {
		return err
	}
	defer closeRelayer()
	executed, skipped, err := claimer.ExecuteSlashes(ctx, batch)
	var txs []common.Hash
	for _, e := range executed {
		records[e.Slash].State, records[e.Slash].Tx = leafDone, &e.Tx
		txs = append(txs, e.Tx)
	}
	for _, s := range skipped {
		records[s.Leaf].State, records[s.Leaf].Refusal = leafSkipped, s.Reason.Error()
	}
	if err == nil {
		for _, r := range list {
			if r.State == leafDue {
				r.State = leafBefore // somebody else executed it meanwhile
			}
		}
	}
	if err := errors.Join(err, c.print(ctx, list, txs)); err != nil {
		return unreachable(err)
	}
	if n := len(skipped); n > 0 {
		return fail(exitTempFail, "the contract refuses %d of the slashes now", n)
	}
	return nil
}

// print prints slashes and then transactions.
func (c *slashExecute) print(ctx context.Context, list []*slashRecord, txs []common.Hash) error {
	for _, r := range list {
		if c.json {
			if err := c.printJSON(r); err != nil {
				return err
			}
			continue
		}
		from := "own collateral"
		if r.Position != (domain.Position{}) {
			from = "position " + r.Position.String()
		}
		c.printf("ScalerNode %d, epoch %d, %s: %s ICNT %s\n", r.SN, r.Epoch, from, icnt(r.Amount), r.text())
	}
	if err := c.printSent(ctx, txs); err != nil {
		return err
	}
	if len(list) == 0 && !c.json {
		c.printf("epoch %d slashes nobody\n", c.epoch)
	}
	return nil
}

func (r *slashRecord) text() string {
	switch r.State {
	case leafDone:
		return "executed"
	case leafBefore:
		return "already executed"
	case leafSkipped:
		return "not executed: " + r.Refusal
	}
	return "to execute"
}
