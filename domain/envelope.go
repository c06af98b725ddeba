package domain

import "encoding/binary"

// Envelopes and witnesses have a decoder of their own beside the general one, for
// the same reason as reports: it takes exactly what is canonical, as parts of the
// input, and of anything else it only says that it is none.

// Codes of binaries, with a length of 1, 2 and 4 bytes.
const (
	codeBin8  = 0xc4
	codeBin16 = 0xc5
	codeBin32 = 0xc6
)

// binary takes a binary, as a part of the input.
func (b *plain) binary() []byte {
	n := 0
	switch h := b.peek(5); h[0] {
	case codeBin8:
		n = int(h[1])
		b.skip(2)
	case codeBin16:
		n = int(binary.BigEndian.Uint16(h[1:]))
		b.good = b.good && n > 0xff
		b.skip(3)
	case codeBin32:
		n = int(binary.BigEndian.Uint32(h[1:]))
		b.good = b.good && n > 0xffff
		b.skip(5)
	default:
		b.good = false
	}
	if n < 0 || n > len(b.rest) { // 2^31 and more are negative on 32 bits
		b.good = false
		return nil
	}
	part := b.rest[:n:n]
	b.skip(n)
	return part
}

// fixed takes a binary of the length of dst.
func (b *plain) fixed(dst []byte) {
	part := b.binary()
	b.good = b.good && len(part) == len(dst)
	copy(dst, part)
}

// binaries takes an array of binaries.
func (b *plain) binaries() [][]byte {
	n := b.array()
	if !b.good || n == 0 {
		return nil
	}
	all := make([][]byte, 0, min(n, len(b.rest)/2)) // each has a code and a length
	for range n {
		part := b.binary()
		if !b.good {
			return nil
		}
		all = append(all, part)
	}
	return all
}

// plainEnvelope returns the message of a canonical envelope, nil if b is none.
func plainEnvelope(b []byte) *Message {
	p := plain{b, true}
	if p.array() != 8 || p.uint() != envelopeVersion {
		return nil
	}
	m := &Message{}
	m.Network.ChainID = p.uint()
	p.fixed(m.Network.Settlement[:])
	kind, version := p.uint(), p.uint()
	m.Kind, m.Version = Kind(kind), uint8(version)
	m.Body = p.binary()
	m.Proofs = p.binaries()
	p.fixed(m.Signature[:])
	if !p.good || len(p.rest) > 0 || kind > 1<<16-1 || version > 1<<8-1 {
		return nil
	}
	return m
}

// appendBinary appends a binary in its shortest form.
func appendBinary(b, part []byte) []byte {
	switch n := len(part); {
	case n <= 0xff:
		b = append(b, codeBin8, byte(n))
	case n <= 0xffff:
		b = binary.BigEndian.AppendUint16(append(b, codeBin16), uint16(n))
	default:
		b = binary.BigEndian.AppendUint32(append(b, codeBin32), uint32(n))
	}
	return append(b, part...)
}

// appendArray appends the length of an array in its shortest form.
func appendArray(b []byte, n int) []byte {
	switch {
	case n <= 0x0f:
		return append(b, codeFixArray|byte(n))
	case n <= 0xffff:
		return binary.BigEndian.AppendUint16(append(b, codeArray16), uint16(n))
	}
	return binary.BigEndian.AppendUint32(append(b, codeArray32), uint32(n))
}
