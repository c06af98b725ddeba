package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/projections"
)

func (p *program) batchCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "batch",
		Short: "Look at the epochs that a treasury signer approves, and exchange proposals",
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(p.batchListCommand(), p.batchShowCommand(), p.batchExportCommand(), p.batchImportCommand())
	return cmd
}

// batchRecord is a closed epoch in a list.
type batchRecord struct {
	Record    string        `json:"record"` // "batch"
	Epoch     domain.Epoch  `json:"epoch"`
	Phase     string        `json:"phase"`
	FirstEra  domain.Era    `json:"first_era"`
	LastEra   domain.Era    `json:"last_era"`
	New       domain.Amount `json:"new"`
	Total     domain.Amount `json:"payout_total"`
	Slashed   domain.Amount `json:"slash_total"`
	Covered   bool          `json:"covered"`
	Shortfall domain.Amount `json:"shortfall"`
	Approvals int           `json:"approvals"` // signers
	Attested  int           `json:"attested"`  // HyperNodes
	Disputed  int           `json:"disputed"`
	Digest    domain.Hash   `json:"digest"`
	OnChain   domain.Hash   `json:"on_chain"` // zero: not settled
}

func (p *program) batchListCommand() *cobra.Command {
	var src batchSource
	cmd := &cobra.Command{
		Use:   "list --data DIR | --bundle FILE",
		Short: "List the epochs that have closed, and how far each is",
		Long: `List folds a log, or verifies an audit bundle, and prints every epoch that has
closed: closed waits for approvals, refused was not covered by the reserve and is
carried by a later one, settled is on chain, vetoed was taken back.`,
		Example: "  assay batch list --data engine-data",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return src.use(cmd.Context(), p, func(s *subject) error { return p.printBatches(s.Settlements) })
		},
	}
	src.logFlags(cmd)
	return cmd
}

func (p *program) printBatches(all []projections.Settlement) error {
	var before domain.Amount
	for _, e := range all {
		c := e.Close
		signers := make(map[domain.Address]bool)
		for _, a := range e.Approvals {
			signers[a.Signer] = true
		}
		r := batchRecord{
			"batch", c.Epoch, e.Phase, c.FirstEra, c.LastEra, c.Total.Less0(before), c.Total, c.SlashTotal, c.Covered, c.Shortfall,
			len(signers), len(e.Attested), len(e.Disputed), c.Digest, e.OnChain,
		}
		before = c.Total
		if p.json {
			if err := p.printJSON(r); err != nil {
				return err
			}
			continue
		}
		lacks := ""
		if !r.Covered {
			lacks = fmt.Sprintf(", %s ICNT short", icnt(r.Shortfall))
		}
		p.printf("epoch %d  %-8s eras %d to %d: %s ICNT new, %s slashed%s; %d approvals, %d attestations, %d disputes  %s\n",
			r.Epoch, r.Phase, r.FirstEra, r.LastEra, icnt(r.New), icnt(r.Slashed), lacks, r.Approvals, r.Attested, r.Disputed, r.Digest)
	}
	if len(all) == 0 && !p.json {
		p.printf("no epoch has closed\n")
	}
	return nil
}
