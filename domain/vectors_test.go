package domain

import (
	"bufio"
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// Every fact of the outside scenarios parses, and its JSON and wire forms
// come back to the same fact.
func TestFactsOfScenarios(t *testing.T) {
	files, err := filepath.Glob("testdata/simulate/*.facts.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scenarios: %v", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(bytes.NewReader(data))
		lines.Buffer(nil, 1<<20)
		for n := 1; lines.Scan(); n++ {
			f, err := ParseFact(lines.Bytes())
			if err != nil {
				t.Fatalf("%s:%d: %v", file, n, err)
			}
			again, err := ParseFact(FormatFact(f))
			if err != nil {
				t.Fatalf("%s:%d: formatted %s: %v", file, n, FormatFact(f), err)
			}
			if !bytes.Equal(FormatFact(f), FormatFact(again)) {
				t.Fatalf("%s:%d: %s became %s", file, n, FormatFact(f), FormatFact(again))
			}
			body := EncodeBody(f)
			decoded, err := DecodeBody(f.Kind(), 1, body)
			if err != nil {
				t.Fatalf("%s:%d: body of %s: %v", file, n, FormatFact(f), err)
			}
			if !bytes.Equal(body, EncodeBody(decoded)) {
				t.Fatalf("%s:%d: body does not come back", file, n)
			}
		}
	}
}
