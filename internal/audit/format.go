package audit

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash/crc32"

	"assay/domain"
)

// A bundle is a row of blocks behind a prelude, and nothing after the last:
//
//	magic "ASSAYAUD" | version u16
//	( kind u8 | number u32 | length u32 | crc32c u32 | payload )...
//
// All numbers are big-endian. Blocks are numbered from 0, their kinds never
// descend, and the last one is the contents. The crc32c is that of the nine bytes
// before it. The contents' payload is, for every block before it,
//
//	kind u8 | length u32 | sha256 of the payload 32
//
// and then the SHA-256 of prelude and entries, which is the bundle's id: two
// bundles with the same id have the same bytes.
const (
	magic = "ASSAYAUD"

	// version of the format; a program refuses the ones that it does not know.
	versionOne    = 1 // first
	versionNewest = versionOne

	preludeSize = len(magic) + 2
	headSize    = 1 + 4 + 4 + 4
	entrySize   = 1 + 4 + sha256.Size

	// blockSize is where a block of many things ends, in bytes: large enough
	// that contents stay small beside them, small enough to be held in memory.
	blockSize = 1 << 20
)

// A kind says what a block holds. Numbers are never reused; blocks stand in
// their order.
type kind uint8

const (
	kindHeader      kind = 1  // what the bundle is about
	kindGenesis     kind = 2  // record 0 with its proof
	kindResult      kind = 3  // the epoch's result
	kindPayouts     kind = 4  // leaves of the payout tree
	kindSlashes     kind = 5  // leaves of the slash tree
	kindPolicy      kind = 6  // in force in the epoch
	kindCheckpoint  kind = 7  // one signed checkpoint of the log
	kindSnapshot    kind = 8  // a part of the state that the segment goes on from
	kindConsistency kind = 9  // proof that the snapshot's log is the beginning of the result's
	kindEarlier     kind = 10 // reports before the segment that it asks for, with proofs
	kindRecords     kind = 11 // the segment
	kindContents    kind = 12
)

// String names the section as messages do.
func (k kind) String() string {
	switch k {
	case kindHeader:
		return "header"
	case kindGenesis:
		return "genesis"
	case kindResult:
		return "result"
	case kindPayouts:
		return "payouts"
	case kindSlashes:
		return "slashes"
	case kindPolicy:
		return "policy"
	case kindCheckpoint:
		return "checkpoint"
	case kindSnapshot:
		return "snapshot"
	case kindConsistency:
		return "consistency proof"
	case kindEarlier:
		return "earlier reports"
	case kindRecords:
		return "records"
	case kindContents:
		return "contents"
	}
	return fmt.Sprintf("section %d", uint8(k))
}

// many reports whether there may be any number of blocks of this kind, none
// included.
func (k kind) many() bool {
	switch k {
	case kindPayouts, kindSlashes, kindCheckpoint, kindSnapshot, kindEarlier, kindRecords:
		return true
	}
	return false
}

func castagnoliTable() *crc32.Table { return crc32.MakeTable(crc32.Castagnoli) } // made once by the library
func castagnoli(b []byte) uint32    { return crc32.Checksum(b, castagnoliTable()) }

// prelude is what a bundle begins with.
func prelude() []byte { return binary.BigEndian.AppendUint16([]byte(magic), versionNewest) }

// appendHead appends what stands before a block's payload.
func appendHead(b []byte, k kind, number, length uint32) []byte {
	at := len(b)
	b = append(b, byte(k))
	b = binary.BigEndian.AppendUint32(b, number)
	b = binary.BigEndian.AppendUint32(b, length)
	return binary.BigEndian.AppendUint32(b, castagnoli(b[at:]))
}

// appendEntry appends a block's line of the contents.
func appendEntry(b []byte, k kind, payload []byte) []byte {
	b = binary.BigEndian.AppendUint32(append(b, byte(k)), uint32(len(payload)))
	sum := sha256.Sum256(payload)
	return append(b, sum[:]...)
}

// idOf is the id of the bundle with these entries.
func idOf(entries []byte) domain.Hash {
	h := sha256.New()
	h.Write(prelude())
	h.Write(entries)
	return domain.Hash(h.Sum(nil))
}
