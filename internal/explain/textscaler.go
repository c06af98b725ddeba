package explain

import (
	"fmt"
	"strings"

	"assay/domain"
)

// scaler writes why a ScalerNode got what it got.
func (p *page) scaler(s *Scaler, e *Epoch) {
	p.line("Hardware Provider %d, paid on %s; class %s in %s, %s", s.HP, s.Account, s.Class, s.Region, count(s.Units, "unit", "units"))
	p.line("")
	told := false
	for i := 0; i < len(s.Eras); {
		j := i + 1
		for !p.full && j < len(s.Eras) && s.Eras[j].alike(&s.Eras[i]) {
			j++
		}
		p.scalerEras(s.Eras[i:j])
		if earned := s.Eras[i].Earned; earned != nil && (p.full || !told && !earned.Division.Gross.IsZero()) {
			p.formula(s.Eras[i].Era, earned)
			told = true
		}
		i = j
	}
	if len(s.Eras) == 0 {
		p.line("No era of the epoch is sealed yet.")
	}
	d := &s.Totals
	p.line("In the epoch, in ICNT: gross %s, held before %s", d.Gross.ICNT(), d.HeldBefore.ICNT())
	p.line("  became: %s", nonzero([]Term{
		{"paid", d.Paid}, {"delegators", d.DelegatorShare}, {"into node collateral", d.NodeTopUp},
		{"into network collateral", d.NetworkTopUp}, {"still held", d.HeldAfter}, {"forfeited", d.Forfeited},
	}))
	if !d.Paid.IsZero() {
		p.line("  what is paid is a part of the account's leaf: assay explain account %s --epoch %d", s.Account, e.Number)
	}
	p.charges(s.Charges, s.Voided)
	p.exposure(s.Exposure)
}

// scalerEras writes eras that are alike as one.
func (p *page) scalerEras(alike []ScalerEra) {
	first, last := &alike[0], &alike[len(alike)-1]
	name := eras(first.Era, last.Era)
	if first.Stage == StageAbsent {
		p.line("%s: not judged, %s", name, first.Why)
		return
	}
	j := first.Verdict
	p.line("%s: %s", name, j.words())
	if j.Why != "" {
		p.line("    %s; nobody is slashed, and pay follows the evidence", j.Why)
	}
	if j.Failed != nil {
		p.line("    fails %s: %s", j.Failed.Metric, j.Failed.words())
	}
	if first.Stage == StageSealed {
		p.line("    not final: governance may still reverse it; nothing is credited yet")
		return
	}
	p.earned(alike)
}

// earned writes what became of the gross of eras that are alike: of each, if
// they are equal, else of all.
func (p *page) earned(alike []ScalerEra) {
	w := alike[0].Earned
	d, of := w.Division.flows(), ""
	for _, e := range alike[1:] {
		if e.Earned.Division.flows() != d {
			of = " together"
		}
	}
	switch {
	case of != "":
		d = Division{}
		for _, e := range alike {
			d.add(&e.Earned.Division)
		}
	case len(alike) > 1:
		of = " each"
	}
	state := alike[len(alike)-1].Earned.State
	if d.Gross.IsZero() && d.Released.IsZero() {
		p.line("    earned nothing: %s; state after: %s", w.nothing(), state)
		return
	}
	gross := fmt.Sprintf("    gross %s ICNT%s", d.Gross.ICNT(), of)
	if !d.Released.IsZero() {
		gross += fmt.Sprintf(", and %s ICNT that were held are released", d.Released.ICNT())
	}
	held := Term{"held", domain.Amount{}}
	if w.Division.shape()[7] {
		held.Amount = d.Part
	}
	p.line("%s: %s; state after: %s", gross, nonzero([]Term{
		{"paid", d.Paid}, {"delegators", d.DelegatorShare}, {"into node collateral", d.NodeTopUp},
		{"into network collateral", d.NetworkTopUp}, {"forfeited", d.Forfeited}, held,
	}), state)
}

