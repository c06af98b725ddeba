package console

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"assay/domain"
	"assay/projections"
)

type (
	// epochRow is an epoch in a list.
	epochRow struct {
		Epoch     domain.Epoch  `json:"epoch"`
		FirstEra  domain.Era    `json:"first_era"`
		LastEra   domain.Era    `json:"last_era"`
		Phase     string        `json:"phase"` // closed, refused, settled or vetoed
		Total     domain.Amount `json:"payout_total"`
		Added     domain.Amount `json:"payout_added"` // since the epoch before
		Slashes   domain.Amount `json:"slash_total"`
		Covered   bool          `json:"covered"`
		Shortfall domain.Amount `json:"shortfall"`
		Approvals int           `json:"approvals"`
		Threshold uint64        `json:"threshold"`
		Attested  int           `json:"attested"`
		Disputed  int           `json:"disputed"`
		Digest    domain.Hash   `json:"digest"`
	}
	// epochList is the list of closed epochs, the newest first.
	epochList struct {
		Halted string     `json:"halted,omitempty"`
		Open   *openEpoch `json:"open_epoch"`
		Epochs []epochRow `json:"epochs"`
		span
	}
	// epochPage is all about one closed epoch.
	epochPage struct {
		Halted string `json:"halted,omitempty"`
		epochRow
		Result    result               `json:"result"`
		Previous  *domain.Amount       `json:"previous_added"` // what the epoch before added, null without one
		Books     *domain.Conservation `json:"books"`
		Carried   []domain.Epoch       `json:"carried"`  // refused epochs whose slashes its tree holds
		Signers   []signerRow          `json:"signers"`  // that approved
		Attesting []domain.HNID        `json:"attested"` // HyperNodes that recomputed the same
		Disputing []domain.HNID        `json:"disputed"`
		OnChain   domain.Hash          `json:"on_chain"` // digest that the contract settled, zero before
		Leaves    bool                 `json:"leaves"`   // whether payouts and slashes are still remembered
		Charges   chargeCount          `json:"charges"`
		Slashed   []slashRow           `json:"slashes"` // the largest
		More      int                  `json:"more_slashes"`
		Locks     lockNote             `json:"locks"`
		Payouts   []payoutRow          `json:"payouts"` // of the page
		Fresh     int                  `json:"first_time_payees"`
		Show      string               `json:"show"`  // all payouts, or first: of payees that had none before
		Payee     string               `json:"payee"` // payouts of this account or ScalerNode, "" of all
		span
	}
	// result is the EpochResult that signers approve, as the contract names its fields.
	result struct {
		Epoch          domain.Epoch  `json:"epoch"`
		FirstEra       domain.Era    `json:"firstEra"`
		LastEra        domain.Era    `json:"lastEra"`
		PolicyHash     domain.Hash   `json:"policyHash"`
		LogSize        uint64        `json:"logSize"`
		LogRoot        domain.Hash   `json:"logRoot"`
		PayoutRoot     domain.Hash   `json:"payoutRoot"`
		PayoutTotal    domain.Amount `json:"payoutTotal"`
		SlashRoot      domain.Hash   `json:"slashRoot"`
		SlashTotal     domain.Amount `json:"slashTotal"`
		PreviousDigest domain.Hash   `json:"previousDigest"`
	}
	signerRow struct {
		Signer domain.Address `json:"signer"`
		Record uint64         `json:"record"`
	}
	chargeCount struct {
		Enforced int           `json:"enforced"`
		Shadow   int           `json:"shadow"`
		Amount   domain.Amount `json:"amount"` // of enforced ones, as far as collected
	}
	payoutRow struct {
		domain.Payout
		Added domain.Amount `json:"added"` // since the epoch before
		Fresh bool          `json:"first"` // the payee had no leaf before
	}
)

// row sums an epoch up.
func (c *Chronicle) row(e *projections.Settlement) epochRow {
	d := e.Close
	row := epochRow{
		Epoch: d.Epoch, FirstEra: d.FirstEra, LastEra: d.LastEra, Phase: e.Phase, Total: d.Total, Added: d.Total,
		Slashes: d.SlashTotal, Covered: d.Covered, Shortfall: d.Shortfall, Approvals: len(e.Approvals),
		Attested: len(e.Attested), Disputed: len(e.Disputed), Digest: d.Digest,
	}
	if g := c.state.Genesis(); g != nil {
		row.Threshold = g.Threshold
	}
	if at, _ := c.find(d.Epoch); at > 0 {
		row.Added = d.Total.Less0(c.epochs[at-1].close.Total)
	}
	return row
}

func (s *Server) epochsPage(w http.ResponseWriter, r *http.Request) error {
	list, err := s.epochs(r)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, "epochs", list)
}

func (s *Server) epochsAPI(w http.ResponseWriter, r *http.Request) error {
	list, err := s.epochs(r)
	if err == nil {
		s.writeJSON(w, http.StatusOK, list)
	}
	return err
}

func (s *Server) epochs(r *http.Request) (*epochList, error) {
	c := s.cfg.Chronicle
	sp, err := readSpan(r)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	all := c.state.Settlements()
	from, to, err := sp.cut(len(all))
	if err != nil {
		return nil, err
	}
	list := &epochList{Halted: s.cfg.Source.Halted(), Open: c.openSpan(), Epochs: []epochRow{}, span: sp}
	for i := from; i < to; i++ {
		list.Epochs = append(list.Epochs, c.row(all[len(all)-1-i]))
	}
	return list, nil
}

func (s *Server) epochPage(w http.ResponseWriter, r *http.Request) error {
	page, err := s.epoch(r)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, "epoch", page)
}

