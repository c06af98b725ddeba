package projections

import (
	"assay/domain"
)

// rewards is what the chain says about rewards as a whole, and the delegation
// accumulator A (rules §6).
type rewards struct {
	activated   bool
	activatedAt uint64 // unix seconds
	unlocked    domain.Amount
	knots       []domain.Amount // of the APY curve, 1e18
	baseA       domain.Amount   // A, 1e18
	updatedAt   uint64          // unix seconds of the last update of A
}

// applyRewards folds the facts about rewards; false if f is not one.
func (s *State) applyRewards(f domain.ChainFact) bool {
	r := &s.rewards
	switch f := f.(type) {
	case *domain.RewardsActivated:
		if !r.activated {
			r.activated, r.activatedAt = true, f.Time
		}
	case *domain.UnlockedSupply:
		r.unlocked = f.Amount
	case *domain.APYCurve:
		s.updateA()
		r.knots = f.Knots
	default:
		return false
	}
	return true
}

// updateA brings A up to the time of the last chain fact.
func (s *State) updateA() {
	r, now := &s.rewards, s.calendar.place().Time
	apy := domain.MaxAPY(r.knots, s.collateral.totalDelegated())
	r.baseA = r.baseA.Plus(apy.MulDiv(domain.Wei(now-r.updatedAt), domain.Wei(domain.Year)))
	r.updatedAt = now
}

// checkpoint books what a position earned so far, payable to its delegator.
// A must be up to date. An undelegated position earns nothing.
func (s *State) checkpoint(p *position) {
	if p.undelegated {
		return
	}
	var deltaN domain.Amount
	nodeN := s.registry.sns[p.SN].nodeN
	if p.takesPart {
		deltaN = nodeN.Minus(p.checkedN)
	}
	deltaA := s.rewards.baseA.Minus(p.checkedA)
	reward := domain.PositionReward(p.left(), deltaA, deltaN, p.LockFactor)
	share := p.left().MulDiv(deltaN, domain.One())
	s.books.positioned(reward.Minus(share), share)
	if s.trace != nil {
		s.trace(&domain.PositionEarned{
			Position: p.Position, SN: p.SN, Delegator: p.Delegator, Left: p.left(),
			DeltaA: deltaA, DeltaN: deltaN, LockFactor: p.LockFactor,
			Delegation: reward.Minus(share), Share: share, Time: s.rewards.updatedAt, Opened: p.record,
		})
	}
	p.checkedA, p.checkedN = s.rewards.baseA, nodeN
	s.credits.add(payee{kind: domain.PayoutPayable, account: p.Delegator}, reward)
}

// beforeChange updates A and books a position's reward before its amount
// changes; own collateral earns nothing.
func (s *State) beforeChange(id domain.Position) {
	if p := s.collateral.positions[id]; p != nil {
		s.updateA()
		s.checkpoint(p)
	}
}

// shareOut gives the delegators of n their share of a final era's reward
// through the node's accumulator; nothing if no position takes part.
func (s *State) shareOut(n *scaler, e domain.Era, reward domain.Amount) domain.Amount {
	taking, _ := s.takingPart(n, e)
	if taking.IsZero() {
		return domain.Amount{}
	}
	share := reward.MulDiv(n.NodeRewardShare, domain.One())
	n.nodeN = n.nodeN.Plus(share.MulDiv(domain.One(), taking))
	return share
}

// takingPart returns what takes part in the share of an era, and how many
// positions that is: those not undelegated that the era began after. From their
// first such era on, N counts for them from its value before that era's share.
func (s *State) takingPart(n *scaler, e domain.Era) (taking domain.Amount, positions uint64) {
	if !n.delegated {
		return domain.Amount{}, 0
	}
	start, ok := s.calendar.segments.Start(e)
	if !ok {
		return domain.Amount{}, 0
	}
	for _, p := range s.collateral.bySN[n.SN] {
		if p.undelegated || p.Block >= start {
			continue
		}
		if !p.takesPart {
			p.takesPart, p.checkedN = true, n.nodeN
		}
		taking = taking.Plus(p.left())
		positions++
	}
	return taking, positions
}

// checkpointAll books every position at an epoch's close.
func (s *State) checkpointAll() {
	s.updateA()
	for _, id := range s.registry.snIDs {
		if !s.registry.scalerAt(id).delegated {
			continue
		}
		for _, p := range s.collateral.bySN[id] {
			s.checkpoint(p)
		}
	}
}
