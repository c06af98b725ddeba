package ingest_test

import (
	"context"
	"errors"
	"net"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"assay/ingest"
	"assay/ingest/eventlog"
)

// patience is how long a test waits for what must happen.
const patience = 60 * time.Second

// A broker is a nats-server with its directory, which can be stopped and
// started again.
type broker struct {
	dir    string
	port   int
	server *server.Server
}

func startBroker(t testing.TB) *broker {
	b := &broker{dir: t.TempDir(), port: server.RANDOM_PORT}
	b.start(t)
	t.Cleanup(b.stop)
	return b
}

func (b *broker) start(t testing.TB) {
	t.Helper()
	s, err := server.NewServer(&server.Options{
		Host: "127.0.0.1", Port: b.port, JetStream: true, StoreDir: b.dir, NoSigs: true, NoLog: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	s.Start()
	if !s.ReadyForConnections(patience) {
		t.Fatal("broker is not ready")
	}
	b.server, b.port = s, s.Addr().(*net.TCPAddr).Port
}

func (b *broker) stop() {
	b.server.Shutdown()
	b.server.WaitForShutdown()
}

func (b *broker) connect(t testing.TB) jetstream.JetStream {
	t.Helper()
	conn, err := nats.Connect(b.server.ClientURL(), nats.MaxReconnects(-1), nats.ReconnectWait(10*time.Millisecond))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(conn.Close)
	js, err := jetstream.New(conn, jetstream.WithPublishAsyncMaxPending(1024), jetstream.WithDefaultTimeout(patience))
	if err != nil {
		t.Fatal(err)
	}
	return js
}

// startStreams starts a broker with both streams.
func startStreams(t testing.TB) (*broker, jetstream.JetStream) {
	t.Helper()
	b := startBroker(t)
	js := b.connect(t)
	if err := ingest.EnsureStreams(t.Context(), js, ingest.StreamConfig{}); err != nil {
		t.Fatal(err)
	}
	return b, js
}

// publish publishes all and waits until all are stored.
func publish(t testing.TB, js jetstream.JetStream, es []envelope) {
	t.Helper()
	for _, e := range es {
		opts := []jetstream.PublishOpt{jetstream.WithStallWait(patience)}
		if e.id != "" {
			opts = append(opts, jetstream.WithMsgID(e.id))
		}
		if _, err := js.PublishAsync(e.subject, e.data, opts...); err != nil {
			t.Fatal(err)
		}
	}
	select {
	case <-js.PublishAsyncComplete():
	case <-time.After(patience):
		t.Fatal("broker does not acknowledge")
	}
}

func lastSeq(t testing.TB, js jetstream.JetStream, name string) uint64 {
	t.Helper()
	stream, err := js.Stream(t.Context(), name)
	if err != nil {
		t.Fatal(err)
	}
	return stream.CachedInfo().State.LastSeq
}

func openLog(t testing.TB, dir string) *eventlog.Log {
	t.Helper()
	log, err := eventlog.Open(dir, eventlog.Config{Genesis: testGenesis()})
	if errors.Is(err, eventlog.ErrNotFound) {
		log, err = eventlog.Create(dir, testGenesis(), eventlog.Config{})
	}
	if err != nil {
		t.Fatal(err)
	}
	return log
}

// ingestAll ingests into log until the stream's end, and returns the core.
func ingestAll(t testing.TB, cfg ingest.Config) *core {
	t.Helper()
	c := newCore()
	cfg.Core = c
	if err := ingest.Load(cfg.Log, c); err != nil {
		t.Fatal(err)
	}
	end := lastSeq(t, cfg.JetStream, ingest.StreamIn)
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	if cfg.Log.Cursor().Sequence >= end {
		cancel()
	}
	told := cfg.Durable
	cfg.Durable = func(p ingest.Progress) {
		if told != nil {
			told(p)
		}
		if p.Cursor.Sequence >= end {
			cancel()
		}
	}
	if err := ingest.New(cfg).Run(ctx); err != nil {
		t.Fatal(err)
	}
	if got := cfg.Log.Cursor().Sequence; got < end {
		t.Fatalf("ingest came to sequence %d, stream ends at %d", got, end)
	}
	return c
}

// ingestInto makes a fresh log in a temporary directory and fills it.
func ingestInto(t testing.TB, js jetstream.JetStream, batch int) (*eventlog.Log, *core) {
	t.Helper()
	log := openLog(t, filepath.Join(t.TempDir(), "log"))
	t.Cleanup(func() {
		if err := log.Close(); err != nil && !errors.Is(err, os.ErrClosed) {
			t.Error(err)
		}
	})
	return log, ingestAll(t, ingest.Config{JetStream: js, Log: log, BatchMessages: batch})
}
