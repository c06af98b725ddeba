package checkpoint

import (
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/mod/sumdb/note"

	"assay/domain"
)

func newKey(t *testing.T, name string, a Algorithm) *Key {
	t.Helper()
	k, err := NewKey(rand.Reader, name, a)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func publics(keys ...*Key) []PublicKey {
	var all []PublicKey
	for _, k := range keys {
		all = append(all, k.Public())
	}
	return all
}

func signed(t *testing.T, log *Key, size uint64, root domain.Hash, extensions ...string) *Note {
	t.Helper()
	n, err := Sign(Checkpoint{log.public.name, size, root, extensions}, log)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func cosign(t *testing.T, n *Note, at uint64, keys ...*Key) *Note {
	t.Helper()
	for _, k := range keys {
		var err error
		if n, err = n.cosign(k, at); err != nil {
			t.Fatal(err)
		}
	}
	return n
}

// Keys that others published: Go's checksum database, and a witness.
const (
	sumdbKey  = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"
	remoraKey = "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2"
)

// A checkpoint of Go's checksum database, as it was signed.
func TestPublishedCheckpoint(t *testing.T) {
	const text = "go.sum database tree\n65209736\n5+uGFjx6xBZG8ip1+wi77v+grwbhhukIrxEUS8PXvRo=\n"
	const line = "Az3grnbssgK7ubgFX36gVETtNv0U23qxyAhAMai2QUfeGa3nB/akvkMdlUErfcZz7l/R3cVtYspg3dxXABkGZZKdsQ8="
	k, err := ParsePublicKey(sumdbKey)
	if err != nil {
		t.Fatal(err)
	}
	sig, err := base64.StdEncoding.DecodeString(line)
	if err != nil {
		t.Fatal(err)
	}
	if binary.BigEndian.Uint32(sig) != k.KeyHash() || !k.Verify([]byte(text), sig[4:]) {
		t.Error("the signature is not verified")
	}
	if c, err := Parse(text); err != nil || c.Size != 65209736 {
		t.Errorf("%+v, %v", c, err)
	}
	// That database's key has another name than its origin line, which says nothing
	// of whose log it is.
	if _, err := Open([]byte(text+"\n\u2014 sum.golang.org "+line+"\n"), []PublicKey{k}, nil); !errors.Is(err, ErrUnsigned) {
		t.Errorf("%v, want %v", err, ErrUnsigned)
	}
}

func TestKeys(t *testing.T) {
	for _, vkey := range []string{sumdbKey, remoraKey, newKey(t, "é/x", WitnessKey).Public().String()} {
		k, err := ParsePublicKey(vkey)
		if err != nil || k.String() != vkey {
			t.Errorf("%s: %s, %v", vkey, k, err)
		}
	}
	k := newKey(t, "some.log", LogKey)
	again, err := ParseKey(k.Secret())
	if err != nil || again.Secret() != k.Secret() || again.Public() != k.Public() {
		t.Errorf("%v, %v", again, err)
	}
	// golang.org/x/mod reads the same texts.
	if s, err := note.NewSigner(k.Secret()); err != nil || s.KeyHash() != k.public.id {
		t.Errorf("%v", err)
	}
	if v, err := note.NewVerifier(k.Public().String()); err != nil || v.KeyHash() != k.public.id {
		t.Errorf("%v", err)
	}
	if strings.Contains(fmt.Sprint(k), base64.StdEncoding.EncodeToString(k.private.Seed())) {
		t.Error("a key prints its secret")
	}
}

func TestKeysRefused(t *testing.T) {
	k := newKey(t, "some.log", LogKey)
	vkey, secret := k.Public().String(), k.Secret()
	for _, bad := range []string{
		"", "x", "x+y", "some log" + vkey[8:], "+" + vkey, strings.ToUpper(vkey), vkey + "\n", vkey[:len(vkey)-4],
		strings.Replace(vkey, "some.log", "some.lag", 1), "example.com+00000000+" + vkey[18:],
	} {
		if _, err := ParsePublicKey(bad); err == nil {
			t.Errorf("vkey %q is accepted", bad)
		}
	}
	for _, bad := range []string{"", vkey, secret[1:], secret + "\n", strings.Replace(secret, "some.log", "some.lag", 1), secret[:len(secret)-4]} {
		_, err := ParseKey(bad)
		if err == nil {
			t.Errorf("private key %q is accepted", bad)
		} else if strings.Contains(err.Error(), secret[len(secret)-20:]) {
			t.Errorf("an error gives the key away: %v", err)
		}
	}
}

// Log and witness sign as the two specifications say, byte by byte.
func TestSignatures(t *testing.T) {
	log, witness := newKey(t, "some.log", LogKey), newKey(t, "w/1", WitnessKey)
	n := cosign(t, signed(t, log, 7, domain.Hash{1}, "more"), 1679315147, witness)
	text := n.Checkpoint.Text()
	rest, ok := strings.CutPrefix(string(n.Bytes()), text+"\n")
	if !ok {
		t.Fatalf("%s", n.Bytes())
	}
	lines := strings.Split(strings.TrimSuffix(rest, "\n"), "\n")
	if len(lines) != 2 || !strings.HasPrefix(lines[0], "\u2014 some.log ") || !strings.HasPrefix(lines[1], "\u2014 w/1 ") {
		t.Fatalf("%q", lines)
	}
	first, err := base64.StdEncoding.DecodeString(strings.Fields(lines[0])[2])
	if err != nil || len(first) != 4+64 || !ed25519.Verify(log.private.Public().(ed25519.PublicKey), []byte(text), first[4:]) {
		t.Errorf("the log's signature: %x, %v", first, err)
	}
	second, err := base64.StdEncoding.DecodeString(strings.Fields(lines[1])[2])
	message := "cosignature/v1\ntime 1679315147\n" + text
	if err != nil || len(second) != 4+8+64 || binary.BigEndian.Uint64(second[4:]) != 1679315147 ||
		!ed25519.Verify(witness.private.Public().(ed25519.PublicKey), []byte(message), second[12:]) {
		t.Errorf("the cosignature: %x, %v", second, err)
	}
	v, err := note.NewVerifier(log.Public().String())
	if err != nil {
		t.Fatal(err)
	}
	if opened, err := note.Open(n.Bytes(), note.VerifierList(v)); err != nil || opened.Text != text || len(opened.UnverifiedSigs) != 1 {
		t.Errorf("%+v, %v", opened, err)
	}
	if len(n.Cosigned) != 1 || n.Cosigned[0] != (Cosignature{witness.Public(), 1679315147}) {
		t.Errorf("%+v", n.Cosigned)
	}
}

func TestSignRefuses(t *testing.T) {
	log, witness := newKey(t, "some.log", LogKey), newKey(t, "some.log", WitnessKey)
	for what, err := range map[string]error{
		"other origin":   second(Sign(Checkpoint{Origin: "other.log"}, log)),
		"witness key":    second(Sign(Checkpoint{Origin: "some.log"}, witness)),
		"oversize":       second(Sign(Checkpoint{Origin: "some.log", Size: 1 << 63}, log)),
		"two-line entry": second(Sign(Checkpoint{Origin: "some.log", Extensions: []string{"a\nb"}}, log)),
		"time":           second(signed(t, log, 1, domain.Hash{}).cosign(witness, 1<<63)),
	} {
		if err == nil {
			t.Errorf("%s is signed", what)
		}
	}
}

func second[T any](_ T, err error) error { return err }

// Any byte that changes ends in an error, or in a note without that signature.
func TestChangedNotes(t *testing.T) {
	log, witness := newKey(t, "some.log", LogKey), newKey(t, "w1", WitnessKey)
	whole := cosign(t, signed(t, log, 1234, domain.Hash{1}), 99, witness).Bytes()
	for at := range whole {
		for _, flip := range []byte{1, 2, 0x20, 0x80} {
			b := bytes.Clone(whole)
			b[at] ^= flip
			n, err := Open(b, publics(log), publics(witness))
			if err == nil && (n.Checkpoint.Text() != string(whole[:len(n.Checkpoint.Text())]) || len(n.Cosigned) != 0) {
				t.Fatalf("byte %d: %q", at, b)
			}
		}
		if _, err := Open(whole[:at], publics(log), publics(witness)); err == nil && !bytes.HasSuffix(whole[:at], []byte("=\n")) {
			t.Errorf("the first %d bytes are accepted", at)
		}
	}
	for what, b := range map[string][]byte{
		"carriage return": bytes.ReplaceAll(whole, []byte("\n"), []byte("\r\n")),
		"newline at end":  bytes.TrimSuffix(whole, []byte("\n")),
		"signatures":      whole[:bytes.Index(whole, []byte("\n\n"))+1],
		"at most":         append(bytes.Clone(whole), make([]byte, maxNote)...),
	} {
		if _, err := Open(b, publics(log), nil); err == nil {
			t.Errorf("%s: accepted", what)
		}
	}
}

func TestOpenWithOtherKeys(t *testing.T) {
	log, other := newKey(t, "some.log", LogKey), newKey(t, "some.log", LogKey)
	witness := newKey(t, "w", WitnessKey)
	n := cosign(t, signed(t, log, 5, domain.Hash{1}), 1, witness)
	if _, err := Open(n.Bytes(), publics(other), publics(witness)); !errors.Is(err, ErrUnsigned) || !strings.Contains(err.Error(), "some.log+") {
		t.Errorf("%v, want %v", err, ErrUnsigned)
	}
	if _, err := Open(n.Bytes(), nil, nil); !errors.Is(err, ErrUnsigned) {
		t.Errorf("%v, want %v", err, ErrUnsigned)
	}
	if c, err := Read(n.Bytes()); err != nil || c.Text() != n.Checkpoint.Text() {
		t.Errorf("%+v, %v", c, err)
	}
	opened, err := Open(n.Bytes(), publics(other, log), nil)
	if err != nil || opened.Log != log.Public() || len(opened.Cosigned) != 0 || !bytes.Equal(opened.Bytes(), n.Bytes()) {
		t.Errorf("%+v, %v", opened, err)
	}
}

func TestMerge(t *testing.T) {
	log := newKey(t, "some.log", LogKey)
	a, b, stranger := newKey(t, "a", WitnessKey), newKey(t, "b", WitnessKey), newKey(t, "c", WitnessKey)
	bare := signed(t, log, 5, domain.Hash{1})
	open := func(n *Note, witnesses ...*Key) *Note {
		o, err := Open(n.Bytes(), publics(log), publics(witnesses...))
		if err != nil {
			t.Fatal(err)
		}
		return o
	}
	merged, err := open(cosign(t, bare, 10, a), a, b).Merge(open(cosign(t, bare, 20, b, stranger), a, b))
	if err != nil {
		t.Fatal(err)
	}
	if got := open(merged, a, b, stranger); len(got.Cosigned) != 2 {
		t.Errorf("cosigned by %v, want a and b and not the unknown c", got.Cosigned)
	}
	later, err := merged.Merge(open(cosign(t, bare, 30, a), a))
	if err != nil {
		t.Fatal(err)
	}
	earlier, err := later.Merge(open(cosign(t, bare, 5, b), b))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range open(earlier, a, b).Cosigned {
		if want := map[PublicKey]uint64{a.Public(): 30, b.Public(): 20}[c.Witness]; c.Time != want {
			t.Errorf("%s at %d, want %d", c.Witness.Name(), c.Time, want)
		}
	}
	if _, err := merged.Merge(signed(t, log, 6, domain.Hash{1})); !errors.Is(err, ErrOtherText) {
		t.Errorf("%v, want %v", err, ErrOtherText)
	}
}

func FuzzOpen(f *testing.F) {
	log, err := NewKey(bytes.NewReader(make([]byte, 32)), "some.log", LogKey)
	if err != nil {
		f.Fatal(err)
	}
	n, err := Sign(Checkpoint{Origin: "some.log", Size: 1}, log)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(n.Bytes())
	f.Fuzz(func(t *testing.T, b []byte) {
		if n, err := Open(b, publics(log), nil); err == nil {
			if again, err := Open(n.Bytes(), publics(log), nil); err != nil || again.text != n.text {
				t.Errorf("%q: %v", b, err)
			}
		}
	})
}
