package lint

import (
	"fmt"
	"go/ast"
	"go/types"
)

const sortedKeys = "for _, k := range slices.Sorted(maps.Keys(m)), or a sorted slice beside the map"

// checkOrder keeps the order of maps, which changes from run to run, out of
// pure code: no range over a map, and no maps.Keys, Values or All but as the
// argument of a slices.Sorted function.
//
// It goes by types, so it finds maps behind names, fields, results and type
// parameters. Where the type comes from an opaque package it is unknown, and
// the range is refused too, with the advice to declare the type. What it cannot
// see is order that leaks out of a function that was passed a map, such as an
// encoder of another module that writes maps as they come.
func checkOrder(m *Module, r *report) {
	for _, p := range m.Packages {
		for _, f := range p.Files {
			if !p.pure() || f.Test {
				continue
			}
			sorted := m.sortedCalls(f)
			f.inspect(func(n ast.Node) {
				switch n := n.(type) {
				case *ast.RangeStmt:
					m.checkRange(n, r)
				case *ast.Ident:
					if name := m.unordered(n); name != "" && !sorted[n] {
						r.at(n, fmt.Sprintf("maps.%s in pure code, not sorted", name), sortedKeys)
					}
				}
			})
		}
	}
}

func (m *Module) checkRange(loop *ast.RangeStmt, r *report) {
	t := m.Info.Types[loop.X].Type
	switch {
	case t == nil || t == types.Typ[types.Invalid]:
		r.at(loop, "range over a value of a type that cannot be seen, in pure code", "code that compiles, and where it does, a declared type: var x []T = ...")
	case isMap(t):
		r.at(loop, "range over a map in pure code", sortedKeys)
	}
}

// isMap reports whether a type is a map, or a type parameter that may be one.
func isMap(t types.Type) bool {
	parameter, ok := types.Unalias(t).(*types.TypeParam)
	if !ok {
		_, ok := t.Underlying().(*types.Map)
		return ok
	}
	constraint, ok := parameter.Constraint().Underlying().(*types.Interface)
	if !ok {
		return false
	}
	for embedded := range constraint.EmbeddedTypes() {
		union, ok := embedded.(*types.Union)
		if !ok {
			if isMap(embedded) {
				return true
			}
			continue
		}
		for term := range union.Terms() {
			if isMap(term.Type()) {
				return true
			}
		}
	}
	return false
}

// unordered returns the name of the function if an identifier stands for one
// that gives a map's content in the map's order.
func (m *Module) unordered(id *ast.Ident) string {
	f, ok := m.Info.Uses[id].(*types.Func)
	if !ok || !inPackage(f, "maps") {
		return ""
	}
	switch f.Name() {
	case "Keys", "Values", "All":
		return f.Name()
	}
	return ""
}

// sortedCalls returns the names of the functions in a file whose results go
// straight into a function that sorts them.
func (m *Module) sortedCalls(f *File) map[*ast.Ident]bool {
	sorted := map[*ast.Ident]bool{}
	f.inspect(func(n ast.Node) {
		call, ok := n.(*ast.CallExpr)
		if !ok || len(call.Args) == 0 {
			return
		}
		outer := m.callee(call)
		if outer == nil || !inPackage(outer, "slices") {
			return
		}
		switch outer.Name() {
		case "Sorted", "SortedFunc", "SortedStableFunc":
			if inner, ok := ast.Unparen(call.Args[0]).(*ast.CallExpr); ok {
				sorted[calleeName(inner)] = true
			}
		}
	})
	return sorted
}
