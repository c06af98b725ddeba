package eventlog

import (
	"slices"

	"assay/domain"
)

// Sizes of a block; with all that it decodes to it takes less than a MiB, in a usual
// log.
const (
	entryBlockBytes   = 128 << 10 // of heads, after which a block is full
	entryBlockRecords = 512       // most records of a block
)

// An entryBlock is a run of records on its way from the store to the fold.
type entryBlock struct {
	first   uint64   // index of the first record
	leaves  []byte   // what each leaf is the hash of, in a row
	ends    []int    // where each of them ends
	inputs  [][]byte // those of entries, parts of leaves
	hasher  domain.TreeHasher
	decoder domain.EntryDecoder
	entries []domain.Entry   // decoded
	hashes  []domain.Hash    // scratch for their trees
	trees   []domain.Subtree // that the entries' leaves make up
	err     error            // why there is no record after these
	last    bool             // of a stretch
}

func newEntryBlock(listings bool) *entryBlock {
	return &entryBlock{
		leaves: make([]byte, 0, entryBlockBytes+entryBlockBytes/8),
		ends:   make([]int, 0, entryBlockRecords), inputs: make([][]byte, 0, entryBlockRecords),
		decoder: domain.EntryDecoder{Listings: listings},
		entries: make([]domain.Entry, 0, entryBlockRecords),
	}
}

// read copies records from next on until the block is full, and returns the
// index behind the last one.
func (b *entryBlock) read(heads *walker, next, to uint64) uint64 {
	b.first, b.err = next, nil
	b.leaves, b.ends, b.entries = b.leaves[:0], b.ends[:0], b.entries[:0]
	for ; next < to && len(b.leaves) < entryBlockBytes && len(b.ends) < entryBlockRecords; next++ {
		head, err := heads.head(next)
		if err != nil {
			b.err = err
			break
		}
		b.leaves = domain.AppendLeafInput(b.leaves, head)
		b.ends = append(b.ends, len(b.leaves))
	}
	return next
}

// decode makes entries of the records.
func (b *entryBlock) decode() {
	b.decoder.Reset()
	b.inputs = b.inputs[:0]
	start := 0
	for i, end := range b.ends {
		input := b.leaves[start:end]
		e, err := b.decoder.Decode(b.first+uint64(i), input)
		if err != nil {
			b.err = corrupt("%w", err)
			break
		}
		b.entries, b.inputs = append(b.entries, e), append(b.inputs, input)
		start = end
	}
	b.plant()
}

// plant hashes the entries' leaves, and the trees of those.
func (b *entryBlock) plant() {
	b.hashes = slices.Grow(b.hashes[:0], len(b.entries))[:len(b.entries)]
	b.hasher.Leaves(b.hashes, b.inputs)
	for i := range b.entries {
		b.entries[i].Leaf = b.hashes[i]
	}
	b.trees = b.hasher.Subtrees(b.first, b.hashes)
	rest := b.entries
	for i := range b.trees {
		t := &b.trees[i]
		for j := range rest[:1<<t.Level] {
			rest[j].Tree = t
		}
		rest = rest[1<<t.Level:]
	}
}

// deliver visits the entries, and adds their leaves to the tree.
func (b *entryBlock) deliver(tree *edge, visit func(domain.Entry) error) error {
	for i := range b.entries {
		if err := visit(b.entries[i]); err != nil {
			return err
		}
	}
	for _, t := range b.trees {
		tree.graft(t)
	}
	return b.err
}
