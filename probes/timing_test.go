package probes

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"assay/domain"
)

// movingChain is a Directory whose blocks come with the (virtual) clock.
type movingChain struct {
	*registryBook
	start time.Time
	era0  domain.Era
}

func (c *movingChain) Era(context.Context) (EraView, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err != nil {
		return EraView{}, c.err
	}
	block := uint64(time.Since(c.start)/blockTime) + uint64(c.era0)*blocksPerEra
	era := block / blocksPerEra
	return EraView{
		Era: domain.Era(era), StartBlock: era * blocksPerEra, EndBlock: (era + 1) * blocksPerEra, Block: block, BlockTime: blockTime,
	}, nil
}

const (
	blockTime = 2 * time.Second
	eraTime   = blocksPerEra * blockTime
)

// handlerTransport answers requests without a network, by host name.
type handlerTransport struct {
	mu    sync.Mutex
	hosts map[string]http.Handler
	times map[string][]time.Time // of requests, by host and path
}

func (h *handlerTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	h.mu.Lock()
	handler := h.hosts[r.URL.Host]
	h.times[r.URL.Host+r.URL.Path] = append(h.times[r.URL.Host+r.URL.Path], time.Now())
	h.mu.Unlock()
	if handler == nil {
		return nil, errors.New("connection refused")
	}
	w := httptest.NewRecorder()
	in := r.Clone(r.Context())
	in.RemoteAddr = "192.0.2.1:1"
	if in.Body == nil {
		in.Body = http.NoBody
	}
	handler.ServeHTTP(w, in)
	return w.Result(), nil
}

// TestChallengesComeAtTheirMoments runs a daemon and five HyperNodes through
// three eras of virtual time, one of the HyperNodes being dead.
func TestChallengesComeAtTheirMoments(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		chain := &movingChain{newRegistryBook(0), time.Now(), 20}
		net := &handlerTransport{hosts: map[string]http.Handler{}, times: map[string][]time.Time{}}
		ctx, cancel := context.WithCancel(t.Context())
		var running sync.WaitGroup
		mail := &mailbox{}
		chain.keys[5] = snSigner(t, 5).addr
		hosts := []string{"", "hn1", "hn2", "hn3", "hn4", "hn5"}
		runs := map[string]func(context.Context) error{}
		for id := domain.HNID(1); id <= 5; id++ {
			chain.list = append(chain.list, PeerHN{ID: id, Key: hnSigner(t, id).addr, Endpoint: "http://" + hosts[id], Active: true})
			if id == 5 {
				continue // listed, and dead
			}
			h, err := NewHyperNode(HyperNodeConfig{
				HN: id, Network: testNetwork(), Signer: hnSigner(t, id), Directory: chain, Outbox: mail,
				Dir: filepath.Join(dir, hosts[id]), Logger: quiet(), Transport: net,
			})
			if err != nil {
				t.Fatal(err)
			}
			defer h.Close()
			net.hosts[hosts[id]], runs[hosts[id]] = h.Handler(), h.Run
		}
		d, err := NewDaemon(DaemonConfig{
			SN: 5, Network: testNetwork(), Signer: snSigner(t, 5), Directory: chain, Outbox: mail,
			Dir: filepath.Join(dir, "sn"), URL: "http://sn5", Logger: quiet(), Client: &http.Client{Transport: net},
		})
		if err != nil {
			t.Fatal(err)
		}
		defer d.Close()
		net.hosts["sn5"], runs["sn5"] = d.Handler(), d.Run
		for name, run := range runs {
			running.Go(func() {
				if err := run(ctx); err != nil {
					t.Errorf("%s: %v", name, err)
				}
			})
		}
		time.Sleep(3*eraTime + eraTime/50) // virtual
		synctest.Wait()
		cancel()
		running.Wait()
		checkMoments(t, chain.start, net.times, hosts)
		checkDeadPeer(t, net.times["hn5/v1/challenge"])
		checkVirtualReports(t, mail)
	})
}

