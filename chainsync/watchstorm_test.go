package chainsync

import (
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"assay/domain"
)

var errCrash = errors.New("crash")

// storm is two observers with one key, both chains as they have shown themselves
// so far, and what happens by a seed.
type storm struct {
	*journal
	rand                *rand.Rand
	chain               *script
	shown               *curtain
	settlement, watched Config
	outboxes            [2][]domain.Fact
	crew                [2]*observer
}

func newStorm(h *home, node Node, seed uint64) *storm {
	h.Helper()
	s := &storm{journal: newJournal(h.T, nil), rand: rand.New(rand.NewPCG(seed, 7)), chain: newSettlementScript(2), shown: &curtain{node, h.block}}
	s.settlement, s.watched = scriptConfig(defaultOf(h.T), Confirmations(0), nil, s.chain), h.config(0)
	s.settlement.ChainID, s.settlement.Batch, s.watched.Batch = settlementID, 1+s.rand.Uint64N(4), 1+s.rand.Uint64N(6)
	s.watched.Endpoints = []Endpoint{{"http://a.example", s.shown}}
	s.watched.SnapshotDir, s.watched.SnapshotEvery = h.TempDir(), 1+s.rand.Uint64N(4)
	for i := range s.crew {
		s.begin(i)
	}
	return s
}

// begin starts an observer where the log is; one that ran has crashed.
func (s *storm) begin(i int) {
	s.crew[i] = newObserver(s.journal, &s.outboxes[i], s.settlement, s.watched)
	s.crew[i].fail = func() error {
		if s.rand.IntN(12) == 0 {
			return errCrash
		}
		return nil
	}
}

// act does a little of something, which may crash.
func (s *storm) act(o *observer, newest uint64) (err error) {
	switch s.rand.IntN(9) {
	case 0, 1:
		_, err = o.syncer.step(s.Context())
	case 2, 3, 4:
		_, err = o.watch.reader.step(s.Context())
	case 5:
		o.send(1 + s.rand.IntN(3))
	case 6:
		s.take(1 + s.rand.IntN(3))
	case 7:
		s.chain.grow(0)
	case 8:
		s.shown.newest = min(newest, s.shown.newest+1)
	}
	return err
}

// Two observers with the same key, crashes between any two facts, outboxes and
// logs that lag, both chains growing: the log has everything once, in order.
func TestWatchOnAStormyDay(t *testing.T) {
	h := newHome(t)
	h.play()
	node := newTape(NewClient(h.chain.Client()))
	newest, err := h.chain.Client().BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	twice := 0
	for seed := range uint64(50) {
		s := newStorm(h, node, seed)
		for range 300 {
			i := s.rand.IntN(2)
			err := s.act(s.crew[i], newest)
			if err != nil && !errors.Is(err, errUnconfirmed) && !errors.Is(err, errCrash) {
				t.Fatalf("seed %d: %v", seed, err)
			}
			if errors.Is(err, errCrash) && s.rand.IntN(2) == 0 || s.rand.IntN(40) == 0 {
				s.begin(i)
			}
		}
		s.shown.newest = newest
		for range 2 {
			for _, o := range s.crew {
				o.fail = nil
				o.rest()
			}
		}
		if diff := cmp.Diff(whatPlays(), s.journal.watched()); diff != "" {
			t.Fatalf("seed %d: watched (-want +got): %s", seed, diff)
		}
		heads := s.heads()
		for n, block := range heads {
			if len(heads) != len(s.chain.headers) || block != uint64(n) {
				t.Fatalf("seed %d: heads %v, want those of %d blocks", seed, heads, len(s.chain.headers))
			}
		}
		twice += s.refused[domain.Duplicate]
	}
	if twice < 500 {
		t.Errorf("only %d facts came twice: the day was not stormy", twice)
	}
}
