package projections

import (
	"bytes"
	"math/big"
	"slices"

	"assay/domain"
)

// moveStates moves the state of every node of S_E and returns the charged ones.
func (s *second) moveStates(e domain.Era) (charged []domain.SNID) {
	p := s.policy(e)
	for _, v := range s.judged[e] {
		n, word := s.nodes[v.SN], s.word(v)
		s.history = append(s.history, counted{e, v.SN, word})
		switch {
		case word == "down":
			n.recovery = 0
			if n.state == "healthy" {
				n.state, n.run = "anomaly", 0
			}
			if n.state == "anomaly" {
				n.run++
				if n.run > p.GraceEras {
					n.state = "slashing"
				}
			}
			if n.state == "slashing" {
				charged = append(charged, v.SN)
			}
		case word == "up" || word == "degraded":
			n.run = 0
			n.recovery++
			if n.recovery >= p.RecoverEras {
				n.state = "healthy"
			}
		}
	}
	return charged
}

func (s *second) required(n *plainNode) *big.Int {
	c := s.classes[[2]string{n.Region, n.Class}]
	if c == nil {
		return num(0)
	}
	return floored(times(wei(c.CollateralReq), num(n.Capacity), wei(c.MarketAdjustment)), e18())
}

func bps(a *big.Int, rate uint64) *big.Int { return floored(times(a, num(rate)), num(10_000)) }

func (s *second) chargeContinuous(e domain.Era, sn domain.SNID) {
	p := s.policy(e)
	s.charge(e, sn, "continuous", bps(s.required(s.nodes[sn]), p.SlashRateBps), s.exposed(sn, e, p.StakeLeadEras))
}

// inWindow lists, in order, the nodes with an era in the window that e closes.
func (s *second) inWindow(e domain.Era) (all []domain.SNID) {
	for _, h := range s.history {
		if s.windowOf(h.era) == s.windowOf(e) && !slices.Contains(all, h.sn) {
			all = append(all, h.sn)
		}
	}
	slices.Sort(all)
	return all
}

func (s *second) chargeWindow(e domain.Era, sn domain.SNID) {
	var eras, conclusive, down, degraded uint64
	var exposed []*plainPosition
	bad := false
	for _, h := range s.history {
		if h.sn != sn || s.windowOf(h.era) != s.windowOf(e) {
			continue
		}
		eras++
		switch h.word {
		case "inconclusive":
			continue
		case "down":
			down++
		case "degraded":
			degraded++
		}
		conclusive++
		if h.word != "up" && !bad {
			bad = true
			exposed = s.exposed(sn, h.era, s.policy(h.era).StakeLeadEras)
		}
	}
	p := s.policy(e)
	if conclusive == 0 || 1_000_000*conclusive < p.WindowMinConclusivePpm*eras {
		return
	}
	score := 1_000_000 * (2*(conclusive-down) - degraded) / (2 * conclusive)
	tier := p.Tiers[slices.IndexFunc(p.Tiers, func(t domain.Tier) bool { return t.MinScorePpm <= score })]
	s.charge(e, sn, "window", above(bps(s.required(s.nodes[sn]), tier.Bps), s.chargedIn(e, sn, "continuous")), exposed)
}

// chargedIn adds up the charges of a node in the window of e, of some reasons.
func (s *second) chargedIn(e domain.Era, sn domain.SNID, reasons ...string) *big.Int {
	sum := num(0)
	for _, c := range s.charges {
		if c.sn == sn && s.windowOf(c.era) == s.windowOf(e) && slices.Contains(reasons, c.reason) {
			sum = plus(sum, c.amount)
		}
	}
	return sum
}

// exposed lists the positions on sn that are exposed for e.
func (s *second) exposed(sn domain.SNID, e domain.Era, lead uint64) (all []*plainPosition) {
	if e+1 < s.segments[0].Era+domain.Era(lead) {
		return nil
	}
	before := s.end(e) // of e - lead: the first block of e + 1 - lead
	if lead > 0 {
		before = s.start(e + 1 - domain.Era(lead))
	}
	for _, p := range s.rows {
		if p.SN == sn && p.Block < before && !p.reclaimed {
			all = append(all, p)
		}
	}
	slices.SortFunc(all, func(p, q *plainPosition) int { return bytes.Compare(p.Position[:], q.Position[:]) })
	return all
}

// left is what is left of a node's own collateral, or of a position.
func (s *second) left(sn domain.SNID, onChain *big.Int, id domain.Position) *big.Int {
	decided := num(0)
	for _, p := range s.pieces {
		if p.sn == sn && p.position == id {
			decided = plus(decided, p.open)
		}
	}
	return above(onChain, decided)
}

func (s *second) leftOwn(n *plainNode) *big.Int {
	return s.left(n.SN, n.onChain, domain.Position{})
}

func (s *second) leftOf(p *plainPosition) *big.Int {
	return s.left(p.SN, p.onChain, p.Position)
}

