//go:build linux

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/nats-io/nats.go/jetstream"

	"assay/domain"
	"assay/internal/chaintest"
	"assay/internal/devnet"
	"assay/projections"
	"assay/settler"
)

const (
	// killFinality is after how many blocks one is final: two moments lie between a
	// settlement that is mined and one that is final.
	killFinality = 3
	// lifePatience bounds the life of an engine: what takes longer is stuck.
	lifePatience = 2 * time.Minute
	// sightPatience is how long nothing may be seen before the driver goes on.
	sightPatience = time.Second
)

// anvilLedger is a chain whose blocks come from the test alone.
type anvilLedger struct{ chaintest.Chain }

func (anvilLedger) Run(ctx context.Context) error { <-ctx.Done(); return nil }

// killStage is all that an engine works with, and what drives it.
type killStage struct {
	*testing.T
	chain    chaintest.Chain
	local    *local
	load     *load
	treasury *settler.Treasury
	rand     *rand.Rand
	data     string
	args     []string
	signers  []localSigner
	approved map[domain.Epoch]int // signers that did
	rounds   uint64               // of reports
	closed   domain.Epoch         // epochs that are known to have closed
	settled  int
	spike    bool
	trouble  string // what a signer's command said last
}

func newKillStage(t *testing.T) *killStage {
	t.Helper()
	chain := chaintest.Start(t, chaintest.Anvil, devnet.TestAlloc(keyOperator, keyRelayer))
	code, err := devnet.LoadSafeArtifacts("../../contracts/safe/node_modules")
	if err != nil {
		t.Fatal(err)
	}
	l := &local{dir: t.TempDir(), chain: anvilLedger{chain}, logger: slog.New(slog.DiscardHandler)}
	if err := l.deploy(t.Context(), code); err != nil {
		t.Fatal(err)
	}
	if err := l.writeNetwork(); err != nil {
		t.Fatal(err)
	}
	l.network.Finality = fmt.Sprint(killFinality)
	s := &killStage{T: t, chain: chain, local: l, rand: rand.New(rand.NewPCG(*seed, 3)), data: l.dir, approved: make(map[domain.Epoch]int)}
	if err := l.network.write(networkFile(l.dir)); err != nil {
		t.Fatal(err)
	}
	genesis, err := l.network.genesis()
	if err != nil {
		t.Fatal(err)
	}
	s.load = &load{t: t, local: l, network: genesis.Network(), first: registerTestCast(t, l)}
	if s.treasury, err = l.network.treasury(t.Context(), chain.Client()); err != nil {
		t.Fatal(err)
	}
	s.args = []string{"run", "--json", "--data", s.data, "--poll", "20ms", "--console", ""}
	for _, name := range []string{keyObserver, keyRelayer} {
		key, password := s.keystore(name)
		s.args = append(s.args, "--"+name+"-key", key, "--"+name+"-password-file", password)
	}
	for _, name := range localSigners()[:2] {
		signer := localSigner{name: name, dir: filepath.Join(s.data, "signers", name)}
		signer.key, signer.password = s.keystore(name)
		s.signers = append(s.signers, signer)
	}
	return s
}

func (s *killStage) keystore(name string) (key, password string) {
	s.Helper()
	key, password, err := s.local.keystore(filepath.Join(s.data, "keys", name), name)
	if err != nil {
		s.Fatal(err)
	}
	return key, password
}

// begin starts an engine and, once it says where its broker is, connects to it.
// It is dead already if that is its moment.
func (s *killStage) begin(at trap) *life {
	s.Helper()
	l := startLife(s.T, s.data, s.chain.URL(), s.args, at)
	if !l.await(lifePatience, func() bool { return l.count("log engine runs") > 0 }) {
		s.buryLate(l)
		return l
	}
	conn, err := l.listen()
	if err != nil {
		s.buryLate(l)
		return l
	}
	l.closers = append(l.closers, conn.Close)
	if s.load.js, err = jetstream.New(conn); err != nil {
		s.Fatal(err)
	}
	return l
}

// buryLate requires that an engine which does not go on is dead.
func (s *killStage) buryLate(l *life) {
	s.Helper()
	if !l.isDead() {
		select {
		case <-l.gone:
		default:
			s.stuck(l)
		}
	}
}

