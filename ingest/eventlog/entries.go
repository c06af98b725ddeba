package eventlog

import (
	"fmt"
	"runtime"
	"slices"
	"sync"

	"assay/domain"
)

// Sizes of the blocks in which entries pass from the store to the fold. While the
// fold seals an era, for which it takes as long as for the era's reports, whoever
// decodes goes on ahead of it; a block with all that it decodes to takes less than
// a MiB, in a usual log.
const (
	entryBlockBytes   = 128 << 10 // of heads, after which a block is full
	entryBlockRecords = 512       // most records of a block
	entryBlocksAhead  = 16        // blocks per processor
)

// Entries calls visit for records from to to-1 in order, decoded; to is at most
// Size. Reading, hashing and decoding take place on all processors ahead of
// visit, which is called on the caller's goroutine. A *domain.Report and all that
// it refers to are valid during the call only; other facts may be kept.
//
// An error of visit ends it and is returned as it is. Damage is ErrCorrupt and
// names the record, after visit has seen all records before it. At the end it is
// ErrCorrupt if what was delivered, together with the tree as it is stored at
// from, does not have the root that the tree has at to.
func (l *Log) Entries(from, to uint64, visit func(domain.Entry) error) error {
	return l.entries(from, to, false, visit)
}

// Fold is Entries for folds: a report is a *domain.Listing if that can be, else a
// *domain.Report. It takes half of the time.
func (l *Log) Fold(from, to uint64, visit func(domain.Entry) error) error {
	return l.entries(from, to, true, visit)
}

func (l *Log) entries(from, to uint64, listings bool, visit func(domain.Entry) error) (err error) {
	if size := l.Size(); from > to || to > size {
		return fmt.Errorf("entries of records %d to %d: log has %d", from, to, size)
	}
	tree, err := loadEdge(from, l.HashReader())
	if err != nil {
		return err
	}
	heads, err := l.walk(prefixRecord, from, to)
	if err != nil {
		return err
	}
	defer alsoClose(&err, heads.close)
	processors := runtime.GOMAXPROCS(0)
	r := newEntryReader(heads, from, to, entryBlocksAhead*processors)
	for range cap(r.free) {
		r.free <- newEntryBlock(listings)
	}
	var workers sync.WaitGroup
	for range processors {
		workers.Go(r.work)
	}
	defer workers.Wait() // before the iterator is closed
	defer close(r.stop)
	for b := range r.ordered {
		<-b.decoded
		if err := b.deliver(&tree, visit); err != nil {
			return err
		}
		r.free <- b
	}
	return l.checkRoot(from, &tree)
}

// An entryReader cuts a range of records into blocks. Whoever holds mu takes the
// next records off the store, so that there is one iterator, and blocks are in
// order; everything else about a block needs no lock.
type entryReader struct {
	free    chan *entryBlock // not in use
	ordered chan *entryBlock // filled, in the order of the log; closed behind the last one
	stop    chan struct{}    // closed: nobody wants more

	mu    sync.Mutex
	heads walker
	next  uint64 // index of the next record
	to    uint64
	done  bool // ordered is closed
}

func newEntryReader(heads walker, from, to uint64, blocks int) *entryReader {
	return &entryReader{
		free: make(chan *entryBlock, blocks), ordered: make(chan *entryBlock, blocks), stop: make(chan struct{}),
		heads: heads, next: from, to: to,
	}
}

// work fills and decodes blocks until there are none left.
func (r *entryReader) work() {
	for {
		select {
		case <-r.stop:
			return
		case b := <-r.free:
			if !r.fill(b) {
				return
			}
			b.decode()
			b.decoded <- struct{}{}
			// The fold may have waited for this block. It is far faster than whoever
			// decodes, until it seals an era; then it should not find that all
			// blocks are full, and nothing left to do on the other processors.
			runtime.Gosched()
		}
	}
}

// fill reads the next records into b and puts it into the order; false at the
// end. What goes wrong ends the range with this block.
func (r *entryReader) fill(b *entryBlock) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.done {
		return false
	}
	if r.next == r.to {
		r.done = true
		close(r.ordered)
		return false
	}
	r.next = b.read(&r.heads, r.next, r.to)
	r.ordered <- b // never waits: there is room for every block
	if b.err != nil {
		r.done = true
		close(r.ordered)
	}
	return true
}

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
	decoded chan struct{}    // receives once when entries and err are there
}

func newEntryBlock(listings bool) *entryBlock {
	return &entryBlock{
		leaves: make([]byte, 0, entryBlockBytes+entryBlockBytes/8), // room for a usual last one
		ends:   make([]int, 0, entryBlockRecords), inputs: make([][]byte, 0, entryBlockRecords),
		entries: make([]domain.Entry, 0, entryBlockRecords),
		decoder: domain.EntryDecoder{Listings: listings}, decoded: make(chan struct{}, 1),
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
