package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/projections"
)

// prunedRecord says which witnesses were, or would be, deleted.
type prunedRecord struct {
	Record string       `json:"record"` // "pruned"
	Epoch  domain.Epoch `json:"epoch"`  // the first that stays whole
	Before uint64       `json:"before"`
	Was    uint64       `json:"was"`
	Gone   uint64       `json:"witnesses"`
	Done   bool         `json:"done"`
}

// logPrune is one run of the log prune command.
type logPrune struct {
	*program
	data      string
	witnesses bool
	yes       bool
	epoch     uint64
}

func (p *program) logPruneCommand() *cobra.Command {
	c := &logPrune{program: p}
	cmd := dataFlag(&cobra.Command{
		Use:   "prune --witnesses --before EPOCH --data DIR",
		Short: "Delete signatures and receipts of old epochs, for good",
		Long: `Prune deletes the witnesses of records: signatures and receipts, which are most of
a log's bytes. Heads, bodies and all hashes stay, so replays, results, roots,
checkpoints and every proof are as before. What goes is what only an audit asks
for: of the epochs before --before nobody can check signatures any more with this
log, nor export an audit bundle. Keep bundles ('assay audit export') or a copy of
the log first.

Every witness that an epoch from --before on needs stays. Without --yes nothing is
deleted, and what would be is told. The engine must not run.`,
		Example: `  assay log prune --witnesses --before 12 --data engine-data
  assay log prune --witnesses --before 12 --data engine-data --yes`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case !c.witnesses:
				return fail(exitUsage, "--witnesses is not set: nothing else of a log can be pruned")
			case !cmd.Flags().Changed("before"):
				return fail(exitUsage, "--before is not set: name the first epoch that stays whole")
			case c.data == "":
				return fail(exitUsage, "--data is not set: name the data directory of an engine")
			case c.yes:
				return c.prune()
			}
			return c.withLog(c.data, func(log *eventlog.Log) error { return c.tell(log) })
		},
	}, &c.data)
	f := cmd.Flags()
	f.BoolVar(&c.witnesses, "witnesses", false, "prune witnesses (required: there is nothing else to prune)")
	f.Uint64Var(&c.epoch, "before", 0, "first epoch that stays whole (required)")
	f.BoolVar(&c.yes, "yes", false, "do it")
	return cmd
}

// tell says what would be deleted.
func (c *logPrune) tell(log *eventlog.Log) error {
	r, err := c.plan(log)
	if err != nil {
		return err
	}
	if c.json {
		return c.printJSON(r)
	}
	if r.Before <= r.Was {
		c.printf("witnesses of records below %d are pruned already: there is nothing to do\n", r.Was)
		return nil
	}
	c.printf("would delete the witnesses of records %d to %d, %d of them\n", r.Was, r.Before-1, r.Gone)
	c.printf("afterwards nobody can check the signatures and receipts of these records with this log;\n" +
		"bodies, results, roots and proofs stay as they are. --yes does it\n")
	return nil
}

// prune deletes.
func (c *logPrune) prune() error {
	log, err := eventlog.Open(logDir(c.data), eventlog.Config{Logger: c.logger()})
	if errors.Is(err, eventlog.ErrLocked) {
		return fail(exitTempFail, "log of %s: %w: stop the engine first", c.data, err)
	}
	if err != nil {
		return fmt.Errorf("log of %s: %w", c.data, err)
	}
	r, err := c.plan(log)
	if err == nil {
		err = log.PruneWitnesses(max(r.Before, r.Was))
	}
	if err = errors.Join(err, log.Close()); err != nil {
		return fmt.Errorf("log of %s: %w", c.data, err)
	}
	r.Done = true
	if c.json {
		return c.printJSON(r)
	}
	if r.Before <= r.Was {
		c.printf("witnesses of records below %d were pruned already: there was nothing to do\n", r.Was)
		return nil
	}
	c.printf("deleted the witnesses of records %d to %d, %d of them\n", r.Was, r.Before-1, r.Gone)
	return nil
}

// plan finds how far the log can be pruned so that every epoch from c.epoch on
// keeps its witnesses. It folds from record 0: no snapshot decides what is
// deleted for good.
func (c *logPrune) plan(log *eventlog.Log) (r prunedRecord, err error) {
	r = prunedRecord{Record: "pruned", Epoch: domain.Epoch(c.epoch), Was: log.Pruned()}
	var last *domain.EpochClose // of the epoch before
	fold := newEpochFold(func(d domain.Decision) {
		if e, ok := d.(*domain.EpochClose); ok && e.Epoch+1 == r.Epoch {
			last = e
		}
	})
	reports := make(map[domain.Era]uint64) // of each era, the index of the first
	bar := newProgress(c.stderr, "fold", "records", log.Size())
	defer bar.end()
	err = fold.scan(log, func(e domain.Entry) error {
		if era, ok := reportedEra(e.Fact); ok {
			if _, had := reports[era]; !had {
				reports[era] = e.Index
			}
		}
		bar.at(e.Index + 1)
		bar.step(1)
		return nil
	})
	switch {
	case err != nil:
		return r, err
	case r.Epoch == 0:
		return r, fail(exitUsage, "--before 0: no epoch is before it")
	case last == nil:
		return r, fail(exitData, "epoch %d has not closed: its witnesses are needed", r.Epoch-1)
	}
	r.Before = last.Result.LogSize
	for era, first := range reports {
		if era > last.LastEra {
			r.Before = min(r.Before, first)
		}
	}
	for _, s := range fold.state.Settlements() {
		for _, a := range s.Approvals {
			if s.Phase == projections.PhaseClosed { // the settler still needs it
				r.Before = min(r.Before, a.Record)
			}
		}
	}
	if r.Before <= r.Was {
		return r, nil
	}
	return r, log.Scan(r.Was, r.Before, func(record domain.Record) error {
		if record.Kind.FromMessage() {
			r.Gone++
		}
		return nil
	})
}

// reportedEra returns the era that a report is of, false for other facts.
func reportedEra(f domain.Fact) (domain.Era, bool) {
	switch f := f.(type) {
	case *domain.Report:
		return f.Era, true
	case *domain.Listing:
		return f.Era, true
	}
	return 0, false
}
