package domain

import (
	"bytes"
	"fmt"
	"testing"
)

// reportLine returns a report as other tools write it, with spaces behind
// colons and commas, of as many peers as asked for.
func reportLine(origin string, peers int) []byte {
	var line bytes.Buffer
	fmt.Fprintf(&line, `{"kind": "report", "originator": {"kind": "%s", "id": 12}, "era": 4711, "peers": [`, origin)
	for i := range peers {
		if i > 0 {
			line.WriteString(", ")
		}
		fmt.Fprintf(&line, `{"id": %d, "rtt_us": %d, "receipt": true}`, i+1, 900+i*7919%78_000)
	}
	line.WriteString(`], "samples": []}`)
	return line.Bytes()
}

// reportsOfNetwork are the two reports that a large simulation is made of.
func reportsOfNetwork() []struct {
	name string
	line []byte
} {
	return []struct {
		name string
		line []byte
	}{{"sn-20-peers", reportLine(OriginSN, 20)}, {"hn-1000-peers", reportLine(OriginHN, 1000)}}
}

func BenchmarkParseReport(b *testing.B) {
	for _, r := range reportsOfNetwork() {
		b.Run(r.name, func(b *testing.B) {
			b.SetBytes(int64(len(r.line)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := ParseFact(r.line); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkFormatReport(b *testing.B) {
	for _, r := range reportsOfNetwork() {
		f, err := ParseFact(r.line)
		if err != nil {
			b.Fatal(err)
		}
		buffer := FormatFact(f)
		b.Run(r.name, func(b *testing.B) {
			b.SetBytes(int64(len(buffer)))
			b.ReportAllocs()
			for b.Loop() {
				FormatFact(f)
			}
		})
		b.Run(r.name+"-one-buffer", func(b *testing.B) {
			b.SetBytes(int64(len(buffer)))
			b.ReportAllocs()
			for b.Loop() {
				buffer = AppendFact(buffer[:0], f)
			}
		})
	}
}
