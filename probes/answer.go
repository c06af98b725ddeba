package probes

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"assay/domain"
)

// Handler serves POST /v1/challenge and GET /v1/status.
func (h *HyperNode) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/"+challengePath, method(http.MethodPost, h.serveChallenge))
	mux.HandleFunc("/v1/status", method(http.MethodGet, h.serveStatus))
	mux.HandleFunc("/", noRoute)
	return mux
}

func (h *HyperNode) serveChallenge(w http.ResponseWriter, r *http.Request) {
	began := time.Now()
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	if !h.limiter.take(host) {
		refuse(http.StatusTooManyRequests, "ERR_RATE", "more challenges than this hypernode takes").write(w)
		return
	}
	var ask challengeRequest
	if bad := readJSON(w, r, &ask); bad != nil {
		bad.write(w)
		return
	}
	answer, err := h.answer(r, &ask, began)
	if err == nil {
		writeJSON(w, http.StatusOK, answer)
		return
	}
	var bad *refusal
	if !errors.As(err, &bad) {
		if stops(err) {
			h.fail(err)
		}
		h.complain(r, &ask, err)
		bad = refuse(http.StatusServiceUnavailable, "ERR_UNAVAILABLE", "this hypernode cannot answer now")
	}
	bad.write(w)
}

// complain logs a failure of this HyperNode, but not for every challenge that
// meets it.
func (h *HyperNode) complain(r *http.Request, ask *challengeRequest, err error) {
	now := h.cfg.Clock()
	h.mu.Lock()
	due := now.Sub(h.complained) >= complainEvery
	if due {
		h.complained = now
	}
	h.mu.Unlock()
	if due {
		h.cfg.Logger.ErrorContext(r.Context(), "challenges cannot be answered", "sn", ask.SN, "era", ask.Era, "err", err)
	}
}

// answer judges a challenge and countersigns it. Checks come in the order of
// their cost; a signature is recovered only for a node that exists, in the era
// that is current here.
func (h *HyperNode) answer(r *http.Request, ask *challengeRequest, began time.Time) (*challengeAnswer, error) {
	ctx, c := r.Context(), ask.challenge()
	if c.HN != h.cfg.HN {
		return nil, refuse(http.StatusMisdirectedRequest, "ERR_HN", "challenge of hn %d, this is hn %d", c.HN, h.cfg.HN)
	}
	if ask.URL != "" {
		if _, err := joinURL(ask.URL, ""); err != nil || len(ask.URL) > maxTextBytes {
			return nil, refuse(http.StatusBadRequest, "ERR_URL", "url of %d bytes: want http or https, a host, and at most %d bytes", len(ask.URL), maxTextBytes)
		}
	}
	view, err := h.registry.era(ctx)
	if err != nil {
		return nil, refuse(http.StatusServiceUnavailable, "ERR_CHAIN", "the chain cannot be seen from here")
	}
	if c.Era > view.Era {
		return nil, refuse(http.StatusTooEarly, "ERR_ERA_FUTURE", "era %d, current here is %d", c.Era, view.Era)
	}
	if c.Era < view.Era {
		return nil, refuse(http.StatusGone, "ERR_ERA_CLOSED", "era %d, current here is %d", c.Era, view.Era)
	}
	if err := h.verify(r, ask, c); err != nil {
		return nil, err
	}
	p, err := h.journal.page(c.Era)
	if err != nil {
		return nil, err
	}
	return h.countersign(r, p, ask, c, began)
}

