package probes

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"assay/domain"
)

// signedRequest is a challenge of sn 5 to hn 1 in era 3, as its daemon signs it.
func signedRequest(t testing.TB, n domain.Network, c domain.Challenge, s domain.Signer) challengeRequest {
	t.Helper()
	signature, err := s.Sign(c.Digest(n))
	if err != nil {
		t.Fatal(err)
	}
	return challengeRequest{
		Era: uint64(c.Era), SN: uint64(c.SN), HN: uint64(c.HN),
		Nonce: nonceHex(c.Nonce), Signature: signatureHex(signature),
	}
}

// post sends a request to a handler and returns status and body.
func post(t *testing.T, h http.Handler, ask challengeRequest) (int, []byte) {
	t.Helper()
	body, err := json.Marshal(ask)
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "/v1/challenge", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Code, w.Body.Bytes()
}

// highS returns the other signature of the same content by the same key, which
// anybody can compute from a good one.
func highS(s signatureHex) signatureHex {
	n := crypto.S256().Params().N
	v := new(big.Int).Sub(n, new(big.Int).SetBytes(s[32:64]))
	v.FillBytes(s[32:64])
	s[64] = 27 + 28 - s[64]
	return s
}

func TestHyperNodeRefuses(t *testing.T) {
	own, other := snSigner(t, 5), newSigner(t, "somebody")
	good := domain.Challenge{Era: 3, SN: 5, HN: 1, Nonce: domain.Nonce{1}}
	elsewhere := testNetwork()
	elsewhere.ChainID++
	otherContract := testNetwork()
	otherContract.Settlement[19]++
	change := func(f func(*domain.Challenge)) domain.Challenge { c := good; f(&c); return c }
	for _, tc := range []struct {
		name    string
		network domain.Network
		c       domain.Challenge
		signer  keySigner
		edit    func(*challengeRequest)
		status  int
		code    string
	}{
		{"other hn", testNetwork(), change(func(c *domain.Challenge) { c.HN = 2 }), own, nil, 421, "ERR_HN"},
		{"era before", testNetwork(), change(func(c *domain.Challenge) { c.Era = 2 }), own, nil, 410, "ERR_ERA_CLOSED"},
		{"era after", testNetwork(), change(func(c *domain.Challenge) { c.Era = 4 }), own, nil, 425, "ERR_ERA_FUTURE"},
		{"unknown sn", testNetwork(), change(func(c *domain.Challenge) { c.SN = 99 }), own, nil, 404, "ERR_UNKNOWN_NODE"},
		{"other key", testNetwork(), good, other, nil, 403, "ERR_SIGNER"},
		{"other chain", elsewhere, good, own, nil, 403, "ERR_SIGNER"},
		{"other contract", otherContract, good, own, nil, 403, "ERR_SIGNER"},
		{"other nonce", testNetwork(), good, own, func(r *challengeRequest) { r.Nonce[0]++ }, 403, "ERR_SIGNER"},
		{"high-S", testNetwork(), good, own, func(r *challengeRequest) { r.Signature = highS(r.Signature) }, 403, "ERR_SIG_HIGH_S"},
		{"v of 0", testNetwork(), good, own, func(r *challengeRequest) { r.Signature[64] -= 27 }, 403, "ERR_SIG_V"},
		{"zero signature", testNetwork(), good, own, func(r *challengeRequest) { r.Signature = signatureHex{64: 27} }, 403, "ERR_SIG_RANGE"},
		{"url without a host", testNetwork(), good, own, func(r *challengeRequest) { r.URL = "http:///x" }, 400, "ERR_URL"},
		{"url of another scheme", testNetwork(), good, own, func(r *challengeRequest) { r.URL = "file://etc/passwd" }, 400, "ERR_URL"},
		{"url with a user", testNetwork(), good, own, func(r *challengeRequest) { r.URL = "http://a:b@host" }, 400, "ERR_URL"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w := newWorld(t, 3)
			w.validate(t, 5)
			h := w.hyperNode(t, 1, &mailbox{}, nil)
			ask := signedRequest(t, tc.network, tc.c, tc.signer)
			if tc.edit != nil {
				tc.edit(&ask)
			}
			status, body := post(t, h.Handler(), ask)
			var bad refusal
			if err := json.Unmarshal(body, &bad); err != nil {
				t.Fatalf("body %q: %v", body, err)
			}
			if status != tc.status || bad.Code != tc.code {
				t.Errorf("got %d %s (%s), want %d %s", status, bad.Code, bad.Detail, tc.status, tc.code)
			}
			if bytes.Contains(body, []byte(`"signature"`)) {
				t.Errorf("a refusal carries a signature: %s", body)
			}
			if p, ok := h.journal.find(3); ok && p.count() != 0 {
				t.Errorf("a refused challenge left an entry")
			}
		})
	}
}

