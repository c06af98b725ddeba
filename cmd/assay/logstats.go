package main

import (
	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/checkpoint"
)

// logRecord says what a log holds.
type logRecord struct {
	Record      string            `json:"record"` // "log"
	Size        uint64            `json:"size"`
	Root        domain.Hash       `json:"root"`
	Cursor      string            `json:"cursor"`
	Kinds       map[string]uint64 `json:"kinds"`
	Rejected    map[string]uint64 `json:"rejected"`
	Pruned      uint64            `json:"pruned"`
	Checkpoints []uint64          `json:"checkpoints"`
}

func (p *program) logStatsCommand() *cobra.Command {
	var data string
	return dataFlag(&cobra.Command{
		Use:     "stats --data DIR",
		Short:   "Print size, root, position in the stream, refusals, pruning and checkpoints",
		Example: "  assay log stats --data .assay-demo",
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return p.withLog(data, func(log *eventlog.Log) error { return p.logStats(data, log) })
		},
	}, &data)
}

func (p *program) logStats(data string, log *eventlog.Log) error {
	s := logRecord{Record: "log", Cursor: log.Cursor().String(), Kinds: make(map[string]uint64), Rejected: make(map[string]uint64)}
	s.Size, s.Root = log.Head()
	s.Pruned = log.Pruned()
	err := log.Scan(0, s.Size, func(r domain.Record) error {
		s.Kinds[r.Kind.String()]++
		return nil
	})
	if err != nil {
		return err
	}
	if s.Checkpoints, err = checkpoint.OpenStore(checkpointsDir(data)).Sizes(); err != nil {
		return err
	}
	counts := log.Counts()
	for _, r := range domain.Rejects() {
		if n := counts[r]; n > 0 {
			s.Rejected[r.String()] = n
		}
	}
	if p.json {
		return p.printJSON(s)
	}
	p.printf("%d records, root %s\ncursor %s\n", s.Size, s.Root, s.Cursor)
	for _, k := range domain.Kinds() {
		if n := s.Kinds[k.String()]; n > 0 {
			p.printf("  %-22s %8d\n", k, n)
		}
	}
	for _, r := range domain.Rejects() {
		if n := counts[r]; n > 0 {
			p.printf("  rejected: %-12s %8d\n", r, n)
		}
	}
	if s.Pruned > 0 {
		p.printf("witnesses of records below %d are pruned: their signatures and receipts can no longer be checked\n", s.Pruned)
	}
	if n := len(s.Checkpoints); n > 0 {
		p.printf("%d signed checkpoints, the newest of %d records\n", n, s.Checkpoints[n-1])
	}
	return nil
}
