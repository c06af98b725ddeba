package sha256x2

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"testing"
)

// hold hashes messages by this package, by the processor's instructions and without
// them, and holds every sum against crypto/sha256.
func hold(t *testing.T, messages ...[]byte) {
	t.Helper()
	for _, h := range []*Hasher{{}, {asked: true}} {
		sums := make([][size]byte, len(messages))
		SumAll(h, sums, messages)
		for i, m := range messages {
			if want := sha256.Sum256(m); sums[i] != want {
				t.Fatalf("can %t: message %d of %d, %d bytes: %x, want %x", h.can, i, len(messages), len(m), sums[i], want)
			}
		}
	}
}

// noise returns n bytes that follow from a seed.
func noise(n int, seed uint64) []byte {
	rng := rand.New(rand.NewPCG(seed, uint64(n)))
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(rng.Uint32())
	}
	return b
}

// Every length up to four blocks, beside every other.
func TestPairsOfAllLengths(t *testing.T) {
	t.Logf("instructions for SHA-256: %t", hasSHA())
	all := noise(600, 1)
	for a := range 260 {
		for b := range 260 {
			hold(t, all[:a], all[300:300+b])
		}
	}
}

// Lanes take the next message as soon as they are done, in any mixture of lengths, also
// where the last one is the longest; a Hasher can be used again.
func TestManyMessages(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 2))
	for round := range 200 {
		var messages [][]byte
		for i := range rng.IntN(40) {
			n := rng.IntN(200)
			if rng.IntN(5) == 0 {
				n = rng.IntN(20_000)
			}
			messages = append(messages, noise(n, uint64(i)))
		}
		hold(t, messages...)
		if round == 0 {
			hold(t, append(messages, noise(100_000, 9))...)
			hold(t, append([][]byte{noise(100_000, 9)}, messages...)...)
		}
	}
	h := &Hasher{}
	messages := [][]byte{noise(1000, 1), noise(70, 2), noise(3, 3)}
	for range 3 {
		sums := make([][size]byte, len(messages))
		SumAll(h, sums, messages)
		for i, m := range messages {
			if sums[i] != sha256.Sum256(m) {
				t.Fatalf("message %d: %x", i, sums[i])
			}
		}
	}
}

// FIPS 180-4's examples, as NIST gives them ("abc", the empty message of the CAVP's
// short messages, two blocks, and a million times "a"), in lanes beside each other.
func TestExamples(t *testing.T) {
	million := make([]byte, 1_000_000)
	for i := range million {
		million[i] = 'a'
	}
	messages := [][]byte{million, []byte("abc"), nil, []byte("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")}
	wants := []string{
		"cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
		"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
		"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
		"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
	}
	h := &Hasher{}
	sums := make([][size]byte, len(messages))
	SumAll(h, sums, messages)
	for i, want := range wants {
		if got := hex.EncodeToString(sums[i][:]); got != want {
			t.Errorf("message %d: %s, want %s", i, got, want)
		}
	}
}

// Nothing but the sums is written, and nothing behind a message is read into its sum.
func TestMessagesStay(t *testing.T) {
	all := noise(1000, 5)
	before := string(all)
	hold(t, all[:63], all[63:129], all[129:900], all[900:])
	if string(all) != before {
		t.Error("messages were written to")
	}
}

func FuzzSumAll(f *testing.F) {
	f.Add([]byte("abc"), uint16(1), uint16(2))
	f.Add(noise(1000, 1), uint16(64), uint16(500))
	f.Fuzz(func(t *testing.T, b []byte, first, second uint16) {
		i := min(int(first), len(b))
		j := min(i+int(second), len(b))
		hold(t, b[:i], b[i:j], b[j:], b)
	})
}

func BenchmarkSumAll(b *testing.B) {
	for _, n := range []int{65, 400, 80_000} {
		messages := make([][]byte, 64)
		for i := range messages {
			messages[i] = noise(n, uint64(i))
		}
		sums := make([][size]byte, len(messages))
		for _, h := range []*Hasher{{}, {asked: true}} {
			name := map[bool]string{false: "two", true: "one"}[h.asked]
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				b.SetBytes(int64(64 * n))
				for b.Loop() {
					SumAll(h, sums, messages)
				}
			})
		}
	}
}
