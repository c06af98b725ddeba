package explain

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"slices"
	"sort"

	"assay/domain"
	"assay/projections"
)

// An index is what a fold told in one epoch, by subject, so that an explanation
// reads the subject's part and folds nothing. It is a cache: whoever deletes it
// loses time and no truth. Its form:
//
//	magic "ASSAYEXP" | version u16 | rules u16 | epoch u64 | log size u64 | log root 32 |
//	blocks | places of the blocks | number of places u64 | checksum of the places u32 |
//	checksum of the head u32
//
// A place is 32 bytes: the first 16 of the SHA-256 of the block's name, its offset
// u64, its length u32, its checksum u32; places ascend. Numbers are big-endian
// here, checksums CRC-32C. A block is the length uvarint and the runs, as in a
// stream, of its name and what block.walk, common.walk or numbers writes. Log size and root are of the log with the record that
// closed the epoch. The same log makes the same bytes, whether the fold began with
// its first record or with a snapshot. Checksums find damage, not intent.
const (
	indexMagic   = "ASSAYEXP"
	indexVersion = 1 // raised with every change of the form, or of what folds tell
	indexHead    = len(indexMagic) + 2 + 2 + 8 + 8 + 32
	indexFoot    = 8 + 4 + 4
	placeSize    = 32
	nameSize     = 16 // of a block's hashed name in a place
	mostPlaces   = 1 << 26
)

// ErrBadIndex is wrapped by errors about an index that is damaged, or of another
// version.
var ErrBadIndex = errors.New("not an index that counts")

// Index is an index that can be read.
type Index struct {
	Epoch   domain.Epoch
	LogSize uint64
	LogRoot domain.Hash

	file   io.ReaderAt
	closer io.Closer // nil: whoever opened it closes the file
	places []byte
	common common
}

// OpenIndex reads the head of an index of the given size in bytes, its places, and
// what all explanations need. Errors that are not about reading wrap ErrBadIndex.
func OpenIndex(file io.ReaderAt, size int64) (*Index, error) {
	x := &Index{file: file}
	if size < int64(indexHead+indexFoot) {
		return nil, fmt.Errorf("%w: it has %d bytes", ErrBadIndex, size)
	}
	head, foot := make([]byte, indexHead), make([]byte, indexFoot)
	if _, err := file.ReadAt(head, 0); err != nil {
		return nil, fmt.Errorf("read the head of an index: %w", err)
	}
	if _, err := file.ReadAt(foot, size-int64(indexFoot)); err != nil {
		return nil, fmt.Errorf("read the end of an index: %w", err)
	}
	if err := x.readHead(head, foot); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBadIndex, err)
	}
	places := binary.BigEndian.Uint64(foot)
	if places > mostPlaces || int64(places)*placeSize > size-int64(indexHead+indexFoot) {
		return nil, fmt.Errorf("%w: %d places in %d bytes", ErrBadIndex, places, size)
	}
	x.places = make([]byte, places*placeSize)
	if _, err := file.ReadAt(x.places, size-int64(indexFoot)-int64(len(x.places))); err != nil {
		return nil, fmt.Errorf("read the places of an index: %w", err)
	}
	if got, want := checksum(x.places), binary.BigEndian.Uint32(foot[8:]); got != want {
		return nil, fmt.Errorf("%w: its places have checksum %08x, want %08x", ErrBadIndex, got, want)
	}
	if ok, err := x.read(keyCommon, x.common.walk); err != nil || !ok {
		return nil, cmp.Or(err, fmt.Errorf("%w: it has no block of the epoch", ErrBadIndex))
	}
	return x, nil
}

// Close closes the file of an index from a Store.
func (x *Index) Close() error {
	if x.closer == nil {
		return nil
	}
	return x.closer.Close()
}

func (x *Index) readHead(head, foot []byte) error {
	if got, want := checksum(head), binary.BigEndian.Uint32(foot[12:]); got != want {
		return fmt.Errorf("its head has checksum %08x, want %08x", got, want)
	}
	magic, rest := head[:len(indexMagic)], head[len(indexMagic):]
	if string(magic) != indexMagic {
		return fmt.Errorf("it begins with %q, want %q", magic, indexMagic)
	}
	if got := binary.BigEndian.Uint16(rest); got != indexVersion {
		return fmt.Errorf("it has version %d, want %d", got, indexVersion)
	}
	if got := binary.BigEndian.Uint16(rest[2:]); got != projections.RulesVersion {
		return fmt.Errorf("it is by version %d of the rules, want %d", got, projections.RulesVersion)
	}
	x.Epoch = domain.Epoch(binary.BigEndian.Uint64(rest[4:]))
	x.LogSize = binary.BigEndian.Uint64(rest[12:])
	x.LogRoot = domain.Hash(rest[20:])
	return nil
}

