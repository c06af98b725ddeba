//go:build linux

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// startDemo starts the demonstration in a process of its own and returns its
// output's lines.
func startDemo(t *testing.T, data string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	program, err := exec.LookPath("assay")
	if err != nil {
		t.Fatal(err)
	}
	artifacts, err := filepath.Abs("../../contracts/safe/node_modules")
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, "demo", "--json", "--data", data, "--safe-artifacts", artifacts)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill() })
	lines := bufio.NewScanner(out)
	lines.Buffer(nil, 1<<20)
	return cmd, lines
}

// nodesOf lists the running processes that name a file below data.
func nodesOf(t *testing.T, data string) []string {
	t.Helper()
	files, err := filepath.Glob("/proc/[0-9]*/cmdline")
	if err != nil {
		t.Fatal(err)
	}
	var running []string
	for _, f := range files {
		line, err := os.ReadFile(f)
		if err == nil && bytes.Contains(line, []byte(data)) {
			running = append(running, strings.ReplaceAll(string(line), "\x00", " "))
		}
	}
	return running
}

// The whole promise: real heartbeats to settled, claimed and replayed epochs;
// the dead node slashed and nobody else hurt.
func TestDemo(t *testing.T) {
	data := filepath.Join(t.TempDir(), "demo")
	cmd, lines := startDemo(t, data)
	var last string
	for lines.Scan() {
		last = lines.Text()
		t.Log(last)
	}
	if err := cmd.Wait(); err != nil {
		t.Fatalf("demo: %v", err)
	}
	var s summary
	if err := json.Unmarshal([]byte(last), &s); err != nil {
		t.Fatalf("last line %q: %v", last, err)
	}
	if !s.OK || s.EpochsSettled < 2 || len(s.Roots) < 2 || s.Verdicts["up"] == 0 || s.Verdicts["inconclusive"] != 0 {
		t.Errorf("summary %s", last)
	}
	if len(s.Slashed) != 1 || s.Slashed[0].SN != s.KilledSN || s.Slashed[0].Amount.IsZero() {
		t.Errorf("slashed %v, want ScalerNode %d alone", s.Slashed, s.KilledSN)
	}
	for _, r := range s.Roots {
		if r.Chain != r.Engine || r.Replay != r.Engine || r.Engine.String() == "" {
			t.Errorf("roots of epoch %d differ: %+v", r.Epoch, r)
		}
	}
	for _, metric := range []string{"rtt_us", "throughput_mbps", "disk_write_mbps", "disk_read_mbps", "sha256_mbps", "memory_bytes", "gpu_count"} {
		if s.Samples[metric] == 0 {
			t.Errorf("no sample of %s came in: %v", metric, s.Samples)
		}
	}
	if left := nodesOf(t, data); len(left) > 0 {
		t.Errorf("processes are left: %v", left)
	}
	checkReplay(t, data, s)
	intentsFirst(t, data)
}

// checkReplay replays the kept directory and compares every root.
func checkReplay(t *testing.T, data string, s summary) {
	t.Helper()
	code, stdout, stderr := try(t, "replay", "--data", data, "--json")
	if code != exitOK {
		t.Fatalf("replay: code %d, %s", code, stderr)
	}
	for _, r := range s.Roots {
		if !strings.Contains(stdout, `"payout_root":"`+r.Chain.String()+`"`) {
			t.Errorf("replay does not find root %s of epoch %d: %s", r.Chain, r.Epoch, stdout)
		}
	}
}

// Interrupted or killed, the demonstration leaves no process behind.
func TestDemoEndsWithAllItsProcesses(t *testing.T) {
	for _, how := range []syscall.Signal{syscall.SIGINT, syscall.SIGKILL} {
		t.Run(how.String(), func(t *testing.T) {
			data := filepath.Join(t.TempDir(), "demo")
			cmd, lines := startDemo(t, data)
			for lines.Scan() && !strings.Contains(lines.Text(), "started as processes") {
			}
			if n := len(nodesOf(t, data)); n < 14 {
				t.Fatalf("%d processes run, want the demonstration, 8 daemons and 5 HyperNodes", n)
			}
			if err := cmd.Process.Signal(how); err != nil {
				t.Fatal(err)
			}
			for lines.Scan() {
			}
			var exit *exec.ExitError
			if err := cmd.Wait(); !errors.As(err, &exit) {
				t.Fatalf("demo: %v", err)
			}
			if how == syscall.SIGINT && exit.ExitCode() != exitInterrupt {
				t.Errorf("exit code %d, want %d", exit.ExitCode(), exitInterrupt)
			}
			// The kernel's signal to orphans is on its way when the parent is gone.
			for n := 0; len(nodesOf(t, data)) > 0; n++ {
				if n > 10_000 {
					t.Fatalf("processes are left: %v", nodesOf(t, data))
				}
			}
		})
	}
}