// words says what a verdict is and rests on.
func (j *Judgement) words() string {
	words := fmt.Sprintf("%s: %d of %s, %s of the weight, %s needed", j.Verdict, j.Confirmed,
		count(j.Qualified, "HyperNode", "HyperNodes"), percent(j.WeightPpm), percent(j.QuorumPpm))
	if len(j.Missing) > 0 && len(j.Missing) <= 6 {
		var ids []string
		for _, h := range j.Missing {
			ids = append(ids, fmt.Sprint(h))
		}
		words += "; missing " + strings.Join(ids, ", ")
	}
	if j.Reversed != "" || j.CountsAs != "" && j.CountsAs != j.Verdict {
		words += fmt.Sprintf("; governance reversed it (%q), it counts as %s", j.Reversed, j.CountsAs)
	}
	return words
}

// formula writes how an era's gross comes about and is divided, with numbers.
func (p *page) formula(e domain.Era, w *Earned) {
	p.line("      so in era %d, of %d s:", e, w.To-w.From)
	for _, b := range w.Bookings {
		p.line("      booking, slot %d: %s ICNT x %s x %d s / %d s x %s = %s   (%s %d)", b.Slot, b.Price.ICNT(),
			count(b.Units, "unit", "units"), b.Seconds, uint64(domain.Month), percent(w.WeightPpm), b.Amount.ICNT(), p.from, b.Record)
	}
	c := &w.Capacity
	if none := c.none(); none != "" {
		p.line("      capacity reward: none, %s", none)
	} else {
		p.line("      capacity reward: %d ICNT x %d s x %d vacant x %d units x %s / (1440 days x %d units x %d) = %s",
			c.Release, c.Seconds, c.Vacant, c.Units, percent(w.WeightPpm), c.Total, max(c.Total, c.Target), c.Amount.ICNT())
	}
	if w.MultiplierPpm != 1e6 {
		p.line("      times the policy's multiplier %s = %s", percent(w.MultiplierPpm), w.Division.Gross.ICNT())
	}
	d := &w.Division
	if !d.NodeTopUp.IsZero() {
		p.line("      into node collateral: %s required, %s there, %s decided and waiting", w.Required.ICNT(), w.Left.ICNT(), w.TopUps.ICNT())
	}
	if w.Positions > 0 && !w.ShareRate.IsZero() {
		p.line("      delegators: %s of the rest, shared by %s of %s ICNT", rate(w.ShareRate), count(w.Positions, "position", "positions"), w.TakingPart.ICNT())
	}
	switch {
	case d.HeldAfter.Cmp(d.HeldBefore) > 0:
		p.line("      held: the node is in state %s; it is paid when the node is healthy again", w.State)
	case !d.Forfeited.IsZero():
		p.line("      forfeited to the reserve: the node was offboarded while in state %s", w.State)
	}
	if !d.NetworkTopUp.IsZero() {
		p.line("      into network collateral: %s of the paid part, %s required, %s there", percent(w.RedirectPpm), w.NetRequired.ICNT(), w.NetThere.ICNT())
	}
}

// nothing says why an era's gross is nothing.
func (w *Earned) nothing() string {
	if w.WeightPpm == 0 {
		return "the era weighs nothing for it"
	}
	why := "no booking ran"
	if len(w.Bookings) > 0 {
		why = "its bookings come to less than a wei"
	}
	if none := w.Capacity.none(); none != "" {
		why += ", and there is no capacity reward, for " + none
	}
	return why
}

// none says why there is no capacity reward, "" if there is one.
func (c *CapacityReward) none() string {
	switch {
	case c.None != "":
		return c.None
	case !c.Amount.IsZero():
		return ""
	case c.Release == 0:
		return "the class releases nothing"
	case c.Vacant == 0:
		return "all capacity of the class is booked"
	}
	return ""
}

// rate prints a 1e18 fixed-point number as a percentage, cut to 4 digits.
func rate(a domain.Amount) string {
	ppm := a.MulDiv(domain.Wei(1e6), domain.One()).Big()
	if !ppm.IsUint64() {
		return a.String() + " / 1e18"
	}
	return percent(ppm.Uint64())
}

