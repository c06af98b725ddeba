package projections

import (
	"errors"
	"fmt"
	"slices"

	"assay/domain"
)

// errUnknown is wrapped by errors about ids that no fact introduced.
var errUnknown = errors.New("unknown")

type (
	// registry holds the nodes, in order of their ids, and who they belong to.
	// Maps are for lookup only.
	registry struct {
		hps      map[domain.HPID]domain.Address
		classes  map[classKey]class
		clusters map[string]domain.ClusterSet

		sns    map[domain.SNID]*scaler
		snIDs  []domain.SNID // ascending
		hns    map[domain.HNID]*hyper
		hnIDs  []domain.HNID // ascending
		snSlot []*scaler     // by slot
		hnSlot []*hyper
		snAt   slots // of ScalerNodes, by id
		hnAt   slots // of HyperNodes

		providers map[domain.HPID]int32 // dense index, order of their first ScalerNode
		markets   map[classKey]*market

		links   map[domain.LinkID]*link
		linkRow []*link // in the order of their first stake
	}
	classKey struct{ region, class string }
	// market is a class in a region with ScalerNodes, set by the chain or not.
	market struct {
		Region, Class string
		index         int // dense, order of their first ScalerNode
	}
	class struct {
		domain.ClassSet
		record uint64
	}

	// scaler is a ScalerNode. Of its registration it has what the rules read:
	// there are ten thousand of them.
	scaler struct {
		SN domain.SNID
		HP domain.HPID
		*market
		Capacity        uint64        // units
		NodeRewardShare domain.Amount // 1e18, the delegators' part

		record    uint64 // of its registration
		slot      int    // dense index, order of registration
		keys      keyHistory
		offboard  bool
		delegated bool   // there were positions on it
		provider  int32  // dense index of the Hardware Provider
		credit    int32  // place of the credit of its collateral, counted from 1; 0: none
		own       *stake // its own collateral, as collateral has it
		standing  domain.Standing
		tally     domain.Tally // of the open window
		suspected *suspicion   // nil: nothing; see suspicion
		topUp     topUps
		nodeN     domain.Amount // accumulator N of the delegators' share, 1e18
		bookings  []booking
	}
	// suspicion is what only a node that was down or degraded has.
	suspicion struct {
		charged   domain.Amount // all charges of the open window
		continued domain.Amount // the continuous ones among them
		firstBad  badEra        // first down or degraded era of the open window
		held      domain.Amount
	}
	// topUps were decided out of rewards and are not executed on chain yet.
	topUps struct {
		decided domain.Amount // of node collateral
		network domain.Amount // of network collateral
	}
	badEra struct {
		known bool
		era   domain.Era
		lead  uint64 // stake_lead_eras of that era's policy
	}
	// hyper is a HyperNode.
	hyper struct {
		domain.HNRegistered
		slot   int
		active bool
		links  int
	}

	// keyHistory is a daemon's keys, each with the era from which it holds.
	keyHistory []keyFrom
	keyFrom    struct {
		era domain.Era
		key domain.Address
	}
)

func newRegistry() registry {
	return registry{
		hps:      make(map[domain.HPID]domain.Address),
		classes:  make(map[classKey]class),
		clusters: make(map[string]domain.ClusterSet),
		sns:      make(map[domain.SNID]*scaler),
		hns:      make(map[domain.HNID]*hyper),
		links:    make(map[domain.LinkID]*link),

		providers: make(map[domain.HPID]int32),
		markets:   make(map[classKey]*market),
	}
}

// in returns the key in force in an era; the first one holds from the
// beginning, so that a report is judged by a key as soon as there is one.
func (h keyHistory) in(e domain.Era) (domain.Address, bool) {
	if len(h) == 0 {
		return domain.Address{}, false
	}
	for i := len(h) - 1; i > 0; i-- {
		if h[i].era <= e {
			return h[i].key, true
		}
	}
	return h[0].key, true
}

