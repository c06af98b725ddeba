package domain

import (
	"encoding/binary"
	"slices"
	"unicode/utf8"
)

// Reports are nearly all of a log, and a replay is as fast as they are decoded.
// So they have a decoder of their own beside the one that follows from walk. It
// takes exactly the canonical bodies of valid reports; of any other it only says
// that it is none, and the general decoder finds why. Codes are msgpack's.

// Codes of the canonical body.
const (
	codeReport   = 0x95 // array of originator kind and id, era, peers, samples
	codePeer     = 0x92 // array of id, rtt_us
	codeSample   = 0x93 // array of sn, metric, value
	codeOrigin   = 0xa2 // text of 2 bytes
	codeFixArray = 0x90 // array of fewer than 16
	codeArray16  = 0xdc
	codeArray32  = 0xdd
	codeFixText  = 0xa0 // text of fewer than 32 bytes
	codeText8    = 0xd9
	codeText16   = 0xda
	codeUint8    = 0xcc
	codeUint16   = 0xcd
	codeUint32   = 0xce
	codeFixUint  = 0x80 // codes below are the number

	codeNothing    = 0xc1      // never used
	usualPeerBytes = 1 + 5 + 5 // of a peer whose numbers are below 2^32
)

// A bodyDecoder decodes many bodies into memory that is used again: reports are
// valid until reset, other facts may be kept. The zero value is ready.
type bodyDecoder struct {
	reports  []Report
	peers    []Peer
	listings []Listing
	ids      []IDs
	samples  []Sample
	general  *general          // of what is no report; made on first use
	words    map[string]string // texts of samples, which are the same in every era
}

// mostWords bounds the memory for texts; behind it they are kept no longer than
// their reports.
const mostWords = 4096

func (d *bodyDecoder) reset() {
	d.reports, d.peers, d.samples = d.reports[:0], d.peers[:0], d.samples[:0]
	d.listings, d.ids = d.listings[:0], d.ids[:0]
}

// decode is DecodeBody; with listings, of a report it is one if that can be.
func (d *bodyDecoder) decode(kind Kind, version uint8, body []byte, listings bool) (Fact, error) {
	if kind == KindReport && version == 1 {
		if listings {
			if l := d.listing(body); l != nil {
				return l, nil
			}
		}
		if r := d.report(body); r != nil {
			return r, nil
		}
	}
	if d.general == nil {
		d.general = newGeneral()
	}
	return d.general.decode(kind, version, body)
}

// report returns nil if the body is not the canonical one of a valid report.
func (d *bodyDecoder) report(body []byte) *Report {
	var b plain
	var r Report
	if r.Originator, r.Era, b = begin(body); !b.good {
		return nil
	}
	r.Peers = d.readPeers(&b)
	r.Samples = d.readSamples(&b)
	if !b.good || len(b.rest) > 0 || r.Era > maxEra {
		return nil
	}
	d.reports = room(d.reports, 1)
	d.reports = append(d.reports, r)
	return &d.reports[len(d.reports)-1]
}

// begin reads what stands before the peers.
func begin(body []byte) (o Originator, era Era, rest plain) {
	if len(body) < 4 || body[0] != codeReport || body[1] != codeOrigin {
		return o, 0, rest
	}
	switch string(body[2:4]) {
	case OriginSN:
		o.Kind = OriginSN
	case OriginHN:
		o.Kind = OriginHN
	default:
		return o, 0, rest
	}
	rest = plain{body[4:], true}
	o.ID = rest.uint()
	return o, Era(rest.uint()), rest
}

// room returns list, or a new and larger one if it has not room for n more: what
// was made of the old one stays as it is.
func room[T any](list []T, n int) []T {
	if cap(list)-len(list) >= n {
		return list
	}
	return make([]T, 0, max(n, 2*cap(list)))
}

// readPeers reads the list of peers.
func (d *bodyDecoder) readPeers(b *plain) []Peer {
	n := b.array()
	if !b.good || n == 0 || n > maxPeers {
		b.good = b.good && n == 0
		return nil
	}
	d.peers = room(d.peers, n)
	from := len(d.peers)
	d.peers = d.peers[:from+n]
	peers := d.peers[from : from+n : from+n]
	for done := 0; done < n; done++ {
		done += b.usualPeers(peers[done:])
		if done == n {
			break
		}
		b.code(codePeer)
		p := Peer{ID: b.uint(), RTTMicros: b.uint()}
		if !b.good || p.RTTMicros-1 >= maxRTTMicros {
			b.good = false
			return nil
		}
		peers[done] = p
	}
	return peers
}

