package devnet

import (
	"context"
	"errors"
	"math/big"
	"net"
	"net/url"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
)

// startChain opens a chain that is closed with the test.
func startChain(t *testing.T, cfg Config) *Chain {
	t.Helper()
	chain, err := Start(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return chain
}

func commit(t *testing.T, c *Chain) common.Hash {
	t.Helper()
	hash, err := c.Commit()
	if err != nil {
		t.Fatal(err)
	}
	return hash
}

func TestTwoChainsAtOnceAnswerOverHTTP(t *testing.T) {
	a := startChain(t, Config{})
	b := startChain(t, Config{ChainID: 8453})
	if a.URL() == b.URL() {
		t.Fatalf("both chains listen on %s", a.URL())
	}
	commit(t, b)
	for _, c := range []struct {
		chain  *Chain
		id     uint64
		blocks uint64
	}{{a, DefaultChainID, 0}, {b, 8453, 1}} {
		client, err := ethclient.Dial(c.chain.URL())
		if err != nil {
			t.Fatal(err)
		}
		defer client.Close()
		id, err := client.ChainID(t.Context())
		if err != nil || id.Uint64() != c.id {
			t.Errorf("chain id over HTTP: got %v, %v, want %d", id, err, c.id)
		}
		head, err := client.BlockNumber(t.Context())
		if err != nil || head != c.blocks {
			t.Errorf("head over HTTP: got %d, %v, want %d", head, err, c.blocks)
		}
	}
}

func TestCloseLeavesNothingBehind(t *testing.T) {
	// The first chain starts what the process keeps for ever (hasher and metering workers of the libraries).
	first, err := Start(Config{})
	if err != nil {
		t.Fatal(err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	before := settledGoroutines(t, func(n int) bool { return true })

	chain, err := Start(Config{})
	if err != nil {
		t.Fatal(err)
	}
	commit(t, chain)
	address, err := url.Parse(chain.URL())
	if err != nil {
		t.Fatal(err)
	}
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}
	if err := chain.Close(); err != nil {
		t.Errorf("second close: %v", err)
	}
	if _, err := chain.Commit(); !errors.Is(err, ErrClosed) {
		t.Errorf("commit after close: got %v, want ErrClosed", err)
	}
	if conn, err := net.Dial("tcp", address.Host); err == nil {
		conn.Close()
		t.Errorf("something still listens on %s", address.Host)
	}
	after := settledGoroutines(t, func(n int) bool { return n <= before })
	if after > before {
		buffer := make([]byte, 1<<20)
		t.Errorf("goroutines: %d before, %d after\n%s", before, after, buffer[:runtime.Stack(buffer, true)])
	}
}

// settledGoroutines yields until the number of goroutines is good or a few seconds have passed: what ends with a closed
// channel needs to be scheduled once more.
func settledGoroutines(t *testing.T, good func(int) bool) int {
	t.Helper()
	deadline := time.Now().Add(5 * time.Second)
	for !good(runtime.NumGoroutine()) && time.Now().Before(deadline) {
		runtime.Gosched()
	}
	return runtime.NumGoroutine()
}

func TestRunSealsBlocksUntilTheContextEnds(t *testing.T) {
	chain := startChain(t, Config{Period: time.Second})
	ctx, cancel := context.WithCancel(t.Context())
	heads := make(chan uint64)
	go func() {
		defer close(heads)
		if err := chain.Run(ctx); err != nil {
			t.Errorf("run: %v", err)
		}
	}()
	began := time.Now()
	poll := time.NewTicker(10 * time.Millisecond)
	defer poll.Stop()
	for head := uint64(0); head < 2; {
		<-poll.C
		var err error
		if head, err = chain.Client().BlockNumber(ctx); err != nil {
			t.Fatal(err)
		}
		if time.Since(began) > 20*time.Second {
			t.Fatalf("head %d after 20 s, want 2", head)
		}
	}
	cancel()
	<-heads
	header, err := chain.Client().HeaderByNumber(t.Context(), big.NewInt(2))
	if err != nil {
		t.Fatal(err)
	}
	if ahead := int64(header.Time) - time.Now().Unix(); ahead > 1 {
		t.Errorf("block 2 is %d s ahead of the clock", ahead)
	}
}

func TestPeriodBelowASecondIsRefused(t *testing.T) {
	_, err := Start(Config{Period: 500 * time.Millisecond})
	if err == nil || !strings.Contains(err.Error(), "period 500ms: want 0 or at least 1s") {
		t.Fatalf("got %v", err)
	}
}

func TestForkReplacesBlocks(t *testing.T) {
	chain := startChain(t, Config{Alloc: TestAlloc("operator")})
	base := commit(t, chain)
	sender, err := NewSender(t.Context(), chain.Client(), TestKey("operator"), nil)
	if err != nil {
		t.Fatal(err)
	}
	to := TestAddress("anybody")
	if _, err := sender.Send(t.Context(), Call{What: "pay nothing", To: &to}); err != nil {
		t.Fatal(err)
	}
	old := commit(t, chain)
	if err := chain.Fork(base); err != nil {
		t.Fatal(err)
	}
	chain.Rollback()
	commit(t, chain)
	commit(t, chain)
	header, err := chain.Client().HeaderByNumber(t.Context(), big.NewInt(2))
	if err != nil {
		t.Fatal(err)
	}
	if header.Hash() == old {
		t.Errorf("block 2 is still %s after the fork", old)
	}
	if header.ParentHash != base {
		t.Errorf("block 2: parent %s, want %s", header.ParentHash, base)
	}
}

func TestChainOnDiskGoesOn(t *testing.T) {
	cfg := Config{Dir: t.TempDir(), Alloc: TestAlloc("operator")}
	chain := startChain(t, cfg)
	commit(t, chain)
	head := commit(t, chain)
	if _, err := Start(cfg); err == nil {
		t.Error("a second chain opened the same directory")
	}
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}

	again := startChain(t, cfg)
	header, err := again.Client().HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if header.Hash() != head {
		t.Fatalf("head after reopening: got %d %s, want %s", header.Number, header.Hash(), head)
	}
	commit(t, again)
	balance, err := again.Client().BalanceAt(t.Context(), TestAddress("operator"), nil)
	if err != nil || balance.Sign() == 0 {
		t.Errorf("balance of the operator: %v, %v", balance, err)
	}
}
