package projections

import (
	"cmp"
	"slices"

	"assay/domain"
)

// A TokenWatch watches ICNT itself: its supply on every chain, and who may
// change the watched contracts. It is a part of State, and can be folded alone.
// Nothing here changes a payout. The zero value has seen nothing.
type TokenWatch struct {
	chains      []*domain.Supply // ascending by chain id
	authorities uint64           // changes so far
	alarms      uint64           // raised so far
	last        uint64           // log index of the last fact of the watched chain, 0 before the first
	lastHash    domain.Hash      // of its block there
}

// Token returns the watch as it stands; it changes with later entries.
func (s *State) Token() *TokenWatch { return &s.token }

// Supplies returns what was seen of ICNT on every chain, ascending by chain id.
func (t *TokenWatch) Supplies() []domain.Supply {
	var all []domain.Supply
	for _, c := range t.chains {
		all = append(all, *c)
	}
	return all
}

// Alarms returns how many alarms were raised, and AuthorityChanges how many of
// them are about owners and roles.
func (t *TokenWatch) Alarms() uint64           { return t.alarms }
func (t *TokenWatch) AuthorityChanges() uint64 { return t.authorities }

// Last returns where on the watched chain the last fact of it stands, and the
// hash of its block there; false before the first. Whoever reads that chain goes
// on after it.
func (t *TokenWatch) Last() (domain.Watched, domain.Hash, bool) {
	at, any := (&domain.Place{LogIndex: t.last}).Watched()
	return at, t.lastHash, any
}

// Apply folds a fact of the watch, false if f is not one, and hands every alarm
// that it gives cause to to raise.
func (t *TokenWatch) Apply(f domain.ChainFact, raise func(*domain.Alarm)) bool {
	number := func(a *domain.Alarm) {
		p := f.At()
		a.Record, a.Number, a.Block, a.Time = "alarm", t.alarms, p.Block, p.Time
		t.alarms++
		raise(a)
	}
	if !ofWatch(f) {
		return false
	}
	_, watched := f.At().Watched()
	if watched {
		t.last, t.lastHash = f.At().LogIndex, f.At().BlockHash
	}
	switch f := f.(type) {
	case *domain.TokenMinted:
		c := t.on(f.ChainID)
		c.Minted, c.Mints = c.Minted.Plus(f.Amount), c.Mints+1
		t.check(c, f.Amount, true, number)
	case *domain.TokenBurned:
		c := t.on(f.ChainID)
		c.Burned, c.Burns = c.Burned.Plus(f.Amount), c.Burns+1
		t.check(c, f.Amount, false, number)
	case *domain.AuthorityChanged:
		t.authorities++
		number(&domain.Alarm{Alarm: domain.AlarmAuthority, Authority: &domain.Authority{
			Contract: f.Contract, Watched: watched, Role: f.Role, From: f.From, To: f.To,
		}})
	}
	return true
}

// ofWatch reports whether the watch folds a fact.
func ofWatch(f domain.ChainFact) bool {
	switch f.(type) {
	case *domain.TokenMinted, *domain.TokenBurned, *domain.AuthorityChanged:
		return true
	}
	return false
}

// on returns a chain's supply, made on first use.
func (t *TokenWatch) on(chainID uint64) *domain.Supply {
	i, ok := t.find(chainID)
	if !ok {
		t.chains = slices.Insert(t.chains, i, &domain.Supply{ChainID: chainID})
	}
	return t.chains[i]
}

func (t *TokenWatch) find(chainID uint64) (int, bool) {
	return slices.BinarySearchFunc(t.chains, chainID, func(c *domain.Supply, id uint64) int { return cmp.Compare(c.ChainID, id) })
}

// check raises what a mint or burn on chain c gives cause to. ICNT is minted on
// its home chain; elsewhere it is bridged, minted against what the bridge holds
// there and burned again, any number of times.
func (t *TokenWatch) check(c *domain.Supply, amount domain.Amount, minted bool, raise func(*domain.Alarm)) {
	c.Total = c.Minted.Less0(c.Burned)
	about := func(what string, of *domain.Supply) {
		supply := *of
		raise(&domain.Alarm{Alarm: what, Supply: &supply, Amount: &amount})
	}
	if minted && c.Total.Cmp(domain.MaxSupply()) > 0 {
		about(domain.AlarmSupply, c)
	}
	if minted && c.ChainID == domain.HomeChain && c.Minted.Cmp(domain.MaxSupply()) > 0 {
		about(domain.AlarmMint, c)
	}
	if !minted && c.Burned.Cmp(c.Minted) > 0 {
		about(domain.AlarmBurn, c)
	}
	at, watched := t.find(domain.HomeChain)
	if !watched {
		return
	}
	home := t.chains[at]
	for _, bridged := range t.chains {
		touched := minted && bridged == c || !minted && home == c
		if bridged != home && touched && bridged.Total.Cmp(home.Total) > 0 {
			about(domain.AlarmBridge, bridged)
		}
	}
}
