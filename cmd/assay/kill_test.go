//go:build linux

package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"assay/domain"
	"assay/ingest"
	"assay/internal/devnet"
)

var (
	kills  = flag.Int("kills", 20, "how often the engine is killed")
	oldest = flag.Duration("oldest", time.Second, "how long it lives at most; a build with the race detector takes longer to start")
	seed   = flag.Uint64("seed", 1, "seed of the moments at which it is killed")
)

// The engine is killed again and again while reports and blocks come in. What
// it leaves is the log that an engine makes of the same stream in one go: nothing
// lost, nothing twice, the same root and the same epochs.
func TestKilledEngine(t *testing.T) {
	l := startTestLocal(t)
	first := registerTestCast(t, l)
	load := newLoad(t, l, first)
	killed := newTestEngine(t, l, true)
	ctx, stop := context.WithCancel(t.Context())
	var working sync.WaitGroup
	working.Go(func() { load.run(ctx) })
	moments := rand.New(rand.NewPCG(*seed, 0))
	for range *kills {
		cmd := killed.start(t)
		if err := waitFor(*oldest*3/10 + time.Duration(moments.Int64N(int64(*oldest*7/10))))(ctx); err != nil {
			t.Fatal(err)
		}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = cmd.Wait()
	}
	stop()
	working.Wait()
	left := killed.catchUp(t, load.js)
	other := newTestEngine(t, l, false)
	whole := other.catchUp(t, load.js)
	if left.Size != whole.Size || left.Root != whole.Root {
		t.Errorf("killed engine has %d records, root %s; one that was not has %d, root %s (seed %d)",
			left.Size, left.Root, whole.Size, whole.Root, *seed)
	}
	if left.Kinds["report"] == 0 || left.Kinds["receipts"] == 0 || left.epochs == "" {
		t.Errorf("too little came in to mean anything: %+v", left)
	}
	if left.epochs != whole.epochs {
		t.Errorf("epochs differ:\n%s\n%s", left.epochs, whole.epochs)
	}
	checkPublished(t, load.js, killed.data)
	if again := other.whatIf(t, demoPolicy()); again != whole.epochs {
		t.Errorf("under its own policy, and with every receipt verified again, the log gives\n%s\nand not\n%s", again, whole.epochs)
	}
	t.Logf("%d kills, %d messages, %d records, %v", *kills, load.sent, left.Size, left.Kinds)
}

