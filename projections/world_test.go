package projections

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"assay/domain"
)

// The test world: eras of 10 blocks from block 100 on, a block every 360 s, so
// an era lasts an hour. Era 0 begins at block 100.
const (
	firstBlock = 100
	eraBlocks  = 10
	blockTime  = 360
	worldTime  = 1_700_000_000
	graceWorld = 3 // seal_grace_blocks
)

// harness is what a test and a rapid property both are.
type harness interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

// world drives a State as a log does: Check, then Apply, and after each step
// the invariants. Every fact that got in is kept for replays.
type world struct {
	t     harness
	state *State
	live  bool // receipts come from Receipts records, as in a real log
	block uint64
	logIx uint64

	log     []domain.Entry
	out     []domain.Decision
	known   map[holding]bool // live: receipts that would verify
	auditor auditor
}

// holding is a receipt: who keeps it, for which pair and era.
type holding struct {
	holder string
	era    domain.Era
	pair   domain.Pair
}

// newWorld returns a world with the default policy, as changed, and a calendar,
// but without nodes.
func newWorld(t harness, change func(p *domain.Policy)) *world {
	w := emptyWorld(t)
	w.policy(0, change)
	w.do(&domain.EraSegment{Segment: domain.Segment{Era: 0, StartBlock: firstBlock, Blocks: eraBlocks}})
	return w
}

// emptyWorld returns a world without a single fact.
func emptyWorld(t harness) *world {
	w := &world{t: t, block: 1, known: make(map[holding]bool)}
	w.state = New(func(d domain.Decision) { w.out = append(w.out, d) })
	return w
}

// testPolicy is the policy of a world: small numbers, the rest by default.
func testPolicy(change func(p *domain.Policy)) domain.Policy {
	p := domain.DefaultPolicy()
	p.ErasPerEpoch = domain.Optional{Set: true, Value: 3}
	p.WindowEpochs = domain.Optional{Set: true, Value: 2}
	p.SealGraceBlocks = graceWorld
	p.SlashingMode = domain.ModeEnforce
	if change != nil {
		change(&p)
	}
	return p
}

func (w *world) policy(from domain.Epoch, change func(p *domain.Policy)) {
	w.t.Helper()
	w.do(&domain.PolicyChange{FromEpoch: from, Policy: testPolicy(change)})
}

// try offers a fact to the log at the world's block and returns the refusal,
// nil if it got in.
func (w *world) try(f domain.Fact) *domain.Rejection {
	w.t.Helper()
	if c, ok := f.(domain.ChainFact); ok {
		w.logIx++
		p := c.At()
		p.Block, p.Time = w.block, worldTime+w.block*blockTime
		_, head := f.(*domain.Head)
		if _, watched := p.Watched(); !head && !watched {
			p.LogIndex = w.logIx
		}
	}
	return w.offer(f)
}

// offer offers a fact as it is.
func (w *world) offer(f domain.Fact) *domain.Rejection {
	w.t.Helper()
	if err := domain.Valid(f); err != nil {
		w.t.Fatalf("%s: %v", domain.FormatFact(f), err)
	}
	digest := domain.Keccak256(domain.FormatFact(f))
	if r := w.state.Check(domain.Submission{Fact: f, Digest: digest, Trusted: true}); r != nil {
		return r
	}
	if w.live {
		f = w.withoutReceipts(f)
		w.addReceipts(f)
	}
	w.apply(f, digest)
	return nil
}

func (w *world) apply(f domain.Fact, digest domain.Hash) {
	w.t.Helper()
	w.auditor.before(w)
	e := domain.Entry{Index: uint64(len(w.log)), Digest: digest, Fact: f}
	if err := w.state.Apply(e); err != nil {
		w.t.Fatalf("%s: %v", domain.FormatFact(f), err)
	}
	w.log = append(w.log, e)
	w.auditor.after(w, e)
}

// withoutReceipts does what the wire does: a report's body has no receipts.
// The world remembers which would verify.
func (w *world) withoutReceipts(f domain.Fact) domain.Fact {
	r, ok := f.(*domain.Report)
	if !ok {
		return f
	}
	body := *r
	body.Peers = slices.Clone(r.Peers)
	for i, p := range r.Peers {
		pair := domain.Pair{SN: domain.SNID(r.Originator.ID), HN: domain.HNID(p.ID)}
		if r.Originator.Kind == domain.OriginHN {
			pair = domain.Pair{SN: domain.SNID(p.ID), HN: domain.HNID(r.Originator.ID)}
		}
		if p.Receipt {
			w.known[holding{r.Originator.Kind, r.Era, pair}] = true
		}
		body.Peers[i].Receipt = false
	}
	return &body
}

