package domain

import (
	"math/big"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// walkStandings spells a node's eras as letters (u up, g degraded, d down,
// i inconclusive) and returns the state after each as a letter (h, a, s), a
// charged era in capitals.
func walkStandings(eras string, p *Policy) string {
	words := map[rune]string{'u': VerdictUp, 'g': VerdictDegraded, 'd': VerdictDown, 'i': VerdictInconclusive}
	var s Standing
	var states strings.Builder
	for _, e := range eras {
		next, charged := s.Step(words[e], p)
		letter := next.State.String()[:1]
		if charged {
			letter = strings.ToUpper(letter)
		}
		states.WriteString(letter)
		s = next
	}
	return states.String()
}

// Rules §4, sentence by sentence.
func TestStanding(t *testing.T) {
	rows := []struct {
		sentence       string
		grace, recover uint64
		eras, want     string
	}{
		{"a new node is Healthy and stays so while up or degraded", 1, 2, "uguig", "hhhhh"},
		{"a down era makes Anomaly, run 1", 1, 2, "d", "a"},
		{"run above grace_eras is Slashing, and that era is the first charged", 1, 2, "dd", "aS"},
		{"with a grace of 3 the fourth in a row", 3, 2, "dddd", "aaaS"},
		{"with a grace of 0 the first down era itself", 0, 2, "d", "S"},
		{"in Slashing every down era is charged", 1, 2, "ddddd", "aSSSS"},
		{"an up era resets the run", 2, 9, "ddudd", "aaaaa"},
		{"a degraded era resets the run", 2, 9, "ddgdd", "aaaaa"},
		{"and the run starts again at 1", 2, 9, "ddudddd", "aaaaaSS"},
		{"recover_eras in a row return to Healthy", 1, 2, "duu", "aah"},
		{"degraded eras recover too", 1, 2, "dgg", "aah"},
		{"from Slashing as well", 1, 3, "dduuu", "aSssh"},
		{"a down era resets the recovery count", 9, 2, "duduu", "aaaah"},
		{"in Slashing as well", 1, 2, "ddudu", "aSsSs"},
		{"an up era in Slashing does not give back the grace", 5, 3, "dddddd" + "ud", "aaaaaS" + "sS"},
		{"recover_eras 1", 1, 1, "dudu", "ahah"},
		{"after Healthy the grace begins anew", 1, 1, "ddud", "aSha"},
		{"inconclusive eras move nothing", 1, 2, "iiii", "hhhh"},
		{"and break no row of down eras", 1, 2, "didid", "aaSsS"},
		{"and none of recovery", 1, 2, "duiu", "aaah"},
	}
	for _, r := range rows {
		p := &Policy{GraceEras: r.grace, RecoverEras: r.recover}
		if got := walkStandings(r.eras, p); got != r.want {
			t.Errorf("%s: %s gives %s, want %s", r.sentence, r.eras, got, r.want)
		}
	}
}

// The state machine against the sentences of rules §4 read over the whole
// history at once.
func TestStandingAgainstHistory(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := &Policy{GraceEras: rapid.Uint64Range(0, 4).Draw(t, "grace"), RecoverEras: rapid.Uint64Range(1, 4).Draw(t, "recover")}
		eras := rapid.StringMatching(`[udgi]{0,40}`).Draw(t, "eras")
		var want strings.Builder
		state, run, recovery := "h", uint64(0), uint64(0)
		for _, e := range eras {
			charged := false
			good := e == 'u' || e == 'g'
			if e == 'd' {
				run, recovery = run+1, 0
				if state == "h" {
					state, run = "a", 1
				}
				if state == "s" || run > p.GraceEras {
					state, charged = "s", true
				}
			}
			if good && state != "h" {
				run, recovery = 0, recovery+1
				if recovery == p.RecoverEras {
					state, recovery = "h", 0
				}
			}
			if charged {
				want.WriteString("S")
			} else {
				want.WriteString(state)
			}
		}
		if got := walkStandings(eras, p); got != want.String() {
			t.Fatalf("%s gives %s, want %s", eras, got, want.String())
		}
	})
}

