package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	token "assay/contracts/icnt"
	"assay/domain"
	"assay/ingest"
	"assay/internal/devnet"
)

// homeChain is a second chain, with nothing but the token on it.
type homeChain struct {
	*testing.T
	chain  *devnet.Chain
	minter *devnet.Sender
	token  common.Address
	block  uint64 // of the token's deployment
}

func startHomeChain(t *testing.T) *homeChain {
	t.Helper()
	chain, err := devnet.Start(devnet.Config{ChainID: domain.HomeChain, Alloc: devnet.TestAlloc(keyOperator)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	h := &homeChain{T: t, chain: chain}
	h.minter, err = devnet.NewSender(t.Context(), chain.Client(), devnet.TestKey(keyOperator), func() error { _, err := chain.Commit(); return err })
	if err != nil {
		t.Fatal(err)
	}
	code := append(common.FromHex(token.TestICNTMetaData.Bin), token.NewTestICNT().PackConstructor(h.minter.Address())...)
	if h.token, err = h.minter.Deploy(t.Context(), "token", code); err != nil {
		t.Fatal(err)
	}
	receipts, err := h.minter.Wait(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	h.block = receipts[0].BlockNumber.Uint64()
	return h
}

func (h *homeChain) does(data []byte) {
	h.Helper()
	if _, err := h.minter.Do(h.Context(), devnet.Call{What: "call of the token", To: &h.token, Data: data}); err != nil {
		h.Fatal(err)
	}
}

// section is the network file's part about the chain.
func (h *homeChain) section() *watchedChain {
	return &watchedChain{ChainID: domain.HomeChain, FromBlock: h.block, Finality: "0", Contracts: map[string]common.Address{"token": h.token}}
}

// awaitAlarms waits until so many alarms of one kind were published.
func awaitAlarms(t *testing.T, l *local, what string, want uint64) {
	t.Helper()
	conn, err := nats.Connect(l.broker.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	js, err := jetstream.New(conn)
	if err != nil {
		t.Fatal(err)
	}
	subject := "icn.v1.decision.alarm." + what
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for {
		stream, err := js.Stream(ctx, ingest.StreamOut)
		if err == nil {
			info, err := stream.Info(ctx, jetstream.WithSubjectFilter(subject))
			if err == nil && info.State.Subjects[subject] >= want {
				return
			}
		}
		if err := waitFor(50 * time.Millisecond)(ctx); err != nil {
			t.Fatalf("fewer than %d alarms about %s", want, what)
		}
	}
}

// The engine watches a second chain: what happens there while it runs, and while
// it does not, is in the log once, and raises its alarms.
func TestRunWatchesASecondChain(t *testing.T) {
	l, h := startTestLocal(t), startHomeChain(t)
	b, alice := token.NewTestICNT(), devnet.TestAddress("alice")
	file := writeTestNetwork(t, l, func(n *network) { n.Watch = h.section() })
	data := t.TempDir()
	observer, password, err := l.keystore(filepath.Join(data, "o"), keyObserver)
	if err != nil {
		t.Fatal(err)
	}
	h.does(b.PackMint(alice, big.NewInt(100)))
	while := func(does func(), alarms uint64) {
		t.Helper()
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		ended := make(chan int, 1)
		var stderr bytes.Buffer
		go func() {
			ended <- run(ctx, []string{"run", "--data", data, "--rpc", l.chain.URL(), "--watch-rpc", h.chain.URL(), "--nats-url", l.broker.URL(),
				"--network", file, "--observer-key", observer, "--observer-password-file", password, "--poll", "20ms"}, os.Stdout, &stderr)
		}()
		if err := l.advance(); err != nil {
			t.Fatal(err)
		}
		does()
		awaitAlarms(t, l, domain.AlarmMint, alarms)
		cancel()
		if code := <-ended; code != exitInterrupt || strings.Contains(stderr.String(), "level=ERROR") {
			t.Fatalf("code %d, want %d: %s", code, exitInterrupt, stderr.String())
		}
	}
	while(func() { h.does(b.PackMint(alice, domain.MaxSupply().Big())) }, 1)
	h.does(b.PackMint(h.minter.Address(), big.NewInt(50)))
	h.does(b.PackBurn(big.NewInt(5)))
	while(func() { h.does(b.PackMint(alice, big.NewInt(1))) }, 3)

	code, stdout, stderr := try(t, "supply", "--data", data, "--json")
	if code != exitOK {
		t.Fatalf("code %d: %s", code, stderr)
	}
	minted := domain.MaxSupply().Plus(domain.Wei(151))
	home := fmt.Sprintf(`{"record":"supply","chain_id":1,"minted":"%s","burned":"5","total":"%s","mints":4,"burns":1}`, minted.Big(), minted.Less0(domain.Wei(5)).Big())
	if !strings.Contains(stdout, home+"\n") || !strings.Contains(stdout, `"chain_id":1337`) {
		t.Errorf("supply prints %s\nwant %s, and chain 1337", stdout, home)
	}
	owners := 0
	for line := range strings.Lines(stdout) {
		var a domain.Alarm
		if err := json.Unmarshal([]byte(line), &a); err != nil {
			t.Fatal(err)
		}
		if a.Alarm == domain.AlarmAuthority && a.Authority.Watched {
			owners++
		}
	}
	if owners != 1 {
		t.Errorf("%d changes of authority on the watched chain, want that of the deployment", owners)
	}
	if code, stdout, _ := try(t, "supply", "--data", data); code != exitOK || strings.Count(stdout, "on the watched chain went from") != 1 {
		t.Errorf("code %d, supply prints %s", code, stdout)
	}
	if code, _, stderr := try(t, "replay", "--data", data); code != exitOK {
		t.Errorf("replay: code %d: %s", code, stderr)
	}
}

// A network whose second chain nobody reads is told at the start; the rest runs.
func TestRunWithoutWatchRPC(t *testing.T) {
	l, h := startTestLocal(t), startHomeChain(t)
	data := t.TempDir()
	observer, password, err := l.keystore(filepath.Join(data, "o"), keyObserver)
	if err != nil {
		t.Fatal(err)
	}
	file := writeTestNetwork(t, l, func(n *network) { n.Watch = h.section() })
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	ended := make(chan int, 1)
	var stderr bytes.Buffer
	go func() {
		ended <- run(ctx, []string{"run", "--data", data, "--rpc", l.chain.URL(), "--nats-url", l.broker.URL(),
			"--network", file, "--observer-key", observer, "--observer-password-file", password}, os.Stdout, &stderr)
	}()
	if err := l.advance(); err != nil {
		t.Fatal(err)
	}
	awaitHead(t, l)
	cancel()
	if code := <-ended; code != exitInterrupt {
		t.Errorf("code %d, want %d", code, exitInterrupt)
	}
	if want := "level=WARN msg=\"the network's second chain is not watched: mints, burns and changes of authority there are not seen\" watched_chain=1"; !strings.Contains(stderr.String(), want) {
		t.Errorf("stderr lacks %s: %s", want, stderr.String())
	}
}

// What cannot be right about the watch ends 78 before anything is opened.
func TestRunRefusesAWatchThatCannotBe(t *testing.T) {
	l := startTestLocal(t)
	observer, password, err := l.keystore(filepath.Join(t.TempDir(), "o"), keyObserver)
	if err != nil {
		t.Fatal(err)
	}
	good := watchedChain{ChainID: 1, Finality: "finalized", Contracts: map[string]common.Address{"token": {1}}}
	as := func(change func(w *watchedChain)) string {
		w := good
		change(&w)
		return writeTestNetwork(t, l, func(n *network) { n.Watch = &w })
	}
	given := []string{"--rpc", l.chain.URL(), "--nats-url", l.broker.URL()}
	key := []string{"--observer-key", observer, "--observer-password-file", password}
	watch := []string{"--watch-rpc", "http://127.0.0.1:1"}
	for _, row := range []struct {
		name string
		args [][]string
		want []string
	}{
		{"no section", [][]string{given, key, watch, {"--network", networkFile(l.dir)}}, []string{"watch-rpc is set, network file", "has no watch section"}},
		{"no key", [][]string{given, watch, {"--network", as(func(*watchedChain) {})}}, []string{"watch-rpc is set, observer-key is not"}},
		{"embedded", [][]string{watch}, []string{"watch-rpc is set, rpc is not"}},
		{"one host twice", [][]string{given, key, watch, {"--watch-rpc", "http://127.0.0.1:2", "--network", as(func(*watchedChain) {})}},
			[]string{"watch: endpoints[1].url: on host 127.0.0.1 like endpoints[0]"}},
		{"section", [][]string{given, key, {"--network", as(func(w *watchedChain) { *w = watchedChain{ChainID: l.network.ChainID, Finality: "soon"} })}},
			[]string{"watch.chain_id: 1337, want that of a chain beside", `watch.finality: finality "soon"`, "watch.contracts.token is missing"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			args := []string{"run", "--data", t.TempDir()}
			for _, more := range row.args {
				args = append(args, more...)
			}
			code, _, stderr := try(t, args...)
			if code != exitConfig {
				t.Errorf("code %d, want %d", code, exitConfig)
			}
			for _, want := range row.want {
				if !strings.Contains(stderr, want) {
					t.Errorf("stderr lacks %q: %s", want, stderr)
				}
			}
		})
	}
}
