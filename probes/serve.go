package probes

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync/atomic"
	"time"
)

// Limits of the HTTP services (reliability §5, HTTP). They face the internet.
const (
	headerTimeout   = 10 * time.Second // slow headers
	bodyTimeout     = 30 * time.Second // whole request; streams set their own
	answerTimeout   = 30 * time.Second
	idleTimeout     = 2 * time.Minute
	shutdownTimeout = 3 * time.Second // for answers under way
	maxHeaderBytes  = 16 << 10
	maxBody         = 1 << 20
	maxConnections  = 10_000
)

// ServeConfig bounds a service. Zero values take the defaults given.
type ServeConfig struct {
	Logger         *slog.Logger
	MaxConnections int           // default 10,000; further ones get 503 and are closed
	HeaderTimeout  time.Duration // default 10 s
}

// Serve answers requests on l with h until ctx ends; then it lets answers under
// way finish for a moment, closes l, and returns nil. Handlers of this package
// find the connection of a request through it.
func Serve(ctx context.Context, l net.Listener, h http.Handler, cfg ServeConfig) error {
	s := &http.Server{
		Handler:           h,
		ReadHeaderTimeout: orDefault(cfg.HeaderTimeout, headerTimeout),
		ReadTimeout:       bodyTimeout + orDefault(cfg.HeaderTimeout, headerTimeout),
		WriteTimeout:      answerTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeaderBytes,
		ErrorLog:          slog.NewLogLogger(cfg.Logger.Handler(), slog.LevelDebug),
		ConnContext:       withConn,
	}
	limited := &limitListener{Listener: l, limit: int64(orDefault(cfg.MaxConnections, maxConnections))}
	stopped := context.AfterFunc(ctx, func() {
		end, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
		defer cancel()
		if s.Shutdown(end) != nil {
			s.Close()
		}
	})
	defer stopped()
	if err := s.Serve(limited); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve on %s: %w", l.Addr(), err)
	}
	return nil
}

type connKey struct{}

func withConn(ctx context.Context, c net.Conn) context.Context {
	return context.WithValue(ctx, connKey{}, c)
}

// requestConn returns the connection that a request came on, nil if the server
// did not say.
func requestConn(r *http.Request) net.Conn {
	c, _ := r.Context().Value(connKey{}).(net.Conn)
	for {
		inner, ok := c.(interface{ NetConn() net.Conn }) // TLS, and limitedConn
		if !ok {
			return c
		}
		c = inner.NetConn()
	}
}

// A limitListener turns connections away that are too many.
type limitListener struct {
	net.Listener
	limit int64
	open  atomic.Int64
}

// refusalOfConn is all that a connection over the limit hears.
const refusalOfConn = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"

// Accept returns the next connection within the limit.
func (l *limitListener) Accept() (net.Conn, error) {
	for {
		c, err := l.Listener.Accept()
		if err != nil {
			return nil, err
		}
		if l.open.Add(1) <= l.limit {
			return &limitedConn{Conn: c, listener: l}, nil
		}
		l.open.Add(-1)
		// The answer fits any socket buffer, so this doesn't wait for the client.
		c.SetDeadline(time.Now().Add(time.Second))
		c.Write([]byte(refusalOfConn))
		c.Close()
	}
}

type limitedConn struct {
	net.Conn
	listener *limitListener
	closed   atomic.Bool
}

// NetConn returns the connection below.
func (c *limitedConn) NetConn() net.Conn { return c.Conn }

// Close closes the connection and makes room for another.
func (c *limitedConn) Close() error {
	if !c.closed.Swap(true) {
		c.listener.open.Add(-1)
	}
	return c.Conn.Close()
}
