package projections

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"assay/domain"
)

// againstSecond holds every final, charge and epoch that a log led to against
// the second reading of the rules, field by field.
func againstSecond(t harness, log []domain.Entry, out []domain.Decision) {
	t.Helper()
	judged := map[domain.Era][]*domain.Verdict{}
	var got []string
	for _, d := range out {
		switch d := d.(type) {
		case *domain.Verdict:
			judged[d.Era] = append(judged[d.Era], d)
		case *domain.Final, *domain.Charge, *domain.EpochClose:
			got = append(got, sortedJSON(t, d))
		}
	}
	s := newSecond(judged)
	for _, e := range log {
		s.read(e.Fact)
	}
	for i, record := range s.records {
		want := sortedJSON(t, record)
		if i >= len(got) {
			t.Fatalf("record %d of %d is missing: %s", i, len(s.records), want)
		}
		if got[i] != want {
			t.Fatalf("record %d (-second +got):\n%s", i, cmp.Diff(want, got[i]))
		}
	}
	if len(got) > len(s.records) {
		t.Fatalf("%d records, the second reading has %d; the first too many: %s", len(got), len(s.records), got[len(s.records)])
	}
}

// sortedJSON is a record with its fields one a line, by name.
func sortedJSON(t harness, v any) string {
	t.Helper()
	raw, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	var m map[string]any
	if err := json.Unmarshal(raw, &m); err != nil {
		t.Fatal(err)
	}
	raw, err = json.MarshalIndent(m, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// The scenarios from outside against the second reading: so it is held against
// an implementation that is not ours, too.
func TestSecondReadingOfScenarios(t *testing.T) {
	files, err := filepath.Glob("../domain/testdata/simulate/*.facts.jsonl")
	if err != nil || len(files) != 3 {
		t.Fatalf("scenarios: %v, %v", files, err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			log, out, _ := foldScenario(t, file)
			againstSecond(t, log, out)
			fmt.Fprintf(t.Output(), "%d entries, %d decisions\n", len(log), len(out))
		})
	}
}

// Random histories against the second reading.
func TestSecondReadingOfHistories(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawScript(t)
		w := s.play(t, rapid.Bool().Draw(t, "live"), s.reports, s.drawWhen(t))
		againstSecond(t, w.log, w.out)
	})
}
