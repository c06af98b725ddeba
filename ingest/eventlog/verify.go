package eventlog

import (
	"fmt"

	"golang.org/x/mod/sumdb/tlog"

	"assay/domain"
)

// verifyStep is how many records lie between two calls of progress.
const verifyStep = 4096

// Verify reads everything and recomputes what can be: every leaf, every inner
// hash, every witness's hash, the density of all numbers, the root, and the
// sum of records and refusals up to the cursor. It returns an ErrCorrupt that
// names the first damaged record. progress, if not nil, is told the number of
// records done now and then.
func (l *Log) Verify(progress func(done, total uint64)) error {
	size, root := l.Head()
	if progress == nil {
		progress = func(uint64, uint64) {}
	}
	v := verifier{log: l, size: size, progress: progress}
	if err := v.run(); err != nil {
		return fmt.Errorf("verify: %w", err)
	}
	if got := v.tree.root(); got != root {
		return corrupt("verify: root of %d records is %s, head says %s", size, got, root)
	}
	return v.checkCursor()
}

type verifier struct {
	log      *Log
	size     uint64
	progress func(done, total uint64)

	hashes   walker
	tree     edge
	messages uint64 // records that came as messages
	last     uint64 // sequence of the last of them
}

func (v *verifier) run() (err error) {
	hashCount := uint64(tlog.StoredHashCount(int64(v.size)))
	if v.hashes, err = v.log.walk(prefixHash, 0, hashCount); err != nil {
		return err
	}
	defer alsoClose(&err, v.hashes.close)
	if err := v.log.ScanFull(0, v.size, v.visit); err != nil {
		return err
	}
	v.progress(v.size, v.size)
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
