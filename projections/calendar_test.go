package projections

import (
	"testing"

	"assay/domain"
)

// segment is an era_segment fact.
func segment(e domain.Era, start, blocks uint64) *domain.EraSegment {
	return &domain.EraSegment{Segment: domain.Segment{Era: e, StartBlock: start, Blocks: blocks}}
}

// dt is what a node that is booked for 1 ICNT an hour says an era lasted.
func (w *world) dt(e domain.Era, sn domain.SNID) uint64 {
	w.t.Helper()
	return w.final(e, sn).Gross.MulDiv(domain.Wei(3600), domain.ICNT(1)).Big().Uint64()
}

// Eras that change their length in mid-life: the current one is cut short or
// goes on, the later ones have the new length.
func TestEraLengthChanges(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.SealGraceBlocks = 0 })
	w.network()
	head := func(block uint64) { w.at(block); w.head() }
	w.run(0, 1, sns())        // era 0: blocks 100 to 109
	w.do(segment(2, 115, 4))  // era 1: 110 to 114, era 2: 115 to 118, ...
	w.file(1, sns())          // in era 1
	head(115)                 // seals era 1
	w.do(segment(2, 118, 30)) // era 2 goes on for 30 more: 115 to 147
	w.file(2, sns(1))         // in era 2
	head(148)                 // era 3 begins, era 2 is sealed
	w.file(3, sns())          // in era 3
	head(178)                 // seals era 3, era 2 is final
	w.file(4, sns())          // in era 4
	head(208)                 // seals era 4
	w.wantVerdicts(1, "uuuuuu")
	w.wantVerdicts(2, "duuuuu")
	for e, blocks := range []uint64{10, 5, 33, 30} {
		if got := w.dt(domain.Era(e), 2); got != blocks*blockTime {
			t.Errorf("era %d lasted %d s, want %d blocks", e, got, blocks)
		}
	}
}

// Eras that a segment skips have no block and no length: nobody can be seen in
// them and nobody is slashed or paid for them, but epochs count them.
func TestSkippedEras(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.run(0, 2, sns())
	w.do(segment(5, startBlock(2)+5, eraBlocks))
	w.file(2, sns(1))
	w.at(startBlock(2) + 5)
	w.head()
	w.at(startBlock(2) + 5 + graceWorld)
	w.head() // seals 2, 3 and 4
	w.wantVerdicts(2, "duuuuu")
	w.wantVerdicts(3, "iiiiii")
	w.wantVerdicts(4, "iiiiii")
	w.file(5, sns())
	w.at(startBlock(3) + 5 + graceWorld)
	w.head()
	w.wantVerdicts(5, "uuuuuu")
	for e, want := range map[domain.Era]uint64{2: 5 * blockTime, 3: 0, 4: 0} {
		if got := w.dt(e, 2); got != want {
			t.Errorf("era %d lasted %d s, want %d", e, got, want)
		}
	}
	if c := w.epoch(0); c.FirstEra != 0 || c.LastEra != 2 {
		t.Errorf("epoch 0 is eras %d to %d", c.FirstEra, c.LastEra)
	}
	if len(w.charges()) != 0 {
		t.Errorf("charges %+v", w.charges())
	}
}

// One head far on seals many eras, each once and in order.
func TestOneHeadSealsSeveralEras(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.start(0)
	w.file(0, sns(1))
	w.start(1)
	w.file(1, sns(1))
	w.at(startBlock(8) + graceWorld)
	w.head()
	w.wantVerdicts(0, "duuuuu")
	w.wantVerdicts(1, "duuuuu")
	w.wantVerdicts(2, "iiiiii") // everybody is dark
	w.wantVerdicts(7, "iiiiii")
	if w.verdicts(8) != "" {
		t.Errorf("era 8 is judged: %s", w.verdicts(8))
	}
	if n := len(w.auditor.epochs); n != 2 {
		t.Errorf("%d epochs closed, want 2", n)
	}
	// Two conclusive eras of six are too few for a charge of the window.
	if c := w.charges(); len(c) != 1 || c[0].Era != 1 || c[0].Reason != domain.ChargeContinuous {
		t.Errorf("charges %+v, want a continuous one of era 1", c)
	}
	// ts(start) of every era but 0 and 1 is the time of that one head.
	for e, want := range []uint64{eraBlocks * blockTime, (uint64(startBlock(8)+graceWorld) - startBlock(1)) * blockTime, 0, 0, 0} {
		if got := w.dt(domain.Era(e), 2); got != want {
			t.Errorf("era %d lasted %d s, want %d", e, got, want)
		}
	}
}

// ts(b) is the time of the first head in the log at or after block b (rules
// §1), also where that head is older than the segment which b belongs to: a
// block's head comes before its logs.
func TestHeadBeforeItsSegment(t *testing.T) {
	w := emptyWorld(t)
	w.policy(0, nil)
	w.at(50)
	w.head()
	w.network()
	w.at(firstBlock)
	w.head()
	w.do(segment(0, firstBlock, eraBlocks)) // in the block that it starts with
	w.at(firstBlock + 4)
	w.head()
	w.file(0, sns())
	w.play(1, sns())
	w.seal(1)
	w.start(3)
	w.seal(2)
	if got := w.dt(0, 2); got != eraBlocks*blockTime {
		t.Errorf("era 0 lasted %d s, want %d: its first block's head came before the segment", got, eraBlocks*blockTime)
	}
}

