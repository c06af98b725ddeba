package projections

import (
	"fmt"
	"maps"

	"assay/domain"
)

// State is everything the rules remember. Make it with New.
type State struct {
	genesis *domain.Genesis // nil in a simulation
	tree    domain.Frontier // of the log so far

	calendar   calendar
	policies   policies
	registry   registry
	collateral collateral
	rewards    rewards
	credits    credits
	settlement settlement
	books      books
	token      TokenWatch

	open      map[domain.Era]*era // begun or reported on, not sealed; lookup only
	sealed    *era                // the last sealed era, not yet final
	reversals map[reversalKey]ruling
	dropped   uint64 // entries of reports of sealed eras that counted for nothing

	record uint64 // log index of the entry being applied
	told   uint64 // decisions of the last entry
	emit   func(domain.Decision)
	brief  bool                // nobody hears verdicts and finals
	unread []domain.Verdict    // memory for the verdicts that nobody hears
	trace  func(domain.Reason) // nil: nobody asks for reasons
}

type (
	reversalKey struct {
		era domain.Era
		sn  domain.SNID
	}
	// ruling is governance's word on a verdict.
	ruling struct {
		record uint64
		reason string
	}
)

// New returns the state before the first entry. Decisions go to emit, in
// order, while Apply runs; emit may be nil.
func New(emit func(domain.Decision)) *State {
	s := NewBrief(emit)
	s.brief = emit == nil
	return s
}

// NewBrief is New for whoever does not ask for verdicts and finals, one of each for
// every ScalerNode and era: they are found, counted and not told of. emit may be nil.
func NewBrief(emit func(domain.Decision)) *State {
	s := &State{
		brief:      true,
		registry:   newRegistry(),
		collateral: newCollateral(),
		credits:    newCredits(),
		settlement: newSettlement(),
		open:       make(map[domain.Era]*era),
		reversals:  make(map[reversalKey]ruling),
	}
	s.emit = func(d domain.Decision) {
		s.told++
		if emit != nil {
			emit(d)
		}
	}
	return s
}

// Trace has reasons told to tell while Apply runs, in the order in which they
// arise; each before what it explains. Nothing else changes.
func (s *State) Trace(tell func(domain.Reason)) { s.trace = tell }

// Genesis returns record 0, nil in a simulation.
func (s *State) Genesis() *domain.Genesis { return s.genesis }

// LogSize returns how many entries of a log were folded, and LogRoot the
// RFC 6962 root over them.
func (s *State) LogSize() uint64 { return s.tree.Size() }

// Told returns how many decisions the last entry caused: whoever published that
// many of them has published all up to there.
func (s *State) Told() uint64 { return s.told }

// Dropped returns how many entries of reports counted for nothing in the eras
// sealed so far, because their peer took no part in the era (rules §2).
func (s *State) Dropped() uint64 { return s.dropped }

// LogRoot returns the root that the folded entries hash to.
func (s *State) LogRoot() domain.Hash { return s.tree.Root() }

// LastChainFact returns the last fact of the settlement chain, nil before the
// first: where a reader of that chain goes on. Place is that of the last chain
// fact, zero before the first; it may be one of the watched chain, which follows
// the block after which it came.
func (s *State) LastChainFact() domain.ChainFact { return s.calendar.settled }
func (s *State) Place() domain.Place             { return s.calendar.place() }

// FirstPolicy returns the policy that fixed the calendar of epochs, nil before
// there is one.
func (s *State) FirstPolicy() *domain.Policy { return s.policies.first }

// CurrentEra returns the era of the last chain fact, false before the first era.
func (s *State) CurrentEra() (domain.Era, bool) {
	return s.calendar.segments.EraOf(s.calendar.place().Block)
}

// Apply folds one entry. An error means that the entry can never have been
// accepted, or that an amount left 256 bits: the log is corrupt or we are
// wrong, and the caller stops.
func (s *State) Apply(e domain.Entry) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("apply record %d of kind %s: %v", e.Index, e.Fact.Kind(), r)
		}
	}()
	s.record, s.told = e.Index, 0
	switch {
	case e.Leaf == (domain.Hash{}):
	case e.Tree == nil:
		s.tree.Append(e.Leaf)
	default:
		s.tree.AppendIn(e.Tree, e.Leaf)
	}
	if err := s.apply(e); err != nil {
		return fmt.Errorf("apply record %d of kind %s: %w", e.Index, e.Fact.Kind(), err)
	}
	return nil
}

func (s *State) apply(e domain.Entry) error {
	if f, ok := e.Fact.(*domain.Listing); ok { // nearly all are
		return s.fileListing(f, e)
	}
	if f, ok := e.Fact.(domain.ChainFact); ok {
		return s.applyChain(f)
	}
	switch f := e.Fact.(type) {
	case *domain.Report:
		return s.file(f, e)
	case *domain.Genesis:
		if s.genesis != nil || e.Index != 0 {
			return fmt.Errorf("a second genesis")
		}
		s.genesis = f
	case *domain.Receipts:
		return s.confirmReceipts(f)
	case *domain.PolicyChange:
		s.policies.add(f, e.Digest)
	case *domain.Reversal:
		s.reversals[reversalKey{f.Era, f.SN}] = ruling{e.Index, f.Reason}
		s.settlement.remember(e.Digest)
	case *domain.Attestation:
		if s.genesis != nil {
			s.settlement.attest(f)
		}
	case *domain.Approval, *domain.SignerRejection, *domain.Intent:
		if s.genesis != nil {
			s.applyTreasury(f, e)
		}
	default:
		return fmt.Errorf("no fold for it")
	}
	return nil
}

