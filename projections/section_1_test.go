package projections

import (
	"testing"

	"assay/domain"
)

// sentence is a sentence of the rules and what shows that it holds.
type sentence struct {
	says  string
	holds func(t *testing.T)
}

// prove runs a section's sentences. TestEverySentenceHasATest lists the
// sentences that other tests prove.
func prove(t *testing.T, sentences []sentence) {
	t.Helper()
	for _, s := range sentences {
		t.Run(s.says, s.holds)
	}
}

// sound holds all that a world decided against the second reading.
func (w *world) sound() {
	w.t.Helper()
	againstSecond(w.t, w.log, w.out)
}

func TestSection1(t *testing.T) {
	prove(t, []sentence{
		{"§1 the first head at end(E) plus the grace seals E, and nothing else does", sealedByAHead},
		{"§1 an epoch closes when its last era is final", epochClosesWithFinality},
		{"§1 a window counts eras, whatever their length", windowCountsEras},
		{"§1 before the genesis era a policy may hold from epoch 0", policyBeforeGenesis},
		{"§1 a later policy that leaves out what the first one fixed keeps it", fixedParametersStay},
	})
}

func sealedByAHead(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.start(0)
	w.file(0, sns(1))
	w.start(1)
	w.at(startBlock(1) + graceWorld - 1)
	w.head()
	w.wantVerdicts(0, "")
	w.do(snReport(1, 0, true, 1, 2, 3, 4, 5, 6)) // one block before the seal it counts
	w.at(startBlock(1) + graceWorld)
	w.do(&domain.TokenMinted{ChainID: 1, Amount: domain.ICNT(1)})
	w.wantVerdicts(0, "")
	w.do(snReport(2, 0, true, 1)) // logged before the head of the very block that seals
	w.head()
	w.wantVerdicts(0, "uuuuuu")
	w.refused(snReport(3, 0, true, 1), domain.Late, "ERR_ERA_CLOSED era 0, sealed until 0")
}

func epochClosesWithFinality(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.run(0, 3, sns()) // era 2, the last of epoch 0, is sealed but not final
	if n := len(w.auditor.epochs); n != 0 {
		t.Fatalf("%d epochs closed before era 3 is sealed", n)
	}
	w.play(3, sns())
	if c := w.epoch(0); c.FirstEra != 0 || c.LastEra != 2 {
		t.Errorf("epoch 0 is eras %d to %d", c.FirstEra, c.LastEra)
	}
	w.sound()
}

// Eras get shorter in the middle of a window and longer again: it closes after
// six of them, and a down era weighs the same in all.
func windowCountsEras(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.SealGraceBlocks = 0 })
	w.network()
	head := func(block uint64) { w.at(block); w.head() }
	w.run(0, 2, sns())
	w.do(segment(3, 130, 2), segment(5, 134, 20)) // era 2: 120 to 129; 3 and 4: two blocks each; from 5 on twenty
	for e, end := range []uint64{2: 130, 132, 134, 154, 174} {
		if end > 0 {
			w.file(domain.Era(e), map[bool]dead{true: sns(1)}[e == 3])
			head(end)
		}
	}
	w.wantVerdicts(3, "duuuuu")
	c := w.charges()
	if len(c) != 1 || c[0].Era != 5 || c[0].ScorePpm != 833_333 {
		t.Errorf("charges %+v, want one of the window that ends with era 5, for one down era of six", c)
	}
	for e, blocks := range map[domain.Era]uint64{2: 10, 3: 2, 4: 2, 5: 20} {
		if got := w.dt(e, 2); got != blocks*blockTime {
			t.Errorf("era %d lasted %d s, want %d blocks", e, got, blocks)
		}
	}
	w.sound()
}

func policyBeforeGenesis(t *testing.T) {
	genesis := func(p *domain.Policy) { p.GenesisEra = domain.Optional{Set: true, Value: 5} }
	w := newWorld(t, genesis)
	w.network()
	w.start(4)
	w.policy(0, func(p *domain.Policy) { genesis(p); p.MultiplierPpm = 500_000 })
	w.start(5)
	w.refused(&domain.PolicyChange{Policy: testPolicy(genesis)}, domain.Late, "ERR_RETROACTIVE from epoch 0, want at least 1")
	w.run(5, 8, sns())
	if f := w.final(5, 1); f.Gross != domain.Wei(5e17) {
		t.Errorf("era 5 pays %s, want half: the later policy of epoch 0 holds", f.Gross)
	}
	w.sound()
}

func fixedParametersStay(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	w.policy(1, func(p *domain.Policy) {
		p.GenesisEra, p.ErasPerEpoch, p.WindowEpochs = domain.Optional{}, domain.Optional{}, domain.Optional{}
	})
	w.refused(&domain.PolicyChange{FromEpoch: 1, Policy: testPolicy(func(p *domain.Policy) { p.ErasPerEpoch.Value = 4 })},
		domain.Malformed, "the first policy fixes eras_per_epoch, this one changes it")
	w.run(0, 8, sns())
	if c := w.epoch(1); c.FirstEra != 3 || c.LastEra != 5 {
		t.Errorf("epoch 1 is eras %d to %d", c.FirstEra, c.LastEra)
	}
	w.sound()
}
