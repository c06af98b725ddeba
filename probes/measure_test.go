package probes

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"assay/domain"
)

// challenged returns a daemon that has sent hn 1 the returned challenge in era 3.
func challenged(t *testing.T, change func(*DaemonConfig)) (*Daemon, domain.Challenge) {
	t.Helper()
	w := newWorld(t, 3)
	d := w.daemon(t, 5, &mailbox{}, change)
	if err := settleDaemon(t, d); err != nil {
		t.Fatal(err)
	}
	c := domain.Challenge{Era: 3, SN: 5, HN: 1, Nonce: domain.Nonce{1, 2, 3}}
	p, err := d.journal.page(3)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.setNonce(1, c.Nonce); err != nil {
		t.Fatal(err)
	}
	return d, c
}

func measurementOf(c domain.Challenge, key domain.Address, url string) *nodeMeasurement {
	return &nodeMeasurement{challenge: c, network: testNetwork(), key: key, url: url, bytes: 3<<20 + 5}
}

func TestMeasuresANode(t *testing.T) {
	d, c := challenged(t, nil)
	at := serve(t, d.Handler(), ServeConfig{})
	got, err := measurementOf(c, snSigner(t, 5).addr, "http://"+at).run(t.Context(), nil, true)
	if err != nil {
		t.Fatal(err)
	}
	t.Log(got)
	want := []string{MetricRTT, MetricThroughput, MetricInbound}
	for i, m := range got {
		if m.Metric != want[i] || m.Value.IsText || m.Value.Number == 0 {
			t.Errorf("measurement %d is %v, want %s above 0", i, m, want[i])
		}
	}
	if rtt := got[0].Value.Number; rtt > 5_000_000 {
		t.Errorf("loopback takes %d µs", rtt)
	}
}

func TestMeasuringRefuses(t *testing.T) {
	d, c := challenged(t, nil)
	at := serve(t, d.Handler(), ServeConfig{})
	key := snSigner(t, 5).addr
	redirect := httptest.NewServer(http.RedirectHandler("http://"+at+"/v1/bench/hello", http.StatusTemporaryRedirect))
	defer redirect.Close()
	other := c
	other.Nonce[0]++
	for _, tc := range []struct {
		name    string
		m       *nodeMeasurement
		private bool
		want    string
	}{
		{"another key behind the address", measurementOf(c, hnSigner(t, 9).addr, "http://"+at), true, "ERR_SIGNER"},
		{"another challenge", measurementOf(other, key, "http://"+at), true, "status 403"},
		{"a redirect", measurementOf(c, key, redirect.URL), true, "status 307"},
		{"a private address", measurementOf(c, key, "http://"+at), false, "not a public one"},
		{"a name of a private address", measurementOf(c, key, strings.Replace("http://"+at, "127.0.0.1", "localhost", 1)), false, "not a public one"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := tc.m.run(t.Context(), nil, tc.private)
			if err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Errorf("got %v and error %v, want one with %q", got, err, tc.want)
			}
		})
	}
}

func TestAllowAddress(t *testing.T) {
	for _, tc := range []struct {
		address         string
		public, private bool // allowed without and with private addresses
	}{
		{"93.184.216.34:80", true, true},
		{"[2606:2800::1]:443", true, true},
		{"127.0.0.1:80", false, true},
		{"127.9.9.9:80", false, true},
		{"[::1]:80", false, true},
		{"[::ffff:127.0.0.1]:80", false, true},
		{"10.1.2.3:80", false, true},
		{"172.16.0.1:80", false, true},
		{"192.168.1.1:80", false, true},
		{"100.64.0.1:80", false, true},
		{"[fd00::1]:80", false, true},
		{"169.254.169.254:80", false, false},
		{"[fe80::1]:80", false, false},
		{"0.0.0.0:80", false, false},
		{"[::]:80", false, false},
		{"224.0.0.1:80", false, false},
		{"example.com:80", false, false},
	} {
		if got := allowAddress(tc.address, false) == nil; got != tc.public {
			t.Errorf("%s: allowed %t, want %t", tc.address, got, tc.public)
		}
		if got := allowAddress(tc.address, true) == nil; got != tc.private {
			t.Errorf("%s with private addresses: allowed %t, want %t", tc.address, got, tc.private)
		}
	}
}

