package projections

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/google/go-cmp/cmp"

	"assay/domain"
)

// docPage is docs/rules.md. It has its examples in fenced blocks, which check
// runs:
//
//	facts NAME [after BASE...]   facts, one a line; those of the bases come first
//	result NAME [field=value...] records of the fold of NAME's facts
//	arithmetic                   formulas, see arithmetic
//	sh                           commands for a reader, not run
//
// A result block has every record of the kinds that it has, in order, if its
// fields are the given ones; of each record it has some fields. Every amount in
// it is calculated in a line of arithmetic of the same section.
type (
	docPage struct {
		sections []*docSection
		facts    map[string]*docBlock
	}
	docSection struct {
		title  string
		blocks []*docBlock
	}
	docBlock struct {
		line  int // of its first line, from 1
		kind  string
		name  string
		args  []string // bases, or field=value
		lines []string
	}
)

// parsePage splits the page into sections ("## ") and their blocks.
func parsePage(text string) (*docPage, error) {
	p := &docPage{facts: make(map[string]*docBlock)}
	var open *docBlock
	for i, line := range strings.Split(text, "\n") {
		info, fence := strings.CutPrefix(line, "```")
		switch {
		case open != nil && fence && info == "":
			open = nil
		case open != nil:
			open.lines = append(open.lines, line)
		case fence:
			var err error
			if open, err = newBlock(i+2, info); err != nil {
				return nil, err
			}
			if err := p.add(open); err != nil {
				return nil, err
			}
		case strings.HasPrefix(line, "## "):
			p.sections = append(p.sections, &docSection{title: line[3:]})
		}
	}
	if open != nil {
		return nil, fmt.Errorf("line %d: the block has no end", open.line)
	}
	return p, nil
}

func newBlock(line int, info string) (*docBlock, error) {
	words := strings.Fields(info)
	if len(words) == 0 {
		return nil, fmt.Errorf("line %d: a block without a kind", line-1)
	}
	b := &docBlock{line: line, kind: words[0]}
	words = words[1:]
	named := b.kind == "facts" || b.kind == "result"
	if named && len(words) > 0 {
		b.name, b.args = words[0], words[1:]
	}
	if b.kind == "facts" && len(b.args) > 0 {
		if b.args[0] != "after" || len(b.args) == 1 {
			return nil, fmt.Errorf("line %d: facts %s: want after and the names of blocks", line-1, b.name)
		}
		b.args = b.args[1:]
	}
	known := named || b.kind == "arithmetic" || b.kind == "sh"
	if !known || named == (b.name == "") || !named && len(words) > 0 {
		return nil, fmt.Errorf("line %d: block %q is of no kind that is checked", line-1, info)
	}
	return b, nil
}

func (p *docPage) add(b *docBlock) error {
	if len(p.sections) == 0 {
		return fmt.Errorf("line %d: a block before the first section", b.line)
	}
	s := p.sections[len(p.sections)-1]
	s.blocks = append(s.blocks, b)
	if b.kind == "facts" {
		if p.facts[b.name] != nil {
			return fmt.Errorf("line %d: a second block of facts %s", b.line, b.name)
		}
		for _, base := range b.args { // so that a reader may take them in the order of the page
			if p.facts[base] == nil {
				return fmt.Errorf("line %d: there are no facts %s before those of %s", b.line, base, b.name)
			}
		}
		p.facts[b.name] = b
	}
	return nil
}

