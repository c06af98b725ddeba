package console

import (
	"errors"
	"fmt"
	"net/http"
)

// A Problem is an answer that is no page: why a request was not served.
type Problem struct {
	Status int    `json:"status"` // of HTTP
	Code   string `json:"code"`   // for programs, such as epoch_open
	Detail string `json:"detail"` // for people
	Field  string `json:"field,omitempty"`

	Links []lead `json:"-"` // what is there instead
	allow string // of 405
}

// lead is a link of a page.
type lead struct{ To, Text string }

// Error is the detail with its code.
func (p *Problem) Error() string { return p.Code + ": " + p.Detail }

// NewProblem makes a Problem.
func NewProblem(status int, code, format string, args ...any) *Problem {
	return &Problem{Status: status, Code: code, Detail: fmt.Sprintf(format, args...)}
}

// Codes of problems that have one status each.
const (
	CodeNotFound     = "not_found"
	CodeUnknownEpoch = "unknown_epoch"
	CodeUnknownNode  = "unknown_node"
	CodeUnknownEra   = "unknown_era"
	CodeNoProof      = "no_such_leaf"
	CodeEpochOpen    = "epoch_open"
	CodeBadQuery     = "bad_query"
	CodeHalted       = "halted"
)

// see adds a link to what is there instead. It returns p.
func (p *Problem) see(to, format string, args ...any) *Problem {
	p.Links = append(p.Links, lead{to, fmt.Sprintf(format, args...)})
	return p
}

func notFound(code, format string, args ...any) *Problem {
	return NewProblem(http.StatusNotFound, code, format, args...)
}

func badQuery(format string, args ...any) *Problem {
	return NewProblem(http.StatusBadRequest, CodeBadQuery, format, args...)
}

// problemOf returns an error as a Problem; one that is none is our fault or that of
// what is behind us, and its text stays in the log.
func problemOf(err error) (p *Problem, ours bool) {
	if errors.As(err, &p) {
		return p, false
	}
	return NewProblem(http.StatusInternalServerError, "internal", "the console could not answer; its log says why"), true
}
