package checkpoint

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"

	"golang.org/x/mod/sumdb/note"
)

// maxNote bounds a checkpoint with its signatures in bytes. C2SP asks for at least
// 16 signatures, which may have 5 kB each.
const maxNote = 256 << 10

// Errors of notes; the message around each says more.
var (
	// ErrNote says that a file is no signed checkpoint, or that a signature in it is
	// wrong.
	ErrNote = errors.New("not a good signed checkpoint")
	// ErrUnsigned says that the log did not sign: no key that was named made a
	// signature.
	ErrUnsigned = errors.New("not signed by the log")
	// ErrOtherText says that two notes are not of the same checkpoint.
	ErrOtherText = errors.New("signatures are of another checkpoint")
)

// A Note is a checkpoint that its log has signed, with the cosignatures of
// witnesses that the reader knows.
type Note struct {
	Checkpoint Checkpoint
	Log        PublicKey // the key that signed
	Cosigned   []Cosignature

	text             string
	verified, others []note.Signature
}

// A Cosignature is a witness's word that it has seen no larger tree of the log,
// and that this one extends all that it saw.
type Cosignature struct {
	Witness PublicKey
	Time    uint64 // of the signature, unix seconds by the witness's clock
}

// Sign makes the note of a checkpoint with the log's key.
func Sign(c Checkpoint, key *Key) (*Note, error) {
	if key.public.algorithm != LogKey {
		return nil, fmt.Errorf("sign a checkpoint of %s: the key is a %s", c.Origin, key)
	}
	if key.public.name != c.Origin {
		return nil, fmt.Errorf("sign a checkpoint of %s: the key is that of log %s", c.Origin, key.public.name)
	}
	if err := c.valid(); err != nil {
		return nil, fmt.Errorf("sign a checkpoint: %w", err)
	}
	b, err := note.Sign(&note.Note{Text: c.Text()}, stamp{key: key})
	if err != nil {
		return nil, fmt.Errorf("sign a checkpoint: %w", err)
	}
	return Open(b, []PublicKey{key.public}, nil)
}

// Open reads a note, and verifies every signature of a key among logs and
// witnesses. One that is wrong is an error, one of an unknown key is passed over.
// ErrUnsigned if none is of a log key whose name is the checkpoint's origin.
func Open(b []byte, logs, witnesses []PublicKey) (*Note, error) {
	n, err := open(b, slices.Concat(logs, witnesses))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNote, err)
	}
	if n.Log == (PublicKey{}) {
		return nil, fmt.Errorf("checkpoint of %s, %d records: %w: %s", n.Checkpoint.Origin, n.Checkpoint.Size, ErrUnsigned, wanted(logs))
	}
	return n, nil
}

// Read returns what a note says, whoever signed it: nothing of it is to be believed
// before Open has verified it, or it was held against a log.
func Read(b []byte) (Checkpoint, error) {
	n, err := open(b, nil)
	if err != nil {
		return Checkpoint{}, fmt.Errorf("%w: %w", ErrNote, err)
	}
	return n.Checkpoint, nil
}

func open(b []byte, keys []PublicKey) (*Note, error) {
	if err := shape(b); err != nil {
		return nil, err
	}
	var known []PublicKey
	var verifiers []note.Verifier
	for _, k := range keys {
		if !slices.Contains(known, k) {
			known = append(known, k)
			verifiers = append(verifiers, k)
		}
	}
	opened, err := note.Open(b, note.VerifierList(verifiers...))
	var unverified *note.UnverifiedNoteError
	if errors.As(err, &unverified) {
		opened = unverified.Note
	} else if err != nil {
		return nil, err
	}
	n := &Note{text: opened.Text, verified: opened.Sigs, others: opened.UnverifiedSigs}
	if n.Checkpoint, err = Parse(n.text); err != nil {
		return nil, err
	}
	for _, s := range opened.Sigs {
		sig, err := base64.StdEncoding.Strict().DecodeString(s.Base64)
		if err != nil {
			return nil, fmt.Errorf("the signature by %s+%08x is no canonical base64", s.Name, s.Hash)
		}
		n.count(known[slices.IndexFunc(known, func(k PublicKey) bool { return k.made(s) })], sig)
	}
	return n, nil
}

