package console

import (
	"net"
	"net/http"
	"slices"
	"strings"
)

// retryAfter is in seconds.
const retryAfter = "5"

// policy lets a page load its own style sheet, script and icon, talk to its own
// server, and nothing else.
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; " +
	"form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"

// guard checks what is common to all requests before any is routed.
func (s *Server) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
		h.Set("Cache-Control", "no-store")
		if err := s.admit(r); err != nil {
			s.refuse(w, r, err)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// admit says why a request is not even routed.
func (s *Server) admit(r *http.Request) error {
	if len(r.RequestURI) > maxURL {
		return NewProblem(http.StatusRequestURITooLong, "url_too_long", "the address has %d bytes: want at most %d", len(r.RequestURI), maxURL)
	}
	path, _, _ := strings.Cut(r.RequestURI, "?")
	if strange(path) {
		return notFound(CodeNotFound, "there is no such page")
	}
	if !s.ours(r) {
		return NewProblem(http.StatusForbidden, "foreign_host", "the Host header names %q: want a name of this machine, or one that is configured", r.Host)
	}
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		return nil
	}
	if err := s.cross.Check(r); err != nil {
		return NewProblem(http.StatusForbidden, "cross_origin", "the request comes from another site")
	}
	return nil
}

// strange reports paths that no page of ours has and that others might read as
// another path: escapes, empty or dotted parts, backslashes.
func strange(path string) bool {
	if strings.ContainsAny(path, "%\\\x00;") || strings.Contains(path, "//") || !strings.HasPrefix(path, "/") {
		return true
	}
	return slices.ContainsFunc(strings.Split(path, "/"), func(part string) bool { return part == "." || part == ".." })
}

// ours reports whether the Host header is a name of loopback, the address that the
// request came in on, or a configured name. A site that has its own name resolve to
// this machine is none of them.
func (s *Server) ours(r *http.Request) bool {
	host := r.Host
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	host = strings.ToLower(strings.Trim(host, "[]"))
	if slices.Contains([]string{"localhost", "127.0.0.1", "::1"}, host) || slices.Contains(s.cfg.Hosts, host) {
		return true
	}
	at, ip := localAddr(r), net.ParseIP(host)
	return at != nil && ip != nil && at.Equal(ip)
}

// localAddr is the address that a request came in on, nil if it is not known.
func localAddr(r *http.Request) net.IP {
	addr, _ := r.Context().Value(http.LocalAddrContextKey).(*net.TCPAddr)
	if addr == nil {
		return nil
	}
	return addr.IP
}
