package domain

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/mod/sumdb/tlog"
)

func someRecord() Record {
	r := Record{
		Index: 5, Seq: 6, Time: 1_750_000_000_000_000_007, Kind: KindReversal, Version: 1,
		Digest: someHash(1), Body: reversal(), Witness: EncodeWitness(Signature{64: 27}, nil),
	}
	r.WitnessHash = WitnessHash(r.Witness)
	return r
}

// A record's head, byte by byte.
func TestRecordHead(t *testing.T) {
	r := someRecord()
	if r.WitnessHash != sha256.Sum256(r.Witness) {
		t.Errorf("witness hash %s", r.WitnessHash)
	}
	want := "0000000000000006" + "18493fba64ef0007" + "0066" + "01" +
		hex.EncodeToString(r.Digest[:]) + hex.EncodeToString(r.WitnessHash[:]) + hex.EncodeToString(r.Body)
	if got := hex.EncodeToString(r.EncodeHead()); got != want {
		t.Errorf("head %s\nwant %s", got, want)
	}
	back, err := DecodeHead(5, r.EncodeHead())
	if err != nil {
		t.Fatal(err)
	}
	back.Witness = r.Witness // travels beside the head
	if d := cmp.Diff(r, back); d != "" {
		t.Errorf("record (-want +got):\n%s", d)
	}
	for n := range recordHeader {
		if _, err := DecodeHead(5, r.EncodeHead()[:n]); err == nil {
			t.Errorf("head of %d bytes: accepted", n)
		}
	}
	if leaf := Hash(sha256.Sum256(append([]byte{0}, r.EncodeHead()...))); r.Leaf() != leaf || Hash(tlog.RecordHash(r.EncodeHead())) != leaf {
		t.Errorf("leaf %s, want %s", r.Leaf(), leaf)
	}
	negative := r
	negative.Time = -1
	if back, err := DecodeHead(5, negative.EncodeHead()); err != nil || back.Time != -1 {
		t.Errorf("time %d, %v, want -1", back.Time, err)
	}
}

func TestRecordEntry(t *testing.T) {
	r := someRecord()
	e, err := r.Entry()
	if err != nil {
		t.Fatal(err)
	}
	want := Entry{Index: 5, Digest: r.Digest, Leaf: r.Leaf(), Fact: &Reversal{Era: 5, SN: 7, Reason: "why"}}
	if d := cmp.Diff(want, e); d != "" {
		t.Errorf("entry (-want +got):\n%s", d)
	}
	r.Body = r.Body[1:]
	if _, err := r.Entry(); err == nil || err.Error() != "record 5: ERR_DECODE offset 0: array: want an array, got code 0x05" {
		t.Errorf("damaged body: %v", err)
	}
}

// Every bit of a record is under its leaf, the witness through its hash.
func TestLeafCommitsToEverything(t *testing.T) {
	r := someRecord()
	head, leaf := r.EncodeHead(), r.Leaf()
	for i := range head {
		changed := bytes.Clone(head)
		changed[i] ^= 1
		if LeafOf(changed) == leaf {
			t.Errorf("byte %d of the head changed, same leaf", i)
		}
	}
}

// The frontier's root is that of x/mod's transparency log for every size.
func TestFrontierAgainstTlog(t *testing.T) {
	var f Frontier
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		var hashes []tlog.Hash
		for _, i := range indexes {
			hashes = append(hashes, stored[i])
		}
		return hashes, nil
	})
	if f.Size() != 0 || f.Root() != sha256.Sum256(nil) {
		t.Errorf("empty: size %d, root %s", f.Size(), f.Root())
	}
	for n := range int64(301) {
		data := []byte{byte(n), byte(n >> 8)}
		f.Append(LeafOf(data))
		hashes, err := tlog.StoredHashes(n, data, reader)
		if err != nil {
			t.Fatal(err)
		}
		stored = append(stored, hashes...)
		want, err := tlog.TreeHash(n+1, reader)
		if err != nil {
			t.Fatal(err)
		}
		if f.Size() != uint64(n+1) || f.Root() != Hash(want) {
			t.Fatalf("size %d: root %s, want %s", f.Size(), f.Root(), want)
		}
	}
}
