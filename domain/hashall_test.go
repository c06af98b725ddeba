package domain_test

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"assay/domain"
)

// Many at once are what one after the other is: every length around the ends of
// words and blocks, in every lane and in any mixture.
func TestHashAllIsKeccak256(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for round := range 300 {
		messages := make([][]byte, rng.IntN(20))
		for i := range messages {
			size := rng.IntN(5 * 136)
			if i%3 == 0 {
				size = round + i%2 // 0 to 300: all ends of two blocks
			}
			messages[i] = make([]byte, size)
			for at := range messages[i] {
				messages[i][at] = byte(rng.Uint32())
			}
		}
		hashes := make([]domain.Hash, len(messages))
		domain.HashAll(hashes, messages)
		for i, m := range messages {
			if want := domain.Keccak256(m); hashes[i] != want {
				t.Fatalf("round %d, message %d of %d bytes: %s, want %s", round, i, len(m), hashes[i], want)
			}
		}
	}
}

func BenchmarkHashAll(b *testing.B) {
	const n = 1000
	messages, hashes := make([][]byte, n), make([]domain.Hash, n)
	for i := range messages {
		messages[i] = bytes.Repeat([]byte{byte(i)}, 81)
	}
	b.Run("lanes", func(b *testing.B) {
		for b.Loop() {
			domain.HashAll(hashes, messages)
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/n, "ns/hash")
	})
	b.Run("single", func(b *testing.B) {
		for b.Loop() {
			for i := range messages {
				hashes[i] = domain.Keccak256(messages[i])
			}
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/n, "ns/hash")
	})
}
