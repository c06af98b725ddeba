package domain

import (
	"encoding/binary"
	"fmt"
)

// Message returns the message that the record was made from, and its fact: the
// record's body, and the proofs and the signature of its witness, for network n.
// It refuses what DecodeMessage would refuse of them, and a witness in another
// form than EncodeWitness gives it. Proofs are parts of the witness. Digest and
// witness hash of the record are not looked at.
func (r *Record) Message(n Network) (*Message, Fact, error) {
	if !r.Kind.FromMessage() {
		return nil, nil, fmt.Errorf("ERR_KIND %s does not travel as a message", r.Kind)
	}
	f, err := DecodeBody(r.Kind, r.Version, r.Body)
	if err != nil {
		return nil, nil, err
	}
	m := &Message{Network: n, Kind: r.Kind, Version: r.Version, Body: r.Body}
	if err := m.readWitness(r.Witness); err != nil {
		return nil, nil, fmt.Errorf("witness: %w", err)
	}
	if err := checkProofs(f, m.Proofs); err != nil {
		return nil, nil, err
	}
	// Only what is near the limit is worth encoding to see on which side it is.
	if len(r.Body)+len(r.Witness) > MaxMessageBytes-256 {
		if size := len(m.Encode()); size > MaxMessageBytes {
			return nil, nil, &DecodeError{"ERR_TOO_LARGE", -1, fmt.Sprintf("%d bytes, want at most %d", size, MaxMessageBytes)}
		}
	}
	return m, f, nil
}

// readWitness takes signature and proofs from a witness without copying them.
func (m *Message) readWitness(witness []byte) error {
	w := witnessReader{witness}
	ok := w.array(2)
	sig, isSig := w.binary()
	n, isArray := w.arrayLen()
	if ok = ok && isSig && len(sig) == len(m.Signature) && isArray && n <= len(w.rest); ok && n > 0 {
		m.Proofs = make([][]byte, n)
	}
	for i := range m.Proofs {
		if m.Proofs[i], isSig = w.binary(); !isSig {
			ok = false
			break
		}
	}
	if ok && len(w.rest) == 0 {
		copy(m.Signature[:], sig)
		return nil
	}
	if _, _, err := DecodeWitness(witness); err != nil { // it says what is wrong
		return err
	}
	return &DecodeError{"ERR_NONCANONICAL", -1, "encodes to other bytes"}
}

// witnessReader reads arrays and binaries in their shortest msgpack form, and
// nothing else.
type witnessReader struct{ rest []byte }

func (w *witnessReader) array(want int) bool {
	n, ok := w.arrayLen()
	return ok && n == want
}

func (w *witnessReader) arrayLen() (int, bool) {
	if len(w.rest) == 0 {
		return 0, false
	}
	code := w.rest[0]
	if code&0xf0 == 0x90 {
		w.rest = w.rest[1:]
		return int(code & 0x0f), true
	}
	switch code {
	case 0xdc:
		return w.length(2, 16)
	case 0xdd:
		return w.length(4, 1<<16)
	}
	return 0, false
}

func (w *witnessReader) binary() ([]byte, bool) {
	if len(w.rest) == 0 {
		return nil, false
	}
	n, ok := 0, false
	switch w.rest[0] {
	case 0xc4:
		n, ok = w.length(1, 0)
	case 0xc5:
		n, ok = w.length(2, 1<<8)
	case 0xc6:
		n, ok = w.length(4, 1<<16)
	}
	if !ok || n > len(w.rest) {
		return nil, false
	}
	b := w.rest[:n:n]
	w.rest = w.rest[n:]
	return b, true
}

// length reads a length of size bytes behind its code, false if a shorter form
// would have done: one for lengths below least.
func (w *witnessReader) length(size, least int) (int, bool) {
	if len(w.rest) < 1+size {
		return 0, false
	}
	var word [4]byte
	copy(word[4-size:], w.rest[1:1+size])
	n := binary.BigEndian.Uint32(word[:])
	w.rest = w.rest[1+size:]
	return int(n), n >= uint32(least) && n <= 1<<30
}
