package console

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"assay/domain"
	"assay/internal/review"
	"assay/settler"
)

// sight is what a browser saw; see browser/drive.mjs.
type sight struct {
	Complaints []string   `json:"complaints"` // errors and warnings of the browser's console, refusals of the policy among them
	Foreign    []string   `json:"foreign"`    // requests to elsewhere
	Overflow   []string   `json:"overflow"`   // pages that are wider than the screen
	Pages      int        `json:"pages"`
	Approvals  []approval `json:"approvals"`
	Text       string     `json:"text"`
}

// approval is what became of one visit to an approve page.
type approval struct {
	Before   string            `json:"before"` // what the page said when it was loaded
	State    string            `json:"state"`  // and at the end
	Asked    []string          `json:"asked"`  // of the wallet
	Computed map[string]string `json:"computed"`
}

// shots is a folder for pictures of the pages: go test -run Browser -args -shots DIR.
func shots() string {
	if f := flag.Lookup("shots"); f != nil {
		return f.Value.String()
	}
	return ""
}

func TestMain(m *testing.M) {
	flag.String("shots", "", "folder for pictures of the pages")
	flag.Parse()
	os.Exit(m.Run())
}

// script runs a script of the browser folder, or says why it cannot.
func script(t *testing.T, name string, args ...string) []byte {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node is not installed")
	}
	cmd := exec.CommandContext(t.Context(), "node", append([]string{name}, args...)...)
	cmd.Dir = "browser"
	var complaints bytes.Buffer
	cmd.Stderr = &complaints
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v: %s", name, err, complaints.Bytes())
	}
	return out
}

// browse drives a browser through a console.
func (w *world) browse(t *testing.T, todo map[string]any) sight {
	t.Helper()
	chromium, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("chromium is not installed: apt-get install chromium")
	}
	if _, err := os.Stat(filepath.Join("browser", "node_modules", "playwright-core")); err != nil {
		t.Skip("internal/console/browser has no node_modules: make test fetches them")
	}
	todo["chromium"] = chromium
	if dir := shots(); dir != "" {
		todo["shots"] = dir
	}
	config, err := json.Marshal(todo)
	if err != nil {
		t.Fatal(err)
	}
	var saw sight
	out := script(t, "drive.mjs", w.url, string(config))
	if err := json.Unmarshal(out, &saw); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if len(saw.Complaints) > 0 || len(saw.Foreign) > 0 {
		t.Errorf("the browser complains: %v, asks elsewhere: %v", saw.Complaints, saw.Foreign)
	}
	return saw
}

// Every page is shown by a real browser, on a desk and on a phone, without an error, a
// violation of the policy, a request to elsewhere, or a page that has to be pushed
// sideways.
func TestBrowserShowsEveryPage(t *testing.T) {
	w := newWorld(t, "harsh-22")
	small := newWorld(t, "small")
	k := small.waiting(t)
	pages := []string{
		"/", "/epochs", "/epochs/3", "/epochs/3/slashes", "/nodes", "/nodes?show=trouble", "/nodes/1", "/hypernodes", "/matrix", "/log", "/log/600",
		"/epochs/3/explain/sn/1",
	}
	saw := w.browse(t, map[string]any{"pages": pages})
	if saw.Pages%len(pages) != 0 || saw.Pages < 2*len(pages) || len(saw.Overflow) > 0 {
		t.Errorf("%d pages seen; too wide: %v", saw.Pages, saw.Overflow)
	}
	saw = small.browse(t, map[string]any{"pages": []string{fmt.Sprintf("/epochs/%d/approve", k)}})
	if saw.Pages < 2 || len(saw.Overflow) > 0 {
		t.Errorf("%d pages seen; too wide: %v", saw.Pages, saw.Overflow)
	}
}

// Without JavaScript all figures of a proposal are there, and how to sign without.
func TestPagesWithoutJavaScript(t *testing.T) {
	w := newWorld(t, "small")
	k := w.waiting(t)
	p, err := w.propose(k)
	if err != nil {
		t.Fatal(err)
	}
	saw := w.browse(t, map[string]any{"offline": fmt.Sprintf("/epochs/%d/approve", k)})
	for _, want := range []string{p.Digest.String()[2:6], fmt.Sprintf("assay sign %d", k), "payoutTotal", "Safe transaction hash"} {
		if !strings.Contains(saw.Text, want) {
			t.Errorf("the page lacks %q: %s", want, saw.Text)
		}
	}
}

// visit is one approve page to be visited with a test wallet.
type visit struct {
	name   string
	tamper func(*review.Proposal)
	more   map[string]any
	want   string // the beginning of what the page says at the end
}

