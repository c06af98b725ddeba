package audit

import (
	"encoding/binary"
	"fmt"
	"sort"

	"assay/domain"
)

// findFirsts notes the index of the first record of every block of records, so
// that a record can be found without reading those before it.
func (b *Bundle) findFirsts() error {
	for i := range b.blocks {
		k := b.blocks[i].kind
		if k != kindRecords && k != kindEarlier {
			continue
		}
		if b.blocks[i].length < frameHead {
			return damaged(k, i, "%d bytes, want a record", b.blocks[i].length)
		}
		first, err := b.read(b.blocks[i].at, 8)
		if err != nil {
			return err
		}
		b.blocks[i].first = binary.BigEndian.Uint64(first)
		if i > 0 && b.blocks[i-1].kind == k && b.blocks[i].first <= b.blocks[i-1].first {
			return b.outOfPlace(i, "it begins with record %d, the block before it with record %d", b.blocks[i].first, b.blocks[i-1].first)
		}
	}
	i := b.firstOf(kindRecords)
	if first := b.blocks[i].first; first != b.header.Start {
		return b.outOfPlace(i, "it begins with record %d, want record %d", first, b.header.Start)
	}
	return nil
}

// outOfPlace says what is wrong with the place of a block, unless the block is
// damaged.
func (b *Bundle) outOfPlace(i int, format string, args ...any) error {
	if _, err := b.payload(i); err != nil {
		return err
	}
	return damaged(b.blocks[i].kind, i, format, args...)
}

// firstOf returns the first block of a kind, the number of blocks if there is
// none.
func (b *Bundle) firstOf(k kind) int {
	return sort.Search(len(b.blocks), func(i int) bool { return b.blocks[i].kind >= k })
}

// frames reads a block of records. Every record's witness is the one that its
// head commits to.
func (b *Bundle) frames(i int) ([]proved, error) {
	payload, err := b.payload(i)
	if err != nil {
		return nil, err
	}
	k := b.blocks[i].kind
	var all []proved
	for rest := payload; len(rest) > 0; {
		p, after, index, err := cutFrame(rest)
		if err != nil {
			return nil, damagedRecord(k, i, index, "%v", err)
		}
		if n := len(all); n > 0 && (index <= all[n-1].record.Index || k == kindRecords && index != all[n-1].record.Index+1) {
			return nil, damagedRecord(k, i, index, "it stands behind record %d", all[n-1].record.Index)
		}
		if got := domain.WitnessHash(p.record.Witness); got != p.record.WitnessHash {
			return nil, damagedRecord(k, i, index, "its witness hashes to %s, its head says %s", got, p.record.WitnessHash)
		}
		all, rest = append(all, p), after
	}
	return all, nil
}

// Records calls visit for the records of the segment from from to to-1 in order,
// with their witnesses. Their bytes are those that were written; that they are
// the log's, a fold's root says. What visit is given stays valid. An error of
// visit ends it and is returned as it is.
func (b *Bundle) Records(from, to uint64, visit func(domain.Record) error) error {
	if from < b.header.Start || from > to || to > b.header.Size {
		return fmt.Errorf("records %d to %d: the bundle has %d to %d", from, to, b.header.Start, b.header.Size)
	}
	next := from
	for i := b.firstOf(kindRecords); i < len(b.blocks) && next < to; i++ {
		if i+1 < len(b.blocks) && b.blocks[i+1].first <= next {
			continue
		}
		all, err := b.frames(i)
		if err != nil {
			return err
		}
		for _, p := range all {
			index := p.record.Index
			switch {
			case index < next:
				continue
			case index >= b.header.Size:
				return damagedRecord(kindRecords, i, index, "the segment ends with record %d", b.header.Size-1)
			case index == to:
				return nil
			case index != next:
				return damagedRecord(kindRecords, i, index, "want record %d here", next)
			}
			if err := visit(p.record); err != nil {
				return err
			}
			next++
		}
	}
	if next < to {
		return damaged(kindRecords, len(b.blocks)-1, "the segment ends before record %d, want %d records in all", next, b.header.Size)
	}
	return nil
}

// A Lookup finds single records of a bundle: of its segment, and reports before
// it that the segment asks for. It keeps the block that it read last, so
// ascending indexes cost one reading of each block. It is of one goroutine.
type Lookup struct {
	bundle *Bundle
	block  int // -1: none
	frames []proved
}

// Lookup returns a new Lookup.
func (b *Bundle) Lookup() *Lookup { return &Lookup{bundle: b, block: -1} }

// Record returns a record with its witness.
func (l *Lookup) Record(index uint64) (domain.Record, error) {
	p, err := l.find(index)
	if err != nil {
		return domain.Record{}, err
	}
	return p.record, nil
}

func (l *Lookup) find(index uint64) (*proved, error) {
	b := l.bundle
	begin, end := b.firstOf(kindRecords), len(b.blocks)
	if index < b.header.Start {
		begin, end = b.firstOf(kindEarlier), begin
	}
	i := begin + sort.Search(end-begin, func(n int) bool { return b.blocks[begin+n].first > index }) - 1
	if i < begin {
		return nil, fmt.Errorf("the bundle has no record %d", index)
	}
	if i != l.block {
		frames, err := b.frames(i)
		if err != nil {
			return nil, err
		}
		l.block, l.frames = i, frames
	}
	at := sort.Search(len(l.frames), func(n int) bool { return l.frames[n].record.Index >= index })
	if at == len(l.frames) || l.frames[at].record.Index != index {
		return nil, fmt.Errorf("the bundle has no record %d", index)
	}
	return &l.frames[at], nil
}

// earlier calls visit for the reports before the segment, ascending.
func (b *Bundle) earlier(visit func(*proved) error) error {
	for i := b.firstOf(kindEarlier); i < b.firstOf(kindRecords); i++ {
		all, err := b.frames(i)
		if err != nil {
			return err
		}
		for at := range all {
			if index := all[at].record.Index; index >= b.header.Start {
				return damagedRecord(kindEarlier, i, index, "it is in the segment, which begins with record %d", b.header.Start)
			}
			if err := visit(&all[at]); err != nil {
				return err
			}
		}
	}
	return nil
}
