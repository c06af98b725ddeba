package projections

import (
	"math/big"
	"sort"

	"assay/domain"
)

// second is a second reading of rules §1 and §4 to §7: plain, slow, in
// math/big, written from the text. It shares with the product the facts that it
// reads, the hash function, and nothing else; sums are added up from what was
// decided each time they are asked for. Verdicts are given to it: naiveEra is
// their second reading.
type second struct {
	judged map[domain.Era][]*domain.Verdict // S_E in order of ids, as found at the seal

	// The chain so far.
	now      domain.Place
	segments []domain.Segment
	heads    []domain.Place
	changes  []domain.PolicyChange
	reversed map[reversalKey]bool
	begun    []domain.Era // in order
	sealed   []domain.Era // in order

	classes  map[[2]string]*domain.ClassSet
	accounts map[domain.HPID]domain.Address
	nodes    map[domain.SNID]*plainNode
	rows     []*plainPosition // in the order of their delegation
	pieces   []*piece         // all that was decided to be taken, in order
	charges  []*plainCharge
	history  []counted
	watch    watchers
	links    []*plainLink // in the order of their first stake

	activated *uint64 // time of the first rewards_activated
	unlocked  *big.Int
	knots     []*big.Int
	a         *big.Int // accumulator A
	aTime     uint64   // of its last update
	deposits  *big.Int
	withdrawn *big.Int

	owed    map[payee]*big.Int
	results []*plainResult
	records []map[string]any // finals, charges and epochs, in order
}

type (
	plainNode struct {
		*domain.SNRegistered
		offboarded bool
		onChain    *big.Int // own collateral
		bookings   []*plainBooking
		topUps     *big.Int // of node collateral, decided and not executed
		network    *big.Int // of network collateral, the same
		held       *big.Int
		n          *big.Int // accumulator N
		state      string
		run        uint64
		recovery   uint64
	}
	plainBooking struct {
		*domain.Booked
		end uint64
	}
	plainPosition struct {
		*domain.Delegated
		onChain     *big.Int
		undelegated bool
		reclaimed   bool
		a           *big.Int // at the last checkpoint
		n           *big.Int // at the last checkpoint, nil before it takes part
	}
	// piece is a part of a charge in enforce mode.
	piece struct {
		epoch    domain.Epoch
		sn       domain.SNID
		position domain.Position
		reason   string
		amount   *big.Int // as decided
		open     *big.Int // neither executed nor voided
		vetoed   bool     // not in a later tree
	}
	plainCharge struct {
		era    domain.Era
		sn     domain.SNID
		reason string
		amount *big.Int
	}
	// counted is what a final era was for a node of S_E.
	counted struct {
		era  domain.Era
		sn   domain.SNID
		word string
	}
	plainResult struct {
		epoch   domain.Epoch
		covered bool
		carried []domain.Epoch
	}
)

func newSecond(judged map[domain.Era][]*domain.Verdict) *second {
	return &second{
		judged: judged, reversed: map[reversalKey]bool{}, classes: map[[2]string]*domain.ClassSet{}, accounts: map[domain.HPID]domain.Address{},
		nodes: map[domain.SNID]*plainNode{}, watch: newWatchers(), owed: map[payee]*big.Int{},
		unlocked: num(0), a: num(0), deposits: num(0), withdrawn: num(0),
	}
}

// read takes the next entry of the log.
func (s *second) read(f domain.Fact) {
	switch f := f.(type) {
	case *domain.PolicyChange:
		s.changes = append(s.changes, *f)
	case *domain.Reversal:
		s.reversed[reversalKey{f.Era, f.SN}] = true
	case domain.ChainFact:
		s.now = *f.At()
		for len(s.segments) > 0 && s.nextBegin() <= s.eraOf(s.now.Block) {
			s.watch.begin(s.nextBegin())
			s.begun = append(s.begun, s.nextBegin())
		}
		s.apply(f)
	}
}

func (s *second) apply(f domain.ChainFact) {
	switch f := f.(type) {
	case *domain.EraSegment:
		s.segments = append(s.segments, f.Segment)
	case *domain.Head:
		s.heads = append(s.heads, *f.At())
		s.seal()
	case *domain.ClassSet:
		s.classes[[2]string{f.Region, f.Class}] = f
	case *domain.HPRegistered:
		s.accounts[f.HP] = f.Account
	case *domain.SNRegistered:
		s.nodes[f.SN] = &plainNode{SNRegistered: f, onChain: wei(f.Collateral), topUps: num(0), network: num(0), held: num(0), n: num(0), state: "healthy"}
	case *domain.SNOffboarded:
		s.nodes[f.SN].offboarded, s.nodes[f.SN].held = true, num(0)
	case *domain.ReserveDeposited:
		s.deposits = plus(s.deposits, wei(f.Amount))
	case *domain.ReserveWithdrawn:
		s.withdrawn = plus(s.withdrawn, wei(f.Amount))
	default:
		s.applyLinks(f)
		s.applyBookings(f)
		s.applyCollateral(f)
		s.applyDelegation(f)
	}
}

