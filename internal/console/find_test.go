package console

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"assay/domain"
)

// decode asks for an answer of the API.
func (w *world) decode(t *testing.T, path string, to any) {
	t.Helper()
	status, body, _ := w.get(t, path)
	if status != http.StatusOK {
		t.Fatalf("%s: %d %s", path, status, body)
	}
	if err := json.Unmarshal([]byte(body), to); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}

// A node, a provider and a payee are found from every page by what somebody knows of
// them; what is not there is answered with what is.
func TestFind(t *testing.T) {
	w := newWorld(t, "harsh-22")
	last := len(w.chronicle.epochs) - 1
	var provider, payee string
	for _, p := range w.chronicle.epochs[last].close.Payouts {
		account := p.Account.String()
		if hp := slices.ContainsFunc(sortedKeys(w.chronicle.accounts), func(hp domain.HPID) bool { return w.chronicle.accounts[hp] == p.Account }); hp {
			provider = account
		} else if p.Kind == 1 {
			payee = account
		}
	}
	if provider == "" || payee == "" {
		t.Fatal("the scenario has changed: it pays no provider, or nobody else")
	}
	newest := w.chronicle.epochs[last].close.Epoch
	for _, row := range []struct {
		q, to  string
		status int
		says   string
	}{
		{"1", "/nodes/1", 303, ""},
		{"+1+", "/nodes/1", 303, ""}, // spaces around it
		{"", "/nodes", 303, ""},
		{provider, "/nodes?hp=", 303, ""},
		{payee, fmt.Sprintf("/epochs/%d?payee=%s#payouts", newest, payee), 303, ""},
		{"99999", "", 404, "there are "},
		{"1e3", "", 400, "want the number of a ScalerNode"},
		{"-1", "", 400, "want the number of a ScalerNode"},
		{"0x12", "", 400, "bad_query"},
		{"0x00000000000000000000000000000000000000ff", "", 404, "no Hardware Provider is paid on it"},
	} {
		status, body, header := w.ask(t, "GET", "/find?q="+row.q, "")
		if status != row.status || !strings.HasPrefix(header.Get("Location"), row.to) || !strings.Contains(body, row.says) {
			t.Errorf("%q: %d to %q, %s, want %d to %q", row.q, status, header.Get("Location"), body, row.status, row.to)
		}
		if row.status == 303 {
			if status, body, _ := w.get(t, header.Get("Location")); status != http.StatusOK || !strings.Contains(body, `action="/find"`) {
				t.Errorf("%q leads to a page with status %d, or without the search", row.q, status)
			}
		} else if !strings.Contains(body, `action="/find"`) {
			t.Errorf("%q: the answer has no search", row.q)
		}
	}
}

// Lists are cut to what somebody asks for, and say how much that is.
func TestListsAreCut(t *testing.T) {
	w := newWorld(t, "harsh-22")
	var nodes struct {
		Nodes []struct {
			HP uint64 `json:"hp"`
		} `json:"nodes"`
		Total int `json:"total"`
	}
	w.decode(t, "/api/v1/nodes?hp=1", &nodes)
	if nodes.Total == 0 || nodes.Total == len(w.chronicle.order) || slices.ContainsFunc(nodes.Nodes, func(n struct {
		HP uint64 `json:"hp"`
	}) bool {
		return n.HP != 1
	}) {
		t.Errorf("nodes of provider 1: %+v of %d", nodes, len(w.chronicle.order))
	}
	var all, first, one struct {
		Payouts []payoutRow `json:"payouts"`
		Fresh   int         `json:"first_time_payees"`
		Total   int         `json:"total"`
	}
	k := w.chronicle.epochs[len(w.chronicle.epochs)-1].close.Epoch
	w.decode(t, fmt.Sprintf("/api/v1/epochs/%d", k), &all)
	w.decode(t, fmt.Sprintf("/api/v1/epochs/%d?show=first", k), &first)
	w.decode(t, fmt.Sprintf("/api/v1/epochs/%d?payee=%s", k, all.Payouts[0].Account), &one)
	if first.Total != all.Fresh || first.Fresh != all.Fresh || slices.ContainsFunc(first.Payouts, func(p payoutRow) bool { return !p.Fresh }) {
		t.Errorf("%d paid for the first time, %d rows of them", all.Fresh, first.Total)
	}
	if one.Total == 0 || one.Total == all.Total || slices.ContainsFunc(one.Payouts, func(p payoutRow) bool { return p.Account != all.Payouts[0].Account }) {
		t.Errorf("payouts of %s: %+v", all.Payouts[0].Account, one)
	}
}

// The pager links to the first and the last page, and to those around the one that
// is shown.
func TestJumps(t *testing.T) {
	for _, row := range []struct {
		page, pages int
		want        string
	}{
		{1, 1, "[1]"}, {1, 2, "[1 2]"}, {1, 200, "[1 2 3 0 200]"}, {3, 200, "[1 2 3 4 5 0 200]"}, {4, 6, "[1 2 3 4 5 6]"},
		{100, 200, "[1 0 98 99 100 101 102 0 200]"}, {200, 200, "[1 0 198 199 200]"}, {1 << 40, 1 << 41, "[1 0 1099511627774 1099511627775 1099511627776 1099511627777 1099511627778 0 2199023255552]"},
	} {
		if got := fmt.Sprint(span{Page: row.page, Pages: row.pages}.Jumps()); got != row.want {
			t.Errorf("page %d of %d: %s, want %s", row.page, row.pages, got, row.want)
		}
	}
}
