package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"

	"github.com/spf13/cobra"
)

// program is what every command shares: where output goes.
type program struct {
	stdout, stderr io.Writer
	json           bool // one JSON object a line on stdout
	verbose        bool // log at debug level
	started        bool // the command line was understood
}

// run executes one command line and returns the exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	p := &program{stdout: stdout, stderr: stderr}
	root := p.root()
	root.SetArgs(args)
	cmd, err := root.ExecuteContextC(ctx)
	if err == nil {
		return exitOK
	}
	if !p.started {
		fmt.Fprintf(stderr, "assay: %v\nUsage:\n  %s\nRun '%s --help' for more.\n", err, cmd.UseLine(), cmd.CommandPath())
		return exitUsage
	}
	code := exitCode(err)
	if code == exitInterrupt {
		fmt.Fprintln(stderr, "assay: interrupted")
	} else {
		fmt.Fprintf(stderr, "assay: %v\n", err)
	}
	return code
}

func (p *program) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "assay",
		Short: "Settlement and slashing engine of the Impossible Cloud Network",
		Long: `Assay turns signed heartbeats and benchmarks into provable payouts and slashes.

Exit codes: 0 done, 1 the demonstration failed, 64 wrong command line, 65 damaged
or wrong data, 66 missing file, 70 internal error, 73 the output is there already,
74 the disk failed, 75 try again later, 78 wrong configuration, 130 interrupted.`,
		SilenceErrors: true,
		SilenceUsage:  true,
		PersistentPreRun: func(*cobra.Command, []string) {
			p.started = true
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetOut(p.stdout)
	root.SetErr(p.stderr)
	root.PersistentFlags().BoolVar(&p.json, "json", false, "print one JSON object a line")
	root.PersistentFlags().BoolVarP(&p.verbose, "verbose", "v", false, "log details to standard error")
	root.AddCommand(
		p.demoCommand(), p.runCommand(), p.daemonCommand(), p.hypernodeCommand(), p.consoleCommand(),
		p.replayCommand(), p.explainCommand(), p.simulateCommand(), p.supplyCommand(), p.exportCommand(),
		p.auditCommand(), p.logCommand(), p.policyCommand(), p.attestCommand(),
		p.batchCommand(), p.signCommand(), p.settleCommand(), p.proofsCommand(), p.claimCommand(), p.slashCommand(),
		p.benchCommand(), p.versionCommand(),
	)
	return root
}

// logger writes to standard error: text for people, JSON beside --json.
func (p *program) logger() *slog.Logger {
	level := slog.LevelInfo
	if p.verbose {
		level = slog.LevelDebug
	}
	options := &slog.HandlerOptions{Level: level}
	if p.json {
		return slog.New(slog.NewJSONHandler(p.stderr, options))
	}
	return slog.New(slog.NewTextHandler(p.stderr, options))
}

// printJSON writes one record as a line.
func (p *program) printJSON(v any) error {
	line, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode a record: %w", err)
	}
	_, err = fmt.Fprintf(p.stdout, "%s\n", line)
	return err
}

// printf writes for people.
func (p *program) printf(format string, args ...any) {
	fmt.Fprintf(p.stdout, format, args...)
}
