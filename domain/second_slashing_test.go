package domain

import (
	"testing"

	"pgregory.net/rapid"
)

// A better era never makes a node stand worse, nor costs it more, whatever
// comes after: with some down eras turned into up, degraded or inconclusive
// ones it is charged in no era in which it was not charged without, and its
// score is no lower.
func TestBetterErasNeverCost(t *testing.T) {
	words := map[rune]string{'u': VerdictUp, 'g': VerdictDegraded, 'd': VerdictDown, 'i': VerdictInconclusive}
	rapid.Check(t, func(t *rapid.T) {
		p := &Policy{GraceEras: rapid.Uint64Range(0, 4).Draw(t, "grace"), RecoverEras: rapid.Uint64Range(1, 4).Draw(t, "recover")}
		eras := []rune(rapid.StringMatching(`[uddgi]{0,40}`).Draw(t, "eras"))
		var worse, better Standing
		var worseTally, betterTally Tally
		for i, e := range eras {
			kinder := e
			if e == 'd' && rapid.Bool().Draw(t, "spared") {
				kinder = rapid.SampledFrom([]rune("ugi")).Draw(t, "kinder")
			}
			var charged, spared bool
			worse, charged = worse.Step(words[e], p)
			better, spared = better.Step(words[kinder], p)
			worseTally.Count(words[e])
			betterTally.Count(words[kinder])
			if better.State > worse.State || spared && !charged {
				t.Fatalf("era %d of %s: %+v, with fewer down eras %+v", i, string(eras), worse, better)
			}
		}
		a, enough := worseTally.Score(0)
		if b, _ := betterTally.Score(0); enough && b < a {
			t.Fatalf("%s scores %d, with fewer down eras %d", string(eras), a, b)
		}
	})
}
