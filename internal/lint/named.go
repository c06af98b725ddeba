package lint

import (
	"go/ast"
	"regexp"
	"strings"
)

// testName is a test, benchmark or fuzz target as documents name one.
var testName = regexp.MustCompile("`((?:Test|Benchmark|Fuzz)[A-Z0-9][A-Za-z0-9_]*)`")

// checkNamedTests holds documents to tests that there are: one that was renamed
// or removed would leave a promise that nothing holds.
func checkNamedTests(m *Module, r *report) {
	defined := map[string]bool{}
	for _, p := range m.Packages {
		for _, f := range p.Files {
			if !f.Test {
				continue
			}
			for _, d := range f.Syntax.Decls {
				if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil {
					defined[fn.Name.Name] = true
				}
			}
		}
	}
	for _, t := range m.Texts {
		if !strings.HasSuffix(t.Path, ".md") {
			continue
		}
		for i, line := range strings.Split(string(t.Source), "\n") {
			for _, found := range testName.FindAllStringSubmatch(line, -1) {
				if !defined[found[1]] {
					r.line(t.Path, i+1, "no test is named "+found[1], "the name of a test of this module")
				}
			}
		}
	}
}