// applyTreasury folds what is said about settling an epoch: none of it changes
// what the epoch comes to.
func (s *State) applyTreasury(fact domain.Fact, e domain.Entry) {
	switch f := fact.(type) {
	case *domain.Approval:
		s.settlement.approve(f, e.Index)
	case *domain.SignerRejection:
		s.settlement.reject(f, e.Index)
	case *domain.Intent:
		s.settlement.announce(f, e.Index)
	}
	s.settlement.remember(e.Digest)
}

// applyChain moves the calendar to the fact's block, so that eras begin before
// the first fact of their first block (rules §1), and then folds the fact.
func (s *State) applyChain(f domain.ChainFact) error {
	s.enter(f)
	switch f := f.(type) {
	case *domain.Head:
		s.calendar.headAt(f.Place)
		return s.sealUpTo(f.Block)
	case *domain.EraSegment:
		return s.calendar.extend(f.Segment)
	case *domain.SNRejected:
		return nil
	}
	if s.applyRewards(f) || s.token.Apply(f, func(a *domain.Alarm) { s.emit(a) }) {
		return nil
	}
	if handled, err := s.applyRegistry(f); handled {
		return err
	}
	if handled, err := s.applyCollateral(f); handled {
		return err
	}
	return s.applySettlement(f)
}

// enter takes note of a chain fact's place: eras whose first block is reached
// begin with the registry as it stands.
func (s *State) enter(f domain.ChainFact) {
	for _, e := range s.calendar.begins(f.At().Block) {
		if s.policies.first == nil || e >= s.policies.genesisEra() { // an earlier one is never judged
			s.eraOf(e).begin(&s.registry)
		}
		s.calendar.begun(e)
	}
	s.calendar.last = f
	if _, watched := f.At().Watched(); !watched {
		s.calendar.settled = f
	}
}

// eraOf returns the open era e, made on first use.
func (s *State) eraOf(e domain.Era) *era {
	if s.open[e] == nil {
		s.open[e] = newEra(e)
		s.open[e].expect(&s.registry)
	}
	return s.open[e]
}

// sealUpTo seals, in order, every era whose end and grace a head at block has
// reached (rules §1).
func (s *State) sealUpTo(block uint64) error {
	for {
		e, ok := s.nextSeal(block)
		if !ok {
			return nil
		}
		if err := s.seal(e); err != nil {
			return fmt.Errorf("seal era %d: %w", e, err)
		}
	}
}

// nextSeal returns the era that a head at block seals next, if any.
func (s *State) nextSeal(block uint64) (domain.Era, bool) {
	if s.policies.first == nil {
		return 0, false
	}
	e, ok := s.calendar.nextToSeal(s.policies.genesisEra())
	if !ok {
		return 0, false
	}
	return e, s.sealedBy(e, block)
}

// sealedBy reports whether a head at block has reached the end of an era and
// its grace (rules §1).
func (s *State) sealedBy(e domain.Era, block uint64) bool {
	end, ok := s.calendar.segments.End(e)
	return ok && block >= end+s.policies.ofEra(e).SealGraceBlocks
}

// seal finds the verdicts of e and then makes the era before it final (rules §5).
func (s *State) seal(e domain.Era) error {
	now := s.eraOf(e)
	delete(s.open, e)
	if !s.calendar.anySealed { // nobody will ask for those before the first judged era again
		for old := s.calendar.segments[0].Era; old < e; old++ {
			delete(s.open, old)
		}
	}
	now.policy = s.policies.ofEra(e)
	if s.brief && s.trace == nil {
		now.verdicts, now.brief = s.unread[:0], true
	}
	weights, total, operators := now.judge(&s.registry)
	if s.trace != nil {
		s.observations(now, weights, total, operators)
	}
	s.dropped += now.dropped()
	for i := range now.verdicts {
		s.hear(&now.verdicts[i])
	}
	if now.brief {
		s.unread = now.verdicts
	}
	now.settle()
	before := s.sealed
	s.sealed = now
	s.calendar.sealedEra(e)
	if before == nil {
		return nil
	}
	return s.finish(before)
}

// hear tells of a verdict or a final, if anybody hears it.
func (s *State) hear(d domain.Decision) {
	if s.brief {
		s.told++
		return
	}
	s.emit(d)
}

// finish makes an era final: states move and continuous charges apply, then
// rewards accrue, then, at an epoch's last era, the epoch closes.
func (s *State) finish(e *era) error {
	s.applyReversals(e)
	epoch := s.policies.epochOf(e.number)
	s.moveStates(e, epoch)
	s.accrue(e)
	if s.policies.lastOf(epoch) != e.number {
		return nil
	}
	if s.policies.closesWindow(epoch) {
		s.closeWindow(e, epoch)
	}
	return s.closeEpoch(e, epoch)
}

// applyReversals turns reversed verdicts into inconclusive ones; the counts
// and steps of §3 are not redone (rules §5).
func (s *State) applyReversals(e *era) {
	for i, n := range e.scalers {
		key := reversalKey{e.number, n.SN}
		if by, ok := s.reversals[key]; ok {
			e.reverse(i, by)
		}
	}
	maps.DeleteFunc(s.reversals, func(k reversalKey, _ ruling) bool { return k.era <= e.number })
}
