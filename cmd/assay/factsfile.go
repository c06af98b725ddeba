package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"runtime"

	"assay/internal/facts"
)

// openFacts opens a file of facts.
func openFacts(name string) (*os.File, error) {
	file, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fail(exitNoInput, "facts %s: no such file", name)
	}
	if err != nil {
		return nil, fail(exitNoInput, "facts: %w", err)
	}
	if info, err := file.Stat(); err == nil && info.IsDir() {
		file.Close()
		return nil, fail(exitNoInput, "facts %s: is a directory", name)
	}
	return file, nil
}

// readFacts hands every fact of a file to each, in order, and tells how far it
// has come. After an interrupt the file is closed.
func (p *program) readFacts(ctx context.Context, what string, file *os.File, each func(facts.Fact) error) error {
	var size uint64
	if info, err := file.Stat(); err == nil && info.Mode().IsRegular() {
		size = uint64(info.Size())
	}
	told := newProgress(p.stderr, what, "facts", size)
	defer told.end()
	defer context.AfterFunc(ctx, func() { file.Close() })() // ends a read of a pipe that nobody writes to
	var stopped error                                       // by each
	err := facts.Read(ctx, told.reader(file), file.Name(), runtime.GOMAXPROCS(0), func(f facts.Fact) error {
		told.step(1)
		stopped = each(f)
		return stopped
	})
	var unreadable *fs.PathError
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case stopped == nil && errors.As(err, &unreadable):
		return fail(exitIO, "facts: %w", err)
	}
	return err
}
