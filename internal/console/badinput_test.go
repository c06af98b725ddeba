package console

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"assay/domain"
	"assay/projections"
	"assay/settler"
)

// waiting returns the first epoch that waits for approvals.
func (w *world) waiting(t *testing.T) domain.Epoch {
	t.Helper()
	found := domain.Epoch(1 << 40)
	w.chronicle.Look(func(s *projections.State) {
		for _, e := range slices.Backward(s.Settlements()) {
			if e.Phase == projections.PhaseClosed {
				found = e.Close.Epoch
			}
		}
	})
	if found == 1<<40 {
		t.Fatal("no epoch waits: the scenario has changed")
	}
	return found
}

// signed is the signature of a treasury signer, or of somebody else's key, under
// what waits.
func (w *world) signed(t *testing.T, k domain.Epoch, signer domain.Signer) string {
	t.Helper()
	p, err := w.propose(k)
	if err != nil {
		t.Fatal(err)
	}
	signature, err := signer.Sign(p.Batch().SafeTx(p.SafeTx.Safe, p.SafeTx.Nonce).Hash())
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("0x%x", signature[:])
}

// ask sends a request with the bytes of its target as they are.
func (w *world) ask(t *testing.T, method, target, body string, headers ...string) (int, string, http.Header) {
	t.Helper()
	conn, err := net.Dial("tcp", strings.TrimPrefix(w.url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	host := strings.TrimPrefix(w.url, "http://")
	var lines strings.Builder
	for _, h := range headers {
		if name, value, _ := strings.Cut(h, ": "); name == "Host" {
			host = value
		} else {
			lines.WriteString(h + "\r\n")
		}
	}
	fmt.Fprintf(conn, "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nContent-Length: %d\r\n%s\r\n%s", method, target, host, len(body), lines.String(), body)
	answer, err := http.ReadResponse(bufio.NewReader(conn), &http.Request{Method: method})
	if err != nil {
		t.Fatalf("%s %.60q: %v", method, target, err)
	}
	defer answer.Body.Close()
	got, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(got), answer.Header
}

const jsonKind = "Content-Type: application/json"

// badRequest is a row of the bad inputs: its number there, what is asked, and the
// answer's status with a part of it.
type badRequest struct {
	name, method, target, body string
	headers                    []string
	status                     int
	code                       string
}

func badReads(open int, account, post string) []badRequest {
	return []badRequest{
		{"92 wrong method", "DELETE", "/api/v1/epochs", "", nil, 405, "method_not_allowed"},
		{"92 read of what is written", "GET", post, "", nil, 405, "method_not_allowed"},
		{"97 open epoch", "GET", fmt.Sprintf("/api/v1/epochs/%d", open), "", nil, 409, fmt.Sprintf("epoch %d open until block ", open)},
		{"98 unknown epoch", "GET", "/api/v1/epochs/99999", "", nil, 404, "unknown_epoch"},
		{"98 epoch that is no number", "GET", "/api/v1/epochs/1e3", "", nil, 404, "unknown_epoch"},
		{"98 epoch with a sign", "GET", "/api/v1/epochs/+1", "", nil, 404, "unknown_epoch"},
		{"98 epoch beyond 64 bits", "GET", "/api/v1/epochs/18446744073709551616", "", nil, 404, "unknown_epoch"},
		{"98 unknown node", "GET", "/api/v1/nodes/99999", "", nil, 404, "unknown_node"},
		{"98 unknown era", "GET", "/api/v1/matrix?era=99999", "", nil, 404, "unknown_era"},
		{"98 unknown record", "GET", "/api/v1/log/99999999", "", nil, 404, "unknown_record"},
		{"98 unknown page", "GET", "/api/v1/everything", "", nil, 404, "not_found"},
		{"102 dots", "GET", "/epochs/../nodes", "", nil, 404, ""},
		{"102 escaped dots", "GET", "/assets/%2e%2e/pages/layout.html", "", nil, 404, ""},
		{"102 escaped slash", "GET", "/assets/..%2fpages%2flayout.html", "", nil, 404, ""},
		{"102 NUL", "GET", "/epochs/%00", "", nil, 404, ""},
		{"102 double slash", "GET", "//epochs", "", nil, 404, ""},
		{"102 backslash", "GET", `/assets\console.css`, "", nil, 404, ""},
		{"102 directory", "GET", "/assets/", "", nil, 404, ""},
		{"102 8 KiB", "GET", "/epochs/" + strings.Repeat("1", 8<<10), "", nil, 414, "url_too_long"},
		{"105 page size 0", "GET", "/api/v1/nodes?page_size=0", "", nil, 400, "bad_query"},
		{"105 page size -1", "GET", "/api/v1/nodes?page_size=-1", "", nil, 400, "bad_query"},
		{"105 page size 10^9", "GET", "/api/v1/nodes?page_size=1000000000", "", nil, 400, "bad_query"},
		{"105 page size 1001", "GET", "/nodes?page_size=1001", "", nil, 400, "bad_query"},
		{"105 page 0", "GET", "/api/v1/epochs?page=0", "", nil, 400, "bad_query"},
		{"105 page behind the last", "GET", "/api/v1/epochs?page=999", "", nil, 404, "not_found"},
		{"105 show", "GET", "/api/v1/nodes?show=x", "", nil, 400, "bad_query"},
		{"106 wrong checksum", "GET", account + "0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "", nil, 400, "address_checksum"},
		{"106 short address", "GET", account + "0xaa", "", nil, 400, "bad_query"},
		{"107 absent account", "GET", account + "0x00000000000000000000000000000000000000ff", "", nil, 404, "no_such_leaf"},
		{"109 foreign host", "GET", "/epochs", "", []string{"Host: evil.example"}, 403, "foreign_host"},
		{"109 foreign address", "GET", "/epochs", "", []string{"Host: 10.1.2.3"}, 403, "foreign_host"},
	}
}

func badWrites(t *testing.T, w *world, k domain.Epoch, good string) []badRequest {
	t.Helper()
	open, post, body := w.lastEpoch()+1, fmt.Sprintf("/api/v1/epochs/%d/approvals", k), `{"signature":"`+good+`"}`
	return []badRequest{
		{"92 wrong method on a page", "POST", "/epochs", "", nil, 405, "method_not_allowed"},
		{"93 wrong content type", "POST", post, body, []string{"Content-Type: text/plain"}, 415, "content_type"},
		{"93 no content type", "POST", post, body, nil, 415, "content_type"},
		{"93 form", "POST", post, "signature=" + good, []string{"Content-Type: application/x-www-form-urlencoded"}, 415, "content_type"},
		{"93 charset", "POST", post, body, []string{"Content-Type: application/json; charset=utf-16"}, 415, "content_type"},
		{"93 encoding", "POST", post, body, []string{jsonKind, "Content-Encoding: br"}, 415, "content_encoding"},
		{"94 large body", "POST", post, `{"signature":"` + strings.Repeat("a", maxBody) + `"}`, []string{jsonKind}, 413, "body_too_large"},
		{"95 bad JSON", "POST", post, `{"signature":"0x" x}`, []string{jsonKind}, 400, "byte 19: invalid character"},
		{"95 cut JSON", "POST", post, `{"signature":`, []string{jsonKind}, 400, "byte 13: the body ends"},
		{"95 empty", "POST", post, "", []string{jsonKind}, 400, "byte 0"},
		{"95 more behind", "POST", post, body + body, []string{jsonKind}, 400, "there is more"},
		{"95 other type", "POST", post, `{"signature":7}`, []string{jsonKind}, 400, `field \"signature\": got number, want string`},
		{"95 array", "POST", post, `[]`, []string{jsonKind}, 400, "bad_json"},
		{"96 unknown field", "POST", post, `{"signature":"` + good + `","amount":1}`, []string{jsonKind}, 400, "unknown_field"},
		{"97 approve an open epoch", "POST", fmt.Sprintf("/api/v1/epochs/%d/approvals", open), body, []string{jsonKind}, 409, "epoch_open"},
		{"99 no signature", "POST", post, `{}`, []string{jsonKind}, 401, "signature_missing"},
		{"99 null signature", "POST", post, `{"signature":null}`, []string{jsonKind}, 401, "signature_missing"},
		{"99 empty signature", "POST", post, `{"signature":" "}`, []string{jsonKind}, 401, "signature_missing"},
		{"99 signature of nobody", "POST", post, `{"signature":"` + w.signed(t, k, stranger(t)) + `"}`, []string{jsonKind}, 403, "not_a_signer"},
		{"29 64 bytes", "POST", post, `{"signature":"` + good[:130] + `"}`, []string{jsonKind}, 400, "ERR_SIG_LEN"},
		{"30 v", "POST", post, `{"signature":"` + good[:130] + `1d"}`, []string{jsonKind}, 400, "ERR_SIG_V"},
		{"43 not hex", "POST", post, `{"signature":"0xzz"}`, []string{jsonKind}, 400, "ERR_HEX at byte 2"},
		{"43 half a byte", "POST", post, `{"signature":"0xabc"}`, []string{jsonKind}, 400, "ERR_HEX at byte 5"},
		{"43 no 0x", "POST", post, `{"signature":"ab"}`, []string{jsonKind}, 400, "ERR_HEX at byte 0"},
		{"101 stale If-Match", "POST", post, body, []string{jsonKind, `If-Match: "0x00"`}, 412, "stale_proposal"},
		{"108 gzip bomb", "POST", post, bomb(t), []string{jsonKind, "Content-Encoding: gzip"}, 413, "body_too_large"},
		{"108 not gzip", "POST", post, body, []string{jsonKind, "Content-Encoding: gzip"}, 400, "bad_gzip"},
		{"109 foreign host writes", "POST", post, body, []string{jsonKind, "Host: evil.example"}, 403, "foreign_host"},
		{"109 foreign origin", "POST", post, body, []string{jsonKind, "Origin: https://evil.example"}, 403, "cross_origin"},
		{"109 null origin", "POST", post, body, []string{jsonKind, "Origin: null"}, 403, "cross_origin"},
		{"109 cross-site", "POST", post, body, []string{jsonKind, "Sec-Fetch-Site: cross-site"}, 403, "cross_origin"},
	}
}

// Every bad request has its status and its code, and changes nothing.
func TestBadRequests(t *testing.T) {
	w := newWorld(t, "small")
	k := w.waiting(t)
	good := w.signed(t, k, settler.NewKeySigner(treasuryKeys()[0]))
	post := fmt.Sprintf("/api/v1/epochs/%d/approvals", k)
	open := w.lastEpoch() + 1
	account := "/api/v1/epochs/" + fmt.Sprint(w.lastEpoch()) + "/proofs/"
	for _, row := range slices.Concat(badReads(open, account, post), badWrites(t, w, k, good)) {
		t.Run(row.name, func(t *testing.T) {
			status, answer, header := w.ask(t, row.method, row.target, row.body, row.headers...)
			if status != row.status || !strings.Contains(answer, row.code) {
				t.Errorf("%s %.80s: %d %s, want %d with %q", row.method, row.target, status, answer, row.status, row.code)
			}
			if status == 405 && header.Get("Allow") == "" {
				t.Error("405 without Allow")
			}
			if strings.HasPrefix(row.target, "/api/") && !json.Valid([]byte(answer)) {
				t.Errorf("the API answers %s", answer)
			}
			if header.Get("Content-Security-Policy") != policy || header.Get("Access-Control-Allow-Origin") != "" {
				t.Errorf("headers %v", header)
			}
		})
	}
	if len(w.approved) > 0 {
		t.Errorf("a bad request approved something: %v", w.approved)
	}
}

func stranger(t *testing.T) domain.Signer {
	t.Helper()
	key := treasuryKeys()[0]
	key.D.SetUint64(77)
	key.X, key.Y = key.ScalarBaseMult(key.D.Bytes())
	return settler.NewKeySigner(key)
}

// bomb is 64 MiB in some 64 KiB.
func bomb(t *testing.T) string {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	for range 64 {
		if _, err := z.Write(bytes.Repeat([]byte(" "), 1<<20)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// What is right is taken: row 100, the same answer twice, and forms of a signature,
// a body and an address that differ in nothing that matters.
func TestGoodRequests(t *testing.T) {
	w := newWorld(t, "small")
	k := w.waiting(t)
	good := w.signed(t, k, settler.NewKeySigner(treasuryKeys()[0]))
	post := fmt.Sprintf("/api/v1/epochs/%d/approvals", k)
	_, _, header := w.ask(t, "GET", fmt.Sprintf("/api/v1/epochs/%d/proposal", k), "")
	tag := header.Get("ETag")
	if tag == "" {
		t.Fatal("a proposal has no ETag")
	}
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	fmt.Fprintf(z, `{"signature":%q}`, good)
	z.Close()
	var first string
	for _, row := range []struct {
		name, body string
		headers    []string
	}{
		{"100 first", `{"signature":"` + good + `"}`, []string{jsonKind, "If-Match: " + tag}},
		{"100 again", `{"signature":"` + good + `"}`, []string{jsonKind, `If-Match: "x", ` + tag}},
		{"any tag", `{"signature":"` + good + `"}`, []string{jsonKind, "If-Match: *"}},
		{"43 newline", `{"signature":"` + good + `\n"}`, []string{"Content-Type: application/json; charset=UTF-8"}},
		{"43 0X", `{"signature":"0X` + strings.ToUpper(good[2:]) + `"}`, []string{jsonKind}},
		{"gzip", packed.String(), []string{jsonKind, "Content-Encoding: gzip"}},
		{"own origin", `{"signature":"` + good + `"}`, []string{jsonKind, "Origin: " + w.url, "Sec-Fetch-Site: same-origin"}},
	} {
		status, answer, _ := w.ask(t, "POST", post, row.body, row.headers...)
		if first == "" {
			first = answer
		}
		if status != 200 || answer != first || !strings.Contains(answer, `"record":"approved"`) {
			t.Errorf("%s: %d %s, first %s", row.name, status, answer, first)
		}
	}
	payee, err := domain.ParseAddress(w.payee())
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{payee.String(), checksummed(payee)} { // row 106
		if status, answer, _ := w.ask(t, "GET", fmt.Sprintf("/api/v1/epochs/%d/proofs/%s", w.lastEpoch(), text), ""); status != 200 {
			t.Errorf("%s: %d %s", text, status, answer)
		}
	}
	if status, answer, _ := w.ask(t, "GET", "/api/v1/nodes?page_size=1000", ""); status != 200 { // row 105
		t.Errorf("page size 1000: %d %s", status, answer)
	}
}

// The checksum is that of EIP-55: its own examples.
func TestChecksum(t *testing.T) {
	for _, want := range []string{
		"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
		"0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
	} {
		a, err := domain.ParseAddress(want)
		if err != nil || checksummed(a) != want {
			t.Errorf("%s: %s, %v", want, checksummed(a), err)
		}
	}
}

// Row 110: a halted engine is shown, and takes nothing.
func TestHalted(t *testing.T) {
	w := newWorld(t, "small")
	w.halted = "the stream has a hole at 7"
	k := w.waiting(t)
	for _, path := range []string{"/api/v1/overview", "/api/v1/epochs", "/api/v1/nodes/1", "/api/v1/log", fmt.Sprintf("/api/v1/epochs/%d/proposal", k)} {
		status, answer, _ := w.ask(t, "GET", path, "")
		var got struct {
			Halted string `json:"halted"`
		}
		if err := json.Unmarshal([]byte(answer), &got); status != 200 || err != nil || got.Halted != w.halted {
			t.Errorf("%s: %d %q %v", path, status, got.Halted, err)
		}
	}
	if status, answer, _ := w.ask(t, "GET", "/", ""); status != 200 || !strings.Contains(answer, w.halted) {
		t.Errorf("the page: %d %s", status, answer)
	}
	good := w.signed(t, k, settler.NewKeySigner(treasuryKeys()[0]))
	status, answer, header := w.ask(t, "POST", fmt.Sprintf("/api/v1/epochs/%d/approvals", k), `{"signature":"`+good+`"}`, jsonKind)
	if status != 503 || !strings.Contains(answer, `"halted"`) || header.Get("Retry-After") == "" || len(w.approved) > 0 {
		t.Errorf("approve: %d %s, %v", status, answer, w.approved)
	}
}

// What holds settlements up is on every page, with its kind, and the overview
// counts it; approving goes on.
func TestAlertsAreShown(t *testing.T) {
	w := newWorld(t, "small")
	var got struct {
		Alert  *Alert            `json:"alert"`
		Alerts map[string]uint64 `json:"alerts"`
	}
	if status, answer, _ := w.ask(t, "GET", "/api/v1/overview", ""); status != 200 || json.Unmarshal([]byte(answer), &got) != nil || got.Alert != nil {
		t.Errorf("%d %s", status, answer)
	}
	k := w.waiting(t)
	w.alert = &Alert{Kind: "DISAGREEMENT", Reason: "nodes <a> and b", Epoch: k, Steps: 4}
	w.alerts = map[string]uint64{"DISAGREEMENT": 2, "FEE_CAP": 1}
	for _, path := range []string{"/", "/epochs", "/nodes", "/log"} {
		status, answer, _ := w.ask(t, "GET", path, "")
		for _, want := range []string{"DISAGREEMENT:", "nodes &lt;a&gt; and b", "4 looks"} {
			if status != 200 || !strings.Contains(answer, want) {
				t.Errorf("%s: %d, without %q", path, status, want)
			}
		}
	}
	if _, answer, _ := w.ask(t, "GET", "/", ""); !strings.Contains(answer, "FEE_CAP 1") {
		t.Error("the overview does not count alerts")
	}
	_, answer, _ := w.ask(t, "GET", "/api/v1/overview", "")
	if err := json.Unmarshal([]byte(answer), &got); err != nil || got.Alert == nil || *got.Alert != *w.alert || got.Alerts["FEE_CAP"] != 1 || got.Alerts["DISAGREEMENT"] != 2 {
		t.Errorf("%s: %v", answer, err)
	}
	good := w.signed(t, k, settler.NewKeySigner(treasuryKeys()[0]))
	if status, answer, _ := w.ask(t, "POST", fmt.Sprintf("/api/v1/epochs/%d/approvals", k), `{"signature":"`+good+`"}`, jsonKind); status != 200 {
		t.Errorf("approve: %d %s", status, answer)
	}
}

// What a page does not foresee is our fault, and its text is for the log only.
func TestInternalErrorsAreNotTold(t *testing.T) {
	w := newWorld(t, "small")
	status, answer, _ := w.ask(t, "GET", "/checkpoints/5", "")
	if status != 500 || strings.Contains(answer, "fire") {
		t.Errorf("%d %s", status, answer)
	}
}

// Row 103: a client that sends its headers slowly is let go after ten seconds. The
// clock is the bubble's.
func TestSlowHeaders(t *testing.T) {
	w := newWorld(t, "small")
	synctest.Test(t, func(t *testing.T) {
		l := newPipes()
		ended := make(chan error, 1)
		go func() { ended <- w.server.Run(t.Context(), l) }()
		began := time.Now()
		client := l.dial()
		go func() {
			if _, err := client.Write([]byte("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")); err != nil {
				t.Error(err)
			}
		}()
		_, _ = io.ReadAll(client)
		if took := time.Since(began); took < headerTimeout || took > headerTimeout+time.Second {
			t.Errorf("closed after %s, want %s", took, headerTimeout)
		}
		l.Close()
		if err := <-ended; err == nil {
			t.Error("a listener that is gone is no error")
		}
	})
}

// Row 104: beyond the limit a connection is told to come back, and one that ends
// makes room.
func TestConnectionLimit(t *testing.T) {
	w := newWorld(t, "small")
	w.server.cfg.Connections = 3
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = w.server.Run(t.Context(), l) }()
	w.url = "http://" + l.Addr().String()
	var held []net.Conn
	for range 3 {
		conn, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		// An answer proves that the server has the connection.
		fmt.Fprintf(conn, "GET /assets/icon.svg HTTP/1.1\r\nHost: localhost\r\n\r\n")
		if answer, err := http.ReadResponse(bufio.NewReader(conn), nil); err != nil || answer.StatusCode != 200 {
			t.Fatal(answer, err)
		}
		held = append(held, conn)
	}
	for range 20 {
		status, header := answerOf(t, l.Addr().String(), "") // it is told before it asks
		if status != 503 || header.Get("Retry-After") != retryAfter {
			t.Fatalf("one connection too many: %d %v", status, header)
		}
	}
	held[0].Close()
	for {
		status, _ := answerOf(t, l.Addr().String(), "GET /assets/icon.svg HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
		if status == 200 {
			break // the server has seen that the connection ended
		}
	}
}

// answerOf makes a connection, and returns what it is told; 0 if it is reset, since
// request and refusal crossed each other.
func answerOf(t *testing.T, address, request string) (int, http.Header) {
	t.Helper()
	conn, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	_, _ = io.WriteString(conn, request)
	answer, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		return 0, nil
	}
	return answer.StatusCode, answer.Header
}

// pipes is a listener in memory.
type pipes struct {
	conns chan net.Conn
	gone  chan struct{}
	once  sync.Once
}

func newPipes() *pipes { return &pipes{conns: make(chan net.Conn), gone: make(chan struct{})} }

func (p *pipes) dial() net.Conn {
	client, server := net.Pipe()
	p.conns <- server
	return client
}

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case conn := <-p.conns:
		return conn, nil
	case <-p.gone:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error   { p.once.Do(func() { close(p.gone) }); return nil }
func (p *pipes) Addr() net.Addr { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1)} }
