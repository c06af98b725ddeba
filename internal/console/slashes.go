package console

import (
	"net/http"
	"slices"

	"assay/domain"
	"assay/projections"
)

type (
	// slashRow is a leaf of an epoch's slash tree.
	slashRow struct {
		domain.Slash
		Why    string         `json:"why"`
		Left   domain.Amount  `json:"outstanding"` // of the amount: neither executed nor voided
		Locked *domain.Amount `json:"locked"`      // of the place, on chain; null if nothing is left to take, or it is not known
	}
	// slashList is a page of an epoch's slashes, in the order of its tree.
	slashList struct {
		Halted  string        `json:"halted,omitempty"`
		Epoch   domain.Epoch  `json:"epoch"`
		Phase   string        `json:"phase"`
		Sum     domain.Amount `json:"slash_total"` // of all
		Leaves  bool          `json:"leaves"`      // whether they are still remembered
		Slashed []slashRow    `json:"slashes"`
		Locks   lockNote      `json:"locks"`
		span
	}
)

// largestSlashes is how many slashes the pages of an epoch have; all are on a page of
// their own.
const largestSlashes = 20

// slashRow says how a leaf of a slash tree stands.
func (c *Chronicle) slashRow(x domain.Slash) slashRow {
	return slashRow{Slash: x, Why: slashWhy(x.Reason), Left: c.state.Outstanding(x.Epoch, x.SN, x.Position)}
}

func (s *Server) slashesPage(w http.ResponseWriter, r *http.Request) error {
	list, err := s.slashes(r)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, "slashes", list)
}

func (s *Server) slashesAPI(w http.ResponseWriter, r *http.Request) error {
	list, err := s.slashes(r)
	if err == nil {
		s.writeJSON(w, http.StatusOK, list)
	}
	return err
}

func (s *Server) slashes(r *http.Request) (*slashList, error) {
	list, err := s.slashesFolded(r)
	if err == nil {
		list.Locks = s.lockSlashes(r.Context(), list.Slashed)
	}
	return list, err
}

// slashesFolded is the list without what only the chain knows.
func (s *Server) slashesFolded(r *http.Request) (*slashList, error) {
	k, err := number[domain.Epoch](r, "epoch", CodeUnknownEpoch)
	if err != nil {
		return nil, err
	}
	sp, err := readSpan(r)
	if err != nil {
		return nil, err
	}
	c := s.cfg.Chronicle
	c.mu.Lock()
	defer c.mu.Unlock()
	e, at, err := c.closed(k)
	if err != nil {
		return nil, err
	}
	list := &slashList{Halted: s.cfg.Source.Halted(), Epoch: k, Phase: e.Phase, Sum: e.Close.SlashTotal, Slashed: []slashRow{}, span: sp}
	all, known := c.slashesOf(e, at)
	list.Leaves = known
	from, to, err := list.cut(len(all))
	if err != nil {
		return nil, err
	}
	for _, x := range all[from:to] {
		list.Slashed = append(list.Slashed, c.slashRow(x))
	}
	return list, nil
}

// slashesOf returns the slashes of epoch e, which is c.epochs[at]; known is false if
// there were some and nobody remembers which.
func (c *Chronicle) slashesOf(e *projections.Settlement, at int) (all []domain.Slash, known bool) {
	if all = c.epochs[at].close.Slashes; len(all) == 0 {
		all = e.Close.Slashes
	}
	return all, len(all) > 0 || e.Close.SlashTotal.IsZero()
}

// largest returns the largest slashes, and how many more there are.
func (c *Chronicle) largest(all []domain.Slash) (rows []slashRow, more int) {
	sorted := slices.Clone(all)
	slices.SortStableFunc(sorted, func(a, b domain.Slash) int { return b.Amount.Cmp(a.Amount) })
	rows = []slashRow{}
	for _, x := range sorted[:min(len(sorted), largestSlashes)] {
		rows = append(rows, c.slashRow(x))
	}
	return rows, len(all) - len(rows)
}

// Own reports whether the slash takes the node's own collateral.
func (r slashRow) Own() bool { return r.Position == domain.Position{} }

// slashWhy says a slash leaf's reason in words.
func slashWhy(reason uint8) string {
	if reason == domain.ReasonWindow {
		return "too little uptime over a window of epochs"
	}
	return "down eras in a row, beyond the grace"
}
