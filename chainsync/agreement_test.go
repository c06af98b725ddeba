package chainsync

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"assay/domain"
)

// mute is a node that can be made to fail, or to hang until it is given up.
type mute struct {
	Node
	err   atomic.Pointer[error]
	hangs bool
}

func (m *mute) silent(ctx context.Context) error {
	if m.hangs {
		<-ctx.Done()
		return ctx.Err()
	}
	if err := m.err.Load(); err != nil {
		return *err
	}
	return nil
}

func (m *mute) ChainID(ctx context.Context) (*big.Int, error) {
	if err := m.silent(ctx); err != nil {
		return nil, err
	}
	return m.Node.ChainID(ctx)
}

func (m *mute) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	if err := m.silent(ctx); err != nil {
		return nil, err
	}
	return m.Node.HeaderByNumber(ctx, number)
}

// F43: one of three nodes may be missing, two may not; when one of them comes
// back, reading goes on by itself.
func TestF43FewerThanEnoughNodesAreWaitedFor(t *testing.T) {
	table := defaultOf(t)
	down := errors.New("connection refused")
	nodes := [3]*mute{}
	chain := newScript(10)
	for i := range nodes {
		nodes[i] = &mute{Node: chain}
	}
	sink := &memory{}
	cfg := scriptConfig(table, Confirmations(0), sink, nodes[0], nodes[1], nodes[2])
	cfg.Quorum = 2
	log := &strings.Builder{}
	cfg.Logger = slog.New(slog.NewTextHandler(log, nil))
	s := newScripted(t, cfg)
	for _, c := range []struct {
		down  string // one letter a node
		grows int
		want  int // heads published in all
	}{{"1", 0, 10}, {"12", 3, 10}, {"012", 0, 10}, {"12", 0, 10}, {"0", 0, 13}, {"02", 1, 13}, {"", 0, 14}} {
		for range c.grows {
			chain.grow(0)
		}
		for i, n := range nodes {
			n.err.Store(nil)
			if strings.Contains(c.down, string(rune('0'+i))) {
				n.err.Store(&down)
			}
		}
		err := drain(t.Context(), s)
		var wait *unavailable
		if enough := len(c.down) < 2; enough != (err == nil) || !enough && !errors.As(err, &wait) {
			t.Errorf("nodes %q down: got %v", c.down, err)
		}
		if len(sink.facts) != c.want {
			t.Errorf("nodes %q down: %d heads, want %d", c.down, len(sink.facts), c.want)
		}
		for i, e := range s.Status().Endpoints {
			if faulty := strings.Contains(c.down, string(rune('0'+i))); faulty != strings.Contains(e.Fault, "connection refused") {
				t.Errorf("nodes %q down: status of %s says %q", c.down, e.Host, e.Fault)
			}
		}
	}
	// Node 1 was lost once, 0 and 2 twice; each loss and each return is said.
	for text, want := range map[string]int{"endpoint is not counted on": 5, "counted on again": 5} {
		if n := strings.Count(log.String(), text); n != want {
			t.Errorf("said %d times %q, want %d:\n%s", n, text, want, log)
		}
	}
}

// A node that hangs is given up soon after the others have answered, and does
// not hold them up for its own time.
func TestANodeThatHangsIsLeftBehind(t *testing.T) {
	chain, sink := newScript(10), &memory{}
	cfg := scriptConfig(defaultOf(t), Confirmations(0), sink, chain, &mute{Node: chain, hangs: true}, chain)
	cfg.Quorum, cfg.CallTimeout = 2, 24*time.Hour
	s := newScripted(t, cfg)
	s.reader.late = 0
	if err := drain(t.Context(), s); err != nil || len(sink.facts) != 10 {
		t.Errorf("%d heads, %v; want 10", len(sink.facts), err)
	}
}

// A node is heard about blocks that it calls final, or once did. On a branch
// that was never final for it, it is behind.
func TestABranchThatWasNeverFinalIsNoContradiction(t *testing.T) {
	a, b, late := newScript(12), newScript(12), newScript(12)
	late.headers = late.headers[:8]
	late.grow(1)
	a.finalized, b.finalized, late.finalized = 10, 11, 5
	sink := &memory{}
	cfg := scriptConfig(defaultOf(t), Finalized(), sink, a, b, late)
	cfg.Quorum = 2
	s := newScripted(t, cfg)
	if err := drain(t.Context(), s); err != nil || len(sink.facts) != 11 {
		t.Fatalf("%d heads, %v; want those of the blocks 0 to 10", len(sink.facts), err)
	}
	late.finalized = 7
	if err := drain(t.Context(), s); err != nil {
		t.Fatal(err)
	}
	for len(late.headers) < 12 {
		late.grow(1)
	}
	if err := drain(t.Context(), s); err != nil {
		t.Fatalf("a branch of a node that is behind: %v", err)
	}
	late.finalized = 11
	if err := drain(t.Context(), s); !errors.Is(err, ErrDisagreement) || len(sink.facts) != 11 {
		t.Errorf("final for one of them: %d heads, %v; want %v", len(sink.facts), err, ErrDisagreement)
	}
}

