package console

import (
	"net/http"
	"slices"
	"strconv"

	"assay/domain"
)

type (
	// matrixPage is a part of who confirmed whom in an era.
	matrixPage struct {
		Halted string        `json:"halted,omitempty"`
		Era    domain.Era    `json:"era"`
		Eras   []domain.Era  `json:"eras"` // that there are, ascending
		Hypers []hyperColumn `json:"hypernodes"`
		Rows   []matrixRow   `json:"rows"`
		Shown  int           `json:"hypernodes_shown"` // columns; the others are on other pages
		HPage  int           `json:"hypernode_page"`
		HPages int           `json:"hypernode_pages"`
		span
	}
	// hyperColumn is a HyperNode of the era, with its marks over all nodes.
	hyperColumn struct {
		HN        domain.HNID `json:"hn"`
		Confirmed int         `json:"confirmed"`
		Missing   int         `json:"missing"`
		slot      int
	}
	// matrixRow is a node: for each column confirmed ("+"), missing of a HyperNode
	// that counts ("-"), or neither (".").
	matrixRow struct {
		SN      domain.SNID `json:"sn"`
		Verdict string      `json:"verdict"`
		Marks   string      `json:"marks"`
	}
)

// mostColumns is how many HyperNodes a page of the matrix has.
const mostColumns = 60

func (s *Server) matrixPage(w http.ResponseWriter, r *http.Request) error {
	page, err := s.matrix(r)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, "matrix", page)
}

func (s *Server) matrixAPI(w http.ResponseWriter, r *http.Request) error {
	page, err := s.matrix(r)
	if err == nil {
		s.writeJSON(w, http.StatusOK, page)
	}
	return err
}

func (s *Server) matrix(r *http.Request) (*matrixPage, error) {
	sp, err := readSpan(r, usualRows, "era", "hypernode_page")
	if err != nil {
		return nil, err
	}
	c := s.cfg.Chronicle
	c.mu.Lock()
	defer c.mu.Unlock()
	page := &matrixPage{Halted: s.cfg.Source.Halted(), Eras: []domain.Era{}, Hypers: []hyperColumn{}, Rows: []matrixRow{}, HPage: 1, HPages: 1, span: sp}
	for _, e := range c.eras {
		if e.matrix != nil {
			page.Eras = append(page.Eras, e.era)
		}
	}
	row, err := c.matrixEra(r, page.Eras)
	if err != nil || row == nil {
		return page, err
	}
	page.Era = row.era
	if err := page.columns(r, c, row); err != nil {
		return nil, err
	}
	judged := slices.DeleteFunc(slices.Clone(c.order), func(n *node) bool { return row.of(n) == wordNone })
	from, to, err := page.cut(len(judged))
	if err != nil {
		return nil, err
	}
	for _, n := range judged[from:to] {
		page.Rows = append(page.Rows, matrixRow{n.id, words()[row.of(n)], row.matrix.marks(n.slot, page.Hypers)})
	}
	return page, nil
}

// matrixEra returns the era that a request asks for, by default the last; nil if
// none was sealed yet.
func (c *Chronicle) matrixEra(r *http.Request, there []domain.Era) (*era, error) {
	if len(there) == 0 {
		return nil, nil
	}
	k := there[len(there)-1]
	if q := r.URL.Query(); q.Has("era") {
		n, err := strconv.ParseUint(q.Get("era"), 10, 64)
		if err != nil {
			return nil, badQuery("era %q: want a whole number", q.Get("era"))
		}
		k = domain.Era(n)
	}
	if !slices.Contains(there, k) {
		return nil, notFound(CodeUnknownEra, "era %d: the console remembers who confirmed whom in eras %d to %d", k, there[0], there[len(there)-1])
	}
	return c.eraOf(k), nil
}

// columns picks the HyperNodes of the page, and counts their marks over all nodes.
func (p *matrixPage) columns(r *http.Request, c *Chronicle, row *era) error {
	var all []hyperColumn
	for _, id := range sortedKeys(c.hypers) {
		if h := c.hypers[id]; row.matrix.has(row.matrix.hypers, 0, h.slot) {
			all = append(all, hyperColumn{HN: id, slot: h.slot})
		}
	}
	p.HPages = max(1, (len(all)+mostColumns-1)/mostColumns)
	if q := r.URL.Query(); q.Has("hypernode_page") {
		n, err := strconv.Atoi(q.Get("hypernode_page"))
		if err != nil || n < 1 || n > p.HPages {
			return badQuery("hypernode_page %q: want a whole number from 1 to %d", q.Get("hypernode_page"), p.HPages)
		}
		p.HPage = n
	}
	from := (p.HPage - 1) * mostColumns
	for _, h := range all[from:min(len(all), from+mostColumns)] {
		for slot := range row.verdicts {
			if row.matrix.has(row.matrix.confirmed, slot, h.slot) {
				h.Confirmed++
			} else if row.matrix.has(row.matrix.missing, slot, h.slot) {
				h.Missing++
			}
		}
		p.Hypers = append(p.Hypers, h)
	}
	p.Shown = len(p.Hypers)
	return nil
}

// marks writes a node's row.
func (m *matrix) marks(slot int, columns []hyperColumn) string {
	row := make([]byte, 0, len(columns))
	for _, h := range columns {
		switch {
		case m.has(m.confirmed, slot, h.slot):
			row = append(row, '+')
		case m.has(m.missing, slot, h.slot):
			row = append(row, '-')
		default:
			row = append(row, '.')
		}
	}
	return string(row)
}
