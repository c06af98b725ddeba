package probes

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/http/httptest"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"assay/domain"
)

// startBroker runs a real server in this process; port -1 takes a free one.
func startBroker(t *testing.T, dir string, port int) (*server.Server, int) {
	t.Helper()
	s, err := server.NewServer(&server.Options{
		Host: "127.0.0.1", Port: port, JetStream: true, StoreDir: dir, SyncAlways: true, NoSigs: true, NoLog: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	s.Start()
	if !s.ReadyForConnections(20 * time.Second) {
		t.Fatal("broker does not start")
	}
	t.Cleanup(func() { stopBroker(s) })
	return s, s.Addr().(*net.TCPAddr).Port
}

func stopBroker(s *server.Server) {
	s.Shutdown()
	s.WaitForShutdown()
}

func connect(t *testing.T, s *server.Server) *nats.Conn {
	t.Helper()
	nc, err := nats.Connect(s.ClientURL(), nats.MaxReconnects(-1), nats.ReconnectWait(10*time.Millisecond))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(nc.Close)
	return nc
}

// icnStream makes the stream that reports go to.
func icnStream(t *testing.T, nc *nats.Conn) jetstream.Stream {
	t.Helper()
	js, err := jetstream.New(nc)
	if err != nil {
		t.Fatal(err)
	}
	s, err := js.CreateStream(t.Context(), jetstream.StreamConfig{
		Name: "ICN", Subjects: []string{"icn.v1.>"}, Storage: jetstream.FileStorage, Discard: jetstream.DiscardNew,
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// await reads n messages of a stream from its start.
func await(t *testing.T, s jetstream.Stream, n int) []jetstream.Msg {
	t.Helper()
	c, err := s.OrderedConsumer(t.Context(), jetstream.OrderedConsumerConfig{})
	if err != nil {
		t.Fatal(err)
	}
	var all []jetstream.Msg
	for len(all) < n {
		m, err := c.Next(jetstream.FetchMaxWait(30 * time.Second))
		if err != nil {
			t.Fatalf("after %d of %d messages: %v", len(all), n, err)
		}
		all = append(all, m)
	}
	return all
}

func newJetStream(t *testing.T, nc *nats.Conn) *JetStream {
	t.Helper()
	js, err := NewJetStream(nc, "ICN")
	if err != nil {
		t.Fatal(err)
	}
	return js
}

// background runs a component until the test ends or stop is called.
func background(t *testing.T, run func(context.Context) error) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- run(ctx) }()
	var once sync.Once
	stop = func() {
		once.Do(func() {
			cancel()
			if err := <-done; err != nil {
				t.Errorf("run: %v", err)
			}
		})
	}
	t.Cleanup(stop)
	return stop
}

// TestPoisonedIdsOnARealBroker reproduces reliability §0.2: somebody publishes
// under the ids of our messages before we do, and the broker drops ours.
func TestPoisonedIdsOnARealBroker(t *testing.T) {
	s, _ := startBroker(t, t.TempDir(), -1)
	nc := connect(t, s)
	stream := icnStream(t, nc)
	evil := newJetStream(t, connect(t, s))
	o := openOutbox(t, t.TempDir(), newJetStream(t, nc), nil)
	const messages = 100
	for i := range messages {
		ours := fmt.Appendf(nil, "honest %d", i)
		id := domain.Keccak256(ours)
		if _, err := evil.Publish(t.Context(), "icn.v1.report.sn.666", hex.EncodeToString(id[:]), []byte("other bytes")); err != nil {
			t.Fatal(err)
		}
		if err := o.Put(t.Context(), "icn.v1.report.sn.1", ours); err != nil {
			t.Fatal(err)
		}
	}
	stop := background(t, o.Run)
	counts := map[string]int{}
	for _, m := range await(t, stream, 2*messages) {
		counts[string(m.Data())]++
	}
	stop()
	for i := range messages {
		if n := counts[fmt.Sprint("honest ", i)]; n != 1 {
			t.Errorf("honest %d is stored %d times, want once", i, n)
		}
	}
}

// TestOutboxOutlivesTheBroker stops the broker while messages are put, and
// starts it again.
func TestOutboxOutlivesTheBroker(t *testing.T) {
	dir := t.TempDir()
	s, port := startBroker(t, dir, -1)
	nc := connect(t, s)
	icnStream(t, nc)
	o := openOutbox(t, t.TempDir(), newJetStream(t, nc), func(c *OutboxConfig) { c.MinRetry, c.MaxRetry = time.Millisecond, 50*time.Millisecond })
	background(t, o.Run)
	put := func(from, to int) {
		t.Helper()
		for i := from; i < to; i++ {
			if err := o.Put(t.Context(), "icn.v1.report.sn.1", fmt.Appendf(nil, "message %d", i)); err != nil {
				t.Fatal(err)
			}
		}
	}
	put(0, 20)
	stopBroker(s)
	put(20, 40)
	s, _ = startBroker(t, dir, port)
	put(40, 60)
	js, err := jetstream.New(connect(t, s))
	if err != nil {
		t.Fatal(err)
	}
	stream, err := js.Stream(t.Context(), "ICN")
	if err != nil {
		t.Fatal(err)
	}
	counts := map[string]int{}
	for _, m := range await(t, stream, 60) {
		counts[string(m.Data())]++
	}
	for i := range 60 {
		if n := counts[fmt.Sprint("message ", i)]; n != 1 {
			t.Errorf("message %d is stored %d times, want once", i, n)
		}
	}
}

func TestPublishIntoAnotherStreamIsRefused(t *testing.T) {
	s, _ := startBroker(t, t.TempDir(), -1)
	nc := connect(t, s)
	stream := icnStream(t, nc)
	js, err := jetstream.New(nc)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := js.CreateStream(t.Context(), jetstream.StreamConfig{Name: "OTHER", Subjects: []string{"other.>"}}); err != nil {
		t.Fatal(err)
	}
	own := newJetStream(t, nc)
	if ack, err := own.Publish(t.Context(), "other.subject", "id", []byte("x")); err == nil {
		t.Errorf("acknowledged %+v by another stream", ack)
	}
	if _, err := own.Fetch(t.Context(), 1); !errors.Is(err, ErrNoMessage) {
		t.Errorf("fetch of nothing: %v, want ErrNoMessage", err)
	}
	ack, err := own.Publish(t.Context(), "icn.v1.policy", "id", []byte("y"))
	if err != nil || ack.Duplicate {
		t.Fatalf("publish: %+v, %v", ack, err)
	}
	if b, err := own.Fetch(t.Context(), ack.Sequence); err != nil || string(b) != "y" {
		t.Errorf("fetch %d: %q, %v", ack.Sequence, b, err)
	}
	if err := stream.DeleteMsg(t.Context(), ack.Sequence); err != nil {
		t.Fatal(err)
	}
	if again, err := own.Publish(t.Context(), "icn.v1.policy", "id", []byte("y")); err != nil || !again.Duplicate {
		t.Errorf("publish again: %+v, %v; want a duplicate", again, err)
	}
	if _, err := own.Fetch(t.Context(), ack.Sequence); !errors.Is(err, ErrNoMessage) {
		t.Errorf("fetch of a deleted message: %v, want ErrNoMessage", err)
	}
}

// TestWholeLoop runs daemons and HyperNodes as they run in earnest, over real
// sockets and a real broker, through two eras, and restarts one of each.
func TestWholeLoop(t *testing.T) {
	s, _ := startBroker(t, t.TempDir(), -1)
	nc := connect(t, s)
	stream := icnStream(t, nc)
	l := newLoop(t, nc)
	for hn := domain.HNID(1); hn <= 3; hn++ {
		l.startHyperNode(hn)
	}
	for sn := domain.SNID(1); sn <= 4; sn++ {
		l.startDaemon(sn)
	}
	// Each side files at least one report an era; wait until pairs and samples of
	// both eras are complete.
	c, err := stream.OrderedConsumer(t.Context(), jetstream.OrderedConsumerConfig{})
	if err != nil {
		t.Fatal(err)
	}
	var reports []*domain.Report
	for _, era := range []domain.Era{10, 11} {
		l.w.book.setEra(era, 800_000)
		for range 3 * 4 { // every HyperNode has measured every node
			select {
			case <-l.measured:
			case <-time.After(60 * time.Second):
				t.Fatalf("era %d: not every node was measured", era)
			}
		}
		l.w.book.setEra(era, 990_000)
		for !l.complete(reports, era) {
			m, err := c.Next(jetstream.FetchMaxWait(30 * time.Second))
			if err != nil {
				t.Fatalf("era %d is not complete after %d reports: %v", era, len(reports), err)
			}
			reports = append(reports, l.w.checkReport(t, m.Subject(), m.Data()))
		}
		l.restart(t, "sn1")
		l.restart(t, "hn1")
	}
	for sn := domain.SNID(1); sn <= 4; sn++ {
		for _, era := range []domain.Era{10, 11} {
			_, samples := union(t, reports, domain.Originator{Kind: domain.OriginSN, ID: uint64(sn)}, era)
			got := map[string]bool{}
			for s := range samples {
				got[s.Metric] = true
			}
			for _, m := range []string{MetricCPU, MetricMemory, MetricCapacity, MetricSHA256, MetricMemoryCopy, MetricDiskWrite, MetricDiskRead, MetricGPUCount} {
				if !got[m] {
					t.Errorf("sn %d filed no %s in era %d", sn, m, era)
				}
			}
		}
	}
}

// loop is a set of running components over one registry.
type loop struct {
	t        *testing.T
	w        *world
	nc       *nats.Conn
	runs     map[string]func() // stops and starts again
	measured chan struct{}     // a token for each node whose samples a HyperNode has kept
}

func newLoop(t *testing.T, nc *nats.Conn) *loop {
	w := newWorld(t, 10)
	w.book.block = 50 * time.Millisecond
	return &loop{t: t, w: w, nc: nc, runs: map[string]func(){}, measured: make(chan struct{}, 100)}
}

func (l *loop) restart(t *testing.T, name string) {
	t.Helper()
	l.runs[name]()
}

// outbox opens and runs the outbox of a node, and returns how to end it.
func (l *loop) outbox(name string) (*Outbox, func()) {
	o, err := OpenOutbox(OutboxConfig{Dir: filepath.Join(l.w.dir, name, "outbox"), Stream: newJetStream(l.t, l.nc), Logger: quiet()})
	if err != nil {
		l.t.Fatal(err)
	}
	stop := background(l.t, o.Run)
	return o, func() { stop(); o.Close() }
}

func (l *loop) startHyperNode(hn domain.HNID) {
	name := fmt.Sprint("hn", hn)
	var front standIn
	var stop func()
	start := func() {
		o, end := l.outbox(name)
		h := l.w.hyperNode(l.t, hn, o, func(c *HyperNodeConfig) {
			c.Clock, c.Tick = time.Now, 5*time.Millisecond
			c.Fault = func(point string) error {
				if point == "node-kept" {
					l.measured <- struct{}{}
				}
				return nil
			}
		})
		front.set(h.Handler())
		run := background(l.t, h.Run)
		stop = func() { run(); h.Close(); end() }
	}
	start()
	l.w.serveHN(l.t, hn, &front)
	l.runs[name] = func() { stop(); start() }
}

func (l *loop) startDaemon(sn domain.SNID) {
	name := fmt.Sprint("sn", sn)
	var front standIn
	server := httptest.NewServer(&front)
	l.t.Cleanup(server.Close)
	var stop func()
	start := func() {
		o, end := l.outbox(name)
		host := NewHost(HostConfig{Dir: l.t.TempDir(), DiskBytes: 2 << 20, HashBytes: 1 << 20, CopyBytes: 1 << 20})
		d := l.w.daemon(l.t, sn, o, func(c *DaemonConfig) {
			c.Clock, c.Tick, c.URL = time.Now, 5*time.Millisecond, server.URL
			c.Benchmarks = append(host.Benchmarks(), GPUBenchmark(NewNVML()))
		})
		front.set(d.Handler())
		run := background(l.t, d.Run)
		stop = func() { run(); d.Close(); end() }
	}
	start()
	l.runs[name] = func() { stop(); start() }
}

// complete reports whether every pair is listed by both sides, every node
// measured by every HyperNode, and every daemon's benchmarks filed.
func (l *loop) complete(reports []*domain.Report, era domain.Era) bool {
	for sn := uint64(1); sn <= 4; sn++ {
		peers, samples := union(l.t, reports, domain.Originator{Kind: domain.OriginSN, ID: sn}, era)
		if len(peers) != 3 || len(samples) < 11 {
			return false
		}
	}
	for hn := uint64(1); hn <= 3; hn++ {
		peers, samples := union(l.t, reports, domain.Originator{Kind: domain.OriginHN, ID: hn}, era)
		if len(peers) != 4 || len(samples) != 12 {
			return false
		}
	}
	return true
}
