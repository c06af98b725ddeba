package console

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"assay/domain"
)

// Rows of a list that one answer has.
const (
	usualRows = 50
	mostRows  = 1000 // of JSON
	mostShown = 100  // of a page for people, which takes ten times the bytes
)

// span is the part of a list that a page shows.
type span struct {
	Page  int `json:"page"` // from 1
	Size  int `json:"page_size"`
	Pages int `json:"pages"`
	Of    int `json:"total"`
	query url.Values
}

// readSpan reads the queries page and page_size, and the names of keep, with which
// other pages of the list are asked for.
func readSpan(r *http.Request, keep ...string) (span, error) {
	q, most := r.URL.Query(), mostShown
	if isAPI(r) {
		most = mostRows
	}
	s := span{Page: 1, Size: usualRows, query: url.Values{}}
	for _, name := range append(keep, "page_size") {
		if v := q.Get(name); v != "" {
			s.query.Set(name, v)
		}
	}
	for _, f := range []struct {
		name string
		to   *int
		most int
	}{{"page", &s.Page, 1 << 30}, {"page_size", &s.Size, most}} {
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

// provider reads the query hp, a Hardware Provider; nil without one.
func (s span) provider() (*domain.HPID, error) {
	text := s.query.Get("hp")
	if text == "" {
		return nil, nil
	}
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return nil, badQuery("hp %.80q: want the number of a Hardware Provider", text)
	}
	hp := domain.HPID(n)
	return &hp, nil
}

// cut returns which rows of a list of n the page shows, and notes n.
func (s *span) cut(n int) (from, to int, err error) {
	s.Of, s.Pages = n, max(1, (n+s.Size-1)/s.Size)
	if s.Page > s.Pages {
		return 0, 0, notFound(CodeNotFound, "page %d: there are %d", s.Page, s.Pages).see(s.Link(s.Pages), "The last of them")
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

// Jumps are the pages that a page links to, ascending: the first, the last, and those
// around it; 0 stands for those that are left out.
func (s span) Jumps() []int {
	const around = 2
	jumps, from, to := []int{}, max(1, s.Page-around), min(s.Pages, s.Page+around)
	if from > 1 {
		jumps = append(jumps, 1)
	}
	if from > 2 {
		jumps = append(jumps, 0)
	}
	for page := from; page <= to; page++ {
		jumps = append(jumps, page)
	}
	if to < s.Pages-1 {
		jumps = append(jumps, 0)
	}
	if to < s.Pages {
		jumps = append(jumps, s.Pages)
	}
	return jumps
}

// First is the number of the first row that is shown, from 1.
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

// parseAccount reads an address: all lower case, or with the checksum of EIP-55.
func parseAccount(text string) (domain.Address, error) {
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