func TestRequired(t *testing.T) {
	rows := []struct {
		req        Amount
		capacity   uint64
		adjustment Amount
		want       string
	}{
		{ICNT(6), 100, One(), "600000000000000000000"},
		{Wei(3), 7, Wei(5e17), "10"}, // floor(10.5)
		{Amount{}, 7, One(), "0"}, {ICNT(6), 0, One(), "0"}, {ICNT(6), 100, Amount{}, "0"},
	}
	for _, r := range rows {
		if got := Required(r.req, r.capacity, r.adjustment); got.String() != r.want {
			t.Errorf("required(%s, %d, %s) = %s, want %s", r.req, r.capacity, r.adjustment, got, r.want)
		}
	}
}

func TestTally(t *testing.T) {
	rows := []struct {
		eras  string
		score uint64
		ok    bool
	}{
		{"", 0, false}, {"iiii", 0, false}, {"u", 1_000_000, true}, {"d", 0, true}, {"g", 500_000, true},
		{"ui", 1_000_000, true}, {"uii", 0, false}, // 1 of 3 is less than half
		{"uudd", 500_000, true}, {"uugd", 625_000, true}, {"uuug", 875_000, true}, {"ggg", 500_000, true}, {"dddi", 0, true},
	}
	words := map[rune]string{'u': VerdictUp, 'g': VerdictDegraded, 'd': VerdictDown, 'i': VerdictInconclusive}
	for _, r := range rows {
		var tally Tally
		for _, e := range r.eras {
			tally.Count(words[e])
		}
		if score, ok := tally.Score(500_000); score != r.score || ok != r.ok {
			t.Errorf("%q scores %d, %v, want %d, %v", r.eras, score, ok, r.score, r.ok)
		}
	}
	if _, ok := (Tally{Eras: 9}).Score(0); ok {
		t.Error("no conclusive era, and a score")
	}
	month := Tally{Eras: 720, Conclusive: 720, Down: 4}
	p := DefaultPolicy()
	if score, ok := month.Score(500_000); !ok || p.TierBps(score) != 0 {
		t.Errorf("four down eras of 720 score %d and cost %d bps, want nothing", score, p.TierBps(score))
	}
	month.Down = 5
	if score, _ := month.Score(500_000); p.TierBps(score) != 50 {
		t.Errorf("five down eras of 720 score %d and cost %d bps, want 50", score, p.TierBps(score))
	}
}

func TestTierBps(t *testing.T) {
	p := DefaultPolicy()
	rows := []struct{ score, want uint64 }{
		{1_000_000, 0}, {994_444, 0}, {994_443, 50}, {980_000, 50}, {979_999, 200}, {950_000, 200}, {949_999, 500}, {0, 500},
	}
	for _, r := range rows {
		if got := p.TierBps(r.score); got != r.want {
			t.Errorf("score %d costs %d bps, want %d", r.score, got, r.want)
		}
	}
}

func position(n byte) Position { return Position{31: n} }

