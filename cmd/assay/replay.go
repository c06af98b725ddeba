package main

import (
	"context"
	"path/filepath"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/snapshots"
)

// logDir is where a data directory keeps its event log.
func logDir(data string) string { return filepath.Join(data, "log") }

// replay is one run of the replay command.
type replay struct {
	*program
	data       string
	policy     string        // file of the policy to stand in, "" for none
	compare    bool          // with the fold of the log as it is
	epoch      *domain.Epoch // print that one only
	from       string        // fromZero or fromSnapshot
	signatures bool          // judge every message anew
}

// Where a replay begins.
const (
	fromZero     = "zero"
	fromSnapshot = "snapshot"
)

func (p *program) replayCommand() *cobra.Command {
	r := &replay{program: p}
	var epoch uint64
	cmd := dataFlag(&cobra.Command{
		Use:   "replay --data DIR",
		Short: "Fold an event log from zero and print its epochs",
		Long: `Replay folds the event log from record 0, checks what it folded against the root
of the log, and prints each epoch with its roots. Two replays of one log print
the same, on every machine. Damage ends it with code 65 and the name of what is
damaged. With --epoch it prints one epoch, and folds no further than its close.

A replay trusts nothing but the log. With --from snapshot it begins at the newest
snapshot of the engine before that epoch's close, which is quick, and takes what
happened before on trust; it says where it began.

With --verify-signatures every message comes to the door once more: what it says
must be what its originator signed, whoever signed must have been allowed to say
it there, no rule may refuse it, and the receipts behind one-sided pairs must
verify. The first record that fails is named, code 65. It takes the witnesses of
the records.

With --policy it asks what would have been: the policy stands in for all
policies of the log, from epoch 0 on. What it leaves out takes its default;
genesis_era, eras_per_epoch and window_epochs take what the log's first policy
says. With --compare both are folded, and what differs is printed. The log
stays as it is.`,
		Example: `  assay replay --data .assay-demo --json
  assay replay --data .assay-demo --epoch 2 --verify-signatures
  assay replay --data .assay-demo --policy harsher.json --compare`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if cmd.Flags().Changed("epoch") {
				k := domain.Epoch(epoch)
				r.epoch = &k
			}
			if err := r.check(); err != nil {
				return err
			}
			return p.withLog(r.data, func(log *eventlog.Log) error { return r.run(cmd.Context(), log) })
		},
	}, &r.data)
	cmd.Flags().Uint64Var(&epoch, "epoch", 0, "print this epoch only (default: all)")
	cmd.Flags().StringVar(&r.from, "from", fromZero, "where to begin: zero, or, with --epoch, snapshot")
	cmd.Flags().BoolVar(&r.signatures, "verify-signatures", false, "check every signature, and whether each message was to be let in")
	cmd.Flags().StringVar(&r.policy, "policy", "", "file of a policy object that stands in for the policies of the log")
	cmd.Flags().BoolVar(&r.compare, "compare", false, "fold with and without --policy, and print what differs")
	return cmd
}

// check refuses flags that contradict each other.
func (r *replay) check() error {
	switch {
	case r.from != fromZero && r.from != fromSnapshot:
		return fail(exitUsage, "--from %q: want zero or snapshot", r.from)
	case r.from == fromSnapshot && r.epoch == nil:
		return fail(exitUsage, "--from snapshot needs --epoch: the one to go on to")
	case r.from == fromSnapshot && r.policy != "":
		return fail(exitUsage, "--from snapshot has the policies of the log in it: leave out --policy")
	case r.compare && r.policy == "":
		return fail(exitUsage, "--compare needs --policy: what to compare with")
	case r.compare && r.epoch != nil:
		return fail(exitUsage, "--compare is over all epochs: leave out --epoch")
	case r.signatures && r.policy != "":
		return fail(exitUsage, "--verify-signatures judges the log by its own policies: leave out --policy")
	}
	return nil
}

// run prints nothing of a result that comes to nothing: what is damaged, or not
// rightly signed, may show in the last record only.
func (r *replay) run(ctx context.Context, log *eventlog.Log) error {
	kept := &spool{}
	defer kept.Close()
	held, out := *r, *r.program
	held.program, out.stdout = &out, kept
	if err := held.fold(ctx, log); err != nil {
		return err
	}
	return kept.release(ctx, r.stdout)
}

