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

// replay is one run of the replay command.
type replay struct {
	*program
	data    string
	policy  string // file of the policy to stand in, "" for none
	compare bool
}

func (p *program) replayCommand() *cobra.Command {
	r := &replay{program: p}
	cmd := dataFlag(&cobra.Command{
		Use:   "replay --data DIR",
		Short: "Fold an event log from zero and print every epoch",
		Long: `Replay checks every byte of the event log, folds it from record 0, and prints
each epoch with its roots. Two replays of one log print the same, on every
machine. Damage ends it with code 65 and the name of what is damaged.

With --policy it asks what would have been: the policy stands in for all
policies of the log, from epoch 0 on. What it leaves out takes its default;
genesis_era, eras_per_epoch and window_epochs take what the log's first policy
says. With --compare both are folded, and what differs is printed. The log
stays as it is.`,
		Example: "  assay replay --data .assay-demo --json\n  assay replay --data .assay-demo --policy harsher.json --compare",
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if r.compare && r.policy == "" {
				return fail(exitUsage, "--compare needs --policy: what to compare with")
			}
			return p.withLog(r.data, r.run)
		},
	}, &r.data)
	cmd.Flags().StringVar(&r.policy, "policy", "", "file of a policy object that stands in for the policies of the log")
	cmd.Flags().BoolVar(&r.compare, "compare", false, "fold with and without --policy, and print what differs")
	return cmd
}

func (r *replay) run(log *eventlog.Log) error {
	var policy domain.Policy
	if r.policy != "" {
		var err error
		if policy, err = readPolicy(r.policy); err != nil {
			return err
		}
	}
	if err := log.Verify(nil); err != nil {
		return err
	}
	switch {
	case r.compare:
		return r.runBoth(log, policy)
	case r.policy != "":
		return r.runWhatIf(log, policy)
	}
	return r.runLog(log)
}

// runLog prints the epochs of the log as they were decided.
func (r *replay) runLog(log *eventlog.Log) error {
	var printing error
	state, err := foldLog(log, func(d domain.Decision) {
		if e, ok := d.(*domain.EpochClose); ok && printing == nil {
			printing = r.printEpoch(e, true)
		}
	})
	if err != nil {
		return err
	}
	if !r.json {
		r.printf("%d records, log root %s\n", state.LogSize(), state.LogRoot())
	}
	return printing
}

// runWhatIf prints the epochs as they would have been.
func (r *replay) runWhatIf(log *eventlog.Log, policy domain.Policy) error {
	var printing error
	w, err := newWhatIf(log, policy, func(d domain.Decision) {
		if e, ok := d.(*domain.EpochClose); ok && printing == nil {
			printing = r.printEpoch(e, false)
		}
	})
	if err != nil {
		return err
	}
	if err := scanEntries(log, w.fold); err != nil {
		return err
	}
	if !r.json {
		r.printf("what would have been with the policy of %s; %d messages of the log would not count\n", r.policy, w.refused)
	}
	return printing
}

// runBoth folds the log as it is and as it would have been, and prints what
// differs.
func (r *replay) runBoth(log *eventlog.Log, policy domain.Policy) error {
	c := newComparison()
	w, err := newWhatIf(log, policy, c.after.decision)
	if err != nil {
		return err
	}
	if _, err := foldLog(log, c.before.decision, func(e domain.Entry) error {
		c.before.fact(e.Fact)
		c.after.fact(e.Fact)
		return w.fold(e)
	}); err != nil {
		return err
	}
	return r.printComparison(c, r.data, r.policy)
}

// foldLog folds a whole log and holds the root that the fold computed from the
// records against the one that the log keeps. Every entry is also handed to
// each of beside, once it is folded.
func foldLog(log *eventlog.Log, emit func(domain.Decision), beside ...func(domain.Entry) error) (*projections.State, error) {
	state := projections.New(emit)
	err := scanEntries(log, func(e domain.Entry) error {
		if err := state.Apply(e); err != nil {
			return fmt.Errorf("%w: %w", eventlog.ErrCorrupt, err)
		}
		for _, also := range beside {
			if err := also(e); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return state, holdRoot(log, state)
}

// holdRoot holds the root that a fold computed from all records against the one
// that the log keeps.
func holdRoot(log *eventlog.Log, state *projections.State) error {
	if size, root := log.Head(); state.LogRoot() != root {
		return fmt.Errorf("%w: %d records fold to root %s, the log says %s", eventlog.ErrCorrupt, size, state.LogRoot(), root)
	}
	return nil
}

// scanEntries hands every entry of a log to each, in order.
func scanEntries(log *eventlog.Log, each func(domain.Entry) error) error {
	return log.Scan(0, log.Size(), func(r domain.Record) error {
		entry, err := r.Entry()
		if err != nil {
			return fmt.Errorf("%w: %w", eventlog.ErrCorrupt, err)
		}
		return each(entry)
	})
}

// printEpoch prints an epoch; one that was never decided has no digest.
func (p *program) printEpoch(e *domain.EpochClose, decided bool) error {
	if p.json {
		return p.printJSON(e)
	}
	p.printf("epoch %d, eras %d to %d: payouts %s ICNT, slashes %s ICNT\n  payout root %s\n  slash root  %s\n",
		e.Epoch, e.FirstEra, e.LastEra, icnt(e.Total), icnt(e.SlashTotal), e.PayoutRoot, e.SlashRoot)
	if decided {
		p.printf("  digest      %s\n", e.Digest)
	}
	return nil
}
