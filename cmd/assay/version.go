package main

import (
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// release is the version of this source; rulesVersion that of the arithmetic.
const (
	release      = "0.1.0"
	rulesVersion = "v1"
)

func (p *program) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Print the version of the program, of the rules and of Go",
		Example: "  assay version --json",
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			revision := revision()
			if p.json {
				return p.printJSON(map[string]string{
					"record": "version", "assay": release, "rules": rulesVersion,
					"go": runtime.Version(), "revision": revision, "platform": runtime.GOOS + "/" + runtime.GOARCH,
				})
			}
			p.printf("assay %s, rules %s, %s %s/%s, revision %s\n",
				release, rulesVersion, runtime.Version(), runtime.GOOS, runtime.GOARCH, revision)
			return nil
		},
	}
}

// revision is the commit that the binary was built from, where the build knew.
func revision() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return s.Value
		}
	}
	return "unknown"
}
