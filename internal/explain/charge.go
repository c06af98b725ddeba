package explain

import (
	"fmt"

	"assay/domain"
	"assay/projections"
)

type (
	// Charge is a decided slash with its inputs (rules §4), or one that came to
	// nothing and why.
	Charge struct {
		Era         domain.Era        `json:"era"`
		Epoch       domain.Epoch      `json:"epoch"`
		SN          domain.SNID       `json:"sn"`
		Reason      string            `json:"reason"`
		Mode        string            `json:"mode"`
		State       domain.SlashState `json:"state"`
		Required    domain.Amount     `json:"required"`
		RateBps     uint64            `json:"rate_bps"`
		Window      *WindowScore      `json:"window,omitempty"` // of window charges
		Uncut       domain.Amount     `json:"uncut"`            // before the cap
		CapBps      uint64            `json:"cap_bps"`
		Before      domain.Amount     `json:"charged_before"` // in the window
		Amount      domain.Amount     `json:"amount"`
		Parts       []domain.Part     `json:"parts"`
		Uncollected domain.Amount     `json:"uncollected"`
		None        string            `json:"none,omitempty"` // why it came to nothing
	}
	// WindowScore is what a window charge rests on.
	WindowScore struct {
		ScorePpm   uint64        `json:"score_ppm"`
		Eras       uint64        `json:"eras"`
		Conclusive uint64        `json:"conclusive"`
		Down       uint64        `json:"down"`
		Degraded   uint64        `json:"degraded"`
		Continuous domain.Amount `json:"continuous"` // charges of the window, which are deducted
		FirstBad   *domain.Era   `json:"first_bad_era,omitempty"`
	}
	// Exposure is what a node stands to lose as of the last record: see
	// projections.Exposure.
	Exposure struct {
		Mode          string            `json:"mode"`
		State         domain.SlashState `json:"state"`
		Run           uint64            `json:"run"`
		Recovery      uint64            `json:"recovery"`
		Offboarded    bool              `json:"offboarded"`
		Held          domain.Amount     `json:"held"`
		Required      domain.Amount     `json:"required"`
		Own           domain.Amount     `json:"own_left"`
		TopUps        domain.Amount     `json:"top_ups_waiting"`
		Delegated     domain.Amount     `json:"delegated"`
		DownsToCharge uint64            `json:"downs_to_charge"`
		UpsToHealthy  uint64            `json:"ups_to_healthy"`
		NextCharge    domain.Amount     `json:"next_charge"`
		Charged       domain.Amount     `json:"charged"`
		CapLeft       domain.Amount     `json:"cap_left"`
		Window        WindowScore       `json:"window"`
		Scored        bool              `json:"scored"`
		TierBps       uint64            `json:"tier_bps"`
		WindowCharge  domain.Amount     `json:"window_charge"`
		DownsToTier   uint64            `json:"downs_to_tier"`
		NextTierBps   uint64            `json:"next_tier_bps"`
	}
)

func newScore(ppm uint64, t domain.Tally) WindowScore {
	return WindowScore{ScorePpm: ppm, Eras: t.Eras, Conclusive: t.Conclusive, Down: t.Down, Degraded: t.Degraded}
}

// newCharge lays a charge out.
func newCharge(c *domain.Charge) Charge {
	x := Charge{
		Era: c.Era, Epoch: c.Epoch, SN: c.SN, Reason: c.Reason, Mode: c.Mode, State: c.Standing.State,
		Required: c.Required, RateBps: c.RateBps, Uncut: c.Uncut, CapBps: c.CapBps, Before: c.Before,
		Amount: c.Amount, Parts: orEmpty(c.Parts), Uncollected: c.Uncollected,
	}
	if c.Reason == domain.ChargeWindow {
		score := newScore(c.ScorePpm, c.Tally)
		score.Continuous, score.FirstBad = c.Continued, c.FirstBad
		x.Window = &score
	}
	return x
}

// newSpared lays out a charge that came to nothing.
func newSpared(n *domain.NotCharged) Charge {
	x := newCharge(&n.Charge)
	switch {
	case n.TooFew:
		x.None = fmt.Sprintf("too few eras of the window are conclusive: %d of %d", x.Window.Conclusive, x.Window.Eras)
	case x.Required.IsZero():
		x.None = "no collateral is required of the node"
	case x.RateBps == 0 && x.Window != nil:
		x.None = "the score is good enough for the tier without a charge"
	case x.Uncut.IsZero() && x.Window != nil:
		x.None = "the continuous charges of the window are as much already"
	case x.Uncut.IsZero():
		x.None = "the rate is zero"
	default:
		x.None = "the window's cap is used up"
	}
	return x
}

// newExposure lays out what a node stands to lose, nil for nil.
func newExposure(x *projections.Exposure) *Exposure {
	if x == nil {
		return nil
	}
	return &Exposure{
		Mode: x.Mode, State: x.Standing.State, Run: x.Standing.Run, Recovery: x.Standing.Recovery, Offboarded: x.Offboarded,
		Held: x.Held, Required: x.Required, Own: x.Own, TopUps: x.TopUps, Delegated: x.Delegated,
		DownsToCharge: x.DownsToCharge, UpsToHealthy: x.UpsToHealthy, NextCharge: x.NextCharge,
		Charged: x.Charged, CapLeft: x.CapLeft, Window: newScore(x.ScorePpm, x.Tally), Scored: x.Scored,
		TierBps: x.TierBps, WindowCharge: x.WindowCharge, DownsToTier: x.DownsToTier, NextTierBps: x.NextTierBps,
	}
}

// reasonWord is a slash leaf's reason in words.
func reasonWord(reason uint8) string {
	if reason == domain.ReasonWindow {
		return "window charges"
	}
	return "continuous charges"
}

// placeWord is what a slash takes from.
func placeWord(p domain.Position) string {
	if p == (domain.Position{}) {
		return "own collateral"
	}
	return "position " + p.String()
}
