package probes

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"
)

// A refusal is the body of every answer that is not a success, as JSON.
type refusal struct {
	status int

	Code   string `json:"error"`            // for programs, such as ERR_SIG_HIGH_S
	Detail string `json:"detail,omitempty"` // for people
	Offset *int64 `json:"offset,omitempty"` // of bad JSON, in bytes
	// First is the challenge that stands where another was refused: its nonce and
	// the daemon's own signature, so that a daemon that lost its state can go on.
	First *challengeRequest `json:"first,omitempty"`
}

func (r *refusal) Error() string { return r.Code + " " + r.Detail }

func refuse(status int, code, format string, args ...any) *refusal {
	return &refusal{status: status, Code: code, Detail: fmt.Sprintf(format, args...)}
}

// write sends the refusal.
func (r *refusal) write(w http.ResponseWriter) {
	if r.status == http.StatusServiceUnavailable || r.status == http.StatusTooManyRequests || r.status == http.StatusTooEarly {
		w.Header().Set("Retry-After", "1")
	}
	writeJSON(w, r.status, r)
}

// writeJSON sends v. A client that does not read it has only itself to blame.
func writeJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v)
}

// method lets only one method through to h; others get 405 and Allow.
func method(name string, h http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method != name {
			w.Header().Set("Allow", name)
			refuse(http.StatusMethodNotAllowed, "ERR_METHOD", "got %.16q, want %s", r.Method, name).write(w)
			return
		}
		h(w, r)
	}
}

// noRoute answers what no route matched.
func noRoute(w http.ResponseWriter, r *http.Request) {
	refuse(http.StatusNotFound, "ERR_ROUTE", "no such resource").write(w)
}

// readJSON reads the one JSON object of a request into v: at most maxBody
// bytes, uncompressed, without unknown fields or anything after it.
func readJSON(w http.ResponseWriter, r *http.Request, v any) *refusal {
	if t, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || t != "application/json" {
		return refuse(http.StatusUnsupportedMediaType, "ERR_CONTENT_TYPE", "got %.64q, want application/json", r.Header.Get("Content-Type"))
	}
	if e := r.Header.Get("Content-Encoding"); e != "" && e != "identity" {
		return refuse(http.StatusUnsupportedMediaType, "ERR_CONTENT_ENCODING", "got %.64q, want none", e)
	}
	if r.ContentLength > maxBody {
		return refuse(http.StatusRequestEntityTooLarge, "ERR_TOO_LARGE", "%d bytes, want at most %d", r.ContentLength, maxBody)
	}
	d := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil {
		return refuseJSON(d, err)
	}
	end := d.InputOffset()
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		if err == nil {
			err = errors.New("something follows the object")
		}
		bad := refuseJSON(d, err)
		if bad.status == http.StatusBadRequest {
			bad.Code, bad.Offset = "ERR_TRAILING", &end
		}
		return bad
	}
	return nil
}

func refuseJSON(d *json.Decoder, err error) *refusal {
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return refuse(http.StatusRequestEntityTooLarge, "ERR_TOO_LARGE", "more than %d bytes", tooLarge.Limit)
	}
	offset, code := d.InputOffset(), "ERR_JSON"
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		offset = syntax.Offset
	case errors.As(err, &kind):
		offset = kind.Offset
	case strings.HasPrefix(err.Error(), "json: unknown field"):
		code = "ERR_UNKNOWN_FIELD"
	}
	bad := refuse(http.StatusBadRequest, code, "%.200s", strings.TrimPrefix(err.Error(), "json: "))
	bad.Offset = &offset
	return bad
}
