package lint

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestLoadRefused(t *testing.T) {
	for _, c := range []struct {
		name  string
		files fstest.MapFS
		want  string
	}{
		{"no go.mod", fstest.MapFS{}, "read module: open go.mod: file does not exist"},
		{"bad go.mod", fstest.MapFS{"go.mod": {Data: []byte("nonsense\n")}}, "read module: go.mod:1: unknown directive: nonsense"},
		{"no module line", fstest.MapFS{"go.mod": {Data: []byte("go 1.26\n")}}, "read module: go.mod has no module line"},
		{"bad .gitignore", fstest.MapFS{"go.mod": {Data: []byte("module assay\n")}, ".gitignore": {Data: []byte("[\n")}},
			"read module assay: read .gitignore: [: syntax error in pattern"},
		{"bad source", fstest.MapFS{"go.mod": {Data: []byte("module assay\n")}, "domain/a.go": {Data: []byte("package\n")}},
			"read module assay: domain/a.go:1:9: expected 'IDENT', found 'EOF'"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Load(c.files, NewSources("", ""))
			if err == nil || !strings.HasPrefix(err.Error(), c.want) {
				t.Errorf("got error %v, want %s", err, c.want)
			}
		})
	}
}

// TestSourcesAreFound fails when the standard library or the outside packages
// of pure code are opaque: then the rules that go by types would see nothing.
func TestSourcesAreFound(t *testing.T) {
	m := load(t, withModules(t, map[string]string{"domain/a.go": "package domain\n"}))
	src, err := sources()
	if err != nil {
		t.Fatal(err)
	}
	im := newImporter(m, src)
	for _, c := range []struct{ path, object string }{
		{"log/slog", "Logger"}, {"testing", "T"}, {"maps", "Keys"}, {"slices", "Sorted"}, {"fmt", "Printf"},
		{uint256Package, "Int"}, {keccakPackage, "Keccak256Hash"}, {msgpackPackage, "Decoder"}, {msgpcodePackage, "Uint8"},
	} {
		p, err := im.Import(c.path)
		if err != nil {
			t.Fatal(err)
		}
		if p.Scope().Lookup(c.object) == nil {
			t.Errorf("%s.%s is not found", c.path, c.object)
		}
	}
	p, err := im.Import("github.com/cockroachdb/pebble/v2")
	if err != nil || p.Name() != "pebble" || len(p.Scope().Names()) != 0 {
		t.Errorf("pebble is %v with %d names, %v, want opaque", p, len(p.Scope().Names()), err)
	}
}
