package lint

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

const (
	noFloat       = "integers with the unit in the name (ppm, bps, wei), or uint256; a constant as 1_000_000, or 1e6 where its type is an integer"
	noConcurrency = "a plain loop; whoever calls may split the work and join the results in a fixed order"
)

// checkPurity keeps floating point, goroutines, channels and printing out of
// pure code. Clocks, randomness and I/O are kept out with their imports, by the
// import table. Floating point is found by name, by literal and by type, so
// also where a function returns it; a type from an opaque package is unknown
// and passes.
func checkPurity(m *Module, r *report) {
	for _, p := range m.Packages {
		for _, f := range p.Files {
			if !p.pure() || f.Test {
				continue
			}
			f.inspect(func(n ast.Node) {
				m.checkFloat(n, r)
				checkConcurrency(n, r)
				m.checkPrinting(n, r)
			})
		}
	}
}

func (m *Module) checkFloat(n ast.Node, r *report) {
	e, ok := n.(ast.Expr)
	if !ok {
		return
	}
	const problem = "floating-point number in pure code"
	t := m.Info.Types[e].Type
	if basic, ok := types.Unalias(t).(*types.Basic); ok && basic.Info()&(types.IsFloat|types.IsComplex) != 0 {
		r.at(e, problem, noFloat)
		return
	}
	if lit, ok := e.(*ast.BasicLit); ok && t == nil && (lit.Kind == token.FLOAT || lit.Kind == token.IMAG) {
		r.at(e, problem, noFloat) // in code that does not type-check
	}
}

func checkConcurrency(n ast.Node, r *report) {
	switch n := n.(type) {
	case *ast.GoStmt:
		r.at(n, "go statement in pure code", noConcurrency)
	case *ast.SelectStmt:
		r.at(n, "select in pure code", noConcurrency)
	case *ast.ChanType:
		r.at(n, "channel in pure code", noConcurrency)
	case *ast.SendStmt:
		r.at(n, "channel send in pure code", noConcurrency)
	case *ast.UnaryExpr:
		if n.Op == token.ARROW {
			r.at(n, "channel receive in pure code", noConcurrency)
		}
	}
}

func (m *Module) checkPrinting(n ast.Node, r *report) {
	id, ok := n.(*ast.Ident)
	if !ok {
		return
	}
	const instead = "return the value; cmd prints"
	switch o := m.Info.Uses[id].(type) {
	case *types.Builtin:
		if o.Name() == "print" || o.Name() == "println" {
			r.at(n, fmt.Sprintf("%s in pure code", o.Name()), instead)
		}
	case *types.Func:
		if inPackage(o, "fmt") && (strings.HasPrefix(o.Name(), "Print") || strings.HasPrefix(o.Name(), "Scan")) {
			r.at(n, fmt.Sprintf("fmt.%s in pure code", o.Name()), instead)
		}
	}
}

// inPackage reports whether an object is declared in the package with the path.
func inPackage(o types.Object, importPath string) bool {
	return o.Pkg() != nil && o.Pkg().Path() == importPath
}

// callee returns the function or method that a call names, nil if it is a
// conversion, a function value, or not known.
func (m *Module) callee(call *ast.CallExpr) *types.Func {
	f, _ := m.Info.Uses[calleeName(call)].(*types.Func)
	return f
}

// calleeName returns the identifier of what is called, nil if it has none.
func calleeName(call *ast.CallExpr) *ast.Ident {
	fun := ast.Unparen(call.Fun)
	switch indexed := fun.(type) { // explicit type arguments
	case *ast.IndexExpr:
		fun = indexed.X
	case *ast.IndexListExpr:
		fun = indexed.X
	}
	switch fun := fun.(type) {
	case *ast.Ident:
		return fun
	case *ast.SelectorExpr:
		return fun.Sel
	default:
		return nil
	}
}