// registerTestCast puts the cast and its eras on the chain, and returns the
// first block of era 1.
func registerTestCast(t *testing.T, l *local) uint64 {
	t.Helper()
	daemons, hypernodes, err := newCast(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range slices.Concat(daemons, hypernodes) {
		a.listener.Close()
	}
	if err := l.register(t.Context(), daemons, hypernodes); err != nil {
		t.Fatal(err)
	}
	first, err := l.world.AddSegment(t.Context(), devnet.Segment{Era: demoFirstEra, Blocks: demoEraBlocks, Lead: 3})
	if err != nil {
		t.Fatal(err)
	}
	return first
}

// load publishes what the cast would: reports of all daemons, and of none of
// the HyperNodes, so that every pair rests on a receipt.
type load struct {
	t       *testing.T
	local   *local
	network domain.Network
	js      jetstream.JetStream
	first   uint64 // first block of era 1
	sent    int
}

func newLoad(t *testing.T, l *local, first uint64) *load {
	t.Helper()
	conn, err := nats.Connect(l.broker.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(conn.Close)
	js, err := jetstream.New(conn)
	if err != nil {
		t.Fatal(err)
	}
	if err := ingest.EnsureStreams(t.Context(), js, ingest.StreamConfig{}); err != nil {
		t.Fatal(err)
	}
	genesis, err := l.network.genesis()
	if err != nil {
		t.Fatal(err)
	}
	g := &load{t: t, local: l, network: genesis.Network(), js: js, first: first}
	g.publish(t.Context(), &domain.PolicyChange{Policy: demoPolicy()}, nil, testSigner(keyGovernance))
	return g
}

func (g *load) publish(ctx context.Context, f domain.Fact, proofs [][]byte, signer domain.Signer) {
	m, err := domain.NewMessage(g.network, f, proofs, signer)
	if err != nil {
		g.t.Error(err)
		return
	}
	data := m.Encode()
	_, err = g.js.Publish(ctx, domain.Subject(f, g.network.ChainID), data, jetstream.WithMsgID(domain.MessageID(data)))
	if err != nil && ctx.Err() == nil {
		g.t.Error(err)
	}
	g.sent++
}

// run seals blocks and publishes a round of reports for the newest era after
// each, until ctx ends.
func (g *load) run(ctx context.Context) {
	for n := uint64(0); waitFor(20*time.Millisecond)(ctx) == nil; n++ {
		if err := g.local.advance(); err != nil {
			g.t.Error(err)
			return
		}
		g.round(ctx, n)
	}
}

// round publishes a report of each daemon for the newest era.
func (g *load) round(ctx context.Context, n uint64) {
	head, err := g.local.chain.Client().BlockNumber(ctx)
	if err != nil || head < g.first {
		return
	}
	era := domain.Era(demoFirstEra + (head-g.first)/demoEraBlocks)
	for sn := range castProviders() {
		g.report(ctx, era, domain.SNID(sn+1), n)
	}
}

// report files the daemon's side of all pairs, with the HyperNodes' receipts.
func (g *load) report(ctx context.Context, era domain.Era, sn domain.SNID, n uint64) {
	r := &domain.Report{Originator: domain.Originator{Kind: domain.OriginSN, ID: uint64(sn)}, Era: era}
	var proofs [][]byte
	for i := range castOperators() {
		hn := domain.HNID(i + 1)
		c := domain.Challenge{Era: era, SN: sn, HN: hn, Nonce: domain.Nonce{byte(n), byte(n >> 8)}}
		signature, err := testSigner((&actor{command: "hypernode", id: uint64(hn)}).key()).Sign(c.ReceiptDigest(g.network))
		if err != nil {
			g.t.Error(err)
			return
		}
		r.Peers = append(r.Peers, domain.Peer{ID: uint64(hn), RTTMicros: 1 + n})
		proofs = append(proofs, domain.Receipt{Nonce: c.Nonce, Signature: signature}.Bytes())
	}
	g.publish(ctx, r, proofs, testSigner((&actor{command: "daemon", id: uint64(sn)}).key()))
}

// testEngine is an engine in a process of its own.
type testEngine struct {
	data string
	args []string
}

// newTestEngine prepares an engine on l's network, with or without the
// observer's key.
func newTestEngine(t *testing.T, l *local, observes bool) *testEngine {
	t.Helper()
	e := &testEngine{data: t.TempDir()}
	e.args = []string{"run", "--data", e.data, "--rpc", l.chain.URL(), "--nats-url", l.broker.URL(),
		"--network", networkFile(l.dir), "--poll", "50ms"}
	if observes {
		key, password, err := l.keystore(filepath.Join(e.data, "o"), keyObserver)
		if err != nil {
			t.Fatal(err)
		}
		e.args = append(e.args, "--observer-key", key, "--observer-password-file", password)
	}
	return e
}

func (e *testEngine) start(t *testing.T) *exec.Cmd {
	t.Helper()
	program, err := exec.LookPath("assay")
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, e.args...)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill() })
	return cmd
}

// whatIf returns the epochs of the log under a policy.
func (e *testEngine) whatIf(t *testing.T, policy domain.Policy) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "policy.json")
	if err := os.WriteFile(file, domain.FormatPolicy(&policy), 0o600); err != nil {
		t.Fatal(err)
	}
	code, epochs, stderr := try(t, "replay", "--data", e.data, "--policy", file, "--json")
	if code != exitOK {
		t.Fatalf("replay with a policy: code %d: %s", code, stderr)
	}
	return epochs
}

// outcome is what a log says of itself.
type outcome struct {
	Size   uint64
	Root   domain.Hash
	Cursor string
	Kinds  map[string]uint64
	epochs string
}

// catchUp runs the engine, ended politely each time, until its log accounts for
// the whole stream.
func (e *testEngine) catchUp(t *testing.T, js jetstream.JetStream) outcome {
	t.Helper()
	for range 20 {
		ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
		program, err := exec.LookPath("assay")
		if err != nil {
			t.Fatal(err)
		}
		cmd := exec.CommandContext(ctx, program, e.args...)
		cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
		_ = cmd.Run()
		cancel()
		code, stdout, stderr := try(t, "log", "stats", "--data", e.data, "--json")
		if code != exitOK {
			t.Fatalf("log stats: code %d: %s", code, stderr)
		}
		var o outcome
		if err := json.Unmarshal([]byte(stdout), &o); err != nil {
			t.Fatal(err)
		}
		stream, err := js.Stream(t.Context(), ingest.StreamIn)
		if err != nil {
			t.Fatal(err)
		}
		if last := stream.CachedInfo().State.LastSeq; strings.HasSuffix(o.Cursor, fmt.Sprintf("#%d", last)) {
			if code, o.epochs, stderr = try(t, "replay", "--data", e.data, "--json"); code != exitOK {
				t.Fatalf("replay: code %d: %s", code, stderr)
			}
			return o
		}
	}
	t.Fatal("the engine never caught up with the stream")
	return outcome{}
}
