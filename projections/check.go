package projections

import (
	"fmt"
	"slices"
	"strconv"

	"assay/domain"
)

// Check says whether a submission may enter the log now, nil if so. The checks
// run in the order of rules §2; those for "malformed" and "wrong network" that
// need no state were made before. It changes nothing.
func (s *State) Check(sub domain.Submission) *domain.Rejection {
	if f, ok := sub.Fact.(domain.ChainFact); ok {
		return s.checkChain(f, sub)
	}
	switch f := sub.Fact.(type) {
	case *domain.Report:
		return s.checkReport(f, sub)
	case *domain.PolicyChange:
		return s.checkPolicy(f, sub)
	case *domain.Reversal:
		return s.checkReversal(f, sub)
	case *domain.Attestation:
		if s.genesis != nil {
			return s.checkAttestation(f, sub)
		}
		return nil // a simulation's epochs have no digest to attest or to approve
	case *domain.Approval, *domain.SignerRejection, *domain.Intent:
		if s.genesis != nil {
			return s.checkTreasury(f, sub)
		}
		return nil
	}
	return domain.Refuse(domain.Malformed, "ERR_KIND %s does not travel as a message", sub.Fact.Kind())
}

// signedBy holds the recovered signer against the one that must have signed.
func signedBy(sub domain.Submission, want domain.Address) *domain.Rejection {
	switch {
	case sub.Trusted:
		return nil
	case sub.SignerErr != nil:
		return domain.Refuse(domain.BadSignature, "%v", sub.SignerErr)
	case sub.Signer != want:
		return domain.Refuse(domain.BadSignature, "ERR_SIGNER got %s want %s", sub.Signer, want)
	}
	return nil
}

// office returns the key that the genesis names for an office; a simulation
// trusts every submission and has none.
func (s *State) office(of func(g *domain.Genesis) domain.Address) domain.Address {
	if s.genesis == nil {
		return domain.Address{}
	}
	return of(s.genesis)
}

func (s *State) checkReport(f *domain.Report, sub domain.Submission) *domain.Rejection {
	key, known := s.originatorKey(f)
	if !known {
		return domain.Refuse(domain.UnknownOriginator, "ERR_UNKNOWN_NODE %s has no registered key", f.Originator)
	}
	if r := signedBy(sub, key); r != nil {
		return r
	}
	if until, open := s.calendar.openUntil(); !open || f.Era > until {
		return domain.Refuse(domain.EraNotOpen, "ERR_ERA_FUTURE era %d, open until %d", f.Era, until)
	}
	if s.calendar.anySealed && f.Era <= s.calendar.lastSeal {
		return domain.Refuse(domain.Late, "ERR_ERA_CLOSED era %d, sealed until %d", f.Era, s.calendar.lastSeal)
	}
	quota := uint64(0)
	if s.policies.first == nil {
		quota = domain.DefaultPolicy().MaxReportsPerEra
	} else if genesis := s.policies.genesisEra(); f.Era < genesis {
		return domain.Refuse(domain.Late, "ERR_ERA_RANGE era %d is before the genesis era %d", f.Era, genesis)
	} else {
		quota = s.policies.ofEra(f.Era).MaxReportsPerEra
	}
	filed := &filing{}
	if e := s.open[f.Era]; e != nil {
		if all, slot := e.row(&s.registry, f.Originator); all.at(slot) != nil {
			filed = all.at(slot)
		}
	}
	if filed.noted(sub.Digest) {
		return domain.Refuse(domain.Duplicate, "%s already filed %s for era %d", f.Originator, sub.Digest, f.Era)
	}
	if n := uint64(len(filed.records)); n >= quota {
		return domain.Refuse(domain.OverQuota, "ERR_QUOTA %s filed %d reports for era %d, want at most %d", f.Originator, n, f.Era, quota)
	}
	return nil
}

// originatorKey returns the key that signs for an originator in the era of its
// report.
func (s *State) originatorKey(f *domain.Report) (domain.Address, bool) {
	if f.Originator.Kind == domain.OriginHN {
		if h := s.registry.hns[domain.HNID(f.Originator.ID)]; h != nil {
			return h.Key, true
		}
		return domain.Address{}, false
	}
	n := s.registry.sns[domain.SNID(f.Originator.ID)]
	if n == nil {
		return domain.Address{}, false
	}
	return n.keys.in(f.Era)
}

func (s *State) checkPolicy(f *domain.PolicyChange, sub domain.Submission) *domain.Rejection {
	if r := signedBy(sub, s.office(func(g *domain.Genesis) domain.Address { return g.Governance })); r != nil {
		return r
	}
	first := s.policies.first
	if first == nil {
		return nil
	}
	if name := f.Policy.Contradicts(first); name != "" {
		return domain.Refuse(domain.Malformed, "the first policy fixes %s, this one changes it", name)
	}
	if least, any := s.nextEpoch(); any && f.FromEpoch < least {
		return domain.Refuse(domain.Late, "ERR_RETROACTIVE from epoch %d, want at least %d", f.FromEpoch, least)
	}
	if !sub.Trusted && slices.Contains(s.policies.digests, sub.Digest) {
		return domain.Refuse(domain.Duplicate, "policy %s is in the log", sub.Digest)
	}
	return nil
}

