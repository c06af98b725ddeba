package probes

import (
	"crypto/rand"
	"crypto/subtle"
	"encoding/binary"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"assay/domain"
)

// What a daemon serves to the HyperNodes that measure it. Each request carries
// the challenge that this daemon sent to that HyperNode, so nobody else can
// spend the node's bandwidth:
//
//	Assay-Challenge: <era>.<hn>.<nonce as 0x and 32 hex digits>
//
//	POST /v1/bench/hello {"salt"}      signature over helloDigest: this is the daemon
//	GET  /v1/bench/ping                204
//	GET  /v1/bench/throughput?bytes=N  N bytes that don't compress
//	POST /v1/bench/sink                counts the bytes of the body
//	GET  /v1/status                    what the daemon is at (no challenge needed)
const challengeHeader = "Assay-Challenge"

const (
	benchStreams  = 4                // at once: more would measure each other
	streamTimeout = 60 * time.Second // per stream, however slow the line
	blockBytes    = 1 << 20
)

type helloRequest struct {
	Salt nonceHex `json:"salt"`
}

type helloAnswer struct {
	SN        uint64       `json:"sn"`
	Signature signatureHex `json:"signature"`
}

type sinkAnswer struct {
	Bytes int64 `json:"bytes"`
}

// helloDigest is what a daemon signs to show that the address measured is its
// own. The tag keeps it apart from all that the domain has signed.
func helloDigest(n domain.Network, c domain.Challenge, salt domain.Nonce) domain.Hash {
	b := []byte("assay/bench/v1")
	b = binary.BigEndian.AppendUint64(b, n.ChainID)
	b = append(b, n.Settlement[:]...)
	b = binary.BigEndian.AppendUint64(b, uint64(c.Era))
	b = binary.BigEndian.AppendUint64(b, uint64(c.SN))
	b = binary.BigEndian.AppendUint64(b, uint64(c.HN))
	b = append(b, c.Nonce[:]...)
	return domain.Keccak256(append(b, salt[:]...))
}

// challengeToken is the value of challengeHeader.
func challengeToken(c domain.Challenge) string {
	nonce, _ := nonceHex(c.Nonce).MarshalText() // cannot fail
	return fmt.Sprintf("%d.%d.%s", uint64(c.Era), uint64(c.HN), nonce)
}

func parseChallengeToken(s string) (domain.Challenge, error) {
	var c domain.Challenge
	parts := strings.Split(s, ".")
	if len(parts) != 3 {
		return c, fmt.Errorf("%s: want <era>.<hn>.<nonce>", challengeHeader)
	}
	era, err := strconv.ParseUint(parts[0], 10, 64)
	if err != nil {
		return c, fmt.Errorf("%s: era: %w", challengeHeader, err)
	}
	hn, err := strconv.ParseUint(parts[1], 10, 64)
	if err != nil {
		return c, fmt.Errorf("%s: hn: %w", challengeHeader, err)
	}
	c.Era, c.HN = domain.Era(era), domain.HNID(hn)
	return c, (*nonceHex)(&c.Nonce).UnmarshalText([]byte(parts[2]))
}

type benchService struct {
	sn         domain.SNID
	network    domain.Network
	signer     domain.Signer
	journal    *journal
	maxRequest int64
	maxPerEra  int64
	block      []byte // random, sent over and over
	streams    chan struct{}

	mu   sync.Mutex
	era  domain.Era // current
	used map[allowance]int64
}

// allowance is what a HyperNode may still fetch in an era.
type allowance struct {
	era domain.Era
	hn  domain.HNID
}

func newBenchService(cfg DaemonConfig, j *journal) *benchService {
	b := &benchService{
		sn: cfg.SN, network: cfg.Network, signer: cfg.Signer, journal: j,
		maxRequest: cfg.MaxRequest, maxPerEra: cfg.MaxPerEra,
		block: make([]byte, blockBytes), streams: make(chan struct{}, benchStreams),
		used: map[allowance]int64{},
	}
	rand.Read(b.block)
	return b
}

// turn starts an era; the one before it may still be measured for.
func (b *benchService) turn(era domain.Era) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.era = era
	for a := range b.used {
		if a.era < back(era, 1) {
			delete(b.used, a)
		}
	}
}

// Handler serves measurements to HyperNodes and the daemon's status.
func (d *Daemon) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/v1/bench/hello", method(http.MethodPost, d.bench.allowed(d.bench.hello)))
	mux.HandleFunc("/v1/bench/ping", method(http.MethodGet, d.bench.allowed(d.bench.ping)))
	mux.HandleFunc("/v1/bench/throughput", method(http.MethodGet, d.bench.allowed(d.bench.send)))
	mux.HandleFunc("/v1/bench/sink", method(http.MethodPost, d.bench.allowed(d.bench.sink)))
	mux.HandleFunc("/v1/status", method(http.MethodGet, d.status))
	mux.HandleFunc("/", noRoute)
	return mux
}

// allowed lets requests through that carry a challenge of this daemon.
func (b *benchService) allowed(h func(http.ResponseWriter, *http.Request, domain.Challenge)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c, err := parseChallengeToken(r.Header.Get(challengeHeader))
		if err != nil {
			refuse(http.StatusUnauthorized, "ERR_CHALLENGE", "%v", err).write(w)
			return
		}
		c.SN = b.sn
		if !b.issued(c) {
			refuse(http.StatusForbidden, "ERR_CHALLENGE", "no such challenge was sent").write(w)
			return
		}
		h(w, r, c)
	}
}

