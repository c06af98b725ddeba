package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/projections"
)

// policyReverse is one run of the policy reverse command.
type policyReverse struct {
	speaker
	data    string
	era, sn uint64
	reason  string
}

func (p *program) policyReverseCommand() *cobra.Command {
	c := &policyReverse{speaker: speaker{program: p}}
	cmd := &cobra.Command{
		Use:   "reverse --era E --sn ID --reason TEXT",
		Short: "Take back the verdict of an era, as governance",
		Long: `Reverse signs and publishes a reversal (rules §5): the verdict of a ScalerNode in an
era counts as inconclusive then. It must be in the log before the next era is
sealed; a later one is refused. With --data the log is asked first: whether it knows
the node, and would take the reversal.

The reason is public, and part of the log for ever.`,
		Example: `  assay policy reverse --era 812 --sn 17 --reason "observer outage of 2026-03-01" --data log-copy --key governance.json --password-file governance.password`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			for _, name := range []string{"era", "sn", "reason"} {
				if !cmd.Flags().Changed(name) {
					return fail(exitUsage, "--%s is not set", name)
				}
			}
			if err := configure(cmd); err != nil {
				return err
			}
			return c.run(cmd.Context())
		},
	}
	c.flags(cmd)
	f := cmd.Flags()
	f.StringVar(&c.data, "data", "", "data directory of an engine, or a copy: its log is asked first")
	f.Uint64Var(&c.era, "era", 0, "the era (required)")
	f.Uint64Var(&c.sn, "sn", 0, "the ScalerNode (required)")
	f.StringVar(&c.reason, "reason", "", "why, in at most 256 bytes (required)")
	return cmd
}

func (c *policyReverse) run(ctx context.Context) error {
	if c.reason == "" {
		return fail(exitUsage, "--reason is empty: say why")
	}
	genesis, signer, err := c.authority(c.data)
	if err != nil {
		return err
	}
	fact := &domain.Reversal{Era: domain.Era(c.era), SN: domain.SNID(c.sn), Reason: c.reason}
	var state *projections.State
	if c.data != "" {
		if state, err = c.wholeFold(ctx, c.data, genesis.Network()); err != nil {
			return err
		}
		if _, ok := state.ScalerKey(fact.SN, fact.Era); !ok {
			return fail(exitData, "the log of %s knows no ScalerNode %d in era %d", c.data, fact.SN, fact.Era)
		}
	} else if !c.json {
		fmt.Fprintln(c.stderr, "no log was asked (--data): whether the reversal comes in time is not known here")
	}
	return c.say(ctx, genesis.Network(), fact, signer, state)
}
