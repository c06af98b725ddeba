package console

import (
	"net/http"
	"slices"
	"strings"

	"assay/domain"
	"assay/projections"
)

type (
	// nodeRow is a ScalerNode in a list.
	nodeRow struct {
		SN         domain.SNID   `json:"sn"`
		HP         domain.HPID   `json:"hp"`
		Region     string        `json:"region"`
		Class      string        `json:"class"`
		Capacity   uint64        `json:"units"`
		State      string        `json:"state"`
		Verdict    string        `json:"verdict"` // of the last sealed era
		Held       domain.Amount `json:"held"`
		Offboarded bool          `json:"offboarded"`
		Recent     []cell        `json:"-"`
	}
	// nodeList is a page of all ScalerNodes.
	nodeList struct {
		Halted string    `json:"halted,omitempty"`
		Show   string    `json:"show"` // all, trouble or slashing
		HP     string    `json:"hp"`   // of this Hardware Provider, "" of all
		Nodes  []nodeRow `json:"nodes"`
		span
	}
	// nodePage is all about one ScalerNode.
	nodePage struct {
		Halted string `json:"halted,omitempty"`
		nodeRow
		Account   domain.Address    `json:"account"` // that its Hardware Provider is paid on
		Location  string            `json:"location"`
		Counts    []tally           `json:"verdicts"` // of the eras below
		Strips    []strip           `json:"eras"`
		Money     []moneyRow        `json:"money"`
		Exposure  *exposure         `json:"exposure"` // null without a policy
		Decided   placeList         `json:"decided"`
		Plots     []plot            `json:"metrics"`
		Inventory map[string]string `json:"inventory"`
		Explain   []domain.Epoch    `json:"-"` // closed epochs, the newest first
	}
	// cell is a verdict in a strip.
	cell struct {
		Era  domain.Era `json:"era"`
		Word string     `json:"verdict"`
	}
	// strip is a row of eras: those of an epoch.
	strip struct {
		Epoch  domain.Epoch `json:"epoch"`
		Closed bool         `json:"closed"`
		Cells  []cell       `json:"cells"`
	}
	// moneyRow is a node's figures of an epoch, as far as they are final.
	moneyRow struct {
		Epoch      domain.Epoch  `json:"epoch"`
		Open       bool          `json:"open"`
		Gross      domain.Amount `json:"gross"`
		Paid       domain.Amount `json:"paid"`
		Delegators domain.Amount `json:"delegators"`
		Diverted   domain.Amount `json:"diverted"`
		Charged    domain.Amount `json:"charged"`
		Shadow     domain.Amount `json:"shadow_charged"`
		Held       domain.Amount `json:"held"`
	}
	// exposure is what the node stands to lose.
	exposure struct {
		Mode          string        `json:"mode"`
		State         string        `json:"state"`
		Required      domain.Amount `json:"required"`
		Own           domain.Amount `json:"own"`
		Delegated     domain.Amount `json:"delegated"`
		DownsToCharge uint64        `json:"downs_to_charge"`
		UpsToHealthy  uint64        `json:"ups_to_healthy"`
		NextCharge    domain.Amount `json:"next_charge"`
		Charged       domain.Amount `json:"charged"`
		CapLeft       domain.Amount `json:"cap_left"`
		ScorePpm      *uint64       `json:"score_ppm"` // null while too few eras are conclusive
		WindowCharge  domain.Amount `json:"window_charge"`
		DownsToTier   uint64        `json:"downs_to_tier"`
	}
)

// listCells is how many eras a list of nodes draws beside each.
const listCells = 24

func (c *Chronicle) nodeRow(n *node) nodeRow {
	row := nodeRow{
		SN: n.id, HP: n.hp, Region: n.region, Class: n.class, Capacity: n.capacity, State: n.state.String(),
		Verdict: words()[wordNone], Held: n.held, Offboarded: n.offboarded,
	}
	if last := len(c.eras) - 1; last >= 0 {
		row.Verdict = words()[c.eras[last].of(n)]
	}
	for _, e := range c.eras[max(0, len(c.eras)-listCells):] {
		row.Recent = append(row.Recent, cell{e.era, words()[e.of(n)]})
	}
	return row
}

