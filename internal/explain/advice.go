package explain

import (
	"fmt"
	"slices"

	"assay/domain"
	"assay/projections"
)

// percent prints parts per million.
func percent(ppm uint64) string {
	s := fmt.Sprintf("%d.%04d", ppm/1e4, ppm%1e4)
	for s[len(s)-1] == '0' {
		s = s[:len(s)-1]
	}
	if s[len(s)-1] == '.' {
		s = s[:len(s)-1]
	}
	return s + " %"
}

// basis prints basis points.
func basis(bps uint64) string { return percent(bps * 100) }

// count prints a number and its noun.
func count(n uint64, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// scalerAdvice says what would change what the node gets.
func (s *Scaler) advice(c *chapter) []string {
	var a []string
	x := s.Exposure
	if x == nil {
		return a
	}
	if x.Offboarded {
		return append(a, "The node was offboarded: it earns no more, and what would be held is forfeited.")
	}
	switch {
	case x.UpsToHealthy > 0 && !x.Held.IsZero():
		a = append(a, fmt.Sprintf("%s in a row %s the %s ICNT that are held.", count(x.UpsToHealthy, "up era", "up eras"),
			verb(x.UpsToHealthy, "releases", "release"), x.Held.ICNT()))
	case x.UpsToHealthy > 0:
		a = append(a, fmt.Sprintf("%s in a row %s the node to healthy.", count(x.UpsToHealthy, "up era", "up eras"),
			verb(x.UpsToHealthy, "brings", "bring")))
	}
	if there := x.Own.Plus(x.TopUps); there.Cmp(x.Required) < 0 {
		a = append(a, fmt.Sprintf("Adding %s ICNT of node collateral ends the diversion of rewards into it.", x.Required.Minus(there).ICNT()))
	}
	if !x.TopUps.IsZero() {
		a = append(a, fmt.Sprintf("%s ICNT of top-ups are decided and wait to be settled on chain.", x.TopUps.ICNT()))
	}
	a = append(a, networkAdvice(c, s.SN)...)
	a = append(a, missingAdvice(s)...)
	if x.Mode == domain.ModeShadow {
		a = append(a, "The policy's mode is shadow: charges are computed and published, and nothing is taken.")
	}
	return a
}

// networkAdvice is about the diversion into network collateral.
func networkAdvice(c *chapter, id domain.SNID) []string {
	for i := len(c.eras) - 1; i >= 0; i-- {
		w := &c.eras[i]
		if w.out.SN != id {
			continue
		}
		short := w.in.NetRequired.Less0(w.in.NetThere).Less0(w.out.NetworkTopUp)
		if w.in.RedirectPpm == 0 || short.IsZero() {
			return nil
		}
		return []string{fmt.Sprintf("Delegating %s ICNT more to the node ends the diversion of %s of its paid part into network collateral.",
			short.ICNT(), percent(w.in.RedirectPpm))}
	}
	return nil
}

// missingAdvice names the HyperNodes that did not see the node, and the check
// that it misses.
func missingAdvice(s *Scaler) []string {
	var a []string
	missing := make(map[domain.HNID]uint64)
	var ids []domain.HNID
	var dark uint64
	var failed *FailedCheck
	for _, e := range s.Eras {
		switch {
		case e.Verdict == nil:
			continue
		case len(e.Verdict.ConfirmedBy) == 0:
			dark++
			continue
		case e.Verdict.Failed != nil:
			failed = e.Verdict.Failed
		}
		for _, h := range e.Verdict.Missing {
			if missing[h] == 0 {
				ids = append(ids, h)
			}
			missing[h]++
		}
	}
	if dark > 0 {
		a = append(a, fmt.Sprintf("In %s no HyperNode confirmed the node: it was down, or cut off from all of them.", count(dark, "era", "eras")))
	}
	slices.Sort(ids)
	for i, h := range ids {
		if i == maxReporters {
			a = append(a, fmt.Sprintf("%s did not confirm it in some era.", count(uint64(len(ids)-i), "more HyperNode", "more HyperNodes")))
			break
		}
		a = append(a, fmt.Sprintf("HyperNode %d did not confirm the node in %s: check the way between them.", h, count(missing[h], "era", "eras")))
	}
	if failed != nil {
		a = append(a, "Meeting the check of "+failed.Metric+" ends the degraded eras: "+failed.words()+".")
	}
	return a
}

// words says what a check found and wants.
func (c *FailedCheck) words() string {
	found := c.Found
	if found == "" {
		found = "nothing, or two different things"
	}
	switch c.Direction {
	case domain.DirectionExact:
		return fmt.Sprintf("the daemon reports %s, the class wants %s", found, c.Reference)
	case domain.DirectionLess:
		return fmt.Sprintf("%s was measured, at most %s of %s is wanted", found, percent(c.MinRatioPpm), c.Reference)
	}
	return fmt.Sprintf("%s was measured, at least %s of %s is wanted", found, percent(c.MinRatioPpm), c.Reference)
}

// advice says what would change what the HyperNode's links get.
func (h *Hyper) advice(open bool) []string {
	var a []string
	if !h.Forfeited.IsZero() {
		a = append(a, fmt.Sprintf("Confirming at least %s of the live nodes of the median Hardware Provider in every era ends the forfeits: %s ICNT were lost here.",
			percent(h.FloorPpm), h.Forfeited.ICNT()))
	}
	if n := len(h.Eras); n > 0 && !h.Eras[n-1].Watching {
		a = append(a, "To count again: be active on chain with a link staked before an era begins, and in every block of it.")
	}
	if len(h.Links) == 0 && !open {
		a = append(a, "No link was staked on it through an era of this epoch, so nothing was earned or forfeited here.")
	}
	return a
}

// accountAdvice points to where the parts are explained.
func (a *Account) advice(k domain.Epoch) []string {
	var out []string
	if a.Leaf != nil && a.Leaf.Cumulative.Cmp(a.Claimed) > 0 {
		out = append(out, fmt.Sprintf("%s ICNT of the leaf are not claimed on chain.", a.Leaf.Cumulative.Minus(a.Claimed).ICNT()))
	}
	for _, n := range a.Nodes {
		d := &n.Totals
		if !d.HeldAfter.IsZero() || !d.Forfeited.IsZero() || !d.NodeTopUp.IsZero() || !d.NetworkTopUp.IsZero() {
			out = append(out, fmt.Sprintf("Why not all of ScalerNode %d is paid: assay explain sn %d --epoch %d", n.SN, n.SN, k))
		}
	}
	for _, l := range a.Links {
		if l.Lost > 0 {
			out = append(out, fmt.Sprintf("ICN Link %d lost %s ICNT: HyperNode %d did not do its work; moving the link to another ends that.",
				l.Link, l.Forfeited.ICNT(), l.HN))
		}
	}
	return out
}

// advice says what a delegator can do.
func (r *PositionReport) advice(x *projections.Exposure) []string {
	var a []string
	switch {
	case r.Reclaimed != nil:
		return append(a, "The position is reclaimed: it earns nothing and nothing can be taken from it.")
	case r.Undelegated != nil:
		a = append(a, "The position is undelegated: it earns no more, and charges can take from it until it is reclaimed.")
	}
	if x == nil {
		return a
	}
	if x.Standing.State != domain.Healthy {
		a = append(a, fmt.Sprintf("ScalerNode %d is in state %s: charges take its own collateral first (%s ICNT are left), then its delegations.",
			r.SN, x.Standing.State, x.Own.ICNT()))
	}
	if x.Mode == domain.ModeShadow {
		a = append(a, "The policy's mode is shadow: charges are computed and published, and nothing is taken.")
	}
	return a
}

// advice says what a link's owner can do.
func (r *LinkReport) advice() []string {
	if !r.Staked {
		return []string{"The link is not staked: it earns nothing until it is staked on a HyperNode before an era begins."}
	}
	if !r.Forfeited.IsZero() {
		return []string{fmt.Sprintf("%s ICNT were lost because HyperNode %d did not do its work; moving the link to another ends that.", r.Forfeited.ICNT(), r.HN)}
	}
	return nil
}

func verb(n uint64, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}
