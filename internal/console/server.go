package console

import (
	"bytes"
	"context"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"slices"
	"strings"
	"time"

	"assay/domain"
)

//go:embed pages assets
var files embed.FS

// Limits of the server.
const (
	headerTimeout = 10 * time.Second // for a request's head (slow headers hold a connection, and no more)
	readTimeout   = 20 * time.Second // for a whole request; bodies are at most 1 MiB
	writeTimeout  = 60 * time.Second // for an answer: the largest page over a slow line
	idleTimeout   = 2 * time.Minute
	endTimeout    = 5 * time.Second // for requests under way when the console ends
	maxHeader     = 16 << 10
	maxURL        = 2 << 10
	maxBody       = 1 << 20

	// DefaultConnections is how many connections are served at once.
	DefaultConnections = 256
)

// Config says what a console shows.
type Config struct {
	Chronicle *Chronicle
	Source    Source
	Network   domain.Network
	// Hosts are further names under which the console is reached, as a proxy sends
	// them in the Host header. The names of loopback and the address that a request
	// came in on are always good; any other is refused, so that no foreign site
	// reads pages under a name of its own that resolves here.
	Hosts       []string
	Connections int // at once; 0: DefaultConnections
	Logger      *slog.Logger
}

// Server renders pages. Make it with New; it starts nothing.
type Server struct {
	cfg     Config
	pages   map[string]*template.Template
	assets  fs.FS
	handler http.Handler
	cross   *http.CrossOriginProtection
	log     *slog.Logger
}

// New makes a Server.
func New(cfg Config) (*Server, error) {
	s := &Server{cfg: cfg, pages: make(map[string]*template.Template), cross: http.NewCrossOriginProtection(), log: cfg.Logger}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	if s.cfg.Connections == 0 {
		s.cfg.Connections = DefaultConnections
	}
	layout, err := template.New("layout.html").Funcs(functions()).ParseFS(files, "pages/layout.html", "pages/parts.html")
	if err != nil {
		return nil, fmt.Errorf("console: pages: %w", err)
	}
	names, err := fs.Glob(files, "pages/*.html")
	if err != nil {
		return nil, fmt.Errorf("console: pages: %w", err)
	}
	for _, name := range names {
		page, err := layout.Clone()
		if err == nil {
			page, err = page.ParseFS(files, name)
		}
		if err != nil {
			return nil, fmt.Errorf("console: pages: %w", err)
		}
		s.pages[strings.TrimSuffix(strings.TrimPrefix(name, "pages/"), ".html")] = page
	}
	if s.assets, err = fs.Sub(files, "assets"); err != nil {
		return nil, fmt.Errorf("console: assets: %w", err)
	}
	s.handler = s.guard(s.routes())
	return s, nil
}

// Handler answers requests with all checks but those of connections.
func (s *Server) Handler() http.Handler { return s.handler }

// Run serves l until ctx ends, and closes it. Requests under way then have some
// seconds to end.
func (s *Server) Run(ctx context.Context, l net.Listener) error {
	server := &http.Server{
		Handler: s.handler, ReadHeaderTimeout: headerTimeout, ReadTimeout: readTimeout, WriteTimeout: writeTimeout,
		IdleTimeout: idleTimeout, MaxHeaderBytes: maxHeader, ErrorLog: slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(limit(l, s.cfg.Connections)) }()
	select {
	case err := <-ended:
		return fmt.Errorf("console: serve %s: %w", l.Addr(), err)
	case <-ctx.Done():
	}
	late, cancel := context.WithTimeout(context.WithoutCancel(ctx), endTimeout)
	defer cancel()
	err := server.Shutdown(late)
	if errors.Is(err, context.DeadlineExceeded) {
		err = server.Close()
	}
	<-ended
	if err != nil {
		return fmt.Errorf("console: end: %w", err)
	}
	return nil
}

// answer is a handler that may fail.
type answer func(http.ResponseWriter, *http.Request) error

// route answers one path.
type route struct {
	pattern string
	methods []string
	answer  answer
}

func (s *Server) routes() http.Handler {
	read, write := []string{http.MethodGet, http.MethodHead}, []string{http.MethodPost}
	mux := http.NewServeMux()
	for _, r := range s.table(read, write) {
		mux.Handle(r.pattern, s.serve(r))
	}
	return mux
}

// serve answers with a route, or with the problem that it has.
func (s *Server) serve(r route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, request *http.Request) {
		err := s.allowed(r.methods, request)
		if err == nil {
			err = r.answer(w, request)
		}
		if err != nil {
			s.refuse(w, request, err)
		}
	})
}

func (s *Server) allowed(methods []string, r *http.Request) error {
	if slices.Contains(methods, r.Method) {
		return nil
	}
	p := NewProblem(http.StatusMethodNotAllowed, "method_not_allowed", "%s is not allowed here: want %s", r.Method, strings.Join(methods, " or "))
	p.allow = strings.Join(methods, ", ")
	return p
}

// isAPI reports whether a request wants JSON.
func isAPI(r *http.Request) bool { return strings.HasPrefix(r.URL.Path, "/api/") }

// refuse answers with a problem: JSON below /api, a page elsewhere.
func (s *Server) refuse(w http.ResponseWriter, r *http.Request, err error) {
	p, ours := problemOf(err)
	if ours {
		s.log.ErrorContext(r.Context(), "a page could not be made", "path", r.URL.Path, "err", err)
	}
	if p.allow != "" {
		w.Header().Set("Allow", p.allow)
	}
	if p.Status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", retryAfter)
	}
	w.Header().Set("Cache-Control", "no-store")
	if isAPI(r) {
		s.writeJSON(w, p.Status, struct {
			Error *Problem `json:"error"`
		}{p})
		return
	}
	if err := s.render(w, r, p.Status, "problem", p); err != nil {
		s.log.ErrorContext(r.Context(), "the page of a problem could not be made", "err", err)
	}
}

// writeJSON answers with one JSON value.
func (s *Server) writeJSON(w http.ResponseWriter, status int, v any) {
	body, err := json.Marshal(v)
	if err != nil {
		s.log.Error("an answer cannot be encoded", "err", err)
		http.Error(w, "internal", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(append(body, '\n'))
}

// frame is what every page has around its own part.
type frame struct {
	Page    string // its name, for the navigation
	Chrome  chrome
	Content any
}

// render writes a page, whole or not at all.
func (s *Server) render(w http.ResponseWriter, r *http.Request, status int, name string, content any) error {
	var b bytes.Buffer
	if err := s.pages[name].ExecuteTemplate(&b, "layout.html", frame{Page: name, Chrome: s.chrome(), Content: content}); err != nil {
		return fmt.Errorf("render %s: %w", name, err)
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(b.Bytes())
	return nil
}
