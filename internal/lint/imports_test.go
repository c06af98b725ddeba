package lint

import (
	"strings"
	"testing"
)

// importing returns the source of a file that imports packages, the first of
// them on line 2.
func importing(imports ...string) string {
	source := "package p\n"
	for _, i := range imports {
		source += "import _ \"" + i + "\"\n"
	}
	return source
}

func TestImportsAllowed(t *testing.T) {
	if row, ok := rowOf("domain/merkle"); !ok || row.dir != "domain/merkle" {
		t.Fatalf("domain/merkle has the row of %q", row.dir)
	}
	expect(t, "imports", []sample{
		{name: "the table", files: map[string]string{
			"domain/merkle/a.go":        importing("bytes", "math/big", "runtime", "sync", "assay/domain/keccak", keccakPackage),
			"domain/keccak/a.go":        importing(fourWayPackage, cpuPackage),
			"domain/sha256x2/a.go":      importing("crypto/sha256", cpuPackage),
			"domain/peerscan/a.go":      importing(cpuPackage),
			"domain/a.go":               importing("assay/domain/merkle", "assay/domain/keccak", "assay/domain/sha256x2", "assay/domain/peerscan", uint256Package, keccakPackage, msgpackPackage, msgpcodePackage, "slices"),
			"projections/a.go":          importing("assay/domain", "assay/domain/merkle", uint256Package, "iter"),
			"ingest/a.go":               importing("assay/domain", "assay/ingest/eventlog", "github.com/nats-io/nats.go", "context"),
			"ingest/eventlog/a.go":      importing("assay/domain", "github.com/cockroachdb/pebble/v2", "os"),
			"settler/a.go":              importing("assay/domain", "assay/projections", "assay/contracts/settlement", "time"),
			"probes/a.go":               importing("assay/domain", "assay/contracts/icn", "github.com/NVIDIA/go-nvml/pkg/nvml", "net/http"),
			"chainsync/a.go":            importing("assay/domain", "assay/contracts/icn"),
			"contracts/settlement/a.go": importing("github.com/ethereum/go-ethereum/accounts/abi/bind/v2"),
			"internal/devnet/a.go":      importing("assay/contracts/icn"),
			"internal/sim/a.go":         importing("assay/settler", "assay/ingest", "assay/internal/devnet"),
			"cmd/assay/a.go":            importing("assay/settler", "assay/ingest/eventlog", "assay/internal/devnet", "assay/cmd/assay/console"),
		}},
		{name: "tests are free", files: map[string]string{
			"domain/a.go":      importing("errors"),
			"domain/a_test.go": importing("assay/ingest", "time", "github.com/cockroachdb/pebble/v2"),
		}},
		{name: "a new directory needs a row", files: map[string]string{
			"archive/a.go":      importing(),
			"internal/x/a.go":   importing(),
			"ingestion/a.go":    importing(),
			"domain/deep/a.go":  importing("assay/domain/merkle"),
			"domain/deep2/a.go": importing("assay/domain"),
			"root.go":           importing(),
		}, want: []string{
			"archive/a.go:1: directory archive has no row in the import table",
			"domain/deep2/a.go:2: domain/deep2 imports domain",
			"ingestion/a.go:1: directory ingestion has no row in the import table",
			"internal/x/a.go:1: directory internal/x has no row in the import table",
			"root.go:1: directory . has no row in the import table",
		}},
	})
}

