package explain

import (
	"fmt"
	"slices"

	"assay/domain"
	"assay/projections"
)

// Fold folds the records of a log, or the facts of a simulation, and keeps what
// concerns one subject in one epoch. Make it with New, Apply everything, and
// then ask it to Explain.
type Fold struct {
	subject  Subject
	want     *domain.Epoch // nil: the last that closed
	state    *projections.State
	policies *projections.Policies
	audit    audit
	people   people
	heads    heads

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

// New returns a fold that will explain a subject in an epoch: the last one that
// closed if epoch is nil.
func New(s Subject, epoch *domain.Epoch) *Fold {
	f := &Fold{
		subject: s, want: epoch, policies: projections.NewPolicies(), audit: newAudit(), people: newPeople(),
		chapters: make(map[domain.Epoch]*chapter),
	}
	f.state = projections.New(f.decided)
	f.state.Trace(f.told)
	return f
}

// Check says whether a submission may enter the log now; see projections.State.
func (f *Fold) Check(s domain.Submission) *domain.Rejection { return f.state.Check(s) }

// State returns the state of the fold, to be read between two calls of Apply.
func (f *Fold) State() *projections.State { return f.state }

// Apply folds one entry. An error means that the entry can never have been
// accepted, or that what the fold tells does not add up, which is a mistake of
// this program.
func (f *Fold) Apply(e domain.Entry) error {
	f.index, f.entries = e.Index, f.entries+1
	if err := f.policies.Apply(e); err != nil {
		return fmt.Errorf("record %d of kind %s: %w", e.Index, e.Fact.Kind(), err)
	}
	f.note(e)
	if err := f.state.Apply(e); err != nil {
		return err
	}
	return f.audit.err
}

// note takes from an entry what no reason will tell: who is who, and where
// things stand.
func (f *Fold) note(e domain.Entry) {
	var era domain.Era
	if c, ok := e.Fact.(domain.ChainFact); ok {
		era, _ = f.policies.Segments().EraOf(c.At().Block)
	}
	f.people.note(e, era, f.subject)
	switch fact := e.Fact.(type) {
	case *domain.Head:
		f.heads.add(f.policies.Segments(), e.Index, fact.Block)
	case *domain.Receipts:
		f.noteReceipts(e.Index, fact)
	case *domain.PayoutClaimed:
		if f.subject.isAccount(fact.Account) {
			f.claimed = f.claimed.Plus(fact.Amount)
			f.claims = append(f.claims[max(0, len(f.claims)-maxMoves+1):], e.Index)
		}
	case *domain.Attestation:
		f.cite(fact.Epoch, domain.KindAttestation, author{ByHyper, uint64(fact.HN)}, "recomputed the epoch")
	case *domain.Approval:
		f.cite(fact.Epoch, domain.KindApproval, author{office: BySigner}, "approved the epoch")
	case *domain.EpochSettled:
		f.cite(fact.Epoch, domain.KindEpochSettled, author{office: ByObserver}, "the contract accepted the epoch")
	case *domain.EpochVetoed:
		f.cite(fact.Epoch, domain.KindEpochVetoed, author{office: ByObserver}, "the guardian vetoed the epoch")
	}
}

// noteReceipts keeps the pairs of a record of receipts that concern the subject.
func (f *Fold) noteReceipts(index uint64, r *domain.Receipts) {
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

// cite cites the entry being applied in an epoch, if that is kept.
func (f *Fold) cite(k domain.Epoch, kind domain.Kind, by author, role string) {
	if c := f.chapter(k); c != nil {
		c.cited.cite(f.index, kind, by, role)
	}
}

// isNode reports whether a ScalerNode is the subject or belongs to it.
func (f *Fold) isNode(id domain.SNID) bool {
	return f.subject.isScaler(id) || f.subject.Kind == KindAccount && f.people.owns(f.subject.account, id)
}

// chapter returns what is kept of an epoch, nil if nothing is.
func (f *Fold) chapter(k domain.Epoch) *chapter {
	if f.want != nil && k != *f.want || f.want == nil && k+1 < f.open {
		return nil
	}
	if f.chapters[k] == nil {
		f.chapters[k] = newChapter(k)
	}
	return f.chapters[k]
}

// chapterOf returns the chapter of an era's epoch, nil if it is not kept.
func (f *Fold) chapterOf(e domain.Era) *chapter {
	k, ok := f.policies.EpochOf(e)
	if !ok {
		return nil
	}
	return f.chapter(k)
}

// told takes a reason.
func (f *Fold) told(r domain.Reason) {
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
		f.audit.forfeit(r)
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
		f.audit.void(r.Leaves)
		f.voided(r)
	case *domain.PositionEarned:
		f.audit.position(r)
		f.positioned(r)
	case *domain.LinkEarned:
		f.audit.link(r)
		f.linked(r)
	}
}

// decided takes a decision.
func (f *Fold) decided(d domain.Decision) {
	switch d := d.(type) {
	case *domain.Verdict:
		f.sealed, f.anySealed = d.Era, true
		f.judged(d)
	case *domain.Final:
		in := f.in
		f.in = nil
		if in == nil {
			f.audit.fail("final of ScalerNode %d in era %d comes without earnings", d.SN, d.Era)
			return
		}
		f.audit.era(in, d)
		if c := f.chapter(in.Epoch); c != nil && (f.isNode(d.SN) || f.subject.isAccount(in.Account)) {
			f.final(c, in, d)
		}
		f.heads.forget(f.policies.Segments(), d.Era)
	case *domain.Charge:
		f.audit.charge(d)
		f.charged(d)
	case *domain.EpochClose:
		f.closed(d)
	}
}

// observed keeps what an era found of the HyperNodes that the subject depends on.
func (f *Fold) observed(o *domain.Observation) {
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

func (f *Fold) seal(c *chapter, e domain.Era) {
	c.cited.chain(f.index, domain.KindHead, fmt.Sprintf("seals era %d", e))
}

// judged keeps a verdict and cites the reports behind it.
func (f *Fold) judged(v *domain.Verdict) {
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
func (f *Fold) final(c *chapter, in *domain.Earnings, out *domain.Final) {
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
func (f *Fold) span(c *chapter, e domain.Era) {
	for _, edge := range []struct {
		era  domain.Era
		role string
	}{{e, "begins"}, {e + 1, "ends"}} {
		if record, ok := f.heads.of(f.policies.Segments(), edge.era); ok {
			c.cited.chain(record, domain.KindHead, fmt.Sprintf("%s era %d", edge.role, e))
		}
	}
}

func (f *Fold) rewardFacts(c *chapter, kind domain.Kind, role string) {
	if record, ok := f.people.latest[kind]; ok {
		c.cited.chain(record, kind, role)
	}
}

// charged keeps a charge of the subject, or one that takes from it.
func (f *Fold) charged(d *domain.Charge) {
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

func (f *Fold) voided(v *domain.ChargesVoided) {
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
func (f *Fold) positioned(p *domain.PositionEarned) {
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
func (f *Fold) linked(l *domain.LinkEarned) {
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

// closed ends an epoch: everything must add up to its leaves.
func (f *Fold) closed(d *domain.EpochClose) {
	if c := f.chapter(d.Epoch); c != nil {
		for _, p := range f.audit.before {
			if f.concerns(p) {
				c.before[payee{p.Kind, p.ID, p.Account}] = p.Cumulative
			}
		}
		c.close, c.closedBy = d, f.index
		c.claimed = f.claimed
		c.cited.chain(f.index, domain.KindHead, fmt.Sprintf("closes epoch %d", d.Epoch))
	}
	f.audit.close(d)
	if c := f.chapters[d.Epoch]; c != nil {
		c.sums = f.audit.sums
	}
	f.open = d.Epoch + 1
	if f.want == nil && d.Epoch > 0 {
		delete(f.chapters, d.Epoch-1)
	}
}

// concerns reports whether a payout leaf is the subject's.
func (f *Fold) concerns(p domain.Payout) bool {
	if p.Kind == domain.PayoutPayable {
		return f.subject.isAccount(p.Account)
	}
	return f.isNode(domain.SNID(p.ID))
}