func (b *benchService) issued(c domain.Challenge) bool {
	b.mu.Lock()
	era := b.era
	b.mu.Unlock()
	if c.Era > era || c.Era < back(era, 1) {
		return false
	}
	p, ok := b.journal.find(c.Era)
	if !ok {
		return false
	}
	nonce, ok := p.nonce(uint64(c.HN))
	return ok && subtle.ConstantTimeCompare(nonce[:], c.Nonce[:]) == 1
}

// reserve takes n bytes of the HyperNode's allowance.
func (b *benchService) reserve(c domain.Challenge, n int64) *refusal {
	if n < 1 || n > b.maxRequest {
		return refuse(http.StatusBadRequest, "ERR_BYTES", "%d bytes, want 1 to %d", n, b.maxRequest)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	a := allowance{c.Era, c.HN}
	if b.used[a]+n > b.maxPerEra {
		return refuse(http.StatusTooManyRequests, "ERR_QUOTA", "%d of %d bytes are used in era %d", b.used[a], b.maxPerEra, c.Era)
	}
	b.used[a] += n
	return nil
}

func (b *benchService) hello(w http.ResponseWriter, r *http.Request, c domain.Challenge) {
	var ask helloRequest
	if bad := readJSON(w, r, &ask); bad != nil {
		bad.write(w)
		return
	}
	// A signature costs as much as some kilobytes: it is taken from the same account.
	if bad := b.reserve(c, 4<<10); bad != nil {
		bad.write(w)
		return
	}
	signature, err := b.signer.Sign(helloDigest(b.network, c, domain.Nonce(ask.Salt)))
	if err != nil {
		refuse(http.StatusInternalServerError, "ERR_SIGNER", "the key cannot be used").write(w)
		return
	}
	writeJSON(w, http.StatusOK, helloAnswer{uint64(b.sn), signatureHex(signature)})
}

func (b *benchService) ping(w http.ResponseWriter, _ *http.Request, _ domain.Challenge) {
	w.WriteHeader(http.StatusNoContent)
}

// enter takes a place among the streams.
func (b *benchService) enter(w http.ResponseWriter) bool {
	select {
	case b.streams <- struct{}{}:
	default:
		refuse(http.StatusServiceUnavailable, "ERR_BUSY", "%d measurements are running", benchStreams).write(w)
		return false
	}
	c, end := http.NewResponseController(w), time.Now().Add(streamTimeout)
	c.SetWriteDeadline(end) // where there are no deadlines, the server's own limits hold
	c.SetReadDeadline(end)
	return true
}

func (b *benchService) leave() { <-b.streams }

func (b *benchService) send(w http.ResponseWriter, r *http.Request, c domain.Challenge) {
	n, err := strconv.ParseInt(r.URL.Query().Get("bytes"), 10, 64)
	if err != nil {
		refuse(http.StatusBadRequest, "ERR_BYTES", "bytes: %v", err).write(w)
		return
	}
	if !b.enter(w) {
		return
	}
	defer b.leave()
	if bad := b.reserve(c, n); bad != nil {
		bad.write(w)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Content-Length", strconv.FormatInt(n, 10))
	w.Header().Set("Cache-Control", "no-store, no-transform")
	for n > 0 {
		part := b.block[:min(n, int64(len(b.block)))]
		if _, err := w.Write(part); err != nil {
			return // the other side went away
		}
		n -= int64(len(part))
	}
}

func (b *benchService) sink(w http.ResponseWriter, r *http.Request, c domain.Challenge) {
	if r.ContentLength < 0 {
		refuse(http.StatusLengthRequired, "ERR_BYTES", "want a Content-Length").write(w)
		return
	}
	if !b.enter(w) {
		return
	}
	defer b.leave()
	if bad := b.reserve(c, r.ContentLength); bad != nil {
		bad.write(w)
		return
	}
	n, err := io.Copy(io.Discard, r.Body)
	if err != nil {
		refuse(http.StatusBadRequest, "ERR_BODY", "after %d bytes: %v", n, err).write(w)
		return
	}
	writeJSON(w, http.StatusOK, sinkAnswer{n})
}

// DaemonStatus is the answer of /v1/status.
type DaemonStatus struct {
	SN       uint64 `json:"sn"`
	Era      uint64 `json:"era"`
	Answered int    `json:"answered"` // challenges completed in Era
	Reports  int    `json:"reports"`  // filed in Era
}

func (d *Daemon) status(w http.ResponseWriter, r *http.Request) {
	view, err := d.registry.era(r.Context())
	if err != nil {
		refuse(http.StatusServiceUnavailable, "ERR_CHAIN", "the chain cannot be seen").write(w)
		return
	}
	s := DaemonStatus{SN: uint64(d.cfg.SN), Era: uint64(view.Era)}
	if p, ok := d.journal.find(view.Era); ok {
		s.Answered, s.Reports = p.count(), p.cuts()
	}
	writeJSON(w, http.StatusOK, s)
}
