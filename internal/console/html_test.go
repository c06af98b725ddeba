package console

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// Every page is well formed: what is opened is closed, in order, where it may stand;
// no identity is there twice; inputs have labels; nothing in it is a script or a
// style that the policy would refuse, or is loaded from elsewhere.
func TestPagesAreWellFormed(t *testing.T) {
	w := newWorld(t, "harsh-22")
	small := newWorld(t, "small")
	for _, path := range []string{
		"/", "/epochs", "/epochs/3", "/epochs/3?show=first", "/epochs/3/slashes", "/nodes", "/nodes?show=trouble", "/nodes/1", "/matrix",
		"/matrix?show=missing", "/hypernodes", "/hypernodes?by=number", "/log", "/log/600", "/epochs/3/explain/sn/1", "/nodes/99999", "/epochs/999", "/x",
	} {
		_, body, _ := w.get(t, path)
		for _, err := range wellFormed(body) {
			t.Errorf("%s: %v", path, err)
		}
	}
	_, body, _ := small.get(t, fmt.Sprintf("/epochs/%d/approve", small.waiting(t)))
	for _, err := range wellFormed(body) {
		t.Errorf("approve: %v", err)
	}
}

// The test of well-formedness sees what it is for.
func TestIllFormedPagesAreSeen(t *testing.T) {
	for _, bad := range []string{
		"<p>", "<p><b></p></b>", "</p>", "<p><div></div></p>", "<table><td></td></table>", `<b id="a"></b><b id="a"></b>`, `<p style="color:red"></p>`,
		`<button onclick="x()"></button>`, `<script>x()</script>`, `<img src="https://example.org/x" alt="">`, `<img src="/x">`, `<input name="x">`,
	} {
		if wellFormed(bad) == nil {
			t.Errorf("%s passes", bad)
		}
	}
	if problems := wellFormed(`<!doctype html><label>x <input name="x"></label><script type="module" src="/x"></script><p hidden>1 &lt; 2</p>`); problems != nil {
		t.Error(problems)
	}
}

// reading is a page as far as it was read.
type reading struct {
	open     []string // elements
	ids      map[string]bool
	labels   map[string]bool // identities that labels are for
	problems []error
}

// wellFormed lists what is wrong with a page.
func wellFormed(page string) []error {
	r := &reading{ids: make(map[string]bool), labels: make(map[string]bool)}
	d := xml.NewDecoder(strings.NewReader(page))
	d.Strict = false // attributes without a value
	for {
		token, err := d.RawToken()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return append(r.problems, err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			r.begin(token.Name.Local, token.Attr)
		case xml.EndElement:
			if last := len(r.open) - 1; last < 0 || r.open[last] != token.Name.Local {
				r.complain("%s ends within %v", token.Name.Local, r.open)
				return r.problems
			}
			r.open = r.open[:len(r.open)-1]
		}
	}
	if len(r.open) > 0 {
		r.complain("%v do not end", r.open)
	}
	return r.problems
}

func (r *reading) complain(format string, args ...any) {
	r.problems = append(r.problems, fmt.Errorf(format, args...))
}

// begin reads the beginning of an element.
func (r *reading) begin(name string, list []xml.Attr) {
	within := map[string][]string{ // where an element may stand
		"li": {"ul", "ol"}, "dt": {"dl"}, "dd": {"dl"}, "tr": {"thead", "tbody", "tfoot"}, "td": {"tr"}, "th": {"tr"}, "thead": {"table"},
		"tbody": {"table"}, "tfoot": {"table"}, "option": {"select"}, "figcaption": {"figure"}, "title": {"head", "rect", "circle", "path"},
	}
	blocks := []string{"p", "div", "table", "ul", "ol", "dl", "h1", "h2", "h3", "pre", "form", "nav", "figure"}
	if want := within[name]; want != nil && (len(r.open) == 0 || !slices.Contains(want, r.open[len(r.open)-1])) {
		r.complain("%s within %v, want %v", name, r.open, want)
	}
	if slices.Contains(blocks, name) && (slices.Contains(r.open, "p") || slices.Contains(r.open, "span")) {
		r.complain("%s within a paragraph: %v", name, r.open)
	}
	r.attributes(name, list)
	if !slices.Contains([]string{"meta", "link", "img", "input", "br", "hr"}, name) {
		r.open = append(r.open, name)
	}
}

