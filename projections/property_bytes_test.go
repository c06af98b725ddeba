package projections

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"pgregory.net/rapid"

	"assay/domain"
)

// everything is all that a fold says and where it ends, evidence and inputs
// included, as text.
func everything(out []domain.Decision, s *State) string {
	var b strings.Builder
	b.WriteString(text(out))
	for _, d := range out {
		spell(&b, reflect.ValueOf(d))
		b.WriteByte('\n')
	}
	fmt.Fprintf(&b, "log %d %s dropped %d\n", s.LogSize(), s.LogRoot(), s.Dropped())
	for _, e := range s.Settlements() {
		spell(&b, reflect.ValueOf(e))
	}
	return b.String()
}

// spell writes a value with what its pointers point to, not where.
func spell(b *strings.Builder, v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			b.WriteString("nil ")
		} else {
			spell(b, v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fmt.Fprintf(b, "%s:", v.Type().Field(i).Name)
			spell(b, v.Field(i))
		}
	case reflect.Slice, reflect.Array:
		fmt.Fprintf(b, "%d[", v.Len())
		for i := range v.Len() {
			spell(b, v.Index(i))
		}
		b.WriteString("]")
	default:
		fmt.Fprintf(b, "%v ", v)
	}
}

// fingerprints hashes everything about the scenarios and about some storms
// that are the same every time.
func fingerprints(t *testing.T) (lines []string) {
	t.Helper()
	files, err := filepath.Glob("../domain/testdata/simulate/*.facts.jsonl")
	if err != nil || len(files) != 3 {
		t.Fatalf("scenarios: %v, %v", files, err)
	}
	for _, file := range files {
		_, out, s := foldScenario(t, file)
		lines = append(lines, fmt.Sprintf("fingerprint %s %s", filepath.Base(file), domain.Keccak256([]byte(everything(out, s)))))
	}
	storms := rapid.Custom(func(t *rapid.T) string {
		s := drawStorm(t)
		for range 60 {
			s.blow()
		}
		return everything(s.out, s.state)
	})
	for seed := range 10 {
		lines = append(lines, fmt.Sprintf("fingerprint storm-%d %s", seed, domain.Keccak256([]byte(storms.Example(seed)))))
	}
	return lines
}

// Two folds in one process give the same bytes. They are printed for
// TestSameBytesEverywhere to compare.
func TestFingerprints(t *testing.T) {
	again := fingerprints(t)
	for i, line := range fingerprints(t) {
		if line != again[i] {
			t.Errorf("%s, and before %s", line, again[i])
		}
		fmt.Fprintln(t.Output(), line)
	}
}

// The fold gives the same bytes whatever the number of threads, and on 32 bits
// (reliability invariant D1).
func TestSameBytesEverywhere(t *testing.T) {
	want := fingerprints(t)
	for _, arch := range []string{runtime.GOARCH, "386"} {
		binary := os.Args[0]
		if arch != runtime.GOARCH {
			binary = builtFor(t, arch)
		}
		for _, threads := range []string{"1", "2", "8"} {
			run := exec.CommandContext(t.Context(), binary, "-test.run", "^TestFingerprints$", "-test.v")
			run.Env = append(os.Environ(), "GOMAXPROCS="+threads)
			out, err := run.CombinedOutput()
			if errors.Is(err, syscall.ENOEXEC) {
				t.Skipf("the kernel refuses a program for %s: %v", arch, err)
			}
			if err != nil {
				t.Fatalf("%s with GOMAXPROCS %s: %v\n%s", arch, threads, err, out)
			}
			var got []string
			for line := range strings.Lines(string(out)) {
				if line = strings.TrimSpace(line); strings.HasPrefix(line, "fingerprint ") {
					got = append(got, line)
				}
			}
			if a, b := strings.Join(want, "\n"), strings.Join(got, "\n"); a != b {
				t.Errorf("%s with GOMAXPROCS %s:\n%s\nwant\n%s", arch, threads, b, a)
			}
		}
	}
}

// builtFor returns this package's test program for another architecture, or
// skips where it cannot run.
func builtFor(t *testing.T, arch string) string {
	t.Helper()
	if runtime.GOARCH != "amd64" || runtime.GOOS != "linux" {
		t.Skipf("%s/%s does not run programs for linux/%s", runtime.GOOS, runtime.GOARCH, arch)
	}
	tool, err := exec.LookPath("go")
	if err != nil {
		t.Skipf("no go command to build with: %v", err)
	}
	binary := filepath.Join(t.TempDir(), "projections.test")
	build := exec.CommandContext(t.Context(), tool, "test", "-c", "-o", binary, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0", "GOARCH="+arch)
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build for %s: %v\n%s", arch, err, out)
	}
	return binary
}
