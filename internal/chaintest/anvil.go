package chaintest

import (
	"fmt"
	"os"
	"regexp"
	"runtime"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// anvil is Foundry's chain, told not to mine by itself.
type anvil struct{ program }

func startAnvil(t *testing.T, alloc types.GenesisAlloc) *anvil {
	t.Helper()
	arch := map[string]string{"amd64": "amd64", "arm64": "arm64"}[runtime.GOARCH]
	binary := here(t, "internal/chaintest/node_modules/@foundry-rs/anvil-"+runtime.GOOS+"-"+arch+"/bin/anvil")
	if _, err := os.Stat(binary); err != nil {
		t.Skip("anvil is not here: cd internal/chaintest && npm ci --ignore-scripts")
	}
	a := &anvil{run(t, binary, regexp.MustCompile(`Listening on (\S+)`),
		"--port", "0", "--no-mining", "--chain-id", strconv.Itoa(BaseChainID), "--accounts", "0", "--gas-limit", "60000000",
		"--slots-in-an-epoch", "2")} // finalized is four blocks behind the head
	for account, is := range alloc {
		if err := a.call(nil, "anvil_setBalance", account, (*hexutil.Big)(is.Balance)); err != nil {
			t.Fatal(err)
		}
	}
	return a
}

// Holds says that blocks come from Commit only.
func (a *anvil) Holds() bool { return true }

// Commit mines a block.
func (a *anvil) Commit() (common.Hash, error) {
	if err := a.call(nil, "evm_mine"); err != nil {
		return common.Hash{}, fmt.Errorf("anvil: mine: %w", err)
	}
	_, hash, err := a.head()
	return hash, err
}

// Fork rolls back to a block.
func (a *anvil) Fork(parent common.Hash) error {
	to, err := a.numberOf(parent)
	if err != nil {
		return fmt.Errorf("anvil: fork at %s: %w", parent, err)
	}
	head, _, err := a.head()
	if err != nil || head == to {
		return err
	}
	if err := a.call(nil, "anvil_rollback", head-to); err != nil {
		return fmt.Errorf("anvil: roll back %d blocks: %w", head-to, err)
	}
	return nil
}

// Rollback empties the pool.
func (a *anvil) Rollback() { _ = a.call(nil, "anvil_dropAllTransactions") }
