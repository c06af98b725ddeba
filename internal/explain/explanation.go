package explain

import (
	"fmt"

	"assay/domain"
	"assay/projections"
)

type (
	// An Explanation is the answer: the epoch, what the subject got in it and
	// why, the sums that hold, what would change it, and the records behind it.
	// Amounts are in wei. docs/explain.md describes its JSON form.
	Explanation struct {
		Record   string          `json:"record"` // "explanation"
		Subject  Subject         `json:"subject"`
		Source   string          `json:"source"`  // one of Source...
		Checked  string          `json:"checked"` // whose signatures, one of Checked...
		Entries  uint64          `json:"entries"` // records or facts that were folded
		Epoch    Epoch           `json:"epoch"`
		Scaler   *Scaler         `json:"sn,omitempty"`
		Hyper    *Hyper          `json:"hn,omitempty"`
		Account  *Account        `json:"account,omitempty"`
		Position *PositionReport `json:"position,omitempty"`
		Link     *LinkReport     `json:"link,omitempty"`
		Sums     []Sum           `json:"sums"`
		Advice   []string        `json:"advice"` // what would change it, in plain words
		Records  []Record        `json:"records"`
	}
	// Epoch is the epoch in question, as far as it has come.
	Epoch struct {
		Number   domain.Epoch  `json:"epoch"`
		FirstEra domain.Era    `json:"first_era"`
		LastEra  domain.Era    `json:"last_era"`
		Open     bool          `json:"open"` // what is said is said so far
		Policy   PolicyInForce `json:"policy"`
		Close    *Close        `json:"close,omitempty"`
	}
	// PolicyInForce is the policy that an epoch is judged by.
	PolicyInForce struct {
		Hash      domain.Hash  `json:"hash"`
		Record    uint64       `json:"record"`
		FromEpoch domain.Epoch `json:"from_epoch"`
		Mode      string       `json:"mode"` // shadow takes nothing, enforce does
	}
	// Close is how an epoch ended.
	Close struct {
		Record      uint64        `json:"record"` // of the head that closed it
		LogSize     uint64        `json:"log_size"`
		PayoutRoot  domain.Hash   `json:"payout_root"`
		PayoutTotal domain.Amount `json:"payout_total"`
		SlashRoot   domain.Hash   `json:"slash_root"`
		SlashTotal  domain.Amount `json:"slash_total"`
		Covered     bool          `json:"covered"`
		Shortfall   domain.Amount `json:"shortfall"`
		Digest      domain.Hash   `json:"digest"`
		Phase       string        `json:"phase"`    // closed, refused, settled or vetoed, by now
		Payouts     int           `json:"payouts"`  // leaves of the payout tree, all of which add up
		Slashes     int           `json:"slashes"`  // the epoch's own leaves of the slash tree, likewise
		Carried     int           `json:"carried"`  // leaves of epochs before it that were refused for cover
		Attested    int           `json:"attested"` // HyperNodes that recomputed the same result
		Disputed    int           `json:"disputed"` // HyperNodes that found another
		Approvals   int           `json:"approvals"`
	}
	// Sum is an equation that holds: the parts add up to the total.
	Sum struct {
		What  string        `json:"what"`
		Parts []Term        `json:"parts"`
		Total domain.Amount `json:"total"`
	}
	// Term is one part of a sum.
	Term struct {
		What   string        `json:"what"`
		Amount domain.Amount `json:"amount"`
	}
)

// Where an explanation is from.
const (
	SourceLog        = "log"
	SourceSimulation = "simulation"
)

// Whose signatures were checked.
const (
	CheckedAll     = "all"
	CheckedOffices = "offices" // of the observer, governance and the treasury: not those of nodes, nor receipts
	CheckedNone    = "none"    // a simulation has none
)

// freeze says what there is to say of an epoch that the last entry closed. What
// comes later changes nothing of it but what became of the epoch, and what the
// account claimed.
func (f *listener) freeze() {
	if f.open == 0 {
		return
	}
	k := f.open - 1
	if f.want != nil {
		k = *f.want
	}
	if c := f.chapters[k]; c != nil && c.close != nil && c.answer == nil && c.problem == nil {
		c.answer, c.problem = f.compose(c)
	}
}