// checkMoments wants one request per era and living HyperNode, within a tick
// and a view's age of its moment.
func checkMoments(t *testing.T, start time.Time, times map[string][]time.Time, hosts []string) {
	t.Helper()
	for id := domain.HNID(1); id <= 4; id++ {
		at := times[hosts[id]+"/v1/challenge"]
		for e := range domain.Era(3) {
			moment := start.Add(time.Duration(e)*eraTime + time.Duration(Moment(20+e, 5, id))*eraTime/1_000_000)
			n := 0
			for _, when := range at {
				if since := when.Sub(moment); since >= -blockTime && since < blockTime {
					n++
				}
			}
			if n != 1 {
				t.Errorf("hn %d in era %d: %d challenges near its moment %s, of %v", id, 20+e, n, moment.Sub(start), at)
			}
		}
	}
}

// checkDeadPeer wants retries that become rarer and stop nothing else.
func checkDeadPeer(t *testing.T, at []time.Time) {
	t.Helper()
	if len(at) < 9 || len(at) > 90 {
		t.Errorf("a dead hypernode was asked %d times in three eras, want retries with back-off", len(at))
	}
	for i := 1; i < len(at); i++ {
		if d := at[i].Sub(at[i-1]); d < eraTime/60 && at[i].Sub(at[0])/eraTime == at[i-1].Sub(at[0])/eraTime {
			t.Errorf("retry after %s, want at least a sixtieth of an era", d)
		}
	}
}

// checkVirtualReports wants the pairs of all three eras filed by both sides.
func checkVirtualReports(t *testing.T, mail *mailbox) {
	t.Helper()
	w := &world{}
	reports := mail.reports(t, w)
	for era := domain.Era(20); era < 23; era++ {
		if peers, _ := union(t, reports, domain.Originator{Kind: domain.OriginSN, ID: 5}, era); len(peers) != 4 {
			t.Errorf("era %d: daemon filed %v, want hns 1 to 4", era, peers)
		}
		for id := uint64(1); id <= 4; id++ {
			peers, samples := union(t, reports, domain.Originator{Kind: domain.OriginHN, ID: id}, era)
			if len(peers) != 1 || len(samples) != 3 {
				t.Errorf("era %d: hn %d filed %v and %v", era, id, peers, samples)
			}
		}
	}
}

func TestMomentsSpread(t *testing.T) {
	const nodes = 5000
	var buckets [10]int
	for sn := range domain.SNID(nodes) {
		m := Moment(7, sn, 3)
		if m < firstMoment || m >= lastMoment {
			t.Fatalf("moment of sn %d is %d ppm, want %d to %d", sn, m, firstMoment, lastMoment)
		}
		buckets[(m-firstMoment)*10/(lastMoment-firstMoment)]++
	}
	for i, n := range buckets {
		if n < nodes/10*8/10 || n > nodes/10*12/10 {
			t.Errorf("tenth %d has %d of %d moments", i, n, nodes)
		}
	}
	if Moment(7, 1, 2) == Moment(7, 2, 1) || Moment(7, 1, 2) == Moment(8, 1, 2) {
		t.Error("moments do not depend on all of era, node and hypernode")
	}
	// Fixed for ever: both sides of a version change must agree.
	if got := Moment(42, 7, 3); got != 671595 {
		t.Errorf("Moment(42, 7, 3) = %d", got)
	}
}

func TestProgress(t *testing.T) {
	now := time.Unix(1000, 0)
	s := sight{EraView{Era: 1, StartBlock: 100, EndBlock: 110, Block: 104, BlockTime: 2 * time.Second}, now}
	for _, tc := range []struct {
		after time.Duration
		want  uint64
	}{{0, 400_000}, {time.Second, 450_000}, {2 * time.Second, 500_000}, {time.Hour, 500_000}, {-time.Hour, 400_000}} {
		if got := s.progress(now.Add(tc.after)); got != tc.want {
			t.Errorf("%s after block 104: %d ppm, want %d", tc.after, got, tc.want)
		}
	}
	s.BlockTime = 0
	if got := s.progress(now.Add(time.Hour)); got != 400_000 {
		t.Errorf("without block times: %d ppm, want 400000", got)
	}
}