// rotate puts a key in force from an era on.
func (h keyHistory) rotate(from domain.Era, key domain.Address) keyHistory {
	if n := len(h); n > 1 && h[n-1].era == from {
		h = h[:n-1]
	}
	return append(h, keyFrom{from, key})
}

// validated reports whether the node may be in S_E of an era that begins now.
func (n *scaler) validated() bool { return len(n.keys) > 0 && !n.offboard }

// watching reports whether the node may be in A_E of an era that begins now.
func (h *hyper) watching() bool { return h.active && h.links > 0 }

// required returns required(s) of rules §4 as of now.
func (r *registry) required(n *scaler) domain.Amount {
	c, ok := r.classes[n.key()]
	if !ok {
		return domain.Amount{}
	}
	return c.required(n)
}

// required is required(s) of a node of the class.
func (c *class) required(n *scaler) domain.Amount {
	return domain.Required(c.CollateralReq, n.Capacity, c.MarketAdjustment)
}

func (r *registry) scaler(id domain.SNID) (*scaler, error) {
	if n := r.sns[id]; n != nil {
		return n, nil
	}
	return nil, fmt.Errorf("ScalerNode %d: %w", id, errUnknown)
}

func (r *registry) hyper(id domain.HNID) (*hyper, error) {
	if h := r.hns[id]; h != nil {
		return h, nil
	}
	return nil, fmt.Errorf("HyperNode %d: %w", id, errUnknown)
}

// applyRegistry folds the facts about who is who; false if f is not one.
func (s *State) applyRegistry(f domain.ChainFact) (handled bool, err error) {
	r := &s.registry
	switch f := f.(type) {
	case *domain.ClassSet:
		r.classes[classKey{f.Region, f.Class}] = class{*f, s.record}
	case *domain.ClusterSet:
		r.clusters[f.Cluster] = *f
	case *domain.HPRegistered:
		r.hps[f.HP] = f.Account
	case *domain.SNRegistered:
		err = s.register(f)
	case *domain.SNValidated:
		err = s.validate(f)
	case *domain.SNOffboarded:
		err = s.offboard(f)
	case *domain.HNRegistered:
		err = r.addHyper(f)
	case *domain.HNStatus:
		err = s.setStatus(f)
	case *domain.LinkStaked:
		err = s.stake(f)
	case *domain.LinkUnstaked:
		err = s.unstake(f.Link)
	case *domain.Booked:
		err = s.book(f)
	case *domain.Released:
		err = s.release(f)
	default:
		return false, nil
	}
	return true, err
}

// register adds a ScalerNode with the collateral that it comes with.
func (s *State) register(f *domain.SNRegistered) error {
	if err := s.registry.addScaler(f, s.record); err != nil {
		return err
	}
	own := s.collateral.own(f.SN)
	own.onChain = f.Collateral
	s.registry.scalerAt(f.SN).own = own
	return nil
}

func (r *registry) addScaler(f *domain.SNRegistered, record uint64) error {
	if r.sns[f.SN] != nil {
		return fmt.Errorf("ScalerNode %d is registered twice", f.SN)
	}
	n := &scaler{
		SN: f.SN, HP: f.HP, market: r.market(classKey{f.Region, f.Class}), Capacity: f.Capacity, NodeRewardShare: f.NodeRewardShare,
		record: record,
	}
	r.place(n)
	r.snSlot = append(r.snSlot, n)
	r.snIDs = insertSorted(r.snIDs, f.SN)
	return nil
}

// suspicion returns what stands against the node.
func (n *scaler) suspicion() suspicion {
	if n.suspected == nil {
		return suspicion{}
	}
	return *n.suspected
}

// suspect changes what stands against the node.
func (n *scaler) suspect(change func(x *suspicion)) {
	x := n.suspicion()
	if change(&x); x == (suspicion{}) {
		n.suspected = nil
	} else {
		n.suspected = &x
	}
}

func (m *market) key() classKey { return classKey{m.Region, m.Class} }

