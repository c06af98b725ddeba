package workload

import (
	"encoding/binary"

	"assay/domain"
)

// What a draw is about: the first word that it is made of.
const (
	chanceDown uint64 = 1 + iota
	chancePair
	chanceReceipt
	chanceSample
)

// draw returns a number that follows from the seed and from what it is about, by the finalizer of SplitMix64 over each
// word. Any draw can be made at any time, so reports need not be made in their order.
func (n *Network) draw(words ...uint64) uint64 {
	x := n.cfg.Seed
	for _, w := range words {
		x += w + 0x9e3779b97f4a7c15
		x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
		x = (x ^ x>>27) * 0x94d049bb133111eb
		x ^= x >> 31
	}
	return x
}

// down reports whether a ScalerNode is down in an era; it is for four eras in a row.
func (n *Network) down(e domain.Era, sn domain.SNID) bool {
	const run = 4
	return n.draw(chanceDown, uint64(e)/run, uint64(sn))%ppm < uint64(n.cfg.DownPpm)
}

// sides says which sides list a pair, and what decides if one is silent.
type sides struct {
	bySN, byHN bool
	proved     bool // the one side's receipt verifies; meaningless if both list the pair
	rttSN      uint64
	rttHN      uint64 // µs
}

// pair says what comes of a pair in an era.
func (n *Network) pair(e domain.Era, p domain.Pair) sides {
	if n.down(e, p.SN) {
		return sides{}
	}
	return n.lit(e, p)
}

// lit is pair for a ScalerNode that is not down.
func (n *Network) lit(e domain.Era, p domain.Pair) sides {
	x := n.draw(chancePair, uint64(e), uint64(p.SN), uint64(p.HN))
	rtt := 500 + x>>32%80_000
	s := sides{bySN: true, byHN: true, rttSN: rtt, rttHN: rtt + x>>56}
	at := x % ppm
	if at < uint64(n.cfg.MissedPpm) {
		return sides{}
	}
	if at < uint64(n.cfg.MissedPpm+n.cfg.OneSidedPpm) {
		s.bySN, s.byHN = x>>60&1 == 0, x>>60&1 == 1
		s.proved = x>>61 != 0 // seven in eight
	}
	return s
}

// filler is a receipt that nobody checks: its nonce and signature are of nobody.
func (n *Network) filler(e domain.Era, p domain.Pair) []byte {
	var b [88]byte
	x := n.draw(chanceReceipt, uint64(e), uint64(p.SN), uint64(p.HN))
	for i := 0; i < len(b); i += 8 {
		binary.BigEndian.PutUint64(b[i:], x)
		x = x*6364136223846793005 + 1442695040888963407
	}
	b[receiptBytes-1] = 27
	return b[:receiptBytes:receiptBytes]
}

// receiptBytes is the length of a receipt: a nonce of 16 bytes and a signature of 65.
const receiptBytes = 16 + 65
