package domain

import "fmt"

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
	p := plain{witness, true}
	fields := p.array()
	p.fixed(m.Signature[:])
	m.Proofs = p.binaries()
	if p.good && fields == 2 && len(p.rest) == 0 {
		return nil
	}
	if _, _, err := DecodeWitness(witness); err != nil { // it says what is wrong
		return err
	}
	return &DecodeError{"ERR_NONCANONICAL", -1, "encodes to other bytes"}
}