func TestImportsRefused(t *testing.T) {
	expect(t, "imports", []sample{
		{name: "siblings", files: map[string]string{
			"chainsync/a.go":   importing("assay/ingest"),
			"ingest/a.go":      importing("assay/projections", "assay/contracts/icn"),
			"probes/a.go":      importing("assay/settler"),
			"projections/a.go": importing("assay/ingest/eventlog"),
			"settler/a.go":     importing("assay/chainsync"),
		}, want: []string{
			"chainsync/a.go:2: chainsync imports ingest",
			"ingest/a.go:2: ingest imports projections",
			"ingest/a.go:3: ingest imports contracts/icn",
			"probes/a.go:2: probes imports settler",
			"projections/a.go:2: projections imports ingest/eventlog",
			"settler/a.go:2: settler imports chainsync",
		}},
		{name: "upwards", files: map[string]string{
			"cmd/other/a.go":       importing("assay/cmd/assay/console", "assay/cmd"),
			"contracts/icn/a.go":   importing("assay/domain"),
			"domain/merkle/a.go":   importing("assay/domain", uint256Package),
			"ingest/eventlog/a.go": importing("assay/ingest"),
			"internal/lint/a.go":   importing("assay/domain"),
			"internal/sim/a.go":    importing("assay/cmd/assay"),
			"settler/a.go":         importing("assay/internal/devnet", "assay"),
		}, want: []string{
			"cmd/other/a.go:2: cmd/other imports cmd/assay/console",
			"cmd/other/a.go:3: cmd/other imports cmd",
			"contracts/icn/a.go:2: contracts/icn imports domain",
			"domain/merkle/a.go:2: domain/merkle imports domain",
			"domain/merkle/a.go:3: pure package domain/merkle imports " + uint256Package,
			"ingest/eventlog/a.go:2: ingest/eventlog imports ingest",
			"internal/lint/a.go:2: internal/lint imports domain",
			"internal/sim/a.go:2: internal/sim imports cmd/assay",
			"settler/a.go:2: settler imports internal/devnet",
			"settler/a.go:3: settler imports the module's root",
		}},
		{name: "one importer", files: map[string]string{
			"cmd/assay/a.go": importing("github.com/NVIDIA/go-nvml/pkg/nvml"),
			"ingest/a.go":    importing("github.com/cockroachdb/pebble/v2/vfs", "github.com/cockroachdb/pebbles"),
		}, want: []string{
			"cmd/assay/a.go:2: cmd/assay imports github.com/NVIDIA/go-nvml/pkg/nvml",
			"ingest/a.go:2: ingest imports github.com/cockroachdb/pebble/v2/vfs",
		}},
	})
}

func TestImportsOfPureCode(t *testing.T) {
	expect(t, "imports", []sample{
		{name: "impure packages", files: map[string]string{
			"domain/a.go":      importing("time", "math/rand/v2", "crypto/rand", "os", "net/netip", "context", "log/slog", "sync/atomic", "C"),
			"domain/b.go":      importing("sync", "runtime"),
			"projections/a.go": importing("github.com/cockroachdb/pebble/v2", keccakPackage, "time"),
		}, want: []string{
			"domain/a.go:2: pure package domain imports time",
			"domain/a.go:3: pure package domain imports math/rand/v2",
			"domain/a.go:4: pure package domain imports crypto/rand",
			"domain/a.go:5: pure package domain imports os",
			"domain/a.go:6: pure package domain imports net/netip",
			"domain/a.go:7: pure package domain imports context",
			"domain/a.go:8: pure package domain imports log/slog",
			"domain/a.go:9: pure package domain imports sync/atomic",
			"domain/a.go:10: pure package domain imports C",
			"domain/b.go:2: pure package domain imports sync",
			"domain/b.go:3: pure package domain imports runtime",
			"projections/a.go:2: projections imports github.com/cockroachdb/pebble/v2",
			"projections/a.go:3: pure package projections imports " + keccakPackage,
			"projections/a.go:4: pure package projections imports time",
		}},
	})
}

// TestImportTableIsConsistent checks that the table speaks of directories that
// have rows, that no directory has two, and that purity means one thing.
func TestImportTableIsConsistent(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range importTable() {
		if seen[r.dir] {
			t.Errorf("%s has two rows", r.dir)
		}
		seen[r.dir] = true
		if pure := (&Package{Dir: r.dir}).pure(); r.pure != pure {
			t.Errorf("%s: the row says pure %v, the rules of purity %v", r.dir, r.pure, pure)
		}
		for _, own := range r.own {
			if own == "..." {
				continue
			}
			if _, ok := rowOf(strings.TrimSuffix(own, "/...")); !ok {
				t.Errorf("%s may import %s, which has no row", r.dir, own)
			}
		}
	}
}
