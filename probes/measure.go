package probes

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strconv"
	"syscall"
	"time"

	"assay/domain"
)

const (
	pings          = 7 // odd, so that the median is one of them
	measureTimeout = 90 * time.Second
	dialTimeout    = 5 * time.Second
)

// A nodeMeasurement measures one ScalerNode from a HyperNode, over one
// connection of its own.
type nodeMeasurement struct {
	challenge domain.Challenge
	network   domain.Network
	key       domain.Address // of the daemon
	url       string
	bytes     int64
	client    *http.Client
}

// run returns what could be measured. An error means that the node should be
// tried again; then nothing of this try is used.
func (m *nodeMeasurement) run(ctx context.Context, transport http.RoundTripper, allowPrivate bool) ([]Measurement, error) {
	ctx, cancel := context.WithTimeout(ctx, measureTimeout)
	defer cancel()
	if transport == nil {
		own := measuringTransport(allowPrivate)
		defer own.CloseIdleConnections()
		transport = own
	}
	m.client = noRedirects(&http.Client{Transport: transport})
	if err := m.hello(ctx); err != nil {
		return nil, err
	}
	rtt, err := m.ping(ctx)
	if err != nil {
		return nil, err
	}
	out, err := m.fetch(ctx)
	if err != nil {
		return nil, err
	}
	in, err := m.send(ctx)
	if err != nil {
		return nil, err
	}
	return []Measurement{number(MetricRTT, rtt), number(MetricThroughput, out), number(MetricInbound, in)}, nil
}

// measuringTransport dials one connection, past all proxies, to public
// addresses only unless private ones are allowed. The rule looks at the address
// that is dialled, so names that resolve to other addresses later do not help.
func measuringTransport(allowPrivate bool) *http.Transport {
	d := &net.Dialer{Timeout: dialTimeout, Control: func(_, address string, _ syscall.RawConn) error {
		return allowAddress(address, allowPrivate)
	}}
	return &http.Transport{
		DialContext:           d.DialContext,
		DisableCompression:    true,
		MaxConnsPerHost:       1,
		TLSHandshakeTimeout:   dialTimeout,
		ResponseHeaderTimeout: dialTimeout,
	}
}

// allowAddress refuses host:port addresses that no ScalerNode has.
func allowAddress(address string, allowPrivate bool) error {
	a, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("measuring address: %w", err)
	}
	ip := a.Addr().Unmap()
	private := ip.IsLoopback() || ip.IsPrivate() || sharedSpace().Contains(ip)
	if ip.IsUnspecified() || ip.IsMulticast() || ip.IsLinkLocalUnicast() || private && !allowPrivate {
		return fmt.Errorf("measuring address %s is not a public one", ip)
	}
	return nil
}

// sharedSpace is the address block of carrier-grade NAT (RFC 6598).
func sharedSpace() netip.Prefix {
	return netip.PrefixFrom(netip.AddrFrom4([4]byte{100, 64, 0, 0}), 10)
}

// request makes one exchange under the challenge, and returns the answer if its
// status is the one wanted. The caller closes the body.
func (m *nodeMeasurement) request(ctx context.Context, method, path, query string, body io.Reader, want int) (*http.Response, *stopwatch, error) {
	to, err := joinURL(m.url, path)
	if err != nil {
		return nil, nil, err
	}
	if query != "" {
		to += "?" + query
	}
	watch := newStopwatch()
	req, err := http.NewRequestWithContext(watch.trace(ctx), method, to, body)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", path, err)
	}
	req.Header.Set(challengeHeader, challengeToken(m.challenge))
	switch b := body.(type) {
	case *repeated:
		req.ContentLength = b.left
		req.Header.Set("Content-Type", "application/octet-stream")
	case *bytes.Reader:
		req.Header.Set("Content-Type", "application/json")
	}
	resp, err := m.client.Do(req)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", path, err)
	}
	if resp.StatusCode != want {
		resp.Body.Close()
		return nil, nil, fmt.Errorf("%s: status %d, want %d", path, resp.StatusCode, want)
	}
	return resp, watch, nil
}