func TestWaterfall(t *testing.T) {
	at := func(n byte, wei uint64) Part { return Part{position(n), Wei(wei)} }
	rows := []struct {
		name        string
		charge, own uint64
		exposed     []Part
		want        []Part
		uncollected uint64
	}{
		{"own collateral is enough", 10, 10, []Part{at(1, 99)}, []Part{at(0, 10)}, 0},
		{"nothing there", 10, 0, nil, []Part{}, 10},
		{"nothing charged", 0, 5, []Part{at(1, 5)}, []Part{}, 0},
		{"own first, then the shortfall", 10, 4, []Part{at(1, 30), at(2, 30)}, []Part{at(0, 4), at(1, 3), at(2, 3)}, 0},
		{"pro rata", 10, 0, []Part{at(1, 10), at(2, 30)}, []Part{at(1, 3), at(2, 7)}, 0},                           // 2.5 and 7.5: a tie, to the smaller
		{"largest remainder", 5, 0, []Part{at(1, 1), at(2, 2), at(3, 4)}, []Part{at(1, 1), at(2, 1), at(3, 3)}, 0}, // .71 1.43 2.86
		{"three thirds", 10, 0, []Part{at(1, 5), at(2, 5), at(3, 5)}, []Part{at(1, 4), at(2, 3), at(3, 3)}, 0},
		{"everything and more", 100, 5, []Part{at(1, 7), at(2, 8)}, []Part{at(0, 5), at(1, 7), at(2, 8)}, 80},
		{"parts of zero are left out", 1, 0, []Part{at(1, 1), at(2, 1000)}, []Part{at(2, 1)}, 0},
		{"a position with nothing left", 4, 0, []Part{at(1, 0), at(2, 3), at(3, 5)}, []Part{at(2, 2), at(3, 2)}, 0},
	}
	for _, r := range rows {
		parts, uncollected := Waterfall(Wei(r.charge), Wei(r.own), r.exposed)
		if !slices.Equal(parts, r.want) || parts == nil || uncollected != Wei(r.uncollected) {
			t.Errorf("%s: %v, uncollected %s, want %v, %d", r.name, parts, uncollected, r.want, r.uncollected)
		}
	}
}

// The waterfall against plain proportions in math/big.
func TestWaterfallAgainstNaive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		charge, _ := anyAmount(t, "charge", 100)
		own, _ := anyAmount(t, "own", 90)
		var exposed []Part
		total := new(big.Int)
		for i := range rapid.IntRange(0, 6).Draw(t, "positions") {
			left, x := anyAmount(t, "left", 100)
			exposed = append(exposed, Part{position(byte(i + 1)), left})
			total.Add(total, x)
		}
		given := slices.Clone(exposed)
		parts, uncollected := Waterfall(charge, own, exposed)
		if !slices.Equal(given, exposed) {
			t.Fatalf("the exposed parts were changed from %v to %v", given, exposed)
		}
		got := map[Position]Amount{}
		sum := uncollected
		for i, p := range parts {
			got[p.Position] = p.Amount
			sum = sum.Plus(p.Amount)
			if p.Amount.IsZero() || i > 0 && parts[i-1].Position.Compare(p.Position) >= 0 {
				t.Fatalf("part %d of %v is zero or out of order", i, parts)
			}
		}
		if sum != charge {
			t.Fatalf("parts and uncollected add up to %s, want %s", sum, charge)
		}
		if got[Position{}] != charge.Min(own) {
			t.Fatalf("own part %s of %s, want %s", got[Position{}], own, charge.Min(own))
		}
		short := charge.Minus(charge.Min(own)).Big()
		if total.Cmp(short) <= 0 {
			if uncollected.Big().Cmp(new(big.Int).Sub(short, total)) != 0 {
				t.Fatalf("uncollected %s, want %s - %s", uncollected, short, total)
			}
			short = total
		} else if !uncollected.IsZero() {
			t.Fatalf("uncollected %s although there is enough", uncollected)
		}
		for position, want := range proportions(short, total, exposed) {
			if got[position].Big().Cmp(want) != 0 {
				t.Fatalf("position %s pays %s, want %s", position, got[position], want)
			}
		}
	})
}

// proportions divides amount by largest remainder, one wei at a time.
func proportions(amount, total *big.Int, parts []Part) map[Position]*big.Int {
	shares := make(map[Position]*big.Int)
	if total.Sign() == 0 {
		return shares
	}
	left := new(big.Int).Set(amount)
	rests := make([]*big.Int, len(parts))
	for i, p := range parts {
		share, rest := new(big.Int).QuoRem(new(big.Int).Mul(amount, p.Amount.Big()), total, new(big.Int))
		shares[p.Position], rests[i] = share, rest
		left.Sub(left, share)
	}
	for ; left.Sign() > 0; left.Sub(left, big.NewInt(1)) {
		best := 0
		for i := range rests {
			if rests[i].Cmp(rests[best]) > 0 {
				best = i
			}
		}
		shares[parts[best].Position].Add(shares[parts[best].Position], big.NewInt(1))
		rests[best] = big.NewInt(-1)
	}
	return shares
}
