package lint

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// sources asks the go command, which knows of all the ways to set these. All
// tests of the package share what has been read.
var sources = sync.OnceValues(func() (*Sources, error) {
	out, err := exec.Command("go", "env", "-json", "GOROOT", "GOMODCACHE").Output()
	if err != nil {
		return nil, err
	}
	var env struct{ GOROOT, GOMODCACHE string }
	err = json.Unmarshal(out, &env)
	return NewSources(env.GOROOT, env.GOMODCACHE), err
})

func load(t *testing.T, fsys map[string]string) *Module {
	t.Helper()
	src, err := sources()
	if err != nil {
		t.Fatal(err)
	}
	tree := fstest.MapFS{}
	for name, source := range fsys {
		tree[name] = &fstest.MapFile{Data: []byte(source)}
	}
	m, err := Load(tree, src)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestModule holds this module to the rules.
func TestModule(t *testing.T) {
	src, err := sources()
	if err != nil {
		t.Fatal(err)
	}
	m, err := Load(os.DirFS(filepath.Join("..", "..")), src)
	if err != nil {
		t.Fatal(err)
	}
	if m.Path != "assay" || !slices.ContainsFunc(m.Packages, func(p *Package) bool { return p.Dir == "domain/merkle" }) {
		t.Fatalf("got %d packages of module %s: is this its root?", len(m.Packages), m.Path)
	}
	for _, f := range Check(m) {
		t.Error(f)
	}
}

// sample is a small tree and what a rule finds in it.
type sample struct {
	name  string
	files map[string]string
	want  []string // "path:line: problem", in order; none for a good tree
}

// expect runs one rule over each sample. A rule without a sample that it
// refuses, or with a finding that does not say what to use instead, fails.
func expect(t *testing.T, name string, samples []sample) {
	t.Helper()
	i := slices.IndexFunc(rules(), func(r rule) bool { return r.name == name })
	if i < 0 {
		t.Fatalf("no rule is named %s", name)
	}
	if !slices.ContainsFunc(samples, func(s sample) bool { return len(s.want) > 0 }) {
		t.Fatalf("rule %s has no bad sample", name)
	}
	for _, s := range samples {
		t.Run(s.name, func(t *testing.T) {
			files := maps.Clone(s.files)
			if files["go.mod"] == "" {
				files["go.mod"] = "module assay\n"
			}
			var got []string
			for _, f := range Check(load(t, files)) {
				if f.Rule != name {
					continue
				}
				got = append(got, fmt.Sprintf("%s:%d: %s", f.Path, f.Line, f.Problem))
				if line := f.String(); f.Instead == "" || !strings.HasSuffix(line, "; instead: "+f.Instead) {
					t.Errorf("%s does not end with what to use instead", line)
				}
			}
			if diff := cmp.Diff(s.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

// TestEveryRuleHasASample keeps a rule from being added without its proof: each
// has a test function in this package that calls expect with its name.
func TestEveryRuleHasASample(t *testing.T) {
	names, err := filepath.Glob("*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	var tests strings.Builder
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		tests.Write(data)
	}
	for _, r := range rules() {
		if !strings.Contains(tests.String(), fmt.Sprintf("expect(t, %q, ", r.name)) {
			t.Errorf("rule %s has no test with samples", r.name)
		}
	}
}

func TestFindingsAreOrdered(t *testing.T) {
	m := load(t, map[string]string{
		"go.mod":      "module assay\n",
		"domain/b.go": "package domain\n\nfunc init() {}\n\nfunc init() {}\n",
		"domain/a.go": "package domain\n\nimport _ \"os\"\n\nfunc init() {}\n",
	})
	var got []string
	for _, f := range Check(m) {
		got = append(got, fmt.Sprintf("%s:%d %s", f.Path, f.Line, f.Rule))
	}
	want := []string{"domain/a.go:0 package-comment", "domain/a.go:3 imports", "domain/a.go:5 init", "domain/b.go:3 init", "domain/b.go:5 init"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}
