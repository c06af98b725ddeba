// Package lint holds the house rules that a compiler does not: who may import
// whom, what pure code may contain, how long things may get. It is run by its
// own ordinary test, over the whole module, so that `go test` refuses a tree
// that breaks a rule. There is no configuration and no way to switch a rule off
// at a line: a rule that needs exceptions is changed here.
//
// Source is parsed and type-checked without compiling anything and without a
// build cache. Packages of the module, of the standard library, and the few
// outside packages that pure code may import are read as source; all other
// outside packages stay opaque, which keeps a run at seconds. Their types are
// unknown, and each rule says what it makes of an unknown type. All files are
// checked, whatever their build constraints.
//
// Each rule has a test with a small bad source that it must refuse, so that no
// rule rots unnoticed.
//
// The package reads files and nothing else. A [Module] is not safe for
// concurrent use.
package lint

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"slices"
)

// Finding is one breach of a rule.
type Finding struct {
	Path    string // of the file, relative to the module's root, with slashes
	Line    int    // from 1; 0 if the file as a whole is meant
	Rule    string
	Problem string // what is there
	Instead string // what to write instead
}

// String returns one line, in the file:line form that editors can follow, that
// ends with what to use instead.
func (f Finding) String() string {
	return fmt.Sprintf("%s:%d: %s: %s; instead: %s", f.Path, f.Line, f.Rule, f.Problem, f.Instead)
}

// rule is one house rule.
type rule struct {
	name  string
	check func(m *Module, r *report)
}

// rules lists all of them.
func rules() []rule {
	return []rule{
		{"imports", checkImports},
		{"purity", checkPurity},
		{"order", checkOrder},
		{"package-comment", checkPackageComments},
		{"length", checkLengths},
		{"file-name", checkFileNames},
		{"init", checkInits},
		{"slog-keys", checkSlogKeys},
		{"postponed", checkPostponed},
		{"skip", checkSkips},
		{"machine-path", checkMachinePaths},
		{"lock-file", checkLockFiles},
		{"named-test", checkNamedTests},
	}
}

// Check applies all rules and returns what they found, in order of file, line
// and rule.
func Check(m *Module) []Finding {
	var all []Finding
	for _, rule := range rules() {
		r := &report{module: m, rule: rule.name}
		rule.check(m, r)
		all = append(all, r.findings...)
	}
	slices.SortFunc(all, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Problem, b.Problem))
	})
	return slices.Compact(all) // one line may break a rule twice in the same way
}

// report collects the findings of one rule.
type report struct {
	module   *Module
	rule     string
	findings []Finding
}

// at reports a breach at a place in Go source.
func (r *report) at(node ast.Node, problem, instead string) { r.pos(node.Pos(), problem, instead) }

func (r *report) pos(pos token.Pos, problem, instead string) {
	p := r.module.Fset.Position(pos)
	r.line(p.Filename, p.Line, problem, instead)
}

// line reports a breach at a line of any file.
func (r *report) line(path string, line int, problem, instead string) {
	r.findings = append(r.findings, Finding{Path: path, Line: line, Rule: r.rule, Problem: problem, Instead: instead})
}
