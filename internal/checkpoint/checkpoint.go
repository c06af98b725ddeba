package checkpoint

import (
	"encoding/base64"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"assay/domain"
)

const (
	// maxText bounds the text of a checkpoint in bytes: some lines, of which one
	// is as long as a URL.
	maxText = 16 << 10
	// maxSize is the largest tree that proofs can be computed for.
	maxSize = math.MaxInt64
)

// A Checkpoint says which root a log has at a size (C2SP tlog-checkpoint).
type Checkpoint struct {
	Origin     string // names the log; the name of the key that signs
	Size       uint64 // records
	Root       domain.Hash
	Extensions []string // further lines, of which only the log's operator says what they mean
}

// Origin names the log of a network: "assay.log/", the chain's id, "/", and the
// settlement contract in lower case.
func Origin(n domain.Network) string {
	return fmt.Sprintf("assay.log/%d/%s", n.ChainID, n.Settlement)
}

// valid reports what keeps c from being a checkpoint's text.
func (c *Checkpoint) valid() error {
	if err := validLine(c.Origin); err != nil {
		return fmt.Errorf("origin: %w", err)
	}
	if c.Size > maxSize {
		return fmt.Errorf("size %d, want at most %d", c.Size, uint64(maxSize))
	}
	for i, line := range c.Extensions {
		if err := validLine(line); err != nil {
			return fmt.Errorf("extension line %d: %w", i+1, err)
		}
	}
	if n := len(c.Text()); n > maxText {
		return fmt.Errorf("%d bytes, want at most %d", n, maxText)
	}
	return nil
}

// validLine holds a line against the signed-note format.
func validLine(line string) error {
	switch {
	case line == "":
		return fmt.Errorf("it is empty")
	case !utf8.ValidString(line):
		return fmt.Errorf("%q is no UTF-8", line)
	case strings.ContainsFunc(line, func(r rune) bool { return r < 0x20 }):
		return fmt.Errorf("%q has a control character", line)
	}
	return nil
}

// Text returns what is signed.
func (c *Checkpoint) Text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n%d\n%s\n", c.Origin, c.Size, base64.StdEncoding.EncodeToString(c.Root[:]))
	for _, line := range c.Extensions {
		b.WriteString(line)
		b.WriteByte('\n')
	}
	return b.String()
}

// Parse reads what Text writes, and nothing else.
func Parse(text string) (c Checkpoint, err error) {
	if len(text) > maxText {
		return c, fmt.Errorf("checkpoint of %d bytes, want at most %d", len(text), maxText)
	}
	body, ok := strings.CutSuffix(text, "\n")
	if !ok {
		return c, fmt.Errorf("checkpoint does not end with a newline")
	}
	lines := strings.Split(body, "\n")
	if len(lines) < 3 {
		return c, fmt.Errorf("checkpoint of %d lines, want origin, size and root", len(lines))
	}
	for i, line := range lines {
		if err := validLine(line); err != nil {
			return c, fmt.Errorf("checkpoint, line %d: %w", i+1, err)
		}
	}
	c.Origin = lines[0]
	if c.Size, err = parseNumber(lines[1]); err != nil {
		return c, fmt.Errorf("checkpoint, line 2: tree size %w", err)
	}
	if c.Root, err = parseHash(lines[2]); err != nil {
		return c, fmt.Errorf("checkpoint, line 3: root %w", err)
	}
	if len(lines) > 3 {
		c.Extensions = lines[3:]
	}
	return c, nil
}

// parseNumber reads a decimal number of at most 63 bits in its one form.
func parseNumber(s string) (uint64, error) {
	n, err := strconv.ParseUint(s, 10, 63)
	if err != nil || strconv.FormatUint(n, 10) != s {
		return 0, fmt.Errorf("%.40q: want a decimal number without leading zeros, at most %d", s, uint64(maxSize))
	}
	return n, nil
}

// parseHash reads the one base64 form of a hash.
func parseHash(s string) (h domain.Hash, err error) {
	b, err := base64.StdEncoding.Strict().DecodeString(s)
	if err != nil || len(b) != len(h) || base64.StdEncoding.EncodeToString(b) != s {
		return h, fmt.Errorf("%.60q: want the base64 of 32 bytes", s)
	}
	return domain.Hash(b), nil
}
