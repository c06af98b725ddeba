package checkpoint

import (
	"crypto/ed25519"
	"encoding/binary"
	"fmt"
	"math"
)

// timeSize is the length of a cosignature's time in bytes.
const timeSize = 8

// cosigned returns the message of a cosignature/v1: two lines before the whole
// text of the checkpoint (C2SP tlog-cosignature, "Ed25519 signed message").
func cosigned(text []byte, unixSeconds uint64) []byte {
	return append(fmt.Appendf(nil, "cosignature/v1\ntime %d\n", unixSeconds), text...)
}

// splitTime takes a timestamped signature apart: time u64, big-endian, of at most
// 63 bits, and 64 bytes.
func splitTime(sig []byte) (unixSeconds uint64, signature []byte, ok bool) {
	if len(sig) != timeSize+ed25519.SignatureSize {
		return 0, nil, false
	}
	at := binary.BigEndian.Uint64(sig)
	return at, sig[timeSize:], at <= math.MaxInt64
}

// stamp signs as a key does at a time; it is a note.Signer.
type stamp struct {
	key         *Key
	unixSeconds uint64 // of a cosignature
}

func (s stamp) Name() string    { return s.key.public.name }
func (s stamp) KeyHash() uint32 { return s.key.public.id }

// Sign signs a checkpoint's text.
func (s stamp) Sign(text []byte) ([]byte, error) {
	if s.key.public.algorithm == LogKey {
		return ed25519.Sign(s.key.private, text), nil
	}
	if s.unixSeconds > math.MaxInt64 {
		return nil, fmt.Errorf("time %d, want at most %d", s.unixSeconds, int64(math.MaxInt64))
	}
	sig := binary.BigEndian.AppendUint64(nil, s.unixSeconds)
	return append(sig, ed25519.Sign(s.key.private, cosigned(text, s.unixSeconds))...), nil
}
