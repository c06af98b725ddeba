package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/console"
	"assay/internal/devnet"
	"assay/projections"
)

// consoleDeadline is more than a network of no nodes takes to close and settle an
// epoch of seconds.
const consoleDeadline = 90 * time.Second

// visitor asks the console of a running engine.
type visitor struct {
	t   *testing.T
	ctx context.Context
	url string
}

// ask sends a request, and decodes the answer if it is good.
func (v *visitor) ask(method, path string, body, answer any) int {
	v.t.Helper()
	var sent bytes.Buffer
	if body != nil {
		if err := json.NewEncoder(&sent).Encode(body); err != nil {
			v.t.Fatal(err)
		}
	}
	r, err := http.NewRequestWithContext(v.ctx, method, v.url+"api/v1/"+path, &sent)
	if err != nil {
		v.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	got, err := http.DefaultClient.Do(r)
	if err != nil {
		v.t.Fatal(err)
	}
	defer got.Body.Close()
	text, err := io.ReadAll(got.Body)
	if err != nil {
		v.t.Fatal(err)
	}
	if got.StatusCode == http.StatusOK {
		if err := json.Unmarshal(text, answer); err != nil {
			v.t.Fatalf("%s: %v: %s", path, err, text)
		}
	}
	return got.StatusCode
}

// until asks until an answer is as wanted.
func (v *visitor) until(path string, answer any, wanted func() bool) {
	v.t.Helper()
	for status := 0; status != http.StatusOK || !wanted(); {
		if err := waitFor(blockTime / 4)(v.ctx); err != nil {
			v.t.Fatalf("%s: status %d, %+v: %v", path, status, answer, err)
		}
		status = v.ask(http.MethodGet, path, nil, answer)
	}
}

// consoleProposal is what the test reads of a proposal.
type consoleProposal struct {
	Digest   domain.Hash `json:"digest"`
	Problems []string    `json:"problems"`
	Hashes   struct {
		SafeTx domain.Hash `json:"safe_tx"`
	} `json:"hashes"`
}

// Two treasury signers approve in the console of an engine, the engine carries their
// signatures through the stream, and the epoch is settled on chain with them. A
// stranger's signature and a personal_sign are refused before anything is published.
func TestConsoleApprovalsSettleAnEpoch(t *testing.T) {
	artifacts, err := findArtifacts(filepath.Join("..", "..", "contracts", "safe", "node_modules"))
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), consoleDeadline)
	defer cancel()
	l, err := startLocal(ctx, t.TempDir(), "", artifacts, slog.New(slog.NewTextHandler(t.Output(), nil)))
	if err != nil {
		t.Fatal(err)
	}
	defer l.close()
	e := openWithConsole(t, ctx, l)
	defer e.close()
	running, stop := context.WithCancel(ctx)
	group, running := errgroup.WithContext(running)
	group.Go(func() error { return l.chain.Run(running) })
	group.Go(func() error { return e.run(running) })
	defer func() {
		stop()
		if err := group.Wait(); err != nil {
			t.Errorf("the engine failed: %v", err)
		}
	}()
	policy := domain.DefaultPolicy()
	policy.GenesisEra = domain.Optional{Set: true, Value: demoFirstEra}
	policy.ErasPerEpoch = domain.Optional{Set: true, Value: 1}
	policy.SealGraceBlocks = 1
	if err := e.propose(ctx, policy.Complete(nil)); err != nil {
		t.Fatal(err)
	}

	v := &visitor{t, ctx, e.console.url()}
	var epoch struct {
		Phase     string `json:"phase"`
		Approvals int    `json:"approvals"`
	}
	v.until("epochs/0", &epoch, func() bool { return epoch.Phase == projections.PhaseClosed })
	var p consoleProposal
	v.until("epochs/0/proposal", &p, func() bool { return len(p.Problems) == 0 })
	approveInConsole(t, v, &p)
	v.until("epochs/0", &epoch, func() bool { return epoch.Phase == projections.PhaseSettled })
	if epoch.Approvals != 2 {
		t.Errorf("%d approvals, want 2", epoch.Approvals)
	}
	if status := v.ask(http.MethodGet, "epochs/0/proposal", nil, &p); status != http.StatusConflict {
		t.Errorf("proposal of a settled epoch: %d", status)
	}
	places := []projections.Decided{{SN: 1, Amount: domain.ICNT(1)}, {SN: 2, Position: domain.Position{1}, Amount: domain.ICNT(1)}}
	locks, err := e.console.view.Locked(ctx, places)
	if err != nil || locks.Block == 0 || !slices.Equal(locks.Amounts, make([]domain.Amount, 2)) {
		t.Errorf("locks %+v: %v: want two places of which nothing is locked", locks, err)
	}
}