// market returns a market, made on first use: its nodes share one.
func (r *registry) market(key classKey) *market {
	m := r.markets[key]
	if m == nil {
		m = &market{key.region, key.class, len(r.markets)}
		r.markets[key] = m
	}
	return m
}

func (r *registry) addHyper(f *domain.HNRegistered) error {
	if r.hns[f.HN] != nil {
		return fmt.Errorf("HyperNode %d is registered twice", f.HN)
	}
	h := &hyper{HNRegistered: *f, active: true}
	r.placeHyper(h)
	r.hnSlot = append(r.hnSlot, h)
	r.hnIDs = insertSorted(r.hnIDs, f.HN)
	return nil
}

// place gives a ScalerNode the next slot.
func (r *registry) place(n *scaler) {
	n.slot, r.sns[n.SN] = r.snAt.n, n
	r.snAt.add(uint64(n.SN))
	provider, had := r.providers[n.HP]
	if !had {
		provider = int32(len(r.providers))
		r.providers[n.HP] = provider
	}
	n.provider = provider
}

// placeHyper gives a HyperNode the next slot.
func (r *registry) placeHyper(h *hyper) {
	h.slot, r.hns[h.HN] = r.hnAt.n, h
	r.hnAt.add(uint64(h.HN))
}

// slotOf returns the slot of a node of the given kind, -1 if it is unknown.
func (r *registry) slotOf(kind string, id uint64) int {
	if kind == domain.OriginHN {
		if h := r.hyperAt(domain.HNID(id)); h != nil {
			return h.slot
		}
		return -1
	}
	if n := r.scalerAt(domain.SNID(id)); n != nil {
		return n.slot
	}
	return -1
}

// scalerAt returns a ScalerNode, nil if it is unknown.
func (r *registry) scalerAt(id domain.SNID) *scaler {
	if slot := r.snAt.find(uint64(id)); slot >= 0 {
		return r.snSlot[slot]
	}
	return r.sns[id]
}

// hyperAt returns a HyperNode, nil if it is unknown.
func (r *registry) hyperAt(id domain.HNID) *hyper {
	if slot := r.hnAt.find(uint64(id)); slot >= 0 {
		return r.hnSlot[slot]
	}
	return r.hns[id]
}

func insertSorted[T ~uint64](ids []T, id T) []T {
	i, _ := slices.BinarySearch(ids, id)
	return slices.Insert(ids, i, id)
}

func (s *State) validate(f *domain.SNValidated) error {
	n, err := s.registry.scaler(f.SN)
	if err != nil {
		return err
	}
	n.keys = n.keys.rotate(s.calendar.nextEra(), f.Daemon)
	return nil
}

// offboard ends a node: it leaves S_E of the current era, and what is held of
// its rewards goes to the reserve (rules §6).
func (s *State) offboard(f *domain.SNOffboarded) error {
	n, err := s.registry.scaler(f.SN)
	if err != nil || n.offboard {
		return err
	}
	n.offboard = true
	held := n.suspicion().held
	add(&s.books.open.Rewards.ForfeitedNodes, held)
	if s.trace != nil {
		s.trace(&domain.HeldForfeited{SN: n.SN, Amount: held})
	}
	n.suspect(func(x *suspicion) { x.held = domain.Amount{} })
	if s.calendar.anyBegun {
		s.eraOf(s.calendar.current).leaves(n)
	}
	return nil
}

func (s *State) setStatus(f *domain.HNStatus) error {
	h, err := s.registry.hyper(f.HN)
	if err != nil {
		return err
	}
	h.active = f.Active
	s.interrupt(h)
	return nil
}

// interrupt takes a HyperNode that no longer watches out of the current era,
// for good: a change undone in the same block interrupts too (rules §3.1).
func (s *State) interrupt(h *hyper) {
	if !h.watching() && s.calendar.anyBegun {
		s.eraOf(s.calendar.current).interrupted(h)
	}
}
