package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/testscript"

	"assay/domain"
)

const scenarioDir = "../../domain/testdata/simulate"

// parsedRecords reads JSON objects, one behind the other.
func parsedRecords(text string) (records []map[string]any, err error) {
	dec := json.NewDecoder(strings.NewReader(text))
	dec.UseNumber()
	for {
		var r map[string]any
		if err := dec.Decode(&r); errors.Is(err, io.EOF) {
			return records, nil
		} else if err != nil {
			return nil, err
		}
		records = append(records, r)
	}
}

// sameRecords holds two files of records against each other, in order.
func sameRecords(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: records GOT WANT")
	}
	got, err := parsedRecords(ts.ReadFile(args[0]))
	ts.Check(err)
	want, err := parsedRecords(ts.ReadFile(args[1]))
	ts.Check(err)
	if len(want) == 0 {
		ts.Fatalf("%s has no records", args[1])
	}
	for i := range max(len(got), len(want)) {
		if i >= len(got) || i >= len(want) {
			ts.Fatalf("%d records, want %d", len(got), len(want))
		}
		if d := cmp.Diff(want[i], got[i]); d != "" {
			ts.Fatalf("record %d (-want +got):\n%s", i+1, d)
		}
	}
}

// The number of processors changes no byte of what is printed.
func TestSimulateOnAnyNumberOfProcessors(t *testing.T) {
	g := generator{eras: 8, scalers: 150, hypers: 7, seed: 3}
	large := filepath.Join(t.TempDir(), "large.jsonl")
	if err := os.WriteFile(large, generated(t, g), 0o600); err != nil {
		t.Fatal(err)
	}
	harsh := policyFile(t, `{"grace_eras": 0, "slashing_mode": "enforce"}`)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for _, file := range []string{large, filepath.Join(scenarioDir, "harsh-22.facts.jsonl")} {
		for _, flags := range [][]string{{"--json"}, {"--json", "--all"}, nil, {"--policy", harsh, "--compare", "--json"}} {
			args := append([]string{"simulate", file}, flags...)
			var first string
			for i, n := range []int{1, 2, 8} {
				runtime.GOMAXPROCS(n)
				code, out, errs := try(t, args...)
				if code != exitOK || out == "" {
					t.Fatalf("%v: code %d, %s", args, code, errs)
				}
				if i == 0 {
					first = out
				} else if out != first {
					t.Errorf("%v: %d processors print something else than one", args, n)
				}
			}
		}
	}
}

