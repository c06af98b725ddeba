package projections

import (
	"fmt"
	"slices"

	"assay/domain"
)

type (
	// collateral holds what ScalerNodes and their delegators have locked, and
	// what was decided to be taken of it but is not executed yet.
	collateral struct {
		owns      map[domain.SNID]*stake
		positions map[domain.Position]*position
		bySN      map[domain.SNID][]*position // ascending by position, without reclaimed ones
		decided   map[chargeKey]domain.Amount // neither executed nor voided
		epochs    map[domain.Epoch]*decisions // of which something is in decided
		delegated domain.Amount               // running sum of earning over all positions
	}
	// stake is an amount on chain, less what was decided and not yet taken.
	stake struct {
		onChain domain.Amount
		decided domain.Amount
	}
	// position is a delegated position. Of its delegation it has what the rules
	// read.
	position struct {
		Position   domain.Position
		SN         domain.SNID
		Delegator  domain.Address
		Block      uint64        // of its delegation
		LockFactor domain.Amount // 1e18
		stake
		record      uint64 // of its delegation
		undelegated bool
		checkedA    domain.Amount // A at the last checkpoint
		checkedN    domain.Amount // N(s) at the last checkpoint, once it takes part
		takesPart   bool          // in the node's delegators' share
	}
	// chargeKey is what an executed slash names: all that an epoch decided to
	// take from one place.
	chargeKey struct {
		epoch    domain.Epoch
		sn       domain.SNID
		position domain.Position
	}
	// decisions are the keys of what an epoch decided, in the order of its charges.
	// Once nothing of them is left they go, and all that decided has of them.
	decisions struct {
		keys []chargeKey
		left int // keys with an amount in decided
	}
)

func newCollateral() collateral {
	return collateral{
		owns:      make(map[domain.SNID]*stake),
		positions: make(map[domain.Position]*position),
		bySN:      make(map[domain.SNID][]*position),
		decided:   make(map[chargeKey]domain.Amount),
		epochs:    make(map[domain.Epoch]*decisions),
	}
}

// left returns what is left: on chain minus decided, never below zero.
func (k *stake) left() domain.Amount {
	left := k.onChain
	left.Lessen(&k.decided)
	return left
}

// earning returns what a position adds to what is delegated: what is left of
// it until it is undelegated.
func (p *position) earning() domain.Amount {
	if p.undelegated {
		return domain.Amount{}
	}
	return p.left()
}

// change changes a position and keeps the sum of what is delegated.
func (c *collateral) change(p *position, with func()) {
	before := p.earning()
	with()
	c.delegated = c.delegated.Minus(before).Plus(p.earning())
}

// changeStake changes the place that a charge names, own collateral for the
// zero position.
func (c *collateral) changeStake(sn domain.SNID, id domain.Position, with func(k *stake)) error {
	if id == (domain.Position{}) {
		with(c.own(sn))
		return nil
	}
	p, err := c.position(id)
	if err != nil {
		return err
	}
	c.change(p, func() { with(&p.stake) })
	return nil
}

func (c *collateral) own(sn domain.SNID) *stake {
	own := c.owns[sn]
	if own == nil {
		own = &stake{}
		c.owns[sn] = own
	}
	return own
}

func (c *collateral) position(p domain.Position) (*position, error) {
	if pos := c.positions[p]; pos != nil {
		return pos, nil
	}
	return nil, fmt.Errorf("position %s: %w", p, errUnknown)
}

// delegatedTo returns what is delegated to a node: amounts left of positions
// not undelegated (rules §4).
func (c *collateral) delegatedTo(sn domain.SNID) domain.Amount {
	var sum domain.Amount
	for _, p := range c.bySN[sn] {
		sum = sum.Plus(p.earning())
	}
	return sum
}

// totalDelegated returns what is delegated to all nodes.
func (c *collateral) totalDelegated() domain.Amount { return c.delegated }

// applyCollateral folds the facts about locked tokens; false if f is not one.
func (s *State) applyCollateral(f domain.ChainFact) (handled bool, err error) {
	c := &s.collateral
	switch f := f.(type) {
	case *domain.CollateralAdded:
		err = s.addCollateral(f)
	case *domain.CollateralWithdrawn:
		own := c.own(f.SN)
		own.onChain = own.onChain.Less0(f.Amount)
	case *domain.Delegated:
		err = s.delegate(f)
	case *domain.Undelegated:
		err = s.endPosition(f.Position, func(p *position) { p.undelegated = true })
	case *domain.Reclaimed:
		err = s.endPosition(f.Position, c.reclaim)
	case *domain.SlashExecuted:
		s.settlement.executed = s.settlement.executed.Plus(f.Amount)
		err = s.executed(f)
		s.dropSlashes(s.settlement.holder(f.Epoch))
	case *domain.EpochVetoed:
		err = s.veto(f.Epoch)
	default:
		return false, nil
	}
	return true, err
}

// addCollateral adds to own collateral; a top-up of ours is no longer waiting.
func (s *State) addCollateral(f *domain.CollateralAdded) error {
	n, err := s.registry.scaler(f.SN)
	if err != nil {
		return err
	}
	own := s.collateral.own(f.SN)
	own.onChain = own.onChain.Plus(f.Amount)
	if f.Source == domain.SourceSettlement {
		n.topUp.decided = n.topUp.decided.Less0(f.Amount)
	}
	return nil
}

