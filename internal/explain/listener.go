package explain

import (
	"fmt"
	"slices"

	"assay/domain"
	"assay/projections"
)

// listener keeps of what a fold is given and tells what concerns one subject in
// one epoch. It does not care whether the fold runs beside it or what it told
// was written down before: see [Fold] and [Index].
type listener struct {
	subject  Subject
	want     *domain.Epoch // nil: the last that closed
	policies *projections.Policies
	people   people
	heads    heads
	present  present
	genesis  *domain.Genesis // nil in a simulation

	index     uint64 // of the entry being applied
	entries   uint64
	in        *domain.Earnings // whose final comes next
	open      domain.Epoch     // the next to close
	sealed    domain.Era       // the last that has its verdicts
	anySealed bool
	chapters  map[domain.Epoch]*chapter
	claimed   domain.Amount // by the subject's account
	claims    []uint64      // records of the last claims
}

// present is where things stand with the last entry that was folded.
type present interface {
	Exposure(id domain.SNID) (projections.Exposure, bool)
	PositionLeft(id domain.Position) (onChain, decided, left domain.Amount, ok bool)
}

func newListener(s Subject, epoch *domain.Epoch) *listener {
	return &listener{
		subject: s, want: epoch, policies: projections.NewPolicies(), people: newPeople(),
		chapters: make(map[domain.Epoch]*chapter),
	}
}

// note takes from an entry, before it is folded, what no reason will tell: who is
// who, and where things stand.
func (f *listener) note(e domain.Entry) error {
	f.index = e.Index
	if err := f.policies.Apply(e); err != nil {
		return fmt.Errorf("record %d of kind %s: %w", e.Index, e.Fact.Kind(), err)
	}
	var era domain.Era
	if c, ok := e.Fact.(domain.ChainFact); ok {
		era, _ = f.policies.Segments().EraOf(c.At().Block)
	}
	f.people.note(e, era, f.subject)
	switch fact := e.Fact.(type) {
	case *domain.Genesis:
		f.genesis = fact
	case *domain.Head:
		f.heads.add(f.policies.Segments(), e.Index, fact.Block)
	case *domain.Receipts:
		f.noteReceipts(e.Index, fact)
	case *domain.PayoutClaimed:
		f.claim(fact)
	default:
		f.noteOutcome(e)
	}
	return nil
}

// claim notes what the account claimed.
func (f *listener) claim(fact *domain.PayoutClaimed) {
	if f.subject.isAccount(fact.Account) {
		f.claimed = f.claimed.Plus(fact.Amount)
		f.claims = append(f.claims[max(0, len(f.claims)-maxMoves+1):], f.index)
	}
}

// noteOutcome takes what became of an epoch that closed.
func (f *listener) noteOutcome(e domain.Entry) {
	switch fact := e.Fact.(type) {
	case *domain.Attestation:
		if c := f.cite(fact.Epoch, domain.KindAttestation, author{ByHyper, uint64(fact.HN)}, "recomputed the epoch"); c != nil && f.genesis != nil {
			c.attested(fact)
		}
	case *domain.Approval:
		if c := f.cite(fact.Epoch, domain.KindApproval, author{office: BySigner}, "approved the epoch"); c != nil && f.genesis != nil {
			c.approved(fact)
		}
	case *domain.EpochSettled:
		if c := f.cite(fact.Epoch, domain.KindEpochSettled, author{office: ByObserver}, "the contract accepted the epoch"); c != nil {
			c.settled(fact)
		}
	case *domain.EpochVetoed:
		if c := f.cite(fact.Epoch, domain.KindEpochVetoed, author{office: ByObserver}, "the guardian vetoed the epoch"); c != nil && c.close != nil {
			c.outcome.phase = projections.PhaseVetoed
		}
	}
}

