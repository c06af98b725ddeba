package probes

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"assay/domain"
)

// errCrash is what fault hooks return: the component stops where it stands, as
// if the process had died there.
var errCrash = errors.New("crash")

// keySigner signs with a key in memory.
type keySigner struct {
	key  *ecdsa.PrivateKey
	addr domain.Address
}

func newSigner(t testing.TB, seed string) keySigner {
	t.Helper()
	h := domain.Keccak256([]byte(seed))
	key, err := crypto.ToECDSA(h[:])
	if err != nil {
		t.Fatalf("key from %q: %v", seed, err)
	}
	return keySigner{key, domain.Address(crypto.PubkeyToAddress(key.PublicKey))}
}

func (s keySigner) Address() domain.Address { return s.addr }

func (s keySigner) Sign(digest domain.Hash) (domain.Signature, error) {
	b, err := crypto.Sign(digest[:], s.key)
	if err != nil {
		return domain.Signature{}, err
	}
	b[64] += 27
	return domain.Signature(b), nil
}

func snSigner(t testing.TB, sn domain.SNID) keySigner { return newSigner(t, fmt.Sprintf("sn %d", sn)) }
func hnSigner(t testing.TB, hn domain.HNID) keySigner { return newSigner(t, fmt.Sprintf("hn %d", hn)) }

func testNetwork() domain.Network {
	return domain.Network{ChainID: 31337, Settlement: domain.Address{0xaa, 1}}
}

// registryBook is a Directory that tests write.
type registryBook struct {
	mu    sync.Mutex
	view  EraView
	err   error
	list  []PeerHN
	keys  map[domain.SNID]domain.Address
	asked map[string]int
	block time.Duration // expected time between blocks
}

func newRegistryBook(era domain.Era) *registryBook {
	b := &registryBook{keys: map[domain.SNID]domain.Address{}, asked: map[string]int{}}
	b.setEra(era, 0)
	return b
}

// blocksPerEra of the tests' calendar; era e starts at block 100·e.
const blocksPerEra = 100

// setEra moves the chain to a place in an era, given in ppm.
func (b *registryBook) setEra(era domain.Era, ppm uint64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	start := uint64(era) * blocksPerEra
	b.view = EraView{Era: era, StartBlock: start, EndBlock: start + blocksPerEra, Block: start + ppm*blocksPerEra/1_000_000, BlockTime: b.block}
}

func (b *registryBook) Era(context.Context) (EraView, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.asked["era"]++
	return b.view, b.err
}

func (b *registryBook) HyperNodes(context.Context) ([]PeerHN, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.asked["hns"]++
	return b.list, b.err
}

func (b *registryBook) DaemonKey(_ context.Context, sn domain.SNID, _ domain.Era) (domain.Address, bool, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.asked["key"]++
	key, ok := b.keys[sn]
	return key, ok, b.err
}

// fakeClock is moved by hand.
type fakeClock struct {
	mu  sync.Mutex
	now time.Time
}

func newFakeClock() *fakeClock { return &fakeClock{now: time.Unix(1_700_000_000, 0)} }

