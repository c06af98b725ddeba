package peerscan_test

import (
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"assay/domain/peerscan"
)

const mostMicros = 60_000_000 // of a round trip

// appendPeer appends a peer in its canonical form.
func appendPeer(b []byte, id, micros uint64) []byte {
	return appendUint(appendUint(append(b, 0x92), id), micros)
}

func appendUint(b []byte, n uint64) []byte {
	switch {
	case n < 1<<7:
		return append(b, byte(n))
	case n < 1<<8:
		return append(b, 0xcc, byte(n))
	case n < 1<<16:
		return binary.BigEndian.AppendUint16(append(b, 0xcd), uint16(n))
	}
	return binary.BigEndian.AppendUint32(append(b, 0xce), uint32(n))
}

// readUint reads a number in the form in which appendUint writes it.
func readUint(b []byte) (n uint64, size int) {
	for _, form := range []struct {
		code byte
		size int
	}{{0xcc, 1}, {0xcd, 2}, {0xce, 4}} {
		if len(b) > form.size && b[0] == form.code {
			for _, digit := range b[1 : 1+form.size] {
				n = n<<8 | uint64(digit)
			}
			if len(appendUint(nil, n)) == 1+form.size {
				return n, 1 + form.size
			}
			return 0, 0
		}
	}
	if len(b) > 0 && b[0] < 0x80 {
		return uint64(b[0]), 1
	}
	return 0, 0
}

// read reads peers one after the other as Scan says, and stops at the first that it must
// not take.
func read(list []byte, n, form int, word, next uint64) (taken, size int, set uint64) {
	for ; taken < n; taken++ {
		p := list[size:]
		if len(p) == 0 || p[0] != 0x92 {
			break
		}
		id, a := readUint(p[1:])
		if a != form || id < next || id/64 != word {
			break
		}
		micros, b := readUint(p[1+a:])
		if b != 3 && b != 5 || micros > mostMicros {
			break
		}
		next, set, size = id+1, set|1<<(id%64), size+1+a+b
	}
	return taken, size, set
}

// check holds a scan against reading peer by peer, as far as it came.
func check(t *testing.T, list []byte, n, form int, word, next uint64) {
	t.Helper()
	exact := append(make([]byte, 0, len(list)), list...) // nothing may be read behind it
	taken, size, set := peerscan.Scan(exact, n, form, word, next)
	wantTaken, wantSize, wantSet := read(list, taken, form, word, next)
	if taken > n || taken != wantTaken || size != wantSize || set != wantSet {
		t.Fatalf("%x, %d in form %d, word %d from %d: %d peers in %d bytes, %#x; there are %d in %d, %#x",
			list, n, form, word, next, taken, size, set, wantTaken, wantSize, wantSet)
	}
}

// aList is a list of n peers from an id on, of which some are missing.
func aList(rng *rand.Rand, n int, id uint64, micros func() uint64) (list []byte) {
	for range n {
		list = appendPeer(list, id, micros())
		id++
		for rng.IntN(20) == 0 {
			id++
		}
	}
	return list
}

func usualMicros(rng *rand.Rand) func() uint64 {
	return func() uint64 { return 256 + rng.Uint64N(40_000_000>>rng.IntN(17)) }
}

// Of a usual list nearly all is read: what is left is less than 64 bytes, of peers that it
// may take.
func TestScan(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	early := 0
	const lists = 30_000
	for range lists {
		form, id := peerscan.Small, rng.Uint64N(64)
		if rng.IntN(2) == 0 {
			form, id = peerscan.Middle, 256+rng.Uint64N(65_000)
		}
		n, word, next := rng.IntN(70), id/64, id-min(id, rng.Uint64N(3))
		list := aList(rng, n, id, usualMicros(rng))
		if n = rng.IntN(n + 2); rng.IntN(10) == 0 {
			next += rng.Uint64N(100)
		}
		check(t, list, n, form, word, next)
		taken, size, _ := peerscan.Scan(list, n, form, word, next)
		_, most, _ := read(list, n, form, word, next)
		if taken > n || most-size >= 64 {
			early++
		}
	}
	if peerscan.Available() && early > lists/100 {
		t.Errorf("%d of %d scans ended early", early, lists)
	}
	t.Logf("available: %v; ended early: %d of %d", peerscan.Available(), early, lists)
}

// Whatever stands there, what is taken are peers.
func TestScanDamage(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	bytes := []byte{0, 1, 2, 3, 4, 0x3f, 0x40, 0x7f, 0x80, 0x92, 0xcc, 0xcd, 0xce, 0xff}
	edges := []uint64{1, 127, 128, 255, 256, 257, 65_535, 65_536, 65_537, 1<<24 - 1, 1 << 24, 3<<24 - 1, 3 << 24, mostMicros, mostMicros + 1, 1<<32 - 1}
	for range 200_000 {
		form, id := peerscan.Small, rng.Uint64N(130)
		if rng.IntN(2) == 0 {
			form, id = peerscan.Middle, 200+rng.Uint64N(66_000)
		}
		micros := usualMicros(rng)
		list := aList(rng, rng.IntN(40), id, func() uint64 {
			if rng.IntN(60) == 0 {
				return edges[rng.IntN(len(edges))]
			}
			return micros()
		})
		for range rng.IntN(3) {
			if len(list) > 0 {
				list[rng.IntN(len(list))] = bytes[rng.IntN(len(bytes))]
			}
		}
		list = list[:len(list)-min(len(list), rng.IntN(4))]
		check(t, list, rng.IntN(45), form, id/64, id-min(id, rng.Uint64N(2)))
	}
}

func FuzzScan(f *testing.F) {
	rng := rand.New(rand.NewPCG(5, 6))
	f.Add(aList(rng, 30, 1, usualMicros(rng)), 30, false, uint64(0), uint64(0))
	f.Add(aList(rng, 30, 700, usualMicros(rng)), 30, true, uint64(10), uint64(690))
	f.Fuzz(func(t *testing.T, list []byte, n int, middle bool, word, next uint64) {
		form := peerscan.Small
		if middle {
			form = peerscan.Middle
		}
		check(t, list, max(n, 0), form, word, next)
	})
}
