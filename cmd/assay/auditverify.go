package main

import (
	"context"
	"errors"
	"os"

	"github.com/spf13/cobra"

	"assay/internal/audit"
)

// auditVerify is one run of the audit verify command.
type auditVerify struct {
	*program
	file  string
	rpc   []string
	trust logTrust
}

func (p *program) auditVerifyCommand() *cobra.Command {
	v := &auditVerify{program: p}
	cmd := &cobra.Command{
		Use:   "verify FILE",
		Short: "Judge an epoch again from its bundle, and say what the verdict rests on",
		Long: `Verify reads a bundle and needs nothing else. It holds every byte against the
file's contents, the proofs against the log's root, and every signature against
the key in force; it judges every record as the engine did, recomputes verdicts,
payouts and slashes, and compares all of it with the result, field by field.

The verdict is one of
  CONFIRMED                        the result follows from the signed records
  CONFIRMED ON THE SNAPSHOT'S WORD the same, from the snapshot on
  DIFFERS                          something says otherwise; the first is named
  DAMAGED                          the file is not what was written
  CANNOT BE CHECKED                something that was asked for cannot be seen

and below it stands what was checked, what it rests on and what to do. With --rpc
the settlement contract is asked which result it has; endpoints must agree. With
--log the log's operator must have signed a checkpoint of the result's log, and
with --policy as many witnesses must have cosigned it as the policy asks for.

Exit codes: 0 confirmed, 65 not, 66 no such file, 75 an endpoint does not answer,
78 a wrong policy file.`,
		Example: `  assay audit verify epoch-7.audit
  assay audit verify epoch-7.audit --rpc https://rpc-1.example --rpc https://rpc-2.example --json
  assay audit verify epoch-7.audit --policy witnesses.policy`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			v.file = args[0]
			if v.trust.named() {
				if err := v.trust.read(); err != nil {
					return err
				}
			}
			return v.run(cmd.Context())
		},
	}
	cmd.Flags().StringSliceVar(&v.rpc, "rpc", nil, "JSON-RPC endpoints of the settlement chain, which must agree")
	v.trust.flags(cmd)
	return cmd
}

func (v *auditVerify) run(ctx context.Context) error {
	file, err := os.Open(v.file)
	if err != nil {
		return err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return fail(exitIO, "%w", err)
	}
	if !info.Mode().IsRegular() {
		return fail(exitNoInput, "%s is no file: name a bundle that assay audit export wrote", v.file)
	}
	report, err := v.verify(ctx, file, info.Size())
	if err != nil {
		return err
	}
	asked := v.askChain(ctx, report)
	report.Conclude()
	if v.json {
		err = v.printJSON(report)
	} else {
		err = report.WriteText(v.stdout)
	}
	switch {
	case err != nil:
		return fail(exitIO, "%w", err)
	case asked != nil && report.Verdict == audit.Unchecked:
		return asked
	case !report.Verdict.Good():
		return fail(exitData, "%s: %s", v.file, report.Verdict)
	}
	return nil
}

// verify judges the bundle alone.
func (v *auditVerify) verify(ctx context.Context, file *os.File, size int64) (*audit.Report, error) {
	bundle, err := audit.Open(file, size)
	if err != nil {
		return audit.Broken(err)
	}
	h := bundle.Header()
	bar := newProgress(v.stderr, "audit", "records", h.Size-h.Start)
	defer bar.end()
	report, err := bundle.Verify(ctx, audit.Options{Trust: audit.Trust{Logs: v.trust.logs, Policy: v.trust.policy}, Progress: func(done, _ uint64) {
		bar.at(done)
		bar.step(1)
	}})
	if err != nil && !errors.Is(err, context.Canceled) {
		return nil, fail(exitIO, "%s: %w", v.file, err)
	}
	return report, err
}