// A calendar that would change the past, or begin more eras at once than there
// can be, is refused before it is in the log.
func TestSegmentsRefused(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.run(0, 5, sns())
	w.at(startBlock(5) + 6) // in era 5, blocks 150 to 159
	rows := []struct {
		seg  *domain.EraSegment
		want string
	}{
		{segment(3, 130, 20), "ERR_RETROACTIVE era segment at block 130 changes eras before era 5, which has begun at block 150"},
		{segment(4, 150, 20), "ERR_RETROACTIVE era segment at block 150 moves the first block of era 5, which has begun"},
		{segment(6, 99, 20), "era segment at block 99 overlaps the one at block 100"},
		{segment(7, 300, 20), "era segment at block 300 counts from era 7, but block 299 is in era 19"},
		{segment(70_000, 160, 20), "ERR_ERA_RANGE era segment at block 160 skips 69994 eras, want at most 65536"},
		{segment(1<<62, 200, 20), "ERR_ERA_RANGE era segment at block 200 skips 4611686018427387894 eras, want at most 65536"},
	}
	for _, r := range rows {
		w.refused(r.seg, domain.Malformed, "field start_block: want a segment that fits the calendar of eras, got "+r.want)
	}
	w.at(1 << 31)
	w.refused(&domain.Head{}, domain.Malformed, "field block: want one that the calendar of eras reaches, got ERR_ERA_RANGE block 2147483648 begins 214748349 eras at once, want at most 65536")
}

// The same for the first segment, which may start in the past.
func TestFirstSegmentRefused(t *testing.T) {
	w := emptyWorld(t)
	w.at(30_000_000)
	w.head()
	w.refused(segment(0, 0, 1), domain.Malformed, "field start_block: want a segment that fits the calendar of eras, got ERR_ERA_RANGE block 30000000 begins 30000001 eras at once, want at most 65536")
	w.do(segment(0, 0, 1800))
	w.at(30_000_001)
	w.head()
	if now, ok := w.state.calendar.segments.EraOf(30_000_001); !ok || w.state.calendar.current != now || now != 16666 {
		t.Errorf("era %d has begun, want %d", w.state.calendar.current, now)
	}
}

// Eras before the genesis era are counted, not kept.
func TestErasBeforeGenesisAreNotKept(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.GenesisEra = domain.Optional{Set: true, Value: 50} })
	w.network()
	for e := domain.Era(0); e < 50; e++ {
		w.start(e)
		if n := len(w.state.open); n > 1 {
			t.Fatalf("%d eras are open in era %d, before the genesis era", n, e)
		}
	}
	w.run(50, 54, sns(1))
	w.wantVerdicts(50, "duuuuu")
	if n := len(w.state.open); n > 2 {
		t.Errorf("%d eras are open, want the current one and the next", n)
	}
	if c := w.epoch(0); c.FirstEra != 50 {
		t.Errorf("epoch 0 begins with era %d, want 50", c.FirstEra)
	}
}

// The policy of an era is that of its epoch, for ever; of equal ones the later.
func TestPolicyInForce(t *testing.T) {
	var p policies
	first := testPolicy(func(p *domain.Policy) { p.GraceEras, p.GenesisEra = 0, domain.Optional{Set: true, Value: 10} })
	p.add(&domain.PolicyChange{FromEpoch: 7, Policy: first}, domain.Hash{1}) // holds from epoch 0 all the same
	for i, from := range []domain.Epoch{5, 3, 5, 4} {
		next := first
		next.GraceEras = uint64(i) + 1
		next.GenesisEra, next.ErasPerEpoch, next.WindowEpochs = domain.Optional{}, domain.Optional{}, domain.Optional{}
		p.add(&domain.PolicyChange{FromEpoch: from, Policy: next}, domain.Hash{2})
	}
	for k, want := range []uint64{0, 0, 0, 2, 4, 3, 3} {
		for e := p.firstOf(domain.Epoch(k)); e <= p.lastOf(domain.Epoch(k)); e++ {
			if got := p.ofEra(e); got.GraceEras != want || got.GenesisEra.Value != 10 || got.ErasPerEpoch.Value != 3 || p.epochOf(e) != domain.Epoch(k) {
				t.Errorf("era %d of epoch %d has the policy with mark %d, want %d", e, k, got.GraceEras, want)
			}
		}
	}
	if p.firstOf(0) != 10 || p.lastOf(0) != 12 || p.firstOf(2) != 16 || p.ofEra(3).GraceEras != 0 {
		t.Errorf("epoch 0 is %d to %d, epoch 2 begins at %d", p.firstOf(0), p.lastOf(0), p.firstOf(2))
	}
	if p.closesWindow(0) || !p.closesWindow(1) || p.closesWindow(2) || !p.closesWindow(3) {
		t.Error("windows of two epochs do not close with epochs 1 and 3")
	}
}
