package main

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"assay/ingest"
)

// startTestLocal starts a broker and a chain with everything deployed; blocks
// come by advance only.
func startTestLocal(t *testing.T) *local {
	t.Helper()
	l, err := startLocal(t.Context(), t.TempDir(), "", "../../contracts/safe/node_modules", slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := l.close(); err != nil {
			t.Error(err)
		}
	})
	return l
}

// writeTestNetwork writes a changed copy of the network file.
func writeTestNetwork(t *testing.T, l *local, change func(n *network)) string {
	t.Helper()
	n := *l.network
	n.Contracts = map[string]common.Address{}
	for name, address := range l.network.Contracts {
		n.Contracts[name] = address
	}
	change(&n)
	file := filepath.Join(t.TempDir(), "network.json")
	if err := n.write(file); err != nil {
		t.Fatal(err)
	}
	return file
}

// What contradicts the chain is told all at once, ends 78, and leaves no log.
func TestRunRefusesAnotherChain(t *testing.T) {
	l := startTestLocal(t)
	other := common.Address{19: 9}
	for _, row := range []struct {
		name   string
		change func(n *network)
		want   []string
	}{
		{"chain id", func(n *network) { n.ChainID = 8453 }, []string{"chain id 1337, the network file wants 8453"}},
		{"no code", func(n *network) { n.Contracts["settlement"], n.Contracts["eras"] = other, other },
			[]string{"contracts.settlement " + other.String() + " has no code", "contracts.eras " + other.String() + " has no code"}},
		{"finality", func(n *network) { n.Finality = "soon" }, []string{`finality "soon": want finalized, safe, or a number of confirmations`}},
		{"safe that is not the owner", func(n *network) { n.Contracts["safe"] = n.Contracts["token"] }, []string{"is owned by"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			data := t.TempDir()
			observer, password, err := l.keystore(filepath.Join(data, "o"), keyObserver)
			if err != nil {
				t.Fatal(err)
			}
			code, _, stderr := try(t, "run", "--data", data, "--rpc", l.chain.URL(), "--nats-url", l.broker.URL(),
				"--network", writeTestNetwork(t, l, row.change), "--observer-key", observer, "--observer-password-file", password,
				"--relayer-key", observer, "--relayer-password-file", password)
			if code != exitConfig {
				t.Errorf("code %d, want %d: %s", code, exitConfig, stderr)
			}
			for _, want := range row.want {
				if !strings.Contains(stderr, want) {
					t.Errorf("stderr lacks %q: %s", want, stderr)
				}
			}
		})
	}
}

// The engine runs against a given broker and endpoint: chain facts reach the
// stream and the log, a second start goes on where the first one ended, and
// two replays print the same.
func TestRunAgainstGivenParts(t *testing.T) {
	l := startTestLocal(t)
	data := t.TempDir()
	observer, password, err := l.keystore(filepath.Join(data, "o"), keyObserver)
	if err != nil {
		t.Fatal(err)
	}
	var sizes []uint64
	for range 2 {
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan int, 1)
		var stderr bytes.Buffer
		go func() {
			ended <- run(ctx, []string{"run", "--data", data, "--rpc", l.chain.URL(), "--nats-url", l.broker.URL(),
				"--network", networkFile(l.dir), "--observer-key", observer, "--observer-password-file", password}, os.Stdout, &stderr)
		}()
		for range 3 {
			if err := l.advance(); err != nil {
				t.Fatal(err)
			}
		}
		awaitHead(t, l)
		cancel()
		if code := <-ended; code != exitInterrupt {
			t.Fatalf("code %d, want %d: %s", code, exitInterrupt, stderr.String())
		}
		code, stdout, errs := try(t, "log", "stats", "--data", data, "--json")
		var stats struct{ Size uint64 }
		if err := json.Unmarshal([]byte(stdout), &stats); err != nil || code != exitOK {
			t.Fatalf("code %d, %v: %s", code, err, errs)
		}
		sizes = append(sizes, stats.Size)
	}
	if sizes[0] < 5 || sizes[1] <= sizes[0] {
		t.Errorf("the log had %v records after the two runs, want more each time", sizes)
	}
}

// awaitHead waits until the stream holds the head of the chain's last final
// block but one.
func awaitHead(t *testing.T, l *local) {
	t.Helper()
	head, err := l.chain.Client().BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	conn, err := nats.Connect(l.broker.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	js, err := jetstream.New(conn)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for ctx.Err() == nil {
		stream, err := js.Stream(ctx, ingest.StreamIn)
		if err == nil {
			info, err := stream.Info(ctx, jetstream.WithSubjectFilter("icn.v1.chain.1337.head"))
			if err == nil && info.State.Subjects["icn.v1.chain.1337.head"] >= head-2 {
				return
			}
		}
		if err := waitFor(50 * time.Millisecond)(ctx); err != nil {
			t.Fatal("no heads came into the stream")
		}
	}
}
