package projections

import (
	"slices"

	"assay/domain"
)

// era gathers what is attested of one era until it is sealed, and then keeps
// what was found until the next one is sealed.
type era struct {
	number domain.Era
	policy *domain.Policy // from the seal on

	// The nodes that may be in S_E and A_E. They are taken from the registry
	// when the era begins and can only lose members afterwards.
	has     bool // the era began
	scalers []*scaler
	hypers  []*hyper
	watches []watch // links staked when the era began, and not touched since

	ofSN, ofHN filings   // what each node attests
	byOrder    []*filing // in the order of their first report

	bySN, byHN       matrix   // who lists whom: row the slot of who lists, column the slot of who is listed
	proofSN, proofHN matrix   // the receipt of that entry verifies: row ScalerNode slot, column HyperNode slot
	receipts         []uint64 // records of verified receipts
	spare            spare

	// While the era is sealed.
	confirmed *confirmed
	qualified []*hyper
	verdicts  []domain.Verdict
	brief     bool // nobody asks who saw a node

	// From the seal on; found and evidence in the order of scalers.
	found        []finding // what the verdicts say
	evidence     []uint64  // confirmed pairs with A_E
	mostEvidence uint64
	inconclusive bool
	qualityOf    map[domain.HNID]uint64 // of A_E, in ppm; lookup only
	reversed     map[domain.SNID]ruling // lookup only
}

func newEra(number domain.Era) *era {
	return &era{number: number}
}

// expect makes room for a report of every node that is registered.
func (e *era) expect(r *registry) {
	scalers, hypers := len(r.snSlot), len(r.hnSlot)
	e.ofSN, e.ofHN = make(filings, 0, scalers), make(filings, 0, hypers)
	e.byOrder = make([]*filing, 0, scalers+hypers)
	e.bySN, e.byHN = roomFor(scalers, hypers), roomFor(hypers, scalers)
}

// begin takes the sets that may become S_E and A_E (rules §3.1).
func (e *era) begin(r *registry) {
	e.has = true
	e.scalers, e.hypers = candidates(r)
	for _, l := range r.linkRow {
		if l.staked {
			l.watch = len(e.watches)
			e.watches = append(e.watches, watch{l, l.owner, l.hn})
		}
	}
}

// unwatch strikes a link out of the era that began last. Its place is known,
// since thousands may move in one era.
func (e *era) unwatch(l *link) {
	if l.watch < len(e.watches) && e.watches[l.watch].link == l {
		e.watches[l.watch].link = nil
	}
}

func candidates(r *registry) (scalers []*scaler, hypers []*hyper) {
	scalers, hypers = make([]*scaler, 0, len(r.snIDs)), make([]*hyper, 0, len(r.hnIDs))
	for _, id := range r.snIDs {
		if n := r.scalerAt(id); n.validated() {
			scalers = append(scalers, n)
		}
	}
	for _, id := range r.hnIDs {
		if h := r.hyperAt(id); h.watching() {
			hypers = append(hypers, h)
		}
	}
	return scalers, hypers
}

func (e *era) leaves(n *scaler) {
	e.scalers = slices.DeleteFunc(e.scalers, func(m *scaler) bool { return m == n })
}

func (e *era) interrupted(h *hyper) {
	e.hypers = slices.DeleteFunc(e.hypers, func(m *hyper) bool { return m == h })
}

// members returns S_E and A_E as they stand: an era that has not begun would
// begin with the registry as it is.
func (e *era) members(r *registry) (scalers []*scaler, hypers []*hyper) {
	if e.has {
		return e.scalers, e.hypers
	}
	return candidates(r)
}

// dropped counts the entries that count for nothing: those whose peer is not in
// A_E (report of a ScalerNode) or not in S_E (report of a HyperNode) at the
// seal (rules §2). An entry that several reports of one originator repeat
// counts once, one about a node that nobody registered every time.
func (e *era) dropped() uint64 {
	n := e.bySN.outside(slotsOf(e.hypers)) + e.byHN.outside(slotsOf(e.scalers))
	for _, f := range e.byOrder {
		if f.extras != nil {
			n += uint64(len(f.extras.strays))
		}
	}
	return n
}

