package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/projections"
)

// fixtureGenesis is the network of the fixture log.
func fixtureGenesis() *domain.Genesis {
	address := func(b byte) domain.Address { return domain.Address{19: b} }
	return &domain.Genesis{
		ChainID: 1337, Settlement: address(1), Observer: address(2), Governance: address(3),
		Signers: []domain.Address{address(4), address(5), address(6)}, Threshold: 2,
	}
}

// writeFixture makes a data directory whose log holds the facts of a whole
// scenario, appended in batches. Its witnesses hold no true signatures: nothing
// that reads a log for its hashes or folds it looks at them.
func writeFixture(data string) error {
	log, err := eventlog.Create(logDir(data), fixtureGenesis(), eventlog.Config{MinFree: 1})
	if err != nil {
		return err
	}
	text, err := os.ReadFile("../../domain/testdata/simulate/small.facts.jsonl")
	if err != nil {
		return err
	}
	state := projections.New(nil)
	var batch eventlog.Batch
	index, seq := uint64(1), uint64(0)
	flush := func() error {
		batch.Cursor = eventlog.Cursor{Stream: "ICN", Created: 1, Sequence: seq}
		err := log.Append(batch)
		batch = eventlog.Batch{}
		return err
	}
	for lines := bufio.NewScanner(bytes.NewReader(text)); lines.Scan(); {
		f, err := domain.ParseFact(lines.Bytes())
		if err != nil {
			return err
		}
		seq++
		digest := domain.Keccak256(domain.EncodeBody(f))
		if r := state.Check(domain.Submission{Fact: f, Digest: digest, Trusted: true}); r != nil {
			batch.Counts[r.Reason]++
			continue
		}
		r := fixtureRecord(index, seq, digest, f)
		entry, err := r.Entry()
		if err != nil {
			return err
		}
		if err := state.Apply(entry); err != nil {
			return err
		}
		batch.Records = append(batch.Records, r)
		if index++; index%50 == 0 {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	if err := flush(); err != nil {
		return err
	}
	return log.Close()
}

func fixtureRecord(index, seq uint64, digest domain.Hash, f domain.Fact) domain.Record {
	r := domain.Record{Index: index, Seq: seq, Time: int64(seq), Kind: f.Kind(), Version: 1, Digest: digest, Body: domain.EncodeBody(f)}
	var receipts [][]byte
	if report, ok := f.(*domain.Report); ok {
		for range report.Peers {
			receipts = append(receipts, domain.Receipt{}.Bytes()) // well-formed, of nobody
		}
	}
	r.Witness = domain.EncodeWitness(domain.Signature{0: byte(index)}, receipts)
	r.WitnessHash = domain.WitnessHash(r.Witness)
	return r
}

// try runs a command line in this process.
func try(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	code = run(context.Background(), args, &out, &errs)
	return code, out.String(), errs.String()
}

// A byte flipped anywhere in the stored log ends a replay with 65 and the name
// of what is damaged, or changes nothing at all.
func TestReplayOfDamagedLog(t *testing.T) {
	data := filepath.Join(t.TempDir(), "whole")
	if err := writeFixture(data); err != nil {
		t.Fatal(err)
	}
	code, whole, stderr := try(t, "replay", "--data", data, "--json")
	if code != exitOK || bytes.Count([]byte(whole), []byte(`"record":"epoch"`)) < 2 {
		t.Fatalf("code %d, stdout %s, stderr %s", code, whole, stderr)
	}
	refused := 0
	for _, file := range logFiles(t, data) {
		size := fileSize(t, filepath.Join(data, file))
		for _, at := range []int64{0, size / 3, size / 2, size - 1} {
			damaged := filepath.Join(t.TempDir(), "damaged")
			if err := os.CopyFS(damaged, os.DirFS(data)); err != nil {
				t.Fatal(err)
			}
			flip(t, filepath.Join(damaged, file), at)
			code, stdout, stderr := try(t, "replay", "--data", damaged, "--json")
			switch {
			case code == exitOK && stdout == whole:
			case code == exitData && stderr != "":
				refused++
			default:
				t.Errorf("%s byte %d of %d: code %d, same output %t, stderr %s", file, at, size, code, stdout == whole, stderr)
			}
		}
	}
	if refused == 0 {
		t.Error("no damage was ever refused: the test flips nothing that matters")
	}
}

// logFiles lists the files of a data directory's log that have bytes.
func logFiles(t *testing.T, data string) []string {
	t.Helper()
	var files []string
	for _, pattern := range []string{"log/*", "log.head"} {
		found, err := filepath.Glob(filepath.Join(data, pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range found {
			if fileSize(t, f) > 0 {
				name, err := filepath.Rel(data, f)
				if err != nil {
					t.Fatal(err)
				}
				files = append(files, name)
			}
		}
	}
	return files
}

func fileSize(t *testing.T, file string) int64 {
	t.Helper()
	info, err := os.Stat(file)
	if err != nil {
		t.Fatal(err)
	}
	return info.Size()
}

func flip(t *testing.T, file string, at int64) {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	content[at] ^= 0x10
	if err := os.WriteFile(file, content, 0o600); err != nil {
		t.Fatal(err)
	}
}

// Every exit code is one of those that the help promises.
func TestExitCodes(t *testing.T) {
	for _, row := range []struct {
		err  error
		want int
	}{
		{nil, exitOK},
		{fmt.Errorf("x: %w", context.Canceled), exitInterrupt},
		{fmt.Errorf("x: %w", eventlog.ErrCorrupt), exitData},
		{fmt.Errorf("x: %w", eventlog.ErrRolledBack), exitSoftware}, // never without ErrCorrupt
		{fmt.Errorf("x: %w", eventlog.ErrNotFound), exitNoInput},
		{fmt.Errorf("x: %w", os.ErrNotExist), exitNoInput},
		{fmt.Errorf("x: %w", eventlog.ErrLocked), exitTempFail},
		{fmt.Errorf("x: %w", eventlog.ErrNoSpace), exitTempFail},
		{fmt.Errorf("x: %w", eventlog.ErrOtherNetwork), exitConfig},
		{fmt.Errorf("x: %w", eventlog.ErrNewerFormat), exitConfig},
		{fail(exitUsage, "x"), exitUsage},
		{fmt.Errorf("x: %w", fail(exitConfig, "y")), exitConfig},
		{fmt.Errorf("x"), exitSoftware},
	} {
		if got := exitCode(row.err); got != row.want {
			t.Errorf("%v: code %d, want %d", row.err, got, row.want)
		}
	}
}
