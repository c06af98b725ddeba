package projections

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"assay/domain"
)

// simulate folds a scenario of facts and returns the result records, each as a
// parsed JSON object, in the order in which they arise.
func simulate(t *testing.T, file string) []map[string]any {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]any
	add := func(v any) {
		raw, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		m := map[string]any{}
		if err := json.Unmarshal(raw, &m); err != nil {
			t.Fatal(err)
		}
		out = append(out, m)
	}
	s := New(func(d domain.Decision) {
		switch d.(type) {
		case *domain.Conservation, *domain.Alarm: // not among the records of facts.md
		default:
			add(d)
		}
	})
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		f, err := domain.ParseFact(lines.Bytes())
		if err != nil {
			t.Fatalf("%s:%d: %v", file, n, err)
		}
		digest := domain.Keccak256(domain.FormatFact(f))
		if r := s.Check(domain.Submission{Fact: f, Digest: digest, Trusted: true}); r != nil {
			add(map[string]any{"record": "rejected", "line": n, "reason": r.Reason})
			continue
		}
		if err := s.Apply(domain.Entry{Index: uint64(n), Digest: digest, Fact: f}); err != nil {
			t.Fatalf("%s:%d: %v", file, n, err)
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