func (c *fakeClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *fakeClock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// mailbox is a Filing in memory.
type mailbox struct {
	mu       sync.Mutex
	messages [][]byte
	subjects []string
	err      error
}

func (m *mailbox) Put(_ context.Context, subject string, envelope []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.err != nil {
		return m.err
	}
	m.messages = append(m.messages, bytes.Clone(envelope))
	m.subjects = append(m.subjects, subject)
	return nil
}

func (m *mailbox) Expire(domain.Era) (int, error) { return 0, nil }

// reports decodes all messages and checks what the log would check: network,
// signature, receipts.
func (m *mailbox) reports(t *testing.T, w *world) []*domain.Report {
	t.Helper()
	m.mu.Lock()
	defer m.mu.Unlock()
	var all []*domain.Report
	for i, b := range m.messages {
		all = append(all, w.checkReport(t, m.subjects[i], b))
	}
	return all
}

// world is a registry with HyperNodes that serve on loopback, and daemons.
type world struct {
	book  *registryBook
	clock *fakeClock
	dir   string
	url   map[domain.HNID]string
}

func newWorld(t *testing.T, era domain.Era) *world {
	t.Helper()
	return &world{book: newRegistryBook(era), clock: newFakeClock(), dir: t.TempDir(), url: map[domain.HNID]string{}}
}

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

// hyperNode opens a HyperNode, with its key and address in the registry.
func (w *world) hyperNode(t *testing.T, id domain.HNID, filing Filing, change func(*HyperNodeConfig)) *HyperNode {
	t.Helper()
	cfg := HyperNodeConfig{
		HN: id, Network: testNetwork(), Signer: hnSigner(t, id), Directory: w.book, Outbox: filing,
		Dir: filepath.Join(w.dir, fmt.Sprintf("hn%d", id)), Logger: quiet(), Clock: w.clock.Now,
		MeasureBytes: 64 << 10, AllowPrivate: true,
	}
	if change != nil {
		change(&cfg)
	}
	h, err := NewHyperNode(cfg)
	if err != nil {
		t.Fatalf("open hn %d: %v", id, err)
	}
	t.Cleanup(func() { h.Close() })
	return h
}

// listHN puts a HyperNode into the registry.
func (w *world) listHN(t *testing.T, id domain.HNID, endpoint string) {
	t.Helper()
	w.book.mu.Lock()
	defer w.book.mu.Unlock()
	w.url[id] = endpoint
	list := []PeerHN{{ID: id, Key: hnSigner(t, id).addr, Endpoint: endpoint, Active: true}}
	for _, p := range w.book.list {
		if p.ID != id {
			list = append(list, p)
		}
	}
	w.book.list = list
}

// serveHN serves a handler as HyperNode id and lists it.
func (w *world) serveHN(t *testing.T, id domain.HNID, h http.Handler) {
	t.Helper()
	s := httptest.NewUnstartedServer(h)
	s.Config.ConnContext = withConn
	s.Start()
	t.Cleanup(s.Close)
	w.listHN(t, id, s.URL)
}

// daemon opens a daemon, with its key in the registry.
func (w *world) daemon(t *testing.T, sn domain.SNID, filing Filing, change func(*DaemonConfig)) *Daemon {
	t.Helper()
	w.validate(t, sn)
	cfg := DaemonConfig{
		SN: sn, Network: testNetwork(), Signer: snSigner(t, sn), Directory: w.book, Outbox: filing,
		Dir: filepath.Join(w.dir, fmt.Sprintf("sn%d", sn)), Logger: quiet(), Clock: w.clock.Now,
	}
	if change != nil {
		change(&cfg)
	}
	d, err := NewDaemon(cfg)
	if err != nil {
		t.Fatalf("open sn %d: %v", sn, err)
	}
	t.Cleanup(func() { d.Close() })
	return d
}

func (w *world) validate(t *testing.T, sn domain.SNID) {
	t.Helper()
	w.book.mu.Lock()
	defer w.book.mu.Unlock()
	w.book.keys[sn] = snSigner(t, sn).addr
}

// at moves chain and clock, so that all caches are asked anew.
func (w *world) at(era domain.Era, ppm uint64) {
	w.book.setEra(era, ppm)
	w.clock.advance(time.Minute)
}

// settle steps a daemon and waits for what it started.
func settleDaemon(t *testing.T, d *Daemon) error {
	t.Helper()
	if err := d.step(t.Context()); err != nil {
		return err
	}
	d.work.Wait()
	select {
	case err := <-d.failed:
		return err
	default:
		return nil
	}
}

func settleHyperNode(t *testing.T, h *HyperNode) error {
	t.Helper()
	if err := h.step(t.Context()); err != nil {
		return err
	}
	h.work.Wait()
	select {
	case err := <-h.failed:
		return err
	default:
		return nil
	}
}

// checkReport holds a message against all that the log will hold against it.
func (w *world) checkReport(t *testing.T, subject string, envelope []byte) *domain.Report {
	t.Helper()
	m, f, reject := domain.DecodeMessage(envelope)
	if reject != nil {
		t.Fatalf("filed message is malformed: %v", reject)
	}
	r, ok := f.(*domain.Report)
	if !ok {
		t.Fatalf("filed message is a %s, want a report", f.Kind())
	}
	if m.Network != testNetwork() {
		t.Errorf("report of network %s, want %s", m.Network, testNetwork())
	}
	if want := domain.Subject(r, m.Network.ChainID); subject != want {
		t.Errorf("report under subject %q, want %q", subject, want)
	}
	own := newSigner(t, r.Originator.String())
	who, err := domain.Recover(m.Digest(), m.Signature[:])
	if err != nil || who != own.addr {
		t.Errorf("report of %s is signed by %s (%v), want %s", r.Originator, who, err, own.addr)
	}
	for i, p := range r.Peers {
		receipt, err := domain.ParseReceipt(m.Proofs[i])
		if err != nil {
			t.Fatalf("receipt %d: %v", i, err)
		}
		sn, hn := domain.SNID(r.Originator.ID), domain.HNID(p.ID)
		other := hnSigner(t, hn).addr
		if r.Originator.Kind == domain.OriginHN {
			sn, hn = domain.SNID(p.ID), domain.HNID(r.Originator.ID)
			other = snSigner(t, sn).addr
		}
		if !receipt.Verify(m.Network, r.Originator.Kind, r.Era, sn, hn, other) {
			t.Errorf("receipt of %s for peer %d in era %d does not verify", r.Originator, p.ID, r.Era)
		}
	}
	return r
}

// union is what reports of one originator and era add up to.
func union(t *testing.T, reports []*domain.Report, origin domain.Originator, era domain.Era) (map[uint64]uint64, map[domain.Sample]bool) {
	t.Helper()
	peers, samples := map[uint64]uint64{}, map[domain.Sample]bool{}
	values := map[string]domain.Value{}
	for _, r := range reports {
		if r.Originator != origin || r.Era != era {
			continue
		}
		for _, p := range r.Peers {
			peers[p.ID] = p.RTTMicros
		}
		for _, s := range r.Samples {
			name := fmt.Sprintf("%d/%s", s.SN, s.Metric)
			if v, ok := values[name]; ok && v != s.Value {
				t.Errorf("%s contradicts itself about %s in era %d: %s and %s", origin, name, era, v, s.Value)
			}
			values[name] = s.Value
			samples[s] = true
		}
	}
	return peers, samples
}
