package main

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest/eventlog"
)

func (p *program) logCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "log",
		Short: "Look into an event log",
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(p.logStatsCommand(), p.logVerifyCommand(), p.logDumpCommand())
	return cmd
}

// withLog opens the log of a data directory for reading: itself, or a copy of it
// while an engine runs there.
func (p *program) withLog(data string, use func(*eventlog.Log) error) error {
	if data == "" {
		return fail(exitUsage, "--data is not set: name the data directory of an engine")
	}
	log, err := eventlog.Open(logDir(data), eventlog.Config{ReadOnly: true, Logger: p.logger()})
	if errors.Is(err, eventlog.ErrLocked) {
		return p.withRunning(data, err, use)
	}
	if err != nil {
		return fmt.Errorf("log of %s: %w", data, err)
	}
	defer log.Close()
	if err := use(log); err != nil {
		return fmt.Errorf("log of %s: %w", data, err)
	}
	return nil
}

// dataFlag is the flag of every command that reads a data directory.
func dataFlag(cmd *cobra.Command, data *string) *cobra.Command {
	cmd.Flags().StringVar(data, "data", "", "data directory of an engine (required)")
	return cmd
}

func (p *program) logStatsCommand() *cobra.Command {
	var data string
	return dataFlag(&cobra.Command{
		Use:     "stats --data DIR",
		Short:   "Print size, root, position in the stream and refusals",
		Example: "  assay log stats --data .assay-demo",
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return p.withLog(data, p.logStats)
		},
	}, &data)
}

func (p *program) logStats(log *eventlog.Log) error {
	size, root := log.Head()
	kinds := make(map[string]uint64)
	err := log.Scan(0, size, func(r domain.Record) error {
		kinds[r.Kind.String()]++
		return nil
	})
	if err != nil {
		return err
	}
	counts := log.Counts()
	rejected := make(map[string]uint64)
	for _, r := range domain.Rejects() {
		if n := counts[r]; n > 0 {
			rejected[r.String()] = n
		}
	}
	if p.json {
		return p.printJSON(map[string]any{
			"record": "log", "size": size, "root": root, "cursor": log.Cursor().String(), "kinds": kinds, "rejected": rejected,
		})
	}
	p.printf("%d records, root %s\ncursor %s\n", size, root, log.Cursor())
	for _, k := range domain.Kinds() {
		if n := kinds[k.String()]; n > 0 {
			p.printf("  %-22s %8d\n", k, n)
		}
	}
	for _, r := range domain.Rejects() {
		if n := counts[r]; n > 0 {
			p.printf("  rejected: %-12s %8d\n", r, n)
		}
	}
	return nil
}

func (p *program) logVerifyCommand() *cobra.Command {
	var data string
	return dataFlag(&cobra.Command{
		Use:     "verify --data DIR",
		Short:   "Recompute every hash of the log and hold it against its head",
		Example: "  assay log verify --data .assay-demo",
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return p.withLog(data, func(log *eventlog.Log) error {
				v, err := log.Verify(nil)
				if err != nil {
					return err
				}
				if p.json {
					return p.printJSON(map[string]any{
						"record": "verified", "size": v.Size, "root": v.Root, "pruned": v.Pruned, "witnesses_gone": v.Gone,
					})
				}
				p.printf("%d records are whole, root %s\n", v.Size, v.Root)
				if v.Gone > 0 {
					p.printf("%d witnesses below record %d were pruned: signatures and receipts of those records can no longer be checked\n", v.Gone, v.Pruned)
				}
				return nil
			})
		},
	}, &data)
}

func (p *program) logDumpCommand() *cobra.Command {
	var data string
	var from, to uint64
	cmd := dataFlag(&cobra.Command{
		Use:     "dump --data DIR",
		Short:   "Print records as JSON, one a line",
		Example: "  assay log dump --data .assay-demo --from 0 --to 10",
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return p.withLog(data, func(log *eventlog.Log) error { return p.logDump(log, from, to) })
		},
	}, &data)
	cmd.Flags().Uint64Var(&from, "from", 0, "first record")
	cmd.Flags().Uint64Var(&to, "to", 0, "record after the last one; 0 means all")
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
}

func (p *program) logDump(log *eventlog.Log, from, to uint64) error {
	if to == 0 {
		to = log.Size()
	}
	if from > to || to > log.Size() {
		return fail(exitUsage, "records %d to %d: the log has %d", from, to, log.Size())
	}
	return log.Scan(from, to, func(r domain.Record) error {
		f, err := domain.DecodeBody(r.Kind, r.Version, r.Body)
		if err != nil {
			return fmt.Errorf("%w: record %d: %w", eventlog.ErrCorrupt, r.Index, err)
		}
		return p.printJSON(dumped{
			Record: "entry", Index: r.Index, Seq: r.Seq, Time: r.Time, Digest: r.Digest,
			Leaf: r.Leaf(), Fact: domain.FormatFact(f), Witness: r.WitnessHash,
		})
	})
}
