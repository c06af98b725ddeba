package console

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"assay/domain"
)

// Sizes of a page of rows.
const (
	usualRows = 50
	mostRows  = 1000
)

// span is the part of a list that a page shows.
type span struct {
	Page  int `json:"page"` // from 1
	Size  int `json:"page_size"`
	Pages int `json:"pages"`
	Of    int `json:"total"`
	query url.Values
}

// readSpan reads the queries page and page_size; total is the length of the list.
func readSpan(r *http.Request, usual int, keep ...string) (span, error) {
	q := r.URL.Query()
	s := span{Page: 1, Size: usual, query: url.Values{}}
	for _, name := range append(keep, "page_size") {
		if v := q.Get(name); v != "" {
			s.query.Set(name, v)
		}
	}
	for _, f := range []struct {
		name string
		to   *int
		most int
	}{{"page", &s.Page, 1 << 30}, {"page_size", &s.Size, mostRows}} {
		if !q.Has(f.name) {
			continue
		}
		n, err := strconv.Atoi(q.Get(f.name))
		if err != nil || n < 1 || n > f.most {
			return s, badQuery("%s %q: want a whole number from 1 to %d", f.name, q.Get(f.name), f.most)
		}
		*f.to = n
	}
	return s, nil
}

// cut returns which rows of a list of n the page shows, and notes n.
func (s *span) cut(n int) (from, to int, err error) {
	s.Of, s.Pages = n, max(1, (n+s.Size-1)/s.Size)
	if s.Page > s.Pages {
		return 0, 0, notFound(CodeNotFound, "page %d: there are %d", s.Page, s.Pages)
	}
	from = (s.Page - 1) * s.Size
	return from, min(n, from+s.Size), nil
}

// Link is the query of another page of the list.
func (s span) Link(page int) string {
	q := url.Values{}
	for k, v := range s.query {
		q[k] = v
	}
	q.Set("page", strconv.Itoa(page))
	return "?" + q.Encode()
}

// First and last row that are shown, from 1.
func (s span) First() int { return min(s.Of, (s.Page-1)*s.Size+1) }

// Last is the number of the last row that is shown.
func (s span) Last() int { return min(s.Of, s.Page*s.Size) }

// number reads a number from a path: decimal digits as they are usually written.
func number[T ~uint64](r *http.Request, name, code string) (T, error) {
	text := r.PathValue(name)
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || strconv.FormatUint(n, 10) != text {
		return 0, notFound(code, "%s %q: want a whole number", name, text)
	}
	return T(n), nil
}

// accountOf reads an address from a path: all lower case, or with the checksum of
// EIP-55.
func accountOf(r *http.Request) (domain.Address, error) {
	text := r.PathValue("account")
	a, err := domain.ParseAddress(text)
	if err != nil {
		return a, badQuery("%v", err)
	}
	if digits := text[2:]; digits != strings.ToLower(digits) && text != checksummed(a) {
		return a, NewProblem(http.StatusBadRequest, "address_checksum",
			"address %s: its checksum (EIP-55) is wrong: want %s, or all lower case", text, checksummed(a))
	}
	return a, nil
}

// checksummed writes an address with the checksum of EIP-55.
func checksummed(a domain.Address) string {
	text := []byte(a.String())
	sum := domain.Keccak256(text[2:])
	for i, c := range text[2:] {
		nibble := sum[i/2] >> (4 * (1 - i%2)) & 0xf
		if c >= 'a' && nibble >= 8 {
			text[2+i] = c - 'a' + 'A'
		}
	}
	return string(text)
}
