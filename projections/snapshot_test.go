package projections

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"assay/domain"
)

// follower is a State and what it told since it was last listened to.
type follower struct {
	*State
	decisions []domain.Decision
	reasons   []domain.Reason
}

func newFollower() *follower {
	f := &follower{}
	f.State = New(f.decide)
	f.Trace(f.explain)
	return f
}

func (f *follower) decide(d domain.Decision) { f.decisions = append(f.decisions, d) }
func (f *follower) explain(r domain.Reason)  { f.reasons = append(f.reasons, r) }

// restored is a follower that goes on from a snapshot.
func restored(t harness, snapshot []byte) *follower {
	t.Helper()
	f := &follower{}
	var err error
	if f.State, err = Restore(snapshot, f.decide); err != nil {
		t.Fatal(err)
	}
	f.Trace(f.explain)
	return f
}

// apply folds an entry and returns what was told of it.
func (f *follower) apply(t harness, e domain.Entry) ([]domain.Decision, []domain.Reason) {
	t.Helper()
	f.decisions, f.reasons = nil, nil
	if err := f.Apply(e); err != nil {
		t.Fatal(err)
	}
	return f.decisions, f.reasons
}

// relay folds a log twice: as a whole, and by States of which each goes on from
// the snapshot of the one before. They must tell the same of every entry, answer
// the same, and be the same.
func relay(t harness, log []domain.Entry, cut func(i int) bool) {
	t.Helper()
	whole, part := newFollower(), newFollower()
	for i, e := range log {
		if cut(i) {
			when := fmt.Sprintf("before entry %d of %d", i, len(log))
			snapshot := part.Snapshot()
			sameBytes(t, when, whole.Snapshot(), snapshot)
			part = restored(t, snapshot)
			sameState(t, when, whole.State, part.State)
			sameAnswers(t, when, log, whole.State, part.State)
		}
		same(t, fmt.Sprintf("silent pairs of entry %d", i), whole.Silent(e.Fact), part.Silent(e.Fact))
		wantDecisions, wantReasons := whole.apply(t, e)
		gotDecisions, gotReasons := part.apply(t, e)
		same(t, fmt.Sprintf("decisions of entry %d", i), wantDecisions, gotDecisions)
		same(t, fmt.Sprintf("reasons of entry %d", i), wantReasons, gotReasons)
		if want, got := text(wantDecisions), text(gotDecisions); want != got {
			t.Fatalf("records of entry %d (-want +got):\n%s", i, cmp.Diff(want, got))
		}
	}
	sameBytes(t, "in the end", whole.Snapshot(), part.Snapshot())
	sameState(t, "in the end", whole.State, part.State)
	sameAnswers(t, "in the end", log, whole.State, part.State)
}

func same[T any](t harness, what string, want, got T) {
	t.Helper()
	if !reflect.DeepEqual(want, got) {
		t.Fatalf("%s (-want +got):\n%s", what, cmp.Diff(want, got, sameAmounts))
	}
}

func sameBytes(t harness, when string, want, got []byte) {
	t.Helper()
	if !bytes.Equal(want, got) {
		t.Fatalf("%s, snapshots of %d and of %d bytes differ", when, len(want), len(got))
	}
}

// sameAnswers asks both States whether each entry of the log may enter it now,
// said by anybody and by nobody, and about all that they show.
func sameAnswers(t harness, when string, log []domain.Entry, want, got *State) {
	t.Helper()
	for _, e := range log {
		for _, sub := range []domain.Submission{
			{Fact: e.Fact, Digest: e.Digest, Trusted: true},
			{Fact: e.Fact, Digest: e.Digest, Signer: signerOf(e.Fact)},
		} {
			same(t, fmt.Sprintf("%s, check of entry %d", when, e.Index), want.Check(sub), got.Check(sub))
		}
	}
	for _, id := range want.registry.snIDs {
		a, aOK := want.Exposure(id)
		b, bOK := got.Exposure(id)
		same(t, when+", exposure", a, b)
		same(t, when+", exposure known", aOK, bOK)
	}
	a, err := json.Marshal(want.Settlements())
	if err != nil {
		t.Fatal(err)
	}
	b, err := json.Marshal(got.Settlements())
	if err != nil {
		t.Fatal(err)
	}
	same(t, when+", settlements", string(a), string(b))
	same(t, when+", size of the log", want.LogSize(), got.LogSize())
	same(t, when+", root of the log", want.LogRoot(), got.LogRoot())
}

// signerOf returns who signs a fact in the test networks.
func signerOf(f domain.Fact) domain.Address {
	switch f := f.(type) {
	case *domain.Report:
		if f.Originator.Kind == domain.OriginSN {
			return daemonKey(domain.SNID(f.Originator.ID))
		}
		return observerKey(domain.HNID(f.Originator.ID))
	case *domain.Attestation:
		return observerKey(f.HN)
	case *domain.Approval:
		return f.Signer
	case *domain.SignerRejection:
		return f.Signer
	case *domain.PolicyChange, *domain.Reversal:
		return office().Governance
	}
	return office().Observer
}

// rooted gives a world's log the leaves that a real one has.
func rooted(log []domain.Entry) []domain.Entry {
	log = append([]domain.Entry(nil), log...)
	for i := range log {
		log[i].Leaf = domain.LeafOf(domain.EncodeBody(log[i].Fact))
	}
	return log
}

// Whatever happened, and wherever it is cut, the rest of a history leads from a
// snapshot to what it led to without one.
func TestSnapshotAndTheRestAreTheWhole(t *testing.T) {
	histories := map[string]func(t *rapid.T) *world{
		"script": func(t *rapid.T) *world {
			s := drawScript(t)
			whole := s.reports
			s.reports = nil
			for _, r := range whole {
				s.reports = append(s.reports, drawPieces(t, r)...)
			}
			return s.play(t, rapid.Bool().Draw(t, "live"), s.reports, s.drawWhen(t))
		},
		"storm": func(t *rapid.T) *world {
			s := drawStorm(t)
			for range 20 {
				s.blow()
			}
			return s.world
		},
	}
	for name, draw := range histories {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				log := rooted(draw(t).log)
				cuts := map[int]bool{}
				for range rapid.IntRange(1, 4).Draw(t, "cuts") {
					cuts[rapid.IntRange(0, len(log)-1).Draw(t, "cut")] = true
				}
				relay(t, log, func(i int) bool { return cuts[i] })
			})
		})
	}
}

// The same after every entry of a network with a genesis, and after every
// so many of the scenarios from outside.
func TestSnapshotsOfKnownHistories(t *testing.T) {
	relay(t, rooted(fullWorld(t).log), func(int) bool { return true })
	for _, file := range scenarios(t) {
		log, _, _ := foldScenario(t, file)
		every := len(log)/40 + 1
		relay(t, log, func(i int) bool { return i%every == 0 })
	}
}
