package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/internal/checkpoint"
)

// provenRecord is a record that a proof shows to be in a log.
type provenRecord struct {
	Record     string           `json:"record"` // "proven"
	Entry      dumped           `json:"entry"`
	Checkpoint checkpointRecord `json:"checkpoint"`
}

func (p *program) logCheckCommand() *cobra.Command {
	var trust logTrust
	cmd := &cobra.Command{
		Use:   "check FILE (--log VKEY | --policy FILE)",
		Short: "Check a proof file, and print the record that it proves",
		Long: `Check reads a proof of the form of C2SP tlog-proof, as 'assay log prove --checkpoint'
writes it, and needs nothing else: it verifies that the log has signed the
checkpoint, with --policy that enough witnesses have, that the hashes lead from
the record's head to the root, and prints the record.`,
		Example: "  assay log check record-1234.tlog-proof --policy witnesses.policy",
		Args:    cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := trust.read(); err != nil {
				return err
			}
			return p.logCheck(args[0], &trust)
		},
	}
	trust.flags(cmd)
	return cmd
}

func (p *program) logCheck(file string, trust *logTrust) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	proven, err := checkProof(text, trust)
	if err != nil {
		return fail(exitData, "%s: %w", file, err)
	}
	if p.json {
		return p.printJSON(proven)
	}
	c := &proven.Checkpoint
	p.printf("record %d is in log %s of %d records, root %s\n", proven.Entry.Index, c.Origin, c.Size, c.Root)
	for _, s := range c.Cosigned {
		p.printf("  cosigned by %s\n", s.Witness)
	}
	p.printf("%s\n", proven.Entry.Fact)
	return nil
}

func checkProof(text []byte, trust *logTrust) (*provenRecord, error) {
	proof, err := checkpoint.ParseProof(text)
	if err != nil {
		return nil, err
	}
	n, err := trust.open(proof.Note)
	if err != nil {
		return nil, err
	}
	record, err := domain.DecodeHead(proof.Index, proof.Extra)
	if err != nil {
		return nil, fmt.Errorf("extra data are not the head of a record: %w", err)
	}
	c := &n.Checkpoint
	if err := checkpoint.CheckInclusion(proof.Hashes, proof.Index, record.Leaf(), c.Size, c.Root); err != nil {
		return nil, err
	}
	entry, err := dumpOf(&record)
	if err != nil {
		return nil, err
	}
	return &provenRecord{"proven", entry, recordOf(n, nil)}, nil
}
