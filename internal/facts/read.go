package facts

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"sync"

	"golang.org/x/sync/semaphore"

	"assay/domain"
)

// maxAhead bounds the text that is read and not yet handed out, in bytes.
const maxAhead = maxLine

// batch is a piece of a file on its way through a worker.
type batch struct {
	text  []byte
	first int // number of the first line
	size  int64
	facts []Fact
	err   error // of the line behind the facts
	done  chan struct{}
}

// reading is one run of Read.
type reading struct {
	file    string
	lines   lines
	todo    chan *batch // to the workers
	order   chan *batch // the same, to whoever hands out facts
	room    *semaphore.Weighted
	spare   sync.Pool // batches that can be used again
	classes classes
}

// Read reads facts from r and hands them to each, one after the other in the
// order of the file; the facts are each's to keep. Up to workers goroutines
// parse ahead of it, and all of them have ended when Read returns. name is what
// errors call the file.
//
// The error is a *LineError, one of r, what each returned, or the context's.
// Read does not interrupt a call of r.Read that blocks.
func Read(ctx context.Context, r io.Reader, name string, workers int, each func(Fact) error) error {
	ctx, stop := context.WithCancel(ctx)
	workers = max(1, workers)
	run := &reading{
		file: name, lines: lines{r: r},
		todo: make(chan *batch), order: make(chan *batch, 2*workers),
		room: semaphore.NewWeighted(maxAhead), spare: sync.Pool{New: func() any { return new(batch) }},
		classes: make(classes),
	}
	var all sync.WaitGroup
	all.Go(func() { run.split(ctx) })
	for range workers {
		all.Go(run.parse)
	}
	err := run.deliver(ctx, each)
	stop()
	all.Wait()
	return err
}

// split cuts the file into batches until it ends, cannot be read, or ctx is done.
func (run *reading) split(ctx context.Context) {
	defer close(run.order)
	defer close(run.todo)
	for line := 1; ; {
		b := run.spare.Get().(*batch)
		text, err := run.lines.next(b.text)
		if errors.Is(err, io.EOF) {
			return
		}
		*b = batch{text: text, first: line, facts: b.facts[:0], done: make(chan struct{})}
		if err != nil {
			b.err = run.broken(line, err)
			close(b.done)
			run.send(ctx, run.order, b)
			return
		}
		line += bytes.Count(text, []byte{'\n'})
		b.size = min(int64(len(text)), maxAhead)
		if run.room.Acquire(ctx, b.size) != nil || !run.send(ctx, run.todo, b) || !run.send(ctx, run.order, b) {
			return
		}
	}
}

// broken names the place where a file cannot be read on.
func (run *reading) broken(line int, err error) error {
	var field *domain.FieldError
	if errors.As(err, &field) {
		return &LineError{run.file, line, err}
	}
	return fmt.Errorf("read %s from line %d on: %w", run.file, line, err)
}

// send hands over a batch, false if ctx is done first.
func (run *reading) send(ctx context.Context, to chan<- *batch, b *batch) bool {
	select {
	case to <- b:
		return true
	case <-ctx.Done():
		return false
	}
}

// parse is a worker.
func (run *reading) parse() {
	var room []byte
	for b := range run.todo {
		for text, number := b.text, b.first; len(text) > 0; number++ {
			var line []byte
			var f Fact
			var err error
			line, text = cut(text)
			f, room, err = parse(number, line, room)
			if err != nil {
				b.err = &LineError{run.file, number, err}
				break
			}
			b.facts = append(b.facts, f)
		}
		close(b.done)
	}
}

// deliver hands out the facts of every batch in turn.
func (run *reading) deliver(ctx context.Context, each func(Fact) error) error {
	for b := range run.order {
		<-b.done // a worker has it already, or it never needed one
		for _, f := range b.facts {
			if err := run.classes.check(f.Fact); err != nil {
				return &LineError{run.file, f.Line, err}
			}
			if err := each(f); err != nil {
				return err
			}
		}
		if b.err != nil {
			return b.err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		run.room.Release(b.size)
		clear(b.facts)
		if cap(b.text) <= 4*batchBytes {
			run.spare.Put(b)
		}
	}
	return ctx.Err()
}
