package domain

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func TestSegmentsTable(t *testing.T) {
	// Eras of 100 blocks from block 1000 on; from 1250 on of 10 blocks, counted
	// from era 13, which cuts era 12 short; from 1300 on of 1000, with era 17
	// going on; from 3000 on counted from 30, which skips 19 to 29.
	calendar := Segments{}
	for _, seg := range []Segment{{10, 1000, 100}, {13, 1250, 10}, {17, 1300, 1000}, {30, 3000, 5}} {
		var err error
		if calendar, err = calendar.With(seg); err != nil {
			t.Fatal(err)
		}
	}
	blocks := []struct {
		block uint64
		era   Era
	}{
		{1000, 10}, {1099, 10}, {1100, 11}, {1249, 12}, {1250, 13}, {1259, 13}, {1260, 14}, {1299, 17},
		{1300, 17}, {2299, 17}, {2300, 18}, {2999, 18}, {3000, 30}, {3004, 30}, {3005, 31}, {1 << 62, 30 + (1<<62-3000)/5},
	}
	for _, b := range blocks {
		if e, ok := calendar.EraOf(b.block); !ok || e != b.era {
			t.Errorf("block %d is in era %d, %v, want %d", b.block, e, ok, b.era)
		}
	}
	if e, ok := calendar.EraOf(999); ok {
		t.Errorf("block 999 is before the calendar, got era %d", e)
	}
	eras := []struct {
		era        Era
		start, end uint64
	}{
		{10, 1000, 1100}, {11, 1100, 1200}, {12, 1200, 1250}, {13, 1250, 1260}, {16, 1280, 1290}, {17, 1290, 2300},
		{18, 2300, 3000}, {19, 3000, 3000}, {29, 3000, 3000}, {30, 3000, 3005}, {31, 3005, 3010},
	}
	for _, e := range eras {
		start, ok := calendar.Start(e.era)
		end, known := calendar.End(e.era)
		if !ok || !known || start != e.start || end != e.end {
			t.Errorf("era %d is [%d, %d), want [%d, %d)", e.era, start, end, e.start, e.end)
		}
	}
	if start, ok := calendar.Start(9); ok {
		t.Errorf("era 9 is before the calendar, starts at %d", start)
	}
	if _, ok := calendar.End(9); !ok {
		t.Error("era 9 ends where the calendar begins")
	}
	if _, ok := (Segments)(nil).Start(0); ok {
		t.Error("an empty calendar has no era")
	}
}

// An era further than any block starts where no block is.
func TestSegmentsFarAway(t *testing.T) {
	calendar := Segments{{Era: 1, StartBlock: 5, Blocks: math.MaxInt32}}
	for _, e := range []Era{1 << 34, 1 << 40, 1<<62 + 1, math.MaxUint64} {
		if start, ok := calendar.Start(e); !ok || start != math.MaxUint64 {
			t.Errorf("era %d starts at %d, %v, want %d", e, start, ok, uint64(math.MaxUint64))
		}
	}
}

func TestSegmentsRefused(t *testing.T) {
	base := Segments{{10, 1000, 100}}
	rows := []struct {
		name string
		seg  Segment
		want string
	}{
		{"no blocks", Segment{11, 2000, 0}, "era segment at block 2000: eras of 0 blocks"},
		{"same block", Segment{11, 1000, 5}, "era segment at block 1000 overlaps the one at block 1000"},
		{"before", Segment{11, 999, 5}, "era segment at block 999 overlaps the one at block 1000"},
		{"era going back", Segment{18, 2000, 5}, "era segment at block 2000 counts from era 18, but block 1999 is in era 19"},
		{"era too large", Segment{1 << 63, 2000, 5}, "era segment {9223372036854775808 2000 5}: out of range"},
		{"block too large", Segment{20, 1 << 63, 5}, "era segment {20 9223372036854775808 5}: out of range"},
		{"length too large", Segment{20, 2000, 1 << 31}, "era segment {20 2000 2147483648}: out of range"},
	}
	for _, r := range rows {
		if got, err := base.With(r.seg); err == nil || err.Error() != r.want {
			t.Errorf("%s: %v, %v\nwant %s", r.name, got, err, r.want)
		}
	}
	first, err := base.With(Segment{20, 2000, 5})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := base.With(Segment{25, 2500, 7}); err != nil || first[1].Era != 20 {
		t.Errorf("extending a calendar twice changed the first result: %v, %v", first, err)
	}
}

// The calendar against one that asks every block.
func TestSegmentsAgainstNaive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const last = 400
		calendar := Segments{}
		start := rapid.Uint64Range(0, 20).Draw(t, "start")
		for range rapid.IntRange(1, 6).Draw(t, "segments") {
			seg := Segment{Era: Era(rapid.Uint64Range(0, 60).Draw(t, "era")), StartBlock: start, Blocks: rapid.Uint64Range(1, 40).Draw(t, "blocks")}
			if next, err := calendar.With(seg); err == nil {
				calendar = next
			}
			start += rapid.Uint64Range(0, 90).Draw(t, "gap")
		}
		if len(calendar) == 0 {
			t.Fatal("the first segment was refused")
		}
		naive := func(block uint64) (Era, bool) {
			var e Era
			ok := false
			for _, seg := range calendar {
				if seg.StartBlock <= block {
					e, ok = seg.Era+Era((block-seg.StartBlock)/seg.Blocks), true
				}
			}
			return e, ok
		}
		for b := range uint64(last) {
			got, ok := calendar.EraOf(b)
			if want, known := naive(b); got != want || ok != known {
				t.Fatalf("block %d is in era %d, %v, want %d, %v", b, got, ok, want, known)
			}
		}
		highest, _ := naive(last - 1)
		for e := Era(0); e <= highest; e++ {
			got, ok := calendar.Start(e)
			if e < calendar[0].Era {
				if ok {
					t.Fatalf("era %d is before the calendar, starts at %d", e, got)
				}
				continue
			}
			want := uint64(0)
			for b := range uint64(last) {
				if era, known := naive(b); known && era >= e {
					want = b
					break
				}
			}
			if !ok || got != want {
				t.Fatalf("era %d starts at %d, %v, want %d in %v", e, got, ok, want, calendar)
			}
		}
	})
}
