package projections

import (
	"fmt"
	"slices"

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
		return s.checkAttestation(f, sub)
	case *domain.Approval:
		return s.checkApproval(f, sub)
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
	var filed *filing
	if e := s.open[f.Era]; e != nil {
		filed = e.filings[f.Originator]
	}
	if filed == nil {
		filed = &filing{}
	}
	if filed.digests[sub.Digest] {
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
	if slices.Contains(s.policies.digests, sub.Digest) {
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

// checkSeen refuses what is in the log already.
func (s *State) checkSeen(sub domain.Submission) *domain.Rejection {
	if s.settlement.seen[sub.Digest] {
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
	return s.checkSeen(sub)
}

func (s *State) checkApproval(f *domain.Approval, sub domain.Submission) *domain.Rejection {
	if s.genesis != nil && !slices.Contains(s.genesis.Signers, f.Signer) {
		return domain.Refuse(domain.UnknownOriginator, "%s is not a treasury signer", f.Signer)
	}
	if r := signedBy(sub, f.Signer); r != nil {
		return r
	}
	e := s.settlement.find(f.Epoch)
	if e == nil {
		return domain.Refuse(domain.EraNotOpen, "epoch %d is not closed", f.Epoch)
	}
	if f.Digest != e.Close.Digest {
		return domain.Refuse(domain.Malformed, "ERR_DIGEST_MISMATCH epoch %d: got %s want %s", f.Epoch, f.Digest, e.Close.Digest)
	}
	return s.checkSeen(sub)
}

// checkChain judges a chain fact: signed by the observer, further on the chain
// than the one before it, and about things that exist.
func (s *State) checkChain(f domain.ChainFact, sub domain.Submission) *domain.Rejection {
	if r := signedBy(sub, s.office(func(g *domain.Genesis) domain.Address { return g.Observer })); r != nil {
		return r
	}
	if s.calendar.last != nil {
		p, last := *f.At(), s.calendar.place()
		if !sub.Trusted && !after(f, s.calendar.last) {
			return domain.Refuse(domain.Duplicate, "block %d log %d: the log is at block %d log %d", p.Block, p.LogIndex, last.Block, last.LogIndex)
		}
		if p.Block < last.Block || p.Time < last.Time {
			return domain.Refuse(domain.Malformed, "block %d at time %d is before block %d at time %d", p.Block, p.Time, last.Block, last.Time)
		}
	}
	if err := s.calendar.mayEnter(f.At().Block); err != nil {
		return domain.Refuse(domain.Malformed, "%v", err)
	}
	if err := s.reference(f); err != nil {
		return domain.Refuse(domain.Malformed, "%v", err)
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

// reference reports the first id of a fact that nothing introduced, or that is
// introduced twice.
func (s *State) reference(f domain.ChainFact) error {
	r := &s.registry
	var err error
	switch f := f.(type) {
	case *domain.EraSegment:
		err = s.calendar.mayExtend(f.Segment, f.Block)
	case *domain.SNRegistered:
		err = r.mayRegister(f)
	case *domain.SNValidated:
		_, err = r.scaler(f.SN)
	case *domain.SNRejected:
		_, err = r.scaler(f.SN)
	case *domain.SNOffboarded:
		_, err = r.scaler(f.SN)
	case *domain.HNRegistered:
		err = refuseIf(r.hns[f.HN] != nil, "HyperNode %d is registered twice", uint64(f.HN))
	case *domain.HNStatus:
		_, err = r.hyper(f.HN)
	case *domain.LinkStaked:
		_, err = r.hyper(f.HN)
	case *domain.LinkUnstaked:
		l := r.links[f.Link]
		err = refuseIf(l == nil || !l.staked, "link %d is not staked", uint64(f.Link))
	case *domain.Booked:
		_, err = r.scaler(f.SN)
	case *domain.Released:
		_, err = r.scaler(f.SN)
	case *domain.CollateralAdded:
		_, err = r.scaler(f.SN)
	case *domain.CollateralWithdrawn:
		_, err = r.scaler(f.SN)
	default:
		err = s.referencePosition(f)
	}
	return err
}

// referencePosition is reference for delegations and slashes.
func (s *State) referencePosition(f domain.ChainFact) error {
	c := &s.collateral
	var err error
	switch f := f.(type) {
	case *domain.Delegated:
		if _, err = s.registry.scaler(f.SN); err == nil && c.positions[f.Position] != nil {
			err = fmt.Errorf("position %s is opened twice", f.Position)
		}
	case *domain.Undelegated:
		_, err = c.position(f.Position)
	case *domain.Reclaimed:
		var p *position
		if p, err = c.position(f.Position); err == nil && !p.undelegated {
			err = fmt.Errorf("position %s is reclaimed without being undelegated", f.Position)
		}
	case *domain.SlashExecuted:
		if _, err = s.registry.scaler(f.SN); err == nil && f.Position != (domain.Position{}) {
			var p *position
			if p, err = c.position(f.Position); err == nil && p.SN != f.SN {
				err = fmt.Errorf("position %s is on ScalerNode %d, not %d", f.Position, p.SN, f.SN)
			}
		}
	}
	return err
}

func (r *registry) mayRegister(f *domain.SNRegistered) error {
	if r.sns[f.SN] != nil {
		return fmt.Errorf("ScalerNode %d is registered twice", f.SN)
	}
	if _, ok := r.hps[f.HP]; !ok {
		return fmt.Errorf("Hardware Provider %d: %w", f.HP, errUnknown)
	}
	if _, ok := r.clusters[f.Cluster]; !ok {
		return fmt.Errorf("cluster %q: %w", f.Cluster, errUnknown)
	}
	return nil
}

func refuseIf(bad bool, format string, id uint64) error {
	if bad {
		return fmt.Errorf(format, id)
	}
	return nil
}