// check runs every example and returns all that is wrong, joined.
func (p *docPage) check() error {
	var problems []error
	used := make(map[string]bool)
	for _, s := range p.sections {
		if !slices.ContainsFunc(s.blocks, func(b *docBlock) bool { return b.kind == "arithmetic" || b.kind == "result" }) {
			problems = append(problems, fmt.Errorf("section %q has no example", s.title))
		}
		problems = append(problems, p.checkSection(s)...)
		for _, b := range s.blocks {
			if b.kind == "result" {
				used[b.name] = true
			} else if b.kind == "facts" {
				for _, base := range b.args {
					used[base] = true
				}
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(p.facts)) {
		if !used[name] {
			problems = append(problems, fmt.Errorf("facts %s: there is no result of them", name))
		}
	}
	return errors.Join(problems...)
}

func (p *docPage) checkSection(s *docSection) (problems []error) {
	calculated := s.calculated()
	for _, b := range s.blocks {
		problems = append(problems, p.checkBlock(b, calculated)...)
	}
	return problems
}

// checkBlock checks one block against what its section calculates.
func (p *docPage) checkBlock(b *docBlock, calculated map[string]bool) []error {
	switch b.kind {
	case "arithmetic":
		return b.calculate(newArithmetic())
	case "result":
		return p.checkResult(b, calculated)
	}
	return nil
}

// calculated returns all numbers that a section's arithmetic compares.
func (s *docSection) calculated() map[string]bool {
	all := make(map[string]bool)
	for _, b := range s.blocks {
		if b.kind == "arithmetic" {
			a := newArithmetic()
			b.calculate(a)
			maps.Copy(all, a.values)
		}
	}
	return all
}

// calculate evaluates a block of arithmetic.
func (b *docBlock) calculate(a *arithmetic) (problems []error) {
	for _, e := range b.entries() {
		if err := a.line(e.text); err != nil {
			problems = append(problems, fmt.Errorf("line %d: %w", e.line, err))
		}
	}
	return problems
}

// entry is a formula or a record, with the number of its first line.
type entry struct {
	line int
	text string
}

// entries joins lines: one that begins with a space goes on with the one before.
func (b *docBlock) entries() (all []entry) {
	for i, line := range b.lines {
		if n := len(all); n > 0 && strings.HasPrefix(line, " ") {
			all[n-1].text += line
		} else {
			all = append(all, entry{b.line + i, line})
		}
	}
	return all
}

// checkResult holds a result block against what its facts fold to.
func (p *docPage) checkResult(b *docBlock, calculated map[string]bool) (problems []error) {
	got, err := p.fold(b.name)
	if err != nil {
		return []error{fmt.Errorf("line %d: %w", b.line, err)}
	}
	var want []map[string]any
	kinds := make(map[string]bool)
	entries := b.entries()
	for _, e := range entries {
		record, err := parseRecord(e.text)
		if err != nil {
			return []error{fmt.Errorf("line %d: %w", e.line, err)}
		}
		kinds[fmt.Sprint(record["record"])] = true
		want = append(want, record)
		for _, text := range amountsIn("", record) {
			if !calculated[text] {
				problems = append(problems, fmt.Errorf("line %d: nothing in the section calculates %s", e.line, text))
			}
		}
	}
	got = slices.DeleteFunc(got, func(r map[string]any) bool { return !kinds[fmt.Sprint(r["record"])] || !b.selects(r) })
	for i := range max(len(want), len(got)) {
		switch {
		case i >= len(want):
			problems = append(problems, fmt.Errorf("line %d: result %s: there is one more record: %v", b.line, b.name, got[i]))
		case i >= len(got):
			problems = append(problems, fmt.Errorf("line %d: result %s: there is no such record", entries[i].line, b.name))
		default:
			if d := cmp.Diff(want[i], pick(want[i], got[i])); d != "" {
				problems = append(problems, fmt.Errorf("line %d: result %s (-page +code):\n%s", entries[i].line, b.name, d))
			}
		}
	}
	return problems
}

// selects reports whether a record has the values that the block is about.
func (b *docBlock) selects(r map[string]any) bool {
	for _, arg := range b.args {
		field, value, _ := strings.Cut(arg, "=")
		if fmt.Sprint(r[field]) != value {
			return false
		}
	}
	return true
}

// pick leaves of a record the fields that the page shows.
func pick(shown, r map[string]any) map[string]any {
	out := make(map[string]any)
	for name, v := range r {
		s, ok := shown[name]
		if !ok {
			continue
		}
		inner, isObject := v.(map[string]any)
		if innerShown, ok := s.(map[string]any); ok && isObject {
			v = pick(innerShown, inner)
		}
		out[name] = v
	}
	return out
}

// parseRecord reads a JSON object; numbers stay text, and hex is by value.
func parseRecord(text string) (map[string]any, error) {
	m := make(map[string]any)
	dec := json.NewDecoder(strings.NewReader(strings.ToLower(text)))
	dec.UseNumber()
	if err := dec.Decode(&m); err != nil {
		return nil, fmt.Errorf("%s: %w", text, err)
	}
	if dec.More() {
		return nil, fmt.Errorf("%s: more behind the record", text)
	}
	return m, nil
}

// amountsIn returns what of a record must be calculated: amounts, which are its
// decimal strings, and roots.
func amountsIn(field string, v any) (found []string) {
	switch v := v.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			found = append(found, amountsIn(name, v[name])...)
		}
	case []any:
		for _, e := range v {
			found = append(found, amountsIn(field, e)...)
		}
	case string:
		if hash, err := domain.ParseHash(v); err == nil && strings.HasSuffix(field, "_root") {
			if hash != (domain.Hash{}) {
				found = append(found, hashed(hash).String())
			}
		} else if regexp.MustCompile(`^[1-9][0-9]*$`).MatchString(v) {
			found = append(found, v)
		}
	}
	return found
}

// fold folds an example's facts and returns its records, as a simulation does.
func (p *docPage) fold(name string) (records []map[string]any, err error) {
	lines, err := p.factLines(name)
	if err != nil {
		return nil, err
	}
	text, err := foldLines(lines)
	if err != nil {
		return nil, fmt.Errorf("facts %s, %w", name, err)
	}
	for _, line := range text {
		r, err := parseRecord(line)
		if err != nil {
			return nil, err
		}
		records = append(records, r)
	}
	return records, nil
}

// factLines returns the facts of an example, those of its bases first.
func (p *docPage) factLines(name string) (lines []string, err error) {
	b := p.facts[name]
	if b == nil {
		return nil, fmt.Errorf("there are no facts %s", name)
	}
	for _, base := range b.args {
		lines = append(lines, p.facts[base].lines...)
	}
	return append(lines, b.lines...), nil
}