// hello makes sure that the daemon's key is behind the address.
func (m *nodeMeasurement) hello(ctx context.Context) error {
	var ask helloRequest
	rand.Read(ask.Salt[:])
	body, err := json.Marshal(ask)
	if err != nil {
		return fmt.Errorf("encode hello: %w", err)
	}
	resp, _, err := m.request(ctx, http.MethodPost, "v1/bench/hello", "", bytes.NewReader(body), http.StatusOK)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var answer helloAnswer
	if err := json.NewDecoder(io.LimitReader(resp.Body, maxAnswer)).Decode(&answer); err != nil {
		return fmt.Errorf("decode hello: %w", err)
	}
	if _, err := io.Copy(io.Discard, io.LimitReader(resp.Body, maxAnswer)); err != nil {
		return fmt.Errorf("read hello: %w", err)
	}
	who, err := domain.Recover(helloDigest(m.network, m.challenge, domain.Nonce(ask.Salt)), answer.Signature[:])
	if err != nil {
		return fmt.Errorf("signature of hello: %w", err)
	}
	if who != m.key {
		return fmt.Errorf("ERR_SIGNER hello is signed by %s, want %s", who, m.key)
	}
	return nil
}

// ping returns the median round-trip time in µs.
func (m *nodeMeasurement) ping(ctx context.Context) (uint64, error) {
	var times []uint64
	for range pings {
		resp, watch, err := m.request(ctx, http.MethodGet, "v1/bench/ping", "", nil, http.StatusNoContent)
		if err != nil {
			return 0, err
		}
		times = append(times, watch.micros())
		resp.Body.Close()
	}
	slices.Sort(times)
	return times[pings/2], nil
}

// fetch returns the throughput from the node in 10^6 bits per second, over the
// time from the request's last byte to the stream's last byte: with the one
// round trip that this includes it errs to the low side.
func (m *nodeMeasurement) fetch(ctx context.Context) (uint64, error) {
	resp, watch, err := m.request(ctx, http.MethodGet, "v1/bench/throughput", "bytes="+strconv.FormatInt(m.bytes, 10), nil, http.StatusOK)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	n, err := io.Copy(io.Discard, io.LimitReader(resp.Body, m.bytes+1))
	elapsed := watch.sinceSent()
	if err != nil {
		return 0, fmt.Errorf("throughput after %d bytes: %w", n, err)
	}
	if n != m.bytes {
		return 0, fmt.Errorf("throughput: got %d bytes, want %d", n, m.bytes)
	}
	return mbps(n, elapsed), nil
}

// send returns the throughput to the node in 10^6 bits per second, over the time
// from when the connection was free until the node has counted the bytes.
func (m *nodeMeasurement) send(ctx context.Context) (uint64, error) {
	block := make([]byte, min(m.bytes, blockBytes))
	rand.Read(block)
	body := &repeated{block: block, left: m.bytes}
	resp, watch, err := m.request(ctx, http.MethodPost, "v1/bench/sink", "", body, http.StatusOK)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	elapsed := watch.sinceConn()
	var answer sinkAnswer
	if err := json.NewDecoder(io.LimitReader(resp.Body, maxAnswer)).Decode(&answer); err != nil {
		return 0, fmt.Errorf("decode sink: %w", err)
	}
	if answer.Bytes != m.bytes {
		return 0, fmt.Errorf("sink counted %d bytes, want %d", answer.Bytes, m.bytes)
	}
	return mbps(m.bytes, elapsed), nil
}

// A repeated reader gives a block over and over.
type repeated struct {
	block []byte
	at    int
	left  int64
}

// Read implements io.Reader.
func (r *repeated) Read(b []byte) (int, error) {
	if r.left == 0 {
		return 0, io.EOF
	}
	n := copy(b[:min(int64(len(b)), r.left)], r.block[r.at:])
	r.at, r.left = (r.at+n)%len(r.block), r.left-int64(n)
	return n, nil
}
