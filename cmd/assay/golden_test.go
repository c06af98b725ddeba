package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"assay/domain"
	"assay/ingest/eventlog"
)

// The logs in testdata/golden were written by releases of this program, one
// directory each: the store with its head witness, and in want.jsonl its size and
// root and the epochs that a replay prints. What a log says must never change, so
// neither may be rewritten: a program that finds otherwise is wrong.
//
// To keep one more: go test ./cmd/assay -run TestKeepLog -keep DIR -as NAME
var (
	keepLog = flag.String("keep", "", "data directory whose log becomes a golden one")
	keepAs  = flag.String("as", "", "name of the new golden log: what it shows, and its format")
)

const goldenDir = "testdata/golden"

// TestGoldenLogs replays the logs of all releases.
func TestGoldenLogs(t *testing.T) {
	names, err := filepath.Glob(filepath.Join(goldenDir, "*"))
	if err != nil || len(names) == 0 {
		t.Fatalf("%d golden logs, %v", len(names), err)
	}
	for _, name := range names {
		t.Run(filepath.Base(name), func(t *testing.T) {
			want, err := os.ReadFile(filepath.Join(name, "want.jsonl"))
			if err != nil {
				t.Fatal(err)
			}
			data := t.TempDir() // opening makes a lock file
			if err := os.CopyFS(data, os.DirFS(name)); err != nil {
				t.Fatal(err)
			}
			if got := goldenOutput(t, data); got != string(want) {
				t.Errorf("it prints\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// goldenOutput verifies and replays a data directory: every hash, and every
// signature that there is.
func goldenOutput(t *testing.T, data string) string {
	t.Helper()
	var log struct { // later releases may say more of it
		Size   uint64      `json:"size"`
		Root   domain.Hash `json:"root"`
		Pruned uint64      `json:"pruned,omitempty"` // witnesses of the records below are gone
	}
	if err := json.Unmarshal(mustRun(t, "log", "verify", "--data", data, "--json"), &log); err != nil {
		t.Fatal(err)
	}
	head, err := json.Marshal(log)
	if err != nil {
		t.Fatal(err)
	}
	out := string(head) + "\n"
	replay := []string{"replay", "--data", data, "--json"}
	if log.Pruned == 0 {
		replay = append(replay, "--verify-signatures")
	}
	for line := range bytes.Lines(mustRun(t, replay...)) {
		if bytes.HasPrefix(line, []byte(`{"record":"epoch"`)) {
			out += string(line)
		}
	}
	return out
}

// TestKeepLog makes a golden log.
func TestKeepLog(t *testing.T) {
	if *keepLog == "" {
		t.Skip("it makes a golden log, when asked by -keep and -as")
	}
	name := filepath.Join(goldenDir, *keepAs)
	if err := os.Mkdir(name, 0o755); err != nil {
		t.Fatal(err)
	}
	log, err := eventlog.Open(logDir(*keepLog), eventlog.Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	if err := log.Copy(logDir(name)); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(logDir(name) + ".lock"); err != nil {
		t.Fatal(err)
	}
	data := t.TempDir()
	if err := os.CopyFS(data, os.DirFS(name)); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(name, "want.jsonl"), []byte(goldenOutput(t, data)), 0o644); err != nil {
		t.Fatal(err)
	}
}

// judged is what a verification must say of a golden bundle for ever.
type judged struct {
	Verdict string       `json:"verdict"`
	Bundle  domain.Hash  `json:"bundle"`
	Epoch   domain.Epoch `json:"epoch"`
	LogSize uint64       `json:"log_size"`
	LogRoot domain.Hash  `json:"log_root"`
	Digest  domain.Hash  `json:"digest"`
}

// TestGoldenBundles verifies audit bundles of all releases. They begin with
// record 0: a snapshot is of one version of the program.
func TestGoldenBundles(t *testing.T) {
	files, err := filepath.Glob("testdata/goldenbundle/*.audit")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d golden bundles, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			var want, got judged
			text, err := os.ReadFile(file + ".json")
			if err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal(text, &want); err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal(mustRun(t, "audit", "verify", file, "--json"), &got); err != nil {
				t.Fatal(err)
			}
			if got != want || got.Verdict != "CONFIRMED" {
				t.Errorf("it is %+v, want %+v", got, want)
			}
		})
	}
}
