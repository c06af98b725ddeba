package chainsync

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"assay/contracts/icnt"
	"assay/domain"
	"assay/internal/devnet"
)

// watchOver is an observer of a script and a home chain whose watch runs for a
// number of waits; between them the settlement chain grows by a block, and
// everything reaches the log. Each wait is told to between first.
func watchOver(t *testing.T, watched Config, waits int, between func(n int, o *observer)) (o *observer, logged string) {
	t.Helper()
	chain := newSettlementScript(3)
	settlement := scriptConfig(defaultOf(t), Confirmations(0), nil, chain)
	settlement.ChainID = settlementID
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var text bytes.Buffer
	watched.Logger = slog.New(slog.NewTextHandler(&text, nil))
	n := 0
	watched.Wait = func(context.Context, time.Duration) error {
		between(n, o)
		if n++; n > waits {
			cancel()
			return context.Canceled
		}
		chain.grow(0)
		if err := drain(ctx, o.syncer); err != nil {
			t.Errorf("the settlement chain's reader: %v", err)
		}
		o.send(len(*o.outbox))
		o.take(len(o.stream))
		return nil
	}
	o = newObserver(newJournal(t, nil), &[]domain.Fact{}, settlement, watched)
	if err := o.watch.Run(ctx); err != nil {
		t.Fatalf("the watch ended: %v", err)
	}
	if got := len(o.heads()); got != len(chain.headers) {
		t.Errorf("the log has %d heads of the settlement chain, want %d", got, len(chain.headers))
	}
	return o, text.String()
}

// A watched chain that cannot be trusted stops the watch, loudly and with a
// name, and nothing else; once it can be, the watch goes on by itself.
func TestWatchStopsLoudlyAndAlone(t *testing.T) {
	h := newHome(t)
	h.play()
	for name, c := range map[string]struct {
		lie  func(lying *bool) liar
		want string
	}{
		"logs that are left out": {func(lying *bool) liar {
			return liar{logs: func(_ common.Hash, logs []types.Log) ([]types.Log, error) {
				if *lying {
					return nil, nil
				}
				return logs, nil
			}}
		}, "DISAGREEMENT"},
		"receipts of a mint that never was": {func(lying *bool) liar {
			return liar{receipts: func(receipts []*Receipt) ([]*Receipt, error) {
				if *lying && len(receipts) > 0 && len(receipts[0].Logs) > 0 {
					receipts[0].Logs[0].Data = common.BigToHash(wei(1e6)).Bytes()
				}
				return receipts, nil
			}}
		}, "receipts derive to root"},
		"another chain": {func(lying *bool) liar {
			return liar{header: func(h *types.Header, _ bool) error {
				if *lying && h.Number.Uint64() > 3 {
					h.Extra = []byte("another")
				}
				return nil
			}}
		}, "DISAGREEMENT"},
	} {
		t.Run(name, func(t *testing.T) {
			lying := true
			second := c.lie(&lying)
			second.Node = newTape(NewClient(h.chain.Client()))
			cfg := h.config(1)
			cfg.Patience = 2
			cfg.Endpoints = append(cfg.Endpoints, Endpoint{"http://liar.example", &second})
			states := map[string]int{}
			o, logged := watchOver(t, cfg, 60, func(n int, o *observer) {
				status := o.watch.Status()
				states[status.State]++
				if lying && len(o.watched()) > 1 {
					t.Errorf("published while a node lies: %v", o.watched())
				}
				if status.State == WatchStopped && !strings.Contains(status.Err, c.want) {
					t.Errorf("stopped by %q, want %q", status.Err, c.want)
				}
				lying = n < 30
			})
			if diff := cmp.Diff(whatPlays(), o.watched()); diff != "" {
				t.Errorf("watched (-want +got): %s", diff)
			}
			stops := strings.Count(logged, `level=ERROR msg="chain watch stopped"`)
			if states[WatchStopped] < 5 || stops < 5 || !strings.Contains(logged, "watched_chain=1") || !strings.Contains(logged, c.want) {
				t.Errorf("states %v, %d stops logged: %s", states, stops, logged)
			}
			if status := o.watch.Status(); status.State != WatchReads || status.Err != "" {
				t.Errorf("in the end the watch %s: %s", status.State, status.Err)
			}
		})
	}
}