// charges writes what was slashed and why.
func (p *page) charges(charges []Charge, voided []domain.Slash) {
	if len(charges) == 0 {
		return
	}
	p.line("Charges")
	for i := range charges {
		c := &charges[i]
		if !p.full && c.None != "" && c.Window == nil && len(charges) > 6 {
			continue
		}
		p.charge(c)
	}
	for _, l := range voided {
		p.line("  voided by a veto before the epoch closed: %s ICNT of %s", l.Amount.ICNT(), shortPlace(l.Position))
	}
}

func (p *page) charge(c *Charge) {
	name := fmt.Sprintf("era %d, state %s", c.Era, c.State)
	if w := c.Window; w != nil {
		name = fmt.Sprintf("window ending with era %d, score %s (%d down, %d degraded of %d conclusive)", c.Era, percent(w.ScorePpm), w.Down, w.Degraded, w.Conclusive)
	}
	if c.None != "" {
		p.line("  %s: no charge, %s", name, c.None)
		return
	}
	p.line("  %s: %s ICNT%s", name, c.Amount.ICNT(), shadow(c.Mode))
	how := fmt.Sprintf("required %s x %s", c.Required.ICNT(), basis(c.RateBps))
	if c.Window != nil {
		how += fmt.Sprintf(" - %s charged continuously", c.Window.Continuous.ICNT())
	}
	if c.Uncut != c.Amount {
		how += fmt.Sprintf(" = %s, cut by the window's cap: %s of required, %s charged before", c.Uncut.ICNT(), basis(c.CapBps), c.Before.ICNT())
	}
	p.line("    %s", how)
	var parts []Term
	for _, part := range c.Parts {
		parts = append(parts, Term{shortPlace(part.Position), part.Amount})
	}
	from := "from"
	if c.Mode == domain.ModeShadow {
		from = "would be from"
	}
	p.line("    %s %s", from, nonzero(append(parts, Term{"uncollected", c.Uncollected})))
}

// shadow says what shadow mode means for a charge.
func shadow(mode string) string {
	if mode == domain.ModeShadow {
		return " (shadow mode: nothing is taken)"
	}
	return ""
}

// shortPlace is what a charge takes from, in few letters.
func shortPlace(id domain.Position) string {
	if id == (domain.Position{}) {
		return "own collateral"
	}
	return "position " + short(id.String())
}

// exposure writes what the node stands to lose from here on.
func (p *page) exposure(x *Exposure) {
	if x == nil || x.Offboarded {
		return
	}
	p.line("Exposure %s: state %s, mode %s", p.when, x.State, x.Mode)
	p.line("  collateral %s required, %s there, %s of top-ups waiting; %s delegated", x.Required.ICNT(), x.Own.ICNT(), x.TopUps.ICNT(), x.Delegated.ICNT())
	if !x.NextCharge.IsZero() {
		when := "the next down era"
		if x.DownsToCharge > 1 {
			when = fmt.Sprintf("down era %d in a row from here", x.DownsToCharge)
		}
		p.line("  next charge: %s ICNT, with %s; this window has charged %s, its cap leaves %s",
			x.NextCharge.Min(x.CapLeft).ICNT(), when, x.Charged.ICNT(), x.CapLeft.ICNT())
	}
	w := &x.Window
	switch {
	case x.Scored:
		p.line("  window so far: score %s (%d down, %d degraded of %d conclusive eras), tier %s: %s ICNT if it closed now",
			percent(w.ScorePpm), w.Down, w.Degraded, w.Conclusive, basis(x.TierBps), x.WindowCharge.ICNT())
	case w.Eras > 0:
		p.line("  window so far: too few conclusive eras (%d of %d) for a score", w.Conclusive, w.Eras)
	}
	if x.DownsToTier > 0 {
		p.line("  next tier: %s of required after %s", basis(x.NextTierBps), count(x.DownsToTier, "more down era", "more down eras"))
	}
}
