package main

import (
	"context"

	"github.com/spf13/cobra"

	"assay/domain"
)

// attest is one run of the attest command.
type attest struct {
	speaker
	source closedSource
	hn     uint64
	epoch  domain.Epoch
}

func (p *program) attestCommand() *cobra.Command {
	c := &attest{speaker: speaker{program: p}}
	cmd := &cobra.Command{
		Use:   "attest EPOCH --hn ID",
		Short: "Say as a HyperNode's operator which result an epoch has by one's own recomputation",
		Long: `Attest recomputes an epoch from the operator's own log, or from an audit bundle, which
is verified first, and publishes the digest of the result, signed with the key that
the HyperNode is registered with. Treasury signers see which HyperNodes found the
same result as they did, and which found another. A HyperNode attests an epoch once.`,
		Example: `  assay attest 7 --hn 3 --data own-engine --key hn-3.json --password-file hn-3.password
  assay attest 7 --hn 3 --bundle epoch-7.audit --network network.json --key hn-3.json --password-file hn-3.password`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if !cmd.Flags().Changed("hn") {
				return fail(exitUsage, "--hn is not set: say which HyperNode")
			}
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
	c.source.flags(cmd)
	cmd.Flags().Uint64Var(&c.hn, "hn", 0, "id of the HyperNode (required)")
	return cmd
}

func (c *attest) run(ctx context.Context) error {
	if err := c.source.check(); err != nil {
		return err
	}
	n, signer, err := c.open(c.source.data)
	if err != nil {
		return err
	}
	genesis, err := n.genesis()
	if err != nil {
		return fail(exitConfig, "network: %w", err)
	}
	found, err := c.closedEpoch(ctx, c.source, c.epoch)
	if err != nil {
		return err
	}
	if got, want := found.state.Genesis().Network(), genesis.Network(); got != want {
		return fail(exitConfig, "%s is of %s, network file %s is of %s", c.source.name(), got, c.file, want)
	}
	fact := &domain.Attestation{Epoch: c.epoch, HN: domain.HNID(c.hn), Digest: found.settlement().Close.Digest}
	registered, ok := found.state.HyperKey(fact.HN)
	switch {
	case !ok:
		return fail(exitData, "%s knows no HyperNode %d", c.source.name(), fact.HN)
	case registered != signer.Address():
		return fail(exitConfig, "key %s is of %s, HyperNode %d is registered with %s", c.key, signer.Address(), fact.HN, registered)
	}
	state := found.state
	if c.source.data != "" { // whether it was attested is known at the log's end only
		if state, err = c.wholeFold(ctx, c.source.data, genesis.Network()); err != nil {
			return err
		}
	}
	return c.say(ctx, genesis.Network(), fact, signer, state)
}
