package explain

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"assay/domain"
)

// scenario is a file of facts, and what was decided of it elsewhere.
type scenario struct {
	name     string
	facts    []domain.Fact
	digests  []domain.Hash
	subjects []Subject
	since    []int // how many facts came before each subject's first
	epochs   map[domain.Epoch]closed
}

type closed struct {
	Epoch      domain.Epoch
	SlashTotal domain.Amount `json:"slash_total"`
	Payouts    []domain.Payout
}

func readScenarios(t *testing.T) []*scenario {
	t.Helper()
	files, err := filepath.Glob("../../domain/testdata/simulate/*.facts.jsonl")
	if err != nil || len(files) != 3 {
		t.Fatalf("scenarios: %v, %v", files, err)
	}
	var all []*scenario
	for _, file := range files {
		all = append(all, readScenario(t, file))
	}
	return all
}

func readScenario(t *testing.T, file string) *scenario {
	t.Helper()
	s := &scenario{name: filepath.Base(file), epochs: make(map[domain.Epoch]closed)}
	subjects, since := make(map[string]string), make(map[string]int)
	eachLine(t, file, func(line []byte) {
		f, err := domain.ParseFact(line)
		if err != nil {
			t.Fatal(err)
		}
		s.facts = append(s.facts, f)
		s.digests = append(s.digests, domain.Keccak256(domain.FormatFact(f)))
		for kind, id := range introduced(f) {
			if _, had := subjects[kind+" "+id]; !had {
				since[kind+" "+id] = len(s.facts) - 1
			}
			subjects[kind+" "+id] = kind
		}
	})
	for _, key := range slices.Sorted(maps.Keys(subjects)) {
		subject, err := ParseSubject(subjects[key], strings.TrimPrefix(key, subjects[key]+" "))
		if err != nil {
			t.Fatal(err)
		}
		s.subjects = append(s.subjects, subject)
		s.since = append(s.since, since[key])
	}
	eachLine(t, strings.Replace(file, ".facts.", ".result.", 1), func(line []byte) {
		if !bytes.Contains(line, []byte(`"payout_root"`)) {
			return
		}
		var c closed
		if err := json.Unmarshal(line, &c); err != nil {
			t.Fatal(err)
		}
		s.epochs[c.Epoch] = c
	})
	return s
}

func eachLine(t *testing.T, file string, do func(line []byte)) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(bytes.NewReader(text))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		do(lines.Bytes())
	}
}

// introduced lists whom a fact introduces.
func introduced(f domain.Fact) map[string]string {
	switch f := f.(type) {
	case *domain.HPRegistered:
		return map[string]string{KindAccount: f.Account.String()}
	case *domain.SNRegistered:
		return map[string]string{KindScaler: strconv.FormatUint(uint64(f.SN), 10)}
	case *domain.HNRegistered:
		return map[string]string{KindHyper: strconv.FormatUint(uint64(f.HN), 10)}
	case *domain.LinkStaked:
		return map[string]string{KindLink: strconv.FormatUint(uint64(f.Link), 10), KindAccount: f.Owner.String()}
	case *domain.Delegated:
		return map[string]string{KindPosition: f.Position.String(), KindAccount: f.Delegator.String()}
	}
	return nil
}

// explain folds the scenario's first facts and answers; all of them if n is 0.
func (s *scenario) explain(t *testing.T, subject Subject, epoch *domain.Epoch, n int) (*Explanation, error) {
	t.Helper()
	if n == 0 {
		n = len(s.facts)
	}
	fold := New(subject, epoch)
	for i, f := range s.facts[:n] {
		e := domain.Entry{Index: uint64(i + 1), Digest: s.digests[i], Fact: f}
		if fold.Check(domain.Submission{Fact: f, Digest: e.Digest, Trusted: true}) != nil {
			continue
		}
		if err := fold.Apply(e); err != nil {
			t.Fatalf("%s:%d: %v", s.name, i+1, err)
		}
	}
	return fold.Explain(nil, false)
}

