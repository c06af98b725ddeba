package main

import (
	"fmt"
	"io"
	"os"
	"sync/atomic"
	"time"
)

// progressEvery is how often a progress line changes: often enough to look
// alive, seldom enough to be read.
const progressEvery = 200 * time.Millisecond

// progress tells how far a long read of a file has come, on one line that it
// writes over. It is silent unless w is a terminal.
type progress struct {
	w     io.Writer // nil: silent
	what  string
	size  int64        // of the whole, in bytes; 0 if nobody knows
	read  atomic.Int64 // bytes of it so far
	count uint64       // facts so far
	begun time.Time
	told  time.Time
}

// newProgress returns the progress of what, size bytes of it.
func newProgress(w io.Writer, what string, size int64) *progress {
	p := &progress{what: what, size: size}
	file, ok := w.(*os.File)
	if !ok {
		return p
	}
	if info, err := file.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
		p.w, p.begun = w, time.Now()
	}
	return p
}

// reader counts what is read of r. The count runs ahead of step by what is read
// and not yet worked on.
func (p *progress) reader(r io.Reader) io.Reader { return &countedReader{r, &p.read} }

type countedReader struct {
	r io.Reader
	n *atomic.Int64
}

func (c *countedReader) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	c.n.Add(int64(n))
	return n, err
}

// step counts one fact.
func (p *progress) step() {
	p.count++
	if p.w == nil || p.count%256 != 0 {
		return
	}
	if now := time.Now(); now.Sub(p.told) >= progressEvery {
		p.told = now
		fmt.Fprintf(p.w, "\r%s\x1b[K", p.line(now))
	}
}

func (p *progress) line(now time.Time) string {
	rate := float64(p.count) / max(now.Sub(p.begun).Seconds(), 1e-3)
	line := fmt.Sprintf("%s: %d facts, %.0f a second", p.what, p.count, rate)
	if p.size > 0 {
		line += fmt.Sprintf(", %d %%", 100*p.read.Load()/p.size)
	}
	return line
}

// end removes the line.
func (p *progress) end() {
	if p.w != nil {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}