// A watched chain that is down holds nothing up.
func TestAWatchedChainThatIsDown(t *testing.T) {
	h := newHome(t)
	h.play()
	down := true
	node := &liar{Node: NewClient(h.chain.Client()), header: func(*types.Header, bool) error {
		if down {
			return errors.New("connection refused")
		}
		return nil
	}}
	cfg := h.config(0)
	cfg.Endpoints = []Endpoint{{"http://a.example", node}}
	o, logged := watchOver(t, cfg, 40, func(n int, o *observer) {
		if status := o.watch.Status(); down && n > 0 && !strings.Contains(status.Waiting, "connection refused") {
			t.Errorf("waits for %q", status.Waiting)
		}
		down = n < 20
	})
	if diff := cmp.Diff(whatPlays(), o.watched()); diff != "" {
		t.Errorf("watched (-want +got): %s", diff)
	}
	for _, want := range []string{`level=WARN msg="chain reading waits" watched_chain=1`, `level=INFO msg="chain reading goes on" watched_chain=1`} {
		if !strings.Contains(logged, want) {
			t.Errorf("the log lacks %s: %s", want, logged)
		}
	}
}

// Only what is final is watched: a fork above leaves no trace, one below stops
// the watch at every start from then on.
func TestForkOfTheWatchedChain(t *testing.T) {
	h := newHome(t)
	h.mine(4)
	b := icnt.NewTestICNT()
	mint := func(icnt int64) domain.Hash {
		receipt := h.does(h.operator, b.PackMint(devnet.TestAddress("alice"), wei(icnt)))
		return domain.Hash(receipt.BlockHash)
	}
	cfg := h.config(1)
	cfg.Finality = Confirmations(3)
	chain := newSettlementScript(9)
	settlement := scriptConfig(defaultOf(t), Confirmations(0), nil, chain)
	settlement.ChainID = settlementID
	o := newObserver(newJournal(t, nil), &[]domain.Fact{}, settlement, cfg)
	fork, err := h.chain.Client().HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	forks := func() {
		t.Helper()
		if err := h.chain.Fork(fork.Hash()); err != nil {
			t.Fatal(err)
		}
		h.operator = h.sender("operator")
	}
	dropped := mint(666)
	o.rest()
	forks()
	h.mine(2) // the dropped transaction comes back in another block
	mint(777)
	h.mine(3)
	o.rest()
	if _, hash, _ := o.state.Token().Last(); hash == dropped || len(o.facts) == 0 {
		t.Errorf("the log heard of the dropped block %s", dropped)
	}
	want := []string{"authority_changed owner", "token_minted 666", "token_minted 777"}
	if diff := cmp.Diff(want, o.watched()); diff != "" {
		t.Fatalf("after a fork above what is final (-want +got): %s", diff)
	}
	forks()
	mint(888)
	h.mine(9)
	for _, starts := range []bool{false, true} {
		if starts {
			o = newObserver(o.journal, o.outbox, settlement, cfg)
		}
		if err := drain(t.Context(), o.watch.reader); !errors.Is(err, ErrFinalityViolation) {
			t.Errorf("after a fork below, new start %v: got %v, want %v", starts, err, ErrFinalityViolation)
		}
		chain.grow(0)
		if err := drain(t.Context(), o.syncer); err != nil {
			t.Errorf("the settlement chain's reader: %v", err)
		}
	}
	o.send(9)
	o.take(9)
	if diff := cmp.Diff(want, o.watched()); diff != "" || len(o.heads()) != len(chain.headers) {
		t.Errorf("%d heads; watched (-want +got): %s", len(o.heads()), diff)
	}
}