// noteReceipts keeps the pairs of a record of receipts that concern the subject.
func (f *listener) noteReceipts(index uint64, r *domain.Receipts) {
	c := f.chapterOf(r.Era)
	if c == nil {
		return
	}
	for _, p := range r.Pairs {
		if f.isNode(p.SN) || f.subject.isHyper(p.HN) {
			at := c.cited.cite(index, domain.KindReceipts, author{office: ByLog}, fmt.Sprintf("receipts of era %d", r.Era))
			at.pairs = append(at.pairs, provedPair{r.Era, p})
			c.filed[filing{r.Era, p.SN}] = nil
		}
	}
}

// cite cites the entry being applied in an epoch, and returns what is kept of
// that, nil if nothing is.
func (f *listener) cite(k domain.Epoch, kind domain.Kind, by author, role string) *chapter {
	c := f.chapter(k)
	if c != nil {
		c.cited.cite(f.index, kind, by, role)
	}
	return c
}

// isNode reports whether a ScalerNode is the subject or belongs to it.
func (f *listener) isNode(id domain.SNID) bool {
	return f.subject.isScaler(id) || f.subject.Kind == KindAccount && f.people.owns(f.subject.account, id)
}

// chapter returns what is kept of an epoch, nil if nothing is.
func (f *listener) chapter(k domain.Epoch) *chapter {
	if f.want != nil && k != *f.want || f.want == nil && k+1 < f.open {
		return nil
	}
	if f.chapters[k] == nil {
		f.chapters[k] = newChapter(k)
	}
	return f.chapters[k]
}

// chapterOf returns the chapter of an era's epoch, nil if it is not kept.
func (f *listener) chapterOf(e domain.Era) *chapter {
	k, ok := f.policies.EpochOf(e)
	if !ok {
		return nil
	}
	return f.chapter(k)
}

// told takes a reason.
func (f *listener) told(r domain.Reason) {
	switch r := r.(type) {
	case *domain.Observation:
		f.sealed, f.anySealed = r.Era, true
		f.observed(r)
	case *domain.Absence:
		f.sealed, f.anySealed = r.Era, true
		if c := f.chapterOf(r.Era); c != nil && f.subject.isHyper(r.HN) {
			c.absent = append(c.absent, r)
		}
	case *domain.Earnings:
		f.in = r
	case *domain.HeldForfeited:
		if c := f.chapter(f.open); c != nil && f.isNode(r.SN) {
			c.lost = append(c.lost, r)
			c.hold(r.SN, r.Amount, domain.Amount{})
			c.cited.chain(f.index, domain.KindSNOffboarded, "the node was offboarded")
		}
	case *domain.NotCharged:
		if c := f.chapter(r.Charge.Epoch); c != nil && f.isNode(r.Charge.SN) {
			c.spared = append(c.spared, r)
		}
	case *domain.ChargesVoided:
		f.voided(r)
	case *domain.PositionEarned:
		f.positioned(r)
	case *domain.LinkEarned:
		f.linked(r)
	}
}

// decided takes a decision; end goes with an epoch's close.
func (f *listener) decided(d domain.Decision, end ending) {
	switch d := d.(type) {
	case *domain.Verdict:
		f.sealed, f.anySealed = d.Era, true
		f.judged(d)
	case *domain.Final:
		in := f.in
		f.in = nil
		if in == nil {
			return // the audit says so
		}
		if c := f.chapter(in.Epoch); c != nil && (f.isNode(d.SN) || f.subject.isAccount(in.Account)) {
			f.final(c, in, d)
		}
		f.heads.forget(f.policies.Segments(), d.Era)
	case *domain.Charge:
		f.charged(d)
	case *domain.EpochClose:
		f.closed(d, end)
	}
}