// read reads a block; false if there is none of that name.
func (x *Index) read(key blockKey, walk func(*wire)) (bool, error) {
	name := hashed(key)
	count := len(x.places) / placeSize
	i := sort.Search(count, func(i int) bool { return bytes.Compare(x.places[i*placeSize:][:nameSize], name[:]) >= 0 })
	if i == count || !bytes.Equal(x.places[i*placeSize:][:nameSize], name[:]) {
		return false, nil
	}
	place := x.places[i*placeSize+nameSize:][:placeSize-nameSize]
	content := make([]byte, binary.BigEndian.Uint32(place[8:]))
	if _, err := x.file.ReadAt(content, int64(binary.BigEndian.Uint64(place))); err != nil {
		return false, fmt.Errorf("read a block of an index: %w", err)
	}
	if got, want := checksum(content), binary.BigEndian.Uint32(place[12:]); got != want {
		return false, fmt.Errorf("%w: a block has checksum %08x, want %08x", ErrBadIndex, got, want)
	}
	packed := streamReader{in: content}
	size, err := packed.uvarint()
	var raw []byte
	if err == nil {
		raw, err = packed.runs(size)
	}
	if err != nil {
		return false, fmt.Errorf("%w: block %q: %w", ErrBadIndex, key, err)
	}
	w := &wire{reading: true, b: raw}
	var got string
	w.text(&got)
	walk(w)
	switch {
	case w.err != nil:
		return false, fmt.Errorf("%w: block %q: %w", ErrBadIndex, key, w.err)
	case got != string(key) || len(w.b) > 0:
		return false, fmt.Errorf("%w: block %q says %q, with %d bytes after its end", ErrBadIndex, key, got, len(w.b))
	}
	return true, nil
}

// indexWriter puts an index together.
type indexWriter struct {
	out    []byte
	raw    []byte // of one block
	places [][placeSize]byte
}

func newIndexWriter(epoch domain.Epoch, size uint64, root domain.Hash) *indexWriter {
	out := binary.BigEndian.AppendUint16([]byte(indexMagic), indexVersion)
	out = binary.BigEndian.AppendUint16(out, projections.RulesVersion)
	out = binary.BigEndian.AppendUint64(out, uint64(epoch))
	out = binary.BigEndian.AppendUint64(out, size)
	return &indexWriter{out: append(out, root[:]...)}
}

func (x *indexWriter) add(key blockKey, walk func(*wire)) {
	offset := len(x.out)
	w := &wire{b: x.raw[:0]}
	name := string(key)
	w.text(&name)
	walk(w)
	x.raw = w.b
	x.out = appendRuns(binary.AppendUvarint(x.out, uint64(len(w.b))), w.b)
	var place [placeSize]byte
	hash := hashed(key)
	copy(place[:], hash[:])
	binary.BigEndian.PutUint64(place[nameSize:], uint64(offset))
	binary.BigEndian.PutUint32(place[nameSize+8:], uint32(len(x.out)-offset))
	binary.BigEndian.PutUint32(place[nameSize+12:], checksum(x.out[offset:]))
	x.places = append(x.places, place)
}

// finish returns the index.
func (x *indexWriter) finish() []byte {
	slices.SortFunc(x.places, func(a, b [placeSize]byte) int { return bytes.Compare(a[:nameSize], b[:nameSize]) })
	start := len(x.out)
	for _, place := range x.places {
		x.out = append(x.out, place[:]...)
	}
	sum := checksum(x.out[start:])
	x.out = binary.BigEndian.AppendUint64(x.out, uint64(len(x.places)))
	x.out = binary.BigEndian.AppendUint32(x.out, sum)
	return binary.BigEndian.AppendUint32(x.out, checksum(x.out[:indexHead]))
}

func checksum(b []byte) uint32 { return crc32.Checksum(b, crc32.MakeTable(crc32.Castagnoli)) }

// hashed is a block's name in its place.
func hashed(key blockKey) [nameSize]byte {
	sum := sha256.Sum256([]byte(key))
	return [nameSize]byte(sum[:nameSize])
}
