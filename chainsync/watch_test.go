package chainsync

import (
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"assay/contracts/icnt"
	"assay/domain"
	"assay/internal/devnet"
)

func TestBothChainsAreWatched(t *testing.T) {
	s, h := newStage(t), newHome(t)
	b := icnt.NewTestICNT()
	h.does(h.operator, b.PackMint(devnet.TestAddress("alice"), wei(100)))
	cfg := s.config(1, nil)
	j := newJournal(t, nil)
	o := &observer{journal: j, outbox: &[]domain.Fact{}}
	cfg.Sink = o
	o.syncer = newScripted(t, cfg)
	var err error
	if o.watch, err = NewWatch(WatchConfig{Chain: h.config(2), Into: o.syncer, Log: j.view}); err != nil {
		t.Fatal(err)
	}
	o.watch.start(t.Context())
	o.rest()
	j.alarms = nil
	before := len(j.facts)

	s.does(s.operator, s.d.Token, b.PackMint(devnet.TestAddress("bob"), wei(9)))
	s.does(s.operator, s.d.Token, b.PackTransferOwnership(devnet.TestAddress("bob")))
	o.rest()
	h.does(h.alice, b.PackBurn(wei(40)))
	h.does(h.operator, b.PackTransferOwnership(devnet.TestAddress("alice")))
	h.does(h.alice, b.PackMint(devnet.TestAddress("alice"), domain.MaxSupply().Big()))
	o.rest()

	var got []string
	for _, f := range j.facts[before:] {
		if f.Kind() == domain.KindHead {
			continue
		}
		_, watched := f.At().Watched()
		contract := map[bool]common.Address{true: h.token, false: s.d.Token}[watched]
		if common.Address(f.At().Contract) != contract {
			t.Errorf("%s is of contract %s, want %s", story(f), f.At().Contract, contract)
		}
		got = append(got, fmt.Sprintf("%s, watched %v", story(f), watched))
	}
	want := []string{
		"token_minted 9, watched false", "authority_changed owner, watched false",
		"token_burned 40, watched true", "authority_changed owner, watched true", "token_minted 700000000, watched true",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("facts (-want +got): %s", diff)
	}
	var alarms []string
	for _, a := range j.alarms {
		words := a.Alarm
		if a.Supply != nil {
			words = fmt.Sprintf("%s %d", words, a.Supply.ChainID)
		} else if a.Authority.Watched {
			words += " watched"
		}
		alarms = append(alarms, words)
	}
	// The stage's chain has far more than the 100 that are at home.
	bridge := fmt.Sprintf("bridge %d", s.d.ChainID)
	wantAlarms := []string{bridge, "authority", bridge, "authority watched", "supply 1", "mint 1"}
	if diff := cmp.Diff(wantAlarms, alarms); diff != "" {
		t.Errorf("alarms (-want +got): %s", diff)
	}
}

// Whatever the log has when a new observer begins, and whatever of the rest is
// still in the stream, was only in the outbox, or was lost: the log ends with
// every fact of both chains once, in order.
func TestWatchRestartAfterAnyFact(t *testing.T) {
	h := newHome(t)
	h.play()
	watched := h.config(0)
	watched.Endpoints = []Endpoint{{"http://a.example", newTape(NewClient(h.chain.Client()))}}
	chain := newSettlementScript(12)
	settlement := scriptConfig(defaultOf(t), Confirmations(0), nil, chain)
	settlement.ChainID, settlement.Batch = settlementID, 3

	first := newObserver(newJournal(t, nil), &[]domain.Fact{}, settlement, watched)
	first.rest()
	if diff := cmp.Diff(whatPlays(), first.watched()); diff != "" {
		t.Fatalf("watched (-want +got): %s", diff)
	}
	all := first.stream
	for sent := range len(all) + 1 {
		for _, taken := range []int{sent, sent - 1, sent / 2, 0} {
			j := newJournal(t, slices.Clone(all[:sent]))
			j.take(max(taken, 0))
			left := all[sent:min(sent+1, len(all))] // of the outbox
			o := newObserver(j, new(slices.Clone(left)), settlement, watched)
			o.rest()
			if diff := cmp.Diff(whatPlays(), j.watched()); diff != "" {
				t.Fatalf("%d facts in the stream, %d of them in the log: watched (-want +got): %s", sent, taken, diff)
			}
			if diff := cmp.Diff(first.heads(), j.heads()); diff != "" {
				t.Fatalf("%d facts in the stream, %d of them in the log: heads (-want +got): %s", sent, taken, diff)
			}
		}
	}
}

