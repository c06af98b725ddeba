package chainsync

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"assay/domain"
)

// taped is a stage's configuration over a tape, which is quick to read again
// and again.
func (s *stage) taped() Config {
	cfg := s.config(0, nil)
	cfg.Endpoints = []Endpoint{{"http://a.example", newTape(NewClient(s.chain.Client()))}}
	return cfg
}

func TestTheSequenceDoesNotDependOnBatchesOrNodes(t *testing.T) {
	s := newStage(t)
	s.play()
	cfg := s.taped()
	want := lines(readAll(t, cfg))
	for _, batch := range []uint64{1, 2, 3, 7, 1000} {
		for nodes := 1; nodes <= 3; nodes++ {
			cfg.Batch = batch
			cfg.Endpoints = slices.Repeat(cfg.Endpoints[:1], nodes)
			if diff := cmp.Diff(want, lines(readAll(t, cfg))); diff != "" {
				t.Errorf("batch %d, %d nodes (-want +got): %s", batch, nodes, diff)
			}
		}
	}
}

// After a restart exactly what the log does not have comes, whatever is the last
// that it has, with snapshots and without.
func TestRestartAfterAnyFact(t *testing.T) {
	s := newStage(t)
	s.play()
	cfg := s.taped()
	all := readAll(t, cfg)
	want := lines(all)
	dir := t.TempDir()
	for _, c := range []struct {
		name, dir string
		stride    int
	}{{"without snapshots", "", 5}, {"with snapshots", dir, 1}} {
		cfg.SnapshotDir, cfg.SnapshotEvery, cfg.Last = c.dir, 7, nil
		cfg.Batch = 3
		readAll(t, cfg) // leaves snapshots
		cfg.Batch, cfg.SnapshotEvery = 64, 1e6
		for i := 0; i < len(all); i += c.stride {
			cfg.Last = all[i].(domain.ChainFact)
			if got := lines(readAll(t, cfg)); !slices.Equal(want[i+1:], got) {
				t.Fatalf("%s, after fact %d, %s (-want +got): %s", c.name, i, want[i], cmp.Diff(want[i+1:], got))
			}
		}
	}
	if blocks, err := snapshotBlocks(dir); err != nil || len(blocks) != snapshotsKept {
		t.Errorf("snapshots of blocks %v, %v; want %d", blocks, err, snapshotsKept)
	}
}

func TestSnapshotsSpareReadingAndAreNeverTrusted(t *testing.T) {
	s := newStage(t)
	s.play()
	cfg := s.taped()
	all := readAll(t, cfg)
	cfg.SnapshotDir, cfg.SnapshotEvery, cfg.Batch = filepath.Join(t.TempDir(), "made", "here"), 10, 5
	readAll(t, cfg)
	blocks, err := snapshotBlocks(cfg.SnapshotDir)
	if err != nil || len(blocks) < 2 {
		t.Fatalf("snapshots of blocks %v, %v", blocks, err)
	}
	cfg.Last = &domain.Head{Place: domain.Place{Block: all[len(all)-1].(domain.ChainFact).At().Block + 1}}
	from := func(cfg Config) uint64 {
		t.Helper()
		cfg.Sink = &memory{}
		syncer, err := New(cfg)
		if err != nil {
			t.Fatal(err)
		}
		if err := syncer.prepare(t.Context()); err != nil {
			t.Fatal(err)
		}
		return syncer.next
	}
	if got := from(cfg); got != blocks[0]+1 {
		t.Errorf("reading begins with block %d, want %d behind the newest snapshot", got, blocks[0]+1)
	}
	// The log lost its tail: an older one serves.
	older := cfg
	older.Last = all[slices.IndexFunc(all, func(f domain.Fact) bool { return f.(domain.ChainFact).At().Block == blocks[0] })].(domain.ChainFact)
	if got := from(older); got != blocks[1]+1 {
		t.Errorf("reading begins with block %d, want %d behind the older snapshot", got, blocks[1]+1)
	}
	// Another setting means another history.
	other := cfg
	other.DeployBlock--
	if got := from(other); got != other.DeployBlock {
		t.Errorf("with another deployment block reading begins with block %d, want %d", got, other.DeployBlock)
	}
	newest := filepath.Join(cfg.SnapshotDir, fmt.Sprintf("decoder-%d.json", blocks[0]))
	whole, err := os.ReadFile(newest)
	if err != nil {
		t.Fatal(err)
	}
	for i := range whole {
		if i%97 != 0 && i > 70 {
			continue
		}
		damaged := slices.Clone(whole)
		damaged[i] ^= 4
		if err := os.WriteFile(newest, damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		if got := from(cfg); got != blocks[1]+1 {
			t.Errorf("byte %d flipped: reading begins with block %d, want %d behind the one before", i, got, blocks[1]+1)
		}
	}
	if err := os.WriteFile(newest, whole[:len(whole)-1], 0o600); err != nil {
		t.Fatal(err)
	}
	if got := from(cfg); got != blocks[1]+1 {
		t.Errorf("cut off: reading begins with block %d, want %d", got, blocks[1]+1)
	}
}

func TestPublicationsAreRepeatedUntilTheyAreDurable(t *testing.T) {
	s := newStage(t)
	cfg := s.taped()
	want := lines(readAll(t, cfg))
	sink := &memory{fail: func(call int) error {
		if call%3 != 0 {
			return errors.New("stream is full")
		}
		return nil
	}}
	cfg.Sink, cfg.Batch = sink, 4
	var pauses []time.Duration
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var syncer *Syncer
	var before uint64
	cfg.Wait = func(_ context.Context, d time.Duration) error {
		status := syncer.Status()
		if status.Waiting == "" {
			cancel()
			return context.Canceled
		}
		pauses = append(pauses, d)
		if !strings.Contains(status.Waiting, "stream is full") || status.Block < before {
			t.Errorf("status while the sink fails: %+v", status)
		}
		before = status.Block
		return nil
	}
	syncer, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	if err := syncer.Run(ctx); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, sink.lines()); diff != "" {
		t.Errorf("facts (-want +got): %s", diff)
	}
	for i, d := range pauses {
		if want := []time.Duration{firstPause, 2 * firstPause}[i%2]; d != want {
			t.Fatalf("pauses %v, want %v and %v in turn", pauses, firstPause, 2*firstPause)
		}
	}
}

