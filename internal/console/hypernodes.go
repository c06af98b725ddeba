package console

import (
	"cmp"
	"fmt"
	"net/http"
	"slices"
	"strconv"

	"assay/domain"
)

type (
	// hypersPage says of each HyperNode how many ScalerNodes it missed in an era, and
	// where those stand.
	hypersPage struct {
		Halted string `json:"halted,omitempty"`
		eraChoice
		By     string       `json:"by"` // what ScalerNodes are grouped by: region, provider or number
		Nodes  int          `json:"nodes"`
		Groups []hyperGroup `json:"groups"`
		Rows   []hyperRow   `json:"hypernodes"`
		span
	}
	// hyperGroup is some of the ScalerNodes.
	hyperGroup struct {
		Name  string  `json:"name"`
		Nodes int     `json:"nodes"`
		HP    *uint64 `json:"hp,omitempty"` // of a Hardware Provider's nodes
	}
	// hyperRow is a HyperNode, with a tally for each group.
	hyperRow struct {
		HN       domain.HNID    `json:"hn"`
		Operator domain.Address `json:"operator"`
		Location string         `json:"location"`
		pairs
		Cells []pairs `json:"groups"`
	}
	// pairs counts pairs of a HyperNode and ScalerNodes.
	pairs struct {
		Confirmed int `json:"confirmed"`
		Missing   int `json:"missing"` // of a HyperNode that counts
	}
	// group is a hyperGroup while it is counted.
	group struct {
		hyperGroup
		key   uint64 // that orders groups alike
		slots []int  // of its nodes
		pairs
	}
)

// mostGroups is how many columns a page has room for. The groups with the smallest
// share of missing pairs make the last one, if there are more.
const mostGroups = 12

// groupings are what ScalerNodes can be grouped by.
func groupings() []string { return []string{"region", "provider", "number"} }

func (s *Server) hypersPage(w http.ResponseWriter, r *http.Request) error {
	page, err := s.hypers(r)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, "hypernodes", page)
}

func (s *Server) hypersAPI(w http.ResponseWriter, r *http.Request) error {
	page, err := s.hypers(r)
	if err == nil {
		s.writeJSON(w, http.StatusOK, page)
	}
	return err
}

func (s *Server) hypers(r *http.Request) (*hypersPage, error) {
	sp, err := readSpan(r, "era", "by")
	if err != nil {
		return nil, err
	}
	c := s.cfg.Chronicle
	c.mu.Lock()
	defer c.mu.Unlock()
	page := &hypersPage{Halted: s.cfg.Source.Halted(), Groups: []hyperGroup{}, Rows: []hyperRow{}, span: sp}
	row, err := page.choose(r, c)
	if err != nil || row == nil {
		return page, err
	}
	judged := c.judged(row)
	page.Nodes = len(judged)
	if page.By, err = groupingOf(r, judged); err != nil {
		return nil, err
	}
	hypers := c.seenIn(row)
	from, to, err := page.cut(len(hypers))
	if err != nil {
		return nil, err
	}
	groups := row.gather(divide(judged, page.By), hypers)
	for _, g := range groups {
		page.Groups = append(page.Groups, g.hyperGroup)
	}
	for _, h := range hypers[from:to] {
		page.Rows = append(page.Rows, row.across(h, groups))
	}
	return page, nil
}

// groupingOf reads what a request wants nodes to be grouped by: by default the region,
// unless there is only one.
func groupingOf(r *http.Request, judged []*node) (string, error) {
	by := r.URL.Query().Get("by")
	if by == "" {
		by = "region"
		if !slices.ContainsFunc(judged, func(n *node) bool { return n.region != judged[0].region }) {
			by = "provider"
		}
	}
	if !slices.Contains(groupings(), by) {
		return "", badQuery("by %q: want region, provider or number", by)
	}
	return by, nil
}

// divide groups nodes.
func divide(judged []*node, by string) []*group {
	size := (len(judged) + mostGroups - 1) / mostGroups
	found := make(map[string]*group)
	var all []*group
	for i, n := range judged {
		g := group{hyperGroup: hyperGroup{Name: n.region}}
		switch by {
		case "provider":
			hp := uint64(n.hp)
			g = group{hyperGroup: hyperGroup{Name: strconv.FormatUint(hp, 10), HP: &hp}, key: hp}
		case "number":
			first := i / size * size
			last := min(first+size, len(judged)) - 1
			g = group{hyperGroup: hyperGroup{Name: fmt.Sprintf("%d–%d", judged[first].id, judged[last].id)}, key: uint64(first)}
		}
		if found[g.Name] == nil {
			found[g.Name] = &g
			all = append(all, &g)
		}
		at := found[g.Name]
		at.Nodes++
		at.slots = append(at.slots, n.slot)
	}
	return all
}

// gather counts what HyperNodes saw of groups, puts those behind each other that lack
// little, if there are too many, and sorts the others as they are named.
func (e *era) gather(groups []*group, hypers []*hyper) []*group {
	for _, g := range groups {
		for _, h := range hypers {
			p := e.pairs(h, g.slots)
			g.Confirmed, g.Missing = g.Confirmed+p.Confirmed, g.Missing+p.Missing
		}
	}
	var rest []*group
	if len(groups) > mostGroups {
		slices.SortStableFunc(groups, func(a, b *group) int {
			return cmp.Or(cmp.Compare(b.Missing*a.all(), a.Missing*b.all()), cmp.Compare(a.key, b.key), cmp.Compare(a.Name, b.Name))
		})
		groups, rest = groups[:mostGroups-1], groups[mostGroups-1:]
	}
	slices.SortFunc(groups, func(a, b *group) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.Name, b.Name)) })
	if len(rest) == 0 {
		return groups
	}
	others := &group{hyperGroup: hyperGroup{Name: fmt.Sprintf("%d others", len(rest))}}
	for _, g := range rest {
		others.Nodes += g.Nodes
		others.slots = append(others.slots, g.slots...)
	}
	return append(groups, others)
}

// across is the row of a HyperNode.
func (e *era) across(h *hyper, groups []*group) hyperRow {
	row := hyperRow{HN: h.id, Operator: h.operator, Location: h.location, Cells: make([]pairs, len(groups))}
	for i, g := range groups {
		row.Cells[i] = e.pairs(h, g.slots)
		row.Confirmed, row.Missing = row.Confirmed+row.Cells[i].Confirmed, row.Missing+row.Cells[i].Missing
	}
	return row
}

// pairs counts a HyperNode's pairs with nodes.
func (e *era) pairs(h *hyper, slots []int) (p pairs) {
	for _, slot := range slots {
		switch {
		case e.matrix.has(e.matrix.confirmed, slot, h.slot):
			p.Confirmed++
		case e.matrix.has(e.matrix.missing, slot, h.slot):
			p.Missing++
		}
	}
	return p
}

func (p pairs) all() int { return p.Confirmed + p.Missing }

// Share is how much is missing, in words as short as a cell: the sign says what the
// colour does.
func (p pairs) Share() string {
	switch {
	case p.all() == 0:
		return "·"
	case p.Missing == 0:
		return "0"
	case 100*p.Missing < p.all():
		return "<1"
	}
	return strconv.Itoa(100 * p.Missing / p.all())
}

// Shade is the class of the cell's colour.
func (p pairs) Shade() string {
	switch {
	case p.all() == 0:
		return "none"
	case 4*p.Missing >= p.all():
		return "much"
	case 20*p.Missing >= p.all():
		return "some"
	}
	return "little"
}