// observed keeps what an era found of the HyperNodes that the subject depends on.
func (f *listener) observed(o *domain.Observation) {
	c := f.chapterOf(o.Era)
	if c == nil || f.subject.Kind == KindPosition || f.subject.Kind == KindHyper && !f.subject.isHyper(o.HN) {
		return
	}
	kept := *o
	kept.Receipts, kept.Reports = nil, slices.Clone(o.Reports)
	if f.subject.Kind != KindHyper {
		kept.Shares = nil
	} else {
		f.seal(c, o.Era)
		c.cited.reports(o.Reports, ByHyper, uint64(o.HN), fmt.Sprintf("its heartbeats of era %d", o.Era))
	}
	c.watchers[o.Era] = append(c.watchers[o.Era], &kept)
}

func (f *listener) seal(c *chapter, e domain.Era) {
	c.cited.chain(f.index, domain.KindHead, fmt.Sprintf("seals era %d", e))
}

// judged keeps a verdict and cites the reports behind it.
func (f *listener) judged(v *domain.Verdict) {
	c := f.chapterOf(v.Era)
	if c == nil {
		return
	}
	if _, proved := c.filed[filing{v.Era, v.SN}]; proved {
		c.filed[filing{v.Era, v.SN}] = v.Reports
	}
	if !f.isNode(v.SN) {
		return
	}
	kept := *v
	c.verdicts = append(c.verdicts, &kept)
	f.seal(c, v.Era)
	c.cited.reports(v.Reports, ByScaler, uint64(v.SN), fmt.Sprintf("the node's heartbeats of era %d", v.Era))
	for _, h := range v.Observers {
		if o := c.observer(v.Era, h); o != nil {
			c.cited.reports(o.Reports, ByHyper, uint64(h), fmt.Sprintf("who confirmed the node in era %d", v.Era))
		}
	}
}

// final keeps a node's final era and cites what went into it.
func (f *listener) final(c *chapter, in *domain.Earnings, out *domain.Final) {
	c.eras = append(c.eras, nodeEra{in, out})
	c.hold(out.SN, in.HeldBefore, out.Held)
	c.cited.chain(f.index, domain.KindHead, fmt.Sprintf("makes era %d final", out.Era))
	f.span(c, out.Era)
	for _, s := range in.Sources {
		switch s.What {
		case "registration":
			c.cited.chain(s.Record, domain.KindSNRegistered, "registers the node")
		case "class":
			c.cited.chain(s.Record, domain.KindClassSet, "economics of the node's class")
		case "booking":
			c.cited.chain(s.Record, domain.KindBooked, "a booking")
		case "reversal":
			c.cited.cite(s.Record, domain.KindReversal, author{office: ByGovernance}, fmt.Sprintf("reverses the verdict of era %d", out.Era))
		}
	}
	f.rewardFacts(c, domain.KindRewardsActivated, "activates capacity rewards")
	if in.RedirectPpm > 0 {
		f.rewardFacts(c, domain.KindUnlockedSupply, "tokens unlocked so far")
	}
	if n := f.people.nodes[out.SN]; n != nil {
		c.cited.chain(f.people.accounts[n.HP].record, domain.KindHPRegistered, "account of the Hardware Provider")
		for _, v := range n.validated {
			c.cited.chain(v.record, domain.KindSNValidated, "the node's key")
		}
	}
}

// span cites the heads that an era's seconds are counted between.
func (f *listener) span(c *chapter, e domain.Era) {
	for _, edge := range []struct {
		era  domain.Era
		role string
	}{{e, "begins"}, {e + 1, "ends"}} {
		if record, ok := f.heads.of(f.policies.Segments(), edge.era); ok {
			c.cited.chain(record, domain.KindHead, fmt.Sprintf("%s era %d", edge.role, e))
		}
	}
}

func (f *listener) rewardFacts(c *chapter, kind domain.Kind, role string) {
	if record, ok := f.people.latest[kind]; ok {
		c.cited.chain(record, kind, role)
	}
}

