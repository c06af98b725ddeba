// Package keccak does four permutations of Keccak-f[1600] (FIPS 202 §3.3) side by
// side, which take little longer than one: with AVX-512 by its own code, with AVX2
// by circl's.
//
// Invariants: every way gives the bits that one permutation after the other gives.
//
// It knows no messages and no padding; whoever hashes brings them. Without AVX2 it
// is correct and slow: ask Fast first. A State belongs to one caller at a time.
package keccak

import "github.com/cloudflare/circl/simd/keccakf1600"

const (
	// Lanes is how many permutations are done side by side.
	Lanes = 4
	// Words is the number of words of one state, of 64 bits.
	Words = 25
)

// Fast reports whether four permutations at once beat one after the other.
func Fast() bool { return hasAVX512() || keccakf1600.IsEnabledX4() }

// State is four states. It must not be copied once Init was called.
type State struct {
	inner keccakf1600.StateX4
	words []uint64 // inside of inner
}

// Init makes all states zero, and returns their words: word w of lane l is at
// Lanes*w+l. They stay where they are.
func (s *State) Init() []uint64 {
	s.words = s.inner.Initialize(false)
	clear(s.words)
	return s.words
}

// Permute permutes all of them, after Init.
func (s *State) Permute() {
	if hasAVX512() {
		permute((*[Lanes * Words]uint64)(s.words))
		return
	}
	s.inner.Permute()
}
