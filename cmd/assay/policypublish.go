package main

import (
	"context"

	"github.com/spf13/cobra"

	"assay/domain"
)

// policyPublish is one run of the policy publish command.
type policyPublish struct {
	speaker
	source source
	first  bool
	from   *domain.Epoch
}

func (p *program) policyPublishCommand() *cobra.Command {
	c := &policyPublish{speaker: speaker{program: p}}
	var from uint64
	cmd := &cobra.Command{
		Use:   "publish FILE --data DIR",
		Short: "Publish a policy, as governance",
		Long: `Publish checks a policy as 'assay policy check' does and prints the same, signs it with
the key of governance, and publishes it; it ends when the stream has it. --data is
an engine's data directory, or a copy of one: its log says from which epoch on the
policy can be in force, and would it be refused, nothing is signed.

--first publishes the first policy of a network whose log has none, in force from
epoch 0 on; no era is sealed before. --dry-run shows all of it and publishes nothing.`,
		Example: `  assay policy publish next.json --data log-copy --key governance.json --password-file governance.password --dry-run
  assay policy publish first.json --first --network network.json --key governance.json --password-file governance.password --nats-url nats://127.0.0.1:4222`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if cmd.Flags().Changed("from-epoch") {
				k := domain.Epoch(from)
				c.from = &k
			}
			if err := configure(cmd); err != nil {
				return err
			}
			return c.run(cmd.Context(), args[0])
		},
	}
	c.flags(cmd)
	f := cmd.Flags()
	f.StringVar(&c.source.data, "data", "", "data directory of an engine, or a copy: its log is asked first")
	f.BoolVar(&c.first, "first", false, "it is the first policy of the network: no log is asked")
	f.Uint64Var(&from, "from-epoch", 0, "epoch from which on it is in force (default: the earliest that is possible)")
	return cmd
}

func (c *policyPublish) run(ctx context.Context, file string) error {
	switch {
	case c.first == c.source.given():
		return fail(exitUsage, "want one of --data and --first")
	case c.first && c.from != nil && *c.from != 0:
		return fail(exitUsage, "--from-epoch %d: the first policy is in force from epoch 0 on", *c.from)
	}
	genesis, signer, err := c.authority(c.source.data)
	if err != nil {
		return err
	}
	policy, entry, err := c.checkPolicy(ctx, file, c.source)
	if err != nil {
		return err
	}
	if c.first {
		return c.say(ctx, genesis.Network(), &domain.PolicyChange{Policy: policy.Complete(nil)}, signer, nil)
	}
	fact := &domain.PolicyChange{FromEpoch: entry.Earliest}
	switch {
	case entry.First && c.from != nil && *c.from != 0:
		return fail(exitUsage, "--from-epoch %d: the first policy is in force from epoch 0 on", *c.from)
	case entry.First:
		fact.FromEpoch = 0
	case c.from != nil:
		fact.FromEpoch = *c.from
	case len(entry.Changes) == 0:
		// A later message would be another one, and only repeat what is in force.
		return fail(exitData, "it changes nothing from epoch %d on: nothing is published without --from-epoch", entry.Earliest)
	}
	state, err := c.wholeFold(ctx, c.source.data, genesis.Network())
	if err != nil {
		return err
	}
	fact.Policy = policy.Complete(state.FirstPolicy())
	return c.say(ctx, genesis.Network(), fact, signer, state)
}
