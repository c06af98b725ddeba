package probes

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"

	"assay/domain"
)

// crasher crashes at the n-th fault point that is reached; 0 never.
type crasher struct {
	mu     sync.Mutex
	at     int
	points []string
}

func (c *crasher) fault(point string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.points = append(c.points, point)
	if len(c.points) == c.at {
		return fmt.Errorf("at %s: %w", point, errCrash)
	}
	return nil
}

// counted is a benchmark whose value changes each time it runs, so that a
// second value for an era would show.
func counted(runs *atomic.Uint64) Benchmark {
	return Benchmark{Name: "counted", Measure: func(context.Context) ([]Measurement, error) {
		return []Measurement{number("runs_count", runs.Add(1)), text("phase_model", fmt.Sprint(runs.Load()))}, nil
	}}
}

// TestDaemonCrashesAnywhere kills a daemon at every fault point in turn, starts
// it again on the same state, and wants the era as if nothing had happened: one
// nonce per pair, every receipt filed, no metric with two values.
func TestDaemonCrashesAnywhere(t *testing.T) {
	clean := runDaemonEra(t, &crasher{})
	for _, want := range []string{
		"challenge-nonce", "challenge-answered", "challenge-kept", "benchmark-measured", "benchmark-kept",
		"report-cut", "report-put", "report-noted",
	} {
		found := false
		for _, p := range clean.points {
			found = found || p == want
		}
		if !found {
			t.Errorf("fault point %s is never reached", want)
		}
	}
	for n := 1; n <= len(clean.points); n++ {
		t.Run(fmt.Sprintf("%d_%s", n, clean.points[n-1]), func(t *testing.T) {
			runDaemonEra(t, &crasher{at: n})
		})
	}
}

// countStatus counts the answers of h with a status.
func countStatus(h http.Handler, status int, n *atomic.Int64) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h.ServeHTTP(&statusCounter{w, status, n}, r)
	})
}

type statusCounter struct {
	http.ResponseWriter
	status int
	n      *atomic.Int64
}

func (c *statusCounter) WriteHeader(status int) {
	if status == c.status {
		c.n.Add(1)
	}
	c.ResponseWriter.WriteHeader(status)
}

func runDaemonEra(t *testing.T, c *crasher) *crasher {
	w := newWorld(t, 3)
	mail := &mailbox{}
	var conflicts atomic.Int64
	for id := domain.HNID(1); id <= 3; id++ {
		w.serveHN(t, id, countStatus(w.hyperNode(t, id, &mailbox{}, nil).Handler(), http.StatusConflict, &conflicts))
	}
	var runs atomic.Uint64
	open := func() *Daemon {
		return w.daemon(t, 5, mail, func(cfg *DaemonConfig) {
			cfg.Fault, cfg.Benchmarks = c.fault, []Benchmark{counted(&runs)}
		})
	}
	d := open()
	crashes := 0
	for range 6 {
		w.at(3, 900_000)
		err := settleDaemon(t, d)
		if err == nil {
			continue
		}
		if !errors.Is(err, errCrash) {
			t.Fatalf("step: %v", err)
		}
		crashes++
		d.Close()
		d = open()
	}
	if c.at > 0 && crashes != 1 {
		t.Errorf("crashed %d times, want once", crashes)
	}
	if n := conflicts.Load(); n != 0 {
		t.Errorf("a second nonce was sent %d times", n)
	}
	peers, samples := union(t, mail.reports(t, w), domain.Originator{Kind: domain.OriginSN, ID: 5}, 3)
	if len(peers) != 3 {
		t.Errorf("filed peers %v, want 3", peers)
	}
	if len(samples) != 2 {
		t.Errorf("filed samples %v, want 2", samples)
	}
	digests := map[string]int{}
	for _, m := range mail.messages {
		digests[string(m)]++
	}
	if len(digests) != 1 && c.at == 0 {
		t.Errorf("%d different reports, want 1", len(digests))
	}
	return c
}

// TestHyperNodeCrashesAnywhere does the same to a HyperNode.
func TestHyperNodeCrashesAnywhere(t *testing.T) {
	clean := runHyperNodeEra(t, &crasher{})
	for n := 1; n <= len(clean.points); n++ {
		t.Run(fmt.Sprintf("%d_%s", n, clean.points[n-1]), func(t *testing.T) {
			runHyperNodeEra(t, &crasher{at: n})
		})
	}
}

// standIn serves with whichever handler is there now, as an address outlives
// the processes behind it.
type standIn struct{ now atomic.Value }

func (s *standIn) set(h http.Handler) { s.now.Store(&h) }
func (s *standIn) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	(*s.now.Load().(*http.Handler)).ServeHTTP(w, r)
}

