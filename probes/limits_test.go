package probes

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"time"

	"assay/domain"
)

// serve runs Serve with a handler on a free port until the test ends.
func serve(t *testing.T, h http.Handler, cfg ServeConfig) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	cfg.Logger = quiet()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- Serve(ctx, l, h, cfg) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("serve: %v", err)
		}
	})
	return l.Addr().String()
}

func TestHTTPLimitsOfAHyperNode(t *testing.T) {
	w := newWorld(t, 3)
	w.validate(t, 5)
	at := serve(t, w.hyperNode(t, 1, &mailbox{}, nil).Handler(), ServeConfig{})
	good, err := json.Marshal(signedRequest(t, testNetwork(), domain.Challenge{Era: 3, SN: 5, HN: 1}, snSigner(t, 5)))
	if err != nil {
		t.Fatal(err)
	}
	for _, tc := range limitCases(string(good)) {
		t.Run(tc.name, func(t *testing.T) { tc.check(t, at) })
	}
}

// limitCase is one request and what it must be answered with.
type limitCase struct {
	name, method, path, kind, body string
	status                         int
	code                           string
	offset                         int64 // -1: none; 0: any
}

// limitCases returns the bad inputs of an HTTP service (reliability §5), and
// the good one that they are made of.
func limitCases(text string) []limitCase {
	return []limitCase{
		{"good", "POST", "/v1/challenge", "application/json", text, 200, "", -1},
		{"good with charset", "POST", "/v1/challenge", "application/json; charset=utf-8", text, 200, "", -1},
		{"wrong method", "GET", "/v1/challenge", "", "", 405, "ERR_METHOD", -1},
		{"wrong method with body", "DELETE", "/v1/challenge", "application/json", text, 405, "ERR_METHOD", -1},
		{"wrong method for status", "POST", "/v1/status", "application/json", "{}", 405, "ERR_METHOD", -1},
		{"no such resource", "GET", "/v1/nothing", "", "", 404, "ERR_ROUTE", -1},
		{"root", "GET", "/", "", "", 404, "ERR_ROUTE", -1},
		{"path out of the tree", "GET", "/v1/%2e%2e/%2e%2e/etc/passwd", "", "", 404, "ERR_ROUTE", -1},
		{"no content type", "POST", "/v1/challenge", "", text, 415, "ERR_CONTENT_TYPE", -1},
		{"wrong content type", "POST", "/v1/challenge", "text/plain", text, 415, "ERR_CONTENT_TYPE", -1},
		{"content type that does not parse", "POST", "/v1/challenge", ";;", text, 415, "ERR_CONTENT_TYPE", -1},
		{"body over 1 MiB", "POST", "/v1/challenge", "application/json", text + strings.Repeat(" ", 1<<20), 413, "ERR_TOO_LARGE", -1},
		{"empty body", "POST", "/v1/challenge", "application/json", "", 400, "ERR_JSON", 0},
		{"bad JSON", "POST", "/v1/challenge", "application/json", `{"era":3,}`, 400, "ERR_JSON", 10},
		{"cut JSON", "POST", "/v1/challenge", "application/json", `{"era":3`, 400, "ERR_JSON", 0},
		{"no object", "POST", "/v1/challenge", "application/json", `[1]`, 400, "ERR_JSON", 1},
		{"wrong type", "POST", "/v1/challenge", "application/json", `{"era":"3"}`, 400, "ERR_JSON", 10},
		{"negative", "POST", "/v1/challenge", "application/json", `{"era":-3}`, 400, "ERR_JSON", 9},
		{"fraction", "POST", "/v1/challenge", "application/json", `{"era":3.5}`, 400, "ERR_JSON", 10},
		{"over 64 bits", "POST", "/v1/challenge", "application/json", `{"era":18446744073709551616}`, 400, "ERR_JSON", 27},
		{"unknown field", "POST", "/v1/challenge", "application/json", `{"era":3,"extra":1}`, 400, "ERR_UNKNOWN_FIELD", 0},
		{"trailing bytes", "POST", "/v1/challenge", "application/json", text + "x", 400, "ERR_TRAILING", int64(len(text))},
		{"two objects", "POST", "/v1/challenge", "application/json", text + text, 400, "ERR_TRAILING", int64(len(text))},
		{"short nonce", "POST", "/v1/challenge", "application/json", `{"nonce":"0x12"}`, 400, "ERR_JSON", 0},
		{"64-byte signature", "POST", "/v1/challenge", "application/json", `{"signature":"0x` + strings.Repeat("11", 64) + `"}`, 400, "ERR_JSON", 0},
		{"hex without 0x", "POST", "/v1/challenge", "application/json", `{"nonce":"` + strings.Repeat("1", 34) + `"}`, 400, "ERR_JSON", 0},
	}
}

