package domain

import (
	"bytes"
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
)

// sameDecoding holds the decoder of reports against the general one: they take
// the same bodies and make the same of them.
func sameDecoding(t *testing.T, d *bodyDecoder, body []byte) {
	t.Helper()
	want, err := decodeAny(KindReport, 1, body)
	if got := d.report(body); (got != nil) != (err == nil) {
		t.Fatalf("body %x\ntaken %v, by the general decoder: %v", body, got != nil, err)
	} else if err == nil && !gocmp.Equal(got, want) {
		t.Fatalf("body %x\n%s", body, gocmp.Diff(want, got))
	}
	report, _ := want.(*Report)
	sameListing(t, d, body, report)
	got, gotErr := DecodeBody(KindReport, 1, body)
	if !gocmp.Equal(got, want) || (gotErr == nil) != (err == nil) || err != nil && gotErr.Error() != err.Error() {
		t.Fatalf("body %x\ngot %v, %v\nwant %v, %v", body, got, gotErr, want, err)
	}
}

// sameListing holds the listing of a body against the report, nil if it has none: it
// lists the same nodes, and there is one if their ids ascend.
func sameListing(t *testing.T, d *bodyDecoder, body []byte, want *Report) {
	t.Helper()
	l := d.listing(body)
	if want == nil {
		if l != nil {
			t.Fatalf("body %x of no report is taken", body)
		}
		return
	}
	var ids, got []uint64
	for i, p := range want.Peers {
		if i > 0 && p.ID <= want.Peers[i-1].ID || p.ID == math.MaxUint64 {
			if l != nil {
				t.Fatalf("body %x: ids %v after %v are taken", body, p.ID, ids)
			}
			return
		}
		ids = append(ids, p.ID)
	}
	if l == nil {
		t.Fatalf("body %x is refused", body)
	}
	for i, p := range l.Peers {
		if p.Set == 0 || i > 0 && p.Of <= l.Peers[i-1].Of {
			t.Fatalf("body %x: %x after %x", body, p, l.Peers[:i])
		}
		for bit := range uint64(idsWord) {
			if p.Set>>bit&1 == 1 {
				got = append(got, idsWord*p.Of+bit)
			}
		}
	}
	if !slices.Equal(got, ids) || l.Originator != want.Originator || l.Era != want.Era || !gocmp.Equal(l.Samples, want.Samples) {
		t.Fatalf("body %x\nids %d, want %d\n%+v\nof %+v", body, got, ids, l, want)
	}
	if !gocmp.Equal(l.Report(), want) || !bytes.Equal(EncodeBody(l), body) || l.valid() != nil || l.Kind() != KindReport {
		t.Fatalf("body %x\nencodes to %x", body, EncodeBody(l))
	}
}

// edgeNumber is near a number where an encoding or a rule changes.
func edgeNumber(rng *rand.Rand) uint64 {
	edges := []uint64{0, 1, 0x7f, 0x80, 0xff, 0x100, 0xffff, 0x10000, maxRTTMicros, 1<<32 - 1, 1 << 32, maxMetricValue, maxEra, 1<<64 - 1}
	return edges[rng.IntN(len(edges))] + uint64(rng.IntN(3)) - 1
}

// someReport is a report that is valid more often than not.
func someReport(rng *rand.Rand) *Report {
	r := &Report{Originator: Originator{Kind: []string{OriginSN, OriginHN}[rng.IntN(2)], ID: edgeNumber(rng)}, Era: Era(edgeNumber(rng) >> rng.IntN(4))}
	next, step := rng.Uint64N(400), rng.IntN(3) // of ids that are counted up; step 0: they are any
	for range []int{0, 1, 2, 15, 16, 40, 400}[rng.IntN(7)] {
		next += 1 + uint64(rng.IntN(1+20*step*step))
		p := Peer{ID: next, RTTMicros: 1 + edgeNumber(rng)>>rng.IntN(60)%maxRTTMicros}
		if step == 0 || rng.IntN(1000) == 0 {
			p.ID = edgeNumber(rng)
		}
		r.Peers = append(r.Peers, p)
	}
	for range []int{0, 1, 2, 16}[rng.IntN(4)] {
		s := Sample{SN: SNID(edgeNumber(rng)), Metric: strings.Repeat("m", 1+[]int{0, 30, 31, 254, 255}[rng.IntN(5)])}
		if s.Value = Number(edgeNumber(rng) >> rng.IntN(20) & maxMetricValue); rng.IntN(2) == 0 {
			s.Value = Text(strings.Repeat("ü", rng.IntN(129)))
		}
		r.Samples = append(r.Samples, s)
	}
	return r
}

// The decoder of reports and the general one agree about reports and about what
// is nearly one.
func TestReportsDecodeTheSame(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 7))
	var d bodyDecoder
	taken := 0
	for i := range 4000 {
		if i%16 == 0 {
			d.reset()
		}
		r := someReport(rng)
		if i%2 == 0 {
			slices.SortFunc(r.Peers, func(a, b Peer) int { return cmp.Compare(a.ID, b.ID) })
		}
		body := EncodeBody(r)
		sameDecoding(t, &d, body)
		if d.report(body) != nil {
			taken++
		}
		for range 8 {
			bad := slices.Clone(body)
			at := rng.IntN(len(bad))
			switch rng.IntN(4) {
			case 0:
				bad[at] ^= 1 << rng.IntN(8)
			case 1:
				bad = bad[:at]
			case 2:
				codes := []byte{0x7f, 0x80, 0x90, 0x92, 0x93, 0x95, 0xa0, 0xc0, 0xc4, 0xcb, 0xcc, 0xcd, 0xce, 0xcf, 0xd0, 0xd9, 0xda, 0xdb, 0xdc, 0xdd, 0xff}
				bad[at] = codes[rng.IntN(len(codes))]
			case 3:
				bad = slices.Insert(bad, at, byte(rng.Uint32()))
			}
			sameDecoding(t, &d, bad)
		}
	}
	if taken < 1000 {
		t.Errorf("%d of 4000 reports were valid, too few to tell", taken)
	}
}

