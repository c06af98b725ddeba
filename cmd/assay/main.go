// Command assay is the settlement and slashing engine of the Impossible Cloud
// Network in one binary: the engine itself, the daemon of a ScalerNode, a
// HyperNode, the tools of an auditor, and a demonstration of all of it.
//
// It is the only place where the packages meet: they declare the interfaces
// they need, and this command wires them. Configuration comes from flags, the
// environment and a file, in that order; keys come from files only. Exit codes
// are those of sysexits(3), see exit.go.
package main

import (
	"context"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
)

// collectAtPercent is how much the heap may grow before it is collected, in percent of
// what was in use. A fold keeps little of what passes through it, so that collecting as
// often as is usual takes a tenth of its time, and saves some ten megabytes.
const collectAtPercent = 400

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(collectAtPercent)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}
