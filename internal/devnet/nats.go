package devnet

import (
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/nats-io/nats-server/v2/server"
)

// natsStart is how long a broker may take to recover its streams from disk.
const natsStart = 30 * time.Second

// NATSConfig says how the embedded broker runs.
type NATSConfig struct {
	Dir    string       // JetStream's directory
	Host   string       // default 127.0.0.1
	Port   int          // 0 or -1: a free one
	Logger *slog.Logger // warnings and errors of the broker; nil: nowhere
}

// NATS is a nats-server with JetStream in this process. It syncs every message
// to disk before it acknowledges it: without that, a power cut takes back two
// minutes of acknowledged messages (reliability §0.3). It listens on loopback
// only unless told otherwise, for it asks nobody who they are.
type NATS struct{ server *server.Server }

// StartNATS starts a broker and returns when it accepts connections. It
// installs no signal handlers and does not end the process.
func StartNATS(cfg NATSConfig) (*NATS, error) {
	if cfg.Dir == "" {
		return nil, errors.New("start nats: no directory")
	}
	if cfg.Host == "" {
		cfg.Host = "127.0.0.1"
	}
	if cfg.Port <= 0 {
		cfg.Port = server.RANDOM_PORT
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	s, err := server.NewServer(&server.Options{
		ServerName: "assay",
		Host:       cfg.Host,
		Port:       cfg.Port,
		JetStream:  true,
		StoreDir:   cfg.Dir,
		SyncAlways: true,
		NoSigs:     true,
	})
	if err != nil {
		return nil, fmt.Errorf("start nats: %w", err)
	}
	logger := &natsLogger{logger: cfg.Logger}
	s.SetLoggerV2(logger, false, false, false)
	s.Start()
	n := &NATS{s}
	if fatal := logger.fatal.Load(); fatal != nil {
		n.Close()
		return nil, fmt.Errorf("start nats in %s: %s", cfg.Dir, *fatal)
	}
	if !s.ReadyForConnections(natsStart) || !s.JetStreamEnabled() {
		n.Close()
		return nil, fmt.Errorf("start nats in %s: not ready within %s", cfg.Dir, natsStart)
	}
	return n, nil
}

// URL returns the address for clients.
func (n *NATS) URL() string { return n.server.ClientURL() }

// Close stops the broker and returns when its files are closed. It may be
// called twice.
func (n *NATS) Close() {
	n.server.Shutdown()
	n.server.WaitForShutdown()
}

// natsLogger passes on what an operator has to know.
type natsLogger struct {
	logger *slog.Logger
	fatal  atomic.Pointer[string] // why the server gave up
}

func (l *natsLogger) Noticef(string, ...any) {}
func (l *natsLogger) Debugf(string, ...any)  {}
func (l *natsLogger) Tracef(string, ...any)  {}

func (l *natsLogger) Warnf(format string, args ...any) {
	l.logger.Warn("nats server", "says", fmt.Sprintf(format, args...))
}

func (l *natsLogger) Errorf(format string, args ...any) {
	l.logger.Error("nats server", "says", fmt.Sprintf(format, args...))
}

// Fatalf keeps the reason for StartNATS and lets the process live.
func (l *natsLogger) Fatalf(format string, args ...any) {
	message := fmt.Sprintf(format, args...)
	l.fatal.CompareAndSwap(nil, &message)
	l.logger.Error("nats server", "says", message)
}
