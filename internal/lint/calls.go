package lint

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"regexp"
	"strconv"
)

// snakeCase is the one spelling of log keys, so that a query finds all of them.
const snakeCase = `^[a-z][a-z0-9]*(_[a-z0-9]+)*$`

// checkSlogKeys wants every key of log/slog to be a snake_case string literal.
// A key or attribute of a type that is not known counts as a bad key.
func checkSlogKeys(m *Module, r *report) {
	k := &keyCheck{module: m, report: r, good: regexp.MustCompile(snakeCase)}
	for _, p := range m.Packages {
		for _, f := range p.Files {
			if f.Generated {
				continue
			}
			f.inspect(func(n ast.Node) {
				switch n := n.(type) {
				case *ast.CallExpr:
					k.call(n)
				case *ast.CompositeLit:
					k.attr(n)
				}
			})
		}
	}
}

// keyCheck is one run of checkSlogKeys.
type keyCheck struct {
	module *Module
	report *report
	good   *regexp.Regexp
}

// call checks the keys of a call of a function or method of log/slog.
func (k *keyCheck) call(call *ast.CallExpr) {
	f := k.module.callee(call)
	if f == nil || !inPackage(f, "log/slog") {
		return
	}
	switch f.Name() {
	case "With":
		k.pairs(call, 0)
	case "Debug", "Info", "Warn", "Error":
		k.pairs(call, 1) // message
	case "DebugContext", "InfoContext", "WarnContext", "ErrorContext":
		k.pairs(call, 2) // context, message
	case "Log":
		k.pairs(call, 3) // context, level, message
	case "String", "Int", "Int64", "Uint64", "Float64", "Bool", "Time", "Duration", "Any", "GroupAttrs":
		if len(call.Args) > 0 && f.Signature().Recv() == nil {
			k.key(call.Args[0])
		}
	case "WithGroup":
		if len(call.Args) > 0 && !types.IsInterface(f.Signature().Recv().Type()) { // a handler forwards what a logger was given
			k.key(call.Args[0])
		}
	case "Group":
		if len(call.Args) > 0 && f.Signature().Recv() == nil {
			k.key(call.Args[0])
			k.pairs(call, 1)
		}
	}
}

// pairs checks the arguments from start on: attributes, or keys with a value each.
func (k *keyCheck) pairs(call *ast.CallExpr, start int) {
	if call.Ellipsis != token.NoPos {
		k.report.at(call, "log keys in a slice, which nobody can check", "the pairs written out, or LogAttrs with []slog.Attr")
		return
	}
	for i := start; i < len(call.Args); i++ {
		if k.isAttr(call.Args[i]) {
			continue
		}
		k.key(call.Args[i])
		if i++; i == len(call.Args) {
			k.report.at(call, "log key without a value", "a value behind each key")
		}
	}
}

// attr checks the key in a slog.Attr{...} literal.
func (k *keyCheck) attr(lit *ast.CompositeLit) {
	if !k.isAttr(lit) {
		return
	}
	for i, element := range lit.Elts {
		if pair, ok := element.(*ast.KeyValueExpr); !ok {
			if i == 0 {
				k.key(element)
			}
		} else if name, ok := pair.Key.(*ast.Ident); ok && name.Name == "Key" {
			k.key(pair.Value)
		}
	}
}

func (k *keyCheck) isAttr(e ast.Expr) bool {
	named, ok := types.Unalias(k.module.typeOf(e)).(*types.Named)
	return ok && named.Obj().Name() == "Attr" && inPackage(named.Obj(), "log/slog")
}

func (k *keyCheck) key(e ast.Expr) {
	const instead = "a snake_case string literal, as in \"log_size\""
	text, ok := literal(e)
	if !ok {
		k.report.at(e, "log key is not a string literal", instead)
	} else if !k.good.MatchString(text) {
		k.report.at(e, fmt.Sprintf("log key %q is not snake_case", text), instead)
	}
}

// typeOf returns the type of an expression, the invalid type if it is not known.
func (m *Module) typeOf(e ast.Expr) types.Type {
	if t := m.Info.Types[e].Type; t != nil {
		return t
	}
	return types.Typ[types.Invalid]
}

// literal returns the value of a string literal.
func literal(e ast.Expr) (string, bool) {
	lit, ok := ast.Unparen(e).(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(lit.Value)
	return text, err == nil
}

// checkSkips wants a reason with every skipped test: a string that is not the
// empty literal.
func checkSkips(m *Module, r *report) {
	const instead = "t.Skip with the reason as a string: what is missing, and how to get it"
	for _, p := range m.Packages {
		for _, f := range p.Files {
			f.inspect(func(n ast.Node) {
				call, ok := n.(*ast.CallExpr)
				if !ok {
					return
				}
				fn := m.callee(call)
				if fn == nil || !inPackage(fn, "testing") {
					return
				}
				switch fn.Name() {
				case "SkipNow":
					r.at(call, "skipped test without a reason", instead)
				case "Skip", "Skipf":
					if len(call.Args) == 0 || !m.isReason(call.Args[0]) {
						r.at(call, "skipped test without a reason", instead)
					}
				}
			})
		}
	}
}

func (m *Module) isReason(e ast.Expr) bool {
	if text, ok := literal(e); ok {
		return text != ""
	}
	t, ok := m.typeOf(e).Underlying().(*types.Basic)
	return ok && t.Info()&types.IsString != 0
}
