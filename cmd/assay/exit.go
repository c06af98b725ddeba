package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"assay/chainsync"
	"assay/ingest"
	"assay/ingest/eventlog"
	"assay/internal/checkpoint"
	"assay/internal/facts"
	"assay/settler"
)

// Exit codes of sysexits(3), and the shell's code for an interrupt. A store that
// cannot write or sync ends the process where it stands, with the 74 of exitIO.
const (
	exitOK        = 0
	exitFailed    = 1   // the demonstration did not hold what it promises
	exitUsage     = 64  // the command line is wrong
	exitData      = 65  // stored or given data is wrong
	exitNoInput   = 66  // a file or directory is missing
	exitSoftware  = 70  // we are wrong
	exitExists    = 73  // what would be written is there already
	exitIO        = 74  // a file or a disk failed
	exitTempFail  = 75  // try again later
	exitConfig    = 78  // the configuration is wrong
	exitInterrupt = 130 // ended by SIGINT or SIGTERM
)

// exitError is an error with the exit code that it ends the process with.
type exitError struct {
	code int
	err  error
}

func (e *exitError) Error() string { return e.err.Error() }
func (e *exitError) Unwrap() error { return e.err }

// fail makes an error that ends the process with code.
func fail(code int, format string, args ...any) error {
	return &exitError{code, fmt.Errorf(format, args...)}
}

// exitCode finds the code for an error: what the error itself says, else what
// its kind stands for.
func exitCode(err error) int {
	var coded *exitError
	switch {
	case err == nil:
		return exitOK
	case errors.As(err, &coded):
		return coded.code
	case errors.Is(err, context.Canceled):
		return exitInterrupt
	}
	for _, kind := range errorKinds() {
		if errors.Is(err, kind.err) {
			return kind.code
		}
	}
	var config *chainsync.ConfigError
	var line *facts.LineError
	switch {
	case errors.As(err, &config):
		return exitConfig
	case errors.As(err, &line):
		return exitData
	}
	return exitSoftware
}

// errorKind ties an error that a package names to an exit code.
type errorKind struct {
	err  error
	code int
}

// errorKinds lists them; the first that is in an error's chain counts.
func errorKinds() []errorKind {
	return []errorKind{
		{eventlog.ErrOtherNetwork, exitConfig},
		{eventlog.ErrNewerFormat, exitConfig},
		{ingest.ErrSourceConfig, exitConfig},
		{settler.ErrWrongChain, exitConfig},
		{settler.ErrKeyMode, exitConfig},
		{eventlog.ErrCorrupt, exitData},
		{ingest.ErrSourceRegressed, exitData},
		{ingest.ErrSourceHole, exitData},
		{chainsync.ErrDisagreement, exitData},
		{chainsync.ErrInconsistent, exitData},
		{chainsync.ErrFinalityViolation, exitData},
		{chainsync.ErrTimeWentBack, exitData},
		{settler.ErrForeignDigest, exitData},
		{settler.ErrFinality, exitData},
		{settler.ErrCorruptRecord, exitData},
		{settler.ErrEquivocation, exitData},
		{settler.ErrSignerAnswer, exitData},
		{settler.ErrNoAccount, exitConfig},
		{settler.ErrSignerUnavailable, exitTempFail},
		{errOtherHistory, exitData},
		{checkpoint.ErrNote, exitData},
		{checkpoint.ErrUnsigned, exitData},
		{checkpoint.ErrQuorum, exitData},
		{checkpoint.ErrOtherText, exitData},
		{checkpoint.ErrProof, exitData},
		{checkpoint.ErrSplitView, exitData},
		{checkpoint.ErrSmaller, exitData},
		{checkpoint.ErrState, exitData},
		{checkpoint.ErrNoState, exitNoInput},
		{checkpoint.ErrLocked, exitTempFail},
		{eventlog.ErrLocked, exitTempFail},
		{eventlog.ErrNoSpace, exitTempFail},
		{settler.ErrLocked, exitTempFail},
		{eventlog.ErrNotFound, exitNoInput},
		{eventlog.ErrPruned, exitNoInput},
		{fs.ErrNotExist, exitNoInput},
	}
}