// After a restart no node has said anything yet. What enough of them have in
// place of the log's block is a violation, whether they call it final or not.
func TestF45AChangedFinalBlockIsFoundAfterARestart(t *testing.T) {
	for changed := 1; changed <= 3; changed++ {
		nodes := []*script{newScript(12), newScript(12), newScript(12)}
		cfg := scriptConfig(defaultOf(t), Finalized(), &memory{}, nodes[0], nodes[1], nodes[2])
		cfg.Quorum = 2
		for _, n := range nodes {
			n.finalized = 9
		}
		first := newScripted(t, cfg)
		if err := drain(t.Context(), first); err != nil {
			t.Fatal(err)
		}
		for _, n := range nodes[:changed] {
			n.reorg(6, 1)
			n.finalized = 3
		}
		again := newScripted(t, cfg)
		again.reader.check = func(context.Context, int) error { return nil }
		if _, err := again.reader.final(t.Context()); err != nil {
			t.Fatal(err)
		}
		err := again.reader.stillThere(t.Context(), first.at)
		want := map[int]error{1: nil, 2: ErrDisagreement, 3: ErrFinalityViolation}[changed]
		if !errors.Is(err, want) {
			t.Errorf("%d of 3 nodes changed: got %v, want %v", changed, err, want)
		}
		// A process that had heard them say final notices the first one.
		if changed == 1 {
			if err := drain(t.Context(), first); !errors.Is(err, ErrDisagreement) {
				t.Errorf("1 of 3 nodes changed, no restart: got %v, want %v", err, ErrDisagreement)
			}
		}
	}
}

// A node that was down at the start is checked when it comes up.
func TestANodeThatComesLaterIsChecked(t *testing.T) {
	chain, sink := newScript(10), &memory{}
	other := newScript(10)
	other.chainID = 5
	down := errors.New("connection refused")
	late := &mute{Node: other}
	late.err.Store(&down)
	cfg := scriptConfig(defaultOf(t), Confirmations(0), sink, chain, chain, late)
	cfg.Quorum = 2
	s := newScripted(t, cfg)
	if err := drain(t.Context(), s); err != nil {
		t.Fatal(err)
	}
	late.err.Store(nil)
	var config *ConfigError
	if err := drain(t.Context(), s); !errors.As(err, &config) || config.Field != "chain_id" {
		t.Errorf("got %v, want a ConfigError of chain_id", err)
	}
}

// F42 with two of three: a node whose logs are missing is not a node without
// logs, and not a reason to go on without it.
func TestF42EmptyLogsOfOneOfThreeNodesStop(t *testing.T) {
	s := newStage(t)
	truth := readAll(t, s.config(1, nil))
	number, hash := s.target()
	honest := newTape(NewClient(s.chain.Client()))
	for _, recovers := range []bool{false, true} {
		times := 3
		lagging := &liar{Node: honest, logs: onTarget(hash, func(logs []types.Log) []types.Log {
			if times--; recovers && times < 0 {
				return logs
			}
			return nil
		})}
		sink := &memory{}
		cfg := s.config(0, sink)
		cfg.Endpoints = []Endpoint{{"http://a.example", honest}, {"http://b.example", lagging}, {"http://c.example", honest}}
		cfg.Quorum, cfg.Batch, cfg.Patience = 2, 1, 5
		_, err := run(t, cfg, 100)
		if recovers {
			if diff := cmp.Diff(lines(truth), sink.lines()); diff != "" || err != nil {
				t.Errorf("logs that come later: %v, facts (-want +got): %s", err, diff)
			}
			continue
		}
		if !errors.Is(err, ErrDisagreement) || !strings.Contains(err.Error(), "0 logs of watched contracts") {
			t.Errorf("no logs: got %v, want %v", err, ErrDisagreement)
		}
		for _, f := range sink.facts {
			if at := f.(domain.ChainFact).At().Block; at >= number {
				t.Errorf("no logs: a fact of block %d was published, want none from %d on", at, number)
			}
		}
	}
}
