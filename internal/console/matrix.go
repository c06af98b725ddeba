package console

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"assay/domain"
)

type (
	// matrixPage is a part of who confirmed whom in an era, node by node.
	matrixPage struct {
		Halted string `json:"halted,omitempty"`
		eraChoice
		Show   string        `json:"show"` // all ScalerNodes, or missing: those that a HyperNode misses
		HP     string        `json:"hp"`   // nodes of this Hardware Provider, "" of all
		Hypers []hyperColumn `json:"hypernodes"`
		Rows   []matrixRow   `json:"rows"`
		Shown  int           `json:"hypernodes_shown"` // columns; the others are on other pages
		HPage  int           `json:"hypernode_page"`
		HPages int           `json:"hypernode_pages"`
		span
	}
	// hyperColumn is a HyperNode of the era, with its marks over all nodes.
	hyperColumn struct {
		HN domain.HNID `json:"hn"`
		pairs
		slot int
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
const mostColumns = 50

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
	sp, err := readSpan(r, "era", "hypernode_page", "show", "hp")
	if err != nil {
		return nil, err
	}
	hp, err := sp.provider()
	if err != nil {
		return nil, err
	}
	page := &matrixPage{
		Halted: s.cfg.Source.Halted(), Show: sp.query.Get("show"), HP: sp.query.Get("hp"), Hypers: []hyperColumn{}, Rows: []matrixRow{},
		HPage: 1, HPages: 1, span: sp,
	}
	if page.Show == "" {
		page.Show = "all"
	}
	if page.Show != "all" && page.Show != "missing" {
		return nil, badQuery("show %q: want all or missing", page.Show)
	}
	c := s.cfg.Chronicle
	c.mu.Lock()
	defer c.mu.Unlock()
	row, err := page.choose(r, c)
	if err != nil || row == nil {
		return page, err
	}
	judged := c.judged(row)
	if err := page.columns(r, c, row, judged); err != nil {
		return nil, err
	}
	chosen := slices.DeleteFunc(judged, func(n *node) bool {
		return hp != nil && n.hp != *hp || page.Show == "missing" && !strings.Contains(row.matrix.marks(n.slot, page.Hypers), "-")
	})
	from, to, err := page.cut(len(chosen))
	if err != nil {
		return nil, err
	}
	for _, n := range chosen[from:to] {
		page.Rows = append(page.Rows, matrixRow{n.id, words()[row.of(n)], row.matrix.marks(n.slot, page.Hypers)})
	}
	return page, nil
}

// columns picks the HyperNodes of the page, and counts their marks over all nodes.
func (p *matrixPage) columns(r *http.Request, c *Chronicle, row *era, judged []*node) error {
	all := c.seenIn(row)
	p.HPages = max(1, (len(all)+mostColumns-1)/mostColumns)
	if q := r.URL.Query(); q.Has("hypernode_page") {
		n, err := strconv.Atoi(q.Get("hypernode_page"))
		if err != nil || n < 1 || n > p.HPages {
			return badQuery("hypernode_page %q: want a whole number from 1 to %d", q.Get("hypernode_page"), p.HPages)
		}
		p.HPage = n
	}
	slots := make([]int, len(judged))
	for i, n := range judged {
		slots[i] = n.slot
	}
	from := (p.HPage - 1) * mostColumns
	for _, h := range all[from:min(len(all), from+mostColumns)] {
		p.Hypers = append(p.Hypers, hyperColumn{h.id, row.pairs(h, slots), h.slot})
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
