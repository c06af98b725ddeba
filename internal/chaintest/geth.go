package chaintest

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"regexp"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

const (
	// sealPoll is how often geth is asked whether it has sealed.
	sealPoll = 5 * time.Millisecond
	// sealPatience is how many times it is asked before it is given another reason
	// to: what reaches it before its own sealer listens is not noticed.
	sealPatience = 400
)

// geth is geth --dev. It seals a block as soon as it has a transaction or a
// withdrawal, so a block without transactions is one with a withdrawal.
type geth struct {
	program
	withdrawals uint64
}

func startGeth(t *testing.T, alloc types.GenesisAlloc) *geth {
	t.Helper()
	binary := here(t, "bin/geth")
	if _, err := os.Stat(binary); err != nil {
		t.Skip("geth is not here: make bin/geth")
	}
	g := &geth{program: run(t, binary, regexp.MustCompile(`HTTP server started\s+endpoint=(\S+) auth=false`),
		"--dev", "--dev.gaslimit", "60000000", "--http", "--http.port", "0", "--http.api", "eth,net,web3,debug,dev,txpool",
		"--port", "0", "--authrpc.port", "0", "--ipcdisable", "--nodiscover", "--maxpeers", "0", "--nat", "none")}
	var accounts []common.Address
	if err := g.call(&accounts, "eth_accounts"); err != nil || len(accounts) == 0 {
		t.Fatalf("geth: %d developer accounts: %v", len(accounts), err)
	}
	for account := range alloc {
		g.pay(t, accounts[0], account)
	}
	if err := g.poolEmpty(); err != nil {
		t.Fatal(err)
	}
	return g
}

// poolEmpty waits until the pool has seen that its transactions are in blocks: until
// then it holds what it is sent against the balances of an earlier one.
func (g *geth) poolEmpty() error {
	ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
	defer cancel()
	for {
		var status map[string]hexutil.Uint64
		if err := g.call(&status, "txpool_status"); err != nil || status["pending"]+status["queued"] == 0 {
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("geth: %d transactions stay in the pool: %w", status["pending"]+status["queued"], ctx.Err())
		case <-time.After(sealPoll):
		}
	}
}

// pay gives an account ether of the developer's.
func (g *geth) pay(t *testing.T, from, to common.Address) {
	t.Helper()
	head, _, err := g.head()
	if err != nil {
		t.Fatal(err)
	}
	million := new(big.Int).Mul(big.NewInt(1e6), big.NewInt(1e18))
	if err := g.call(nil, "eth_sendTransaction", map[string]any{"from": from, "to": to, "value": (*hexutil.Big)(million)}); err != nil {
		t.Fatalf("geth: pay %s: %v", to, err)
	}
	if _, err := g.after(head); err != nil {
		t.Fatal(err)
	}
}

// after waits until there is a block above number.
func (g *geth) after(number uint64) (common.Hash, error) {
	ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
	defer cancel()
	for asked := 1; ; asked++ {
		head, hash, err := g.head()
		if err != nil || head > number {
			return hash, err
		}
		if asked%sealPatience == 0 {
			if err := g.withdraw(); err != nil {
				return hash, err
			}
		}
		select {
		case <-ctx.Done():
			return hash, fmt.Errorf("geth: no block above %d: %w", number, ctx.Err())
		case <-time.After(sealPoll):
		}
	}
}

// Holds says that geth seals by itself.
func (g *geth) Holds() bool { return false }

// Commit seals a block with a withdrawal.
func (g *geth) Commit() (common.Hash, error) {
	head, _, err := g.head()
	if err != nil {
		return common.Hash{}, err
	}
	if err := g.withdraw(); err != nil {
		return common.Hash{}, err
	}
	return g.after(head)
}

// withdraw asks for a withdrawal of 1 gwei to nobody, which seals a block.
func (g *geth) withdraw() error {
	g.withdrawals++
	if err := g.call(nil, "dev_addWithdrawal", &types.Withdrawal{Index: g.withdrawals, Amount: 1}); err != nil {
		return fmt.Errorf("geth: add a withdrawal: %w", err)
	}
	return nil
}

// Fork sets the head back.
func (g *geth) Fork(parent common.Hash) error {
	to, err := g.numberOf(parent)
	if err != nil {
		return fmt.Errorf("geth: fork at %s: %w", parent, err)
	}
	if err := g.call(nil, "debug_setHead", hexutil.Uint64(to)); err != nil {
		return fmt.Errorf("geth: set head %d: %w", to, err)
	}
	return nil
}

// Rollback does nothing: the pool is empty once a call has returned.
func (g *geth) Rollback() {}
