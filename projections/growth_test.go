package projections_test

import (
	"runtime"
	"testing"

	"assay/domain"
	"assay/internal/workload"
	"assay/projections"
)

// perScaler is what a State may hold for each ScalerNode, in bytes.
const perScaler = 1024

// Memory follows the nodes, and not what happened to them: each further
// ScalerNode takes at most 1 KiB with all reports of the open era in, and ten
// times the eras add at most a tenth, for the results of 22 more epochs and for
// what a window notes of nodes that were down in it.
func TestMemoryIsFlatInEvents(t *testing.T) {
	few, long, many := heldBy(t, 1000, 10), heldBy(t, 1000, 100), heldBy(t, 10_000, 10)
	t.Logf("1,000 ScalerNodes after 10 eras: %d bytes; after 100 eras: %d; 10,000 after 10 eras: %d", few, long, many)
	if each := (many - few) / 9000; each > perScaler {
		t.Errorf("each further ScalerNode takes %d bytes, want at most %d", each, perScaler)
	}
	if long > few+few/10 {
		t.Errorf("ten times the eras take %d bytes instead of %d, want at most a tenth more", long, few)
	}
}

// heldBy returns the bytes of live heap that the state of a network holds in
// its last era. Its epochs are approved, settled, and their slashes executed.
func heldBy(t *testing.T, scalers, eras int) int64 {
	t.Helper()
	n, err := workload.New(workload.Config{Seed: 1, Scalers: scalers, Hypers: 5, Eras: eras, ErasPerEpoch: 4})
	if err != nil {
		t.Fatal(err)
	}
	before := live()
	f := &growing{t: t, network: n}
	f.state = projections.New(f.decide)
	f.run()
	held := live() - before
	runtime.KeepAlive(f)
	return held
}

// live returns the bytes of heap that are referred to.
func live() int64 {
	runtime.GC()
	runtime.GC() // what pools and finalizers held on to the first time
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// growing is a fold of a network's history.
type growing struct {
	t       *testing.T
	network *workload.Network
	state   *projections.State
	close   *domain.EpochClose // of the last entry, nil if it closed none
}

func (g *growing) decide(d domain.Decision) {
	if c, ok := d.(*domain.EpochClose); ok {
		g.close = c
	}
}

func (g *growing) apply(f domain.Fact) {
	g.t.Helper()
	body := domain.EncodeBody(f)
	e := domain.Entry{Index: g.state.LogSize(), Digest: domain.Keccak256(body), Leaf: domain.LeafOf(body), Fact: f}
	if err := g.state.Apply(e); err != nil {
		g.t.Fatal(err)
	}
}

// run folds the history up to where the last era is open and reported on.
func (g *growing) run() {
	g.t.Helper()
	g.apply(g.network.Genesis())
	last := domain.Era(g.network.Config().Eras - 1)
	reported := false
	for f := range g.network.Facts() {
		r, ok := f.(*domain.Report)
		if reported = reported || ok && r.Era == last; reported && !ok {
			return
		}
		g.apply(f)
		if c := g.close; c != nil {
			g.close = nil
			g.settle(c)
		}
	}
}

// settle takes an epoch to its end on chain.
func (g *growing) settle(c *domain.EpochClose) {
	g.t.Helper()
	if !c.Covered {
		g.t.Fatalf("epoch %d lacks %s wei: nobody would settle it", c.Epoch, c.Shortfall)
	}
	for _, signer := range g.network.Genesis().Signers[:2] {
		g.apply(&domain.Approval{Epoch: c.Epoch, Signer: signer, Digest: c.Digest})
	}
	at := g.state.Place()
	next := func() domain.Place { at.LogIndex++; return at }
	g.apply(&domain.EpochSettled{Place: next(), Epoch: c.Epoch, Digest: c.Digest})
	for _, l := range c.Slashes {
		g.apply(&domain.SlashExecuted{Place: next(), Epoch: l.Epoch, SN: l.SN, Position: l.Position, Amount: l.Amount})
	}
}