func TestBenchServiceRefuses(t *testing.T) {
	d, c := challenged(t, func(cfg *DaemonConfig) { cfg.MaxRequest, cfg.MaxPerEra = 1000, 2500 })
	at := serve(t, d.Handler(), ServeConfig{})
	token := challengeToken(c)
	future, past := c, c
	future.Era, past.Era = 4, 1
	for _, tc := range []struct {
		name, method, path, token, body string
		status                          int
	}{
		{"no challenge", "GET", "/v1/bench/throughput?bytes=10", "", "", 401},
		{"garbage", "GET", "/v1/bench/throughput?bytes=10", "a.b.c", "", 401},
		{"short nonce", "GET", "/v1/bench/ping", "3.1.0x12", "", 401},
		{"era to come", "GET", "/v1/bench/ping", challengeToken(future), "", 403},
		{"era long over", "GET", "/v1/bench/ping", challengeToken(past), "", 403},
		{"another hypernode", "GET", "/v1/bench/ping", strings.Replace(token, ".1.", ".2.", 1), "", 403},
		{"wrong method", "POST", "/v1/bench/throughput?bytes=10", token, "", 405},
		{"no size", "GET", "/v1/bench/throughput", token, "", 400},
		{"no bytes", "GET", "/v1/bench/throughput?bytes=0", token, "", 400},
		{"negative", "GET", "/v1/bench/throughput?bytes=-1", token, "", 400},
		{"more than a request may have", "GET", "/v1/bench/throughput?bytes=1001", token, "", 400},
		{"sink of more than a request may have", "POST", "/v1/bench/sink", token, strings.Repeat("x", 1001), 400},
		{"hello without a salt", "POST", "/v1/bench/hello", token, "", 415},
		{"first", "GET", "/v1/bench/throughput?bytes=1000", token, "", 200},
		{"second", "POST", "/v1/bench/sink", token, strings.Repeat("x", 1000), 200},
		{"over the era's allowance", "GET", "/v1/bench/throughput?bytes=501", token, "", 429},
		{"what is left of it", "GET", "/v1/bench/throughput?bytes=500", token, "", 200},
		{"ping costs nothing", "GET", "/v1/bench/ping", token, "", 204},
		{"status needs no challenge", "GET", "/v1/status", "", "", 200},
	} {
		t.Run(tc.name, func(t *testing.T) {
			req, err := http.NewRequest(tc.method, "http://"+at+tc.path, strings.NewReader(tc.body))
			if err != nil {
				t.Fatal(err)
			}
			req.Header.Set(challengeHeader, tc.token)
			resp, err := http.DefaultClient.Do(req)
			if err != nil {
				t.Fatal(err)
			}
			defer resp.Body.Close()
			body, err := io.ReadAll(resp.Body)
			if err != nil {
				t.Fatal(err)
			}
			if resp.StatusCode != tc.status {
				t.Errorf("status %d, want %d: %.200s", resp.StatusCode, tc.status, body)
			}
		})
	}
}

func TestBenchServiceTakesFewStreams(t *testing.T) {
	d, c := challenged(t, nil)
	for range benchStreams {
		d.bench.streams <- struct{}{}
	}
	r := httptest.NewRequest("GET", "/v1/bench/throughput?bytes=10", nil)
	r.Header.Set(challengeHeader, challengeToken(c))
	w := httptest.NewRecorder()
	d.Handler().ServeHTTP(w, r)
	if w.Code != http.StatusServiceUnavailable || w.Header().Get("Retry-After") == "" {
		t.Errorf("status %d, Retry-After %q, want 503 and a time", w.Code, w.Header().Get("Retry-After"))
	}
	if used := d.bench.used[allowance{3, 1}]; used != 0 {
		t.Errorf("a refused request cost %d bytes of the allowance", used)
	}
}

// TestNodeThatDoesNotAnswerHasNoSample measures nothing and says so, and files
// the pair all the same.
func TestNodeThatDoesNotAnswerHasNoSample(t *testing.T) {
	w := newWorld(t, 3)
	mail := &mailbox{}
	h := w.hyperNode(t, 1, mail, nil)
	w.serveHN(t, 1, h.Handler())
	asked := 0
	broken := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked++
		http.Error(w, "no", http.StatusInternalServerError)
	}))
	defer broken.Close()
	d := w.daemon(t, 5, &mailbox{}, func(c *DaemonConfig) { c.URL = broken.URL })
	w.at(3, 900_000)
	if err := settleDaemon(t, d); err != nil {
		t.Fatal(err)
	}
	for range 6 {
		w.at(3, 900_000)
		if err := settleHyperNode(t, h); err != nil {
			t.Fatal(err)
		}
	}
	peers, samples := union(t, mail.reports(t, w), domain.Originator{Kind: domain.OriginHN, ID: 1}, 3)
	if len(peers) != 1 || len(samples) != 0 {
		t.Errorf("filed %v and %v, want the pair and no sample", peers, samples)
	}
	if asked != measureTries {
		t.Errorf("asked %d times, want %d", asked, measureTries)
	}
	if peers[5] == 0 || peers[5] > 5_000_000 {
		t.Errorf("round-trip time of the entry is %d µs", peers[5])
	}
}

