package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/internal/review"
)

// proposing is what it takes to make a proposal.
type proposing struct {
	batchSource
	batchTreasury
}

func (x *proposing) flags(cmd *cobra.Command) {
	x.logFlags(cmd)
	x.treasuryFlags(cmd)
}

// propose recomputes an epoch and makes the proposal of it. Nothing stays open.
// The genesis is that of the log.
func (x *proposing) propose(ctx context.Context, p *program, k domain.Epoch) (made *review.Proposal, genesis *domain.Genesis, err error) {
	err = x.use(ctx, p, func(own *subject) error {
		treasury, err := x.find(ctx, own, x.data)
		if err != nil {
			return err
		}
		genesis = own.genesis
		made, err = review.Make(&own.Subject, genesis.Network(), treasury, k)
		for _, known := range []error{review.ErrNotClosed, review.ErrRefused, review.ErrNoLeaves} {
			if errors.Is(err, known) {
				return fail(exitData, "%w", err)
			}
		}
		if err != nil {
			return err
		}
		for _, r := range own.rests {
			made.Warnings = append(made.Warnings, "the bundle's verdict rests on: "+r)
		}
		return nil
	})
	return made, genesis, err
}

func (p *program) batchShowCommand() *cobra.Command {
	var x proposing
	var output string
	cmd := &cobra.Command{
		Use:   "show EPOCH",
		Short: "Show everything that a signer looks at before approving an epoch",
		Long: `Show recomputes an epoch from a copy of the log, or from an audit bundle that it
verifies first, and prints totals, the change against the last epochs, the largest
payments and all first-time payees, every slash with its reason, the cover, the
policy and what changed in it, attestations and approvals, and the Safe transaction
with its three hashes, as a hardware wallet shows them, in groups to compare.

With -o it is written as a proposal, which other signers compare with their own.
The chain is asked with --rpc; without it, what is not checked is said.`,
		Example: `  assay batch show 7 --data engine-data --rpc https://rpc.example
  assay batch show 7 --bundle epoch-7.audit --network network.json --safe-nonce 12 --json
  assay batch show 7 --data engine-data --rpc https://rpc.example -o proposal.json`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			k, err := parseEpoch(args[0])
			if err != nil {
				return err
			}
			made, _, err := x.propose(cmd.Context(), p, k)
			if err != nil {
				return err
			}
			return p.showProposal(made, output)
		},
	}
	x.flags(cmd)
	cmd.Flags().StringVarP(&output, "output", "o", "", "file to write the proposal to, which must not be there")
	return cmd
}

func (p *program) showProposal(made *review.Proposal, output string) error {
	if output != "" {
		text, err := json.Marshal(made)
		if err != nil {
			return fmt.Errorf("encode the proposal of epoch %d: %w", made.Epoch, err)
		}
		if err := writeNewFile(output, append(text, '\n')); err != nil {
			return err
		}
	}
	if p.json {
		return p.printJSON(made)
	}
	if err := made.WriteText(p.stdout); err != nil {
		return fail(exitIO, "%w", err)
	}
	return nil
}

func (p *program) batchExportCommand() *cobra.Command {
	var x proposing
	var output string
	cmd := &cobra.Command{
		Use:   "export EPOCH -o FILE",
		Short: "Write an epoch's call for the Safe's Transaction Builder",
		Long: `Export recomputes an epoch as show does and writes the one call that settles it
as a file of the Safe's Transaction Builder, with its checksum, for owners who sign
in another front end. What that shows has to be compared with the hashes that show
prints. Signatures come back by assay batch import.`,
		Example: "  assay batch export 7 --data engine-data --rpc https://rpc.example -o epoch-7-builder.json",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			k, err := parseEpoch(args[0])
			if err != nil {
				return err
			}
			if output == "" {
				return fail(exitUsage, "--output is not set: name the file to write")
			}
			made, _, err := x.propose(cmd.Context(), p, k)
			if err != nil {
				return err
			}
			if err := noProblems(made); err != nil {
				return err
			}
			text, err := made.Builder(uint64(time.Now().UnixMilli()))
			if err != nil {
				return err
			}
			if err := writeNewFile(output, append(text, '\n')); err != nil {
				return err
			}
			if !p.json {
				p.printf("epoch %d in %s\n  safeTxHash  %s at Safe nonce %d\n", k, output, made.Hashes.SafeTx, made.SafeTx.Nonce)
				return nil
			}
			return p.printJSON(builderRecord{"builder", output, k, made.Digest, made.Hashes.SafeTx, made.SafeTx.Nonce})
		},
	}
	x.flags(cmd)
	cmd.Flags().StringVarP(&output, "output", "o", "", "file to write, which must not be there (required)")
	return cmd
}

// builderRecord says what an export wrote.
type builderRecord struct {
	Record string       `json:"record"` // "builder"
	File   string       `json:"file"`
	Epoch  domain.Epoch `json:"epoch"`
	Digest domain.Hash  `json:"digest"`
	SafeTx domain.Hash  `json:"safe_tx"`
	Nonce  uint64       `json:"safe_nonce"`
}

// noProblems refuses a proposal that something speaks against.
func noProblems(p *review.Proposal) error {
	var problems []error
	for _, text := range p.Problems {
		problems = append(problems, errors.New(text))
	}
	if len(problems) > 0 {
		return fail(exitData, "epoch %d is not to be signed: %w", p.Epoch, errors.Join(problems...))
	}
	return nil
}

// writeNewFile writes a file that must not be there, whole or not at all.
func writeNewFile(name string, text []byte) error {
	if _, err := os.Lstat(name); err == nil {
		return fail(exitExists, "%s exists: name a file that does not", name)
	}
	file, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+"-")
	if err != nil {
		return fail(exitIO, "%w", err)
	}
	defer os.Remove(file.Name())
	defer file.Close()
	if _, err := bytes.NewReader(text).WriteTo(file); err != nil {
		return fail(exitIO, "write %s: %w", name, err)
	}
	for _, step := range []func() error{func() error { return file.Chmod(0o644) }, file.Sync, file.Close} {
		if err := step(); err != nil {
			return fail(exitIO, "write %s: %w", name, err)
		}
	}
	if err := giveName(file.Name(), name); errors.Is(err, fs.ErrExist) {
		return fail(exitExists, "%s exists: name a file that does not", name)
	} else if err != nil {
		return fail(exitIO, "%w", err)
	}
	return nil
}