// nodeShows are what a list of nodes can be cut to.
func nodeShows() []string { return []string{"all", "trouble", "slashing"} }

// among reports whether a node is one of those that a list shows.
func (c *Chronicle) among(n *node, show string) bool {
	switch show {
	case "trouble":
		return c.troubled(n)
	case "slashing":
		return n.slashed()
	}
	return true
}

// slashed reports whether a further down era of a node is charged at once.
func (n *node) slashed() bool { return n.state == domain.Slashing && !n.offboarded }

// troubled reports whether a node is one that an operator looks for first.
func (c *Chronicle) troubled(n *node) bool {
	if n.offboarded {
		return false
	}
	if n.state != domain.Healthy || !n.held.IsZero() {
		return true
	}
	last := len(c.eras) - 1
	return last >= 0 && slices.Contains([]word{wordDown, wordDegraded}, c.eras[last].of(n))
}

func (s *Server) nodesPage(w http.ResponseWriter, r *http.Request) error {
	list, err := s.nodes(r)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, "nodes", list)
}

func (s *Server) nodesAPI(w http.ResponseWriter, r *http.Request) error {
	list, err := s.nodes(r)
	if err == nil {
		s.writeJSON(w, http.StatusOK, list)
	}
	return err
}

func (s *Server) nodes(r *http.Request) (*nodeList, error) {
	list := &nodeList{Halted: s.cfg.Source.Halted(), Show: "all", Nodes: []nodeRow{}}
	if q := r.URL.Query(); q.Has("show") {
		list.Show = q.Get("show")
	}
	if !slices.Contains(nodeShows(), list.Show) {
		return nil, badQuery("show %q: want %s", list.Show, strings.Join(nodeShows(), ", "))
	}
	var err error
	if list.span, err = readSpan(r, "show", "hp"); err != nil {
		return nil, err
	}
	hp, err := list.provider()
	if err != nil {
		return nil, err
	}
	list.HP = list.query.Get("hp")
	c := s.cfg.Chronicle
	c.mu.Lock()
	defer c.mu.Unlock()
	shown := slices.DeleteFunc(slices.Clone(c.order), func(n *node) bool {
		return hp != nil && n.hp != *hp || !c.among(n, list.Show)
	})
	from, to, err := list.cut(len(shown))
	if err != nil {
		return nil, err
	}
	for _, n := range shown[from:to] {
		list.Nodes = append(list.Nodes, c.nodeRow(n))
	}
	return list, nil
}

func (s *Server) nodePage(w http.ResponseWriter, r *http.Request) error {
	page, err := s.node(r)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, "node", page)
}

func (s *Server) nodeAPI(w http.ResponseWriter, r *http.Request) error {
	page, err := s.node(r)
	if err == nil {
		s.writeJSON(w, http.StatusOK, page)
	}
	return err
}

func (s *Server) node(r *http.Request) (*nodePage, error) {
	id, err := number[domain.SNID](r, "sn", CodeUnknownNode)
	if err != nil {
		return nil, err
	}
	page, places, err := s.nodeFolded(id)
	if err != nil {
		return nil, err
	}
	note, amounts := s.locked(r.Context(), places)
	page.Decided.lockNote = note
	for i, amount := range amounts {
		page.Decided.Places[i].Locked = amount
	}
	return page, nil
}

