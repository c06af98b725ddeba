package console

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"assay/domain"
	"assay/projections"
)

// The page of a node has every place of which something is still to be taken, as the
// fold says, with what is locked of it; that of an epoch has its slashes.
func TestPagesSayWhatIsLocked(t *testing.T) {
	w := newWorld(t, "harsh-22")
	var decided []projections.Decided
	w.chronicle.Look(func(s *projections.State) { decided = s.Decided(0) })
	if len(decided) == 0 {
		t.Fatal("nothing waits to be taken: the scenario has changed")
	}
	shown := 0
	for _, n := range w.chronicle.order {
		var page struct {
			Decided placeList `json:"decided"`
		}
		w.asked = nil
		w.decode(t, fmt.Sprintf("/api/v1/nodes/%d", n.id), &page)
		want := slices.DeleteFunc(slices.Clone(decided), func(d projections.Decided) bool { return d.SN != n.id })
		if !slices.Equal(w.asked, want) || len(page.Decided.Places) != len(want) {
			t.Fatalf("node %d: %+v, asked for %v, want %v", n.id, page.Decided, w.asked, want)
		}
		for i, place := range page.Decided.Places {
			locked := want[i].Amount
			if !place.Own() {
				locked = domain.Amount{}
			}
			if place.Position != want[i].Position || place.Decided != want[i].Amount || place.Locked == nil || *place.Locked != locked || page.Decided.Block != 4321 {
				t.Errorf("node %d: %+v, want %+v with %s locked", n.id, place, want[i], locked)
			}
			shown++
		}
	}
	if shown == 0 {
		t.Error("no page shows a place")
	}
	w.holdSlashes(t)
}

// holdSlashes holds what pages of epochs say of their slashes against the fold.
func (w *world) holdSlashes(t *testing.T) {
	t.Helper()
	open, done := 0, 0
	for _, e := range w.chronicle.epochs {
		var list slashList
		w.decode(t, fmt.Sprintf("/api/v1/epochs/%d/slashes", e.close.Epoch), &list)
		for _, row := range list.Slashed {
			var left domain.Amount
			w.chronicle.Look(func(s *projections.State) { left = s.Outstanding(row.Epoch, row.SN, row.Position) })
			if row.Left != left || (row.Locked == nil) != left.IsZero() {
				t.Errorf("epoch %d: %+v, %s is left to take", e.close.Epoch, row, left)
			}
			if left.IsZero() {
				done++
			} else {
				open++
			}
		}
	}
	if open == 0 {
		t.Errorf("%d slashes wait, %d do not", open, done)
	}
}

// Where nobody asks the chain, or it does not answer, pages say so and why, and have
// everything else.
func TestPagesSayThatLocksAreNotKnown(t *testing.T) {
	w := newWorld(t, "harsh-22")
	var decided []projections.Decided
	w.chronicle.Look(func(s *projections.State) { decided = s.Decided(0) })
	node := fmt.Sprintf("/nodes/%d", decided[0].SN)
	for _, row := range []struct {
		err        error
		want, wont string
	}{
		{NewProblem(http.StatusConflict, "no_engine", "this console asks no chain: see the console of an engine"), "see the console of an engine", ""},
		{errors.New("dial 10.1.2.3: secret"), "the chain did not answer", "secret"},
	} {
		w.unlocked = row.err
		status, body, _ := w.get(t, node)
		if status != http.StatusOK || !strings.Contains(body, "What is locked on chain is not known here") || !strings.Contains(body, row.want) ||
			!strings.Contains(body, "Slashes will take") || row.wont != "" && strings.Contains(body, row.wont) {
			t.Errorf("%v: %d %s", row.err, status, body)
		}
	}
}