// The console of a log asks no chain, and says so where it matters: what is decided
// is there, and who knows what of it is locked.
func TestConsoleOfALogSaysWhoKnowsLocks(t *testing.T) {
	data := t.TempDir()
	newSignedLog(t).write(data, harshFacts)
	log, err := eventlog.Open(logDir(data), eventlog.Config{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	v, err := newConsole(consoleConfig{Data: data, Log: log, Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	if err := v.fold(t.Context(), log.Size()); err != nil {
		t.Fatal(err)
	}
	var decided []projections.Decided
	v.chronicle.Look(func(s *projections.State) { decided = s.Decided(0) })
	if len(decided) == 0 {
		t.Fatal("nothing waits to be taken: the history has changed")
	}
	at := httptest.NewServer(v.server.Handler())
	defer at.Close()
	var node struct {
		Decided struct {
			Unknown string     `json:"unknown"`
			Places  []struct{} `json:"places"`
		} `json:"decided"`
	}
	ask := &visitor{t, t.Context(), at.URL + "/"}
	if status := ask.ask(http.MethodGet, fmt.Sprintf("nodes/%d", decided[0].SN), nil, &node); status != http.StatusOK || len(node.Decided.Places) == 0 {
		t.Fatalf("status %d, %+v", status, node)
	}
	for _, want := range []string{"assay run --console", "lockedOfNode", log.Genesis().Settlement.String()} {
		if !strings.Contains(node.Decided.Unknown, want) {
			t.Errorf("%q does not name %s", node.Decided.Unknown, want)
		}
	}
}

// approveInConsole has two signers approve, the first one twice, after signatures
// that must not count.
func approveInConsole(t *testing.T, v *visitor, p *consoleProposal) {
	t.Helper()
	post := func(signer domain.Signer, hash domain.Hash, answer any) int {
		signature, err := signer.Sign(hash)
		if err != nil {
			t.Fatal(err)
		}
		return v.ask(http.MethodPost, "epochs/0/approvals", map[string]string{"signature": fmt.Sprintf("0x%x", signature[:])}, answer)
	}
	first, second := testSigner(localSigners()[1]), testSigner(localSigners()[2])
	if status := post(testSigner(keyClaimer), p.Hashes.SafeTx, nil); status != http.StatusForbidden {
		t.Errorf("a stranger's signature: %d", status)
	}
	personal := domain.Keccak256([]byte("\x19Ethereum Signed Message:\n32"), p.Hashes.SafeTx[:])
	if status := post(first, personal, nil); status != http.StatusBadRequest {
		t.Errorf("a personal_sign: %d", status)
	}
	for _, signer := range []domain.Signer{first, first, second} {
		var done console.Approved
		if status := post(signer, p.Hashes.SafeTx, &done); status != http.StatusOK || done.Signer != signer.Address() || done.Digest != p.Digest {
			t.Errorf("approval of %s: %d, %+v", signer.Address(), status, done)
		}
	}
}

// openWithConsole registers a cast that nobody starts, so that links earn, and opens
// an engine with a console for it.
func openWithConsole(t *testing.T, ctx context.Context, l *local) *engine {
	t.Helper()
	daemons, hypernodes, err := newCast(l.dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range append(daemons, hypernodes...) {
		defer a.listener.Close()
	}
	if err := l.register(ctx, daemons, hypernodes); err != nil {
		t.Fatal(err)
	}
	if _, err := l.world.AddSegment(ctx, devnet.Segment{Era: demoFirstEra, Blocks: 2, Lead: 2}); err != nil {
		t.Fatal(err)
	}
	cfg := l.engine()
	cfg.Console = consolePlace{Address: "127.0.0.1:0", Needed: true}
	e, err := openEngine(ctx, cfg)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(e.console.url(), "http://127.0.0.1:") {
		t.Fatalf("the console is at %q", e.console.url())
	}
	return e
}
