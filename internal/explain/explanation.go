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

// Explain answers, once everything was applied. The evidence of a simulation is
// nil. The error wraps ErrUnknown if the records do not know the subject, or the
// epoch has not begun.
func (f *Fold) Explain(evidence Evidence) (*Explanation, error) {
	if !f.people.known(f.subject) {
		return nil, fmt.Errorf("%s: no fact introduced it: %w", f.subject, ErrUnknown)
	}
	k, err := f.epoch()
	if err != nil {
		return nil, err
	}
	c := f.chapters[k]
	if c == nil {
		c = newChapter(k)
	}
	x := &Explanation{
		Record: "explanation", Subject: f.subject, Source: SourceLog, Entries: f.entries,
		Sums: []Sum{}, Advice: []string{}, Records: []Record{},
	}
	if evidence == nil {
		x.Source = SourceSimulation
	}
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
	x.Records = f.records(c, evidence)
	return x, nil
}

// epoch returns the epoch to explain.
func (f *Fold) epoch() (domain.Epoch, error) {
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
func (f *Fold) describe(c *chapter) Epoch {
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
		Payouts: c.sums[0], Slashes: c.sums[1], Carried: len(d.Slashes) - c.sums[1],
	}
	for _, s := range f.state.Settlements() {
		if s.Close.Epoch == c.epoch {
			e.Close.Phase, e.Close.Approvals = s.Phase, len(s.Approvals)
			e.Close.Attested, e.Close.Disputed = len(s.Attested), len(s.Disputed)
		}
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
func (f *Fold) policy(c *chapter) domain.Policy {
	r, _ := f.policies.InForce(c.epoch)
	return r.Policy
}

// isSealed reports whether an era has its verdicts.
func (f *Fold) isSealed(e domain.Era) bool { return f.anySealed && e <= f.sealed }

// exposure is projections.Exposure, nil if there is none.
func (f *Fold) exposure(id domain.SNID) *projections.Exposure {
	x, ok := f.state.Exposure(id)
	if !ok {
		return nil
	}
	return &x
}
