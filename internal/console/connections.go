package console

import (
	"net"
	"sync"
	"time"
)

// refusal is what a connection gets that is one too many. It is written before
// anything is read: nobody is waited for.
const refusal = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: " + retryAfter +
	"\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\ntoo many connections\n"

// refusalTimeout bounds the write of a refusal, which the system's buffer takes at once.
const refusalTimeout = time.Second

// limited is a listener that hands out a limited number of connections at once, and
// tells the others to come back.
type limited struct {
	net.Listener
	places chan struct{}
}

func limit(l net.Listener, most int) net.Listener {
	return &limited{l, make(chan struct{}, most)}
}

// Accept returns the next connection that has a place.
func (l *limited) Accept() (net.Conn, error) {
	for {
		conn, err := l.Listener.Accept()
		if err != nil {
			return nil, err
		}
		select {
		case l.places <- struct{}{}:
			return &counted{Conn: conn, free: sync.OnceFunc(func() { <-l.places })}, nil
		default:
			_ = conn.SetWriteDeadline(time.Now().Add(refusalTimeout))
			_, _ = conn.Write([]byte(refusal))
			_ = conn.Close()
		}
	}
}

// counted gives its place back when it is closed.
type counted struct {
	net.Conn
	free func()
}

// Close closes the connection, and frees its place once.
func (c *counted) Close() error {
	err := c.Conn.Close()
	c.free()
	return err
}
