package chainsync

import (
	"context"
	"errors"
	"flag"
	"io/fs"
	"log/slog"
	"math/big"
	"path/filepath"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"assay/contracts/icn"
	"assay/contracts/icnt"
	"assay/contracts/settlement"
	"assay/domain"
	"assay/domain/merkle"
	"assay/internal/chaintest"
	"assay/internal/devnet"
)

// client is the chain that the tests run against.
var client = flag.String("client", chaintest.InProcess, "chain of the tests: inprocess, anvil or geth")

// stage is a devnet chain with everything deployed and a small network on it.
type stage struct {
	*testing.T
	chain    chaintest.Chain
	d        devnet.Deployment
	world    *devnet.World
	operator *devnet.Sender
	built    devnet.Built
	table    *Table
}

const (
	stageEra       = 10
	stageEraBlocks = 4
	day            = 86400
)

func startChain(t *testing.T) chaintest.Chain {
	t.Helper()
	return chaintest.Start(t, *client, devnet.TestAlloc("operator", "guardian", "provider", "alice", "bob", "anybody"))
}

// inProcess skips a test on other clients, for a reason that is theirs.
func inProcess(t *testing.T, reason string) {
	t.Helper()
	if *client != chaintest.InProcess {
		t.Skipf("not on %s: %s", *client, reason)
	}
}

func wei(whole int64) *big.Int { return new(big.Int).Mul(big.NewInt(whole), big.NewInt(1e18)) }

