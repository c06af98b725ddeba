package domain

import (
	"encoding/binary"
	"fmt"
	"slices"
)

// MaxMessageBytes is the largest message that is looked at.
const MaxMessageBytes = 256 << 10

// envelopeVersion is the version of the outer array of a message.
const envelopeVersion = 1

// A Message is a signed fact on its way through the stream. On the wire it is
// one msgpack array:
//
//	[envelope version, chain id, settlement, kind, kind version, body, proofs, signature]
//
// The body is a binary with the fact's own array; the proofs are binaries
// that belong to the fact but not to its body: the receipts of a report's
// entries, in their order, or the Safe signature of an approval. The signature
// covers all of it.
type Message struct {
	Network   Network
	Kind      Kind
	Version   uint8
	Body      []byte
	Proofs    [][]byte
	Signature Signature
}

// Digest is what the originator signs: the keccak256 of the tag, the network,
// the kind, its version, and the hashes of body and proofs. It identifies the
// message's content, whoever sends it under whatever subject.
func (m *Message) Digest() Hash {
	return Keccak256(m.preimage(Keccak256(m.Body), ProofsHash(m.Proofs)))
}

// preimage is what Digest is the hash of.
func (m *Message) preimage(body, proofs Hash) []byte {
	b := m.Network.preimage(tagMessage, 67)
	b = binary.BigEndian.AppendUint16(b, uint16(m.Kind))
	b = append(b, m.Version)
	b = append(b, body[:]...)
	return append(b, proofs[:]...)
}

// A Digester computes the digests of many messages at once, which costs a third of
// one after the other. It may be used again and keeps its memory; it belongs to
// one caller at a time. The zero value is ready.
type Digester struct {
	parts  [][]byte
	hashes []Hash
	row    []byte // hashes of proofs, of one message behind the other
}

// Digests writes the digest of every message to digests.
func (d *Digester) Digests(digests []Hash, messages []*Message) {
	d.parts, d.row = d.parts[:0], d.row[:0]
	for _, m := range messages {
		d.parts = append(d.parts, m.Body)
	}
	for _, m := range messages {
		d.parts = append(d.parts, m.Proofs...)
	}
	d.hashes = slices.Grow(d.hashes[:0], len(d.parts)+len(messages))[:len(d.parts)+len(messages)]
	HashAll(d.hashes, d.parts)
	bodies, ofProofs, ofRows := d.hashes[:len(messages)], d.hashes[len(messages):len(d.parts)], d.hashes[len(d.parts):]
	for i := range ofProofs {
		d.row = append(d.row, ofProofs[i][:]...)
	}
	rest := d.row
	for i, m := range messages {
		n := len(Hash{}) * len(m.Proofs)
		d.parts[i], rest = rest[:n], rest[n:]
	}
	HashAll(ofRows, d.parts[:len(messages)])
	for i, m := range messages {
		d.parts[i] = m.preimage(bodies[i], ofRows[i])
	}
	HashAll(digests, d.parts[:len(messages)])
	clear(d.parts)
}

// ProofsHash binds the proofs: keccak256 over each one's hash in order.
func ProofsHash(proofs [][]byte) Hash {
	hashes := make([]Hash, len(proofs))
	HashAll(hashes, proofs)
	row := make([]byte, 0, len(Hash{})*len(hashes))
	for i := range hashes {
		row = append(row, hashes[i][:]...)
	}
	return Keccak256(row)
}

// NewMessage encodes and signs a fact. It refuses what DecodeMessage would
// refuse: a signature is not spent on what can never be accepted.
func NewMessage(n Network, f Fact, proofs [][]byte, signer Signer) (*Message, error) {
	if err := f.valid(); err != nil {
		return nil, fmt.Errorf("message of kind %s: %w", f.Kind(), err)
	}
	m := &Message{Network: n, Kind: f.Kind(), Version: 1, Body: EncodeBody(f), Proofs: proofs}
	if err := checkProofs(f, proofs); err != nil {
		return nil, fmt.Errorf("message of kind %s: %w", f.Kind(), err)
	}
	if _, _, refused := DecodeMessage(m.Encode()); refused != nil {
		return nil, fmt.Errorf("message of kind %s: %s", f.Kind(), refused.Detail)
	}
	var err error
	if m.Signature, err = signer.Sign(m.Digest()); err != nil {
		return nil, fmt.Errorf("sign a message of kind %s: %w", f.Kind(), err)
	}
	return m, nil
}

