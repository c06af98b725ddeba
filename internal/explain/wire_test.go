package explain

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"assay/domain"
	"assay/projections"
)

// fill sets every field below a value to something that is not zero.
func fill(t *testing.T, rng *rand.Rand, v reflect.Value) {
	t.Helper()
	if v.Type() == reflect.TypeFor[domain.Amount]() {
		v.Set(reflect.ValueOf(domain.Wei(rng.Uint64() | 1).Times(1 + rng.Uint64N(1<<60))))
		return
	}
	switch v.Kind() {
	case reflect.Uint8:
		v.SetUint(1 + rng.Uint64N(255))
	case reflect.Uint64:
		v.SetUint(rng.Uint64() | 1)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.String:
		v.SetString(fmt.Sprint("text ", rng.Uint64()))
	case reflect.Array:
		for i := range v.Len() {
			fill(t, rng, v.Index(i))
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1+rng.IntN(4), 4))
		for i := range v.Len() {
			fill(t, rng, v.Index(i))
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(t, rng, v.Elem())
	case reflect.Struct:
		for i := range v.NumField() {
			fill(t, rng, v.Field(i))
		}
	default:
		t.Fatalf("no way to fill a %s", v.Type())
	}
}

// Every field of every event comes back from a stream, alone and behind one that
// is longer, shorter or equal.
func TestStreamKeepsEveryField(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	s := new(stream)
	var want []event
	record, order := uint64(0), uint64(0)
	for range 20 {
		for kind := byte(1); kind < eventKinds; kind++ {
			value := newValue(kind)
			if kindOf(value) != kind {
				t.Fatalf("a %T is of kind %d, want %d", value, kindOf(value), kind)
			}
			if value != nil && rng.IntN(4) > 0 {
				fill(t, rng, reflect.ValueOf(value).Elem())
			}
			for range 1 + rng.IntN(2) {
				w := new(wire)
				w.value(value)
				s.add(kind, record, order, w.b)
				want = append(want, event{record, order, value})
				record, order = record+rng.Uint64N(1000), order+1+rng.Uint64N(5)
			}
		}
	}
	got, err := readStream(s.out)
	if err != nil {
		t.Fatal(err)
	}
	options := []cmp.Option{cmp.AllowUnexported(event{}), cmp.Comparer(func(a, b domain.Amount) bool { return a == b })}
	if diff := cmp.Diff(want, got, options...); diff != "" {
		t.Errorf("events differ (-want +got):\n%s", diff)
	}
}

// The same for what an index has beside events.
func TestIndexKeepsEveryField(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	var exposure projections.Exposure
	fill(t, rng, reflect.ValueOf(&exposure).Elem())
	written := common{
		block: block{
			notes: []uint64{1, 5, 1 << 40}, refs: []blockKey{scalerKey(7), accountKey(domain.Address{3})}, exposure: &exposure,
			stake:   &stakeLeft{domain.Wei(1), domain.Wei(2), domain.Wei(3)},
			leaves:  []leafBefore{{domain.Payout{Kind: 1, ID: 2, Account: domain.Address{4}, Cumulative: domain.Wei(5)}, domain.Wei(6)}},
			slashes: []placedSlash{{9, domain.Slash{Epoch: 1, SN: 2, Position: domain.Position{3}, Amount: domain.Wei(4), Reason: 2}}},
			events:  []byte("events"), pending: []byte("pending"),
		},
		closedBy: 11, sums: [2]uint64{12, 13}, carried: 14, outcomes: []outcomeNote{{15, 16}}, resumable: true, next: 17,
	}
	fill(t, rng, reflect.ValueOf(&written.close).Elem())
	w := newIndexWriter(3, 4, domain.Hash{5})
	w.add(keyCommon, written.walk)
	w.add(scalerKey(7), (&block{}).walk)
	index := w.finish()
	x, err := OpenIndex(&inMemory{index}, int64(len(index)))
	if err != nil {
		t.Fatal(err)
	}
	if x.Epoch != 3 || x.LogSize != 4 || x.LogRoot != (domain.Hash{5}) {
		t.Errorf("epoch %d of %d records with root %s", x.Epoch, x.LogSize, x.LogRoot)
	}
	all := cmp.Exporter(func(reflect.Type) bool { return true })
	if diff := cmp.Diff(written, x.common, all); diff != "" {
		t.Errorf("the common block differs (-want +got):\n%s", diff)
	}
	var b block
	if ok, err := x.read(scalerKey(7), b.walk); !ok || err != nil {
		t.Errorf("block of ScalerNode 7: %v, %v", ok, err)
	}
	if ok, err := x.read(scalerKey(8), b.walk); ok || err != nil {
		t.Errorf("block of ScalerNode 8, which has none: %v, %v", ok, err)
	}
}

// inMemory is a file that is none.
type inMemory struct{ b []byte }

func (m *inMemory) ReadAt(p []byte, at int64) (int, error) { return copy(p, m.b[at:]), nil }

// Damage that no checksum caught must not be taken for events, nor ask for memory
// without end.
func TestDamagedStream(t *testing.T) {
	s := new(stream)
	w := new(wire)
	w.value(&domain.Absence{Era: 1, HN: 2, Why: domain.AbsentPartly})
	s.add(eventAbsence, 5, 6, w.b)
	for size := 1; size < len(s.out); size++ {
		if _, err := readStream(s.out[:size]); err == nil {
			t.Errorf("%d of %d bytes are read without an error", size, len(s.out))
		}
	}
	for _, in := range [][]byte{
		{0}, {eventKinds}, {eventAbsence, 1, 1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01}, {eventAbsence, 1, 1, 4, 9, 0}, {eventAbsence, 1, 1, 4, 0, 9},
	} {
		if events, err := readStream(in); err == nil {
			t.Errorf("%x is read as %v", in, events)
		}
	}
	long := &wire{reading: true, b: make([]byte, 16)}
	long.b[6] = 1
	var rows []domain.Slash
	if list(long, &rows, long.slash); long.err == nil || rows != nil {
		t.Errorf("a list of 2^48 elements: %d, %v", len(rows), long.err)
	}
}

// What opens an index refuses what is none, by name.
func TestOpenIndexRefuses(t *testing.T) {
	make := func(change func(b []byte)) error {
		w := newIndexWriter(3, 4, domain.Hash{5})
		w.add(keyCommon, (&common{}).walk)
		if change != nil {
			change(w.out)
		}
		b := w.finish()
		_, err := OpenIndex(&inMemory{b}, int64(len(b)))
		return err
	}
	if err := make(nil); err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		at   int
		want string
	}{
		{0, `not an index that counts: it begins with "@SSAYEXP", want "ASSAYEXP"`},
		{9, "not an index that counts: it has version 0, want 1"},
		{11, "not an index that counts: it is by version 0 of the rules, want 1"},
	} {
		if err := make(func(b []byte) { b[row.at] ^= 1 }); !errors.Is(err, ErrBadIndex) || err.Error() != row.want {
			t.Errorf("byte %d: %v, want %s", row.at, err, row.want)
		}
	}
	w := newIndexWriter(3, 4, domain.Hash{5})
	w.add(keyNotes, func(w *wire) { numbers(w, &[]uint64{1}) })
	b := w.finish()
	if _, err := OpenIndex(&inMemory{b}, int64(len(b))); !errors.Is(err, ErrBadIndex) || err.Error() != "not an index that counts: it has no block of the epoch" {
		t.Errorf("without its common block: %v", err)
	}
}
