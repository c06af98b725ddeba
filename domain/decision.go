package domain

import "strconv"

// A Decision is what a fold concludes: a verdict, an era's final figures of a
// ScalerNode, a charge, an epoch. Its JSON form is the record of facts.md.
type Decision interface {
	// Route returns the subject under which the decision is published, and an
	// id that is unique to it, so that consumers see it once.
	Route() (subject, id string)
}

type (
	// Verdict is what was found of a ScalerNode when an era was sealed (rules §3).
	Verdict struct {
		Record    string `json:"record"` // "verdict"
		Era       Era    `json:"era"`
		SN        SNID   `json:"sn"`
		Verdict   string `json:"verdict"`
		Confirmed uint64 `json:"confirmed"` // confirmed pairs with HyperNodes of Q_E
		Qualified uint64 `json:"qualified"` // size of Q_E
		WeightPpm uint64 `json:"weight_ppm"`

		// Evidence behind it; not part of the record.
		Observers []HNID       `json:"-"` // HyperNodes of A_E whose pair was confirmed
		Missing   []HNID       `json:"-"` // HyperNodes of Q_E whose pair was not
		Reports   []uint64     `json:"-"` // log indexes of the ScalerNode's own reports
		Failed    *FailedCheck `json:"-"` // what degraded it, nil otherwise
	}
	// FailedCheck is a check that a ScalerNode misses (rules §3.8).
	FailedCheck struct {
		MetricCheck
		Found   Value // the median of what was measured, or what the daemon says
		Missing bool  // the daemon says nothing, or two things
	}
	// Final is a ScalerNode's era once nothing can change it (rules §5, §6).
	Final struct {
		Record         string     `json:"record"` // "final"
		Era            Era        `json:"era"`
		SN             SNID       `json:"sn"`
		State          SlashState `json:"state"`
		Gross          Amount     `json:"gross"`
		Held           Amount     `json:"held"`
		DelegatorShare Amount     `json:"delegator_share"`
		NodeTopUp      Amount     `json:"node_top_up"`
		NetworkTopUp   Amount     `json:"network_top_up"`
		Payable        Amount     `json:"payable"`
	}
	// Charge is a decided slash (rules §4).
	Charge struct {
		Record      string `json:"record"` // "charge"
		Era         Era    `json:"era"`
		Epoch       Epoch  `json:"epoch"`
		SN          SNID   `json:"sn"`
		Reason      string `json:"reason"` // "continuous" or "window"
		Amount      Amount `json:"amount"`
		Parts       []Part `json:"parts"`
		Uncollected Amount `json:"uncollected"`
		Mode        string `json:"mode"`

		// The formula's inputs; not part of the record.
		Required Amount   `json:"-"`
		RateBps  uint64   `json:"-"`
		Standing Standing `json:"-"`
		Uncut    Amount   `json:"-"` // before the window's cap
		CapBps   uint64   `json:"-"`
		Before   Amount   `json:"-"` // all charges of the window before this one
		// Of window charges only: the score and its inputs, what is deducted for
		// continuous charges, and the first down or degraded era, whose exposed
		// positions are charged.
		ScorePpm  uint64 `json:"-"`
		Tally     Tally  `json:"-"`
		Continued Amount `json:"-"`
		FirstBad  *Era   `json:"-"`
	}
	// EpochClose is an epoch's outcome: the result to settle and its leaves.
	EpochClose struct {
		Record     string   `json:"record"` // "epoch"
		Epoch      Epoch    `json:"epoch"`
		FirstEra   Era      `json:"first_era"`
		LastEra    Era      `json:"last_era"`
		PayoutRoot Hash     `json:"payout_root"`
		Total      Amount   `json:"payout_total"`
		SlashRoot  Hash     `json:"slash_root"`
		SlashTotal Amount   `json:"slash_total"`
		Covered    bool     `json:"covered"`
		Shortfall  Amount   `json:"shortfall"`
		Payouts    []Payout `json:"payouts"`

		Result  EpochResult `json:"-"`
		Digest  Hash        `json:"-"`
		Slashes []Slash     `json:"-"`
	}
)

// Words of Charge.Reason.
const (
	ChargeContinuous = "continuous"
	ChargeWindow     = "window"
)

func dec[T ~uint64](n T) string { return strconv.FormatUint(uint64(n), 10) }

// Route publishes a verdict under icn.v1.verdict.<era>.<sn>.
func (v *Verdict) Route() (subject, id string) {
	s := "icn.v1.verdict." + dec(v.Era) + "." + dec(v.SN)
	return s, s
}

// Route publishes a final under icn.v1.decision.final.<era>.<sn>.
func (f *Final) Route() (subject, id string) {
	s := "icn.v1.decision.final." + dec(f.Era) + "." + dec(f.SN)
	return s, s
}

// LeafReason returns the charge's reason as slash leaves write it.
func (c *Charge) LeafReason() uint8 {
	if c.Reason == ChargeWindow {
		return ReasonWindow
	}
	return ReasonContinuous
}

// Route publishes a charge under icn.v1.decision.charge.<era>.<sn>; its id
// also has the reason, since an era can have one of each.
func (c *Charge) Route() (subject, id string) {
	s := "icn.v1.decision.charge." + dec(c.Era) + "." + dec(c.SN)
	return s, s + "." + c.Reason
}

// Route publishes an epoch under icn.v1.epoch.<epoch>.
func (e *EpochClose) Route() (subject, id string) {
	s := "icn.v1.epoch." + dec(e.Epoch)
	return s, s
}
