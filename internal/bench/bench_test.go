package bench_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/bench"
	"assay/internal/snapshots"
)

// suite is a small one, whose doors do the least that the commands do.
func suite(t *testing.T, dir string, keep bool) *bench.Suite {
	t.Helper()
	scale, err := bench.ScaleByName("small")
	if err != nil {
		t.Fatal(err)
	}
	return bench.New(bench.Config{
		Dir: dir, Keep: keep, Scale: scale,
		Index:   func(context.Context, string) error { return nil },
		Explain: func(context.Context, string, domain.SNID) error { return nil },
		Start: func(_ context.Context, data string, published *bench.Decision) error {
			log, err := eventlog.Open(filepath.Join(data, "log"), eventlog.Config{ReadOnly: true})
			if err != nil || published == nil {
				return errors.Join(err, log.Close())
			}
			defer log.Close()
			state, size, ok := snapshots.Open(filepath.Join(data, "snapshots"), nil).Newest(log, published.Index+1, nil)
			if !ok || size != log.Size() || state.Told() != published.Part+1 {
				t.Errorf("snapshot: %t, of %d records, log has %d; %d decisions, want %d", ok, size, log.Size(), state.Told(), published.Part+1)
			}
			return nil
		},
	})
}

// Every benchmark measures something that its checks accept, and holds it against a limit that is there.
func TestEveryBenchmark(t *testing.T) {
	dir := t.TempDir()
	found := map[string]bench.Result{}
	var all []bench.Result
	if err := suite(t, dir, true).Run(t.Context(), nil, func(r bench.Result) error {
		found[r.Name], all = r, append(all, r)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	names, _ := bench.Names()
	for _, name := range names {
		r, ok := found[name]
		if !ok || r.Value <= 0 || r.Size == "" || r.Unit == "" || (r.Limit == 0) != (r.Ratio == 0) || r.Record != "bench" {
			t.Errorf("%s: %+v", name, r)
		}
	}
	if r := found["replay"]; r.Ratio != r.Value/r.Limit || r.Reference != 360e6/r.Value {
		t.Errorf("a rate has ratio %g and reference %g: %+v", r.Ratio, r.Reference, r)
	}
	if r := found["epoch_close"]; r.Ratio != r.Limit/r.Value {
		t.Errorf("a time has ratio %g: %+v", r.Ratio, r)
	}
	var table bytes.Buffer
	if err := bench.WriteTable(&table, all); err != nil {
		t.Fatal(err)
	}
	if lines := strings.Count(table.String(), "\n"); lines != len(all)+1 {
		t.Errorf("table of %d results has %d lines", len(all), lines)
	}
	kept, err := os.ReadFile(filepath.Join(dir, "results.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range bytes.Lines(kept) {
		var r bench.Result
		if err := json.Unmarshal(line, &r); err != nil || r != found[r.Name] {
			t.Errorf("kept %s, want %+v: %v", line, found[r.Name], err)
		}
	}
	checkPeerData(t, dir)
}

// checkPeerData looks at what peers load.
func checkPeerData(t *testing.T, dir string) {
	t.Helper()
	lines := func(name string) int {
		text, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		return bytes.Count(text, []byte("\n"))
	}
	pairs := 3 * 100 * 10 // of three eras; some nodes are down, some pairs missed
	for _, row := range []struct {
		name        string
		least, most int
	}{
		{"verdicts/scalers.csv", 100, 100}, {"verdicts/hypers.csv", 10, 10}, {"verdicts/verdicts.csv", 300, 300},
		{"verdicts/listed_by_sn.csv", pairs * 9 / 10, pairs}, {"verdicts/listed_by_hn.csv", pairs * 9 / 10, pairs},
		{"verdicts/receipts.csv", 1, pairs / 100},
		{"tree_peer/payouts.csv", 500, 500}, {"tree_peer/root.txt", 1, 1}, {"proofs_peer/payouts.csv", 100, 100}, {"proofs_peer/root.txt", 1, 1},
	} {
		if n := lines(row.name); n < row.least || n > row.most {
			t.Errorf("%s has %d lines, want %d to %d", row.name, n, row.least, row.most)
		}
	}
}

// A log that was kept is used again, and one of another size is not.
func TestKeptLog(t *testing.T) {
	dir := t.TempDir()
	ignore := func(bench.Result) error { return nil }
	if err := suite(t, dir, true).Run(t.Context(), []string{"verdicts"}, ignore); err != nil {
		t.Fatal(err)
	}
	note := filepath.Join(dir, "reference.json")
	first, err := os.Stat(note)
	if err != nil {
		t.Fatal(err)
	}
	if err := suite(t, dir, true).Run(t.Context(), []string{"verdicts"}, ignore); err != nil {
		t.Fatal(err)
	}
	if again, err := os.Stat(note); err != nil || !again.ModTime().Equal(first.ModTime()) {
		t.Errorf("the log was made again: %v", err)
	}
	text, err := os.ReadFile(note)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(note, bytes.Replace(text, []byte("Scalers:100"), []byte("Scalers:101"), 1), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := suite(t, dir, true).Run(t.Context(), []string{"verdicts"}, ignore); err != nil {
		t.Fatal(err)
	}
	if now, err := os.ReadFile(note); err != nil || !bytes.Equal(now, text) {
		t.Errorf("a log of another network was used: %s, %v", now, err)
	}
}

func TestNames(t *testing.T) {
	if err := bench.CheckNames([]string{"replay", "tree"}); err != nil {
		t.Error(err)
	}
	if err := bench.CheckNames([]string{"replay", "speed"}); err == nil || !strings.Contains(err.Error(), `"speed"`) {
		t.Errorf("an unknown name: %v", err)
	}
	if _, err := bench.ScaleByName("huge"); err == nil {
		t.Error("an unknown scale is accepted")
	}
}
