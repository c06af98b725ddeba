package checkpoint

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Algorithm is the signature type byte of a key (C2SP signed-note).
type Algorithm byte

// The two that there are here.
const (
	// LogKey signs the checkpoints of one log: plain Ed25519 over the text.
	LogKey Algorithm = 0x01
	// WitnessKey cosigns checkpoints of others: Ed25519 with a time, cosignature/v1.
	WitnessKey Algorithm = 0x04
)

// String names what the key is for.
func (a Algorithm) String() string {
	switch a {
	case LogKey:
		return "log"
	case WitnessKey:
		return "witness"
	}
	return fmt.Sprintf("algorithm %#02x", byte(a))
}

// A PublicKey is what signatures are verified with. Its text is a vkey, as
// C2SP signed-note has it: name, "+", 8 hex digits of the key's id, "+", and
// base64 of algorithm byte and key.
type PublicKey struct {
	name      string
	id        uint32
	algorithm Algorithm
	key       [ed25519.PublicKeySize]byte
}

// Name is the log's origin, or what a witness calls itself.
func (k PublicKey) Name() string { return k.name }

// KeyHash is the key's id, by which a signature line names it.
func (k PublicKey) KeyHash() uint32 { return k.id }

// Algorithm says what the key is for.
func (k PublicKey) Algorithm() Algorithm { return k.algorithm }

// String returns the vkey.
func (k PublicKey) String() string {
	material := append([]byte{byte(k.algorithm)}, k.key[:]...)
	return fmt.Sprintf("%s+%08x+%s", k.name, k.id, base64.StdEncoding.EncodeToString(material))
}

// Verify reports whether sig, without the key's id, is a signature of a
// checkpoint's text.
func (k PublicKey) Verify(text, sig []byte) bool {
	if k.algorithm == WitnessKey {
		at, sig, ok := splitTime(sig)
		return ok && ed25519.Verify(k.key[:], cosigned(text, at), sig)
	}
	return ed25519.Verify(k.key[:], text, sig)
}

// newPublicKey computes the id: the first 32 bits of the SHA-256 of name, newline,
// algorithm and key.
func newPublicKey(name string, a Algorithm, key []byte) (PublicKey, error) {
	if err := validName(name); err != nil {
		return PublicKey{}, err
	}
	if a != LogKey && a != WitnessKey {
		return PublicKey{}, fmt.Errorf("key of %s has algorithm %#02x, want %#02x (Ed25519) or %#02x (Ed25519 cosignature/v1)",
			name, byte(a), byte(LogKey), byte(WitnessKey))
	}
	if len(key) != ed25519.PublicKeySize {
		return PublicKey{}, fmt.Errorf("key of %s has %d bytes, want %d", name, len(key), ed25519.PublicKeySize)
	}
	k := PublicKey{name: name, algorithm: a}
	copy(k.key[:], key)
	sum := sha256.Sum256(append([]byte(name+"\n"+string(rune(a))), key...))
	k.id = binary.BigEndian.Uint32(sum[:])
	return k, nil
}

// validName holds the name of a key against the signed-note format.
func validName(name string) error {
	if name == "" || len(name) > 1<<10 || !utf8.ValidString(name) || strings.Contains(name, "+") ||
		strings.ContainsFunc(name, func(r rune) bool { return r < 0x20 || unicode.IsSpace(r) }) {
		return fmt.Errorf("key name %.80q: want UTF-8 without spaces, plus signs and control characters, 1 to 1024 bytes", name)
	}
	return nil
}

// ParsePublicKey reads a vkey.
func ParsePublicKey(vkey string) (PublicKey, error) {
	name, a, material, id, err := splitKey(vkey)
	if err != nil {
		return PublicKey{}, fmt.Errorf("vkey %.120q: %w", vkey, err)
	}
	k, err := newPublicKey(name, a, material)
	if err != nil {
		return PublicKey{}, fmt.Errorf("vkey %.120q: %w", vkey, err)
	}
	if k.id != id {
		return PublicKey{}, fmt.Errorf("vkey %.120q: id %08x, the name and key have %08x: a character of it is wrong", vkey, id, k.id)
	}
	return k, nil
}

// splitKey takes the three parts of a key's text apart.
func splitKey(text string) (name string, a Algorithm, material []byte, id uint32, err error) {
	parts := strings.Split(text, "+")
	if len(parts) < 3 {
		return "", 0, nil, 0, fmt.Errorf("want name, id and key with plus signs between")
	}
	encoded := strings.Join(parts[2:], "+") // base64 has plus signs of its own
	n, err := strconv.ParseUint(parts[1], 16, 32)
	if err != nil || fmt.Sprintf("%08x", n) != parts[1] {
		return "", 0, nil, 0, fmt.Errorf("id %.20q: want 8 hex digits in lower case", parts[1])
	}
	b, err := base64.StdEncoding.Strict().DecodeString(encoded)
	if err != nil || len(b) < 1 || base64.StdEncoding.EncodeToString(b) != encoded {
		return "", 0, nil, 0, fmt.Errorf("its key is no base64")
	}
	return parts[0], Algorithm(b[0]), b[1:], uint32(n), nil
}

// A Key is a private key. It is printed by Secret only.
type Key struct {
	public  PublicKey
	private ed25519.PrivateKey
}

// secretPrefix begins the text of a private key, as golang.org/x/mod/sumdb/note
// writes it.
const secretPrefix = "PRIVATE+KEY+"

// NewKey makes a key for a name from random bytes.
func NewKey(random io.Reader, name string, a Algorithm) (*Key, error) {
	var seed [ed25519.SeedSize]byte
	if _, err := io.ReadFull(random, seed[:]); err != nil {
		return nil, fmt.Errorf("make a %s key for %s: %w", a, name, err)
	}
	return keyOf(name, a, seed[:])
}

func keyOf(name string, a Algorithm, seed []byte) (*Key, error) {
	private := ed25519.NewKeyFromSeed(seed)
	public, err := newPublicKey(name, a, private[ed25519.PublicKeySize:])
	if err != nil {
		return nil, err
	}
	return &Key{public, private}, nil
}

// ParseKey reads what Secret returns. The text is never part of an error.
func ParseKey(text string) (*Key, error) {
	rest, ok := strings.CutPrefix(text, secretPrefix)
	if !ok {
		return nil, fmt.Errorf("private key: want a text that begins with %s", secretPrefix)
	}
	name, a, seed, id, err := splitKey(rest)
	if err != nil {
		return nil, fmt.Errorf("private key: %w", err)
	}
	if len(seed) != ed25519.SeedSize {
		return nil, fmt.Errorf("private key of %s has %d bytes, want %d", name, len(seed), ed25519.SeedSize)
	}
	k, err := keyOf(name, a, seed)
	if err != nil {
		return nil, fmt.Errorf("private key: %w", err)
	}
	if k.public.id != id {
		return nil, fmt.Errorf("private key of %s: id %08x, the name and key have %08x: a character of it is wrong", name, id, k.public.id)
	}
	return k, nil
}

// Public returns the key that verifies.
func (k *Key) Public() PublicKey { return k.public }

// Secret returns the text of a key file: the private key.
func (k *Key) Secret() string {
	material := append([]byte{byte(k.public.algorithm)}, k.private.Seed()...)
	return fmt.Sprintf("%s%s+%08x+%s", secretPrefix, k.public.name, k.public.id, base64.StdEncoding.EncodeToString(material))
}

// String names the key without giving it away.
func (k *Key) String() string { return fmt.Sprintf("%s key of %s", k.public.algorithm, k.public.name) }