// attributes reads those of an element.
func (r *reading) attributes(name string, list []xml.Attr) {
	found := make(map[string]string)
	for _, a := range list {
		key := a.Name.Local
		if _, twice := found[key]; twice || key == "style" || strings.HasPrefix(key, "on") {
			r.complain("%s has %s", name, key)
		}
		if (key == "src" || name == "link" && key == "href") && !strings.HasPrefix(a.Value, "/") {
			r.complain("%s loads %s", name, a.Value)
		}
		found[key] = a.Value
	}
	if id := found["id"]; id != "" {
		if r.ids[id] {
			r.complain("id %s is there twice", id)
		}
		r.ids[id] = true
	}
	if label := found["for"]; label != "" {
		r.labels[label] = true
	}
	if (name == "input" || name == "select") && !slices.Contains(r.open, "label") && !r.labels[found["id"]] {
		r.complain("%s %s has no label", name, found["name"])
	}
	if _, told := found["alt"]; name == "img" && !told || name == "script" && found["src"] == "" {
		r.complain("%s lacks alt or src", name)
	}
}

// Text has at least 4.5 times the luminance of what is behind it, or the other way
// round (WCAG 2.2, 1.4.3), in light and in dark.
func TestColoursHaveContrast(t *testing.T) {
	css, err := os.ReadFile("assets/console.css")
	if err != nil {
		t.Fatal(err)
	}
	light, dark, found := strings.Cut(string(css), "prefers-color-scheme: dark")
	if !found {
		t.Fatal("there is no dark scheme")
	}
	for scheme, text := range map[string]string{"light": light, "dark": dark[:strings.Index(dark, "}")]} {
		colours := make(map[string]string)
		for _, m := range regexp.MustCompile(`--([a-z-]+): (#[0-9a-f]{6})`).FindAllStringSubmatch(text, -1) {
			colours[m[1]] = m[2]
		}
		pairs := [][2]string{{"ink", "paper"}, {"ink", "card"}, {"soft", "paper"}, {"soft", "card"}, {"link", "paper"}, {"link", "card"}, {"good", "good-bg"}, {"card", "down"}}
		for _, word := range []string{"up", "degraded", "down", "reversed"} {
			pairs = append(pairs, [2]string{word, word + "-bg"}, [2]string{word, "card"}, [2]string{word, "paper"}, [2]string{"ink", word + "-bg"})
		}
		pairs = append(pairs, [2]string{"ink", "inconclusive-bg"}, [2]string{"inconclusive", "inconclusive-bg"}, [2]string{"good", "paper"}, [2]string{"link", "degraded-bg"}, [2]string{"link", "inconclusive-bg"})
		for _, p := range pairs {
			if c := contrast(t, colours[p[0]], colours[p[1]]); c < 4.5 {
				t.Errorf("%s: %s %s on %s %s: %.2f", scheme, p[0], colours[p[0]], p[1], colours[p[1]], c)
			}
		}
	}
}

// contrast is the ratio of two colours' relative luminances, of WCAG.
func contrast(t *testing.T, a, b string) float64 {
	t.Helper()
	luminance := func(colour string) (sum float64) {
		for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
			n, err := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
			if err != nil {
				t.Fatal(err)
			}
			if c := float64(n) / 255; c <= 0.04045 {
				sum += weight * c / 12.92
			} else {
				sum += weight * math.Pow((c+0.055)/1.055, 2.4)
			}
		}
		return sum
	}
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}
