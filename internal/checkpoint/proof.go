package checkpoint

import (
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/mod/sumdb/tlog"

	"assay/domain"
)

// maxHashes is the length of the longest proof that there is: a tree of 2^63
// leaves, and one hash more where it is of consistency.
const maxHashes = 64

// ErrProof says that hashes do not lead to the root that they should.
var ErrProof = errors.New("proof does not hold")

// CheckInclusion verifies that a tree of size leaves with the given root has leaf
// at index (RFC 6962 §2.1.1). The hashes are in that order: the leaf's sibling
// first. ErrProof if it has not.
func CheckInclusion(hashes []domain.Hash, index uint64, leaf domain.Hash, size uint64, root domain.Hash) error {
	if size > maxSize || index >= size || len(hashes) > maxHashes {
		return fmt.Errorf("%w: record %d of %d by %d hashes: no such proof", ErrProof, index, size, len(hashes))
	}
	if err := tlog.CheckRecord(tlog.RecordProof(fromDomain(hashes)), int64(size), tlog.Hash(root), int64(index), tlog.Hash(leaf)); err != nil {
		return fmt.Errorf("%w: record %d with leaf %s in a log of %d with root %s", ErrProof, index, leaf, size, root)
	}
	return nil
}

// CheckConsistency verifies that a tree of size leaves with the given root begins
// with one of oldSize leaves and oldRoot (RFC 6962 §2.1.2). The proof from no
// leaves, and that from the same size, has no hashes. ErrProof if it does not.
func CheckConsistency(hashes []domain.Hash, oldSize uint64, oldRoot domain.Hash, size uint64, root domain.Hash) error {
	none := len(hashes) == 0
	switch {
	case size > maxSize || oldSize > size || len(hashes) > maxHashes:
		return fmt.Errorf("%w: from %d records to %d by %d hashes: no such proof", ErrProof, oldSize, size, len(hashes))
	case oldSize == 0 && none:
		return nil
	case oldSize == size && none && oldRoot == root:
		return nil
	case oldSize > 0 && oldSize < size:
		if tlog.CheckTree(tlog.TreeProof(fromDomain(hashes)), int64(size), tlog.Hash(root), int64(oldSize), tlog.Hash(oldRoot)) == nil {
			return nil
		}
	}
	return fmt.Errorf("%w: a log of %d records with root %s does not extend one of %d with root %s by these hashes", ErrProof, size, root, oldSize, oldRoot)
}

func fromDomain(hashes []domain.Hash) []tlog.Hash {
	all := make([]tlog.Hash, len(hashes))
	for i, h := range hashes {
		all[i] = tlog.Hash(h)
	}
	return all
}

// Base64 returns hashes as every text form here has them.
func Base64(hashes []domain.Hash) []string {
	all := make([]string, len(hashes))
	for i, h := range hashes {
		all[i] = base64.StdEncoding.EncodeToString(h[:])
	}
	return all
}

// parseHashes reads one hash a line.
func parseHashes(lines []string, first int) ([]domain.Hash, error) {
	if len(lines) > maxHashes {
		return nil, fmt.Errorf("%d hashes, want at most %d", len(lines), maxHashes)
	}
	var hashes []domain.Hash
	for i, line := range lines {
		h, err := parseHash(line)
		if err != nil {
			return nil, fmt.Errorf("line %d: hash %w", first+i, err)
		}
		hashes = append(hashes, h)
	}
	return hashes, nil
}

// A Proof shows offline that a record is in a log (C2SP tlog-proof). Whose signatures
// the checkpoint needs is the reader's policy.
type Proof struct {
	Extra  []byte // what the leaf is computed from: the record's encoded head
	Index  uint64
	Hashes []domain.Hash
	Note   []byte // the signed checkpoint
}

const proofLine = "c2sp.org/tlog-proof@v1"

// Bytes returns the proof's file.
func (p *Proof) Bytes() []byte {
	var b strings.Builder
	b.WriteString(proofLine + "\n")
	if len(p.Extra) > 0 {
		fmt.Fprintf(&b, "extra %s\n", base64.StdEncoding.EncodeToString(p.Extra))
	}
	fmt.Fprintf(&b, "index %d\n", p.Index)
	for _, line := range Base64(p.Hashes) {
		b.WriteString(line + "\n")
	}
	b.WriteString("\n")
	b.Write(p.Note)
	return []byte(b.String())
}

// ParseProof reads what Bytes writes. The note is not looked into.
func ParseProof(b []byte) (*Proof, error) {
	top, rest, ok := strings.Cut(string(b), "\n\n")
	if !ok {
		return nil, errors.New("proof: no empty line before the checkpoint")
	}
	p := &Proof{Note: []byte(rest)}
	lines := strings.Split(top, "\n")
	if lines[0] != proofLine {
		return nil, fmt.Errorf("proof, line 1: %.60q, want %q", lines[0], proofLine)
	}
	at := 1
	if at < len(lines) && strings.HasPrefix(lines[at], "extra ") {
		text := lines[at][len("extra "):]
		extra, err := base64.StdEncoding.Strict().DecodeString(text)
		if err != nil || len(extra) == 0 || base64.StdEncoding.EncodeToString(extra) != text {
			return nil, fmt.Errorf("proof, line %d: extra data are no base64", at+1)
		}
		p.Extra = extra
		at++
	}
	if at == len(lines) || !strings.HasPrefix(lines[at], "index ") {
		return nil, fmt.Errorf("proof, line %d: want the record's index", at+1)
	}
	var err error
	if p.Index, err = parseNumber(lines[at][len("index "):]); err != nil {
		return nil, fmt.Errorf("proof, line %d: index %w", at+1, err)
	}
	if p.Hashes, err = parseHashes(lines[at+1:], at+2); err != nil {
		return nil, fmt.Errorf("proof: %w", err)
	}
	return p, nil
}

// An Extension shows that a log extends what it was: the head of a request to a
// witness (C2SP tlog-witness, add-checkpoint), without the checkpoint.
type Extension struct {
	Old    uint64 // size before, 0 if nothing was seen of the log
	Hashes []domain.Hash
}

// Bytes returns an "old" line and one hash a line.
func (e *Extension) Bytes() []byte {
	text := fmt.Sprintf("old %d\n", e.Old)
	for _, line := range Base64(e.Hashes) {
		text += line + "\n"
	}
	return []byte(text)
}

// ParseExtension reads what Bytes writes; an empty line and whatever follows it,
// as in a whole request, is passed over.
func ParseExtension(b []byte) (*Extension, error) {
	text, _, whole := strings.Cut(string(b), "\n\n")
	if !whole {
		var ok bool
		if text, ok = strings.CutSuffix(text, "\n"); !ok {
			return nil, errors.New("consistency proof does not end with a newline")
		}
	}
	lines := strings.Split(text, "\n")
	number, ok := strings.CutPrefix(lines[0], "old ")
	if !ok {
		return nil, fmt.Errorf("consistency proof, line 1: %.60q, want \"old\" and a size", lines[0])
	}
	old, err := parseNumber(number)
	if err != nil {
		return nil, fmt.Errorf("consistency proof, line 1: size %w", err)
	}
	hashes, err := parseHashes(lines[1:], 2)
	if err != nil {
		return nil, fmt.Errorf("consistency proof: %w", err)
	}
	return &Extension{old, hashes}, nil
}