func (r *replay) fold(ctx context.Context, log *eventlog.Log) error {
	if r.policy == "" {
		return r.runLog(ctx, log)
	}
	policy, err := readPolicy(r.policy)
	if err != nil {
		return err
	}
	if r.compare {
		return r.runBoth(ctx, log, policy)
	}
	return r.runWhatIf(ctx, log, policy)
}

// runLog prints the epochs of the log as they were decided.
func (r *replay) runLog(ctx context.Context, log *eventlog.Log) error {
	out := &epochPrinter{program: r.program, only: r.epoch, decided: true}
	f := newEpochFold(out.decision)
	if r.from == fromSnapshot {
		f.resume(snapshots.Open(snapshotsDir(r.data), r.logger()), log, *r.epoch, out.decision)
		out.closed = closedEpochs(f.state)
	}
	told := newProgress(r.stderr, "replay", "records", log.Size()-f.from)
	defer told.end()
	also := func(e domain.Entry) error {
		told.at(e.Index + 1 - f.from)
		told.step(1)
		return out.done(ctx)
	}
	var err error
	if r.signatures {
		err = f.recheck(ctx, log, also)
	} else {
		err = f.scan(log, also)
	}
	told.end()
	if err == nil {
		err = out.missing("the log has closed")
	}
	if err != nil {
		return err
	}
	return r.printReplayed(log, f)
}

// runWhatIf prints the epochs as they would have been.
func (r *replay) runWhatIf(ctx context.Context, log *eventlog.Log, policy domain.Policy) error {
	out := &epochPrinter{program: r.program, only: r.epoch}
	w, err := newWhatIf(log, policy, out.decision)
	if err != nil {
		return err
	}
	told := newProgress(r.stderr, "replay", "records", log.Size())
	defer told.end()
	err = untilFound(scanEntries(log, func(e domain.Entry) error {
		told.at(e.Index + 1)
		told.step(1)
		if err := w.fold(e); err != nil {
			return err
		}
		return out.done(ctx)
	}))
	told.end()
	if err == nil {
		err = out.missing("it would have closed")
	}
	if err != nil {
		return err
	}
	if !r.json {
		r.printf("what would have been with the policy of %s; %d messages of the log would not count\n", r.policy, w.refused)
	}
	return nil
}

// runBoth folds the log as it is and as it would have been, and prints what
// differs.
func (r *replay) runBoth(ctx context.Context, log *eventlog.Log, policy domain.Policy) error {
	c := newComparison()
	w, err := newWhatIf(log, policy, c.after.decision)
	if err != nil {
		return err
	}
	told := newProgress(r.stderr, "replay", "records", log.Size())
	defer told.end()
	err = newLogFold(c.before.decision).scanReports(log, func(e domain.Entry) error {
		told.at(e.Index + 1)
		told.step(1)
		c.before.fact(e.Fact)
		c.after.fact(e.Fact)
		if err := w.fold(e); err != nil {
			return err
		}
		return ctx.Err()
	})
	told.end()
	if err != nil {
		return err
	}
	return r.printComparison(c, r.data, r.policy)
}

// replayedRecord says what a replay checked that was asked for more, or for less,
// than to fold all records.
type replayedRecord struct {
	Record     string      `json:"record"`      // "replayed"
	From       uint64      `json:"from_record"` // not 0: where a snapshot was taken on trust
	Size       uint64      `json:"size"`        // records up to the last one that was folded
	Root       domain.Hash `json:"root"`        // of the log at that size
	Signatures uint64      `json:"signatures"`
	Receipts   uint64      `json:"receipts"`
}

// printReplayed says how far the replay came and what it checked.
func (r *replay) printReplayed(log *eventlog.Log, f *logFold) error {
	size, root := f.state.LogSize(), f.state.LogRoot()
	if r.json {
		if !r.signatures && r.from == fromZero {
			return nil
		}
		return r.printJSON(replayedRecord{"replayed", f.from, size, root, f.checked.Messages, f.checked.Receipts})
	}
	if size < log.Size() {
		r.printf("the first %d of ", size)
	}
	r.printf("%d records, log root %s\n", log.Size(), root)
	switch {
	case f.from > 0:
		r.printf("folded from record %d on; the snapshot there is taken on trust\n", f.from)
	case r.from == fromSnapshot:
		r.printf("folded from record 0 on: there is no snapshot before the close of epoch %d\n", *r.epoch)
	}
	if r.signatures {
		r.printf("%d signatures and %d receipts verify\n", f.checked.Messages, f.checked.Receipts)
	}
	return nil
}
