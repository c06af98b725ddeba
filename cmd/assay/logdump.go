package main

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest/eventlog"
)

// logDump is one run of the log dump command.
type logDump struct {
	*program
	data      string
	from, to  uint64
	witnesses bool
}

func (p *program) logDumpCommand() *cobra.Command {
	d := &logDump{program: p}
	cmd := dataFlag(&cobra.Command{
		Use:   "dump --data DIR",
		Short: "Print records as JSON, one a line",
		Example: `  assay log dump --data .assay-demo --from 0 --to 10
  assay log dump --data .assay-demo --from 7 --to 8 --witnesses`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return p.withLog(d.data, d.dump) },
	}, &d.data)
	cmd.Flags().Uint64Var(&d.from, "from", 0, "first record")
	cmd.Flags().Uint64Var(&d.to, "to", 0, "record after the last one; 0 means all")
	cmd.Flags().BoolVar(&d.witnesses, "witnesses", false, "with each record's signature and proofs (receipts, a Safe signature), unless they are pruned")
	return cmd
}

// dumped is a record as a person reads it.
type dumped struct {
	Record  string          `json:"record"` // "entry"
	Index   uint64          `json:"index"`
	Seq     uint64          `json:"seq"`
	Time    int64           `json:"time_ns"`
	Digest  domain.Hash     `json:"digest"`
	Leaf    domain.Hash     `json:"leaf"`
	Fact    json.RawMessage `json:"fact"`
	Witness domain.Hash     `json:"witness_hash"`

	// What the witness holds, if it was asked for and is there.
	Signature string   `json:"signature,omitempty"`
	Proofs    []string `json:"proofs,omitempty"`
	Pruned    bool     `json:"pruned,omitempty"`
}

// dumpOf reads a record, without its witness.
func dumpOf(r *domain.Record) (dumped, error) {
	f, err := domain.DecodeBody(r.Kind, r.Version, r.Body)
	if err != nil {
		return dumped{}, fmt.Errorf("%w: record %d: %w", eventlog.ErrCorrupt, r.Index, err)
	}
	return dumped{
		Record: "entry", Index: r.Index, Seq: r.Seq, Time: r.Time, Digest: r.Digest,
		Leaf: r.Leaf(), Fact: domain.FormatFact(f), Witness: r.WitnessHash,
	}, nil
}

func (d *logDump) dump(log *eventlog.Log) error {
	to := d.to
	if to == 0 {
		to = log.Size()
	}
	if d.from > to || to > log.Size() {
		return fail(exitUsage, "records %d to %d: the log has %d", d.from, to, log.Size())
	}
	return log.Scan(d.from, to, func(r domain.Record) error {
		line, err := dumpOf(&r)
		if err == nil && d.witnesses && r.Kind.FromMessage() {
			err = line.addWitness(log)
		}
		if err != nil {
			return err
		}
		return d.printJSON(line)
	})
}

// addWitness adds the signature and the proofs of a record that came as a
// message.
func (d *dumped) addWitness(log *eventlog.Log) error {
	witness, err := log.Witness(d.Index)
	if errors.Is(err, eventlog.ErrPruned) {
		d.Pruned = true
		return nil
	}
	if err != nil {
		return err
	}
	signature, proofs, err := domain.DecodeWitness(witness)
	if err != nil {
		return fmt.Errorf("%w: witness of record %d: %w", eventlog.ErrCorrupt, d.Index, err)
	}
	d.Signature = "0x" + hex.EncodeToString(signature[:])
	for _, p := range proofs {
		d.Proofs = append(d.Proofs, "0x"+hex.EncodeToString(p))
	}
	return nil
}