// nodeFolded is the page without what only the chain knows, which is how much of places
// is locked.
func (s *Server) nodeFolded(id domain.SNID) (*nodePage, []projections.Decided, error) {
	c := s.cfg.Chronicle
	c.mu.Lock()
	defer c.mu.Unlock()
	n := c.nodes[id]
	if n == nil {
		return nil, nil, c.unknownNode(id)
	}
	page := &nodePage{
		Halted: s.cfg.Source.Halted(), nodeRow: c.nodeRow(n), Account: c.accounts[n.hp], Location: n.location,
		Money: []moneyRow{}, Exposure: c.exposure(id), Plots: []plot{}, Inventory: make(map[string]string),
	}
	page.Strips, page.Counts = c.strips(n)
	for _, m := range slices.Backward(n.money) {
		page.Money = append(page.Money, moneyRow{
			Epoch: m.epoch, Open: m.epoch == c.openEpoch(), Gross: m.gross, Paid: m.paid, Delegators: m.delegators,
			Diverted: m.diverted, Charged: m.charged, Shadow: m.shadow, Held: m.held,
		})
	}
	checks := c.checks(n)
	for _, m := range n.metrics {
		page.Plots = append(page.Plots, newPlot(m, checks[m.name]))
	}
	for name, text := range n.inventory {
		page.Inventory[name] = text
	}
	for _, e := range slices.Backward(c.epochs[max(0, len(c.epochs)-keptMoney):]) {
		page.Explain = append(page.Explain, e.close.Epoch)
	}
	var places []projections.Decided
	page.Decided, places = c.places(id)
	return page, places, nil
}

// unknownNode says that a node is not there, and which are.
func (c *Chronicle) unknownNode(id domain.SNID) *Problem {
	n := len(c.order)
	if n == 0 {
		return notFound(CodeUnknownNode, "ScalerNode %d: no record introduces it, nor any other so far", id)
	}
	return notFound(CodeUnknownNode, "ScalerNode %d: no record introduces it; there are %d, the first is %d and the last %d",
		id, n, c.order[0].id, c.order[n-1].id).see("/nodes", "All ScalerNodes")
}

// strips lays a node's verdicts out, an epoch a row, the newest first.
func (c *Chronicle) strips(n *node) ([]strip, []tally) {
	var counts [6]int
	list := []strip{}
	for _, e := range c.eras {
		w := e.of(n)
		if w == wordNone && len(list) == 0 {
			continue // it was not there yet
		}
		counts[w]++
		k := c.epochOf(e.era)
		if last := len(list) - 1; last < 0 || list[last].Epoch != k {
			list = append(list, strip{Epoch: k, Closed: k < c.openEpoch()})
		}
		row := &list[len(list)-1]
		row.Cells = append(row.Cells, cell{e.era, words()[w]})
	}
	slices.Reverse(list)
	return list, tallies(counts)
}

// epochOf returns the epoch of an era that is not before the first.
func (c *Chronicle) epochOf(e domain.Era) domain.Epoch {
	p := c.state.FirstPolicy()
	if p == nil || !p.ErasPerEpoch.Set || p.ErasPerEpoch.Value == 0 || uint64(e) < p.GenesisEra.Value {
		return 0
	}
	return domain.Epoch((uint64(e) - p.GenesisEra.Value) / p.ErasPerEpoch.Value)
}

// checks returns what the policy in force asks of a node's metrics, by name.
func (c *Chronicle) checks(n *node) map[string]domain.MetricCheck {
	found := make(map[string]domain.MetricCheck)
	if p, ok := c.state.PolicyOf(c.openEpoch()); ok {
		for _, check := range p.Policy.ChecksOf(n.class) {
			found[check.Metric] = check
		}
	}
	return found
}

func (c *Chronicle) exposure(id domain.SNID) *exposure {
	x, ok := c.state.Exposure(id)
	if !ok {
		return nil
	}
	return newExposure(&x)
}

func newExposure(x *projections.Exposure) *exposure {
	e := &exposure{
		Mode: x.Mode, State: x.Standing.State.String(), Required: x.Required, Own: x.Own, Delegated: x.Delegated,
		DownsToCharge: x.DownsToCharge, UpsToHealthy: x.UpsToHealthy, NextCharge: x.NextCharge, Charged: x.Charged,
		CapLeft: x.CapLeft, WindowCharge: x.WindowCharge, DownsToTier: x.DownsToTier,
	}
	if x.Scored {
		e.ScorePpm = &x.ScorePpm
	}
	return e
}
