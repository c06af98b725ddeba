package console

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"
)

// readJSON reads a request's body, which is one JSON value of v's form and nothing
// else: plain or compressed by gzip, at most maxBody bytes either way.
func readJSON(r *http.Request, v any) error {
	kind, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if charset := strings.ToLower(params["charset"]); err != nil || kind != "application/json" || charset != "" && charset != "utf-8" {
		return NewProblem(http.StatusUnsupportedMediaType, "content_type", "content type %q: want application/json", r.Header.Get("Content-Type"))
	}
	body, err := readBody(r)
	if err != nil {
		return err
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil {
		return badJSON(err, d.InputOffset(), len(body))
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return NewProblem(http.StatusBadRequest, "bad_json", "byte %d: there is more after the value", d.InputOffset())
	}
	return nil
}

func readBody(r *http.Request) ([]byte, error) {
	var from io.Reader = io.LimitReader(r.Body, maxBody+1)
	switch coding := r.Header.Get("Content-Encoding"); coding {
	case "", "identity":
	case "gzip":
		unpacked, err := gzip.NewReader(from)
		if err != nil {
			return nil, NewProblem(http.StatusBadRequest, "bad_gzip", "the body is not what gzip writes")
		}
		from = io.LimitReader(unpacked, maxBody+1)
	default:
		return nil, NewProblem(http.StatusUnsupportedMediaType, "content_encoding", "content encoding %q: want none or gzip", coding)
	}
	body, err := io.ReadAll(from)
	if len(body) > maxBody {
		return nil, NewProblem(http.StatusRequestEntityTooLarge, "body_too_large", "the body has more than %d bytes", maxBody)
	}
	if err != nil {
		return nil, NewProblem(http.StatusBadRequest, "bad_body", "the body cannot be read to its end")
	}
	return body, nil
}

// badJSON says at which byte a body is not what is wanted.
func badJSON(err error, offset int64, size int) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return NewProblem(http.StatusBadRequest, "bad_json", "byte %d: %v", syntax.Offset, syntax)
	case errors.As(err, &kind):
		p := NewProblem(http.StatusBadRequest, "bad_json", "byte %d: field %q: got %s, want %s", kind.Offset, kind.Field, kind.Value, kind.Type)
		p.Field = kind.Field
		return p
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return NewProblem(http.StatusBadRequest, "bad_json", "byte %d: the body ends in the middle", size)
	}
	if _, name, ok := strings.Cut(err.Error(), "unknown field "); ok {
		p := NewProblem(http.StatusBadRequest, "unknown_field", "byte %d: unknown field %s", offset, name)
		p.Field = strings.Trim(name, `"`)
		return p
	}
	return NewProblem(http.StatusBadRequest, "bad_json", "byte %d: it is not the value that is wanted", offset)
}
