package projections

import (
	"fmt"
	"math/bits"
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

	filings map[domain.Originator]*filing // lookup only
	byOrder []*filing                     // in the order of their first report

	bySN, byHN       matrix                 // who lists whom: row ScalerNode slot, column HyperNode slot
	proofSN, proofHN matrix                 // the receipt of that entry verifies
	confirmed        matrix                 // from the seal on
	qualityOf        map[domain.HNID]uint64 // of A_E, in ppm; lookup only
	qualified        []*hyper
	verdicts         []domain.Verdict
	inconclusive     bool
	reversed         map[domain.SNID]ruling // lookup only
	receipts         []uint64               // records of verified receipts
	evidence         []uint64               // confirmed pairs with A_E, per verdict
	mostEvidence     uint64
}

// filing is what one originator attests in an era: the union of its reports.
type filing struct {
	originator domain.Originator
	records    []uint64 // log indexes of the reports
	digests    map[domain.Hash]bool
	strays     []domain.Peer // entries about nodes not yet registered
	samples    map[sampleKey]domain.Value
	void       map[string]bool // metrics with two values for one node
}

type sampleKey struct {
	sn     domain.SNID
	metric string
}

func newEra(number domain.Era) *era {
	return &era{number: number, filings: make(map[domain.Originator]*filing)}
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
	for _, id := range r.snIDs {
		if n := r.sns[id]; n.validated() {
			scalers = append(scalers, n)
		}
	}
	for _, id := range r.hnIDs {
		if h := r.hns[id]; h.watching() {
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

// of returns the originator's filing, made on first use.
func (e *era) of(o domain.Originator) *filing {
	f := e.filings[o]
	if f == nil {
		f = &filing{
			originator: o,
			digests:    make(map[domain.Hash]bool),
			samples:    make(map[sampleKey]domain.Value),
			void:       make(map[string]bool),
		}
		e.filings[o] = f
		e.byOrder = append(e.byOrder, f)
	}
	return f
}

// file folds an accepted report into its era.
func (s *State) file(r *domain.Report, entry domain.Entry) error {
	if s.isSealed(r.Era) {
		return fmt.Errorf("report for era %d, sealed until %d", r.Era, s.calendar.lastSeal)
	}
	e := s.eraOf(r.Era)
	f := e.of(r.Originator)
	f.records = append(f.records, entry.Index)
	f.digests[entry.Digest] = true
	for _, p := range r.Peers {
		if !e.enter(&s.registry, r.Originator, p) {
			f.strays = append(f.strays, p)
		}
	}
	for _, sample := range r.Samples {
		f.sample(sample)
	}
	return nil
}

func (s *State) isSealed(e domain.Era) bool { return s.calendar.anySealed && e <= s.calendar.lastSeal }

// enter marks one entry; false if its peer is not registered.
func (e *era) enter(r *registry, o domain.Originator, p domain.Peer) bool {
	n, h := r.sns[domain.SNID(o.ID)], r.hns[domain.HNID(p.ID)]
	listed, proved := &e.bySN, &e.proofSN
	if o.Kind == domain.OriginHN {
		n, h = r.sns[domain.SNID(p.ID)], r.hns[domain.HNID(o.ID)]
		listed, proved = &e.byHN, &e.proofHN
	}
	if n == nil || h == nil {
		return false
	}
	listed.set(n.slot, h.slot)
	if p.Receipt {
		proved.set(n.slot, h.slot)
	}
	return true
}

func (f *filing) sample(s domain.Sample) {
	key := sampleKey{s.SN, s.Metric}
	if had, ok := f.samples[key]; ok && had != s.Value {
		f.void[s.Metric] = true
		return
	}
	f.samples[key] = s.Value
}

// confirmReceipts folds the receipts that the log verified right before the
// era's seal: those entries are proved.
func (s *State) confirmReceipts(f *domain.Receipts) error {
	if s.isSealed(f.Era) {
		return fmt.Errorf("receipts for era %d, sealed until %d", f.Era, s.calendar.lastSeal)
	}
	e := s.eraOf(f.Era)
	e.receipts = append(e.receipts, s.record)
	for _, p := range f.Pairs {
		n, err := s.registry.scaler(p.SN)
		if err != nil {
			return err
		}
		h, err := s.registry.hyper(p.HN)
		if err != nil {
			return err
		}
		e.proofSN.set(n.slot, h.slot)
		e.proofHN.set(n.slot, h.slot)
	}
	return nil
}

// settleStrays enters the entries whose peer was registered after the report.
// The others stay: their peer may be registered before the seal.
func (e *era) settleStrays(r *registry) {
	for _, f := range e.byOrder {
		f.strays = slices.DeleteFunc(f.strays, func(p domain.Peer) bool { return e.enter(r, f.originator, p) })
	}
}

// dropped counts the entries that count for nothing: those whose peer is not in
// A_E (report of a ScalerNode) or not in S_E (report of a HyperNode) at the
// seal (rules §2). An entry that several reports of one originator repeat
// counts once, one about a node that nobody registered every time.
func (e *era) dropped() uint64 {
	var n uint64
	for row := range e.bySN.rows {
		n += e.bySN.count(row)
		for _, h := range e.hypers {
			if e.bySN.has(row, h.slot) {
				n--
			}
		}
	}
	for row := range e.byHN.rows {
		n += e.byHN.count(row)
	}
	for _, m := range e.scalers {
		n -= e.byHN.count(m.slot)
	}
	for _, f := range e.byOrder {
		n += uint64(len(f.strays))
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
	for _, n := range scalers {
		for _, h := range hypers {
			bySN, byHN := e.bySN.has(n.slot, h.slot), e.byHN.has(n.slot, h.slot)
			if bySN == byHN {
				continue
			}
			p := domain.SilentPair{Era: e.number, Pair: domain.Pair{SN: n.SN, HN: h.HN}}
			if bySN {
				p.Holder, p.Key = domain.OriginSN, h.Key
				p.Records = e.filings[domain.Originator{Kind: domain.OriginSN, ID: uint64(n.SN)}].records
			} else {
				p.Holder = domain.OriginHN
				p.Key, _ = n.keys.in(e.number)
				p.Records = e.filings[domain.Originator{Kind: domain.OriginHN, ID: uint64(h.HN)}].records
			}
			out = append(out, p)
		}
	}
	return out
}

// pair reports whether a pair is confirmed (rules §2): both list each other,
// or one does and its receipt verifies.
func (e *era) pair(n *scaler, h *hyper) bool {
	bySN, byHN := e.bySN.has(n.slot, h.slot), e.byHN.has(n.slot, h.slot)
	return bySN && byHN ||
		bySN && e.proofSN.has(n.slot, h.slot) ||
		byHN && e.proofHN.has(n.slot, h.slot)
}

// reverse makes verdict i count as inconclusive.
func (e *era) reverse(i int, by ruling) {
	if e.reversed == nil {
		e.reversed = make(map[domain.SNID]ruling)
	}
	e.reversed[e.verdicts[i].SN] = by
}

// standing returns what verdict i counts as once the era is final: its word,
// and its weight in ppm (rules §3.9, §5).
func (e *era) standing(i int) (verdict string, weightPpm uint64) {
	v := &e.verdicts[i]
	_, reversed := e.reversed[v.SN]
	switch {
	case reversed:
		return domain.VerdictInconclusive, 1e6
	case e.inconclusive:
		return domain.VerdictInconclusive, domain.EvidencePpm(e.evidence[i], e.mostEvidence)
	case v.Verdict == domain.VerdictUp:
		return v.Verdict, 1e6
	case v.Verdict == domain.VerdictDegraded:
		return v.Verdict, e.policy.DegradedWeightPpm
	}
	return v.Verdict, 0
}

// matrix is a bit per ScalerNode (row) and HyperNode (column). It grows as
// slots are used; what was never set is false.
type matrix struct{ rows [][]uint64 }

func (m *matrix) set(row, column int) {
	for len(m.rows) <= row {
		m.rows = append(m.rows, nil)
	}
	for len(m.rows[row]) <= column/64 {
		m.rows[row] = append(m.rows[row], 0)
	}
	m.rows[row][column/64] |= 1 << (column % 64)
}

func (m *matrix) has(row, column int) bool {
	return row < len(m.rows) && column/64 < len(m.rows[row]) && m.rows[row][column/64]>>(column%64)&1 == 1
}

// count returns how many bits of a row are set.
func (m *matrix) count(row int) uint64 {
	if row >= len(m.rows) {
		return 0
	}
	var n int
	for _, w := range m.rows[row] {
		n += bits.OnesCount64(w)
	}
	return uint64(n)
}