// newStage deploys everything and builds a network of one provider, two
// ScalerNodes, three HyperNodes and eras of four blocks.
func newStage(t *testing.T) *stage {
	t.Helper()
	artifacts, err := devnet.LoadSafeArtifacts(filepath.Join("..", "contracts", "safe", "node_modules"))
	if errors.Is(err, fs.ErrNotExist) {
		t.Skipf("needs the Safe's contracts: %v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	s := &stage{T: t, chain: startChain(t), table: defaultOf(t)}
	s.operator = s.sender("operator")
	s.d, err = devnet.Deploy(t.Context(), s.chain.Client(), devnet.DeployConfig{
		Operator:   devnet.TestKey("operator"),
		SafeOwners: []common.Address{devnet.TestAddress("signer 1"), devnet.TestAddress("signer 2"), devnet.TestAddress("signer 3")},
		Guardian:   devnet.TestAddress("guardian"), Treasury: devnet.TestAddress("treasury"),
		ChallengeWindow: 3, MaxEmissionPerEpoch: wei(1000), Reserve: wei(10_000), Safe: artifacts, Advance: s.advance,
	})
	if err != nil {
		t.Fatal(err)
	}
	s.operator = s.sender("operator")
	if s.world, err = devnet.NewWorld(s.operator, s.d); err != nil {
		t.Fatal(err)
	}
	if s.built, err = s.world.Build(t.Context(), stagePlan()); err != nil {
		t.Fatal(err)
	}
	return s
}

func stagePlan() devnet.Plan {
	node := devnet.ScalerNode{
		Provider: 1, Region: "eu-1", Class: "storage", Cluster: "c1", Capacity: 100, Price: wei(2),
		NodeRewardShare: big.NewInt(3e17), Collateral: wei(100), Location: "DEU", Endpoint: "http://127.0.0.1:1",
	}
	first, second, third := node, node, node
	first.Daemon, second.Daemon = devnet.TestAddress("daemon 1"), devnet.TestAddress("daemon 2")
	third.Location = "Köln \"quoted\" \\ ☃"
	hyper := func(key string) devnet.HyperNode {
		return devnet.HyperNode{Operator: devnet.TestAddress("hn operator"), Key: devnet.TestAddress(key), Location: "FRA", Endpoint: "http://127.0.0.1:2"}
	}
	return devnet.Plan{
		Classes:         []devnet.Class{{Region: "eu-1", Class: "storage", CollateralReq: wei(1), TargetCapacity: 1000, MaxBootstrapRelease: 5, ScheduleEnd: 2e9, MarginPpm: 250_000}},
		Clusters:        []devnet.Cluster{{Name: "c1", Region: "eu-1", Class: "storage", MaxPrice: wei(3)}},
		Providers:       []devnet.Provider{{Account: devnet.TestAddress("provider")}},
		ScalerNodes:     []devnet.ScalerNode{first, second, third},
		HyperNodes:      []devnet.HyperNode{hyper("hn 1"), hyper("hn 2"), hyper("hn 3")},
		Links:           []devnet.Link{{ID: 7, Owner: devnet.TestAddress("link owner"), HyperNode: 1}, {ID: 8, Owner: devnet.TestAddress("link owner"), HyperNode: 2}},
		Bookings:        []devnet.Booking{{ScalerNode: 1, Builder: 5, Slot: 1, Price: wei(2), Start: 1_700_000_000, Period: 90 * day}},
		Delegations:     []devnet.Delegation{{Delegator: devnet.TestAddress("alice"), ScalerNode: 1, Amount: wei(50), LockDays: 1}},
		UnlockedSupply:  wei(1_000_000),
		ApyCurve:        []*big.Int{big.NewInt(2e17), big.NewInt(1e17)},
		ActivateRewards: true,
		Eras:            &devnet.Segment{Era: stageEra, Blocks: stageEraBlocks},
	}
}

// defaultOf parses the built-in table, once for all syncers of a test.
func defaultOf(t *testing.T) *Table {
	t.Helper()
	table, err := DefaultTable()
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func (s *stage) advance() error {
	_, err := s.chain.Commit()
	return err
}

// mine seals n blocks.
func (s *stage) mine(n int) {
	s.Helper()
	for range n {
		if err := s.advance(); err != nil {
			s.Fatal(err)
		}
	}
}

func (s *stage) sender(name string) *devnet.Sender {
	s.Helper()
	sender, err := devnet.NewSender(s.Context(), s.chain.Client(), devnet.TestKey(name), s.advance)
	if err != nil {
		s.Fatal(err)
	}
	return sender
}

// does sends a call and wants it to succeed.
func (s *stage) does(sender *devnet.Sender, to common.Address, data []byte) *types.Receipt {
	s.Helper()
	receipts, err := sender.Do(s.Context(), devnet.Call{What: "test call", To: &to, Data: data})
	if err != nil {
		s.Fatal(err)
	}
	return receipts[0]
}

// owned executes a call as the Safe with two of its three keys.
func (s *stage) owned(to common.Address, data []byte) {
	s.Helper()
	if _, err := devnet.ExecSafe(s.Context(), s.operator, s.d.Safe, to, data, devnet.TestKey("signer 1"), devnet.TestKey("signer 3")); err != nil {
		s.Fatal(err)
	}
}

func (s *stage) contracts() map[string]common.Address {
	return map[string]common.Address{
		"token": s.d.Token, "registry": s.d.Registry, "eras": s.d.Eras, "links": s.d.Links, "bookings": s.d.Bookings,
		"collateral": s.d.Collateral, "rewards": s.d.Rewards, "settlement": s.d.Settlement, "safe": s.d.Safe,
	}
}

// config reads this chain's latest blocks through n nodes.
func (s *stage) config(n int, sink Sink) Config {
	cfg := Config{
		ChainID: s.d.ChainID, Finality: Confirmations(0), Contracts: s.contracts(), DeployBlock: s.d.Block,
		Heads: HeadRule{Every: 1}, Table: s.table, Sink: sink, Logger: slog.New(slog.DiscardHandler), AllowSameHost: true,
	}
	for range n {
		cfg.Endpoints = append(cfg.Endpoints, Endpoint{s.chain.URL(), NewClient(s.chain.Client())})
	}
	return cfg
}

// memory is a sink that keeps facts, and can refuse them.
type memory struct {
	mu    sync.Mutex
	facts []domain.Fact // guarded by mu
	calls int           // guarded by mu
	fail  func(call int) error
}

func (m *memory) Publish(_ context.Context, facts []domain.Fact) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.calls++
	if m.fail != nil {
		if err := m.fail(m.calls); err != nil {
			return err
		}
	}
	m.facts = append(m.facts, facts...)
	return nil
}

// lines are the facts in their JSON form, which shows every field.
func (m *memory) lines() []string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return lines(m.facts)
}

func lines(facts []domain.Fact) []string {
	out := make([]string, len(facts))
	for i, f := range facts {
		out[i] = string(domain.FormatFact(f))
	}
	return out
}

// drain steps until nothing is left to do, and returns the error that ended it.
func drain(ctx context.Context, s *Syncer) error {
	for {
		progress, err := s.step(ctx)
		if err != nil || !progress {
			return err
		}
	}
}

// readAll reads everything that is final with a new syncer.
func readAll(t *testing.T, cfg Config) []domain.Fact {
	t.Helper()
	sink := &memory{}
	cfg.Sink = sink
	s, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	if err := drain(t.Context(), s); err != nil {
		t.Fatal(err)
	}
	return sink.facts
}

// bindings of the contracts, to pack calls and to unpack events.
type bindings struct {
	registry   *icn.DevnetRegistry
	eras       *icn.DevnetEraManager
	links      *icn.DevnetLinks
	bookings   *icn.DevnetBookings
	collateral *icn.DevnetCollateral
	rewards    *icn.DevnetRewards
	token      *icnt.TestICNT
	settlement *settlement.EpochSettlement
}

func newBindings() bindings {
	return bindings{
		icn.NewDevnetRegistry(), icn.NewDevnetEraManager(), icn.NewDevnetLinks(), icn.NewDevnetBookings(),
		icn.NewDevnetCollateral(), icn.NewDevnetRewards(), icnt.NewTestICNT(), settlement.NewEpochSettlement(),
	}
}

// proof of a leaf, as the contract takes it.
func proof(t *testing.T, tree *merkle.Tree, leaf merkle.Hash) [][32]byte {
	t.Helper()
	path, err := tree.Proof(leaf)
	if err != nil {
		t.Fatal(err)
	}
	out := make([][32]byte, len(path))
	for i, h := range path {
		out[i] = h
	}
	return out
}
