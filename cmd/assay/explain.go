package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/explain"
)

// explanation is one run of the explain command.
type explanation struct {
	*program
	source  source
	subject explain.Subject
	epoch   *domain.Epoch
	full    bool

	signatures bool // check those of nodes too
}

func (p *program) explainCommand() *cobra.Command {
	x := &explanation{program: p}
	var epoch uint64
	cmd := sourceFlags(&cobra.Command{
		Use:   "explain sn|hn|account|position|link ID",
		Short: "Say why somebody got what they got in an epoch",
		Long: `Explain folds a log, or a file of facts, with the very code that the engine runs,
and says why a ScalerNode, a HyperNode, an account, a delegation or an ICN Link
got what it got in an epoch: verdicts and who confirmed them, rewards with their
formula and numbers, what is held, diverted, forfeited or slashed and what would
change it, down to the records behind it, each with its author and whether its
signature verifies. The parts are added up and held against every leaf of the
epoch's trees; a sum that is off ends it with code 70.

Without --epoch it is the last epoch that closed. A closed epoch is explained as
things stood when it closed, and what became of it since; one that is still open
is explained so far. An engine keeps indexes of the epochs that closed, from which
the same answer takes milliseconds.

Signatures are checked of the observer, governance and the treasury; those of
nodes, and their receipts, with --verify-signatures. Code 65 means that the records do not know what is asked for,
or that a signature behind the answer does not verify; the answer is printed all
the same then.`,
		Example: `  assay explain sn 1 --data engine-data
  assay explain account 0x00000000000000000000000000000000000000a1 --epoch 2 --facts facts.jsonl --json`,
		Args:      cobra.ExactArgs(2),
		ValidArgs: []string{explain.KindScaler, explain.KindHyper, explain.KindAccount, explain.KindPosition, explain.KindLink},
		RunE: func(cmd *cobra.Command, args []string) error {
			var err error
			if x.subject, err = explain.ParseSubject(args[0], args[1]); err != nil {
				return fail(exitUsage, "%w", err)
			}
			if cmd.Flags().Changed("epoch") {
				k := domain.Epoch(epoch)
				x.epoch = &k
			}
			return x.run(cmd.Context())
		},
	}, &x.source)
	cmd.Flags().Uint64Var(&epoch, "epoch", 0, "epoch (default: the last that closed)")
	cmd.Flags().BoolVar(&x.signatures, "verify-signatures", false, "check every signature behind the answer, those of nodes and their receipts too: folds the whole log")
	cmd.Flags().BoolVar(&x.full, "full", false, "for people: every era and every record, instead of what is alike as one")
	return cmd
}

func (x *explanation) run(ctx context.Context) error {
	if err := x.source.check(); err != nil {
		return err
	}
	if x.source.facts != "" {
		return x.runFacts(ctx)
	}
	return x.withLog(x.source.data, x.runLog)
}

// runLog explains from a log: by an index, or by folding it, and then what it folds
// is held against the log's root.
func (x *explanation) runLog(log *eventlog.Log) error {
	if !x.signatures {
		if done, err := x.fromIndex(log); done || err != nil {
			return err
		}
	}
	fold := explain.New(x.subject, x.epoch)
	err := scanEntries(log, func(e domain.Entry) error {
		err := fold.Apply(e)
		if err != nil && !errors.Is(err, explain.ErrSum) {
			return fmt.Errorf("%w: %w", eventlog.ErrCorrupt, err)
		}
		return err
	})
	if err != nil {
		return err
	}
	if err := holdRoot(log, fold.State()); err != nil {
		return err
	}
	return x.print(fold.Explain(log, x.signatures))
}

// runFacts explains from a simulation.
func (x *explanation) runFacts(ctx context.Context) error {
	file, err := openFacts(x.source.facts)
	if err != nil {
		return err
	}
	defer file.Close()
	fold := explain.New(x.subject, x.epoch)
	t := &track{file: x.source.facts, state: fold, rejected: func(int, *domain.Rejection) {}}
	if err := x.readFacts(ctx, "explain", file, t.fold); err != nil {
		return err
	}
	return x.print(fold.Explain(nil, false))
}

// print prints an answer, or says why there is none.
func (x *explanation) print(answer *explain.Explanation, err error) error {
	switch {
	case errors.Is(err, explain.ErrUnknown):
		return fail(exitData, "%w", err)
	case err != nil:
		return fail(exitSoftware, "%w", err)
	case x.json:
		err = x.printJSON(answer)
	default:
		err = answer.WriteText(x.stdout, x.full)
	}
	if err != nil {
		return err
	}
	if failed := answer.Failed(); failed > 0 {
		return fail(exitData, "signatures of %d of the %d records behind the answer do not verify", failed, len(answer.Records))
	}
	return nil
}
