package console

import (
	"fmt"
	"net/http"
	"slices"

	"assay/domain"
	"assay/projections"
)

// chrome is what every page shows around its own part.
type chrome struct {
	Chain      uint64
	Settlement domain.Address
	Folded     uint64 // records
	Goal       uint64
	Block      uint64
	Time       uint64 // unix seconds of the block
	Halted     string
	Alert      *Alert
}

// Behind reports whether the fold has still to reach the log as it was when the
// console began.
func (c chrome) Behind() bool { return c.Folded < c.Goal }

func (s *Server) chrome() chrome {
	c := s.cfg.Chronicle
	c.mu.Lock()
	defer c.mu.Unlock()
	place := c.state.Place()
	alert, _ := s.cfg.Source.Settling()
	return chrome{
		Chain: s.cfg.Network.ChainID, Settlement: s.cfg.Network.Settlement,
		Folded: c.state.LogSize(), Goal: c.goal, Block: place.Block, Time: place.Time, Halted: s.cfg.Source.Halted(),
		Alert: alert,
	}
}

type (
	// overview is the first page.
	overview struct {
		Halted  string            `json:"halted,omitempty"`
		Alert   *Alert            `json:"alert"`   // what holds settlements up, null if nothing does
		Alerts  map[string]uint64 `json:"alerts"`  // by kind: how often they came since the engine's start
		Records uint64            `json:"records"` // folded
		Block   uint64            `json:"block"`
		Time    uint64            `json:"time"` // unix seconds of the block
		Era     *eraSpan          `json:"era"`  // null before the first
		Epoch   *openEpoch        `json:"open_epoch"`
		Nodes   []tally           `json:"nodes"`  // by the last verdict
		States  []tally           `json:"states"` // of the road to a slash
		Hypers  int               `json:"hypernodes"`
		Total   domain.Amount     `json:"payout_total"` // of the last closed epoch
		Claimed domain.Amount     `json:"claimed"`
		Slashed domain.Amount     `json:"slashed"` // executed
		Waiting []epochRow        `json:"waiting"` // closed, and not settled
		Notices []notice          `json:"notices"`
		Recent  []eraRow          `json:"recent_eras"`
	}
	// eraSpan is the current era.
	eraSpan struct {
		Era   domain.Era `json:"era"`
		Start uint64     `json:"start_block"`
		End   uint64     `json:"end_block"` // first block of the next one
		Done  uint64     `json:"blocks_done"`
	}
	// openEpoch is the epoch that has not closed.
	openEpoch struct {
		Epoch    domain.Epoch `json:"epoch"`
		FirstEra domain.Era   `json:"first_era"`
		LastEra  domain.Era   `json:"last_era"`
		EndBlock uint64       `json:"end_block"` // of its last era, as the calendar stands
		Sealed   uint64       `json:"eras_sealed"`
		Eras     uint64       `json:"eras"`
	}
	// tally counts nodes under a word.
	tally struct {
		Word  string `json:"word"`
		Count int    `json:"count"`
	}
	// eraRow is an era's verdicts.
	eraRow struct {
		Era    domain.Era `json:"era"`
		Counts []tally    `json:"verdicts"`
	}
	// notice is something that somebody must look at.
	notice struct {
		Grave bool   `json:"grave"`
		What  string `json:"what"`
		Link  string `json:"link,omitempty"`
	}
)

// recentEras is how many eras the overview draws.
const recentEras = 72

func (s *Server) overviewPage(w http.ResponseWriter, r *http.Request) error {
	return s.render(w, r, http.StatusOK, "overview", s.overview())
}

func (s *Server) overviewAPI(w http.ResponseWriter, _ *http.Request) error {
	s.writeJSON(w, http.StatusOK, s.overview())
	return nil
}

func (s *Server) overview() overview {
	c := s.cfg.Chronicle
	c.mu.Lock()
	defer c.mu.Unlock()
	place := c.state.Place()
	o := overview{
		Halted: s.cfg.Source.Halted(), Records: c.state.LogSize(), Block: place.Block, Time: place.Time,
		Era: c.eraSpan(), Epoch: c.openSpan(), Hypers: len(c.hypers),
		Claimed: c.state.Claimed(), Slashed: c.state.Executed(), Waiting: []epochRow{}, Notices: c.notices(), Recent: []eraRow{},
	}
	if o.Alert, o.Alerts = s.cfg.Source.Settling(); o.Alerts == nil {
		o.Alerts = map[string]uint64{}
	}
	o.Nodes, o.States = c.latest()
	if last := len(c.epochs) - 1; last >= 0 {
		o.Total = c.epochs[last].close.Total
	}
	for _, e := range c.state.Settlements() {
		if e.Phase == projections.PhaseClosed {
			o.Waiting = append(o.Waiting, c.row(e))
		}
	}
	for _, e := range c.eras[max(0, len(c.eras)-recentEras):] {
		o.Recent = append(o.Recent, eraRow{e.era, tallies(e.counts())})
	}
	return o
}