// nextEpoch returns the lowest epoch that a policy may still change: the one
// after the epoch of the last chain fact, 0 before the genesis era.
func (s *State) nextEpoch() (domain.Epoch, bool) {
	now, ok := s.calendar.segments.EraOf(s.calendar.place().Block)
	if !ok || now < s.policies.genesisEra() {
		return 0, true
	}
	return s.policies.epochOf(now) + 1, true
}

func (s *State) checkReversal(f *domain.Reversal, sub domain.Submission) *domain.Rejection {
	if r := signedBy(sub, s.office(func(g *domain.Genesis) domain.Address { return g.Governance })); r != nil {
		return r
	}
	if s.calendar.anySealed && f.Era+1 <= s.calendar.lastSeal {
		return domain.Refuse(domain.Late, "era %d is final, era %d is sealed", f.Era, s.calendar.lastSeal)
	}
	if s.policies.first != nil && f.Era < s.policies.genesisEra() {
		return domain.Refuse(domain.Late, "era %d is before the genesis era %d", f.Era, s.policies.genesisEra())
	}
	return s.checkSeen(sub)
}

// checkSeen refuses what is in the log already: whoever kept a signed message
// could say it again at another time. In a simulation nobody can, and what is
// said twice was meant twice.
func (s *State) checkSeen(sub domain.Submission) *domain.Rejection {
	if !sub.Trusted && s.settlement.seen[sub.Digest] {
		return domain.Refuse(domain.Duplicate, "%s %s is in the log", sub.Fact.Kind(), sub.Digest)
	}
	return nil
}

func (s *State) checkAttestation(f *domain.Attestation, sub domain.Submission) *domain.Rejection {
	h := s.registry.hns[f.HN]
	if h == nil {
		return domain.Refuse(domain.UnknownOriginator, "ERR_UNKNOWN_NODE HyperNode %d", f.HN)
	}
	if r := signedBy(sub, h.Key); r != nil {
		return r
	}
	e := s.settlement.find(f.Epoch)
	if e == nil {
		return domain.Refuse(domain.EraNotOpen, "epoch %d is not closed", f.Epoch)
	}
	if slices.Contains(e.Attested, f.HN) || slices.Contains(e.Disputed, f.HN) {
		return domain.Refuse(domain.Duplicate, "HyperNode %d attested epoch %d", f.HN, f.Epoch)
	}
	return nil
}

// checkChain judges a chain fact: signed by the observer, further on the chain
// than the one before it, and about things that exist. What does not fit is
// named by its field, with what was expected and what was got.
func (s *State) checkChain(f domain.ChainFact, sub domain.Submission) *domain.Rejection {
	if r := signedBy(sub, s.office(func(g *domain.Genesis) domain.Address { return g.Observer })); r != nil {
		return r
	}
	if last := s.calendar.last; last != nil && !sub.Trusted && !after(f, last) {
		p, q := f.At(), last.At()
		return domain.Refuse(domain.Duplicate, "block %d log %d: the log is at block %d log %d", p.Block, p.LogIndex, q.Block, q.LogIndex)
	}
	if r := s.checkWatched(f, sub); r != nil {
		return r
	}
	wrong := s.mayStand(f.At())
	if wrong == nil {
		wrong = s.reference(f)
	}
	if wrong != nil {
		return domain.Refuse(domain.Malformed, "%v", wrong)
	}
	return nil
}

// after reports whether a fact stands later on the chain than the last one: a
// block's head comes first, then its logs in order.
func after(f, last domain.ChainFact) bool {
	p, q := f.At(), last.At()
	if p.Block != q.Block {
		return p.Block > q.Block
	}
	if _, head := f.(*domain.Head); head {
		return false
	}
	_, lastHead := last.(*domain.Head)
	return lastHead || p.LogIndex > q.LogIndex
}

// checkWatched judges a fact of the watched chain: of a kind that is watched, and
// further on that chain than the one before it. Its place on the settlement chain
// does not say so: a reader that starts again places anew what it has read.
func (s *State) checkWatched(f domain.ChainFact, sub domain.Submission) *domain.Rejection {
	at, watched := f.At().Watched()
	if !watched || sub.Trusted {
		return nil
	}
	if wrong := unless(ofWatch(f), "log_index", "below 2^32 in a "+f.Kind().String(), f.At().LogIndex); wrong != nil {
		return domain.Refuse(domain.Malformed, "%v", wrong)
	}
	if f.At().LogIndex <= s.token.last {
		last, _, _ := s.token.Last()
		return domain.Refuse(domain.Duplicate, "block %d log %d of the watched chain: the log is at block %d log %d of it", at.Block, at.Log, last.Block, last.Log)
	}
	return nil
}

