package projections

import (
	"bufio"
	"bytes"
	"os"
	"testing"

	"assay/domain"
)

// foldScenario folds a file of facts and returns what got in, what was decided
// and where the state ended.
func foldScenario(t *testing.T, file string) (log []domain.Entry, out []domain.Decision, s *State) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	s = New(func(d domain.Decision) { out = append(out, d) })
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		f, err := domain.ParseFact(lines.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		digest := domain.Keccak256(domain.FormatFact(f))
		if s.Check(domain.Submission{Fact: f, Digest: digest, Trusted: true}) != nil {
			continue
		}
		e := domain.Entry{Index: uint64(len(log)), Digest: digest, Leaf: domain.LeafOf(domain.EncodeBody(f)), Fact: f}
		if err := s.Apply(e); err != nil {
			t.Fatal(err)
		}
		log = append(log, e)
	}
	return log, out, s
}