func TestBackoffGrowsToItsLimit(t *testing.T) {
	inProcess(t, "only a client in the process can be closed under its users")
	s := newStage(t)
	cfg := s.config(0, &memory{})
	down := &liar{Node: NewClient(s.chain.Client())}
	down.Node.(*Client).Client.Close()
	cfg.Endpoints = []Endpoint{{"http://a.example", down}}
	var pauses []time.Duration
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	cfg.Wait = func(_ context.Context, d time.Duration) error {
		if pauses = append(pauses, d); len(pauses) == 12 {
			cancel()
		}
		return ctx.Err()
	}
	syncer, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	if err := syncer.Run(ctx); err != nil {
		t.Fatalf("a node that is down ended the run: %v", err)
	}
	for i, d := range pauses {
		if want := min(firstPause<<i, longestPause); d != want {
			t.Errorf("pause %d: got %v, want %v", i, d, want)
		}
	}
	if _, err := syncer.step(t.Context()); err == nil || !strings.HasPrefix(err.Error(), "node a.example: ") {
		t.Errorf("error of a node that is down: got %v, want the node's host in front", err)
	}
}

// The log's last fact stands in a block that the chain does not have any more.
func TestALogOfAnotherHistoryIsRefused(t *testing.T) {
	s := newStage(t)
	cfg := s.taped()
	all := readAll(t, cfg)
	last := *all[len(all)/2].(domain.ChainFact).At()
	last.BlockHash = domain.Hash(common.HexToHash("0x01"))
	cfg.Last, cfg.Sink = &domain.Head{Place: last}, &memory{}
	syncer, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	if err := drain(t.Context(), syncer); !errors.Is(err, ErrFinalityViolation) {
		t.Errorf("got %v, want %v", err, ErrFinalityViolation)
	}
}

func TestARealNodeOverHTTP(t *testing.T) {
	s := newStage(t)
	node, err := Dial(t.Context(), s.chain.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	cfg := s.config(1, nil)
	want := lines(readAll(t, cfg))
	cfg.Endpoints = []Endpoint{{s.chain.URL(), node}}
	if diff := cmp.Diff(want, lines(readAll(t, cfg))); diff != "" {
		t.Errorf("over HTTP (-want +got): %s", diff)
	}
	if _, err := Dial(t.Context(), "gopher://secret@node.example/key"); err == nil || strings.Contains(err.Error(), "secret") && strings.Contains(err.Error(), "/key") {
		t.Errorf("dial of an unknown scheme: %v", err)
	}
}
