package lint

import (
	"bytes"
	"fmt"
	"path"
	"regexp"
	"strings"
)

// The words and paths to look for are put together from pieces here, so that
// this file does not contain them.

// postponedWords matches the marks of work put off.
func postponedWords() *regexp.Regexp {
	return regexp.MustCompile(`\b(` + strings.Join([]string{"TO" + "DO", "FIX" + "ME", "X" + "XX"}, "|") + `)\b`)
}

// checkPostponed refuses marks of work put off in comments of Go files, and
// anywhere in other source files. Prose may speak of them.
func checkPostponed(m *Module, r *report) {
	words := postponedWords()
	const instead = "the work itself, or a sentence in the documentation on what is not done and why"
	for _, p := range m.Packages {
		for _, f := range p.Files {
			if f.Generated {
				continue
			}
			for _, group := range f.Syntax.Comments {
				for _, c := range group.List {
					for _, at := range words.FindAllStringIndex(c.Text, -1) {
						line := m.Fset.Position(c.Pos()).Line + strings.Count(c.Text[:at[0]], "\n")
						r.line(f.Path, line, fmt.Sprintf("%s in a comment", c.Text[at[0]:at[1]]), instead)
					}
				}
			}
		}
	}
	for _, t := range m.Texts {
		if !scannedForPostponed(t.Path) {
			continue
		}
		for i, line := range bytes.Split(t.Source, []byte("\n")) {
			if word := words.Find(line); word != nil {
				r.line(t.Path, i+1, fmt.Sprintf("%s in source", word), instead)
			}
		}
	}
}

// scannedForPostponed reports whether a file is source in another language than Go.
func scannedForPostponed(name string) bool {
	switch path.Ext(name) {
	case ".sol", ".js", ".mjs", ".ts", ".css", ".html", ".sh", ".toml", ".yml", ".yaml", ".mod":
		return true
	}
	return path.Base(name) == "Makefile" || strings.HasPrefix(name, ".ci/")
}

// machinePaths matches the start of an absolute path of somebody's machine:
// home and work directories. A longer path or a URL may end in the same words,
// so nothing that belongs to one may come before.
func machinePaths() *regexp.Regexp {
	roots := []string{"wo" + "rk/", "ho" + "me/", "Us" + "ers/", "ro" + `ot/(?:go/|\.)`}
	return regexp.MustCompile(`(?:^|[^A-Za-z0-9_.~})-])/(` + strings.Join(roots, "|") + `)`)
}

// checkMachinePaths refuses such paths in all text files.
func checkMachinePaths(m *Module, r *report) {
	paths := machinePaths()
	for _, t := range m.Texts {
		for i, line := range bytes.Split(t.Source, []byte("\n")) {
			if at := paths.FindSubmatch(line); at != nil {
				r.line(t.Path, i+1, fmt.Sprintf("path /%s of one machine", at[1]),
					"a path relative to the module, a flag, or t.TempDir()")
			}
		}
	}
}

// checkLockFiles wants npm lock files without download addresses (npm's
// omit-lockfile-registry-resolved): with one, only who reaches that host can
// install from them.
func checkLockFiles(m *Module, r *report) {
	resolved := regexp.MustCompile(`"resolved":\s*"[^"]*"`)
	for _, t := range m.Texts {
		if path.Base(t.Path) != "package-lock.json" {
			continue
		}
		for i, line := range bytes.Split(t.Source, []byte("\n")) {
			if resolved.Match(line) {
				r.line(t.Path, i+1, "download address of a package", "npm's omit-lockfile-registry-resolved=true")
			}
		}
	}
}
