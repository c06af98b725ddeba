package lint

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// row says what the packages of a directory and below it may import. Tests may
// import what they need.
type row struct {
	dir string
	// own lists the module's packages: a directory, a subtree as "dir/...", or
	// "..." for all that are not under cmd.
	own []string
	// pure packages import from the standard library only what is in pureStd,
	// and from other modules only what is in outside.
	pure    bool
	outside []string
	// std adds to pureStd for one directory, with the reason beside it.
	std []string
}

const (
	uint256Package  = "github.com/holiman/uint256"
	keccakPackage   = "github.com/ethereum/go-ethereum/crypto"
	fourWayPackage  = "github.com/cloudflare/circl/simd/keccakf1600"
	cpuPackage      = "golang.org/x/sys/cpu" // what the processor can do
	msgpackPackage  = "github.com/vmihailenco/msgpack/v5"
	msgpcodePackage = "github.com/vmihailenco/msgpack/v5/msgpcode" // its byte constants
)

// importTable is the architecture: facts come in through one door, are judged
// and folded by pure code, and leave through one door; siblings don't know each
// other, and only cmd knows everybody. The longest matching directory counts.
func importTable() []row {
	return []row{
		// A tree's hashes are independent of each other, a million at a time: its
		// spread.go cuts them up for all processors, and waits until all are there.
		{dir: "domain/merkle", own: []string{"domain/keccak"}, pure: true, outside: []string{keccakPackage}, std: []string{"runtime", "sync"}},
		{dir: "domain/keccak", pure: true, outside: []string{fourWayPackage, cpuPackage}},
		{dir: "domain/sha256x2", pure: true, outside: []string{cpuPackage}},
		{dir: "domain/peerscan", pure: true, outside: []string{cpuPackage}},
		{dir: "domain", own: []string{"domain/merkle", "domain/keccak", "domain/sha256x2", "domain/peerscan"}, pure: true, outside: []string{uint256Package, keccakPackage, msgpackPackage, msgpcodePackage}},
		{dir: "projections", own: []string{"domain", "domain/merkle", "projections/..."}, pure: true, outside: []string{uint256Package}},
		{dir: "ingest", own: []string{"domain", "domain/merkle", "ingest/..."}},
		{dir: "ingest/eventlog", own: []string{"domain", "domain/merkle", "internal/flock"}},
		{dir: "settler", own: []string{"domain", "domain/merkle", "projections/...", "contracts/...", "settler/...", "internal/durable", "internal/flock"}},
		{dir: "probes", own: []string{"domain", "domain/merkle", "contracts/...", "probes/...", "internal/durable", "internal/flock"}},
		{dir: "chainsync", own: []string{"domain", "domain/merkle", "contracts/...", "chainsync/...", "internal/durable"}},
		{dir: "contracts", own: []string{"contracts/..."}},
		{dir: "internal/chaintest", own: []string{"internal/devnet"}},
		{dir: "internal/devnet", own: []string{"domain", "domain/merkle", "contracts/...", "internal/devnet/..."}},
		{dir: "internal/gas", own: []string{"domain", "domain/merkle", "contracts/...", "internal/devnet"}},
		{dir: "internal/audit", own: []string{"domain", "domain/merkle", "ingest", "ingest/eventlog", "internal/checkpoint", "projections"}},
		{dir: "internal/checkpoint", own: []string{"domain", "internal/durable", "internal/flock"}},
		{dir: "internal/console", own: []string{"domain", "domain/merkle", "projections", "internal/explain", "internal/review"}},
		{dir: "internal/facts", own: []string{"domain"}},
		{dir: "internal/review", own: []string{"domain", "projections", "settler", "contracts/..."}},
		{dir: "internal/explain", own: []string{"domain", "projections", "internal/durable"}},
		{dir: "internal/export", own: []string{"domain", "internal/durable"}},
		{dir: "internal/diff", own: []string{"domain"}},
		{dir: "internal/conformance", own: []string{"domain", "domain/merkle", "projections"}},
		{dir: "internal/bench", own: []string{"domain", "domain/merkle", "ingest/...", "projections", "internal/devnet", "internal/snapshots", "internal/workload"}},
		{dir: "internal/workload", own: []string{"domain", "domain/merkle", "ingest/...", "projections"}},
		{dir: "internal/snapshots", own: []string{"domain", "projections", "internal/durable"}},
		{dir: "internal/sim", own: []string{"..."}},
		{dir: "internal/durable", own: []string{"internal/durable/..."}},
		{dir: "internal/flock"},
		{dir: "internal/lint"},
		{dir: "cmd", own: []string{"..."}},
	}
}

// exclusive lists modules that have one importer, so that what they store or
// drive has one door.
func exclusive() map[string]string {
	return map[string]string{
		"github.com/cockroachdb/pebble": "ingest/eventlog",
		"github.com/NVIDIA/go-nvml":     "probes",
	}
}

