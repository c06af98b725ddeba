package console

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"assay/domain"
	"assay/internal/review"
)

// sight is what a browser saw; see browser/drive.mjs.
type sight struct {
	Complaints []string          `json:"complaints"` // errors and warnings of the browser's console, refusals of the policy among them
	Foreign    []string          `json:"foreign"`    // requests to elsewhere
	Overflow   []string          `json:"overflow"`   // pages that are wider than the screen
	Pages      int               `json:"pages"`
	Before     string            `json:"before"` // what the approve page said when it was loaded
	State      string            `json:"state"`  // and at the end
	Asked      []string          `json:"asked"`  // of the wallet
	Computed   map[string]string `json:"computed"`
	Text       string            `json:"text"`
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
	saw := w.browse(t, map[string]any{"pages": []string{
		"/", "/epochs", "/epochs/3", "/nodes", "/nodes?show=trouble", "/nodes/1", "/matrix", "/log", "/log/600", "/epochs/3/explain/sn/1",
	}})
	if saw.Pages != 40 || len(saw.Overflow) > 0 {
		t.Errorf("%d pages seen; too wide: %v", saw.Pages, saw.Overflow)
	}
	saw = small.browse(t, map[string]any{"pages": []string{fmt.Sprintf("/epochs/%d/approve", k)}})
	if saw.Pages != 4 || len(saw.Overflow) > 0 {
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

func (w *world) approving(name string, k domain.Epoch, more map[string]any) map[string]any {
	approve := map[string]any{
		"name": name, "path": fmt.Sprintf("/epochs/%d/approve", k), "key": fmt.Sprintf("0x%064x", treasuryKeys()[1].D),
	}
	for key, v := range more {
		approve[key] = v
	}
	return map[string]any{"approve": approve}
}

// A test wallet approves: the page's scripts compute all hashes as the engine does,
// and the engine takes the signature. An older wallet does too.
func TestBrowserWalletApproves(t *testing.T) {
	for name, more := range map[string]map[string]any{"announced": nil, "old": {"old": true}} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, "small")
			k := w.waiting(t)
			p, err := w.propose(k)
			if err != nil {
				t.Fatal(err)
			}
			if more != nil {
				more["own"] = p.Digest.String()
			}
			saw := w.browse(t, w.approving("approved", k, more))
			signer := stringOf(treasuryKeys()[1])
			if !strings.HasPrefix(saw.State, "Approved") || !strings.Contains(saw.State, signer) || len(w.approved) != 1 {
				t.Errorf("before %q, then %q, approved %v", saw.Before, saw.State, w.approved)
			}
			want := map[string]string{
				"digest": p.Digest.String(), "domain": p.Hashes.Domain.String(), "message": p.Hashes.Message.String(), "safe_tx": p.Hashes.SafeTx.String(),
			}
			for name, hash := range want {
				if saw.Computed[name] != hash {
					t.Errorf("%s: the browser computed %s, want %s", name, saw.Computed[name], hash)
				}
			}
		})
	}
}

// A batch that was tampered with is refused before a wallet is asked, and the page
// says which field differs.
func TestBrowserRefusesTamperedBatches(t *testing.T) {
	for _, row := range []struct {
		field  string
		tamper func(*review.Proposal)
	}{
		{"payoutTotal", func(p *review.Proposal) { p.Result.PayoutTotal = p.Result.PayoutTotal.Plus(domain.Wei(1)) }},
		{"slashRoot", func(p *review.Proposal) { p.Result.SlashRoot[31] ^= 1 }},
		{"epoch", func(p *review.Proposal) { p.Result.Epoch++ }},
		{"nonce", func(p *review.Proposal) { p.SafeTx.Nonce++ }},
		{"digest", func(p *review.Proposal) { p.Digest[0] ^= 1 }},
		{"message", func(p *review.Proposal) { p.Hashes.Message[5] ^= 1 }},
		{"settlement", func(p *review.Proposal) { p.Settlement[3] ^= 1 }},
	} {
		t.Run(row.field, func(t *testing.T) {
			w := newWorld(t, "small")
			k := w.waiting(t)
			w.tamper = row.tamper
			saw := w.browse(t, w.approving("refused-"+row.field, k, nil))
			want := row.field
			switch want {
			case "settlement":
				want = "to"
			case "nonce":
				want = "safe_tx" // the server builds its message from the same nonce: only the hash is of the true one
			}
			if row.field == "nonce" && strings.HasPrefix(saw.State, "Refused: field message") {
				want = "message"
			}
			if !strings.HasPrefix(saw.State, "Refused: field "+want+" is ") || len(w.approved) > 0 || slices.Contains(saw.Asked, "eth_signTypedData_v4") {
				t.Errorf("%q, want a refusal of field %s; asked %v, approved %v", saw.State, want, saw.Asked, w.approved)
			}
		})
	}
}

// The signer's own machine has the last word, and so has the wallet.
func TestBrowserStopsForTheSigner(t *testing.T) {
	w := newWorld(t, "small")
	k := w.waiting(t)
	for name, row := range map[string]struct {
		more map[string]any
		want string
	}{
		"other digest": {map[string]any{"own": "0x" + strings.Repeat("ab", 32)}, "Refused: field digest is "},
		"rejected":     {map[string]any{"reject": true}, "The wallet was told not to sign."},
		"other chain":  {map[string]any{"chain": "0x1"}, "Refused: field chainId is 8453 on this page and 1 in the wallet"},
		"other key":    {map[string]any{"key": "0x" + strings.Repeat("0", 62) + "4d"}, "Refused: "},
	} {
		t.Run(name, func(t *testing.T) {
			saw := w.browse(t, w.approving("stopped", k, row.more))
			if !strings.HasPrefix(saw.State, row.want) || len(w.approved) > 0 {
				t.Errorf("%q, want %q; approved %v", saw.State, row.want, w.approved)
			}
		})
	}
}
