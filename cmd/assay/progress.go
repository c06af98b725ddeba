package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync/atomic"
	"time"
)

const (
	// progressEvery is how often a progress line changes: often enough to look
	// alive, seldom enough to be read.
	progressEvery = 200 * time.Millisecond
	// progressLook is after how many steps the clock is looked at, which costs
	// more than folding a small record.
	progressLook = 64
	// progressBar is the width of the bar: the whole line fits 80 columns, since
	// one that wraps cannot be written over.
	progressBar = 20
)

// progress tells how far a long work has come, on one line that it writes over:
//
//	replay [==========          ]  50 %  1.20M records, 310k/s, 4s left
//
// It is silent unless w is a terminal. One goroutine calls its methods; what
// reader returns may be read by another.
type progress struct {
	w     io.Writer // nil: silent
	what  string
	unit  string        // what is counted, in the plural
	total uint64        // of done; 0 if nobody knows, and then there is no bar
	done  atomic.Uint64 // bytes, records or whatever total counts
	count uint64        // units so far
	steps uint64        // calls of step
	begun time.Time
	told  time.Time
}

// newProgress returns the progress of what: units are counted by step, and the
// bar shows how much of total is done, by reader or by at.
func newProgress(w io.Writer, what, unit string, total uint64) *progress {
	p := &progress{what: what, unit: unit, total: total}
	file, ok := w.(*os.File)
	if !ok {
		return p
	}
	if info, err := file.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
		p.w, p.begun = w, time.Now()
	}
	return p
}

// reader has the bytes read of r be what is done. They run ahead of step by what
// is read and not yet worked on.
func (p *progress) reader(r io.Reader) io.Reader { return &countedReader{r, &p.done} }

type countedReader struct {
	r io.Reader
	n *atomic.Uint64
}

func (c *countedReader) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	c.n.Add(uint64(n))
	return n, err
}

// at says how much of the total is done.
func (p *progress) at(done uint64) { p.done.Store(done) }

// step counts n units, and tells where the work is if it is time to.
func (p *progress) step(n uint64) {
	p.count += n
	p.steps++
	if p.w == nil || p.steps%progressLook != 0 {
		return
	}
	if now := time.Now(); now.Sub(p.told) >= progressEvery {
		p.told = now
		fmt.Fprintf(p.w, "\r%s\x1b[K", p.line(now))
	}
}

func (p *progress) line(now time.Time) string {
	elapsed := max(now.Sub(p.begun), time.Millisecond)
	counted := fmt.Sprintf("%s %s, %s/s", threeDigits(float64(p.count)), p.unit, threeDigits(float64(p.count)/elapsed.Seconds()))
	if p.total == 0 {
		return p.what + "  " + counted
	}
	part := min(float64(p.done.Load())/float64(p.total), 1)
	filled := int(part * progressBar)
	line := fmt.Sprintf("%s [%s%s] %3d %%  %s", p.what, strings.Repeat("=", filled), strings.Repeat(" ", progressBar-filled), int(part*100), counted)
	// Nobody can say from less than a thousandth of the work how long it takes.
	if part >= 1e-3 {
		left := time.Duration(float64(elapsed) * (1 - part) / part)
		line += fmt.Sprintf(", %s left", left.Round(time.Second))
	}
	return line
}

// threeDigits writes a number as people read it: 999, 1.20k, 31.0k, 310k, 1.20M.
func threeDigits(n float64) string {
	for _, unit := range []string{"", "k", "M", "G"} {
		switch {
		case unit == "" && n < 999.5:
			return fmt.Sprintf("%.0f", n)
		case n < 9.995:
			return fmt.Sprintf("%.2f%s", n, unit)
		case n < 99.95:
			return fmt.Sprintf("%.1f%s", n, unit)
		case n < 999.5:
			return fmt.Sprintf("%.0f%s", n, unit)
		}
		n /= 1000
	}
	return fmt.Sprintf("%.0fT", n)
}

// end removes the line.
func (p *progress) end() {
	if p.w != nil {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}