func policyFile(t *testing.T, object string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "policy.json")
	if err := os.WriteFile(file, []byte(object), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// rewritten writes a scenario with another line in the place of each policy.
func rewritten(t *testing.T, file string, policy func(i int, line string) string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
	n := 0
	for i, line := range lines {
		if f, err := domain.ParseFact([]byte(line)); err != nil {
			t.Fatal(err)
		} else if f.Kind() == domain.KindPolicy {
			lines[i] = policy(n, line)
			n++
		}
	}
	if n == 0 {
		t.Fatalf("%s has no policy", file)
	}
	out := filepath.Join(t.TempDir(), "facts.jsonl")
	if err := os.WriteFile(out, []byte(strings.Join(lines, "\n")+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return out
}

// ignored is a fact in the place of a policy that is to be left out: a reversal
// of an era that never was judged is refused. The record of that is dropped by
// whoever compares.
const ignored = `{"kind": "reversal", "era": 0, "sn": 1, "reason": "left out"}`

// simulated returns what a simulation prints, without what was rejected.
func simulated(t *testing.T, args ...string) []string {
	t.Helper()
	code, out, errs := try(t, append([]string{"simulate", "--json"}, args...)...)
	if code != exitOK {
		t.Fatalf("%v: code %d, %s", args, code, errs)
	}
	lines := strings.SplitAfter(out, "\n")
	return slices.DeleteFunc(lines, func(l string) bool { return strings.Contains(l, `"record":"rejected"`) })
}

// --policy decides as if the policy had stood in the file from the beginning
// and alone, whatever the file's own policies are, and with the calendar of
// epochs of the first of them.
func TestSimulatePolicy(t *testing.T) {
	for _, name := range []string{"small", "seed-1", "harsh-22"} {
		file := filepath.Join(scenarioDir, name+".facts.jsonl")
		const changes = `"seal_grace_blocks": 7, "grace_eras": 0, "slash_rate_bps": 77, "slashing_mode": "enforce"`
		windows := map[string]string{"small": "3", "seed-1": "3", "harsh-22": "2"}[name]
		fixed := `"genesis_era": 10, "eras_per_epoch": 3, "window_epochs": ` + windows
		stands := func(object string) func(int, string) string {
			return func(i int, _ string) string {
				if i == 0 {
					return `{"kind": "policy", "from_epoch": 0, "policy": {` + object + `}}`
				}
				return ignored
			}
		}
		want := simulated(t, rewritten(t, file, stands(fixed+","+changes)))
		if slices.Equal(want, simulated(t, file)) || len(want) < 50 {
			t.Fatalf("%s: the policy changes nothing", name)
		}
		if got := simulated(t, file, "--policy", policyFile(t, "{"+changes+"}")); !slices.Equal(got, want) {
			t.Errorf("%s: %s", name, cmp.Diff(want, got))
		}
		other := `"genesis_era": 12, "eras_per_epoch": 2, "window_epochs": 5,` + changes
		want = simulated(t, rewritten(t, file, stands(other)))
		if got := simulated(t, file, "--policy", policyFile(t, "{"+other+"}")); !slices.Equal(got, want) {
			t.Errorf("%s, with another calendar: %s", name, cmp.Diff(want, got))
		}
		none := rewritten(t, file, func(int, string) string { return ignored })
		if got := simulated(t, none, "--policy", policyFile(t, "{"+other+"}")); !slices.Equal(got, want) {
			t.Errorf("%s, without a policy of its own: %s", name, cmp.Diff(want, got))
		}
	}
}

// Both sides of a comparison are what the two runs alone add up to.
func TestSimulateCompare(t *testing.T) {
	file := filepath.Join(scenarioDir, "harsh-22.facts.jsonl")
	policy := policyFile(t, `{"grace_eras": 0, "slash_rate_bps": 500, "slashing_mode": "enforce", "seal_grace_blocks": 5}`)
	sum := func(args ...string) (gross, charged string) {
		var g, c domain.Amount
		for _, line := range simulated(t, append([]string{file}, args...)...) {
			var r struct {
				Record, Mode  string
				Gross, Amount domain.Amount
			}
			if line != "" {
				if err := json.Unmarshal([]byte(line), &r); err != nil {
					t.Fatal(err)
				}
			}
			switch {
			case r.Record == "final":
				g = g.Plus(r.Gross)
			case r.Record == "charge" && r.Mode == domain.ModeEnforce:
				c = c.Plus(r.Amount)
			}
		}
		return g.String(), c.String()
	}
	gross, charged := sum()
	otherGross, otherCharged := sum("--policy", policy)
	code, out, errs := try(t, "simulate", file, "--policy", policy, "--compare", "--json")
	if code != exitOK {
		t.Fatalf("code %d, %s", code, errs)
	}
	for _, want := range []string{
		`{"name":"gross","before":"` + gross + `","after":"` + otherGross + `",`,
		`{"name":"charged_enforce","before":"` + charged + `","after":"` + otherCharged + `",`,
	} {
		if !strings.Contains(out, want) {
			t.Errorf("no %s in\n%.3000s", want, out)
		}
	}
	if charged == otherCharged {
		t.Error("the policy changes no charge")
	}
}

// A chain fact that does not fit, behind many that do, ends both sides of a
// comparison with its line, although more is wrong further on.
func TestSimulateCompareTellsTheFirstLine(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(scenarioDir, "seed-1.facts.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	text = append(text, "{\"kind\": \"rewards_activated\", \"block\": 1, \"time\": 1}\n"...)
	text = append(append(text, ignored...), "\nnonsense\n"...)
	file := filepath.Join(t.TempDir(), "facts.jsonl")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
	code, out, errs := try(t, "simulate", file, "--policy", policyFile(t, "{}"), "--compare")
	want := "assay: " + file + ":1252: field block: want at least 4960, where the chain fact before it stands, got 1\n"
	if code != exitData || out != "" || errs != want {
		t.Errorf("code %d, %q, %q, want %q", code, out, errs, want)
	}
}

// brokenWriter fails after some bytes.
type brokenWriter struct{ left int }

func (w *brokenWriter) Write(b []byte) (int, error) {
	if w.left -= len(b); w.left < 0 {
		return 0, syscall.ENOSPC
	}
	return len(b), nil
}

// Where the result goes may fail: the disk that keeps it, or whoever is told.
func TestSimulateCannotPrint(t *testing.T) {
	file := filepath.Join(t.TempDir(), "facts.jsonl")
	g := generator{eras: 30, scalers: 700, hypers: 4, seed: 1}
	if err := os.WriteFile(file, generated(t, g), 0o600); err != nil {
		t.Fatal(err)
	}
	var errs bytes.Buffer
	if code := run(context.Background(), []string{"simulate", file, "--json"}, &brokenWriter{1000}, &errs); code != exitIO {
		t.Errorf("code %d, %s", code, errs.String())
	}
	if want := "assay: print the result: no space left on device\n"; errs.String() != want {
		t.Errorf("%q, want %q", errs.String(), want)
	}
	nowhere := filepath.Join(t.TempDir(), "nowhere")
	t.Setenv("TMPDIR", nowhere)
	code, out, said := try(t, "simulate", file, "--json")
	if want := "assay: keep the result in " + nowhere + " (TMPDIR) until it is complete: "; code != exitIO || out != "" || !strings.HasPrefix(said, want) {
		t.Errorf("code %d, %q, %q, want %q", code, out, said, want)
	}
}

// An interrupt ends a simulation with 130, nothing printed and nothing left,
// while it waits for more facts with a part of its result on disk.
func TestSimulateInterrupted(t *testing.T) {
	program, err := exec.LookPath("assay")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	pipe := filepath.Join(dir, "facts")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	temporary := filepath.Join(dir, "tmp")
	if err := os.Mkdir(temporary, 0o700); err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	cmd := exec.Command(program, "simulate", pipe, "--json")
	cmd.Stdout, cmd.Stderr = &out, &errs
	cmd.Env = append(os.Environ(), "TMPDIR="+temporary)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	feed, err := os.OpenFile(pipe, os.O_WRONLY, 0) // returns when the other end is open
	if err != nil {
		t.Fatal(err)
	}
	defer feed.Close()
	g := generator{eras: 40, scalers: 700, hypers: 4, seed: 1}
	if err := g.write(feed); err != nil { // returns when nearly all of it was read
		t.Fatal(err)
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
	if code := cmd.ProcessState.ExitCode(); code != exitInterrupt || out.Len() > 0 || errs.String() != "assay: interrupted\n" {
		t.Errorf("code %d, %d bytes printed, %s", code, out.Len(), errs.String())
	}
	left, err := os.ReadDir(temporary)
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// A pipe is read once, so it can be simulated, but not with another policy.
func TestSimulatePipe(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(scenarioDir, "small.facts.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	pipe := filepath.Join(t.TempDir(), "facts")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	written := make(chan error, 2)
	feed := func() { written <- os.WriteFile(pipe, text, 0o600) }
	go feed()
	want := simulated(t, filepath.Join(scenarioDir, "small.facts.jsonl"))
	if got := simulated(t, pipe); !slices.Equal(got, want) {
		t.Error(cmp.Diff(want, got))
	}
	if err := <-written; err != nil {
		t.Error(err)
	}
	go feed()
	code, _, errs := try(t, "simulate", pipe, "--policy", policyFile(t, "{}"))
	if code != exitUsage || !strings.Contains(errs, "a stream cannot be read twice, which --policy needs; write it to a file") {
		t.Errorf("code %d, %s", code, errs)
	}
	<-written // whether or not anybody read it
}

// BenchmarkSimulate is the whole command over a network of 1,000 ScalerNodes
// and 20 HyperNodes.
func BenchmarkSimulate(b *testing.B) {
	g := generator{eras: 20, scalers: 1000, hypers: 20, seed: 1}
	text := generated(b, g)
	file := filepath.Join(b.TempDir(), "facts.jsonl")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if code := run(context.Background(), []string{"simulate", file, "--json"}, io.Discard, os.Stderr); code != exitOK {
			b.Fatalf("exit code %d", code)
		}
	}
	facts := bytes.Count(text, []byte{'\n'})
	b.ReportMetric(float64(b.N*facts)/b.Elapsed().Seconds(), "facts/s")
	b.ReportMetric(float64(b.N*g.pairs())/b.Elapsed().Seconds(), "pairs/s")
}
