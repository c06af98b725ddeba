package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"testing"
)

// What was written is what comes out, whether or not it went to disk, and its
// file has no name at any time that anybody could see.
func TestSpool(t *testing.T) {
	for _, pieces := range [][]int{
		{},
		{0, 1},
		{spoolMemory},
		{spoolMemory, 1},
		{spoolMemory + 1},
		{1, spoolMemory, 3*spoolMemory + 7, 5},
		{spoolMemory - 1, 1, 1, spoolMemory},
	} {
		s := &spool{dir: t.TempDir()}
		var want []byte
		for i, n := range pieces {
			piece := bytes.Repeat([]byte{byte('a' + i)}, n)
			want = append(want, piece...)
			if got, err := s.Write(piece); got != n || err != nil {
				t.Fatalf("%v: wrote %d, %v", pieces, got, err)
			}
		}
		if onDisk := len(want) > spoolMemory; onDisk != (s.file != nil) {
			t.Errorf("%v: a file: %v, want %v", pieces, s.file != nil, onDisk)
		}
		if left, err := os.ReadDir(s.dir); err != nil || len(left) > 0 {
			t.Errorf("%v: %v, %v", pieces, left, err)
		}
		var got bytes.Buffer
		if err := s.release(context.Background(), &got); err != nil || !bytes.Equal(got.Bytes(), want) {
			t.Errorf("%v: %d bytes, %v, want %d", pieces, got.Len(), err, len(want))
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
}

// A disk that fails, at writing or at reading, is named; an interrupt ends the
// printing.
func TestSpoolFails(t *testing.T) {
	filled := func() *spool {
		s := &spool{dir: t.TempDir()}
		if _, err := s.Write(make([]byte, spoolMemory+1)); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Write([]byte{1}); err != nil || s.file == nil {
			t.Fatal(err)
		}
		return s
	}
	broken := filled()
	broken.file.Close()
	_, writing := broken.Write(make([]byte, spoolMemory))
	reading := broken.release(context.Background(), io.Discard)
	for _, err := range []error{writing, reading} {
		if !errors.Is(err, os.ErrClosed) || exitCode(err) != exitIO {
			t.Errorf("%v, code %d", err, exitCode(err))
		}
	}
	whole := filled()
	defer whole.Close()
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var out bytes.Buffer
	if err := whole.release(ctx, &out); !errors.Is(err, context.Canceled) || out.Len() > 0 {
		t.Errorf("%v, %d bytes", err, out.Len())
	}
}
