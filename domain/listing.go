package domain

import (
	"encoding/binary"
	"fmt"
	"math/bits"

	"assay/domain/peerscan"
)

// A Listing is a report as a fold needs it: who is listed, as bits, and not how long
// each took. It is a fact of the report's kind and has the report's body.
type Listing struct {
	Originator Originator
	Era        Era
	Peers      []IDs    // whom it lists: Of ascends, Set is not zero
	Samples    []Sample // as in the report
	body       []byte
}

// IDs are those of up to 64 nodes: number idsWord*Of + i for each bit i of Set.
type IDs struct {
	Of  uint64
	Set uint64
}

const idsWord = peerscan.Word

// Kind returns KindReport.
func (*Listing) Kind() Kind { return KindReport }

// Report decodes the whole report. What it returns may be kept.
func (l *Listing) Report() *Report {
	var d bodyDecoder
	r := d.report(l.body)
	if r == nil {
		panic(fmt.Sprintf("domain: a listing was made of a body that is no report: %x", l.body))
	}
	return r
}

func (l *Listing) walk(w walker) { l.Report().walk(w) }
func (l *Listing) valid() error  { return l.Report().valid() }

// listing returns nil if the body is not the canonical one of a valid report, or if
// its peers are not in the order of their ids, each once: then the report is as good.
func (d *bodyDecoder) listing(body []byte) *Listing {
	var b plain
	l := Listing{body: body}
	if l.Originator, l.Era, b = begin(body); !b.good {
		return nil
	}
	l.Peers = d.readIDs(&b)
	l.Samples = d.readSamples(&b)
	if !b.good || len(b.rest) > 0 || l.Era > maxEra {
		return nil
	}
	d.listings = room(d.listings, 1)
	d.listings = append(d.listings, l)
	return &d.listings[len(d.listings)-1]
}

// readIDs reads the list of peers.
func (d *bodyDecoder) readIDs(b *plain) []IDs {
	n := b.array()
	if !b.good || n == 0 || n > maxPeers {
		b.good = b.good && n == 0
		return nil
	}
	d.ids = room(d.ids, n)
	g := gathering{sets: d.ids[len(d.ids):]}
	for done := 0; done < n; {
		if taken := g.usual(b, n-done); taken > 0 {
			done += taken
			continue
		}
		b.code(codePeer)
		id, micros := b.uint(), b.uint()
		if !b.good || micros-1 >= maxRTTMicros || !g.take(id) {
			b.good = false
			return nil
		}
		done++
	}
	g.flush()
	d.ids = d.ids[:len(d.ids)+len(g.sets)]
	return g.sets[:len(g.sets):len(g.sets)]
}

// gathering makes bits of ids that ascend.
type gathering struct {
	sets []IDs
	next uint64 // least id that may come
	last IDs    // not among sets yet
}

// take adds an id, false if it does not ascend.
func (g *gathering) take(id uint64) bool {
	if id < g.next || id == 1<<64-1 {
		return false
	}
	g.begin(id)
	g.next = id + 1
	g.last.Set |= 1 << (id % idsWord)
	return true
}

func (g *gathering) flush() {
	if g.last.Set != 0 {
		g.sets = append(g.sets, g.last)
	}
}

// usual takes up to n peers of the usual forms, all with the id in the form of the first
// and in its word: of ids that ascend, few are not. It is the innermost loop of a replay.
// What the processor cannot foresee, whether a time takes 16 or 32 bits, is computed and
// not branched upon.
func (g *gathering) usual(b *plain, n int) (taken int) {
	if len(b.rest) < usualPeerBytes {
		return 0
	}
	switch code := b.rest[1]; {
	case code < codeFixUint:
		g.begin(uint64(code))
		if taken = g.scan(b, n, peerscan.Small); taken < n {
			taken += g.short(b, n-taken)
		}
	case code == codeUint16:
		g.begin(uint64(binary.BigEndian.Uint16(b.rest[2:])))
		if taken = g.scan(b, n, peerscan.Middle); taken < n {
			taken += g.middle(b, n-taken)
		}
	}
	return taken
}

// begin makes the word of an id that may come the one that is gathered.
func (g *gathering) begin(id uint64) {
	if id >= g.next && id/idsWord != g.last.Of {
		g.flush()
		g.last = IDs{Of: id / idsWord}
	}
}

// scan takes what the processor reads many at a time.
func (g *gathering) scan(b *plain, n, form int) int {
	taken, size, set := peerscan.Scan(b.rest, n, form, g.last.Of, g.next)
	if taken > 0 {
		b.rest = b.rest[size:]
		g.last.Set |= set
		g.next = g.last.Of*idsWord + uint64(bits.Len64(set))
	}
	return taken
}

// short takes peers whose id is its own code.
func (g *gathering) short(b *plain, n int) (taken int) {
	rest, next, end, set := b.rest, g.next, g.last.Of*idsWord+idsWord, g.last.Set
	at := 0
	for last := len(rest) - usualPeerBytes; taken < n && at <= last; taken++ {
		code := int(rest[at+2])
		w := binary.LittleEndian.Uint64(rest[at:])
		id := w >> 8 & 0xff
		if w&0x80ff != codePeer || id < next || id >= end || !usualTime(uint32(w>>24), code) {
			break
		}
		at += 2*code - (2*codeUint16 - 5)
		next = id + 1
		set |= 1 << (id % idsWord)
	}
	b.rest, g.next, g.last.Set = rest[at:], next, set
	return taken
}

// middle takes peers whose id takes 16 bits.
func (g *gathering) middle(b *plain, n int) (taken int) {
	rest, next, end, set := b.rest, max(g.next, 1<<8), g.last.Of*idsWord+idsWord, g.last.Set
	at := 0
	for last := len(rest) - usualPeerBytes; taken < n && at <= last; taken++ {
		code := int(rest[at+4])
		w := binary.LittleEndian.Uint64(rest[at:])
		id := w>>24&0xff | w>>8&0xff00
		if w&0xffff != codePeer|codeUint16<<8 || id < next || id >= end || !usualTime(binary.LittleEndian.Uint32(rest[at+5:]), code) {
			break
		}
		at += 2*code - (2*codeUint16 - 7)
		next = id + 1
		set |= 1 << (id % idsWord)
	}
	if taken > 0 {
		b.rest, g.next, g.last.Set = rest[at:], next, set
	}
	return taken
}

// usualTime reports whether a time is the canonical one of a peer, with a code of 16 or 32
// bits. It was loaded with its first byte as the lowest; of one with 16 bits, what is
// above does not matter.
func usualTime(loaded uint32, code int) bool {
	wide := uint32(code) - codeUint16
	least := 1<<24 - wide*(1<<24-1<<16) // in the upper bytes; what is below has a shorter form
	most := 1<<32 - 1 - wide*(1<<32-1-maxRTTMicros)
	return wide <= 1 && bits.ReverseBytes32(loaded)-least <= most-least
}