// pureStd lists the packages of the standard library without I/O, clock,
// randomness, goroutines or order that changes between runs.
func pureStd() []string {
	return []string{
		"bytes", "cmp", "container/heap", "container/list", "crypto/sha256", "crypto/subtle", "encoding", "encoding/base64", "encoding/binary",
		"encoding/hex", "encoding/json", "errors", "fmt", "hash", "hash/crc32", "io", "iter", "maps", "math", "math/big", "math/bits",
		"slices", "sort", "strconv", "strings", "unicode", "unicode/utf8",
	}
}

// pureInstead says what pure code does without a package that is often wanted.
func pureInstead(importPath string) string {
	switch first, _, _ := strings.Cut(importPath, "/"); {
	case importPath == "time":
		return "integer seconds or milliseconds with the unit in the name, from the event"
	case importPath == "crypto/rand" || first == "math":
		return "a choice that follows from the event's own bytes"
	case first == "log":
		return "return the reason as a value; the caller logs"
	case first == "context" || first == "sync":
		return "plain calls; whoever owns the fold has the context, the goroutine and the lock"
	case first == "os" || first == "net" || first == "embed" || first == "syscall":
		return "bytes or an interface passed in by the caller"
	case first == "reflect":
		return "explicit code per type"
	default:
		return "one of " + strings.Join(pureStd(), " ") + ", or add it to pureStd with the reason"
	}
}

// pureImport reports whether any pure package may import a package of another module.
func pureImport(importPath string) bool {
	return slices.ContainsFunc(importTable(), func(r row) bool { return slices.Contains(r.outside, importPath) })
}

// rowOf returns the row of a directory.
func rowOf(dir string) (best row, ok bool) {
	for _, r := range importTable() {
		if under(dir, r.dir) && len(r.dir) > len(best.dir) {
			best, ok = r, true
		}
	}
	return best, ok
}

// mayImport reports whether the row lets a package in dir import the module's
// package in target. What belongs to one command, only that command imports.
func (r row) mayImport(dir, target string) bool {
	if under(target, "cmd") {
		command := strings.Join(append(strings.Split(dir, "/"), "", "")[:2], "/")
		return under(dir, "cmd") && command != "cmd/" && strings.HasPrefix(target, command+"/")
	}
	return slices.ContainsFunc(r.own, func(pattern string) bool {
		if root, ok := strings.CutSuffix(pattern, "..."); ok {
			return root == "" || under(target, strings.TrimSuffix(root, "/"))
		}
		return target == pattern
	})
}

// checkImports holds the import table. It covers all files that are no tests,
// and the row that a new directory needs.
func checkImports(m *Module, r *report) {
	for _, p := range m.Packages {
		row, ok := rowOf(p.Dir)
		if !ok {
			r.line(p.Files[0].Path, 1, fmt.Sprintf("directory %s has no row in the import table", p.Dir),
				"a directory that has one, or a row in internal/lint/imports.go that says what it may import")
			continue
		}
		for _, f := range p.Files {
			if f.Test {
				continue
			}
			for _, spec := range f.Syntax.Imports {
				importPath, err := strconv.Unquote(spec.Path.Value)
				if err != nil {
					continue // the parser has let it pass, so it cannot happen
				}
				if problem, instead := row.judge(m, p.Dir, importPath); problem != "" {
					r.at(spec, problem, instead)
				}
			}
		}
	}
}

// judge says what is wrong with an import of a package in dir, "" if nothing.
func (r row) judge(m *Module, dir, importPath string) (problem, instead string) {
	if importPath == m.Path || strings.HasPrefix(importPath, m.Path+"/") {
		target := strings.TrimPrefix(strings.TrimPrefix(importPath, m.Path), "/")
		if r.mayImport(dir, target) {
			return "", ""
		}
		allowed := "nothing of this module"
		if len(r.own) > 0 {
			allowed = "of this module only " + strings.Join(r.own, " ")
		}
		if target == "" {
			target = "the module's root"
		}
		return fmt.Sprintf("%s imports %s", dir, target),
			allowed + "; a shared need is domain vocabulary, or an interface declared here and wired in cmd"
	}
	for root, owner := range exclusive() {
		if under(importPath, root) && !under(dir, owner) {
			return fmt.Sprintf("%s imports %s", dir, importPath), "an interface declared here, which " + owner + " implements: it is the only importer"
		}
	}
	if !r.pure {
		return "", ""
	}
	if first, _, _ := strings.Cut(importPath, "/"); !strings.Contains(first, ".") {
		if !slices.Contains(pureStd(), importPath) && !slices.Contains(r.std, importPath) {
			return fmt.Sprintf("pure package %s imports %s", dir, importPath), pureInstead(importPath)
		}
	} else if !slices.Contains(r.outside, importPath) {
		return fmt.Sprintf("pure package %s imports %s", dir, importPath), "of other modules only " + strings.Join(r.outside, " ")
	}
	return "", ""
}
