package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"assay/ingest/eventlog"
)

// TestMain lets scripts run the program itself, and the demonstration start it
// as child processes.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"assay": main})
}

// Each script in testdata/script is one way to use, or misuse, the command
// line. UPDATE_SCRIPTS=1 rewrites what a script expects; inspect the diff.
func TestScripts(t *testing.T) {
	artifacts, err := filepath.Abs("../../contracts/safe/node_modules")
	if err != nil {
		t.Fatal(err)
	}
	scenarios, err := filepath.Abs("../../domain/testdata/simulate")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       os.Getenv("UPDATE_SCRIPTS") != "",
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"exits": exits, "records": sameRecords, "policy": writePolicy, "proof": writeProof, "locked": lockLog,
		},
		Setup: func(env *testscript.Env) error {
			env.Setenv("SAFE", artifacts)
			env.Setenv("SCENARIOS", scenarios)
			return writeFixture(filepath.Join(env.WorkDir, "fixture"))
		},
	})
}

// lockLog opens the log of a data directory for writing until the script ends, as
// an engine would that lets nobody read.
func lockLog(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: locked DATA")
	}
	log, err := eventlog.Open(logDir(ts.MkAbs(args[0])), eventlog.Config{MinFree: 1, Genesis: fixtureGenesis()})
	ts.Check(err)
	ts.Defer(func() { ts.Check(log.Close()) })
}

// exits runs a command that must end with the given code; its output can be
// looked at afterwards.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND ARGS...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}
