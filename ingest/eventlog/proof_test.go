package eventlog_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"golang.org/x/mod/sumdb/tlog"
	"pgregory.net/rapid"

	"assay/domain"
	"assay/ingest/eventlog"
)

// roots returns the root of every number of the model's records.
func (m *model) roots() []domain.Hash {
	var tree domain.Frontier
	all := []domain.Hash{tree.Root()}
	for i := range m.records {
		tree.Append(m.records[i].Leaf())
		all = append(all, tree.Root())
	}
	return all
}

func byteSlices(hashes []domain.Hash) (all [][]byte) {
	for i := range hashes {
		all = append(all, hashes[i][:])
	}
	return all
}

// included holds a proof against a verifier that shares no code with the prover,
// nor with the one that the log itself asks.
func included(m *model, roots []domain.Hash, index, size uint64, hashes []domain.Hash) error {
	leaf := rfc6962.DefaultHasher.HashLeaf(m.records[index].EncodeHead())
	return proof.VerifyInclusion(rfc6962.DefaultHasher, index, size, leaf, byteSlices(hashes), roots[size][:])
}

func consistent(roots []domain.Hash, old, size uint64, hashes []domain.Hash) error {
	return proof.VerifyConsistency(rfc6962.DefaultHasher, old, size, byteSlices(hashes), roots[old][:], roots[size][:])
}

// fatalf is where testing.T and rapid.T meet.
type fatalf interface{ Fatalf(string, ...any) }

func checkProofs(t fatalf, log *eventlog.Log, m *model, roots []domain.Hash, a, size uint64) {
	if a < size {
		p, err := log.ProveRecord(a, size)
		if err == nil {
			err = included(m, roots, a, size, p)
		}
		if err != nil {
			t.Fatalf("record %d among %d: %v", a, size, err)
		}
	}
	p, err := log.ProveConsistency(a, size)
	if err == nil {
		err = consistent(roots, a, size, p)
	}
	if err != nil {
		t.Fatalf("%d records the beginning of %d: %v", a, size, err)
	}
}

// TestProofs has every proof that a small log can give.
func TestProofs(t *testing.T) {
	m := newModel(3)
	log := mustCreate(t, "log", eventlog.Config{FS: vfs.NewMem()})
	defer mustClose(t, log)
	mustAppend(t, log, m.batch(75))
	roots := m.roots()
	for size := range log.Size() + 1 {
		for a := range size + 1 {
			checkProofs(t, log, m, roots, a, size)
		}
	}
}

// TestProofsOfABigLog has some of a log with a tall tree, on the disk.
func TestProofsOfABigLog(t *testing.T) {
	m := newModel(4)
	log := mustCreate(t, t.TempDir()+"/log", eventlog.Config{MinFree: 1})
	defer mustClose(t, log)
	mustAppend(t, log, m.batch(9000))
	roots := m.roots()
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.Uint64Range(1, log.Size()).Draw(t, "size")
		checkProofs(t, log, m, roots, rapid.Uint64Range(0, size).Draw(t, "index"), size)
	})
}

func TestProofsOutOfRange(t *testing.T) {
	m := newModel(5)
	log := mustCreate(t, "log", eventlog.Config{FS: vfs.NewMem()})
	defer mustClose(t, log)
	mustAppend(t, log, m.batch(10))
	n := log.Size()
	for _, at := range [][2]uint64{{0, 0}, {n, n}, {7, 7}, {8, 7}, {0, n + 1}, {1 << 63, 1<<63 + 1}, {0, 1 << 63}} {
		if p, err := log.ProveRecord(at[0], at[1]); err == nil || errors.Is(err, eventlog.ErrCorrupt) {
			t.Errorf("record %d among %d: %v, %v", at[0], at[1], p, err)
		}
	}
	for _, at := range [][2]uint64{{8, 7}, {n, n + 1}, {0, n + 1}, {1 << 63, 1 << 63}} {
		if p, err := log.ProveConsistency(at[0], at[1]); err == nil || errors.Is(err, eventlog.ErrCorrupt) {
			t.Errorf("%d records the beginning of %d: %v, %v", at[0], at[1], p, err)
		}
	}
	if _, err := log.RootAt(n + 1); err == nil {
		t.Error("root of more than there is")
	}
}

// TestNoProofOfDamage forges one stored hash, or one record, at a time. What the
// log still proves is right; what it cannot prove is ErrCorrupt.
func TestNoProofOfDamage(t *testing.T) {
	m := newModel(6)
	m.batch(19)
	roots := m.roots()
	size := uint64(len(m.records))
	var keys [][]byte
	for i := range uint64(tlog.StoredHashCount(int64(size))) {
		keys = append(keys, storeKey('t', i))
	}
	for i := range size {
		keys = append(keys, storeKey('r', i))
	}
	whole := vfs.NewMem()
	log := mustCreate(t, "log", eventlog.Config{FS: whole})
	mustAppend(t, log, eventlog.Batch{Records: m.records[1:], Cursor: m.cursor, Counts: m.counts})
	mustClose(t, log)
	opened := 0
	for _, key := range keys {
		fs := vfs.NewMem()
		if _, err := vfs.Clone(whole, fs, "", ""); err != nil {
			t.Fatal(err)
		}
		forge(t, fs, func(b *pebble.Batch, get func([]byte) []byte) {
			v := get(key)
			v[len(v)-1] ^= 1
			b.Set(key, v, nil)
		})
		log, err := eventlog.Open("log", eventlog.Config{FS: fs, ReadOnly: true})
		if errors.Is(err, eventlog.ErrCorrupt) {
			continue // the edge of the tree, or the genesis
		}
		if err != nil {
			t.Fatal(err)
		}
		opened++
		if proveOverDamage(t, log, m, roots) == 0 {
			t.Errorf("key %q: all proofs are given in spite of it", key)
		}
		mustClose(t, log)
	}
	if opened < len(keys)*3/4 {
		t.Errorf("only %d of %d forged logs opened", opened, len(keys))
	}
}

// proveOverDamage asks for all proofs and all roots, and returns how many were
// refused.
func proveOverDamage(t *testing.T, log *eventlog.Log, m *model, roots []domain.Hash) (refused int) {
	t.Helper()
	judge := func(what string, a, size uint64, err, wrong error) {
		switch {
		case err == nil && wrong != nil:
			t.Errorf("%s %d of %d is given out and wrong: %v", what, a, size, wrong)
		case err != nil && !errors.Is(err, eventlog.ErrCorrupt):
			t.Errorf("%s %d of %d: not an ErrCorrupt: %v", what, a, size, err)
		case err != nil:
			refused++
		}
	}
	for size := range log.Size() + 1 {
		root, err := log.RootAt(size)
		var wrong error
		if !bytes.Equal(root[:], roots[size][:]) {
			wrong = errors.New(root.String())
		}
		judge("root", size, size, err, wrong)
		for a := range size {
			p, err := log.ProveRecord(a, size)
			judge("inclusion", a, size, err, included(m, roots, a, size, p))
			p, err = log.ProveConsistency(a, size)
			judge("consistency", a, size, err, consistent(roots, a, size, p))
		}
	}
	return refused
}