// unless returns what is wrong with a field, nil if it is as it must be.
func unless(good bool, field, want string, got any) *domain.FieldError {
	if good {
		return nil
	}
	return &domain.FieldError{Field: field, Want: want, Got: fmt.Sprint(got)}
}

// mayStand reports what is wrong with a fact's place: it goes back on the
// chain, or leaps over too many eras.
func (s *State) mayStand(p *domain.Place) *domain.FieldError {
	if s.calendar.last != nil {
		last := s.calendar.last.At()
		if p.Block < last.Block {
			return unless(false, "block", fmt.Sprintf("at least %d, where the chain fact before it stands", last.Block), p.Block)
		}
		if p.Time < last.Time {
			return unless(false, "time", fmt.Sprintf("at least %d, the time of the chain fact before it", last.Time), p.Time)
		}
	}
	if err := s.calendar.mayEnter(p.Block); err != nil {
		return unless(false, "block", "one that the calendar of eras reaches", err)
	}
	return nil
}

// reference reports the first id of a fact that nothing introduced, or that is
// introduced twice.
func (s *State) reference(f domain.ChainFact) *domain.FieldError {
	r := &s.registry
	switch f := f.(type) {
	case *domain.EraSegment:
		if err := s.calendar.mayExtend(f.Segment, f.Block); err != nil {
			return unless(false, "start_block", "a segment that fits the calendar of eras", err)
		}
	case *domain.HPRegistered:
		_, known := r.hps[f.HP]
		return unless(!known, "hp", "a Hardware Provider that is not registered yet", f.HP)
	case *domain.SNRegistered:
		return r.mayRegister(f)
	case *domain.SNValidated:
		return r.knowsScaler(f.SN)
	case *domain.SNRejected:
		return r.knowsScaler(f.SN)
	case *domain.SNOffboarded:
		return r.knowsScaler(f.SN)
	case *domain.HNRegistered:
		return unless(r.hns[f.HN] == nil, "hn", "a HyperNode that is not registered yet", f.HN)
	case *domain.HNStatus:
		return r.knowsHyper(f.HN)
	case *domain.LinkStaked:
		return r.knowsHyper(f.HN)
	case *domain.LinkUnstaked:
		l := r.links[f.Link]
		return unless(l != nil && l.staked, "link", "a staked link", f.Link)
	case *domain.Booked:
		return r.knowsScaler(f.SN)
	case *domain.Released:
		return r.knowsScaler(f.SN)
	case *domain.CollateralAdded:
		return r.knowsScaler(f.SN)
	case *domain.CollateralWithdrawn:
		return r.knowsScaler(f.SN)
	default:
		return s.referencePosition(f)
	}
	return nil
}

// referencePosition is reference for delegations and slashes.
func (s *State) referencePosition(f domain.ChainFact) *domain.FieldError {
	c := &s.collateral
	switch f := f.(type) {
	case *domain.Delegated:
		if wrong := s.registry.knowsScaler(f.SN); wrong != nil {
			return wrong
		}
		return unless(c.positions[f.Position] == nil, "position", "a position that is not delegated yet", f.Position)
	case *domain.Undelegated:
		return c.knowsPosition(f.Position)
	case *domain.Reclaimed:
		if wrong := c.knowsPosition(f.Position); wrong != nil {
			return wrong
		}
		return unless(c.positions[f.Position].undelegated, "position", "a position that is undelegated", f.Position)
	case *domain.SlashExecuted:
		wrong := s.registry.knowsScaler(f.SN)
		if wrong != nil || f.Position == (domain.Position{}) {
			return wrong
		}
		if wrong := c.knowsPosition(f.Position); wrong != nil {
			return wrong
		}
		on := c.positions[f.Position].SN
		return unless(on == f.SN, "position", fmt.Sprintf("a position on ScalerNode %d", f.SN), fmt.Sprintf("%s on ScalerNode %d", f.Position, on))
	}
	return nil
}

func (r *registry) mayRegister(f *domain.SNRegistered) *domain.FieldError {
	if r.sns[f.SN] != nil {
		return unless(false, "sn", "a ScalerNode that is not registered yet", f.SN)
	}
	if _, ok := r.hps[f.HP]; !ok {
		return unless(false, "hp", "a registered Hardware Provider", f.HP)
	}
	_, ok := r.clusters[f.Cluster]
	return unless(ok, "cluster", "a cluster that was set", strconv.Quote(f.Cluster))
}

func (r *registry) knowsScaler(id domain.SNID) *domain.FieldError {
	return unless(r.sns[id] != nil, "sn", "a registered ScalerNode", id)
}

func (r *registry) knowsHyper(id domain.HNID) *domain.FieldError {
	return unless(r.hns[id] != nil, "hn", "a registered HyperNode", id)
}

func (c *collateral) knowsPosition(id domain.Position) *domain.FieldError {
	return unless(c.positions[id] != nil, "position", "a delegated position", id)
}
