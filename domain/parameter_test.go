package domain

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// One list of parameters, one order: the table's is that of the JSON form and
// of the wire.
func TestParametersAreThePolicy(t *testing.T) {
	p := DefaultPolicy().Complete(nil)
	var table []string
	for _, parameter := range p.Parameters() {
		table = append(table, parameter.Name)
		for what, text := range map[string]string{"section": parameter.Section, "provenance": parameter.Provenance, "meaning": parameter.Meaning} {
			if text == "" {
				t.Errorf("%s has no %s", parameter.Name, what)
			}
		}
		if len(parameter.Meaning) > 54 {
			t.Errorf("%s: a meaning of %d characters, want at most 54, for a line of a table", parameter.Name, len(parameter.Meaning))
		}
	}
	if d := cmp.Diff(jsonNames(t, FormatPolicy(&p)), table); d != "" {
		t.Errorf("names of the JSON form (-) and of the table (+):\n%s", d)
	}
	w := &nameWalker{walker: newWireEncoder()}
	p.walk(w)
	if d := cmp.Diff(w.names, table); d != "" {
		t.Errorf("names of the wire form (-) and of the table (+):\n%s", d)
	}
}

// nameWalker notes the fields of a policy's own level, each once.
type nameWalker struct {
	walker
	names []string
}

func (w *nameWalker) note(name string)                 { w.names = append(w.names, name) }
func (w *nameWalker) uint(name string, _ *uint64)      { w.note(name) }
func (w *nameWalker) boolean(string, *bool)            {}
func (w *nameWalker) text(name string, _ *string)      { w.note(name) }
func (w *nameWalker) amount(name string, _ *Amount)    { w.note(name) }
func (w *nameWalker) amounts(name string, _ *[]Amount) { w.note(name) }
func (w *nameWalker) list(name string, _ int, _ func(int), _ func(walker, int)) {
	w.note(name)
}

// jsonNames lists an object's names in the order of the text.
func jsonNames(t *testing.T, object []byte) []string {
	t.Helper()
	dec := json.NewDecoder(strings.NewReader(string(object)))
	if _, err := dec.Token(); err != nil {
		t.Fatal(err)
	}
	var names []string
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, name.(string))
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			t.Fatal(err)
		}
	}
	return names
}

// The three that the first policy fixes.
func TestFixed(t *testing.T) {
	var fixed []string
	for _, parameter := range new(Policy).Parameters() {
		if parameter.Fixed() {
			fixed = append(fixed, parameter.Name)
		}
	}
	if d := cmp.Diff([]string{"genesis_era", "eras_per_epoch", "window_epochs"}, fixed); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// docs/rules.md §8 and the table say the same: every parameter in one row, with
// its provenance, and where the row has numbers alone, with its default.
func TestRulesTable(t *testing.T) {
	page, err := os.ReadFile("../docs/rules.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, found := strings.Cut(string(page), "\n## 8. Policy\n")
	if !found {
		t.Fatal("docs/rules.md has no section 8")
	}
	section, _, _ = strings.Cut(section, "\n## ")
	rows := make(map[string][2]string) // name: default, provenance
	for line := range strings.Lines(section) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		names := regexp.MustCompile("`([a-z_]+)`").FindAllStringSubmatch(cells[0], -1)
		if !strings.HasPrefix(line, "|") || len(names) == 0 || len(cells) < 3 {
			continue
		}
		defaults := strings.Split(strings.TrimSpace(cells[1]), " · ")
		for i, name := range names {
			if _, twice := rows[name[1]]; twice {
				t.Errorf("%s stands in two rows", name[1])
			}
			value := strings.TrimSpace(cells[1])
			if len(names) == len(defaults) {
				value = defaults[i]
			}
			rows[name[1]] = [2]string{value, strings.TrimSpace(cells[2])}
		}
	}
	for _, parameter := range new(Policy).Parameters() {
		row, ok := rows[parameter.Name]
		delete(rows, parameter.Name)
		if !ok {
			t.Errorf("%s has no row", parameter.Name)
			continue
		}
		if got := provenance(row[1]); got != parameter.Provenance {
			t.Errorf("%s is from %q in the rules, %q in the table", parameter.Name, row[1], parameter.Provenance)
		}
		if _, err := strconv.ParseUint(row[0], 10, 64); err == nil && row[0] != strconv.FormatUint(parameter.Default, 10) {
			t.Errorf("%s is %s in the rules, %d in the table", parameter.Name, row[0], parameter.Default)
		}
	}
	chain := ChainParameters()
	for name := range rows {
		if !slices.ContainsFunc(chain, func(c ChainParameter) bool { return c.Name == name }) {
			t.Errorf("%s is in the rules and not in the table", name)
		}
	}
}

// provenance keeps the words of a cell that name where a value is from.
func provenance(cell string) string {
	words := regexp.MustCompile("documented|contract|default").FindAllString(cell, -1)
	return strings.Join(words, ", ")
}
