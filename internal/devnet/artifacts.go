package devnet

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// safePackage is the npm package of the Safe inside node_modules.
var safePackage = filepath.Join("@safe-global", "safe-smart-account")

// SafeArtifacts is the init code of the Safe's contracts, from the npm package @safe-global/safe-smart-account. It is
// LGPL-3.0 and loaded at run time.
type SafeArtifacts struct {
	// Version of the package, such as "1.5.0".
	Version string
	// Singleton is SafeL2, the variant that emits an event for every transaction.
	Singleton []byte
	// Factory is SafeProxyFactory.
	Factory []byte
	// FallbackHandler is CompatibilityFallbackHandler.
	FallbackHandler []byte
	// MultiSendCallOnly bundles calls, without delegatecall.
	MultiSendCallOnly []byte
}

// LoadSafeArtifacts reads the artifacts below a node_modules folder. An error that wraps fs.ErrNotExist says how to get
// them.
func LoadSafeArtifacts(nodeModules string) (SafeArtifacts, error) {
	root := filepath.Join(nodeModules, safePackage)
	var manifest struct{ Version string }
	if err := readJSON(filepath.Join(root, "package.json"), &manifest); err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return SafeArtifacts{}, fmt.Errorf("load Safe contracts from %s: not there, `make build` fetches them: %w", nodeModules, err)
		}
		return SafeArtifacts{}, fmt.Errorf("load Safe contracts: %w", err)
	}
	a := SafeArtifacts{Version: manifest.Version}
	for _, c := range []struct {
		path string
		code *[]byte
	}{
		{"SafeL2.sol/SafeL2.json", &a.Singleton},
		{"proxies/SafeProxyFactory.sol/SafeProxyFactory.json", &a.Factory},
		{"handler/CompatibilityFallbackHandler.sol/CompatibilityFallbackHandler.json", &a.FallbackHandler},
		{"libraries/MultiSendCallOnly.sol/MultiSendCallOnly.json", &a.MultiSendCallOnly},
	} {
		path := filepath.Join(root, "build", "artifacts", "contracts", filepath.FromSlash(c.path))
		var artifact struct{ Bytecode hexutil.Bytes }
		if err := readJSON(path, &artifact); err != nil {
			return SafeArtifacts{}, fmt.Errorf("load Safe contracts %s: %w", a.Version, err)
		}
		if len(artifact.Bytecode) == 0 {
			return SafeArtifacts{}, fmt.Errorf("load Safe contracts %s: %s has no bytecode", a.Version, path)
		}
		*c.code = artifact.Bytecode
	}
	return a, nil
}

func readJSON(path string, into any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, into); err != nil {
		return fmt.Errorf("parse %s: %w", path, err)
	}
	return nil
}
