package diff

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"assay/domain"
	"assay/projections"
)

func scenarioFile(t *testing.T, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "domain", "testdata", "simulate", name))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// lines splits a file of facts.
func lines(text []byte) [][]byte { return bytes.Split(bytes.TrimSpace(text), []byte("\n")) }

// folded is the side of facts, without records.
func folded(name string, facts [][]byte) *Side {
	return &Side{Name: name, Tells: Classes(), Fold: func(decision func(domain.Decision), reason func(domain.Reason)) error {
		state := projections.New(decision)
		state.Trace(reason)
		for i, line := range facts {
			f, err := domain.ParseFact(line)
			if err != nil {
				return err
			}
			digest := domain.Keccak256(domain.EncodeBody(f))
			if state.Check(domain.Submission{Fact: f, Digest: digest, Trusted: true}) != nil {
				continue
			}
			if err := state.Apply(domain.Entry{Index: uint64(i + 1), Digest: digest, Fact: f}); err != nil {
				return err
			}
		}
		return nil
	}}
}

// resultsOf is the side of a text of result records.
func resultsOf(t *testing.T, text []byte) *Side {
	t.Helper()
	s, err := Results("results", func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(text)), nil })
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestSame finds nothing between a history and itself, nor between a fold and the
// results that another implementation found.
func TestSame(t *testing.T) {
	for _, name := range []string{"small", "seed-1", "harsh-22"} {
		a := folded("a", lines(scenarioFile(t, name+".facts.jsonl")))
		r, err := Compare(a, a)
		if err != nil || !r.Same() || !slices.Equal(r.NotCompared, []string{"record"}) {
			t.Errorf("%s against itself: %+v, %v", name, r, err)
		}
		r, err = Compare(a, resultsOf(t, scenarioFile(t, name+".result.jsonl")))
		if err != nil || !r.Same() || !slices.Equal(r.NotCompared, []string{"record", ClassSlash}) {
			t.Errorf("%s against its results: %+v, %v", name, r, err)
		}
	}
}

// naive finds the first item of each class that differs from full lists.
func naive(t *testing.T, a, b *Side) map[string]string {
	t.Helper()
	lists := func(s *Side) (found map[string][]string) {
		found = map[string][]string{}
		err := s.Fold(func(d domain.Decision) {
			for _, i := range items(d) {
				text, err := i.text()
				if err != nil {
					t.Fatal(err)
				}
				found[i.class] = append(found[i.class], i.where()+"\x00"+string(text))
			}
		}, nil)
		if err != nil {
			t.Fatal(err)
		}
		return found
	}
	inA, inB := lists(a), lists(b)
	first := map[string]string{}
	for _, class := range Classes() {
		for i := range min(len(inA[class]), len(inB[class])) {
			if inA[class][i] != inB[class][i] {
				first[class], _, _ = strings.Cut(inA[class][i], "\x00")
				break
			}
		}
	}
	return first
}

// TestFirstOfEachClass takes single reports out of a scenario. Nobody enters or
// leaves by that, so lists of the same nodes are compared; only charges and slash
// leaves may be there on one side alone.
func TestFirstOfEachClass(t *testing.T) {
	facts := lines(scenarioFile(t, "harsh-22.facts.jsonl"))
	a := folded("a", facts)
	seen := map[string]bool{}
	for i, line := range facts {
		if !bytes.Contains(line, []byte(`"report"`)) || i%7 != 0 {
			continue
		}
		b := folded("b", slices.Concat(facts[:i], facts[i+1:]))
		r, err := Compare(a, b)
		if err != nil {
			t.Fatalf("without line %d: %v", i+1, err)
		}
		want := naive(t, a, b)
		for _, d := range r.Differences {
			seen[d.Class] = true
			if d.Class == ClassCharge || d.Class == ClassSlash || d.Class == ClassPayout {
				continue
			}
			if d.Where != want[d.Class] {
				t.Errorf("without line %d: first %s is of %s, want %s", i+1, d.Class, d.Where, want[d.Class])
			}
			if len(d.Inputs) == 0 && d.Class != ClassEpoch {
				t.Errorf("without line %d: no input of the %s of %s differs", i+1, d.Class, d.Where)
			}
			delete(want, d.Class)
		}
		for _, class := range []string{ClassVerdict, ClassFinal, ClassEpoch} {
			if want[class] != "" {
				t.Errorf("without line %d: nothing said of the %s of %s", i+1, class, want[class])
			}
		}
	}
	for _, class := range []string{ClassVerdict, ClassFinal, ClassEpoch, ClassPayout} {
		if !seen[class] {
			t.Errorf("no report changed a %s", class)
		}
	}
}

