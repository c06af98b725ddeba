package main

import (
	"bytes"
	"io"
	"os"
	"strings"
	"testing"
	"time"
)

// A line of progress has what was done, how fast, and how much of the whole;
// it is written over, and gone at the end.
func TestProgress(t *testing.T) {
	var out bytes.Buffer
	p := newProgress(&out, "simulate", 200)
	if p.w != nil {
		t.Fatal("a buffer is no terminal")
	}
	p.w, p.begun = &out, time.Now()
	if _, err := io.ReadAll(p.reader(strings.NewReader(strings.Repeat("x", 50)))); err != nil {
		t.Fatal(err)
	}
	for range 1000 {
		p.step()
	}
	if got, want := p.line(p.begun.Add(2*time.Second)), "simulate: 1000 facts, 500 a second, 25 %"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	p.size = 0
	if got, want := p.line(p.begun.Add(4*time.Second)), "simulate: 1000 facts, 250 a second"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	p.end()
	if s := out.String(); !strings.HasPrefix(s, "\rsimulate: 256 facts, ") || !strings.HasSuffix(s, "\r\x1b[K") || strings.Contains(s, "\n") {
		t.Errorf("%q", s)
	}
}

// Nothing is told to a file or to a pipe.
func TestProgressIsForTerminals(t *testing.T) {
	file, err := os.Create(t.TempDir() + "/stderr")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	p := newProgress(file, "simulate", 1)
	for range 1000 {
		p.step()
	}
	p.end()
	if info, err := file.Stat(); err != nil || info.Size() != 0 {
		t.Errorf("%d bytes, %v", info.Size(), err)
	}
}
