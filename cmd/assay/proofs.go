package main

import (
	"context"
	"errors"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/settler"
)

// proofsRecord says what assay proofs wrote; it is also the file epoch.json there.
type proofsRecord struct {
	Record      string         `json:"record"` // "proofs"
	ChainID     uint64         `json:"chain_id"`
	Settlement  domain.Address `json:"settlement"`
	Epoch       domain.Epoch   `json:"epoch"`
	Digest      domain.Hash    `json:"digest"`
	LogSize     uint64         `json:"log_size"`
	LogRoot     domain.Hash    `json:"log_root"`
	PayoutRoot  domain.Hash    `json:"payout_root"`
	PayoutTotal domain.Amount  `json:"payout_total"`
	SlashRoot   domain.Hash    `json:"slash_root"`
	SlashTotal  domain.Amount  `json:"slash_total"`
	Payouts     int            `json:"payouts"` // leaves
	Slashes     int            `json:"slashes"`
	Files       int            `json:"files"` // all of the directory
}

// proofs is one run of the proofs command.
type proofs struct {
	*program
	source closedSource
	epoch  domain.Epoch
	output string
}

func (p *program) proofsCommand() *cobra.Command {
	c := &proofs{program: p}
	cmd := &cobra.Command{
		Use:   "proofs EPOCH -o DIR",
		Short: "Write the trees of an epoch and everybody's proofs, for other software",
		Long: `Proofs recomputes an epoch from a log or an audit bundle and writes a directory:

  epoch.json                 what the epoch's result binds
  payouts.json, slashes.json both trees, as OpenZeppelin's StandardMerkleTree dumps them
  payouts/0xACCOUNT.json     what is payable to an account, with its proof
  payouts/sn-ID.json         top-ups of the collateral of a ScalerNode, with their proofs
  slashes/sn-ID.json         slashes of a ScalerNode, with their proofs

Every tree is read back and every proof verified before anything is written, and
the directory appears whole or not at all. A tree without leaves has no file.`,
		Example: `  assay proofs 7 --data engine-data -o epoch-7-proofs
  assay proofs 7 --bundle epoch-7.audit -o epoch-7-proofs --json`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			var err error
			if c.epoch, err = parseEpoch(args[0]); err != nil {
				return err
			}
			return c.run(cmd.Context())
		},
	}
	c.source.flags(cmd)
	cmd.Flags().StringVarP(&c.output, "output", "o", "", "directory to write, which must not be there (required)")
	return cmd
}

func (c *proofs) run(ctx context.Context) error {
	if c.output == "" {
		return fail(exitUsage, "--output is not set: name the directory to write")
	}
	if err := c.source.check(); err != nil {
		return err
	}
	if err := c.free(); err != nil {
		return err
	}
	found, err := c.closedEpoch(ctx, c.source, c.epoch)
	if err != nil {
		return err
	}
	batch, err := found.batch()
	if err != nil {
		return err
	}
	record, files, err := proofFiles(batch)
	if err != nil {
		return err
	}
	if err := c.free(); err != nil {
		return err
	}
	switch err := writeFolder(ctx, c.output, files); {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, fs.ErrExist):
		return fail(exitExists, "%s exists: name a directory that does not", c.output)
	case err != nil:
		return fail(exitIO, "write %s: %w", c.output, err)
	}
	if c.json {
		return c.printJSON(record)
	}
	c.printf("epoch %d, %d payouts of %s ICNT, %d slashes of %s ICNT: %d files in %s\n",
		record.Epoch, record.Payouts, icnt(record.PayoutTotal), record.Slashes, icnt(record.SlashTotal), record.Files, c.output)
	c.printf("  payout root %s\n  slash root  %s\n  digest      %s\n", record.PayoutRoot, record.SlashRoot, record.Digest)
	c.printf("every proof leads to its root; that the chain has settled these roots, 'assay audit verify --rpc' says\n")
	return nil
}

// free refuses an output that is there.
func (c *proofs) free() error {
	if _, err := os.Lstat(c.output); err == nil {
		return fail(exitExists, "%s exists: name a directory that does not", c.output)
	} else if !errors.Is(err, fs.ErrNotExist) {
		return fail(exitIO, "%w", err)
	}
	return nil
}

// newProofsRecord describes a batch.
func newProofsRecord(b *settler.Batch) *proofsRecord {
	n, r := b.Network(), b.Result()
	return &proofsRecord{
		Record: "proofs", ChainID: n.ChainID, Settlement: n.Settlement, Epoch: r.Epoch, Digest: b.Digest(),
		LogSize: r.LogSize, LogRoot: r.LogRoot, PayoutRoot: r.PayoutRoot, PayoutTotal: r.PayoutTotal,
		SlashRoot: r.SlashRoot, SlashTotal: r.SlashTotal, Payouts: len(b.Payouts()), Slashes: len(b.Slashes()),
	}
}
