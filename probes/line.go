package probes

import (
	"bytes"
	"encoding/json"
	"fmt"
	"hash/crc32"

	"assay/domain"
)

// A page of the journal is a text file, one line per step that was taken:
//
//	<crc32c of the JSON, 8 hex digits> <JSON object>\n
//
// Lines are only ever appended. A last line that is torn was never relied upon
// and is cut off; a damaged one before it is skipped, and the page says so.

// Kinds of lines.
const (
	lineNonce   = "nonce"   // Peer will be challenged with Nonce; a later line replaces an earlier one
	lineEntry   = "entry"   // the challenge with Peer is complete, with its receipt
	lineSamples = "samples" // Source was measured, once for this era; Samples may be empty
	lineCut     = "cut"     // a report of what lies up to these counts is about to be handed over
	linePut     = "put"     // the last cut was handed over
)

type line struct {
	Kind      string        `json:"kind"`
	Peer      uint64        `json:"peer,omitempty"`
	Nonce     *nonceHex     `json:"nonce,omitempty"`
	RTTMicros uint64        `json:"rtt_us,omitempty"`
	Signature *signatureHex `json:"signature,omitempty"`
	URL       string        `json:"url,omitempty"`
	Source    string        `json:"source,omitempty"`
	Samples   []sampleLine  `json:"samples,omitempty"`
	CutPeers  int           `json:"cut_peers,omitempty"`
	CutValues int           `json:"cut_values,omitempty"`
}

type sampleLine struct {
	SN     uint64  `json:"sn"`
	Metric string  `json:"metric"`
	Number uint64  `json:"number,omitempty"`
	Text   *string `json:"text,omitempty"`
}

func toSampleLines(samples []domain.Sample) []sampleLine {
	lines := make([]sampleLine, 0, len(samples))
	for _, s := range samples {
		l := sampleLine{SN: uint64(s.SN), Metric: s.Metric, Number: s.Value.Number}
		if s.Value.IsText {
			l.Text = &s.Value.Text
		}
		lines = append(lines, l)
	}
	return lines
}

func (l sampleLine) sample() domain.Sample {
	s := domain.Sample{SN: domain.SNID(l.SN), Metric: l.Metric, Value: domain.Number(l.Number)}
	if l.Text != nil {
		s.Value = domain.Text(*l.Text)
	}
	return s
}

func castagnoli() *crc32.Table { return crc32.MakeTable(crc32.Castagnoli) }

// appendLine appends the encoded line to b.
func appendLine(b []byte, l line) ([]byte, error) {
	data, err := json.Marshal(l)
	if err != nil {
		return b, fmt.Errorf("encode journal line %s: %w", l.Kind, err)
	}
	b = fmt.Appendf(b, "%08x ", crc32.Checksum(data, castagnoli()))
	b = append(b, data...)
	return append(b, '\n'), nil
}

// parseLine reads one line without its line feed.
func parseLine(b []byte) (line, error) {
	var l line
	if len(b) < 10 || b[8] != ' ' {
		return l, fmt.Errorf("%d bytes, want a checksum and an object", len(b))
	}
	if got := fmt.Sprintf("%08x", crc32.Checksum(b[9:], castagnoli())); got != string(b[:8]) {
		return l, fmt.Errorf("checksum %s, want %q", got, b[:8])
	}
	d := json.NewDecoder(bytes.NewReader(b[9:]))
	d.DisallowUnknownFields()
	if err := d.Decode(&l); err != nil {
		return l, fmt.Errorf("object: %w", err)
	}
	return l, l.valid()
}

// valid refuses lines that lack what their kind needs; only a newer version of
// this package can have written them.
func (l line) valid() error {
	switch l.Kind {
	case lineNonce:
		if l.Nonce != nil {
			return nil
		}
	case lineEntry:
		if l.Nonce != nil && l.Signature != nil && l.RTTMicros > 0 {
			return nil
		}
	case lineSamples:
		if l.Source != "" {
			return nil
		}
	case lineCut:
		if l.CutPeers >= 0 && l.CutValues >= 0 && l.CutPeers+l.CutValues > 0 {
			return nil
		}
	case linePut:
		return nil
	default:
		return fmt.Errorf("unknown kind %q", l.Kind)
	}
	return fmt.Errorf("kind %s lacks a field", l.Kind)
}
