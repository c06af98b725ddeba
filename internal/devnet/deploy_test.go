package devnet

import (
	"encoding/json"
	"errors"
	"io/fs"
	"math/big"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
)

// safeArtifacts loads the Safe's code from where the build puts it.
func safeArtifacts(t *testing.T) SafeArtifacts {
	t.Helper()
	artifacts, err := LoadSafeArtifacts(filepath.Join("..", "..", "contracts", "safe", "node_modules"))
	if errors.Is(err, fs.ErrNotExist) {
		t.Skipf("needs the Safe's contracts: %v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	return artifacts
}

func icntWei(whole int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(whole), big.NewInt(1e18))
}

const (
	// challengeWindow of the tests' settlement contract, in blocks.
	challengeWindow = 3
	// lockBlocks is how long its locks hold at least: longer than a delegator needs to undelegate and reclaim.
	lockBlocks = 40
)

func deployConfig(t *testing.T, chain *Chain) DeployConfig {
	return DeployConfig{
		Operator:            TestKey("operator"),
		SafeOwners:          []common.Address{TestAddress("signer 1"), TestAddress("signer 2"), TestAddress("signer 3")},
		Guardian:            TestAddress("guardian"),
		Locker:              TestAddress("locker"),
		LockBlocks:          lockBlocks,
		Treasury:            TestAddress("treasury"),
		ChallengeWindow:     challengeWindow,
		MaxEmissionPerEpoch: icntWei(1000),
		Reserve:             icntWei(10_000),
		Safe:                safeArtifacts(t),
		Advance:             advance(chain),
	}
}

func advance(chain *Chain) func() error {
	return func() error {
		_, err := chain.Commit()
		return err
	}
}

func TestDeploymentIsJSONAndHasCodeEverywhere(t *testing.T) {
	chain := startChain(t, Config{Alloc: TestAlloc("operator")})
	deployment, err := Deploy(t.Context(), chain.Client(), deployConfig(t, chain))
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(deployment)
	if err != nil {
		t.Fatal(err)
	}
	var again Deployment
	if err := json.Unmarshal(text, &again); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(deployment, again); diff != "" {
		t.Errorf("through JSON: %s", diff)
	}
	for name, address := range map[string]common.Address{
		"token": again.Token, "registry": again.Registry, "eras": again.Eras, "links": again.Links, "bookings": again.Bookings,
		"collateral": again.Collateral, "rewards": again.Rewards, "settlement": again.Settlement, "safe": again.Safe,
		"multi send": again.MultiSendCallOnly,
	} {
		code, err := chain.Client().CodeAt(t.Context(), address, nil)
		if err != nil || len(code) == 0 {
			t.Errorf("%s at %s: %d bytes of code, %v", name, address, len(code), err)
		}
	}
	if again.Block != 1 {
		t.Errorf("deployment begins in block %d, want 1", again.Block)
	}
}

func TestDeployRefusesIncompleteConfig(t *testing.T) {
	good := DeployConfig{
		Operator: TestKey("operator"), SafeOwners: []common.Address{TestAddress("signer 1"), TestAddress("signer 2")},
		SafeThreshold: 2, ChallengeWindow: 1, MaxEmissionPerEpoch: big.NewInt(1), Safe: SafeArtifacts{Singleton: []byte{1}},
	}
	for name, c := range map[string]struct {
		spoil func(*DeployConfig)
		want  string
	}{
		"operator":  {func(c *DeployConfig) { c.Operator = nil }, "operator: no key"},
		"threshold": {func(c *DeployConfig) { c.SafeThreshold = 3 }, "safe threshold 3: want 1 to 2"},
		"window":    {func(c *DeployConfig) { c.ChallengeWindow = 0 }, "challenge window 0: want at least one block"},
		"emission":  {func(c *DeployConfig) { c.MaxEmissionPerEpoch = nil }, "max emission per epoch <nil>"},
		"safe":      {func(c *DeployConfig) { c.Safe = SafeArtifacts{} }, "safe: no code"},
	} {
		cfg := good
		c.spoil(&cfg)
		// The configuration is checked before the client is used.
		if _, err := Deploy(t.Context(), nil, cfg); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
	}
}

func TestMissingSafeArtifactsSayHowToGetThem(t *testing.T) {
	_, err := LoadSafeArtifacts(t.TempDir())
	if !errors.Is(err, fs.ErrNotExist) || !strings.Contains(err.Error(), "`make build` fetches them") {
		t.Fatalf("got %v", err)
	}
}