func tallies(counts [6]int) []tally {
	list := []tally{}
	for i, n := range counts {
		if n > 0 || word(i) == wordUp {
			list = append(list, tally{words()[i], n})
		}
	}
	return list
}

// eraSpan returns where the current era stands, nil before the first.
func (c *Chronicle) eraSpan() *eraSpan {
	e, ok := c.state.CurrentEra()
	if !ok {
		return nil
	}
	start, _ := c.segments.Start(e)
	end, _ := c.segments.End(e)
	return &eraSpan{Era: e, Start: start, End: end, Done: c.state.Place().Block - start}
}

// openSpan returns where the open epoch stands, nil before its first era and
// without a policy.
func (c *Chronicle) openSpan() *openEpoch {
	p := c.state.FirstPolicy()
	era, began := c.state.CurrentEra()
	if p == nil || !began || !p.GenesisEra.Set {
		return nil
	}
	k, genesis, per := c.openEpoch(), domain.Era(p.GenesisEra.Value), domain.Era(p.ErasPerEpoch.Value)
	o := &openEpoch{Epoch: k, FirstEra: genesis + domain.Era(k)*per, Eras: uint64(per)}
	o.LastEra = o.FirstEra + per - 1
	if era < o.FirstEra {
		return nil
	}
	o.EndBlock, _ = c.segments.End(o.LastEra)
	if sealed, ok := c.state.LastSealed(); ok && sealed >= o.FirstEra {
		o.Sealed = min(uint64(sealed-o.FirstEra)+1, o.Eras)
	}
	return o
}

// latest counts nodes by the verdict of the last sealed era, and by state.
func (c *Chronicle) latest() (verdicts, states []tally) {
	var counts [6]int
	if last := len(c.eras) - 1; last >= 0 {
		counts = c.eras[last].counts()
	}
	by := make(map[domain.SlashState]int)
	for _, n := range c.order {
		if !n.offboarded {
			by[n.state]++
		}
	}
	for _, state := range []domain.SlashState{domain.Healthy, domain.Anomaly, domain.Slashing} {
		states = append(states, tally{state.String(), by[state]})
	}
	return tallies(counts), states
}

// Bounds that keep the overview on a screen.
const (
	mostNotices = 20
	mostNamed   = 5 // nodes that have a notice each
)

// notices lists what somebody must look at, the newest first of each sort.
func (c *Chronicle) notices() []notice {
	list := []notice{}
	add := func(grave bool, link, format string, args ...any) {
		list = append(list, notice{grave, fmt.Sprintf(format, args...), link})
	}
	for _, e := range slices.Backward(c.state.Settlements()) {
		k, link := e.Close.Epoch, fmt.Sprintf("/epochs/%d", e.Close.Epoch)
		switch {
		case e.OnChain != (domain.Hash{}) && e.OnChain != e.Close.Digest:
			add(true, link, "epoch %d: the chain has settled another result than the log gives", k)
		case e.Phase == projections.PhaseVetoed:
			add(true, link, "epoch %d: the guardian vetoed it after it was settled", k)
		case len(e.Disputed) > 0 && e.Phase == projections.PhaseClosed:
			add(true, link, "epoch %d: %d HyperNodes found another result", k, len(e.Disputed))
		case e.Phase == projections.PhaseRefused && c.last(e):
			add(false, link, "epoch %d is not covered: the reserve lacks %s ICNT", k, e.Close.Shortfall.ICNT())
		}
	}
	slashed := slices.DeleteFunc(slices.Clone(c.order), func(n *node) bool { return !n.slashed() })
	if len(slashed) > mostNamed {
		add(false, "/nodes?show=slashing", "%d ScalerNodes are being slashed", len(slashed))
	} else {
		for _, n := range slashed {
			add(false, fmt.Sprintf("/nodes/%d", n.id), "ScalerNode %d is being slashed", n.id)
		}
	}
	for _, a := range slices.Backward(c.alarms) {
		if len(list) >= mostNotices {
			break
		}
		add(a.Alarm != domain.AlarmAuthority, "", "token watch, block %d: %s", a.Block, alarmText(a))
	}
	return list[:min(len(list), mostNotices)]
}

// last reports whether an epoch is the last that closed.
func (c *Chronicle) last(e *projections.Settlement) bool {
	return c.epochs[len(c.epochs)-1].close.Epoch == e.Close.Epoch
}

func alarmText(a *domain.Alarm) string {
	switch {
	case a.Authority != nil:
		return fmt.Sprintf("%s of %s passed from %s to %s", a.Authority.Role, a.Authority.Contract, a.Authority.From, a.Authority.To)
	case a.Supply != nil:
		return fmt.Sprintf("%s: chain %d has %s ICNT", a.Alarm, a.Supply.ChainID, a.Supply.Total.ICNT())
	}
	return a.Alarm
}