// stuck ends the test with all that is known.
func (s *killStage) stuck(l *life) {
	s.Helper()
	l.mu.Lock()
	defer l.mu.Unlock()
	l.kill()
	v, err := s.treasury.Look(s.Context())
	if err != nil {
		s.Fatal(err)
	}
	s.Fatalf("waited in vain for %q: the chain settles epoch %d next, %d have closed, approved %v, intent %q; a signer said %q; seen: %v\n%s",
		l.trap.name, v.NextEpoch, s.closed, s.approved, l.intent, s.trouble, l.seen, strings.Join(l.lines, "\n"))
}

// firstLife makes the folders, and puts the policy in force.
func (s *killStage) firstLife() {
	s.Helper()
	l := s.begin(trap{})
	s.load.publish(l.ctx, &domain.PolicyChange{Policy: demoPolicy()}, nil, testSigner(keyGovernance))
	for range killFinality {
		s.step(l)
	}
	l.stop()
}

// live lets an engine live until a moment.
func (s *killStage) live(m moment) {
	s.Helper()
	s.spike = m.spike
	l := s.begin(trap{moment: m, skip: s.rand.IntN(m.upTo + 1)})
	if s.rand.IntN(4) > 0 { // mostly it acts on what it finds before the world moves
		l.await(sightPatience, func() bool { return l.count("told") > 0 })
	}
	for born := time.Now(); !l.isDead(); s.step(l) {
		if time.Since(born) > lifePatience {
			s.stuck(l)
		}
		select {
		case <-l.gone:
			l.bury() // by itself: that fails
		default:
		}
	}
	l.bury()
	s.spike = false
}

// step does what is to be done: a signer approves, or a block goes by; or waits
// for the engine to do its part.
func (s *killStage) step(l *life) {
	s.Helper()
	v, err := s.treasury.Look(s.Context())
	if err != nil {
		s.Fatal(err)
	}
	l.mu.Lock()
	s.closed = max(s.closed, v.NextEpoch, l.closed)
	l.mu.Unlock()
	switch {
	case v.NextEpoch < s.closed && s.approved[v.NextEpoch] < len(s.signers):
		s.approve(l, v.NextEpoch)
	case v.NextEpoch == s.closed, s.moves(v), s.rand.IntN(8) == 0:
		s.block(l)
	default:
		seen := l.count("log settlement sent")
		l.await(sightPatience, func() bool { return l.count("log settlement sent") > seen })
	}
}

// moves reports whether blocks are all that a settlement needs: it is in the pool,
// or not final.
func (s *killStage) moves(v *settler.View) bool {
	s.Helper()
	return s.pending() || v.NextEpoch > 0 && !v.IsFinal(s.settledAt(v, v.NextEpoch-1).Block)
}

func (s *killStage) settledAt(v *settler.View, k domain.Epoch) settler.Settled {
	s.Helper()
	settled, err := s.treasury.SettledAt(s.Context(), v, k)
	if err != nil {
		s.Fatal(err)
	}
	return settled
}

// pending reports whether a transaction of the relayer is in the pool.
func (s *killStage) pending() bool {
	s.Helper()
	mined, pooled := s.nonce(), uint64(0)
	pooled, err := s.chain.Client().PendingNonceAt(s.Context(), devnet.TestAddress(keyRelayer))
	if err != nil {
		s.Fatal(err)
	}
	return pooled > mined
}

// nonce is how many transactions of the relayer are mined.
func (s *killStage) nonce() uint64 {
	s.Helper()
	n, err := s.chain.Client().NonceAt(s.Context(), devnet.TestAddress(keyRelayer), nil)
	if err != nil {
		s.Fatal(err)
	}
	return n
}

// approve has the next signer recompute and approve an epoch. Nothing may keep it
// from that but that the engine dies, or has not yet read what the chain has.
func (s *killStage) approve(l *life, k domain.Epoch) {
	s.Helper()
	signer := s.signers[s.approved[k]]
	l.mu.Lock()
	broker := l.broker
	l.mu.Unlock()
	var out, stderr bytes.Buffer
	code := run(l.ctx, []string{"sign", fmt.Sprint(k), "--data", s.data, "--rpc", s.chain.URL(), "--key", signer.key,
		"--password-file", signer.password, "--records", filepath.Join(signer.dir, "signed"), "--nats-url", broker, "--yes"}, &out, &stderr)
	if code == exitOK {
		s.approved[k]++
		return
	}
	s.trouble = stderr.String()
	l.await(sightPatience, func() bool { return false })
}