// checkProofs holds the proofs against what the fact's kind wants.
func checkProofs(f Fact, proofs [][]byte) error {
	want, size := 0, 0
	switch f := f.(type) {
	case *Report:
		want, size = len(f.Peers), receiptSize
	case *Approval:
		want, size = 1, len(Signature{})
	}
	if len(proofs) != want {
		return fmt.Errorf("ERR_NO_COUNTERSIG %d proofs, want %d", len(proofs), want)
	}
	for i, p := range proofs {
		if len(p) != size {
			return fmt.Errorf("ERR_SIG_LEN proofs[%d] of %d bytes, want %d", i, len(p), size)
		}
	}
	return nil
}

// Encode returns the canonical wire form.
func (m *Message) Encode() []byte {
	w := newWireEncoder()
	w.open(8)
	version, kind, kindVersion := uint64(envelopeVersion), uint64(m.Kind), uint64(m.Version)
	w.uint("", &version)
	w.uint("", &m.Network.ChainID)
	w.address("", &m.Network.Settlement)
	w.uint("", &kind)
	w.uint("", &kindVersion)
	w.bytes(m.Body)
	w.open(len(m.Proofs))
	for _, p := range m.Proofs {
		w.bytes(p)
	}
	w.bytes(m.Signature[:])
	return w.buf.Bytes()
}

// DecodeMessage reads a message and its fact. It accepts exactly what Encode
// writes of a valid fact of a kind that travels; every refusal is a
// *Rejection with reason Malformed, led by a code. Network and signature are
// not judged here. The message's body and proofs are parts of b.
func DecodeMessage(b []byte) (*Message, Fact, *Rejection) {
	m, err := decodeEnvelope(b)
	if err != nil {
		return nil, nil, Refuse(Malformed, "%v", err)
	}
	if !m.Kind.FromMessage() {
		return nil, nil, Refuse(Malformed, "ERR_KIND %s does not travel as a message", m.Kind)
	}
	f, err := DecodeBody(m.Kind, m.Version, m.Body)
	if err != nil {
		return nil, nil, Refuse(Malformed, "%v", err)
	}
	if err := checkProofs(f, m.Proofs); err != nil {
		return nil, nil, Refuse(Malformed, "%v", err)
	}
	return m, f, nil
}

func decodeEnvelope(b []byte) (*Message, error) {
	if len(b) == 0 {
		return nil, &DecodeError{"ERR_EMPTY", -1, "a message has at least an envelope"}
	}
	if len(b) > MaxMessageBytes {
		return nil, &DecodeError{"ERR_TOO_LARGE", -1, fmt.Sprintf("%d bytes, want at most %d", len(b), MaxMessageBytes)}
	}
	if m := plainEnvelope(b); m != nil {
		return m, nil
	}
	return decodeAnyEnvelope(b)
}

// decodeAnyEnvelope is decodeEnvelope by the general decoder, which knows what is
// wrong.
func decodeAnyEnvelope(b []byte) (*Message, error) {
	w := newWireDecoder(b)
	m := &Message{}
	var version, kind, kindVersion uint64
	n := w.arrayLen("envelope")
	w.uint("envelope version", &version)
	if w.err == nil && version != envelopeVersion {
		w.fail("ERR_VERSION", "envelope version got %d, know %d", version, envelopeVersion)
	}
	if w.err == nil && n != 8 {
		w.fail("ERR_DECODE", "envelope of %d fields, want 8", n)
	}
	w.uint("chain id", &m.Network.ChainID)
	w.address("settlement", &m.Network.Settlement)
	w.uint("kind", &kind)
	w.uint("kind version", &kindVersion)
	if w.err == nil && (kind > 1<<16-1 || kindVersion > 1<<8-1) {
		w.fail("ERR_KIND", "kind %d, version %d", kind, kindVersion)
	}
	m.Kind, m.Version = Kind(kind), uint8(kindVersion)
	m.Body = w.bytes("body")
	for range w.arrayLen("proofs") {
		m.Proofs = append(m.Proofs, w.bytes("proof"))
	}
	w.signature(&m.Signature)
	if err := w.finish(); err != nil {
		return nil, err
	}
	if !slices.Equal(m.Encode(), b) {
		return nil, &DecodeError{"ERR_NONCANONICAL", -1, "envelope encodes to other bytes"}
	}
	return m, nil
}