// usualPeers reads peers up to one that has not the usual form, and returns how
// many: a number of at most 32 bits as id, and a time that takes 16 or 32 bits. It
// is the innermost loop of a replay. Ids come in ascending order, so that the
// processor foresees how long they are; what it cannot foresee, the length of a
// time, is computed and not branched upon.
func (b *plain) usualPeers(peers []Peer) int {
	rest := b.rest
	for i := range peers {
		if len(rest) < usualPeerBytes {
			b.rest = rest
			return i
		}
		w := (*[usualPeerBytes]byte)(rest)
		first := binary.BigEndian.Uint64(w[:8])
		var id uint64
		var time *[5]byte // code and number
		size := 0         // of all before the time
		switch code := byte(first >> 48); {
		case code == codeUint16:
			id, time, size = first>>32&0xffff, (*[5]byte)(w[4:9]), 4
			if id <= 0xff {
				size = 0
			}
		case code < codeFixUint:
			id, time, size = uint64(code), (*[5]byte)(w[2:7]), 2
		case code == codeUint8 && w[2] >= codeFixUint:
			id, time, size = uint64(w[2]), (*[5]byte)(w[3:8]), 3
		case code == codeUint32 && w[2]|w[3] != 0:
			id, time, size = first>>16&0xffffffff, (*[5]byte)(w[6:11]), 6
		default:
			b.rest = rest
			return i
		}
		wide := uint(time[0]) - codeUint16 // 1 for 32 bits, 0 for 16
		micros := binary.BigEndian.Uint32(time[1:5]) >> ((16 - 16*wide) & 31)
		if byte(first>>56) != codePeer || size == 0 || wide > 1 || micros>>((8+8*wide)&31) == 0 || micros > maxRTTMicros {
			b.rest = rest
			return i
		}
		peers[i] = Peer{ID: id, RTTMicros: uint64(micros)}
		rest = rest[uint(size)+3+2*wide:]
	}
	b.rest = rest
	return len(peers)
}

// readSamples reads the list of samples.
func (d *bodyDecoder) readSamples(b *plain) []Sample {
	n := b.array()
	if !b.good || n == 0 || n > maxSamples {
		b.good = b.good && n == 0
		return nil
	}
	d.samples = room(d.samples, n)
	from := len(d.samples)
	for range n {
		b.code(codeSample)
		s := Sample{SN: SNID(b.uint()), Metric: d.word(b.text())}
		if s.Value.IsText = b.atText(); s.Value.IsText {
			s.Value.Text = d.word(b.text())
		} else {
			s.Value.Number = b.uint()
		}
		if !b.good || s.Metric == "" || s.Value.Number > maxMetricValue {
			b.good = false
			return nil
		}
		d.samples = append(d.samples, s)
	}
	return slices.Clip(d.samples[from:])
}

// word returns a string of the bytes, the same one every time.
func (d *bodyDecoder) word(b []byte) string {
	if s, ok := d.words[string(b)]; ok {
		return s
	}
	if d.words == nil {
		d.words = make(map[string]string)
	}
	s := string(b)
	if len(d.words) < mostWords {
		d.words[s] = s
	}
	return s
}

// plain reads canonical msgpack. Once something is not canonical, or not what was
// asked for, good is false, and what it gives means nothing.
type plain struct {
	rest []byte
	good bool
}

// code takes a byte that must be there.
func (b *plain) code(want byte) {
	b.good = b.good && len(b.rest) > 0 && b.rest[0] == want
	b.skip(1)
}

// uint takes an unsigned integer in its shortest form.
func (b *plain) uint() uint64 {
	code := b.peek(1)[0]
	if code < codeFixUint {
		b.skip(1)
		return uint64(code)
	}
	form := code - codeUint8 // 0 to 3: of 1, 2, 4, 8 bytes
	if form > 3 || len(b.rest) < 1+1<<form {
		b.good, b.rest = false, nil
		return 0
	}
	var v uint64
	for _, digit := range b.rest[1 : 1+1<<form] {
		v = v<<8 | uint64(digit)
	}
	// What is below 2^7, 2^8, 2^16 or 2^32 has a shorter form.
	b.good = b.good && v>>(0x20_10_08_07>>(8*form)&0xff) != 0
	b.skip(1 + 1<<form)
	return v
}

// array takes the length of an array, whose elements have at least a byte each.
func (b *plain) array() int {
	n := 0
	switch h := b.peek(5); {
	case h[0]&^0x0f == codeFixArray:
		n = int(h[0] & 0x0f)
		b.skip(1)
	case h[0] == codeArray16:
		n = int(binary.BigEndian.Uint16(h[1:]))
		b.good = b.good && n > 0x0f
		b.skip(3)
	case h[0] == codeArray32:
		n = int(binary.BigEndian.Uint32(h[1:]))
		b.good = b.good && n > 0xffff
		b.skip(5)
	default:
		b.good = false
	}
	if n < 0 || n > len(b.rest) { // 2^31 and more are negative on 32 bits
		b.good = false
		return 0
	}
	return n
}

// text takes a text, as a part of the input.
func (b *plain) text() []byte {
	n := 0
	switch h := b.peek(3); {
	case h[0]&^0x1f == codeFixText:
		n = int(h[0] & 0x1f)
		b.skip(1)
	case h[0] == codeText8:
		n = int(h[1])
		b.good = b.good && n > 0x1f
		b.skip(2)
	case h[0] == codeText16:
		n = int(binary.BigEndian.Uint16(h[1:]))
		b.good = b.good && n > 0xff && n <= maxTextBytes
		b.skip(3)
	default:
		b.good = false
	}
	text := b.rest[:min(n, len(b.rest))]
	b.skip(n)
	b.good = b.good && utf8.Valid(text)
	return text
}

// atText reports whether a text comes next; one of 32 bits is too long.
func (b *plain) atText() bool {
	c := b.peek(1)[0]
	return c&^0x1f == codeFixText || c == codeText8 || c == codeText16
}

// peek returns the next n bytes, at most 5, and what is no code of anything behind
// the end of the input.
func (b *plain) peek(n int) (ahead [5]byte) {
	if copy(ahead[:n], b.rest) == 0 {
		ahead[0] = codeNothing
	}
	return ahead
}

// skip passes over n bytes, which must be there.
func (b *plain) skip(n int) {
	if n > len(b.rest) {
		b.good, b.rest = false, nil
		return
	}
	b.rest = b.rest[n:]
}
