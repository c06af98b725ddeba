package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

// findArtifacts returns the node_modules folder with the Safe: the one that was
// named, or where make build puts it, seen from here or from the binary.
func findArtifacts(named string) (string, error) {
	if named != "" {
		return named, nil
	}
	const built = "contracts/safe/node_modules"
	candidates := []string{built}
	if self, err := os.Executable(); err == nil {
		candidates = append(candidates, filepath.Join(filepath.Dir(filepath.Dir(self)), built))
	}
	for _, c := range candidates {
		if info, err := os.Stat(c); err == nil && info.IsDir() {
			return c, nil
		}
	}
	return "", fail(exitNoInput, "the Safe's artifacts are not in %s: run 'make build', or name their folder with --safe-artifacts", built)
}

func sortedKeys[T any](m map[string]T) []string { return slices.Sorted(maps.Keys(m)) }

var _ = fmt.Sprint
