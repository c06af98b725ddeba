package console

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"assay/domain"
	"assay/internal/workload"
)

// What a page may cost the one who looks at it, whatever the size of the network.
const (
	mostPageBytes = 300_000
	mostPageRows  = mostShown + 2 // with those that name and sum columns
)

// A page of a network of 10,000 ScalerNodes and 50 HyperNodes has no more bytes and
// rows than one of a small one may have, also if the most rows are asked for.
func TestPagesOfTheReferenceNetworkAreSmall(t *testing.T) {
	n, err := workload.New(workload.Config{Seed: 1, Scalers: 10_000, Hypers: 50, Eras: 6, ErasPerEpoch: 6, DownPpm: 60_000, SamplesPpm: 20_000})
	if err != nil {
		t.Fatal(err)
	}
	w := worldOf(t, logOf(t, n.Genesis(), n.Facts()))
	slashes := len(w.chronicle.epochs[0].close.Slashes)
	if nodes, payouts := len(w.chronicle.order), len(w.chronicle.epochs[0].close.Payouts); nodes != 10_000 || payouts < mostRows || slashes < mostSlashes {
		t.Fatalf("%d nodes, %d payouts, %d slashes: too few to say anything", nodes, payouts, slashes)
	}
	slashed := w.chronicle.epochs[0].close.Slashes[0].SN
	for _, path := range []string{
		"/", "/epochs", "/epochs/0", "/epochs/0?page=3", "/epochs/0?show=first", "/epochs/0/slashes", "/epochs/0/approve",
		"/nodes", "/nodes?page=100", "/nodes?show=trouble", "/nodes?show=slashing", "/nodes?hp=7", "/nodes/5000", fmt.Sprintf("/nodes/%d", slashed),
		"/hypernodes?era=3", "/hypernodes?era=3&by=region", "/hypernodes?era=3&by=number", "/matrix?era=3", "/matrix?era=3&show=missing",
		"/matrix?era=3&hp=7", "/log", "/log?page=500", "/log/0", "/nodes/99999", "/epochs/99", "/log/99999999", "/matrix?era=99",
	} {
		w.small(t, path)
		if strings.HasPrefix(path, "/nodes/") || strings.HasPrefix(path, "/log/") || strings.HasSuffix(path, "approve") {
			continue
		}
		mark := "?"
		if strings.Contains(path, "?") {
			mark = "&"
		}
		w.small(t, path+mark+fmt.Sprintf("page_size=%d", mostShown))
	}
	w.whole(t, slashes)
}

// A node of which a Chronicle remembers the most that it ever does has a small page,
// too.
func TestPageOfAFullNodeIsSmall(t *testing.T) {
	w := newWorld(t, "harsh-22")
	c := w.chronicle
	n := c.nodes[1]
	for m := range mostMetrics {
		for e := range domain.Era(2 * keptSamples) {
			n.metric(fmt.Sprintf("a_metric_with_a_long_name_%d_bytes_per_s", m)).add(1_000_000+e, 1<<52+uint64(e*e%7)<<40)
		}
	}
	for e := range domain.Era(keptEras) {
		c.sealed(1_000_000+e).put(n.slot, wordInconclusive)
	}
	if len(c.eras) != keptEras || len(n.metrics) != mostMetrics {
		t.Fatalf("%d eras, %d metrics", len(c.eras), len(n.metrics))
	}
	w.small(t, "/nodes/1")
	w.small(t, fmt.Sprintf("/nodes?page_size=%d", mostShown))
}

// small holds a page against the limits. Pages behind the last are pages, too.
func (w *world) small(t *testing.T, path string) {
	t.Helper()
	status, body, _ := w.get(t, path)
	if status != http.StatusOK && status != http.StatusNotFound {
		t.Errorf("%s: %d", path, status)
	}
	rows := 0
	for _, table := range strings.Split(body, "<table")[1:] {
		table, _, _ = strings.Cut(table, "</table>")
		rows = max(rows, strings.Count(table, "<tr"))
	}
	if len(body) > mostPageBytes || rows > mostPageRows {
		t.Errorf("%s: %d bytes, a table of %d rows: want at most %d and %d", path, len(body), rows, mostPageBytes, mostPageRows)
	}
}

// whole walks through all pages of the slashes: what is cut from one page is on
// others, each leaf once.
func (w *world) whole(t *testing.T, want int) {
	t.Helper()
	seen := make(map[domain.Slash]bool)
	for page := 1; len(seen) < want; page++ {
		var list struct {
			Slashed []domain.Slash `json:"slashes"`
			Total   int            `json:"total"`
		}
		w.decode(t, fmt.Sprintf("/api/v1/epochs/0/slashes?page=%d&page_size=7", page), &list)
		if len(list.Slashed) == 0 || list.Total != want {
			t.Fatalf("page %d: %d slashes of %d, want of %d", page, len(list.Slashed), list.Total, want)
		}
		for _, x := range list.Slashed {
			if seen[x] {
				t.Fatalf("page %d: %+v once more", page, x)
			}
			seen[x] = true
		}
	}
}
