package projections

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"assay/domain"
)

// foldLines folds lines of facts as a simulation does, and returns every record
// as a line of JSON, in the order in which they arise.
func foldLines(lines []string) (records []string, err error) {
	add := func(v any) {
		raw, bad := json.Marshal(v)
		records, err = append(records, string(raw)), errors.Join(err, bad)
	}
	s := New(func(d domain.Decision) { add(d) })
	for i, line := range lines {
		f, err := domain.ParseFact([]byte(line))
		if err != nil {
			return nil, fmt.Errorf("fact %d: %w", i+1, err)
		}
		digest := domain.Keccak256(domain.FormatFact(f))
		if r := s.Check(domain.Submission{Fact: f, Digest: digest, Trusted: true}); r != nil {
			if _, chain := f.(domain.ChainFact); chain {
				return nil, fmt.Errorf("fact %d: %w", i+1, r)
			}
			add(map[string]any{"record": "rejected", "line": i + 1, "reason": r.Reason})
			continue
		}
		if err := s.Apply(domain.Entry{Index: uint64(i + 1), Digest: digest, Fact: f}); err != nil {
			return nil, fmt.Errorf("fact %d: %w", i+1, err)
		}
	}
	return records, err
}

// simulate folds a scenario and returns the result records of facts.md, each as
// a parsed JSON object.
func simulate(t *testing.T, file string) []map[string]any {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	lines, err := foldLines(strings.Split(strings.TrimSuffix(string(data), "\n"), "\n"))
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	var out []map[string]any
	for _, line := range lines {
		m := map[string]any{}
		if err := json.Unmarshal([]byte(line), &m); err != nil {
			t.Fatal(err)
		}
		if r := m["record"]; r != "conservation" && r != "alarm" {
			out = append(out, m)
		}
	}
	return out
}

func expected(t *testing.T, file string) []map[string]any {
	t.Helper()
	data, err := os.ReadFile(strings.Replace(file, ".facts.", ".result.", 1))
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]any
	dec := json.NewDecoder(bytes.NewReader(data))
	for dec.More() {
		m := map[string]any{}
		if err := dec.Decode(&m); err != nil {
			t.Fatal(err)
		}
		out = append(out, m)
	}
	return out
}

// The rules against the outside scenarios, record by record.
func TestScenarios(t *testing.T) {
	files, err := filepath.Glob("../domain/testdata/simulate/*.facts.jsonl")
	if err != nil || len(files) != 3 {
		t.Fatalf("scenarios: %v, %v", files, err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			got, want := simulate(t, file), expected(t, file)
			for i := range want {
				if i >= len(got) {
					t.Fatalf("record %d of %d is missing: %v", i+1, len(want), want[i])
				}
				if d := cmp.Diff(want[i], got[i]); d != "" {
					t.Fatalf("record %d (-want +got):\n%s", i+1, d)
				}
			}
			if len(got) > len(want) {
				t.Fatalf("%d records too many, the first: %v", len(got)-len(want), got[len(want)])
			}
			fmt.Fprintf(t.Output(), "%d records agree\n", len(want))
		})
	}
}
