package probes

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"strconv"
	"strings"
)

// A parcel is the file of one message in the outbox:
//
//	offset  bytes  content
//	0       8      "assayobx"
//	8       1      version, 1
//	9       2      length s of the subject, big-endian
//	11      s      subject
//	11+s    n      envelope
//	11+s+n  4      crc32c of all before it, big-endian
//
// Its name is the number of its Put, 20 digits, and ".msg".
const (
	parcelMagic   = "assayobx"
	parcelVersion = 1
	parcelSuffix  = ".msg"
	maxSubject    = 256 // bytes
)

func parcelName(seq uint64) string { return fmt.Sprintf("%020d%s", seq, parcelSuffix) }

func parseParcelName(name string) (uint64, bool) {
	digits, ok := strings.CutSuffix(name, parcelSuffix)
	if !ok || len(digits) != 20 {
		return 0, false
	}
	seq, err := strconv.ParseUint(digits, 10, 64)
	return seq, err == nil
}

func encodeParcel(subject string, envelope []byte) []byte {
	b := make([]byte, 0, len(parcelMagic)+3+len(subject)+len(envelope)+4)
	b = append(b, parcelMagic...)
	b = append(b, parcelVersion)
	b = binary.BigEndian.AppendUint16(b, uint16(len(subject)))
	b = append(b, subject...)
	b = append(b, envelope...)
	return binary.BigEndian.AppendUint32(b, crc32.Checksum(b, castagnoli()))
}

func decodeParcel(b []byte) (subject string, envelope []byte, err error) {
	head := len(parcelMagic) + 3
	if len(b) < head+4 || string(b[:len(parcelMagic)]) != parcelMagic {
		return "", nil, fmt.Errorf("%d bytes that don't start with %q", len(b), parcelMagic)
	}
	if v := b[len(parcelMagic)]; v != parcelVersion {
		return "", nil, fmt.Errorf("parcel version got %d, know %d", v, parcelVersion)
	}
	body := b[:len(b)-4]
	if got, want := crc32.Checksum(body, castagnoli()), binary.BigEndian.Uint32(b[len(b)-4:]); got != want {
		return "", nil, fmt.Errorf("parcel checksum %08x, want %08x", got, want)
	}
	n := int(binary.BigEndian.Uint16(b[head-2:]))
	if n == 0 || head+n >= len(body) {
		return "", nil, errors.New("parcel without a subject or an envelope")
	}
	return string(body[head : head+n]), body[head+n:], nil
}
