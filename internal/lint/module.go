package lint

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"path"
	"slices"
	"strings"

	"golang.org/x/mod/modfile"
)

// mostTextBytes is the size above which a file that is no Go source is data,
// and not read by somebody: 1 MiB.
const mostTextBytes = 1 << 20

// Module is the source of one Go module.
type Module struct {
	// Path is the module path of go.mod.
	Path string
	// Fset has the positions of all Go files, by paths relative to the root.
	Fset *token.FileSet
	// Packages has one entry per directory with Go files, by ascending Dir.
	Packages []*Package
	// Texts are all text files, Go source included, by ascending path.
	Texts []*Text
	// Info is what the type checker knows about all Go files.
	Info *types.Info

	requires map[string]string // versions by module path, from go.mod
}

// Package is the Go source of one directory, tests included.
type Package struct {
	Dir   string // relative to the root, with slashes; "." is the root
	Files []*File
}

// File is one Go source file.
type File struct {
	Path      string
	Test      bool // its name ends in _test.go
	Generated bool // it has a "Code generated ... DO NOT EDIT." line
	Syntax    *ast.File
}

// Text is a file that is not binary.
type Text struct {
	Path   string
	Source []byte
}

// Load reads the module rooted at fsys and type-checks it, with the packages
// outside of it found by src. Left out are directories that the go command
// leaves out or that other tools fill (node_modules, bin), nested modules, and
// what the .gitignore in the root names (its exceptions, which begin with an
// exclamation mark, are not understood).
// Go source that does not parse is an error; code that does not type-check is
// not, since the compiler says it better.
func Load(fsys fs.FS, src *Sources) (*Module, error) {
	m := &Module{Fset: token.NewFileSet(), requires: map[string]string{}}
	if err := m.readModFile(fsys); err != nil {
		return nil, err
	}
	ignored, err := readIgnored(fsys)
	if err != nil {
		return nil, fmt.Errorf("read module %s: %w", m.Path, err)
	}
	byDir := map[string]*Package{}
	err = fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if ignored.matches(name) {
				return fs.SkipDir
			}
			return enterDir(fsys, name)
		}
		// In a worktree .git is a file.
		if !d.Type().IsRegular() || name == ".git" || ignored.matches(name) {
			return nil
		}
		return m.readFile(fsys, name, byDir)
	})
	if err != nil {
		return nil, fmt.Errorf("read module %s: %w", m.Path, err)
	}
	for _, p := range byDir {
		m.Packages = append(m.Packages, p)
	}
	slices.SortFunc(m.Packages, func(a, b *Package) int { return strings.Compare(a.Dir, b.Dir) })
	m.checkTypes(src)
	return m, nil
}

func (m *Module) readModFile(fsys fs.FS) error {
	data, err := fs.ReadFile(fsys, "go.mod")
	if err != nil {
		return fmt.Errorf("read module: %w", err)
	}
	mod, err := modfile.Parse("go.mod", data, nil)
	if err != nil {
		return fmt.Errorf("read module: %w", err)
	}
	if mod.Module == nil {
		return errors.New("read module: go.mod has no module line")
	}
	m.Path = mod.Module.Mod.Path
	for _, r := range mod.Require {
		m.requires[r.Mod.Path] = r.Mod.Version
	}
	return nil
}

// patterns are the lines of a .gitignore file that name something.
type patterns []string

func readIgnored(fsys fs.FS) (patterns, error) {
	data, err := fs.ReadFile(fsys, ".gitignore")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var p patterns
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(strings.TrimSpace(line), "/")
		if line == "" || line[0] == '#' || line[0] == '!' {
			continue
		}
		if _, err := path.Match(line, ""); err != nil {
			return nil, fmt.Errorf("read .gitignore: %s: %w", line, err)
		}
		p = append(p, line)
	}
	return p, nil
}

// matches reports whether a pattern names a file or directory: by its path if
// the pattern has a slash, else by its last element.
func (p patterns) matches(name string) bool {
	return slices.ContainsFunc(p, func(pattern string) bool {
		subject := path.Base(name)
		if strings.Contains(pattern, "/") {
			pattern, subject = strings.TrimPrefix(pattern, "/"), name
		}
		ok, err := path.Match(pattern, subject)
		return ok && err == nil
	})
}

// enterDir returns fs.SkipDir for a directory that is not this module's source.
func enterDir(fsys fs.FS, name string) error {
	if name == "." {
		return nil
	}
	base := path.Base(name)
	hidden := strings.HasPrefix(base, ".") && base != ".ci" && base != ".github"
	if hidden || strings.HasPrefix(base, "_") || base == "node_modules" || base == "bin" || base == "vendor" {
		return fs.SkipDir
	}
	if _, err := fs.Stat(fsys, path.Join(name, "go.mod")); err == nil {
		return fs.SkipDir
	}
	return nil
}

func (m *Module) readFile(fsys fs.FS, name string, byDir map[string]*Package) error {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return err
	}
	isGo := strings.HasSuffix(name, ".go") && !slices.Contains(strings.Split(name, "/"), "testdata")
	if !isGo && info.Size() > mostTextBytes {
		return nil
	}
	source, err := fs.ReadFile(fsys, name)
	if err != nil {
		return err
	}
	if !isGo {
		if !bytes.Contains(source, []byte{0}) {
			m.Texts = append(m.Texts, &Text{Path: name, Source: source})
		}
		return nil
	}
	m.Texts = append(m.Texts, &Text{Path: name, Source: source})
	syntax, err := parser.ParseFile(m.Fset, name, source, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	dir := path.Dir(name)
	if byDir[dir] == nil {
		byDir[dir] = &Package{Dir: dir}
	}
	byDir[dir].Files = append(byDir[dir].Files, &File{
		Path:      name,
		Test:      strings.HasSuffix(name, "_test.go"),
		Generated: ast.IsGenerated(syntax),
		Syntax:    syntax,
	})
	return nil
}

// under reports whether dir is root or below it.
func under(dir, root string) bool { return dir == root || strings.HasPrefix(dir, root+"/") }

// pure reports whether the rules of pure code hold for the package: it decides
// money, so a replica must come to the same bytes.
func (p *Package) pure() bool { return under(p.Dir, "domain") || under(p.Dir, "projections") }

// inspect calls visit for every node of the file.
func (f *File) inspect(visit func(ast.Node)) {
	ast.Inspect(f.Syntax, func(n ast.Node) bool {
		if n != nil {
			visit(n)
		}
		return true
	})
}