// Silent returns the pairs that only one side lists in the eras that f, if it
// is a head, is about to seal, and whose receipt must be checked for that. No
// result depends on whether or how often it is asked.
func (s *State) Silent(f domain.Fact) []domain.SilentPair {
	head, ok := f.(*domain.Head)
	if !ok || s.policies.first == nil {
		return nil
	}
	var silent []domain.SilentPair
	next, ok := s.calendar.nextToSeal(s.policies.genesisEra())
	for ; ok && s.sealedBy(next, head.Block); next++ {
		if e := s.open[next]; e != nil {
			silent = append(silent, e.silent(&s.registry)...)
		}
	}
	return silent
}

func (e *era) silent(r *registry) []domain.SilentPair {
	e.settleStrays(r)
	var out []domain.SilentPair
	scalers, hypers := e.members(r)
	watching, byHN := slotsOf(hypers), e.byHN.transposed()
	for _, n := range scalers {
		var differ uint64
		for at, of := range watching {
			differ |= (e.bySN.word(n.slot, at) ^ byHN.word(n.slot, at)) & of
		}
		if differ == 0 {
			continue
		}
		for _, h := range hypers {
			if bySN := e.bySN.has(n.slot, h.slot); bySN != byHN.has(n.slot, h.slot) {
				out = append(out, e.silentPair(n, h, bySN))
			}
		}
	}
	return out
}

// silentPair is a pair that one side lists.
func (e *era) silentPair(n *scaler, h *hyper, bySN bool) domain.SilentPair {
	p := domain.SilentPair{Era: e.number, Pair: domain.Pair{SN: n.SN, HN: h.HN}}
	if bySN {
		p.Holder, p.Key = domain.OriginSN, h.Key
		p.Records = e.ofSN.at(n.slot).records
	} else {
		p.Holder = domain.OriginHN
		p.Key, _ = n.keys.in(e.number)
		p.Records = e.ofHN.at(h.slot).records
	}
	return p
}

// reverse makes verdict i count as inconclusive.
func (e *era) reverse(i int, by ruling) {
	if e.reversed == nil {
		e.reversed = make(map[domain.SNID]ruling)
	}
	e.reversed[e.scalers[i].SN] = by
}

// standing returns what verdict i counts as once the era is final: its word,
// and its weight in ppm (rules §3.9, §5).
func (e *era) standing(i int) (verdict string, weightPpm uint64) {
	verdict = findings()[e.found[i]]
	_, reversed := e.reversed[e.scalers[i].SN]
	switch {
	case reversed:
		return domain.VerdictInconclusive, 1e6
	case e.inconclusive:
		return domain.VerdictInconclusive, domain.EvidencePpm(e.evidence[i], e.mostEvidence)
	case verdict == domain.VerdictUp:
		return verdict, 1e6
	case verdict == domain.VerdictDegraded:
		return verdict, e.policy.DegradedWeightPpm
	}
	return verdict, 0
}

// finding is a verdict's place among findings.
type finding uint8

func findings() [4]string {
	return [4]string{domain.VerdictUp, domain.VerdictDegraded, domain.VerdictDown, domain.VerdictInconclusive}
}

// settle keeps of an era that was sealed what makes it final: what was attested
// of it, and the pairs behind its verdicts, would be a multiple of that.
func (e *era) settle() {
	all := findings()
	e.found = make([]finding, len(e.verdicts))
	for i := range e.verdicts {
		e.found[i] = finding(slices.Index(all[:], e.verdicts[i].Verdict))
	}
	e.hypers, e.receipts, e.qualified, e.verdicts = nil, nil, nil, nil
	e.brief = false
	e.ofSN, e.ofHN, e.byOrder, e.spare, e.confirmed = nil, nil, nil, spare{}, nil
	e.bySN, e.byHN, e.proofSN, e.proofHN = matrix{}, matrix{}, matrix{}, matrix{}
}
