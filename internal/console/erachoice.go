package console

import (
	"net/http"
	"slices"
	"strconv"

	"assay/domain"
)

// eraChoice is an era of which it is remembered who confirmed whom.
type eraChoice struct {
	Era  domain.Era   `json:"era"`
	Eras []domain.Era `json:"eras"` // that there are, ascending

	Seen   bool        `json:"-"` // whether any HyperNode counts in the era
	Before *domain.Era `json:"-"`
	After  *domain.Era `json:"-"`
	Newest *domain.Era `json:"-"` // in which one counts
}

// choose takes the era that a request asks for, by default the last; nil if none was
// sealed yet.
func (x *eraChoice) choose(r *http.Request, c *Chronicle) (*era, error) {
	x.Eras = []domain.Era{}
	for _, e := range c.eras {
		if e.matrix == nil {
			continue
		}
		x.Eras = append(x.Eras, e.era)
		if e.matrix.seen() {
			x.Newest = &e.era
		}
	}
	if len(x.Eras) == 0 {
		return nil, nil
	}
	last := x.Eras[len(x.Eras)-1]
	x.Era = last
	if q := r.URL.Query(); q.Has("era") {
		n, err := strconv.ParseUint(q.Get("era"), 10, 64)
		if err != nil {
			return nil, badQuery("era %q: want a whole number", q.Get("era"))
		}
		x.Era = domain.Era(n)
	}
	at, ok := slices.BinarySearch(x.Eras, x.Era)
	if !ok {
		return nil, notFound(CodeUnknownEra, "era %d: the console remembers who confirmed whom in eras %d to %d", x.Era, x.Eras[0], last).
			see(r.URL.Path, "Era %d, the newest", last)
	}
	if at > 0 {
		x.Before = &x.Eras[at-1]
	}
	if at < len(x.Eras)-1 {
		x.After = &x.Eras[at+1]
	}
	row := c.eraOf(x.Era)
	x.Seen = row.matrix.seen()
	return row, nil
}

// seen reports whether any HyperNode has a mark.
func (m *matrix) seen() bool {
	return slices.ContainsFunc(m.hypers, func(bits uint64) bool { return bits != 0 })
}

// judged returns the nodes that an era judged, ascending.
func (c *Chronicle) judged(e *era) []*node {
	return slices.DeleteFunc(slices.Clone(c.order), func(n *node) bool { return e.of(n) == wordNone })
}

// seenIn returns the HyperNodes that count in an era, ascending.
func (c *Chronicle) seenIn(e *era) []*hyper {
	var seen []*hyper
	for _, id := range sortedKeys(c.hypers) {
		if h := c.hypers[id]; e.matrix.has(e.matrix.hypers, 0, h.slot) {
			seen = append(seen, h)
		}
	}
	return seen
}
