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
			ast.Inspect(f.Syntax, func(n ast.Node) bool { return m.checkFloat(n, r) })
			f.inspect(func(n ast.Node) {
				checkConcurrency(n, r)
				m.checkPrinting(n, r)
			})
		}
	}
}

// checkFloat reports whether to look at the parts of n too: not if it has been
// reported, nor if it is a constant that ends up as an integer.
func (m *Module) checkFloat(n ast.Node, r *report) bool {
	e, ok := n.(ast.Expr)
	if !ok {
		return true
	}
	const problem = "floating-point number in pure code"
	known, ok := m.Info.Types[e]
	if !ok { // a name that is declared here, or code that does not type-check
		lit, ok := e.(*ast.BasicLit)
		if ok && (lit.Kind == token.FLOAT || lit.Kind == token.IMAG) {
			r.at(e, problem, noFloat)
		}
		return true
	}
	basic, ok := known.Type.Underlying().(*types.Basic)
	if ok && basic.Info()&(types.IsFloat|types.IsComplex) != 0 {
		r.at(e, problem, noFloat)
		return false
	}
	return known.Value == nil
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
