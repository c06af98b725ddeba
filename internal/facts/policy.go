package facts

import (
	"bytes"
	"errors"
	"io"

	"assay/domain"
)

// FirstPolicy looks for the first policy of a file, nil if it has none. It reads
// no further than that, and parses only lines that can hold one; what is wrong
// with others is for [Read] to say.
func FirstPolicy(r io.Reader) (*domain.PolicyChange, error) {
	l := lines{r: r}
	var buf []byte
	for {
		piece, err := l.next(buf)
		var wrong *domain.FieldError
		switch {
		case errors.Is(err, io.EOF), errors.As(err, &wrong):
			return nil, nil
		case err != nil:
			return nil, err
		}
		buf = piece
		for len(piece) > 0 && mayHoldPolicy(piece) {
			var line []byte
			line, piece = cut(piece)
			if !mayHoldPolicy(line) {
				continue
			}
			if f, err := domain.ParseFact(line); err == nil {
				if p, ok := f.(*domain.PolicyChange); ok {
					return p, nil
				}
			}
		}
	}
}

// mayHoldPolicy reports whether text may hold a policy: the word as JSON writes
// it, or a character that JSON writes otherwise.
func mayHoldPolicy(text []byte) bool {
	return bytes.Contains(text, []byte(`"policy"`)) || bytes.IndexByte(text, '\\') >= 0
}