// block publishes reports, seals a block, and lets the engine look at it.
func (s *killStage) block(l *life) {
	s.Helper()
	s.load.round(l.ctx, s.rounds)
	s.rounds++
	if i := newestIntent(s.T, s.data); s.spike && s.pending() && len(i.Attempts) == 1 {
		s.outprice(i.Attempts[0])
	}
	before, looked := s.nonce(), l.count("answered eth_getBlockByNumber")
	s.seal()
	if s.nonce() > before {
		l.see("mined")
	}
	l.await(sightPatience, func() bool { return l.count("answered eth_getBlockByNumber") > looked+1 })
}

// outprice makes the next block cost more than an attempt offers.
func (s *killStage) outprice(a settler.Attempt) {
	s.Helper()
	offer, ok := new(big.Int).SetString(a.FeeCap, 10)
	if !ok {
		s.Fatalf("attempt %+v has no fee cap", a)
	}
	offer.Add(offer, big.NewInt(1))
	if err := s.chain.Client().Client().Call(nil, "anvil_setNextBlockBaseFeePerGas", (*hexutil.Big)(offer)); err != nil {
		s.Fatal(err)
	}
}

func (s *killStage) seal() {
	s.Helper()
	if _, err := s.chain.Commit(); err != nil {
		s.Fatal(err)
	}
}

// aftermath says what a dead engine left, and lets the world go on without it.
func (s *killStage) aftermath() string {
	s.Helper()
	v, err := s.treasury.Look(s.Context())
	if err != nil {
		s.Fatal(err)
	}
	intent, where := newestIntent(s.T, s.data).State, "nothing in the pool"
	switch {
	case s.pending():
		where = "in the pool"
	case intent == settler.IntentOpen && v.NextEpoch > 0 && !v.IsFinal(s.settledAt(v, v.NextEpoch-1).Block):
		where = "mined"
	case intent == settler.IntentOpen && uint64(v.NextEpoch) == s.nonce() && s.intents() == s.nonce():
		where = "final"
	}
	if intent == "" {
		intent = "no"
	}
	blocks := 0
	switch s.rand.IntN(4) {
	case 0, 1: // the next one finds things as they were left
	case 2:
		if where == "in the pool" {
			s.chain.Rollback()
			where += ", which forgets it"
		}
	default:
		blocks = 1 + s.rand.IntN(killFinality+1)
	}
	for range blocks {
		s.seal()
	}
	return fmt.Sprintf("%s record, %s, %d blocks go by", intent, where, blocks)
}

// intents is how many nonces the relayer has on record.
func (s *killStage) intents() uint64 { return uint64(len(intentFiles(s.data))) }

// lastLives lets engines live until everything that has closed is settled, by
// the log: what one reads last may close another epoch.
func (s *killStage) lastLives() {
	s.Helper()
	for born := time.Now(); ; {
		l := s.begin(trap{moment: moment{name: "nothing is left to settle", at: "never"}})
		for ; !s.done(); s.step(l) {
			if time.Since(born) > lifePatience {
				s.stuck(l)
			}
		}
		l.stop()
		if s.done() {
			return
		}
	}
}

// done reports whether the log has seen settled whatever it has closed.
func (s *killStage) done() bool {
	s.Helper()
	code, out, stderr := try(s.T, "batch", "list", "--data", s.data, "--json")
	if code == exitTempFail {
		return false // its engine has just begun
	}
	if code != exitOK {
		s.Fatalf("batch list: code %d: %s", code, stderr)
	}
	n := 0
	for line := range strings.Lines(out) {
		var b batchRecord
		if err := json.Unmarshal([]byte(line), &b); err != nil {
			s.Fatal(err)
		}
		if b.Phase != projections.PhaseSettled {
			return false
		}
		n++
	}
	s.settled = n
	return n > 0 && domain.Epoch(n) >= s.closed
}