// visits has a browser visit the approve page of a waiting epoch once for each row,
// each with a console of its own.
func visits(t *testing.T, rows []visit) (worlds []*world, all []approval) {
	t.Helper()
	var todo []map[string]any
	for _, row := range rows {
		w := newWorld(t, "small")
		w.tamper = row.tamper
		one := map[string]any{
			"name": row.name, "url": fmt.Sprintf("%s/epochs/%d/approve", w.url, w.waiting(t)), "key": fmt.Sprintf("0x%064x", treasuryKeys()[1].D),
		}
		maps.Copy(one, row.more)
		worlds, todo = append(worlds, w), append(todo, one)
	}
	saw := worlds[0].browse(t, map[string]any{"approvals": todo})
	if len(saw.Approvals) != len(rows) {
		t.Fatalf("%d visits, want %d", len(saw.Approvals), len(rows))
	}
	return worlds, saw.Approvals
}

// A test wallet approves: the page's scripts compute all hashes as the engine does,
// and the engine takes the signature. An older wallet does too.
func TestBrowserWalletApproves(t *testing.T) {
	first := newWorld(t, "small")
	p, err := first.propose(first.waiting(t))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{
		"digest": p.Digest.String(), "domain": p.Hashes.Domain.String(), "message": p.Hashes.Message.String(), "safe_tx": p.Hashes.SafeTx.String(),
	}
	signer := settler.NewKeySigner(treasuryKeys()[1]).Address()
	worlds, all := visits(t, []visit{
		{name: "announced"},
		{name: "old", more: map[string]any{"old": true, "own": p.Digest.String()}},
	})
	for i, saw := range all {
		if !strings.HasPrefix(saw.State, "Approved") || !strings.Contains(saw.State, signer.String()) || worlds[i].approved[signer] != 1 {
			t.Errorf("visit %d: before %q, then %q, approved %v", i, saw.Before, saw.State, worlds[i].approved)
		}
		if !maps.Equal(saw.Computed, want) {
			t.Errorf("visit %d: the browser computed %v, want %v", i, saw.Computed, want)
		}
	}
}

// A batch that was tampered with is refused before a wallet is asked to sign, and the
// page says which field differs.
func TestBrowserRefusesTamperedBatches(t *testing.T) {
	rows := []visit{
		{"payoutTotal", func(p *review.Proposal) { p.Result.PayoutTotal = p.Result.PayoutTotal.Plus(domain.Wei(1)) }, nil, "Refused: field payoutTotal is "},
		{"slashRoot", func(p *review.Proposal) { p.Result.SlashRoot[31] ^= 1 }, nil, "Refused: field slashRoot is "},
		{"epoch", func(p *review.Proposal) { p.Result.Epoch++ }, nil, "Refused: field epoch is "},
		{"logSize", func(p *review.Proposal) { p.Result.LogSize++ }, nil, "Refused: field logSize is "},
		// The server makes its message with the same wrong nonce: the hash is the first that is of the true one.
		{"nonce", func(p *review.Proposal) { p.SafeTx.Nonce++ }, nil, "Refused: field message is "},
		{"digest", func(p *review.Proposal) { p.Digest[0] ^= 1 }, nil, "Refused: field digest is "},
		{"message", func(p *review.Proposal) { p.Hashes.Message[5] ^= 1 }, nil, "Refused: field message is "},
		{"domain", func(p *review.Proposal) { p.SafeTx.Safe[5] ^= 1 }, nil, "Refused: field domain is "},
		{"to", func(p *review.Proposal) { p.Settlement[3] ^= 1 }, nil, "Refused: field to is "},
		{"chainId", func(p *review.Proposal) { p.ChainID = 1 }, nil, "Refused: field chainId is "},
	}
	worlds, all := visits(t, rows)
	for i, saw := range all {
		if !strings.HasPrefix(saw.State, rows[i].want) || len(worlds[i].approved) > 0 || slices.Contains(saw.Asked, "eth_signTypedData_v4") {
			t.Errorf("%s: %q, want %q; asked %v, approved %v", rows[i].name, saw.State, rows[i].want, saw.Asked, worlds[i].approved)
		}
	}
}

// The signer's own machine has the last word, and so has the wallet.
func TestBrowserStopsForTheSigner(t *testing.T) {
	rows := []visit{
		{"own", nil, map[string]any{"own": "0x" + strings.Repeat("ab", 32)}, "Refused: field digest is "},
		{"rejected", nil, map[string]any{"reject": true}, "The wallet was told not to sign."},
		{"chain", nil, map[string]any{"chain": "0x1"}, "Refused: field chainId is 8453 on this page and 1 in the wallet"},
		{"stranger", nil, map[string]any{"key": "0x" + strings.Repeat("0", 62) + "4d"}, "Refused: 0x"},
		{"problem", func(p *review.Proposal) { p.Problems = append(p.Problems, "the contract is paused") }, nil, "Something speaks against signing: the contract is paused"},
	}
	worlds, all := visits(t, rows)
	for i, saw := range all {
		if !strings.HasPrefix(saw.State, rows[i].want) || len(worlds[i].approved) > 0 {
			t.Errorf("%s: %q, want %q; approved %v", rows[i].name, saw.State, rows[i].want, worlds[i].approved)
		}
	}
}
