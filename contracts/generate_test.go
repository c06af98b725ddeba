package contracts

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
	"github.com/ethereum/go-ethereum/common/compiler"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"
)

// folders are the Go packages with bindings.
var folders = []string{"hostile", "icn", "icnt", "safe", "settlement"}

// TestInputHoldsTheSources compares the compiler's committed input with the sources beside it.
func TestInputHoldsTheSources(t *testing.T) {
	var input struct {
		Sources map[string]struct{ Content string }
	}
	data, err := os.ReadFile("standard-input.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &input); err != nil {
		t.Fatal(err)
	}
	var units []string
	for unit := range input.Sources {
		if !strings.HasPrefix(unit, "@") {
			units = append(units, unit)
		}
	}
	slices.Sort(units)
	files := solidityFiles(t)
	if diff := cmp.Diff(files, units); diff != "" {
		t.Fatalf("sources here and in standard-input.json: %s\nrun make generate", diff)
	}
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if string(source) != input.Sources[file].Content {
			t.Errorf("%s differs from its copy in standard-input.json; run make generate", file)
		}
	}
}

func solidityFiles(t *testing.T) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.Name() == "node_modules" {
			return fs.SkipDir
		}
		if filepath.Ext(path) == ".sol" {
			files = append(files, filepath.ToSlash(path))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(files)
	return files
}

// TestBindingsAreOfTheirInterfaces runs the generator of abigen in memory.
func TestBindingsAreOfTheirInterfaces(t *testing.T) {
	for _, folder := range folders {
		want, err := os.ReadFile(filepath.Join(folder, "bindings.go"))
		if err != nil {
			t.Fatal(err)
		}
		if got := bind(t, folder); got != string(want) {
			t.Errorf("%s/bindings.go is not what abigen makes of %s/combined-abi.json; run make generate", folder, folder)
		}
	}
}

// bind does what `abigen --v2 --combined-json` does.
func bind(t *testing.T, folder string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(folder, "combined-abi.json"))
	if err != nil {
		t.Fatal(err)
	}
	contracts, err := compiler.ParseCombinedJSON(data, "", "", "", "")
	if err != nil {
		t.Fatalf("%s/combined-abi.json: %v", folder, err)
	}
	var types, abis, bins []string
	placeholders := map[string]string{}
	for name, contract := range contracts {
		definition, err := json.Marshal(contract.Info.AbiDefinition)
		if err != nil {
			t.Fatal(err)
		}
		kind := name[strings.LastIndex(name, ":")+1:]
		types = append(types, kind)
		// The compiler's link placeholder: 34 hex digits of the hash of the full name.
		placeholders[crypto.Keccak256Hash([]byte(name)).Hex()[2:36]] = kind
		abis = append(abis, string(definition))
		bins = append(bins, contract.Code)
	}
	code, err := abigen.BindV2(types, abis, bins, folder, placeholders, map[string]string{})
	if err != nil {
		t.Fatalf("bind %s: %v", folder, err)
	}
	return code
}

// TestCompilerReproducesEveryByte recompiles, where the compiler is installed.
func TestCompilerReproducesEveryByte(t *testing.T) {
	if testing.Short() {
		t.Skip("compiling takes seconds")
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("needs node")
	}
	if _, err := os.Stat(filepath.Join("node_modules", "solc")); err != nil {
		t.Skip("needs the compiler: npm ci --ignore-scripts in this folder installs it")
	}
	var stderr bytes.Buffer
	check := exec.CommandContext(t.Context(), node, "generate.mjs", "--check")
	check.Stderr = &stderr
	if err := check.Run(); err != nil {
		t.Fatalf("generate.mjs --check: %v\n%s", err, stderr.String())
	}
}
