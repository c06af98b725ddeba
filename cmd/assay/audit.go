package main

import (
	"github.com/spf13/cobra"
)

func (p *program) auditCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "audit",
		Short: "Judge an epoch again, from one file and by nobody's word",
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(p.auditExportCommand(), p.auditVerifyCommand(), p.auditDiffCommand())
	return cmd
}
