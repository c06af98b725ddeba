package main

import (
	"encoding/hex"
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/domain/merkle"
	"assay/ingest/eventlog"
	"assay/internal/snapshots"
)

// resultRecord is all that the digest of an epoch's result is the hash of, and the
// leaves that were asked for, with their proofs.
type resultRecord struct {
	Record         string         `json:"record"` // "result"
	ChainID        uint64         `json:"chain_id"`
	Settlement     domain.Address `json:"settlement"`
	Epoch          domain.Epoch   `json:"epoch"`
	FirstEra       domain.Era     `json:"first_era"`
	LastEra        domain.Era     `json:"last_era"`
	PolicyHash     domain.Hash    `json:"policy_hash"`
	LogSize        uint64         `json:"log_size"`
	LogRoot        domain.Hash    `json:"log_root"`
	PayoutRoot     domain.Hash    `json:"payout_root"`
	PayoutTotal    domain.Amount  `json:"payout_total"`
	SlashRoot      domain.Hash    `json:"slash_root"`
	SlashTotal     domain.Amount  `json:"slash_total"`
	PreviousDigest domain.Hash    `json:"previous_digest"`
	Digest         domain.Hash    `json:"digest"`
	Leaves         []leafRecord   `json:"leaves"`
}

// leafRecord is a leaf of one of the two trees with its proof.
type leafRecord struct {
	Tree    string         `json:"tree"` // "payout" or "slash"
	Payout  *domain.Payout `json:"payout,omitempty"`
	Slash   *domain.Slash  `json:"slash,omitempty"`
	Encoded string         `json:"encoded"`
	Leaf    domain.Hash    `json:"leaf"`
	Proof   []domain.Hash  `json:"proof"`
}

// logResult is one run of the log result command.
type logResult struct {
	*program
	data, epoch, account string
	sn                   uint64
	bySN                 bool
}

func (p *program) logResultCommand() *cobra.Command {
	c := &logResult{program: p}
	cmd := dataFlag(&cobra.Command{
		Use:   "result EPOCH --data DIR",
		Short: "Print what the result of an epoch binds, with the proofs of payouts and slashes",
		Long: `Result folds the log up to the close of an epoch and prints every field of its
result: the digest, which signers approve and the contract settles, is the hash of
these. Among them are the roots of the two trees and the size and root of the log.
With --account come the payout leaves of an account and with --sn the slash leaves
of a node, each with the proof that the contract takes.`,
		Example: `  assay log result 3 --data engine-data
  assay log result 3 --data engine-data --account 0x… --json`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			c.epoch, c.bySN = args[0], cmd.Flags().Changed("sn")
			return p.withLog(c.data, c.run)
		},
	}, &c.data)
	cmd.Flags().StringVar(&c.account, "account", "", "with the payout leaves of this account")
	cmd.Flags().Uint64Var(&c.sn, "sn", 0, "with the slash leaves of this ScalerNode")
	return cmd
}

func (c *logResult) run(log *eventlog.Log) error {
	number, err := strconv.ParseUint(c.epoch, 10, 64)
	if err != nil {
		return fail(exitUsage, "epoch %q: want a number", c.epoch)
	}
	var account domain.Address
	if c.account != "" {
		if account, err = domain.ParseAddress(c.account); err != nil {
			return fail(exitUsage, "--account: %w", err)
		}
	}
	closed, err := c.fold(log, domain.Epoch(number))
	if err != nil {
		return err
	}
	r, genesis := &closed.Result, log.Genesis()
	out := resultRecord{
		"result", genesis.ChainID, genesis.Settlement, r.Epoch, r.FirstEra, r.LastEra, r.PolicyHash, r.LogSize, r.LogRoot,
		r.PayoutRoot, r.PayoutTotal, r.SlashRoot, r.SlashTotal, r.PreviousDigest, closed.Digest, []leafRecord{},
	}
	if c.account != "" {
		tree, err := domain.PayoutTree(closed.Payouts)
		if err != nil {
			return err
		}
		for _, p := range closed.Payouts {
			if p.Account == account {
				leaf := leafRecord{Tree: "payout", Payout: &p, Encoded: "0x" + hex.EncodeToString(p.Encode()), Leaf: p.Leaf()}
				if out.Leaves, err = appendLeaf(out.Leaves, leaf, tree, r.PayoutRoot); err != nil {
					return err
				}
			}
		}
	}
	if c.bySN {
		tree, err := domain.SlashTree(closed.Slashes)
		if err != nil {
			return err
		}
		for _, s := range closed.Slashes {
			if s.SN == domain.SNID(c.sn) {
				leaf := leafRecord{Tree: "slash", Slash: &s, Encoded: "0x" + hex.EncodeToString(s.Encode()), Leaf: s.Leaf()}
				if out.Leaves, err = appendLeaf(out.Leaves, leaf, tree, r.SlashRoot); err != nil {
					return err
				}
			}
		}
	}
	return c.print(&out)
}

// fold returns an epoch as the log decided it.
func (c *logResult) fold(log *eventlog.Log, number domain.Epoch) (closed *domain.EpochClose, err error) {
	emit := func(d domain.Decision) {
		if e, ok := d.(*domain.EpochClose); ok && e.Epoch == number {
			closed = e
		}
	}
	f := newEpochFold(emit)
	f.resume(snapshots.Open(snapshotsDir(c.data), c.logger()), log, number, emit)
	err = f.scan(log, func(domain.Entry) error {
		if closed != nil {
			return errFound
		}
		return nil
	})
	if err == nil && closed == nil {
		err = fail(exitData, "epoch %d has not closed", number)
	}
	return closed, err
}

// appendLeaf adds a leaf with its proof, which is checked before anybody sees it.
func appendLeaf(all []leafRecord, leaf leafRecord, tree *merkle.Tree, root domain.Hash) ([]leafRecord, error) {
	proof, err := tree.Proof(leaf.Leaf)
	if err != nil {
		return nil, err
	}
	if !merkle.Verify(root, leaf.Leaf, proof) {
		return nil, fmt.Errorf("proof of %s leaf %s does not lead to root %s", leaf.Tree, leaf.Leaf, root)
	}
	leaf.Proof = append([]domain.Hash{}, proof...)
	return append(all, leaf), nil
}

func (c *logResult) print(r *resultRecord) error {
	if c.json {
		return c.printJSON(r)
	}
	c.printf("epoch %d, eras %d to %d, of chain %d, settlement %s\n", r.Epoch, r.FirstEra, r.LastEra, r.ChainID, r.Settlement)
	c.printf("  log of %d records, root %s\n  policy    %s\n", r.LogSize, r.LogRoot, r.PolicyHash)
	c.printf("  payouts   %s, %s ICNT in all\n  slashes   %s, %s ICNT\n", r.PayoutRoot, icnt(r.PayoutTotal), r.SlashRoot, icnt(r.SlashTotal))
	c.printf("  previous  %s\n  digest    %s\n", r.PreviousDigest, r.Digest)
	for _, l := range r.Leaves {
		if l.Payout != nil {
			c.printf("payout of kind %d, id %d, to %s: %s ICNT up to now\n", l.Payout.Kind, l.Payout.ID, l.Payout.Account, icnt(l.Payout.Cumulative))
		} else {
			c.printf("slash of ScalerNode %d, position %s, reason %d: %s ICNT\n", l.Slash.SN, l.Slash.Position, l.Slash.Reason, icnt(l.Slash.Amount))
		}
		c.printf("  leaf      %s\n", l.Leaf)
		for _, h := range l.Proof {
			c.printf("  proof     %s\n", h)
		}
	}
	return nil
}
