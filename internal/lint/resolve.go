package lint

import (
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/mod/module"
)

// Sources reads the packages of the standard library and of other modules, and
// remembers them, so that several modules can be loaded with one.
type Sources struct {
	std      string // the src folder of the Go distribution
	modCache string
	ctx      build.Context
	fset     *token.FileSet            // nobody asks for positions in it
	packages map[string]*types.Package // by directory; nil while being read
}

// NewSources returns sources below a Go distribution and a module cache, the
// GOROOT and GOMODCACHE of go env.
func NewSources(goroot, modCache string) *Sources {
	ctx := build.Default
	ctx.GOROOT = goroot
	ctx.CgoEnabled = false // the variants in plain Go declare the same
	return &Sources{
		std:      filepath.Join(goroot, "src"),
		modCache: modCache,
		ctx:      ctx,
		fset:     token.NewFileSet(),
		packages: map[string]*types.Package{},
	}
}

// checkTypes fills m.Info for all Go files of the module.
func (m *Module) checkTypes(src *Sources) {
	m.Info = &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{},
		Uses:  map[*ast.Ident]types.Object{},
	}
	im := newImporter(m, src)
	for _, p := range m.Packages {
		own := m.Path + "/" + p.Dir
		inside, outside := split(p)
		checked := check(m.Fset, own, inside, im, m.Info)
		if len(outside) == 0 {
			continue
		}
		// A test in package foo_test sees what foo's other tests declare too.
		before, read := im.packages[own]
		im.packages[own] = checked
		check(m.Fset, own+"_test", outside, im, m.Info)
		if im.packages[own] = before; !read {
			delete(im.packages, own)
		}
	}
}

// split parts a package's files into the package with its tests, and the rest:
// tests from outside, and programs that build constraints keep out.
func split(p *Package) (inside, outside []*ast.File) {
	name := packageName(p)
	for _, f := range p.Files {
		if f.Syntax.Name.Name == name {
			inside = append(inside, f.Syntax)
		} else {
			outside = append(outside, f.Syntax)
		}
	}
	return inside, outside
}

// packageName is the name in most of the files that are no tests, or in the
// first file if there are only tests.
func packageName(p *Package) string {
	count, most := map[string]int{}, p.Files[0].Syntax.Name.Name
	for _, f := range p.Files {
		if name := f.Syntax.Name.Name; !f.Test {
			if count[name]++; count[name] > count[most] {
				most = name
			}
		}
	}
	return most
}

// check type-checks one package. Errors are of no interest: what could not be
// typed stays unknown. A nil info says that only declarations are wanted.
func check(fset *token.FileSet, importPath string, files []*ast.File, im types.Importer, info *types.Info) *types.Package {
	conf := types.Config{
		Importer:         im,
		IgnoreFuncBodies: info == nil,
		FakeImportC:      true,
		Error:            func(error) {},
	}
	p, _ := conf.Check(importPath, fset, files, info)
	return p
}

// importer finds packages as source. One that it cannot find, or does not want
// to, is opaque: it can be imported and declares nothing.
type importer struct {
	module   *Module
	src      *Sources
	own      map[string]*Package       // by import path
	packages map[string]*types.Package // own ones by import path; nil while being read
}

func newImporter(m *Module, src *Sources) *importer {
	im := &importer{module: m, src: src, own: map[string]*Package{}, packages: map[string]*types.Package{}}
	for _, p := range m.Packages {
		im.own[m.Path+"/"+p.Dir] = p
	}
	return im
}

// Import implements types.Importer.
func (im *importer) Import(importPath string) (*types.Package, error) {
	return im.ImportFrom(importPath, "", 0)
}

// ImportFrom implements types.ImporterFrom. It never returns an error.
func (im *importer) ImportFrom(importPath, from string, _ types.ImportMode) (*types.Package, error) {
	if importPath == "unsafe" {
		return types.Unsafe, nil
	}
	if p, ok := im.own[importPath]; ok {
		return remember(im.packages, importPath, importPath, func() *types.Package {
			return check(im.module.Fset, importPath, declarations(p), im, nil)
		}), nil
	}
	dir := im.dir(importPath, from)
	if dir == "" {
		return opaque(importPath), nil
	}
	return remember(im.src.packages, dir, importPath, func() *types.Package {
		return check(im.src.fset, importPath, im.src.parse(dir), im, nil)
	}), nil
}

// remember returns the package under key, after reading it the first time. A
// package that is being read is opaque to what it imports: such a cycle is the
// compiler's business.
func remember(packages map[string]*types.Package, key, importPath string, read func() *types.Package) *types.Package {
	p, ok := packages[key]
	if !ok {
		packages[key] = nil
		p = read()
		p.MarkComplete()
		packages[key] = p
	}
	if p == nil {
		return opaque(importPath)
	}
	return p
}

// declarations returns what an importer of an own package sees.
func declarations(p *Package) []*ast.File {
	inside, _ := split(p)
	return slices.DeleteFunc(inside, func(f *ast.File) bool {
		return slices.ContainsFunc(p.Files, func(file *File) bool { return file.Syntax == f && file.Test })
	})
}

// opaque returns a package whose declarations are unknown. The name is a guess
// at what importers write: the last element that is no version.
func opaque(importPath string) *types.Package {
	prefix, _, ok := module.SplitPathVersion(importPath)
	if !ok {
		prefix = importPath
	}
	p := types.NewPackage(importPath, strings.TrimPrefix(path.Base(prefix), "go-"))
	p.MarkComplete()
	return p
}

// dir returns the directory of a package to be read as source, "" for one that
// stays opaque.
func (im *importer) dir(importPath, from string) string {
	if first, _, _ := strings.Cut(importPath, "/"); !strings.Contains(first, ".") {
		return filepath.Join(im.src.std, filepath.FromSlash(importPath))
	}
	if strings.HasPrefix(from, im.src.std) { // the standard library has a vendor folder
		return filepath.Join(im.src.std, "vendor", filepath.FromSlash(importPath))
	}
	if !pureImport(importPath) {
		return ""
	}
	for root := importPath; root != "."; root = path.Dir(root) {
		version, ok := im.module.requires[root]
		if !ok {
			continue
		}
		escaped, err := module.EscapePath(root)
		if err != nil {
			return ""
		}
		return filepath.Join(im.src.modCache, filepath.FromSlash(escaped)+"@"+version, filepath.FromSlash(strings.TrimPrefix(importPath, root)))
	}
	return ""
}

// parse reads the files of a directory that this platform would compile.
func (s *Sources) parse(dir string) []*ast.File {
	p, err := s.ctx.ImportDir(dir, 0)
	if err != nil {
		return nil
	}
	var files []*ast.File
	for _, name := range p.GoFiles {
		full := filepath.Join(dir, name)
		source, err := os.ReadFile(full)
		if err != nil {
			return nil
		}
		f, err := parser.ParseFile(s.fset, full, source, parser.SkipObjectResolution)
		if err != nil {
			return nil
		}
		files = append(files, f)
	}
	return files
}
