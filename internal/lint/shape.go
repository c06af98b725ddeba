package lint

import (
	"fmt"
	"go/ast"
	"path"
	"slices"
	"strings"
)

const (
	// mostFunctionLines and mostFileLines bound what a reader must hold in mind
	// at once. A function's lines are those between its braces.
	mostFunctionLines = 70
	mostFileLines     = 600
)

// checkLengths bounds functions and files that are not generated.
func checkLengths(m *Module, r *report) {
	for _, p := range m.Packages {
		for _, f := range p.Files {
			if f.Generated {
				continue
			}
			if n := m.Fset.Position(f.Syntax.FileEnd).Line; n > mostFileLines {
				r.line(f.Path, n, fmt.Sprintf("file of %d lines, want at most %d", n, mostFileLines),
					"one file per noun of the package")
			}
			f.inspect(func(n ast.Node) { m.checkFunctionLength(n, r) })
		}
	}
}

func (m *Module) checkFunctionLength(n ast.Node, r *report) {
	name, body := "function literal", (*ast.BlockStmt)(nil)
	switch n := n.(type) {
	case *ast.FuncDecl:
		name, body = "function "+n.Name.Name, n.Body
	case *ast.FuncLit:
		body = n.Body
	}
	if body == nil {
		return
	}
	lines := m.Fset.Position(body.Rbrace).Line - m.Fset.Position(body.Lbrace).Line - 1
	if lines > mostFunctionLines {
		r.at(n, fmt.Sprintf("%s of %d lines, want at most %d", name, lines, mostFunctionLines),
			"a parent that branches and leaves that compute, each with a name")
	}
}

// checkFileNames refuses names that say nothing about what is inside.
func checkFileNames(m *Module, r *report) {
	refused := []string{"util", "utils", "helper", "helpers", "common", "misc", "type", "types", "model", "models"}
	const instead = "the noun that the file is about, as in stake.go or epoch.go"
	for _, p := range m.Packages {
		if base := path.Base(p.Dir); slices.Contains(refused, base) {
			r.line(p.Files[0].Path, 0, fmt.Sprintf("package directory named %s", base), instead)
		}
		for _, f := range p.Files {
			name := strings.TrimSuffix(strings.TrimSuffix(path.Base(f.Path), ".go"), "_test")
			if slices.Contains(refused, name) {
				r.line(f.Path, 0, fmt.Sprintf("file named %s", path.Base(f.Path)), instead)
			}
		}
	}
}

// checkInits refuses init functions: what happens on import cannot be ordered,
// configured or left out.
func checkInits(m *Module, r *report) {
	for _, p := range m.Packages {
		for _, f := range p.Files {
			for _, d := range f.Syntax.Decls {
				if fn, ok := d.(*ast.FuncDecl); ok && !f.Generated && fn.Recv == nil && fn.Name.Name == "init" {
					r.at(fn, "init function", "a constructor that the caller calls, or a constant")
				}
			}
		}
	}
}

// checkPackageComments wants a comment on the package clause of every package,
// in the form that go doc expects; under contracts, where the rest is
// generated, in doc.go.
func checkPackageComments(m *Module, r *report) {
	for _, p := range m.Packages {
		name := packageName(p)
		opening, where := "Package "+name+" ", "one file of the package"
		if name == "main" {
			opening = "Command "
		}
		inContracts := under(p.Dir, "contracts")
		if inContracts {
			where = "doc.go"
		}
		found := slices.ContainsFunc(p.Files, func(f *File) bool {
			return f.Syntax.Doc != nil && strings.HasPrefix(f.Syntax.Doc.Text(), opening) &&
				(!inContracts || path.Base(f.Path) == "doc.go")
		})
		if !found {
			r.line(p.Files[0].Path, 0, fmt.Sprintf("package %s has no package comment in %s", name, where),
				fmt.Sprintf("%q and what it is, its invariants, what it does not do, who may call it concurrently", opening+"..."))
		}
	}
}
