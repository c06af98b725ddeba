package settler

import (
	"errors"
	"os"
	"testing"
)

// aftermath is what happens to the world between a crash and the restart.
type aftermath struct {
	name  string
	holds bool // needs a pool that keeps transactions until a block is sealed
	lost  bool // the folder is gone
	do    func(s *stage)
}

func aftermaths() []aftermath {
	wait := func(n int) func(*stage) { return func(s *stage) { s.blocks(n) } }
	return []aftermath{
		{name: "nothing", do: wait(0)}, {name: "a block", do: wait(1)}, {name: "two blocks", do: wait(2)}, {name: "final", do: wait(4)},
		{name: "the pool forgets", holds: true, do: func(s *stage) { s.chain.Rollback() }},
		{name: "a block is replaced by another with the same transactions", holds: true, do: func(s *stage) { s.replace(false) }},
		{name: "a block is replaced by an empty one", holds: true, do: func(s *stage) { s.replace(true) }},
		{name: "the folder is lost", holds: true, lost: true, do: wait(0)},
		{name: "the folder is lost, and a block", holds: true, lost: true, do: wait(1)},
	}
}

// replace seals a block and then two others in its place.
func (s *stage) replace(empty bool) {
	s.Helper()
	parent, err := s.chain.Client().HeaderByNumber(s.Context(), nil)
	if err != nil {
		s.Fatal(err)
	}
	s.blocks(1)
	if err := s.chain.Fork(parent.Hash()); err != nil {
		s.Fatal(err)
	}
	if empty {
		s.chain.Rollback()
	}
	s.blocks(2)
}

// TestCrashAtEveryPoint kills a settler at each named point, changes the world in each way, and starts another (F38):
// more than 50 kills, and the ledger has each epoch once after each of them.
func TestCrashAtEveryPoint(t *testing.T) {
	s := newStage(t)
	points := []string{
		PointAnnounce, PointAnnounced, PointIntentWrite, PointIntentWritten, PointSend, PointSent, PointOutcomeWrite, PointOutcomeWritten,
	}
	kills := 0
	for _, point := range points {
		for _, after := range aftermaths() {
			if after.holds && !s.chain.Holds() {
				continue
			}
			s.approve(s.batch(s.close()), "signer 1", "signer 3")
			p := s.killAt(point)
			s.check()
			if after.lost {
				if err := os.RemoveAll(p.dir); err != nil {
					t.Fatal(err)
				}
			}
			after.do(s)
			p = s.start(s.chain.Client(), p.dir, "relayer", nil)
			s.goOn(p, len(s.closes))
			if n := len(p.relayer.journal.intents); n > 1 || n == 0 && !after.lost {
				t.Fatalf("after a crash at %q, %s: %d nonces for one epoch", point, after.name, n)
			}
			p.kill()
			kills++
		}
	}
	if s.chain.Holds() && kills < 50 {
		t.Errorf("%d kills, want 50", kills)
	}
}

// killAt runs a settler on a new folder until it passes a point, and kills it there.
func (s *stage) killAt(point string) *process {
	s.Helper()
	passed := 0
	p := s.start(s.chain.Client(), "", "relayer", func(c *RelayerConfig) {
		c.Hook = func(at string) error {
			if at != point {
				return nil
			}
			passed++
			return errCrash
		}
	})
	for range 20 {
		if _, err := p.Step(s.Context()); errors.Is(err, errCrash) {
			p.kill()
			if passed != 1 {
				s.Fatalf("%s: passed %d times", point, passed)
			}
			return p
		} else if err != nil {
			s.Fatal(err)
		}
		s.blocks(1)
	}
	s.Fatalf("%s: never passed", point)
	return nil
}
