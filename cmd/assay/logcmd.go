package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"assay/ingest/eventlog"
)

func (p *program) logCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "log",
		Short: "Look into an event log, prove what is in it, and hold it to what was signed",
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(
		p.logStatsCommand(), p.logVerifyCommand(), p.logDumpCommand(), p.logProveCommand(), p.logConsistencyCommand(), p.logCheckCommand(),
		p.logResultCommand(), p.logCheckpointCommand(), p.logCosignCommand(), p.logKeyCommand(), p.logPruneCommand(),
	)
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