func (s *Server) epochAPI(w http.ResponseWriter, r *http.Request) error {
	page, err := s.epoch(r)
	if err == nil {
		s.writeJSON(w, http.StatusOK, page)
	}
	return err
}

func (s *Server) epoch(r *http.Request) (*epochPage, error) {
	page, err := s.epochFolded(r)
	if err == nil {
		page.Locks = s.lockSlashes(r.Context(), page.Slashed)
	}
	return page, err
}

// epochFolded is the page without what only the chain knows.
func (s *Server) epochFolded(r *http.Request) (*epochPage, error) {
	k, err := number[domain.Epoch](r, "epoch", CodeUnknownEpoch)
	if err != nil {
		return nil, err
	}
	sp, err := readSpan(r, "show", "payee")
	if err != nil {
		return nil, err
	}
	chosen, err := readChoice(r)
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
	page := &epochPage{
		Halted: s.cfg.Source.Halted(), epochRow: c.row(e), Result: resultOf(&e.Close.Result), Books: c.epochs[at].books,
		Carried: append([]domain.Epoch{}, e.Carried...), Signers: []signerRow{}, Attesting: append([]domain.HNID{}, e.Attested...),
		Disputing: append([]domain.HNID{}, e.Disputed...), OnChain: e.OnChain, Leaves: c.hasLeaves(at),
		Payouts: []payoutRow{}, Slashed: []slashRow{}, Show: chosen.show, Payee: chosen.text, span: sp,
	}
	for _, a := range e.Approvals {
		page.Signers = append(page.Signers, signerRow{a.Signer, a.Record})
	}
	x := c.epochs[at].charges
	page.Charges = chargeCount{x.enforced, x.shadow, x.amount}
	if at > 0 {
		before := c.row(c.state.Settlements()[at-1])
		page.Previous = &before.Added
	}
	slashes, _ := c.slashesOf(e, at)
	page.Slashed, page.More = c.largest(slashes)
	return page, c.payouts(page, e, at, chosen)
}

// closed returns a closed epoch, and its place among them.
func (c *Chronicle) closed(k domain.Epoch) (*projections.Settlement, int, error) {
	at, found := c.find(k)
	if found != nil {
		return c.state.Settlements()[at], at, nil
	}
	if open := c.openSpan(); open != nil && open.Epoch == k {
		return nil, 0, NewProblem(http.StatusConflict, CodeEpochOpen, "epoch %d open until block %d", k, open.EndBlock).
			see("/epochs", "Those that have closed")
	}
	last := len(c.epochs) - 1
	if last < 0 {
		return nil, 0, notFound(CodeUnknownEpoch, "epoch %d: none has closed yet", k)
	}
	newest := c.epochs[last].books.Epoch
	return nil, 0, notFound(CodeUnknownEpoch, "epoch %d: those that have closed are %d to %d", k, c.epochs[0].books.Epoch, newest).
		see(fmt.Sprintf("/epochs/%d", newest), "Epoch %d, the newest", newest).see("/epochs", "All epochs")
}

func resultOf(r *domain.EpochResult) result { return result(*r) }

// choice is which payouts of an epoch somebody wants to see.
type choice struct {
	show    string
	text    string // of the payee as it was asked for
	node    uint64 // of the text
	account domain.Address
}

func readChoice(r *http.Request) (c choice, err error) {
	q := r.URL.Query()
	c.show, c.text = q.Get("show"), strings.TrimSpace(q.Get("payee"))
	if c.show == "" {
		c.show = "all"
	}
	if c.show != "all" && c.show != "first" {
		return c, badQuery("show %q: want all or first", c.show)
	}
	if strings.HasPrefix(c.text, "0x") {
		c.account, err = parseAccount(c.text)
		return c, err
	}
	if c.node, err = strconv.ParseUint(c.text, 10, 64); err != nil && c.text != "" {
		return c, badQuery("payee %.80q: want the number of a ScalerNode, or an account", c.text)
	}
	return c, nil
}

// wants reports whether a payout is one of those that were chosen.
func (c *choice) wants(p domain.Payout, fresh bool) bool {
	if c.show == "first" && !fresh {
		return false
	}
	switch {
	case c.text == "":
		return true
	case strings.HasPrefix(c.text, "0x"):
		return p.Account == c.account
	}
	return p.ID == c.node && p.Kind != domain.PayoutPayable
}

// payouts fills in the payouts of the page of epoch e, which is c.epochs[at]. Those
// that are not remembered may be among those that the fold needs.
func (c *Chronicle) payouts(page *epochPage, e *projections.Settlement, at int, chosen choice) error {
	all := c.epochs[at].close.Payouts
	if !page.Leaves {
		all = e.Close.Payouts
		page.Leaves = all != nil
	}
	var before []domain.Payout
	if at > 0 && c.hasLeaves(at-1) {
		before = c.epochs[at-1].close.Payouts
	}
	known := at == 0 || before != nil || c.epochs[at-1].close.Total.IsZero()
	rows := []payoutRow{}
	for _, p := range all {
		row := payoutRow{Payout: p}
		j, had := slices.BinarySearchFunc(before, p, domain.Payout.Compare)
		if row.Fresh = !had && known; row.Fresh {
			page.Fresh++
		}
		if !chosen.wants(p, row.Fresh) {
			continue
		}
		if known {
			row.Added = p.Cumulative
		}
		if had {
			row.Added = p.Cumulative.Less0(before[j].Cumulative)
		}
		rows = append(rows, row)
	}
	from, to, err := page.cut(len(rows))
	if err == nil {
		page.Payouts = rows[from:to]
	}
	return err
}
