package facts

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"

	"assay/domain"
)

const (
	// maxLine bounds a line, and with it the memory that a file can make us use.
	// The longest fact that the bounds of domain allow is far below it.
	maxLine = 64 << 20
	// batchBytes is how much text goes to a worker at once: enough to make the
	// handing over cheap, little enough to keep all of them busy.
	batchBytes = 256 << 10
)

// errLongLine is what is wrong with a line above maxLine.
func errLongLine() error {
	return &domain.FieldError{Want: fmt.Sprintf("a line of at most %d bytes", maxLine), Got: "a longer one"}
}

// lines cuts a stream into pieces of whole lines.
type lines struct {
	r    io.Reader
	rest []byte // read already, the start of a line
}

// next reads the next piece into buf, which it may grow. It returns io.EOF when
// there is none, and errLongLine when the next line is not worth more memory.
func (l *lines) next(buf []byte) ([]byte, error) {
	buf = append(buf[:0], l.rest...)
	l.rest = l.rest[:0]
	for {
		buf = slices.Grow(buf, max(batchBytes, len(buf))) // a long line costs a few times its length
		n, err := io.ReadFull(l.r, buf[len(buf):cap(buf)])
		buf = buf[:len(buf)+n]
		switch {
		case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
			if len(buf) == 0 {
				return nil, io.EOF
			}
			return buf, nil // the last line may do without its end
		case err != nil:
			return nil, err
		}
		if end := bytes.LastIndexByte(buf[len(buf)-n:], '\n') + len(buf) - n; end >= len(buf)-n {
			l.rest = append(l.rest, buf[end+1:]...)
			return buf[:end+1], nil
		}
		if len(buf) > maxLine {
			return nil, errLongLine()
		}
	}
}

// cut returns the first line of a piece, without its end, and what follows.
func cut(piece []byte) (line, rest []byte) {
	line, rest, _ = bytes.Cut(piece, []byte{'\n'})
	return bytes.TrimSuffix(line, []byte{'\r'}), rest
}

// checkLine reports what is wrong with a line before any JSON is read.
func checkLine(number int, line []byte) error {
	switch {
	case len(line) > maxLine:
		return errLongLine()
	case len(line) == 0:
		return &domain.FieldError{Want: "a JSON object", Got: "an empty line"}
	case number == 1 && bytes.HasPrefix(line, []byte("\xef\xbb\xbf")):
		return &domain.FieldError{Want: "a JSON object", Got: "a byte order mark before it"}
	}
	return nil
}