// Every subject of every scenario is explained, and every epoch; that the parts
// add up is checked on the way, and the leaves are those of the results that
// were made elsewhere.
func TestEverySubjectAddsUp(t *testing.T) {
	for _, s := range readScenarios(t) {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			epochs := uint64(len(s.epochs))
			all := s.name == "small.facts.jsonl"
			for i := range s.subjects {
				for k := range epochs {
					if all || k == uint64(i)%epochs {
						s.check(t, i, domain.Epoch(k))
					}
				}
			}
		})
	}
}

func (s *scenario) check(t *testing.T, i int, k domain.Epoch) {
	t.Helper()
	subject := s.subjects[i]
	x, err := s.explain(t, subject, &k, 0)
	if errors.Is(err, ErrUnknown) {
		s.checkLate(t, i, k)
		return
	}
	if err != nil {
		t.Fatalf("%s, epoch %d: %v", subject, k, err)
	}
	if x.Epoch.Open || x.Epoch.Number != k || x.Failed() != 0 || len(x.Records) == 0 {
		t.Errorf("%s, epoch %d: %+v, %d records", subject, k, x.Epoch, len(x.Records))
	}
	want := s.epochs[k]
	switch subject.Kind {
	case KindAccount:
		var leaf domain.Amount
		if x.Account.Leaf != nil {
			leaf = x.Account.Leaf.Cumulative
		}
		if got := want.leaf(domain.PayoutPayable, 0, subject.account); got != leaf {
			t.Errorf("%s, epoch %d: leaf %s, want %s", subject, k, leaf, got)
		}
	case KindScaler:
		for _, l := range x.Scaler.Leaves {
			if got := want.leaf(l.Kind, l.ID, l.Account); got != l.Cumulative || l.Before.Plus(l.Added) != got {
				t.Errorf("%s, epoch %d: leaf %+v, want %s", subject, k, l, got)
			}
		}
	}
	for _, full := range []bool{false, true} {
		var text bytes.Buffer
		if err := x.WriteText(&text, full); err != nil {
			t.Fatal(err)
		}
		if lines := bytes.Count(text.Bytes(), []byte("\n")); !full && lines > 75 || bytes.Contains(text.Bytes(), []byte("%!")) {
			t.Errorf("%s, epoch %d: %d lines:\n%s", subject, k, lines, text.String())
		}
	}
}

// checkLate checks that a subject that an epoch does not know was introduced when
// the epoch had closed.
func (s *scenario) checkLate(t *testing.T, i int, k domain.Epoch) {
	t.Helper()
	if x, err := s.explain(t, s.subjects[0], &k, s.since[i]); err != nil || x.Epoch.Open {
		t.Errorf("%s is unknown in epoch %d, which was open when fact %d introduced it: %v", s.subjects[i], k, s.since[i]+1, err)
	}
}

func (c closed) leaf(kind uint8, id uint64, account domain.Address) domain.Amount {
	for _, p := range c.Payouts {
		if p.Kind == kind && p.ID == id && p.Account == account {
			return p.Cumulative
		}
	}
	return domain.Amount{}
}

// At any point of a scenario every subject can be explained so far, or is not
// known yet.
func TestOpenEpochs(t *testing.T) {
	s := readScenario(t, "../../domain/testdata/simulate/small.facts.jsonl")
	open, unknown := 0, 0
	for n := 5; n <= len(s.facts); n += 3 {
		subject := s.subjects[n%len(s.subjects)]
		x, err := s.explain(t, subject, nil, n)
		switch {
		case err != nil:
			unknown++
		case x.Epoch.Open:
			open++
			if err := x.WriteText(&bytes.Buffer{}, false); err != nil {
				t.Fatal(err)
			}
		}
	}
	if open == 0 || unknown == 0 {
		t.Errorf("%d open, %d unknown: the test says nothing", open, unknown)
	}
	// The epoch behind the last that closed is open, and nothing is beyond.
	next := domain.Epoch(len(s.epochs))
	if x, err := s.explain(t, s.subjects[0], &next, 0); err != nil || !x.Epoch.Open {
		t.Errorf("epoch %d: %v", next, err)
	}
	beyond := next + 5
	if _, err := s.explain(t, s.subjects[0], &beyond, 0); err == nil || !strings.Contains(err.Error(), fmt.Sprintf("epoch %d has not begun", beyond)) {
		t.Errorf("epoch %d: %v", beyond, err)
	}
}
