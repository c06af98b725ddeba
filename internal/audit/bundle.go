package audit

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"assay/domain"
)

// A Bundle is an open bundle. Everything but the snapshot and the records is in
// memory.
type Bundle struct {
	file   io.ReaderAt
	size   int64
	id     domain.Hash
	blocks []block

	header      Header
	genesis     proved
	result      *Result
	policy      *domain.PolicyChange
	checkpoints []Checkpoint
	consistency []domain.Hash
}

// block is where a block is and what it should be.
type block struct {
	kind   kind
	at     int64 // of the payload
	length uint32
	sum    domain.Hash // sha256 of the payload
	first  uint64      // index of the first record, in a block of records
}

// Open reads a bundle of size bytes as far as its small sections go. What is
// wrong is a *DamageError, ErrNotBundle or ErrVersion; ErrRead if file fails. The caller closes file, after its last use of Bundle.
func Open(file io.ReaderAt, size int64) (*Bundle, error) {
	b := &Bundle{file: file, size: size}
	if err := b.openPrelude(); err != nil {
		return nil, err
	}
	if err := b.walk(); err != nil {
		return nil, err
	}
	if err := b.openContents(); err != nil {
		return nil, err
	}
	if err := b.checkOrder(); err != nil {
		return nil, err
	}
	if err := b.decode(); err != nil {
		return nil, err
	}
	if err := b.findFirsts(); err != nil {
		return nil, err
	}
	return b, nil
}

// read returns n bytes at an offset; the file has them.
func (b *Bundle) read(at int64, n int) ([]byte, error) {
	buf := make([]byte, n)
	if _, err := b.file.ReadAt(buf, at); err != nil && !(errors.Is(err, io.EOF) && at+int64(n) == b.size) {
		return nil, fmt.Errorf("%w at byte %d: %w", ErrRead, at, err)
	}
	return buf, nil
}

func (b *Bundle) openPrelude() error {
	got, err := b.read(0, int(min(b.size, int64(preludeSize))))
	if err != nil {
		return err
	}
	if !bytes.HasPrefix(got, []byte(magic)) && !bytes.HasPrefix([]byte(magic), got) {
		return fmt.Errorf("%w: it begins with %q, want %q", ErrNotBundle, got[:min(len(got), len(magic))], magic)
	}
	if len(got) < preludeSize {
		return damagedFile("it ends after %d bytes, in its first %d", b.size, preludeSize)
	}
	if v := binary.BigEndian.Uint16(got[len(magic):]); v != versionNewest {
		return fmt.Errorf("%w: version %d, this program reads version %d", ErrVersion, v, versionNewest)
	}
	return nil
}

// damagedFile is damage of the file as a whole.
func damagedFile(format string, args ...any) error {
	return &DamageError{Section: "file", Block: -1, Problem: fmt.Sprintf(format, args...)}
}

// walk finds all blocks. What a head says is checked against the contents later.
func (b *Bundle) walk() error {
	for at := int64(preludeSize); ; {
		number := len(b.blocks)
		if b.size-at < headSize {
			return damagedFile("it ends in the head of block %d, behind %s", number, b.lastName())
		}
		head, err := b.read(at, headSize)
		if err != nil {
			return err
		}
		k, n, length := kind(head[0]), binary.BigEndian.Uint32(head[1:]), binary.BigEndian.Uint32(head[5:])
		if got, want := castagnoli(head[:9]), binary.BigEndian.Uint32(head[9:]); got != want {
			return damagedFile("the head of block %d, behind %s, has the checksum %08x, want %08x", number, b.lastName(), got, want)
		}
		if n != uint32(number) {
			return damaged(k, number, "it stands where block %d should, and says that it is block %d", number, n)
		}
		at += headSize
		if int64(length) > b.size-at {
			return damaged(k, number, "it has %d bytes, and the file ends after %d of them", length, b.size-at)
		}
		b.blocks = append(b.blocks, block{kind: k, at: at, length: length})
		at += int64(length)
		if k == kindContents {
			if at != b.size {
				return damagedFile("%d bytes stand behind its end", b.size-at)
			}
			return nil
		}
	}
}

// lastName is the section of the last block that was found.
func (b *Bundle) lastName() string {
	if len(b.blocks) == 0 {
		return "the prelude"
	}
	return "the " + b.blocks[len(b.blocks)-1].kind.String()
}