// addReceipts does what ingest does before a head: one record per era with the
// one-sided pairs whose receipt verifies.
func (w *world) addReceipts(f domain.Fact) {
	w.t.Helper()
	pairs := map[domain.Era][]domain.Pair{}
	var eras []domain.Era
	for _, p := range w.state.Silent(f) {
		if !w.known[holding{p.Holder, p.Era, p.Pair}] {
			continue
		}
		if pairs[p.Era] == nil {
			eras = append(eras, p.Era)
		}
		pairs[p.Era] = append(pairs[p.Era], p.Pair)
	}
	for _, e := range eras {
		r := &domain.Receipts{Era: e, Pairs: pairs[e]}
		if err := domain.Valid(r); err != nil {
			w.t.Fatalf("silent pairs are not in order: %v", err)
		}
		w.apply(r, domain.Hash{})
	}
}

// do is try for a fact that must get in.
func (w *world) do(facts ...domain.Fact) {
	w.t.Helper()
	for _, f := range facts {
		if r := w.try(f); r != nil {
			w.t.Fatalf("%s: %v", domain.FormatFact(f), r)
		}
	}
}

// refused holds the refusal of a fact against a reason and its words.
func (w *world) refused(f domain.Fact, reason domain.Reject, detail string) {
	w.t.Helper()
	r := w.try(f)
	if r == nil {
		w.t.Fatalf("%s got in, want %s: %s", domain.FormatFact(f), reason, detail)
	}
	if r.Reason != reason || r.Detail != detail {
		w.t.Fatalf("%s:\n%v\nwant %s: %s", domain.FormatFact(f), r, reason, detail)
	}
}

// at moves the chain to a block; the next facts stand there.
func (w *world) at(block uint64) {
	w.t.Helper()
	if block < w.block {
		w.t.Fatalf("block %d is behind block %d", block, w.block)
	}
	w.block = block
}

func (w *world) head() { w.t.Helper(); w.do(&domain.Head{}) }

func startBlock(e domain.Era) uint64 { return firstBlock + uint64(e)*eraBlocks }

// start puts a head on the first block of era e.
func (w *world) start(e domain.Era) {
	w.t.Helper()
	w.at(startBlock(e))
	w.head()
}

// seal puts a head where it seals era e, and no later one.
func (w *world) seal(e domain.Era) {
	w.t.Helper()
	w.at(startBlock(e+1) + graceWorld)
	w.head()
}

// replayed folds the world's log afresh; through the wire if asked to.
func (w *world) replayed(wire bool) (*State, []domain.Decision) {
	w.t.Helper()
	var out []domain.Decision
	s := New(func(d domain.Decision) { out = append(out, d) })
	for _, e := range w.log {
		if wire {
			f, err := domain.DecodeBody(e.Fact.Kind(), 1, domain.EncodeBody(e.Fact))
			if err != nil {
				w.t.Fatal(err)
			}
			e.Fact = f
		}
		if err := s.Apply(e); err != nil {
			w.t.Fatal(err)
		}
	}
	return s, out
}

// text is every decision as its record, one a line.
func text(decisions []domain.Decision) string {
	var b []byte
	for _, d := range decisions {
		line, err := json.Marshal(d)
		if err != nil {
			panic("text: " + err.Error())
		}
		b = append(append(b, line...), '\n')
	}
	return string(b)
}

func find[T domain.Decision](w *world, what string, is func(T) bool) T {
	w.t.Helper()
	var found []T
	for _, d := range w.out {
		if v, ok := d.(T); ok && is(v) {
			found = append(found, v)
		}
	}
	if len(found) != 1 {
		w.t.Fatalf("%d decisions for %s, want 1", len(found), what)
	}
	return found[0]
}

func (w *world) verdict(e domain.Era, sn domain.SNID) *domain.Verdict {
	w.t.Helper()
	return find(w, fmt.Sprintf("verdict of era %d of ScalerNode %d", e, sn), func(v *domain.Verdict) bool { return v.Era == e && v.SN == sn })
}

func (w *world) final(e domain.Era, sn domain.SNID) *domain.Final {
	w.t.Helper()
	return find(w, fmt.Sprintf("final of era %d of ScalerNode %d", e, sn), func(f *domain.Final) bool { return f.Era == e && f.SN == sn })
}

func (w *world) epoch(k domain.Epoch) *domain.EpochClose {
	w.t.Helper()
	return find(w, fmt.Sprintf("epoch %d", k), func(c *domain.EpochClose) bool { return c.Epoch == k })
}

func (w *world) charges() (all []*domain.Charge) {
	for _, d := range w.out {
		if c, ok := d.(*domain.Charge); ok {
			all = append(all, c)
		}
	}
	return all
}

// verdicts spells an era's verdicts in order of the nodes: u up, g degraded,
// d down, i inconclusive.
func (w *world) verdicts(e domain.Era) string {
	letters := map[string]string{"up": "u", "degraded": "g", "down": "d", "inconclusive": "i"}
	s := ""
	for _, d := range w.out {
		if v, ok := d.(*domain.Verdict); ok && v.Era == e {
			s += letters[v.Verdict]
		}
	}
	return s
}

// wantVerdicts holds an era's verdicts against their letters.
func (w *world) wantVerdicts(e domain.Era, want string) {
	w.t.Helper()
	if got := w.verdicts(e); got != want {
		w.t.Fatalf("verdicts of era %d are %q, want %q", e, got, want)
	}
}

var _ harness = (testing.TB)(nil)
