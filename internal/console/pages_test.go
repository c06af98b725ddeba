package console

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
)

// get asks for a page of this server.
func (w *world) get(t *testing.T, path string) (int, string, http.Header) {
	t.Helper()
	answer, err := http.Get(w.url + path)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(body), answer.Header
}

// Every page and every answer of the API is there for a log that was really folded,
// whatever happened in it, and for one in which nothing has happened.
func TestEveryPageIsServed(t *testing.T) {
	for _, scenario := range []string{"small", "harsh-22", "seed-1"} {
		w := newWorld(t, scenario)
		payee := w.payee()
		if payee == "" {
			t.Fatalf("%s pays nobody", scenario)
		}
		for _, path := range []string{
			"/", "/epochs", "/epochs/0", "/epochs/1", "/nodes", "/nodes?show=trouble", "/nodes/1", "/matrix", "/hypernodes", "/epochs/1/slashes", "/log", "/log/0", "/log/5",
			"/epochs/0/explain/sn/1", "/epochs/0/explain/hn/1", fmt.Sprintf("/epochs/%d/explain/account/%s", w.lastEpoch(), payee),
		} {
			for _, prefix := range []string{"", "/api/v1"} {
				if prefix != "" && path == "/" {
					path = "/overview"
				}
				if status, body, _ := w.get(t, prefix+path); status != http.StatusOK || len(body) < 100 {
					t.Errorf("%s %s%s: %d, %s", scenario, prefix, path, status, body)
				}
			}
		}
		if status, body, _ := w.get(t, fmt.Sprintf("/api/v1/epochs/%d/proofs/%s", w.lastEpoch(), payee)); status != http.StatusOK || !strings.Contains(body, `"proof":[`) {
			t.Errorf("%s proofs: %d, %s", scenario, status, body)
		}
	}
}

// payee returns an account with a payout, "" if there is none.
func (w *world) payee() string {
	for _, e := range w.chronicle.epochs {
		for _, p := range e.close.Payouts {
			if p.Kind == 1 && p.Cumulative.Cmp(e.close.Total) < 0 {
				return p.Account.String()
			}
		}
	}
	return ""
}

// A fresh log has pages too.
func TestPagesOfAnEmptyLog(t *testing.T) {
	w := &world{chronicle: NewChronicle(), log: scenarioLog(t, "small")}
	w.serve(t)
	for _, path := range []string{"/", "/epochs", "/nodes", "/matrix", "/hypernodes"} {
		if status, body, _ := w.get(t, path); status != http.StatusOK {
			t.Errorf("%s: %d, %s", path, status, body)
		}
	}
	if status, _, _ := w.get(t, "/nodes/1"); status != http.StatusNotFound {
		t.Errorf("a node that nobody knows: %d", status)
	}
}

// What an epoch's page says it pays is what its leaves say, and the links of pages
// lead to pages.
func TestLinksLeadSomewhere(t *testing.T) {
	w := newWorld(t, "harsh-22")
	seen := map[string]bool{"/": true}
	for queue := []string{"/"}; len(queue) > 0; queue = queue[1:] {
		status, body, header := w.get(t, queue[0])
		if status != http.StatusOK {
			t.Errorf("%s: %d %s", queue[0], status, body)
		}
		if !strings.HasPrefix(header.Get("Content-Type"), "text/html") || strings.HasPrefix(queue[0], "/log/") {
			continue
		}
		for _, link := range links(body) {
			if strings.HasPrefix(link, "?") {
				path, _, _ := strings.Cut(queue[0], "?")
				link = path + link
			}
			if !seen[link] && strings.HasPrefix(link, "/") && !strings.HasPrefix(link, "/log?") && len(seen) < 400 {
				seen[link] = true
				queue = append(queue, link)
			}
		}
	}
	if len(seen) < 40 {
		t.Errorf("only %d pages are linked: %v", len(seen), fmt.Sprint(seen))
	}
}

// links lists where a page leads.
func links(page string) []string {
	var all []string
	for _, part := range strings.Split(page, `href="`)[1:] {
		link, _, _ := strings.Cut(part, `"`)
		all = append(all, strings.ReplaceAll(link, "&amp;", "&"))
	}
	return all
}

func (w *world) lastEpoch() int { return len(w.chronicle.epochs) - 1 }
