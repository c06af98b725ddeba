package domain

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// recordOf signs a fact and makes the record that the log would have of it.
func recordOf(t testing.TB, f Fact, proofs [][]byte) (*Message, Record) {
	t.Helper()
	m, err := NewMessage(testNetwork(), f, proofs, testKey(1))
	if err != nil {
		t.Fatal(err)
	}
	return m, Record{Kind: m.Kind, Version: m.Version, Digest: m.Digest(), Body: m.Body, Witness: EncodeWitness(m.Signature, m.Proofs)}
}

// reportOf has n peers, each with a receipt.
func reportOf(n int) (*Report, [][]byte) {
	f := &Report{Originator: Originator{Kind: OriginSN, ID: 1}}
	var proofs [][]byte
	for i := range n {
		f.Peers = append(f.Peers, Peer{ID: uint64(i + 1), RTTMicros: 7})
		proofs = append(proofs, bytes.Repeat([]byte{byte(i), byte(i >> 8), 3}, receiptSize/3))
	}
	return f, proofs
}

// A record gives back the message that it was made from.
func TestMessageOfRecord(t *testing.T) {
	for _, n := range []int{1, 2, 15, 16, 17, 300, 2900} {
		f, proofs := reportOf(n)
		m, r := recordOf(t, f, proofs)
		got, fact, err := r.Message(testNetwork())
		if err != nil {
			t.Fatalf("%d peers: %v", n, err)
		}
		if diff := cmp.Diff(m, got); diff != "" {
			t.Errorf("%d peers: %s", n, diff)
		}
		if diff := cmp.Diff(f, fact); diff != "" {
			t.Errorf("%d peers: %s", n, diff)
		}
	}
}

// What no door would have let in is no message, however well its record hashes.
func TestMessageOfBadRecord(t *testing.T) {
	f, proofs := reportOf(2)
	m, _ := recordOf(t, f, proofs)
	large, many := reportOf(3000)
	for _, row := range []struct {
		name  string
		spoil func(r *Record)
		want  string
	}{
		{"no message", func(r *Record) { r.Kind = KindReceipts }, "ERR_KIND receipts"},
		{"cut body", func(r *Record) { r.Body = r.Body[:4] }, "ERR_DECODE offset 1"},
		{"another version", func(r *Record) { r.Version = 2 }, "ERR_VERSION"},
		{"no witness", func(r *Record) { r.Witness = nil }, "witness: ERR_DECODE"},
		{"a proof too many", func(r *Record) { r.Witness = EncodeWitness(m.Signature, append(proofs, proofs[0])) }, "ERR_NO_COUNTERSIG 3 proofs, want 2"},
		{"a proof cut", func(r *Record) { r.Witness = EncodeWitness(m.Signature, [][]byte{proofs[0], proofs[1][1:]}) }, "ERR_SIG_LEN proofs[1]"},
		{"bytes behind", func(r *Record) { r.Witness = append(r.Witness, 0) }, "ERR_TRAILING"},
		{"a long length", func(r *Record) { r.Witness = slices.Concat(raw(0x92, 0xc5, 0), r.Witness[2:]) }, "ERR_NONCANONICAL"},
		{"too large", func(r *Record) { r.Body, r.Witness = EncodeBody(large), EncodeWitness(m.Signature, many) }, "ERR_TOO_LARGE"},
	} {
		t.Run(row.name, func(t *testing.T) {
			_, r := recordOf(t, f, proofs)
			row.spoil(&r)
			if _, _, err := r.Message(testNetwork()); err == nil || !strings.Contains(err.Error(), row.want) {
				t.Errorf("%v, want %s", err, row.want)
			}
		})
	}
}

// A witness is read exactly if it decodes and is what encoding makes of that.
func TestWitnessReaderAgrees(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 1))
	read := 0
	for range 20_000 {
		proofs := make([][]byte, rng.IntN(20))
		for i := range proofs {
			proofs[i] = make([]byte, rng.IntN(300))
		}
		witness := EncodeWitness(Signature{1}, proofs)
		for range rng.IntN(3) {
			witness[rng.IntN(min(len(witness), 90))] ^= 1 << rng.IntN(8)
		}
		if rng.IntN(8) == 0 {
			witness = witness[:rng.IntN(len(witness))]
		}
		sig, want, err := DecodeWitness(witness)
		canonical := err == nil && bytes.Equal(EncodeWitness(sig, want), witness)
		var m Message
		if err := m.readWitness(witness); (err == nil) != canonical {
			t.Fatalf("%x: %v, canonical %t", witness, err, canonical)
		}
		if canonical {
			read++
			if m.Signature != sig || !slices.EqualFunc(m.Proofs, want, bytes.Equal) {
				t.Fatalf("%x: another reading", witness)
			}
		}
	}
	if read < 1000 {
		t.Errorf("%d were read: the test damages too much", read)
	}
}

// Many digests at once are what Digest says of each.
func TestDigests(t *testing.T) {
	var messages []*Message
	for _, n := range []int{1, 3, 50, 130, 4} {
		f, proofs := reportOf(n)
		m, _ := recordOf(t, f, proofs)
		messages = append(messages, m)
	}
	m, _ := recordOf(t, &Reversal{SN: 1, Era: 2, Reason: "why"}, nil)
	messages = append(messages, m)
	var d Digester // one for all: nothing of an earlier call shows in a later one
	for n := range 2*len(messages) + 1 {
		n = min(n, 2*len(messages)-n)
		digests := make([]Hash, n)
		d.Digests(digests, messages[:n])
		for i, m := range messages[:n] {
			if want := m.Digest(); digests[i] != want {
				t.Errorf("%d messages, %d: %s, want %s", n, i, digests[i], want)
			}
		}
	}
}

// A witness is what msgpack makes of it, around every length at which its form
// changes.
func TestEncodeWitnessIsMsgpack(t *testing.T) {
	for _, count := range []int{0, 1, 15, 16, 17, 300, 1<<16 - 1, 1 << 16} {
		for _, size := range []int{0, 1, 0xff, 0x100} {
			proofs := slices.Repeat([][]byte{bytes.Repeat([]byte{7}, size)}, count)
			if count > 0 {
				proofs[count-1] = bytes.Repeat([]byte{8}, 1<<16-1+count%2)
			}
			sig := Signature{1, 64: 27}
			w := newWireEncoder()
			w.open(2)
			w.bytes(sig[:])
			w.open(len(proofs))
			for _, p := range proofs {
				w.bytes(p)
			}
			if got := EncodeWitness(sig, proofs); !bytes.Equal(got, w.buf.Bytes()) {
				t.Errorf("%d proofs of %d bytes: %d bytes, want %d", count, size, len(got), w.buf.Len())
			}
		}
	}
}