// verify holds the signature against the key that the registry lists.
func (h *HyperNode) verify(r *http.Request, ask *challengeRequest, c domain.Challenge) error {
	key, known, err := h.registry.daemonKey(r.Context(), c.SN, c.Era)
	if err != nil {
		h.cfg.Logger.DebugContext(r.Context(), "the registry does not answer", "sn", uint64(c.SN), "err", err)
		return refuse(http.StatusServiceUnavailable, "ERR_CHAIN", "the registry cannot be asked from here")
	}
	if !known {
		return refuse(http.StatusNotFound, "ERR_UNKNOWN_NODE", "sn %d has no key in era %d", c.SN, c.Era)
	}
	who, err := domain.Recover(c.Digest(h.cfg.Network), ask.Signature[:])
	if err != nil {
		return refuse(http.StatusForbidden, errorCode(err), "%v", err)
	}
	if who != key {
		return refuse(http.StatusForbidden, "ERR_SIGNER", "got %s, want %s of sn %d in era %d", who, key, c.SN, c.Era)
	}
	return nil
}

// errorCode returns the code that leads an error of the domain.
func errorCode(err error) string {
	code := err.Error()
	for i, r := range code {
		if r == ' ' {
			return code[:i]
		}
	}
	return code
}

// countersign keeps the question as receipt, once per ScalerNode and era, and
// signs the answer. A crash after keeping loses nothing: the retry carries the
// same nonce and gets the same answer.
func (h *HyperNode) countersign(r *http.Request, p *page, ask *challengeRequest, c domain.Challenge, began time.Time) (*challengeAnswer, error) {
	signature, err := h.cfg.Signer.Sign(c.ReceiptDigest(h.cfg.Network))
	if err != nil {
		return nil, fmt.Errorf("countersign: %w", err)
	}
	_, again := p.entry(ask.SN)
	kept, err := p.keep(entry{
		peer: ask.SN, nonce: c.Nonce, rttMicros: challengeRTT(r, began),
		signature: domain.Signature(ask.Signature), url: ask.URL,
	})
	if err != nil {
		return nil, fmt.Errorf("keep receipt of sn %d: %w", ask.SN, err)
	}
	if err := h.cfg.Fault("answer-kept"); err != nil {
		return nil, stop(err)
	}
	if kept.nonce != c.Nonce {
		bad := refuse(http.StatusConflict, "ERR_ONE_PER_ERA", "sn %d was answered in era %d under another nonce", c.SN, c.Era)
		bad.First = &challengeRequest{
			Era: ask.Era, SN: ask.SN, HN: ask.HN,
			Nonce: nonceHex(kept.nonce), Signature: signatureHex(kept.signature),
		}
		return nil, bad
	}
	if !again {
		h.mu.Lock()
		h.plan(p, kept)
		h.mu.Unlock()
	}
	return &challengeAnswer{
		Era: ask.Era, SN: ask.SN, HN: ask.HN, Nonce: ask.Nonce, Signature: signatureHex(signature),
	}, nil
}

// challengeRTT is the round-trip time of a HyperNode's entry: the kernel's
// measurement on the connection that brought the challenge or, where the kernel
// is not asked, the time that the challenge took here, receipt and all.
func challengeRTT(r *http.Request, began time.Time) uint64 {
	if c := requestConn(r); c != nil {
		if rtt := tcpRTT(c); rtt > 0 {
			return clampRTT(int64(rtt))
		}
	}
	return clampRTT(time.Since(began).Microseconds())
}

// HyperNodeStatus is the answer of /v1/status.
type HyperNodeStatus struct {
	HN      uint64 `json:"hn"`
	Era     uint64 `json:"era"`
	Entries int    `json:"entries"` // challenges answered in Era
	Waiting int    `json:"waiting"` // nodes still to be measured
	Reports int    `json:"reports"` // filed in Era
}

func (h *HyperNode) serveStatus(w http.ResponseWriter, r *http.Request) {
	view, err := h.registry.era(r.Context())
	if err != nil {
		refuse(http.StatusServiceUnavailable, "ERR_CHAIN", "the chain cannot be seen").write(w)
		return
	}
	s := HyperNodeStatus{HN: uint64(h.cfg.HN), Era: uint64(view.Era)}
	if p, ok := h.journal.find(view.Era); ok {
		s.Entries, s.Reports = p.count(), p.cuts()
	}
	h.mu.Lock()
	s.Waiting = len(h.queue)
	h.mu.Unlock()
	writeJSON(w, http.StatusOK, s)
}
