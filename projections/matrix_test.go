package projections

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"assay/domain"
)

// A matrix has the bits that were set, in whatever order and size; so has the one
// with rows for columns, which turned again is the same.
func TestMatrix(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 3))
	for round := range 200 {
		rows, columns := 1+rng.IntN(200), 1+rng.IntN(200)
		var m matrix
		want := make(map[[2]int]bool)
		for range rng.IntN(300) {
			row, column := rng.IntN(rows), rng.IntN(columns)
			m.set(row, column)
			want[[2]int{row, column}] = true
		}
		turned := m.transposed()
		some := slotsOf([]*scaler{{slot: rng.IntN(columns)}, {slot: rng.IntN(columns)}})
		var outside uint64
		for row := range rows + 70 {
			for column := range columns + 70 {
				is := want[[2]int{row, column}]
				if m.has(row, column) != is || turned.has(column, row) != is {
					t.Fatalf("round %d: row %d, column %d: %v, turned %v, want %v", round, row, column, m.has(row, column), turned.has(column, row), is)
				}
				if in := column/wordBits < len(some) && some[column/wordBits]>>(column%wordBits)&1 == 1; is && !in {
					outside++
				}
			}
		}
		if got := m.outside(some); got != outside {
			t.Errorf("round %d: %d bits outside, want %d", round, got, outside)
		}
		if again := turned.transposed(); !cmp.Equal(m, again, cmp.AllowUnexported(matrix{})) {
			t.Errorf("round %d: turned twice: %s", round, cmp.Diff(m, again, cmp.AllowUnexported(matrix{})))
		}
	}
}

// Nodes are found by their ids, in whatever order and however far apart they are.
func TestNodesByID(t *testing.T) {
	rng := rand.New(rand.NewPCG(4, 4))
	r := newRegistry()
	var ids []domain.SNID
	for len(ids) < 3000 {
		id := domain.SNID(rng.Uint64N(4000))
		if rng.IntN(10) == 0 {
			id = domain.SNID(rng.Uint64() >> rng.IntN(60))
		}
		if r.scalerAt(id) != nil {
			continue
		}
		if err := r.addScaler(&domain.SNRegistered{SN: id, HP: domain.HPID(id % 7)}, 0); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, id)
	}
	for slot, id := range ids {
		if n := r.scalerAt(id); n == nil || n.SN != id || n.slot != slot || r.slotOf(domain.OriginSN, uint64(id)) != slot {
			t.Fatalf("ScalerNode %d, registered as number %d: %+v", id, slot, n)
		}
	}
	for range 1000 {
		if id := rng.Uint64() >> rng.IntN(60); !slices.Contains(ids, domain.SNID(id)) && r.slotOf(domain.OriginSN, id) >= 0 {
			t.Errorf("%d is found and was never registered", id)
		}
	}
	if most := 8 * (len(ids) + 128); len(r.snAt.near) > most {
		t.Errorf("a list of %d for %d nodes, want at most %d", len(r.snAt.near), len(ids), most)
	}
}

// Ids that are set many at a time are set where they are one by one, and not at all if
// one of them is unknown, or their slots are not counted up as they are.
func TestManyIDsAtOnce(t *testing.T) {
	rng := rand.New(rand.NewPCG(6, 6))
	refused := 0
	for range 1000 {
		var known slots
		straight := map[uint64]int{} // by id/wordBits: slot less id; 0 if they differ
		register := func(id uint64) {
			of, shift := id/wordBits, known.n-int(id)-1
			if had, ok := straight[of]; ok && had != shift {
				shift = 0
			}
			straight[of] = shift
			known.add(id)
		}
		next := rng.Uint64N(200)
		for range rng.IntN(300) {
			if next += 1; rng.IntN(50) == 0 {
				next += rng.Uint64N(90) + 2
				if rng.IntN(3) == 0 {
					register(next - 1)
				}
			}
			register(next)
			if rng.IntN(300) == 0 {
				next++
				register(next + 1)
				register(next)
				next++
			}
		}
		var ids []domain.IDs
		var want, got matrix
		fits, row := true, rng.IntN(20)
		for id := range next + 2 {
			if slot := known.find(id); rng.IntN(3) == 0 && (slot >= 0 || rng.IntN(400) == 0) {
				fits = fits && slot >= 0 && straight[id/wordBits] != 0
				if n := len(ids); n == 0 || ids[n-1].Of != id/wordBits {
					ids = append(ids, domain.IDs{Of: id / wordBits})
				}
				ids[len(ids)-1].Set |= 1 << (id % wordBits)
				if slot >= 0 {
					want.set(row, slot)
				}
			}
		}
		if !fits {
			want = matrix{}
			refused++
		}
		if done := got.addAll(row, &known, ids); done != fits || !slices.Equal(got.words, want.words) {
			t.Fatalf("ids %x of %+v: %v, %x, want %v, %x", ids, known, done, got.words, fits, want.words)
		}
	}
	if refused < 200 || refused > 800 {
		t.Errorf("%d of 1000 refused: too few of either to tell", refused)
	}
}

// Who observed a node, and who did not, is told in the order of ids, however the
// HyperNodes came to be registered.
func TestObserversAscend(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 5))
	q := &quorum{watching: []uint64{1<<40 - 1, 0b1011}}
	for range 2 * wordBits {
		q.ids = append(q.ids, domain.HNID(rng.Uint64()))
	}
	for _, ordered := range []bool{false, true} {
		if q.ordered = ordered; ordered {
			slices.Sort(q.ids)
		}
		var want []domain.HNID
		for slot, id := range q.ids {
			if slot < 40 || slot >= 64 && slot != 66 && slot < 68 {
				want = append(want, id)
			}
		}
		slices.Sort(want)
		if got := q.list(43, func(at int) uint64 { return q.watching[at] }); !slices.Equal(got, want) {
			t.Errorf("slots in order %v: got %v, want %v", ordered, got, want)
		}
	}
}