// charge cuts a charge to the cap, divides it and, in enforce mode, decides it.
func (s *second) charge(e domain.Era, sn domain.SNID, reason string, amount *big.Int, exposed []*plainPosition) {
	p, n := s.policy(e), s.nodes[sn]
	room := above(bps(s.required(n), p.WindowCapBps), s.chargedIn(e, sn, "continuous", "window"))
	amount = least(amount, room)
	if amount.Sign() == 0 {
		return
	}
	s.charges = append(s.charges, &plainCharge{e, sn, reason, amount})
	ids := []domain.Position{{}}
	parts := []*big.Int{least(amount, s.leftOwn(n))}
	short := minus(amount, parts[0])
	var lefts []*big.Int
	for _, x := range exposed {
		ids = append(ids, x.Position)
		lefts = append(lefts, s.leftOf(x))
	}
	shares, missing := largestRemainder(short, lefts)
	parts = append(parts, shares...)
	list := []any{}
	for i, part := range parts {
		if part.Sign() == 0 {
			continue
		}
		list = append(list, map[string]any{"position": ids[i].String(), "amount": part.String()})
		if p.SlashingMode == "enforce" {
			if i > 0 {
				s.checkpoint(exposed[i-1])
			}
			s.pieces = append(s.pieces, &piece{s.epochOf(e), sn, ids[i], reason, part, part, false})
		}
	}
	s.records = append(s.records, map[string]any{
		"record": "charge", "era": e, "epoch": s.epochOf(e), "sn": sn, "reason": reason, "amount": amount.String(),
		"parts": list, "uncollected": missing.String(), "mode": p.SlashingMode,
	})
}

// largestRemainder divides as much of amount as there is in proportion to
// lefts, wei for wei, ties to the earlier one.
func largestRemainder(amount *big.Int, lefts []*big.Int) (shares []*big.Int, missing *big.Int) {
	total := num(0)
	for _, l := range lefts {
		total = plus(total, l)
	}
	take := least(amount, total)
	if take.Sign() == 0 {
		return make([]*big.Int, 0), amount
	}
	given := num(0)
	for _, l := range lefts {
		share := floored(times(take, l), total)
		shares = append(shares, share)
		given = plus(given, share)
	}
	rest := func(i int) *big.Int { return new(big.Int).Mod(times(take, lefts[i]), total) }
	topped := map[int]bool{}
	for ; given.Cmp(take) < 0; given = plus(given, num(1)) {
		best := -1
		for i := range lefts {
			if !topped[i] && (best < 0 || rest(i).Cmp(rest(best)) > 0) {
				best = i
			}
		}
		topped[best] = true
		shares[best] = plus(shares[best], num(1))
	}
	return shares, minus(amount, take)
}

// applyCollateral reads what happens to locked tokens of nodes and to slashes.
func (s *second) applyCollateral(f domain.ChainFact) {
	switch f := f.(type) {
	case *domain.CollateralAdded:
		n := s.nodes[f.SN]
		n.onChain = plus(n.onChain, wei(f.Amount))
		if f.Source == "settlement" {
			n.topUps = above(n.topUps, wei(f.Amount))
		}
	case *domain.CollateralWithdrawn:
		n := s.nodes[f.SN]
		n.onChain = above(n.onChain, wei(f.Amount))
	case *domain.SlashExecuted:
		s.execute(f)
	case *domain.EpochVetoed:
		s.veto(f.Epoch)
	}
}

// execute uses up what was decided for the epoch, node and place of a slash;
// only the rest lowers what is left.
func (s *second) execute(f *domain.SlashExecuted) {
	rest := wei(f.Amount)
	var use []*piece
	for _, p := range s.pieces {
		if p.epoch == f.Epoch && p.sn == f.SN && p.position == f.Position {
			use = append(use, p)
			rest = above(rest, p.open)
		}
	}
	position := s.position(f.Position)
	if position != nil && rest.Sign() > 0 {
		s.checkpoint(position)
	}
	amount := wei(f.Amount)
	for _, p := range use {
		used := least(amount, p.open)
		amount, p.open = minus(amount, used), minus(p.open, used)
	}
	if position != nil {
		position.onChain = above(position.onChain, wei(f.Amount))
	} else {
		s.nodes[f.SN].onChain = above(s.nodes[f.SN].onChain, wei(f.Amount))
	}
}

// veto voids the charges of an epoch and of those that its tree carried.
func (s *second) veto(k domain.Epoch) {
	vetoed := []domain.Epoch{k}
	for _, r := range s.results {
		if r.epoch == k {
			vetoed = append(vetoed, r.carried...)
		}
	}
	for _, p := range s.pieces {
		if !slices.Contains(vetoed, p.epoch) {
			continue
		}
		p.vetoed = true
		if position := s.position(p.position); position != nil && p.open.Sign() > 0 {
			s.checkpoint(position)
		}
		p.open = num(0)
	}
}
