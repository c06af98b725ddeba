package projections

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const rulesDoc = "../docs/rules.md"

func readPage(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(rulesDoc)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Every number of every example of docs/rules.md.
func TestRulesDoc(t *testing.T) {
	text := readPage(t)
	p, err := parsePage(text)
	if err != nil {
		t.Fatalf("%s: %v", rulesDoc, err)
	}
	if len(p.sections) < 10 {
		t.Errorf("%s has %d sections", rulesDoc, len(p.sections))
	}
	if err := p.check(); err != nil {
		t.Errorf("%s: %v", rulesDoc, err)
	}
	for _, name := range slices.Sorted(maps.Keys(productFunctions())) {
		if !regexp.MustCompile(`\b` + name + `\(`).MatchString(text) {
			t.Errorf("%s has no example of %s", rulesDoc, name)
		}
	}
}

// Every number of the examples is held: with another digit the page is wrong.
func TestRulesDocHoldsEveryNumber(t *testing.T) {
	p, err := parsePage(readPage(t))
	if err != nil {
		t.Fatal(err)
	}
	changed := 0
	for _, s := range p.sections {
		calculated := s.calculated()
		for _, b := range s.blocks {
			if b.kind != "arithmetic" && b.kind != "result" {
				continue
			}
			for i, line := range b.lines {
				at := lastDigit(line)
				if at < 0 {
					continue
				}
				b.lines[i] = line[:at] + string('0'+(line[at]-'0'+1)%10) + line[at+1:]
				if len(p.checkBlock(b, calculated)) == 0 {
					t.Errorf("%s:%d: another number passes as well: %s", rulesDoc, b.line+i, b.lines[i])
				}
				b.lines[i] = line
				changed++
			}
		}
	}
	if changed < 100 {
		t.Errorf("only %d numbers were changed", changed)
	}
}

// lastDigit is where the last decimal digit of a line stands, before a remark;
// -1 if there is none or the line only bounds a number.
func lastDigit(line string) int {
	line, _, _ = strings.Cut(line, " # ")
	if strings.Contains(line, "<") {
		return -1
	}
	return strings.LastIndexAny(line, "0123456789")
}

// What is wrong with a page is found.
func TestRulesDocRefuses(t *testing.T) {
	const head = "{\"kind\":\"head\",\"block\":1,\"time\":1,\"hash\":\"0x0000000000000000000000000000000000000000000000000000000000000001\"}\n"
	const stray = "{\"kind\":\"report\",\"originator\":{\"kind\":\"sn\",\"id\":1},\"era\":0,\"peers\":[],\"samples\":[]}\n"
	rows := []struct{ page, want string }{
		{"## 1\n```arithmetic\n1 = 1\n```\n", ""},
		{"## 1\n```python\n1 = 1\n```\n", `block "python" is of no kind`},
		{"## 1\n```\n1 = 1\n```\n", "a block without a kind"},
		{"## 1\n```arithmetic x\n1 = 1\n```\n", "is of no kind"},
		{"## 1\n```facts\n```\n", "is of no kind"},
		{"## 1\n```facts a after\n```\n", "want after and the names"},
		{"## 1\n```arithmetic\n1 = 1\n", "the block has no end"},
		{"```arithmetic\n1 = 1\n```\n", "before the first section"},
		{"## 1\ntext\n## 2\n```arithmetic\n1 = 1\n```\n", `section "1" has no example`},
		{"## 1\n```arithmetic\n1 = 2\n```\n", "line 3: 1 = 2"},
		{"## 1\n```arithmetic\na = 1\n  + 2 = 3\n1 = 2\n```\n", "line 5: 1 = 2"},
		{"## 1\n```facts a\n" + head + "```\n", "facts a: there is no result of them"},
		{"## 1\n```facts a\n```\n```facts a\n```\n", "a second block of facts a"},
		{"## 1\n```result a\n{\"record\":\"final\"}\n```\n", "there are no facts a"},
		{"## 1\n```facts a after b\n```\n```facts b\n```\n", "there are no facts b before those of a"},
		{"## 1\n```facts a after a\n```\n", "there are no facts a before those of a"},
		{"## 1\n```facts a\n" + stray + "```\n```result a\n{\"record\":\"rejected\", \"line\":1,\n  \"reason\":\"Unknown originator\"}\n```\n", ""},
		{"## 1\n```facts a\n" + stray + "```\n```facts b after a\n" + stray + "```\n```result b line=2\n{\"record\":\"rejected\"}\n```\n", ""},
		{"## 1\n```facts a\n" + stray + stray + "```\n```result a\n{\"record\":\"rejected\"}\n```\n", "there is one more record"},
		{"## 1\n```facts a\n" + stray + "```\n```result a\n{\"record\":\"rejected\", \"line\":2}\n```\n", "(-page +code)"},
		{"## 1\n```facts a\n" + stray + "```\n```result a\n{\"record\":\"rejected\", \"detail\":1}\n```\n", "(-page +code)"},
		{"## 1\n```facts a\n" + stray + "```\n```result a\n{\"record\":\"rejected\"} {}\n```\n", "more behind the record"},
		{"## 1\n```facts a\n" + head + "```\n```result a\n{\"record\":\"final\"}\n```\n", "there is no such record"},
		{"## 1\n```facts a\n{}\n```\n```result a\n{\"record\":\"final\"}\n```\n", "facts a, fact 1: field kind"},
		{"## 1\n```facts a\n" + head + strings.Replace(head, "1", "0", 1) + "```\n```result a\n{\"record\":\"final\"}\n```\n", "facts a, fact 2: malformed"},
		{"## 1\n```facts a\n" + head + "```\n```result a\nfinal\n```\n", "line 6: final"},
		{"## 1\n```facts a\n" + head + "```\n```result a\n{\"record\":\"final\",\"gross\":\"7\"}\n```\n", "nothing in the section calculates 7"},
	}
	for _, r := range rows {
		p, err := parsePage(r.page)
		if err == nil {
			err = p.check()
		}
		if r.want == "" && err != nil || r.want != "" && (err == nil || !strings.Contains(err.Error(), r.want)) {
			t.Errorf("%s%v, want %q", r.page, err, r.want)
		}
	}
}

// The page says where a rule is in the code and which test holds a reading:
// those places are there.
func TestRulesDocNamesWhatIsThere(t *testing.T) {
	text := readPage(t)
	var code, tests strings.Builder
	for _, dir := range []string{".", "../domain", "../domain/merkle", "../ingest"} {
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %d files, %v", dir, len(files), err)
		}
		for _, file := range files {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if strings.HasSuffix(file, "_test.go") {
				tests.Write(source)
			} else {
				code.Write(source)
			}
		}
	}
	for _, m := range regexp.MustCompile("`(?:([a-z]+)\\.|([A-Za-z]+)\\.)?([A-Za-z]+)`|`([a-z/]+\\.go)`").FindAllStringSubmatch(text, -1) {
		switch name := m[3]; {
		case m[4] != "":
			if _, err := os.Stat(filepath.Join("..", m[4])); err != nil {
				t.Errorf("%s names %s: %v", rulesDoc, m[4], err)
			}
		case strings.HasPrefix(name, "Test"):
			if !strings.Contains(tests.String(), "func "+name+"(") {
				t.Errorf("%s names %s, which is no test", rulesDoc, name)
			}
		case m[1] != "" || m[2] != "":
			if !regexp.MustCompile(`(?m)^(func (\(\w+ \*?\w+(\[\w+\])?\) )?|type |\t)` + name + `\b`).MatchString(code.String()) {
				t.Errorf("%s names %s, which is not in the code", rulesDoc, m[0])
			}
		}
	}
}
