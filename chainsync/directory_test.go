package chainsync

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"assay/domain"
	"assay/internal/devnet"
)

func newDirectory(t *testing.T, s *stage) *Directory {
	t.Helper()
	d, err := NewDirectory(NewClient(s.chain.Client()), s.contracts(), s.d.Block)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDirectoryKnowsTheEra(t *testing.T) {
	inProcess(t, "blocks that follow each other at once may have one timestamp")
	s := newStage(t)
	d := newDirectory(t, s)
	for {
		head, err := s.chain.Client().HeaderByNumber(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		number := head.Number.Uint64()
		v, err := d.Era(t.Context())
		if number < s.built.FirstEraBlock {
			if err == nil || !strings.Contains(err.Error(), "no era has begun") {
				t.Errorf("block %d, before the first segment: %+v, %v", number, v, err)
			}
			s.mine(1)
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		n := (number - s.built.FirstEraBlock) / stageEraBlocks
		want := EraView{
			Era: domain.Era(stageEra + n), StartBlock: s.built.FirstEraBlock + n*stageEraBlocks, EndBlock: s.built.FirstEraBlock + (n+1)*stageEraBlocks,
			Block: number, BlockTime: v.BlockTime,
		}
		if diff := cmp.Diff(want, v); diff != "" || v.BlockTime <= 0 || v.BlockTime > time.Minute {
			t.Errorf("block %d: %s, block time %v", number, diff, v.BlockTime)
		}
		if n == 2 {
			return
		}
		s.mine(1)
	}
}

func TestDirectoryListsHyperNodes(t *testing.T) {
	s := newStage(t)
	d := newDirectory(t, s)
	peer := func(id uint64, name string, active bool) PeerHN {
		return PeerHN{domain.HNID(id), domain.Address(devnet.TestAddress(name)), "http://127.0.0.1:2", active}
	}
	check := func(what string, want []PeerHN) {
		t.Helper()
		got, err := d.HyperNodes(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", what, diff)
		}
	}
	check("no link on the third", []PeerHN{peer(1, "hn 1", true), peer(2, "hn 2", true), peer(3, "hn 3", false)})
	b := newBindings()
	s.does(s.operator, s.d.Links, b.links.PackStake(big.NewInt(8), devnet.TestAddress("bob"), big.NewInt(3)))
	s.does(s.operator, s.d.Registry, b.registry.PackSetHyperNodeStatus(big.NewInt(1), false))
	check("link moved, first switched off", []PeerHN{peer(1, "hn 1", false), peer(2, "hn 2", false), peer(3, "hn 3", true)})
	var plan devnet.Plan
	for i := range 2 * directoryPage {
		plan.HyperNodes = append(plan.HyperNodes, devnet.HyperNode{Operator: devnet.TestAddress("x"), Key: devnet.TestAddress("many " + string(rune('a'+i)))})
	}
	if _, err := s.world.Build(t.Context(), plan); err != nil {
		t.Fatal(err)
	}
	got, err := d.HyperNodes(t.Context())
	if err != nil || len(got) != 3+2*directoryPage {
		t.Fatalf("%d HyperNodes, %v, want %d", len(got), err, 3+2*directoryPage)
	}
	for i, p := range got {
		if p.ID != domain.HNID(i+1) {
			t.Fatalf("entry %d has id %d", i, p.ID)
		}
	}
}

func TestDirectoryKnowsWhichKeyIsInForce(t *testing.T) {
	s := newStage(t)
	if !s.chain.Holds() {
		t.Skip("needs a known number of blocks between rotations: geth --dev adds its own")
	}
	d := newDirectory(t, s)
	b := newBindings()
	rotate := func(sn int64, name string) domain.Era {
		t.Helper()
		s.does(s.operator, s.d.Registry, b.registry.PackValidateScalerNode(big.NewInt(sn), devnet.TestAddress(name)))
		v, err := d.Era(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return v.Era
	}
	check := func(what string, sn domain.SNID, era domain.Era, want string) {
		t.Helper()
		key, known, err := d.DaemonKey(t.Context(), sn, era)
		if err != nil {
			t.Fatal(err)
		}
		if known != (want != "") || known && key != domain.Address(devnet.TestAddress(want)) {
			t.Errorf("%s: key of sn %d in era %d: %s, %v; want that of %q", what, sn, era, key, known, want)
		}
	}
	s.mine(6)
	check("validated before the first era", 1, stageEra, "daemon 1")
	check("unknown", 9, stageEra, "")
	check("registered only", 3, stageEra, "")

	first := rotate(1, "daemon 1b")
	check("in the era of a rotation", 1, first, "daemon 1")
	check("in the era after a rotation", 1, first+1, "daemon 1b")
	s.mine(stageEraBlocks)
	check("an era later, then", 1, first, "daemon 1")
	check("an era later, now", 1, first+1, "daemon 1b")
	second := rotate(1, "daemon 1c")
	check("between two rotations", 1, second, "daemon 1b")
	check("after both", 1, second+1, "daemon 1c")
	check("before both", 1, first, "daemon 1")

	// A first validation holds at once.
	era := rotate(3, "daemon 3")
	check("first validation", 3, era, "daemon 3")
	if _, _, err := d.DaemonKey(t.Context(), 1, stageEra-1); err == nil || !strings.Contains(err.Error(), "before the first segment") {
		t.Errorf("key in an era before the first: %v", err)
	}
}

func TestDirectoryNeedsItsContracts(t *testing.T) {
	for _, name := range []string{"eras", "registry", "links"} {
		contracts := scriptContracts()
		delete(contracts, name)
		_, err := NewDirectory(newScript(1), contracts, 0)
		var config *ConfigError
		if !errors.As(err, &config) || config.Field != "contracts."+name {
			t.Errorf("without %s: got %v", name, err)
		}
	}
}
