package eventlog

import (
	"fmt"

	"golang.org/x/mod/sumdb/tlog"

	"assay/domain"
)

// verifyStep is how many records lie between two calls of progress.
const verifyStep = 4096

// Verified says what Verify found whole, and what it could not look at.
type Verified struct {
	Size uint64      // records, with all of the tree above them
	Root domain.Hash // their root
	// Pruned is the index below which witnesses are gone, and Gone how many
	// records have lost theirs: the log still commits to those witnesses, but
	// nobody can check a signature or a receipt with it any more.
	Pruned, Gone uint64
}

// Verify reads everything and recomputes what can be: every leaf, every inner
// hash, the hash of every witness that was not pruned, the density of all
// numbers, the root, and the sum of records and refusals up to the cursor. It
// returns an ErrCorrupt that names the first damaged record. progress, if not
// nil, is told the number of records done now and then. ErrPruned if witnesses
// are pruned meanwhile: verify again.
func (l *Log) Verify(progress func(done, total uint64)) (Verified, error) {
	size, root := l.Head()
	if progress == nil {
		progress = func(uint64, uint64) {}
	}
	v := verifier{log: l, size: size, pruned: l.Pruned(), progress: progress}
	if err := v.run(); err != nil {
		return Verified{}, fmt.Errorf("verify: %w", err)
	}
	if got := v.tree.root(); got != root {
		return Verified{}, corrupt("verify: root of %d records is %s, head says %s", size, got, root)
	}
	if err := v.checkCursor(); err != nil {
		return Verified{}, err
	}
	return Verified{Size: size, Root: root, Pruned: v.pruned, Gone: v.gone}, nil
}

type verifier struct {
	log      *Log
	size     uint64
	pruned   uint64
	progress func(done, total uint64)

	hashes   walker
	tree     edge
	messages uint64 // records that came as messages
	last     uint64 // sequence of the last of them
	gone     uint64 // records whose witness was pruned
}

func (v *verifier) run() (err error) {
	hashCount := uint64(tlog.StoredHashCount(int64(v.size)))
	if v.hashes, err = v.log.walk(prefixHash, 0, hashCount); err != nil {
		return err
	}
	defer alsoClose(&err, v.hashes.close)
	if err := v.log.scan(0, v.size, min(v.pruned, v.size), v.visit); err != nil {
		return err
	}
	v.progress(v.size, v.size)
	if err := v.checkPruned(); err != nil {
		return err
	}
	if err := v.log.checkLast(prefixRecord, v.size-1); err != nil {
		return err
	}
	return v.log.checkLast(prefixHash, hashCount-1)
}

func (v *verifier) visit(r domain.Record) error {
	first := uint64(tlog.StoredHashIndex(0, int64(r.Index)))
	for i, want := range v.tree.add(r.Leaf()) {
		if err := v.checkHash(first+uint64(i), want); err != nil {
			return err
		}
	}
	if r.Index < v.pruned && r.WitnessHash != domain.WitnessHash(nil) {
		v.gone++
	}
	if r.Kind.FromMessage() {
		if r.Seq <= v.last {
			return corrupt("record %d: sequence %d after %d", r.Index, r.Seq, v.last)
		}
		v.last = r.Seq
		v.messages++
	}
	if r.Index%verifyStep == 0 {
		v.progress(r.Index, v.size)
	}
	return nil
}

func (v *verifier) checkHash(index uint64, want tlog.Hash) error {
	number, ok, err := v.hashes.next()
	if err != nil {
		return fmt.Errorf("%s: %w", hashName(index), err)
	}
	if !ok || number != index {
		return corrupt("%s is missing", hashName(index))
	}
	got, err := v.hashes.current()
	if err != nil {
		return fmt.Errorf("%s: %w", hashName(index), err)
	}
	if string(got) != string(want[:]) {
		return corrupt("%s is %x, computed %x", hashName(index), got, want[:])
	}
	return nil
}

// checkPruned checks that no witness is left of those that were pruned.
func (v *verifier) checkPruned() (err error) {
	left, err := v.log.walk(prefixWitness, 0, v.pruned)
	if err != nil {
		return err
	}
	defer alsoClose(&err, left.close)
	index, ok, err := left.next()
	if err == nil && ok {
		err = corrupt("witness of record %d is there, those below record %d were pruned", index, v.pruned)
	}
	return err
}

// checkCursor checks L9 over the whole log.
func (v *verifier) checkCursor() error {
	s := v.log.state.Load()
	if s.edge.size != v.size {
		return nil // appended meanwhile: the sums belong to another size
	}
	if sum := v.messages + s.counts.Rejected(); sum != s.cursor.Sequence || v.last > sum {
		return corrupt("verify: cursor %s, but %d records and %d refusals up to sequence %d",
			s.cursor, v.messages, s.counts.Rejected(), v.last)
	}
	return nil
}
