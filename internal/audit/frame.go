package audit

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"math"

	"assay/domain"
)

// A frame is one record in a block, the RFC 6962 inclusion proof of its leaf in
// the result's log where it needs one:
//
//	index u64 | head length u32 | witness length u32 | proof hashes u8 | crc32c u32 | head | witness | proof
//
// The crc32c is over all other bytes of the frame, so that damage in a block of
// many records is that of one. Head and witness are those of the log
// (docs/formats.md §2.1 and §2.2).
const frameHead = 8 + 4 + 4 + 1 + 4

// proved is a record and its inclusion proof; no hashes where it stands in the
// segment, which proves itself as a whole.
type proved struct {
	record domain.Record
	proof  []domain.Hash
}

// appendFrame appends a record's frame.
func appendFrame(b []byte, p *proved) []byte {
	head := p.record.EncodeHead()
	at := len(b)
	b = binary.BigEndian.AppendUint64(b, p.record.Index)
	b = binary.BigEndian.AppendUint32(b, uint32(len(head)))
	b = binary.BigEndian.AppendUint32(b, uint32(len(p.record.Witness)))
	b = append(b, byte(len(p.proof)))
	b = append(b, 0, 0, 0, 0)
	b = append(b, head...)
	b = append(b, p.record.Witness...)
	for _, h := range p.proof {
		b = append(b, h[:]...)
	}
	binary.BigEndian.PutUint32(b[at+frameHead-4:], frameSum(b[at:]))
	return b
}

// frameSum is the checksum of a frame, whose own four bytes do not count.
func frameSum(frame []byte) uint32 {
	return crc32.Update(castagnoli(frame[:frameHead-4]), castagnoliTable(), frame[frameHead:])
}

// frameLength returns the length of the frame that b begins with.
func frameLength(b []byte) (uint64, error) {
	if len(b) < frameHead {
		return 0, fmt.Errorf("%d bytes of a frame, want at least %d", len(b), frameHead)
	}
	n := frameHead + uint64(binary.BigEndian.Uint32(b[8:])) + uint64(binary.BigEndian.Uint32(b[12:])) + 32*uint64(b[16])
	if n > uint64(len(b)) {
		return 0, fmt.Errorf("a frame of %d bytes, and %d are left", n, len(b))
	}
	return n, nil
}

// cutFrame reads the frame that b begins with and returns what is after it. The
// record is a part of b. index is that of the frame even if the frame is bad, or
// math.MaxUint64.
func cutFrame(b []byte) (p proved, rest []byte, index uint64, err error) {
	index = math.MaxUint64
	if len(b) >= 8 {
		index = binary.BigEndian.Uint64(b)
	}
	n, err := frameLength(b)
	if err != nil {
		return p, nil, index, err
	}
	frame, rest := b[:n:n], b[n:]
	if got, want := frameSum(frame), binary.BigEndian.Uint32(frame[frameHead-4:]); got != want {
		return p, rest, index, fmt.Errorf("its bytes have the checksum %08x, want %08x", got, want)
	}
	headEnd := frameHead + binary.BigEndian.Uint32(frame[8:])
	witnessEnd := headEnd + binary.BigEndian.Uint32(frame[12:])
	if p.record, err = domain.DecodeHead(index, frame[frameHead:headEnd]); err != nil {
		return p, rest, index, err
	}
	if witnessEnd > headEnd {
		p.record.Witness = frame[headEnd:witnessEnd]
	}
	for proof := frame[witnessEnd:]; len(proof) > 0; proof = proof[32:] {
		p.proof = append(p.proof, domain.Hash(proof[:32]))
	}
	return p, rest, index, nil
}