// What was found is handed over once, and the watch goes on when the log has it.
func TestWatchWaitsForTheLog(t *testing.T) {
	h := newHome(t)
	h.play()
	chain := newSettlementScript(4)
	settlement := scriptConfig(defaultOf(t), Confirmations(0), nil, chain)
	settlement.ChainID = settlementID
	o := newObserver(newJournal(t, nil), &[]domain.Fact{}, settlement, h.config(1))
	for range 8 {
		_, err := o.watch.reader.step(t.Context())
		if !errors.Is(err, errUnconfirmed) || o.watch.Status().State != WatchConfirms {
			t.Fatalf("the log has nothing: got %v, state %s", err, o.watch.Status().State)
		}
		if err := drain(t.Context(), o.syncer); err != nil {
			t.Fatal(err)
		}
		chain.grow(0)
		o.send(9)
	}
	found := slices.DeleteFunc(slices.Clone(o.stream), func(f domain.Fact) bool { return f.Kind() == domain.KindHead })
	// Batches are of four blocks: the deployment and the first mints are in one.
	if got := len(found); got != 4 {
		t.Errorf("%d facts handed over, want 4 of the first batch: %s", got, lines(found))
	}
	o.take(len(o.stream))
	o.rest()
	if diff := cmp.Diff(whatPlays(), o.watched()); diff != "" || o.watch.Status().State != WatchReads || len(o.refused) > 0 {
		t.Errorf("state %s, refused %v; watched (-want +got): %s", o.watch.Status().State, o.refused, diff)
	}
}

// A mark spares reading again what had nothing; it is never believed more than
// the log.
func TestMarksSpareReadingAndAreNeverTrusted(t *testing.T) {
	h := newHome(t)
	h.play()
	cfg := h.config(1)
	cfg.SnapshotDir, cfg.SnapshotEvery = filepath.Join(t.TempDir(), "made", "here"), 1
	settlement := scriptConfig(defaultOf(t), Confirmations(0), nil, newSettlementScript(5))
	settlement.ChainID = settlementID
	o := newObserver(newJournal(t, nil), &[]domain.Fact{}, settlement, cfg)
	o.rest()
	h.mine(20)
	o.rest()
	newest, err := h.chain.Client().BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	last, _, _ := o.state.Token().Last()
	from := func(j *journal, cfg Config) uint64 {
		t.Helper()
		again := newObserver(j, &[]domain.Fact{}, settlement, cfg)
		begins := again.watch.reader.next
		again.rest()
		if diff := cmp.Diff(whatPlays(), j.watched()); diff != "" {
			t.Errorf("watched (-want +got): %s", diff)
		}
		return begins
	}
	if got := from(o.journal, cfg); got != newest+1 {
		t.Errorf("reading begins with block %d, want %d behind the mark", got, newest+1)
	}
	// A log that lost what the mark rests on, or everything.
	file := filepath.Join(cfg.SnapshotDir, markFile)
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, taken := range []int{0, slices.IndexFunc(o.stream, func(f domain.Fact) bool { return f.(domain.ChainFact).At().LogIndex == o.view().Place.LogIndex })} {
		j := newJournal(t, slices.Clone(o.stream[:taken]))
		j.take(taken)
		want := max(h.block, j.view().Watched.Block)
		if got := from(j, cfg); got != want || want > last.Block {
			t.Errorf("with %d facts of %d in the log, reading begins with block %d, want %d", taken, len(o.stream), got, want)
		}
		if err := os.WriteFile(file, whole, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	other := cfg
	other.DeployBlock--
	if got := from(o.journal, other); got != last.Block {
		t.Errorf("with another first block reading begins with block %d, want %d, that of the log's last fact", got, last.Block)
	}
	for i := 0; i < len(whole); i += 23 {
		damaged := slices.Clone(whole)
		damaged[i] ^= 4
		if err := os.WriteFile(file, damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		again := newObserver(o.journal, &[]domain.Fact{}, settlement, cfg)
		if got := again.watch.reader.next; got != last.Block {
			t.Errorf("byte %d flipped: reading begins with block %d, want %d", i, got, last.Block)
		}
	}
}