func TestHyperNodeAnswersOneNonce(t *testing.T) {
	w := newWorld(t, 3)
	w.validate(t, 5)
	h := w.hyperNode(t, 1, &mailbox{}, nil)
	c := domain.Challenge{Era: 3, SN: 5, HN: 1, Nonce: domain.Nonce{1}}
	first := signedRequest(t, testNetwork(), c, snSigner(t, 5))
	var answers []string
	for range 3 { // a retry, or a replay by somebody who overheard it, changes nothing
		status, body := post(t, h.Handler(), first)
		if status != http.StatusOK {
			t.Fatalf("status %d: %s", status, body)
		}
		answers = append(answers, string(body))
	}
	if answers[0] != answers[1] || answers[1] != answers[2] {
		t.Errorf("answers differ: %q", answers)
	}
	var a challengeAnswer
	if err := json.Unmarshal([]byte(answers[0]), &a); err != nil {
		t.Fatal(err)
	}
	if _, err := a.check(testNetwork(), c, hnSigner(t, 1).addr); err != nil {
		t.Errorf("answer: %v", err)
	}
	second := c
	second.Nonce = domain.Nonce{2}
	status, body := post(t, h.Handler(), signedRequest(t, testNetwork(), second, snSigner(t, 5)))
	var bad refusal
	if err := json.Unmarshal(body, &bad); err != nil {
		t.Fatal(err)
	}
	if status != http.StatusConflict || bad.First == nil || bad.First.Nonce != first.Nonce || bad.First.Signature != first.Signature {
		t.Errorf("second nonce: got %d %s, want 409 with the first challenge", status, body)
	}
	p, _ := h.journal.find(3)
	if e, ok := p.entry(5); p.count() != 1 || !ok || e.nonce != c.Nonce {
		t.Errorf("entry %+v of %d, want the first nonce alone", e, p.count())
	}
	// In the next era the same node may be challenged again.
	w.at(4, 0)
	second.Era = 4
	if status, body := post(t, h.Handler(), signedRequest(t, testNetwork(), second, snSigner(t, 5))); status != http.StatusOK {
		t.Errorf("next era: status %d: %s", status, body)
	}
	if status, _ := post(t, h.Handler(), first); status != http.StatusGone {
		t.Errorf("replay in the next era: status %d, want 410", status)
	}
}

func TestHyperNodeRefusesWhenBlind(t *testing.T) {
	w := newWorld(t, 3)
	w.validate(t, 5)
	h := w.hyperNode(t, 1, &mailbox{}, nil)
	ask := signedRequest(t, testNetwork(), domain.Challenge{Era: 3, SN: 5, HN: 1}, snSigner(t, 5))
	if status, body := post(t, h.Handler(), ask); status != http.StatusOK {
		t.Fatalf("status %d: %s", status, body)
	}
	w.at(3, 1)
	w.book.mu.Lock()
	w.book.err = errors.New("endpoint down")
	w.book.mu.Unlock()
	if status, _ := post(t, h.Handler(), ask); status != http.StatusServiceUnavailable {
		t.Errorf("status %d, want 503: an era that cannot be seen is not countersigned", status)
	}
}

func TestHyperNodeLimitsRate(t *testing.T) {
	w := newWorld(t, 3)
	w.validate(t, 5)
	h := w.hyperNode(t, 1, &mailbox{}, func(c *HyperNodeConfig) { c.PerAddress = 2 })
	ask := signedRequest(t, testNetwork(), domain.Challenge{Era: 3, SN: 5, HN: 1}, snSigner(t, 5))
	for i := range 8 {
		if status, body := post(t, h.Handler(), ask); status != http.StatusOK {
			t.Fatalf("request %d: status %d: %s", i, status, body)
		}
	}
	if status, _ := post(t, h.Handler(), ask); status != http.StatusTooManyRequests {
		t.Errorf("status %d over the rate, want 429", status)
	}
	w.clock.advance(1e9)
	if status, body := post(t, h.Handler(), ask); status != http.StatusOK {
		t.Errorf("a second later: status %d: %s", status, body)
	}
}
