package eventlog

import (
	"fmt"

	"golang.org/x/mod/sumdb/tlog"

	"assay/domain"
)

// RootAt returns the root of the first size records; size is at most Size. It is
// proved to be a beginning of the log as it is: ErrCorrupt if the stored hashes
// lead elsewhere.
func (l *Log) RootAt(size uint64) (domain.Hash, error) {
	s := l.state.Load()
	if size > s.edge.size {
		return domain.Hash{}, fmt.Errorf("root at size %d: log has %d records", size, s.edge.size)
	}
	if size == s.edge.size {
		return s.root, nil
	}
	root, err := rootAt(size, l.HashReader())
	if err != nil || size == 0 {
		return root, err
	}
	if _, err = l.proveTree(size, s.edge.size, root, s.root); err != nil {
		return domain.Hash{}, fmt.Errorf("root at size %d: %w", size, err)
	}
	return root, nil
}

func rootAt(size uint64, r tlog.HashReader) (domain.Hash, error) {
	e, err := loadEdge(size, r)
	if err != nil {
		return domain.Hash{}, err
	}
	return e.root(), nil
}

// ProveRecord returns the inclusion proof (RFC 6962 §2.1.1) of record index in
// the first size records: index is below size, size is at most Size. It leads
// from the record's leaf to RootAt(size), or it is not given out: ErrCorrupt if
// record or hashes are damaged.
func (l *Log) ProveRecord(index, size uint64) ([]domain.Hash, error) {
	if have := l.Size(); index >= size || size > have {
		return nil, fmt.Errorf("prove record %d among %d: log has %d records", index, size, have)
	}
	proof, err := l.proveRecord(index, size)
	if err != nil {
		return nil, fmt.Errorf("prove record %d among %d: %w", index, size, err)
	}
	return domainHashes(proof), nil
}

func (l *Log) proveRecord(index, size uint64) ([]tlog.Hash, error) {
	r, err := l.Record(index)
	if err != nil {
		return nil, err
	}
	root, err := l.RootAt(size)
	if err != nil {
		return nil, err
	}
	proof, err := tlog.ProveRecord(int64(size), int64(index), l.HashReader())
	if err != nil {
		return nil, err
	}
	if err := tlog.CheckRecord(proof, int64(size), tlog.Hash(root), int64(index), tlog.Hash(r.Leaf())); err != nil {
		return nil, corrupt("record and hashes do not lead to root %s: %w", root, err)
	}
	return proof, nil
}

// ProveConsistency returns the consistency proof (RFC 6962 §2.1.2) that the first
// old records are the beginning of the first size ones; old is at most size, and
// size at most Size. It is empty where there is nothing to prove, for old 0 and
// for equal sizes. It holds between RootAt(old) and RootAt(size), or it is not
// given out: ErrCorrupt if hashes are damaged.
func (l *Log) ProveConsistency(old, size uint64) ([]domain.Hash, error) {
	if have := l.Size(); old > size || size > have {
		return nil, fmt.Errorf("prove %d records the beginning of %d: log has %d records", old, size, have)
	}
	if old == 0 {
		return nil, nil
	}
	proof, err := l.proveConsistency(old, size)
	if err != nil {
		return nil, fmt.Errorf("prove %d records the beginning of %d: %w", old, size, err)
	}
	return domainHashes(proof), nil
}

func (l *Log) proveConsistency(old, size uint64) ([]tlog.Hash, error) {
	oldRoot, err := l.RootAt(old)
	if err != nil {
		return nil, err
	}
	root, err := l.RootAt(size)
	if err != nil {
		return nil, err
	}
	return l.proveTree(old, size, oldRoot, root)
}

// proveTree makes a consistency proof and checks it; old is not zero.
func (l *Log) proveTree(old, size uint64, oldRoot, root domain.Hash) ([]tlog.Hash, error) {
	proof, err := tlog.ProveTree(int64(size), int64(old), l.HashReader())
	if err != nil {
		return nil, err
	}
	if err := tlog.CheckTree(proof, int64(size), tlog.Hash(root), int64(old), tlog.Hash(oldRoot)); err != nil {
		return nil, corrupt("hashes do not lead from root %s of %d records to %s of %d: %w", oldRoot, old, root, size, err)
	}
	return proof, nil
}

func domainHashes(hashes []tlog.Hash) []domain.Hash {
	all := make([]domain.Hash, len(hashes))
	for i, h := range hashes {
		all[i] = domain.Hash(h)
	}
	return all
}
