package projections

import (
	"cmp"
	"slices"

	"assay/domain"
)

// token watches ICNT itself: its supply on every chain, and who may change the
// watched contracts. Nothing here changes a payout.
type token struct {
	chains      []*domain.Supply // ascending by chain id
	authorities uint64           // changes so far
	alarms      uint64           // raised so far
}

// Supplies returns what was seen of ICNT on every chain, ascending by chain id.
func (s *State) Supplies() []domain.Supply {
	var all []domain.Supply
	for _, c := range s.token.chains {
		all = append(all, *c)
	}
	return all
}

// Alarms returns how many alarms were raised, and AuthorityChanges how many of
// them about owners and roles.
func (s *State) Alarms() uint64           { return s.token.alarms }
func (s *State) AuthorityChanges() uint64 { return s.token.authorities }

// applyToken folds the facts of the watch; false if f is not one.
func (s *State) applyToken(f domain.ChainFact) bool {
	switch f := f.(type) {
	case *domain.TokenMinted:
		c := s.token.on(f.ChainID)
		c.Minted, c.Mints = c.Minted.Plus(f.Amount), c.Mints+1
		s.watchSupply(c, f.Amount, true)
	case *domain.TokenBurned:
		c := s.token.on(f.ChainID)
		c.Burned, c.Burns = c.Burned.Plus(f.Amount), c.Burns+1
		s.watchSupply(c, f.Amount, false)
	case *domain.AuthorityChanged:
		s.token.authorities++
		s.raise(&domain.Alarm{Alarm: domain.AlarmAuthority, Authority: &domain.Authority{
			Contract: f.Contract, Role: f.Role, From: f.From, To: f.To,
		}})
	default:
		return false
	}
	return true
}

// on returns a chain's supply, made on first use.
func (t *token) on(chainID uint64) *domain.Supply {
	i, ok := t.find(chainID)
	if !ok {
		t.chains = slices.Insert(t.chains, i, &domain.Supply{ChainID: chainID})
	}
	return t.chains[i]
}

func (t *token) find(chainID uint64) (int, bool) {
	return slices.BinarySearchFunc(t.chains, chainID, func(c *domain.Supply, id uint64) int { return cmp.Compare(c.ChainID, id) })
}

// watchSupply raises every alarm that a mint or burn on chain c gives cause to.
// ICNT is minted on its home chain; elsewhere it is bridged, minted against
// what the bridge holds there and burned again, any number of times.
func (s *State) watchSupply(c *domain.Supply, amount domain.Amount, minted bool) {
	c.Total = c.Minted.Less0(c.Burned)
	raise := func(what string, of *domain.Supply) {
		supply := *of
		s.raise(&domain.Alarm{Alarm: what, Supply: &supply, Amount: &amount})
	}
	if minted && c.Total.Cmp(domain.MaxSupply()) > 0 {
		raise(domain.AlarmSupply, c)
	}
	if minted && c.ChainID == domain.HomeChain && c.Minted.Cmp(domain.MaxSupply()) > 0 {
		raise(domain.AlarmMint, c)
	}
	if !minted && c.Burned.Cmp(c.Minted) > 0 {
		raise(domain.AlarmBurn, c)
	}
	at, watched := s.token.find(domain.HomeChain)
	if !watched {
		return
	}
	home := s.token.chains[at]
	for _, bridged := range s.token.chains {
		touched := minted && bridged == c || !minted && home == c
		if bridged != home && touched && bridged.Total.Cmp(home.Total) > 0 {
			raise(domain.AlarmBridge, bridged)
		}
	}
}

// raise numbers an alarm and emits it.
func (s *State) raise(a *domain.Alarm) {
	p := s.calendar.place()
	a.Record, a.Number, a.Block, a.Time = "alarm", s.token.alarms, p.Block, p.Time
	s.token.alarms++
	s.emit(a)
}
