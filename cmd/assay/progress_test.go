package main

import (
	"bytes"
	"io"
	"os"
	"strings"
	"testing"
	"time"
)

// A line of progress has how much of the whole is done, what was counted, how
// fast, and how long it will take; it is written over, and gone at the end.
func TestProgress(t *testing.T) {
	var out bytes.Buffer
	p := newProgress(&out, "simulate", "facts", 200)
	if p.w != nil {
		t.Fatal("a buffer is no terminal")
	}
	p.w, p.begun = &out, time.Now()
	if _, err := io.ReadAll(p.reader(strings.NewReader(strings.Repeat("x", 50)))); err != nil {
		t.Fatal(err)
	}
	for range 1000 {
		p.step(1)
	}
	if got, want := p.line(p.begun.Add(2*time.Second)), "simulate [=====               ]  25 %  1.00k facts, 500/s, 6s left"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	p.at(200)
	if got, want := p.line(p.begun.Add(4*time.Second)), "simulate [====================] 100 %  1.00k facts, 250/s, 0s left"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	p.total = 0
	if got, want := p.line(p.begun.Add(4*time.Second)), "simulate  1.00k facts, 250/s"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	p.end()
	if s := out.String(); !strings.HasPrefix(s, "\rsimulate [") || !strings.HasSuffix(s, "\r\x1b[K") || strings.Contains(s, "\n") {
		t.Errorf("%q", s)
	}
}

// The longest line fits 80 columns, whatever the figures.
func TestProgressFits(t *testing.T) {
	p := newProgress(nil, "replay", "records", 1<<60)
	p.begun = time.Unix(0, 0)
	for _, count := range []uint64{0, 1, 999, 1000, 99_949, 999_499, 999_500, 123_456_789, 1 << 50} {
		for _, done := range []uint64{0, 1 << 40, 1 << 59, 1 << 60, 1 << 61} {
			p.count = count
			p.at(done)
			for _, elapsed := range []time.Duration{0, time.Second, 1000 * time.Hour} {
				if line := p.line(p.begun.Add(elapsed)); len(line) > 79 || strings.Contains(line, "NaN") || strings.Contains(line, "-") {
					t.Errorf("%d bytes: %q", len(line), line)
				}
			}
		}
	}
}

func TestThreeDigits(t *testing.T) {
	for n, want := range map[float64]string{
		0: "0", 999: "999", 999.6: "1.00k", 1200: "1.20k", 9_996: "10.0k", 31_000: "31.0k", 99_960: "100k", 310_000: "310k",
		999_600: "1.00M", 20e6: "20.0M", 3e9: "3.00G", 4e12: "4T",
	} {
		if got := threeDigits(n); got != want {
			t.Errorf("threeDigits(%v) = %q, want %q", n, got, want)
		}
	}
}

// Nothing is told to a file or to a pipe.
func TestProgressIsForTerminals(t *testing.T) {
	file, err := os.Create(t.TempDir() + "/stderr")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	p := newProgress(file, "simulate", "facts", 1)
	for range 1000 {
		p.step(1)
	}
	p.end()
	if info, err := file.Stat(); err != nil || info.Size() != 0 {
		t.Errorf("%d bytes, %v", info.Size(), err)
	}
}
