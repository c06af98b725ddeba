package eventlog

import (
	"errors"
	"fmt"
	"slices"

	"github.com/cockroachdb/pebble/v2"
	"golang.org/x/mod/sumdb/tlog"

	"assay/domain"
)

// edge is the right edge of the tree: the roots of its perfect subtrees, the
// largest first. It is all that adding a record needs to read.
type edge struct {
	size  uint64
	roots []tlog.Hash
}

// add appends a leaf and returns the hashes to store for it, at consecutive
// numbers from tlog.StoredHashIndex(0, size before) on.
func (e *edge) add(leaf domain.Hash) []tlog.Hash {
	stored := []tlog.Hash{tlog.Hash(leaf)}
	for n := e.size; n&1 == 1; n >>= 1 {
		last := len(e.roots) - 1
		stored = append(stored, tlog.NodeHash(e.roots[last], stored[len(stored)-1]))
		e.roots = e.roots[:last]
	}
	e.roots = append(e.roots, stored[len(stored)-1])
	e.size++
	return stored
}

// graft appends a subtree, and stores no hashes. The size must be a multiple of its
// leaves.
func (e *edge) graft(t domain.Subtree) {
	root := tlog.Hash(t.Root)
	for n := e.size >> t.Level; n&1 == 1; n >>= 1 {
		last := len(e.roots) - 1
		root = tlog.NodeHash(e.roots[last], root)
		e.roots = e.roots[:last]
	}
	e.roots = append(e.roots, root)
	e.size += 1 << t.Level
}

// root returns the tree's root (RFC 6962 §2.1).
func (e *edge) root() domain.Hash {
	if len(e.roots) == 0 {
		var empty domain.Frontier
		return empty.Root()
	}
	root := e.roots[len(e.roots)-1]
	for i := len(e.roots) - 2; i >= 0; i-- {
		root = tlog.NodeHash(e.roots[i], root)
	}
	return domain.Hash(root)
}

func (e *edge) clone() edge { return edge{e.size, slices.Clone(e.roots)} }

// loadEdge reads the edge of a tree of the given size.
func loadEdge(size uint64, r tlog.HashReader) (edge, error) {
	var indexes []int64
	var start int64
	for level := 62; level >= 0; level-- {
		if size>>level&1 == 1 {
			indexes = append(indexes, tlog.StoredHashIndex(level, start>>level))
			start += 1 << level
		}
	}
	roots, err := r.ReadHashes(indexes)
	if err != nil {
		return edge{}, fmt.Errorf("read the tree's edge at size %d: %w", size, err)
	}
	return edge{size, roots}, nil
}

// hashReader reads stored hashes from the store.
type hashReader struct {
	db       *pebble.DB
	readOnly bool
}

// ReadHashes implements tlog.HashReader.
func (r hashReader) ReadHashes(indexes []int64) (hashes []tlog.Hash, err error) {
	defer guard(r.readOnly, &err)
	hashes = make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		if err := r.read(uint64(index), &hashes[i]); err != nil {
			return nil, err
		}
	}
	return hashes, nil
}

func (r hashReader) read(index uint64, hash *tlog.Hash) error {
	b, closer, err := r.db.Get(numberKey(prefixHash, index))
	if errors.Is(err, pebble.ErrNotFound) {
		return corrupt("%s is missing", hashName(index))
	}
	if err != nil {
		return classify(fmt.Errorf("read %s: %w", hashName(index), err))
	}
	if copy(hash[:], b) != len(hash) || len(b) != len(hash) {
		err = corrupt("%s has %d bytes, want 32", hashName(index), len(b))
	}
	return errors.Join(err, closer.Close())
}

// hashName says which records a stored hash covers.
func hashName(index uint64) string {
	level, n := tlog.SplitStoredHashIndex(int64(index))
	if level == 0 {
		return fmt.Sprintf("leaf hash of record %d", n)
	}
	return fmt.Sprintf("tree hash over records %d to %d", n<<level, (n+1)<<level-1)
}