func TestRegistryAsksPolitely(t *testing.T) {
	b, clock := newRegistryBook(3), newFakeClock()
	b.view.BlockTime = 2 * time.Second
	b.keys[1] = domain.Address{1}
	r := newRegistry(b, clock.Now)
	ask := func() {
		t.Helper()
		for range 10 {
			if _, err := r.era(t.Context()); err != nil {
				t.Fatal(err)
			}
			if _, err := r.hyperNodes(t.Context(), 3); err != nil {
				t.Fatal(err)
			}
			if _, known, err := r.daemonKey(t.Context(), 1, 3); err != nil || !known {
				t.Fatal(known, err)
			}
			if _, known, err := r.daemonKey(t.Context(), 2, 3); err != nil || known {
				t.Fatal(known, err)
			}
		}
	}
	ask()
	if b.asked["era"] != 1 || b.asked["hns"] != 1 || b.asked["key"] != 2 {
		t.Errorf("asked %v, want once each and per key", b.asked)
	}
	clock.advance(6 * time.Second)
	ask()
	if b.asked["era"] != 2 || b.asked["hns"] != 1 || b.asked["key"] != 3 {
		t.Errorf("asked %v, want the view and the unknown key again", b.asked)
	}
	clock.advance(time.Minute)
	ask()
	if b.asked["hns"] != 2 || b.asked["key"] != 4 {
		t.Errorf("asked %v, want the list again and the known key not", b.asked)
	}
}

func TestRegistryIsNotLedBack(t *testing.T) {
	b, clock := newRegistryBook(3), newFakeClock()
	r := newRegistry(b, clock.Now)
	if v, err := r.era(t.Context()); err != nil || v.Era != 3 {
		t.Fatal(v, err)
	}
	b.setEra(2, 500_000) // another endpoint behind the same name, and behind
	clock.advance(time.Minute)
	if v, err := r.era(t.Context()); err != nil || v.Era != 3 {
		t.Errorf("era %d (%v) after an endpoint fell behind, want 3", v.Era, err)
	}
	b.view = EraView{Era: 4, StartBlock: 400, EndBlock: 400, Block: 400}
	clock.advance(time.Minute)
	if _, err := r.era(t.Context()); err == nil {
		t.Error("an era without blocks is accepted")
	}
	b.setEra(4, 0)
	clock.advance(time.Minute)
	if v, err := r.era(t.Context()); err != nil || v.Era != 4 {
		t.Errorf("era %d (%v), want 4", v.Era, err)
	}
}

func TestRegistryKeepsTheListWhileTheEndpointFails(t *testing.T) {
	b, clock := newRegistryBook(3), newFakeClock()
	b.list = []PeerHN{{ID: 1}}
	r := newRegistry(b, clock.Now)
	if list, err := r.hyperNodes(t.Context(), 3); err != nil || len(list) != 1 {
		t.Fatal(list, err)
	}
	b.err = errors.New("down")
	clock.advance(time.Hour)
	for range 5 {
		if list, err := r.hyperNodes(t.Context(), 4); err == nil || len(list) != 1 {
			t.Errorf("list %v, %v; want the last one and the error", list, err)
		}
	}
	if b.asked["hns"] != 2 {
		t.Errorf("asked %d times, want one failing question in a moment", b.asked["hns"])
	}
}

// TestMadeUpNodesDoNotFloodTheRegistry asks for many ids that don't exist, and
// for one that was there in the era before.
func TestMadeUpNodesDoNotFloodTheRegistry(t *testing.T) {
	b, clock := newRegistryBook(3), newFakeClock()
	b.keys[1] = domain.Address{1}
	r := newRegistry(b, clock.Now)
	if _, known, err := r.daemonKey(t.Context(), 1, 3); !known || err != nil {
		t.Fatal(known, err)
	}
	refused := 0
	for sn := domain.SNID(10); sn < 10+2*newKeyBurst; sn++ {
		if _, _, err := r.daemonKey(t.Context(), sn, 4); err != nil {
			refused++
		}
	}
	if b.asked["key"] != newKeyBurst || refused != newKeyBurst+1 {
		t.Errorf("asked %d times and refused %d, want %d and %d", b.asked["key"], refused, newKeyBurst, newKeyBurst+1)
	}
	if _, known, err := r.daemonKey(t.Context(), 1, 4); !known || err != nil {
		t.Errorf("a node of the era before: known %t, %v", known, err)
	}
	clock.advance(time.Second)
	if _, _, err := r.daemonKey(t.Context(), 9, 4); err != nil {
		t.Errorf("a second later: %v", err)
	}
}