// charged keeps a charge of the subject, or one that takes from it.
func (f *listener) charged(d *domain.Charge) {
	c := f.chapter(d.Epoch)
	if c == nil {
		return
	}
	takes := slices.ContainsFunc(d.Parts, func(p domain.Part) bool {
		return f.subject.isPosition(p.Position) || f.subject.Kind == KindAccount && f.people.positions[p.Position] != nil
	})
	if !takes && !f.isNode(d.SN) {
		return
	}
	c.charges = append(c.charges, d)
	c.cited.chain(f.index, domain.KindHead, fmt.Sprintf("makes era %d final", d.Era))
}

func (f *listener) voided(v *domain.ChargesVoided) {
	c := f.chapter(f.open)
	if c == nil {
		return
	}
	c.alive = len(c.charges)
	for _, l := range v.Leaves {
		if f.isNode(l.SN) || f.subject.isPosition(l.Position) {
			c.voided = append(c.voided, l)
			c.cited.chain(f.index, domain.KindEpochVetoed, "the guardian vetoed the epoch")
		}
	}
}

// positioned keeps what a delegation of the subject, or on it, earned.
func (f *listener) positioned(p *domain.PositionEarned) {
	c := f.chapter(f.open)
	if c == nil || !f.subject.isPosition(p.Position) && !f.subject.isAccount(p.Delegator) && !f.subject.isScaler(p.SN) {
		return
	}
	c.earned = append(c.earned, p)
	if f.subject.Kind == KindScaler {
		return // the delegators' own matter
	}
	c.cited.chain(p.Opened, domain.KindDelegated, "opens the position")
	f.rewardFacts(c, domain.KindAPYCurve, "the reward curve")
	if n := f.people.nodes[p.SN]; n != nil {
		c.cited.chain(n.record, domain.KindSNRegistered, "registers the node, with its delegators' share")
	}
}

// linked keeps what a link of the subject, or on it, earned.
func (f *listener) linked(l *domain.LinkEarned) {
	c := f.chapterOf(l.Era)
	if c == nil || !f.subject.isLink(l.Link) && !f.subject.isAccount(l.Owner) && !f.subject.isHyper(l.HN) {
		return
	}
	c.links = append(c.links, l)
	c.cited.chain(l.Staked, domain.KindLinkStaked, "stakes the link")
	if l.First {
		return
	}
	f.span(c, l.Era)
	if o := c.observer(l.Era, l.HN); o != nil {
		c.cited.reports(o.Reports, ByHyper, uint64(l.HN), fmt.Sprintf("heartbeats of the link's HyperNode in era %d", l.Era))
	}
}

// ending is what goes with an epoch's close.
type ending struct {
	before  []domain.Payout // leaves of the epoch before
	sums    [2]int          // leaves that added up, of all: payouts, the epoch's own slashes
	carried int             // leaves of epochs before that were refused for cover
}

// closed ends an epoch, whose parts add up to its leaves.
func (f *listener) closed(d *domain.EpochClose, end ending) {
	if c := f.chapter(d.Epoch); c != nil {
		for _, p := range end.before {
			if f.concerns(p) {
				c.before[payee{p.Kind, p.ID, p.Account}] = p.Cumulative
			}
		}
		c.close, c.closedBy, c.sums, c.carried = d, f.index, end.sums, end.carried
		c.outcome.phase = projections.PhaseClosed
		if !d.Covered {
			c.outcome.phase = projections.PhaseRefused
		}
		c.cited.chain(f.index, domain.KindHead, fmt.Sprintf("closes epoch %d", d.Epoch))
	}
	f.open = d.Epoch + 1
	if f.want == nil && d.Epoch > 0 {
		delete(f.chapters, d.Epoch-1)
	}
}

// concerns reports whether a payout leaf is the subject's.
func (f *listener) concerns(p domain.Payout) bool {
	if p.Kind == domain.PayoutPayable {
		return f.subject.isAccount(p.Account)
	}
	return f.isNode(domain.SNID(p.ID))
}