func runHyperNodeEra(t *testing.T, c *crasher) *crasher {
	w := newWorld(t, 3)
	mail := &mailbox{}
	var front standIn
	open := func() *HyperNode {
		h := w.hyperNode(t, 9, mail, func(cfg *HyperNodeConfig) { cfg.Fault = c.fault })
		front.set(h.Handler())
		return h
	}
	h := open()
	w.serveHN(t, 9, &front)
	var daemons []*Daemon
	for sn := domain.SNID(1); sn <= 3; sn++ {
		var service standIn
		server := httptest.NewServer(&service)
		t.Cleanup(server.Close)
		d := w.daemon(t, sn, &mailbox{}, func(cfg *DaemonConfig) { cfg.URL = server.URL })
		service.set(d.Handler())
		daemons = append(daemons, d)
	}
	crashes := 0
	settle := func() {
		err := settleHyperNode(t, h)
		if err == nil {
			return
		}
		if !errors.Is(err, errCrash) {
			t.Fatalf("step: %v", err)
		}
		crashes++
		h.Close()
		h = open()
	}
	for range 5 {
		w.at(3, 900_000)
		for _, d := range daemons {
			if err := settleDaemon(t, d); err != nil {
				t.Fatal(err)
			}
		}
		settle()
		settle()
	}
	w.at(4, 50_000) // what the era's end found unfiled is filed now
	settle()
	settle()
	// How many reports there are depends on how fast the measuring goes.
	if c.at > 0 && c.at <= len(c.points) && crashes != 1 {
		t.Errorf("crashed %d times, want once", crashes)
	}
	peers, samples := union(t, mail.reports(t, w), domain.Originator{Kind: domain.OriginHN, ID: 9}, 3)
	if len(peers) != 3 || len(samples) != 9 {
		t.Errorf("filed %d peers and %d samples, want 3 and 9", len(peers), len(samples))
	}
	return c
}

func TestDaemonTakesUpTheNonceThatItLost(t *testing.T) {
	w := newWorld(t, 3)
	mail := &mailbox{}
	w.serveHN(t, 1, w.hyperNode(t, 1, &mailbox{}, nil).Handler())
	w.at(3, 800_000)
	d := w.daemon(t, 5, &mailbox{}, func(c *DaemonConfig) {
		c.Fault = func(point string) error {
			if point == "challenge-answered" {
				return errCrash
			}
			return nil
		}
	})
	if err := settleDaemon(t, d); !errors.Is(err, errCrash) {
		t.Fatalf("step: %v, want a crash", err)
	}
	d.Close()
	w.dir = t.TempDir() // the disk is gone, and with it the nonce
	d = w.daemon(t, 5, mail, nil)
	for range 3 {
		w.at(3, 800_000)
		if err := settleDaemon(t, d); err != nil {
			t.Fatal(err)
		}
	}
	if peers, _ := union(t, mail.reports(t, w), domain.Originator{Kind: domain.OriginSN, ID: 5}, 3); len(peers) != 1 {
		t.Errorf("filed peers %v, want hn 1", peers)
	}
}

func TestFilesEntriesOfTheLastEraAfterARestart(t *testing.T) {
	w := newWorld(t, 3)
	mail := &mailbox{err: ErrFull}
	w.serveHN(t, 1, w.hyperNode(t, 1, &mailbox{}, nil).Handler())
	d := w.daemon(t, 5, mail, nil)
	for range 2 {
		w.at(3, 800_000)
		if err := settleDaemon(t, d); err != nil {
			t.Fatalf("a full outbox must not stop the daemon: %v", err)
		}
	}
	d.Close()
	mail.err = nil
	w.at(4, 0)
	d = w.daemon(t, 5, mail, nil)
	if err := settleDaemon(t, d); err != nil {
		t.Fatal(err)
	}
	if peers, _ := union(t, mail.reports(t, w), domain.Originator{Kind: domain.OriginSN, ID: 5}, 3); len(peers) != 1 {
		t.Errorf("filed peers %v of the last era, want hn 1", peers)
	}
}

func TestStateOfAnotherNodeIsRefused(t *testing.T) {
	w := newWorld(t, 3)
	d := w.daemon(t, 5, &mailbox{}, nil)
	cfg := d.cfg
	if _, err := NewDaemon(cfg); err == nil {
		t.Error("two daemons opened one state directory")
	}
	d.Close()
	cfg.SN = 6
	if _, err := NewDaemon(cfg); err == nil {
		t.Error("sn 6 opened the state of sn 5")
	}
	cfg.SN, cfg.Network.ChainID = 5, 1
	if _, err := NewDaemon(cfg); err == nil {
		t.Error("state of one network was opened for another")
	}
}

func TestFilesBeforeItStops(t *testing.T) {
	w := newWorld(t, 3)
	mail := &mailbox{}
	w.serveHN(t, 1, w.hyperNode(t, 1, &mailbox{}, nil).Handler())
	w.listHN(t, 2, "http://127.0.0.1:1") // never answers, so the era stays incomplete
	w.at(3, 800_000)
	ctx, cancel := context.WithCancel(t.Context())
	d := w.daemon(t, 5, mail, func(c *DaemonConfig) {
		c.Fault = func(point string) error {
			if point == "challenge-kept" {
				cancel()
			}
			return nil
		}
	})
	if err := d.Run(ctx); err != nil {
		t.Fatal(err)
	}
	if peers, _ := union(t, mail.reports(t, w), domain.Originator{Kind: domain.OriginSN, ID: 5}, 3); len(peers) != 1 {
		t.Errorf("filed %v before the end, want hn 1", peers)
	}
}
