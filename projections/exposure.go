package projections

import "assay/domain"

// Exposure is what a ScalerNode stands to lose as of the last entry folded:
// where it stands, what a further down era costs, and what the open window
// would cost if it closed now. It is a view; the charges themselves are decided
// when eras become final.
type Exposure struct {
	SN         domain.SNID
	Mode       string // of the policy in force in the open epoch
	Standing   domain.Standing
	Offboarded bool
	Held       domain.Amount

	Required  domain.Amount // node collateral
	Own       domain.Amount // own collateral left
	TopUps    domain.Amount // decided and not yet executed
	Delegated domain.Amount // of positions that are not reclaimed

	DownsToCharge uint64        // further down eras in a row until one is charged, at least 1
	UpsToHealthy  uint64        // up or degraded eras in a row until Healthy, 0 if it is
	NextCharge    domain.Amount // of a charged era, before the cap
	Charged       domain.Amount // in the open window so far
	CapLeft       domain.Amount // what the window's cap still allows

	Tally        domain.Tally // of the open window
	ScorePpm     uint64
	Scored       bool          // enough eras are conclusive
	TierBps      uint64        // of the score
	WindowCharge domain.Amount // if the window closed now
	DownsToTier  uint64        // further down eras until a worse tier, 0 if there is none
	NextTierBps  uint64
}

// Exposure returns what a ScalerNode stands to lose; false if no fact
// introduced it, or while there is no policy.
func (s *State) Exposure(id domain.SNID) (Exposure, bool) {
	n := s.registry.sns[id]
	if n == nil || s.policies.first == nil {
		return Exposure{}, false
	}
	p := s.openPolicy()
	against := n.suspicion()
	x := Exposure{
		SN: id, Mode: p.SlashingMode, Standing: n.standing, Offboarded: n.offboard, Held: against.held,
		Required: s.registry.required(n), Own: s.collateral.own(id).left(), TopUps: n.topUp.decided,
		Charged: against.charged, Tally: n.tally,
	}
	for _, pos := range s.collateral.bySN[id] {
		x.Delegated = x.Delegated.Plus(pos.left())
	}
	x.CapLeft = x.Required.Bps(p.WindowCapBps).Less0(against.charged)
	x.NextCharge = x.Required.Bps(p.SlashRateBps)
	x.DownsToCharge = 1
	if n.standing.State != domain.Slashing && n.standing.Run < p.GraceEras {
		x.DownsToCharge = p.GraceEras - n.standing.Run + 1
	}
	if n.standing.State != domain.Healthy {
		x.UpsToHealthy = p.RecoverEras - min(n.standing.Recovery, p.RecoverEras-1)
	}
	x.score(n, p, s.policies.erasPerWindow())
	return x, true
}

// openPolicy returns the policy of the epoch that the next final era belongs to.
func (s *State) openPolicy() *domain.Policy {
	if s.sealed != nil {
		return s.sealed.policy
	}
	return s.policies.ofEra(s.policies.genesisEra())
}

// score fills in what the window costs as it stands, and how many further down
// eras lead to a worse tier, of those that the window has left.
func (x *Exposure) score(n *scaler, p *domain.Policy, eras uint64) {
	x.ScorePpm, x.Scored = n.tally.Score(p.WindowMinConclusivePpm)
	if x.Scored {
		x.TierBps = p.TierBps(x.ScorePpm)
		x.WindowCharge = x.Required.Bps(x.TierBps).Less0(n.suspicion().continued).Min(x.CapLeft)
	}
	next := n.tally
	for next.Eras < min(eras, maxErasAtOnce) {
		next.Count(domain.VerdictDown)
		if score, ok := next.Score(p.WindowMinConclusivePpm); ok && p.TierBps(score) > x.TierBps {
			x.DownsToTier, x.NextTierBps = next.Eras-n.tally.Eras, p.TierBps(score)
			return
		}
	}
}
