package eventlog

import (
	"errors"
	"fmt"
	"runtime"
	"sync"

	"assay/domain"
)

// Sizes of what passes from the store to the fold. While the fold seals an era, for
// which it takes as long as for the era's reports, the other lanes go on ahead of it.
// With more lanes than these the fold is what all wait for.
const (
	entryStretchRecords = 512 // that a lane reads in a row
	entryBlocks         = 128 // of all lanes
	mostEntryLanes      = 8
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
	stretches := (to - from + entryStretchRecords - 1) / entryStretchRecords
	r := newEntryReader(from, to, int(max(1, min(stretches, mostEntryLanes, uint64(runtime.GOMAXPROCS(0))))))
	defer alsoClose(&err, r.close)
	for range cap(r.lanes) {
		heads, err := l.walk(prefixRecord, from, to)
		if err != nil {
			return err
		}
		r.lanes = append(r.lanes, newEntryLane(r, heads, listings))
	}
	own := r.lanes[0] // of the caller, who works when there is nothing to visit
	var others sync.WaitGroup
	for _, lane := range r.lanes[1:] {
		others.Go(lane.work)
	}
	defer others.Wait() // before the iterators are closed
	defer r.stop()
	for lane, more := await(r.order, own); more; lane, more = await(r.order, own) {
		for last := false; !last; {
			b, _ := await(lane.decoded, own)
			if err := b.deliver(&tree, visit); err != nil {
				return err
			}
			last = b.last
			lane.free.put(b)
		}
	}
	return l.checkRoot(from, &tree)
}

// await receives from a channel, and has a lane go on ahead while there is nothing.
// It waits only where the lane cannot go on: then what comes is another lane's.
func await[T any](from <-chan T, own *entryLane) (v T, ok bool) {
	for {
		select {
		case v, ok = <-from:
			return v, ok
		default:
		}
		if own.free.empty() || !own.deal() {
			v, ok = <-from
			return v, ok
		}
		own.fill(own.free.take())
	}
}

// An entryReader deals a range of records out to lanes, in stretches.
type entryReader struct {
	lanes []*entryLane
	order chan *entryLane // whose each stretch is, in the order of the log; closed behind the last one

	mu   sync.Mutex
	next uint64 // index of the first record that no lane has
	to   uint64
	done bool // order is closed
}

func newEntryReader(from, to uint64, lanes int) *entryReader {
	return &entryReader{
		lanes: make([]*entryLane, 0, lanes), order: make(chan *entryLane, entryBlocks+lanes),
		next: from, to: to,
	}
}

// deal gives the next stretch to a lane; false if there are none left.
func (r *entryReader) deal(lane *entryLane) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.done {
		return false
	}
	if r.next == r.to {
		r.done = true
		close(r.order)
		return false
	}
	lane.at, lane.to = r.next, min(r.next+entryStretchRecords, r.to)
	r.next = lane.to
	r.order <- lane // never waits: of a lane's stretches, all but the last one have a block each
	return true
}

// stop ends the lanes' work: nobody wants more.
func (r *entryReader) stop() {
	for _, lane := range r.lanes {
		lane.free.stop()
	}
}

// close closes what the lanes read from.
func (r *entryReader) close() (err error) {
	for _, lane := range r.lanes {
		err = errors.Join(err, lane.heads.close())
	}
	return err
}

// An entryLane reads, hashes and decodes stretches of records, with an iterator and
// blocks of its own: lanes share nothing. It belongs to one goroutine. One that is
// ahead of the fold has no free block, and waits.
type entryLane struct {
	reader  *entryReader
	heads   walker
	at, to  uint64 // what is left of the stretch
	ended   bool   // nothing can be read behind the last block
	free    blockStack
	decoded chan *entryBlock // in the order of the log
}

func newEntryLane(r *entryReader, heads walker, listings bool) *entryLane {
	blocks := entryBlocks / cap(r.lanes)
	lane := &entryLane{reader: r, heads: heads, decoded: make(chan *entryBlock, blocks)}
	lane.free.init(blocks, listings)
	return lane
}

// work fills blocks until there is nothing left, or nobody wants more.
func (lane *entryLane) work() {
	for lane.deal() {
		b := lane.free.take()
		if b == nil {
			return
		}
		lane.fill(b)
	}
}

// deal makes sure that the lane has something to read; false if there is nothing.
func (lane *entryLane) deal() bool {
	if lane.ended {
		return false
	}
	if lane.at < lane.to {
		return true
	}
	was := lane.to
	if lane.ended = !lane.reader.deal(lane); lane.ended {
		return false
	}
	if lane.at != was {
		lane.heads.skipTo(lane.at)
	}
	return true
}

// fill puts the next records into a block. What goes wrong ends the log with it.
func (lane *entryLane) fill(b *entryBlock) {
	lane.at = b.read(&lane.heads, lane.at, lane.to)
	b.decode()
	lane.ended = b.err != nil
	b.last = lane.ended || lane.at == lane.to
	lane.decoded <- b // never waits: there is room for all blocks of the lane
}