func (tc limitCase) check(t *testing.T, at string) {
	req, err := http.NewRequest(tc.method, "http://"+at+tc.path, strings.NewReader(tc.body))
	if err != nil {
		t.Fatal(err)
	}
	if tc.kind != "" {
		req.Header.Set("Content-Type", tc.kind)
	}
	resp, err := noRedirects(nil).Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	if resp.StatusCode != tc.status {
		t.Fatalf("status %d, want %d: %s", resp.StatusCode, tc.status, body)
	}
	if tc.status == http.StatusOK {
		return
	}
	var bad refusal
	if err := json.Unmarshal(body, &bad); err != nil {
		t.Fatalf("body %q is no refusal: %v", body, err)
	}
	if bad.Code != tc.code {
		t.Errorf("code %s (%s), want %s", bad.Code, bad.Detail, tc.code)
	}
	if tc.offset < 0 != (bad.Offset == nil) {
		t.Errorf("offset %v, want %d", bad.Offset, tc.offset)
	} else if tc.offset > 0 && *bad.Offset != tc.offset {
		t.Errorf("offset %d, want %d", *bad.Offset, tc.offset)
	}
	if tc.status == 405 && resp.Header.Get("Allow") == "" {
		t.Error("405 without Allow")
	}
}

func TestCompressedBodyIsRefused(t *testing.T) {
	w := newWorld(t, 3)
	at := serve(t, w.hyperNode(t, 1, &mailbox{}, nil).Handler(), ServeConfig{})
	req, err := http.NewRequest("POST", "http://"+at+"/v1/challenge", bytes.NewReader([]byte{0x1f, 0x8b}))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Content-Encoding", "gzip")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusUnsupportedMediaType {
		t.Errorf("status %d, want 415", resp.StatusCode)
	}
}

// TestBodyOfUnknownLengthIsBounded sends a chunked body that never ends.
func TestBodyOfUnknownLengthIsBounded(t *testing.T) {
	w := newWorld(t, 3)
	at := serve(t, w.hyperNode(t, 1, &mailbox{}, nil).Handler(), ServeConfig{})
	endless := io.MultiReader(strings.NewReader(`{"url":"`), &repeated{block: []byte("aaaaaaaa"), left: 1 << 40})
	req, err := http.NewRequest("POST", "http://"+at+"/v1/challenge", endless)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusRequestEntityTooLarge {
		t.Errorf("status %d, want 413", resp.StatusCode)
	}
}

func TestSlowHeadersAreCutOff(t *testing.T) {
	if headerTimeout != 10*time.Second {
		t.Errorf("slow headers are closed at %s, want 10s", headerTimeout)
	}
	at := serve(t, http.NotFoundHandler(), ServeConfig{HeaderTimeout: 50 * time.Millisecond})
	c, err := net.Dial("tcp", at)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if _, err := c.Write([]byte("POST /v1/challenge HTTP/1.1\r\nHost: x\r\nX-Slow: ")); err != nil {
		t.Fatal(err)
	}
	c.SetReadDeadline(time.Now().Add(20 * time.Second)) // a test that fails must end
	if b, err := io.ReadAll(c); err != nil {
		t.Errorf("after %q: %v, want the connection closed", b, err)
	}
}

func TestLongHeadersAreRefused(t *testing.T) {
	at := serve(t, http.NotFoundHandler(), ServeConfig{})
	req, err := http.NewRequest("GET", "http://"+at+"/", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("X-Long", strings.Repeat("a", 64<<10))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusRequestHeaderFieldsTooLarge {
		t.Errorf("status %d, want 431", resp.StatusCode)
	}
}

func TestConnectionsOverTheLimit(t *testing.T) {
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "served") })
	at := serve(t, h, ServeConfig{MaxConnections: 2})
	dial := func() (net.Conn, *http.Response, error) {
		c, err := net.Dial("tcp", at)
		if err != nil {
			t.Fatal(err)
		}
		c.SetDeadline(time.Now().Add(20 * time.Second))
		fmt.Fprintf(c, "GET / HTTP/1.1\r\nHost: x\r\n\r\n")
		resp, err := http.ReadResponse(bufio.NewReader(c), nil)
		return c, resp, err
	}
	var held []net.Conn
	for range 2 {
		c, resp, err := dial()
		if err != nil || resp.StatusCode != http.StatusOK {
			t.Fatalf("within the limit: %v %v", resp, err)
		}
		held = append(held, c)
	}
	c, resp, err := dial()
	c.Close()
	// The refusal may be overtaken by the reset that follows our request.
	if err == nil && (resp.StatusCode != http.StatusServiceUnavailable || resp.Header.Get("Retry-After") == "") {
		t.Errorf("over the limit: status %d, Retry-After %q, want 503 and a time", resp.StatusCode, resp.Header.Get("Retry-After"))
	}
	if err == nil && resp.StatusCode == http.StatusOK {
		t.Error("over the limit a connection is served")
	}
	held[0].Close()
	served := false
	for range 10_000 { // the server notices the close in its own time
		c, resp, err := dial()
		c.Close()
		if served = err == nil && resp.StatusCode == http.StatusOK; served {
			break
		}
	}
	if !served {
		t.Error("a closed connection makes no room")
	}
	held[1].Close()
}

// TestServiceFindsTheConnection asks the kernel for the round-trip time of the
// connection behind a request, through all that Serve puts around it.
func TestServiceFindsTheConnection(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("only Linux is asked for the round-trip time of a connection")
	}
	rtt := make(chan uint64, 1)
	at := serve(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { rtt <- tcpRTT(requestConn(r)) }), ServeConfig{})
	resp, err := http.Get("http://" + at)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if got := <-rtt; got == 0 || got > 5_000_000 {
		t.Errorf("round-trip time on loopback is %d µs", got)
	}
}
