package main

import (
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/projections"
)

// logDir is where a data directory keeps its event log.
func logDir(data string) string { return filepath.Join(data, "log") }

func (p *program) replayCommand() *cobra.Command {
	var data string
	return dataFlag(&cobra.Command{
		Use:   "replay --data DIR",
		Short: "Fold a closed event log from zero and print every epoch",
		Long: `Replay checks every byte of the event log, folds it from record 0, and prints
each epoch with its roots. Two replays of one log print the same, on every
machine. Damage ends it with code 65 and the name of what is damaged.`,
		Example: "  assay replay --data .assay-demo --json",
		Args:    cobra.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return p.withLog(data, p.replay) },
	}, &data)
}

func (p *program) replay(log *eventlog.Log) error {
	if err := log.Verify(nil); err != nil {
		return err
	}
	var printing error
	state, err := foldLog(log, func(d domain.Decision) {
		if e, ok := d.(*domain.EpochClose); ok && printing == nil {
			printing = p.printEpoch(e)
		}
	})
	if err != nil {
		return err
	}
	if !p.json {
		p.printf("%d records, log root %s\n", state.LogSize(), state.LogRoot())
	}
	return printing
}

// foldLog folds a whole log and holds the root that the fold computed from the
// records against the one that the log keeps.
func foldLog(log *eventlog.Log, emit func(domain.Decision)) (*projections.State, error) {
	state := projections.New(emit)
	size, root := log.Head()
	err := log.Scan(0, size, func(r domain.Record) error {
		entry, err := r.Entry()
		if err != nil {
			return fmt.Errorf("%w: %w", eventlog.ErrCorrupt, err)
		}
		if err := state.Apply(entry); err != nil {
			return fmt.Errorf("%w: %w", eventlog.ErrCorrupt, err)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if state.LogRoot() != root {
		return nil, fmt.Errorf("%w: %d records fold to root %s, the log says %s", eventlog.ErrCorrupt, size, state.LogRoot(), root)
	}
	return state, nil
}

func (p *program) printEpoch(e *domain.EpochClose) error {
	if p.json {
		return p.printJSON(e)
	}
	p.printf("epoch %d, eras %d to %d: payouts %s ICNT, slashes %s ICNT\n  payout root %s\n  slash root  %s\n  digest      %s\n",
		e.Epoch, e.FirstEra, e.LastEra, icnt(e.Total), icnt(e.SlashTotal), e.PayoutRoot, e.SlashRoot, e.Digest)
	return nil
}