func TestMeasuresInTurns(t *testing.T) {
	w := newWorld(t, 3)
	h := w.hyperNode(t, 1, &mailbox{}, func(c *HyperNodeConfig) { c.MeasureEvery = 4 })
	planned := map[domain.Era]int{}
	for era := domain.Era(0); era < 8; era++ {
		p, err := h.journal.page(era)
		if err != nil {
			t.Fatal(err)
		}
		for sn := uint64(0); sn < 8; sn++ {
			before := len(h.queue)
			h.plan(p, entry{peer: sn, url: "http://x"})
			planned[era] += len(h.queue) - before
		}
	}
	if want := "map[0:2 1:2 2:2 3:2 4:2 5:2 6:2 7:2]"; fmt.Sprint(planned) != want {
		t.Errorf("planned %v, want %s", planned, want)
	}
}

func TestDaemonRefusesBadAnswers(t *testing.T) {
	good := func(t *testing.T, ask challengeRequest) challengeAnswer {
		c := ask.challenge()
		s, err := hnSigner(t, 1).Sign(c.ReceiptDigest(testNetwork()))
		if err != nil {
			t.Fatal(err)
		}
		return challengeAnswer{ask.Era, ask.SN, ask.HN, ask.Nonce, signatureHex(s)}
	}
	for _, tc := range []struct {
		name string
		edit func(*testing.T, challengeRequest, *challengeAnswer)
		kept bool
	}{
		{"good", func(*testing.T, challengeRequest, *challengeAnswer) {}, true},
		{"question repeated", func(_ *testing.T, ask challengeRequest, a *challengeAnswer) { a.Signature = ask.Signature }, false},
		{"other nonce", func(_ *testing.T, _ challengeRequest, a *challengeAnswer) { a.Nonce[0]++ }, false},
		{"other era", func(_ *testing.T, _ challengeRequest, a *challengeAnswer) { a.Era++ }, false},
		{"high-S", func(_ *testing.T, _ challengeRequest, a *challengeAnswer) { a.Signature = highS(a.Signature) }, false},
		{"other key", func(t *testing.T, ask challengeRequest, a *challengeAnswer) {
			s, err := hnSigner(t, 2).Sign(ask.challenge().ReceiptDigest(testNetwork()))
			if err != nil {
				t.Fatal(err)
			}
			a.Signature = signatureHex(s)
		}, false},
		{"other network", func(t *testing.T, ask challengeRequest, a *challengeAnswer) {
			s, err := hnSigner(t, 1).Sign(ask.challenge().ReceiptDigest(domain.Network{ChainID: 1}))
			if err != nil {
				t.Fatal(err)
			}
			a.Signature = signatureHex(s)
		}, false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w := newWorld(t, 3)
			w.serveHN(t, 1, http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
				var ask challengeRequest
				if bad := readJSON(rw, r, &ask); bad != nil {
					bad.write(rw)
					return
				}
				a := good(t, ask)
				tc.edit(t, ask, &a)
				writeJSON(rw, http.StatusOK, a)
			}))
			d := w.daemon(t, 5, &mailbox{}, nil)
			w.at(3, 900_000)
			if err := settleDaemon(t, d); err != nil {
				t.Fatal(err)
			}
			p, _ := d.journal.find(3)
			if kept := p.count() == 1; kept != tc.kept {
				t.Errorf("kept %t, want %t", kept, tc.kept)
			}
		})
	}
}

// TestDaemonFollowsNoRedirect counts requests that reach another host.
func TestDaemonFollowsNoRedirect(t *testing.T) {
	w := newWorld(t, 3)
	reached := make(chan struct{}, 10)
	victim := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { reached <- struct{}{} }))
	defer victim.Close()
	w.serveHN(t, 1, http.RedirectHandler(victim.URL, http.StatusPermanentRedirect))
	d := w.daemon(t, 5, &mailbox{}, nil)
	w.at(3, 900_000)
	if err := settleDaemon(t, d); err != nil {
		t.Fatal(err)
	}
	if len(reached) != 0 {
		t.Error("the daemon followed a redirect")
	}
}

func TestRunEndsWithItsContext(t *testing.T) {
	w := newWorld(t, 3)
	d := w.daemon(t, 5, &mailbox{}, nil)
	h := w.hyperNode(t, 1, &mailbox{}, nil)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := d.Run(ctx); err != nil {
		t.Errorf("daemon: %v", err)
	}
	if err := h.Run(ctx); err != nil {
		t.Errorf("hypernode: %v", err)
	}
}
