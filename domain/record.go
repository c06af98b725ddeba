package domain

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"assay/domain/sha256x2"
)

// A Record is one entry of the log: a pure function of the stream's message
// (payload, sequence, broker timestamp) and of the records before it. Its body
// is what folds need; its witness is what only an audit needs.
type Record struct {
	Index   uint64 // dense from 0; record 0 is the genesis
	Seq     uint64 // stream sequence of the message; 0 for the genesis
	Time    int64  // the broker's timestamp of it, unix nanoseconds; no rule reads it
	Kind    Kind
	Version uint8
	Digest  Hash // what the originator signed; zero for records that the log makes
	Body    []byte

	WitnessHash Hash // sha256 of the witness
	Witness     []byte
}

// recordHeader is seq, time, kind, version, digest, witness hash.
const recordHeader = 8 + 8 + 2 + 1 + 32 + 32

// EncodeHead returns what is hashed and stored of a record beside its witness:
//
//	seq u64 | time i64 | kind u16 | version u8 | digest 32 | witness hash 32 | body
//
// All integers are big-endian. The index is the record's key.
func (r *Record) EncodeHead() []byte {
	b := make([]byte, 0, recordHeader+len(r.Body))
	b = binary.BigEndian.AppendUint64(b, r.Seq)
	b = binary.BigEndian.AppendUint64(b, uint64(r.Time))
	b = binary.BigEndian.AppendUint16(b, uint16(r.Kind))
	b = append(b, r.Version)
	b = append(b, r.Digest[:]...)
	b = append(b, r.WitnessHash[:]...)
	return append(b, r.Body...)
}

// DecodeHead reads what EncodeHead wrote; the witness stays unset. The body is
// a part of b.
func DecodeHead(index uint64, b []byte) (Record, error) {
	if len(b) < recordHeader {
		return Record{}, fmt.Errorf("record %d: %d bytes, want at least %d", index, len(b), recordHeader)
	}
	r := Record{
		Index:   index,
		Seq:     binary.BigEndian.Uint64(b),
		Time:    int64(binary.BigEndian.Uint64(b[8:])),
		Kind:    Kind(binary.BigEndian.Uint16(b[16:])),
		Version: b[18],
		Body:    b[recordHeader:],
	}
	copy(r.Digest[:], b[19:])
	copy(r.WitnessHash[:], b[51:])
	return r, nil
}

// EncodeWitness returns the canonical witness of a message: its signature and
// its proofs, as [signature, proofs].
func EncodeWitness(sig Signature, proofs [][]byte) []byte {
	size := 1 + 2 + len(sig) + 5
	for _, p := range proofs {
		size += 5 + len(p)
	}
	b := append(make([]byte, 0, size), codeFixArray|2)
	b = appendBinary(b, sig[:])
	b = appendArray(b, len(proofs))
	for _, p := range proofs {
		b = appendBinary(b, p)
	}
	return b
}

// DecodeWitness reads what EncodeWitness wrote.
func DecodeWitness(b []byte) (Signature, [][]byte, error) {
	var sig Signature
	var proofs [][]byte
	w := newWireDecoder(b)
	w.open(2)
	w.signature(&sig)
	for range w.arrayLen("proofs") {
		proofs = append(proofs, w.bytes("proof"))
	}
	return sig, proofs, w.finish()
}

// WitnessHash returns the hash under which a record commits to its witness.
func WitnessHash(witness []byte) Hash { return sha256.Sum256(witness) }

// WitnessHashes writes the WitnessHash of each witness to hashes, two at a time.
func WitnessHashes(hashes []Hash, witnesses [][]byte) {
	var two sha256x2.Hasher
	sha256x2.SumAll(&two, hashes, witnesses)
}

// Leaf returns the RFC 6962 leaf hash of the record: SHA-256 of 0x00 and the
// record's head, which commits to body and witness alike.
func (r *Record) Leaf() Hash { return LeafOf(r.EncodeHead()) }

// LeafOf returns the RFC 6962 leaf hash of an encoded head.
func LeafOf(head []byte) Hash {
	return sha256.Sum256(AppendLeafInput(make([]byte, 0, 1+len(head)), head))
}
