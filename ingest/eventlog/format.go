package eventlog

import (
	"encoding/binary"
	"fmt"

	"assay/domain"
)

// The store is one ordered map. A key is one letter and a big-endian number, so
// that each of the four kinds is appended at its own end and a compaction moves
// files instead of rewriting them:
//
//	+---+-----------------+
//	| r | index       u64 | -> head of record index: domain.Record.EncodeHead
//	+---+-----------------+
//	| t | hash index  u64 | -> 32 bytes: an RFC 6962 leaf or inner hash, numbered
//	+---+-----------------+    as tlog.StoredHashIndex does
//	| w | index       u64 | -> witness of record index; no key if it is empty
//	+---+-----------------+
//	| m | name     ascii  | -> one of:
//	+---+-----------------+
//
//	format   u32: version of all this
//	head     size u64 | root 32
//	cursor   created i64 (unix ns) | sequence u64 | mark 32 | stream name, to the end
//	counts   (reason u8 | count u64)..., ascending reasons, none zero
//	pruned   u64: witnesses of records below it are gone; in format 2 only
//
// All numbers are big-endian.
const (
	prefixRecord  = 'r'
	prefixHash    = 't'
	prefixWitness = 'w'
	prefixMeta    = 'm'

	metaFormat = "format"
	metaHead   = "head"
	metaCursor = "cursor"
	metaCounts = "counts"
	metaPruned = "pruned"
)

// Formats of the store. A log of a newer format is refused.
const (
	formatWhole  = 1 // every record has its witness
	formatPruned = 2 // those below meta pruned have none

	formatNewest = formatPruned
)

func numberKey(prefix byte, n uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte{prefix}, n)
}

func metaKey(name string) []byte { return append([]byte{prefixMeta}, name...) }

// keyNumber reads the number of a key, false if the key has another form.
func keyNumber(prefix byte, key []byte) (uint64, bool) {
	if len(key) != 9 || key[0] != prefix {
		return 0, false
	}
	return binary.BigEndian.Uint64(key[1:]), true
}

// A Cursor is a position in the stream: the last message that the log accounts
// for. A stream that was deleted and made again has another creation time, and
// its sequence numbers mean other messages; one that was restored from an older
// copy and went on has another message at that number. The zero cursor is before
// every stream.
type Cursor struct {
	Stream   string // name
	Created  int64  // when the stream was made, unix nanoseconds by the broker's clock
	Sequence uint64
	Mark     domain.Hash // of the message at Sequence, as the reader of the stream defines it
}

// String returns "ICN@<created>#<sequence>".
func (c Cursor) String() string { return fmt.Sprintf("%s@%d#%d", c.Stream, c.Created, c.Sequence) }

func (c Cursor) encode() []byte {
	b := binary.BigEndian.AppendUint64(nil, uint64(c.Created))
	b = binary.BigEndian.AppendUint64(b, c.Sequence)
	b = append(b, c.Mark[:]...)
	return append(b, c.Stream...)
}

func decodeCursor(b []byte) (Cursor, error) {
	if len(b) < 48 {
		return Cursor{}, corrupt("cursor of %d bytes, want at least 48", len(b))
	}
	return Cursor{
		Created:  int64(binary.BigEndian.Uint64(b)),
		Sequence: binary.BigEndian.Uint64(b[8:]),
		Mark:     domain.Hash(b[16:48]),
		Stream:   string(b[48:]),
	}, nil
}

// Oddities of accepted and refused messages. They change nothing; they are
// counted beside the reasons of domain.Reject, in numbers that those never use.
const (
	// SubjectMismatch counts messages under a subject that is not their fact's.
	SubjectMismatch = 101
	// IDMismatch counts messages whose Nats-Msg-Id is not their content's hash.
	IDMismatch = 102
	// Deputy counts publish acknowledgements that a reply subject brought into
	// the stream.
	Deputy = 103
	// Header counts messages with a header that only another stream
	// configuration would honour.
	Header = 104
)

// Counts holds how many messages were refused, by domain.Reject, and how many
// were odd, by the numbers above.
type Counts [256]uint64

// Rejected returns the number of all refused messages.
func (c Counts) Rejected() uint64 {
	var n uint64
	for _, r := range domain.Rejects() {
		n += c[r]
	}
	return n
}

// Add adds d to every count.
func (c *Counts) Add(d *Counts) {
	for i, n := range d {
		c[i] += n
	}
}

func (c Counts) encode() []byte {
	var b []byte
	for i, n := range c {
		if n > 0 {
			b = append(b, byte(i))
			b = binary.BigEndian.AppendUint64(b, n)
		}
	}
	return b
}

func decodeCounts(b []byte) (Counts, error) {
	var c Counts
	if len(b)%9 != 0 {
		return c, corrupt("counts of %d bytes, want a multiple of 9", len(b))
	}
	for ; len(b) > 0; b = b[9:] {
		c[b[0]] = binary.BigEndian.Uint64(b[1:])
	}
	return c, nil
}

func encodeHead(size uint64, root domain.Hash) []byte {
	return append(binary.BigEndian.AppendUint64(nil, size), root[:]...)
}

func decodeHead(b []byte) (size uint64, root domain.Hash, err error) {
	if len(b) != 8+32 {
		return 0, root, corrupt("head of %d bytes, want 40", len(b))
	}
	copy(root[:], b[8:])
	return binary.BigEndian.Uint64(b), root, nil
}

func encodePruned(index uint64) []byte { return binary.BigEndian.AppendUint64(nil, index) }

func decodePruned(b []byte) (uint64, error) {
	if len(b) != 8 {
		return 0, corrupt("pruned of %d bytes, want 8", len(b))
	}
	return binary.BigEndian.Uint64(b), nil
}

func encodeFormat(n uint32) []byte { return binary.BigEndian.AppendUint32(nil, n) }

func decodeFormat(b []byte) (uint32, error) {
	if len(b) != 4 {
		return 0, corrupt("format of %d bytes, want 4", len(b))
	}
	return binary.BigEndian.Uint32(b), nil
}