// eraOf is the era of a block that is not before the first segment.
func (s *second) eraOf(block uint64) domain.Era {
	era := s.segments[0].Era
	for _, seg := range s.segments {
		if seg.StartBlock <= block {
			era = seg.Era + domain.Era((block-seg.StartBlock)/seg.Blocks)
		}
	}
	return era
}

// start is the first block whose era is at least e.
func (s *second) start(e domain.Era) uint64 {
	first := s.segments[0].StartBlock
	return first + uint64(sort.Search(1<<30, func(n int) bool { return s.eraOf(first+uint64(n)) >= e }))
}

func (s *second) end(e domain.Era) uint64 { return s.start(e + 1) }

// ts is the time of the first head in the log whose number is at least block.
func (s *second) ts(block uint64) uint64 {
	for _, h := range s.heads {
		if h.Block >= block {
			return h.Time
		}
	}
	panic("second: no head yet")
}

func (s *second) nextBegin() domain.Era {
	if n := len(s.begun); n > 0 {
		return s.begun[n-1] + 1
	}
	if s.now.Block < s.segments[0].StartBlock {
		return 1 << 60 // none begins yet
	}
	return s.segments[0].Era
}

func (s *second) genesis() domain.Era { return domain.Era(s.changes[0].Policy.GenesisEra.Value) }

// fixed is a number that the first policy fixes.
func fixed(o domain.Optional, fallback uint64) uint64 {
	if o.Set {
		return o.Value
	}
	return fallback
}

func (s *second) erasPerEpoch() uint64 { return fixed(s.changes[0].Policy.ErasPerEpoch, 24) }

func (s *second) erasPerWindow() uint64 {
	return s.erasPerEpoch() * fixed(s.changes[0].Policy.WindowEpochs, 30)
}

func (s *second) epochOf(e domain.Era) domain.Epoch {
	return domain.Epoch(uint64(e-s.genesis()) / s.erasPerEpoch())
}

func (s *second) windowOf(e domain.Era) uint64 { return uint64(e-s.genesis()) / s.erasPerWindow() }

// policy is the one in force in the epoch of an era.
func (s *second) policy(e domain.Era) *domain.Policy {
	best := &s.changes[0]
	from := domain.Epoch(0)
	for i := range s.changes[1:] {
		if c := &s.changes[1+i]; c.FromEpoch <= s.epochOf(e) && c.FromEpoch >= from {
			best, from = c, c.FromEpoch
		}
	}
	return &best.Policy
}

// seal finds the eras that the last head seals; each makes the one before final.
func (s *second) seal() {
	for len(s.segments) > 0 && len(s.changes) > 0 {
		next := max(s.genesis(), s.segments[0].Era)
		if n := len(s.sealed); n > 0 {
			next = s.sealed[n-1] + 1
		}
		if s.now.Block < s.end(next)+s.policy(next).SealGraceBlocks {
			return
		}
		if len(s.sealed) > 0 {
			s.finish(next - 1)
		}
		s.sealed = append(s.sealed, next)
	}
}

// finish makes an era final: states, continuous charges, rewards, and at the
// last era of an epoch its close.
func (s *second) finish(e domain.Era) {
	charged := s.moveStates(e)
	for _, sn := range charged {
		s.chargeContinuous(e, sn)
	}
	for i := range s.judged[e] {
		s.reward(e, i)
	}
	s.payLinks(e)
	if uint64(e+1-s.genesis())%s.erasPerEpoch() != 0 {
		return
	}
	if uint64(e+1-s.genesis())%s.erasPerWindow() == 0 {
		for _, sn := range s.inWindow(e) {
			s.chargeWindow(e, sn)
		}
	}
	s.close(e)
}

// word is what a node's era counts as.
func (s *second) word(v *domain.Verdict) string {
	if s.reversed[reversalKey{v.Era, v.SN}] {
		return "inconclusive"
	}
	return v.Verdict
}

// omega is the weight of rules §3.9.
func (s *second) omega(v *domain.Verdict) uint64 {
	if s.reversed[reversalKey{v.Era, v.SN}] {
		return 1_000_000
	}
	most := 0
	for _, other := range s.judged[v.Era] {
		most = max(most, len(other.Observers))
	}
	switch {
	case v.Verdict == "up", most == 0:
		return 1_000_000
	case v.Verdict == "degraded":
		return s.policy(v.Era).DegradedWeightPpm
	case v.Verdict == "inconclusive":
		return uint64(1_000_000 * len(v.Observers) / most)
	}
	return 0
}

func num(n uint64) *big.Int          { return new(big.Int).SetUint64(n) }
func wei(a domain.Amount) *big.Int   { return a.Big() }
func plus(a, b *big.Int) *big.Int    { return new(big.Int).Add(a, b) }
func minus(a, b *big.Int) *big.Int   { return new(big.Int).Sub(a, b) }
func floored(a, b *big.Int) *big.Int { return new(big.Int).Quo(a, b) }

func times(factors ...*big.Int) *big.Int {
	product := num(1)
	for _, f := range factors {
		product.Mul(product, f)
	}
	return product
}

func least(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

// above is a - b, never below zero.
func above(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return num(0)
	}
	return minus(a, b)
}

// e18 is 1.0 in 1e18 fixed point.
func e18() *big.Int { return num(1_000_000_000_000_000_000) }