// Every length and number has one spelling.
func TestLongSpellingsOfReports(t *testing.T) {
	spell := func(at int, with ...byte) []byte {
		body := EncodeBody(&Report{Originator: Originator{OriginSN, 1}, Era: 2, Peers: []Peer{{ID: 3, RTTMicros: 4}},
			Samples: []Sample{{SN: 5, Metric: "m", Value: Number(6)}, {SN: 7, Metric: "n", Value: Text("x")}}})
		return slices.Replace(body, at, at+1, with...)
	}
	var d bodyDecoder
	sameDecoding(t, &d, spell(0, codeReport))
	if d.report(spell(0, codeReport)) == nil {
		t.Fatal("the canonical body is refused")
	}
	for at := range len(spell(0, codeReport)) {
		is := spell(0, codeReport)[at]
		for _, with := range [][]byte{
			{0xcc, is}, {0xcd, 0, is}, {0xce, 0, 0, 0, is}, {0xcf, 0, 0, 0, 0, 0, 0, 0, is}, {0xd0, is},
			{0xdc, 0, is & 15}, {0xdd, 0, 0, 0, is & 15}, {0xd9, is & 31}, {0xda, 0, is & 31}, {0xdb, 0, 0, 0, is & 31}, {0xc4, is & 31},
		} {
			sameDecoding(t, &d, spell(at, with...))
			if d.report(spell(at, with...)) != nil {
				t.Errorf("byte %d spelt %x is taken", at, with)
			}
		}
	}
}

// What was decoded since the last reset stays as it is, however much follows.
func TestDecodedReportsKeepTheirMemory(t *testing.T) {
	rng := rand.New(rand.NewPCG(8, 8))
	var d bodyDecoder
	for range 20 {
		d.reset()
		var want, got []*Report
		var listings []*Listing
		for range 1 + rng.IntN(60) {
			r := someReport(rng)
			if Valid(r) != nil {
				continue
			}
			want, got = append(want, r), append(got, d.report(EncodeBody(r)))
			listings = append(listings, d.listing(EncodeBody(r)))
		}
		for i, l := range listings {
			if again := new(bodyDecoder).listing(EncodeBody(want[i])); !reflect.DeepEqual(l, again) {
				t.Fatalf("listing %d is %+v, was %+v", i, l, again)
			}
		}
		if diff := gocmp.Diff(want, got); diff != "" {
			t.Fatal(diff)
		}
	}
}

// A full decoder takes no memory for the next reports.
func TestReportsDecodeWithoutAllocation(t *testing.T) {
	r := &Report{Originator: Originator{OriginHN, 3}, Era: 1000, Samples: []Sample{{SN: 9, Metric: "cpu_ppm", Value: Number(5)}, {SN: 10, Metric: "disk", Value: Text("nvme")}}}
	for id := range uint64(200) {
		r.Peers = append(r.Peers, Peer{ID: id, RTTMicros: 1 + 40*id})
	}
	body := EncodeBody(r)
	var d bodyDecoder
	if n := testing.AllocsPerRun(20, func() {
		d.reset()
		for range 10 {
			if d.report(body) == nil || d.listing(body) == nil {
				t.Fatal("refused")
			}
		}
	}); n != 0 {
		t.Errorf("%v allocations for 10 reports", n)
	}
}

// FuzzDecodeReport: both decoders agree on every input.
func FuzzDecodeReport(f *testing.F) {
	rng := rand.New(rand.NewPCG(9, 9))
	for range 50 {
		f.Add(EncodeBody(someReport(rng)))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		var d bodyDecoder
		sameDecoding(t, &d, body)
		if r := d.report(body); r != nil && !bytes.Equal(EncodeBody(r), body) {
			t.Fatalf("body %x\nencodes to %x", body, EncodeBody(r))
		}
	})
}

// BenchmarkDecodeReports is of a daemon's reports about 50 HyperNodes and a
// HyperNode's about 3,000 ScalerNodes.
func BenchmarkDecodeReports(b *testing.B) {
	for _, c := range []struct {
		name  string
		of    Originator
		peers int
	}{{"daemon", Originator{OriginSN, 4711}, 50}, {"hypernode", Originator{OriginHN, 17}, 3000}} {
		b.Run(c.name, func(b *testing.B) {
			r := &Report{Originator: c.of, Era: 100}
			rng := rand.New(rand.NewPCG(1, 1))
			for id := range uint64(c.peers) {
				r.Peers = append(r.Peers, Peer{ID: id, RTTMicros: 20_000 + rng.Uint64N(80_000)})
			}
			body := EncodeBody(r)
			for _, listings := range []bool{false, true} {
				b.Run(fmt.Sprintf("listing=%v", listings), func(b *testing.B) {
					var d bodyDecoder
					for b.Loop() {
						d.reset()
						if _, err := d.decode(KindReport, 1, body, listings); err != nil {
							b.Fatal(err)
						}
					}
					b.SetBytes(int64(len(body)))
					b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(c.peers), "ns/entry")
				})
			}
		})
	}
}