// TestOneWei changes one digit of a result, in each class that a file has.
func TestOneWei(t *testing.T) {
	a := folded("a", lines(scenarioFile(t, "harsh-22.facts.jsonl")))
	results := lines(scenarioFile(t, "harsh-22.result.jsonl"))
	for _, c := range []struct{ record, field, class string }{
		{"verdict", "weight_ppm", ClassVerdict},
		{"final", "gross", ClassFinal},
		{"charge", "amount", ClassCharge},
		{"epoch", "payout_total", ClassEpoch},
		{"epoch", "payouts", ClassPayout},
	} {
		for _, nth := range []int{0, 3, 7} {
			changed, where := spoil(t, results, c.record, c.field, nth)
			r, err := Compare(a, resultsOf(t, bytes.Join(changed, []byte("\n"))))
			if err != nil {
				t.Fatal(err)
			}
			if len(r.Differences) != 1 {
				t.Errorf("%s %d: %d differences, want one", c.record, nth, len(r.Differences))
				continue
			}
			d := r.Differences[0]
			field := c.field
			if c.class == ClassPayout {
				field = "cumulative"
			}
			if d.Class != c.class || d.Field != field || !strings.HasPrefix(d.Where, where) {
				t.Errorf("%s %d: found %s of %s in %s, want %s of %s in %s", c.record, nth, d.Class, d.Where, d.Field, c.class, where, field)
			}
		}
	}
}

// spoil adds one to a field of the nth record of a kind, or to its last payout.
func spoil(t *testing.T, results [][]byte, record, field string, nth int) (changed [][]byte, where string) {
	t.Helper()
	plusOne := func(v any) any {
		switch v := v.(type) {
		case string:
			n, err := domain.ParseAmount(v)
			if err != nil {
				t.Fatal(err)
			}
			return n.Plus(domain.Wei(1)).String()
		case float64:
			return v + 1
		}
		t.Fatalf("%s is a %T", field, v)
		return nil
	}
	changed = slices.Clone(results)
	for i, line := range results {
		var r map[string]any
		if err := json.Unmarshal(line, &r); err != nil {
			t.Fatal(err)
		}
		if r["record"] != record {
			continue
		}
		if nth--; nth >= 0 {
			continue
		}
		if payouts, ok := r[field].([]any); ok {
			last := payouts[len(payouts)-1].(map[string]any)
			last["cumulative"] = plusOne(last["cumulative"])
		} else {
			r[field] = plusOne(r[field])
		}
		var err error
		if changed[i], err = json.Marshal(r); err != nil {
			t.Fatal(err)
		}
		if record == "epoch" {
			return changed, fmt.Sprintf("epoch %v", r["epoch"])
		}
		return changed, fmt.Sprintf("era %v, sn %v", r["era"], r["sn"])
	}
	t.Fatalf("no %s %d", record, nth)
	return nil, ""
}

// TestInputsOfAPayout names the node whose era made the difference.
func TestInputsOfAPayout(t *testing.T) {
	facts := lines(scenarioFile(t, "small.facts.jsonl"))
	price := slices.IndexFunc(facts, func(line []byte) bool { return bytes.Contains(line, []byte(`"booked"`)) })
	f, err := domain.ParseFact(facts[price])
	if err != nil {
		t.Fatal(err)
	}
	booked := f.(*domain.Booked)
	booked.Price = booked.Price.Plus(domain.ICNT(1))
	dearer := slices.Clone(facts)
	dearer[price] = domain.FormatFact(booked)
	r, err := Compare(folded("a", facts), folded("b", dearer))
	if err != nil {
		t.Fatal(err)
	}
	var classes []string
	for _, d := range r.Differences {
		classes = append(classes, d.Class)
		switch d.Class {
		case ClassFinal:
			if !slices.ContainsFunc(d.Inputs, func(in Input) bool { return in.Name == "bookings[0].price" && in.A != in.B }) {
				t.Errorf("inputs of the final: %v", d.Inputs)
			}
		case ClassPayout:
			if len(d.Inputs) == 0 || !strings.Contains(d.Inputs[0].Name, fmt.Sprintf("sn %d", booked.SN)) {
				t.Errorf("inputs of the payout of %s: %v", d.Where, d.Inputs)
			}
		}
	}
	if slices.Contains(classes, ClassVerdict) || !slices.Contains(classes, ClassFinal) || !slices.Contains(classes, ClassPayout) {
		t.Errorf("a price changed %v", classes)
	}
}

func TestResultsRefused(t *testing.T) {
	for text, want := range map[string]string{
		"":                                  "it has no verdict, final, charge or epoch",
		"{\"record\":\"rejected\"}":         "it has no verdict, final, charge or epoch",
		"{\"record\":\"verdict\"} nonsense": "record 2: invalid character",
		"{\"record\":\"receipt\"}":          `record "receipt": want verdict`,
		"{\"record\":\"final\",\"state\":\"ill\"}": `slash state "ill": want "healthy"`,
		"[1]": "cannot unmarshal array",
	} {
		_, err := Results("f", func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(text)), nil })
		if !errors.Is(err, ErrNotResults) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

// TestText is what a person reads.
func TestText(t *testing.T) {
	a := folded("a", lines(scenarioFile(t, "small.facts.jsonl")))
	changed, _ := spoil(t, lines(scenarioFile(t, "small.result.jsonl")), "final", "gross", 2)
	r, err := Compare(a, resultsOf(t, bytes.Join(changed, []byte("\n"))))
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := r.WriteText(&out, "one", "two"); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"A is one\nB is two\n", "first final that differs: era ", ", in gross\n", "not compared, since not both sides have it: record, slash\n"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%s\nlacks %q", out.String(), want)
		}
	}
}