// shape names what is wrong with a note that went through a mail program or an
// editor; note.Open only says that something is.
func shape(b []byte) error {
	if len(b) > maxNote {
		return fmt.Errorf("%d bytes, want at most %d", len(b), maxNote)
	}
	switch at := bytes.IndexFunc(b, func(r rune) bool { return r < 0x20 && r != '\n' || r == utf8.RuneError }); {
	case at >= 0 && b[at] == '\r':
		return fmt.Errorf("byte %d is a carriage return: lines end with a newline alone", at)
	case at >= 0:
		return fmt.Errorf("byte %d, %#02x, is a control character or no UTF-8", at, b[at])
	case !bytes.HasSuffix(b, []byte("\n")):
		return errors.New("it does not end with a newline")
	case !bytes.Contains(b, []byte("\n\n\u2014 ")):
		return errors.New("no empty line and signatures after the text")
	}
	return nil
}

// wanted says whose signature was looked for.
func wanted(logs []PublicKey) string {
	if len(logs) == 0 {
		return "no key of a log is given"
	}
	text := "want a signature by"
	for i, k := range logs {
		if i > 0 {
			text += " or"
		}
		text += fmt.Sprintf(" %s+%08x", k.name, k.id)
	}
	return text
}

// count takes a verified signature, behind the key's id, in.
func (n *Note) count(k PublicKey, sig []byte) {
	if k.algorithm == LogKey && k.name == n.Checkpoint.Origin {
		n.Log = k
	}
	if k.algorithm == WitnessKey {
		at, _, _ := splitTime(sig[4:]) // it was verified, so it is whole
		n.Cosigned = append(n.Cosigned, Cosignature{k, at})
	}
}

// Bytes returns the note with all its signatures, those of unknown keys last.
func (n *Note) Bytes() []byte {
	b, err := note.Sign(&note.Note{Text: n.text, Sigs: n.verified, UnverifiedSigs: n.others})
	if err != nil {
		panic("checkpoint: write a note that was read: " + err.Error())
	}
	return b
}

// cosign returns the note with the cosignature of a witness, in place of an
// earlier one.
func (n *Note) cosign(key *Key, unixSeconds uint64) (*Note, error) {
	b, err := note.Sign(&note.Note{Text: n.text, Sigs: n.verified, UnverifiedSigs: n.others}, stamp{key, unixSeconds})
	if err != nil {
		return nil, fmt.Errorf("cosign a checkpoint of %s: %w", n.Checkpoint.Origin, err)
	}
	keys := []PublicKey{key.public}
	for _, c := range n.Cosigned {
		if c.Witness != key.public {
			keys = append(keys, c.Witness)
		}
	}
	return Open(b, []PublicKey{n.Log}, keys)
}

// Merge returns the note with the cosignatures of another note of the same
// checkpoint: those that were verified, the latest of each witness. ErrOtherText
// if it is of another one.
func (n *Note) Merge(other *Note) (*Note, error) {
	if n.text != other.text {
		return nil, fmt.Errorf("%w: text %q, want %q", ErrOtherText, other.text, n.text)
	}
	merged := &Note{Checkpoint: n.Checkpoint, Log: n.Log, text: n.text, others: n.others}
	merged.verified, merged.Cosigned = slices.Clone(n.verified), slices.Clone(n.Cosigned)
	for _, c := range other.Cosigned {
		i := slices.IndexFunc(merged.Cosigned, func(have Cosignature) bool { return have.Witness == c.Witness })
		switch {
		case i < 0:
			merged.Cosigned = append(merged.Cosigned, c)
			merged.verified = append(merged.verified, other.signatureOf(c.Witness))
		case merged.Cosigned[i].Time < c.Time:
			merged.Cosigned[i] = c
			at := slices.IndexFunc(merged.verified, c.Witness.made)
			merged.verified[at] = other.signatureOf(c.Witness)
		}
	}
	merged.others = slices.DeleteFunc(slices.Clone(n.others), func(s note.Signature) bool {
		return slices.ContainsFunc(merged.Cosigned, func(c Cosignature) bool { return c.Witness.made(s) })
	})
	return merged, nil
}

// made reports whether a signature line names the key.
func (k PublicKey) made(s note.Signature) bool { return s.Name == k.name && s.Hash == k.id }

func (n *Note) signatureOf(k PublicKey) note.Signature {
	return n.verified[slices.IndexFunc(n.verified, k.made)]
}
