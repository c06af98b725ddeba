package conformance

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"os"
	"testing"

	"golang.org/x/mod/sumdb/tlog"

	"assay/domain"
)

// Proofs of a transparency log (RFC 6962 §2.1), good ones and ones broken in
// every way that another implementation has thought of. Our log hands out
// proofs of package tlog and roots of domain.Frontier; here both meet cases
// that neither of us made.

// proofCase is a line of the corpus. Of inclusion it has a leaf, of consistency
// two sizes and roots.
type proofCase struct {
	File     string
	Desc     string
	WantErr  bool
	Proof    [][]byte
	LeafIdx  uint64
	TreeSize uint64
	Root     []byte
	LeafHash []byte
	Size1    uint64
	Size2    uint64
	Root1    []byte
	Root2    []byte
}

func readProofs(t *testing.T, file string) (cases []proofCase) {
	t.Helper()
	data, err := os.ReadFile("testdata/rfc6962/" + file)
	if err != nil {
		t.Fatal(err)
	}
	for line := range bytes.Lines(data) {
		dec := json.NewDecoder(bytes.NewReader(line))
		dec.DisallowUnknownFields()
		var c proofCase
		if err := dec.Decode(&c); err != nil {
			t.Fatalf("%s:%d: %v", file, len(cases)+1, err)
		}
		cases = append(cases, c)
	}
	if len(cases) != 98 {
		t.Fatalf("%s has %d cases, want 98", file, len(cases))
	}
	return cases
}

// hashOf returns a hash as it is. Where the corpus has mere words for one, their
// digest stands for them: what was equal, or different, still is.
func hashOf(b []byte) tlog.Hash {
	if len(b) == tlog.HashSize {
		return tlog.Hash(b)
	}
	return sha256.Sum256(b)
}

func (c proofCase) proof() (hashes []tlog.Hash) {
	for _, b := range c.Proof {
		hashes = append(hashes, hashOf(b))
	}
	return hashes
}

// included reports whether the case's proof is accepted. A hash of no bytes,
// which some cases have, cannot even be handed to our verifier.
func (c proofCase) included() bool {
	return len(c.Root) > 0 && len(c.LeafHash) > 0 &&
		tlog.CheckRecord(c.proof(), int64(c.TreeSize), hashOf(c.Root), int64(c.LeafIdx), hashOf(c.LeafHash)) == nil
}

// consistent reports whether the case's proof is accepted.
func (c proofCase) consistent() bool {
	return tlog.CheckTree(c.proof(), int64(c.Size2), hashOf(c.Root2), int64(c.Size1), hashOf(c.Root1)) == nil
}

func TestProofsOfOtherLogs(t *testing.T) {
	for _, c := range readProofs(t, "inclusion.jsonl") {
		if c.included() == c.WantErr {
			t.Errorf("%s: %s: accepted: %t, want %t", c.File, c.Desc, c.included(), !c.WantErr)
		}
	}
	for _, c := range readProofs(t, "consistency.jsonl") {
		if c.consistent() == c.WantErr {
			t.Errorf("%s: %s: accepted: %t, want %t", c.File, c.Desc, c.consistent(), !c.WantErr)
		}
	}
}

// TestRootsOfOtherLogs builds the tree behind the corpus, whose entries are
// those of Certificate Transparency's reference tree, and finds the roots and
// leaves of the proofs before they were broken.
func TestRootsOfOtherLogs(t *testing.T) {
	entries := []string{"", "\x00", "\x10", "\x20\x21", "\x30\x31", "\x40\x41\x42\x43",
		"\x50\x51\x52\x53\x54\x55\x56\x57", "\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f"}
	var tree domain.Frontier
	var leaves, roots []domain.Hash // roots[n] is that of n entries
	roots = append(roots, tree.Root())
	for _, e := range entries {
		leaf := domain.Hash(sha256.Sum256([]byte("\x00" + e)))
		tree.Append(leaf)
		leaves, roots = append(leaves, leaf), append(roots, tree.Root())
	}
	same := func(c proofCase, what string, got domain.Hash, want []byte) {
		t.Helper()
		if !bytes.Equal(got[:], want) {
			t.Errorf("%s: %s %s, published 0x%x", c.File, what, got, want)
		}
	}
	const unbroken = "happy path"
	sizes := map[uint64]bool{}
	for _, c := range readProofs(t, "inclusion.jsonl") {
		if c.Desc == unbroken {
			same(c, "root", roots[c.TreeSize], c.Root)
			same(c, "leaf", leaves[c.LeafIdx], c.LeafHash)
			sizes[c.TreeSize] = true
		}
	}
	for _, c := range readProofs(t, "consistency.jsonl") {
		if c.Desc == unbroken {
			same(c, "older root", roots[c.Size1], c.Root1)
			same(c, "newer root", roots[c.Size2], c.Root2)
			sizes[c.Size1], sizes[c.Size2] = true, true
		}
	}
	if len(sizes) != 7 { // 1, 2, 3, 5, 6, 7 and 8
		t.Errorf("roots of %d sizes, want 7", len(sizes))
	}
}
