package main

import (
	"context"
	"errors"
	"io"
	"os"
)

// spoolMemory is how much output a spool keeps in memory, in bytes. Beyond that
// it writes pieces of this size to a temporary file.
const spoolMemory = 4 << 20

// spool holds output back until all of it is known to be good, so that nothing
// is printed of a result that comes to nothing. Its file has no name from the
// moment it is made: however the process ends, nothing is left behind.
type spool struct {
	dir    string // of the temporary file; "" is the system's
	memory []byte // behind what is in the file
	file   *os.File
}

// Write keeps p.
func (s *spool) Write(p []byte) (int, error) {
	if len(s.memory)+len(p) > spoolMemory {
		if err := s.spill(); err != nil {
			return 0, err
		}
	}
	s.memory = append(s.memory, p...)
	return len(p), nil
}

// spill moves what is in memory to the file.
func (s *spool) spill() error {
	if s.file == nil {
		f, err := os.CreateTemp(s.dir, "assay-*")
		if err != nil {
			return s.failed(err)
		}
		s.file = f
		if err := os.Remove(f.Name()); err != nil {
			return s.failed(err)
		}
	}
	if _, err := s.file.Write(s.memory); err != nil {
		return s.failed(err)
	}
	s.memory = s.memory[:0]
	return nil
}

// failed names what cannot be kept, and where.
func (s *spool) failed(err error) error {
	dir := s.dir
	if dir == "" {
		dir = os.TempDir()
	}
	return fail(exitIO, "keep the result in %s (TMPDIR) until it is complete: %w", dir, err)
}

// release copies everything to w.
func (s *spool) release(ctx context.Context, w io.Writer) error {
	if s.file != nil {
		if _, err := s.file.Seek(0, io.SeekStart); err != nil {
			return s.failed(err)
		}
		piece := make([]byte, spoolMemory)
		for {
			n, err := s.file.Read(piece)
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				return s.failed(err)
			}
			if err := printPiece(ctx, w, piece[:n]); err != nil {
				return err
			}
		}
	}
	return printPiece(ctx, w, s.memory)
}

// printPiece writes a piece of a result, unless somebody has interrupted.
func printPiece(ctx context.Context, w io.Writer, piece []byte) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if _, err := w.Write(piece); err != nil {
		return fail(exitIO, "print the result: %w", err)
	}
	return nil
}

// Close lets go of the file.
func (s *spool) Close() error {
	if s.file == nil {
		return nil
	}
	return s.file.Close()
}