// answer answers for an epoch. Only all asks for keys.
func (f *listener) answer(k domain.Epoch, evidence Evidence, all bool, keys keys) (*Explanation, error) {
	c := f.chapters[k]
	if c == nil {
		c = newChapter(k)
	}
	if c.close == nil {
		c.answer, c.problem = f.compose(c)
	}
	x := c.answer
	if c.problem != nil {
		return nil, c.problem
	}
	x.Source, x.Checked = SourceLog, CheckedOffices
	switch {
	case evidence == nil:
		x.Source, x.Checked = SourceSimulation, CheckedNone
	case all:
		x.Checked = CheckedAll
	}
	x.Entries = f.entries
	if e := x.Epoch.Close; e != nil {
		o := c.outcome
		e.Phase, e.Attested, e.Disputed, e.Approvals = o.phase, o.attesting, o.disputing, o.approvals
	}
	if x.Account != nil {
		f.finishAccount(x, c)
	}
	x.Records = f.records(c, evidence, all, keys)
	return x, nil
}

// compose says what the epoch was for the subject, as things stand.
func (f *listener) compose(c *chapter) (*Explanation, error) {
	if !f.people.known(f.subject) {
		return nil, f.unknown(c)
	}
	x := &Explanation{Record: "explanation", Subject: f.subject, Sums: []Sum{}, Advice: []string{}, Records: []Record{}}
	x.Epoch = f.describe(c)
	switch f.subject.Kind {
	case KindScaler:
		f.scaler(x, c)
	case KindHyper:
		f.hyper(x, c)
	case KindAccount:
		f.account(x, c)
	case KindPosition:
		f.position(x, c)
	case KindLink:
		f.link(x, c)
	}
	for _, s := range x.Sums {
		if err := s.check(); err != nil {
			return nil, err
		}
	}
	return x, nil
}

// unknown says that no fact introduced the subject in time.
func (f *listener) unknown(c *chapter) error {
	if c.close != nil {
		return fmt.Errorf("%s: no fact introduced it before epoch %d closed: %w", f.subject, c.epoch, ErrUnknown)
	}
	return fmt.Errorf("%s: no fact introduced it: %w", f.subject, ErrUnknown)
}

// epoch returns the epoch to explain.
func (f *listener) epoch() (domain.Epoch, error) {
	switch {
	case f.policies.First() == nil:
		return 0, fmt.Errorf("epoch: there is no policy, so nothing is judged yet: %w", ErrUnknown)
	case f.want == nil && f.open > 0:
		return f.open - 1, nil
	case f.want == nil:
		return 0, nil
	}
	last := f.open
	if now, ok := f.policies.OpenEpoch(); ok {
		last = max(last, now)
	}
	if *f.want > last {
		return 0, fmt.Errorf("epoch %d has not begun, want at most %d: %w", *f.want, last, ErrUnknown)
	}
	return *f.want, nil
}

// describe says what the epoch is and how it ended.
func (f *listener) describe(c *chapter) Epoch {
	first := f.policies.First()
	e := Epoch{Number: c.epoch, Open: c.close == nil}
	e.FirstEra = domain.Era(first.GenesisEra.Value + uint64(c.epoch)*first.ErasPerEpoch.Value)
	e.LastEra = e.FirstEra + domain.Era(first.ErasPerEpoch.Value) - 1
	if r, ok := f.policies.InForce(c.epoch); ok {
		e.Policy = PolicyInForce{Hash: r.Policy.Hash(), Record: r.Record, FromEpoch: r.FromEpoch, Mode: r.Policy.SlashingMode}
		c.cited.cite(r.Record, domain.KindPolicy, author{office: ByGovernance}, "the policy in force")
	}
	if c.close == nil {
		return e
	}
	d := c.close
	e.Close = &Close{
		Record: c.closedBy, LogSize: d.Result.LogSize, PayoutRoot: d.PayoutRoot, PayoutTotal: d.Total,
		SlashRoot: d.SlashRoot, SlashTotal: d.SlashTotal, Covered: d.Covered, Shortfall: d.Shortfall, Digest: d.Digest,
		Payouts: c.sums[0], Slashes: c.sums[1], Carried: c.carried,
	}
	return e
}

// check adds the parts up.
func (s *Sum) check() error {
	var sum domain.Amount
	for _, p := range s.Parts {
		sum = sum.Plus(p.Amount)
	}
	if sum != s.Total {
		return fmt.Errorf("%w: %s: parts %s wei, total %s wei", ErrSum, s.What, sum, s.Total)
	}
	return nil
}

// policy returns the policy of the chapter's epoch, complete.
func (f *listener) policy(c *chapter) domain.Policy {
	r, _ := f.policies.InForce(c.epoch)
	return r.Policy
}

// isSealed reports whether an era has its verdicts.
func (f *listener) isSealed(e domain.Era) bool { return f.anySealed && e <= f.sealed }

// exposure is projections.Exposure, nil if there is none.
func (f *listener) exposure(id domain.SNID) *projections.Exposure {
	x, ok := f.present.Exposure(id)
	if !ok {
		return nil
	}
	return &x
}