// delegate opens a position; one of ours executes a network top-up.
func (s *State) delegate(f *domain.Delegated) error {
	c := &s.collateral
	n, err := s.registry.scaler(f.SN)
	if err != nil {
		return err
	}
	if c.positions[f.Position] != nil {
		return fmt.Errorf("position %s is opened twice", f.Position)
	}
	s.updateA()
	p := &position{
		Position: f.Position, SN: f.SN, Delegator: f.Delegator, Block: f.Block, LockFactor: f.LockFactor,
		record: s.record, checkedA: s.rewards.baseA,
	}
	c.positions[f.Position] = p
	c.change(p, func() { p.onChain = f.Amount })
	row := c.bySN[f.SN]
	i, _ := slices.BinarySearchFunc(row, f.Position, func(q *position, id domain.Position) int {
		return q.Position.Compare(id)
	})
	c.bySN[f.SN] = slices.Insert(row, i, p)
	n.delegated = true
	if f.Source == domain.SourceSettlement {
		n.topUp.network = n.topUp.network.Less0(f.Amount)
	}
	return nil
}

// endPosition books a position's reward and then ends it.
func (s *State) endPosition(id domain.Position, end func(*position)) error {
	p, err := s.collateral.position(id)
	if err != nil {
		return err
	}
	s.updateA()
	s.checkpoint(p)
	s.collateral.change(p, func() { end(p) })
	return nil
}

// reclaim takes a position out of its node's row, so that it is exposed no more;
// it stays known, since nothing may open it again.
func (c *collateral) reclaim(p *position) {
	c.bySN[p.SN] = slices.DeleteFunc(c.bySN[p.SN], func(q *position) bool { return q == p })
}

// executed takes a slash off the chain's amount. It first uses up what was
// decided for that epoch, node and position; only the rest lowers what is left.
func (s *State) executed(f *domain.SlashExecuted) error {
	c, key := &s.collateral, chargeKey{f.Epoch, f.SN, f.Position}
	if f.Amount.Cmp(c.decided[key]) > 0 {
		s.beforeChange(f.Position)
	}
	return c.changeStake(f.SN, f.Position, func(k *stake) {
		k.onChain = k.onChain.Less0(f.Amount)
		c.use(key, k, f.Amount)
	})
}

// use removes up to amount from what is decided under key.
func (c *collateral) use(key chargeKey, k *stake, amount domain.Amount) {
	used := amount.Min(c.decided[key])
	if used.IsZero() {
		return // no entry for what was never decided: decide tells a first charge by that
	}
	c.decided[key] = c.decided[key].Minus(used)
	k.decided = k.decided.Minus(used)
	if !c.decided[key].IsZero() {
		return
	}
	d := c.epochs[key.epoch]
	if d.left--; d.left > 0 {
		return
	}
	for _, old := range d.keys {
		delete(c.decided, old)
	}
	delete(c.epochs, key.epoch)
}

// isOpen reports whether something of what an epoch decided is neither executed
// nor voided.
func (c *collateral) isOpen(epoch domain.Epoch) bool { return c.epochs[epoch] != nil }

// decide notes what a charge of an epoch will take.
func (s *State) decide(epoch domain.Epoch, sn domain.SNID, parts []domain.Part) error {
	c := &s.collateral
	for _, p := range parts {
		s.beforeChange(p.Position)
		c.note(chargeKey{epoch, sn, p.Position}, p.Amount)
		err := c.changeStake(sn, p.Position, func(k *stake) { k.decided = k.decided.Plus(p.Amount) })
		if err != nil {
			return err
		}
	}
	return nil
}

// note adds to what is decided under key.
func (c *collateral) note(key chargeKey, amount domain.Amount) {
	if amount.IsZero() {
		return
	}
	d := c.epochs[key.epoch]
	if d == nil {
		d = &decisions{}
		c.epochs[key.epoch] = d
	}
	before, had := c.decided[key]
	if !had {
		d.keys = append(d.keys, key)
	}
	if before.IsZero() {
		d.left++
	}
	c.decided[key] = before.Plus(amount)
}

// void drops what an epoch decided and nobody executed.
func (s *State) void(epoch domain.Epoch) error {
	c := &s.collateral
	if !c.isOpen(epoch) {
		return nil
	}
	for _, key := range c.epochs[epoch].keys {
		if c.decided[key].IsZero() {
			continue
		}
		s.beforeChange(key.position)
		err := c.changeStake(key.sn, key.position, func(k *stake) { c.use(key, k, c.decided[key]) })
		if err != nil {
			return err
		}
	}
	return nil
}

// exposed returns the positions on sn that were delegated in a block before
// end(e - lead) and are not reclaimed, with what is left of each (rules §4).
func (s *State) exposed(sn domain.SNID, e domain.Era, lead uint64) []domain.Part {
	if uint64(e)+1 < lead {
		return nil
	}
	before, ok := s.calendar.segments.Start(e + 1 - domain.Era(lead))
	if !ok {
		return nil
	}
	var parts []domain.Part
	for _, p := range s.collateral.bySN[sn] {
		if left := p.left(); p.Block < before && !left.IsZero() {
			parts = append(parts, domain.Part{Position: p.Position, Amount: left})
		}
	}
	return parts
}