// Facts of a watched chain never change what the settlement chain's reader does.
func TestWatchLeavesTheSettlementChainAlone(t *testing.T) {
	h := newHome(t)
	h.play()
	chain := newSettlementScript(9)
	settlement := scriptConfig(defaultOf(t), Confirmations(0), nil, chain)
	settlement.ChainID = settlementID
	want := lines(readAll(t, settlement))
	o := newObserver(newJournal(t, nil), &[]domain.Fact{}, settlement, h.config(1))
	o.rest()
	var got []domain.Fact
	for _, f := range o.stream {
		if _, watched := f.(domain.ChainFact).At().Watched(); !watched {
			got = append(got, f)
		}
	}
	if diff := cmp.Diff(want, lines(got)); diff != "" || len(o.stream) == len(got) {
		t.Errorf("%d facts of both chains, of the settlement chain (-want +got): %s", len(o.stream), diff)
	}
}

// Of a contract that the table does not know, owners and roles are watched; what
// else it announces is its own business. What the token announces is known.
func TestWatchOfAnyContract(t *testing.T) {
	h := newHome(t)
	h.play()
	timelock := h.token
	h.deploy() // another token
	h.does(h.operator, icnt.NewTestICNT().PackMint(devnet.TestAddress("alice"), wei(1)))
	settlement := scriptConfig(defaultOf(t), Confirmations(0), nil, newSettlementScript(5))
	settlement.ChainID = settlementID
	cfg := h.config(1)
	cfg.Contracts["timelock"], cfg.DeployBlock = timelock, 0
	o := newObserver(newJournal(t, nil), &[]domain.Fact{}, settlement, cfg)
	o.rest()
	want := []string{"authority_changed owner", "authority_changed owner", "authority_changed owner", "authority_changed owner", "token_minted 1"}
	if diff := cmp.Diff(want, o.watched()); diff != "" {
		t.Errorf("watched (-want +got): %s", diff)
	}
	if status := o.watch.Status(); len(status.Counters) > 0 {
		t.Errorf("left out: %v, last %s", status.Counters, status.LastFinding)
	}
}

// A configuration that cannot be right is told whole, before anything is asked.
func TestWatchConfiguration(t *testing.T) {
	chain := newSettlementScript(2)
	settlement := scriptConfig(defaultOf(t), Confirmations(0), &memory{}, chain)
	settlement.ChainID = settlementID
	syncer := newScripted(t, settlement)
	token := map[string]common.Address{"token": {1}}
	view := func() LogView { return LogView{} }
	good := Config{ChainID: homeID, Contracts: token, Endpoints: []Endpoint{{"http://a.example", chain}}, Logger: slog.New(slog.DiscardHandler)}
	for name, c := range map[string]struct {
		change func(c *WatchConfig)
		want   []string
	}{
		"as it should be":  {func(*WatchConfig) {}, nil},
		"any name":         {func(c *WatchConfig) { c.Chain.Contracts = map[string]common.Address{"token": {1}, "timelock": {2}} }, nil},
		"settlement chain": {func(c *WatchConfig) { c.Chain.ChainID = settlementID }, []string{"chain_id: 8453 is the settlement chain's, which is read already"}},
		"nothing":          {func(c *WatchConfig) { *c = WatchConfig{} }, []string{"chain_id: want", "logger: none", "endpoints: want", "into, log: none"}},
		"no token":         {func(c *WatchConfig) { c.Chain.Contracts = map[string]common.Address{"safe": {2}} }, []string{"contracts.token: no address"}},
		"zero address":     {func(c *WatchConfig) { c.Chain.Contracts = map[string]common.Address{"token": {}} }, []string{"contracts.token: the zero address"}},
		"one host": {func(c *WatchConfig) {
			c.Chain.Endpoints = []Endpoint{{"http://a.example/1", chain}, {"http://A.example/2", chain}}
		}, []string{"endpoints[1].url: on host a.example like endpoints[0]"}},
	} {
		cfg := WatchConfig{Chain: good, Into: syncer, Log: view}
		c.change(&cfg)
		_, err := NewWatch(cfg)
		if (err == nil) != (c.want == nil) {
			t.Errorf("%s: %v", name, err)
		}
		for _, want := range c.want {
			if !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %v\nlacks %s", name, err, want)
			}
		}
	}
	settlement.Last = &domain.TokenMinted{Place: domain.Place{LogIndex: 1 << 40}}
	if _, err := New(settlement); err == nil || !strings.Contains(err.Error(), "last: a fact of the watched chain") {
		t.Errorf("a syncer that is to go on after a fact of the watched chain: %v", err)
	}
}