// openContents takes the sums of all blocks from the last one.
func (b *Bundle) openContents() error {
	last := len(b.blocks) - 1
	contents, err := b.read(b.blocks[last].at, int(b.blocks[last].length))
	if err != nil {
		return err
	}
	if want := last*entrySize + sha256.Size; len(contents) != want {
		return damaged(kindContents, last, "%d bytes for %d blocks, want %d", len(contents), last, want)
	}
	entries := contents[:last*entrySize]
	b.id = idOf(entries)
	if want := domain.Hash(contents[len(entries):]); b.id != want {
		return damaged(kindContents, last, "its entries hash to %s, want %s", b.id, want)
	}
	for i := range b.blocks[:last] {
		entry := entries[i*entrySize:]
		if k := kind(entry[0]); k != b.blocks[i].kind {
			return damaged(b.blocks[i].kind, i, "the contents say that it is of section %s", k)
		}
		if n := binary.BigEndian.Uint32(entry[1:]); n != b.blocks[i].length {
			return damaged(b.blocks[i].kind, i, "%d bytes, the contents say %d", b.blocks[i].length, n)
		}
		b.blocks[i].sum = domain.Hash(entry[5:entrySize])
	}
	b.blocks = b.blocks[:last]
	return nil
}

// checkOrder holds the sections' order and number.
func (b *Bundle) checkOrder() error {
	var seen [kindContents + 1]int
	last := kind(0)
	for i := range b.blocks {
		k := b.blocks[i].kind
		switch {
		case k == 0 || k >= kindContents:
			return damaged(k, i, "version %d has no such section", versionNewest)
		case k < last:
			return damaged(k, i, "it stands behind the %s", last)
		case k == last && !k.many():
			return damaged(k, i, "it is there twice")
		}
		seen[k]++
		last = k
	}
	for k := kindHeader; k < kindContents; k++ {
		if !k.many() && k != kindConsistency && seen[k] == 0 || k == kindRecords && seen[k] == 0 {
			return damaged(k, -1, "it is missing")
		}
	}
	return nil
}

// payload returns a block's payload, checked against the contents.
func (b *Bundle) payload(i int) ([]byte, error) {
	payload, err := b.read(b.blocks[i].at, int(b.blocks[i].length))
	if err != nil {
		return nil, err
	}
	if got := domain.Hash(sha256.Sum256(payload)); got != b.blocks[i].sum {
		return nil, b.locate(i, payload, got)
	}
	return payload, nil
}

// locate names what of a block is damaged: a record, if one can be told.
func (b *Bundle) locate(i int, payload []byte, got domain.Hash) error {
	k := b.blocks[i].kind
	if k == kindGenesis || k == kindEarlier || k == kindRecords {
		next := uint64(0)
		for first, rest := true, payload; len(rest) > 0; first = false {
			p, after, index, err := cutFrame(rest)
			if err != nil && first {
				return damagedRecord(k, i, index, "the first of its block: %v", err)
			}
			if err != nil {
				return damagedRecord(k, i, next, "%v", err)
			}
			next, rest = p.record.Index+1, after
		}
	}
	return damaged(k, i, "its %d bytes hash to %s, want %s", len(payload), got, b.blocks[i].sum)
}

// Check reads every byte and holds it against the contents.
func (b *Bundle) Check(ctx context.Context) error {
	for i := range b.blocks {
		if err := ctx.Err(); err != nil {
			return err
		}
		if _, err := b.payload(i); err != nil {
			return err
		}
	}
	return nil
}

// ID is the hash of the whole bundle: two with the same id have the same bytes.
func (b *Bundle) ID() domain.Hash { return b.id }

// Size is the length of the file in bytes.
func (b *Bundle) Size() int64 { return b.size }

// Header returns what the bundle is about.
func (b *Bundle) Header() Header { return b.header }

// Result returns the epoch's result as the bundle says it. It is the bundle's:
// nobody may change it.
func (b *Bundle) Result() *Result { return b.result }

// Policy returns the policy that the bundle says was in force.
func (b *Bundle) Policy() *domain.PolicyChange { return b.policy }

// Checkpoints returns the signed checkpoints of the log.
func (b *Bundle) Checkpoints() []Checkpoint { return b.checkpoints }
