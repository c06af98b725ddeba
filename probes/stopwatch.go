package probes

import (
	"context"
	"net/http/httptrace"
	"sync/atomic"
	"time"
)

// A stopwatch times one HTTP exchange without dialling or handshakes. Its marks
// are set by the transport's goroutines, some of which may still run when the
// answer is there.
type stopwatch struct {
	start             time.Time
	conn, sent, first atomic.Int64 // ns since start; 0 where not reached
}

func newStopwatch() *stopwatch { return &stopwatch{start: time.Now()} }

// trace returns a context in which one request is timed.
func (s *stopwatch) trace(ctx context.Context) context.Context {
	set := func(m *atomic.Int64) { m.Store(max(int64(time.Since(s.start)), 1)) }
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		GotConn:              func(httptrace.GotConnInfo) { set(&s.conn) },
		WroteRequest:         func(httptrace.WroteRequestInfo) { set(&s.sent) },
		GotFirstResponseByte: func() { set(&s.first) },
	})
}

// elapsed returns the time from the request's last byte to the answer's first
// one, to be called when the answer is there. An answer that overtook the mark
// of the last byte is timed from when the connection was free; one of a
// transport that has no marks from the start.
func (s *stopwatch) elapsed() time.Duration {
	conn, sent, first := s.conn.Load(), s.sent.Load(), s.first.Load()
	switch {
	case sent > 0 && first >= sent:
		return time.Duration(first - sent)
	case conn > 0 && first >= conn:
		return time.Duration(first - conn)
	}
	return time.Since(s.start)
}

// sinceSent returns the time from the request's last byte until now, under the
// same conditions.
func (s *stopwatch) sinceSent() time.Duration {
	return time.Since(s.start) - time.Duration(max(s.sent.Load(), s.conn.Load()))
}

// sinceConn returns the time since the connection was free for the request.
func (s *stopwatch) sinceConn() time.Duration {
	return time.Since(s.start) - time.Duration(s.conn.Load())
}

// micros returns elapsed as a round-trip time of a report.
func (s *stopwatch) micros() uint64 { return clampRTT(s.elapsed().Microseconds()) }
