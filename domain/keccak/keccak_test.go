package keccak

import (
	"encoding/binary"
	"math/bits"
	"math/rand/v2"
	"testing"

	"github.com/cloudflare/circl/simd/keccakf1600"
)

// slow is Keccak-f[1600] as FIPS 202 §3.2 words it, lane by lane.
func slow(a *[5][5]uint64) { // a[x][y]
	lfsr := uint16(1)
	for range 24 {
		var c, d [5]uint64
		for x := range 5 {
			c[x] = a[x][0] ^ a[x][1] ^ a[x][2] ^ a[x][3] ^ a[x][4]
		}
		for x := range 5 {
			d[x] = c[(x+4)%5] ^ bits.RotateLeft64(c[(x+1)%5], 1)
		}
		var b [5][5]uint64
		b[0][0] = a[0][0] ^ d[0]
		x, y := 1, 0
		for t := range 24 {
			offset := (t + 1) * (t + 2) / 2
			b[y][(2*x+3*y)%5] = bits.RotateLeft64(a[x][y]^d[x], offset%64)
			x, y = y, (2*x+3*y)%5
		}
		for x := range 5 {
			for y := range 5 {
				a[x][y] = b[x][y] ^ (^b[(x+1)%5][y] & b[(x+2)%5][y])
			}
		}
		for j := range 7 {
			if lfsr&1 == 1 {
				a[0][0] ^= 1 << (1<<j - 1)
			}
			if lfsr <<= 1; lfsr&0x100 != 0 {
				lfsr ^= 0x171
			}
		}
	}
}

// Each lane is permuted as the standard says, by the way that this processor
// takes and by circl's.
func TestPermuteIsFIPS202(t *testing.T) {
	t.Logf("AVX-512: %t", hasAVX512())
	rng := rand.New(rand.NewPCG(1, 1))
	for round := range 200 {
		var s State
		var circl keccakf1600.StateX4
		words, others := s.Init(), circl.Initialize(false)
		var want [Lanes][5][5]uint64
		for w := range Words {
			for l := range Lanes {
				v := rng.Uint64()
				if round < 3 {
					v = []uint64{0, ^uint64(0), 1 << (w % 64)}[round]
				}
				words[Lanes*w+l], others[Lanes*w+l], want[l][w%5][w/5] = v, v, v
			}
		}
		for range 3 {
			s.Permute()
			circl.Permute()
			for l := range Lanes {
				slow(&want[l])
			}
		}
		for w := range Words {
			for l := range Lanes {
				if got, v := words[Lanes*w+l], want[l][w%5][w/5]; got != v || others[Lanes*w+l] != v {
					t.Fatalf("round %d, lane %d, word %d: %016x, circl %016x, want %016x", round, l, w, got, others[Lanes*w+l], v)
				}
			}
		}
	}
}

// The first lane of the permutation of zero, from the Keccak team's test vectors
// (KeccakF-1600-IntermediateValues).
func TestPermuteZero(t *testing.T) {
	var s State
	words := s.Init()
	s.Permute()
	var got [16]byte
	binary.LittleEndian.PutUint64(got[:], words[0])
	binary.LittleEndian.PutUint64(got[8:], words[Lanes])
	if want := [16]byte{0xe7, 0xdd, 0xe1, 0x40, 0x79, 0x8f, 0x25, 0xf1, 0x8a, 0x47, 0xc0, 0x33, 0xf9, 0xcc, 0xd5, 0x84}; got != want {
		t.Errorf("got %x, want %x", got, want)
	}
}

func BenchmarkPermute(b *testing.B) {
	var s State
	s.Init()
	b.Run("this", func(b *testing.B) {
		for b.Loop() {
			s.Permute()
		}
	})
	var circl keccakf1600.StateX4
	circl.Initialize(false)
	b.Run("circl", func(b *testing.B) {
		for b.Loop() {
			circl.Permute()
		}
	})
}
